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
      '{promiser} ~3 ({answer-verb}|{fix-verb}|{do-now}|är|blir|har|finns|fungerar|funkar|rullar) ~6 {vague-time}',
      '({answer-verb}|{fix-verb}|{do-now}|är|blir|har|finns|fungerar|kommer) {promiser} ~6 {vague-time}',
      '{promiser} ~2 ({shall}|hoppas|försöker|räknar|planerar|bör|borde|väntas|beräknas) ~7 {vague-time}',
      '({shall}|hoppas|försöker|räknar|planerar|bör|borde|väntas) {promiser} ~7 {vague-time}',
      '{fix-passive} [{soft}] ~5 {vague-time}',
      '{promiser} ~2 ({answer-verb}|{fix-passive}) ~3 {vague-late}',
      '({answer-verb}|{fix-passive}) {promiser} ~3 {vague-late}',
      '{vague-time} [{soft}] ({answer-verb}|{fix-verb}|{do-now}|kommer|ska|är|har|blir|borde|bör|sker|fungerar|rullar) {promiser}',
      '{vague-time} ~2 {fix-passive}',
      '(löser|ordnar|fixar|lösa|ordna|fixa) sig [{soft}] ({vague-time}|{vague-late})',
      '(svar|besked|beslut|återkoppling|information|uppdatering|ersättning|rättelse|uppföljning|resten|mer|detaljer) ~3 (kommer|lämnas|ges|sker|får du|följer|skickas|publiceras|lär komma) ~3 ({vague-time}|{vague-late})',
      '(mer|ytterligare|vidare) (information|info|besked|detaljer) ~2 (kommer|följer|lämnas|ges|publiceras) ($|!|när|så|längre|senare|inom|snart)',
      '(resten|mer|det|övrigt|detta|frågan|frågorna) ({answer-verb}|{fix-verb}|{do-now}|får) (vi|jag) [{soft}] [på|om] {vague-time}',
      'du [{soft}] (hör|får|har|ska få|kommer att få) ~5 {vague-time}',
      '(får|har) du ~4 (svar|besked|ersättning|pengarna|beslut|mer information|återkoppling) ~3 {vague-time}',
    ],
    not: [
      '(spärra|anmäl|polisanmäl|ring|kontakta|byt|logga|hör av dig|säg till|skicka|skriv|gör|starta|uppdatera|stäng|lämna|betala|åk|sök|meddela|spärrar|anmäler) [{soft}] [dig|in|kortet|ditt|det|oss|av|gärna|händelsen|skadan|lösenord|av dig|en|dem|den|direkt|en polisanmälan|till] [{soft}] [det|oss|till|kort|in] [{soft}] (så (snart|fort|snabbt)|snarast|omgående)',
      '(du|ni|man) [{soft}] (kan|bör|måste|ska|behöver|vill|logga*|skickar|ringer|betalar|loggat|hör av dig|spärrar|bokar|ändrar|byter|avbokar) ~4 (så (snart|fort|snabbt)|snarast|någon gång|omgående)',
      '(så (snart|fort)|när|först när) (du|ni|din|ditt|dina|beloppet|betalningen|köpet|fullmakten|boken|kontraktet)',
      '(kan|vill|kommer|tänker) [{we-i}|{soft}] [{soft}] inte [{soft}] (lova|säga|svara|ge|utlova)',
      'strax (före|efter|innan|norr|söder|utanför|intill|under|över)',
      '(tas|tar|plockas|raderas|döljs) [vi] [{soft}] bort',
      '(redan|inte) snart',
      'så snart som (i dag|idag|i morgon)',
    ],
  },
  // We get back to you; we look at it; without a word of when.
  {
    phrase: [
      '{we-i} [{soft}] (återkommer|återkopplar) [{soft}] [till|med|i|om|kring|angående] [{soft}] [dig|er|ett|svar|besked|mer|det|detta|frågan|ärendet|information|mera]',
      '(återkommer|återkopplar) {we-i}',
      '(och|så|för att) [{soft}] (återkommer|återkopplar|återkomma|återkoppla)',
      '{we-i} {shall} [{soft}] [att] [{soft}] (återkomma|återkoppla|höra av (oss|mig)|titta (på|närmare)|kika (på|närmare)|se över|undersöka|utreda|kolla upp|kolla på|ta (tag i|upp|en titt)|kontakta dig|svara dig|svara på|se vad|göra vad|göra vårt bästa|försöka)',
      '{shall} {we-i} [{soft}] [att] [{soft}] (återkomma|återkoppla|höra av (oss|mig)|se över|undersöka|utreda|titta (på|närmare)|kolla upp|ta tag i|se vad)',
      '{we-i} [{soft}] hör [{soft}] av (oss|mig)',
      'hör {we-i} [{soft}] av (oss|mig)',
      '(och|så) hör av (oss|mig)',
      '{we-i} [{soft}] (tittar|kikar|kollar|ser|tar) [{soft}] (på|över|upp|en titt|tag i|närmare på|närmare) [{soft}] (det|saken|detta|ärendet|frågan|problemet|felet|det här)',
      '(tittar|kikar|kollar|ser|tar) (vi|jag) [{soft}] [närmare] (på|över|tag i) [{soft}] (det|saken|detta|ärendet|frågan|problemet)',
      '(någon|nån) ~3 (hör av sig|återkommer|kontaktar|ringer|tittar på|kikar på|svarar|tar kontakt|tar hand om)',
      '(en|vår|min) (kollega|handläggare|tekniker|rådgivare|medarbetare|specialist|ansvarig|teamledare) ~3 (hör av sig|återkommer|kontaktar dig|ringer dig|ringer upp|tittar|tar kontakt|ser över)',
      '(det|detta|saken|ärendet|frågan|problemet|felet) (undersöks|utreds|kollas upp|ses över|är under (utredning|behandling)|ligger för utredning|arbetas med|håller på att (lösas|utredas|åtgärdas|fixas))',
      '(är|ligger) [{soft}] (på gång|under behandling|under utredning|i pipeline|på väg att lösas)',
      '(kommer|ska|lär) [{soft}] [att] [{soft}] (lösa sig|ordna sig|fixa sig|bli bra|åtgärdas|fungera igen|rättas till|vara löst|vara igång|höra av oss|kontaktas)',
      '(löser|ordnar|fixar) sig [{soft}] (nog|säkert|ska du se|till slut|alltid)',
      '(nog|säkert) [{soft}] (löser|ordnar|fixar) [det] sig',
      'du [{soft}] (hör|kommer att höra|får höra|ska höra) [{soft}] (från|av) (oss|mig|någon|en)',
      'hör du [{soft}] (från|av) (oss|mig)',
      'du [{soft}] (blir|kommer att bli|ska bli) [{soft}] (kontaktad|uppringd)',
      '(svar|besked|uppdatering|återkoppling|beslut|mer information) [{soft}] (är|kommer) [{soft}] (på väg|på gång|längre fram|senare|efter hand|efterhand)',
      '(jobbar|arbetar|håller) [{we-i}] ~2 (på|med) ~2 (att lösa|att få|att åtgärda|att fixa|det|saken|en lösning)',
      '(håller|hålla) [{we-i}] [{soft}] dig [{soft}] (uppdaterad|underrättad|informerad|i loopen)',
      '{we-i} [{soft}] (gör|ska göra) [{soft}] (vårt bästa|vad (vi|jag) kan|allt (vi|jag) kan) [{soft}] (för att|och)',
    ],
    not: [
      '(när|om|ifall|så fort|tills|medan|innan) (vi|jag) [{soft}] (återkommer|hör)',
      '(medan du väntar|nu direkt|direkt|på en gång|redan nu|på stubben|med detsamma|här och nu|medan vi|genast|nu)',
      '(du|ni) [{soft}] (återkommer|hör av dig|kan återkomma|får återkomma)',
      '^ (återkom|hör av dig)',
      '(skriv|ring|logga|chatta|skicka|kom|ladda|ange|bekräfta|svara|gå|välj|berätta|starta|dm a|pm a|messa|mejla|lägg|boka|fyll|säg|hör|ta|uppge|hojta|klicka) ~14 så [{soft}] (tittar|kikar|kollar|ser|tar|hjälper|går|hör|återkommer|ringer|svarar|löser|kontaktar)',
      '(om|när) du ~9 (tittar|kikar|kollar|ser|tar|hjälper|återkommer|hör) (vi|jag)',
      '(skriver|ringer|loggar|chattar|skickar) du ~9 (tittar|kikar|kollar|ser|tar|hör)',
      '(har|hade) (vi|jag) [{soft}] (tittat|kollat)',
      'inte (höra|titta|se)',
      'tar (vi|jag) (det|upp|den)',
    ],
  },
]
