import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: travel and transit. */
export const travel: ConceptWords<'travel'> = {
  plane: `
    fly flyet flya flyene flight flighten flighter flyreise* flyreisa flytur flyturen flybillett* flyavgang
    flyavgangen flyselskap flyplass* lufthavn* gardermoen osl flesland værnes torp kjevik bodø gaten gate'n
    sikkerhetskontroll security passkontroll boarding* ombordstigning ombord bording borda boarde boardet
    innsjekk* sjekke sjekka incheck checkin check-in kabin kabinen kabinpersonale kabinpersonell kabinansatt
    kabinansatte flyvertinne flyvertinna flyvert pilot piloten piloter kaptein crew crewet rullebane rullebanen
    takse takser avising avisinga deicing lufta luften letta lette letter lande landa landing landinga
    mellomlanding mellomlandinga transfer transitt transit videreflyging vindusplass midtgangsplass benplass
    nødutgang overbooket overbooka overbooking lounge loungen bagasjeinnlevering bagdrop turbulens widerøe
    norwegian sas norse klm ryanair finnair lufthansa boeing airbus dash propell innenriks utenriks langdistanse
    interkontinental charterfly charter flyge flyr fløyet fløy flydd flyging flyginga rutefly direktefly
    tilbringer flytoget
  `,
  train: `
    tog toget toga togene togtur togturen togbillett* togreise togreisa togavgang* togsett togsettet togselskap
    nattog nattoget flytog flytoget lokaltog lokaltoget regiontog regiontoget l1 l2 r10 r11 re10 dovrebanen
    bergensbanen sørlandsbanen rørosbanen raumabanen nordlandsbanen gjøvikbanen ofotbanen jærbanen vossebanen
    trønderbanen østfoldbanen vestfoldbanen drammenbanen bane banen jernbane jernbanen baneinfrastruktur banenor
    vy vy-tog sj goahead entur nsb perrong perrongen plattform plattformen spor sporet sporene sporfeil vogn
    vogna vognen vogner vognene sovekupé sovekupéen kupé kupéen kupeen sovevogn sovevogna familievogn
    familievogna stillevogn stillekupe konduktør* lokfører lokføreren togvert togverten togpersonale stasjon
    stasjonen jernbanestasjon togstasjon oslo-s signalfeil sporveksel kontaktledning kontaktledningsfeil
    kjøreledning strømforsyningsfeil sporarbeid solslyng togdør tunnelen tunnel lokomotiv lokomotivet skinner
    skinnene holdeplass overfylt sardiner ståplass togpendler togrute togruten togstans passasjer* pendlerkort
  `,
  'bus-tram-ferry': `
    buss bussen busser bussene bussan bussjåfør* bussholdeplass holdeplass busstopp busstoppet busskur busskuret
    leskur leskuret stoppested bussrute* bussruta busslinje busslinja bussbytte flybuss flybussen nattbuss
    nattbussen skolebuss skolebussen ekspressbuss nettbuss leddbuss leddbussen elbuss elbussen elbusser minibuss
    minibussen bestillingsbuss bestillingstransport aldersvennlig trikk trikken trikker trikkefører bybane
    bybanen t-bane t-banen tbane tbanen banen t-banestasjon ferje ferja ferjen ferger ferjer ferge fergen ferga
    fergekø fergekøen ferjekai ferjekaien fergekai fergekaien ferjeleie ferjeleiet kai kaia kaien bilferge
    hurtigbåt hurtigbåten hurtigruta kystekspressen passasjerbåt riggen matros matrosen skipper danskebåten
    kielferga nesoddbåten nesodden øybåt sjåfører linje linjenummer ruten ruta rutetabell rutetid avgang atb
    skyss kolumbus brakar akt agder-kollektivtrafikk nordland-fylkeskommune troms boreal tide unibuss nobina
    kollektivtransport kollektivtrafikk kollektiv omstigning overgang korresponderer forbi stoppknapp bakdøra
    fordøra barnevognplass setebelte ståplass fullsatt stappfull stappa
  `,
  delay: `
    forsinka forsinket forsinkelse* forseinka forseint seint sein sen sent senere kansellert kansellerte
    kansellere* kansellering* kanselert canselert cancelled innstilt innstille* innstilling avlyst avlyse
    avlyses avlysning* utsatt utsettes stått stående strandet stranda stuck vente venter ventet venting ventinga
    forgjeves buss-for-tog bussfortog erstatningsbuss* alternativ alternativt transport taxi drosje maxitaxi
    rakk rekker rekke rukket rakka misset missa videreforbindelse forbindelse korrespondanse kjørte forbi dukket
    dukka uteble uteblitt ettermiddagsrush reisegaranti* eu261 eu-forordning kompensasjon force majeure streik
    tekniskfeil mannskapsmangel bemanning bemanningsmangel ekstraordinære værforhold omdirigert omrutet stengt
    punktlighet punktlig rute minutter time timevis timesvis perrongen iskalde ombooket overnatte hotellvoucher
    matvoucher sanntid sanntidsskjerm signalfeil kø
  `,
  luggage: `
    bagasje bagasjen bagasjer bagasjebånd bandet bånd båndet bagasjelapp bagasjekrav bagasjeskade koffert
    kofferten kofferthjul hjulet hjul trillekoffert trillebag trillebagen bag bagen bagger baggen duffelbag
    duffelbagen ryggsekk ryggsekken sekk sekken håndbagasje veske veska vesker håndveske håndveska handveske
    kabinkoffert kabinbagasje kollo kolli innsjekket innsjekka spesialbagasje sportsutstyr barnevogn barnevogna
    vogna bilsete bilsetet bilstol bilstolen skiene ski skibag skibagen snowboard snowboardet golfbag golfbagen
    golfkøller sykkelkoffert sykkel gitar gitaren cello celloen fiolin fiolinen instrument trompet
    bagasjerapport pir pir-rapport pirrapport ahl worldtracer bagtag airtag airtagen airtag'en forsvunnet
    forsinket ettersendt funnet lost found hittegods hittegodskontor vekt overvekt overvektig kilo veie veide
    mål størrelse glidelås glidelåsen håndtak håndtaket smeltet toalettsaker toalettmappe medisinene klær
    klesskift bytteklær bagasjeavdeling bagasjehåndtering bagasjeutlevering ankomsthallen rullebånd bagasjehylle
    kleshenger dresspose rullestol rullestolen
  `,
  ticket: `
    billett billetten bilett biletter bilettar enkeltbillett månedskort månedsbillett periodebillett dagsbillett
    ukesbillett 30-dagersbillett klippekort reisekort reisekortet t-kort busskort busskortet ungdomskort
    skolekort skoleskysskort studentbillett honnørbillett barnebillett voksenbillett tilleggsbillett
    returbillett sonebillett sone soner takstsone refunderbar lavpris lavprisbillett fleksibel fleks standard
    minipris interrail flexi plassbillett plassreservasjon seteplass seteplassen setereservasjon sete setet
    seter reservert reservasjon billettkontroll* kontrollør* gebyr tilleggsavgift sniker snike snek snika
    sniking sinkegebyr bot boten bøter billettluke billettautomat* validere validert validering stempling
    stemple stemplet stempla skanne avlest qr-kode kortleser kolonne familiebillett gruppebillett ruterbillett
    atb-billett vy-app entur-app ticketmaster ticketco eventim konsertbillett kinobillett billettpris*
    billettsystem billettbytte inngangsbillett sesongkort årskort årskortet heiskort heiskortet voucher
    voucheren
  `,
  'booking-word': `
    bestille bestilte bestilt bestilling* bestill booke booker booka booket booking bookinga bookingnummer
    bookingref bookingreferanse referanse referansen referansenummer ref pnr reservere reservert reserverte
    reservasjon* ombooke ombooker ombooka ombooket ombooking ombookinga omboka ombestille ombestilt avbestille
    avbestilte avbestilt avbestilling avbestillinga avbestillingsfrist avbestillingsgebyr kansellere avlyse
    avlyst endre endret endra endring endringa endringsgebyr navneendring navnerettelse navnefeil feilstavet
    stavet skrevet reisedato reisedatoen dato datoen datoer datoene avreise avreisen avreisedato hjemreise
    hjemreisen utreise tur turretur retur tur-retur dobbeltbooket dobbeltbooka dobbeltbestilt overbooket
    overbooking reisebyrå reisebyrået reiserute reiseruten reisefølge medreisende medpassasjer* time timen
    timebestilling timeavtale avtale avtalen ledig ledige fulltegnet fullbooka fullbooket utsolgt venteliste
    ventelista påmelding påmeldinga påmeldt avmeldt avmelding billettnummer gjestenavn setevalg plassvalg bord
    borda oppgradere oppgradering
  `,
  'hotel-trip': `
    hotell hotellet hoteller hotellrom hotellrommet hotellbooking hotellopphold overnatting overnattinga
    overnatte overnattet rommet romservice enkeltrom dobbeltrom suite suiten frokost frokosten frokostbuffet
    halvpensjon helpensjon all-inclusive allinclusive inclusive ferie ferien ferier ferietur ferieturen
    ferieleilighet feriehus sydentur syden pakketur pakkereise pakkereisen charter charterferie charterreise
    charterturen charterselskap cruise cruiset cruiseskip lugar dekk dansebåt tur turen turer reiser reisa
    reisen reiste reist reiseleder storbyferie weekendtur helgetur langhelg påskeferie sommerferie juleferie
    fellesferie hytte hytter hytteutleie hyttetur fjellstue fjellstuen turisthytte dnt camping campingplass
    campingvogn campingvogna bobil teltet strand basseng sol solferie palme palmer solseng solsenga transfer
    utflukt guidet airbnb hostell pensjonat leilighetshotell innsjekking utsjekk utsjekking utleid nøkkelboks
    senger dobbeltseng kakerlakker veggedyr vegglus badehåndkle minibar tui apollo ving ticket bryllupsreise
    roadtrip interrail skitur alpin alpinreise afterski fjelltur konferanse seminar
  `,
  'place-abroad': `
    spania gran canaria grancanaria tenerife mallorca alicante malaga marbella torrevieja barcelona madrid
    lanzarote fuerteventura kanariøyene portugal lisboa algarve madeira porto italia roma milano venezia sicilia
    sardinia toscana hellas kreta rhodos kos korfu santorini aten kypros tyrkia alanya antalya istanbul bodrum
    kroatia split dubrovnik montenegro albania bulgaria sunnybeach frankrike paris nice tyskland berlin hamburg
    münchen frankfurt kiel nederland amsterdam schiphol belgia brussel sveits zürich østerrike wien alpene
    england london heathrow gatwick stansted manchester liverpool edinburgh skottland irland dublin polen gdansk
    krakow warszawa warsawa litauen vilnius latvia riga estland tallinn ungarn budapest tsjekkia praha bucuresti
    serbia beograd ukraina kyiv sverige stockholm göteborg strömstad svinesund malmø danmark københavn kastrup
    billund hirtshals frederikshavn aalborg finland helsinki island reykjavik færøyene grønland svalbard
    longyearbyen usa amerika newyork florida miami orlando california losangeles chicago boston las vegas canada
    toronto mexico brasil argentina thailand bangkok phuket pattaya huahin krabi vietnam bali indonesia japan
    tokyo kina beijing india delhi goa pakistan islamabad iran tehran irak syria libanon dubai emiratene qatar
    doha egypt hurghada marokko marrakech tunisia kenya zanzibar somalia eritrea etiopia sør-afrika capetown
    gambia australia sydney newzealand singapore malaysia filippinene manila maldivene karibia
  `,
  car: `
    bil bilen biler bilene bila bilan elbil tesla golf volvo toyota yaris leaf polestar audi bmw skoda kia
    hyundai ford passat varebil lastebil kassebil bruktbil nybil leiebilen leasing leaset hybrid diesel bensin
    moped motorsykkel mc mc'n traktor campingvogn campingvogna bobil tilhenger hengeren båthenger snøscooter
    scooter atv elsparkesykkel dekk dekka vinterdekk vinterdekka sommerdekk sommerdekka dekkskift dekkhotell
    piggdekk piggfritt punktering punkteringa punktert felg felger motor girkasse girkassa clutch kløtsj bremser
    bremsene bremseskiver bremseklosser eksos eksosanlegg katalysator registerreim registerreima turbo
    støtdemper* frontrute frontruten bakrute bakruten panser bakluke bakluken vindusvisker vindusviskere lykt
    lykter frontlys ryggekamera batteriet bilbatteri startkabel startkabler startbatteri starthjelp nøkkelen
    bilnøkkel bilverksted eu-kontroll eukontroll periodisk regnr regnummer registreringsnummer skilter avskiltet
    avskilta omregistrere omregistrering vognkort statens vegvesen trafikkstasjon vrakpant kilometerstand
    kjørelengde kmstand lading ladinga lade hurtiglader* hurtiglading ladestasjon elbillading rekkevidde
    rekkevidden bensinstasjon bensinpumpe bompenger bomring bombrikke bombrikken autopass bilutleie tank tanken
    tanke feilfylt motorhavari havarert kjøretøy taklast takboks hengerfeste barnesete
  `,
  parking: `
    parkering* p-hus p-huset phus p-plass p-plassen pplass p-vakt p-vakta p-vakter trafikkbetjent parkometer
    p-automat p-automaten p-skive beboerparkering beboerparkeringa beboerkort beboerparkeringskort
    gjesteparkering gjesteparkeringa handikapparkering handikapparkeringa hc-parkering elbilparkering sone
    sonekort soneparkering avgiftsparkering langtidsparkering korttidsparkering gateparkering parkere parkerer
    parkert parkerte parker feilparkert feilparkering bot bota boten bøter kontrollavgift kontrollsanksjon
    bøtelagt skiltet skilting skiltinga skilta taua borttauet borttaua borttauing easypark aimo apcoa onepark
    autopay smartpark riverty skiltgjenkjenning bom bommen utkjøring innkjøring garasje garasjen
    betalingsautomat p-lapp lapp ladeplass gjesteparkeringsplass piggdekkavgift datoparkering fotgjengerfelt
    fortau fortauet klagenemnda vindusviskeren rutebøter
  `,
}
