import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: insurance and harm. */
export const harm: ConceptWords<'harm'> = {
  'insurance-kind': `
    reisefors bilfors husfors dyrefors hundefors barnefors forsikring* livsfors ulykkesfors uføredekning
    helseforsikra reisegods hjemreise ansvarsdekning trafikkforsikringsavgift veihjelpsdekning maskinskade
    maskinskadedekning nybilverdi avbestillingsdekning id-tyveridekning *forsikring *forsikringen *forsikringer
    *forsikringene *forsikringa kritisk innbo innboet innbofors yrkesskade* gruppeliv rettshjelpsdekning* kasko
    delkasko fullkasko halvkasko toppkasko superkasko minikasko leiebil veihjelp
  `,
  'insurance-terms': `
    dekning dekninga dekke dekker dekkes dekt dekket dekningsgrad dekningsområde forsikringsvilkår vilkår
    vilkåret vilkåra klausul klausulen forbehold* unntak unntaket unntatt egenandel* polise polisen poliser
    forsikringsbevis* forsikringsavtale* forsikringssum* forsikringstaker* forsikra forsikre* uforsikret
    underforsikret underforsikring fullverdi fullverdiforsikring forsikringsverdi nyverdi dagsverdi
    aldersfradrag* verdiforringelse avskrivning avkortning* avkortet avkorte avkorta karens karenstid*
    karensperiode helseerklæring* helseskjema reservasjonsklausul sikkerhetsforskrift* aktsomhet uaktsom
    uaktsomhet grovt uaktsomt oppsigelsestid* hovedforfall fornyelse* fornye fornyer fornyet fornya fornyes
    forsikringsperiode* premie premien premier bonus bonustap skadefri skadefrie startbonus topptrinn
    tilleggsdekning* utvidet meldefrist* opplysningsplikt* gyldighetstid begunstiget begunstigede
    forsikringskort grønt ansvarsdekning standarddekning toppdekning minstedekning forsikringsdekning*
    dekningsomfang gjenanskaffelse gjenanskaffelsesverdi
  `,
  'claim-word': `
    erstatninger erstatningene erstatninga erstatningssum erstatningskrav* erstatningsbeløp* erstatte* erstatta
    skade skaden skader skadene skada skademelding* skadesak* skadenummer* skadenr saksnummer skadeskjema*
    skadeoppgjørene oppgjørene kontantoppgjørene utbetaling* utbetalt utbetales utbetale takst takstmann
    takstmannen takstmenn takstrapport* taksert taksere taksering takserer taksator* skadebehandler*
    saksbehandler* skadeavdeling* skadesenter skadekonsulent besiktige* besikta befaring* dokumentasjon
    dokumentasjonen kvitteringer fotobevis krav kravet kravene kreve krevd regress regresskrav menerstatninger
    menerstatningene méngrad invaliditet oppreisning skadeanmeldelse* melde meldt skadeutbetaling totalskade
    kondemnert kondemnere kondemnering vrak vraka *oppgjøret *oppgjør *erstatning *erstatningen tort tingskade
    personskade ansvarsskade skadetaksering spesialisterklæring
  `,
  'claim-decision': `
    avslag avslaget avslo avslår avslått avvist avviste avviser avvise avslåes innvilge* innvilga godkjenne*
    godkjente godkjenning* avkortet avkorte avkortning* avkorta redusert reduserte klage klager klaga klaget
    klagesak klagenemnd* klageinstans klagefrist* klageadgang klagerett anke anker anka anket begrunne* begrunna
    ubegrunnet vedtak vedtaket omgjort omgjøre omgjøring vurdering* revurdering* revurdere revurderte revurdert
    finansklagenemnda finkn forsikringsklagenemnda medhold delvis fraskriver ansvarsfraskrivelse*
    ansvarsfraskrivende tvist tvisten tvister uenig uenige bestride kondemnert vik vikarierende bortforklaring*
    prinsippsak henlagt frafalt avgjørelse* avgjort foreldet foreldelse foreldelsesfrist henvise henviser
    henvist påberoper pukker ikke-dekningsmessig dekningsmessig rimelighetsskjønn skjønn innsigelse* avklaring
    mageplask
  `,
  'water-damage': `
    vannskade* vassskade vannlekkasje* lekkasje* lekke lekker lekk lekka lekket drypper dryppa drypp rørbrudd*
    rør røret sprukket sprukne frostsprengt frostsprenging frostskade* frosne frossent frøs overløp tilbakeslag
    kjellerflom oversvømmelse* oversvømt oversvømmet flom flomen flommen flomskade* kjeller kjelleren kjellere
    kjellerne kjellerbod fukt fukten fuktskade* fuktig fuktmåler fuktmåling mugg muggen muggsopp* råte råten
    råtne råtnet råtna råteskade hussopp sopp soppskade avfukter* tørke opptørking vann vatn taklekkasje*
    taklekk takrenne* takrenna tak baderomsgulv membran membranen sluk sluket slukene vaskerom vaskemaskinslange
    oppvaskmaskinlekkasje varmtvannstank blandebatteri toalettlekkasje kloakk kloakken kloakktilbakeslag
    vanntett drenering* overvann smeltevann parketten bulket bulka bølger tapet dammet pytt vassfall stoppekran*
    vannkran avløpsrør* avløp tett sprinkler* badekar undersjøisk nedløpsrør fuktflekk* taket
  `,
  'fire-storm': `
    brann brannen branner brannskade* nedbrent brent brant brenner branntilløp* branntomt* røyk røyken
    røykskade* sotskade* sot pipebrann* tørrkoking komfyrbrann* husbrann* garasjebrann bilbrann lynnedslag* lyn
    lynet lynene lynte torden tordenvær tordenværet overspenning* storm stormen stormer stormskade* uvær uværet
    uværene orkan orkanen orkaner ekstremvær* vindkast trefall trefallet veltet velta velte trær blåst blåste
    blåser avblåst takstein* takplater flagg garasjetak trampoline* trampolina hagl haglet haglene haglskade*
    haglvær ras raset rasene jordskred leirskred kvikkleire kvikkleireskred steinsprang snøskred skred skredet
    naturskade* naturkatastrofe* naturperil flom stormflo springflo jordskjelv snøtyngde snølast takras isgang
    lyssatte brannvesen brannmann brannbil brannalarm* røykvarsler* evakuert evakuere evakuerte evakueringa
    slukke slukket slukka tørrgran grantre furu bjørk taket markisa terrasse drivhus naust sjøbod flombre
  `,
  breakage: `
    knuste knuse knuser knusing sprukket sprukken sprukne sprekk sprekken sprekker knekte knekker knakk datt
    dattet falt fallt ramla ødelagte ødelegge ødela ødelas skaden skadd skadet ripe ripa ripen riper ripene
    ripet ripete skraper skrape bulk bulken bulker bulkene bulkete skjevt skjev skeiv skeivt revnet revna rift
    rifta riften rifter riftene flenge hol hål bøyd bøyde vrengt løsnet løsna brast brøt avrevet smadret smadra
    smadrer smadre skår skåret skallet avskallet malingflass avflasset klemt klemme tråkka søla sølte sølt søle
    rødvin rødvinsflekk flekk flekken flekker brennmerke knuseglass glasskår skjermknus skjermskade* vindusrute
    ruta istykker stykker sund sønder knas fillebit pinneved smuldra maltraktert ramponert ramponere vandalisert
    bristet spjæra spjæret fillete snudd skjevheter lakkskade* sprøyta malt kokt smelta smeltet svidd svidde mos
    grus flate klinkekuler
  `,
  'car-crash': `
    kollisjon* kolliderte kollidert kollidere påkjørt påkjørsel* kræsj kræsjet kræsja kræsje krasj krasja bulket
    bulka bulk smell smellet smalt småsmell skadepapirer skademeldeskjema grøft grøfta grøften utforkjøring*
    skle sklei sklidd sladd sladda skrens skrenset skrensa rundkjøring elg elgen elger elgene elgpåkjørsel rådyr
    rådyret reinsdyr rein reinen grevling viltpåkjørsel* vilt hjort hjorten hjorter frontrute* frontruta
    steinsprut steinsprutskade ruteskift ruteskade* sidespeil speil speilet støtfanger* panser panseret
    parkeringsskade* parkeringsbulk rygga rygget ryggeskade rygging motpart motparten bergingsbil* bergning
    berging redningsbil* redning viking falken naf naf-bil taue tauer tauet taua tauing tauebil kranbil veihjelp
    veihjelpa vrak vraket totalvrak totalskadd nakkesleng whiplash autovern autovernet midtdeler kjedekollisjon
    møteulykke* trafikkulykke* trafikkulykka trafikkuhell ulykke ulykka ulykken ulykker bilulykke* airbag
    airbagen airbager bremselengde bråbremset bakfra påkjøring bilist rundvelt kjørerett vikeplikt fartsdump
    holke
  `,
  burglary: `
    innbrudd* brutt brøt brukket stjålet stjålne stjele stjeler stjal stjelt stjælt tyv tyven tyver tyvene
    tyveri tyveriet tyverier biltyveri* sykkeltyveri* sykkeltyv rappet rappa rapper rane raner ranet rana ran
    ranene raneren ranere ranerne ransoffer lommetyv* veskenapping nasket naska nasking naskeri hærverk
    hærverket vandalisert vandaler vandalisme vandalisering tagga tagget tagging grafitti rute oppbrutt
    oppbrutte brekkjern boltesaks boltekutter avklippet klipt katalysator* alarm alarmen alarmer kjellerbod
    boden boder bod garasje garasjen garasjer sykkelstall loftsbod ryddet gjennomsøkt rundstjålet plyndra
    plyndret plyndre hyttinnbrudd hytteinnbrudd smykkeskrin sølvtøy arvesølv anmeldt anmeldelse* tyvegods låsen
    dirket dirka snappet rappat tjuv tjuven tjuver tjuvene tjuveri tjuvstjålet stjelne forsvunnet båtmotor
    påhengsmotor gamlingsran
  `,
  injury: `
    bruddet brakk brekke brekt beinet beinene beinbrudd* benbrudd armbrudd arm armen armer armene handledd*
    håndledd* ankel lårhals lårhalsbrudd ribbein kragebein* hofte hofta hoften hofter kne kneet kneer kneene
    korsbånd menisk hode hodet hodeskade* hjernerystelse* forstuet forstuing forstue vrikket vrikka overtråkk*
    fall fallet falt ramlet ramla snubla snublet sklidde gled glidd kuttet kutta kutt sting sydd sydde
    brannskade* forbrenning* skålding skoldet tann tanna tannen tanner tenner tannskade* tannlege* nakke nakket
    nakker nakkesleng nakken rygg ryggen ryggskade* prolaps skulder skuldra achilles achillessenen invalid ufør
    uføre uføretrygd* yrkesskade* arbeidsulykke* idrettsskade* fotballskade skiskade trafikkskade* blåmerke*
    blødde blør blødning hudskrubb skrubbsår gips gipsen gipset gipsa krykke krykka krykken krykker slynge
    ambulanse* legevakt* luftambulanse rehabilitering* opptrening* fysioterapi fysioterapeut* kiropraktor* mén
    amputert amputere øyeskade hestefall klemskade finger senebetennelse
  `,
  'pet-word': `
    hunden hunder hundene valpen valper valpene bikkje bikkja bikkjen bikkjer voffsen pus pusen katt katten
    katter katta pusekatt kattunge* kattepus kattemat hundemat hannhund tispe tispa tispen tisper hest hesten
    hester ponni føll føllet hingst gris grisen griser kanin marsvin hamster hamstere ilder papegøye* undulat
    kanarifugl skilpadde* skilpadda slange akvarium akvariefisk gullfisk dyr dyret dyrene dyra kjæledyr*
    firbeint firbeinte pelsdott dyrlege dyrlegen dyrleger veterinær* dyreklinikk* dyresykehus* anicura
    dyrlegeregning* vetrinær chippet chippa id-merking kennel oppdretter* labrador* schæfer schæfere puddel
    cavalier bulldog border collie retriever* setter dachs dachshund elghund jakthund* førerhund* omplassering
    ku kuen kuer kuene kua kyr kalv kalven kalver sau sauen sauer sauene søye lam lamet lamene lammet geit geita
    geiten geiter høner høne hane kylling kylliere kyllierne bier bikube bikuben bikuber fjøs fjøset stall
    hundepass dyrepass dyrepensjonat hoftedysplasi kløe flått løpetid kastrert kastrere sterilisert avlivet
    avliva avliving innsovna rabies rabiesvaksine bur buret hundebur reisebur kløver kattedør valpekurs
  `,
}
