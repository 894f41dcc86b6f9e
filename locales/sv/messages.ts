import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { RuleWording } from '../../src/locale.js'

export const messages = {
  'tone/defensive': {
    message: '”{words}” försvarar företaget innan kunden har blivit förstådd.',
    advice: 'Visa först att du förstår, och berätta sedan vad du gör åt saken.',
  },
  'tone/blaming': {
    message: '”{words}” lägger felet på kunden.',
    advice: 'Säg vad kunden kan göra nu i stället för vad som borde ha gjorts.',
  },
  'tone/dismissive': {
    message: '”{words}” avfärdar kunden.',
    advice: 'Ta frågan på allvar: ge ett skäl och en väg vidare, även när svaret är nej.',
  },
  'tone/corporate': {
    message: '”{words}” låter som ett företag och inte som en människa.',
    advice: 'Skriv som du skulle säga det till en person framför dig.',
  },
  'tone/chummy': {
    message: '”{words}” är mer förtroligt än vad kunden har bett om.',
    advice: 'Var varm och personlig, men skippa smeknamn och kompissnack.',
  },
  'tone/private': {
    message: '”{words}” handlar om dig och inte om kunden.',
    advice: 'Behåll värmen, och lämna privatliv och egna åsikter utanför.',
  },
  'tone/shouting': {
    message: '”{words}” läses som att du höjer rösten.',
    advice: 'Skriv med små bokstäver och högst ett utropstecken.',
  },
  'tone/profanity': {
    message: '”{words}” är ett ord som inte hör hemma i ett svar från er.',
    advice: 'Säg samma sak utan svordomar, hur inlägget än lät.',
  },
  'tone/plural-address': {
    message: '”{words}” talar till flera eller om kunden, fast du svarar en person.',
    advice: 'Skriv ”du” och ”din”.',
  },
  'tone/formality-mismatch': {
    message: 'Tonen ligger långt från den som kunden skriver i.',
    advice: 'Möt kunden: lugnt och vårdat när det är formellt, ledigt när det är lekfullt.',
  },
  'tone/language-mismatch': {
    message: 'Svaret är på ett annat språk än inlägget.',
    advice: 'Svara på kundens språk.',
  },
  'tone/missing-empathy': {
    message: 'Kunden är upprörd eller har råkat illa ut, och svaret visar ingen förståelse.',
    advice: 'Börja med att säga att du förstår eller är ledsen för det som hände.',
  },
  'emoji/forbidden': {
    message: 'Era regler tillåter inga emojier, och här står {words}.',
    advice: 'Ta bort den och låt orden bära tonen.',
  },
  'emoji/limit': {
    message: 'Här finns fler emojier än era regler tillåter: {words}.',
    advice: 'Behåll dem som får användas och ta bort resten.',
  },
  'emoji/bad-news': {
    message: '{words} passar inte ihop med tråkiga besked.',
    advice: 'Ta bort emojin när någon klagar, sörjer eller får ett nej.',
  },
  'irony/sarcasm': {
    message: '”{words}” kan läsas som ironi, och den som läser hör inte din röst.',
    advice: 'Säg rakt ut vad du menar, vänligt.',
  },
  'personal-data/leak': {
    message: 'Svaret skriver ut en personuppgift som andra kan läsa: {words}.',
    advice: 'Ta bort uppgiften, även om kunden själv har skrivit den.',
  },
  'personal-data/confidential-detail': {
    message: '”{words}” avslöjar något om kundens affärer med er.',
    advice: 'Svara allmänt här, och ta det som rör just kunden där bara ni två läser.',
  },
  'personal-data/asks-in-public': {
    message: '”{words}” ber kunden om uppgifter på fel plats.',
    advice:
      'Be om uppgifterna inloggat, per telefon eller i ett privat meddelande, och id- och kortnummer aldrig i meddelanden.',
  },
  'staff/missing-signature': {
    message: 'Svaret är inte undertecknat.',
    advice: 'Avsluta med ditt förnamn eller dina initialer.',
  },
  'staff/generic-signature': {
    message: '”{words}” är en avdelning eller ett företag och ingen person.',
    advice: 'Skriv under med ditt förnamn.',
  },
  'staff/full-name': {
    message: 'Här står ett efternamn på någon som arbetar hos er: {words}.',
    advice: 'Förnamnet räcker, så lämna bort efternamnet.',
  },
  'staff/colleague-named': {
    message: 'En kollega nämns vid namn för kunden: {words}.',
    advice: 'Skriv ”en kollega” i stället.',
  },
  'staff/contact-details': {
    message: 'Här lämnas en medarbetares eget nummer eller adress ut: {words}.',
    advice: 'Hänvisa till växeln, chatten eller er gemensamma adress.',
  },
  'answer/unanswered-question': {
    message: 'Kunden frågar något som svaret inte besvarar.',
    advice: 'Svara på frågan, säg när svaret kommer eller visa var det finns.',
  },
  'answer/ask-what-happened': {
    message: 'Kunden är arg men säger inte varför, och svaret frågar inte.',
    advice: 'Fråga vänligt vad som har hänt.',
  },
  'answer/dead-end': {
    message: 'Svaret säger nej utan att visa någon väg vidare.',
    advice: 'Ge ett skäl och något som kunden kan göra i stället.',
  },
  'answer/tried-channel': {
    message: '”{words}” skickar kunden dit där det redan har prövats förgäves.',
    advice: 'Ge en annan väg, eller ta själv kontakt med kunden.',
  },
  'answer/closed-channel': {
    message: '”{words}” skickar kunden till en kanal som ni inte har eller som är stängd nu.',
    advice: 'Hänvisa till en kanal som är öppen nu.',
  },
  'answer/missing-thanks': {
    message: 'Kunden ger beröm, och svaret tackar inte.',
    advice: 'Tacka för de fina orden.',
  },
  'promise/vague': {
    message: '”{words}” lovar något utan att säga när.',
    advice: 'Ge en tid som du kan hålla, eller säg när nästa besked kommer.',
  },
  'moderation/unexplained-removal': {
    message: '”{words}” säger att något tas bort men inte vilken regel som har brutits.',
    advice: 'Nämn regeln, och vad kunden kan skriva i stället.',
  },
  'template/leftover-placeholder': {
    message: '{words} är en lucka eller en anteckning som har blivit kvar.',
    advice: 'Fyll i den eller ta bort den innan du skickar.',
  },
  'vocabulary/avoid': {
    message: '”{words}” är ett ord som ni helst undviker.',
    advice: 'Byt det mot det ord som ni har bestämt.',
  },
  'vocabulary/forbid': {
    message: '”{words}” är ett ord som ni inte använder.',
    advice: 'Skriv om meningen utan det.',
  },
} satisfies Record<ReplyRuleId, RuleWording>
