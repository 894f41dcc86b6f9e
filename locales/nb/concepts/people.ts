import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: people and conduct. */
export const people: ConceptWords<'people'> = {
  'group-origin': `
    nordmann nordmannen nordmenn norsk norske svenske* svensk danske dansker dansk finne finner finlender
    finlendere finsk islending islendinger færøying færøyinger same samer samen samisk samiske kven kvener tater
    tatere romani rom romfolk romfolket sigøyner sigøynere polakk polakker polakken polsk polske litauer
    litauere litauisk latvier latviere ester estere rumener rumenere rumensk bulgar bulgarer serber serbere
    kroat kroater bosnier bosniere albaner albanere kosovoalbaner russer russere russisk russiske ukrainer
    ukrainere ukrainsk ukrainske tysker tyskere franskmann italiener italienere spanjol spanjoler brite briter
    engelskmann amerikaner amerikanere kineser kinesere kinesisk japaner japanere thailender thailendere thai
    thaikvinne thaikvinner vietnameser vietnamesere filippiner filippinere filippinsk inder indere indisk
    pakistaner pakistanere pakistansk afghaner afghanere afghansk iraner iranere iransk iraker irakere irakisk
    syrer syrere syrisk kurder kurdere kurdisk tyrker tyrkere tyrkisk araber arabere arabisk palestiner
    palestinere israeler israelere somalier somaliere somalisk eritreer eritreere etiopier etiopiere nigerianer
    nigerianere afrikaner afrikanere afrikansk asiat asiater asiatisk latinamerikaner latinamerikanere
    innvandrer* innvandring innvandringa flyktning* asylsøker asylsøkere utlending* utenlandsk utenlandske
    minoritet minoriteter flerkulturell mørkhudet mørkhudede hudfarge hudfargen nordlending nordlendinger
    trønder trøndere søring søringer bergenser bergensere sørlending sørlendinger finnmarking finnmarkinger
  `,
  'group-faith': `
    muslim muslimer muslimen muslimene muslimsk muslimske islam islamsk moske moskeen moské moskéen moskeer
    hijab hijaben hijaber niqab burka hodeplagg skaut sjal imam imamen koranen koran ramadan eid halal
    halalkjøtt svinekjøtt fredagsbønn bønnerom bønnetid mekka profeten allah kristen kristne kristendom
    kristendommen kristelig kirke kirken kirka kirker prest presten menighet menigheten bibel bibelen jesus gud
    pinsevenn pinsevenner katolikk katolikker katolsk protestant ortodoks jehovas vitne jehovasvitner mormoner
    mormonere frelsesarmeen læstadianer læstadianere læstadiansk smiths bedehus bedehuset jøde jøder jøden
    jødisk jødiske jødedom synagoge synagogen kippa davidsstjerne kosher sabbat hindu hinduer hinduisme tempel
    sikh sikher turban turbanen buddhist buddhister buddhisme bahai humanetiker humanetikere human-etisk
    humanetisk ateist ateister ateisme hedning trossamfunn trossamfunnet tro troende religion* religiøs
    religiøse kors korset konfirmasjon nattverd helligdag jul påske nonne munk
  `,
  'group-women': `
    kvinne kvinner kvinna kvinnen kvinnene kvinnfolk* kvinnelig kvinnelige dame damer damene dama damen jente
    jenter jentene jenta jentan frue fruer fruen fru frøken mor mora mødre kone koner kona husmor husmødre
    enslig alenemor alenemødre gravid gravide kvinnemenneske kvinneperson hunkjønn kjønn kjønnet likestilling
    likestillinga likestilt likelønn kvinnehelse overgangsalder overgangsalderen menstruasjon menstruasjonen
    mens mensen pms ammende feminist feminister feminisme kvinnekamp kvinnedag kvinnedagen 8.mars åttendemars
    kvinneklinikk kvoteringskvinne søster bestemor datter jomfru kjerring kjærring kjerringer søstre medsøstre
    sjefsdame kvinnesjåfør kvinnesjåfører bussdame dametog jentelag damelag damefotball kvinnehater hormoner
    hormonell
  `,
  'group-queer': `
    homo homoer homoen homser homse homsen homofil homofile lesbe lesber lesbisk lesbiske bifil bifile
    biseksuell biseksuelle skeiv skeive skeivt queer lhbt lhbtq lhbtiq lhbt+ lgbt lgbtq trans transperson
    transpersoner transkvinne transkvinner transmann transseksuell transseksuelle transvestitt transvestitter
    transkjønnet dragqueen dragqueens drag ikke-binær ikkebinær ikke-binære hen pronomen kjønnsidentitet
    kjønnsidentiteten kjønnsbekreftende kjønnsuttrykk kjønnsskifte juridisk tredje kjønn interkjønn
    interseksuell aseksuell panseksuell heterofil heterofile hetero cis cis-kvinne legning legningen orientering
    regnbuefamilie regnbuefamilier regnbue regnbuen regnbueflagg pride pridetoget prideparade mannen sin
    kjæreste mødre fedre medmor medmora medmødre surrogati ektemannen hans homofob* transfob* skapet
    konverteringsterapi identitet homoekteskap
  `,
  slur: `
    neger negeren negre negrene negerjævel negerunge n-ordet n3ger svarting* svarten svartskalle svartskaller
    apekatt apekatter jungel jungelfolk bananplukker gulinger guling skjevøyd skjeløyd pakkis pakkisen pakkiser
    pakkisene pakkisjævel p4kkis pakk pakket muselmann muselmenn muhammedaner muhammedanere muslimsvin
    kamelrytter kamelryttere kamelknuller sandneger teppebanker teppehue teppetryne håndklehue håndklehuer
    hijabkjerring burkakjerring sigøynerpakk sigøyner taterpakk tater romtigger romtiggere rumenerpakk
    tiggerpakk tyvpakk øst-europeerpakk østblokkpakk polakkjævel polakkpakk polakksvin russerjævel russesvin
    russersvin svenskejævel svenskepakk svenskefaen dansketamp finnjævel finnpikk lappjævel lappefaen samejævel
    samefaen søkkfinn finnlapp jødesvin jødejævel jødepakk jødefaen homse homser homsejævel homsefaen soper
    soperen sopere s0per rævpuler rævpulere rumpepuler rumperytter skinkerytter lesbejævel lesbe lespe transe
    transer transejævel tranny mongo mongoen mongoer mongoloid mong åndssvak åndssvake tilbakestående retard
    retardert retarda evneveik evneveike krøpling krøplinger handikapp blindebukk døvstum spasser* spastiker
    spastikere sinnslidende vanskapning untermensch undermenneske undermennesker parasitt parasitter snylter
    snyltere navere naver naveren rase rasen mørkemenn muzzis utskudd kakerlakk kakerlakker fremmedkultur
  `,
  'send-home': `
    dra drar reis reise pell pelle pelles pelle-dere pigg pigge stikk hjem heim heimover tilbake hjemland
    hjemlandet opprinnelsesland kom-fra utvis utvise utvises utvist utvisning utvisninga utkast kast ut
    deporter* deportasjon deportasjoner remigrasjon remigrer repatriere retur returnere send sende båten båt fly
    enveisbillett enveis grense grensen grenser grensene steng stengte landet landa land vårt vår våre norge
    noreg norges nordmenn norsk norske ekte etniske etnisk fødd født flagg flagget fedreland fedrelandet
    innvandrer innvandrere innvandring innvandringa masseinnvandring masseinnvandringa invasjon invasjonen
    invaderer invadert oversvømmer overtar overta overtakelse utskifting utskiftinga befolkningsutskifting
    snikislamisering islamisering islamiseringa snylte snylter nav trygd trygdesnylter asylbaron asylbaroner
    utlending* utenlandske fremmed fremmede fremmedkulturelle fremmedarbeider snakk snakke snakker lær lære
    språk språket norskkurs gebrokkent gebrokken aksent forståelig tilpass tilpasse assimiler integrer jungelen
    ørkenen somalia pakistan polen syria
  `,
  'sex-remark': `
    pupp puppen pupper puppene puppa bryst bryster brystene rumpe rumpen rumpa rumper ræv ræva bakende lår
    lårene bein beina kropp kroppen figur figuren kurver kurvene utringning utringninga kjole skjørt skjørtet
    miniskjørt knapp knapper kneppe kneppet sexy hot heit digg deilig deilige lekker lekkert lekre søt søte søta
    skatten kjekken pen pene pen-i-tøyet peneste nydelig blondine* barbie bimbo bimboen bimboer kjøkken
    kjøkkenet kjøkkenbenken oppvasken husmor gryter grytene sandwich smørbrød ligge ligget seng senga sengen sex
    sexen sexliv nakenbilde nakenbilder naken nakne dickpic date daten single singel kjæreste kysse kyss klå
    klåing klådde tafse tafser tafsa tafset klype klype-rumpa slikke suge sugd suger rir ri sugar sugarbaby
    onlyfans stripp strippe stripper strippeklubb horete billig tøs tøyte mannfolk kvinnfolk mensen mens
    hormoner pms pult upult underpult knull pule pul knepping kåt kåte kåting stønne stønn ligg tekkelig smil
    vakre skjønnhet nummeret bikini opphiss fantasi fantasere
  `,
  'insult-noun': `
    idiot idioten idioter idiotene idiotgjeng idi0t idjot tulling* tufs tufsen tufser tosk tosken tosker tåpe
    tåper dust dusten duster dustehue dustehuer dustemikkel dåse dåser dåsemikkel dummepetter fjols fjolset
    fjolla fjott fjotten fjompe fjompenisse fjompen naut nautet nek neket næring dott dotter dotten kødd kødden
    kødder tomsing tomsinger treskalle tverrhue stuthue tørrpinn tørrpinner raring taper taperen tapere loser
    losere nolldus null nuller klovn klovnen klovner klovneri klovnegjeng ape aper apekatt apekatter bavian
    bavianer svin svinet gris griser purke purker purka rotte rotter slange slanger orm hund bikkje bikkjer
    tispe tisper tispa ku kua esel eselet esler sau sauer saueflokk høne høner hønehjerne høns kråke amøbe
    amøber igle igler parasitt parasitter blodsuger blodsugere gribb gribber hai haier hyene hyener kryp krypet
    utyske lus lopper møkk møkkamann møkkadame møkkakjerring møkkaunge kjerring kjærring kjærringer kjerringer
    hurpe hurper hurpa heks heksa megge megger megga gubbe gubber griskegubbe gamlis bølle bøller pøbel pøbelen
    pøbler kjeltring kjeltringer skurk skurker banditt banditter røver røvere tjuv tjuver tyv tjuvradd
    tjuvraddan løgner løgnere løgnhals løgnhalser svindler svindlere slask slasker sinke sinker snik sniken
    feiging feiginger pyse pyser psykopat psykopater sosiopat narsissist galning galninger gærning gærninger
    nazi nazist nazister fascist fascister kommunistsvin byråkratsvin pampesvin drittsekk* drittunge drittunger
    drittkjerring drittfyr rasshøl* rævhøl rævhøler rævhål rævhatt jævel jævelen jævler jævla-idiot avskum
    avskummet utskudd utskuddet pakk rakkerpakk bermen berme søppel søppelfolk hjernedøde hestkuk kukhue kukhuer
    kuksuger torsk torsker torskehue mehe meheer sviske grønnskolling grønnskollinger snørrunge snørrunger
    snørrvalp valp unghøne karer hængerøv suppegjøk suppegjøker gjøk gjøker knehøne fehode fehue fe
  `,
  'insult-adj': `
    dum dumme dumt dummere dummest stokk-dum stokkdum stokkdumme dønn-dum steindum idiotisk idiotiske stupid
    tett tette tungnem tungnemme treg trege tregere sløv sløve lat late latere latsabb lathans døll doven dovne
    ubrukelig ubrukelige udugelig udugelige hjernedød hjernedøde hjernedaud hjerneløs hjerneløse hjernevaska
    hodeløs hodeløse innskrenka innskrenket trangsynt trangsynte enfoldig enfoldige tåpelig tåpelige tåpelege
    åndssvak åndssvake evneveik evneveike tilbakestående retardert retarderte patetisk patetiske ynkelig
    ynkelige stakkarslig stakkarslige verdiløs verdiløse latterlig latterlige håpløs håpløse inkompetent
    inkompetente sinnssyk sinnssyke sjuk sjuke syke gal gale gærne gæren gærn psyko ekkel ekle ekkelt motbydelig
    motbydelige kvalm kvalme vemmelig vemmelige avskyelig avskyelige frastøtende stygg stygge feit feite fet
    feig feige falsk falske løgnaktig løgnaktige korrupt korrupte kriminell kriminelle grisk griske grådig
    grådige ondskapsfull ondskapsfulle ond onde slesk sleske sleip sleipe kynisk kyniske hjerteløs hjerteløse
    samvittighetsløs samvittighetsløse arrogant arrogante selvgod selvgode tjukk tjukke tjukk-i-hue tykk
    tykkhuda blåst blåste barnslig barnslige naiv naive inkapabel fordervet innavla innavlet inavla
  `,
  obscene: `
    kuk kuken kuker kuka kukk kukken kukhue kukhode kukhuer kuksuger kuksugere pikk pikken pikker pikkhue
    pikkhode pikktryne fitte fitten fitta fitter fittetryne fittehår fitteslikker fittekjerring fittefaen f1tte
    kukfitte hestkuk hestkuken horete hore horer hora h0re horeunge horeunger horunge horunger horesønn
    horkebukk ludder ludderet luddere tøyte tøs tøtsa pule puler pult pul puling pulte knulle knuller knulla
    knullet knull knullings knulltryne morraknuller morapuler moraknuler motherfucker mofo fuck fucker fucking
    fuckings fucks fuckface fakk fakking føkk føkka føkkings føkk-off runke runker runka runket runkehue runkere
    ronk ronke ronker ronkebror dildo suge suger sug sugd slikk slikke rævsleiker rævslikker rævslikkere
    rumpehull rasshøl rasshull ræv ræva rævva rævhøl rævhål rævpult rævkjørt rævkjører rævkjørte rævkjøre
    rævpuler rævpulere drit drite driter dreit driti driting dritt bæsj bæsje bæsjer piss pisse pisser pissa
    pisset pissprat pisspreik sæd sperm baller ballene pung pungen tiss kåt kåte onani voldta voldtatt voldtar
    voldtekt gangbang cunt pussy dick cock asshole bitch bitches whore slut
  `,
  oath: `
    faen fan faan fanken fanden f-en faens faenskap faenmeg faen-meg fader fasiken fasan faderullan fy fysj
    fyfaen fyttefaen fyttihelvete fyttirakker'n fyttikatta farsken søren søren'meg pokker pokkers pokkeren
    pokkern helvete* hælvete hælvette helsike helsikes helvettes hersens hestkuk jævla jævlig jævlige jævel
    jævelen jævler jævelskap jævelsk jævli javla djevel djevelen djevelsk djevelskap satan satans satanisk
    sataniske skit skitt sjit shit shitty bullshit dritt dritten drit drita dritings dritbra drittlei dritlei
    drittsint drittsur drittdårlig drittselskap drittapp drittfirma drittjobb drittservice drittbank dritgod
    dritfett dritkult dritdyrt drittdyrt møkk møkka møkkabank møkkaapp møkkaselskap møkkanett møkkaservice
    møkkasystem møkkalei rævva ræva ræv rævdårlig rævkjør rævkjørt piss pisspreik pisspreiket pissprat
    pissdårlig pisslei fuck fucking wtf føkking føkkings fakking fakkings fanskap herregud herrejesus jesus
    kristus gud gudskjelov for-helvete kristi krisus svarte svartehelvete rakkern rakkeren kødd kødda kødder
    køddings kuk kuken faenskapen forbanna forbannade forbannet forbaska forpult forpulte forpulede forbistra
    forbistret fordømt fordømte fordømrade fanten dæven dævelen dævven dævern dævli dævelskap fysjom huff uff
    søtten søtti hundan sinnsykt gørr gørrkjedelig gørrdårlig hæstkuk hæstpeis peis
  `,
  'violence-word': `
    slå slår slo slått banke banker banka banket bank juling julinga juletur deng denge dengte dengt smelle
    smeller smell smaske klabbe klask kverke kverk kvele kvelte kveler kveles skalle skallet skalle-inn spark
    sparke sparker sparka trampe trampa knuse knuser knust smadre smadrer smadra rive tenne tenner tent fyr
    brenne brenner brent brant brann brannbombe* molotov bensinkanne bensin fyrstikk fyrstikker svi svidd bombe
    bomber bomba bombet bomben sprenge* sprengt sprengstoff dynamitt dynamitten granat lufta skyte skyter skutt
    skjøt skyt skytes skudd kule kula kuler gevær geværet hagle hagla pistol pistolen våpen våpenet rifle ak47
    kniv kniven kniver stikke stikker stukket stakk knivstikke knivstukket knivstikking balltre* kølle kølla
    slegge slegga hammer hammeren øks øksa motorsag motorsaga spade jernrør rør brekkjern tau drepe dreper drept
    drap drapet drepes død dø daue daua ihjel ihjelslått myrde myrder myrdet mord mordet henrette* henge henges
    hengt hengte galge giljotin giljotinen lynsje lynsjer lynsj lynsjing hals halsen strupe strupa strupen tryne
    trynet trynan kjeften kjakan kneskål* beina bein brekke brekker brukket nese nakke nakken skallen grisebank
    blod blodig gravlegge begrave kirkegård torpedo mishandle* overfall overfalle vold volden voldelig hevn
    hevne krig utryddes utrydde massakre massakrere gass gasse gasses syre påkjør påkjøre kjøre terror
  `,
  'watching-word': `
    vet veit hvor bor kor bur adresse adressen adressa huset gata oppgangen familien familie barna barnas
    barnehagen skolen kona mannen navn navnet finne finner finn fant oppsøke* besøk besøke besøket møte møtes
    møter vente venter venta stå står parkeringsplassen parkeringa utgangen arbeidsplassen jobben jobber
    kontoret døra bilen regnummer skiltet følge følger følge-med etter ettersett følger-etter overvåke overvåker
    kjenner kjenne ansikt ansiktet ansiktene fjes fjeset bilde bilder filmet filmer tatt nummer angre angrer
    angring angre-på svi sone betale hevn hevner hevne hevnen gjengjeld gjengjelde tilgi regnskap oppgjør* pass
    passe dere deg vokt vokte kikk skulderen skuldra ryggen bak våken våkne sov søvn mareritt trygg trygge lenge
    neste gang dag kveld natt mørkt mørket mørke alene smug hjemvei hjemveien dukker opp komme kommer snart sees
    ses husker huske glemmer liste lista lyst noe skjer hende ulykke uheldig synd advarsel advart sist siste
    sjanse gjerne konsekvens* få føle
  `,
  'end-life': `
    dø døde dør død døden daue daua dau livet liv leve lever levd orke orker orka orkar ikke-mer slutt slutte
    slutt-på avslutt* ende ender endt gjøre-slutt selvmord* selvdrap suicid suicidal selvskading selvskadinga
    selvskader selvskade kutte kutter kutta håndledd* barberblad tau tauet rep repet henge henger hengt løkke
    løkka snare bjelke garasjebjelken låven tabletter tablettene piller pillene pilleglass pilleglasset
    sovetabletter overdose overdosen spise svelge paracet bro broa brua broen bru hoppe hopper hoppa hopp stup
    stupe stupet toget togskinner togskinnene sporet skinnene kjøre fjellvegg bergvegg vogntog autovern
    autovernet sjøen fjorden havet elva drukne drukner hagle hagla gevær geværet kule våkne våkner våkna
    våkne-opp våkn sovne sovner sovna sove evig evige søvn farvel adjø avskjed avskjedsbrev avskjedsbrevet
    sistebrev sist siste begravelse begravelsen testamente grav graven forsvinne forsvinner borte vekk bort
    utvei utveien utveg håp håpet håpløs håpløst meningsløst mening meningen lyst motet lys tunnel tunnelen
    mørke mørket smerten slipper slippe fred ro ferdig takka jord jorda jorden himmelen hinsides kreftene
  `,
  burden: `
    byrde byrden belastning belastningen plage plager bry last tyngde bedre best uten meg mæ mei slippe slipper
    slapp orke orker orkar orka orkje mer meir meire lenger lengre makter makte greier klarer fortsette
    fortsetter gi gir gav gitt opp oppgitt gitt-opp kaste inn håndkleet vits vitsen hensikt poeng poenget nytte
    meningsløst meningsløs meningslaust håpløst håpløs håp ingenting ingen verdt verdiløs ubrukelig unyttig
    unødvendig overflødig ensom alene aleine elendig mislykka mislykket mislykkes taper feil feilen skyld skylda
    skylden skam skammer flau knekt knust ødelagt tom tomt tomhet tomheten utbrent utslitt sliten trøtt trett
    kraft krefter kreftene energi druknet drukner drukne synker bunn bunnen kjelleren hull hullet svart svarte
    mørkt mørke utvei utveien desperat desperasjon fortvila fortvilet gråter grining griner angst panikk
    nattesvart forsvinne borte vekk sovne dø livet barna familien ungene savne savner bryr merke merker ballast
    møllestein klump
  `,
}
