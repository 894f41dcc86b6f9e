/** Swedish words for illness, injury and care. */
import { words } from '../../../src/entities/context.js'
import { care } from './care.js'
import { diagnoses } from './diagnoses.js'

export const health = {
  condition: [
    ...words(
      'sjukanmäl* sjukskriv* dålig-rygg dålig-syn dålig-hörsel dåligt-hjärta dåligt-knä nedsatt-syn nedsatt-hörsel hjärtproblem* hjärtbesvär* ryggproblem* ryggbesvär* andningsproblem* kronisk* grå-starr gråstarr glaukom grön-starr tinnitus yrsel kristallsjuk* bältros vattkoppor gallsten* njursten* magsår* blindtarm* bukspottkörtel* benskör* osteoporos* skolios* bechterew* lupus huntington* downs ryggmärgsbråck* ryggmärgsskad* cp-skad* cerebral stomi stomipåse* kateter* förlossningsdepression* foglossning* missbildning* hjärtopererad* bypass* by-pass kärlkramp* högt-blodtryck hjärtattack* hjärtstopp* tbc tuberkulos* hepatit* gulsot* narkolepsi* sömnapné* tvångssyndrom* panikattack* självskad* alkoholproblem* spelberoende* spelmissbruk* laktosintoleran* anafylax* nötallergi* synsvag* gravt hörselskad* dövblind* stammar stamning* stel elöverkänslig* ögonsjuk* hudcancer* tumören lymfom* myelom* kotkompression* kotbrott* lårbensbrott* höftbrott* handledsbrott* axelbrott* hjärnskad* brännskad* frakturer* fraktur whiplashskada* korsbandsskada* meniskskada* tennisarmbåge* karpaltunnel* nervskada* intellektuell cancer cancern *cancer *cancern cancer* tumör* hjärntumör* leukemi* hjärnblödning* hjärtinfarkt* infarkt* propp proppen blodpropp* demens dement demenssjuk* alzheimer* parkinson* epilepsi* epileptiker* diabetes diabetiker* sockersjuk* astma astman astmatiker* reumatism* artros* artrit* fibromyalgi* psoriasis* eksem eksemet eksema allergi allergin allergisk* *allergi celiaki* glutenintoleran* crohns kolit* ibs endometrios* migrän* depression* deprimerad* utmattning* utmattningssyndrom* utbränd* ångest* panikångest* bipolär* schizofreni* psykos* ptsd adhd autism* autistisk* asperger* tourette* anorexi* bulimi* ätstörning* missbruk* alkoholist* beroendesjuk* hiv aids covid* corona coronan influensa* lunginflammation* bronkit* halsfluss* vinterkräksjuka* magsjuk* borrelia* tbe kräfta blodförgiftning* sepsis njursvikt* hjärtsvikt* hjärtfel* hjärtsjuk* hjärtflimmer* leversjuk* njursjuk* lungsjuk* emfysem* mrsa afasi* förlamad* förlamning* rullstolsburen* synskadad* hörselskadad* synnedsätt* hörselnedsätt* funktionsnedsätt* funktionshind* handikapp* utvecklingsstör* cp-skada* muskelsjuk* diskbråck* ménières* menieres* ischias* benbrott* hjärnskakning* whiplash* nackskada* ryggskada* knäskada* *skada *skadan missfall* havandeskapsförgiftning* graviditetsdiabetes* dyslexi* högt-blodtryck *sjukdom *sjukdomen *infektion *infektionen ms-sjuk* långtidssjuk* sjukskriven* sjukskrevs sjukskrivning* långtidssjukskriven* dödssjuk* cancersjuk* svårt-sjuk feber* *feber',
    ),
    ...diagnoses,
    ...care.condition,
  ],
  injury: [
    ...words(
      'bröt brutit bruten bryta stukade stukat skadade skadat skada skadad opererade opererad opereras opererat opererades opererar amputera* krossade krossat slog slagit vrickade vrickat ont värk smärta smärtor fraktur* spricka sträckt sträckning inflammerad svullen skar skurit klämde klämt bränt brände svullnade blödde blöder domnat domnad brutet klämd slet värker vrickad stukad bränd skållade',
    ),
    ...care.injury,
  ],
  body: [
    ...words(
      'arm armen armar ben benet benen fot foten fötter hand handen händer handled handleden knä knät knäet axel axeln rygg ryggen nacke nacken huvud huvudet höft höften finger fingret fingrar tå tån tår revben revbenen nyckelben nyckelbenet öga ögat ögon öra örat tand tanden tänder hjärta hjärtat lunga lungan lungor njure njuren njurar lever levern mage magen armbåge armbågen fotled fotleden lårben lårbenshals* underben käke käken näsa näsan axlarna skuldra hälsena* menisk* korsband* ledband* bäcken lårbenet skalle skallen ryggrad ryggraden läppen hälen bröstet bröstkorgen tummen',
    ),
    ...care.body,
  ],
  treatment: [
    ...words(
      'opererad opereras opererades opererats opererar rullstolen permobil* gåstol* krycka* kryckor gips gipsad* gipset sövd narkos insulinpump* epipen kanyl* hemodialys* cellgifterna dropp hörapparater  teckenspråk* arbetsterapeut* fysioterap* sjukgymnast* palliativ* hospis behandlingshem* hjärtmedicin* blodförtunnande* smärtlindring* cortison kortison morfin iva intensivvård* inlagd inneliggande operation operationen operationer *operation *operationen cellgift* cytostatika* strålbehandling* strålning kemoterapi* dialys* insulin* transplantation* transplant* rehab rehabilitering* rullstol* rollator* hörapparat* protes protesen pacemaker* cpap syrgas* respirator* ventilator* ledarhund*  äldreboende demensboende avgiftning* antidepressiv* psykiatri* psykolog* kejsarsnitt* vårdas respirator bipap medicinering psykiatrin smärtstillande hemsjukvård* biten elrullstol* elscooter* vita-käppen vit-käpp skärmläsare* teckentolk* taltidning* talsyntes* hörslinga* cochleaimplantat* benprotes* blodsockermätare* näringsdropp sondmat* sondmatning dosett* kompressionsstrump* ståstol* rullatorn kbt samtalsterapi* ect biopsi* röntgad magnetröntgen waran eliquis cellgifter strålbehandl* immunterapi* immunhämmande antibiotika* penicillin* sömntabletter* nervmedicin* personlig-assistent personliga-assistenter lss färdtjänst* öppenvård* slutenvård* rättspsyk* eftervård* amputation* gallopererad knäoperation* höftoperation* hjärtoperation* pacemakern stent* insulinet epipennan',
    ),
    ...care.treatment,
  ],
  state: [
    ...words(
      'ms als kol sjukdom sjukdomen syndrom sjukhus sjukhuset akuten ambulans* färdtjänst* blind blinda döv döva gravid sjuk sjuka dålig hörselskada förkyld opererad yr stum lam svimmade svimmat kräks kräktes hörselgång sjukling skadad hes förlamad hemtjänst*',
    ),
    ...care.state,
  ],
  having: words(
    'sjukskriven långtidssjukskriven inlagd nyopererad gravid höggravid döv sedan efter har ligger ligga låg hade haft fått fick är var lider led blev blivit pga får drabbades drabbats diagnosen diagnos diagnostiserad med av min sitter använder',
  ),
  taking: words(
    'ta tar tog äter åt går gick använder använda behöver behövde ordinerad ordinerats utskriven',
  ),
  figure: words('underverk nästan ger gav som-om tokig galen känns'),
  cause: words(
    'av på-ekonomi på-att på-svenska på-engelska på-teknik på-siffror på-matte på-datorer på-namn',
  ),
  general: words(
    'försäkring försäkringen vattenskad* lackskad* bilskad* krockskad* fuktskad* brandskad* stormskad* stenskott* plåtskad* inbrottsskad* glasskad* transportskad* egendomsskad* hagelskad* sakskad* läckageskad* översvämningsskad* mögelskad* husskad* takskad* golvskad* skärmskad* mobilskad* fraktskad* parkeringsskad* rutskad* vagnskad* maskinskad* viltskad* fönsterskad* båtskad* byggskad* täcker täcks ersätter gäller omfattar premie villkor villkoren rabattkod* kampanj* presentkort* rabatt qr värdekod* feltyp landskod riktnummer landsnummer post källkod *försäkring *försäkringen *förbundet *förening *föreningen *avdelningen *fonden *skydd *skyddet streckkod* postkod* qr-kod* värvningskod* kampanjkod* presentkod* valutakod* färgkod* swiftkod* bickod* sorteringskod* avdragskod* artikelkod* varukod* bokningskoden kampanjkoden diagnoskod* yrkeskod* sniskod* sni-kod* *kortkod',
  ),
} as const
