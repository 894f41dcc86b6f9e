import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { RuleWording } from '../../src/locale.js'

/** What is wrong with a draft, and what to do instead. */
export const messages = {
  'tone/defensive': {
    message: '«{words}» forsvarer selskapet før kunden er møtt.',
    advice: 'Vis først at du forstår, beklag det som skjedde, og forklar etterpå hvis det hjelper.',
  },
  'tone/blaming': {
    message: '«{words}» legger skylden på kunden.',
    advice: 'Si hva som kan gjøres nå. Hvem som gjorde feil, trenger ikke stå her.',
  },
  'tone/dismissive': {
    message: '«{words}» kan leses som at kunden blir avfeid.',
    advice: 'Ta det kunden skriver på alvor, gi en grunn, og vis en vei videre.',
  },
  'tone/corporate': {
    message: '«{words}» høres ut som et skjemabrev.',
    advice: 'Skriv det slik du ville sagt det til kunden i telefonen.',
  },
  'tone/chummy': {
    message: '«{words}» er mer kompisaktig enn de fleste kunder ønsker.',
    advice: 'Vær varm og vennlig uten kjælenavn, slang og klemmer.',
  },
  'tone/private': {
    message: '«{words}» handler om deg privat.',
    advice: 'Vær personlig, men la eget liv og egne meninger bli utenfor svaret.',
  },
  'tone/shouting': {
    message: '«{words}» leses som roping.',
    advice: 'Bruk små bokstaver og ett skilletegn. Ordene bærer det viktige.',
  },
  'tone/profanity': {
    message: '«{words}» er et ord vi ikke svarer kunder med.',
    advice: 'Si det samme uten banning eller skjellsord, også når kunden har bannet først.',
  },
  'tone/plural-address': {
    message: '«{words}» snakker ikke til den ene du svarer.',
    advice: 'Skriv «du», «deg» og «din» når du svarer én person.',
  },
  'tone/formality-mismatch': {
    message: 'Tonen er en annen enn den kunden skriver i.',
    advice: 'Svar høflig til den som skriver høflig, og lett til den som skriver lett.',
  },
  'tone/language-mismatch': {
    message: 'Svaret er på et annet språk enn innlegget.',
    advice: 'Svar på språket kunden skriver, eller spør hvilket språk som passer.',
  },
  'tone/missing-empathy': {
    message: 'Kunden er skuffet eller har mistet noe, og svaret viser ikke at du har sett det.',
    advice: 'Begynn med et ærlig «det beklager jeg» eller «det skjønner jeg er kjedelig».',
  },
  'emoji/forbidden': {
    message: '«{words}» er et uttrykksikon, og dem bruker vi ikke i svar.',
    advice: 'Ta det bort og la ordene vise vennligheten.',
  },
  'emoji/limit': {
    message: 'Her er det flere uttrykksikoner enn vi pleier å bruke.',
    advice: 'Behold det som betyr mest, og ta bort resten.',
  },
  'emoji/bad-news': {
    message: '«{words}» passer dårlig når noen har det vondt eller klager.',
    advice: 'Ta bort uttrykksikonet i dette svaret.',
  },
  'irony/sarcasm': {
    message: '«{words}» kan leses som ironi på kundens bekostning.',
    advice: 'Skriv rett fram hva du mener. Stemmen din høres ikke i teksten.',
  },
  'personal-data/leak': {
    message: 'Her står det personopplysninger: {words}.',
    advice: 'Ta dem bort, også når kunden skrev dem først. Ta resten i en sikker kanal.',
  },
  'personal-data/confidential-detail': {
    message: '«{words}» røper åpent noe om kundens forhold til oss.',
    advice: 'Svar generelt her, og ta det som gjelder kunden selv, der kunden er identifisert.',
  },
  'personal-data/asks-in-public': {
    message: '«{words}» ber kunden skrive personopplysninger der de ikke er trygge.',
    advice: 'Be om dem på telefon eller innlogget, og si gjerne hvorfor.',
  },
  'staff/missing-signature': {
    message: 'Svaret mangler navn til slutt.',
    advice: 'Signer med fornavnet ditt eller initialene.',
  },
  'staff/generic-signature': {
    message: '«{words}» er en avdeling og ikke et menneske.',
    advice: 'Signer med fornavnet ditt eller initialene i stedet.',
  },
  'staff/full-name': {
    message: 'Her står et etternavn: {words}.',
    advice: 'Fornavnet holder, både for deg og for dem du jobber med.',
  },
  'staff/colleague-named': {
    message: 'En kollega blir navngitt: {words}.',
    advice: 'Skriv «en kollega» eller «de som jobber med dette».',
  },
  'staff/contact-details': {
    message: 'Her står kontaktopplysningene til én ansatt: {words}.',
    advice: 'Vis til felles telefon, chat eller innlogget side.',
  },
  'answer/unanswered-question': {
    message: 'Kunden spør om noe som svaret ikke tar opp.',
    advice: 'Svar på spørsmålet, si når svaret kommer, eller vis hvor det finnes.',
  },
  'answer/ask-what-happened': {
    message: 'Kunden er opprørt, men sier ikke hvorfor, og svaret spør ikke.',
    advice: 'Spør hva som har skjedd, så du kan hjelpe.',
  },
  'answer/dead-end': {
    message: '«{words}» sier nei uten å vise en vei videre.',
    advice: 'Si hva kunden kan gjøre i stedet, hvor, eller hvem som kan hjelpe.',
  },
  'answer/tried-channel': {
    message: '«{words}» sender kunden dit hun eller han alt har prøvd.',
    advice: 'Finn en annen vei, eller tilby noe nytt der, som at du ringer opp.',
  },
  'answer/closed-channel': {
    message: '«{words}» viser til en kanal som vi ikke har, eller som er stengt nå.',
    advice: 'Vis til en kanal som er åpen.',
  },
  'answer/missing-thanks': {
    message: 'Kunden roser oss, og svaret takker ikke.',
    advice: 'Takk med egne ord.',
  },
  'promise/vague': {
    message: '«{words}» lover noe uten å si når.',
    advice: 'Gi en dag eller et klokkeslett, eller si når du skriver neste gang.',
  },
  'moderation/unexplained-removal': {
    message: '«{words}» sier at noe fjernes, men ikke hvilken regel det brøt.',
    advice: 'Nevn regelen, og inviter gjerne kunden til å skrive på nytt.',
  },
  'template/leftover-placeholder': {
    message: '«{words}» er ikke fylt ut.',
    advice: 'Sett inn det som skal stå her, eller ta det bort.',
  },
  'vocabulary/avoid': {
    message: '«{words}» er et ord vi helst unngår.',
    advice: 'Bruk ordet som retningslinjene foreslår.',
  },
  'vocabulary/forbid': {
    message: '«{words}» er et ord vi ikke bruker.',
    advice: 'Skriv det på en annen måte.',
  },
} satisfies Record<ReplyRuleId, RuleWording>
