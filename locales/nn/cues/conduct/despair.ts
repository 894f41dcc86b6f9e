/** Nynorsk: despair that is told by what is done, given away and left. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { unless } from '../phrases.js'

/** The end of business, of a queue or of a battery. */
const NOT_LIFE = [
  '(byte|bytte|bytta|klage|klagar|seie opp|sagt opp avtalen|abonnement*|kundeforhold*|leverandør|som kunde|hos dykk|hjå dykk|kø|køen|ventemusikk*|reklame*|medlemskap*|kaffi|kaffien|sjokolade*|pizza*|nettet|wifi|tv)',
  '(batteriet|mobilen|telefonen|rutaren|planten|appen) ~3 (døyr|daud|død)',
  '(konto|kontoen|kortet|rabatten|plassen|billetten|avtalen|lånet) ~4 (borte|over|slutt)',
]

export const despair: CuePhrases = [
  '(slutta|sluttar|driter i|gidd ikkje|nektar) [{adv}] [å] [ta|med] ~1 (insulin|insulinen|insulinet|medisin|medisinen|medisinane|tablettane|pillene|dialysen|behandlinga|cellegifta) ~4 (spelar inga rolle|ingen vits|like greitt|like godt|orkar ikkje|kva er vitsen|same kan det vere|bryr meg ikkje|er det over)',
  '(vi|me|dei|alle|ungane|borna|familien|de|dykk) [{adv}] (hadde|ville|kjem til å|skulle|kunne) [{adv}] (klart|klare|klarar|hatt|ha|fått) [{adv}] (oss|seg|dykk|det) [{adv}] [bra|betre|fint] utan (han|henne|ho|meg)',
  '(tankane|dei tankane|dei mørke tankane) [{adv}] (er tilbake|har kome tilbake|kjem tilbake|slepp ikkje taket|blir verre|vert verre|er der igjen)',
  '(googlar|googla|søkjer|søker|les|leitar) [{adv}] [på|om|opp|etter] [{adv}] (måtar|korleis|korleis ein|metodar) [{adv}] [å] (gjere det på|gjere det|gjera det|døy|avslutte det|ta livet|forsvinne)',
  // Farewell, and what is left behind
  ...unless(
    NOT_LIFE,
    '{negation} ~1 plass (til|for|åt) meg ~3 (verda|her|lenger|jorda|livet|meir)',
    '(har|hev) (skrive|skreve|lagt|lagt fram|rydda|ordna) ~2 (brev|brevet|brev til|papira|testament*|siste) ~3 (ungane|borna|familien|kona|mannen|mor|dei|etter meg|alle)',
    '(gitt|gjeve|gav|gjev|gir|gi) ~1 (bort|vekk|frå meg) ~2 (hunden|bikkja|katten|kattane|dyra|tinga mine|alt eg eig|alt eg har|hesten)',
    '(dit|der) eg (skal|går|fer) ~2 (treng|nyttar|hjelper|trengst)',
    '(treng|trengst|nyttar) ~3 {negation} ~2 (dit|der) eg (skal|går|fer)',
    '(ta|taka|krevje|hente|få|gå|tek) ~4 (frå|i|av|på) (buet|dødsbuet|boet|dødsboet|bu mitt|buet mitt)',
    '(buet|dødsbuet|dødsboet|buet mitt) ~1 (får|kan|skal|må) ~2 (ta|betale|gjere opp)',
    '(lenge att|lenge igjen|lenge til) ~4 (bestemt meg|er det slutt|er det over|er alt over|sleppe)',
    '{negation} lenge (att|igjen) (no|for meg|å leve)',
    '^ [og|men|no|så] (eg|æ) (har|hev) bestemt meg [no|for godt|ein gong for alle] $',
    '(ville|vil) (berre|bare) (seie|seia) ~2 [at] ~2 (ikkje|farvel|takk) ~2 (var|er|for|dykk) ~2 (skuld|feil|alt|dykk)',
    '(tek|tok|teke|tar|har sagt|sagt|sa|seier) ~1 (farvel|adjø|ha det) ~2 (til|med|åt) ~1 (alle|ungane|familien|borna|oss|meg|mor|venene|dei)',
    '(høyrer|ser) (de|du|ingen|dei) ~1 (aldri|ikkje) ~1 (meir|noko) ~2 (frå|til) meg',
  ),

  ...unless(
    [...NOT_LIFE, '(opning*|bom*|pris*|stengd*|prosjekt*|vedlikehald*|fartsgrense*)'],
    '(tenkt|tenkjer|tenkte|drøymt|drøymer) ~1 (på|om) ~1 (brua|toget|fossen|tauet|reipet|hagla|sjøen|pillene|døden|garasjen|stupet)',
    '(fann|fant|redda|stoppa|henta) meg ~1 (i|på|frå) (garasjen|badekaret|tide|skogen|sjøen|løa|brua|loftet)',
    '(gjev|gir) [eg] opp ~2 takk for (meg|alt)',
    'ha eit godt liv',
    '(skreiv|skrive|sa|seier|la att) ~6 (at|om) ~1 (han|ho) ~1 {negation} ~1 (vil|ville|orka|orkar|kunne|kan) ~2 (leve|leva|meir|vere|halde|lenger)',
    '(gjere|gjera|gjer|gjort|gjorde) ende på (seg|meg|livet|det|alt)',
    '(kaikanten|bruekanten|brukanten|stupet|taket|rekkverket|kanten) ~3 ser ned',
    '(sit|står|ligg) ~3 med ~1 (barberblad*|reipet|tauet|hagla|kniven|løkka|{pills})',
    '(vil|orkar) ~1 {negation} ~1 (vere|vera) med ~1 (lenger|meir)',
    '(siste|skreiv|sa|melding*|svarar ikkje) ~6 (unnskuld|orsak|tilgje meg|sorry|takk) for alt',
    '(merke|merka|merkar|bry seg|saknar|sakna) ~3 om eg (er|var|lever|blir|finst)',
  ),

  // Means at hand
  ...unless(
    [
      '(hovudverk|allergi|blodtrykk*|resept*|kvar dag|kvar morgon|foreskrive|apotek*|blå resept|levering|pakka|bestilt|refusjon*|feil medisin|antibiotika)',
    ],
    '(lagt|legg|ligg|står|fann|tel|talt|telt|har) ~2 [fram|klar|klare|framme|opp] ~1 {pills} ~3 (på bordet|framfor meg|klar|klare|framme|i handa|på nattbordet|her|no)',
    '{pills} ~1 (ligg|står|er) ~2 (klar|klare|framme|på bordet|her|framfor|i handa|ved sida)',
    '(svelgt|svelgja|svelgd|teke|tok|tek|tatt|ete|åt|tømt) ~2 [ein heil|ei heil|eit heilt|heile|alle|mange|for mange|altfor mange|nok|ein boks|eit glas|eit brett|ein neve] ~2 [boks|glas|brett|pakke|eske|neve|handfull] ~1 {pills}',
    '(skal|vil|kjem til å|tenkjer å) (ta|svelgje|ete) ~1 {pills} ~1 (i kveld|i natt|no|alle|nok|alt|på ein gong)',
    '(skal|vil|kjem til å) (ta|svelgje|ete) ~1 (alle|alt|nok) ~1 {pills}',
    '(teke|tok|tek|tatt) ~1 [ein|ei] ~1 overdose*',
  ),
  '{own-kin} [min|mi|mitt] ~4 (sit|står|har låst|har stengt|har gøymt|gøymer|gjekk|la|ligg) ~6 (hagla|børsa|rifla|våpenet|våpenskapet|tauet|reipet|barberblad*|{pills})',
  '{own-kin} [min|mi|mitt] ~3 (har stengt|stengde|låste|har låst|stengjer) ~1 (seg) ~1 (inne|ute) ~6 (ha det bra|utan|farvel|ikkje|orkar|vil|brev)',
  '(skriv|skreiv|sa|seier|sende) ~3 (ha det bra|klare oss|klare dykk|greie oss|greie dykk|ha det fint|ha det godt|får det betre|har det betre) ~2 utan (han|ho|henne|seg|meg)',
  '(ut på|på|til|i) (sjøen|fjorden|havet|fjellet|vidda|skogen|brua|vatnet) ~6 (kjem|snur|vil) ~2 {negation} ~2 (att|tilbake|heim|attende)',
  '(går|gå|dreg|ror) ~2 (på|i|ut i|ut på) (sjøen|elva|havet|fossen|fjorden) ~1 (i kveld|i natt|no|snart)',

  // No wish, no worth
  ...unless(
    NOT_LIFE,
    '(ser|finn|har|er) ~2 {negation} ~2 (meininga|meining|vitsen|vits|poenget|poeng|grunn|grunnar) ~2 [med|i|til|ved|for] ~1 å {live-on}',
    '(orkar|klarer|klarar|maktar|greier|gidd|vil) (eg|æ|jeg) {negation} ~2 (meir|meire|lenger) ~1 av ~1 (livet|dette livet)',
    '(livet|dette livet) ~3 (orkar|klarer|maktar|vil|greier) (eg|æ) {negation}',
    '(ingen|ikkje nokon) (treng|saknar|vil sakne|kjem til å sakne|ville sakna|bryr seg om) meg [lenger|likevel|uansett|$]',
    '(bli|blir|vere|vera|var|er|vart|verte|forsvinne) (borte|vekke|ute) ~1 (for godt|for alltid|for evig|for alle)',
    '(vere|vera|vore|er) ~1 (til bry|til byrde|ei bør|ei byrde|til last|i vegen) ~1 (lenger|for alle|for dykk|for oss|for familien|meir)',
    '(vil|ville|orkar|ønskjer) ~1 {negation} ~1 (vere|vera) ~1 (til bry|til byrde|ei bør|ei byrde|til last)',
    '(lettast|best|betre|enklast|billegast|like greitt|like godt|lettare) ~4 (om|at|å|dersom|viss) ~2 (eg|æ) ~3 (slutta å puste|slutta å leve|ikkje var her|ikkje fanst|ikkje levde|ikkje vakna|vart borte|forsvann|døydde|gjekk bort|slapp|ikkje var til|var død|ikkje vaknar)',
    '(slutte|slutta|sluttar) å (puste|pusta|leve|leva|eksistere)',
    '(ungane|borna|tanken|barnebarna|hunden|katten|mor|guten|jenta) ~5 held meg i live',
    '(eg|æ) ~1 (kjem|er) ~1 {negation} ~1 (til å vere|til å vera|her|meir|i live) ~1 [her] ~1 (når|til) ~1 (rekninga|fakturaen|fristen|kravet|de les|du les|forfall*|lønna|sola)',
    '(held|heldt|halde|halda) [eg|æ] ~1 {negation} ~1 ut ~1 $',
    '^ [no|så|men|og] (eg|æ) held {negation} ut [meir|lenger|dette] $',
    '(er|e|var) ~1 (siste|slutten på|over|slutt) ~1 [dagen|natta|kvelden|timen] ~1 (for meg|min|mi|i livet)',
    '(sleppe|slepp|få sleppe|slapp) ~1 (å vakne|alt dette|livet|å leve|å vere til|å finnast)',
    '(lengtar|lengta|lengter) ~1 (etter|til) ~1 (å døy|døden|å sleppe|å få fred|fred|å sovne|å få sove for)',
  ),
  '(kuttar|kutta|skjer|skar|risper|rispa|skadar|skada) (meg|seg) ~1 (sjølv|i armane|i armen|i handledd*|på handledd*|kvar kveld|om nettene|opp på armane)',
]
