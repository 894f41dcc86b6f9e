/** Nynorsk words for care, medicines, disability, pregnancy, mental health and sick leave. */
import { words } from '../../../src/entities/context.js'

export const care = {
  condition: words(`ser-ingenting mista-barnet aborterte abortert tunghøyrsle mista-synet mista-høyrsla 
    hjarteklaff* hjartearytmi* hjarterytme* atrieflimmer* forkammerflimmer* åreforkalk* polyppar pmds overgangsplage*
    spontanaborten svangerskap abort aborten graviditet graviditeten    rosacea
    vitiligo brennkoppar skabb hovudlus ringorm difteri stivkrampe kink-i frosen-skulder hælspore epileptisk*
    synsbortfall dobbeltsyn traumatiser*    fedme underernær* solstikk heteslag
     forfrysing* levertransplant* nyretransplant* blødar* hemofil* immunsvikt* autoimmun* spastisk* tics
    hallusin* vrangførestilling* tvangstank* suicid* sjølvmordstank* narkoman* pilleavheng* medikamentavheng*
    fargeblind* nattblind* tannpine tannverk rotfyll* karies neglesopp* soppinfeksjon* hudforandring* vondarta*
    godarta* myom cyste cyster framfall inkontinen* forstopp* diaré* uttørk* hjernerystinga leddbandskad*
    trøyttleiksbrot* muskelstrekk akillesruptur* halvsidig muskelsvinn* muskelsvak* cp-råka cp-skadd barnekreft*
    skjelettkreft* blodkreft* biholebetenn* øyrebetenn* augebetenn* sår-hals feberkramper oppkast kvalme rs-virus
    hudtransplant* brannskadd* trafikkskadd* ryggmargsskadd* funksjonsvariasjon* kreftdiagnose* kreftsjuke
    tilbakefall-av utmattinga krigstraume* barndomstraume* demensutgrei* adhd-utgrei* pusteplager fødselsskade*
    svangerskapskvalme  arbeidsufør* delvis-ufør eigenmelding* 
    sjuk-meld sjukemeldinga sjukmeldinga sjukmeldt sjukemeldt gradert-sjukmeld førtidspensjon* psykiske-plager
    psykisk-uhelse dårleg-psykisk slit-psykisk fødselsangst*  klaustrofobi* nedsett-hjarte*
    nedsett-lunge* nedsett-rørsle kronisk-sjuk alvorleg-sjuk alvorleg-sjukdom dødssjuke astmaanfall* krampeanfall*
    allergianfall* nøtteallergikar* nedsett-immunforsvar immundempa hjartemedisinar høyrselsnedsett* høyrselsskad*
    hørselsskad* synsskad* svaksynte blodpropp lungeembol* hjernehinnebetenn* ryggprolaps* hofteslitasje
    kneslitasje slitasjegikta hjarteinfarktet`),
  injury: words(
    'sviktar kranglar mr ct røntgen ultralyd broten brotna sprakk  sydd sydde knekt knekte knakk slite rauk vrikka forstua trekte hovna infisert kappa gipsa forbrent skadd trekt rokna',
  ),
  body: words(
    'tommel tommelen handledda vrist vristen skinnebein* lyske lysken ryggvirvel* nakkevirvel* halebein* nasebein* kinnbein* tinning* tunga leppe leppa augo øyra tannkjøt* visdomstann* prostata* livmor* eggstokk* testikkel* milt milten galleblære* hornhinne* netthinne* synet høyrsla høyrselen hørselen litletå litletåa stortå stortåa peikefinger* langfinger* ringfinger* litlefinger* framtann framtenner jeksel jekselen hofteledd* kneledd* kneskål* kneskåla underarm* overarm* underkjeve* ribbein* beinet',
  ),
  treatment: words(`
    røntgen mr-undersøk* mr-time ct-time mammografi* gastroskopi* koloskopi* celleprøve* blodprøve* ultralyd*
    akuttmottak* metformin ozempic wegovy sertralin ritalin concerta medikinet oksykodon* oxynorm oxycontin tramadol
    nobligan metadon* subutex litium* vival  imovane stilnoct levaxin prednisolon* xarelto marevan eliquis
    hormonbehandl* testosteron* østrogen* kjønnskorriger* adhd-medisin* astmamedisin* epilepsimedisin*
    diabetesmedisin* kreftmedisin* antipsykot* antabus* smerteplaster* smertestillande ny-hofte nytt-kne
    nytt-hjarte ny-nyre ny-lever psykiatrisk* dps bup tvangsinnlagd tvangsinnlegg* terapi terapien terapeut*
    psykoterap*  ledsagarbevis* ortose ortosar halskrage* nakkekrage* fatle bandasje sting sårstell*
    blodoverfør* respiratoren oksygenet nasespray astmaspray* inhalator* ventoline adrenalinpenn* sprøyter
    insulinpenn* kortisonsprøyt* sjukehusseng* fødeavdeling* ivf prøverør prøverøyr* fertilitetsutgrei* behandling-mot
    behandlinga-mot medisin-mot medisinar-mot medisinane-mot medisinen-mot medisinane-mine tablettar-mot piller-mot
    sprøyte-mot utgreia-for utgreiing-for heimesjukepleie    rusbehandling*
    opptrening* cellegifta cellegiften hasteoperert hofteprotese* kneprotese* tannprotese* gebiss tannregulering*
    prøvetaking* innlagd-på sjukehusopphald*  lagd-inn høyreapparat høyreapparatet krykkjer brannskadeavdeling*`),
  state: words(
    'uføretrygda nedstemt deppa smitta døyande cp infisert uhelbredeleg stroke svulst barnlaus* overfølsam* immunforsvar* kramper høggravid dårleg-til sengeliggjande hjerneslag',
  ),
} as const
