import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: the company. */
export const company: ConceptWords<'company'> = {
  sponsor: `
    sponsor* sponsring* sponsra* samarbete* samarbetspartner* partner partnerskap huvudsponsor* lag laget lagen
    lagtröja lagtröjor lagkassa* matchtröj* tröjsponsor förening* idrottsförening* fotboll* handboll* innebandy*
    hockey hockeylag* ishockey bandy bandylaget basket ridklubb* simklubb* gymnastik* flicklag* pojklag
    pojklaget knatte knattelag knattelopp damlag damlaget p12 f09 f10 cup cupen cuper turnering* vasaloppet
    lidingöloppet göteborgsvarvet o-ringen gothia lopp loppet motionslopp* marknadsdag* stipendi* bidrag
    bidraget bidragsgivare bidra bidrar donera donation* skänk skänka skänker skänkt insamling* välgörenhet*
    barncancerfonden cancerfonden rosabandet rosa musikhjälpen rödakorset unicef stadsmission* majblomman
    giving-people hjärtlung prostatacancerförbundet lotteri lotterier lottpris* vinster prisbord* tombolan
    julmarknad* musikkår* scoutkår* byalag byalaget hembygdsförening kulturhus teatergrupp* körsång festival*
    konsert konserten skolresa klassresa logga jerseys reflexvästar* läger ungdomsläger sommarläger
  `,
  'job-ad': `
    jobb jobbsökande jobbmöjlighet jobbmässa jobberbjudande jobbansök* jobbannons* jobbintervju* ansökan
    ansökningar ansöka ansökte söka söker sökt sökte sökande cv cv:t cvt meritförteckning* personligt
    spontanansök* intervju* rekryter* bemanning* anställ* nyanställ* tjänst tjänsten tjänster lediga ledig
    vakans vakanser sommarjobb* sommarvikari* extrajobb* feriejobb* ferieprak* praktik* prao praoplats praoelev*
    lia lia-plats liaplats trainee traineeprogram* graduate lärling lärlingsplats examensarbete* exjobb exjobbet
    studentmedarbetare timanställd* deltidsjobb nattjobb kvällsjobb platsannons* ansökningsdag ansökningstid*
    referenser arbetsprov kvalificerad meriter merit meriterad körkortskrav utbildning* tågförarutbildning*
    busskörkort ce-kort arbetsplats* kollega kollegor praktisera karriär* hr personalavdelning*
  `,
  'press-news': `
    journalist* reporter* redaktör* redaktion* tidning* lokaltidning* artikel* artiklar reportage* insändar*
    debattartikel* ledarsida debatt krönikan nyhet nyheter nyheten nyheterna nyhetsbyrå* nyhetssändning
    pressmeddelande* pressrelease* pressträff* presschef* presskontakt* presstjänst* presstalesperson
    talesperson* intervju* uttaland* uttalat granskning* granska* uppdrag uppdraggranskning plus kallafakta
    konsumentreport* testfakta aftonbladet expressen dn svd gp gt kvällsposten sydsvenskan nsd kuriren norran vk
    folkbladet barometern nwt nt corren unt hallandsposten metro di breakit ekot rapport aktuellt svt sr tv4
    tv4nyheterna p1 p3 p4 radio radion radioinslag inslag inslaget program programmet tvprogram* dokumentär*
    podd podden podcast podcasten poddavsnitt* rubrik rubriken rubriker löpsedel* löpsedlar scoop tipsa tips
    tipsat kvällstidning* kommentar visselblås* källa källor skolreportage skoltidning*
  `,
  'ceo-money': `
    vd vd:n vdn vds direktör* finansdirektör* styrelse* ledning* toppchef* chefslön* bonus bonusar bonusen
    bonusprogram bonusregn fallskärm* miljon miljonlön* miljoner miljonbonus* miljard* rekordvinst* vinst
    vinsten vinster vinstvarning vinsterna övervinst* kvartalsrapport* bokslut* årsredovisning* årsstämma*
    bolagsstämma* aktieägar* aktieutdelning* utdelning* börs börsen börskurs börsnotering börsnoterad aktiekurs*
    omsättning* resultat* lönsamhet* marginal* girig giriga girighet fetlön förmåner* privatplan privatjet
    tjänstebil* representation* konsulter nedskärning* besparing* sparprogram varslar varsel riskkapital*
    kapitalist* storbank* koncern* ägare ägaren ägarena storägare räntenetto* rörelseresultat ekonomichef
  `,
  values: `
    pride pridetåg* pridelogga prideflagg* regnbåge* regnbågs* hbtq hbtqi hbtqcertifierad hbtq-certifierade
    klimat* miljö miljön miljöcertifierad miljöpåverkan miljömärkt miljömål miljöarbete miljövänlig* hållbar*
    greenwash* grönt gröntvätt fossil fossila fossilbolag fossilfri* koldioxid* utsläpp utsläppen flygskam*
    mångfald* jämställd* inkludering* feminism* feminist* woke wokeism woketrams dei agenda agendan globalist*
    vänster vänstervrid* politik* politisk* regering* sd sverigedemokrat* socialdemokrat* moderat moderaterna
    tidö israel palestina gaza ukraina ryssland rysk ryska putin krig kriget vapen vapenindustri vapenbolag
    vapenexport* kolkraft* oljebolag* sanktioner boykott boykotta bojkott* etik etiken etiksk etikskt etisk
    etiskt oetisk oetiskt moral moralen omoralisk* människorätt* värdegrund* värdering* ställningstagande*
    samhällsansvar yttrandefrihet* demokrati* rasism rasismen antirasis* djurförsök* djurvälfärd* regnskog*
    palmolja* barnarbete* kollektivavtal strejk strejken strejkbryteri elbilssatsning kärnkraft* vindkraft*
    motståndare halal vaccin
  `,
  advert: `
    reklam* annons annonsen annonskampanj annonser* tvreklam* tv-reklam* radioreklam* bioreklam kampanj* slogan
    sloganen slogans slagord slagordet jingel jingeln melodi melodin logga loggan loggor logotyp* affisch*
    stortavla* stortavlor skylt skylten skyltar banderoll* broschyr influencer* influerar* bloggare* kändis
    kändisar kändisen skådis skådisen skådespelaren komiker komikern maskot maskoten clown färg färgerna färgval
    design designen formgivning tryckt brevlådereklam* direktreklam* dr oadresserad oadresserat nyhetsbrev*
    utskick* pushnotiser telefonförsälj* säljsamtal* dörrknack* nix nixregist* nixat spärrlista avregistrera
    avprenumer* marknadsför* vilseled* missvisande smaklös smaklöst pinsam pinsamt sexistisk* tramsig kul rolig
    fyndig tårögd gåshud jul julfilm julreklam* varumärke* kommersiell sponsrat sponsrad
  `,
  'branch-network': `
    kontor kontoret kontoren kontorsnedlägg* kontorsnät* nedlagd* nedlagt nedlägg* lägger lagt ner bankkontor*
    öppnar öppnade öppna öppning öppningen nyöppn* invigning* inviger invigdes flyttar flyttat avveckl*
    centraliser* utflyttning landsbygd* glesbygd* norrland inlandet bygd bygden bygdegård by byn byar byarna
    byborna ort orten orter orterna ortsbor småort småorter bruksort* småstad småstaden centralort* stan staden
    centrum kontorslokal* lokal lokalen lokaler byggnad byggnaden hus huset bankhus bankhuset bankpalats fasad
    fasaden tegelhus depå depån depåer terminal* postterminal* lager lageret omlastning stationen hållplats
    sortering* huvudkontor* kundcenter callcenter* utlokaliser* outsourc* offshore utomlands butik
    butiksnedläggning sist lanthandel* mack macken bankomat* serviceort servicepunkt* lokalkännedom lokalt
    närvaro närvaron närhet närheten bankbuss* hembygd utarmas avfolk* tomma skyltfönster närmaste
  `,
  'merger-name': `
    namnbyte* namnet namnen namnändring bytt bytte heter hette hetat döpt omdöpt fusion* sammanslag* slagits
    slås ihop uppköp* köpte köpt förvärv* sålt såld sålda sålde säljer ägare ägaren ägarena ägarebyte ägarenas
    ägarbyte* ägarskifte* ägarskap* ägs äger ägde dotterbolag* moderbolag* koncern koncernen holding avknopp*
    bolagiser* privatiser* förstatliga* kommunalt statligt statlig övertag* övertog historia historien historik*
    grundad grundades grundare* startades anno 1950-talet jubileum* jubilar jubilerar årsjubileum*
    hundraårsjubileum* födelsedag 100-årsjubileum 50-årsjubileum tradition* ursprung* rötter arv arvet logga nya
    gamla sparbanken föreningssparbanken föreningsbanken televerket* telia postverket postgirot nordbanken
    götabanken sydkraft graningeverken birka tele2 com-hem comhem vodafone europolitan domus konsum konsumbutik
    epa tempo obs vivo
  `,
  congratulation: `
    grattis gratt gratulation* gratuler* grattar grattade hurra hurrar leve skål skåla skålar tjoho tjohoo jippi
    hipp jubileum jubileet födelsedag* fyller åren årsdag årsdagen pris priset prisutdelning prisad prisade
    prisbelönt prisat utmärkels* nominer* vinnare vinnaren vinnarna vann vunnit vinst segrare segern seger pall
    pallen pallplats etta guld guldet guldmedalj* silver brons bronsmedalj medalj medaljen medaljer diplom
    diplomet hedersomnämnande årets branschens bästa sveriges bäst kundnöjdhet* svensktkvalitetsindex ski lycka
    lycktill lyckönsk* hatten bugar lyfter välförtjänt* förtjänat förtjänad heja hejar hejja bravo applåd
    applåder* stående ovation ovationer tårta tårtan tårtkalas champagne bubbel ballonger konfetti fira firar
    firat firande firandet hederspris arbetsgivare* stolt stolta stolthet tummen topplacering framgång*
  `,
  'environment-nature': `
    miljö miljöbrott miljöfarlig miljögift* miljöförstöring miljöförvaltning miljökontor miljöutsläpp nedskräp*
    skräpig skräpigt skräppåsar avfall* återvinning* tipp tippen råtta fimpar glas glassplitter glaskross
    glasigloo utsläpp* oljespill diesellukt olja oljan luftkvalitet luftförorening förorening* förorena* pfas
    gift giftigt bullrar buller* oväsen oljud oljudet störande bulle dån dånet gnissel gnisselet gnisslar
    vibrationer vindkraftverk* vindkraftspark* vindsnurra vindsnurror* kraftledning* mast strålning* vattendrag*
    sjö å ån bäck bäcken fisk fiskdöd fågel fågelliv fåglar svanar häckar örnar uttrar fladdermöss
    trädbeskärning trädfällning* avverk* hygge kalhygge* skog sly slyröjning röjning allé park gräs
    gräsklippning gräsmatta ängs ogräs parkslide lupiner vägarbete* vägbygge* grävarbete* grävning* asfalt
    asfaltering asfaltera* potthål grop tjälskott vägbula farthinder grus grusväg sandning* sanda sandad salt
    snöröj* plog plogkant plogvall plogbil* plogning* snövall* isgata oplogat oplogad rishögar vägdamm
    sandupptag* gatubelysning*
  `,
  municipal: `
    kommun kommunen* kommuner kommunal* kommunfullmäktige kommunstyrelsen kommunhus* kommunborna kommuninvånare
    kommunskatt kommunväxel kommunanställda region regionen* stadshus* stadsdel* nämnd nämnden nämnder byggnads*
    socialnämnd* fullmäktige politiker* medborgarförslag* medborgare synpunktshantering bygglov* startbesked*
    slutbesked* detaljplan* attefall* friggebod altanbygge grannehörande förskoleplats* dagisplats* barnomsorg*
    skolplacering* skolval skolvalet skolskjuts* skolmat soptömning* sophämtning* sopkärl* sopbil sopbilen
    soptaxan papperskorg* grovsopor återvinningscentral* återbruk* kompost komposten matavfall* påsar
    hushållsavfall latrin slamtömning renhållning* gata gator gatlykta gatlyktor gatlampa gatubelysning*
    lyktstolpe* trottoar* gångväg gångvägen gångbana cykelväg* cykelbana* övergångsställe* lekplats* lekpark
    gungor rutschkana bibliotek* bokbuss bokbussen simhall simhallen badhus badhuset badplats* brygga bryggan
    ishall isbana idrottsplats* idrottshall* konstgräs* fritidsgård* ungdomsgård kulturskolan musikskolan
    socialtjänst* soc försörjningsstöd* bistånd biståndshandläggare hemtjänst äldreboende* överförmyndare*
    hundrastgård* rastgård* torg torghandel markupplåtelse serveringstillstånd* miljökontor* miljötillsyn
    medborgarkontor* grusning kyrkogård vattenverk klotter klottersanering tjänsteperson*
  `,
  survey: `
    enkät enkäten enkäter enkäterna enkätundersökning enkätsvar enkätfrågor enkätutskick kundundersök*
    undersökning* kundenkät* betyg betyget betygen betygsätt* stjärna stjärnan stjärnor* femma femstjärnig etta
    nolla noll minus poäng skala skalan smiley smileys gubbe rekommender* sannolikhet nöjdhet nöjdheten nps nki
    nöjdkund* kundnöjdhet* omdöme omdömet omdömen omdömena recension* recenser* trustpilot prisjakt google
    googlerecension* reco yelp tripadvisor utvärder* feedback tyck tycka tycker tycktill rösta röstade röstat
    röstning* omröstning* tävling* tävla tävlar tävlade motivering vann vinner vunnit vinnare vinnaren vinst
    vinsten vinster vinstdragning dragning* dras lott lotten lotter lottsedel lotteri* lottning utlottning*
    bingolotto postkodlotteriet postkodmiljonär trisslott* triss present biobiljett* presentkort quiz quizet
    tipsrunda tipspromenad gissa namntävling* fototävling* deltag deltaga* deltagit panel panelen kundpanel*
    pinkoder fysisk svarat svarsalternativ kryssa fritext*
  `,
}
