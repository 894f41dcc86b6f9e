/** Further Nynorsk words for illness: endings that only illnesses have, diagnoses, impairments and injuries. */
import { words } from '../../../src/entities/context.js'

export const diagnoses = words(`
  *gravid gravid *blind *blindskap døvskap fobi *fobi *fobien *fibrose *sklerose multippel-sklerose *plegi
  *dystrofi *sarkom melanom* metastase* *operert *amputert *transplantert *lamma
  *smerte *smerter *smertene *betennelse *betennelsen *bløding *blødinga *forgifting *forgiftinga *lamming
  *protese *protesen *allergisk *allergikar *astma *depresjon *angst *syndrom *syndromet *trombose *brokk
  *diagnose *diagnosen *lidinga *prolaps *traume *brotet cystisk-fibrose multihandikapp* rørslehemm*
  bevegelseshemm* lærevansk* talevansk* språkvansk* språkforstyrr* personlegdomsforstyrr* søvnforstyrr*
  søvnproblem* lesevansk* skrivevansk* minneproblem* minnesvikt* hukommelsessvikt* balanseproblem* gangvansk*
  rørslevansk* andenaud* tungpusta* utbrentheit* krampeanfall* epilepsianfall* matforgift* uhelbredeleg*
  ulækjeleg* medvitslaus* umedviten* i-koma autismespekter* autistisk* dyskalkuli* søvnlaus* fertilitetsbehandl*
  prematur* blodmangel* jernmangel* anemi* høgt-blodtrykk lågt-blodtrykk pcos klamydia* herpes* urinsyregikt*
  gikt åreknut* krupp meslingar* skarlagensfeb* kikhoste* kusma* malaria* alvorleg-skadd lungeemboli*
  aneurisme* utslett* elveblest* skrumplever* prostata* makuladegen* netthinneløys* synsproblem* synsvansk*
  høyrselsproblem* høyrselsnedsett* nedsett-funksjons* sengeliggjande sengebunden* rullestolbund* astmaen diabetesen migrena kreften epilepsien depresjonen allergien
  pleietrengande dødeleg-sjuk psykiske-problem psykisk-sjuk psykotisk* manisk-depressiv* sjølvmordsforsøk*
  rusmisbrukar* lågt-stoffskifte høgt-stoffskifte stoffskifteproblem* struma* addisons sarkoidose* sjøgrens
  polio* leddsmerte* liggjesår* leggsår* fotsår* brannsår* kuttskade* augeskade*
  handskade* fotskade* beinskade* armskade* skulderskade* belastningsskade* slitasjeskade* yrkesskade*
  fallulykke* hundebit* hoggormbit* pollenallergi* høysnue* katteallergi* mjølkeallergi* fiskeallergi*
  eggallergi* skaldyrallergi* peanøttallergi* long-covid seinskade* tarmsjukdom* beinmerg* lymfom* myelom*
  føflekk* celleforandring* bukspyttkjertel* refluks* hemoroid* urinvegs* blærebetenn* nyretransplant*
  høggravid
    høyrer-dårleg ser-dårleg går-dårleg halvblind* gravide kolesterol* blodtrykket kreftpasient* allergisjokk* tunghøyrd*  ryggplage* nakkeplage* mageplage* kneplage* hjarteplage* trafikkskad* arbeidsufør* pleietreng* slagramm* sjukehusinnlagd* synshemming* høyrselshemming* tvangstanke* svimeanfall* hjartebank* leddplage* muskelplage* forkjøling* hofteoper*`)
