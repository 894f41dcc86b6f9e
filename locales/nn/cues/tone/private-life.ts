import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Empathy in the agent's own person is no private life. */
const EMPATHY = [
  '(eg|jeg) (hadde|ville|skulle|kunne) ~2 (også|òg|sjølv|blitt|vorte|vore|reagert|kjent|ikkje)',
  '(hadde|ville) (eg|jeg) ~2 (også|òg|sjølv|blitt|vorte|vore|reagert)',
]

/** The agent's own private life, private opinion, politics or gossip. */
export const privateLife: CuePhrases = [
  // "I myself am …"
  {
    phrase:
      '^ sjølv (er|har|ligg|sit|var|hadde|bur|går|fekk|mista|låg|drakk|stemmer|stemde|slit|sleit|køyrer|brukar|føler|gler|skal|kjem|flytta|vart|kjøpte|reiser|reiste|sov|elskar|hatar|driv|et|trur|meiner|synest|tykkjer) (eg|jeg|æ)',
    not: EMPATHY,
  },
  {
    phrase:
      '(sjølv|privat|heime|personleg) (er|har|ligg|sit|var|hadde|bur|går|fekk|mista|låg|drakk|slit|sleit|elskar|hatar|brukar) (eg|jeg|æ)',
    not: EMPATHY,
  },
  {
    phrase: '{i} (er|var|har vore|ligg|låg|sit|vart|blei|føler meg) ~2 {life-state}',
    not: [...EMPATHY, '(lei|så) meg', '{i} (er|var) {negation}', '(om|viss|då) du'],
  },
  { phrase: '(er|var|ligg|vart) {i} ~2 {life-state}', not: EMPATHY },
  '{i} ~2 (i|midt i) ~1 (skilsmisse|skilsmissa|samlivsbrot|brot|oppseiing|graviditeten|terapi|gjeldskrise|kjærleikssorg|pappaperm|mammaperm|permisjon)',
  '{i} (er|har) ~1 (nett|nettopp|akkurat|berre) (blitt|vorte|skilt|skild|dumpa|forelska|gift|flytta|mista|kome heim|fått barn|vore sjuk|vakna|vore i)',
  '{i} (mista|sa opp|miste) ~2 (jobben|mannen|kona|faren|mora|bikkja|hunden|leilegheita|lappen|førarkortet|pungen)',
  '{i} (drakk|drikk|festa) ~4 (i går|i helga|på laurdag|på fredag|julebord*|mykje|for mykje|altfor mykje|eit glas|ein pils|ein øl)',
  '{i} ~ {party-life}',
  '{i} (gler|gleder|grur|gruar) meg ~2 til ~2 (helg*|ferie*|pils*|fest*|date*|fri|syden|konsert*|hytta|å kome heim|å gå heim|påske*|julebord*|vakta er)',
  '{i} (har|hadde|fekk) ~2 (hovudverk|vondt|date|barnefri|barnevakt|migrene|mageknip|pms|mensen|tynn|eksamen|besøk) ~ (i|no|frå|og|så|på|etter|denne|heile)',
  '{i} (skal|var) ~1 (på|til|i) (syden|fest|date|julebord|konsert|hytta|kino|byen|bryllaup|gravferd|rhodos|gran|gran canaria|kanari*|london|dansk*|harrytur|vinmonopolet|polet|legen|tannlegen|jordmor|frisøren|treningssenter*|bingo|kafé|dyrlegen)',
  '{i} ~1 (gråt|grin|grein|grøt|gret) ~2 (heile|sjølv|på|i|då|meg)',
  '{i} ~1 (sov|søv|sovna) ~2 (dårleg|ikkje|knapt|lite|heile|på sofaen|seint|forferdeleg)',
  '{i} har ~1 {negation} (sove|sovi|ete|ork|råd|dusja|hatt helg|hatt fri|fått sove|fått løn|hatt sex|fått kaffi)',
  '(heime|heim) hos (meg|oss) (er|har|går|køyrer|et|blir|var|hadde|brukar)',
  '(hos|hjå) (meg|oss) heime',

  // Family, pets, home
  {
    phrase:
      '{my-kin} (min|mi|mitt|mine) ~1 (er|har|var|hadde|sa|seier|brukar|kjøpte|fekk|vart|blei|ligg|held|heldt|tok|reiste|sit|går|gjekk|elskar|hatar|jobbar|døydde|trur|vil|skal|klaga|klagar|mista|opplevde|ringde|fyller|fylte|snorkar|spring|et|åt|slit|lika|likar|drog|for|opererte|og eg)',
  },
  {
    phrase: '(med|til|frå|av|for|på|hos|hjå|har|og|som|enn) ~1 {my-kin} (min|mi|mitt|mine)',
    not: [
      '(med|til|frå|av|for) ~1 {my-kin} (min|mi|mitt|mine) (på jobb|på avdelinga)',
      '(sjefen|sjef) min',
      '(spør|spurt|sjekka|sjekkar|snakka|snakke|høyre|tek|tar|ta|be|spørje) ~ sjefen',
    ],
  },
  '(eg|og) [og] {my-kin} (mi|min|mitt|mine) ~2 (har|skal|var|er|kjøpte|bur|hadde)',
  '(kona|mannen|samboaren|kjærasten|eksen|ungane|svigermor|svigermora|svigerfar|mutter|tenåringen|bikkja|husbonden) (mi|min|mine|heime) (seier|meiner|klagar|maser|masar|heldt|skulle|ville|tok|sa|har|fekk|snorkar|vart|var|låg|ligg)',
  '(min|mi) (eks|eksmann|eksen|ekskone|samboar|kjærast|kone|mann|svigermor|bikkje|hund|katt|bestemor|mor|far|onkel|tante|ven|veninne|nabo|dotter|son|syster|bror)',
  '(eg|æ) (har|hadde|fekk|opplevde) ~1 (det same|akkurat det same|nøyaktig det same|same problemet|det slik|det på same vis) (med|sjølv|heime|hos|i|på|då|som)',
  '(har|hadde) (det) sjølv (slik|sånn|tilsvarande) (heime|med)',
  '(eg|æ) har vore der sjølv',
  '(vore|vært) der sjølv',
  'eg (har|kjøpte|bygde|pussar opp|byggjer|sel|selde) ~2 (hytte|hund|valp|katt|hus|båt|leilegheit|ny bil|tesla|elbil|varmepumpe) ~2 (sjølv|på|i|heime|hos|og|no)',
  '(då|når) eg var (liten|ung|student|gravid|på|i|yngre|tenåring|arbeidslaus|sjuk|nygift|jentunge|gutunge)',
  '(i|på) min (ungdom|barndom|studietid|oppvekst)',
  '(favoritten min|yndlings* min|draumen min|favorittlaget mitt|favorittserien min|mitt lag|laget mitt)',
  '(eg) (heiar|held) på (brann|rosenborg|viking|lillestrøm|sogndal|liverpool|united|arsenal|hødd|molde|ålesund|<cap>)',
  '{i} (elskar|hatar|avskyr|forgudar|digg*|tilber)',

  // Private opinions and politics
  '(personleg|privat|ærleg talt|for min eigen del|som privatperson|heilt ærleg|mellom oss|frå min ståstad|som mor|som far|som småbarnsmor|som småbarnsfar|som skattebetalar|som veljar) (synest|syns|meiner|trur|tykkjer|tenkjer|stemmer|er|har|likar|håpar|hadde|ville|føler) (eg|jeg|æ)',
  '{i} (synest|syns|meiner|trur|tykkjer|tenkjer) (personleg|privat|ærleg talt|sjølv|for min del|heilt ærleg|også sjølv|òg personleg)',
  {
    phrase:
      '{i} (synest|syns|meiner|tykkjer|tenkjer) sjølv ~2 (at|det|dette|prisen|prisane|gebyret|leiinga|sjefane|dei|den)',
    not: '(godt|bra|fint|heldig)',
  },
  '(om|viss) du spør meg',
  '(mi|min) (personlege|private|ærlege|eiga|eigen) (meining|oppfatning|syn|haldning|erfaring|åsikt)',
  '(i|etter) (mine auge|mi meining|mitt syn)',
  '{i} {vote-verb}',
  '(skulle|burde) (vore|vere) (forbode|avgått|gått av|kasta|stoppa|fjerna|sparka|avskaffa|skrota|nedlagt|skattlagt)',
  '{politics} (er|burde|bør|skulle|har|må|vil|kan|gjer|gjorde|øydelegg|lyg|rotar|sviktar|vart|klarer|forstår|tenkjer|styrer|bryr|prioriterer) ~4 (avgå|gått|gå|stoppa|skuld|skulda|feil|skam|skandale|tragedie|galskap|forbanna|øydelagt|rota|vore|ran|rein|folk|idiotar|aldri|dårleg|vits|elendig|bonus|penga*|skatt*|blindveg|klovnar|distrikta|bygda|sviktar|svikta|klarer|vett|håplaust|vanleg|vanlege)',
  '(skuld|skulda|takk|takke|takka|skuldast|skulde|tabbe|skamplett) ~ {politics}',
  '(samd|einig|einige|samde) (med|i) ~ {politics}',
  '{politics} (si|sin|sitt) (skuld|feil|verk|ansvar)',
  '(mot|imot|for) ~1 {politics} ~2 (eg|sjølv|personleg|privat)',
  '(eg|sjølv|personleg|privat) ~4 (mot|imot|motstandar|tilhengjar|tilhengar) ~2 {politics}',
  '(stygge som|reint ran|rein idioti|rein galskap|reint tjuveri|rein utpressing|tjuvar alle|skam seg|ei skam for|rein svindel|eit ran)',
  '(eg) (stoler|stolar|tillit) ~1 (ikkje|aldri) på (styresmaktene|regjeringa|politikar*|vaksine*|media|nrk|forskarar|banken)',
  '(hadde|om) eg (fekk|fått|hatt|kunne) (bestemme|bestemt|råd|makt|velje)',
  '(eg|sjølv) (ville|hadde) (aldri|ikkje) [sjølv] (kjøpt|valt|betalt|brukt|tilrådd|gått|flytta)',

  // Gossip about the workplace
  '(mellom oss|mellom deg og meg|mellom oss to|oss imellom|sagt mellom oss|sei det ikkje til|ikkje sei det vidare|hysj|berre mellom oss|ikkje sitér meg|ikkje siter meg|off the record|i all fortruleg*|mellom fire auge|eg burde eigentleg ikkje seie|eg skulle ikkje ha sagt|det har du ikkje frå meg|eg får ikkje lov å seie|eg har ikkje lov å seie)',
  '{boss-word} ~ (er|var|har|bryr|tenkjer|vil|tener|får|gir|gjev|skjønar|fattar|klarer|sit|spring|gøymer) ~4 {gossip-adj}',
  '{boss-word} (våre|vår|mine|min|her) ~1 (bryr|tenkjer|tener|fattar|skjønar|skjøner|forstår|lyttar|høyrer)',
  '(stemninga|arbeidsmiljøet|trivselen|leiinga|humøret|lønna|løna|kaffien) ~3 (her|på jobb|på kontoret|på avdelinga|hos oss)',
  '(eg|vi|me) (er|har) ~2 (dårleg betalt|underbetalt|underbetalte|dårleg betalte|på minsteløn|i streik|sparka|drittlei jobben|drittleie|lut lei jobben|lei jobben|lei av sjefen|lei av jobben|på veg ut|på jobbjakt|til intervju)',
  '{i} (søkjer|søker|har søkt|leitar etter|ser etter|vurderer|har sagt opp|sluttar|skal slutte|tenkjer å slutte|vil slutte|har byta) ~2 (jobb|jobben|anna jobb|ny jobb|snart|her|stillinga)',
  '(lønna|løna|timeløna|bonusen|pensjonen|arbeidskontrakta|turnusen) mi',
  '(han|ho) (er|har) ~2 (litt vel|visst|kjend for|glad i) ~2 (glad i|eit forhold|saman med|flaska|drikke|lat|affære)',
  '(ryktet|rykta|rykte) (seier|går|vil ha|har det)',
  '(alle|vi) (her|på kontoret|på jobb|på avdelinga) (veit|hatar|snakkar|ler|er leie|himlar)',
  '(dei) (på toppen|i leiinga|i direksjonen|i styret) (bryr|tenkjer|tener|har|skjønar|forstår|gjer|får|er|fattar)',
  '(eg er|jeg er) (også|òg|jo) (berre|bare) (ei|ein|eit) (vikar|sommarvikar|student|mor|far|småbarnsmor|deltidstilsett|menneske som)',
  '(eg) (kjenner|veit) ~1 (nokon|ein|ei|fleire|mange) som (òg|også|har|vart|fekk) ~4 (skilt|same|sjuk|svindla|konkurs)',
  '(facebooken|instagrammen|snappen|insta|snap|tinder|tinderen) (min|mi|meg)',
  '(legg meg til|add meg|følg meg) (på|som)',
  '{i} ~5 (skilsmisse|skilsmissa|samlivsbrot|kjærleikssorg|gjeldskrise|bakrus|foreldrepermisjon|mammaperm|pappaperm|fødselsdepresjon)',
  '(lei|trøytt|forbanna|rasande|møkk lei|skuffa|oppgjeven) ~1 (av|over|på) ~2 {politics}',
  '(var|er|sat|låg|skal) (eg|æ) ~3 (hytta|fest|festen|syden|date|julebord|konsert|kino|pub|puben|fylla|ferie|fjellet|treningssenteret|vinmonopolet|rehab|gravferd|bryllaup|foreldremøte|konfirmasjon)',
  '{i} (er|var|skal|sat) ~3 (på|til|i) (hytta|fest|syden|date|julebord|konsert|kino|pub|puben|stranda|foreldremøte|konfirmasjon)',
  '(galskap|kaos|giftig|krangel|galehus|krise|elendig|kjefting|surmuling|galskapen) ~3 (på kontoret|på jobb|på avdelinga|her inne|på huset|i leiinga)',
  '{i} (har|hadde) ~2 (hatt|fått) ~2 (forferdeleg|fæl|dårleg|tung|jævleg|grusom|elendig|slitsam|søvnlaus) ~1 (dag|veke|natt|helg|morgon|månad|start)',
  '(katten|hunden|bikkja|hamsteren|kaninen|bestemor|bestefar|tanta|onkelen|marsvinet) ~1 (døydde|døde|døydd|vart sjuk|blei sjuk|rømde|må avlivast|spydde|bæsja)',
  '{i} (har|fekk|hadde) sjølv ~3 (mista|hatt|fått|opplevd|slite|bytt|byta|sagt|vore|kjøpt|betalt|problem|betalingsanmerkning|gjeld|inkasso|angst|depresjon|barn|adhd|migrene|hytte|elbil)',
  {
    phrase: 'sjølv (har|hadde|brukar|kjøpte|bytte|sleit|fekk) eg',
    not: ['(hadde|ville) eg ~2 (blitt|vorte|også|òg)', '(sjekka|sett|undersøkt|snakka)'],
  },
  '{i} (burde|skulle) ~1 {negation} (seie|seia|skrive|ha sagt) ~1 (dette|det|noko)',
  '{i} (hatar|hater|avskyr|orkar ikkje|er drittlei|er møkk lei) ~2 (jobben|måndagar|sjefen|kundar|systemet|appen|programmet|chat|telefon|mandag*)',
  '(lønna|løna) ~2 (her|mi|vår) ~2 (er|dårleg|elendig|ein vits|for dårleg)',
  '(berre|snart) ~2 (til|att) ~1 (helg|ferie|eg har fri|eg går|pensjon|eg kan gå|fredag|pils)',
  '{i} (gler|gleder) meg ~1 til (helg|ferie|fredag|pils|å|jul|syden|sommaren|påska|at)',
  '(som) (kvinne|mann|mor|far|bonde|kristen|vegetarianar|feminist|skattebetalar|bilist|vestlending|nordlending|sunnmøring|fotballsupporter|hundeeigar|veganar) (synest|meiner|er|veit|føler|kjenner|reagerer) eg',
  '{i} (er|var) (også|òg|sjølv) ~2 (imot|mot|for|tilhengjar|motstandar|medlem|aktiv|aktivist|bilist|bonde)',
  '(politikarane|styresmaktene|regjeringa|stortinget) ~2 (burde|skulle|bør|må|har|er|forstår|gjer|tenkjer|lyttar|bryr|øydelegg)',
  '{i} ~7 (skilsmisse|skilsmissa|samlivsbrot|bakrus)',
  '(den|min|mi) nye (kjærasten|kjæraste|flamma|flamme|dama|typen|eksen|svigermor|samboaren)',
  '{i} ~1 (tek|tar|køyrer|reiser|pendlar|går) ~1 (same|sjølv) (toget|bussen|ferja|vegen|ruta|båten|strekninga)',
  '{boss-word} ~2 (fekk|fått|får|ga|vart|blei) ~1 (sparken|kicken|sparka|oppsagd)',
  '(ville|hadde|skulle) aldri ~2 (røysta|stemt|valt|kjøpt|gått med)',
  '(gått|gåande|er|gjekk) frå (vitet|forstanden|vettet)',
  '(hovudet|magen|ryggen|kneet|skallen|huvudet) ~1 (dunkar|sprekk|verkar|bankar|spring)',
  '{i} (var|er) ute ~4 (i går|seint|jentene|gutta|lenge|på byen|og)',
  '{i} (går|står|et|knaskar) ~3 (nervepiller|piller|pillene|medisin|antidepressiva|diett|slankekur|nervepillene|ozempic|lykkepiller|sovepiller)',
  'for min ~1 del (blir|er|skal|har|vert)',
  '(driv|dreiv|gjer|gjorde) ~3 (til vanvit|galen|gal|sprø)',
]
