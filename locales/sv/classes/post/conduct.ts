import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** Words of conduct: swearing, demeaning, threats, groups of people, and the staff of a company. */
export const conductClasses = {
  /** Swear words that are so in any company. Minced oaths are left out. */
  swear: words(
    `faan fyfan förfaan f-n jä-la jä-vla jävllar helvetesk* skitkö* j-a j-vla jvlar jvl jvlr hlvete helvte  jävla jävlig jävligt jävliga jävlar jävlarna jävel jäveln jävelskap* jävlas jävlats jävulusisk* jävulsk* jävulskt jefla jvla jäla
    jävlaskit* jävvla jävvlar djävla djävlar djävlig djävligt djävel djäveln djävul djävulen djävulsk* djävulskt jäkla jäklar jäkligt jäklig
    jäkel helvete helvetet helvetes helvetets helvetiskt helveteskvarn* satan satans  sate satkärring* fanskap* fanskapet
    vafan vaffan   förfan fanimej  fantamig  förbannade förbannat förbannelse
    skit skiten skitet skiter skitit sket skita skitig skitigt skitiga sketen skitna sketna sketet skitbra skitdålig* skitdåligt skitsnack* skitprat skitapp* skitbank*
    skitbolag* skitföretag* skitservice* skitsak* skitsystem* skitkass* skitarg* skitförbannad* skitdyr* skitväder skitjobbig* skitlåg*
    skitstor* skitgrej* skitlång* skitkul skitsur* skitnät* skitsida* skittåg* skitpaket* skitställe* skitsnygg* skitbil* skitroligt skittrevlig*
    skitbredband* skitrouter* skitleverans* skitlön* skitförsäkring* skittrött* skitkallt skithelg* skitdag* skitnöjd* skitsvår* skitlätt* skitskoj
    skitsmidig* skithäftig* skitviktig* skitenkel* skitenkelt skitmycket skitjobb* skitsak skitlösning* skitäckl* skitmat* skitkort* skitavtal*
    skiträkning* skitfaktura* skitbesked* skitsvar* skitlapp* skitort* skitkommun* skitmyndighet* hästskit* gubbskit* tokskit*
    bullshit horseshit shit fuck fucking fuckin fucked fuckat fuckad fuckar fuckup* fuckt wtf goddamn goddammit dammit piss pissdålig* pissig pissigt pissiga
    pisskass* pissdyr* pissbolag* pissbank* pissapp* pisstrött* pissjobbig* pissarg* kukjävla kukjävel* kukigt röv röven rövdålig* rövig rövigt rövkass* rövtrist*
    arsedålig* askass* asjävla fittigt fittiga helvetesapp* helvetesbank* helvetesbolag* helvetesmaskin* helvetessystem*
     fanders kukfan jävelbank* jävelbolag* rövbank* rövföretag* rövapp* rövtrött* skitihop skitifall`,
  ),
  /** Words that make a curse of what follows. */
  cursing: words(
    `jävla jävlar jäkla djävla jefla jvla förbannade helvetes satans fucking fuckin skit jävliga förpestade förbaskade vidriga äckliga
    jävlarnas fuckings sketna sabla`,
  ),
  obscene: words(
    `hora horor horan horans horunge horungar horungen horungarna horjävel* horjävlar horhus horkund* horbock* fitta fittor fittan fittorna fittjävel* fittjävlar fittansikte*
    fittnylle* fitthuvud* fittunge* fittskalle* kukhuv* kuksug* kukskal* kukhållare kukjävlar kukjävel kukansikte* kukfejs* kuk kukar kuken kukarna
    runkare runkar runka runkpelle runkhuv* runkarna luder luderjävel* rövhål* rövhatt* rövslick* rövknull* rövpul* rövräv* rövhuv* rövkuk* rövarsel* arselhål* arslehål* arsle arslen arslet arslena
    arslena knulla knullar knullad* knullare knullhuv* morsknull* mammaknull* motherfucker* motherfuck* mofo cunt cunts asshole* arsehole* dickhead*
    cock cocksucker* slampjäv* fitt-jävel f-tta f-itta k-k horhuv* fitthora* kukskalle kukskallar kukhuvud kukhuvuden kuksugare bitch bitches fuckface* pissluder* pisshuvud* pissunge* hundfitta* svinfitta* bajshuvud* skithuvud* skitkuk* kukmongo* fuckers fucker`,
  ),
  /** Nouns that demean whoever they are said of. */
  'insult-noun': words(
    `idiot idioter idioten idioterna idiotjävel* idiotjävlar idiotgäng* halvidiot* superidiot* fullblodsidiot* ärkeidiot* puckohuv* pucko puckon puckona puckot
    dumskalle* dumskallar* dumbom dumbommar dumbommarna dumhuvud* dumhuve* dumjävel* dumfan pappskalle* pappskallar* träskalle* träskallar* fårskalle* fårskallar* korkskalle* korkskallar*
    tjockskalle* tjockskallar* knäppskalle* knäppskallar* blötskalle* grötskalle* nötskalle* pannkakshuv* knäppgök* knäppgökar mähä mähän mähäna nollskalle* hönshjärn* hönshjärna
    ärthjärn* fiskhjärn* guldfiskhjärn* miffo miffon mongo mongon mongofån* cp-skad* cp-fall*  efterbliv* imbecill* fåntratt* fåntrattar fåne fånar fånen
    fårskalle surpuppa* surpuppan surkärring* surkart* surtant* surgubb* kärringjäv* kärringjävel* gubbjävel* gubbjävlar gubbstrutt* gubbslem* gubbfan gubbfjant* 
    kräk kräket kräken kräkens kräksvin* avskum avskummet skitstövel* skitstövlar* skithög skithögar skithögarna skitnacke* skitnackar skitkräk* skitgubb* skitkärring* skitungar skitfolk*
    svinpäls* svinpälsar svinhund* svinhundar suggjävel*   stolpskott* klantskalle* klantskallar* klanthuv* klantarsle* klantarslen klantarsel* klåpare klåparna klåparen
    odugling* oduglingar latmask* latmaskar latmaskarna latoxe* latoxar slöfock* slöfockar lathund* slashas* slashasar fubbick* fjant fjantar fjanten fjantarna tönt töntar tönten töntarna
    losers loser looser loosers nollor pajas pajasar pajaser pajaserna pajasarna pajasen clown clowner clownerna clownen amatörclown* drägg dräggen slödder slöddret patrask patrasket   bottenskrap*
    ynkrygg* ynkryggar* fegis fegisar fegisarna    pantoffel* toffelhjält* dumsnut* korkpropp* stolle stollar stollarna fähund* fähundar drummel drumlar lymmel lymlar usling* uslingar  
    lögnhals* lögnhalsar* lögnare lögnarna blodsugare blodsugarna blodiglar blodigel parasiter parasiterna parasit ohyra ohyran gamar gamarna hyenor hyenorna   asgam* asgamar äckel äcklen äcklet
    psykfall* psykopat* sociopat* dårar dårarna dåre galning galningar mupp muppar mupparna  pellejöns* jönsar jönsarna jöns träbock* översittare översittaren maktmissbrukare skitviktigpetter* viktigpetter* viktigpettrar
    kärring kärringar kärringen käring käringar käringen satkärring* häxa häxan häxor ragata ragatan ragator satmara* slyna slynan slynor  subban subbor slampa slampan slampor tattarpack    rövarband*
        hycklare hycklarna diktatorer nazister nazist nazistsvin* fascister fascist fascistsvin*  hjärndöd* hjärndött   moron morons retard retards retarded imbecile stupids muppets scumbag scumbags douchebag douchebags douche dumbass dumbasses prick pricks twat twats cuck cucks bastard bastarder sucker suckers snowflake snowflakes psycho psychos
    svin svinet svinen skitsvin*    bedragarpack* tjuvpack* tjuvjävlar tjuvgäng* skatepack skojarpack* rötägg* rötäggen rötägget bondlurk* byfåne* byfånar  tölp tölpar tölpen  
     pinnschvin*  kretin kretiner kretinerna dummerjöns*  torskhuv* plattskalle* grobian* lallare pösmunk* pösmunkar sillmjölke* sillmjölkar gnällspik*   missfoster missfostret`,
  ),
  /** Nouns that demean only when someone is called so to the face. */
  'insult-when-said': words(
    `apor åsnor råttor tomtar höns får sopor tjuvar amatörer kossor fyllon knarkare grisar gris apa åsna råtta tomte ko kossa sopa tjuv bedragare bedragaren fuskare svindlare
    nötter barnungar dagisbarn robotar zombies zombier lakejer papegojor hundar möss maskar ormar orm vargar hajar kackerlackor iglar bluffmakare skumraskare tokar tok monster djur
    skurkar skurk rövare banditer bandit skojare mesar mes as asen pack packet bluffare subba stofil stofiler pundare rånare snåljåpar girigbukar girigbuk nickedockor översittare mobbare smitare lurendrejare lallare bromsklossar noob noobs bebisar kålhuvuden hackkycklingar trolldockor trasor
    psykopater sadister sadist svikare fegisar stollar bönder bonnläppar gangsters maffia maffian mörtar vandaler vargar kriminella ligister typer`,
  ),
  'people-noun': words(
    `människa människor människan människorna individ individer person personer personal personalen folk typ typer snubbe snubbar kvinna karl karlar gubbe gubbar tant tanter
    handläggare handläggaren handläggarna rådgivare säljare säljaren säljarna chef chefer chefen cheferna tjej kille killar tjejer varelse varelser ungar unge käring kärring kärringar gubbar gäng jävel jävlar fan sate satar stackare chaufför konduktör`,
  ),
  /** Whoever may be demeaned: the company's people and others spoken of. */
  'said-of': words(
    `ni du han hon de dom hen personalen handläggaren handläggarna handläggare rådgivaren rådgivarna säljaren säljarna chefen cheferna tjejen killen tjejerna killarna gubben gubbarna kärringen tanten damen
    kvinnan mannen människan människorna chauffören chaufförerna föraren konduktören konduktörerna teknikern teknikerna supporten kundtjänst kundtjänsten kundservice ledningen direktören direktörerna vd:n
    personen medarbetaren medarbetarna väktaren väktarna vakten receptionisten politikerna politiker tjänstemannen tjänstemännen budet folket folk alla`,
  ),
  /** Violence, with someone or something as its object. */
  'hurt-inf': words(
    `döda slå skjuta knivhugga hugga spränga bomba bränna strypa misshandla krossa mörda spöa nita lemlästa halshugga hänga tortera sparka piska klubba spetsa dränka skalla kväva ihjälslå
    knäcka avrätta lyncha stycka mosa massakrera meja  elda banka golva puckla överfalla våldta rispa mala`,
  ),
  'hurt-now': words(
    `dödar slår skjuter knivhugger hugger spränger bombar bränner stryper misshandlar krossar mördar spöar nitar lemlästar halshugger torterar sparkar piskar klubbar dränker skallar kväver
    knäcker avrättar lynchar styckar mosar mejar sågar eldar pucklar överfaller`,
  ),
  'hurt-passive': words(
    `skjutas hängas brännas dödas mördas avrättas halshuggas stenas piskas sprängas brinna slås steglas kastreras lynchas spetsas slaktas gasas dränkas strypas misshandlas torteras utrotas spöas knivhuggas  `,
  ),
  'hurt-done': words(
    `skjuten skjutna slagen slagna hängd hängda dödad dödade mördad mördade överkörd överkörda påkörd påkörda rånad rånade knivhuggen knivhuggna misshandlad misshandlade sprängd sprängda nerslagen nedslagen nerslagna
    bränd brända halshuggen våldtagen våldtagna torterad torterade avrättad avrättade lemlästad piskad strypt`,
  ),
  victim: words(
    `er dig dej honom henne dem dom dåm någon nån varenda ert era eran din ditt dina hans hennes deras allihop allihopa alla jäveln jävlarna fan kärringen gubben idioten idioterna svinet svinen
    chefen handläggaren personalen vd:n chauffören konduktören vakten väktaren teknikern rådgivaren tjejen killen`,
  ),
  property: words(
    `kontor kontoret kontoren huvudkontor huvudkontoret stället lokalen lokalerna byggnaden butiken butik bil bilen bilar bilarna hus huset rutor rutorna ruta fönster fönstren fönstret skylten entrén dörren porten bank banken
    servern servrarna mast masten masterna bussen tåget servicebil servicebilen terminalen station stationen depå depån lagret receptionen skiten rubbet kåken`,
  ),
  weapon: words(
    `kniv kniven yxa yxan slagträ slagträet basebollträ basebollträet basebollträt bensin bensindunk bensindunken bensindunkar hagelbössa hagelbössan hagelgevär hagelgeväret bössa bössan gevär geväret pistol pistolen motorsåg motorsågen vapen hammare
    hammaren slägga släggan järnrör järnröret dynamit molotov* sprängmedel bomb bomben bomber machete tändstickor tändare kofot kofoten knogjärn* älgstudsare* k-pist`,
  ),
  /** Peoples, faiths and origins as groups, in the forms in which they are spoken ill of. */
  ethnic: words(
    `invandrare invandrarna invandraren muslimer muslimerna muslim muslimen araber araberna arab araben judar judarna jude juden romer romerna rom somalier somalierna somaliern somalierna afrikaner afrikanerna
    afrikan svarta utlänningar utlänningarna utlänning utlänningen flyktingar flyktingarna asylsökande afghaner afghanerna afghan syrier syrierna turkar turkarna turk turken kurder kurderna iranier iranierna irakier irakierna
    ryssar ryssarna ryss ryssen polacker polackerna polack polacken balter balterna rumäner rumänerna bulgarer indier indierna indiern pakistanier pakistanierna kineser kineserna kines asiater asiaterna
    thailändare samer samerna same lappar lapparna mörkhyade mörkhyad färgade tiggare tiggarna tiggaren islamister   zigenare zigenarna zigenaren perser perserna albaner albanerna juggar juggarna libaneser sameeliten`,
  ),
  'ethnic-slur': words(
    `blatte blattar blattarna blatten blattejäv* blattefan blattesvensk* neger negern negrer negrar negrerna negerjäv* negerfan* negersvin* nigger* nigga niggas svartskalle* svartskallar* svarting svartingar
    svartingarna svartmusk* muslimjäv* muslimsvin* muslimpack* arabjäv* arabsvin* arabpack* zigenarpack* zigenarjäv* zigenarslödder* tattare tattarna tattarpack* tattarjäv* tattarfasoner guling gulingar gulingen gulingarna tjing-tjong
    chingchong snedögd* snedögda snedögon lappjäv* lappdjävul* lappfan turkjäv* judejäv* judesvin* judepack* judelobby* judejävlar sandneger* sandnegrer kamelryttar* kamelknull* kameljockey* getknull* getpul* babbe babbar babben
    iranjäv* somaliejäv* somalisvin* invandrarpack* invandrarjäv* invandrarslödder* utlänningsjäv* utlänningspack* polackjäv* ryssjäv* ryssvin* finnjävel* finnjävlar finndjävlar finnpajsar norrbagg* danskjäv* apkatt* jigaboo paki pakis raghead*
    islamistsvin* handdukshuvud* tidningshatt bananböj* bananplockar*  parasitinvandrare kulturberikar* sharia-älskare blatteland  muhammedaner* muslimavskum* negerland* blattespråk* blattesvenska* polackstäd* kinesjäv* kinesvirus* kinesskit*`,
  ),
  /** What is said of a people by those who despise it. */
  'ethnic-ill': words(
    `djur parasiter tjuvar tjuvaktiga kriminella ohyra råttor lata dumma apor smuts smutsiga äckliga terrorister våldtäktsmän avskum snyltare snyltar snyltgäster bidragstagare bidragsfuskare bidragsparasiter lögnare ljuger rånare rånar
    mördare efterblivna primitiva ociviliserade opålitliga ouppfostrade fuskar stjäl snor lurar förstör bedragare bedrar gangsters barbarer pack packet slödder idioter korkade lurendrejare oduglingar analfabeter farliga knarklangare
     underlägsna ohederliga sämre pest pesten kackerlackor cancer  utbytbara skojare ligister`,
  ),
  women: words(
    `kvinna kvinnor kvinnan kvinnorna tjej tjejer tjejen tjejerna brud brudar bruden brudarna fruntimmer fruntimret fruntimren kvinnfolk kvinnfolket kärring kärringar kärringen kärringarna käring käringar hönor hönorna höna
    flickor flicka flickan flicksnärta flicksnärtor flicksnärtan kvinnsperson kvinns tjejjäveln tanter tant tanten donna donnor fjolla fjollor kjoltyg blondin blondinen blondiner jänta jäntan`,
  ),
  queer: words(
    `bögar bögarna bög bögen flator flatorna flata transor transorna transa homosexuella homosexuell homosar homos lesbiska lesbisk transpersoner transsexuella hbtq-personer hbtq-folket hbtq homofiler bisexuella gayfolk gays regnbågsfolket pridefolket`,
  ),
  'queer-slur': words(
    `bögjäv* bögeri bögerier bögfasoner bögig bögiga bögigt bögflagg* bögfest* böglobby* böglobbyn bögsvin* bögfan* bögpack* bögskit* bögpropaganda* bögreklam* rövbög* stjärtgoss* flatjäv* flatsubba* lebbjäv* lebba lebbor lebban transpack* transjäv* transfreak*
    shemale* faggot* fags tranny trannies dyke hbtq-skit* hbtq-dravel* hbtq-propaganda* prideskit* prideäckel* pridedravel* prideträsk* regnbågsskit* regnbågsdravel* regnbågspropaganda* genusdravel* genusflum* genustrams* könsförvirrad* könsförvirrade
    homolobby* homopropaganda* homoskit* gaylobby* gaypropaganda* fjollig fjolligt fjolliga fjollor feministfitt* feminazi* feminazist* femifascist* pk-fitt* manshatar* manshatare kvotkärring* kvotbrud* kvottjej* batikhäx* batikhäxor pk-kärring* blondinhjärn* bimbo bimbos bimbon bimbosar bimbot våp våpet våpig luderfasoner`,
  ),
  /** Those who work for the company, as customers call them. */
  'staff-title': words(
    `handläggare handläggaren rådgivare rådgivaren säljare säljaren tekniker teknikern chaufför chauffören busschaufför busschauffören konduktör konduktören tågvärd tågvärden tågvärdinna tågvärdinnan medarbetare medarbetaren
    kollega kollegan kundrådgivare kundrådgivaren kundtjänstmedarbetare kundtjänstmedarbetaren skadereglerare skaderegleraren skadehandläggare skadehandläggaren bankman bankmannen banktjänsteman banktjänstemannen
    receptionist receptionisten kassörska kassörskan kassör kassören butikschef butikschefen kontorschef kontorschefen chef chefen anställd anställda anställde montör montören installatör installatören besiktningsman besiktningsmannen
    kundansvarig kundansvarige kontaktperson kontaktpersonen förare föraren lokförare lokföraren bud budbilsförare budet brevbärare brevbäraren steward stewarden flygvärdinna flygvärdinnan purser pursern
    butiksbiträde butiksbiträdet expedit expediten supporttekniker supportteknikern supportkille supportkillen agent agenten kundvärd kundvärden handledare samordnare samordnaren privatrådgivare privatrådgivaren bolånerådgivare
    bolånerådgivaren bankrådgivare bankrådgivaren biståndshandläggare biståndshandläggaren socialsekreterare socialsekreteraren inspektör inspektören väktare väktaren ordningsvakt ordningsvakten p-vakt p-vakten kundservicechef kundtjänstchef`,
  ),
  'staff-person': words(
    'hon han hen killen tjejen damen mannen kvinnan personen grabben gubben tanten kärringen käringen snubben bruden herrn gossen karln människan typen ängeln hjälten stjärnan idioten',
  ),
  /** Where staff sit: after a name it shows whom the name belongs to. */
  'staff-place': words(
    `kundtjänst kundtjänsten kundservice kundservicen supporten support chatten chatt telefon telefonen kassan kontoret kontor stadskontoret receptionen växeln butiken luren skador skadeavdelningen bolån bolåneavdelningen lån låneavdelningen
    reklamation reklamationer reklamationsavdelningen försäljningen säljavdelningen sälj ekonomiavdelningen ekonomi faktura fakturaavdelningen fakturor kundcenter kundcentret callcenter callcentret huvudkontoret avdelningen filialen
    verkstaden leveransavdelningen lagret ombudet informationen infodisken disken incheckningen gaten banken bolaget företaget bokningen bokningsavdelningen telefonsupporten kundtjänsttelefonen inkasso inkassoavdelningen rådgivningen
    privatrådgivningen teknik tekniksupporten tekniska utlämningen kommunen hemtjänsten växel medborgarkontoret färdtjänst socialtjänsten biblioteket bygglov bygglovsavdelningen servicecenter biljettluckan luckan sakförsäkring livförsäkring internetbanken ert er era eran`,
  ),
  'own-kin': words(
    `son sonen dotter dottern man mannen fru frun hustru make maka maken makan pappa pappan mamma mamman far mor morfar farfar mormor farmor bror brorsan brodern syster syrran systern sambo sambon kompis kompisen vän vännen väninna
    granne grannen barnbarn barnbarnet kusin morbror farbror moster faster svärmor svärfar svåger svägerska pojkvän flickvän tjejkompis kille arbetskamrat dotterson katt katten hund hunden häst hästen kanin bebis bebisen lillen pojken flickan exman exfru  barn barnen tvillingarna sonson dotterdotter`,
  ),
} as const satisfies Classes
