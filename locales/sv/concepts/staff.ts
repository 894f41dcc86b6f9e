import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: staff and treatment. */
export const staff: ConceptWords<'staff'> = {
  'staff-role': `
    handläggare* rådgivare* bankman bankmannen bankrådgivare* banktjänsteman* kassör kassörska* kassapersonal*
    expedit* biträde biträdet butiksbiträde säljare* dörrsäljare* telefonförsäljare* kundtjänst* kundservice
    support* tekniker* montörer servicetekniker* elektriker* installatör* rörmokare* snickare* hantverkare*
    besiktningsman* skadereglerare* värderingsman* chaufför* busschaufför* busschauffis chaffis lokförare*
    tågvärd* konduktör* tågmästare* biljettkontrollant* kontrollant* parkeringsvakt* lapplisa* ordningsvakt*
    väktare* vakt trafikvärd* stationsvärd* flygvärd* kabinpersonal* besättning* steward stewarden pilot piloten
    kapten kaptenen purser pursern styrman båtsman markpersonal* reseledare* guide guiden receptionist* städare
    städaren städerska* vaktmästare* fastighetsskötare* bovärd bovärden sophämtare* sopgubbe sopgubbarna
    snöröjare* brevbärare* lantbrevbärare* utkörare* postiljon tidningsbud* läkare barnmorskan
    hemtjänstpersonal* biståndshandläggare* socialsekreterare* bygglovshandläggare* fritidsledare*
    bibliotekarie* kommunvägledare* tjänsteman* personal* medarbetare* sommarvikarie* praktikant* teamledare*
    växeltelefonist* telefonist* operatör* bud budet *förare *föraren *chaufför *chauffören *vakten *vakter
    *tekniker *teknikern *montör *montören *handläggare *handläggaren *personal *personalen *rådgivare
    *rådgivaren *sköterska *sköterskan *vikarie
  `,
  'staff-person': `
    han hon hen honom henne hans hennes damen dam damer dame herrn herre mannen man kvinnan kvinna tjejen tjej
    tjejer tjejerna tös tösen flicka flickan flickorna kille killen killar killarna grabb grabben grabbar
    grabbarna snubbe snubben snubbar gubbe gubben gubbs tant tanten tanterna kärring kärringen kis kisen pojke
    pojken pojk yngling ynglingen ungdomen donna donnan brud bruden människan personen typen filuren typ
    krabaten medarbetaren kollegan expediten chauffören säljaren rådgivaren handläggaren montören telefonrösten
    rösten dialekten norrlänning* skåning skåningen göteborgare* stockholmare* smålänning* gotlänning* dalmas
    dalmasen värmlänning* uniformen västen namnskylt* disken luren skäggiga skäggig blonda lockiga unga äldre
    leende rödhårig flätor glasögon lugna trevlige trevliga långe lille lilla
  `,
  'friendly-word': `
    snäll snällt snällare snällaste vänlig vänligt vänliga vänlighet* vänligaste trevlig* gullig gulligt gulliga
    rar rart rara raring go goa gött godhjärtad hjärtlig* hjärtegod varm varmt varma varmhet tålmodig* tålamod
    hjälpsam* omtänksam* omsorg omsorgsfull empati empatisk medkänsla förståelse* lyhörd lyhörda lyhört
    tillmötesgående serviceminded serviceinriktad lugn lugna lugnt lugnande lugnade pedagogisk* tröst tröstade
    tröstande trösta hjälte hjälten hjältarna hjältinna ängel ängeln änglar pärla pärlan guld guldklimp
    guldstjärna guldmedalj klippa klippan klass kung drottning leende leendet leenden log ler skratt humor
    humorn skön härlig härliga kram kramen ros eloge elogen beröm berömma berömligt uppskatt* utöver extra milen
    räddare räddaren räddade räddat räddning* vardagshjälte* vardagsängel artig artigt artiga belevad fina fint
    finaste finfint underbar* fantastisk* kanon ödmjuk solstråle* solsken medmänniska medmänsklig* kärleksfull*
    bemött väl
  `,
  'rude-word': `
    otrevlig* oförskämd* ohyfsad* ohyfsat fräck fräcka fräckt fräckhet drygt dryg dryga arrogan* nonchalan*
    nedlåtande överlägsen* överlägset översittar* översitteri snäs snäste snäsig snäser snäsa snäst snäsigt
    snorkig* snobbig mästrande spydig spydigt spydiga spydighet* ironisk ironiskt hånfull hånfullt hånlog håna
    hånade hånflin* hånskratt* skrattat fnissade fnös fnyste himlade himlat ögonen suck suckade suckande stönade
    skrek skrika skriker skrikit skällde skäller utskälld skäll vrålade röt fräste fräser morrade muttrade
    muttrar blängde glodde blänga rynkade höjde lade slängt avbröt avfärd avfärdad* avsnoppad* idiotförklar*
    dumförklar* översåg ignorerade vände stirrade tuggade tuggummi kaxig kaxigt kaxiga stöddig* sura surpuppa
    surkart surgubbe vresig vresigt butter trumpen tvär tvärt kärv kort hård hårda otålig bitsk ovänlig*
    ohjälpsam oartig oartigt oartiga okänslig* respektlös* kränk kränkande kränkte förolämpa* förminsk* förnedr*
    uppläxad
  `,
  'treated-word': `
    bemöt bemötande* bemött bemöta bemötte bemöter bemötts bemöttes behandl* attityd attityden ton tonen tonfall
    tonläge tonfallet respekt* hyfs vett etikett artighet uppför uppföra uppträdande* hövlig hövligt hövlighet
    service* seriöst allvar allvarligt ursäkt ursäkta ursäkter ursäkten förlåt förlåtelse bad beklagar beklagade
    lyssna lyssnade lyssnat lyssnar hörd sedd tagen tas trodd betrodd misstro misstrodd misstänkliggjord lögnare
    misstänkt ifrågasatt ifrågasätt* värdig värdighet värdigt ovärdig ovärdigt människa människovärde kränkt
    förnedrad förödmjuk* likabehand* jämlikt diskriminer* särbehandl* fördomar rasprofiler* empati förståelse
    kundbemötande* kundvård professionellt korrekt omhändertagen välkomnad välkommen skämd straffad kriminell
    brottsling boskap luft nummer
  `,
  'skilled-word': `
    kompetent* kompetens* kunnig kunniga kunnigt kunnigast kunskap* duktig duktiga duktigt duktigaste skicklig*
    proffs proffsig* proffsen professionell* effektiv* snabb snabbt snabba snabbhet snabbare blixtsnabb* raskt
    rask kvickt rappt smidig smidigt smidiga smidighet noggrann* grundlig* ordentlig* tydlig tydligt tydliga
    pedagogisk* påläst pålästa insatt initierad rutinerad erfaren erfarna erfarenhet expert experten expertis
    experthjälp fackmässig* fackman löste löst ordnade ordnat fixade fixat redde redig koll stenkoll järnkoll
    klockren* prickfri* perfekt exemplar* föredöm* felfri felfritt smärtfritt friktionsfri* direkt omgående
    handlingskraft* problemlös* lösningsorienterad lösningsfokuserad initiativ* rådig rådighet skärpt skärpta
    smart klurig finurlig påhittig uppmärksam* noga nitisk ansvarsfull* ansvarstagande pålitlig* punktlig flink
    kvalitet förstklassig* gediget gedigen hantverk yrkesstolthet yrkesskicklig*
  `,
  'unskilled-word': `
    inkompeten* okunnig* okunskap* oproffs* oprofess* klantig* klantar klantat klanteri klant klantarslen amatör
    amatörer amatörmässigt amatörism virrig virriga virrigt förvirr* oklar oklart oklara motsäg motsäger
    motsägelse* motstridig* olika dubbla fel felaktig* felinfo* desinform* missförstånd* missuppfatt* felråd
    felhanter* felbehandl* miss missar missade missen misstag* slarv slarvig slarvigt slarvet slarvat slarvar
    slarva hafsverk* hafs hafsigt fuskbygge fuskjobb fusk slapp slappt oförmåga* oförmögen oduglig* värdelös*
    nybörjare* nyanställd* oerfaren oerfarna outbild* opåläst oinsatt oinsatta aning aningslös aningen gissa
    gissade gissar gissning chansade famlar blånekade visste begrep begriper fattar fattade förstår okoll rörig
    rörigt röriga röra cirkus cirkusen soppa soppan dagis dagisnivå lekstuga kaos kaosartat oorganiser* oordning
    strul bristande brister brist undermålig* haveri skämt fiasko hopplös usel uselt usla kass kasst bedrövlig*
    långsam långsamt senfärdig* trögt
  `,
}
