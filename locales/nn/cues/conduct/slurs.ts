/** Nynorsk: contempt for peoples, for women and men, and for persons. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite, unless } from '../phrases.js'

/** Told of, asked about or defended, not demeaned. */
const FAIR = [
  '(hjelp|treng|rettane|rettar|velkomen|velkomne|flott|flink|flinke|hyggjeleg*|hyggelege|kultur*|språk|tolk|kurs|visum|opphaldsløyve|pass|statsborgar*|festival|butikk|restaurant|mat|medhald|konto|bankid)',
  '(kona|mannen|kjærasten|sambuaren|venen|eg|æ) ~1 [mi|min] ~1 (er|kjem) ~2 (frå|ein|ei|{ethnic-clear})',
]

export const otherPeoples: CuePhrases = despite([
  '(dei|den|ein|ei|han|ho|desse) ~1 (brune|brun|mørke|mørk|svarte|svart|mørkhuda|farga|gule|gul) ~1 (på|i|bak|hjå|som|fyren|mannen|dama|typen|karen|gjengen) ~6 (forstår|snakkar|skjønar|har sikkert|har garantert|stel|stole|teke|lyg|luktar|ikkje|norsk|fatta)',
  '(ein einaste|ei einaste|ingen|ikkje nokon|ein ekte|ekte|skikkelege|skikkeleg|berre) ~1 (nordmann|nordmenn|kvite|kvit|etnisk norsk*) ~2 (som|att|på|der|hos|hjå|igjen|$)',
  '(ein|ei|nokon|folk) som er (kvit|kvite|norsk i hovudet|ekte norsk|etnisk norsk)',
  '(her i landet|i noreg|i norge|i dette landet) (snakkar|pratar|talar|skriv) (vi|me|ein) norsk',
  '(bur|er) i (noreg|norge) ~1 [og] ~1 ikkje i {far-country}',
  '(sjølvsagt|typisk|naturlegvis|selvsagt|tydelegvis|kva anna) ~1 (heiter|heitte|var) ~1 (han|ho|det) ~1 [ein] ~1 {foreign-name}',
  '(stele|stela|drikke) ~2 (kopar|koparen)',
  '(apekatten|apekattane|negeren|turbanen|hijaben) (på|i|bak) (telefonen|kundeservice|kundesenteret|kassa|luka|bussen)',
  ...unless(
    FAIR,
    '{ethnic-clear} ~5 {bad-deed}',
    '{ethnic-clear} ~2 (kan|vil|skal|bør|burde|må|får|har|er|høyrer|forstår|skjønar|veit|snakkar|køyrer|jobbar|betalar|betaler|gidd) ~1 (ikkje|aldri|berre|bare|ingen|knapt)',
    '{ethnic-clear} og ~1 (bankkort|førarkort|pengar|arbeid|jobb|klokka|sanning|reinhald|presisjon|straum|bilar|køyring|såpe|ærlegdom) ~2 {negation}',
    '{negation} ~2 (send|sende|vil ha|ha|sleppe inn|få|tilset) ~2 (ein|ei|nokon|fleire|endå ein) ~1 {ethnic-clear}',
    '(stolen|stole|stolne|teken|teke|lurt|svindla|øydelagd|øydelagt|rana|nappa) ~1 av ~1 (ein|ei|nokre|sikkert ein|vel ein) ~1 {ethnic-clear}',
    '(hjelper|hjelpe|prioriterer|gjev|gir|får) ~4 {ethnic-clear} ~1 (før|framfor|i staden for) ~1 (dykkar eigne|eigne|våre eigne|norske|nordmenn|oss)',
    '(alle|desse|dei|dei der|slike|heile|mange|nokre) {ethnic-clear} ~1 (som) ~1 (aldri|ikkje|alltid|berre|heile tida|kan|vil|får|skal|{bad-deed})',
    '{ethnic-clear} ~1 som ~1 (aldri|ikkje|alltid|berre) ~2 (betalar|betaler|jobbar|kan|vil|snakkar|forstår|dusjar|vaskar|gidd|køyrer|høyrer|{bad-deed})',
    '{ethnic-clear} ~1 (er|e|blir|var) ~1 (for|altfor|så|berre|jo|alltid|alle|rett og slett|slik) ~1 {bad-trait}',
    '{ethnic-clear} ~1 (er|e) ~1 {bad-trait}',
    '{ethnic-clear} ~3 (slik|sånn) er dei ~1 (berre|jo|alle|no)',
    '(slik|sånn) er (dei|{ethnic-clear}) (berre|alle|jo)',
    '(alle|vi|me|folk|ein) (veit|visste) ~1 [jo|at|korleis] ~1 [at|korleis] ~1 {ethnic-clear} ~1 (er|aldri|ikkje|kan|betaler|{bad-deed}|gjer|alltid|berre)',
    '(vel|nok|sikkert|visst|tydelegvis|sjølvsagt|garantert|typisk) ~1 (ein|ei|eit|nokre|laga av|gjort av|montert av) ~1 {ethnic-clear} ~2 (som|har|att|igjen|ser eg|$)',
    '(berre|bare|fullt av|vrimlar av|kryr av|overalt|ikkje anna enn|full av|fulle av|oversvømt av|overlate til|overteke av) ~1 {ethnic-clear}',
    '(ikkje|utan|heller enn|i staden for|framfor) ~1 (desse|dei|slike|ein haug|ein gjeng|alle desse) ~1 {ethnic-clear}',
    '{negation} ~2 (stole|stola|lite|lita|tru) ~1 på ~2 {ethnic-clear}',
    '{ethnic-clear} ~4 (kan|bør|må) ~2 {negation} ~1 (stole|stola|lite) ~1 på',
    '{ethnic-clear} ~6 (burde|bør|kan|må|får|skal|treng) ~2 (halde|halda|reise|reisa|dra|pelle|flytte|sendast|kome seg|ryddast|kastast|ha) ~1 (seg|dykk|heim|tilbake|ut|billett)',
  ),
  '(den|denne|han|ho|desse|dei) (samen|samane|lappen|lappane|finnen|polakken|svensken|svenskane|negeren|muslimen|araberen|arabaren|somaliaren|pakistanaren|tateren|jøden|russaren|rumenaren|litauaren) ~5 (burde|bør|skulle|kan|må|luktar|stinkar|skjønar|forstår|stel|lyg|kunne)',
  '(halde|halda|hald|heldt) (seg|dykk|deg) til ~1 (reinen*|rein|kamelane|kamelen|geitene|geitebukk*|sauene|lavvoen|lavvo|jungelen|ørkenen|teppet|reinsdyr*|kebab*|sitt eige land)',
  '(snakke|snakka|prate|prata|betenast|få|sende|forstå|høyre) ~2 [med|av|på] ~1 (ein|ei|denne|eit|endå ein|enda ein|nok ein) {foreign-name}',
  '(halve|heile|alle|ingen|halvparten|berre folk|nokon|folk|kundeservice*) ~4 (kjem|er|kom|hentar|henta|importert|importerte) ~1 [rett] ~1 frå {far-country} ~1 ($|og|!|som|utan)',
  ...unless(
    [
      '(pengar|pengane|pakke|pakka|brev|varer|gåve|overfør*|betaling*|kroner|ferie*|billett*|fly|reiseforsikring*|visum|pass|helse*)',
    ],
    '(send|sende|sendt|reis|reise|flytt|tilbake|heim|attende) ~3 (til|åt) {far-country}',
  ),
  '(turbankar*|turbanmann*|turbanfyr*|turbangjeng*|hijabdam*|hijabgjeng*|skautdam*|skautkjerring*|burkadam*|teppeselgar*|kebabselgar*|bananspis*|sandaltrampar*|reinpassar*|kofteapa*|lavvoapa*)',
  '(folk|nokon|ein|ei|personar|menneske) som ~1 (kan|snakkar|forstår|skjønar) (norsk|skikkeleg norsk|ordentleg norsk) ~3 (ikkje|i staden|og ikkje|heller enn) ~2 {ethnic-clear}',
  '(vi|me|oss) (norske|nordmenn|kvite|ekte nordmenn) ~5 (må|får|skal|blir|vert) ~6 (medan|mens|og) ~1 (dei|{ethnic-clear})',
  '{ethnic-clear} ~8 (medan|mens) (vi|me|oss) (norske|nordmenn|kvite|som er norske)',
])

const SEX_FAIR = [
  '(som heter|ved namn|hjelpte|flink|flinke|takk|dyktig|dyktige|skryt|likestilling|diskrimin*|kommentar* om|kom med|klådde|trakasser*)',
]

export const otherSex: CuePhrases = despite([
  ...unless(
    SEX_FAIR,
    '(gjort|gjer|gjere|passa|passar|høvd|høver|eigna|klart|trivst|trivdes) ~1 [seg] ~1 (betre|best) ~2 (på kjøken*|på kjøkken*|ved gryt*|ved komfyr*|på barsel*|heime hos borna|heime med|i barnehagen|bak strykebrettet)',
    '{why-word} ~4 (ei|ein|berre|nokre) ~1 (jente|dame|kvinne|jentunge|kjerring|jenter|damer|kvinner) ~2 (for å|til å|som|på|bak)',
    '(med|for) ~1 (dei|den|det|eit|ei|ein|slike|slik) ~2 {body-look} ~4 (burde|kunne|skulle|hadde|fortener|bør|får ho|kan ho)',
    '{sexwork}',
    '(ei|ein|nokre) ~1 {girl-word} ~1 som skal (fikse|reparere|køyre|montere|ordne|forstå|lære|kunne|styre|hjelpe|forklare|leie)',
    '(anna enn|berre|bare|ikkje anna enn) ~1 (jentungar|kjerringar|kvinnfolk|blondiner|fruentimmer|jåler)',
    '(tilsetje|tilset|tilsett|ansette|send|sende|ha|få) ~2 (menn|ein mann|mannfolk|karar|ein kar|ein ordentleg mann) ~2 (som kan|som veit|som forstår|neste gong|heller|i staden|i jobben)',
    '{girl-word} ~5 (kan|klarer|greier|veit|forstår|skjønar|finn|fattar) ~1 (vel|sikkert|nok|jo|visst) ~1 {negation}',
    '(hadde|var) (ho|du) ~1 (vore) ~1 (mi kone|kona mi|mi jente|dama mi|mi dame|mi)',
    '(kva|ka) har du på deg ~3 ?',
    '(likar|liker|vil|har lyst) ~1 du ~2 (bakfrå|hardt|grovt|bli teken|bli pult|ein kveld med|bli med heim|sitje på fanget)',
    '(vakre|vakra|babe|sexyen|søtnos|nydelege) ? $',
    'feministar* ~4 (øydela*|øydelagt|styrer|tek over|skuld|ansvar|hatar)',
    '(likestilling*|kvotering*|kvotert) ~4 (øydela*|øydelagt|tull|tøv|inn|tåpeleg*|vanvit|skuld)',
    '(mannfolk|menn|karar) ~1 (treng|er|kan|gjer) ~5 (kvinner|kjerringar|kvinnfolk|damer|kvinnfolka)',
    '(få|skaff|finn|treng) [deg|seg|henne|ho|dykk] ~1 (ein) ~1 (mann|kar|skikkeleg mann|kjærast) ~3 (så|og|kanskje|då) ~3 (blid|blidare|betre|humør|smil|roleg|slappar|avspent)',
    '{pretty-adj} ~1 {girl-word}',
    '{girl-word} ~3 (høyrest|såg|ser|var|er) ~2 {pretty-adj}',
    '(høyrest|ser|såg) ~1 [så|jammen|veldig|skikkeleg|utruleg] ~1 {pretty-adj} (ut) ~3 (ho|kjærast|gift|ledig|single|nummer)',
    '(har|er) ho ~1 (kjærast|gift|ledig|single|sambuar) ?',
    '{women-word} og {man-things} ~3 {negation}',
    '{women-word} ~3 {negation} ~3 {man-things}',
    '{man-things} ~2 (er|var|høyrer) ~1 {negation} ~2 for (kvinner|kvinnfolk|damer|jenter|kjerringar|kvinnfolka)',
    '(på|i) den tida av månaden',
    '{girl-word} ~5 (burde|bør|skulle|kunne) ~1 [heller|ha|halde] ~2 (smile|smilt|pynte|stått|danse|servere|servert|strikke|lage mat|koke kaffi|passe ungar|føde|vaske|stelle)',
    '(la|lat|få|send|skaff) ~2 (ein vaksen mann|ein ordentleg mann|ein skikkeleg mann|mannfolk|mannfolka|karane|ein kar) ~2 (svare|gjere|ordne|ta|fikse|kome|køyre|snakke|på|som)',
    '(kvinner|kvinnfolk|damer|jenter|kjerringar|blondiner|kvinnfolka) ~1 (kan|skal|bør|klarer|greier|bør|duger|klarar|forstår|skjønar|forstår seg) ~1 {negation}',
    '(menn|mannfolk|karar|gubbar) (er|e) ~1 (svin|griser|grisar|idiotar|udugelege|treskallar|dyr|ubrukelege|late|dumme)',
    '(homofile|homoar|homsar|lesbiske|lesber|transer|transpersonar|skeive) ~3 (skal|bør|burde|høyrer|vil|slepp|kan) ~2 ({negation}|bli|halde|ut|vekk|forbydast|nei takk)',
    '(homofil*|homo*|homs*|lesb*|trans|transer|skeiv*) ~4 (nei takk|fy|æsj|kvalm|ekkelt|sjukt|unaturleg)',
  ),
])

const SELF = [
  '(eg|æ|meg|jeg|vi|me|oss) ~3 (er|var|kjenner|kjende|føler|følte|som|så|kjem)',
  '(appen|nettet|nettsida|bussen|ferja|toget|linja|serveren|systemet|køen|prosessen|breibandet|tenesta|straumen)',
  '{negation} ~1 {rude-adj}',
]

export const contempt: CuePhrases = despite([
  ...unless(
    SELF,
    '{rude-adj} som (ein|ei|eit)',
    '(like|så) (nyttig|smart|intelligent|skarp|lur|hjelpsam|kompetent|kvikk|oppegåande|nyttige|smarte) som (ein|ei|eit)',
    '(han|ho|dei|du|de|dokke|den) ~5 (hjernedød*|hjernedaud*|hjernelaus*|åndssvak*|evneveik*|tilbakeståande)',
    '(ikkje akkurat|neppe|ikkje|knapt) ~1 (nokon|ein|noko|nokre) (einstein|rakettforskar*|geni|skarping*|lysestake|professor*|lys)',
    '(tilsett|tilset|hyra|hyrer) ~1 (dei|folk|berre dei|alle) ~1 som (ikkje|ingen) ~3 (jobb|ville ha|andre stader)',
    '(gjeng|flokk|haug|hop|bande) ~1 [med] (amatørar|klåfingrar|dilettantar|nybyrjarar)',
    '(feige|feig|usle|ussel|ynkelege|sleipe|slimete|frekke) (kryp|krek|rotter|sjeler|amøbar)',
    '(er|var|for) ~1 ei (heks|hurpe|megge|furie|skrue)',
    '(ein|ei|eit|din|ditt|di|for ein|for ei|den) ~1 {rude-adj} ~1 [liten|lite|lita|gammal|feit|vesle|små|gamle] ~1 {low-beast}',
    '(gjeng|flokk|haug|bande|ansamling|samling|hop|buling|lag) ~1 [med|av] ~1 [{mean-adj}|{rude-adj}|hjernelause|trente|overbetalte] {low-beast}',
    '(fødd|fødde|født) ~1 (bakfram|bak ei låve|bak ein låve|under ein stein|utan hjerne|i eit fjøs)',
    '(mista|gøymt|lånt ut|seld|skrudd av|lagt att) ~1 (hjernen|hjerne|vitet|vettet|hjernane)',
    '(tett i pappen|tette i pappen|tom i hovudet|tomme i hovudet|tomme i skallen|heilt bak mål|korka|tjukk i huet|tjukke i huet|tjukk i hovudet|tjukke i hovudet|ikkje rett navla|skrudd feil saman|daud i toppen|daude i toppen|treig i oppfatninga|tungnemme)',
    '(skarpaste|lysaste|kvassaste) ~1 (kniven|knivane|pæra|pærene|lyset|verktøyet|reiskapen) ~1 (i|på)',
    '(sit|jobbar|er|finst) ~2 (berre|bare|ikkje anna enn|ingen andre enn) ~1 {low-beast}',
    '{you} ~1 (er|e|må vere) ~2 (ein|ei|eit|nokre|som|ein gjeng|ein flokk|berre) ~1 [{mean-adj}|{rude-adj}] {low-beast}',
    '{people-word} ~3 (er|var|e|må vere) ~1 (ein|ei|eit|nokre) ~1 [{mean-adj}|{rude-adj}] ~1 {low-beast}',
    '(ein|ei|eit) ~1 (flokk|gjeng) ~1 {low-beast} ~1 (hadde|kunne|ville|gjer|gjorde)',
  ),
])
