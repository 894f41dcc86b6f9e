import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** A condition that tells the customer what to do, or a fault that is not theirs. */
const OPEN = ['(om|viss|dersom|ifall|kan) (du|de|ein)', '{negation} ~2 (din|di|ditt) ~1 {fault}']

/** What the customer chose, should have foreseen, or had time for. */
export const blameChoices: CuePhrases = [
  {
    phrase: [
      'hadde (du|de) ~9 (hadde|ville) ~1 (dette|det|vi|me|du|slikt) ~1 {negation}',
      '^ [hei] med ~4 (hadde|ville|kunne) ~1 [ikkje|aldri] ~1 (dette|det|du|ingenting) ~1 (ikkje|aldri|hendt|skjedd|sloppe|unngått|fått|vore)',
    ],
    in: 'statement',
    not: '(vi|me) (burde|skulle)',
  },
  '{it} (er|var) ~1 (lite|ikkje så|ikkje særleg|ikkje akkurat) ~1 (gjennomtenkt|lurt|smart|klokt|heldig) ~1 (å|av|gjort)',
  '{owner-word} ~1 (har|er|ber) ~1 (sjølv|eige|sjølve) ~1 ansvar*',
  '{it} (blir|går|vert|gjekk|vart) ~1 (slik|sånn|gjerne slik|det) når (ein|du|folk|de|man)',
  '(kan|skal|rekk|orkar) (vi|me) ~1 {negation} ~2 (passe|hugse|tenkje|ordne|gjere|følgje|lese) ~3 for (deg|dykk|alle)',
  '(vi|me) (kan|skal|rekk|orkar) ~1 {negation} ~2 (passe|hugse|tenkje|ordne|gjere|følgje|lese) ~3 for (deg|dykk)',
  '^ [hei|så] (lås|sjekk|les|hugs|ver|pass|tenk|ta|bruk|kjøp|møt|ring|betal|skriv|rydd|pakk|set|legg|følg|høyr|spør|planlegg|bestill) ~6 neste gong $',
  '(fordi|sidan|ettersom|av di) (du|de) ~1 (har|hadde) ~1 (for|altfor|så) (mykje|mange|lite|lita|dårleg|få|gammal|gamal)',
  '{negation} (vår|vårt) (feil|skuld|problem) ~1 at (du|de)',
  '{negation} kom ~2 (når|etter at) (du|de) ~1 (har|vel|ikkje|kjøper|gløymer)',
  // Had you only …
  {
    phrase: [
      '(hadde|hadd) (du|de) ~9 (hadde|hadd|ville|kunne|slapp|sloppe) (dette|det|slikt|du|de|vi|me|alt|pakka|ingenting|bilen|saka)',
      '(dette|det|slikt|gebyret|skaden|alt|ingenting) ~1 (hadde|ville) ~1 (aldri|ikkje) ~1 (skjedd|hendt|vore|vorte|blitt|kome|skje|gått|oppstått) ~3 (om|viss|dersom|hadde) (du|de)',
      '(så|då) (hadde|ville) (dette|det|slikt|du|de|vi|alt) ~1 (aldri|ikkje|sloppe|sluppe|unngått|fått|rukke|rokke|hatt|gått)',
    ],
    in: 'statement',
    not: ['(vi|me|eg) ~1 (burde|skulle)', '(orsak*|beklag*|lei for|leie for)', '(hadde|om) (vi|me|eg)'],
  },

  // You did it yourself
  {
    phrase: [
      '(du|de) (har|hadde) ~2 {used-up} ~6 (sjølv|sjølve|sjøl|på eiga hand)',
      '(har|hadde) (du|de) ~2 {used-up} ~6 (sjølv|sjølve|sjøl|på eiga hand)',
      '(du|de) (har|hadde) ~1 (sjølv|sjølve|sjøl) ~1 {used-up}',
      '(har|hadde) (du|de) ~1 (sjølv|sjølve|sjøl) ~1 {used-up}',
      '(du|de) (la|skreiv|kryssa|huka|trykte|klikka|valde|brukte|sletta|tok|gav|kopla|skrudde|slo|bad|sette|oppgav|kjøpte|bestilte|tinga|avslutta|signerte|godkjende|fylte|sende|mista|øydela) ~2 (sjølv|sjølve|sjøl)',
      '(la|skreiv|kryssa|huka|trykte|klikka|valde|brukte|sletta|tok|gav|kopla|skrudde|bad|sette|oppgav|kjøpte|bestilte|avslutta|signerte|godkjende|fylte|sende|mista) (du|de) ~1 [jo|då|faktisk|visst|trass alt] ~1 (sjølv|sjølve|sjøl)',
      '{wrong-done} ~1 {wrong} ~1 (av|frå|hos|hjå) (deg|dykk|di side|kunden)',
      '{wrong} ~1 {wrong-done} ~2 (av|frå|hos|hjå) (deg|dykk|di side|kunden)',
      '{it} (er|var) ~1 (trass alt|tross alt|jo|no|vel|faktisk) ~1 (du|de|deg) ~2 som',
    ],
    not: [
      ...OPEN,
      '(kan|får|må|vil|skal|ønskjer) (du|de) ~2 (sjølv|sjølve)',
      '(klart|ordna|løyst|prøvd|funne|meldt|sagt frå|forsøkt|skrive at|skriv at)',
      '(slik|som) (du|de) sjølv',
      '(flott|bra|fint|takk|kjempebra|imponerande|godt jobba)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '{your} ~3 (er|var|vart) ~2 {negation} ~2 (lurt|smart|klokt|nøye|godt|bra|sikkert|særleg|skikkeleg|ordentleg|rett) ~1 (valt|valde|gjennomtenkt|sikra|tenkt|festa|pakka|montert|kopla|isolert|merkt|låst|utfylt|planlagt)',
    not: ['(sikra|festa|montert|kopla) av oss', '(orsak*|beklag*)'],
  },

  // Then you must expect …
  '(må|lyt) (du|de|ein|folk) ~2 (rekne|rekna|pårekne|belage|vere budd|vere budde) ~1 [seg|deg] ~1 (med|på) ~1 (slikt|at slikt|noko slikt|sånt|at sånt|å miste|å betale sjølv|at det går gale|at noko går gale|følgjene|konsekvens*|det verste)',
  'når (du|de|ein|folk) ~1 {careless-left} ~6 (må|får|lyt|kan|er|vert|blir|går|skjer) ~1 (du|de|ein|det|slikt|{negation}|seg)',
  '(slik|sånn|då|så) ~1 (går|gjekk|blir|vert|kan|vart) ~1 (det|gjerne|ofte|fort) ~2 når (ein|du|man|de|folk|eigaren|kunden)',
  '(og|men) (då|så) (går|gjekk|blir|vert|vart) det (slik|sånn|som det) ~3 $',
  '(må|bør|skal|burde) (ein|vi|me) ~1 [jo|vel|no|då] ~1 kunne (forvente|vente|krevje|rekne) ~1 (at|av|med) ~2 (folk|kundar|kundane|kunden|du|vaksne|dei som)',
  '(ein|vi|me) (må|bør|skal|burde) ~1 (jo|vel|no|då) ~1 kunne (forvente|vente|krevje|rekne) ~1 (at|av|med) ~2 (folk|kundar|kundane|kunden|du|vaksne|dei som)',
  '(ein|vi|me) (må|bør|skal|burde) ~1 kunne (forvente|vente|krevje|rekne) ~1 (at|av|med) ~2 (folk|kundar|kundane|kunden|du|vaksne|dei som)',
  '{negation} (nok|godt nok|noka unnskuldning|nokon unnskuldning|noka orsaking) ~1 å {not-said}',
  '(held|nyttar|hjelper|duger|går|gjeld|nyttar det) ~1 [det] {negation} ~1 [an|no|lenger] ~1 å {not-said}',
  '{it} (nyttar|held|hjelper|duger) (lite|ikkje|inkje|ingenting) å ~1 {not-said}',
  '{it} er ~1 (litt|altfor|for|noko) ~1 (seint|sein|lettvint) ~1 å {not-said} ~1 (no|etterpå|når|at)',

  // You had the time, the chance, the warning
  {
    phrase: [
      '(du|de) (hadde|har hatt|fekk|har fått) ~3 (tid|sjansen|sjansar|høve|veker|vekene|månader|månadar|dagar|moglegheit) ~2 (på deg|på dykk|til å|før|til)',
      '(hadde|fekk) (du|de) ~3 (tid|sjansen|sjansar|høve|veker|månader|månadar|dagar) ~2 (på deg|til å|til)',
    ],
    not: [...OPEN, '{negation} ~3 (tid|sjansen|høve|moglegheit)', '(kort|lite|for lita|berre|knapt)'],
    in: 'statement',
  },
  '(må|lyt|bør|burde|skulle) (du|de) ~1 (hugse|hugsa|huske|vite|vita|forstå|skjøne|ha fått med deg) ~2 at ~3 (fristen|avtalen|vilkåra|reglane|kravet|det|du|kortet|tilbodet) ~1 (var|gjekk|stod|hadde|signerte|skreiv|fekk)',
  '(ein|du|de|man|folk) (skal|må|bør|kan) ~1 (aldri|ikkje|alltid) ~9 (åtvara|sagt|informert|oppmoda|skrive|mint|minnt|minna|opplyst) ~1 (om|mot|frå|på)',
  '{warned} ~1 (om|mot|på) ~1 [dette|det|slikt] ~1 (i alle kanalar|jamleg|stadig|overalt|år etter år|kvar veke|kvar månad|utallege|til det keisame|lenge)',
  '(det|dette) (har|hadde) (vi|me) ~1 {warned} ~1 (om|mot|deg|dykk|alle|på)',
  '(slik|som) (vi|me) ~1 (har|hadde) ~1 (oppmoda|åtvara|bede|rådd|tilrådd|minna|anbefalt) ~1 (om|mot|deg|alle|til)',
  '(sende|sendt|fekk|fått|gjekk) ~2 [ut] ~1 (to|tre|fire|fem|seks|fleire|mange|<num>) ~1 (påminningar|påminning|purringar|varsel)',
  '(du|de) ~2 (fekk|fått) ~2 (to|tre|fire|fem|fleire|mange|<num>) ~1 (brev|sms-ar|meldingar|e-postar)',
  '(trass i|til tross for|enda|endå) ~1 (fleire|to|tre|mange|gjentekne|all) ~2 (påminning*|purring*|varsel|åtvaring*|oppmoding*)',

  // It was yours to do, and not ours
  {
    phrase: [
      '(du|de|ein|kunden) (må|lyt|får|skal|pliktar å) ~1 (sjølv|sjølve|sjøl) ~7 {negation} ~1 (vi|me|vårt|vår|oss|banken|kommunen)',
      '(gjer|gjør|ordnar|passar|hugsar|fiksar|fyller|melder) ~1 {negation} ~1 (vi|me|eg|nokon) ~1 for (deg|dykk)',
      '{it} (gjer|gjør|kan|skal) (vi|me|eg|ingen) ~1 {negation} ~1 [gjere] ~1 for (deg|dykk)',
      '{negation} (vår|vårt) (jobb|oppgåve|ansvar|plikt|sak) ~1 å (passe|hugse|minne|varsle|ringje|sjekke|vekkje|halde|lese|ta|gjere|sørgje)',
      '{it} (er|var) ~1 (du|de|deg) ~1 som (skal|skulle|må|måtte|pliktar|plikta|har|hadde) ~3 (setje|sette|passe|ordne|melde|sørgje|følgje|hugse|halde|sjekke|lese|måke|rydde|strø|hente|stå|betale|ansvar*)',
    ],
    not: ['{i-we} (skal|kan|vil) ~2 (hjelpe|ordne|gjere det)', 'gjerne'],
    in: 'statement',
  },
  {
    phrase: [
      '(stod|stått|sto|var|låg) ~2 {negation} ~2 (ute|framme|klar|klart|open|ope|tilgjengeleg|heime|på plass|merkt|rydda|måka|låst) ~2 (då|når) (vi|me|bilen|sjåføren|montøren|bodet|han|ho|mannskapet)',
      '(fordi|sidan|ettersom|av di) (du|de) ~1 {negation} ~1 (betalte|betalar|svarte|svara|hadde|gav|møtte|opna|las|gjorde|sende|melde|stadfesta|sa|henta|leverte|tok|rydda|måka|ringde|følgde|passa|skreiv|lagra|låste|var)',
      '(fordi|sidan|ettersom|av di) (du|de) ~2 (drygde|utsette|let|lét|gløymde|trykte|slo|sletta|overdreiv|skrudde|somla|venta)',
    ],
    not: [
      '^ [ja|nei|hei] ~1 det er fordi',
      '(har|hadde) (du|de) ~6 ?',
      '(rekk|kan|sender|ordnar|hjelper|slepp)',
    ],
    in: 'statement',
  },
  '(du|de) (har|hadde) ~1 {negation} ~1 (lagt fram|levert|sendt inn|dokumentert|vist|gjeve|fylt ut|følgt opp) ~6 (slik|som|og då|og difor|bad|bede|i tide|skulle)',
  '(du|de) (mistydde|misforstod|misforstår|mistyder|har misforstått|har mistydd|tek feil|tok feil|hugsar feil|las feil|leste feil|har lese feil|reknar feil|rekna feil)',
  '(har|må) (du|de) ~1 [ha] ~1 (misforstått|mistydd|lese feil|lest feil|rekna feil|hugsa feil|sett feil|høyrt feil)',
]
