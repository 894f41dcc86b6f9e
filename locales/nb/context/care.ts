/** Bokmål words for care, medicines, disability, pregnancy, mental health and sick leave. */
import { words } from '../../../src/entities/context.js'

export const care = {
  condition:
    words(`ser-ingenting mistet-barnet mista-barnet aborterte abortert mistet-synet mistet-hørselen mista-synet mista-hørselen 
    hjerteklaff* hjertearytmi* hjerterytme* atrieflimmer* forkammerflimmer* åreforkalk* polypper pmds overgangsplage*
    spontanaborten svangerskap utenfor-livmoren abort aborten graviditet graviditeten  
     rosacea vitiligo brennkopper vannkopper skabb hodelus ringorm difteri stivkrampe kink-i frossen-skulder
    hælspore epileptisk* synsbortfall dobbeltsyn traumatiser*    fedme
    underernær* solstikk heteslag  forfrysning* brystkreften levertransplant* nyretransplant* bløder*
    hemofil* immunsvikt* autoimmun* ms-attakk* spastisk* tics hallusin* vrangforestilling* tvangstank* suicid*
    selvmordstank* narkoman* pilleavheng* medikamentavheng* heroinavheng* fargeblind* nattblind* tannpine tannverk
    rotfyll* tannkjøttbetenn* karies neglesopp* soppinfeksjon* hudforandring* ondartet* godartet* myom cyste cyster
    fremfall inkontinen* forstopp* diaré* uttørk* hjernerystelsen leddbåndskad* tretthetsbrudd* muskelstrekk
    akillesruptur* halvsidig muskelsvinn* muskelsvak* cp-rammet cp-skadd barnekreft* skjelettkreft* blodkreft*
    bihulebetenn* ørebetenn* øyebetenn* sår-hals feberkramper oppkast kvalme rs-virus hudtransplant* brannskadd*
    trafikkskadd* ryggmargsskadd* funksjonsvariasjon* funksjonsnedsettelsen kreftdiagnose* kreftbeskjed* kreftsyke
    tilbakefall-av utmattelsen krigstraume* barndomstraume* demensutred* adhd-utred* pusteplager hjertemedisiner
    fødselsskade* svangerskapskvalme  arbeidsudyktig* delvis-ufør
    egenmelding*  syk-meldt sykemeldingen sykmeldingen gradert-sykmeldt førtidspensjon* psykose
    psykiske-plager psykisk-uhelse dårlig-psykisk sliter-psykisk fødselsangst*  klaustrofobi*
    nedsatt-hjerte* nedsatt-lunge* nedsatt-bevegelighet kronisk-syk alvorlig-sykdom dødssyke døende-mor
    astmaanfall* pusteanfall* krampe-anfall allergianfall* nøtteallergiker* nedsatt-immunforsvar immundempet`),
  injury: words(
    'svikter krangler mr ct røntgen ultralyd brukne brukken sprakk   sydd sydde knekt knekte knakk slitt røyk vrikka vrikket skadde skjøv forstuet forstua trakk hovne infisert klemte kappet kappa kuttet gipset gipsa forbrent trukket',
  ),
  body: words(
    'tommel tommelen håndleddene vrist vristen leggen skinnebein* lyske lysken ryggvirvel* nakkevirvel* halebein* nesebein* kinnbein* tinning* tunga tungen leppe leppa øynene ørene tannkjøtt* visdomstann* prostata* livmor* eggstokk* testikkel* milt milten galleblære* hornhinne* netthinne* synet hørselen hørsel lilletå lilletåa stortå stortåa pekefinger* langfinger* ringfinger* lillefinger* fortann fortenner jeksel jekselen hofteledd* kneledd* kneskål* kneskåla underarm* overarm* underkjeve* ribbein*',
  ),
  treatment: words(`
    røntgen mr-undersøk* mr-time ct-time ct-skann mammografi* gastroskopi* koloskopi* celleprøve* blodprøve*
    ultralyd* akuttmottak* metformin ozempic wegovy sertralin ritalin concerta medikinet oksykodon* oxynorm oxycontin
    tramadol nobligan metadon* subutex litium* vival  imovane stilnoct levaxin prednisolon* xarelto marevan
    eliquis albyl-e hormonbehandl* testosteron* østrogen* kjønnskorriger* adhd-medisin* astmamedisin*
    epilepsimedisin* diabetesmedisin* kreftmedisin* hjertemedisinen antipsykot* antabus* smerteplaster*
    smertestillende ny-hofte nytt-kne ny-kneprotese nytt-hjerte ny-nyre ny-lever psykiatrisk* dps bup
    tvangsinnlagt tvangsinnlegg* terapi terapien terapeut* psykoterap*  ledsagerbevis* ortose ortoser
    halskrage* nakkekrage* fatle bandasje sting sårstell* blodoverfør* respiratoren oksygenet nesespray astmaspray*
    inhalator* ventoline adrenalinpenn* sprøyter insulinpenn* kortisonsprøyt* sykehusseng* fødeavdeling* ivf
    prøverør prøverørs* fertilitetsutred* behandles-for behandling-mot behandlingen-mot medisin-mot medisiner-mot
    medisinene-mot medisinen-mot medisinene-mine tabletter-mot piller-mot sprøyte-mot utredes-for utredet-for
    utredning-for kommunal-hjemmesykepleie    rusbehandling*
    rusklinikk* opptrening* cellegiften cellegifta strålebehandlet hasteoperert hofteprotese* kneprotese*
    tannprotese* gebiss tannregulering* prøvetaking* innlagt-på sykehusopphold* `),
  state: words(
    'nedstemt deppa smittet døende cp infisert uhelbredelig stroke svulst barnløs* overfølsom* overømfintlig* immunforsvar* kramper høygravid dårlig-til sengeliggende',
  ),
} as const
