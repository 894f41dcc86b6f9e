import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Who owns up, or says sorry in the same breath, does not defend. */
const OWNS_UP =
  '(orsak|beklagar|lei|leitt|unnskuld|forstår|skjønar|skjøner|burde|skulle ha|vår feil|feil av oss|glipp)'

/** The everyday defence: all others do it too, we did write, others decide. */
export const defendPlain: CuePhrases = [
  // All others too
  {
    phrase:
      '(alle|dei fleste|mange|andre|dei andre) ~1 {trader} ~2 (har|hadde|set|sette|får|fekk|slit|aukar|auka|gjer|er) ~3 (opp|auka|auke|høgare|dyrare|det same|likt|same|seine|slit|prisane|renta|gebyr*|det òg)',
    not: [OWNS_UP, '(ope|stengt|tilbod|rabatt)'],
  },
  {
    phrase:
      '(alle|alle andre) (har|hadde|må|måtte) ~1 (måtta|måtte|lote) ~1 (setje|sette|auke|heve|kutte|stengje|innstille|gjere)',
    not: OWNS_UP,
  },
  {
    phrase:
      '(andre|dei andre|alle andre|dei fleste|våre andre|mange) (kundar|reisande|brukarar|gjester|passasjerar|leigetakarar|medlemer|foreldre) ~1 (er|har vore|var|verkar|synest|har|likar) ~2 (nøgd|nøgde|fornøgd|fornøgde|glad|glade|tilfreds|tilfredse|bra|greitt|problem)',
    not: OWNS_UP,
  },

  // What more could we do
  '(veit|ser|skjønar|skjøner|forstår|anar|usikker på) ~2 {negation} ~1 kva ~1 (meir|anna|meire|elles) ~1 (vi|me|eg|du)',
  '(veit|ser|skjønar|skjøner|forstår|anar) {negation} ~1 kva ~1 (meir|anna|meire|elles)',
  { phrase: '(kva|korleis) ~1 (skulle|kunne) (vi|me|eg) ~2 (gjort|gjere|vite|ha)', not: OWNS_UP },
  {
    phrase:
      '{we} ~1 (sende|sendte|skreiv|ringte|ringde|varsla|melde|sa|gav|informerte|opplyste|minna) ~1 (jo|faktisk|trass alt|nemleg)',
    not: [OWNS_UP, '(feil|nytt)'],
  },
  {
    phrase:
      '{we} ~1 (har|hadde) (jo|faktisk|då|trass alt|nemleg|då vel) ~1 (sendt|skrive|ringt|varsla|meldt|sagt|gjeve|informert|opplyst|minna|annonsert|svart)',
    not: OWNS_UP,
  },
  {
    phrase:
      '(faktisk|jo|trass alt) ~1 (sende|sendte|skreiv|ringte|varsla|melde|informerte|opplyste) (vi|me|eg)',
    not: OWNS_UP,
  },
  {
    phrase:
      '{field-staff} ~1 {came-by} ~1 (på|i|to|tre|fleire|utanfor|faktisk|jo|døra) ~3 (gong|gonger|minutt|kvarter|timar|før|utan at|og ingen|men ingen|men du|døra)',
    not: [OWNS_UP, '(blir|kjem|skal|ny tid)'],
  },
  {
    phrase:
      '(ifølgje|i følgje|etter det) {field-staff} ~1 (venta|var|stod|kom|banka|ringte|ringde|gjorde|fekk|sa|vart|er|har|hadde|seier)',
    not: [OWNS_UP, '(funne|trygg|på veg|ligg)'],
  },
  '(kollegaen|kollegaene|medarbeidaren|medarbeidarane|sjåføren|sjåførane|montøren|folka|tilsette|rådgjevaren) ~2 (ville|hadde|kunne) ~1 (aldri|neppe) ~1 (ha|sagt|gjort|seie|gjere|snakka|finne|funne)',
  {
    phrase:
      '({own-folk}|folk) ~1 (våre|vår|her|hjå oss|hos oss) ~1 (jobbar|arbeider|gjer|står på|slit|strevar|spring) ~3 (hardt|beste|kan|så godt|på|seg ut|døgnet|kvar dag|jobben)',
    not: ['(takk|helse|glad|gler|stolt|saka|no|med å)', OWNS_UP],
  },
  {
    phrase:
      '(våre|vår) ~1 ({own-folk}|folk|sjåførar|montørar|kollegaer|medarbeidarar|tilsette) ~1 (jobbar|arbeider|gjer|står på|slit|strevar|spring) ~3 (hardt|beste|kan|så godt|på|seg ut|døgnet|kvar dag|jobben)',
    not: ['(takk|helse|glad|gler|stolt|saka|med å)', OWNS_UP],
  },
  {
    phrase:
      '(urettferdig|urettvist|urimeleg|unødig|stygt|drygt|drøyt|hardt) ~1 (mot|overfor|sagt|gjort|skrive|av deg) ~1 ({own-folk}|oss|dei|meg|kollegaen|sjåføren|$|{we}|å|når)',
    not: [OWNS_UP, '(mot deg|overfor deg|du har)'],
  },
  {
    phrase: '^ ~3 (er|var|vert|blir) ~1 (urettferdig|urettvist|urimeleg) $',
    not: [OWNS_UP, '(du har rett|mot deg|for deg)'],
  },

  // Others decide
  {
    phrase: '{it} (er|var) ~1 {decider} ~1 (som|og) ~1 {decider-verb}',
    not: [OWNS_UP, '(spør|kontakt|ring|søk|sjå|søknaden|klage)'],
  },
  '(eg|vi) ~1 berre (jobbar|arbeider|svarar|formidlar|gjer jobben|følgjer)',
  '(berre|bare) (jobbar|arbeider) ~1 (eg|vi|me) her',
  '{it} (er|var) ~1 {negation} ~1 (vår|vårt|våre|mi|min|mitt) (avgjerd|avgjersle|val|idé|beslutning|ordning|vedtak|regel|system|plan|bord)',
  {
    phrase:
      '(det|dette|slikt|noko) (kunne|kan) ~1 (vi|me|eg) ~1 {negation} ~1 (vite|vita|veta|ane|førsjå|forutsjå|sjå|hindre|rå|styre|gjere)',
    not: [OWNS_UP, '(her|gjere for deg|sjå her)'],
  },
  {
    phrase:
      '{we} ~1 (kunne|kan) ~1 {negation} ~1 (vite|vita|ane|førsjå|forutsjå|hindre|rå for|noko for|styre)',
    not: OWNS_UP,
  },
  {
    phrase:
      '{i-we} ~1 {negation} ~1 (noko|noe) ~1 med (vêret|veret|været|vinden|snøen|trafikken|prisane|renta|straumprisen|marknaden)',
    not: OWNS_UP,
  },
  {
    phrase:
      '{i-we} ~1 (får|fekk|kan|kunne|har) ~1 {negation} ~2 (gjort|gjere|gjera|noko|styrt|styre|rå) ~2 (med|over|for) ~1 (vêret|veret|været|vinden|snøen|isen|trafikken|prisane|renta|straumprisen|marknaden|stormen|naturen)',
    not: OWNS_UP,
  },
  '(meiner|synest|syns|tykkjer|ser|kan sjå|trur) ~1 {negation} ~2 (vi|me|eg|at vi|at me|vi her) ~1 (har|hadde) ~1 (gjort|handla|vore) ~1 (noko|feil|gale|urett)',
  '(slikt|slike ting|sånt) (tek|tar) ~1 tid',
  '(er|var) ~2 {negation} ~1 (trollmenn|trollmann|robotar|maskiner|gudar|vêrgudar|superheltar|mirakelmenn)',
  {
    phrase:
      '(forseinkingar|feil|avbrot|brot|uhell|køar|stopp|kansellering*|innstilling*) (skjer|hender|førekjem)',
    not: [OWNS_UP, '{negation}', '(når|om|dersom|kvar|kor)'],
  },
  '(ein del av) ~1 (det å|å) (reise|vere|bu|køyre|fly|pendle|leve)',
  { phrase: '{season} ~4 {of-course}', not: [OWNS_UP, '(ope|opne|velkomen|gler|god)'] },

  // So many at once, notices put up, their phone
  {
    phrase:
      '(fordi|av di|sidan|når) ~1 (så mange|alle) ~2 (ringde|ringte|ringer|ringjer|skreiv|skriv|klaga|klagar|tok kontakt|ville|bestilte|tinga)',
    not: OWNS_UP,
  },
  {
    phrase:
      '{it} (er|var) ~1 ({decider}|{third-party}|lufthamna|flyplassen|politiet|verkstaden|transportøren) som ~5 (vi|me) ~1 (berre|bare|kun)',
    not: OWNS_UP,
  },
  '(vi|me) (berre|bare|kun) (flyg|flyr|køyrer|driv|leiger|monterer|vaskar|hentar|viser|svarar|lagar|gjennomfører)',
  {
    phrase: '(vanskeleg|tungt|rart) ~1 (for|å) ~1 (å|tru|førestille) ~1 (tru|meg|$)',
    not: OWNS_UP,
  },
  {
    phrase:
      '(våre|vår) ~1 (er|var|har|opptrer) ~1 alltid ~1 (høfleg|høflege|blid|blide|korrekt|korrekte|profesjonell|profesjonelle|venleg|venlege|presis|punktleg|punktlege|hjelpsame)',
    not: OWNS_UP,
  },
  {
    phrase:
      '{we} ~1 (hengde opp|hengde ut|sette opp|la ut|publiserte|annonserte|kunngjorde|delte ut|sende ut) ~1 [eit|ein|ei] ~1 (oppslag|skilt|varsel|plakat|plakatar|lapp|lappar|informasjon|melding|annonse|brev|nabovarsel)',
    not: OWNS_UP,
  },
  {
    phrase:
      '(det|feilen|problemet|årsaka) må ~1 (vere|ligge|liggje|kome|skuldast) ~2 (telefonen|mobilen|pc-en|nettlesaren|ruteren|nettet|oppkoplinga|banken|utstyret|maskina|kortet|hjå|hos) ~1 (din|ditt|di|deg)',
    not: OWNS_UP,
  },
]
