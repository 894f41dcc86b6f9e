import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that an answer or update comes, with or without a time. */
export const willAnswer: CuePhrases = [
  '(får|hører|mottar|vil få|vil høre|skal få|skal høre) (du|dere) [{fill}] [et|mer|nytt|endelig] (svar|beskjed|nytt|fra oss|fra meg|mer|en tilbakemelding|tilbakemelding|melding|oppdatering|en oppdatering|vite|lyd|ny|brev)',
  '(du|dere) [{fill}] (får|hører|mottar|vil få|vil høre|skal få|skal høre|har) [{fill}] [et|mer|nytt|endelig] (svar|beskjed|nytt|fra oss|fra meg|mer fra|en tilbakemelding|tilbakemelding|melding|oppdatering|en oppdatering|vite|lyd|ny|brev)',
  '(vi|jeg) [{fill}] [skal|vil|kan|kommer til å] [{fill}] (svarer|svare|skriver|skrive|ringer|ringe|kommer|komme|vender|vende|gir|gi|oppdaterer|oppdatere|melder|melde|følger|følge|varsler|varsle|sender|sende|tar|ta|informerer|informere|poster|legger) [{fill}] (deg|til deg|tilbake|svar|beskjed|nytt|her|mer|opp|oss|meg|lyd|kontakt|til|igjen|det|her igjen|ny|en oppdatering|dere|på|ut|innen|når|så)',
  '(svarer|skriver|ringer|kommer|vender|gir|oppdaterer|melder|følger|varsler|sender|tar) (vi|jeg) [{fill}] (deg|til deg|tilbake|svar|beskjed|nytt|her|mer|opp|oss|meg|lyd|kontakt|til|igjen|det|på|innen|når|i|senest)',
  '(svar|svaret|beskjed|oppdatering|ny oppdatering|neste oppdatering|mer informasjon|mer info|nytt|tilbakemelding|resultatet|vedtaket|brevet|avgjørelsen|status|bekreftelse|bekreftelsen|en sms|sms|varsel|prognose) [{fill}] [på|om|til|deg] [{fill}] (kommer|følger|gis|blir|sendes|er klar|er klart|legges|publiseres|får|ventes|skal|ligger)',
  '(skal|vil|kan) [{fill}] (vi|jeg|du) [{fill}] (svare|gi deg svar|få svar|komme tilbake|ringe|skrive|melde|gi beskjed|gi lyd|følge opp|oppdatere|få beskjed|høre fra)',
  '(kommer|vender|komme|vende) [{fill}] [vi|jeg] [{fill}] tilbake [til deg|med|så|når|senest|innen]',
  '(holder|holde) [{fill}] (deg|dere) [{fill}] (oppdatert|orientert|informert|underrettet)',
  '(neste|ny|nye) (oppdatering|melding|status|info|informasjon) [{fill}] [kommer|her|kl|innen|senest]',
  '(en kollega|noen|en av oss|montøren|teknikeren|sjåføren|saksbehandleren|rådgiveren|takstmannen) [{fill}] (ringer|svarer|kontakter|tar kontakt|skriver|kommer|vil ringe|skal ringe) [{fill}] [deg|dere|med deg|i|innen|til]',
]

/** Says that we will do something for the customer, or that the customer gets something. */
export const promise: CuePhrases = [
  '(og|så) [så] (gir|ringer|sender|skriver til|svarer|varsler|oppdaterer|kontakter) (deg|dere) ~2 (svar|beskjed|tilbakemelding|tilbake|opp|igjen|oppdatering|i dag|i morgen|innen|senest|i løpet|så snart)',
  '(vi|jeg|æ) [{fill}] (ringer|svarer|skriver|sjekker) [{fill}] [deg|dere|tilbake|opp|igjen] (i dag|i morgen|i morra|i kveld|i ettermiddag|innen|senest|seinest|før|om <num>|om en|om et|kl|klokka|klokken|mandag|tirsdag|onsdag|torsdag|fredag)',
  {
    phrase: [
      '(jeg|vi|og|så|deretter|da) ~2 (gir|sender|mailer|skriver|legger ut|finner|kommer tilbake med|kommer med|leverer|melder|poster|forteller|får) ~3 (dato|en dato|beskjed|tid|en tid|svar|svaret|pris|prisen|forslag|tilbud|tilbudet|oppdatering|liste|lista|status|kode|koden|bilder|nytt)',
      '(jeg|vi) [{fill}] (snakker|prater|sjekker|dobbeltsjekker|hører|tar opp|løfter|avklarer) ~5 (innen|før|senest|i morgen|imorgen|i løpet av) ~2 (dagen|uka|uken|helga|helgen|lunsj|kvelden|timen|ettermiddagen|formiddagen|<num>|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)',
      '(du|dere) (har|får) ~4 (dato|en dato|beskjed|svar|en tid|pris|tilbud|tilbudet|forslag|koden|bekreftelsen|bekreftelse|svaret) ~3 (innen|før|senest|i morgen|imorgen|i løpet av|i dag|i kveld|på mandag|på tirsdag|på onsdag|på torsdag|på fredag|mandag|tirsdag|onsdag|torsdag|fredag)',
      '(vi|jeg) [{fill}] (skal|vil|kommer til å|lover å|lover at) [{fill}] [{fill}] [straks|nå] {act}',
      '(skal|vil) (vi|jeg) [{fill}] [{fill}] {act}',
      '(vi|jeg) [{fill}] (ordner|fikser|sender|retter|bytter|sørger|melder|betaler|refunderer|opphever|sletter|stryker|flytter|oppretter|åpner|sperrer|bestiller|endrer|tilbakefører|trekker|kobler|videresender|varsler|henter|leverer|erstatter|krediterer|utsetter|fjerner|purrer|booker|reserverer|forlenger|nullstiller|skrur|låser|overfører|utbetaler|aktiverer|etterlyser|sporer|dekker|setter|legger|tar|gir|deler) [{fill}] (det|den|dette|deg|saken|en|et|ny|nytt|på|opp|inn|til|for|pengene|beløpet|gebyret|fakturaen|kortet|pakken|billett*|av|ut|over|tilbake|dem|nå|i|med|plass|beskjed|time|forfall*|videre|hele|halve|alle|noen|igjen|at|fra|etter|om)',
      '(ordner|fikser|sender|retter|bytter|sørger|melder|betaler|refunderer|sletter|stryker|flytter|oppretter|åpner|sperrer|bestiller|endrer|henter|leverer|erstatter|krediterer|utsetter|fjerner|purrer|forlenger|nullstiller|skrur|aktiverer|setter|legger|tar|gir|deler|dekker) (vi|jeg) [{fill}] (det|den|dette|deg|saken|en|et|ny|nytt|på|opp|inn|til|for|pengene|beløpet|gebyret|fakturaen|kortet|av|ut|over|tilbake|dem|nå|med|plass|time|i|hele|halve)',
      '(du|dere) [{fill}] (får|skal få|vil få|har fått) [{fill}] (pengene|beløpet|refundert|erstattet|tilbake|igjen|en ny|et nytt|nytt|ny|svar|beskjed|halve|hele|en|et|<num>|dekket|gebyret|kompensasjon|erstatning|rabatt*|bekreftelse|penger|alt)',
      '(får|skal) (du|dere) [{fill}] [få] (pengene|beløpet|refundert|erstattet|tilbake|igjen|en ny|et nytt|nytt|ny|svar|beskjed|halve|hele|kompensasjon|erstatning|rabatt*|bekreftelse)',
      '(pengene|beløpet|kortet|pakken|koden|varen|svaret|bekreftelsen|fakturaen|refusjonen|erstatningen|billetten|feilen|nettet|strømmen|saken|montøren|teknikeren|kassen|sjåføren|brevet|oppgjøret|lånet|kontoen|maskinen|bilen|det|den) [{your}] [{fill}] (er|blir|kommer|står|vil|skal|ligger|sendes|leveres|rettes|utbetales|settes|tilbakeføres|går) [{fill}] ~2 (konto|kontoen|deg|tilbake|fikset|rettet|løst|ordnet|klar|klart|klare|framme|fremme|levert|sendt|i morgen|i dag|fredag|mandag|tirsdag|onsdag|torsdag|senest|innen|i løpet|på plass|oppe|i orden|postkassen|hos)',
    ],
    in: 'statement',
    not: [
      '(skal|vil) (vi|jeg) [{fill}] svare {you-obj}',
      '{negation} ~3 at {we}',
      '(tar|gir|legger) [vi|jeg] [{fill}] (kontakt|lyd|beskjed)',
      '(vi|jeg) [{fill}] (tar|gir) [{fill}] (kontakt|lyd|beskjed|tak)',
      '{if} (vi|jeg)',
      '(vi|jeg) (tar|ser) [{fill}] ~3 på alvor',
      '(slutt|ro deg|når du har) ~5 (skal|kan) (jeg|vi)',
      '(tar|ta) ~2 til etterretning',
      '(tar|ta) ~3 med (oss|meg|videre)',
      '(håper|ønsker) [{fill}] [vi|jeg] [{fill}] [at] (du|deg)',
      '(kommer|vender) [{fill}] tilbake [til deg|med|så|når|$]',
    ],
  },
  '(har|er) [{fill}] (vi|jeg|nå) [{fill}] [nå|alt|allerede|også] {act-done}',
  '(vi|jeg) (har|er) [{fill}] [nå|alt|allerede|også] {act-done}',
  '(lover|garanterer) (vi|jeg|deg|at)',
  '(vi|jeg) (lover|garanterer)',
]

/** Promises an answer or a fix without a time. */
export const vaguePromise: CuePhrases = [
  {
    phrase: [
      '(løser|ordner|retter|fikser|går|kommer|jevner) [{fill}] (det|seg|vi|dette|alt) [{fill}] [seg|nok|sikkert] [{fill}] (nok|sikkert|vel|framover|fremover|etter hvert|etterhvert|med tida|med tiden|på sikt|snart|en gang|til slutt|til rette)',
      '(det|dette|alt|saken|resten) [{fill}] (løser|ordner|retter|fikser|jevner) [{fill}] seg [{fill}] (nok|sikkert|vel|framover|fremover|etter hvert|etterhvert|snart|en gang|til slutt)',
      '(svarer|retter|tar|fikser|ordner|ser|bytter|reparerer|sender|kommer|behandler|legger|ringer|oppdaterer) [{fill}] (vi|jeg|de|en tekniker|montøren|noen) [{fill}] [på|av|det|oss|tak i] [{fill}] (etter hvert|etterhvert|snart|når det blir|når det er|når vi|når jeg|når tiden|når tida|når noen|ved leilighet|senere|med tiden|så snart|så fort|fortløpende)',
      '(når|så snart|så fort|straks) (det|noen|en|vi|jeg|tiden|saksbehandleren|teknikeren|montøren|en tekniker|en rådgiver|en kollega) [{fill}] (blir|er|har|får|finnes|byr) [{fill}] ~1 (luke|tid|ledig|kapasitet|anledning|mulighet|avklart|tid til|rom|folk|avklaring|ferdig|rolig|roligere|klart|mulig|plass)',
      '(er|blir|kommer) [{fill}] ~2 (oppe|tilbake|rettet|løst|i orden|fikset|klar|klart|på plass|ordnet|i gang|reparert|framme|hos deg) [{fill}] ~2 (snart|straks|etter hvert|om litt|i rett tid|med tiden|i nær framtid|i nær fremtid|om kort tid|i tide)',
      '(i rett tid|til rett tid|i god tid|i tidens fylde|i sin tid|ved tid og anledning|med tid og stunder|etter hvert som|over tid|utover|i tiden framover|framover|i tiden som kommer|i ukene som kommer|i dagene som kommer|i løpet av våren en gang|så snart noen|så fort noen)  (retter|ser|ordner|får|blir|kommer|tilbake|fikset|rettet|løst|hører|har|er|tar)',
      '(noen|en kollega|en rådgiver|en av oss|saksbehandleren|en tekniker|en montør|en saksbehandler|teknikeren|montøren|en leder|lederen|vakta|avdelingen|de) [{fill}] (vil|skal|kommer til å) [{fill}] (ta kontakt|kontakte|ringe|svare|komme|se på|følge opp|gi)',
      '(blir|skal bli|er snart) [{fill}] (fikset|rettet|løst|ordnet|reparert) ~3 men ~5 (når|hvor lenge|usikkert)',
      '(noen|en kollega|en rådgiver|en av oss|saksbehandleren|en tekniker|en montør|en saksbehandler|en leder|avdelingen|de) [{fill}] (ringer|ringer deg|skriver til deg|svarer deg|melder seg|hører fra seg|følger det opp|tar det videre) [{fill}] [opp|tilbake|deg] $',
      '(noen|en kollega|en rådgiver|en av oss|saksbehandleren|en tekniker|en saksbehandler|en leder|avdelingen|de) [{fill}] (tar kontakt|kontakter deg|ser på det|ser på saken|følger opp|kommer tilbake)',
      '(blir|bli|blitt) [{fill}] (kontaktet|oppringt|ringt opp|fulgt opp|tatt hånd om) [{fill}] (av|når|så|snart|etter|fra)',
      '(titter|kikker|ser|sjekker|undersøker) [{fill}] (vi|jeg) [{fill}] [på|nærmere på] [{fill}] [det|dette|saken] (når|så|snart|etter hvert|og)',
      '(vi|jeg) [{fill}] (titter|kikker|ser|sjekker|undersøker|tar en titt|tar tak) [{fill}] [nærmere] [på|i|med] [{fill}] ~4 (og kommer|og tar|og gir|og vender|og melder|og svarer|og ringer|når vi får|når jeg får|når vi har|når jeg har|så fort|så snart|asap|etter hvert|snarest|når det|når tid)',
    ],
    in: 'statement',
    not: [
      'velkommen tilbake',
      '(nå|nu) (en gang|engang)',
      '{if} {you}',
      '(ring|kom|skriv) ~2 snart',
      '{you} (kan|må|skal) ~2 (ringe|komme) tilbake',
      '(i god tid|i tide) (før|til)',
    ],
  },
  {
    phrase: [
      '(så) [{fill}] (snart|fort|raskt|tidlig|hurtig|kjapt|snarlig) [{fill}] (som|vi|jeg|det|de|han|hun|dette|råd|over) [{fill}] [det|vi|jeg|er|lar] ~1 (mulig|overhodet mulig|kan|klarer|får|vet|har|rekker|er|blir|seg|hører|finner|kommer|svarer|løst|praktisk|råd|menneskelig|kapasitet|lar|bare|anledning)',
      'så (snart|fort|raskt) (som|vi|jeg|de|det|han|hun|over|råd|mulig)',
      '(snarest|snarest mulig|snarlig|snarest råd|asap|a.s.a.p|raskest mulig|fortest mulig|hurtigst mulig|kjappest mulig|tidligst mulig|ved første anledning|ved første mulighet|ved anledning|ved leilighet|med det første|en av dagene|en av de nærmeste dagene|en vakker dag|i nær framtid|i nær fremtid|i nærmeste framtid|i nærmeste fremtid|i overskuelig framtid|i overskuelig fremtid|innen kort tid|innen kort|om kort tid|i løpet av kort tid|i løpet av rimelig tid|i løpet av noe tid|innen rimelig tid|innen rimelighetens grenser|om ikke lenge|om ikke altfor lenge|innen overskuelig|om litt|om en liten stund|om en stund|litt senere|litt seinere|på et senere tidspunkt|ved en senere anledning|i nærmeste dager|de nærmeste dagene|de nærmeste ukene|i de nærmeste dagene|i disse dager|i disse tider|hvert øyeblikk|når tiden er inne|når tida er inne|når det passer oss|når det passer seg|når vi får tid|når jeg får tid|når vi får kapasitet|når vi har kapasitet|når vi rekker|når det er din tur|når kapasiteten|etter hvert som|om ikke så lenge|før du vet ordet av det|straks det er|straks vi|straks jeg|med en gang vi|med en gang jeg|så snart råd er|på sikt|på lengre sikt|til våren en gang|ut på nyåret en gang|ganske snart|veldig snart|rimelig snart|forhåpentligvis snart|forhåpentlig snart)',
    ],
    not: [
      '{you} (sender|ringer|logger|har sendt|skriver|har|betaler|signerer|svarer|bekrefter|gir|melder|er|kommer|får) ~4 så (snart|fort)',
      'så (snart|fort|raskt) [{fill}] (du|dere|som du)',
      '(behandles|besvares|behandler|besvarer) [{fill}] fortløpende ~3 (og|innen)',
      '(sender|ring|logg|meld|betal|gå|bytt|slett|kom|svar|gi|skriv|ta) ~4 (så (snart|fort|raskt) som mulig|snarest|snarest mulig|så snart du)',
      '(oppdateres|oppdaterer|publiseres|legges ut) fortløpende',
      'om ikke lenge siden',
    ],
  },
  {
    phrase: [
      '(kommer|komme|vender|vende) [{fill}] [vi|jeg] [{fill}] tilbake [til] [deg|dere|med|så|når|om|på]',
      '(kommer|er|blir|får|hører|løst|fikset|ordner|sendes|svarer|ringer|skriver|tilbake|på plass|oppe) [{fill}] [vi|jeg|du|deg|seg|det|mer|oss] [{fill}] (snart|straks|etter hvert|etterhvert|senere|seinere|om litt|fortløpende|innen kort|en gang|ganske snart)',
      '(snart|straks|etter hvert|etterhvert|senere|seinere) [{fill}] (kommer|er|blir|får|hører|løst|fikset|ordnet|sender|svarer|ringer|skriver|tilbake|på plass|oppe|vet vi|vil|skal) [{fill}] [du|vi|jeg|det]',
      '(mer|nærmere|ny|ytterligere|oppdatert) (info|informasjon|beskjed|svar|status|nytt) [{fill}] (kommer|følger|gis|vil komme|legges)',
      '(du|dere) [{fill}] [vil|skal] [{fill}] (hører|høre|får høre|få høre) [{fill}] (fra oss|fra meg|mer fra|mer)',
      '(hører|får høre|vil høre) (du|dere) [{fill}] (fra oss|fra meg|mer|nærmere)',
      '(du|dere) [{fill}] (får|vil få|skal få) [{fill}] [et|en] (svar|beskjed|tilbakemelding|mer informasjon|mer info|en oppdatering) [{fill}] (når|så|fra oss|snart|etter hvert|på dette|på det|om dette|om det|av oss|derfra|$)',
      '(vi|jeg) [{fill}] (tar|vil ta|skal ta|skal) [{fill}] (kontakt|ta kontakt) [{fill}] [med] [deg|dere|når|så|ved|$]',
      '(tar) (vi|jeg) [{fill}] kontakt [{fill}] [med] [deg|dere|når|så]',
      '(vi|jeg) [{fill}] (skal|vil|kan) [{fill}] (gi|ringe|skrive|svare|kontakte|melde|oppdatere|følge opp|høre|si fra) [{fill}] [lyd|deg|beskjed|til deg|opp|tilbake] [{fill}] (når|så snart|så fort|etter|i løpet|snart|ved)',
      '(vi|jeg) [{fill}] (gir|ringer|skriver|svarer|kontakter|melder|oppdaterer|følger opp|varsler|sier) [{fill}] (lyd|deg|beskjed|til deg|opp|tilbake|fra|her) [{fill}] [deg|her|her igjen] (når|så snart|så fort|snart|ved|etter hvert)',
      '(gir|ringer|skriver|svarer|kontakter|melder|oppdaterer|varsler|sier) [{fill}] [vi|jeg] [{fill}] (lyd|deg|beskjed|til deg|fra) [{fill}] (når|så snart|så fort|snart|ved|etter hvert|om noe)',
      '(når|så snart|så fort|straks) (vi|jeg|de|det) [{fill}] (vet|veit|har|får|hører|finner|rekker) [{fill}] (mer|noe|svar|nytt|ny|kapasitet|tid|anledning|mulighet|flere|en løsning|ut|svaret|oversikt|det|noe nytt|nærmere)',
      '(holder|holde) [{fill}] [vi|jeg] (deg|dere) [{fill}] (oppdatert|orientert|informert|underrettet|løpende)',
      '(vi|jeg) (ser|skal se|titter|kikker|sjekker|skal sjekke|undersøker|skal undersøke|følger opp|skal følge opp|skal ta en titt|tar en titt|går gjennom) [{fill}] [nærmere] [på] [det|dette|saken|hva|om] [og] [{fill}] (kommer|tar|gir|ringer|svarer|skriver|vender|melder|så snart|så fort|når vi|etter hvert)',
      '(saken|feilen|problemet|det|dette|den|nettet|appen|siden|svaret|pakken|pengene|teknikeren|montøren|oppgjøret|strømmen) [{your}] [{fill}] (er|blir|kommer|vil|skal|ordner|løser) [{fill}] (seg|snart|straks|raskt|på vei|rettet|løst|fikset|tilbake|bli|fort|oppe|på plass|ute|i orden) [{fill}] (snart|straks|etter hvert|etterhvert|om litt|fort|kort tid|løst|fikset|rettet|seg|tilbake|igjen snart|raskt|en gang)',
      '(prøver|forsøker|håper|satser|regner|tar sikte|skal prøve|skal forsøke) [{fill}] [vi|jeg] [{fill}] (å|på|med|at)  ~4 (snart|fort|raskt|kjapt|etter hvert|så godt vi kan|straks|i løpet av kort|i nærmeste|mulig)',
      '(blir|vil bli|skal bli|skal) [{fill}] (løst|fikset|rettet|ordnet|fulgt opp|behandlet|besvart|svart|kontaktet|utbedret|prioritert|oppringt|ringt|vurdert) [{fill}] (snart|straks|etter hvert|etterhvert|i turen|når|så|ved|fortløpende|i tur og orden|av oss|av en|fort|raskt)',
      '(er|står|ligger) [{fill}] (på trappene|rett rundt hjørnet|like rundt hjørnet|i kjømda)',
      '(svaret|pengene|løsningen|oppdateringen|brevet|beløpet) [{your}] [{fill}] er [{fill}] (på vei|underveis)',
      '(prioriterer|prioritert|haster|høy prioritet|høyeste prioritet) [{fill}] (det|dette|saken|å|og|så|din)',
    ],
    in: 'statement',
    not: [
      '{you} (kommer|kan|må|vender|skal) [{fill}] tilbake',
      'velkommen tilbake',
      '(komme|kommer) [{fill}] tilbake (på|i|til kontoen|til kontoen din|til normal)',
      '{if} {you}',
      '(ring|skriv|kom|send) [{fill}] [oss] (senere|snart)',
      '(pengene|beløpet) ~3 tilbake på',
      '(sees|ses|velkommen) snart',
      '(skriv|ring) ~3 (når|så snart) du',
    ],
  },
  {
    phrase:
      '(vi|jeg) (jobber|arbeider|holder på|er i gang) [{fill}] (med|på|for) [{fill}] (saken|det|dette|en løsning|å løse|å finne|å rette|å fikse|å få|et svar|feilen|å ordne|svaret|så fort|spreng|høygir|å svare|å gi|problemet|klagen|henvendelsen)',
    weak: true,
  },
]
