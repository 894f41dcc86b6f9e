import type { ThemeLexicon } from '../../../src/text/lexicon.js'

export const status: ThemeLexicon<'status'> = {
  'status-action': [
    '^ (graver|skifter|bytter|sveiser|skjøter|kobler|starter|kjører|spyler|tømmer|rydder|brøyter|leter|feilsøker|retter|tester|reparerer|pumper|tiner|tetter)',
    '(feilsøk*|feilsøking*|feilretting*|rettearbeid*|utbedr*|utbedring*|reparasjon*|reparer*|vedlikehold*|gjenopprett*|omstart*|tilbakerulling*|undersøk*|etterforsk*)',
    '(vi|jeg|teknikerne|teknikere|montørene|montører|mannskaper|mannskap|folk|driftsavdelingen|leverandøren|leverandøren vår|it-avdelingen|teamet|banenor|bane nor|netteier|entreprenøren|utviklerne|ingeniørene|de|drift) [{fill}] (jobber|arbeider|leter|søker|retter|feilsøker|undersøker|ser|starter|restarter|bytter|skifter|kobler|reparerer|er i gang|er på vei|er på stedet|er ute|er framme|er fremme|har funnet|fant|har startet|har byttet|har koblet|har rettet|har satt|setter|skjøter|rydder|brøyter|måler|tester|ruller|rullet|har lokalisert|lokaliserte|graver|fyller|samarbeider|kjører|pumper|sperrer|leder|omdirigerer|har fire|har tre|har to|sender|har sendt|har rullet|kontrollerer|overvåker) [{fill}] [med|på|etter|nå|feilen|å|inn|om|fortsatt|for]',
    '(jobber|arbeider|leter|feilsøker|undersøker|retter|reparerer|bytter|skifter|skjøter|kobler|starter|sender|tester|overvåker|rydder) (vi|teknikerne|montørene|leverandøren|de|mannskapene|folkene|drift)',
    '(feilen|problemet|årsaken|bruddet|lekkasjen|kabelen|kabelbruddet|serveren|signalfeilen|delen|ruteren|sikringen|systemet|linja|strømmen|nettet) [{fill}] (er|ble|blir|har blitt) [{fill}] (funnet|rettet|retta|lokalisert|identifisert|under|utbedret|fikset|løst|byttet|skiftet|koblet|startet|reparert|skjøtt|isolert|tettet|feilsøkt|restartet|rullet)',
    '(feilsøkingen|feilsøking|arbeidet|rettingen|reparasjonen|utbedringen|undersøkelsene|arbeid) [{fill}] (pågår|fortsetter|er i gang|startet|er startet|går|har startet|starter)',
    '(satt|setter|sette|kjører|kjøres|går) [{fill}] [opp|inn] (buss for|alternativ transport|ekstrabuss*|ekstra buss|reserveløsning*|taxi|aggregat|vanntank*|omkjøring|manuell)',
    '(krisestab*|beredskap*|vakta|vaktlaget|beredskapsvakt*|tekniker*|montør*|mannskap*) [{fill}] (er|har|jobber|på|rykket|ute|varslet|innkalt|satt|kalt|kommer|ankom)',
    '(pågår|under arbeid|under utbedring|under retting|i gang med|holder på med|på saken|på stedet|vi følger situasjonen|følger med|fortsetter arbeidet|ruller tilbake|starter på nytt|omdirigerer|reserveløsning|vi har varslet)',
  ],
  'status-prognosis': [
    '(prognose*|prognosen|estimat*|anslag*|forventet|ventes|anslått|beregnet|antatt|forventes|estimert)',
    '(ingen|ikke noen|foreløpig ingen|fortsatt ingen|uten|usikker|ny) [{fill}] (prognose|tidsanslag|estimat|tidspunkt|tid|anslag|beskjed om når)',
    '(vet|veit|har|kan) [{fill}] [vi] [{fill}] {negation} [{fill}] (når|hvor lenge|tidspunkt|noe tidspunkt|prognose|si når|ennå|ennå når|anslå)',
    '(vi|de) (vet|veit|har|kan) [{fill}] [foreløpig|ennå] {negation} [{fill}] [ennå] (når|hvor lenge|tidspunkt|prognose|si når|anslå)',
    '(regner|håper|tror|venter|forventer|anslår|satser|antar|beregner) [{fill}] [vi|de] [{fill}] [med|på] [{fill}] [at|å|det] ~6 (virke|virker|rettet|oppe|i gang|tilbake|ferdig|løst|normal|normalt|klar|klart|åpne|åpner|i orden|på plass|drift|i løpet av|innen|før|kl|fikset)',
    '(skal|vil|bør|kan|ventes å|antas å|er ventet å) [{fill}] (være|virke|fungere|komme|bli|kunne|åpne|gå|ha) [{fill}] ~3 (oppe|tilbake|igjen|i gang|rettet|normal|normalt|stabilt|løst|klart|i drift|som vanlig|på plass|ferdig|innen|kl|før|i orden|strøm|åpen|åpent|bra)',
    '(feilen|problemet|strømmen|nettet|linja|toget|togene|trafikken|appen|nettbanken|kortene|vannet|sidene|tjenesten|systemet|resten) [{fill}] (kan|vil|skal|ventes|er|varer|blir|kommer) [{fill}] ~3 (tilbake|oppe|rettet|løst|vare|kl|innen|ut dagen|til|normal|normalt|igjen|i orden|en time|timer|minutter|før|utover|gjennom)',
    '(oppe igjen|i drift igjen|tilbake i drift|tilbake til normal|tilbake som normalt|som normalt igjen|normal drift|normal trafikk|er rettet|er løst|er over|fungerer igjen|virker igjen|alt virker|alt fungerer)',
    '(varer|vare|vart|ta|tar|pågå|pågår) [{fill}] (til|ut|minst|omtrent|rundt|et par|noen|flere|hele|i|cirka|ca) [{fill}]  (kl|dagen|timer|time|kvelden|natten|natta|minutter|<num>|formiddagen|ettermiddagen|helgen|døgn|uka|morgenen)',
  ],
  'status-next': [
    '(nytt|mer|nye|oppdatering|status|livstegn|melding|beskjed) [fra oss] [her] [igjen] (kl|klokka|rundt|ca|cirka|innen|<num>)',
    '(neste|nytt) (livstegn|pip|bulletin|pulje)',
    '(neste|ny|nye|nytt|vår neste) [{fill}] (oppdatering|oppdateringen|status|statusmelding|melding|info|informasjon|beskjed|rapport|varsel|runde)',
    '(oppdaterer|skriver|melder|kommer|informerer|poster|varsler|legger) [{fill}] [vi|jeg] [{fill}] [her|igjen|nytt|ny|mer|ut|tilbake|med] [{fill}] [igjen|nytt|oppdatering|info|med] [{fill}] (kl|klokka|klokken|innen|senest|om|hver|<num>|igjen|før|når)',
    '(vi|jeg) (oppdaterer|skriver|melder|kommer|informerer|poster|varsler|legger) [{fill}] [her|igjen|nytt|ny|mer|ut|tilbake|med|dere|deg] [{fill}] [igjen|nytt|oppdatering|info|med|her] [{fill}] (kl|klokka|klokken|innen|senest|om|hver|<num>|igjen|før|når|nytt)',
    '(hver|hvert) (time|halvtime|kvarter|halve time|annen time|tretti|<num>|femtende|tjuende|30)',
    '(mer|nytt|nærmere) [{fill}] (informasjon|info|her|beskjed|kommer) [{fill}] (kl|klokka|klokken|innen|senest|om|kommer|<num>|igjen)',
    '(følg|følge) [{fill}] (med|saken|oss) [{fill}] (her|på|i)',
    '(oppdatering|oppdateres|oppdaterte|statusoppdatering) [{fill}] (kommer|kl|innen|senest|hver|igjen|gis|følger|løpende|fortløpende|om)',
  ],
  'status-resolved': [
    '(er|ble|har blitt|har vi|nå) [{fill}] (rettet|retta|løst|fikset|fiksa|utbedret|utbedra|reparert|gjenopprettet)',
    '(virker|fungerer|er oppe|er i gang|går) [{fill}] (igjen|som normalt|som vanlig|normalt|nå)',
    '(tilbake|igjen) [{fill}] (til|i|som) (normal|normalt|drift|vanlig|normal drift|normalen)',
    '(feilen|bruddet|avbruddet|problemet|driftsforstyrrelsen|strømbruddet) [{fill}] (er|har) [{fill}] (over|løst|rettet|retta|fikset|utbedret|slutt)',
    '(alt (virker|fungerer|er som)|nå (virker|fungerer|er alt))',
  ],
}
