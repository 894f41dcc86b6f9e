/** Further Bokmål words for illness: endings that only illnesses have, diagnoses, impairments and injuries. */
import { words } from '../../../src/entities/context.js'

export const diagnoses = words(`
  *gravid gravid *blind *blindhet døvhet fobi *fobi *fobien *fibrose *sklerose multippel-sklerose *plegi 
  *dystrofi *sarkom melanom* metastase* *operert *amputert *transplantert *lammet
  *smerte *smerter *smertene *betennelse *betennelsen *blødning *blødningen *forgiftning *lammelse *protese
  *protesen *allergisk *allergiker *astma *depresjon *angst *syndrom *syndromet *trombose *brokk *diagnose
  *diagnosen *lidelse *lidelsen *prolaps *traume cystisk-fibrose multihandikapp* multifunksjon*
  bevegelseshemm* psykisk-utviklings* lærevansk* talevansk* språkvansk* språkforstyrr* personlighetsforstyrr*
  søvnforstyrr* søvnproblem* lesevansk* skrivevansk* hukommelsesproblem* hukommelsessvikt* balanseproblem*
  gangvansk* bevegelsesvansk* åndenød* tungpust* utbrenthet* krampeanfall* epilepsianfall* matforgift*
  uhelbredelig* bevisstløs* i-koma autismespekter* autistisk* dyskalkuli* dyspraksi* søvnløs*
  fertilitetsbehandl* ivf-behandl* prematur* blodmangel* jernmangel* anemi* høyt-blodtrykk lavt-blodtrykk pcos
  klamydia* herpes* urinsyregikt* gikt åreknut* krupp meslinger* skarlagensfeb* kikhoste* kusma* malaria*
  denguefeb* alvorlig-skadet lungeemboli* aneurisme* pankreatitt* utslett* elveblest* skrumplever* prostata*
  makuladegen* netthinneløs* synsproblem* synsvansk* hørselsproblem* hørselsnedsett* nedsatt-førlighet
  nedsatt-funksjons* sengeliggende sengebundet rullestolbund* astmaen diabetesen migrenen kreften epilepsien depresjonen allergien pleietrengende dødelig-syk uhelbredelig-syk
  psykiske-problemer psykisk-syk psykisk-sykdom psykotisk* manisk-depressiv* selvmordsforsøk* anorektiker*
  rusmisbruker* lavt-stoffskifte høyt-stoffskifte stoffskifteproblem* hypotyreose* struma* addisons
  sarkoidose* sjøgrens raynauds ehlers-danlos polio* leddsmerte* liggesår* leggsår* fotsår* brannsår*
  kuttskade* øyeskade* hodeskadet* håndskade* fotskade* beinskade* armskade*
  skulderskade* belastningsskade* slitasjeskade* yrkesskade* fallulykke* hundebitt* hoggormbitt* huggormbitt*
  pollenallergi* høysnue* katteallergi* melkeallergi* fiskeallergi* eggallergi* skalldyrallergi*
  peanøttallergi* korttidshukomm* afatiker* long-covid senskade* langtidssyk* hjertetransplant* hjertesvikten
  sykdomsramm* lungesykdommen tarmsykdom* beinmarg* benmarg* lymfom* myelom* føflekk* celleforandring*
  bukspyttkjertel* spiserørs* magekatarr* refluks* irritabel-tarm hemoroid* endetarms* urinveis* blærekatarr*
  blærebetenn* nyretransplant* nyresykdom*
    hører-dårlig ser-dårlig ser-nesten går-dårlig halvblind* gravide bevegelseshinder* kolesterol* blodtrykket kreftpasient* allergisjokk* blindhet  ryggplage* nakkeplage* mageplage* kneplage* hjerteplage* trafikkskad* arbeidsufør* pleietreng* slagramm* sykehusinnlagt* synshemning* hørselshemning* tvangstanke* besvim* svimeanfall* hjertebank* leddplage* muskelplage* forkjølelse* hjerneslaget hofteoper* øyesykdom*`)
