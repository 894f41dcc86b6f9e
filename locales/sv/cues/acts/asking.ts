/** Swedish: questions, requests and what is asked about a case already known. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

const asked = (phrases: readonly string[], not: readonly string[] = []): CuePhrases =>
  phrases.map((phrase) => ({ phrase, in: 'question' as const, not }))
const weak = (...phrases: string[]): CuePhrases => phrases.map((phrase) => ({ phrase, weak: true }))

/** Words that show that the question is asked in anger. */
const angry = [
  '(hur|vad) (fan|i helvete|i hela friden|sjutton|tusan|jävla)',
  'är ni (dumma|helt|ens|inte kloka|blinda|döva|sjuka)',
  'hur svårt (kan|är|ska)',
  '(skämtar|driver|sover) ni',
  'är (detta|det) [här] (ett skämt|allvar|på riktigt|sant)',
  'bryr ni er',
  'ingen skam',
  'hur många gånger [{soft}] (ska|måste|behöver)',
  'vad (håller|sysslar|pysslar) ni',
  'på riktigt',
]
/** Questions about something already under way. */
const underWay = [
  'hur går det (med|för)',
  'när (kommer|får) (mitt|min|mina|pengarna|paketet)',
  'har ni [{soft}] (hunnit|tittat|fått|kollat|mottagit)',
  'vad (händer|hände) med',
]

export const ask: CuePhrases = [
  ...asked(
    [
      '{question-word} [{soft}] {asked-verb}',
      '{question-word} (lång|länge|mycket|många|ofta|dags|stor|högt|hög|sent|tidigt|gammal|typ|sorts|slags|papper|handlingar|nummer|datum|tid|dag|dagar|regler|krav)',
      'vad (är|gör|ska|kan|får|måste|kostar|gäller|innebär|betyder|händer|krävs|blir|heter|behöver|menas|räknas)',
    ],
    angry,
  ),
  ...asked(
    [
      '{opens-question} (man|jag|vi|en|mamma|pappa|barnen)',
      '^ [hej|hejsan|men|och|så|tjena|hallå|ursäkta|ok|okej] {opens-question} [{soft}] (det|den|dom|de|detta|denna|min|mitt|mina|er|ert|era|något|nåt|några|hen|vår|vårt|kortet|priset|biljetten|bussen|tåget|appen|försäkringen|kontoret|man|jag|vi)',
    ],
    [...angry, ...underWay],
  ),
  ...asked(
    [
      'går det (att|bra|an)',
      'finns det [{soft}]',
      'är det (så|möjligt|ok|okej|tillåtet|någon|nån|något|nåt|ni|du|rätt|äkta|säkert|för sent|samma|skillnad|farligt|bra|bättre|lönt|billigare|automatiskt)',
      'stämmer det',
      '(vet|känner|har) (ni|du|någon|nån) [{soft}] (om|hur|när|var|vad|vilken|till|erfarenhet|tips)',
      '(tar|brukar|vet) ni [{soft}] (emot|betalt|amex|kort|inte|om|hur|när|vad|längre|ha|också)',
      'har ni [{soft}] (någon|nån|något|nåt|några|öppet|fortfarande|kvar|en|ett|möjlighet|stängt|infört|planer|tips|bytt|slutat|nya)',
      'tar ni [{soft}] (emot|betalt|kort|swish|inte|kontant*|amex)',
      '(säljer|erbjuder|levererar|sponsrar|godtar|accepterar|stödjer|planerar|tänker|kör|trafikerar|anställer|söker|rekommenderar|använder|godkänner) ni',
      'eller (måste|ska|räcker|behöver|är det|kan|får|kräver|går) ~2 (jag|man|den|det|vi|ny|ni|alla|ombud*)',
      'eller (inte|hur gör|vad|räknas)',
      '(vilken|vilket|vilka) [{soft}] (av|är|försäkring|konto|kort|avtal|reseskydd|gräns|ränta|papper|handlingar|dokument|sparform|fond|buss|tåg)',
      '(gäller|täcker|ingår|omfattas|omfattar|täcks|räknas|krävs|räcker) (det|den|detta|min|mitt|mina|även|hela|också|er|en|ett|försäkring*|biljett*|drulle*|resesk*)',
      'vart (vänder|ska|anmäler|ringer|mejlar|skickar|gå|tar)',
      'var (hittar|kan|finns|ligger|gör|får|ser|står|anmäler|hämtar|köper|lämnar)',
      'hur (gör|går|fungerar|funkar|får|kan|ska|ändrar|byter|lång|länge|mycket|många|anmäler|blir|tänker|kommer)',
      'när (öppnar|stänger|går|är|får|kan|måste|ska|kommer|börjar|slutar|gäller|senast|brukar|blir|släpps|räknas)',
    ],
    [...angry, ...underWay],
  ),
  {
    phrase:
      '(undrar|undra|undrade|funderar|funderade|frågar|spörja|undrande) [{soft}] [på] (om|hur|när|var|vad|vilken|vilka|vilket|ifall|över|vart|vem|huruvida|på|mest|varför|vilken|ni|varifrån)',
    not: 'undrar (ni varför|varför man betalar|vad ni sysslar)',
  },
  '(jag|vi|mest|bara|en|och) (undrar|undrade)',
  '(jag|ja|vi) [{soft}] (skulle|vill) [{soft}] [gärna|vilja] [gärna] (veta|fråga|höra|förstå|ha råd|få råd|få veta|få reda på|få svar på|ha besked|få besked|få bekräftat)',
  '^ (vill|skulle vilja) [{soft}] (veta|fråga|höra|få veta|få reda på)',
  '(en|snabb|kort|enkel|liten|dum|konkret|praktisk|min|lite|några|två|fundering) [snabb|kort|enkel|liten|dum|konkret|praktisk] (fråga|frågor|undran|fundering|funderingar)',
  '(har|hade) [{soft}] [en|ett par|några|lite] [liten|snabb] (fråga|frågor|fundering|funderingar)',
  '(frågan|fråga) (är|lyder|gäller|om|ang|angående|till er)',
  '(vet|fattar|förstår|begriper|hittar|ser|får inte fram) [jag|{soft}] (inte|ej|inget) [{soft}] [någonstans|riktigt|om|information om] (hur|om|var|vad|vilken|vart|när|vem|riktigt|information|svar|vilka)',
  '^ [hej|hejsan|hallå|ursäkta|men|tjena|och] hur [{soft}] {asked-verb} (man|jag|vi|en)',
  'hur (gör|går|bifogar|bär|blir|ska|får|kan|byter|ändrar) (ja|jag|man|vi|en) [{soft}]',
  '(hur|vad|vilken|vart|var) (gör|ska|vänder|hittar|ringer) (jag|man|vi|en|ja) [nu|då|mig|det]',
  '(kan|kunde|vill|skulle) (ni|du|någon|nån|ngn) [{soft}] [snäll|snälla|av er|vänlig|själ|som vet|här] [{soft}] [kunna|vilja] {tell-inf} [{soft}] [mig] (hur|varför|vad|vilken|när|om|vart|var|vilka|till|exakt|skillnad*|för|lite|mer|mig)',
  '(förklara|berätta|upplys) [gärna|snälla|för mig|mig|oss] (hur|varför|vad|vilken|om|när|skillnad*)',
  '(söker|behöver|vill ha|önskar|tacksam för|önskas|efterfrågar) [{soft}] [lite|en|ett|konkret|konkreta|några|bra] (råd|tips|vägledning|besked|upplysning|upplysningar|information|rådgivning|hjälp att förstå|förklaring|svar på|klarhet)',
  '(några|nåt|något|nån|bästa) (tips|råd|rekommendation|idé|förslag|som vet) [på|om|?]',
  '(någon|nån|ngn) [här|annan|av er] som (vet|kan svara|har koll|kan förklara|har erfarenhet|känner till)',
  '(råd|tips) (om|mottages|uppskattas|tack|till|sökes)',
  '(i så fall|isåfall) (hur|när|vad|vilken|var|vart)',
  '(bringa klarhet|upplysas om|upplysning om|huruvida|hurvida|besked om|besked huruvida|svar på om|undran om)',
  '(om|ifall) (det|man|jag|ni) [{soft}] (går|får|kan|finns|måste|har|gäller) ~6 ?',
  'vad (gäller|innebär|betyder|kostar|krävs|menas|händer) ~4 (om|när|med|för|vid|i|det)',
  '(tacksam|tacksamma) [{soft}] (för svar|för besked|om svar|för upplysning|för vägledning)',
  '(osäker|osäkra|velar|förvirrad|förvirrade|snurrig) [{soft}] (på|om|kring|mellan|över) [{soft}] (om|hur|vad|vilken|vilket|när)',
  '(är|va|var) [det] [{soft}] (meningen|tänkt|rätt|korrekt|normalt|brukligt|lagligt|vanligt) att (man|jag|det|den|en)',
  '(hör|väl|va|eller) ?',
  ...weak('undrar', 'fråga', 'vad menas'),
]

export const rhetorical: CuePhrases = [
  '(är|e) ni [{soft}] [helt|så|verkligen|ens|alla|fullständigt|inte] (dumma|dum|blåsta|blåst|efterblivna|galna|korkade|kloka|sjuka|blinda|döva|från vettet|vakna|levande|mänskliga|människor|seriösa|riktiga|normala|inkompetenta|lata)',
  '(skämtar|driver|sover|drömmer|leker|fantiserar|hallucinerar|blundar|skojar) ni',
  '(är|va|e) (det|detta) [här|{soft}] [tänkt som|menat som|nåt|något|nån|någon sorts|ett|typ] (skämt|skämt|allvar|aprilskämt|dolda kameran|blåsningen|på riktigt|dold kamera|humor|meningen|så svårt|verkligen så svårt|så jävla svårt|för mycket begärt|rimligt|okej enligt er|ok tycker ni|seriöst|värdigt|service)',
  '(hur) [{soft}] (svårt|jävla svårt|dumma|dum|korkade|inkompetent|inkompetenta|fräcka|låg|lågt|lata|trögt|svår|sega|slöa|giriga|dåligt) [{soft}] (kan|får|är|ska|ska det|kan det)',
  '(hur|vad|va|var|när|varför) (fan|i helvete|i hela friden|i hela världen|i herrans namn|sjutton|tusan|jävla|tusan|i helskotta|hela fridens)',
  'vad (håller|sysslar|pysslar|gör) ni [{soft}] (på med|på|med|ens|egentligen|om dagarna|hela dagarna|där|för något)',
  'vem [{soft}] (kommer på|kom på|hittade på|i hela|har tänkt|designade|godkände|tycker det är|har bestämt att)',
  'hur [{soft}] (kan|kunde|vågar|orkar|tänker|tänkte|har|står) (ni|man|det|de|en bank|ett företag|en kundtjänst) [{soft}] ~2 (vara|sova|kalla|ens|med er|så|tillåtet|bli|behandla|ut med|få|mage|fräckhet*|ta|göra|ni|då|här|ha|!|?)',
  'hur (många|länge) [{soft}] [fler|till] [gånger|till|timmar|veckor] [{soft}] (ska|måste|behöver|har|tänker) (jag|man|vi|ni|det|en)',
  '(har|äger|vet) ni [{soft}] (ingen|inte någon|någon|nån|inget|inte nåt|ens|noll) [{soft}] (skam|hjärna|självinsikt|respekt|vett|anständighet|aning|koll|empati|heder|samvete|hum)',
  '(bryr|skäms) ni [er] [{soft}] [inte|ens|aldrig]',
  'varför (finns ni|ens|har man er|betalar man|är ni så|gör ni så|ska allt|måste det|kan ni aldrig|kan ni inte|svarar ni|svarar ingen|får man aldrig|är det alltid|lovar ni|skriver ni|ringer ni aldrig|straffas)',
  'vad (betalar|ska) (jag|man|vi) [{soft}] [ha|er] [{soft}] (er|för|till|egentligen|ens)',
  '(tror|tycker|anser|menar|fattar|begriper|förstår|hör|ser|läser) ni [{soft}] [på riktigt|verkligen|ens|själva|att|inte]',
  '(får|har) ni betalt (för|av|att|per)',
  '(ska|skall|måste|behöver) det [{soft}] (vara|behöva|ta|va|verkligen) [{soft}] (så|såhär|så här|så svårt|behöva|en evighet)',
  'vad (är|e) (det|detta|de) för [{soft}] [nåt|något|jävla|sorts|slags|en|ett|dålig|usel|skit] (service|stil|sätt|fasoner|trams|dumheter|skit|skämt|företag|bank|bolag|sirkus|cirkus|system|människosyn|påhitt|idioti|tjafs|nivå|löjligt|dagis|kundservice|kundtjänst)',
  '(är|va) (inte )?det [inte] [{soft}] (ert jobb|er uppgift|lite väl|konstigt|märkligt|märkvärdigt|dags)'.replace(
    '(inte )?',
    '',
  ),
  'hur (tänkte|tänker|resonerar) ni',
  '(nobelpriset|medalj|tårta|grattis|applåder) [nästa] ?',
  '(vem|vad) (tjänar|vinner) (på det|ni på)',
  '(eller|är det) [jag|bara] (osynlig|luft)',
  'är jag [{soft}] (osynlig|luft|dum|den enda|ensam|galen)',
  'vad är det frågan om',
  'ska man (skratta|gråta|behöva|vara tvungen)',
  '(lever|finns|jobbar) (ni|någon) [{soft}] [ens|kvar|överhuvudtaget] ?',
]

/** Then it is a question how one does it oneself. */
const myself = [
  'hur (gör|går|kan|ska|får|ändrar|byter|avslutar|spärrar|avbokar|bokar) [{soft}] (jag|man|vi|en)',
  '(kan|får|måste|ska) man',
  '(undrar|vet|veta) [{soft}] (om|hur|när|vad|varför|var)',
  '(förslag|föreslår|vore|hade varit|önskemål)',
]

export const request: CuePhrases = [
  {
    phrase:
      '(kan|kunde|skulle|vill|hinner|orkar|går|får|ville|kunnat) (ni|du|någon|nån|ngn|nån av er|någon av er|någon snäll själ|nån snäll) [{soft}] [snälla|snäll|vänligen|möjligen|tacksamt|ev|eventuellt|vara snälla och|vara vänliga och|vara så snälla och|vara så vänlig och|bara|alltså|inte|ens|härifrån|av er] [{soft}] [kunna|att|vilja|nu|då] ~4 {act-inf}',
    not: [
      '(kan|kunde|skulle|vill) (ni|du|någon|nån) [{soft}] [snälla] {tell-inf} [{soft}] (hur|varför|vad|vilken|när|om|vart|var)',
      'hur (kan|kunde) ni',
      'kan ni inte (ha|införa)',
    ],
  },
  { phrase: '(kan|kunde|får|går|skulle|ska|vill) ~4 {act-passive}', in: 'question', not: myself },
  {
    phrase:
      '(kan|får|skulle) (jag|vi) [{soft}] (få|be|kunna få|slippa|bli|be om att få|ha) [{soft}] ~4 (uppringd*|hjälp|skickat|skickad|tillbaka|ett|en|ny|nytt|mina|min|mitt|er att|kopia|ut|prata|tala|återbetal*|krediter*|ombok*|avbok*|bort|kontakt|svar|av er)',
    not: myself,
  },
  '^ [hej|hejsan|hallå|snälla|vänligen|nu|sen|och|men|så|då|ok] [snälla|då|nu|bara|för guds skull] {act-imp} [{soft}] (mig|oss|mej|min|mitt|mina|vår|vårt|våra|det|den|detta|dessa|allt|alla|till|en|ett|er|era|ert|appen|kortet|kontot|pengarna|biljett*|av|upp|om|bort|ut|tillbaka|på|i|med|så|felet|skiten|abonnemang*|avtal*|något|nåt|någon|nån|hit|kvar|igen|genast|omgående|snarast|nya|ny|nytt|faktura*|gärna|snälla|över|ner|in|att|lägga|skicka|ringa|dra|höja)',
  '(och|sen|så|därför|eller|nu|snälla|gärna|vänligen|tack) (skicka|ring|spärra|avsluta|makulera|ta bort|boka om|avboka|fixa|ordna|lös|hjälp|kontakta|återkom|betala ut|betala tillbaka|återbetala|återkoppla|hör av|stäng|stoppa|kolla|svara|mejla|flytta|ändra|rätta|uppdatera|sluta|radera|säg upp|ge)',
  '{act-imp} [{soft}] (mig|oss|mej) [{soft}] (upp|igen|tillbaka|snarast|omgående|på|ett|en|ett svar|hit|nu|om|i|med|från|av|att|gärna|innan|senast|mina|bort)',
  '(snälla|snälla ni|vänligen|var vänlig|var vänliga|var snäll|var snälla|var god|var så god|va snäll|ni får gärna|tar gärna|får gärna|ber er|jag ber er|vi ber er|ber om|yrkar|vädjar|bönar) [{soft}] [och|att|om att|er] [{soft}] [notera|ni] ~2 ({act-imp}|{act-inf}|hjälp|svar|ett samtal|kontakt|stopp|rättelse|återkoppling|återbetalning)',
  '(snälla|please|plz|hjälp) [mig|oss|!|snälla]',
  '(hjälp|hjälpa) (mig|oss|mej) [{soft}] (med|att|spärra|här|nu|snälla|!|vidare|få|komma|hitta|in)',
  {
    phrase:
      '(jag|vi|undertecknad) [{soft}] (vill|önskar|skulle vilja|behöver|kräver|begär|yrkar|anhåller|måste|tänkte|skulle behöva|emotser|önskade|skulle önska|vill bara|fordrar|ber) [{soft}] [härmed|att ni|att|om att|er|nu|få|ha] [{soft}] ~3 ({act-inf}|{act-passive}|hjälp|tillbaka|uppringd|svar|rättelse|återbetalning|ersättning|kompensation|säga upp|avsluta|en ny|ett nytt|prata med|tala med|kreditering)',
    not: [
      ...myself,
      '(vill|önskar) [{soft}] (tacka|berömma|tipsa|framföra)',
      'veta',
      '(måste|behöver) (jag|vi)',
      '(vill|kan) {negation}',
    ],
  },
  {
    phrase:
      '^ [hej|hejsan|hallå|tja] [jag|vi] (vill|önskar|behöver|skulle vilja|skulle behöva|måste|tänkte|vill bara|önskas|kräver|begär) [{soft}] [härmed] [få|ha|att] ~2 ({act-inf}|{act-passive}|hjälp|säga|ett|en|mina|min|mitt|nytt|ny|tillbaka|komma|prata|tala)',
    not: [...myself, '(vill|önskar) [{soft}] (bara|tacka|berömma|tipsa|veta|informera|meddela)', 'veta'],
  },
  '(vill|önskar|behöver|skulle vilja|vill bara|måste|tänker) [jag|vi] [{soft}] [nu|härmed|få] (säga upp|avsluta|ändra|byta|boka|avboka|omboka|boka om|spärra|flytta|beställa|ansöka|teckna|bli uppringd|ha hjälp|ha tillbaka|få tillbaka|få hjälp|få bort|ha ett svar|ha en ny|ha nytt|att ni|att någon|bli kontaktad|komma i kontakt|prata med|tala med|slippa|radera|frysa|förlänga|lämna över|göra om|reklamera|returnera|häva|stoppa|ångra)',
  '(kräver|begär|yrkar på|fordrar|förväntar mig|utgår från|förutsätter|räknar med|vill) [{soft}] [att|ni|er|nu|få|ha] ~2 (pengarna|mina|ersättning*|kompensation*|svar|besked|rättelse|återbetal*|krediter*|återkoppl*|ni|får|upprätt*|ursäkt|full|fullt|förklaring|uppringd|omedelbart|omgående)',
  '(pengarna|pengar|beloppet|avgiften|mina pengar) (tillbaka|åter) [nu|tack|omgående|på|insatt*|till]',
  '(betala|ge|sätt) (tillbaka|ut|in) [{soft}] (mina|min|pengarna|beloppet|hela|det|avgiften|summan|skillnaden)',
  '(ring|ringa|kontakta|mejla|maila|skriv|sms:a|dm:a|pm:a) [{soft}] [gärna] [upp] (mig|oss|mej|tillbaka|på)',
  '(hör|höra) av (er|dig|sig) [{soft}] [till mig|på|snarast|omgående|till|$]',
  '(återkom|återkoppla|återkomma|återkoppling|återkommande svar) [{soft}] [gärna|snarast|till mig|på|med|omgående|tack|önskas|via]',
  '(tacksam|tacksamma|glad|uppskattar|uppskattas|snällt) [{soft}] [om|över|ifall|för] (ni|du|någon|nån|snabb|snar|hjälp|ett snabbt|att få|det) [{soft}] [kan|kunde|ville|skulle|tar|hjälper|ser|återkommer|svarar|fixar|ordnar]',
  '(skulle|hade) (uppskatta|uppskattat) [{soft}] (om|hjälp|att|ett)',
  '(se|ser) [{soft}] till (att|så)',
  'ser helst att',
  '(ta|tag) [nu|genast] (bort|tillbaka|tag i|ner|hand om|kontakt) [{soft}] ~2 (mig|min|mitt|mina|den|det|avgiften|kortet|mitt|numret|från|med|kommentar*|inlägg*|abonnemang*|detta|posten|och)',
  '(sluta|slutar ni|upphör) [{soft}] (skicka|ringa|mejla|lägga|dra|höja|spamma|tjata|sms:a|med|fakturera|visa|gömma|kalla|säga|debitera)',
  '(spärra|blockera|stoppa|frys|stäng|lås|blocka) [{soft}] (kortet|mitt|mina|kontot|allt|alla|hans|hennes|dem|det|betalning*|överföring*|autogiro*|numret|nu|omedelbart|genast|den|ip*|abonnemang*)',
  '(säg|säga) upp (mitt|min|mina|avtal*|abonnemang*|medlemskap*|försäkring*|prenumeration*|min sons|allt|vårt)',
  '(ska|skall|borde|bör) [{soft}] (vara|stå|heta|gå|bli) [{soft}] ~6 (inte|ej|och inte|i stället|istället) [{soft}] (som|den|det|<num>|på|för|med|till|vid)',
  '(ny|rätt|korrekt|nya|rätta) (adress|mejl|mejladress|e-postadress|epost|telefonnummer|nummer|kontonummer|konto|leveransadress|fakturaadress|efternamn) (är|ska vara|blir|:)?'.replace(
    '|:)?',
    ')',
  ),
  '(fel|felaktig) [{soft}] (på|i) (fakturaadressen|adressen|namnet|uppgifterna|mejladressen|bokningen|leveransadressen|min profil|efternamnet)',
  '(jag|vi|mamma|pappa) [{soft}] (behöver|behövde) [{soft}] (hjälp|få|en|ett|er hjälp|ut|komma åt|prata|akut|komma in)',
  '(behöver|önskar|behövs|söker|vill ha) [{soft}] (hjälp|assistans|support|bistånd|återkoppling|kontakt)',
  '(måste|behöver) [jag|vi] [{soft}] (få|ha|komma) [{soft}] ~2 (hjälp|tag|bort|ut|ett|en|in|åt|svar|loss|bekräftelse|intyg|kopia|hem)',
  '(anhåller|anhållan|hemställer|ber) [härmed|vördsamt|att få|om att|om] [{soft}]',
  '(avboka|omboka|boka|avsluta|makulera|återbetala|kreditera|avbeställ|avbeställa|flytta|ändra|spärra|kolla|byt|byta|förläng|radera|återkalla) [{soft}] (min|mitt|mina|vår|vårt|våra|biljett*|bokning*|mötet|tiden|resan|abonnemang*|kontot|kortet|den|det|faktura*|prenumeration*|ordern|order*|beställning*|numret)',
  '(kan|skulle|kunde) [{soft}] (återbetalning*|pengarna|beloppet|faktura*|fakturan|leverans*|paketet|kortet|räkningen|autogirot|betalningen) [{soft}] (gå|skickas|sättas|dras|bytas|ändras|flyttas|komma|levereras)',
  'går det att [{soft}] ~2 (rätta|ändra|stoppa|omboka|boka om|avboka|återkalla|makulera|byta|spärra|få tillbaka|flytta|få ut|ordna|fixa|skynda|påskynda|ångra) ~4 (min|mitt|mina|den|det|innan|idag|i dag|nu|$)',
  '(lös|fixa|ordna|åtgärda|rätta till|styr upp) [{soft}] (det|detta|skiten|felet|appen|problemet|så|nu|mitt|era|er|sidan|snälla|tack|!)',
  '(vill|kan) ni (ha|vara) (snälla|vänliga) (och|att)',
  '(fyller|lyfter|släpper|skickar|fixar|ordnar|löser|kollar|spärrar|stänger|ringer|bokar|hjälper|tar|ändrar|mejlar|återkommer) ni [{soft}] (in|ut|mig|det|den|min|mitt|mina|upp|på|bort|oss|hit|en|ett)',
  '(jag|vi) [{soft}] (ångrar|reklamerar|returnerar|överklagar|bestrider|häver|avbeställer|annullerar|säger upp|avbokar) [härmed|{soft}] (köpet|fakturan|beslutet|avtalet|den|det|ordern|beställningen|mitt|min|mina|bokningen|kravet)',
  ...weak('tack på förhand', 'tack för hjälpen', 'omgående', 'asap', 'genast', 'snälla', 'hjälp', 'ber om'),
]

export const statusAsk: CuePhrases = [
  'hur [{soft}] (går|gick|blev|blir|ligger|ser|är|står|fortskrider|fortlöper|långt) [{soft}] (det|ni|vi|arbetet|läget|felsökning*|handläggning*|status) [{soft}] [ut|till] (med|för|kring|angående|på|kommit|har ni kommit) [{soft}]',
  '(vad|va) (händer|hände|sker|har hänt|gör|görs|blev|blir) [{soft}] (med|nu|i|det|kring|av|ni|med det|åt|$) [{soft}] [{case-noun}|mitt|min|mina|tåg*|ström*|?|det]',
  'hur långt (har|är|kommit) ni',
  '(status|statusen|läget|uppdatering|update|prognos|prognosen|nyheter|nytt|framsteg) [{soft}] (på|för|i|kring|om|med|gällande|angående|från) [{soft}]',
  '(något|nåt|några|nån|någon|har ni|ingen) [{soft}] (nytt|nyheter|uppdatering|prognos|ny info|ny information|besked|update|eta) [{soft}] [om|kring|ang|på|?|än|ännu|idag|från|i]',
  '(ens|har ni) [{soft}] (nån|någon) (prognos|aning|uppskattning|koll|plan)',
  'när [{soft}] (kommer|får|fixas|blir|är|löser|räknar|beräknas|kan|tänker|tänkte|behagar|levereras|skickas|dyker|betalas|ska|åtgärdas|lagas|öppnar|hör|landar|sker) [{soft}] (jag|vi|ni|det|den|min|mitt|mina|vår|vårt|pengarna|paketet|{case-noun}|strömmen|nätet|appen|tåget|bussen|swish|sidan|hemsidan|internet|detta|någon|nån|allt|hela) [{soft}] ~5 (svar|besked|pengarna|ersättning*|paketet|klart|klar|igång|tillbaka|fixat|fixad|åtgärdat|uppe|beslut*|utbetal*|leverans*|levereras|routern|fungera|funka|fungerar|funkar|höra|räkna|vänta|förvänta|upp|igen|hit|fram|löst|hem|skickas|av er|komma|utbetalt|handläggas|lagat|i lådan|idag|behandl*|hända|ström*|rullar|avgå|gå)',
  'när (kommer|får|är|blir) [{soft}] {case-noun}',
  'när kommer (min|mitt|mina|pengarna|paketet|den|det|ni|han|teknikern|dosan|kortet|beslutet|svaret|återbetalning*|ersättning*|strömmen|nästa tåg|bussen|budet|vår|vårt) [{soft}] [?]',
  'när kan (jag|vi) [{soft}] (vänta|förvänta|räkna|få|hoppas)',
  '(fortfarande|ännu|än|än så länge|alltjämt) [{soft}] (inte|inget|inga|ingen|ej|nere|väntar|strömlöst|trasig*|borta|utan) [{soft}] [ett|en|något|något som helst|{soft}] [hört|fått|hänt|svar|besked|kommit|något|nåt|löst|klart|betalt|utbetalt|pip|pengar|ström|fungerar|funkar|livstecken|åtgärdat|?]',
  '(har|hade) [jag|vi|{soft}] (inte|ännu inte|ej|fortfarande inte|aldrig) [{soft}] [ännu|än] (hört|fått|sett|mottagit|erhållit) [{soft}] [av er|något|nåt|ett|någon|nån|mer|ett ljud|ifrån|svar|besked|pengarna|återkoppling|pip|skymten|bekräftelse|min|mitt|mina]',
  '(inte|inget|ingen|ej|noll|utan) [{soft}] [fått|hört|ett|något|någon] (svar|besked|återkoppling|pip|livstecken|ljud|bekräftelse) [{soft}] (på|än|ännu|sedan|sen|från|i|efter|trots|ang|om)',
  '(väntar|väntat|väntade|inväntar|väntan|inväntat) [{soft}] [jag|vi|fortfarande|ännu|nu] [{soft}] (på|sedan|sen|i) [{soft}] (svar|besked|beslut|{case-noun}|att ni|att någon|återkoppling|återbetal*|min|mitt|mina|er|ett|en|nytt|sedan|{by-words}|i|utbetal*|leverans*|den|det|ny)',
  '(har|hade) ni [{soft}] [ens|ännu|redan|inte] (hunnit|tittat|fått|kollat|kommit|hittat|handlagt|mottagit|behandlat|börjat|skickat|betalat|registrerat|sett|läst|löst|fixat|hört|skannat|gjort|återbetalat|bokat|glömt|tappat) [{soft}] [bort|på|in|fram|upp|med|mitt|min|mina|något|nåt|ut|?]',
  '(är|e|blir|lever|finns|ligger|behandlas|hanteras|hittade|hittar) [{soft}] (det|mitt|min|mina|ärendet|felet|anmälan|ansökan|ordern|beställningen|returen|skadan|betalningen|återbetalningen|kortet|den|vår|vårt|ni) [{soft}] ~3 (klart|klar|behandlat|behandlad|på gång|på väg|under behandling|kvar|registrerad|registrerat|skickad|skickat|mottagen|mottaget|framme|avslutat|löst|åtgärdat|borttappad*|igång|uppe|handlagt|ärendet|lagat|rört|pågång)',
  '(lever|rör|händer|sker) [{soft}] (ärendet|det något|det nåt|något|nåt|saken)',
  '(var|vart) [{soft}] (är|e|tog|blev|befinner|finns|har) [{soft}] (mitt|min|mina|paketet|pengarna|ordern|den|det|vår|routern|kortet|dosan|bagaget|väskan|tåget|bussen|teknikern|ni|budet|leveransen|svaret|vårt) [{soft}] [vägen|av|sig|hän|nånstans|någonstans|nu]',
  '(kommer|anländer|dyker|levereras) [{soft}] (pengarna|paketet|ersättningen|den|det|teknikern|bussen|tåget|han|hon|återbetalningen|ni|någon|nån) [{soft}] (snart|idag|i dag|någon gång|nån gång|någonsin|överhuvudtaget|alls|inte|upp)',
  '(skulle|lovade|lovat|sa|sade|bad|skrev|skulle ju|påstod) [{soft}] [ni|han|hon|att|de|någon|jag|det|ju] [{soft}] [att] [{soft}] (ringa|höra|återkomma|höras|få|komma|ha kommit|ha fått|vara klart|vara klar|ta|återkoppla|skicka|betala|levereras|kontakta|vara här|ringas|dyka|svar|fem|tre|två|max|högst|inom|senast|vara framme|mejla) [{soft}] ~6 ({ago}|bankdagar|arbetsdagar|dagar|veckor|veckan|mig|innan|inom|senast|idag|då|svar|för länge|nu|dag|men|av sig|av er|upp|måndag|tisdag|onsdag|torsdag|fredag|tillbaka)',
  '(mejlade|skickade|skickat|anmälde|anmält|ansökte|ansökt|beställde|beställt|felanmälde|felanmält|ringde|returnerade|returnerat|reklamerade|reklamerat|skadeanmälde|skrev|lämnade|lämnat|sökte|överklagade|betalade|skickat) [{soft}] [in|tillbaka|jag|vi|er] [{soft}] ~5 (för|i|{ago}|den|sedan) ~3 (sedan|sen|{ago}|inget|inte|nu|men|och|har|när|ännu|<num>|när|hur|vad)',
  '(det|nu) (har|är) [{soft}] [gått|det|dag|nu] [{soft}] {by-words} ({time-unit}) [sedan|sen|och|nu|utan|!|sedan|$]',
  '(hur) (lång|långt) [{soft}] (tid|tids|är) [{soft}] (till|kvar|tar det|ska det|handlägg*|tar|innan|till)',
  '(idag|nu) är det dag {by-words}',
  '(tappat|glömt|lagt) [bort|på hög|mitt] (lappen|ärende*|bort|mig|det)',
  '(står|är|visar|ser) [{soft}] (det|den|ärendet|status|fortfarande|bara|som|ut) [{soft}] [fortfarande|bara|som|ut] [<quoted>] (väntar|mottagen|mottaget|under behandling|pågår|påbörjad|under utredning|på väg|behandlas|registrerad|klart|inväntar|bearbetas|hanteras|i kö|oförändrad*|skickad|slutförd|granskas)',
  '(hann|hittar|hittade) ni [mig|det|den|något]',
  '(går|gick) det framåt',
  '(när) (beräknas|räknar|tror) [{soft}] (ni|det|felet|strömmen|arbetet)',
  '(enligt|sa) (er|ni|handläggaren|kundtjänst|chatten) [{soft}] (skulle|ska|tar) [{soft}] ~5 (senast|idag|inom|klart|dagar|svar|veckor|framme|igår)',
  '(påminnelse|påminner|påminna|puttar upp|upp igen|fortsättning|uppföljning|återkommer) [{soft}] (om|på|till|igen|ang|angående) [{soft}] [mitt|min|mina|ärende*|föregående|fråga*|förra|tidigare]',
  '(trodde|tänkte) [{soft}] (jag|vi|ni) [{soft}] (skulle|att) ~4 (klart|framme|löst|fått|vid det här laget|nu)',
  '(ligger|är|var) (det|ni|sidan|appen|nätet|swish) [{soft}] (fortfarande|ännu) (nere|borta|strömlöst|trasig*|ur funktion)',
  '(ärendenummer|skadenummer|ordernummer|ärende|skadenr|ärendenr|bokning|kolli) ~8 (när|hur går|vad händer|höra|besked|svar|status)',
  ...weak('ännu', 'fortfarande', 'prognos', 'på gång', 'snart klart', 'väntat', '{case-noun} ?'),
]
