import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that an answer or update comes, with or without a time. */
export const willAnswer: CuePhrases = [
  '{i-we} (svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|informerer|varslar) ~2 (deg|her|dykk|på|om|i|innan|før|når|igjen|att|til deg|tilbake|attende|opp|du|så|seinast|med)',
  '(svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|varslar) {i-we} ~2 (deg|her|dykk|på|om|i|innan|før|når|igjen|att|til deg|tilbake|attende|opp|seinast|med)',
  '{i-we} (kjem|kjem vi|vender|går) ~2 (tilbake|attende|att|med svar|med meir)',
  '(kjem|vender) {i-we} ~3 (tilbake|attende|att|med svar)',
  '{i-we} (gjev|gir|sender) ~2 (beskjed|lyd|melding|svar|tilbakemelding|oppdatering|ei oppdatering|nytt|ny status)',
  '(gjev|gir|sender) {i-we} ~2 (beskjed|lyd|melding|svar|tilbakemelding|oppdatering|ei oppdatering)',
  '{i-we} (seier|sei|melder) ~1 (frå|ifrå|i frå) ~1 (her|når|så|om|til|straks)',
  '(seier|melder) {i-we} ~1 (frå|ifrå|i frå)',
  '{i-we} (tek|tar|tek vi) ~2 kontakt',
  '(tek|tar) {i-we} ~2 kontakt',
  '(du|de) (får|fær|høyrer|kan vente) ~3 (svar|svaret|beskjed|melding|tilbakemelding|sms|oppdatering|frå oss|frå meg|meir|nytt|lyd|e-post|telefon|samtale)',
  '(får|høyrer) (du|de) ~3 (svar|svaret|beskjed|melding|tilbakemelding|sms|oppdatering|frå oss|frå meg|meir|lyd|e-post|telefon)',
  '(svaret|svar|oppdatering|oppdateringa|informasjon|meir informasjon|ny informasjon|beskjed|status|tilbakemelding|nytt|neste melding|ny beskjed|neste oppdatering|resten|vedtaket|brevet) ~1 (kjem|ligg|er|blir|vert|skal|legg|legg vi)',
  '(oppdaterer|informerer|melder|skriv|legg ut) ~2 (her|fortløpande|deg|sida|tråden|undervegs|nytt|ny)',
  '(skal|vil|kan) {i-we} ~2 (svare|svara|ringje|ringja|ringe|skrive|skriva|gje|gi|oppdatere|kome|koma|kontakte|høyre) ~3 (deg|beskjed|svar|tilbake|attende|att|lyd|her|melding)',
  '{i-we} (skal|vil|kan|lovar å) ~2 (svare|svara|ringje|ringja|ringe|skrive|skriva|gje|gi|oppdatere|kome|koma|kontakte|ta) ~3 (deg|beskjed|svar|tilbake|attende|att|lyd|her|melding|kontakt)',
  '(blir|vert) (kontakta|oppringt|oppringd|ringt|oppdatert|informert|varsla)',
  '(nokon|ein kollega|ein rådgjevar|ein av oss|ein sakshandsamar|ein montør|montøren|sjåføren|teknikaren|ein medarbeidar|kollegaen|rådgjevaren|sakshandsamaren) ~2 (ringjer|ringer|svarar|kontaktar|tek kontakt|tar kontakt|skriv|kjem tilbake|melder|varslar)',
  '(får|har) (du|de) svar',
  'så har (du|de) svar',
]

/** Says that we will do something for the customer, or that the customer gets something. */
export const promise: CuePhrases = [
  '{i-we} (skal|vil|kan|kjem til å|lovar å|tek|tar|legg|set|sender|ordnar|fiksar|rettar|bestiller|flyttar|byter|bytter|hentar|sjekkar|undersøkjer|undersøker|ser|følgjer|hjelper|melder|bed|ber|refunderer|trekkjer|slettar|stoppar|sperrar|endrar|avsluttar|opnar|held|går|finn|tilbyr|reserverer|registrerer|køyrer|leverer|skiftar|reparerer|fjernar|løyser|oppdaterer|set opp|rydder|ryddar|strør|fyller|brøyter|lagar) ~1 (det|deg|ei|ein|eit|han|ho|dei|den|dette|saka|på|opp|til|med|inn|over|vidare|nytt|ny|nye|ut|heile|pengane|beløpet|gebyret|feilen|kortet|at|for|av|igjen|om|i|vi|så|straks|gjerne|sjølvsagt|no|både)',
  '(ordnar|fiksar|rettar|bestiller|flyttar|byter|bytter|hentar|sjekkar|undersøkjer|ser|følgjer|hjelper|melder|refunderer|slettar|stoppar|sperrar|endrar|sender|set|legg|finn|tek|tar|trekkjer|skiftar|reparerer|løyser|gjev|gir|betaler|leverer|hentar) {i-we}',
  '{i-we} (har|hev) ~1 (ordna|retta|fiksa|bestilt|flytta|bytt|byta|sendt|sjekka|meldt|bede|bedt|refundert|sletta|stoppa|sperra|endra|lagt|sett|teke|opna|forlengd|oppretta|funne|gjeve|gitt|reservert|registrert|betalt|avslutta|fjerna|løyst|oppdatert|purra|varsla|kontakta|snakka|reparert|skifta)',
  '(har) {i-we} ~1 (ordna|retta|bestilt|flytta|bytt|byta|sendt|sjekka|meldt|bede|refundert|sletta|stoppa|sperra|endra|lagt|sett|teke|opna|oppretta|løyst)',
  '(du|de) (får|fær) ~3 (pengane|pengar|beløpet|heile|ny|nytt|nye|ein|ei|eit|att|tilbake|igjen|kompensasjon|refusjon|erstatning|rabatt|oppgjer|billett|kortet|koden|straumen)',
  '(får|fær) (du|de) ~3 (pengane|pengar|beløpet|heile|ny|nytt|nye|ein|ei|eit|att|tilbake|igjen|kompensasjon|refusjon|erstatning|rabatt)',
  '(pengane|beløpet|kortet|pakka|koden|boka|brevet|montøren|sjåføren|straumen|bussen|varene|ruteren|refusjonen|erstatninga|oppgjeret|rettinga|billetten|feilen|løysinga|målaren|teknikaren|elektrikaren) ~1 (er|kjem|blir|vert|skal|ligg|står|går|køyrer) ~2 (hos|på|att|tilbake|framme|innan|i|frå|utbetalt|sendt|levert|retta|bytt|skifta|der|heime|klar|klart|sett|til|igjen|ferdig|ordna)',
  '(vil|skal|ønskjer|kan|treng) (du|de) ~1 (at|ha) (eg|vi|hjelp|oss|ein)',
  '(skal|kan|vil) (eg|vi|me) ~2 (setje|sette|ordne|bestille|sende|hjelpe|sjekke|flytte|endre|melde|be|ringje|legge|leggje|ta) ~3 ?',
  '(blir|vert|er) ~1 (retta|fiksa|ordna|bytt|skifta|sendt|refundert|utbetalt|reparert|løyst|henta|levert|brøytt|strødd|rydda|installert|montert|sletta|trekt|flytta|ferdig) ~2 (i|innan|før|på|frå|til|kl|om|no|seinast|før|etter)',
]


/** Promises an answer or a fix without a time. */
export const vaguePromise: CuePhrases = [
  {
    phrase: [
      // An answer, some day
      '{i-we} ~1 (svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|informerer|varslar|kjem|vender|gjev|gir|sender|seier|melder|tek|tar|ser|sjekkar|kikar|kikkar|ordnar|fiksar|rettar|undersøkjer|undersøker|følgjer|prøver|hjelper|løyser|handsamar|behandlar|gjer|legg|betaler|refunderer|leverer|hentar|reparerer|byter|held|jobbar|arbeider|finn|lagar|skiftar|set) ~6 {soon-phrase}',
      '(svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|kjem|vender|gjev|gir|sender|seier|melder|tek|tar|ser|sjekkar|ordnar|fiksar|rettar|undersøkjer|følgjer|løyser|handsamar|leverer|hentar|reparerer|finn) {i-we} ~5 {soon-phrase}',
      '{i-we} (skal|vil|lovar|kan|håpar|vonar|reknar|prøver|kjem) ~8 {soon-phrase}',
      '(skal|vil|kan) {i-we} ~6 {soon-phrase}',
      '{soon-phrase} ~1 (svarar|kjem|får|tek|sjekkar|ser|ordnar|rettar|ringjer|ringer|skriv|sender|gjev|gir|fiksar|vender|høyrer|skal|vil|blir|vert) {i-we}',
      '{soon-phrase} ~1 (får|høyrer|kan) (du|de) ~4 (svar|beskjed|frå|meir|vente|melding|hjelp|tilbakemelding|pengane|vite)',
      '(du|de) (får|fær|høyrer|blir|vert|kan|vil) ~6 {soon-phrase}',
      '(får|høyrer|blir|vert) (du|de) ~5 {soon-phrase}',
      '(svaret|svar|oppdatering|oppdateringa|informasjon|beskjed|status|tilbakemelding|tilbakemeldinga|pengane|beløpet|pakka|feilen|feilrettinga|saka|søknaden|klagen|refusjonen|utbetalinga|erstatninga|oppgjeret|kortet|appen|tenesta|straumen|nettet|vegen|montøren|teknikaren|løysinga|ny|meir|alt|det|dette|problemet|sendinga|holet|heisen|lyset|ferja|bussen|brevet|vedtaket|målaren|resten|stavefeilen) ~2 (kjem|blir|vert|skal|er|går|vil|ordnar|lèt|ligg|burde|bør) ~4 {soon-phrase}',
      '{soon-phrase} ~1 (kjem|blir|vert|skal|er) ~2 (svar|svaret|det|dette|saka|feilen|alt|ny|nytt|han|ho|pengane|beløpet|løyst|retta|ordna)',
      '(blir|vert|er|bli|verte) ~2 (retta|fiksa|ordna|bytt|skifta|sendt|refundert|utbetalt|reparert|løyst|henta|levert|handsama|behandla|teke|oppe|svart|sett på|vurdert|oppdatert|kontakta|teken hand om) ~2 {soon-phrase}',
      // No time at all
      '{i-we} (kjem|vender|går) ~1 (tilbake|attende|att) ~1 (til|med) ~2 (deg|dykk|saka|svar|meir|dette|det|informasjon|ein)',
      '{i-we} (sjekkar|høyrer|spør|undersøkjer|undersøker|snakkar|tek|tar|ser|purrar|melder|sender) ~5 og (kjem|gjev|gir|svarar|tek|melder|ringjer|ringer|høyrer|vender|skriv|seier|oppdaterer)',
      '^ (straks|snart) (attende|tilbake|klar|klart|fiksa|i orden)',
      '(kjem|vender) {i-we} ~1 (tilbake|attende|att) [til|med]',
      '{i-we} (kjem|vender) (tilbake|attende|att) $',
      '{i-we} (svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|seier|gjev|gir|melder|tek|tar|kjem|vender|lovar|sender) ~5 {later}',
      '(svarar|skriv|ringjer|ringer|oppdaterer|kontaktar|seier|gjev|gir|melder|tek|tar|kjem|sender|ser) {i-we} ~5 {later}',
      '(du|de) (får|høyrer|blir) ~5 {later}',
      '(får|høyrer|blir) (du|de) ~5 {later}',
      '(kjem|blir|vert|skal) ~4 (når|så snart|så fort) (vi|eg|me|det|saka) ~3 (tid|høve|kapasitet|meir|avklara|klart|veit|ferdig|råd|rom)',
      '(når|så snart|så fort) (vi|me|eg|nokon) ~2 (får|har|finn|er|blir|vert|finst) ~2 (tid|høve|kapasitet|ledig|rom|anledning|overskot|folk|mannskap|meir)',
      '(du|de) (høyrer|får høyre|kjem til å høyre) [{adv}] (frå|ifrå) (oss|meg|nokon|ein|kundeservice|sakshandsamaren|ein kollega) $',
      '(du|de) (vil|skal) (høyre|få svar|bli kontakta|få beskjed|bli oppringt) ~2 $',
      '(nokon|ein kollega|ein av oss|ein rådgjevar|rette vedkomande|dei|ein sakshandsamar|avdelinga|ein medarbeidar|ein montør|teknikarane) ~2 (ringjer|ringer|svarar|kontaktar|tek kontakt|tar kontakt|skriv|kjem tilbake|ser på|tek tak|følgjer opp|sjekkar|vil ta kontakt|vil sjå på|vil ringje|vil kontakte|vil svare) ~3 (det|deg|dette|saka) $',
      '(nokon|ein kollega|ein av oss|dei|nokre|nokon av oss) ~2 (ser|tek|tar|følgjer|sjekkar) ~3 (når|så snart|så fort|etter kvart|snart|ein dag)',
      '{i-we} (ser|kikar|kikkar|ser litt|titter|tittar) ~1 på (det|saka|dette|problemet|feilen|meldinga) [og] $',
      '{i-we} (ser|kikar|kikkar|sjekkar|undersøkjer|undersøker) ~2 (det|saka|dette|problemet|på det|på saka) og (kjem|svarar|gjev|gir|vender|tek|melder|høyrer|ringjer|ringer|skriv)',
      '{i-we} (skal|vil|lovar å) ~1 (sjå|kikke|ta ein kikk|ta ein titt|følgje|undersøkje|undersøke) ~2 (på|det|saka|nærare|opp) ~2 $',
      '(ordnar|løyser|rettar|fiksar) (det|dette|saka|problemet|seg) [seg] ~2 (nok|sikkert|vel|truleg|forhåpentleg|etter kvart|til slutt|med tida|over tid|framover|snart)',
      '(det|dette|saka|alt|problemet) (ordnar|løyser|rettar|går) ~1 (seg|bra|over) ~2 (nok|sikkert|vel|etter kvart|til slutt|med tida|over tid|framover|snart|av seg sjølv|$)',
      '(saka|søknaden|klagen|spørsmålet|førespurnaden|ordren) ~2 (ligg|står|er) ~2 (i kø|i bunken|til handsaming|til behandling|under arbeid|under handsaming|på lista|på vent|i systemet|i prosess)',
      '(følg med|hald auge|ver obs|hald deg oppdatert|følg) ~2 (framover|her|på nettsida|på nettsidene|i tida|vidare|for oppdateringar|for vidare informasjon)',
      '(meir|nærare|ny|vidare) (info|informasjon|beskjed|oppdatering|nytt) ~1 (kjem|følgjer|blir|vert|vil)',
      '(svar|tilbakemelding|oppdatering|informasjon|info|beskjed) ~1 (kjem|følgjer|blir gjeve|vil kome|vil bli) ~2 (etter kvart|seinare|snart|straks|$)',
      '{i-we} (jobbar|arbeider|held på|strevar|er i gang|er på saka) ~2 (med|for) ~4 (saka|det|dette|løyse|ei løysing|feilen|problemet|retting|å rette|å få|å finne) $',
      '(jobbar|arbeider|held) (vi|me|eg) ~3 (med saka|med det|med dette|med ei løysing|med feilen|på spreng|for fullt) $',
      '(gjer|gjere) [vi|alt|så] ~2 (så godt|så fort|vi kan|me kan|det vi kan|vårt beste) ~2 (for å|med å) (svare|rette|løyse|hjelpe|få|finne|ordne|levere)',
      '(prøver|håpar|vonar|satsar på|tek sikte på|reknar med) ~3 (få|kome|svare|løyse|ordne|rette|ha|bli|betre|finne|utbetre|levere|fikse) ~4 {soon-phrase}',
    ],
    not: [
      '(om|innan|i løpet av|på) ~1 <num> (minutt|minuttar|min|timar|time|dagar|veker|verkedagar|virkedagar)',
      '(om|viss|dersom|hvis) (du|de) ~3 (skriv|ringjer|ringer|sender|vil|ønskjer|gjev|gir|kan|har|kjem|finn|fortel)',
      '(når|så snart|så fort) (du|de) (har|er|skriv|ringjer|sender|loggar|logger|får|kjem)',
      '(når|så snart) (eg|vi|me) (har) (funne ut|adressa|nummeret|namnet)',
      '(kan|vil) {negation} (love|lova|seie|gje|gi)',
      '{negation} (lova|love|seie|lov)',
    ],
  },
  '{soon-phrase} $',
]
