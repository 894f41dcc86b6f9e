import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** What sentences are made of, for status updates and threads. */
export const parts: ThemeLexicon<'parts'> = {
  'update-doer': [
    '(vi|*tekniker|*teknikere|*teknikerne|*teknikeren|*ingeniør|*ingeniører|*ingeniørene|*leverandør|*leverandøren|*leverandører|driften|driftsavdelingen|driftsteamet|*mannskap|*mannskapet|*mannskaper|*mannskapene|*elektriker|*elektrikeren|*montør|*montøren|*montører|*montørene|*entreprenør|*entreprenøren|*team|*teamet|vaktlaget|vakta|netteier|netteieren|*utvikler|*utviklere|*utviklerne|kolleger|kollegene|brannvesenet|brøytebil|brøytebiler|brøytebilene|bergingsbil|operatøren|*personell|*personellet)',
  ],
  'update-idle': [
    '[så|veldig|svært|like|også|selv|virkelig] (lei|leie|leide|flau|flaue|frustrert|frustrerte|fortvilet|fortvilte|skuffet|skuffa) [oss|for|over|av|som]',
    '(har|hadde|har hatt|har fått|fått|fikk|får) [vi] [{fill}] [for øyeblikket|for tiden|nå|fortsatt|ennå|foreløpig|en|et|ingen|ikke|mange] [en|et|store|større|noen|tekniske|alvorlige|noe|litt|omfattende] (problem|problemer|*problemer|*forstyrrelse|*forstyrrelser|*brudd|*avbrudd|feil|feilen|trøbbel|vansker|vanskeligheter|informasjon|info|prognose|nyheter|nytt|mer|beskjed|meldinger|henvendelser|kø|driftsstans|*stans)',
    '(opplever|vet|veit|visste|håper|regner|tror|trur|venter at|venter å|venter det|forventer|beregner|anslår|beklager|ber|forstår|skjønner|begriper|innser|ser|så|merker|takker|kommer tilbake|kommer med|oppdaterer|skriver|skrev|melder|informerer|forteller|høres|lover|ønsker|anbefaler|råder|kan|kunne|skal|vil|lider|mangler|mistenker|kjenner til|synes|trenger|svarer|er klar over|er kjent med|er lei|er nede|ligger nede|ikke|rammet|har forståelse)',
  ],
  'update-work': [
    '^ [fortsatt|nå] (feilsøker|utbedrer|starter|restarter|bytter|skifter|reparerer|retter|gjenoppretter|undersøker|jobber|arbeider|rydder|brøyter|avisser|tester|leter|ruller|kobler|flytter|installerer)',
    '(og|samt) [nå] (feilsøker|feilretter|utbedrer|starter|restarter|bytter|skifter|reparerer|retter|gjenoppretter|undersøker|jobber|arbeider|rydder|brøyter|avisser|tester|leter|ruller|kobler|booker om|omdirigerer|omruter|leder om|erstatter|flytter|installerer|søker)',
    '(feilsøking|feilsøkingen|feilretting|feilrettingen|reparasjonsarbeid|reparasjonsarbeidet|redningsarbeid|ryddearbeid|ryddearbeidet|gjenoppretting|gjenopprettingen|snørydding|snøryddingen|brøyting|brøytingen|avising|avisingen|berging|bergingen) [{fill}] (pågår|fortsetter|er|har|går|startet|starter)',
    '(blir|ble) [nå] (ryddet|byttet|skiftet|reparert|rettet|startet|restartet|gjenopprettet|flyttet|utbedret|koblet|testet|brøytet|strødd|omdirigert)',
  ],
  'update-open': [
    '(når|inntil|før|så snart|så fort|hvor lenge|hvis|dersom|hvorvidt|håper|regner|tror|ventes|venter|forventes|forventer|anslår|bør|skal|vil|kommer til|prøver|forsøker|for å|prognose|ennå ikke|ikke ennå)',
    '(tilbake|oppe|i gang|rettet|løst|fikset|normalt|som normalt|som vanlig|virker|fungerer) [igjen] (innen|før|senest)',
  ],
  'update-forecast': [
    '(vanskelig|umulig|for tidlig|uklart|usikkert|ukjent|uvisst|går ikke an) [{fill}] [ennå] [å] [si|bedømme|anslå|svare på|vite] [{fill}] (når|hvor|hvilket tidspunkt|om det)',
    '(vet|veit|si|kan|tør|våger) [vi|man] [{fill}] [ennå] {negation} [ennå|si|love|svare på] [nøyaktig] (når|hvor lang|hvor lenge|hvilket tidspunkt)',
    '(klart|klar|klare|løst|tilbake|i gang|oppe|rettet|ferdig|ferdige|fikset|virke|fungere|åpent) ~2 (tidligst|senest|før|innen|ved|rundt|omkring|om|utover|i løpet av) ~1 (<num>|midnatt|lunsj|kvelden|natta|natten|formiddagen|ettermiddagen|morgenen|dagen|timen|en|ett|to|tre|noen)',
  ],
  'update-tell': [
    '(oppdatering|oppdateringer|oppdaterer|oppdateres|oppdatert|beskjed|rapport|rapporterer|tilbake med|tilbakemelding|høres|høre|skriver|informerer|informasjon|info|melder|melding|status|statusrapport|nytt|nyheter)',
  ],
  'update-apart': [
    '(siden|startet|begynte|inntraff|oppsto|oppstod|oppstått|vært|ligget|fra|hver|hvert|annenhver|gikk ned|etter)',
  ],
  joins: ['(og|samt|pluss)'],
  'says-yes': ['^ [hei] (ja|jo|jepp|japp|absolutt|selvfølgelig|selvsagt|klart det|joda|jada)'],
  'says-no': ['^ [hei] (nei|neppe|dessverre|niks|neida|beklager nei)'],
  'says-shut': [
    '(er|har|holder|er det|har vi|blir) ~2 (stengt|stengte|utsolgt|utsolgte|innstilt|innstilte|fullbooket|fullbooka|fullt|utgått|ubemannet|ubetjent)',
  ],
  'for-free': [
    '(gratis|kostnadsfri|kostnadsfrie|kostnadsfritt|gebyrfri|gebyrfritt|uten kostnad|uten gebyr|null kroner|0 kr|0 kroner|koster ingenting|koster ikke noe|tar ikke betalt|på kjøpet)',
  ],
  'asks-on': [
    '(det|hva|spørsmålet mitt|spørsmålet) [som] [jeg|æ|vi] (lurer på|lurte på|spurte|spør|mener|mente|vil vite|ville vite|var|er) [om|er|var|jeg]',
    '(var|er) (ikke|jo ikke) [det|hva|svar på] (jeg|vi|det|spørsmålet mitt) ~1 (spurte|lurte|mente|spør)',
    '(svarte|svarer|svart|svar) ~2 (ikke|aldri|jo ikke) ~2 (spørsmålet|på det|på spørsmål)',
    '(som sagt|som jeg skrev|som jeg spurte|jeg spurte|jeg lurte|igjen|altså|spørsmålet står|gjentar) [om|nå] (kan|får|skal|er|når|hvor|hvordan|hva|om|trenger|må|går|har|koster)',
  ],
  'no-figure': [
    '(gratis|inkludert|kostnadsfritt|uten kostnad|uten gebyr|ingenting|alltid|aldri|omgående|umiddelbart|med en gang|straks|allerede|forskjellig|varierer|kommer an på|avhenger)',
  ],
}
