import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { RuleWording } from '../../src/locale.js'

/** How each reply rule is told in Nynorsk. */
export const messages = {
  'tone/defensive': {
    message: '«{words}» forsvarer selskapet i staden for å møte kunden.',
    advice: 'Vis fyrst at du forstår, og sei at du er lei for det som har hendt; forklar etterpå.',
  },
  'tone/blaming': {
    message: '«{words}» legg skulda på kunden.',
    advice: 'Sei kva som kan gjerast no, og korleis det blir lettare neste gong.',
  },
  'tone/dismissive': {
    message: '«{words}» kan lesast som at du avfeiar kunden.',
    advice: 'Ta spørsmålet på alvor, gje ei grunngjeving, og vis ein veg vidare.',
  },
  'tone/corporate': {
    message: '«{words}» er kansellistil eller reklamespråk.',
    advice: 'Skriv det slik du ville ha sagt det til éin person.',
  },
  'tone/chummy': {
    message: '«{words}» er for kameratsleg.',
    advice: 'Ver varm og personleg, men bruk eit nøytralt ord eller namnet til kunden.',
  },
  'tone/private': {
    message: '«{words}» handlar om privatlivet eller meiningane dine.',
    advice: 'Hald deg til saka til kunden; vis heller at du forstår.',
  },
  'tone/shouting': {
    message: '«{words}» blir lese som roping.',
    advice: 'Skriv med små bokstavar og eitt skiljeteikn.',
  },
  'tone/profanity': {
    message: '«{words}» er banning eller grovt språk.',
    advice: 'Ta det bort; sei med rolege ord kva du meiner.',
  },
  'tone/plural-address': {
    message: '«{words}» tiltalar éin kunde som fleire eller som «kunden».',
    advice: 'Skriv «du», «deg» og «din».',
  },
  'tone/formality-mismatch': {
    message: 'Tonen i svaret passar ikkje til måten kunden skriv på.',
    advice: 'Svar høfleg på eit høfleg brev, og lett på eit muntert innlegg.',
  },
  'tone/language-mismatch': {
    message: 'Svaret er på eit anna språk enn innlegget.',
    advice: 'Svar på språket som kunden skriv.',
  },
  'tone/missing-empathy': {
    message: 'Kunden er sint, lei seg eller har mista noko, og svaret viser ikkje at du forstår.',
    advice: 'Start med å seie at du forstår, eller at du er lei for det som har hendt.',
  },
  'emoji/forbidden': {
    message: '«{words}» er ein emoji, og dei skal ikkje brukast her.',
    advice: 'Ta han bort, og la orda bere varmen.',
  },
  'emoji/limit': {
    message: 'Det er fleire emojiar enn retningslinene dykkar opnar for.',
    advice: 'Ta bort dei som ikkje trengst.',
  },
  'emoji/bad-news': {
    message: '«{words}» passar ikkje i ei klage eller ei sorg.',
    advice: 'Skriv utan emoji når kunden har det vanskeleg.',
  },
  'irony/sarcasm': {
    message: '«{words}» kan lesast som ironi eller eit stikk.',
    advice: 'Sei det rett fram; ironi når sjeldan fram i skrift.',
  },
  'personal-data/leak': {
    message: 'Svaret skriv ut personopplysningar: «{words}».',
    advice: 'Ta dei bort, og hald fram der kunden har legitimert seg.',
  },
  'personal-data/confidential-detail': {
    message: '«{words}» røper noko om kundeforholdet i det opne.',
    advice: 'Svar allment her, og ta det som gjeld kunden sjølv, der kunden har legitimert seg.',
  },
  'personal-data/asks-in-public': {
    message: '«{words}» ber om personopplysningar på ein utrygg stad.',
    advice:
      'Be kunden ringje eller logge inn, eller skrive privat om det ikkje gjeld kodar og fødselsnummer.',
  },
  'staff/missing-signature': {
    message: 'Svaret er ikkje signert.',
    advice: 'Skriv fornamnet eller initialane dine til slutt.',
  },
  'staff/generic-signature': {
    message: '«{words}» er ei avdeling og ikkje ein person.',
    advice: 'Signer med fornamnet ditt; namnet på selskapet kan stå etter.',
  },
  'staff/full-name': {
    message: '«{words}» gjev ut eit etternamn.',
    advice: 'Fornamnet er nok.',
  },
  'staff/colleague-named': {
    message: '«{words}» namngjev ein kollega.',
    advice: 'Skriv «ein kollega» eller «vi».',
  },
  'staff/contact-details': {
    message: '«{words}» er det eigne nummeret eller den eigne adressa til ein tilsett.',
    advice: 'Gje opp sentralbordet, chatten eller ei felles adresse.',
  },
  'answer/unanswered-question': {
    message: 'Kunden spør om noko som svaret ikkje tek opp.',
    advice: 'Svar på spørsmålet, sei når svaret kjem, eller vis kvar det finst.',
  },
  'answer/ask-what-happened': {
    message: 'Innlegget seier ikkje kva som er gale, og svaret spør ikkje.',
    advice: 'Spør venleg kva som har hendt.',
  },
  'answer/dead-end': {
    message: '«{words}» stengjer døra utan ein veg vidare.',
    advice: 'Sei kva kunden kan gjere i staden, eller kven som kan hjelpe.',
  },
  'answer/tried-channel': {
    message: '«{words}» sender kunden dit det alt har gått gale ein gong.',
    advice: 'Tilby ein annan veg, eller ei oppringing.',
  },
  'answer/closed-channel': {
    message: '«{words}» viser til ein kanal som ikkje finst eller er stengd.',
    advice: 'Vis til ein kanal som er open no.',
  },
  'answer/missing-thanks': {
    message: 'Kunden rosar, og svaret takkar ikkje.',
    advice: 'Takk med eigne ord.',
  },
  'promise/vague': {
    message: '«{words}» lovar noko utan tid.',
    advice: 'Nemn ein dag eller eit klokkeslett, òg for neste gong du gjev lyd frå deg.',
  },
  'moderation/unexplained-removal': {
    message: '«{words}» seier ikkje kva regel innlegget braut.',
    advice: 'Nemn regelen, og kva kunden gjerne kan skrive på nytt.',
  },
  'template/leftover-placeholder': {
    message: '«{words}» er ikkje fylt ut.',
    advice: 'Fyll ut eller ta bort.',
  },
  'vocabulary/avoid': {
    message: 'De skriv helst ikkje «{words}».',
    advice: 'Bruk ordet som står i språkrettleiinga dykkar.',
  },
  'vocabulary/forbid': {
    message: 'De skal ikkje skrive «{words}».',
    advice: 'Skriv det på ein annan måte.',
  },
} satisfies Record<ReplyRuleId, RuleWording>
