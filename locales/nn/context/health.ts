/** Nynorsk words for illness, injury and care. */
import { words } from '../../../src/entities/context.js'
import { care } from './care.js'
import { diagnoses } from './diagnoses.js'

export const health = {
  condition: [
    ...words(
      'sjukemeld* dårleg-rygg dårleg-syn dårleg-høyrsel dårleg-hjarte dårlege-kne nedsett-syn nedsett-høyrsel hjarteproblem* ryggproblem* pusteproblem* grå-stær tinnitus øyresus svimmelheit* helvetseld* vasskoppar gallestein* nyrestein* magesår* blindtarm* beinskjør* osteoporose* skoliose* bekhterev* bechterew* lupus huntington* downs ryggmargsbrokk* ryggmargsskad* cerebral stomi kateter* fødselsdepresjon* bekkenløysing* svangerskapsforgifting* hjarteoperert* bypass* angina hjartestans* hjarteattakk* tuberkulose* hepatitt* gulsott* narkolepsi* søvnapné* tvangsliding* panikkanfall* sjølvskad* alkoholproblem* speleavheng* laktoseintoleran* nøtteallergi* døvblind* stammar stamming* synstap* høyrselstap* hjerneskad* brannskad* brotet fraktur* lårhalsbrot* hoftebrot* korsbandskad* meniskskad* slitasjegikt* senebetennels* ryggsmerte* lymfekreft* tarmkreft* lungekreft* hudkreft* prostatakreft* psykisk utmatting* traume* traumar kreft kreften *kreft *kreften kreftsjuk* svulst svulsten hjernesvulst* leukemi* hjerneslag* hjernebløding* drypp hjarteinfarkt* hjerteinfarkt* infarkt* blodpropp* demens demensen dement demente alzheimer* parkinson* epilepsi* epileptikar* diabetes diabetikar* sukkersjuk* astma astmatikar* revmatisme* revmatikar* leddgikt* artrose* fibromyalgi* psoriasis* eksem eksemet eksema allergi allergien allergisk* *allergi cøliaki* crohns kolitt* endometriose* migrene* depresjon* deprimert* utbrend* utbrent* utmatta angst* angsten bipolar* schizofreni* psykose* ptsd adhd autisme* autist* asperger* anoreksi* bulimi* eteforstyrr* alkoholikar* rusavheng* hiv aids covid* korona influensa* lungebetennels* lungebetennelse* bronkitt* halsbetennels* omgangssjuk* borrelia* borreliose* blodforgifting* sepsis nyresvikt* hjartesvikt* hjartefeil* hjartesjuk* hjarteflimmer* leversjuk* nyresjuk* lungesjuk* kols emfysem* afasi* lamming* rullestolbrukar* svaksynt* synshemma* hørselshemma* høyrselshemma* tunghøyrt* funksjonsnedsett* funksjonshemma* utviklingshemma* muskelsjuk* prolaps* ménières* menieres* isjias* beinbrot* *brot hjernerysting* hjernerystels* nakkesleng* nakkeskade* ryggskade* kneskade* hovudskade* personskade* tannskade* dysleksi* *sjukdom *sjukdomen *infeksjon *infeksjonen sjukmeld* sjukmelding* langtidssjuk* uføretrygdet ufør kronisk dødssjuk* feber feberen *feber',
    ),
    ...diagnoses,
    ...care.condition,
  ],
  injury: [
    ...words(
      'brakk brote brotne brekt forstua skadde skada skade operert opererte opererast opererer amputert* knuste knust slo slege vondt vond smerte smerter brot strekk betent hoven braut kutta skar blødde blør vreid vridde vrikka rauk rokne verkjer verker klemde klemt slår brend brende',
    ),
    ...care.injury,
  ],
  body: [
    ...words(
      'arm armen armar bein beinet beina fot foten føter hand handa hender handledd handleddet kne kneet knea skulder skuldra skuldrene rygg ryggen nakke nakken hovud hovudet hofte hofta finger fingeren fingrar tå tåa ribbein kragebein auge auget auga øyre øyret øyra tann tanna tenner hjarte hjartet lunge lunga lunger nyre nyra nyrer lever levra mage magen olboge albogen ankel ankelen lårhals* lårbein* legg leggen kjeve kjeven nase nasen akilles* menisk* korsband* leddband* bekken* brystet tommelen hælen',
    ),
    ...care.body,
  ],
  treatment: [
    ...words(
      'operert opererast operere opererte rullestolen gåstol* krykkje* krykker gips gipset narkose* insulinpumpe* epipen dropp høyreapparata blindeskrift* teiknspråk* fysioterap* ergoterap* palliativ* hospice hjartemedisin* blodfortynnande* kortison morfin førarhunden kreftbehandling* intensiven intensivavdeling* innlagd innlagt operasjon operasjonen operasjonar *operasjon *operasjonen cellegift* strålebehandling* stråling kjemoterapi* dialyse* insulin* transplantasjon* transplantert* rehabilitering* rehab rullestol* rullator* høyreapparat* protese* pacemaker* cpap oksygen respirator* førarhund* servicehund*  avrusing* antidepressiv* psykiatri* psykolog* keisarsnitt* bpa medisinering elektrisk-rullestol kvit-stokk kvite-stokken skjermlesar* teiknspråktolk* høyreslynge* cochleaimplantat* beinprotese* blodsukkermålar* sondemat* dosett* kompresjonsstrømp* rullatoren krykkjene samtaleterapi* biopsi* cellegiftkur* immunterapi* antibiotika* penicillin* sovetablettar* blodtrykksmedisin* personleg-assistent amputasjon* kneoperasjon* hofteoperasjon* hjarteoperasjon* insulinet sjukehusinnlegg* innlegging* strålekur*',
    ),
    ...care.treatment,
  ],
  state: [
    ...words(
      'ms me als slag sjukdom sjukdomen syndrom heimesjukeplei* heimeteneste* sjukehus sjukehuset sjukeheim* legevakt* ambulanse* blind blinde døv døve gravid sjuk sjuke forkjølt svimmel stum svima kols høyrsel hørsel lam lamma skadd oppkast',
    ),
    ...care.state,
  ],
  having: words(
    'sjukmeld sjukmeldt sjukemeld langtidssjukmeld innlagd nyoperert gravid høggravid døv sidan etter har ligg ligge låg hadde fått fekk er var lid leid vart blir vert blitt pga får ramma diagnosen diagnose diagnostisert med av min sit brukar',
  ),
  taking: words('tek tok tar går gjekk brukar brukte treng trengde teke'),
  figure: words('underverk nesten gjev gav gir galen'),
  cause: words('av'),
  general: words(
    'forsikring forsikringa forsikringen bekreft bekrefte vannskad* vasskad* bilskad* brannskader-på sakskad* innbruddsskad* stormskad* lakkskad* fuktskad* bulkskad* dekkjer dekker dekkast erstattar gjeld omfattar premie vilkår vilkåra rabattkode* kampanje* gåvekort* rabatt qr land landkode retningsnummer post kjeldekode *forsikring *forsikringa *polise *polisen *foreininga *forbundet *avdelinga *fondet *dekning *dekninga strekkode* postkode* qr-kode* vervekode* kampanjekode* gåvekode* valutakode* fargekode* swiftkode* varekode* næringskode* diagnosekode* yrkeskode* feilkode* landskode*',
  ),
} as const
