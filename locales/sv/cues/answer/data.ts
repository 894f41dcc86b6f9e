import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Asks the customer to write, send or give. */
export const asksData: CuePhrases = [
  {
    phrase: [
      '{write}',
      '{write} [{soft}] (inte|ingen) (bara|minst)',
      '{send}',
      '(inga problem|ingen fara|inga konstigheter|inga bekymmer|ingenting är omöjligt) ~3 ({write}|{send})',
      '(kan|kunde|vill|får|skulle|har|behöver) (du|jag|vi|ni) [{soft}] [{soft}] [bara|få|vänligen|be|bara-få|kunna|vilja] [{soft}] [dig] [{soft}] (skriva|skicka|ge|uppge|ange|lämna|dela|posta|be|få|bekräfta|svara|meddela|maila|mejla|smsa|fylla|visa|ha|berätta|be-om|lägga|se|läsa upp|veta|kommentera|klistra|bifoga)',
      '(du|ni) [{soft}] (kan|får|behöver|måste|ska|bör) [{soft}] [{soft}] (skriva|skicka|ge|uppge|ange|lämna|dela|posta|bekräfta|svara|meddela|lägga|kommentera|bifoga|fylla)',
      '(jag|vi) (behöver|vill|måste|skulle|ska|saknar|ber|önskar|kräver) [{soft}] [{soft}] [ha|få|behöva|vilja|dig|bara|även|veta] ~2 (ditt|din|dina|ha|få|veta|om|ett|er|de|hela|först)',
      '(behöver|vill|måste|skulle|ska|saknar|ber) (jag|vi) [{soft}] [{soft}] [ha|få|behöva|vilja|dig|bara|även|veta] [{soft}] (ditt|din|dina|ha|få|veta|om|er|hela|de|ett|bara)',
      '(vad|vilket|vilken|vilka|va) (är|var|har|heter|lyder) [{soft}] (ditt|din|dina|du|er|ert)',
      '(vilket|vilken|vilka|vad|hur) ~4 (har|är|heter|använder|gäller|lyder|står|bor|angav|registrerat|kan) [{soft}] (du|det|din|ditt|den|dig|ni|jag|vi|på)',
      '(bara|endast|med|tillsammans med|inklusive) (ditt|din|dina)',
      '(bekräfta|verifiera|dubbelkolla|styrk|identifiera|legitimera) [{soft}] [dig|er|{soft}] [med|genom|att|{soft}]',
      '(ditt|din|dina) ~4 (tack|behövs|krävs|behöver|saknas|är vad|är allt|vore)',
      '^ [{soft}] [bara] (ditt|din|dina) ~3 så',
      '(i|som|under) (en|svar|ditt|nästa|kommentar|kommentarsfältet|tråden|inlägget) [{soft}] (kommentar|svar|meddelande|här)',
      '(foto|bild|kort|skärmdump|kopia) (på|av) (ditt|din|dina|hela|fram)',
      '(när|var) (är|blev|föddes) du [född|föddes]',
      '(hur|när) (gammal|lyder) (är|ditt|din)',
      '(var|vart) (bor|ska) (du|vi) [skicka]',
      '(berätta|säg|tala om|läs upp|visa|nämn) [{soft}] [bara|också|för (mig|oss)]',
    ],
    not: [
      '(självklart|naturligtvis|givetvis|såklart|bör|borde) ~3 (kunna|få|går att) ~1 (skriva|ange|uppge|använda)',
      '(skriva|stava) ~3 (rätt|riktigt|med å|med ö|med ä)',
      '(inte|aldrig|inga|ingen|undvik|helst inte|låt bli|sluta|utan att|behöver inte|slipper|ej) [{soft}] [att|behöver|du|behöva] [{soft}] [{soft}] (skriv|skriva|skicka|lägg|lägga|dela|lämna|uppge|ange|skicka-aldrig|posta|visa|ge|bifoga|ha|oss)',
      '{write} [{soft}] [helst] (inte|aldrig|inga|ingen|inget|ej)',
      '{send} [{soft}] [helst] (inte|aldrig|inga|ingen|inget|ej)',
      '(skriv|skicka|lägg|ange) [{soft}] [den|det|dem] [{soft}] [helst] (inte|aldrig)',
      '(vi|jag) [{soft}] (ber|frågar|kommer|begär|skriver|behöver) [{soft}] [att] [{soft}] (aldrig|inte)',
      '(ber|frågar|begär|behöver) (vi|jag) [{soft}] (aldrig|inte)',
      '(ditt|din) inlägg (innehåller|innehöll)',
      '(igen|ny|nytt|om) (utan|fast utan)',
      '(har|är) (dolt|dold|raderat|tagit bort)',
      '(skyddar|skydda)',
    ],
  },
]

/** Personal data as asked for. */
export const dataNoun: CuePhrases = [
  '(*nummer|*numret|*numren|nr|*nr|numret|nummer|nummret|mobiltelefon|telefon)',
  '(*adress|*adressen|*adresser|gatuadress|adress|adressen|postnummer|bostadsort|mejlen|e-posten|e-post|mailen|mejl|mail|epost|mailadress|mejladress)',
  '(bild|foto|skärmdump|skärmbild|kopia) (på|av) [hela|baksidan av|framsidan av] (fakturan|kvittot|kortet|biljetten|avtalet|brevet|lönespecen|bokningen|intyget|räkningen|etiketten|*leg|leget|legitimation*|pass*)',
  '(namn|namnet|förnamn|efternamn|fullständiga|fullständigt|födelsedatum|födelsedag|födelsedata|födelseår|födelsedatumet|födelsetid|ålder|kontaktuppgift*|personuppgift*|kunduppgift*|uppgifter|uppgifterna|kontouppgift*|bankuppgift*|kortuppgift*|bokningsuppgift*|adressuppgift*|inloggningsuppgift*|betaluppgift*)',
  '(bokningskod*|bokningsreferens*|bokningsref*|referens|referensen|kundid|kund-id|kolli-id|kolliid|spårningskod*|regnr|reg-nr|regnummer|regnumret|registreringsskylt*|ocr|ocr-numret|ärende-id|order-id|orderid|clearing|clearingnumret|iban|kontot|konto|id|ip-adress*|meter-id|anläggnings-id|anläggningsid|diagnos*|sjukdom*|läkarintyg*|medicin*|inkomst*|lön|lönen|skuld*|saldo|hälsodeklaration*|civilstånd|pass|passet|körkort*|legitimation*|id-kort*|leg|skadenr|skadenummer)',
]

/** An identity number, card number, code or password as asked for. */
export const identityNoun: CuePhrases = [
  '(personnummer*|personnumret|personnr*|pers.nr|persnr|persnummer*|person-nummer|personnummret|pnr|samordningsnummer*|id-nummer*|födelsenummer*|personid|fyra sista|sista fyra|de sista fyra|sista siffrorna)',
  '(kortnummer*|kortnumret|kort-nummer*|kortuppgift*|kortets nummer|16 siffror*|sexton siffror*|siffrorna på kort*|giltighetstid*|utgångsdatum*|cvc*|cvv*|cvc-kod*|cvv-kod*|säkerhetskod*|kortkod*|bankkortsnummer*|kreditkortsnummer*|kortnr|siffrorna på (baksidan|framsidan)|tresiffrig*)',
  '(pinkod*|pin-kod*|pin|koden|kod|koder|engångskod*|sms-kod*|smskod*|svarskod*|verifieringskod*|bekräftelsekod*|inloggningskod*|säkerhetskod|portkod*|dörrkod*|larmkod*|bankdosa*|bankdosekod*|bankid-kod*|aktiveringskod*)',
  '(lösenord*|lösen|lösenordet|passord|inloggningsuppgift*|inloggning|användarnamn och lösen*|password|pass)',
  '(passnummer*|passnr|körkortsnummer*|id-kortsnummer*|kopia på (pass*|leg*|körkort*|id*)|bild på (ditt|din) (leg*|pass|id*|körkort*)|bild på (leg*|pass|id*|körkort*|kortet))',
]

/** Says that something is to be sent privately. */
export const privatePlace: CuePhrases = [
  '(privat meddelande|privata meddelanden|privatmeddelande|privat-meddelande|direktmeddelande*|pm|dm|dm a|pm a|pm et|dm et|messenger|inboxen|inbox|inkorgen|privat|enskilt meddelande|ett meddelande|meddelande till oss|meddelandefunktionen|privat tråd|privat konversation|via meddelande|i meddelande|ett privat|direct message|dm s|pm s)',
  '(inloggad|inloggat|inloggade|logga in|loggar in|logga-in|inlogg|mina sidor|mina-sidor|internetbanken|nätbanken|internetbank|bankid|e-legitimation|säkra meddelanden|säkert meddelande|säkra formuläret|krypterat|säkra kanaler|säker kanal|säkert)',
  '(i|via|på|genom) (telefon|telefonen|chatten|appen|messenger|chat|luren)',
  '(ring|ringer|ringa|telefon|telefonen|telefonsamtal|samtal|samtalet|luren|slå oss en signal|chatten|chatta|chatt)',
]
