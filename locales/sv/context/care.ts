/** Swedish words for care, medicines, disability, pregnancy, mental health and sick leave. */
import { words } from '../../../src/entities/context.js'

export const care = {
  condition:
    words(`ser-nästan ser-ingenting förlorade-barnet förlorat-barnet aborterade aborterat tappat-synen förlorat-synen förlorade-synen tappat-hörseln förlorat-hörseln 
    autister npf aspergare hjärtklaff* hjärtarytmi* förmaksflimmer* åderförkalk* cellförändring* polyper pmds
    klimakteriebesvär* missfallet utomkvedshavandeskap abort aborten graviditet graviditeten havande 
      rosacea vitiligo svinkoppor höstblåsor skabb huvudlöss ringorm difteri
    stelkramp ryggskott nackspärr frusen-axel hälsporre impingement epileptisk* synbortfall dubbelseende
    traumatisera* arbetsoförmögen* förtidspensione* förtidspensionär*  fetma undernär* solsting värmeslag
     förfrysning* köldskad* lungsäck* hjärtsäck* levertransplant* njurtransplant* blödarsjuk* hemofil*
    immunbrist* autoimmun* ms-skov spasticitet spastisk* tics minnesluck* hallucin* vanföreställ* tvångstank*
    tvångsbeteend* torgskräck suicid* självmordstank* narkoman* drogberoend* läkemedelsberoend* tablettberoend*
    heroinberoend* psykiskt-dåligt färgblind* nattblind* tandlossning* tandvärk rotfyll* tandköttsinflamm* karies
    vårtor nagelsvamp* svampinfekt* hudförändring* malignt* godartad* elakartad* myom cysta cystor prolaps framfall*
    inkontinen* förstopp* diarré* uttork* hjärnskakningen ledbandsskad* stressfraktur* muskelbristning* hälseneruptur*
    hörselnedsättningen döv-på blind-på lam-i halvsidesförlam* muskelsvag* muskelförtvin* als-sjuk cp-skadade
    rörelsenedsatt hjärtsjukdomen sjukskrivningen kol-sjuk hjärntumören barncancer* skelettcancer* strupcancer*
    magsår vinterkräk* svimmat svimmade benröntgen* hjärtopererades intuberad* förlossningsskad* kejsarsnittet
     graviditetsillamående hyperemesis bihåleinflamm* öroninflamm* ögoninflamm* halsont feberkramp*
    tredagarsfeber kräkning kräkningar illamående nästäppa rs-virus ärrbildning hudtransplant* brännskadade
    trafikskadade invalidiser* funktionsvariation* funkisvariation* npf-diagnos adhd-diagnos autismdiagnos*
    cancerbesked* cancerdiagnos* cancersjuka återfall-i utmattningssymtom* stressreaktion* krisreaktion*
    krigstrauma* barndomstrauma* demensutredning* adhd-utredning* hjärtundersök* andningsbesvär* mag-tarm ryggvärk
    nackvärk bristning bristningar`),
  injury: words(
    'krånglar sviktar svikter mr röntgen magnetröntgen ultraljud bruten brutna spräckt spräckte sprack     sytt syddes mosade mosat krossat krossades krossskadad vrickad stukat sträckte fraktur utdragen värkte svullet svullna infekterad infekterat gipsade gipsat',
  ),
  body: words(
    'tumme tummar handleder vrist vristen vaden smalbenet smalben skenbenet ljumske ljumsken kotan kotor ryggkota* svanskota* nyckelbenen näsben* kindben* tinning* tungan läpp läpparna ögonen öronen tandkött* visdomstand* visdomständer prostatan livmoder* äggstock* testikel* mjälte* mjälten gallan gallblåsan hornhinna* näthinna* synen hörseln lilltån stortån pekfingret långfingret ringfingret lillfingret framtand framtanden framtänder kindtand kindtanden halskota* höftled höftleden knäled knäleden',
  ),
  treatment: words(`psyket 
    röntgen röntgas röntgades magnetkamera* skiktröntgen datortomograf* mammografi* gastroskopi* koloskopi* cellprov*
    blodprov* ultraljud* akutintag* akutmottagning* metformin ozempic wegovy sertralin ritalin concerta elvanse
    medikinet oxikodon oxynorm oxycontin tramadol citodon metadon* subutex litium* lergigan atarax imovane stilnox
    levaxin prednisolon* betapred xarelto trombyl hormonbehandl* testosteron* östrogen* könskorrigering* adhd-medicin*
    astmamedicin* epilepsimedicin* diabetesmedicin* cancermedicin* antipsykot* stesolid sobril antabus* smärtplåster*
    ny-höft ny-höftled nytt-knä ny-knäled nytt-hjärta ny-njure ny-lever assistansersättning* boendestöd* psykakuten
    psykavdelning* missbruksvård* tvångsvård* terapi terapin terapeut* psykoterap* traumaterap* familjehemsvård
      synpedagog* hörselvård* syncentral* ortos ortoser benskena* halskrage* nackkrage* armslinga
    mitella bandage tryckförband stygn sårvård* blodtransfusion* respiratorn syrgasen kateter nasalspray astmaspray*
    astmainhalator* inhalator* bricanyl ventoline adrenalinpenna* sprutor insulinspruta* insulinpennan kylväska-med
    immunosuppress* kortisonspruta* sjukhussäng* vårdplats* förlossningen mvc bvc-kurator bup ivf fertilitetsutred*
    spermieprov* strålbehandlas behandlas behandling-mot behandlingen-mot medicin-mot mediciner-mot tabletter-mot
    spruta-mot utredning-för utreds-för utredd-för`),
  state: words(
    'nedstämd deppig smittad döende cp infekterad obotlig skör-psykiskt sjukling stroke stroken tumör barnlös* överkänslig* känslig-mot immunförsvar* kramper',
  ),
} as const
