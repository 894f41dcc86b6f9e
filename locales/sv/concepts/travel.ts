import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: travel and transit. */
export const travel: ConceptWords<'travel'> = {
  plane: `
    flyg flyget flygen flygplan* flygning* flygtid flygtider flygstrejk flygstol flyga flyger flög flugit
    flygbiljett* flygplats* flygresa* flygbolag* plan planet avgång avgången avgångar avgångshall* ankomst* gate
    gaten gateen gatear gater terminal* boarding* ombordstig* ombord incheck* checka checkade checkat check-in
    bagdrop säkerhetskontroll* security fasttrack lounge loungen taxfree arlanda landvetter kastrup skavsta
    bromma sturup kallax gardermoen kabin kabinen kabinbesättning kabinpersonal* flygvärd* pilot piloten piloter
    pilotstrejk kapten kaptenen purser besättning* sätesrad benutrymme* fönsterplats* gångplats mittensäte säte
    sätet nödutgångsrad mellanland* anslutningsflyg* transfer landa landade landat landning* lyfta lyfte lyfter
    start startbana starta taxar turbulens avisning* dimma överbokat överbokad överbokning* omdirigerad sas
    norwegian ryanair wizz lufthansa klm finnair charter* reguljär inrikes utrikes handbagage personnummer
    passagerare* stand-by standby
  `,
  train: `
    tåg tågens tågpersonal tågbyte tågstrul tågbiljett* tågresa* tågstopp* tågtrafik* tågvärd* tågtid tågtider
    nattåg* snabbtåg* x2000 x2 regional* pendeltåg* pendeln pendel öresundståg* krösatåg* pågatåg* västtåg
    mälartåg* upptåg arlandaexpress snälltåg* sj sj:s mtr vy vr perrong plattform* spår spåret spårfel
    spårarbete spårbyte* vagn vagnen vagnar vagnsnummer sovvagn sovvagnen liggvagn* kupé kupén kupéer tyst
    bistro bistron restaurangvagn* sittplats* fönsterplats platsbiljett* konduktör* lokförare* lok loket lokfel
    trafikverket banverket banarbete* signalfel* växelfel* växel växeln kontaktledning* nedriven spårspring
    järnväg* centralen resecentrum avgång avgången ankomst restid restiden räls rälsen tågset kortat
    anslutningståg* anslutande ståplats* knökfullt fullsatt *tåget *tågen *stationen *perrongen
  `,
  'bus-tram-ferry': `
    buss busskort bussbolag busslinje* bussresa bussbyte busskörfält bussförare* busschaufför* busshållplats*
    expressbuss* nattbuss* ersättningsbuss* ledbuss regionbuss* stadsbuss* flygbuss* flixbus skolbuss*
    dubbeldäckare* elbuss 3:an 4:an tvåan femman linje linjen linjer spårvagn* spårväg spårvägen t-bana t-banan
    tunnelbana* tunnelbane* tvärbanan roslagsbanan saltsjöbanan lidingöbanan färja färjor färjorna färje
    färjeläge färjebiljett färjetrafik vägfärja* båt båtbiljett båtresa waxholm skärgårdsbåt* destination*
    gotland vikingline silja stena stenaline tallink katamaran* gångbro landgång* bildäck bildäcket hytt hytten
    hållplats* kur kuren kurer väderskydd* regnskydd tidtabell* turtäthet* tur turen turer kvällstur sl
    vasttrafik västtrafik skånetrafiken ul östgötatrafiken xtrafik länstrafiken kollektivtrafik* chaufför*
    förare föraren stannade stannar bromsa stoppknapp* ramp barnvagn* spärr spärren spärrar spärrarna
    rulltrappan hiss resplanerare* zon zonen zoner taxi taxin taxibil elsparkcykel* *bussen *bussar *bussarna
    *färjan *båten *hållplats *hållplatsen
  `,
  delay: `
    försen försenad* försenat försening* sent sena senare inställ inställd* inställt inställs inställer
    inställningar ställts ställdes utebliven uteblev uteblir missa missade missat missar miss anslutning*
    anslutande byte bytet ersättningsbuss* ersättningstrafik* ersättningstaxi ersättningståg stillastående stått
    stod fast strandad* strandat fastnat väntar väntade vänta väntat väntan väntetid minuter kvart kvarten timme
    timmar halvtimme rullar kör avgick avgår avgått tidigare punktlig* klockan tidhåll* tidtabell* fullsatt
    överfull* trångt banarbete stopp stoppet stoppi trafikstopp* trafikstörning* trafikläget omled omledning
    omledas omledd omlagd omdirigerad* hinna hann hinner hunnit tidsmarginal restidsgaranti* framflyttad
    uppskjut* segdrag utropat utrop utropet skylten tavlan avgångstavlan prognos vändningen personalbrist*
    förarbrist* signalfel växelfel lövhalka snöhinder köer kaos trafikkaos tågkaos evakuerade *försening
    *förseningar *förseningen
  `,
  luggage: `
    bagage* resväska* kabinväska* handbagage* trunk trunken ryggsäck* duffel necessär* handväska* weekendbag
    koffert kofferten kappsäck* specialbagage* barnvagn* sulky sittvagn* bilbarnstol* babyskydd spjälsäng
    resesäng* skidor skidorna skidpåsen snowboard* golfbag* golfklubb* cykel cykeln surfbrädan kitesurf gitarr
    gitarren cello cellon fiol fiolen instrument* saxofon saxofonen dragspel* trumma vapen jaktvapen hundbur
    hundburen kattbur kattburen rullstol hjul hjulet handtag handtaget drag draghandtag dragkedja* blixtlås
    spräckt tagg taggen pir pirrapport* lost found lostandfound felskickad felskickat övervikt* kilo 23kg 8kg
    incheckat incheckad upphittat väskband gjorda förvaringsbox* hatthyllan packning* kolli kollit *väska
    *väskan *väskor *väskorna *bagage *bagaget
  `,
  ticket: `
    biljett* enkelbiljett* returbiljett* periodbiljett* månadskort* årskort* 30-dagars* periodkort* reskassa*
    resekassan sl-kort sl-kortet slkort slkortet västtrafikkort jojo-kort jojokort reskort* resekort* rikskort*
    klippkort* remsa zon zoner barnbiljett* ungdomsbiljett* studentbiljett* pensionärsbiljett* seniorbiljett*
    familjebiljett* gruppbiljett* skolkort* sommarkort* fritidskort 75-minuters dygnsbiljett* enkel
    platsbiljett* platsreservation* sittplats* stolsplats säte klass förstaklass andraklass kontrollavgift*
    tilläggsavgift kontrollant* tjuvåk tjuvåkare tjuvåkning tjuvåker plankare* planka plankade böter böterna
    böteslapp* bötfälld visera viseras stämpla stämplade stämpling validera spärr spärren qr-koden streckkod*
    entrébiljett* konsertbiljett* entré entrén förköp ticketmaster oanvänd oanvända giltighetstid* lapp lappen
    restidsersättning *biljett *biljetten *biljetter *biljetterna
  `,
  'booking-word': `
    boka bokar bokat bokade bokad bokas bokning* pnr omboka* ombokning* avboka* avbokning* felbok* dubbelbok*
    överbok* beställ* reserver* reservation* tidbok* tidsbok* drop-in återbud återbudet tidsluckan resdatum
    resedatum datum datumet avresan avresedag* avresedatum hemresa hemresan utresa utresan utresedag hemresedag
    återbetalningsbar* flex flexbiljett* ekonomi ekonomibiljett resenär* medresenär* namnbyte felstavat
    namnändring resekvitto tvättid tvättiden tvättstugan incheckningstid no-show förboka förbokad* läkartid drop
    besiktningstid* sms-bekräftelse
  `,
  'hotel-trip': `
    hotell* vandrarhem* pensionat* airbnb stugor fjällstuga* fjäll fjället fjällen stugby stugbyn camping
    campingen campingplats* husbil husbilen husvagn husvagnen semester* resa resorna reser reste paket
    paketarrangör paketresa* charter* ving tui apollo detur resebyrå* resebolag* reseledare* all-inclusive
    allinclusive halvpension frukostbuffé* pool poolen pools poolbar poolområde strand stranden strandpromenad
    solsäng solsängar solstol solstolar sol solen sola weekend* storstadsweekend kryssning* hytt hytten
    skidresa* sportlovsresa* skidort skidorten liftkort* sälen åre romme trysil studieresa språkresa* interrail
    tågluff* safari bröllopsresa utflykt* guidad incheck transfer* rumsnyckel* städning* ac luftkonditionering
    balkong balkongen havsutsikt* sjöutsikt lakan lakanen kackerlack* vägglöss rumsservice stugbokning resmål
    resmålet *hotell *hotellet *semester *semestern *stuga *stugan *resan *resor
  `,
  'place-abroad': `
    spanien mallorca palma malaga malága alicante torrevieja barcelona madrid kanarieöarna kanarie grancanaria
    gran-canaria teneriffa lanzarote fuerteventura marbella portugal algarve lissabon madeira italien milano
    venedig gardasjön sicilien grekland kreta rhodos aten santorini chania cypern turkiet alanya antalya
    istanbul side kroatien split dubrovnik bulgarien sunnybeach frankrike paris lyon tyskland berlin hamburg
    münchen holland nederländerna amsterdam belgien bryssel schweiz österrike wien alperna polen gdansk krakow
    warszawa prag tjeckien ungern budapest rumänien estland tallinn lettland riga litauen vilnius england london
    manchester liverpool skottland edinburgh irland dublin island reykjavik norge oslo trondheim bergen tromsö
    danmark köpenhamn billund legoland finland helsingfors åbo åland mariehamn usa newyork miami florida
    losangeles kalifornien kanada thailand phuket bangkok krabi kohsamui huahin vietnam bali indonesien japan
    tokyo dubai emiraten egypten hurghada
  `,
  car: `
    bil bilbatteri bilnyckel* bilnycklar bilbesiktning bilmärke bilägare bilhall bilhandlare bilfirma bildäck
    bilresa biltvätt bilkö elbil laddhybrid* hybrid hybriden diesel dieselbil bensin bensinbil bensinmack mack
    volvo volvon v70 v60 xc60 saab saaben vw golf passat audi bmw toyota skoda kia tesla teslan ford renault
    peugeot skåpbil servicebil* husbil lastbil* släpvagn* släpkärra a-traktor* epa epan epatraktor* motorcykel*
    moppe moppen moped mc mcn vespa däck däckbyte däckhotell vinterdäck* sommardäck* dubbdäck* friktionsdäck
    punktering* punka fälg hjul hjulskifte bromsar bromsbelägg bromsskiv* koppling* växellåda* kamrem kamremmen
    motorlampa* motorhaveri* startmotor* generator startkabl* avgasrör* katalysator* vindruta strålkastare*
    backspegel* stenskott torkarblad dragkrok* takbox besiktning* besiktad körförbud* avställ* påställ*
    ägarbyte* regnummer registreringsnummer regnr miltal mätarställning körsträcka* bilpool leasing leasingbil*
    verkstad* laddstation* laddstolpe* snabbladd* tanka *däcken *bilen *bilar *motor *motorn *verkstad
  `,
  parking: `
    parkering* parkera* felparker* p-bot p-boten p-plats p-platsen p-hus p-skiva p-vakt p-automat pbot pboten
    pvakt pvakten lapplisa* lapplisor böterna bot boten bötfällt böteslapp* kontrollavgift* boendeparker*
    besöksparker* handikapparkering* skylt skylten skyltar skyltning* skyltat datumparkering* städdag städdagen
    städgata servicenatt zon zonen zonkod områdeskod easypark parkster aimo apcoa qpark q-park europark parkman
    automaten mätare mätaren mynt garage garaget garageinfart garageplats* garageport* bom bommen bommar infart
    infarten ruta rutan rutor lastzon lastzonen vändplan* brandgata brandväg p-tid starttid stoppa avslutade
    bortforsl* bogserad uppställ* långtidsparker* laddplats* laddruta anmärkning motorvärmare* cykelställ*
    cykelparkering* tillståndet dispens *parkering *parkeringen *böter
  `,
}
