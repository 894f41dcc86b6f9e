import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** The words of topics, and hints that belong to several. */
export const moneyClasses = {
  'about-account': words(
    `
    *konto *kontot *konton kontoutdrag* saldo* lön lönen lönekonto* sparkonto* sparande* insättning* uttag*
    bankomat* överför* swish* bankkort* kreditkort* betalkort* visakort* mastercard maestro kortet pinkod*
    pin-kod* bolån* lån lånet lånen låna lånat *lån *lånet lånelöfte* billån* privatlån* blancolån* csn amorter*
    ränta* räntor* binda bundna skuld* fond* aktie* isk investeringssparkonto* kapitalförsäkring* pension*
    tjänstepension* depå* valuta* iban bic swift clearing* bankgiro uppsägning* abonnemang* prenumeration*
    bindningstid* adressändr* flyttanmäl* kundprofil* barnkonto* ungdomskonto* kontohavare dragits bonuspoäng*
    medlemskap* internetbank* nätbank* konto kontot konton kontona kontonummer* kontosaldo kontobalans sparmål*
    månadsspar* krediten kreditupplys* kreditgräns* kreditvärdig* kortgräns* beloppsgräns* köpgräns* debitkort*
    bensinkort* bankdosa* storbank* räntebesked* räntesats* snittränta* listränta* räntehöj* räntesänk*
    ränteskillnad* låneskydd* hypotek* pantbrev* medlåntagare* topplån* omlägg* villkorsändringsdag*
    skattekonto* årsbesked* kontrolluppgift* utdelning* courtage* värdepapper* sparplan* efterlevandepension*
    premiepension* plusgiro* kontantuttag* insatt insatta växla* felöverföring* felbetal* mottagarkonto*
    kortnummer* giltighetstid* portera* porta nummerflytt* ägarbyte* överlåta överlåtelse* kundförhållande*
    kundkonto* användarkonto* medlemsnivå* betalkonto* barnspar*
    `,
  ),
  'about-account-hint': words(
    `
    betalning* autogiro räkningar bunden rörlig* inkasso* avtal* adressen elavtal* profil* fullmakt* dödsbo*
    framtidsfullmakt* poäng* pengar pengarna kort banken betala betalat spärra* adress medlem köpet köp tömt
    mottagare leg
    `,
  ),
  'about-claim': words(
    `
    skada skadan skador *skada *skadan vattenskad* brandskad* skadeanmäl* skadeärende* skadenummer*
    skadereglera* ersättning* ersätter ersätta ersatt ersatta skadestånd* kompensation* kompenser* självrisk*
    stöld* stulen stulet stulna stals stulit inbrott* krock* påkörd olycka* olycksfall* läckt läckage* mögel*
    brann brunnit hagel* vittvätt vårdkostnad* veterinär* djursjukhus* reseskydd* avbeställningsskydd*
    förseningsersättning* flygersättning* återbetal* utbetald utbetalt avslog skadehandläggare* besiktning*
    vindruta* stenskott* bärgning* bärga* buckla* repor reklamation* reklamera* ansvarsskada personskad*
    sjukersättning* läkarintyg* totalskad* egendom* drulle* försäkringsärende* försäkringsersättning* brand
    branden brandförsäkring* eldsvåda* rökskad* stormen stormskad* glasskross* glasskada* viltolycka* viltskada*
    parkeringsskada* hyrbilsersättning* åldersavdrag* värdeminskning* nyvärde* marknadsvärde* cykelstöld*
    skadegör* fuktskada* vattenläcka* takskada* tandskada* tandläkare* whiplash* hjärnskakning* handled*
    nyckelben* fraktur* ambulans* rehab* sjukhusvård* invalid* sveda värk avslagsbrev* avslagsmotiv* överklaga*
    överprövning* ompröv* ansvarsförsäkring* motpart* vållande trafikskadenämnd* oberoende värdering*
    skadeersättning* sprucken spruckna repad repig bucklig bucklor bagageförsening* bagageskada* väskan
    reseersättning* restidsersättning* voucher* spräckt* krossad krossades ramlade halkade brutit bröt stukade
    `,
  ),
  'about-claim-hint': words(
    `
    skadad skadat bruten läcka* bagage* utbetalning* avslag* handläggare* verkstad* repa sönder kvitton
    underlag* intyg* polisanmäl* försäkring* *försäkring* ärende* beslut* kostnad* skyldig* trasig* kosta nekade
    nej
    `,
  ),
  'about-billing': words(
    `
    faktura* fakturor* fakturer* *faktura *fakturan *faktur* räkning räkningen räkningar* elräkning*
    telefonräkning* avgift* *avgift *avgiften *avgifter påminnelseavgift* förseningsavgift* årsavgift*
    månadsavgift* kortavgift* startavgift* pris priset priser* prishöj* höjning* dyr dyrt dyrare dyra svindyr*
    kostar kostade kr/mån* autogiro* e-faktura* efaktura* ocr* förfall* betalningspåminnelse* delbetal* avbetal*
    anstånd* uppskov* dubbeldebiter* debiter* premie* kampanjpris* studentrabatt* pensionärsrabatt* moms*
    elpris* spotpris* timpris* nätavgift* kwh förbrukning* schablon* tariff* taxa* p-bot parkeringsbot*
    kontrollavgift* böter* biljettpris* fraktavgift* tull* kreditera* kreditfaktura* slutfaktura* bötesbelopp*
    abonnemangsavgift* delfaktura* pappersfaktura* aviavgift* aviseringsavgift* aviseringstillägg*
    administrationsavgift* uttagsavgift* valutapåslag* växlingspåslag* dröjsmålsränta* inkassoavgift*
    inkassokrav* kravbrev* betalningsanmärk* kronofogde* betalningsvillkor* betaldatum* betalningsplan*
    månadskostnad* årskostnad* månadspris* listpris* ordinarie prisökning* prissänk* prisgaranti* prisskillnad*
    prislista* ockerpris* ockeravgift* överpris* introduktionspris* bindningspris* rabatten studentpris*
    pensionärspris* familjerabatt* medlemspris* slutkostnad* brytavgift* öppningsavgift* uppläggningsavgift*
    årspris* elstöd* effektavgift* effekttariff* fastpris* månadsfaktura* mätarställ* uppskattad avläsning*
    felfakturer* dubbelfaktura* spöka bluffaktura* extradebiter* straffavgift* parkeringsavgift* trängselskatt*
    vägavgift* kilowatt*
    `,
  ),
  'about-billing-hint': words(
    `
    kostnad* påminnelse* inkasso* rabatt* kvitto* betala betalat betalning* belopp* summa* kr kronor spänn
    gratis billig* betalar betalade hyran
    `,
  ),
  'about-booking': words(
    `
    boka* bokning* *bokning* ombok* avboka* avbokning* biljett* *biljett *biljetten *biljetter tågbiljett*
    flygbiljett* årskort* månadskort* periodkort* platsbiljett* sittplats* fönsterplats* sovvagn* kupé* resa
    resan resor resenär* flygning* flight* avresa* hemresa* returresa* anslutningståg* anslutningsflyg*
    incheckning* gate* handbagage* uppgradera* charter* kryssning* färja* hytt* tidsbok* installationstid*
    rådgivningsmöte* barnvagn* barnbiljett* ungdomsbiljett* ledsagning* rullstolsplats* strandsatt* strandade
    tågresa* pendelkort* färdtjänst* återbud* platsbokning* reserv* incheckad* checkade boarding* ombordstig*
    mellanlandning* flygstol* paketresa* resebyrå* reseledare* transfer* hyrbil* avbeställ* inrikesflyg* nattåg*
    sovkupé* liggvagn* liggplats* förstaklass* interrail* enkelbiljett* returbiljett* dagbiljett* zonbiljett*
    resekort* busskort* färdbevis* mötestid* tandläkartid* besiktningstid* drop-in tidbokning* väntelista*
    kundmöte* rådgivningstid* hemmabesök* återbesök* installationsbesök* resplan* reseplan* anslutningen färjor
    `,
  ),
  'about-booking-hint': words(
    `
    flyg flyget flyga flyger avgång* anslutning* hotell* flygplats* arlanda landvetter kastrup tåg* buss* tid
    plats åka resa* avgår perrong* åker reser planet rum natt
    `,
  ),
  'about-delivery': words(
    `
    paket* försändelse* leverans* leverera* hemleverans* utdelning* utkörning* budet budfirma* spårning* spåra
    kollinummer* sändnings* ombud* utlämning* uthämtning* avi avin avier ordern beställde beställt varan varor*
    skickats retur* frakt* lagret förtullning* matkasse* order ordrar ordernummer* beställningen beställningar
    hemkörning* lastbil* lasta chauffören lämnat lämnades kollit kolli kollin packet* postnord* dhl* budbee*
    instabox* schenker* bring ups gls airmee* brevbärare* postlåda* avisering* avisera* tracking* skickades
    avsänt avsändare* mottagare* utlämnat utlämnad utlämnas utkörd lastats sorteringsterminal* sorterad lager
    restnoterad* restorder* kvar-i-lager framme packat packad emballage* kartong* felskickad* felleverans* vilse
    vilsen bortkomm* försvunnet rekommenderat matkassar tidningen tidningsbud* prenumererad postrest*
    `,
  ),
  'about-delivery-hint': words(
    `
    brevlåda* bud sändning* order* beställning* beställa terminal* tullen grannen soffa* tvättmaskin* blommor*
    skickat skicka hämta posten brev kommit levererad posta lådan lappen
    `,
  ),
  'about-product': words(
    `
    försäkringsvillkor* ingår ingå omfattas omfattar täcker täcks täcka reseförsäkring* barnförsäkring*
    hundförsäkring* villaförsäkring* livförsäkring* halvförsäkring* helförsäkring* olycksfallsförsäkring*
    åldersgräns* minimiålder erbjudande* produkt* sortiment* modell* paketpris* tv-paket* kanalpaket* roaming*
    surfpott* gigabyte webbhotellpaket* lagringsutrymme* utrymme* backup* solcell* solel* räntebas
    insättningsgaranti* barnspar* fondavgift* uppsägningstid* bindningstid karens* tillägg* allrisk*
    drulleförsäkring* komfort* lunchmeny* veganskt laktosfri* försäkringsskydd* försäkringsbelopp*
    självriskbelopp* reseskydd* hemförsäkringen utomlandsskydd* kattförsäkring* hästförsäkring* båtförsäkring*
    cykelförsäkring* mobilförsäkring* gravidförsäkring* studentförsäkring* sjukförsäkring* tandförsäkring*
    gruppförsäkring* trafikförsäkringen* avtalsvillkor* köpvillkor* ångerrätt* allmänna förköpsinfo*
    försäkringsbrev* bolåneskydd* ränteavdrag* amorteringskrav* sparform* fondval* indexfond* hållbara
    räntefond* depåkonto* kapitalförsäkring* företagskonto* ungdomskort* barnkort* familjeabonnemang*
    familjepaket* surfmängd* datamängd* eu-surf* utlandssamtal* samtalspaket* hastighet* bandbredd* fiberpaket*
    basutbud* streamingtjänst* elavtalstyp* timpris* rörligt fastprisavtal* miljöel* vindkraft* laddbox*
    resegaranti* tyst-kupé eluttag* bistro* wifi-ombord handbagage* medlemsförmån* bonusprogram* förmån*
    funktionalitet* filter sökfunktion* mörktläge teckensnitt* språkval* tillgänglig* knapp knappen version*
    öppettidsregler åldersregler studentboende*
    `,
  ),
  'about-product-hint': words(
    `
    villkor* hemförsäkring* bilförsäkring* funktion* tjänst* garanti* försäkring* app* priset gäller abonnemang*
    kort regler* regel* rabatt paket
    `,
  ),
  'about-life-event': words(
    `
    husköp* bostadsköp* lägenhetsköp* kontantinsats* handpenning* inflyttning* samboavtal* bröllop* förlova*
    skilsmässa* skild skilda separera* separation* bodelning* exman* exfru* gravid* nyfödd* bebis*
    föräldraledig* adopter* nybliv* dödsfall* dödsbo* avliden avlidit avled bortgång* begravning* bouppteckning*
    arv ärva* ärvt arvskifte* änka* änkling* testament* framtidsfullmakt* arbetslös* uppsagd varslad* utvandra*
    husaffär* drömhus* visning visningen budgivning* mäklaren lägenhetsvisning* dubbelboende* bolåneansökan
    flyttlass* flyttstäd* nyinflytt* utflytt* särbo* sambolag* samboskap* nygift* gifter gifte vigsel* vigda
    äktenskap* skiljas skiljer frånskild frånskilda vårdnad* umgänge barnbidrag* barnfamilj* föräldrapenning*
    föräldrar-till föräldraskap* förlossning* bf bb spädbarn* dop dopet barnförsäkring* adoption* skolstart*
    studentbal* konfirm* utbytesår* utlandsstud* utbytesstud* högskol* pension-om pensionsdag* pensionera
    pensioneras pensionerad ålderspension* efterlevande* dödsattest* dödsdagen kremer* gravsten* minnesstund*
    arvinge* arvlåten* gåvobrev* arvet arvsskatt* laglott* efterlämna* sorgen sjukpension* långtidssjuk*
    diagnos* cancerbesked* demens* äldreboende* servicehus* särskilt-boende godman förvaltarskap* förvaltare*
    ställföreträd* företagsstart* konkursad
    `,
  ),
  'about-life-event-hint': words(
    `
    bostad* lånelöfte* tillträde* sambo* dog död döda dött pensioner* pensionär* sjukskriv* myndig* mamma pappa
    barn* flytta* hus* lägenhet* mormor farfar arv* föräldrar fars mors make maken makes bror syster köpa
    `,
  ),
} as const satisfies Classes
