import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** What sentences are made of, for status updates and threads. */
export const parts: ThemeLexicon<'parts'> = {
  'update-doer': [
    '(vi|me|*teknikar|*teknikarar|*teknikarane|*teknikaren|*ingeniør|*ingeniørar|*ingeniørane|*leverandør|*leverandøren|*leverandørar|drifta|driftsavdelinga|driftsteamet|*mannskap|*mannskapet|*mannskapa|*elektrikar|*elektrikaren|*elektrikarane|*montør|*montøren|*montørar|*montørane|*entreprenør|*entreprenøren|*team|*teamet|vaktlaget|vakta|netteigaren|*utviklar|*utviklarar|*utviklarane|kollegaer|kollegaene|brannvesenet|brøytebil|brøytebilar|brøytebilane|bergingsbil|operatøren|*personell|*personellet|folka)',
  ],
  'update-idle': [
    '[så|veldig|svært|like|òg|sjølve|verkeleg] (lei|leie|leide|flau|flaue|frustrert|frustrerte|fortvila|skuffa) [oss|for|over|av|som]',
    '(har|hadde|har hatt|har fått|fått|fekk|får) [vi|me] [for tida|no|framleis|enno|førebels|ein|eit|ingen|inga|ikkje|mange|dessverre] [ein|eit|store|større|nokre|tekniske|alvorlege|noko|litt|omfattande] (problem|problema|*problem|*forstyrring|*forstyrringar|*brot|*avbrot|feil|feilen|trøbbel|vanskar|informasjon|info|prognose|nyhende|nytt|meir|beskjed|meldingar|førespurnader|kø|driftsstans|*stans)',
    '(opplever|veit|visste|håpar|vonar|reknar|trur|ventar at|ventar å|ventar det|forventar|bereknar|anslår|beklagar|orsakar|ber|forstår|skjønar|innser|ser|såg|merkar|takkar|kjem tilbake|kjem att|kjem med|oppdaterer|skriv|skreiv|melder|informerer|fortel|høyrest|lovar|ønskjer|tilrår|rår|kan|kunne|skal|vil|lid|manglar|mistenkjer|kjenner til|synest|treng|svarar|er klar over|er kjende med|er lei|er nede|ligg nede|ikkje|råka|har forståing)',
  ],
  'update-work': [
    '^ [framleis|no] (feilsøkjer|feilsøker|utbetrar|startar|omstartar|byter|byttar|skiftar|reparerer|rettar|gjenopprettar|undersøkjer|undersøker|jobbar|arbeider|ryddar|brøyter|avisar|testar|leitar|rullar|koplar|flyttar|installerer)',
    '(og|samt) [no] (feilsøkjer|feilsøker|feilrettar|utbetrar|startar|omstartar|byter|byttar|skiftar|reparerer|rettar|gjenopprettar|undersøkjer|undersøker|jobbar|arbeider|ryddar|brøyter|avisar|testar|leitar|rullar|koplar|bookar om|omdirigerer|leier om|erstattar|flyttar|installerer|søkjer)',
    '(feilsøking|feilsøkinga|feilretting|feilrettinga|reparasjonsarbeid|reparasjonsarbeidet|redningsarbeid|ryddearbeid|ryddearbeidet|gjenoppretting|gjenopprettinga|snørydding|snøryddinga|brøyting|brøytinga|avising|avisinga|berging|berginga) ~1 (pågår|held|fortset|er|har|går|starta|startar|byrja)',
    '(blir|vert|vart|blei) [no] (rydda|bytt|skifta|reparert|retta|starta|omstarta|gjenoppretta|flytta|utbetra|kopla|testa|brøytt|strødd|omdirigert)',
  ],
  'update-open': [
    '(når|inntil|før|så snart|så fort|kor lenge|viss|dersom|om det|håpar|vonar|reknar|trur|ventar|er venta|forventar|anslår|bør|skal|vil|kjem til|prøver|freistar|for å|prognose|enno ikkje|ikkje enno)',
    '(tilbake|attende|oppe|i gang|retta|løyst|fiksa|normalt|som normalt|som vanleg|verkar|fungerer) [igjen|att] (innan|før|seinast)',
  ],
  'update-forecast': [
    '(vanskeleg|umogleg|uråd|for tidleg|uklart|usikkert|ukjent|uvisst|går ikkje an) [enno] [å] [seie|vurdere|anslå|svare på|vite] (når|kor|kva tid|kva tidspunkt|om det)',
    '(veit|seie|kan|torer|vågar) [vi|me|ein] [enno] {negation} [enno|seie|love|svare på] [nøyaktig] (når|kor lang|kor lenge|kva tid|kva tidspunkt)',
    '(klart|klar|klare|løyst|tilbake|attende|i gang|oppe|retta|ferdig|ferdige|fiksa|verke|fungere|ope) ~2 (tidlegast|seinast|før|innan|ved|rundt|kring|om|utover|i løpet av) ~1 (<num>|midnatt|lunsj|kvelden|natta|formiddagen|ettermiddagen|morgonen|dagen|timen|ein|eitt|to|tre|nokre)',
  ],
  'update-tell': [
    '(oppdatering|oppdateringar|oppdaterer|oppdatert|beskjed|rapport|rapporterer|tilbake med|attende med|tilbakemelding|høyrest|skriv|informerer|informasjon|info|melder|melding|status|statusrapport|nytt|nyhende)',
  ],
  'update-apart': [
    '(sidan|starta|byrja|skjedde|oppstod|oppstått|vore|lege|frå|kvar|kvart|annankvar|gjekk ned|etter)',
  ],
  joins: ['(og|samt|pluss)'],
  'says-yes': ['^ [hei] (ja|jo|jepp|japp|absolutt|sjølvsagt|klart det|joda|jada)'],
  'says-no': ['^ [hei] (nei|neppe|diverre|dessverre|neida)'],
  'says-shut': [
    '(er|har|held|er det|har vi|blir|vert) ~2 (stengt|stengde|utseld|utselt|utselde|innstilt|innstilte|fullbooka|fullt|utgått|ubemanna|ubetent)',
  ],
  'for-free': [
    '(gratis|kostnadsfri|kostnadsfrie|kostnadsfritt|gebyrfri|gebyrfritt|utan kostnad|utan gebyr|null kroner|0 kr|0 kroner|kostar ingenting|kostar ikkje noko|tek ikkje betalt|på kjøpet)',
  ],
  'asks-on': [
    '(det|kva|spørsmålet mitt|spørsmålet) [som] [eg|e|vi|me] (lurer på|lurte på|undrar|spurde|spurte|spør|meiner|meinte|vil vite|ville vite|var|er) [om|er|var|eg]',
    '(var|er) (ikkje|jo ikkje) [det|kva|svar på] (eg|vi|me|det|spørsmålet mitt) ~1 (spurde|spurte|lurte|meinte|spør)',
    '(svara|svarar|svart|svar) ~2 (ikkje|aldri|jo ikkje) ~2 (spørsmålet|på det|på spørsmål)',
    '(som sagt|som eg skreiv|som eg spurde|eg spurde|eg spurte|eg lurte|igjen|altså|spørsmålet står|gjentek) [om|no] (kan|får|skal|er|når|kor|korleis|kva|om|treng|må|går|har|kostar)',
  ],
  'no-figure': [
    '(gratis|inkludert|kostnadsfritt|utan kostnad|utan gebyr|ingenting|alltid|aldri|omgåande|med ein gong|straks|allereie|ulikt|varierer|kjem an på|avheng)',
  ],
}
