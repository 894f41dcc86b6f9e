/** Bokmål: announced or wished harm. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite, unless } from '../phrases.js'

/** Courts, papers and complaint boards: what is threatened with is no harm. */
const LAWFUL = [
  '(advokat|advokaten|retten|rettsak|rettssak|forliksråd*|finansklagenemnd*|klagenemnd*|forbrukerråd*|forbrukertilsyn*|datatilsyn*|finanstilsyn*|media|avisa|avisen|avisene|vg|dagbladet|tv2|nrk|pressen|anmelde|anmelder|anmeldelse|politianmeld*|saksøke*|erstatningskrav|klage inn|dårlig omtale|trustpilot|google-anmeldelse)',
]

/** Laughter and figures of speech. */
const FIGURE = [
  '(dør av latter|le meg i hjel|ler meg i hjel|kjeder meg i hjel|fryser i hjel|drept av kjedsomhet|for en kaffe|for en kaffi|for en pizza|for en øl|for en is|for en bolle|stemningen|kjedsomhet|tida|tiden|batteriet|spenningen|myggen|mygg|flått|maur|ugress*|rotter|mus)',
]

export const threat: CuePhrases = despite([
  '^ [jeg|æ|og|men] [{fill}] (vet|veit|vett) [{fill}] (hvor|kor) ({you}|du|dere) [{fill}] (bor|bur|jobber|holder til|parkerer)',
  '(skal|kommer til å|vil) [{fill}] (knuse|smadre|slå inn|rasere|ødelegge) ~2 (hver eneste|alle|samtlige|hvert eneste|hele) [{fill}] (rute|ruter|vindu|vinduer|glass|bil|biler|inventaret|lokalet|butikken|kontoret)',
  ...unless(
    [...LAWFUL, ...FIGURE],
    '(jeg|eg|æ|je|jæ|vi) [{fill}] (skal|kommer til å|kjem til å|vil|har lyst til å|har løst tel å|har lyst å|får lyst til å|kunne|burde|tar og|er klar for å|er klar til å|gleder meg til å|ønsker å|kan|sverger|lover å|akter å|planlegger å|nøler ikke med å|har tenkt å|har tenkt til å|skal personlig|skal faen meg) ~4 {harm-inf} ~3 {harm-object}',
    '(skal|kommer til å|har lyst til å|får lyst til å|burde|lover å|skal faen meg|vurderer å) (jeg|eg|æ|vi|je) ~4 {harm-inf} ~3 {harm-object}',
    '(jeg|eg|æ|vi|je) (dreper|skyter|banker|kverker|knuser|knekker|slår|sprenger|brenner|bomber|tenner på|kveler|brekker|voldtar|skader|smadrer|raserer|denger|mørbanker|slakter|flår|finner|oppsøker|skal finne|kommer og finner|kommer og tar|tar rotta på|kommer etter|banker opp) [{fill}] ~1 (deg|dere|dæ|dokker|ham|han|henne|ho|dem|dåkker|alle|hele gjengen|den|kontoret|bygget|ned|opp|inn|på|<name>|trynet|skallen|familien|kneskål*|ungene|sjefen|direktør*)',
    '(skal|kommer til å|har lyst til å) (drepe|skyte|kverke|knivstikke|kvele|sprenge|banke|denge|torturere|voldta|henrette|bombe|grisebanke|skambanke|mørbanke|lynsje|halshugge|myrde|flå|slakte|kappe|partere|brenne ned|tenne på) ~3 (deg|dere|dæ|dokker|sjefen*|direktør*|hele|*kontor*|bygget|<name>|folk|noen|kontoret|banken|butikken|sjappa|de)',
    '(tenner|tenne|setter|sette|fyr|ild|brann) [{fill}] (på|fyr på|ild på|fyr i|i) [{fill}] ~2 (dere|deg|dokker|*kontor|*kontoret|bygget|*bygget|bygning*|butikken|bilen|bilene|huset|sjappa|lokalet|lokalene|filialen|hele|banken|bussen|hovedkontor*|terminalen|senteret|dritten|driten|firmaet)',
    '(kommer|kjem|stiller|møter|dukker|drar|reiser|går|stikker) [{fill}] [jeg|vi|æ|opp|ned|innom|bort|inn|dit] [{fill}] ~5 (med|tar med|har med) [{fill}] [ei|en|et|min|mi|meg|lada|ladd|kvesset] {weapon}',
    '(knuser|knuse|slår inn|slå inn|smadrer|smadre|kaster stein|kaste stein|steiner|hive stein|kvistet|ruter|knust) [{fill}] ~3 (vindu*|ruter|rutene|alle ruter|vinduene|vindua|glass|glassdør*|inngangen|døra|dørene|gjennom|bilen deres|bilen din|kontoret|inventaret|skranken|trynet|skallen|kneskålene|hodet|ansiktet|kjeften|nesa)',
    '(knekker|knekke|brekker|brekke|kutter|kutte|kapper|kappe|sage|hugge|slå ut|slår ut|river|rive|stikker|stikke) [{fill}] ~3 (kneet|knærne|knea|beina|beinet|armen|armene|nakken|fingrene|fingra|tennene|tenner|strupen|hodet|hode|hue|tunga|tungen|ørene|øynene|øyan|kneskålene|nesa|ryggen|hendene|håndleddene|ballene|ballan|kuken) ~2 (på|av|din|ditt|dine|deres|hans|hennes|ut|til)',
  ),
  ...unless(
    [...LAWFUL],
    '(skal|vil|kommer til å|burde|må|fortjener) [{fill}] ~2 (få|få seg|ha|få dere|få deg) [{fill}] (svi|bank|juling|deng|ei kule|en kule|kula|kniv|på tygga|på trynet|en omgang|en på tygga|en på trynet|ei på tygga|kjørt seg|ei øks|øksa|ei lusing|lusing|en knyttneve|ris|grisebank|en real omgang|ei real omgang|en smekk|ei ørefik|julegrøt|kjørt)',
    '(dere|du|dokker|han|hun|de|dem|dåkker|sjefen|alle) [{fill}] (skal|vil|kommer til å|burde|må|fortjener å|fortjener|kjem te å) ~2 (dø|dau|daue|krepere|brenne|råtne|blø|lide|pines|henges|skytes|bankes|drepes|voldtas|lynsjes|steines|gasses|kastreres|kverkes|halshugges|avlives|utryddes|sprenges|piskes|denges|tortureres|brennes|få svi|få unngjelde|angre bittert|angre på at dere ble født|angre at dere ble født|sove dårlig|være redd|være redde|bli redd|gråte blod|grave)',
    '(dere|du|dokker|han|hun|de|sjefen*|direktør*|saksbehandler*|ledelsen|alle) ~3 (burde|skulle|bør|fortjener|hadde fortjent|må) [{fill}] ~3 (vært skutt|vært hengt|skytes|henges|vært drept|bli skutt|blitt skutt|bli hengt|banket opp|bankes opp|kveles|halshugges|brennes|vært brent|stilles opp mot en vegg|stilles mot veggen|settes opp mot veggen|opp mot veggen|få en kule|hatt en kule|hatt bank|hatt juling|hatt seg|avlives|kastreres|piskes|steines|sendes til sibir|gasskammer*|skutt|hengt|druknes|dø|lynsjes|parteres|kjørt over|voldtas|brent levende|brenne i helvete|i grava|tæres)',
    '(burde|skulle|bør) (noen|nån|nokken|folk|man|vi|jeg|en|æ) ~3 {harm-inf} {harm-object}',
    '(noen|nån|nokken|folk) [{fill}] (burde|bør|skulle|må|kunne|kommer til å|får|skal) ~3 (sprenge|brenne|tenne på|skyte|drepe|knuse|banke|kaste en|kaste brann*|kjøre på|kjøre over|kjøre ned|bombe|denge|knivstikke|henge|kverke|kvele|voldta|gi dere bank|gi dere en omgang|gi ham juling|gi deg bank|ta livet|kappe|lære dere|lære deg|ta dere|ta deg|ta rotta|slå|steine|lynsje|kastrere|smelle til|knekke|pælme|skalle ned|rasere|sette fyr|stikke ned|avlive|gruse|gå løs på)',
    '(håper|håpe|håpar|ønsker|ønske|skulle ønske|gid|måtte|gleder meg til|ber om|drømmer om|venter på|satser på) [{fill}] [at|bare|virkelig|oppriktig] [{fill}] ~1 (dere|du|dokker|noen|de|hele|han|hun|dem|sjefen*|kontoret|banken|familien|ungene|barna|kona|alle|en|nån|saksbehandler*|direktør*|dåkker|bygget|hovedkontoret|bussen|bilen) ~4 {harm-wish}',
    '(håper|håpe|ønsker|måtte|gid) [{fill}] ~4 (kreft|kreftsyk|død|døden|dø|dauer|daua|brenner i helvete|brenne i helvete|råtne i helvete|råtner i|overkjørt|påkjørt|skutt|voldtatt|kverka|bank|juling|gule og blå|blå og gul|hjerteinfarkt|aids|pest)',
    '(jeg|eg|æ|vi|je) (vet|veit|fant ut|finner ut|har funnet ut|fant|skal finne ut|kan finne ut|sjekker|vett) [{fill}] (hvor|kor|hvem|kem|åssen bil|hvilken bil|hvilket hus|hvilket kontor|hvilken skole|hvilken barnehage|hvor hen|hvilken vei|når) ~3 (bor|bur|bor hen|holder til|jobber|sitter|dere bor|du bor|parkerer|går på skole|går hjem|barna|ungene|familien|dere er|du er|dere sitter|dere går|du jobber|kjører|henter|sover)',
    '(finner|finne|finn) [{fill}] (ut) [{fill}] (hvor|kor) ~3 (bor|bur|jobber|holder til|går|parkerer)',
    '(finner|finne) [{fill}] (deg|dere|ut hvor du|ut hvor dere|ut hvor han|ut hvor hun|ut hvor de|dæ) [{fill}] (bor|jobber|uansett hvor|før eller siden|holder til|og da|snart|en dag|en mørk|bur)',
    '(du|dere|dokker|han|hun) (er|e|blir) [{fill}] (ferdig|død|dau|en død mann|dødens|dødsdømt|daua|døde) [{fill}] (hvis|om|når|!|mann|kjøtt|nå|snart|neste gang)',
    '(pass|pas|passe|vokt|se) [{fill}] (deg|dere|dæ|dokker|opp|på ryggen|over skulderen|på ungene|bak deg|bak dere|på kona|på familien) [{fill}] (!|$|for|når|på vei|i mørket|heretter|fremover|i kveld|over skulder*|bak|litt|godt|neste|ute|i natt|på byen|fra nå|mann)',
    '(sov|sove) [{fill}] (med ett øye|med et øye|med øynene) [{fill}] (åpent|oppe|åpne)',
    '(dagene|timene|dagan) (dine|deres) [{fill}] (er talte|er talt)',
    '(tør|bør|vil|kan|skal) [{fill}] {negation} [{fill}] (gå alene|gå ut alene|føle deg trygg|føle dere trygge|være trygg|sove godt|sove trygt|gå trygt|snu ryggen|vise trynet|vise deg|kjøre hjem alene)',
    '(synd|leit|trist|dumt|kjedelig|ergerlig|uheldig) [{fill}] (om|hvis|dersom) [{fill}] (noe|det|nokka|bilen|huset|kontoret|ungene) [{fill}] (skulle|hadde|skjer|hendte|hender|begynte|ble|tok fyr|gikk)',
    '(kommer|kjem) [{fill}] (og|å|for å|ned og|hjem og|innom og|opp og|bort og|til dere og) [{fill}] (tar|ta|henter|dreper|slår|knuser|banker|finner|brenner|sprenger|skyter|smadrer|raserer|river|denger|skal|tenner|hente deg|gir deg|gir dere|ordner opp med|tar knekken|ta dere|ta deg)',
    '(kommer|kjem) (jeg|vi|æ) [{fill}] (og|å|for å|ned og|hjem til|hjem te|på døra|på døra di|på døra deres|til kontoret) [{fill}] (tar|ta|henter|dreper|slår|knuser|banker|finner|brenner|sprenger|skyter|smadrer|raserer|dere|deg|di|deres|river|gir)',
    '(kommer|møter opp|står|stiller|dukker opp|venter) [{fill}] [jeg|æ|vi|på] [{fill}] (hjemme hos|på døra|på trappa|utenfor huset|hjem til|utenfor jobben|utenfor døra|på parkeringsplassen|i parkeringskjeller*|utenfor kontoret|ved bilen) [{fill}] (dere|deg|din|di|deres|til|hans|hennes|når|en|med|sjefen|direktør*|han|henne|di i|hos)',
    '(en dag|en kveld|en natt|en vakker dag|snart|neste gang|plutselig|en mørk kveld) [{fill}] (står|kommer|smeller|møter|ses|sees|treffer|tar|venter|dukker|finner) [{fill}] (jeg|vi|det|noen|æ|opp|på) ~5 (døra|dør|trappa|dere|deg|går hjem|utenfor|bombe|brann|svi|hagle|vinduet|bak|parkering*|soverommet|kontoret|mørket)',
    '(vi|jeg|æ|me) (ses|sees|møtes|snakkes|sjåast|treffes) [{fill}] (utenfor|ute|i mørket|på parkeringsplassen|i parkeringskjelleren|hjemme hos deg|hjemme hos dere|i bakgata|bak bygget|når du går hjem|på vei hjem|etter jobb|etter stengetid)',
    '(ligger|lå) [{fill}] (en|ei) (bombe|brannbombe|sprengladning) [{fill}] [i|på|under|ved]',
    '(bombe|bomba|bomber|brannbombe|sprengstoff|dynamitt|granat|molotov*|sprengladning|bombetrussel|hagla|hagle|bensinkanne*|bensinkanna) [{fill}] ~3 (i posten|på kontoret|i resepsjonen|under bilen|hos dere|mot|på døra|gjennom vinduet|inn|i postkassa|til dere|på vei|klar|ladd|ladet|lada|venter|lokalet|i bygget|i huset|ligger klar|i lokalene|fram|henger|er ferdig)',
    '(skutt|drept|banket|knivstukket|brent|sprengt|halshugd|hengt|kverka|banka|slått) [{fill}] (dere|deg|dokker|sjefen|hele|han|henne|dæ|ned hele|i stykker) ~3 (hvis|om|hadde|så|kunne|skulle|når|alle|med)',
    '(kunne|hadde|skulle|ville) (jeg|vi|æ|eg) [{fill}] ~2 (skutt|drept|banket|kverket|knivstukket|brent ned|sprengt|slått|kvalt|kverka|banka|kvælt|denget|denga) [{fill}] (dere|deg|dokker|han|ham|henne|ned|hele|noen av dere|alle|sjefen|i hjel|dem)',
    '(jeg|vi|æ|eg) [{fill}] (kunne|hadde|skulle|ville) ~2 (skutt|drept|banket|kverket|knivstukket|brent ned|sprengt|kvalt|kverka|banka|denget|denga|hengt|kastet en stein|kjørt ned) [{fill}] (dere|deg|dokker|han|ham|henne|hele|noen av dere|alle|sjefen|dem|direktør*|kontoret)',
    '(dø|daue|krepér|kreper|råtne|råtn|brenn|heng|dau|stup|drukne|drukn) [{fill}] (i helvete|opp|dere|deg|selv|dere selv|alle sammen|i hælvete|jævla|din|sakte|!|i en grøft|i grøfta|hele gjengen)',
    '(gå|dra|kan|reis|hopp|stikk|gå bort) [{fill}] [dere|du|deg|alle|bare|gå] [{fill}] (og|å) (dø|dau|daue|heng deg|heng dere|drep deg|drep dere|drukn deg|legg deg ned og dø|ta livet av)',
    '(drep|heng|skyt|kverk|kutt|ta livet av|tar livet av|drukn|spreng) [{fill}] (deg|dere|dæ|dokker|dere selv|deg selv|håndleddene|hele gjengen)',
    '(ta|tok|burde ta|kan ta|burde tatt) (livet av|livet ta) (deg|dere|dæ|seg|dokker)',
    '(voldta|voldtar|voldtatt|voldtas) [{fill}] (deg|dere|henne|kona|dattera|datteren|familien|mora|dæ|hun|av)',
    '(knyttneve|neven|nevene|never|kula|kule|kuler|kniven|balltreet|brekkjernet|øksa|hagla) [{fill}] (i|mot|mellom|på|gjennom|inn i) [{fill}] (trynet|fjeset|hodet|panna|pannen|øynene|brystet|skallen|kjeften|hue|huet|ryggen|knærne|ansiktet|magen|smella)',
    '(gi|gir|ga|skal gi|burde gi) [{fill}] (dere|deg|ham|han|henne|dem|noen|dæ|dokker) [{fill}] (bank|juling|deng|en omgang|en real omgang|en på trynet|en på tygga|ei på tygga|på trynet|på tygga|en i trynet|en kule|ei kule|kula|en lusing|en smell|grisebank|rundjuling|et par på trynet|noe å gråte for|kniven)',
    '(skal|kommer til å|vil|akter å|tenker å) [{fill}] (plage|forfølge|trakassere|terrorisere|sjikanere|følge etter|oppsøke|henge ut navn|legge ut navn|legge ut adressen|publisere adressen|spre bilder|spamme ned|ringe hver natt|hjemsøke|ta igjen|ta hevn) [{fill}] ({you}|{harm-object}|på)',
    '(ødelegge|ødelegger|smadre) [{fill}] (livet|livene|ansiktet|familien|trynet|fjeset|kneet) (ditt|deres|til|hans|din|på)',
    '(blir|kommer til å bli) [{fill}] (blod|blodbad|massakre|begravelse*|begravelser|likposer|lik|et helvete for dere|brann på|hevn|død)',
    '(blodbad|massakre|skytevåpen|våpenet mitt|hevnen|hevn) [{fill}] (kommer|blir|på|er|mitt|klar|er klart|ladd|venter)',
    '(hevn|hevne|hevner|hevnen|blodhevn) [{fill}] (meg|oss|på|er søt|blir søt|kommer|min|over)',
    '(jeg|vi|æ) (tar|tek|skal ta) (deg|dere|dæ|dokker) [{fill}] (en dag|når|neste gang|snart|!|i mørket|igjen|på vei|ut|alle|en etter en|på hjemveien)',
    '(kjører|kjøre|kjørte|rygger|bråker) [{fill}] (bilen|traktoren|lastebilen|gravemaskin*|bulldozer*|rett|gravemaskinen) [{fill}] [rett] (inn i|gjennom|inn gjennom|inn på|over) [{fill}] (kontoret|lokalet|resepsjonen|vinduet|butikken|banken|dere|døra|hovedinngang*|fasaden|bygget|filialen|folk|vinduene|veggen|sjefen)',
    '(kaster|kaste|hiver|hive|slenger|pælmer) [{fill}] (en|ei|et|dere|deg|stein|steiner|ham|han|brannbombe*|molotov*) [{fill}] ~2 (gjennom vinduet|gjennom ruta|inn i|på kontoret|ut av vinduet|ut gjennom vinduet|på dere|i hodet|mot|inn vinduet|i trynet|på bussen|på vinduet|på sjøen|i sjøen|fra taket)',
    '(stikke|stikker|skjære|skjærer|kutte|punktere|punkterer|ripe|riper|brenne|tenner på|sprenge|kappe) [{fill}] [opp|alle|i|hull i|på] [{fill}] (dekkene|bildekkene|bilene|bilen|bremseslang*|postkassa|lakken|huset) [{fill}] (deres|din|ditt|dine|til|på|hans|hennes)',
  ),
])
