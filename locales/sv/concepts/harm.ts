import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: insurance and harm. */
export const harm: ConceptWords<'harm'> = {
  'insurance-kind': `
    *försäkring *försäkringen *försäkringar *försäkringarna *försäkringens *försäkringsbrev hemförsäk*
    bilförsäk* reseförsäk* villaförsäk* olycksfallsförsäk* barnförsäk* livförsäk* djurförsäk* hundförsäk*
    kattförsäk* hästförsäk* trafikförsäk* halvförsäk* helförsäk* husvagnsförsäk* båtförsäk* mcförsäk*
    mopedförsäk* bostadsrättstillägg* bostadsrättsförsäk* sjukvårdsförsäk* inkomstförsäk* gravidförsäk*
    fritidshusförsäk* företagsförsäk* gårdsförsäk* lantbruksförsäk* ansvarsförsäk* rättsskydd* reseskydd*
    allrisk allrisken drulle drullen drulletillägg* vagnskada vagnskadegaranti* vagnskadeförsäk*
    veterinärvårdsförsäk* gruppförsäk* sjukförsäk* pensionsförsäk* efterlevandeskydd* återbetalningsskydd*
    maskinskadeförsäkring* mobilförsäk* elektronikförsäk* cykelförsäk* avbeställningsskydd* bolåneskydd*
    livskydd* dödsfallsförsäk* kapitalförsäk* snöskoterförsäk* traktorförsäk* släpvagnsförsäk* kaninförsäk*
    idförsäk* tilläggsförsäk* trygghetsförsäk* självriskreducering* självriskeliminering* studentförsäk*
    försakring forsäkring försäkrad*
  `,
  'insurance-terms': `
    villkor* försäkringsvillkor* försäkringsbrev* försäkringsbelopp* försäkringsgivare* försäkringstagare*
    försäkringsbolag* försäkringstid* försäkringsperiod* försäkringsbevis försäkringsskydd* försäkringspremie*
    försäkringsklass försäkringsnummer självrisk* grundsjälvrisk* ungdomssjälvrisk* åldersavdrag* ålderstabell*
    karensen karensdag* karenstid* undantag* klausul* finstilt* paragraf* avtal avtalet avtalen avtalstid*
    avtalsperiod* omfattning* omfatt omfattas omfattar omfattade ingår ingick ingått innefatta* täckning* täcka
    täcker täckte täcks täckt premie premien premier årspremie månadspremie tillägg* grundskydd* bonusklass*
    bonusnivå bonusår skadefri* elitbonus riskklass* riskbedöm* hälsodeklar* hälsoprövning* aktsamhet* vårdslös*
    grov oaktsam* förnyelse* förnya förnyas förnyad årsförnyelse* huvudförfallodag* uppsägningstid* bindningstid
    värderegler dagsvärde* nyvärde nyvärdet marknadsvärde* ersättningsnivå* maxbelopp* försäkringssumman
    medförsäkrad* förmånstagare* begränsning* säkerhetsföreskrift* halvförsäkrad helförsäkrad underförsäkrad
    dubbelförsäkrad oförsäkrad säkerhetskrav* *villkor *villkoren *självrisk *självrisken *karens
  `,
  'claim-word': `
    skadorna skadeanmäl* skadeärende* skadereg* skadehandläggare* skadeavdelning* skadejour* skadecenter
    skadenummer skadenumret skadestånd* skadebesiktning* skadeblankett* skadefall* skadedatum* skadekostnad*
    skadeförebygg* skadeservice ärende ärendet ärenden* ersättning* ersatt ersätter kompensation* besiktiga*
    besiktning* värdering* värdera skattning handläggning* handlägga* utbetalning* utbetald utbetalt utbetalas
    utredare* utredning* utreda utreds anspråk anspråket reglering* reglera* invaliditet* medicinsk underlag*
    kvitto kvitton kvittona inköpskvitto* offert offerten offerter kostnadsförslag* intyg intyget intygen
    läkarintyg* polisanmälan* intygar anmäla anmält anmälde anmälan underrätta skadades totalförlust inlösen
    inlöst lösöre lösöret lösören förlikning* egendom* *skadan *skador *skada följdskada* veterinärkostnad*
    akutersättning* självriskavdrag* skadeersätt* förlängd bostadskostnad tillfälligt evakueringsboende*
    trafikskadenämnden
  `,
  'claim-decision': `
    avslag avslaget avslagen avslagsbeslut avslagsbrev avslog avslår avslagit avslås avböj avböjer avböjde
    avböjt nekad nekade nekades neka nekar nekas nekat beslut beslutet besluten beslutsbrev besluta* motiver*
    motivet grund grunder grunden grunderna bevilj* godkänn* godkänd* godkänt godtag godtaga godtagbart godtagit
    godtagen godtar godtas reducerad* reducerat reducering* nedsatt nedsatta nedsättning* sattes överklag*
    omprövning* ompröva* ompröving överpröv* besvär besvära besvärshänvisning invändning* invänd invänder
    invända skäl skälet skälen utlåtande* bedöm bedömer bedömt bedömde bedömas bedömning* felbedöm* bestrid*
    ställningstagande* friskriv* skyller hänvis hänvisar hänvisade hänvisat hänvisning avfärd avfärda* avvis
    avvisar avvisade avvisat avvisas avskriv* läkarutlåtande* rådgivande förtroendeläkare* försäkringsläkare*
    kundombudsman* skadeprövningsnämnd* personförsäkringsnämnden arn klagomålsansvarig* ogrundat felaktigt
    vidhåll* prövning* prövas prövat omprov undanflykt* kryphål kryphålet småsnål småsnålt tolkning* tolkar
    tolka slutbesked* preliminärt ersätts bifall bifölls samtyck* sakkunnig*
  `,
  'water-damage': `
    vattenskad* vattenläck* läck läcker läckt läckte läckan läckor läckage* rörbrott* rörläck* översväm*
    källaröversväm* fukt fukten fuktig fuktigt fuktiga fuktskad* fuktmät* mögel mögellukt mögelsanering mögla
    möglat möglig mögligt mögliga mögelskad* avfukt* uttork* torkfläkt* torkar avlopp avloppet avloppsstopp*
    avloppsvatten bakvatten* baktryck källare* källarvatten dropp droppar droppade droppande droppet droppa
    tätskikt* tätning tätningen packning* golvbrunn* våtrum våtrummet våtrumsintyg* diskmaskinsläckage
    tvättmaskinsslang slang slangen sprungen sprang sprängt frusna sönderfrus* frysskada* kopplingen skarv
    skarven armatur armaturen vattenlås* varmvattenberedare* kran takläck* takras läcktätning dagvatten* skyfall
    skyfallet takrännan stuprör stupröret husgrund* dränering* krypgrund* badrumsgolv* parkett parketten svall
    svallat svaller svällt bubblar buktar bubblor lukt lukten unken unket röta rötskad* rutten ruttet jordlukt
    vattenfläck* fläck fläckar vattenpöl* pölar forsade forsar sipprar rinner rann sprutade rörmokare* plask
    vattenmätare fuktfläck* saneringsfirma*
  `,
  'fire-storm': `
    brandkår* brandmän brandman brandskada* brandskador brandrök brandlarm brandvarnare* brandfilt brandsläckare
    brandhärd brandorsak brandbil brandförlopp *brand *branden brann brunnit brinna eldsvåda* eldhärjad elda
    eldade elden lågor rök rökutveckling röklukt röken röksanering rökskad* sot sotskada sotskador sotig sotet
    sotare sotaren sotad nedbrunnen nedbrunnet nedbrunna utbränd åska åsknedslag* åskväder åskvädret åskskad*
    blixt blixtnedslag* överspänning* storm stormfälld* stormskad* orkan orkanen orkanbyar oväder ovädret
    alfrida gudrun ingunn babet blåste vindby vindkast trädfällning nedfallet nedfallna nerfallet fälldes hagel
    hagelskur hagelkorn hagla haglade hagelskad* jordskred* ras raset rasrisk rasat skred skredet lavin lavinen
    snölast snölasten snötryck* takras tegelpannor takpannor takplåt tornado skogsbrand* gräsbrand* köksbrand*
    bilbrand* adventsljusstake värmeljus levande släcka släckning utrymd utrymdes utrym evakuer* sanering*
    sanera explosion* exploder* gasol gasläck* smhi klass2 rödvarning naturskada* vattennivå eldstad rökdykare
  `,
  breakage: `
    sprucken sprucket spruckna sprack spräckt spricka sprickan sprickor* tappa krossa krossad* krossat sönder
    söndrig* söndrat trasig trasiga trasa trasad trasat trasade knäckte knäckta knäck buckla bucklan bucklor
    bucklig bucklad bucklat repa repan repor repad repat repig repigt repiga skrap skrapsår skrapade skrapat
    skrapmärken flisa flisor kantstött* skråma skråmor jack jacket hack kras krasch bröt avbrutet mosad mosat
    mosades tillknölat tillknycklad tillbucklad* manglad mangla söndertrasad sönderslagen sönderslaget
    söndertryckt* glassplitter splitter splittrad glaskross rispor rispa rispad snagg lossnat lossna trillade
    ramlade välte vält spilld spilla spillde spillt utspilld rödvin fläck fläcken tuggat tuggade söndertuggad
    gnagt klös klösmärken klöst klöste söndertrampad trampade deformerad vriden vridit böjd böjt skärmskada
    glasskärva glasruta fönsterruta fönsterskad* isär haverera* mobilskärm* glasögon* glasbåge vas vasen porslin
    keramikhäll* induktionshäll* spishäll*
  `,
  'car-crash': `
    krock krocken krockat krockad* krocka krockskad* påkörd påkörda påkört påkörning* påbackad körde backade
    backat backa parkeringsskad* smitning* smitit smet smiter smitare smitaren seriekrock* frontalkrock*
    bakifrån singelolycka avåkning* avkörning dike dikeskörning älg älgen älgolycka älgkrock* rådjur rådjuret
    rådjurskrock viltolyck* viltskad* vildsvin* kronhjort renen renpåkörning hjort sladd sladdade sladdat
    sladdning sladda vattenplaning* bärgning* bärgare bärgaren bärga bärgad bärgades stenskott* vindruta*
    vindrute* framruta* bakruta bakrutan sidoruta stötfångare* flygel flygeln backspegel* sidospegel*
    totalkvadda* kvadda kvaddad kvaddade kvaddat kvaddbil skrot skrotad skrotades skrotbil skrotas plåtskad*
    plåtverkstad* plåtslagare karossen airbag airbagen krockkudde* whiplash trafikolyck* trafikskad* olycka
    olyckan motpart* vållande vållare vållat rondell rondellen högerregeln väjningsplikt* stopplikt korsning*
    motorväg* e4an e6an e20 e18 skadeprotokoll vägräcke* räcke mitträcke* vurpade volt släpvagn motorstopp*
    ersättningsbil* lånebil vägassistans* assistanskåren avkörd parkeringsbula
  `,
  burglary: `
    inbrott* stöld stölden stölder stöldskydd stöldanmälan stöldgods stöldbegärlig cykelstöld* bilstöld*
    bostadsinbrott* källarinbrott* förrådsinbrott* båtstöld* snatteri* butiksrån rån rånet rånad rånade rånades
    rånare rånaren rånförsök* väskryck* ficktjuv* fickstöld* tjuv tjuven tjuvar tjuvarna tjuvgods tjuvlarm
    tjuvmärkt stulen stulet stulna stulits stal stals stjäl stjäla stulit snodd snodde snoddes snott sno snor
    knyckt knyckte knyck knycka knycker pallade pallat snattat uppbruten uppbrutet uppbrutna uppbrytning bröts
    brutit kofot kofoten bräckjärn* bräckt uppbräckt fönsterkross vandaliser* skadegörelse* klotter
    klottersanering klottra* nedklottrad graffiti sabotage sabotera* ligor ligan stöldliga* larm larmet
    larmbolag larmtjänst hemlarm hemlarmet överfall* tömt länsat länsad länsade kassaskåp* smycken smyckesskrin*
    katalysator* tömde båtmotor* elsparkcykeln dieselstöld* bensinstöld lås låset låscylinder klippt bultsax
    bultsaxen cykellås* hänglås hänglåset låsbyte låsbytet uppsparkad intrång intrånget sönderslaget fönstret
    genomsökt plundrad polisrapport*
  `,
  injury: `
    bröt brutit benbrott* armbrott* handled handleden handledsbrott lårbenshals* fraktur* spricka revben
    revbenet revbenen nyckelben* fotled fotleden knä knät knäskada* korsband* menisk menisken stukad stukade
    stukning stukat vrickad vrickat vrickning fall fallskada fallolyck* ramla ramlat trillade trillat halkat
    halkolycka* halkskad* snubbl snubbla* hjärnskakning* hjärnskaka* skallskad* huvudskada nackskad* whiplash
    ryggskada ryggen axel urledvriden ledskada brutna sår såret sårskada såren sårad skärsår skärsåret sydd
    sydde stygn stygnen blodförlust blödde blöder brännskad* bränt köldskad* frostskada tandskad* tand tanden
    tänder framtand* tandvård* tandläkar* olycksfall* olycka skadad skadade gips gipsad krycka kryckor ärr
    ärrersättning svedavärk sveda värk värkande bestående arbetsskad* idrottsskad* fotbollsskad* hälsena
    mjukdelsskad* muskelbristning* hundbett* biten bet bitit fästing fästingbett* dykolycka trampolin
    studsmatta* klätterställning* gungan rutschkana lekplatsolycka förlamad* förlamning amputer* amputation
    ögonskada* invalid näsblod bula
  `,
  'pet-word': `
    hund hundvalp* hunddagis hundmat hundägare hundrastgård hundbajs valp valpköp tik hanhund hundkoppel koppel
    koppeltvång katt kattmat kattsand kattlucka kattunge* kattungar kisse missen missan häst hästsläp* hästägare
    hästhage ponny sto valack hingst föl kanin marsvin hamster undulat papegoja* kanariefågel sköldpadda* orm
    akvarie kon kor kalv tjur fåret fåren lamm get getter höna hönshus tupp anka bi bin bisamhälle* bikupa
    bikupor renhjord veterinär* djursjuk* djurklinik* djurambulans* evidensia anicura djurvård husdjur*
    sällskapsdjur* chipmärk* chippad kastrer* avmaskning livmoderinflammation pyometra kolik kolikoperation
    hälta hovslagare* armbågsdysplasi höftledsdysplasi diskbråck uppfödare* kennelklubben labrador* schäfer tax
    pudel collie golden retriever* chihuahua bulldogg* mops staffe dachshund terrier jycke vovve norsk skogskatt
    huskatt ragdoll islandshäst* fullblod travhäst* pälsdjur* iller djurpark avlivad avliva avlivning* matte
    husse djur jakthund* vallhund* älghund stövare rottweiler
  `,
}
