/** Bokmål words for illness, injury and care. */
import { words } from '../../../src/entities/context.js'
import { care } from './care.js'
import { diagnoses } from './diagnoses.js'

export const health = {
  condition: [
    ...words(
      'sykemeld* dårlig-rygg dårlig-syn dårlig-hørsel dårlig-hjerte dårlige-knær dårlig-kne nedsatt-syn nedsatt-hørsel hjerteproblem* ryggproblem* pusteproblem* hjertefeil* hofteproblem* grå-stær grønn-stær tinnitus øresus svimmelhet* krystallsyke* helvetesild* vannkopper gallestein* nyrestein* magesår* blindtarm* beinskjør* benskjør* osteoporose* skoliose* bekhterev* bechterew* lupus huntington* downs ryggmargsbrokk* ryggmargsskad* cerebral stomi kateter* fødselsdepresjon* bekkenløsning* svangerskapsforgiftning* hjerteopert* hjerteoperert* bypass* angina hjertestans* hjerteattakk* tbc tuberkulose* hepatitt* gulsott* narkolepsi* søvnapné* tvangslidelse* panikkanfall* panikkanfall selvskad* alkoholproblem* spilleavheng* laktoseintoleran* anafylak* nøtteallergi* døvblind* stammer stamming* synstap* hørselstap* hjerneskad* brannskad* beinbrudd* benbrudd* armbrudd* håndleddsbrudd* ankelbrudd* lårhalsbrudd* ribbeinsbrudd* fraktur* lårhalsbrudd* hoftebrudd* korsbåndskad* meniskskad* slitasjegikt* slitasje fibromyalgi* senebetennelse* kyssesyk* ryggsmerte* lymfekreft* tarmkreft* lungekreft* hudkreft* prostatakreft* føflekkreft* psykisk utmattelse* utmattelsessyndrom* traume* traumer posttraumatisk* hukommelsestap* kreft kreften *kreft *kreften kreftsyk* svulst svulsten hjernesvulst* leukemi* hjerneslag* hjerneblødning* drypp hjerteinfarkt* infarkt* blodpropp* demens demensen dement demente alzheimer* parkinson* epilepsi* epileptiker* diabetes diabetiker* sukkersyk* astma astmatiker* revmatism* revmatiker* leddgikt* artrose* artritt* fibromyalgi* psoriasis* eksem eksemet eksema allergi allergien allergisk* *allergi cøliaki* glutenintoleran* crohns ulcerøs kolitt* endometriose* migrene* depresjon* deprimert* utbrent* utmatt* angst* angsten panikkangst* bipolar* schizofreni* psykose* ptsd adhd autisme* autist* asperger* tourette* anoreksi* bulimi* spiseforstyrr* alkoholiker* rusavheng* rusmisbruk* hiv aids covid* korona influensa* lungebetennelse* bronkitt* halsbetennelse* omgangssyk* borrelia* borreliose* blodforgiftning* sepsis nyresvikt* hjertesvikt* hjertefeil* hjertesyk* hjerteflimmer* leversyk* nyresyk* lungesyk* kols emfysem* afasi* lammelse* rullestolbruker* svaksynt* synshemm* hørselshemm* tunghørt* funksjonsnedsett* funksjonshemm* utviklingshemm* muskelsyk* prolaps* ménières* menieres* isjias* beinbrudd* benbrudd* hjernerystelse* nakkesleng* nakkeskade* ryggskade* kneskade* hodeskade* personskade* tannskade* spontanabort* dysleksi* *sykdom *sykdommen *infeksjon *infeksjonen sykmeldt* sykmelding* langtidssykmeldt* uføretrygdet uføretrygdede ufør kronisk dødssyk* alvorlig-syk feber feberen *feber me-syk*',
    ),
    ...diagnoses,
    ...care.condition,
  ],
  injury: [
    ...words(
      'brakk brukket brekt brakket forstuet skadet skadde skade operert opererte opereres operere amputert* knuste knust slo slått vondt vond smerte smerter sprekk strekk strukket betent hoven kuttet kutta kutte blødde blør hovnet vred vridd vrikket røk røket revet verker skadd brudd klemte klemt skar skåret slår brant',
    ),
    ...care.injury,
  ],
  body: [
    ...words(
      'arm armen armer ben beinet benet bein fot foten føtter hånd hånden hånda hender håndledd håndleddet kne kneet knær skulder skulderen skulderne rygg ryggen nakke nakken hode hodet hofte hofta hoften finger fingeren fingre tå tåa tåen ribbein kragebein kravebein øye øyet øyne øre øret tann tanna tannen tenner hjerte hjertet lunge lungen lunger nyre nyren nyrer lever leveren mage magen albue albuen ankel ankelen lårhals* lårbein* legg kjeve kjeven nese nesa nesen akilles* menisk* korsbånd* leddbånd* bekken* brystet tommelen hælen',
    ),
    ...care.body,
  ],
  treatment: [
    ...words(
      'operert opereres operere opererte rullestolen gåstol* krykke* krykker gips gipset gipsa narkose* insulinpumpe* epipen dropp høreapparater blindeskrift* tegnspråk* fysioterap* ergoterap* palliativ* hospice hjertemedisin* blodfortynnende* kortison morfin førerhunden kreftbehandling* intensiven intensivavdeling* innlagt operasjon operasjonen operasjoner *operasjon *operasjonen cellegift* strålebehandling* stråling kjemoterapi* dialyse* insulin* transplantasjon* transplantert* rehabilitering* rehab rullestol* rullator* høreapparat* protese* pacemaker* cpap oksygen respirator* førerhund* servicehund*  avrusning* antidepressiv* psykiatri* psykolog* keisersnitt* bpa medisinering elektrisk-rullestol hvit-stokk hvite-stokken skjermleser* tegnspråktolk* tolketjenest* høreslynge* cochleaimplantat* benprotese* beinprotese* blodsukkermåler* sondemat* sondeernær* dosett* kompresjonsstrømp* rullatoren krykkene samtaleterapi* ect biopsi* cellegiftkur* immunterapi* antibiotika* penicillin* sovetabletter* blodtrykksmedisin* brukerstyrt-personlig personlig-assistent poliklinisk* amputasjon* kneoperasjon* hofteoperasjon* hjerteoperasjon* stent* insulinet sykehusinnlegg* innleggelse* strålekur*',
    ),
    ...care.treatment,
  ],
  state: [
    ...words(
      'ms me als slag sykdom sykdommen syndrom hjemmesykeplei* hjemmetjeneste* sykehus sykehuset sykehjem sykehjemmet legevakt* ambulanse* blind blinde døv døve gravid syk syke forkjølet svimmel stum besvimte kols hørsel lam lammet skadet oppkast',
    ),
    ...care.state,
  ],
  having: words(
    'sykmeldt sykemeldt langtidssykmeldt innlagt nyoperert gravid høygravid døv siden etter har ligger ligge lå hadde fått fikk er var lider led blir ble pga får rammet rammes diagnosen diagnose diagnostisert med av min sitter bruker',
  ),
  taking: words('tar tok går gikk bruker brukte trenger trengte tatt'),
  figure: words('underverker nesten gir ga gal sprø'),
  cause: words('av'),
  general: words(
    'forsikring forsikringen forsikringa bekreft bekrefte vannskad* vasskad* bilskad* brannskader-på sakskad* innbruddsskad* stormskad* lakkskad* fuktskad* bulkskad* dekker dekkes erstatter gjelder omfatter premie vilkår vilkårene rabattkode* kampanje* gavekort* rabatt qr verdikode* land landkode retningsnummer post kildekode *forsikring *forsikringen *forsikringa *polise *polisen *foreningen *forbundet *avdelingen *fondet *dekning *dekningen strekkode* postkode* qr-kode* vervekode* kampanjekode* gavekode* valutakode* fargekode* swiftkode* bic-kode* varekode* næringskode* diagnosekode* yrkeskode* feilkode* landskode*',
  ),
} as const
