import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Status updates. */
export const status: ThemeLexicon<'status'> = {
  'status-action': [
    '^ (grev|skiftar|bytter|byter|sveisar|skøyter|koplar|startar|køyrer|spyler|tømmer|ryddar|brøyter|leitar|feilsøkjer|feilsøker|rettar|testar|reparerer|pumpar|tinar|tettar)',
    '{i-we} ~2 (jobbar|arbeider|feilsøkjer|feilsøker|feilrettar|rettar|reparerer|skiftar|byter|bytter|undersøkjer|undersøker|leitar|søkjer|held på|er i gang|har sendt|har kalla ut|sender|sende|startar|starta|omstartar|køyrer|rydder|ryddar|brøyter|strør|grev|koplar|kopla|gjenopprettar|overvaker|testar|måler|lokaliserer|tilbakestiller|set inn|har sett inn|set opp|tømmer|spyler|sjekkar|stengjer|legg om|rullar|installerer|følgjer|skøyter)',
    '(jobbar|arbeider|feilsøkjer|rettar|reparerer|skiftar|undersøkjer|leitar|byter|sender|set) {i-we}',
    '(mannskap|montørar|montørane|teknikarar|teknikarane|folk|folka|teknikar|montør|mannskapet|brøytebil|brøytebilen|brøytebilane|reparatør|reparatøren|entreprenør|entreprenøren|elektrikar|elektrikarane|gravemaskin|beredskapslag|beredskapslaget|vaktlaget|driftsteamet|leverandøren|leverandør|bergingsbil|reservebåt|reserveferje|redningsselskapet) ~3 (er|jobbar|arbeider|står|på veg|på plass|sendt|kalla|leitar|feilsøkjer|held|rykte|rykkjer|ryddar|er framme|har|undersøkjer|rettar|skiftar|byter|sjekkar|kjem)',
    '(feilsøking|feilsøkinga|feilretting|feilrettinga|reparasjon|reparasjonen|arbeidet|rettinga|opprydding|oppryddinga|undersøkingane|undersøkinga|gravinga|skøyting|skøytinga|omstart|testing|testinga|utbetring|utbetringa|leitinga|gjenoppretting|vedlikehald|vedlikehaldet|brøyting|strøing) ~3 (går|pågår|held|er|i gang|starta|startar|byrja|byrjar|skjer|fortset|tek|framleis)',
    '(feilen|feil|årsaka|brotet|lekkasjen|problemet|skaden|bruddet|røyrbrotet|kabelen|linja|straumen|serveren|lina) ~3 (er|vart|blir|vert|har|skal|blei) ~2 (funnen|funne|lokalisert|retta|reparert|skifta|bytt|rydda|identifisert|utbetra|stoppa|kopla|fiksa|løyst|isolert|sett|starta|i ferd|under|på)',
    '(er i gang|i full gang|på saka|på spreng|på plass|på veg ut|på staden|held på|under arbeid|under utbetring|under reparasjon|for fullt)',
    '(ekstra|reserve|erstatnings) (buss|bussar|ferje|båt|mannskap|tog|avgang|avgangar|aggregat|folk)',
    '(ekstrabuss|ekstrabussar|ekstraferje|erstatningsbuss|buss for tog|reserveferje|aggregat|nødaggregat|vasstank|vasstankar)',
    '(har|er) ~2 (meldt|varsla|kontakta|kalla ut|rykt ut|sendt ut|kopla om|starta på nytt|omdirigert|køyrt ut|stengt av|sett inn)',
  ],
  'status-prognosis': [
    'kor (lenge|lang tid) ~3 ?',
    '(kor lenge|kor lang tid|når) ~6 (veit vi|veit me|veit ingen|tør vi|tør me|kan vi|kan me|vil vi|er usikkert|er uklart|er for tidleg)',
    '(prognose|prognosen|prognosar|estimat|estimert|tidsanslag|anslag|anslaget|forventa|venta|ventar|pårekna|reknar|reknast|antek|anslår|estimerer|håpar|vonar|trur|meiner|satsar|ser ut|truleg|sannsynleg|målet|mål) ~5 (oppe|løyst|retta|ferdig|tilbake|att|normal|normalt|igjen|i drift|ope|open|klart|framme|på plass|i gang|fungere|verke|straum|straumen|fungerer|tid|kl|klokka|innan|før|kring|rundt|timar|timer|time|minutt|i kveld|i natt|i morgon|i ettermiddag|i dag|går|kjem|køyre|varer|tek)',
    '{negation} ~3 (prognose|prognosar|anslag|estimat|tidspunkt|tidsanslag|oversikt|sikkert tidspunkt|klar tid|kor lenge|når det|når vi|når feilen|tidsramme|klart svar|sei* når|svar på når)',
    '(veit|kan|har) ~2 {negation} ~4 (når|kor lenge|kva tid|kor lang)',
    '(for tidleg|uvisst|uklart|usikkert|ukjent|uråd|vanskeleg) ~2 (å seie|når|kor lenge|å anslå|kva tid|tidspunkt)',
    '(straumen|nettet|appen|tenesta|nettbanken|nettsida|ferja|toget|bussen|vegen|tunnelen|vatnet|telefonen|mobilnettet|tv|fiberen|serveren|systemet|sambandet|brua|innlogginga|bankid|trafikken|alt|det|kortet|korta|betalinga|han|ho|den|dei|linja|alle) ~2 (er|kjem|skal|vil|blir|vert|bør|burde|går|opnar) ~4 (oppe|tilbake|att|igjen|i drift|løyst|retta|ferdig|ope|open|normalt|klar|klart|på plass|framme|i gang|som normalt|som vanleg) ~3 (kl|klokka|innan|før|seinast|om|i løpet|rundt|kring|i kveld|i natt|i morgon|i dag|i ettermiddag|<num>|mellom|frå)',
    '(skal|vil|bør|burde) ~2 (vere|vera|fungere|verke|gå) ~4 (innan|før|seinast|kl|klokka|i løpet|i kveld|i natt|i morgon|om|rundt|kring)',
    '(varer|vare|tek|tar|ta|pågår|held|stengt|stengd|nede|ute|innstilt|innstilte) ~3 (til|inntil|fram til|om lag|cirka|ca|minst|rundt|kring|opptil|ut) ~2 (kl|klokka|<num>|timar|timer|minutt|i kveld|i natt|i morgon|dagen|kvelden|natta|veka|middag|midnatt)',
    '(ferdig|oppe|retta|løyst|i drift|opnar|attende|tilbake|normalt) ~3 (kl|klokka|innan|før|seinast|rundt|kring|om) ~2 (<num>|kvelden|ein time|to timar|kort|midnatt|natta|morgonen|middag)',
  ],
  'status-next': [
    '(neste|nytt|ny) [rundt|kring|ca|cirka] (kl|klokka|<num>)',
    '(nytt|meir|nye|oppdatering|status|livsteikn|melding|beskjed) [frå oss] [her] [igjen] (kl|klokka|rundt|kring|ca|cirka|innan|<num>)',
    '(neste|ny|nye|nytt|meir|vidare) ~1 (oppdatering|status|melding|beskjed|info|informasjon|driftsmelding|rapport|statusmelding|livsteikn|vurdering|prognose) ~4 (kl|klokka|om|her|innan|<num>|seinast|kjem|i|når|før|rundt|kring|blir|vert)',
    '(oppdaterer|oppdatere|skriv|melder|informerer|svarar|kjem|seier|gjev|gir|legg) ~4 (kl|klokka|kvar|kvart|innan|om|seinast|att|tilbake|kvarter|halvtime|time|igjen) ~3 (<num>|time|halvtime|kvarter|heile|timen|minutt|kl|klokka|seinast|uansett|om)',
    '(oppdatering|status|melding|beskjed|info|nytt) ~2 (kvar|kvart|annankvar) ~1 (time|halvtime|kvarter|halve time|minutt|heile|femtande|trettiande|<num>|tiande)',
    '(kvar|kvart) (time|halvtime|kvarter|heile time|halve time|<num> minutt)',
    '(høyrer|høyra) [de|dykk] frå oss [igjen|att] ~2 (kl|klokka|om|innan|seinast|kvar|<num>|før|kring|rundt)',
    '(meir|nytt) (frå|av) oss',
    '(er vi|vi er|er me|me er) (tilbake|attende) [her] [igjen] [med] ~3 (kl|klokka|om|innan|seinast|kvar|<num>|før|rundt|kring)',
    '(ny|neste) (oppdatering|status|melding|beskjed|info|vurdering)',
    '(tala|status|nytt|meir|beskjed) ~2 (kl|klokka)',
  ],
  'status-resolved': [
    '(er|vart|blei|har vi|har me|no) ~2 (retta|løyst|løyste|fiksa|utbetra|reparert|gjenoppretta)',
    '(verkar|fungerer|er oppe|er i gang|går) ~2 (igjen|att|som normalt|som vanleg|normalt|no)',
    '(tilbake|attende) ~1 (til|i|som) (normal|normalt|drift|vanleg|normalen|normal drift)',
    '(feilen|brotet|avbrotet|problemet|driftsforstyrringa|straumbrotet) ~2 (er|har) ~1 (over|løyst|retta|fiksa|utbetra|slutt)',
    '(alt (verkar|fungerer|er som)|no (verkar|fungerer|er alt))',
  ],
}
