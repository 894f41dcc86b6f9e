/** Further Swedish words for illness: endings that only illnesses have, diagnoses, impairments and injuries. */
import { words } from '../../../src/entities/context.js'

export const diagnoses = words(`
  *gravid gravid *blind *blindhet blindhet dövhet fobi *fobi *fobin *fibros *skleros multipel-skleros *plegi
  *dystrofi *dystrofin *itit *sarkom melanom* metastas* *opererad *opererat *opererade *opererats
  *amputerad *transplanterad *smärta *smärtor *smärtorna *värk *värken *inflammation *inflammationen *blödning
  *blödningen *förgiftning *förlamning *protes *protesen *allergisk *allergiker *astma *psoriasis *depression
  *depressionen *ångest *syndrom *syndromet *trombos *bråck *diagnos *diagnosen cystisk-fibros multihandikapp*
  flerfunktions* rörelsehindr* rörelsenedsätt* förståndshandikapp* talsvårighet* talfel* språkstörning*
  personlighetsstörning* sömnstörning* ätproblem* sömnproblem* sömnsvårighet* läsproblem* lässvårighet*
  skrivsvårighet* minnesproblem* minnesförlust* minnesstörning* balansproblem* gångsvårighet* andnöd*
  hjärntrött* utmattad* stressrelaterad* krampanfall* epilepsianfall* matförgift* obotlig* medvetslös* i-koma
  respiratorvård* autismspektrum* dyskalkyli* dyspraxi* asperberger* insomni* fertilitetsbehandl* ivf-behandl*
  fosterskad* prematur* blodbrist* järnbrist* lågt-blodtryck underlivs* pcos klamydia* herpes* gikt podagra*
  åderbråck* bronkiolit* krupp mykoplasma* mässling* röda-hund påssjuk* scharlakansfeb* kikhosta* tyfus
  malaria* denguefeb* twar körtelfeb* fästing* allvarligt-sjuk svårt-skadad svårt-sjuka lungemboli* aneurysm*
  pankreatit* leverfläck* hudutslag* nässelutslag* skrumplever* levercirros* prostata* bröstbölder mastit*
  makuladegen* näthinneavloss* hornhinne* retinal* starroper* starr-opererad* synsvårighet* synproblem*
  hörselproblem* hörselnedsatt* lomhörd* demenssjuka dementa sängliggande sängbunden rullstolsbunden* astman diabetesen migränen epilepsin depressionen
  vårdkräv* hospiceplac* dödligt-sjuk obotligt-sjuk psykisk-ohälsa psykiska-problem psykiskt-sjuk psykotisk*
  manodepressiv* självmordsförsök* självmordsnära anorektiker* bulimiker* missbrukare nykter-alkoholist
  utvecklingsförsen* posttraumatisk* hypotyreos* hypertyreos* sköldkörtel* struma* addison* cushings kabuki
  marfans ehlers-danlos sarkoidos* sjögrens raynauds polio* ledgångsreuma* ledvärk* benröta* kallbrand*
  liggsår* bensår* fotsår* brännsår* sårskada* skallskada* ansiktsskada* ögonskada* synskada* fingerskada*
  handskada* fotskada* benskada* armskada* axelskada* rygginvalid* förslitningsskada* belastningsskada*
  arbetsskada* fallolycka* hundbett* ormbett* huggormsbett* getingallergi* pollenallergi* hösnuva*
  kattallergi* mjölkprotein* latexallergi* fiskallergi* äggallergi* skaldjursallergi* jordnötsallergi*
  sesamallergi* korttidsminne* närminnet afasiker* stamningen long-covid
    hör-dåligt hör-illa ser-dåligt ser-illa ser-knappt går-dåligt nästan-blind halvblind* rörelsehinder demenssjukdom* kolesterol* blodtrycket blodtrycksmedicin* cancerbehandl* canceropererad bröstcanceropererad allergichock* sjukpension* arbetsskad* trafikskad* sjukersättning* aktivitetsersättning* smärtproblem* ryggbesvär* nackbesvär* magbesvär* knäbesvär* hjärtbesvär* hörselbesvär* synbesvär* utmattningsdepression* svimningsanfall* svimning* hjärtklappning* hjärtinfarkten`)
