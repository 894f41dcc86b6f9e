import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: money and bank. */
export const money: ConceptWords<'money'> = {
  'bank-card': `
    kort kortet korten kortens kortets bankkort* kreditkort* betalkort* bankomatkort* betalningskort* debitkort*
    ungdomskort* företagskort* firmakort* extrakort* ersättningskort* nödkort kortchip* chip chipet chippet
    chippen magnetremsa* remsan visakort* mastercard* maestro amex americanexpress eurocard* plastkort*
    plastbit* blippa blippar blippade blippat blippet kontaktlös* kortläsare* kortterminal* kortnummer
    kortnumret kortnr cvc cvv cvckod cvckoden pinkod* pin pinen kortkod* kortbrev* matkonto* matkort* bonuskort*
    kundkort* bensinkort* tankkort* applepay googlepay samsungpay kortinnehavare* kortköp* kortbetal*
    kreditgräns* kortfack* plånbokskort barnkort* guldkort* platinakort* utgångsdatum* kortansök* kortet.
    internetköp*
  `,
  'card-trouble': `
    medges nekat nekad nekades nekas neka kortstrul* kortkrångel kortfel kortfelet spärrat spärrad spärrades
    låst låstes slukade slukat slukas svalde uppätet utgånget utgått avmagnetiserat* knäckt böjt sprucket klippt
    sönderklippt klippte klippa ogiltig* makulerat makulerad* utslitet repat oläslig oläsligt trasigt fastnade
    fastnat kapat avvisat avvisades avvisas avslogs köpstopp täckning saknas otillräcklig* avbruten avbröts
    inaktivt oaktiverat överdraget övertrasserat övertrasserad kortspärr* regionspärr* geoblock* spärrlist*
    felkod terminalen pinförsök felslagen felslagna försöken slitet skimmat skimmad läses utbytt bytts funkade
    medgavs nobbat nobbades nobbad funkar
  `,
  'bank-account': `
    lönekonto* sparkonto* privatkonto* företagskonto* bankkonto* kapitalkonto* valutakonto* räntekonto*
    klientkonto* skattekonto* depå depån depåer betalkonto* hushållskonto* barnkonto* ungdomskonto*
    servicekonto* kreditkonto* buffertkonto* dödsbokonto* föreningskonto* gemensamhetskonto* kontonummer
    kontonumret kontonr clearing* iban ibannummer bic swift swiftkod bankgiro* plusgiro* bg pg saldo saldot
    saldon saldobesked* kontoutdrag* utdrag utdraget kontobesked* kontosaldo kontoöversikt* kontohistorik*
    transaktion* disponibelt disponibla disponent* kontoinnehavare* kontohavare* bankfack* minussaldo
    insättning* bankbok bankboken checkkonto* kontoslag* medkontohavare bokfört bokförda reserverat reserverade
    reservationsbelopp personkonto* icakonto* hyreskonto* kontoförande kontoavslut kontoöppning *konto *kontot
    *konton *kontona *kontots
  `,
  transfer: `
    swish swisha swishar swishade swishat swishas swishen swishning swishbetalning* swishnummer swishnumret
    swishgräns* swishföretag swisch överför* direktöverför* snabböverför* utlandsöverför* utlandsbetal* stående
    beloppsgräns* autoöverföring månadsöverföring* lön lönen löner lönerna löneutbetal* löneinsätt* lönedag
    lönedagen lönespec* insatt insatta insattes mottagare* avsändarkonto straxbetalning straxöverföring*
    realtidsbetalning* bankgirot bankdag* utbetalning* utbetalt utbetald utbetalas sparöverföring*
    trygghetsöverföring betalningsuppdrag* uppdraget transferera* wise revolut western sepa sepabetalning*
    kontoflytt* kontobyte* insättningsautomat* barnbidrag* studiemedel studiemedlen csn csnpengar sjukpenning*
    föräldrapenning* pension* flyttade felswish* skickade mottaget bankgiroinbetalning* inkommande utgående
    lönebyte löneväxling vidarebefordran
  `,
  loan: `
    lån lånen låneansökan lånelöfte* lånar lånat lånade låna bolån huslån* villalån* billån* privatlån*
    blancolån* smslån* snabblån* topplån* bottenlån* studielån* csnlån* renoveringslån* samlingslån* båtlån*
    byggnadskreditiv* byggkreditiv* startlån* företagslån* seniorlån* räntebesked* räntehöjning* räntesänk*
    räntesats* räntekostnad* räntebindning* ränteskillnad* räntenetto boräntor* snittränta* listränta*
    bindningstid* bunden bundet bundna rörlig rörligt rörliga rörligen amorter* amort skuld skulden skulder
    skulderna skuldfri* skuldsatt* skuldsanering* borgen borgenär borgensman* borgensmän medlåntagare*
    låntagare* medsökande pant pantsätt* pantbrev* krediter kreditupplysning* kreditprövning* kreditvärdighet*
    uc ucad belåning* omförhandl* låneskydd* avbetal* delbetal* kontantinsats* effektiv skuldkvot* kalp kalpen
    stämpelskatt långivare* låneavi* ränterabatt* anstånd anståndet överbelånad *lånet *ränta *räntan *räntor
    *räntorna *kredit *krediten
  `,
  savings: `
    spar spara sparar sparade sparat sparande* sparpengar* sparkapital* besparing* månadsspar* barnspar*
    pensionsspar* buffertspar* buffert bufferten sparränt* inlåningsränt* fasträntekonto* isk isken iskkonto
    investeringssparkonto* kapitalförsäkring* fond fondrobot* fondavgift indexfond* globalfond* räntefond*
    fondandel* fondspar* fondbyte* aktie aktierna aktien aktieaffär aktieutdelning aktiefond* aktiehandel*
    courtage* börs börsen börskurs börskraschen utdelning* portfölj* tjänstepension* privatpension*
    premiepension* fondförsäkring* traditionell itp kollektivavtalad pensionskapital* flytträtt* pensionsflytt*
    avkastning* värdepapper* kursutveckling* kurs kursen kurser obligation* bitcoin krypto uttag uttaget uttagen
    sparmål sparmålet spargris* mikrospar* innehav* insättningsgaranti* nyemission* emission* teckningsrätt*
    aktiespar* schablonskatt schablonintäkt avanza nordnet lysa morningstar sparkonton guldtackor sparbössa
    sparplan* nettoförmögenhet *fonden *fonder *fonderna *sparande *sparandet *aktier *pension *pensionen
  `,
  cash: `
    kontant* cash cashen bankomat* bankis uttagsautomat* automat* insättningsautomat* insättningsbox sedel
    sedeln sedlar sedlarna femhundralapp* hundralapp* hundring* tusenlapp* tjuga tjugor femtiolapp* lapp lappar
    mynt mynten myntet mynträknare myntinsättning myntmaskin enkronor femma femmor tia tior femkrona tiokrona*
    småpeng småpengar växelpengar växelkassa kassaskrin dagskassa* värdetransport* riksbanken ogiltiga stålar
    stålarna deg flos spänn bagis lax laxar papp pappen lök guld pluring pluringar kosing slant slantar slanten
    slantarna pengabunt sedelbunt madrassen värdebox kassaskåp* spargrisen kuvert cashar swishkiosk uttagsgräns*
    serviceboxen nattfack* nattsafe forex loomis växla växlingskontor*
  `,
  'payment-word': `
    betal betala betalar betalade* betalat betalt betalning* betalas betalats betalbart betalsätt betaltjänst
    betallänk* betallösning betald betalda obetald obetalt obetalda inbetal* förbetal* felbetal* dubbelbetal*
    efterskott* förskott* dras dragit dragits dragning* dubbeldragning* debiter* feldebitera* delbetalning*
    pröjsa pröjsade pröjsar pytsa punga pungar hosta slanta slantade spendera* utgift utgiften utgifter köpte
    köpesumma* löste erlägg erlägga erlägger erläggande erlagt erlade handpenning* klarna klarnat payex trustly
    paypal nets bambora zettle stripe qliro svea walley betalväxel kvittens* kvitto kvittot kvitton kvittona
    belasta* kontobelasta* straxbetalning forskott skuldfri transaktionen slutbetald slutbetalt avlönad
  `,
  invoice: `
    faktura* fakturer* fakturor* e-faktura* efaktura* efakturor* elfaktura* telefonfaktura* mobilfaktura*
    slutfaktura* delfaktura* samlingsfaktura* pappersfaktura* bluffaktura* kreditfaktura* hyresavi* avi avin
    avier avierna avisering* aviavgift* påminnelse* betalningspåminn* räkning* elräkning* telefonräkning*
    mobilräkning* vattenräkning* tandläkarräkning* pappersräkning* sluträkning* avräkning* autogiro* medgivande*
    autogirering ocr ocrnummer ocrnumret ocrnr förfallodag* förfallodatum* förfallen förfallet förfallna förföll
    förfaller inbetalningskort* gireringsblankett* kivra digimail bankgironummer betalningsavi* postgiro
    periodisering avläsningsperiod månadsfaktura* kvartalsfaktura* kvartalsvis betalningstid* betalningsvillkor
    trettio uppskov anstånd anståndet felfaktur* dubbelfaktur* specifikation* specificer* faktuta fakutra
    faktuera hyra hyran årsfaktura* delbelopp hopslagen *faktura *fakturan *fakturor *fakturorna *räkning
    *räkningen *räkningar
  `,
  fee: `
    avgifter* avgiftsfri* avgiftsbelagt *avgift *avgiften *avgifter *avgifterna *kostnad *kostnaden *kostnader
    *kostnaderna kostnad* kosta kostar kostade kostat pris priserna prislapp* prislista* prissättning*
    prisuppgift prismodell *priset *priser taxa taxan taxor taxorna taxiprislista porto portot frakt frakten
    fraktkostnad* premierna *premie *premien *premier moms momsen momssats* momsfritt inklusive exklusive
    deposition* pant panten handpenning påslag påslaget tillägg* expeditions* tull tullen tullavgift*
    tulldeklar* förtullning* öresavrundning växlingspåslag* valutapåslag* uppläggningsavgift* årskostnad*
    månadskostnad* månadsavgift* årsavgift* straffavgift* förseningsavgift* uppstartsavgift* startavgift*
    bindningsavgift* serviceavgift* faktureringsavgift* inträde inträdet summa summan totalbelopp* belopp
    beloppet beloppen* delsumma bruttopris nettopris styckpris* kilopris* ordinarie medlemspris* listpris*
    minimipris kallhyra brutto rotavdrag gratispris debiterad mellanskillnad* engångskostnad* engångsbelopp*
    porton procentsats*
  `,
  'price-complaint': `
    dyr dyrt dyra dyrare dyrast dyraste dyrtid skitdyr* svindyr* jättedyr* rövdyr rövdyrt rövdyra asdyr asdyrt
    asdyra svinaktigt ockerpris* ocker ockrare ockra rån rånet rånare rånade ljusrån dagsljusrån* rånad skinn
    skinna skinnade skinnad blåst blåsning* blåser blåsa ockerränt* hutlös hutlöst hutlösa oskälig* skamlös*
    saftig saftigt saftiga horribel* horribla överpris* prischock* prishöj* höjning* höjer höjt höjde höjs
    prisökning* premiehöj* avgiftshöj* hyreshöj* chockhöj* ökning ökningen ökat dubbl dubblat dubblade
    dubblerats dubbelt fördubbl* tredubbl* trefaldig* fyrdubbl* dolda dold gömd gömda smyghöj* prishets girig
    girigt girighet* profitör* profitera sko skor skott plocka mjölka mjölkar mjölkad kassako kassakor krämar
    skyhög skyhögt skyhöga löjligt häpnadsväckande rövar rövarpris* fantasipris* fantasisumma lurendrejeri
    bedrägligt överdebiter* straffad lyxpris lyxpriser prisgaranti* plundra blodsug* svida svider magstark*
    inflation* ekonomiskt hiskelig* vansinnespris* chockräkning* elchock
  `,
  discount: `
    rabatter* rabattkod* rabattsats *rabatt *rabatten *rabatter pensionärsrabatt* samlingsrabatt* erbjudande*
    kampanj* introduktionspris* introerbjudande* välkomsterbjudande* lockpris* lockvara rea rean reapris
    reapriset realisation utförsäljning* mellandagsrea* blackfriday blackweek cybermonday kupongen kuponger*
    rabattkupong* värdecheck* presentkort* tillgodokvitto* bonus bonusen bonusresa bonussystem bonuspoäng*
    bonuscheck* poängen poängsaldo medlemspoäng* eurobonus stammis* medlemserbjudande* medlemsrabatt* kickback
    cashback återbäring* billig billigt billiga* prisvärd* prissänk* sänkt sänka sänks sänker sänkning* nedsatt
    nedsatta halvpris* gratis gratismånad* gratisperiod* gratisprov* kostnadsfri* prisgaranti* prismatch* prutat
    pruta prutade prutmån fynd fyndet fynda fyndpriser extrapris* storpack paketpris* superpris värvningsbonus
    värva värvade provperiod* lägstapris klipp klippet klippkort* köptvå trefördå värdekupong* frifrakt
    fraktfritt student* *erbjudande *erbjudanden *kampanj *kupong *poäng
  `,
  refund: `
    pengarna* åter återfå återfått återfår retur returbetalning returbelopp återköp* kredit krediter* kreditnota
    kreditfaktura* ersätt ersätta ersätter ersätts ersatt ersatta ersattes kompens* plåster goodwill gottgör*
    återkrav* återbäring återställ* tillgodo* överskjutande återbördad återbördas chargeback reklamationsrätt*
    tillbakabetal* insatt inbetalat överskott* prisavdrag* avdrag avdraget avdragen förseningsersättning*
    restidsgaranti* resegaranti* återfås regress* återkredit* mellanskillnad* avbeställningsskydd* strulpengar
    plåstret presentkort värdebevis* aterbetalning återbet* returpengar* pengaåter depositionen nöjdkundgaranti*
    sona avbokningsersättning öppetköp
  `,
  'debt-collection': `
    inkasso* kronofogde* fogden kfm betalningsanmärk* anmärkning* prick prickad prickades prickar
    betalningsföreläggande* föreläggande* bestrid* bestred utmätning* utmätas löneutmätning* införsel indriv*
    delgiv* krav kravbrev* kravet dröjsmål* skuldsatt* skuldsanering* skuldsanerad avbetalningsplan* lindorff
    intrum sergel alektum collector hoist visma gothia konkurs* ekonomiskt skuldebrev* skuldregist* skuldfälla*
    överskuldsatt* förfallen uppsägning vräk vräkt vräka vräkas vräkning* vräker avhys avhyst avhysas avhysning*
    exekutiv preskriber* preskription* kreditupplysning* ucn creditsafe lyxfällan existensminimum* budgetrådgiv*
    skuldrådgiv* insolvens insolvent* ratingen betalningsförsummelse misskött obetald hotbrev hotbrevet drivit
    fordran fordringar fordringsägare* borgenär* gäldenär* förpliktad påminnelseavgift* kravavgift
  `,
  tax: `
    skatt skatten skatter skatterna skattemyndigheten skattebesked skattesats skattetabell skattekonto
    skattepliktig skatteavdrag skattefritt skatteverket* deklar* inkomstdeklar* kontrolluppgift* avdrag avdraget
    avdragen avdragsrätt avdragsgill* ränteavdrag* reseavdrag* rotavdrag* rutavdrag* gröntavdrag grönavdrag rot
    rut jobbskatteavdrag årsbesked* årsutdrag engagemangsbesked* k4 k10 ink1 kapitalvinst* reavinst*
    kapitalförlust* förlustavdrag kupongskatt* källskatt* schablonskatt* schablonintäkt* uppskovs* uppskov
    uppskovet fastighetsskatt* fastighetsavgift* preliminärskatt* kvarskatt* restskatt* skatteåterbäring*
    skattepengar* skattebetalare* skattejämkning jämkning* jämka folkbokför* fskatt f-skatt fskattsedel
    arbetsgivaravgift* moms momsdeklaration momsredovisning momsregistrerad energiskatt* fordonsskatt*
    trängselskatt* gåvoskatt arvsskatt förmögenhetsskatt dubbelbeskattning* tin fatca crs skattehemvist*
    koncernbidrag bokslut bokslutet bouppteckningsavgift årsredovisning* anskaffningsvärde* omkostnadsbelopp*
    genomsnittsmetoden
  `,
  currency: `
    valuta valutan valutor valutakurs* valutaväxl* valutapåslag* valutakonto växelkurs* växla växlar växlade
    växlat växling* euro euron euros eur dollar dollarn dollars usd pund pundet gbp sek nok dkk isk chf norska
    danska zloty yen baht bahten rubel dinar lira krona kronan kronkurs* kronor forint kuna rand reseväxel
    växelkontor* forex tavex xchange swift swiftbetalning utlandsbetalning* utlandsköp* utlandsuttag*
    utlandsavgift* utlandspåslag* utlandskonto utlandet utomlands utländsk* omräkningskurs* dcc dynamisk
    omräknat omräknad wise revolut westernunion moneygram remitly transferwise sepa iban bic mellanbank*
    korrespondentbank* sanktion* penningtvätt* valutasäkr* krypto kryptovaluta bitcoin bitcoins ethereum
    reskassa* resevaluta lokalvaluta eurokonto dollarkonto
  `,
}
