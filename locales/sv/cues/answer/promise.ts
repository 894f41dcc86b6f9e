import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that an answer or update comes, with or without a time. */
export const willAnswer: CuePhrases = [
  '{we-i} [{soft}] {answer-verb} ',
  '{answer-verb} {we-i} ',
  '{we-i} {shall} [{soft}] [att] [{soft}] {answer-inf}',
  '{shall} {we-i} [{soft}] [att] [{soft}] {answer-inf}',
  '(får|har) du [{soft}] [ett|mer|ny|nytt|besked|också] [{soft}] (svar|besked|information|återkoppling|uppdatering|mejl|sms|samtal|svaret|beskedet)',
  'du [{soft}] (får|har|hör|fått|ska få|kommer att få) [{soft}] [{soft}] [ett|mer|nytt|från|av] [{soft}] (svar|besked|information|återkoppling|uppdatering|mejl|sms|samtal|svaret|oss|mig|av oss)',
  '(svar|besked|uppdatering|information|återkoppling|beslut|driftbesked|nästa besked|nästa uppdatering|mer information|nästa driftbesked|svaret|beslutet|beskedet) [{soft}] (kommer|lämnas|ges|ger|lägger|skickas|får du|ska komma|finns|sker|väntas|publiceras|dröjer|hinner|skriver|lämnar)',
  '(hör|höra) [{soft}] (av|från) (oss|mig)',
  '(ringer|skriver|svarar|mejlar|återkommer|uppdaterar|hör av) [{soft}] [{we-i}] [{soft}] [oss|mig|dig|upp|här|i tråden|tillbaka]',
  '(en|någon) [{soft}] [av] [{soft}] [oss|våra ~2|kollega|rådgivare|tekniker|handläggare|mina ~1] [{soft}] (ringer|hör av|kontaktar|skriver|svarar|återkommer|tittar)',
  'kontaktar [{we-i}|dig|vi]',
  '(lämnar|ger|skickar) [{we-i}] [{soft}] [dig|ett|nytt] [{soft}] [ett|nytt] (besked|svar|beskedet|uppdatering)',
]

/** Says that we will do something for the customer, or that the customer gets something. */
export const promise: CuePhrases = [
  {
    phrase: [
      '{we-i} [{soft}] {do-now} [{soft}] (dig|åt dig|en|ett|din|ditt|dina|om|bort|över|ut|upp|på|ny|nytt|nya|tillbaka|hem|in|det|den|till|numret|avgiften|beloppet|pengarna|den där|tiden|hela|av|ihop|fram|fast)',
      '{do-now} {we-i} [{soft}] (dig|åt dig|en|ett|din|ditt|dina|om|bort|över|ut|upp|på|ny|nytt|nya|tillbaka|hem|in|det|den|till|gärna|här|avgiften|beloppet|pengarna)',
      '{we-i} {shall} [{soft}] [att] [{soft}] {do-inf}',
      '{shall} {we-i} [{soft}] [att] [{soft}] {do-inf}',
      '{we-i} (har|hade) [{soft}] [{soft}] [nu] [{soft}] {do-done} ',
      '(har|hade) {we-i} [{soft}] [{soft}] [nu] [{soft}] {do-done} ',
      '(du|ni) [{soft}] (får|ska få|kommer att få|fick|har fått) [{soft}] [{soft}] (en|ett|ny|nytt|nya|tillbaka|pengarna|ersättning|den|det|hela|full|rabatt|kredit*|två|tre|<num>|avgiften|hem|dem|beslut|skadan|alla|låna|mellan)',
      '(får|ska) du [{soft}] [få] [{soft}] (en|ett|ny|nytt|nya|tillbaka|pengarna|ersättning|den|det|hela|full|rabatt|kredit*|två|tre|<num>|avgiften|hem|dem|alla|låna)',
      '(så) (ordnar|fixar|löser|hjälper|räknar|byter|bokar|skickar|lägger|ser|kollar|stämmer|flyttar|spärrar|tar|ringer|beställer|makulerar|rättar|ändrar|går|kopplar|visar|öppnar|jobbar) (vi|jag)',
      '(ringer|kontaktar|hjälper|möter) {we-i} [{soft}] (dig|upp)',
      '{we-i} [{soft}] (ringer|kontaktar|hjälper|möter|guidar) [{soft}] (dig|upp dig)',
      '(jag|vi) (hjälper|ordnar|fixar|löser) [{soft}] (dig|det|gärna|detta|till|saken)',
      '(pengarna|ersättningen|beloppet|kortet|paketet|fakturan|boken|routern|varan|en ny ~1|ett nytt ~1|beslutet|koden|ordern|dosan|biljetten) [{soft}] (är|kommer|finns|skickas|levereras|betalas|sätts|landar|syns|bör synas|ligger|väntar) [{soft}] [inne|framme|klar|på|ut|in|tillbaka|hos|hemma]',
      '(en tekniker|teknikern|en montör|budet|chauffören|en kollega|en rådgivare|hantverkaren|en servicebil|vår tekniker|montören) (kommer|är|ringer|åker|levererar|bokas|skickas|hämtar)',
      '(klart|löst|fixat|ordnat|åtgärdat|rättat|ändrat|bokat|spärrat|igång) (senast|före|inom|till|på|i morgon|idag|i dag|imorgon)',
      '(nu|då|därmed|så) (är|har) [{we-i}|det|allt|den|din|ditt|kortet|bokningen] [{soft}] [din|ditt|det|bokningen|kortet] [{soft}] (klart|löst|fixat|ordnat|åtgärdat|rättat|ändrat|ändrad|bokat|bokad|spärrat|spärrad|ombokad|skickad|skickat|makulerad|beställt|lagat|igång)',
    ],
    not: [
      '(kikar|tittar|kollar) [vi|jag] [{soft}] på (det|saken|detta) (och|så fort|när|vid|framöver)',
      'vi guidar dig genom',
      '(en gissning|säkert|nog) (när|innan)',
    ],
  },
]

/** Promises an answer or a fix without a time. */
export const vaguePromise: CuePhrases = [
  {
    phrase: [
      // We … soon.
      '({answer-verb}|{fix-verb}|{do-now}) [{soft}] ~6 {vague-time}',
      '({answer-inf}|{fix-inf}|{do-inf}) [{soft}] ~6 {vague-time}',
      '{vague-time} [{soft}] ({answer-verb}|{fix-verb}|{do-now}|kommer|ska|får|är|har|blir|borde|bör|sker|fungerar|rullar) [{soft}] (vi|jag|det|någon|du|den|allt|en|ett|felet|svaret|mer|pengarna|sajten|appen|strömmen|ytterligare|tåget|paketet)',
      '{vague-time} ~2 ({answer-verb}|{answer-inf}|{fix-inf}|{fix-passive})',
      '(ska|skall|kommer|bör|borde|lär|väntas|beräknas|räknar|hoppas) [{soft}] ~6 {vague-time}',
      '{fix-passive} [{soft}] ~5 {vague-time}',
      '(löser|lösa|ordnar|ordna|fixar|fixa) [{soft}] sig [{soft}] {vague-time}',
      '(är|blir|finns|ligger|rullar|fungerar|funkar|får|har) [{soft}] ~6 (igång|tillbaka|åter|lagat|löst|klart|åtgärdat|uppe|framme|klar|fixat|svar|besked|på plats|igen|inne|hos dig) [{soft}] {vague-time}',
      '(svar|svaret|besked|beskedet|beslut|beslutet|återkoppling|information|uppdatering|pengarna|paketet|ersättningen|kortet|utbetalningen|leveransen|lösningen|lösning|rättelse|uppföljning|besked|fakturan|teknikern|tekniker|resten|väskan|fler detaljer|mer info|åtgärd) [{soft}] ~3 {vague-time}',
      '(resten|mer|det|övrigt|detta|frågan|frågorna) [{soft}] ({answer-verb}|{fix-verb}|{do-now}|får) (vi|jag|ni|du) [{soft}] [på|om|oss|svar] [{soft}] {vague-time}',
      '(du|ni) [{soft}] (hör|får|har|får-svar|ska få|kommer) [{soft}] ~5 {vague-time}',
      '(någon|nån|en) [{soft}] [av] ~3 ({answer-verb}|{fix-verb}|{do-now}|kommer|ringer) ~4 {vague-time}',
    ],
    not: [
      '(spärra|anmäl|polisanmäl|ring|kontakta|byt|logga|hör av dig|säg till|skicka|skriv|gör|starta|uppdatera|stäng|lämna|betala|åk|sök|meddela|polisanmäla|spärrar|anmäler) [{soft}] [dig|in|kortet|ditt|det|oss|av|gärna|händelsen|skadan|lösenord|av dig|en|dem|den|direkt|en polisanmälan|till] [{soft}] [det|oss|till|kort|in] [{soft}] (så (snart|fort|snabbt)|snarast|omgående)',
      '(du|ni|man) [{soft}] (kan|bör|måste|ska|får|behöver|vill|logga*|har|skickar|ringer|betalar|loggat|hör av dig|spärrar) [{soft}] ~4 (så (snart|fort|snabbt)|snarast|löpande)',
      '(så (snart|fort)|när|först när) (du|ni|din|ditt|dina|beloppet|pengarna|betalningen|köpet|fullmakten|boken|kontraktet)',
      '(kan|vill|kommer|tänker) [{we-i}|{soft}] [{soft}] inte [{soft}] (lova|säga|svara|ge|utlova)',
    ],
  },
  // We get back to you; we look at it; without a word of when.
  {
    phrase: [
      '{we-i} [{soft}] (återkommer|återkopplar) [{soft}] [till|med|i|om|kring|angående] [{soft}] [dig|er|ett|svar|besked|mer|det|detta|frågan|ärendet|information|mera]',
      '(återkommer|återkopplar) {we-i} ',
      '(och|så|för att) [{soft}] (återkommer|återkopplar|återkomma|återkoppla)',
      '{we-i} {shall} [{soft}] [att] [{soft}] (återkomma|återkoppla|höra av (oss|mig)|titta på (det|saken|detta)|kika på|se över|undersöka|kolla upp|ta (tag i|upp|en titt)|kontakta dig|skicka ~2|svara dig|svara på|hjälpa dig sen)',
      '{shall} {we-i} [{soft}] [att] [{soft}] (återkomma|återkoppla|höra av (oss|mig)|se över|undersöka|titta på (det|saken|detta))',
      '{we-i} [{soft}] (hör) [{soft}] av (oss|mig)',
      '(hör) {we-i} [{soft}] av (oss|mig)',
      '{we-i} [{soft}] (tittar|kikar|kollar|ser|tar) [{soft}] (på|över|upp|en titt|tag i) [{soft}] (det|saken|detta|ärendet|frågan|problemet|felet|och|på det|på saken|det här)',
      '(tittar|kikar|kollar|ser) (vi|jag) [{soft}] [närmare] (på|över) [{soft}] (det|saken|detta|ärendet|frågan|problemet)',
      '(någon|nån) [{soft}] [av oss|hos oss|på ~2|av ~2|från ~2] [{soft}] (hör av sig|återkommer|kontaktar|ringer|tittar på|kikar på|svarar|tar kontakt)',
      '(en|vår|min) (kollega|handläggare|tekniker|rådgivare|medarbetare|specialist|ansvarig|teamledare) [{soft}] [hos oss|på ~2|till mig] (hör av sig|återkommer|kontaktar dig|ringer dig|ringer upp|tittar|tar kontakt|ser över)',
      '(det|detta|saken|ärendet|frågan|vi|jag|pengarna|problemet|felet) (undersöks|utreds|kollas upp|ses över|är under utredning|ligger för utredning|arbetas med|håller på att (lösas|utredas|åtgärdas|fixas))',
      '(kommer|ska|lär) [{soft}] [att] [att] (lösa sig|ordna sig|fixa sig|bli bra|åtgärdas|fungera (igen|snart)|rättas till|vara löst|vara igång|höra av oss|kontaktas)',
      '(löser|ordnar|fixar) (sig) [{soft}] (nog|säkert|ska du se|snart|till slut|alltid|framöver)',
      '(nog|säkert) [{soft}] (löser|ordnar|fixar) [det] sig',
      '(du|ni) [{soft}] (hör|kommer att höra|får höra|ska höra) [{soft}] (från|av) (oss|mig|någon|en)',
      '(du|ni) [{soft}] (blir|kommer att bli|ska bli) [{soft}] (kontaktad|uppringd|kontaktade)',
      '(svar|besked|uppdatering|återkoppling|beslut|mer information|mer info) [{soft}] (är|kommer|följer|lämnas|ges|sker) [{soft}] (på väg|på gång|längre fram|senare|efter hand|efterhand|när|så)',
      '(jobbar|arbetar|håller) [{we-i}|på] [{soft}] [på|hårt|för fullt|intensivt] [{soft}] (på|med|att|för) [{soft}] (att|det|en lösning|saken) [{soft}] [lösa|få|åtgärda|fixa|rätta] ~4 {vague-time}',
      '(ha|håll|vänta) [{soft}] (lite|ett) [{soft}] (tålamod|ögonblick|tag till) ~3 (återkommer|svar|svarar|hör)',
    ],
    not: [
      '(när|om|ifall|så fort|tills|medan|innan) (vi|jag) [{soft}] (återkommer|hör)',
      '(medan du väntar|nu direkt|direkt|på en gång|redan nu|på stubben|med detsamma|här och nu|medan vi|genast)',
      '(du|ni) [{soft}] (återkommer|hör av dig|kan återkomma|får återkomma)',
      '^ (återkom|hör av dig)',
      '(skriv|ring|logga|chatta|skicka|kom|ladda|ange|bekräfta|svara|gå|välj|berätta|starta|dm:a|pm:a|messa|mejla) ~9 så (tittar|kikar|kollar|ser|tar|hjälper|går|hör|återkommer) (vi|jag)',
      '(skriver|ringer|loggar|chattar|skickar) du ~9 (tittar|kikar|kollar|ser|tar) (vi|jag)',
    ],
  },
]
