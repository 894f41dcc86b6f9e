import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Defences in the plainest words: it usually works, that is wrong, we did try, we are short of people. */
export const defendPlain: CuePhrases = [
  {
    phrase: [
      // What you say is wrong; our people are good.
      '^ [hei|nei|men|jo] [{fill}] (det|dette|det der) (stemmer|er) [{fill}] {negation} [{fill}] [riktig|sant|helt|i det hele tatt] [{fill}] (våre|vi|personalet|alle|vårt|sjåfør*|montør*|tekniker*|de)',
      '(det|dette|beskrivelsen|bildet|kritikken) (kjenner|deler) (vi|jeg) [{fill}] [oss|meg] [{fill}] {negation} [{fill}] [oss] [igjen|$|i]',
      '(vi|jeg) kjenner [{fill}] [oss|meg] [{fill}] {negation} [{fill}] [oss|meg] igjen',
      '({staff}|personalet) (våre|vårt|vår) ~1 (er|gjør|følger|jobber|behandler|møter|har|opptrer) [{fill}] (alltid|meget|svært|veldig|en|nøye|godt|alle) ~3 (bra|god|godt|godt|hyggelig*|grundig*|profesjonell*|høflig*|dyktig*|jobb|respekt*|likt|nøyaktig*|flink*|instruks*)',
      '(våre|vårt|vår) ({staff}|personale) ~1 (er|gjør|følger|jobber|behandler|møter|har|opptrer) [{fill}] (alltid|meget|svært|veldig|en|nøye|godt|alle) ~3 (bra|god|godt|hyggelig*|grundig*|profesjonell*|høflig*|dyktig*|jobb|respekt*|likt|nøyaktig*|flink*|instruks*)',
      // Usually, always.
      '(pleier|skal|bruker) [{fill}] [alltid|vanligvis|som regel] [å] (fungere|virke|funke|gå|komme) [{fill}] (bra|fint|greit|uten problemer|knirkefritt|utmerket|som det skal|smertefritt|i tide)',
      '(pleier|har) [{fill}] (vi|det) [{fill}] (aldri|ikke) [{fill}] (å ha|å være|hatt|vært) [{fill}] (noen|noe) (problemer|klager)',
      // Nobody told us; we did as you said; others must be blamed.
      '(vi|jeg) fikk [{fill}] (ingen|aldri|ikke noen|for sen) [{fill}] (informasjon|info|beskjed|forvarsel|varsel|opplysninger|signaler|hjelp) [fra|om|av|i|og|så]',
      '(vi|jeg) (gjorde|fulgte|leverte|sendte|bestilte) [{fill}] (akkurat|bare|nøyaktig|faktisk|jo) [{fill}] (det|som|hva) du (ba|ville|bestilte|sa|skrev|ønsket|valgte)',
      '(som|vi er en|er en|vi er et) (bedrift|selskap|kommune|bank|restaurant|privat bedrift|butikk) (må|får|trenger|har) [{fill}] vi',
      '(vi|bedriften|selskapet) må [{fill}] (tenke på|leve|gå rundt|gå med overskudd|tjene|betale) [{fill}] ~3 (økonomi*|penger|lønn*|også|overskudd|budsjett*|$)',
      '(kokken|kjøkkenet|sjåføren|føreren|personalet|kollegaen|teknikeren|montøren|budet|servitøren) ~1 (hadde|har|gjorde|gjør) ~1 (fullt opp|det travelt|mye å|sitt beste|så godt|det (han|hun|de)|alt (han|hun|de))',
      '({third}|trafikken|været|snøen|systemet) [{fill}] (sin|sitt|sine) (feil|skyld|ansvar)',
      '(skylde|skyld|skylder|legge skylda|legg skylda|legge skylden) [{fill}] på (oss|meg|personalet|sjåføren|kokken|våre|vår)',
      '(fem|seks|sju|åtte|ni|to|tre) av (ti|fem|tre|fire) [{fill}] (tog|fly|pakker|kunder|avganger|busser|samtaler|henvendelser|saker|leveranser)',
      // We did try; what more.
      '(vi|jeg) (har|hadde) [{fill}] (i hvert fall|i det minste|iallfall|i alle fall|faktisk|jo|tross alt) [{fill}] (prøvd|forsøkt|gjort|ringt|skrevet|sendt|hjulpet|svart|gitt|informert|tilbudt)',
      '(har|hadde) (vi|jeg) [{fill}] (i hvert fall|i det minste|iallfall|i alle fall|faktisk|jo|tross alt) [{fill}] (prøvd|forsøkt|gjort|ringt|skrevet|sendt|hjulpet|svart|gitt|informert|tilbudt)',
      '(tjener|vinner|får) [{fill}] [vi] [{fill}] (ingenting|ikke noe|ikke en krone|null) [{fill}] (på|av) (det|dette|at|den|gebyret)',
      '(vi|jeg) (bare|jo bare) (jobber|svarer|gjør) [{fill}] (her|jobben|som)',
      '(jobber|svarer) [{fill}] (vi|jeg) [{fill}] bare her',
      '(var|er) [{fill}] (hel|helt|hele|uskadd|uskadet|intakt|i orden|feilfri) [{fill}] (da|når) (den|det|de|vi|pakken|varen) [{fill}] (forlot|sendte|ble|gikk|leverte|dro|reiste)',
      '(vi|varen|pakken|den) (sendte|leverte|pakket|forlot) ~3 (hel|uskadd|uskadet|i tide|intakt|i god stand) [{fill}] (til|fra|da|hos|og|$)',
      '(at|når|hvis) ~6 (må|får|bør) {you} [{fill}] ta [{fill}] (med|opp med|hos) ({third}|<cap>)',
      '(vi|jeg) (sendte|leverte|betalte|meldte|ringte) ~3 (i tide|til rett tid|som avtalt|innen fristen) ($|så|og)',
    ],
    not: [
      '(forstår|skjønner|beklager|leit|unnskyld) ~8 (derfor|vår feil|hjelp*)',
      '(prøv|test|start på nytt)',
      'skulle ~2 ha (gjort|fungert)',
      '(pleier|skal) ~3 (hvis du|etter at|når du)',
    ],
    in: 'statement',
  },
  // There is so much to do; it can happen to anyone.
  {
    phrase: [
      '(er|var|vært) [{fill}] [vi] [{fill}] (underbemannet|underbemanna|korte på folk|få på jobb|færre på jobb|hardt presset|overbelastet|mange syke)',
      '(vi|jeg) (har|hadde) [{fill}] (mye|ekstremt mye|veldig mye|fullt opp|for lite folk|få ressurser|begrensede ressurser|mange kunder) [{fill}] (å gjøre|nå|akkurat nå|å ta hånd|å hjelpe|$)',
      '(slik|sånn|slikt|sånt|det|dette) (kan|vil|må) [{fill}] (det|lett|fort|av og til) [{fill}] (bli|skje|hende|gå|være) [{fill}] [sånn|slik] [{fill}] (når|for|med|om|ved|i|også|på|iblant|da)',
      '(da|derfor|så) kan det [{fill}] (bli|oppstå|skje) [{fill}] [litt|en del|noen] [{fill}] (feil|rot|forsinkelser|problemer|barnesykdommer|trøbbel|glipp)',
      '(sånt|slikt|det|dette) (skjer|hender|rammer|kan skje) [{fill}] (selv|også|til og med|alle|hvem) [{fill}] (den beste|de beste|oss|andre|alle|som helst|$)',
      '(systemet|appen|rutinen|tjenesten|personalet|medarbeideren|kollegaen) [{ours}] er [{fill}] (nytt|ny|nye) [{fill}] (og|så|derfor) [{fill}] (da|kan|det)',
      'men [{fill}] (det er|vi har|vi hadde|er det) [{fill}] (mye|mange|hektisk|stor pågang|høytrykk|fullt|ferie*|julerush*) (nå|akkurat nå|som|for|$|i dag|på|om dagen)',
      '(må|får|bør|burde) {you} [{fill}] (forstå|skjønne|ha forståelse|innse|huske|respektere) [for|på] at',
      '{you} (må|får|bør|burde) [{fill}] (forstå|skjønne|ha forståelse|innse|respektere) [for|på] at',
    ],
    not: [
      '(beklager|unnskyld|lei meg|leit at)',
      '(forstår|skjønner) (vi|jeg|godt)',
      '(vi|jeg) (forstår|skjønner)',
    ],
    in: 'statement',
  },
  {
    phrase: [
      '(vi|jeg) kan [{fill}] {negation} [{fill}] (styre|bestemme|kontrollere) (hvordan|hva|når|om) ~1 ({third}|posten|andre|været)',
      '(mange|flere) som (ringer|skriver|tar kontakt|handler|reiser) ~5 det er [{fill}] derfor',
    ],
    not: ['takk', '(forstår|skjønner)'],
  },
]
