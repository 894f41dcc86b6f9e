import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: travel and transit. */
export const travel: ConceptWords<'travel'> = {
  plane: `
    fly flyet flya flight flighten flyging flyginga flygingar flygingane avgang avgangen avgangar avgangane
    flybillett flybilletten flybillettar flybillettane flyplass flyplassen flyplassar flyplassane lufthamn
    lufthamna lufthavn flesland gardermoen sola vigra hovden gate gaten gata utgang pilot piloten pilotar
    pilotane kaptein kapteinen kabinpersonale kabinpersonalet kabinpersonala flyvert flyverten flyvertar
    flyvertane flyvertinne flyvertinna vertinne kabin kabinen mannskap boarding boardinga boarde ombordstiging
    ombord innsjekk innsjekka innsjekking sjekke boardingkort boardingkortet boardingkorta boardingpass
    sikkerheitskontroll sikkerheitskontrollen tryggleikskontroll tryggleikskontrollen transitt mellomlanding
    mellomlanda lande landa landar landing letta lette take-off takeoff rullebane rullebanen taxfree bagasjeband
    handbagasje vindaugssete midtgang nødutgang widerøe widerøye sas norwegian klm flyr ryanair wizz dash dashen
    propellfly jumbojet luftrom tåke avising deicing turbulens flyskrekk overbooka overbooking innskriving
    kortbane* anbodsrute passasjer passasjeren passasjerar passasjerane
  `,
  train: `
    tog toget toga *toget togsett nattog nattoget nattoga bergensbana bergensbanen vossebanen flåmsbana
    raumabanen dovrebanen jærbanen bana banen jernbane jernbana skinne skinna skinner skinnene spor sporet spora
    sporfeil signalfeil signalfeilen signalfeilar signalfeilane signalanlegg kontaktleidning kontaktleidninga
    køyreleidning køyreleidninga perrong perrongen perrongar perrongane plattform plattforma stasjon stasjonen
    stasjonar stasjonane togstasjon togstasjonen togstasjonar togstasjonane jernbanestasjon jernbanestasjonen
    jernbanestasjonar jernbanestasjonane konduktør konduktøren konduktørar konduktørane lokførar lokføraren
    lokførarar lokførarane lokomotivførar lokomotivføraren lokomotivførarar lokomotivførarane togvert togverten
    vogn vogna vogner sovevogn sovevogna sovekupé sovekupeen kupé kupeen stillevogn stillevogna kafévogn
    kafévogna restaurantvogn setet sete vy sj goahead nsb bane nor banenor ståplass innstilt tunnel tunnelen
    solslyng kopla regionaltog regionaltoget regionaltoga lokaltog lokaltoget lokaltoga flytog flytoget flytoga
    fjerntog pendlartog toglinje avsporing avspora togtrafikk* snøplog snøskred barnevogn rushtog
  `,
  'bus-tram-ferry': `
    buss bussen bussrute bussruta rute ruta ekspressbuss ekspressbussen nattbuss nattbussen skulebuss
    skulebussen skyss skyssen minibuss flybuss flybussen flybussar trikk trikken bybane bybana bybanen t-bane
    ferje ferja ferjer ferge ferga fergen ferje-kø *ferja *ferje bilferje hurtigbåt hurtigbåten hurtigbåtar
    snøggbåt snøggbåten snøggbåtar båt båten lokalbåt hurtigruta hurtigruten kai kaia ferjekai ferjekaia
    ferjeleie ferjesamband ferjesambandet ferjesambanda samband sambandet ferjestrekning haldeplass haldeplassen
    haldeplassar holdeplass busstopp busstoppet busstoppa busskur leskur leskuret leskura terminal bussterminal
    bussterminalen bussterminalar rutebilstasjon sjåfør sjåføren sjåførar bussjåfør bussjåføren bussjåførar
    billettør billettøren billettørar skipper skipperen matros matrosen linje linja drosje drosja drosjer taxi
    taxien avgang avgangane rutetabell rutetabellen rutetabellar ruteendring ruteendringa ruteendringar
    stopp-knapp ståplass bestillingsrute bestillingstransport skyss-appen kringom entur rutetider ferjekort
    autopass ferjefri ferjekø nattferje nattferja fjord1 norled boreal tide torghatten leddbuss
  `,
  delay: `
    forseinka forsinka forsinket forseinking forseinkinga forseinkingar forseinkingane forsinking forsinkinga
    forsinkingar forsinkingane forsinkelse forsinkelsar innstilt innstilte innstille innstilling kansellert
    kansellerte kansellere kansellering kanselleringa kanselleringar kanselleringane avlyst avlyste avlyse
    avlysing avlysinga avlysingar avlysingane sein seint seine seinare seinast utsett utsette utsetjing står
    stod sto fastlåst venta ventar venter vente ventetid stranda strandar korrespondanse korrespondansen
    korrespondansar korrespondansane overgang overgangen rakk rekk rekkje nådde alternativ erstatningsbuss
    erstatningsbussen erstatningsbussar erstatningsbussane erstatningsferje maxitaxi hotellnatt kvarter
    kvarteret halvtime timevis minutt minuttar omdirigert omdirigering omkøyring omkøyringa omkøyringsveg
    ombooka forbi køyrt full fullt fulle fullsett stengd stengt kolonnekøyring kolonnekjøring fjellovergang
    fjellet midtvegs rutetid ruteavvik avvik avvika avgangstid dukka aldri frosten perrong passasjerrettar
  `,
  luggage: `
    bagasje bagasjen bagasjar handbagasje handbagasjen håndbagasje koffert kofferten koffertar koffertane
    kuffert trillekoffert ryggsekk ryggsekken ryggsekkar ryggsekkane sekk sekken bag bagen bagar bagane bager
    veske veska vesker veskene handveske handveska bagasjeband bagasjebandet bagasjebanda bagasjebånd bagasjerom
    bagasjelapp merkelapp barnevogn barnevogna vogna barnesete bilstol bilstolen bilstolar bilstolane ski skia
    skiene skisekk skibag sykkel sykkelen elsykkel golfbag instrument instrumentet instrumenta fele fela
    hardingfele hardingfela fiolin cello celloen gitar gitaren trekkspel trekkspelet korpsinstrument
    spesialbagasje overvekt overvektig sportsutstyr rullestol bur hundebur hundeburet hundebura transportbur
    klatresekk telt fiskestong fiskestonga fiskestenger jaktvåpen våpenkoffert bunad bunaden dresspose
    toalettmappe taxfreepose forseinka kollo kolli kilo kiloen hittegods swissport propertyirregularity pir
    bagasjeskade handtak handtaket glidelås
  `,
  ticket: `
    billett billetten biljett *billett *billetten billettpris billettprisen enkeltbillett enkeltbilletten
    returbillett returbilletten returbillettar periodebillett periodebilletten periodebillettar månadskort
    månadskortet månadskorta månedskort sesongkort sesongkortet sesongkorta heisekort klippekort klippekortet
    klippekorta reisekort reisekortet reisekorta ungdomskort ungdomskortet ungdomskorta ungdomsbillett
    studentbillett barnebillett barnebilletten barnebillettar honnørbillett honnør familiebillett
    familiebilletten familiebillettar gruppebillett gruppebilletten gruppebillettar nattillegg plassbillett
    plassbilletten plassbillettar plassreservasjon sete setet seta seter setereservasjon setereservasjonen
    setereservasjonar reservasjon reservasjonen reservasjonar kontroll kontrollen billettkontroll
    billettkontrollen billettkontrollar kontrollør kontrolløren kontrollørar snikar snike sniker tilleggsavgift
    gebyr gebyret bot bota billettautomat billettautomaten billettautomatar billettluke billettskranke validere
    validert valideringa stempla skanna skanne qr qr-kode qr-koden gyldig ugyldig gyldige soner sone sona
    takstsone sonepris ferjekort autopass-brikke mobilbillett mobilbilletten mobilbillettar billettapp
    konsertbillett konsertbilletten konsertbillettar festivalbillett festivalbilletten festivalbillettar
    kinobillett kinobilletten kinobillettar festivalpass utsolgt utseld utselde interrail skyssbevis skulekort
  `,
  'booking-word': `
    bestille bestiller bestilte bestilt bestilling bestillinga bestillingar bestillingane tinge tingar tinga
    tinging tinginga booke bookar booka booket booking bookinga bookingar bookingane ombooke ombooka ombestille
    ombestilt endre endra endring endringa endringar endringane avbestille avbestilt avbestilte avbestilling
    avbestillinga avbestillingar avbestillingane kansellere kansellert reservere reserverer reservert
    reservasjon reservasjonen reservasjonar reservasjonane bestillingsnummer bestillingsnummeret
    bestillingsnummera bookingnummer bookingnummeret bookingnummera ordrenummer referanse referansen referansar
    referansane referansenummer referansenummeret referansenummera bookingreferanse pnr time timen
    timebestilling timeavtale legetime frisørtime avtale avtalen avtalt dato datoen datoar datoane avreise
    avreisen avreisar avreisane avreisa heimreise heimreisa utreise retur framreise reisedato ankomst namn
    feilstava stavefeil passasjer reiseplan stadfesting stadfestinga bekreftelse bekreftelsen dobbeltbooka
    overbooka ledig ledige venteliste flytte utsetje avlyse avlyst reiserute påmelding påmelde påmeld påmeldt
    meld avmelding
  `,
  'hotel-trip': `
    hotell hotellet hotella hotellrom *hotell ferie ferien *ferie *ferien påskeferie påskeferien sommarferie
    sommarferien reise reisa *reise *reisa tur turen turar weekendtur weekendturen hyttetur hytteturen storbytur
    langhelg cruise cruiset cruisa skipscruise pakketur pakketuren pakkereise pakkereisa charter charterreise
    charterreisa chartertur charterturen sydentur sydenturen syden sydentilvære resort strand stranda badestrand
    basseng bassenget bassenga symjebasseng utsikt balkong balkongen frukost frukosten halvpensjon allinclusive
    all-inclusive resepsjon resepsjonen rom rommet innsjekking utsjekking airbnb hytte hytta leigehytte
    campingplass campingplassen camping campinghytte campingvogn campingvogna bubil bubilen bobil bobilen telt
    fjellstove fjellstova fjellhotell turisthytte dnt guide guiden reiseleiar reiseleiaren reisebyrå reisebyrået
    reisebyråa ving tui apollo skiferie alpintur skitur konsertreise studietur korpstur korpsturen fottur
    jakttur fisketur fisketuren fisketurar turist turisten turistar suite dobbeltrom enkeltrom familierom
    utflukt utflukta utflukter bryllaupsreise interrail visum
  `,
  'place-abroad': `
    spania spanien mallorca kanariøyane kanari gran-canaria grancanaria tenerife lanzarote alicante malaga
    barcelona madrid benidorm torrevieja portugal algarve lisboa madeira hellas kreta rhodos kos korfu aten
    tyrkia alanya antalya istanbul kypros ayianapa italia roma milano venezia sicilia gardasjøen frankrike paris
    nice london england skottland edinburgh irland dublin manchester liverpool tyskland berlin hamburg münchen
    nederland amsterdam belgia brussel sveits østerrike alpane polen gdansk krakow warszawa riga latvia litauen
    vilnius estland tallinn ungarn budapest praha tsjekkia kroatia split bulgaria sverige stockholm göteborg
    strømstad danmark københavn hirtshals legoland billund skagen finland helsinki island reykjavik færøyane
    shetland grønland usa newyork florida thailand phuket bangkok vietnam bali dubai kina japan tokyo australia
    kenya egypt marokko brasil india pakistan filippinane malta
  `,
  car: `
    bil bilen elbil elbilen dieselbil bruktbil bruktbilen leigebil leigebilen varebil varebilen lastebil
    lastebilen firehjulstrekk firhjulstrekk traktor traktoren moped mopeden motorsykkel motorsykkelen mc atv
    tilhengar tilhengaren hengar hengaren campingvogn bubil bobil snøskuter dekk dekket dekka vinterdekk
    vinterdekket vinterdekka sommardekk sommardekket sommardekka piggdekk piggdekket piggdekka piggfrie
    dekkskift dekkbyte felg felgen motor motoren girkasse girkassa clutch kløtsj bremse bremsa rust eu-kontroll
    eu-kontrollen verkstad verkstaden bilverkstad service bilnøkkel bilnøkkelen tenning frontrute frontruta
    vindusviskar viskarar lykter støytfangar batteri batteriet startkablar ladar lader ladestasjon ladestasjonen
    ladestolpe ladestolpen ladestolpar hurtiglading hurtigladar hurtigladaren hurtigladarar hurtiglader lading
    ladekort ladebrikke rekkevidde bensin diesel drivstoff tank tanke skilt skiltet skiltnummer regnr
    registreringsnummer registreringsnummeret registreringsnummera avskilta avskilte bilforhandlar
    bilforhandlaren bilforhandlarar prøvekøyring vognkort volvo tesla toyota volkswagen leaf kilometerstand
    bompeng autopass bombrikke bombrikka
  `,
  parking: `
    parkere parkerer parkerte parkert parkering parkeringa parkeringsplass parkeringsplassen parkeringsplassar
    parkeringsplassane p-plass p-plassen parkeringshus parkeringshuset parkeringshusa p-hus p-huset
    parkeringsbot parkeringsbota bot bota bøter kontrollavgift kontrollavgifta kontrollsanksjon parkeringsgebyr
    parkeringsgebyret parkeringsgebyra parkeringsvakt parkeringsvakta parkeringsvakter parkeringsvaktene p-vakt
    parkeringsselskap parkeringsselskapet parkeringsselskapa parkeringsautomat parkeringsautomaten
    parkeringsautomatar parkeringsautomatane automat automaten p-automat parkometer parkometeret parkometera
    parkeringsskive p-skive p-skiva parkeringsløyve parkeringsløyvet parkeringsløyva parkeringsbevis
    bebuarparkering beboarparkering sonekort soneparkering hc-plass hc-plassen hc-kort handikapplass tilvist
    reservert gjesteparkering gjesteløyve easypark easyparken apcoa aimo europark onepark riverty smartpark
    skilting skilta skiltet feilparkert feilparkering ulovleg parkeringsforbod parkeringsforbodet
    parkeringsforboda taua bort borttauing borttaua parkeringstid frontruta lapp lappen avgiftsfri
    pendlarparkering innfartsparkering sykkelparkering ladeplass ladeplassen ladeplassar ladeplassane hovudgate
    lommelykt rutene midlertidig snørydding oblat oblatet klistremerke
  `,
}
