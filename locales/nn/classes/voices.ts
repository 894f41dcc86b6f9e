import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of quarrel: our people and things, what is decided by others, what is small or grand. */
export const voiceClasses = {
  'our-people': [
    '(sjåføren|sjåførane|sjåførar|montøren|montørane|montørar|kollegaen|kollegaene|kollegaane|medarbeidaren|medarbeidarane|rådgjevaren|rådgjevarane|sakshandsamaren|sakshandsamarane|saksbehandlaren|personalet|mannskapet|mannskapa|betjeninga|betjeningen|folka|tilsette|teamet|kontrolløren|kontrollørane|vektaren|vektarane|teknikaren|teknikarane|kundebehandlaren|kundebehandlarane|konsulenten|konsulentane|køyraren|køyrarane|budet|boda|kapteinen|kabinpersonalet|flygaren|flygarane|takstmannen|takstmennene|rektoren|lærarane|avdelinga|støtta|kundestøtta|kundeservicen|fagfolka|handverkarane|brøytemannskapet|brøytaren|brøytarane|elektrikaren|elektrikarane|lokføraren|konduktøren|styrmannen|leiaren|leiinga|sjefen)',
  ],
  'our-things': [
    '(systemet|systema|nettet|tenesta|tenestene|linja|linjene|serveren|serverane|appen|rutinane|bussane|bussen|toga|båtane|ferjene|ferja|flya|flyet|produktet|produkta|prisane|prisen|tilbodet|utstyret|anlegget|leidningane|leidninga|vatnet|straumen|kundeservicen|servicen|ventetida|køen|regulariteten|punktlegheita|målaren|målarane|varene|vara|pakken|pakka|renta|rentene|gebyra|arbeidet|jobben|kvaliteten|dekninga|nettsida|fiberen|brøytinga|renovasjonen|*systemet|*sida)',
  ],
  'left-us': [
    '(gjekk ut|gjekk frå|kom frå|reiste frå|forlét|forlot|forlet|drog frå|vart send|vart sendt|blei sendt|vart levert|vart lasta|vart pakka|vart montert|vart overlevert|vart henta|låg hos oss|låg på lageret|vi leverte|me leverte|vi sende|me sende|vi pakka|vi lasta|vi gav|vi overleverte|vi forlét|vi gjekk|vi køyrde|sjåføren leverte|montøren gjekk|montøren reiste|sist vi|sist me|vi selde)',
  ],
  decides: [
    '(bestemmer|avgjer|styrer|set|fastset|vedtek|eig|driv|kontrollerer|rår over|lagar|regulerer|avgjorde|bestemte|vedtok|sette|pålegg|pålagde|krev|har bestemt|har vedteke|har sett|har avgjort|har pålagt|har laga)',
  ],
  'others-decide': [
    '(marknaden|nord pool|børsen|straumbørsen|noregs bank|staten|styresmaktene|myndigheitene|stortinget|regjeringa|departementet|direktoratet|eu|nve|avinor|vegvesenet|statens vegvesen|fylket|fylkeskommunen|kommunen|kommunestyret|lova|politiet|skatteetaten|leverandøren|underleverandøren|produsenten|eigarane|netteigaren|nettselskapet|grunneigaren|tollvesenet|finanstilsynet|transportøren|entreprenøren|anbodet|andre)',
  ],
  'decided-thing': [
    '(prisen|prisane|straumprisen|straumprisane|marknaden|renta|rentene|avgifta|avgiftene|tollen|gebyret|gebyra|rutene|ruta|rutetidene|vêret|veret|været|vinden|snøen|isen|trafikken|reglane|regelverket|lova|avgjerda|utfallet|flytidene|skatten|momsen|kvotene|køen|tempoet|leveringstida|naturen)',
  ],
  able: [
    '(erfaren|erfarne|dyktig|dyktige|flink|flinke|profesjonell|profesjonelle|kompetent|kompetente|røynd|røynde|samvitsfull|samvitsfulle|serviceinnstilt|serviceinnstilte|høfleg|høflege|fagutdanna|sertifisert|sertifiserte|lang erfaring|lang fartstid|årevis|tretti år|tjue år|ti år|mange år|<num> år|god greie på|full kontroll|god kontroll|best i landet|våre beste)',
  ],
  'hard-work': ['(krevjande|tøff|tøft|vanskeleg|tung|tungt|viktig|slitsam|utsett|hektisk|travel|stor)'],
  'not-worst': [
    '(dyrast|dyraste|verst|verste|dårlegast|dårlegaste|treigast|tregast|treigaste|dyre|dyr|dårlege|treige|trege|seine|åleine om|dei einaste|den einaste|uvanlege|verre|dårlegare|dyrare|seinare|treigare)',
  ],
  'more-than': [
    '(meir|mindre|betre|raskare|snøggare|billegare|rimelegare|færre|fleire|lågare|kortare|høgare|sikrare|tryggare|meir presis|meir presise|meir punktlege|meir stabile|meir stabilt)',
  ],
  'the-others': [
    '(dei fleste|alle andre|andre|alle|snittet|gjennomsnittet|konkurrentane|dei andre|mange andre|nokon andre|bransjen|resten|landet elles|dei me samanliknar|dei vi samanliknar|nabokommunane|landsgjennomsnittet)',
  ],
  'in-truth': [
    '(rett|riktig|korrekt|god|heilt rett|heilt riktig|nøyaktig|presis|utfyllande|tydeleg|klar|klår) (informasjon|svar|beskjed|opplysning|opplysningar|rettleiing|råd|hjelp|pris|handsaming|melding)',
  ],

  // Blame
  'careless-left': [
    '(let|lét|lèt|gløymer|gløymde|drøyer|drøygde|utset|utsette|ignorerer|ignorerte|legg|la|parkerer|parkerte|køyrer|køyrde|klikkar|klikka|opnar|opna|stolar|stola|handlar|handla|kjøper|kjøpte|reiser|reiste|slurvar|slurva|somlar|somla|oppgjev|oppgav|deler|delte)',
  ],
  'used-up': [
    '(brukt|brukt opp|nytta|sløst|kasta|kryssa|kryssa av|huka|trykt|tasta|lagt|lagt inn|skrive|oppgjeve|valt|velt|rota|øydelagt|knust|mista|gløymt|sletta|avslutta|sagt opp|bestilt|tinga|godkjent|godteke|signert|drege|stelt|skrudd|slått av|klipt|brote|sett|kopla|montert|stengt|meldt av|takka nei|takka ja|sagt nei|sagt ja|late|lese feil|ringt feil|gått|køyrt|reist|levert|sendt|betalt feil|endra|flytta)',
  ],

  // Belittling, and grand things that nobody means
  'small-time': [
    '(minutt|minutta|minuttar|kvarter|kvarteret|halvtime|halvtimen|time|timen|timar|timane|dag|dagar|kveld|krone|kroner|kronene|hundrelapp|hundrelappar|femtilapp|tiar|meter|steg|klikk|tastetrykk|linje|linjer)',
  ],
  'mock-noun': [
    '(analysen|analyse|leksjonen|visdomen|visdomsorda|undervisninga|innsikta|innsikt|forelesinga|førelesinga|utgreiinga|avhandlinga|fasiten|ekspertråda|ekspertuttalen|ekspertvurderinga|filosofien|betraktningane|betraktninga|refleksjonane|oppdaginga|observasjonen|opplysninga|folkeopplysninga|geografitimen|historietimen|diagnosen|karakteristikken|attesten|tiraden|salva|kjærleiksbrevet|romanen|novella)',
  ],
  idle: [
    '(drikk kaffi|drikk kaffe|trillar tommeltottar|tvinnar tommeltottar|spelar kort|søv|kosar oss|et vaflar|et kake|et bollar|legg kabal|strikkar|ser på film|ser på tv|ser på netflix|spelar ludo|spelar yatzy|løyser kryssord|stirer i taket|teljer pengar|tel pengar|kvilar|latar oss|dovnar|slappar av|sit på ræva|soler oss|ler|ler av deg|pussar negler|filer negler)',
  ],
  'good-luck-word': [
    '(lurt|smart|klokt|genialt|flott|fint|bra|kjekt|snilt|omtenksamt|gjennomtenkt|imponerande|heroisk|modig|originalt|kreativt)',
  ],
  'odd-way': [
    '(original|originalt|kreativ|kreativt|uvanleg|interessant|spesiell|spesielt|sjarmerande|morosam|morosamt|fargerik|nyskapande|spanande|spennande)',
  ],
  'kind-of-way': ['(måte|metode|teknikk|vri|tilnærming|framgangsmåte|strategi|taktikk)'],
  'not-said': [
    '(seie|seia|skulde|skylde|hevde|påstå|klage|klaga|orsake|unnskulde|unnskylde|kome|vise|rope|mase|bli sint)',
  ],
  'another-firm': [
    '(ein annan|eit anna|ei anna|andre|annan|anna|nokon andre|ein ny|eit nytt|ei ny|konkurrenten|konkurrentane) ~1 (bank|selskap|leverandør|butikk|flyselskap|forsikringsselskap|nett|operatør|kommune|busselskap|stad|stader|plass|tilbydar|treningssenter|apotek|*selskap)',
  ],
  'awful-time': [
    '(forferdeleg|fæl|dårleg|tung|jævleg|grusom|elendig|slitsam|søvnlaus|lang|tøff|travel|vond|skikkeleg dårleg|dritdårleg|kjip)',
  ],
  'how-we-run': ['(driv|driv eit|køyrer|køyrer ein|brøyter|leier|styrer|legg opp|lagar|fiksar|flyg)'],
} as const satisfies Classes
