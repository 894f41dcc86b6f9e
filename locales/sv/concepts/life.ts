import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: health and life. */
export const life: ConceptWords<'life'> = {
  illness: `
    sjuk sjuka sjukt sjukling sjukdom* cancern cancersjuk tumör tumören leukemi stroke stroken hjärtinfarkt*
    hjärtfel hjärtflimmer hjärntumör diabetes diabetiker epilepsi epileptiker ms parkinson* alzheimer* demens
    demenssjuk demensen dement dementa als astma allergi* pollenallergi* nötallergi* celiaki glutenintolerans
    laktosintoleran* crohns ibs reumatism reumatisk artros fibromyalgi migrän migränen covid corona influensa
    lunginflammation* halsont förkyld feber febern hosta magsjuka magsjuk kräks kräkts vinterkräksjuka
    vattkoppor öroninflammation blodpropp* blodtryck* diagnos* symptom symptomen symtom cellgifter cytostatika
    strålning* strålbehandling dialys dialysen behandling* insulin insulinpump immunförsvar* utbrändhet
    hjärntrötthet njursvikt kol endometrios psoriasis eksem adhd autism autist asperger add bipolär schizofreni
    kronisk kroniskt cp-skada sjukskriv* biverkning* *cancer *sjukdom *sjukdomen *allergi *infektion *smärta
    *smärtor
  `,
  hospital: `
    sjukhus* *sjukhuset lasarett* sahlgrenska karolinska danderyd akademiska nus akuten akutmottagning* akutrum
    intensiven iva ambulans* läkarena doktor doktorn husläkare* överläkare* kirurg kirurgen specialist* ortoped
    ortopeden gynekolog* barnläkare* sjuksköterska* syrra syrran ssk undersköterska* usk barnmorska* bvc mvc
    vårdcentral* vc vårdgivare* mottagning* avdelning* vårdavdelning förlossning* bb operation* opererad*
    opererats opereras narkos röntgen magnetröntgen röntgad mr ultraljud provsvar* blodprov* remiss remissen
    patient* sjukgymnast* fysioterapeut arbetsterapeut logoped kiropraktor naprapat tandläkar* folktandvården
    tandhygienist tandreglering 1177 sjukvårdsrådgivning* vårdgaranti apotek apoteket apotekaren kronans recept
    receptet recepten medicin* läkemed* alvedon ipren antibiotikan spruta vaccin vaccinet vaccination vaccinera*
    rehab rehabilitering sjukresa sjukresor färdtjänst hjälpmedelscentral* bup psykakuten habiliteringen inlagd
    intagen utskriven väntrum väntrummet *sjukhus *läkare *läkaren *kliniken *mottagning *mottagningen *medicin
    *medicinen *operation
  `,
  disability: `
    rullstol* elrullstol* permobil* rullator* käpp käppen kryckor rörelsehind* funktionsned* funktionsvari*
    funktionshind* handikapp* synskad* blind blinda blindskrift blindkäpp synnedsättning synsvag skärmläsare*
    voiceover talsyntes punktskrift döv döva dövblind hörselskad* hörselned* hörapparat* cochlea hörslingan
    ledarhund* assistanshund* servicehund* assistent* assistansersättning* ledsagar* ledsagning* färdtjänst*
    dyslexi dyslektiker dyskalkyli autism autistisk npf adhd cp förlamad benprotes protes protesen amputerad
    halkskydd ramp rampen hiss hissen trappor tillgänglighet* anpassad lättläst lss funktionsrätt
    parkeringstillstånd liggande elskoter* elmoppe afasi stammar stamma tourettes darriga trygghetslarm*
    förflyttning parasport texttelefon teckenspråk* bildtelefon kontrast lift liften kognitiv talsvårighet*
  `,
  'mental-state': `
    panikångest ångest* panik panikattack* paniken panikar deprimer* deppig deppar depression* utbränd
    utbrändhet utmattad utmattning* väggen orkar orka orkade slutkörd förtvivl* gråter grät gråta gråtit
    gråtfärdig tårar tårarna bölar bölade lipar skakar skakade hyperventiler* sammanbrott* ihop ångrar sömnlös*
    sover sömnen vaknätter mardröm mardrömmar nervös nervvrak stress stressad stressen stressar psyket psykisk*
    ohälsa mående mådde må psykolog* terapeut kurator kuratorn psykiatri* antidepressiva sertralin knäcker
    knäckt knäckte tröstlös hopplöshet maktlös maktlöshet hjälplös uppgiven* hanter hantera hanterar klarar rädd
    ensam ensamhet* isolerad skäms skam oro oron tankspridd sorg sorgen sörjer trauma traumatiserad ptsd mentalt
    kaos överväldigad apatisk förlamande ätstörning anorexi beroende spelberoende missbruk
  `,
  death: `
    dog dött dödsfall* död döde döden dödsannons dödsbevis dödsbo* avliden avlidna avlidne avlidnes avled
    avlidit bort bortgång* begravning* begravd gravsten* grav graven gravplats kyrkogård* kremer* urna
    minneslund minnesstund* jordfästning kista fonus arv arvet arvingar arvinge arvegods arvode arvskifte*
    arvtagare ärvde ärva ärver bouppteckn* bodelning testament* efterlevande* änka änkan änkling* änkepension
    omställningspension boutredning* dödsdag sorg sorgen sorgearbete sörja saknad kondoleanser beklagar
    plötsligt somnade insomnade efterlämn* livsarkivet hädan minnesfond dödförklarad framliden
  `,
  birth: `
    gravid* föräldraledig* föräldrapenning* föräldradagar mammaledig* mammapenning pappaledig* pappadagar vabba
    vab vabbar barnbidrag* barnafödande förlossning* kejsarsnitt* bb bebis bebisen bebisar bebiss bäbis bäbisen
    nyfödd nyfödda nyfött spädbarn* tvillingar* tvillinggravid trillingar föddes född födda födde föda födsel
    födseln födelse dop dopet dopgåva dopklänning döpt döpa namngiv* bäbbe knodd knodden babyskydd* amma ammar
    amning amningen ammade blöjor nappflaska välling vällingen modersmjölksersättning barnmorska mödravård*
    babylycka babyshower missfall* ivf adopter* adoption* adoptivbarn vagga förstfödd storebror storasyster
    tilltänkt fosterhem foglossning* ultraljudet magen prematur neonatal
  `,
  wedding: `
    bröllop* vigsel vigseln vigselbevis vigselring* vigas vigda viga gifta gift gifte gifter giftermål*
    giftasvuxen förlov* brud bruden brudpar brudparet brudklänning* brudgum brudbukett brudnäbb brudgummen
    brudtärna marskalk tärnor kyrkan borgerlig svensexa* möhippa möhippan smekmånad* frieri frieriet friade fria
    fästman fästmannen fästmö fästmön blivande hustru hustrun make maken maka äktenskap* hindersprövning*
    efternamn* namnbyte* namnbyta giftasnamn samägande sambo sambos samboavtal sambor kärlek toastmaster
    guldbröllop silverbröllop
  `,
  divorce: `
    skilsmäss* skild skilda skils skiljs skiljas skilja skilt separer* separation* särbo ex exet exman exmannen
    exfru exfrun exmake exmaken exmaka expojkvän exsambo* vårdnad* umgänge umgänget varannan växelvis* boende
    underhåll* bodelning* utköp utköpt utlöst betänketid familjerätt* tingsrätten äktenskapsskillnad* delad
    gemensam* ensamstående singel singelhushåll särkullbarn styvbarn bonusbarn dumpade dumpad lämnade otrogen
    otrohet sambolagen
  `,
  'home-buying': `
    hus huset husen husköp husaffär husvisning villa villan villor radhus radhuset parhus parhuset kedjehus
    lägenhet* lägga lgh lya etta tvåa tvåan trea trean fyra fyrarummare bostadsrätt* brf hyresrätt* hyresvärd*
    nyproduktion* bostad bostaden bostadslån bostadskö* köpekontrakt* köpebrev* kontrakt* tillträde* inflytt
    inflyttning visning* budgivning* bud budet buda budade mäklar mäklararvode mäklare* handpenning*
    kontantinsats* insats insatsen lånelöfte* bolånelöfte pantbrev* lagfart lagfarten fastighet* tomt tomten
    kolonilott* fritidshus* sommarstuga* stuga stugan torp torpet gård gården sommarstället överlåtelse*
    energideklaration* förstagångsköpare hemnet booli andrahand andrahandsuthyr* månadsavgiften renovera
    renovering* totalrenov* badrumsrenovering* tillbyggnad* altan altanen husköpet flyttkedja överbelåning
    säljaren sålde drömhus drömhuset utköpt
  `,
  moving: `
    flytt flytta flyttar flyttade flyttat flytten flyttbil* flyttlass* flyttfirma* flyttstäd* flyttkartong*
    flytthjälp flyttdag* flyttdatum flyttgubbar flyttanmäl* adress* folkbokför* eftersänd* svenskadress inflytt*
    utflytt utflyttning postadress* besöksadress leveransadress* skrivna skriven nyinflyttad utlandsflytt*
    hemflytt* magasiner* förråd förrådet shurgard bohag bohaget bohagstransport packa packning uppackad c/o
    boxadress nycklar nyckelöverlämning anvisad lägenhetsnummer inneboende* studentrum korridor* avflyttning*
    flyttbesked
  `,
  'old-age': `
    äldre äldrevård* äldreboende* äldreomsorg* hemtjänst* hemsjukvård pension* senior* gammal gamla gamling
    gamlingar gammeltant gubbe tant tanten farbror farbrorn åldring åldringar ålder åldern ålderdom*
    ålderspension* servicehus* demensboende* trygghetsboende* trygghetslarm* korttidsboende biståndshandlägg*
    biståndsbeslut gode mannen godman förvaltare* förvaltarskap förmyndare* överförmyndar* framtidsfullmakt*
    fullmakt* ombud ombudet anhörig* färdtjänst nittio nittioett åttio åttiotvå 80-årig 90-årig 90-åring
    80-åring hundraårig åttioårig* nittioårig* gaggig senil dement glömsk hörsel krasslig skröplig
    garantipension* bostadstillägg* btp inkomstpension premiepension avgiftsfri matlådaor mormor farmor prosen
  `,
  school: `
    skolorna grundskola* gymnasi* högstadiet mellanstadiet lågstadiet förskola* förskoleklass* dagis dagiset
    dagisplats fritids* komvux sfi universitet* högskola* kth chalmers student* plugg pluggar plugget plugga
    pluggade elev eleven eleverna elevkår praoelev* prao praktik* lärarena magister* fröken rektor rektorn
    lektion lektionen klass klasskompis klassföräldrar klassrum klassresa* klasskassa* skolresan skolskjuts*
    skolkort* skolbuss* skolgård* skollov skollovet sportlov* påsklov höstlov höstlovet sommarlov* läxa läxor
    prov provet nationella tenta tentan tentor examen uppsats uppsatsen examensarbete* projektarbete skolarbete
    csn studielån studiebidrag* skolverket uf-företag skolmat skolmaten matsal matsalen mobbning* lekis nian
    åttan sexan trean skolstart* terminskort årskurs kursplan* utbildning* idrottsdag *skola *skolan *skolor
    *skolans *klassen *lärare *läraren *elever
  `,
  kin: `
    mammas mammor morsa morsan morsans mor moder modern pappas farsa farsan farsans farsgubben far fader fadern
    päron päronen föräldrar* förälder* mormor mormors morfar morfars farmor farfar mommo moffa svärmor svärfar
    svärson svåger svågern svägerska* systern systrar syrra syrran bror brorsan bröder storebror lillebror*
    brorson systerson syskon syskonen syskonbarn* son sonen söner dottern döttrar grabben grabbarna tösen pojken
    jäntan moster mostern faster fastern farbror morbror kusin kusinen kusiner fru frugan maken make hustru
    gubben kärring käring sambo sambon pojkvän pojkvännen flickvän* partner partnern tjej barnbarn* gudbarn
    gudmor gudson bonusson styvfar styvmor familj familjen familjer familjemedlem släkt släkten släkting*
    anhörig anhöriga tvilling* gammelmormor gammelfarfar påg pågen jänta *mamma *mamman *pappa *pappan *dotter
    *syster *brorsa
  `,
  'child-word': `
    barn barnet barnen barnens barnets barns småbarn* barnfamilj* unge ungen ungar ungarna kid kids kidsen
    knatte knattar knattarna småttingar lillen lillan minstingen äldsta yngsta mellan bebis bebisen spädbarn
    toddler ettåring* tvååring* treåring* fyraåring* femåring* sexåring* sjuåring* åttaåring* nioåring*
    tioåring* tolvåring* 5-åring 6-åring 8-åring 10-åring 12-åring 14-åring 15-åring 16-åring tonåring* tonårs*
    femtonåring* sextonåring sjuttonåring* fjortis fjortisar ungdom ungdomar* ungdomen ungdomskort minderårig*
    omyndig omyndiga underårig målsman* barnpassning barnvakt* barnbiljett* barnkonto barnsäkert barnlås
    föräldrakontroll förmynd* vuxna lekplats* kalas kalaset barnkalas* barnrum barnrummet skolbarn dagisbarn
    barnsjuk* pys pysen lintott telning telningen småglin glin glinen snorunge* rackarunge treveckors nyfödd
    nyfödde flickan pojken grabben killen junior junioren
  `,
  'work-life': `
    jobb jobbet jobben jobbar jobbade jobbat jobba jobbig arbete arbetet arbeten arbetar arbetat arbetslös*
    arbetssökande arbetsförmed* af akassa a-kassa a-kassan akassan varsel varselet varslad varslade uppsagd
    uppsägning arbetsbrist avskedad sparkad sparken anställ* vikarie vikariat* timvikarie timanställ*
    tillsvidare arbetsgivare* arbetsgivarintyg* chef chefen chefer chefens facket fack fackförbund facklig
    unionen kommunal lokförare lön lönen löner lönelyft löneförhandling* månadslön* timlön timlönen ob skift
    skiftet skiftjobb nattskift nattpass* jourpass övertid övertiden semester* sjukskriv* sjukpenning karensdag*
    försäkringskassan kollega kollegan kollegor* arbetskamrat* arbetsplats* arbetsmiljö* lunchrast* pendla
    pendlar pendlare pendling* distans hemarbete hemifrån kneg knegar kneget knega extrajobb* sommarjobb* deltid
    heltid förtidspension* pensioner* karriär karriären egenföretag* arbetsintyg praktikant* lärling lärlingen
    studenter
  `,
  'own-business': `
    företag* egenföretag* firma firman firmor firmateckn* aktiebolag* handelsbolag* bolag bolaget bolagets ab hb
    bolagsverket* organisationsnummer orgnr orgnummer f-skatt småföretag* startup nystartat verksamhet*
    näringsidkare entreprenör* butik butiken butiksägare butiker webbutik* e-handel* café caféet kafé kaféet
    restaurang* pizzerian gatukök gatuköket matvagn foodtruck* frisörsalong* frisör frisören salong salongen
    nagelsalong verkstad* byggfirma* hantverk* snickeri* bageri bageriet blomsterhandel* bondgård* gård gården
    gårdsbutik lantbruk* bonden skogsägare åkeri åkeriet taxiföretag* taxiägare städfirman konsult konsultbolag
    förening* idrottsförening* hembygdsförening* bostadsrättsförening* samfällighet* vägförening* kassör
    kassören ordförande* styrelse* revisor revisorn bokföring* fortnox visma bokföra redovisningskonsult
    kassaregister* kassasystem* kortterminal* izettle zettle scoutkår* loppis loppisen kiosk kiosken ateljé
    ateljén kennel stall stallet ridskola* b&b vandrarhem* camping campingen gym gymmet kunderna leverantör*
    omsättning* anställda bokslutet kickoff
  `,
  'identity-paper': `
    pass passet passen passnummer passbild passpolisen passkontroll* provisoriskt körkort* legitim* legg legget
    leg leget id idkontroll* idnummer id-kort id-kortet id-handling* id-kontroll idkort* idhandling* identitet*
    nationellt visum visumet viseringar uppehållstillstånd* uppehållskort arbetstillstånd* migrationsverket
    medborgarskap* medborgare samordningsnummer samordningsnumret personnummer personnumret personnr
    personbevis* folkbokföringsintyg födelseattest* namnteckning* bevittnad vidimer* kopia kopior apostille
    giltig giltigt giltiga giltighet ogiltig förnya utgånget förarbevis* mopedkort am-kort ykb yrkesförarkort
    registreringsbevis* intyg intyget esta ehic eu-kort sjukförsäkringskort sjömansbok tjänstelegitimation siske
    siskort ambassad* konsulat* lma lma-kort passmyndighet sis-märkt
  `,
}
