import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Kindly meant: nobody doubts the customer, or it is we who did wrong. */
const OWNED = [
  '(beklagar|orsakar|orsak|lei for|leie for|synd|leitt|unnskuld)',
  '{negation} ~2 (godt nok|bra nok|bra|greitt)',
]

/** Praises its own people and its own record, and says that others decide. */
export const defendOwn: CuePhrases = [
  '(kan|kunne) ~2 {negation} ~2 (gardere|sikre|verne|forsikre|førebu|beskytte) ~1 (seg|oss) ~1 (mot|for) ~1 (alt|alle|slikt)',
  '(mange|fleire) (ledd|aktørar|partar|involverte|selskap) ~1 (i|om|med|inne|som)',
  '(skulda|skuld|klage|klandre|skulde) ~1 [på] ~1 nokon ~5 (leverandøren|{third-party}|{others-decide})',
  '{our-things} ~1 (vår|vårt|våre) ~1 (er|var) ~1 (slik|som|akkurat som|heilt som) ~2 ({others-decide}|krav*|lova|reglane|avtalt|dei skal)',
  '(same|likt|lik|like) ~3 som (alle|dei) ~1 (store|andre)',
  '(meiner|synest|tykkjer) ~1 [sjølve|sjølv] ~1 at (vi|me) har ~1 (informert|gjort|svart|svara|handtert|varsla|gjeve|vore|levert|følgt)',
  '{our-people} ~1 (seier|fortel|hevdar|meiner) ~9 (trur|stolar|lit) (vi|me|eg)',
  'og det (trur|stolar|lit) (vi|me|eg) på',
  '(dei|den|han|ho) som ~1 [har] ~1 (bestemt|vedteke|avgjort|ansvaret|bestemmer|avgjer) ~4 (ikkje her|{negation} ~2 (hos|hjå) oss|i oslo|ein annan stad|i kommunen|på tinget)',
  '{we} (pakkar|leverer|vaskar|brøyter|byggjer|lagar|kontrollerer|sjekkar|reinsar|strør|monterer|køyrer|lastar|handterer) ~2 (godt|grundig|nøye|alltid|ordentleg|skikkeleg|trygt|forsvarleg) ~1 ($|så|og|det)',
  '{we} har (faktisk|då|jo|trass alt|tross alt) ~1 {negation} ~2 (sett opp|auka|heva|endra|gjort|hatt|fått|kutta)',
  '(kokken|kokkane|vaktmeisteren|legen|instruktøren|guiden|reinhaldaren|reinhaldarane|vertinna|badevakta|tannlegen|frisøren|læraren) (vår|våre|hos oss) ~1 (er|har) ~3 ({able}|utdanna|autorisert|prisløna|godkjend)',
  // Our people did right
  '{we} (står|stod|stiller) ~4 bak ~1 (dei|han|ho|henne|{our-people}|avgjerda|vurderinga|kvarandre)',
  '{it} (står|stod) {i-we} ~1 (ved|for|fast ved|inne for|bak)',
  '{we} (har|hev) ~1 (full|stor|heil|all|full og heil) ~1 tillit til ~2 (dei|han|ho|{our-people}|vurderinga)',
  '{we} (stolar|stoler|lit) ~2 på ~1 (dei|han|henne|{our-people}|det dei|det han|det ho)',
  {
    phrase: [
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~1 (gav|har gjeve|fekk|sa|skreiv|kom med) ~2 {in-truth}',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine|som] ~2 (gjorde|har gjort|gjer|handla|har handla|køyrde|opptredde) ~2 (jobben|jobben sin|rett|riktig|korrekt|det|som|heilt|berre|etter|pliktene|si plikt)',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~1 (er|har|var) ~3 {able}',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~1 har (køyrt|jobba|arbeidd|gjort|drive|flydd|halde på|montert|svart) ~2 i ~2 år',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~5 (veit|visste|kan|kunne) ~1 (kva|godt kva|jobben|korleis|reglane|faget|det) ~1 (han|ho|dei|sin|sitt|godt)',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~1 (seier|fortel|skriv|forklarar|forklarer|hevdar|opplyser|meiner) ~2 (noko anna|noko heilt anna|det motsette|at du|at det ikkje|at dette ikkje|at det var du|at alt)',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] ~1 (kan|kunne) ~1 {negation} ~1 (vite|vita|lastast|klandrast|noko for|vere|vera|gjere|gjera|sjå|vente|hjelpe for)',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] (følgjer|følgde|følger|fylgjer|held seg til|heldt seg til|gjer|gjorde) ~1 (berre|kun)',
      '{our-people} [min|vår|våre|hos oss|hjå oss|mine] (er|var) ~2 (berre|òg|også) ~1 (menneske|folk)',
    ],
    not: OWNED,
  },
  '(dei|han|ho|{our-people}) ~1 (har|gjer) ~2 {hard-work} (jobb|arbeid|kvardag|arbeidsdag|yrke|oppgåve)',
  '(dei|han|ho|vi|me) (gjorde|gjer|gjort|følgde|følgjer|utførte|utfører) ~1 (berre|kun) ~1 (det|jobben|ordre|instruks*|reglane|rutinane|pliktene|si plikt|lova|som)',
  '(gjer|gjort|gjorde|gjere|gjera) ~1 det ~1 (vi|me|dei|han|ho|lova|reglane|avtalen|kontrakten) ~1 (pliktar|plikta|er pålagde|er pålagt|er sette til|har plikt til|er pliktige|krev|seier|skal gjere|er forplikta|lova)',
  '(resten|det andre|det som hende etterpå|det vidare) ~1 (er|får vere|må vere) ~2 (opp til|ansvaret til|sak|på) ~1 ({others-decide}|andre|dei andre|mottakaren)',

  // It was sound when it left us
  {
    phrase: [
      '(var|verka|såg) ~2 (heil|heilt|heile|like heil|i orden|i god stand|fin|fint|fine|uskadd|uskadde|feilfri|feilfritt|tett|ny|nytt|frisk|friskt|reint|rein) ~2 (då|når|den gongen|sist) ~3 {left-us}',
      '(då|når) ~3 {left-us} ~3 (var|verka|såg) ~3 (heil|heilt|heile|i orden|i god stand|fin|fint|fine|uskadd|uskadde|feilfri|feilfritt|tett|bra)',
      '(feilen|skaden|brotet|problemet) ~1 (fanst|var der|var|oppstod|skjedde) ~2 {negation} ~2 (då|hos oss|hjå oss|på lageret|hos vår)',
    ],
    not: OWNED,
  },

  // The fault must be elsewhere
  '(feilen|problemet|årsaka|grunnen|det) ~1 (må|lyt|kan berre) ~2 (vere|vera|liggje|ligge|sitje|sitte|kome|koma|skuldast|ha vore) ~3 (hos deg|hjå deg|hos dykk|hjå dykk|utstyret|ruteren|huset|leidningen|maskina|banken din|banken|nettlesaren|andre enden|di side|mottakaren|i enden din)',
  '(hos|hjå|frå|på) (oss|vår side) ~1 (ser|såg|er|var|verkar|verka|fungerer|fungerte|går|gjekk|stemmer|viser|står) ~1 (alt|det|systemet|loggen|{our-things}|alle) ~3 ({all-well}|i orden|som normalt|som det skal|stabil|stabilt)',
  '(ser|såg|verkar|er|fungerer) ~1 (alt|det|systemet|{our-things}) ~2 ({all-well}|i orden|som normalt|som det skal) ~1 (hos|hjå|frå) (oss|vår)',
  '(her|det|slikt|noko) ~1 (hos|hjå) (oss|meg) ~2 {negation} ~2 (feil|gale|galt|problem|avvik|brot)',
  '{it} (er|var) ~1 {negation} ~1 [her] (hos|hjå) (oss|meg) ~2 (det|feilen|noko|skoen|problemet)',
  '(feil|gale|galt|sviktar|svikta|glapp|feilen) ~2 (hos|hjå|på) ~1 {others-decide} ~1 {negation} ~1 (hos|hjå|på) (oss|vår)',
  'der (må|lyt|får) (du|de) ~1 (skulde|klage|kontakte|vende|snakke|ta) ~3 (på|til|med|kontakt)',
  '{third-party} ~2 (du|de) ~1 (må|lyt|får|bør) ~1 (skulde|skylde|klandre|klage|kjefte|takke)',
  '(må|lyt|får|bør|kan) (du|de) ~1 (skulde|skylde|klandre|takke) ~2 [på] ~1 ({third-party}|{others-decide})',
  '(noko|det|dette|slikt|feilen|skaden|saka) ~1 ({third-party}|{others-decide}) ~1 (må|lyt|får|skal|bør) ~1 (svare|svara|ta|bere|bera|stå|ordne|rydde|gjere) ~1 (for|ansvar*|til|skulda|opp|med|seg)',

  // Others decide
  '{we} ~1 {decides} ~1 {negation} ~1 {decided-thing}',
  '{negation} (vi|oss|me) ~1 som ~1 {decides}',
  '{decided-thing} ~1 {decides} ~1 {negation} (vi|me)',
  '{it} (er|var) ~2 {others-decide} ~3 (som|og) ~1 ({decides}|avgjer|har|må|skal|står for|gjer|eig) ~3 {negation} ~1 (vi|oss|me)',
  '{decided-thing} ~1 (er|vert|blir|var) ~1 (bestemt|sett|fastsett|styrt|vedteke|regulert|avgjort|pålagt) ~1 av ~4 {negation} ~1 (av|oss|vi)',
  '{it} gjer ~1 (marknaden|nord pool|styresmaktene|politikarane|staten|børsen|andre)',
  '{we} ~1 (berre|kun) (leverer|formidlar|sel|transporterer|fraktar|køyrer|vidaresel|vidareformidlar|gjennomfører|utfører|vidaresender|leiger|låner|legg)',
  '{we} (leverer|formidlar|sel|transporterer|fraktar|vidaresel|vidareformidlar|gjennomfører|utfører|er) ~1 (berre|kun) ~1 (straum*|varer|billett*|post*|ein|ei|eit|det|tenesta|formidlar*|mellomledd|bodberar)',

  // Nobody can be everywhere
  '(kan|kunne|rekk|klarer|greier) ~3 {negation} ~1 [å] (vere|vera|rekke|rekkje|nå|kome|koma) ~1 (alle stader|overalt|over alt|to stader|til alle|alle plassar|fram til alle|rundt til alle|i alle|over alle)',
  '{negation} ~3 (rekke|rekk|rekkje|nå|kome|vere|vera) ~1 (over|til|rundt|fram) ~2 (alt|alle|overalt)',
  '(så|med) ~1 (få|lite|knapp|knappe|små) ~1 (folk|hender|ressursar|bilar|mannskap|midlar) ~5 (kan|må|går|er|rekk|vil|blir)',
  '(til|i) (vårt|mitt) (forsvar)',
  '{it} (skal|må|bør) ~1 [òg|også|vel] (seiast|nemnast|leggjast til) ~1 at (vi|me|dei|våre|det|{our-people})',

  // Never a complaint before
  '(første|fyrste|einaste) (gong|gongen) ~1 (nokon|ein|vi|me|eg|at nokon|det) ~1 (klagar|klaga|høyrer|får|opplever|seier|melder|har|kjem|er|reagerer) ~2 (klag*|seier|melder|høyrt|på|om|over|frå|slikt|misnøgd|usamd)',
  '(første|fyrste|einaste) (klagen|klaga|meldinga|tilbakemeldinga|negative) ~2 (vi|me|eg|nokon) ~1 (får|har|fekk|høyrer)',
  '(tusen|tusenvis|hundrevis|titusenvis|mange tusen|hundretusen) ~1 (andre|nøgde|fornøgde|kundar|reisande|folk) ~3 {negation} ~2 (klaga|problem|sagt|hatt|reagert)',

  // Better than the rest
  '({we}|vår|våre|vårt|{our-things}) ~6 {more-than} ~1 [presise|punktlege|stabile|pålitelege|nøgde|tilfredse] [enn] ~1 enn ~1 {the-others}',
  '(er|var) (vi|me) ~4 {more-than} ~2 enn ~1 {the-others}',
  '{we} (er|var) ~2 {negation} ~1 {not-worst}',
  '(er|var) {we} ~2 {negation} ~1 {not-worst}',
  '{our-things} ~1 (vår|våre|vårt|hos oss|hjå oss) ~1 (er|var|ligg|har vore) ~3 {negation} ~1 (lengre|høgare|verre|dyrare|dårlegare|treigare|seinare|meir) ~2 enn',
  '(slik|sånn|likt|likeins|det same|like ille|like gale|like dyrt) ~1 ~3 (for alle|over alt|hos alle|hjå alle|overalt|i heile landet|i alle kommunar|i heile verda|andre stader) ~1 (no|i år|òg|også|$)',
  '(har vore|var|har vorte) ~1 (slik|sånn|lik|likt|det same|like ille|like gale|dyr|dyrt) for alle',
  '(alle|dei fleste|samtlege) (flyselskap|bankar|selskap|kommunar|nettselskap|straumselskap|busselskap|forsikringsselskap|leverandørar|ferjeselskap|*selskap) ~1 (har|hadde|slit|opplever|set|sette|får|gjer|aukar|auka|tek|er)',
  '({we}|vår|våre|vårt|{our-things}) ~2 (er|vart|blei|har blitt|har vorte) ~2 (kåra|rangert|stemt|vald|vurdert) ~1 (til|som|fram|best|av)',
  '{negation} ~3 (kome|kom|koma|vere|vera|vore) ~3 som ~2 (overrasking|overraskinga|bombe|sjokk|julekvelden)',

  // Does not fit with what we say
  '(det|slik) (du|de) (seier|skriv|fortel|hevdar|påstår|meiner|opplever|framstiller|skildrar) ~6 (stemmer|samsvarar|medfører|passar|er) ~1 {negation}',
  '(stemmer|samsvarar|passar) ~1 {negation} ~1 (med|overeins med) ~1 (våre|vår|vårt|det dei|det {our-people}|det vi|opplysningane|loggen|loggane|rapporten|det som er registrert|referatet|målingane|systemet)',
  '(urettferdig|urettvist|urimeleg|urimelege|usakleg|litt drygt|drygt|drøyt|stygt|lettvint) ~1 (å|av deg å) (gje|gi|leggje|legge|skulde|skylde|klandre|kritisere|hengje|dra|kalle|seie)',
  '(gje|gi|legge|leggje) ~1 (oss|selskapet|banken|{our-people}|kommunen) ~1 (skulda|skuld|ansvaret) ~2 (for|på)',
  {
    phrase: [
      '{we} ~1 (varsla|annonserte|kunngjorde|lyste|informerte|opplyste|melde|skreiv|sende) ~5 (i avisa|på nettsida|på facebook|på sms|i brev|per brev|i mars|i april|i mai|i juni|i haust|i vår|i fjor|førre veke|på oppslag|i lokalavisa)',
      '{we} (er|var) ~1 (få|altfor få|berre to|berre tre|for få|ein liten|eit lite|underbemanna) ~2 (folk|på jobb|i dag|på vakt|selskap|kommune|bank)',
      '(rekordmykje|uvanleg mykje|ekstremt mykje|altfor mykje|svært mykje) (snø|regn|vind|trafikk|trykk|nedbør|post)',
      '(gjer|gjere|gjorde) ~1 så godt (vi|me|dei) (kan|kunne)',
    ],
    weak: true,
  },
]
