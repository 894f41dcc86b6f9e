import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Sorry said by owning up, without the word. */
export const ownsUp: CuePhrases = [
  '(har|hadde|gjorde|fikk) [{fill}] (vi|jeg) [{fill}] {negation} [{fill}] (gjort jobben|levert|holdt|fulgt|vært flinke|vært gode|vært raske|lyktes|fått til|svart|ringt|gitt deg|sagt fra|tatt deg|hørt)',
  '(gikk|ble|har gått|er|var) [{fill}] [det|noe|alt|her] [{fill}] (i surr|i ball|galt|i stå|skeis|feil|rot|kluss|i glemmeboka|over stag|på tverke) [{fill}] (for|hos|her|fra) (oss|meg|hos)',
  '(der|her) [{fill}] (bommet|bommer|sviktet|svikter|somlet|rotet|tabbet|glapp|skuffet) [{fill}] (vi|jeg|det) ',
  '(vi|jeg) [{fill}] (burde|skulle|kunne) [{fill}] (ha|vært|håndtert|løst|svart|sagt|varslet|fulgt|gjort|tatt|sett) [{fill}] ~1 (raskere|bedre|tidligere|før|fortere|annerledes|tydeligere|flinkere|mer)',
  '(det|dette) [{fill}] (tar|legger) (vi|jeg) [{fill}] (på oss|på vår kappe|på min kappe|oss flate|selvkritikk|ansvar|ansvaret|skylda|skylden)',
]

/** Feeling for the customer, by construction. */
export const feelsFor: CuePhrases = [
  {
    phrase: [
      '(er|var|blir|ble|høres|hørtes|føles|virker|kjennes|oppleves|må være|må ha vært|har vært) [{fill}] [det|ut|jo] [{fill}] [{very}] [ut] {hard-on}',
      '^ [hei] [nei|ja|uff|så|oi|men|au|å] [{very}] {hard-on} [da|altså|gitt|for deg|å høre|å lese] [!] $',
    ],
    not: [
      '{negation} [{fill}] [så|særlig] {hard-on}',
      '{hard-on} [{fill}] (av deg|for oss|for alle|å kritisere|å klandre|å skylde|hvis du)',
      '{if} det (er|blir|var) [{fill}] {hard-on}',
    ],
    in: 'statement',
  },
  '(skal|bør|burde|skulle) [{fill}] (ingen|man|du|folk|ikke) [{fill}] [{negation}] [{fill}] (måtte|behøve|trenge|slippe å måtte|oppleve|finne seg|vente|gå|stå|sitte)',
  '{you} (skal|skulle|burde|bør) [{fill}] slippe [{fill}] (å måtte|å ringe|å vente|å stå|å mase|å spørre|sånt|slikt|dette|det)',
  '(det|der|dette) er (jeg|vi) [{fill}] [hjertens] (enig|enige|med på)',
  '(vi|jeg) er [{fill}] [hjertens] (enig|enige) (i|med) (deg|at|det)',
  '(på bedringens vei|bli frisk|blir frisk|føler deg bedre|formen er bedre|kommer deg fort|alt godt til)',
  '(er|var|har) [{fill}] [en] (god|gyldig|forståelig|bra) grunn',
  '(mye|masse|store) penger [{fill}] (for|å|når|på)',
  '(er|var|ble|blir) [{fill}] [en|to|tre|fire|<num>] [{fill}] (altfor|alt for|for) (mange|mye|lenge|lite|galt|drøyt|dumt|ille|lang tid)',
  '{negation} [{fill}] (en|et|noen|noe) [{very}] (hyggelig|god|fin|ok|kjekk|morsom|grei|verdig|koselig) (beskjed|opplevelse|start|følelse|melding|situasjon|dag|måte|overraskelse|ferie|tur|velkomst|kveld|helg|avslutning)',
  '(sånn|slik|så) (skal|bør|burde|skulle|vil|ønsker) [{fill}] [vi|det] {negation} ~3 (være|begynne|starte|ende|slutte|føles|oppleves|foregå|skje|fungere|gjøres|ta|ha det|vente|gå)',
  '(tatt|tar|tok|gått|går|gikk|røyner|tærer|sliter) [{fill}] (på|utover|ut over) (deg|dere|kreftene|nattesøvnen|helsa|tålmodigheten|humøret|hele|nervene|familien)',
  '(dette|det|slikt|sånt) [{fill}] (har tatt på|tar på|røyner på|tærer)',
  '(selvfølgelig|selvsagt|klart|så klart|naturligvis|naturlig|rart) [{fill}] [at] (blir|ble|er|var|reagerer) {you} [{fill}] [{very}] {upset}',
  '(selvfølgelig|selvsagt|klart|så klart|naturligvis|naturlig|rart) [{fill}] at {you} [{fill}] (blir|ble|er|var|reagerer|tenker|kjenner) [{fill}] [{very}] [{upset}]',
  {
    phrase: '{you} har [{fill}] (ventet|venta|stått|sittet) [{fill}] (lenge|altfor|for|nok|lenger|i)',
    in: 'statement',
  },
  '(hadde|ville) (jeg|vi) [{fill}] (mistet|mista|gitt opp|klikket|klikka|revet|blitt gal|kjent på|følt|reagert)',
  '(mine|våre|alle) tanker (går|er|hos)',
  '(ingen|dårlig|elendig|kjip|trist|vond|sur|kald|tung|lei|ergerlig|skuffende|ubehagelig|slitsom|fortvilt|kjedelig) [{fill}] (måte|trøst|start|beskjed|opplevelse|avslutning|nyhet|overraskelse|følelse|ventetid|tur|ferie|vekking|velkomst|slutt)  [{fill}] [å|på|for]',
  '(godt|lett) [{fill}] [å] (forstå|skjønne|forståelig)',
  '(uff|huff|fy|æsj|ånei|oi) (a meg|a|da|nei|så)',
]
