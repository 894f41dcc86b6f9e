/** Nynorsk: announced or wished harm. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { despite, unless } from '../phrases.js'

/** Courts, papers and complaint boards: what is threatened with is no harm. */
const LAWFUL = [
  '(advokat|advokaten|retten|rettssak|forliksråd*|finansklagenemnd*|klagenemnd*|forbrukarråd*|forbrukartilsyn*|datatilsyn*|finanstilsyn*|media|avisa|avisene|vg|dagbladet|tv2|nrk|pressa|anmelde|anmelder|anmelding|politianmeld*|saksøkje*|saksøke*|erstatningskrav|klage inn|dårleg omtale|trustpilot)',
]

/** Laughter and figures of speech. */
const FIGURE = [
  '(døyr av latter|dør av latter|le meg i hel|ler meg i hel|frys i hel|kjeder meg i hel|for ein kaffi|for ein kaffe|for ein pizza|for ein øl|stemninga|keisemda|tida|batteriet|spenninga|mygg|myggen|flått|maur|ugras*|rotter|mus)',
]

export const threat: CuePhrases = despite([
  '^ [eg|æ|og|men] [{adv}] (veit|vett) [{adv}] (kvar|kor) {you} [{adv}] (bur|jobbar|held til|parkerer)',
  '(skal|kjem til å|vil) [{adv}] (knuse|smadre|slå inn|rasere|øydeleggje) ~2 (kvar einaste|alle|samtlege|kvart einaste|heile) [{adv}] (rute|ruter|vindauge|glas|bil|bilar|inventaret|lokalet|butikken|kontoret)',
  ...unless(
    [...LAWFUL, ...FIGURE],
    '(eg|jeg|æ|vi|me) [{adv}] (skal|kjem til å|vil|har lyst til å|får lyst til å|kunne|burde|er klar for å|er klar til å|gler meg til å|kan|sver på å|lovar å|aktar å|planlegg å|har tenkt å|skal personleg|skal faen meg) ~4 {harm-inf} ~3 {harm-object}',
    '(skal|kjem til å|har lyst til å|får lyst til å|burde|lovar å|skal faen meg|vurderer å) (eg|jeg|æ|vi|me) ~4 {harm-inf} ~3 {harm-object}',
    '(eg|jeg|æ|vi|me) (drep|skyt|bankar|kverkar|knuser|knekkjer|knekk|slår|sprengjer|sprenger|brenn|bombar|tenner på|kvel|brekk|skader|smadrar|raserer|dengjer|denger|mørbankar|slaktar|flår|finn|oppsøkjer|skal finne|kjem og finn|kjem og tek|tek rotta på|kjem etter|bankar opp) [{adv}] ~1 (deg|dykk|dokke|dæ|han|ho|dei|alle|heile gjengen|den|kontoret|bygget|ned|opp|inn|på|<name>|trynet|skallen|familien|kneskål*|ungane|sjefen|direktør*)',
    '(skal|kjem til å|har lyst til å) (drepe|drepa|skyte|skyta|kverke|kverka|knivstikke|kvele|kvela|sprengje|sprengja|banke|banka|denge|dengje|torturere|valdta|avrette|bombe|grisebanke|mørbanke|lynsje|halshogge|myrde|flå|slakte|kappe|brenne ned|brenna ned|tenne på|slå ned|ta livet av|passe på at) ~3 (deg|dykk|dokke|dæ|sjefen*|direktør*|leiaren*|heile|*kontor*|bygget|<name>|folk|nokon|kontoret|banken|butikken|sjappa) ',
    '(tenner|tenne|tenna|set|setje|setja|fyr|eld|brann) [{adv}] (på|fyr på|eld på|fyr i|i) [{adv}] ~2 (dykk|deg|*kontor|*kontoret|bygget|*bygget|bygning*|butikken|bilen|bilane|huset|sjappa|lokalet|lokala|filialen|heile|banken|bussen|hovudkontor*|terminalen|senteret|dritten|firmaet)',
    '(kjem|stiller|møter|dukkar|drar|reiser|går|stikk) [{adv}] [eg|vi|opp|ned|innom|bort|inn|dit] ~5 (med|tek med|har med) [{adv}] [ei|ein|eit|min|mi|meg|lada|ladd|kvest] {weapon}',
    '(knuser|knuse|knusa|slår inn|slå inn|smadrar|smadre|kastar stein|kaste stein|steinar|hive stein|knust) [{adv}] ~3 (vindauge*|vindauga|ruter|rutene|alle ruter|glas|glasa|glasdør*|inngangen|døra|dørene|gjennom|bilen dykkar|bilen din|kontoret|inventaret|skranken|trynet|skallen|kneskålene|hovudet|ansiktet|kjeften|nasen|nasa)',
    '(knekkjer|knekk|knekke|knekkja|brekk|brekke|kuttar|kutte|kappar|kappe|sage|hogge|slå ut|slår ut|riv|rive|stikk|stikke) [{adv}] ~3 (kneet|knea|beina|beinet|armen|armane|nakken|fingrane|tennene|tenner|strupen|hovudet|tunga|øyro|øyra|auga|kneskålene|nasen|nasa|ryggen|hendene|ballane|kuken) ~2 (på|av|din|ditt|dine|dykkar|hans|hennar|ut|til)',
  ),
  ...unless(
    [...LAWFUL],
    '(skal|vil|kjem til å|burde|må|fortener|då) [{adv}] ~2 (få|få seg|ha|få dykk|få deg) [{adv}] (svi|bank|juling|deng|ei kule|kula|kniv|på tygga|på trynet|ei omgang|ein omgang|ein på tygga|ein på trynet|køyrt seg|ei øks|øksa|ei lusing|lusing|ein knyttneve|ris|grisebank|ein smekk|ei øyrefik|julegraut)',
    '(de|du|dokke|dykk|han|ho|dei|sjefen|leiaren*|alle) [{adv}] (skal|vil|kjem til å|burde|må|fortener å) ~2 (døy|dø|daude|krepere|brenne|brenna|rotne|rotna|blø|lide|pinast|hengjast|skytast|bankast|drepast|valdtakast|lynsjast|steinast|gassast|kastrerast|kverkast|halshoggast|utryddast|sprengjast|dengast|torturerast|brennast|få svi|få unngjelde|angre på at de vart fødde|sove dårleg|vere redd|vere redde|bli redde|gråte blod|kjenne korleis)',
    '(så) får de (kjenne|kjenna|sjå|svi|merke) [{adv}] [korleis|kva|på]',
    '(de|du|dokke|han|ho|dei|sjefen*|leiaren*|direktør*|sakshandsamar*|leiinga|alle) ~3 (burde|skulle|bør|fortener|hadde fortent|må) [{adv}] ~3 (vore skotne|vore skoten|vore hengd|vore hengde|skytast|hengjast|vore drepen|vore drepne|bli skoten|bli hengd|bankast opp|kvelast|halshoggast|brennast|stillast opp mot ein vegg|stillast mot veggen|setjast opp mot veggen|opp mot veggen|få ei kule|hatt ei kule|hatt bank|hatt juling|avlivast|kastrerast|steinast|sendast til sibir|gasskammer*|skotne|hengde|druknast|døy|lynsjast|køyrast over|brenne i helvete|i grava)',
    '(burde|skulle|bør) (nokon|noken|folk|ein|vi|me|eg) ~3 {harm-inf} [{adv}] {harm-object}',
    '(nokon|noken|folk) [{adv}] (burde|bør|skulle|må|kunne|kjem til å|får|skal) ~3 (sprengje|sprenge|brenne|tenne på|skyte|drepe|knuse|banke|kaste ein|kaste ei|kaste brann*|køyre på|køyre over|køyre ned|bombe|denge|knivstikke|hengje|kverke|kvele|gje dykk bank|gje dykk ein omgang|gje han juling|gje deg bank|ta livet|kappe|lære dykk|lære deg|ta dykk|ta deg|ta rotta|slå|steine|lynsje|kastrere|smelle til|knekke|rasere|setje fyr|stikke ned|avlive|gå laus på)',
    '(håpar|håper|vonar|ønskjer|ynskjer|skulle ønskje|gid|måtte|gler meg til|ber om|drøymer om|ventar på) [{adv}] [at|berre|verkeleg|oppriktig] [{adv}] ~1 (de|du|dokke|nokon|dei|heile|han|ho|sjefen*|leiaren*|kontoret|banken|familien|ungane|borna|kona|alle|ein|sakshandsamar*|direktør*|bygget|hovudkontoret|bussen|bilen) ~4 {harm-wish}',
    '(håpar|vonar|ønskjer|måtte|gid) [{adv}] ~4 (kreft|kreftsjuk|døden|døyr|daudar|brenn i helvete|brenne i helvete|rotne i helvete|rotnar i|overkøyrd|påkøyrd|skoten|kverka|juling|gule og blå|hjarteinfarkt|aids|pest)',
    '(eg|jeg|æ|vi|me) (veit|vett|fann ut|finn ut|har funne ut|skal finne ut|kan finne ut|sjekkar) [{adv}] (kvar|kor|kven|korleis bil|kva bil|kva hus|kva kontor|kva skule|kva barnehage|når) ~3 (bur|bur hen|held til|jobbar|sit|de bur|du bur|parkerer|går på skule|går heim|borna|ungane|familien|de er|du er|de sit|de går|du jobbar|køyrer|hentar|søv)',
    '(finn|finne|finna) [{adv}] [ut] [{adv}] (kvar|kor) ~3 (bur|jobbar|held til|går|parkerer)',
    '(finn|finne) [{adv}] (deg|dykk) [{adv}] (uansett kvar|før eller seinare|ein dag|snart|og då)',
    '(du|de|dokke|han|ho) (er|blir|vert) [{adv}] (ferdig|død|daud|ein død mann|ein daud mann|dødsdømd|daude|døde) [{adv}] (om|viss|når|!|mann|kjøt|no|snart|neste gong)',
    '(pass|passe|vokt|sjå) [{adv}] (deg|dykk|dokke|opp|over skuldra|på ungane|bak deg|bak dykk|på kona|på familien) [{adv}] (!|$|for|når|på veg|i mørkret|heretter|framover|i kveld|over skuldra|bak|godt|neste|ute|i natt|frå no)',
    '(sov|sove) [{adv}] (med eitt auge|med eit auge) [{adv}] (ope|oppe)',
    '(dagane|timane) (dine|dykkar) er talde',
    '(tør|bør|vil|kan|skal) [{adv}] {negation} [{adv}] (gå åleine|gå ut åleine|kjenne deg trygg|kjenne dykk trygge|vere trygg|sove godt|sove trygt|snu ryggen|vise trynet|vise deg|køyre heim åleine|kjem ned att)',
    '(synd|leitt|trist|dumt|keisamt|uheldig) [{adv}] (om|viss|dersom) [{adv}] (noko|det|bilen|huset|kontoret|ungane) [{adv}] (skulle|hadde|skjer|hende|hender|byrja|vart|tok fyr|gjekk)',
    '(kjem) [{adv}] (og|å|for å|ned og|heim og|innom og|opp og|bort og|rett til) [{adv}] [dykk|deg] ~4 (tek|ta|hentar|drep|slår|slår inn|knuser|bankar|finn|brenn|sprengjer|skyt|smadrar|raserer|riv|dengjer|tenner|hente deg|gjev deg|gjev dykk|tek knekken)',
    '(kjem) (eg|vi|me) [{adv}] (og|å|for å|ned og|heim til|på døra) [{adv}] (tek|ta|hentar|drep|slår|knuser|bankar|finn|brenn|sprengjer|skyt|smadrar|raserer|dykk|deg|di|dykkar|riv|gjev)',
    '(kjem|møter opp|står|stiller|dukkar opp|ventar) [{adv}] [eg|vi|me|på] [{adv}] (heime hos|på døra|på trappa|utanfor huset|heim til|utanfor jobben|utanfor døra|på parkeringsplassen|utanfor kontoret|ved bilen) [{adv}] (dykk|deg|din|di|dykkar|til|hans|hennar|når|ein|med|sjefen|direktør*|han|henne|hos)',
    '(ein dag|ein kveld|ei natt|ein vakker dag|snart|neste gong|plutseleg|ein mørk kveld|ein gong) [{adv}] (står|kjem|smell|møter|møtest|sjåast|treffer|tek|ventar|dukkar|finn) [{adv}] (eg|vi|det|nokon|opp|på) ~5 (døra|dør|trappa|dykk|deg|går heim|utanfor|bombe|brann|svi|hagle|vindauget|bak|parkering*|kontoret|mørkret|leiaren*|sjefen*)',
    '(eg|vi|me) [{adv}] (møter|treffer|ser) [{adv}] (leiaren*|sjefen*|direktør*|dykk|deg|han|ho) ~5 (kjem ned att|kjem heim att|skal eg|skal han få|skal du få|då skal|på fjellet)',
    '(passe på|sørgje for|sørge for) at (han|ho|de|du|dei|ingen) ~3 (kjem ned att|kjem heim|ikkje kjem|kjem att|aldri|får svi|angrar)',
    '(vi|eg|me) (sjåast|ses|sees|møtest|treffest) [{adv}] (utanfor|ute|i mørkret|på parkeringsplassen|heime hos deg|heime hos dykk|i bakgata|bak bygget|når du går heim|på veg heim|etter jobb|etter stengetid)',
    '(ligg|låg) [{adv}] (ein|ei) (bombe|brannbombe|sprengladning) [{adv}] [i|på|under|ved]',
    '(bombe|bomba|bomber|brannbombe|sprengstoff|dynamitt|granat|molotov*|sprengladning|hagla|hagle|bensinkanne*|bensinkanna) [{adv}] ~3 (i posten|på kontoret|i resepsjonen|under bilen|hos dykk|mot|på døra|gjennom vindauget|inn|i postkassa|til dykk|på veg|klar|ladd|lada|ventar|lokalet|i bygget|i huset|ligg klar|fram|heng|er ferdig)',
    '(kunne|hadde|skulle|ville) (eg|vi|me) [{adv}] ~2 (skote|drepe|drept|banka|kverka|knivstukke|brent ned|sprengt|slege|kvelt|dengt) [{adv}] (dykk|deg|han|henne|ned|heile|nokon av dykk|alle|sjefen|i hel|dei)',
    '(eg|vi|me) [{adv}] (kunne|hadde|skulle|ville) ~2 (skote|drepe|drept|banka|kverka|knivstukke|brent ned|sprengt|kvelt|dengt|hengt|køyrt ned) [{adv}] (dykk|deg|han|henne|heile|nokon av dykk|alle|sjefen|dei|direktør*|kontoret)',
    '(døy|dø|daude|kreper|rotne|brenn|heng|stup|drukne|drukn) [{adv}] (i helvete|opp|dykk|deg|sjølv|alle saman|i hælvete|jævla|din|sakte|!|i ei grøft|i grøfta|heile gjengen)',
    '(gå|dra|kan|reis|hopp|stikk) [{adv}] [dykk|de|du|deg|alle|berre|gå] [{adv}] (og|å) (døy|dø|daude|heng deg|heng dykk|drep deg|drep dykk|drukn deg|legg deg ned og døy|ta livet av)',
    '(drep|heng|skyt|kverk|kutt|ta livet av|tek livet av|drukn|spreng) [{adv}] (deg|dykk|dokke|dykk sjølve|deg sjølv|handledda|heile gjengen)',
    '(ta|tok|kjem til å ta|kan ta|burde teke) livet av (deg|dykk|dæ|dokke)',
    '(valdta|valdtek|voldta|valdteken) [{adv}] (deg|dykk|henne|ho|kona|dottera|familien|mora)',
    '(knyttneve|neven|nevane|kula|kule|kuler|kniven|balltreet|brekkjarnet|øksa|hagla) [{adv}] (i|mot|mellom|på|gjennom|inn i) [{adv}] (trynet|fjeset|hovudet|panna|auga|brystet|skallen|kjeften|ryggen|knea|ansiktet|magen)',
    '(gje|gjev|gir|gav|skal gje|burde gje) [{adv}] (dykk|deg|han|henne|dei|nokon|dokke) [{adv}] (bank|juling|deng|ein omgang|ei omgang|ein på trynet|ein på tygga|på trynet|på tygga|ein i trynet|ei kule|kula|ei lusing|ein smell|grisebank|noko å gråte for|kniven)',
    '(skal|kjem til å|vil|aktar å|tenkjer å) [{adv}] (plage|plaga|forfølgje|trakassere|terrorisere|sjikanere|følgje etter|oppsøkje|hengje ut namn|leggje ut namn|leggje ut adressa|spreie bilete|ringje kvar natt|heimsøkje|ta att|ta hemn) [{adv}] (dykk|deg|{harm-object}|på)',
    '(øydeleggje|øydelegg|smadre) [{adv}] (livet|liva|ansiktet|familien|trynet|fjeset|kneet) (ditt|dykkar|til|hans|din|på)',
    '(blir|vert|kjem til å bli) [{adv}] (blodbad|massakre|likposar|eit helvete for dykk|brann på|hemn)',
    '(hemn|hemne|hemnar|hemnen|blodhemn) [{adv}] (meg|oss|på|er søt|blir søt|kjem|min|over)',
    '(eg|vi|me) (tek|tar|skal ta) (deg|dykk|dæ|dokke) [{adv}] (ein dag|når|neste gong|snart|!|i mørkret|att|på veg|alle|ein etter ein)',
    '(køyrer|køyre|rygger) [{adv}] (bilen|traktoren|lastebilen|gravemaskin*|gravemaskina|rett) [{adv}] [rett] (inn i|gjennom|inn gjennom|inn på|over) [{adv}] (kontoret|lokalet|resepsjonen|vindauget|butikken|banken|dykk|døra|hovudinngang*|fasaden|bygget|filialen|folk|vindauga|veggen|sjefen)',
    '(kastar|kaste|kasta|hiv|hive|slengjer) [{adv}] (ein|ei|eit|dykk|deg|stein|steinar|han|brannbombe*|molotov*) [{adv}] ~2 (gjennom vindauget|gjennom ruta|inn i|på kontoret|ut av vindauget|på dykk|i hovudet|inn vindauget|i trynet|på bussen|på sjøen|i sjøen|på fjorden|i fjorden|frå taket|utfor)',
    '(stikke|stikk|skjere|skjer|kutte|punktere|punkterer|ripe|riper|brenne|tenner på|sprengje|kappe) [{adv}] [opp|alle|i|hol i|på] [{adv}] (dekka|bildekka|bilane|bilen|bremseslang*|postkassa|lakken|huset) [{adv}] (dykkar|din|ditt|dine|til|på|hans|hennar)',
  ),
])
