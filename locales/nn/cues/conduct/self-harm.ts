/** Nynorsk: signs that someone may take their own life. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { unless, weak } from '../phrases.js'

/** Business that one ends or is fed up with, not life. */
const BUSINESS = [
  '(byte|bytte|klage|klagar|seie opp|abonnement*|kontoar|avtalar|avtalane|kundeforhold*|forsikring*|anmelde|bank|leverandør|selskap|som kunde|hos dykk|venting|vente i kø|kø|køen|pausemusikk*|gebyr*|reklame*|spam|søknaden|kontoen|alle kort|medlemskap*|avisa)',
]

export const selfHarm: CuePhrases = [
  ...unless(
    BUSINESS,
    '(eg|æ) [{adv}] (ser|har) [{adv}] (ingen|inga) [{adv}] (utveg|veg ut|annan utveg|grunn til å leve|framtid|håp|von) [enn|lenger|att|meir]',
    '(eg|jeg|æ|ej) [{adv}] (vil|ønskjer|ynskjer|vurderer|tenkjer på|tenkjer på å|skal|kjem til å|har lyst til å|planlegg å|tenkjer ofte på å|har tenkt å|har bestemt meg for å|prøvde å|har prøvd å|er klar for å|kan like godt|får lyst til å|vil berre|orkar berre å) [{adv}] [berre|å|helst] [{adv}] (døy|døya|dø|daude|ta livet|ta mitt eige liv|ta mitt liv|ta livet mitt|avslutte livet|avslutta livet|avslutte det heile|avslutte alt|avslutta alt|ende livet|gjere slutt på livet|gjere ende på|gjere slutt på alt|sovne inn|sovna inn|sovne og ikkje|sovna og ikkje|ikkje leve|ikkje leva|ikkje leve lenger|sleppe å leve|sleppa å leva|forsvinne for godt|forsvinne for alltid|skade meg sjølv|kutte meg|hengje meg|hengja meg|hoppe frå brua|hoppe ut|hoppe frå|hoppe foran toget|køyre av vegen|køyre i fjellveggen|ta overdose|skyte meg|drukne meg|ta alle pillene|ta ein overdose|svelgje alle|sleppe alt|ikkje vakne|ikkje vakna|sove og aldri vakne)',
    '(eg|jeg|æ|ej) [{adv}] (orkar|orke|klarer|klarar|klare|maktar|greier|held|toler|taklar|meistrar) [{adv}] {negation} [{adv}] (livet|meir av dette livet|meir av livet|dette livet|ein dag til|stå opp lenger|ut meir|(meir|lenger|lengre|lenge til) [{adv}] [no|noko] ($|!))',
    '(ingen|inga|ikkje|ser ingen|finst ingen|null|aldri) [{adv}] (vits|meining|grunn|poeng|veg ut|utveg|annan utveg|håp att|håp|von|framtid|livsgneiste|livslyst) [{adv}] [lenger|i|med|for|til|å|att|ut|enn|meir] ~2 (leve|leva|livet|å leve|halde fram|lenger|stå opp|for meg|å vakne|å vere til|avslutte|her i livet|enn å|alt|meir|finst)',
    '(avslutte|avslutta|avsluttar|ende|endar) [{adv}] (livet|alt saman|det heile|alt|livet mitt|mitt liv) [{adv}] (no|i natt|i kveld|$|!|og|snart|her|sjølv|ein gong for alle|for godt|for meg)',
  ),
  '(eg|jeg|æ) [{adv}] (tek|tar|ta|tok|skal ta|må ta|vil ta|kunne ta|kunne teke|vurderer å ta|prøvde å ta) [{adv}] livet av (meg|mæ)',
  '(å ta|prøvde å ta|freista å ta|tenkt på å ta|skulle ta) livet av (meg|seg|oss|mæ)',
  '(tek|tar|ta) (eg|han|ho) [{adv}] livet av (meg|seg)',
  '{negation} [{adv}] (noko|nokon|nokka|nåke) (poeng|vits|meining|grunn|von) [{adv}] [i|med|til] å (vere her|vera her|leve|leva|halde fram|stå opp|vere til|vakne|kjempe|finnast)',
  '(bestemt meg|klar) [{adv}] (for|til) å (døy|avslutte det|avslutte livet|forlate dette|forlate livet|gjere det slutt|gjere slutt på|gå bort|ende det|sleppe taket)',
  '{negation} [{adv}] (er|e|var) [{adv}] (noko|nokka|nokon|nåke) (vits|meining|grunn|poeng|håp|von|vets) [{adv}] (lenger|meir|i|med)',
  '(det) {negation} (e|er) nokka vits',
  '(tenkjer|tenkt|tenkte) [{adv}] ~5 (ikkje vil leve|ikkje orkar meir|ta livet|betre om eg|best om eg|ikkje var her|forsvinne|sleppe alt|avslutte)',
  '(om|viss) eg (var borte|forsvann|døydde|ikkje fanst|vart borte|ikkje var) ~6 (betre|lettare|best|greiast|sleppe|forsikringa|ungane|familien)',
  '(leve|leva) (sånn|slik|med dette|vidare) (her|lenger|meir)',
  '{negation} å leve (sånn|slik|lenger|meir)',
  ...unless([
    '(latter|keisemd|flauheit|svolt|sult|varme|varmen|skam|kaffi|wifi|pausemusikk*|ventemusikk*|spenning)',
    '(batteriet|mobilen|appen|telefonen|rutaren|planten) ~3 døyr',
    '(som kunde|kunde lenger|kundeforhold*|abonnement*|medlemskap*|breiband*)',
  ]),
  '(ta|tek|tar|tok|teke) [{adv}] (livet av seg|mitt eige liv|sitt eige liv|mitt liv|livet mitt)',
  '(sjølvmord|sjølmord|selvmord|sjølvmordet|sjølvmords*|suicidal|suicid*|sjølvskading|sjølvskade*|sjølvskadar)',
  '(vil|ønskjer|ynskjer|orkar|klarer|klarar|maktar|greier|gidd|vil helst|har ikkje lyst) [{adv}] {negation} [{adv}] [å|berre] (leve|leva|leve lenger|leve meir|leve slik|leva slik|leve med dette|vere her lenger|vere her meir|vere til|vera til|eksistere|stå opp meir|stå opp lenger|vakne|vakna|vakne meir|vakne opp|vakne att|finnast|finnast meir|sjå ein ny dag|halde fram å leve|kjempe meir|halde ut meir|halde ut lenger|kjempe lenger|møte ein ny dag|ein dag til|dette livet|meir av dette livet|stå opp)',

  '(orkar|klarer|klarar|maktar|greier) (eg|jeg|æ) {negation} [{adv}] (å leve|leve|leva|(meir|lenger|lengre) ($|!))',
  '(orkar|klarer|klarar|maktar|greier|klare|orke) {negation} [{adv}] (leve|leva|stå opp|å leve|å stå opp|livet|å vere her|å eksistere|meir av livet|meir av dette livet|å leve meir)',

  '(ikkje|ikke) [{adv}] (nokon|noko|nokka|nåke|noka) [{adv}] (vits|meining|grunn|poeng|håp|von) [{adv}] (lenger|i å leve|å leve|med livet|i livet|meir|for meg|att|i noko|med noko|å halde fram|med meg)',
  '(betre|best|greiast|lettare|lettast|enklast|enklare|greiare|like greitt|like godt|ei lette) [{adv}] [for|om|å|at|viss|alle|ungane|familien|dykk|borna|verda|mann*|kona|dei rundt meg] ~4 (var død|døyr|døydde|er død|er borte|var borte|vart borte|blir borte|ikkje fanst|ikkje vakna|ikkje vaknar|ikkje var her|ikkje var til|forsvann|forsvinn|aldri var fødd|ikkje levde|ikkje lever|ikkje er her|å døy|utan meg)',
  '(hadde|ville|skulle) [{adv}] [det] [{adv}] (vore|vere|vera) [{adv}] (betre|best|greiast|lettare|enklare) ~5 (død|borte|utan meg|ikkje vakna|aldri vore fødd|ikkje fanst)',
  '(skulle|ønskjer|ønskje|håpar|vonar) [{adv}] [ønskje|at|berre] (eg|jeg|æ) ~3 (var død|ikkje vaknar|ikkje vakna|aldri vaknar|var borte|kunne døy|fekk døy|aldri var fødd|ikkje fanst|slapp å leve|sovnar inn|får døy|kunne forsvinne|kunne sovne|får sovne|vart borte|døydde|forsvann)',
  '(farvel|adjø|takk for alt|siste ord|tilgje) [{adv}] (alle saman|verda|for alltid|livet|mine kjære|til familien|ungane mine|borna mine|for denne gong i livet|meg|til borna)',
  'ingen (ser|spør|høyrer|merkar) ~4 farvel',
  '^ farvel $',
  '(avskilsbrev*|avskjedsbrev*|avskilsbrevet|siste brevet|brevet til ungane|brev til ungane|brevet til borna|teke avskil|ta avskil|tok avskil|teke farvel|sagt farvel|seie farvel til|teke avskjed|ta avskjed)',
  '(samla|spart|spart opp|har|hamstra|talt|ligg|tok|skal ta|tek|svelgjer|svelgt) [{adv}] [alle|nok|opp] [{adv}] (pillene|pillane|tablettane|tablettar nok|sovepillar|sovetablettar|sovemedisin*|paracet|medisinane|smertestillande|pilleglaset) [{adv}] (framfor|klart|klare|liggjande|i kveld|på bordet|på ein gong|på nattbordet|og|for å|i handa|alle|nok)',
  '(står|sit|går|køyrer) [{adv}] (på|ved|ut på|mot|til) [{adv}] (brua|kanten|skinnene|togskinnene|sporet|taket|stupet|bruekanten|rekkverket|toglinja) [{adv}] (no|og|her|i natt|att|med)',
  '(hoppe|hoppa|hoppar) [{adv}] (frå brua|frå brui|foran toget|framfor toget|framfor bussen|ut av vindauget|på sjøen|på fjorden|i havet|i fjorden|utfor|frå taket|i elva|i fossen)',
  '(køyre|køyrer|køyrt) [{adv}] (rett i fjellveggen|i fjellveggen|utfor|utfor vegen|i ein trailer|framfor ein trailer|av vegen med vilje|i sjøen|på sjøen|på fjorden)',
  '(tau|tauet|reipet|løkka|garasjen|løa|hagla|kniven|barberblad*|pillene) ~4 (heng klart|er klart|ligg klart|ligg klar|ventar på meg|kroken|rundt halsen|handledd*|i munnen|gjere slutt)',
  '(hengje|hengja|henge|hengt|heng|skyte|skyt|drukne|kutte|kuttar|skjere|skjer|drepe|drep) [{adv}] (meg|mæ|meg sjølv|oss|handledda|handleddet|i armen|i armane|seg sjølv)',
  '(gjort|gjere|gjera|gjer|gjorde) [{adv}] (slutt|ende) på [{adv}] (det|det heile|alt|livet|alt saman|livet mitt|elendet)',

  '(siste|siste gongen|siste kvelden|siste meldinga|siste dag|siste dagen|siste natta|siste jul) [{adv}] (min|mi|eg lever|i live|eg skriv|i livet|de høyrer frå meg|de ser meg|på jorda|eg gjer)',
  '(høyrer|ser|får) [{adv}] (de|du|ingen|aldri) [{adv}] aldri [{adv}] (frå meg att|meg att|meir til meg|noko meir frå meg)',
  '(er|e|kjenner meg|blitt|kjennest) [{adv}] (lei av livet|lei av å leve|trøytt av livet|trøytt av å leve|sliten av livet|ferdig med livet|ferdig med alt|mett av livet|livstrøytt|livslei|lei livet|ei bør|ei byrde|ei belastning for alle|berre ei bør|berre ei byrde|til byrde|til overs|verdilaus|ikkje verdt noko|ingenting verdt)',
  '(livet|tilværet) [{adv}] (er|e|har|kjennest|mitt|mitt er) [{adv}] [ikkje|inga|blitt|over|eit] [{adv}] (verdt å leve|verd å leve|meiningslaust|utan meining|over|slutt|ingen verdi|håplaust|mista all meining|uuthaldeleg|umogleg å leve|eit helvete|inga meining|ikkje verdt|ikkje noko verdt)',
  '(meg|eg|æ) [{adv}] (finst|eksisterer|lever|levde|er her|er i live|ikkje er) [{adv}] {negation} [{adv}] (i morgon|lenger|meir|til helga|neste veke|etter i dag|når de)',
  '(får|få|fekk|utbetalt) [{adv}] [i det minste|dei] [{adv}] (livsforsikringa|forsikringa|forsikringspengane) [{adv}] (når eg|viss eg|om eg|mi når|etter meg)',
  '(dekkjer|gjeld|utbetalast) [{adv}] (livsforsikringa|forsikringa) [{adv}] [også|ved] (viss eg|sjølvmord|ved sjølvmord|om eg|når eg)',
  '(kuttar meg|skadar meg|skada meg|kutta meg|risper meg|overdosert|overdose|pillar og sprit|svelgt pillar)',
  '(sonen|guten|dottera|mannen|kona|broren|systera|faren|mora|venninna|kompisen|sambuaren|min mann|mannen min|kona mi|son min|dotter mi|ungen|han|ho|mor|far|eksen|bror min|syster mi) ~4 (vil|trugar med|snakkar om|prøvde|prøver|har prøvd|freista|seier|skal|ønskjer|vurderer|har snakka om|orkar ikkje) [{adv}] [å|å ta|at han|at ho|han|ho] [{adv}] (døy|dø|ta livet|ta livet av seg|ta sitt eige liv|leve|leve lenger|ikkje leve|vil døy|vil ikkje leve|skade seg|å døy|hengje seg|hoppe|ikkje orkar meir|leve meir)',
  '(redd|redde|uroleg|bekymra) [{adv}] (for|at) [{adv}] (at|han|ho|kva|eg) ~4 (gjer noko dumt|gjere noko dumt|tek livet|ta livet|skadar seg|skadar meg|finn på noko|kan finne på)',
  '(gjer|gjere|gjera|gjort|finne på|finn på) [{adv}] noko [{adv}] (dumt|drastisk) [{adv}] (med meg|no|i natt|mot meg|viss ingen|snart|med meg sjølv)',
  '(eg|jeg|æ) [{adv}] (gjev|gir|gjeve|har gjeve) [{adv}] opp [{adv}] (livet|å leve|alt|meg sjølv|håpet)',
  '(sovne|sovna|sove|sova|sov) [{adv}] [inn|og|å] [{adv}] (aldri vakne|aldri vakna|ikkje vakne|ikkje vakna|sleppe å vakne|for godt|for alltid|sleppe|ikkje vakne opp|ikkje vakne att|ikkje vakna att)',
  '(sleppe|sleppa|slapp|slepp|få) [{adv}] (å leve|å leva|fred for alltid|alt saman|unna alt|vekk herfrå for godt|å vakne|å finnast|berre døy|lov å døy|døy)',
  '(kill myself|end my life|end it all|want to die|suicide|kms|better off dead|no reason to live)',
  ...weak(
    '(orkar|klarer|klarar|greier) [{adv}] {negation} [{adv}] (meir|lenger)',
    '(gjev opp|gjeve opp)',
    '(håplaust|meiningslaust)',
  ),
]
