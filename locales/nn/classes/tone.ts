import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of how a draft sounds: quarrelling, belittling, pointing at others. */
export const toneClasses = {
  'all-well': ['(rett|normalt|greitt|bra|ok|fint|riktig|grønt|stabilt|feilfritt|knirkefritt)'],
  'working-thing': [
    '(alt|det|systemet|systema|linja|tenesta|serveren|appen|nettet|utstyret|nettsida|tenestene|*systemet)',
  ],
  'works-verb': ['(er|var|ser|såg|verkar|verka|fungerer|fungerte|gjekk|går|gjer|gjorde|gjer)'],
  handled: ['(gjort|utført|handsama|behandla|skjedd|følgt|gått)'],
  'staff-folk': [
    '(sjåføren|montøren|kollegaen|medarbeidaren|konsulenten|sakshandsamaren|rådgjevaren|mannskapet|personalet|teknikaren|vakta|vedkommande|{staff-word})',
  ],
  'duty-words': [
    '(skal|skulle|sin|rett|riktig|rutinane|reglane|sa|instruksen|kunne|forventa|forventast|boka)',
  ],
  'cause-words': ['(feilen|ansvaret|skulda|problemet|årsaka|forseinkinga|grunnen)'],
  'others-words': ['(deg|din|di|ditt|andre|tredjepart|dykk|dykkar|{third-party})'],
  'opinion-verb': ['(er|har|synest|syns|opplever|meiner|klarer|får|likar|tykkjer|greier|set|tykkjest)'],
  'fine-words': ['(problem|god|gode|bra|flott|fint|greitt|uproblematisk|betre|{pleased})'],
  majority: ['(fleirtalet|flesteparten|mesteparten|majoriteten|fleste)'],
  peers: [
    '(selskap|bankar|firma|kommunar|leverandørar|aktørar|operatørar|bedrifter|reiarlag|verksemder|konkurrentar|*selskap)',
  ],
  'peer-verb': ['(gjer|tek|tar|har|krev|gjør|praktiserer|opererer|opplever|slit|er)'],
  'worse-words': ['(dyrare|verre|dårlegare|lengre|høgare|dårleg|treigare|strengare|lang|seinare|tregare)'],
  story: [
    '(skildringa|framstillinga|kritikken|påstanden|påstandane|skuldinga|skuldingane|forteljinga|versjonen|klagen|klaga|utsegna)',
  ],
  untrue: [
    '(feil|usann*|urimeleg*|urettvis*|urettferdig*|unyansert*|overdriv*|overdreve*|grunnlaus*|einsidig*|misvisande|sterkt|usakleg*)',
  ],
  'such-things': ['(slikt|sånt|feil|tabbar|glippar|mistak|uhell|forseinkingar)'],
  happens: ['(skjer|hender|skje|hende|oppstår|oppstå|førekjem)'],
  someone: ['(ein|du|man|folk|den|dei|alle|de|einkvan|oss)'],
  'understand-inf': ['(forstå|skjøne|skjøna|hugse|hugsa|huske|innsjå|vite|vita|respektere)'],
  crowd: [
    '(kundar|kunder|førespurnader|innringjarar|meldingar|saker|pakkar|reisande|pågang|trykk|oppdrag|henvendingar|bestillingar)',
  ],
  quick: ['(fortare|raskare|snøggare|kjappare|betre|annleis|billegare|kortare|endra)'],
  quarrel: [
    '(klage|klaga|klagar|mase|masa|masar|mas|maset|rope|ropa|ropar|kjefte|kjefta|kjeftar|sutre|sutra|sutrar|syte|syta|banne|banna|bannar|hisse|hissa|purre|purra|purrar|spørje|spør|skrike|skrik|true|trua|trugar|trugsmål|skrive|skriva|skriv|gjenta|ringjer|ringer|ringje|grine|grina|bråke|bråka|overdrive|overdriva|skulde|skjelle|hamre|masinga|klaginga|kjeftinga|bråket|sutringa|tullet|sint|sinne|krangle|krangla|gneldre|bjeffe|gnåle|gnåla|gnage|knurre|brumme|freste|hyle|lage|laga|kritisere|sende)',
  ],
  'talk-inf': [
    '(seie|seia|tilføye|diskutere|diskutera|kommentere|kommentera|hente|forklare|forklara|drøfte|drøfta|svare|svara|bruke|gå|ta|krangle|argumentere|gjenta|leggje|legge|snakke|snakka)',
  ],
  'the-case': ['(saka|sak|saken|diskusjonen|samtalen|temaet|spørsmålet|tråden|dette|det|henvendinga)'],
  'closed-word': [
    '(avslutta|ferdig|lukka|stengd|ferdigsnakka|ferdigdiskutert|ferdigbehandla|ferdighandsama|ferdig*)',
  ],
  'counts-as': ['(reknar|anser|betraktar|ser|vurderer)'],
  'put-up-with': [
    '(vente|venta|akseptere|akseptera|godta|tole|tola|tåle|leve|leva|smøre|belage|stille|bite|innrette|venne|finne|finna|slå|forsone|respektere|innsjå|svelgje|svelge)',
  ],
  'not-so-bad': [
    '(farleg|ille|gale|vanskeleg|komplisert|nøye|alvorleg|viktig|rakettforsking|krise|katastrofe|undergang|slutten|drama|farlegare|tragedie|matematikk|kriminelt|dramatisk|uoverkommeleg|uoverstigeleg|farlig|big)',
  ],
  'be-glad': ['(glad|takksam|takknemleg|nøgd|fornøgd|letta|lukkeleg|audmjuk)'],
  'use-sense': [
    '(ta|bruke|bruka|tenkje|tenke|lære|setje|sette|gidde|lese|lesa|prøve|prøva|følgje|konsentrere|anstrenge|leite|leita)',
  ],
  'self-help': [
    '(finne|finna|leite|leita|google|googla|lese|lesa|sjå|rekne|ordne|ordna|løyse|løysa|undersøke|undersøkje|søkje|søke|hjelpe)',
  ],
  'leave-inf': [
    '(bytte|bytta|byte|gå|flytte|flytta|finne|finna|prøve|prøva|velje|leite|reise|reisa|handle|handla|klage|klaga|køyre|køyra|klare|klara|greie|greia|sleppe|sleppa|halde|halda|la|slutte|slutta)',
  ],
  'terms-noun': [
    '(avtalen|vilkåra|reglane|nettsida|nettsidene|heimesida|faq|rettleiinga|brevet|mailen|e-posten|kontrakten|regelverket|informasjonen|bruksrettleiinga|manualen|prislista|infoen)',
  ],
  'not-a': [
    '(veldedig*|barnehage|psykolog|psykologar|heksedoktor|trollmenn|tankelesarar|tankelesar|klagemur|søppelbøtte|sosialkontor|vaktmeister|leksikon|reisebyrå|underhald*|trylle*|barnepass|opplysningstelefon|opplysningskontor|barnepike|tenarar|synske)',
  ],
  'such-kind': ['(slik|slike|sånn|sånne|slikt|slags|sånt)'],
  'kind-noun': [
    '(tone|type|meldingar|spørsmål|kommentarar|språk|sutring|ordbruk|utfall|innlegg|oppførsel|gnål|mas)',
  ],
  'wrong-done': [
    '(gjort|tasta|skrive|valt|oppgjeve|oppgitt|ført|trykt|trykka|lese|lest|rekna|plassert|kopla|bestilt|betalt|tolka|fylt|registrert|klikka|forstått|rota)',
  ],
  'wrong-did': [
    '(tasta|skreiv|valde|oppgav|trykte|førte|bestilte|gav|sende|fylte|registrerte|klikka|kopla|la)',
  ],
  wrong: ['(feil|galt|gale|gal|ufullstendig*|mangelfull*)'],
  'did-it': [
    '(valt|rota|stelt|gjort|klikka|tasta|oppgjeve|oppgitt|godkjent|godkjend|gjeve|gitt|skulda|trykt|ansvar*|skuld*|skyld*|bestilt|bede|bedt|laga|sørgt|skapt|øydelagt|gløymt|sletta|lagt|sendt|skrive|avbestilt|køyrt|påført|sett|signert|kjøpt|late|ignorert|oversett|sagt|brukt|delt|venta|somla|gått|drege|godteke|akseptert)',
  ],
  'left-undone': [
    '(lese|lest|lesi|sett|sjekka|følgt|fylgt|fulgt|meldt|sagt|betalt|betala|oppdatert|svart|svara|gjeve|hugsa|huska|halde|fylt|passa|ordna|gjort|registrert|levert|opplyst|brukt|varsla|henta|fornya|tegna|teikna|sendt|møtt|lagt|sørgt|stadfesta|gjennomført|aktivert|gidda|orka|teke|forstått|bestilt|avbestilt)',
  ],
  'leaves-undone': [
    '(les|leste|las|lest|sjekkar|sjekka|seier|sa|betaler|betalte|gidd|orkar|følgjer|følgde|møter|møtte|svarar|svara|hentar|henta|gjorde|melde|hugsa|passa|brukar|brukte|gav|held|heldt|oppdaterte|gadd|bryr|brydde|tømmer|opnar|måkar|ryddar|oppdaterer|lukkar|låser|varslar|bestiller|kontrollerer|ringjer|tenkjer|planlegg|reagerer|stadfestar|fyller|sender|lyttar|høyrer|tek|gjer)',
  ],
  neglected: [
    '(gløymt|gløymd|glømt|misforstått|mistyda|misoppfatta|oversett|ignorert|oversedd|rota|somla|slurva|surra|feiltasta|feilpostert|feilregistrert|feilbestilt|forsømt|neglisjert|unnlate|unnlatt|drygt|forsømd|tulla|rotet)',
  ],
  neglects: [
    '(gløymde|gløymte|misforstod|oversåg|ignorerte|somla|slurva|surra|rota|forsømde|unnlét|neglisjerte|drygde)',
  ],
  careless: [
    '(uaktsam|uaktsame|uforsiktig|uforsiktige|slurvete|slurven|naiv|naive|uoppmerksam|uoppmerksame|lettlurt|lettlurte|uryddig|utolmodig|godtruande|skjødeslaus|skjødeslause|upresis|somlete)',
  ],
  'own-habits': [
    '(forbruk|forbruket|bruk|bruken|pengebruk|vanar|vanane|rutinar|økonomi|utstyr|åtferd|framferd|straumbruk)',
  ],
  'carry-inf': ['(ta|bera|bere|stå|tole|betale)'],
  consequence: ['(ansvar*|skulda|konsekvens*|følgj*|støyten|rekninga)'],
  warned: ['(åtvara|varsla|minna|purra|informert|sagt|mint|opplyst)'],
  slurv: [
    '(merksemd|aktsemd|oppfølging|planlegging|lesing|førebuing|vedlikehald|tilsyn|forståing|slurv|feilbruk|mistak|brukarfeil|forsøming|uaktsemd|misforståing|uvitenheit|rot|somling|tabbe|feilgrep|unnfallenheit|latskap|uforsiktig*|latskapen|somlinga)',
  ],

  // Officialese and marketing
  'case-word': [
    '(førespurnad|førespurnaden|førespurnader|førespurnadane|henvending|henvendinga|henvendingar|henvendelse|henvendelsen|saka|sak|klagen|klaga|søknaden|saken|meldinga|bestillinga|tilbakemeldinga|innspelet|synspunktet|synspunkta|reklamasjonen|kravet|ordren|tilhøvet|skademeldinga|oppmodinga)',
  ],
  'case-done': [
    '(registrert|registrerte|motteke|motteken|mottekne|mottatt|handsama|handsamast|behandla|behandlast|journalført|arkivert|oversendt|vidaresendt|vidareformidla|tildelt|tildelte|teken|teke|gjennomgått|vurdert|diarieført|loggført|logga|notert|protokollert|opprette|oppretta|eskalert|prioritert|lagt|saksbehandla)',
  ],
  inconvenience: [
    '(ulempe|ulempa|ulemper|ulempene|ulempa|uleiligheit|uleiligheita|uleilegheit|uleilegheita|bry|bryet|plage|plagene|belastning|belastninga|konsekvensar|konsekvensane|avvik|avviket|situasjonen|meirarbeid|tidstapet)',
  ],
  'brings-with': [
    '(medfører|medført|medførte|medføra|medføre|påført|påførte|forårsaka|forårsakar|gjeve|gjev|gitt|skapt|innebore|inneber|skapar|voldt)',
  ],
  'value-noun': [
    '(kundane|kundar|kundeopplevinga|kundeopplevingar|kundereisa|kundetilfredsheit|kundetilfredsheita|brukaropplevinga|brukaroppleving|servicen|service|tilbodet|tenestene|tenestetilbodet|kvaliteten|kvalitet|prosessane|prosessar|rutinane|kundeservicen|løysingane|løysingar|leveransane|produkta|brukaropplevingane|kundedialogen|merkevara)',
  ],
  'strive-verb': [
    '(arbeider|jobbar|strevar|streber|strever|bestrebar|bestreber|arbeidet|satsar|investerer|utviklar|freistar)',
  ],
  'strive-adv': [
    '(kontinuerleg|målretta|målmedvite|systematisk|stadig|heile|konstant|aktivt|intensivt|dagleg|fokusert|proaktivt|strategisk|iherdig|ustanseleg)',
  ],
  'improve-inf': [
    '(forbetre|forbetra|betre|betra|optimalisere|optimalisera|styrkje|styrke|utvikle|utvikla|vidareutvikle|effektivisere|effektivisera|levere|levera|tilby|sikre|ivareta|ivareteke|skape|skapa|auke|løfte|gje|yte|imøtekome)',
  ],
  'market-adj': [
    '(marknadsleiande|bransjeleiande|innovativ|innovative|innovativt|skreddarsydd|skreddarsydde|skreddersydd|sømlaus|sømlause|saumlaus|saumlause|sømløs|heilskapleg|heilskaplege|framtidsretta|berekraftig|berekraftige|verdiskapande|kundefokusert|kundefokuserte|kundesentrert|kundesentrerte|brukarvenleg|brukarvenlege|fleksibel|fleksible|robust|robuste|konkurransedyktig|konkurransedyktige|unik|unike|eksklusiv|eksklusive|prisvinnande|revolusjonerande|toppmoderne|skalerbar|skalerbare|leiande|uovertruffen|digitale|digital|nyskapande|saumlaust)',
  ],
  'market-noun': [
    '(løysing|løysingar|løysingane|løysinga|produkt|produkta|konsept|konseptet|konsepta|portefølje|portefølja|totalpakke|totalleverandør|tenester|tenestene|plattform|plattforma|plattformer|kundereise|kundereisa|kundeløp|oppleving|opplevingar|brukaroppleving|kundeoppleving|verdiforslag|verdikjede|fordelsprogram|fordelsprogrammet|økosystem|økosystemet|satsing|satsinga|kommunikasjonsløysingar|tilbod|tilboda|tryggleikspakke|univers|fordelar)',
  ],

  // Mates, kisses and slang
  'pet-name': [
    '(kompis|kompisen|kamerat|kameraten|kis|kisen|bro|brosjan|brodern|brosef|brormann|brur|brorsan|bror|broder|gullet|gull|gullungen|gullunge|gulljenta|gullguten|skatt|skatten|skattepus|vennen|venen|veninna|vesla|veslemor|vesle|søta|søtnos|søtnos|søtingen|søten|søting|snuppa|snupp|snuppen|snuskepus|elskling|elsklingen|kjærast|hjartet|hjarteven|hjartevenen|godingen|goding|gromgut|gromguten|gromjenta|gutten|guten|guttemann|gutta|jenta|gamlefar|gamlegut|gamleguten|kjekken|kjekkas|luringen|mannen|mann|dude|mate|buddy|homie|bestis|bestisen|frøken|frøkna|dama|damer|donna|tøffen|tøffingen|kosen|pus|pusen|lillemor|lillegut|småen|knerten|veslegut|sjefen|sjef|mester|meister|boss|høvding|høvdingen|kaptein|champ|legend|legende|helten|kongen|dronninga|dronning|prinsesse|prinsessa|babe|baby|kjære|darling|honey|sweetie|stumpen|rypa)',
  ],
  'mate-hello': [
    '(hei|hallo|halla|halloi|hallais|hallaisen|heisann|heia|morn|morna|tjena|tja|tjo|yo|joda|jada|jo|du|neimen|høyr|hør|okei|ok|sorry|unnskuld|beklagar|takk|kjære)',
  ],
  kiss: [
    '(klem|klemmar|klemma|klemmer|kyss|kyssar|suss|sussar|nuss|nussar|smask|kos|xoxo|klemz|klemzz|bamseklem|kjempeklem|maiklem|klemklem)',
  ],
  'dear-adj': ['(kjære|gode|gamle|søte|vesle|lille|min|mi|snille|fine|go|dyre|herlege)'],

  // The agent's own life, and politics
  'my-kin': [
    '(særbu|særbuar|særbuaren|flamma|ekskona|eksmannen|ekskjærasten|typen|mor|far|mora|faren|mamma|pappa|mutter|muttern|fattern|bror|syster|søster|son|sonen|dotter|dottera|mann|mannen|kone|kona|samboar|samboaren|kjærast|kjærasten|ektemann|ektefelle|eks|eksen|eksmann|ekskone|svigermor|svigermora|svigerfar|svigerfaren|svigerinne|tante|onkel|bestemor|bestefar|oldemor|barn|barna|ungar|ungane|born|borna|ungen|guten|jenta|tenåringen|hund|hunden|bikkja|katt|katten|nabo|naboen|kompis|kompisen|ven|venen|veninne|veninna|sjef|sjefen|huset|hytta|bilen|leilegheita|husbonden|gutane|jentene|barnebarnet|familien)',
  ],
  politics: [
    '(regjeringa|regjeringen|stortinget|statsministeren|statsråden|finansministeren|politikarane|politikarar|politikerane|høgre|høgresida|venstresida|arbeidarpartiet|ap|frp|framstegspartiet|sp|senterpartiet|sv|mdg|raudt|krf|venstre|trump|putin|biden|støre|vedum|solberg|listhaug|erna|jonas|eu|eøs|israel|palestina|gaza|ukraina|russland|natopolitikken|skattepolitikken|klimapolitikken|elavgifta|elavgiften|formueskatten|bompengane|acer|ordføraren|kommunestyret|samanslåinga|kommunesamanslåinga|fylkessamanslåinga|vindkraft|vindmøllene|vindmøllane|vindturbinane|innvandringa|innvandringspolitikken|monarkiet|kongehuset|straumpolitikken|byrådet)',
  ],
  'vote-verb': ['(stemde|stemte|stemmer|røyster|røysta|stemt|røyst|røystar)'],
  'party-life': [
    '(bakfull|bakrus|fyllesjuk|fyllesjuke|fylla|full|drakk|drukke|julebordet|fest|festa|vorspiel|nachspiel|pils|pilsen|øl|vin|vinen|raudvin|rusa|dritings|drita|tequila|shots|bakfylla)',
  ],
  'life-state': [
    '(nyskild|skild|skilt|separert|singel|blakk|pank|nyforelska|forelska|dumpa|arbeidslaus|permittert|gravid|deprimert|utbrend|sjukmeld|sjukmeldt|sjuk|trøytt|sliten|bakfull|forkjøla|aleinemor|aleinefar|småbarnsmor|småbarnsfar|gift|forlova|gjeldsslave|utslitt)',
  ],
  'boss-word': [
    '(sjefen|sjefane|sjefar|leiinga|leiaren|leiarane|direktøren|direktørane|styret|kollegaene|kollegaen|avdelinga)',
  ],
  'gossip-adj': [
    '(ubrukeleg|ubrukelege|håplaus|håplause|udugeleg|udugelege|inkompetent|inkompetente|elendig|elendige|grådig|grådige|gjerrig|gjerrige|lat|late|idiot|idiotar|tullete|dum|dumme|bonus|bonusar|bonusen|sparkar|sparka|sure|sur|opptekne|oppteken|giftig|giftige|håplaust|kaos|galskap)',
  ],
  'you-verb': [
    '(kan|må|vil|skal|har|er|får|fekk|finn|treng|bør|ønskjer|ønsker|vart|blir|vert|hadde|ser|veit|loggar|logger|ringjer|ringer|skriv|sender|tek|tar|gjer|opplever|opplevde|lurer|har|signerer|betaler|betalte|bestiller|bestilte|vel|hugsar|ventar|venta|skulle|ville|burde|kunne|måtte|slepp|mottek|kjem|går|trykkjer|trykker|opnar|lastar|les|spør|spurde|skreiv|sende|tok|meiner|nemner|nemnde|melder|melde|held|heldt|kontaktar|kontakta|føler|bur|reiser|køyrer|brukar|var|bad|ynskjer|leverer|hentar|set|legg|står|sit|høyrer|høyrde|klarer|prøver|prøvde|forstår|skjøner|trur|likar|gav|gjev|gir|fyller|legitimerer|sjekkar|sjekka)',
  ],
  lovely: [
    '(konstruktiv|konstruktivt|flott|flotte|hyggjeleg|hyggjelege|hyggeleg|smart|smarte|original|originalt|høfleg|høflege|skarp|skarpt|sjarmerande|oppmuntrande|innsiktsfull|innsiktsfullt|innsiktsfulle|genial|genialt|glimrande|briljant|fantastisk|strålande|nydeleg|herleg|sakleg|moden|nyansert|fagleg|gjennomtenkt|oppbyggjeleg|kreativ|kreativt|djup|djuptenkt|veloverveg|venleg|triveleg|koseleg|oppløftande|poetisk|velformulert|imponerande|lysande|framifrå|storslått|vakker|vakkert)',
  ],
  remark: [
    '(kommentar|kommentaren|tone|tonen|innspel|innspelet|bidrag|bidraget|helsing|melding|innlegg|analyse|analysen|teori|teorien|observasjon|framgangsmåte|språkbruk|ordval|ordvalet|argument|argumentasjon|diskusjon|logikk|konklusjon|start|stil|haldning|innstilling|resonnement|slutning|kritikk|utblåsing)',
  ],
  fantasy: [
    '(teleportering|tidsmaskin|tidsreiser|tryllestav|sølvfat|gullstol|fanfare|fanfarar|butlar|limousin|privatfly|privatsjåfør|englekor|lakei|lakeiar|rullator|harpespel|trompetar|englar|einhjørning|einhjørningar|trollmann|marsmenn|romvesen|tankelesing|synske|mirakel|mirakla|gullkantar|snøkanonar|vêrmaskin|solskin|sutteklut|smokk|barneskje)',
  ],
  'tell-nothing': [
    '(gjenta|mase|masa|rope|kjefte|skrike|banne|true|klage|spørje|overdrive|bruke store|fortelje|seie)',
  ],
  'our-numbers': [
    '(målingar|målingane|målinga|tal|tala|loggar|loggane|logg|loggen|data|undersøkingar|undersøkinga|statistikk|statistikken|kontrollar|testar|testane|rapportar)',
  ],
  nature: [
    '(vinden|sola|lyset|snøen|regnet|skyene|tyngdekrafta|tyngdelova|vêret|temperaturen|klokka|tida|månen|tåka|bølgjene|tidvatnet|vinteren|årstida|elgen|jordrotasjonen|mørkret|kulda|isen|fjellet)',
  ],
  'fault-word': ['(feil|ansvar|ansvaret|skuld|skulda|skyld|gale|galt|tabbe|tabben|feilgrep|urett)'],
  'our-folk': [
    '(oss|vår|våre|vårt|vi|me|kollegaen|kollegaene|kundeservice|kundesenteret|banken|selskapet|kommunen|sjåføren|montøren|mannskapet|avdelinga|medarbeidaren|sakshandsamaren|teamet|rådgjevaren|teknikaren|kapteinen|støtta)',
  ],
  'small-means': [
    '(folk|telefonar|ressursar|tilsette|selskap|kontor|montørar|hender|mann|bilar|team|budsjett|medarbeidarar|kapasitet|fly|ferjer|bussar|brøytebilar|lag|kommune|verksemd|menneske|timar)',
  ],
  'well-run': [
    '(presis|presist|stabil|stabilt|stabile|best|beste|toppkarakter|sikker|sikkert|pålitelege|påliteleg|god|godt|gode|høg|høge|lågast|knirkefritt|punktleg|punktlege|rett|korrekt|moderne|raskt|raske)',
  ],
  'did-past': [
    '(las|leste|svarte|svara|møtte|betalte|følgde|fylgde|sjekka|melde|meldte|høyrde|opna|oppdaterte|passa|hugsa|sa|gjorde|ringde|henta|varsla|spurde|leverte|reagerte|brydde|gadd|tenkte|lytta|registrerte|kontrollerte|undersøkte|sørgde|heldt|sende|stadfesta|avbestilte|fornya|teikna|oppgav|møtt|stilte)',
  ],
  planning: [
    '(planlegging|merksemd|omtanke|fornuft|tid|vett|førebuing|folkeskikk|innsats|sunn|lesing|flaks)',
  ],
  'office-case': [
    '(førespurnad|førespurnaden|henvending|henvendinga|henvendelse|henvendelsen|saken|tilbakemeldinga|synspunktet|synspunkta|reklamasjonen|tilhøvet|oppmodinga|innspelet|førespurnadene)',
  ],
  'office-done': [
    '(registrert|registrerte|handsama|handsamast|behandla|behandlast|journalført|arkivert|oversendt|vidaresend|vidaresendt|vidareformidla|tildelt|gjennomgått|diarieført|loggført|logga|notert|protokollert|eskalert|prioritert|saksbehandla|motteken|motteke)',
  ],
  'terms-like': [
    '(avtalen|avtala|vilkåra|reglane|rutinane|regelverket|lova|lovverket|standarden|instruksen|retningslinene|retningsliner|planen|kontrakten|prislista|forskrifta|praksis|gjeldande*|{routine})',
  ],
  'owner-word': [
    '(mottakaren|eigaren|brukaren|kunden|kjøparen|passasjeren|abonnenten|huseigaren|forsikringstakaren|bustadeigaren|hytteeigaren|føraren|kontohavaren|foreldra|avsendaren|kvar einskild)',
  ],
  'show-off': [
    '(helikopter|limousin|privatfly|kongeskipet|musikkorps|blomar|drone|drosje|politiet|korps|fanfare|fyrverkeri|champagne|raud løpar|teppe|kake|sjokolade|butlar|følgje|livvakt|eskorte)',
  ],
  'big-shot': [
    '(direktøren|styret|konsernsjefen|ministeren|dronninga|generalen|kongen|kongehuset|statsråden|paven|presidenten|verdspressa|riksavisene|forsvaret)',
  ],
  'mock-adj': [
    '(oppløftande|oppbyggjeleg|oppbyggjelege|oppmuntrande|sjarmerande|innsiktsfull|innsiktsfulle|velvalde|poetisk|poetiske|opplysande|skarpsindig|skarpsindige|gjennomtenkte|briljant|briljante|fabelaktig|fabelaktige|balanserte|edruelege|fargerik|fargerike|audmjuk|audmjuke|belærande|underhaldande|sprudlande|velformulert|velformulerte|djuptpløyande|djupsindige|genial|geniale|nyanserte)',
  ],
} as const satisfies Classes
