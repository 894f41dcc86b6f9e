import type { ConceptWords } from '../../../src/core/concepts.js'

/** Nynorsk words by concept: telecom, web, energy. */
export const technical: ConceptWords<'technical'> = {
  broadband: `
    breiband breibandet breibanda breidband bredbånd fiber fiberen fiberkabel fiberkabelen fiberkabelar
    fiberboks fiberboksen fiberboksar fiberbrot fiberbrotet fiberbrota fibergrøft fibergrøfta fibergraving
    fiberutbygging* fibernett fibernettet fibernetta nett nettet internett internettet innternett inet wifi
    wi-fi wifien wifiet trådlaus trådlaust trådlausnett ruter ruteren ruterar router routeren rutar modem
    modemet modema switch repeater repeateren forsterkar forsterkaren mesh aksesspunkt heimesentral
    heimesentralen nettverk nettverket nettverka nettverkskabel nettkabel nettkabelen nettkabelar nettkabelane
    koplingsboks kundesentral veggkontakt hastigheit hastigheita hastighet fart farten mbit mbps megabit gigabit
    opplasting nedlasting speedtest speedtesten lagg laggar lagga treigt seint ping latency pakketap adsl dsl
    koax kabelnett coax 4g-ruter satellitt starlink mobilt nettleverandør nettleverandøren nettleverandørar
    nettleverandørane breibandsleverandør nettbrot nettbrotet nettbrota nettutfall nettutfallet nettutfalla
    jitter buffrar bufring tilkopling tilkoplinga tilkoplingar tilkoplingane nettlinje splitt kanalval
    dekningsboks dekning båndbreidd bandbreidde
  `,
  mobile: `
    mobil mobilen mobilar mobiltelefon mobiltelefonen mobiltelefonar simkort simkortet simkorta sim sim-kort
    sim-kortet esim e-sim simen puk puk-kode puken dekning dekninga mobildekning mobildekninga dekningskart
    mobilmast mobilmasta mobilmaster mast masta master basestasjon basestasjonen basestasjonar 4g 5g 3g 2g data
    dataen mobildata datapakke datapakken datapakkar datamengde gb gigabyte giga roaming roame roamar
    utlandsbruk mobilabonnement mobilabonnementet mobilabonnementa abonnement abonnementet abonnementa
    abbonement abonement kontantkort kontantkortet kontantkorta ringekort ringekortet ringekorta taletid
    familieabonnement ungdomsabonnement nummer nummeret mobilnummer mobilnummeret mobilnummera mobilnr portere
    portering nummerportering sms sms-en smsar tekstmelding tekstmeldinga tekstmeldingar mms mobilsvar
    telefonsvarar samtale samtalen samtalar brot knitring knitrar ringelyd operatør operatøren operatørar
    telenor telia ice talkmore onecall tvillingkort tvillingkortet tvillingkorta tvillingsim nummervisning
    numeroppføring smartklokke smartklokka flymodus hemmeleg opplysninga mobilnett mobilnettet mobilnetta signal
    signalet strekar strekane wifi-tale volte
  `,
  'tv-stream': `
    tv tven tv-en tveen fjernsyn fjernsynet kanal kanalen kanalar kanalane kanalpakke kanalpakken kanalpakkar
    kanalpakkane tv-pakke tv-pakka grunnpakke grunnpakka strøyme strøymer strøyming strøymeteneste
    strøymetenesta strøymetenester strøymetenestene streame streamar streama streaming strim stream netflix
    viaplay max hbo disney tv2 tv2play nrk allente dekodar dekodaren dekodarar dekodarane dekoder dekoderen
    tv-boks tv-boksen tvboks boksen fjernkontroll fjernkontrollen fjernkontrollar fjernkontrollane parabol
    parabolen parabolar parabolane antenne antenna satellitt bakkenett hdmi opptak opptaket arkiv bilete biletet
    hakkar hakking lyd lyden tekst teksting undertekst fotball fotballen fotballkamp kamp kampen eliteserien
    premier vm ol skirenn langrenn skiskyting serie serien seriar episode film filmen sport sportspakke signal
    pikslar piksla frys frose svart skjerm programkort programoversikt barne-tv dagsrevyen
  `,
  'app-word': `
    app appen appar appane *appen apper applikasjon applikasjonen applikasjonar applikasjonane mobilapp
    mobilappen mobilappar mobilappane nettbankapp mobilbank mobilbanken bankapp bankappen bankappar bankappane
    oppdatere oppdaterer oppdatert oppdatering oppdateringa oppdateringar oppdateringane versjon versjonen
    versjonar versjonane skjermbilete skjermbiletet skjermbileta skjermbilde skjerm knapp knappen knappar
    knappane ikon ikonet ikona varsel varselet varsela varsla push pushvarsel varsling varslinga varslingar
    varslingane meny menyen startside brukargrensesnitt design designet mørkmodus darkmode skrift skriftstorleik
    skrifta trykk trykkjer trykkje trykke klikk klikke sveip sveipe nedlasta installere installert avinstallere
    avinstallert android ios appstore playstore google play widget funksjon funksjonen funksjonar funksjonane
    nynorskversjon fingeravtrykk faceid ansiktsgjenkjenning rulle filter søkjefelt søkefelt appikon flis faner
    fane favorittar betaversjon brukarvenleg brukarvennleg uoversiktleg tungvint lukkar krasjar app-en
    app-oppdatering
  `,
  login: `
    logge logga loggar innlogging innlogginga pålogging pålogginga påloggingsfeil påloggje innlogga utlogga
    utestengd utestengt log-in passord passordet passorda brukarnamn brukarnamnet brukarnamna brukarnavn
    brukarid brukar brukaren kode koden kodar kodane eingongskode eingongskoden eingongskodar eingongskodane
    eingongspassord engangskode smskode sms-kode sms-koden bankid bankiden bankid-en bank-id bankid-app
    bankid-appen kodebrikke kodebrikka kodebrikker kodebrikkene kodebrikkeordning brikke brikka idporten
    id-porten minid buypass commfides totrinn totrinns tofaktor 2fa tofaktorautentisering autentisere
    autentisering authenticator autentiseringsapp verifisere verifisert verifisering nullstille nullstilt
    nullstilling gløymt gløymde glemt passordbyte passordnullstilling låst låste sperra innpå brukarprofil
    brukarkonto fingeravtrykk faceid kodekort kodekortet kodekorta pinkode tastar tasta sesjon sesjonen utløpt
    aktiveringskode aktiveringskoden aktiveringskodar aktiveringskodane engangspassord minside kundeside
  `,
  'error-message': `
    feil feilmelding feilmeldinga feilmeldingar feilmeldingane feilkode feilkoden feilkodar feilkodane error
    erroren 404 500 502 503 403 timeout tidsavbrot ugyldig ukjend ukjent uventa spinn spinnar snurrar snurre
    snurr hjul hjulet tenkjer tenkehjul timeglas timeglaset kvit kvitt blank blankt side sida hakkar heng
    hengjer frys frose fryse frosen krasja krasjar krasjer kræsjar henging lasting lastar laste lasta loop
    loopar loopen bugg buggen buggar buggete bug glitch sluttar stoppar hoppar kasta utilgjengeleg tidsavbrudd
    oops ooops beklagar gjekk gale systemfeil systemfeilen systemfeilar systemfeilane serverfeil serverfeilen
    serverfeilar serverfeilane teknisk tekniske feilmelder meldinga raudt raud utropsteikn blåskjerm skjermdump
    skjermdumpen skjermdumpar skjermdumpane svartskjerm uforståeleg ugjenkjend mislukkast mislukka syntaksfeil
    skriptfeil programfeil hang
  `,
  website: `
    nettside nettsida nettsider nettstad nettstaden nettstadar heimeside heimesida heimesider heimesidene sida
    sidene side portal portalen kundeportal minside skjema skjemaet skjemaa søknadsskjema søknadsskjemaet
    søknadsskjemaa nettskjema lenke lenka lenker lenkene lenkje lenkja lenkjer lenkjene link linken linkar
    linkane meny menyen faner knapp søk søket søkefelt søkjefunksjon lasta lastar laste opplasting vedlegg pdf
    pdf-en pdf-fil fil fila filer nettlesar nettlesaren nettlesarar nettlesarane chrome safari edge firefox
    explorer cookie cookien cookiar cookiane cookies informasjonskapsel informasjonskapselen
    informasjonskapselar informasjonskapselane popup pop-up captcha robot sidekart oversetjing omsett omsetjing
    målform nynorskversjon nynorsk bokmål språkval skrivefeil daud lenkjefeil faq spørsmålogsvar url nettadresse
    nettadressa nettadresser nettadressene klikk klikkar bla rulle scrolle scrollar kontaktskjema
    kontaktskjemaet kontaktskjemaa utskriftsversjon kalkulator kalkulatoren kalkulatorar kalkulatorane
    prisoversikt kart kartet kartløysing innbyggjarportal nettredaktør publisert utdatert oppdatert
    tilgjengelegheit
  `,
  'domain-hosting': `
    domene domenet domena domeneshop domenenamn domenenamnet domenenamna domenenavn domeneregistrering norid
    webhotell webhotellet webhotella vevhotell webhotel hosting host hosten tenar tenaren tenarar server
    serveren serverar servar webserver vps dns dns-post dns-postar dnsen mx mx-post mx-postar cname a-record
    a-post txt spf dkim dmarc nameserver navnetenar namnetenar namnetenaren namnetenarar ssl ssl-sertifikat
    sertifikat sertifikatet sertifikata https letsencrypt certbot wordpress wp plugin pluginen pluginar
    programtillegg utvidingar tema temaet woocommerce magento shopify nettbutikk nettbutikken nettbutikkar
    database databasen databasar databasane mysql phpmyadmin php ftp sftp ssh cpanel plesk kontrollpanel
    kontrollpanelet kontrollpanela backup backupen tryggingskopi sikkerheitskopi sikkerheitskopien
    sikkerheitskopiar sikkerheitskopiane reservekopi cron cronjob htaccess redirect vidaresending 301 ip
    ip-adresse ip-adressa brannmur ddos oppetid nedetid uptime migrere migrering auth-kode registrar diskplass
    trafikk bandbreidde subdomene underdomene api git composer node lagringsplass
  `,
  'email-tech': `
    e-post e-posten epost eposten epostar e-postar epostkonto epostkontoen epostkontoar epostkontoane
    e-postkonto e-postkontoen mail mailen mailar mailane meil meilen e-mail email postkasse postboks innboks
    innboksen innboksar innboksane utboks søppelpost søppelposten spam spamfilter spamfilteret spamfiltera
    spam-mappe søppelpostfilter vedlegg vedlegget vedlegga smtp imap pop pop3 outlook outlooken gmail
    thunderbird exchange office365 microsoft365 webmail vevpost bounce bouncar retur returnerte returnert avvist
    svarteliste svartelista blacklist avsendar avsendaren mottakar kopi bcc mx spf dkim signatur autosvar
    vidaresending vidaresende vidaresend mappe mapper postlager full kvote port portnummer synkronisere
    synkroniserer synk synkar adressebok kontaktliste alias mailserver e-postadresse e-postadressa
    e-postadresser e-postadressene epostadresse epostadressa epostadresser epostadressene mailadresse
    mailadressa mailadresser mailadressene mailkonto mailboks nyheitsbrev nyheitsbrevet nyheitsbreva hotmail
    online.no
  `,
  device: `
    telefon telefonen telefonar mobil mobilen mobilar tlf iphone iphonen samsung samsungen android huawei nokia
    nettbrett nettbrettet nettbretta ipad ipaden ipadar lesebrett pc pc-en pcen datamaskin datamaskina
    datamaskiner datamaskinene maskina data'n dataen laptop laptopen laptopar laptopane berbar bærbar berbare
    mac macen macbook printer printeren skrivar skrivaren skrivarar skrivarane skjerm skjermen skjermar
    skjermane tastatur tastaturet tastatura mus musa lader ladar laderen ladaren ladekabel kabel kabelen kabelar
    kabelane batteri batteriet batteria nettlesar nettlesaren chrome safari edge windows windowsen linux
    smartklokke smartklokka klokka applewatch garmin smarttelefon høgtalar harddisk minnepinne minnepinnen
    minnepinnar minnepinnane usb skannar kamera kameraet kameraa webkamera hovudtelefon headset kassaapparat
    betalingsterminal betalingsterminalen betalingsterminalar betalingsterminalane fasttelefon fasttelefonen
    fasttelefonar fasttelefonane husteleton dosett tryggleiksalarm knappetelefon doro høyreapparat oppdatert
    operativsystem kromebook chromebook spelkonsoll playstation xbox skulepc skule-pc
  `,
  'power-cut': `
    straumbrot straumbrotet straumbrota straumbrudd strømbrudd straumutfall straumutfallet straumutfalla
    strømutfall straumstans straumstansen straumlaus straumlause straumlaust strømlaust straumen straum strømmen
    strøm bekmørkt mørkt mørke mørkelagt mørklagd mørkret svart svartare sikring sikringa sikringar sikringane
    hovudsikring sikringsskap sikringsskapet sikringsskapa jordfeil jordfeilen jordfeilbrytar jordfeilbrytaren
    jordfeilbrytarar jordfeilbrytarane kortslutning kortslutninga kortslutningar kortslutningane overslag
    overspenning trafo trafoen transformator transformatoren transformatorar transformatorane linje linjebrot
    kraftlinje kraftlinja kraftlinjer kraftlinjene høgspent høgspenten høgspentlinje kabelbrot kabelbrotet
    kabelbrota kablar lynnedslag trefall stolpe stolpen straumstolpe straumstolpen straumstolpar straumstolpane
    stearinlys stearinljos ljos ljosa lys lyset lampar lommelykt hovudlykt aggregat aggregatet aggregata
    kjøleskap frysar frysaren fryseboks tint tinar ovn ovnen iskaldt kaldt fjøs mjølkemaskin mjølkerobot pumpa
    nettselskap nettselskapet nettselskapa bkk nettvakt feilvakt innkopla innkopling utkopla utkopling
    spenningsfall blinka blinkar blaffra flimrar
  `,
  electricity: `
    straum straumen strøm strømmen kwh kilowattime kilowattimen kilowatt straummålar straummålaren målar målaren
    ams ams-målar ams-målaren målaravlesing målaravlesinga målarstand målarnummer avlesing avlesinga effekttrinn
    effektledd kapasitetsledd spotpris spotprisen spot straumpris straumprisen fastpris fastprisen
    fastprisavtale fastprisavtalen straumavtale straumavtalen straumavtalar strømavtale straumleverandør
    straumleverandøren straumleverandørar straumselskap straumselskapet straumselskapa kraftselskap
    kraftselskapet kraftselskapa kraftlag kraftlaget kraftlaga nettleige nettleiga nettselskap nettselskapet
    nettselskapa straumrekning straumrekninga straumrekningar straumstøtte straumstøtta norgespris forbruk
    forbruket forbrukar straumforbruk straumforbruket solceller solcelle solcelleanlegg solcelleanlegget
    solcelleanlegga solpanel solpanelet solpanela plusskunde plusskunden plusskundar elbillader elbilladar
    elbilladaren elbilladarar ladeboks ladeboksen ladeboksar easee zaptec lading lade ladar elsertifikat
    elavgift elavgifta prisområde no3 no5 øre øra kraft krafta kraftutbygging vasskraft vasskrafta vindkraft
    kraftverk kraftverket kraftverka magasin magasinet demning varmepumpe varmepumpa el-kontroll elektrikar
    elektrikaren elektrikarar tilsyn installasjon tryggleikskontroll anleggsbidrag trefas straumkabel
  `,
  'heating-water': `
    varme varmen varmt varmtvatn varmtvatnet varmtvann oppvarming oppvarminga fjernvarme fjernvarmen fyring fyre
    fyrar ved veden vedomn vedovn omn omnen ovn ovnen ovnar peis peisen panelovn panelovnen panelovnar
    varmepumpe varmepumpa varmepumper varmekablar varmekabel golvvarme gulvvarme beredar beredaren beredarar
    varmtvassberedar varmtvassberedaren varmtvassberedarar varmtvasstank radiator radiatoren radiatorar oljefyr
    termostat termostaten termostatar kald kaldt iskaldt iskald frys frysar frose frosne fryse hutrar hustrig
    vatn vatnet vann vannet vassverk vassverket vassverka vassleidning vassleidninga vassleidningar
    vassleidningane vassforsyning drikkevatn drikkevatnet kokevarsel kokevarselet kokevarsela koke kokepåbod
    brunt kranvatn kran krana krane springen springvatn dusj dusjen dusje badekar vasstrykk vasstrykket
    vasstrykka trykket trykk avløp avløpet avløpa kloakk kloakken kloakkstank septik septiktank septiktømming
    slamtømming slam vassmålar vassmålaren vassmålarar vassmålarane stoppekran stoppekrana vassavgift
    pumpestasjon leidning leidninga avstengd avstengt høgdebasseng e-coli e.coli
  `,
  'down-word': `
    nede ned daud daudt dødt død borte vekk ute ut offline verkar virkar virker fungerer fungere fungerar funkar
    funke funka svikta svikt sviktar ustabil ustabilt ustabile hakkar hakkete hakkut ryk rauk rok ryke fell
    felle dett datt detter bryt brot brota utfall utfallet stopp stoppa stans stansa nedetid låst utilgjengeleg
    tregt treigt treg treige seig seigt sein vrangt kranglar krangla krangle trøbbel trøblar tull tullar tulle
    klikka klikkar kollaps kollapsa lagga lamma kaputt streikar streika svart tause taust tyst stille inga
    nettlaust heng hang krøll krøllar koko gåen rusk virka virke krasja urørt overbelasta knela
  `,
  repair: `
    reparere reparerer reparert reparasjon reparasjonen reparasjonar fikse fiksar fiksa fikst fiksing rette
    rettar retta utbetre utbetra utbetring ordne ordna ordnar bøte bøta vøle vøla lappe lappa bytte bytta skifta
    skifte utskifting montør montøren montørar teknikar teknikaren teknikarar servicemann servicemannen
    serviceteknikar elektrikar elektrikaren elektrikarar røyrleggjar røyrleggjaren røyrleggjarar rørleggar
    feilsøking feilsøke feilsøkte feilsøkjer feilretting feilrettinga feilrettingar oppe oppatt atter
    gravemaskin gravemaskina graveskade graveskaden graveskadar skøyte skøyting skøyta restarta omstart restarte
    nullstilte vaktlag beredskap mannskap mannskapet linjefolk linjearbeidar linjearbeidaren linjearbeidarar
    linjearbeidarane vakt vaktmannskap vaktmeistar vaktmeistaren vaktmeistarar vaktmeistarane vaktmeister
    reservedel reservedelen reservedelar reservedelane service heimebesøk jordkabel grave grov utrykking rykte
    verkstad verkstaden mekka mekke mekanikar mekanikaren mekanikarar mekanikarane handverkar handverkaren
    handverkarar handverkarane snikkar tømrar målar smed hjelpemann utført arbeidsordre arbeidsordren
    arbeidsordrar arbeidsordrane oppdraget ferdigstilt
  `,
  'known-fault': `
    driftsmelding driftsmeldinga driftsmeldingar driftsmeldingane driftsforstyrring driftsforstyrringa
    driftsforstyrringar driftsforstyrringane driftsstans driftsstansen driftsproblem driftsproblemet
    driftsproblema driftsstatus driftsstatusen driftssentral driftsside statusside statussida vedlikehald
    vedlikehaldet vedlikehold planlagt planlagde feilmelde feilmelding feilmeldt feilmelder feilmeldinga
    feilmeldingar feilmeldingane melde meldt varsel varsla varsling fellesfeil felles alle bygda grenda området
    nabolag nabolaget naboen naboane naboar dalen fjorden øya kommunen fylket gata vegen oss andre systemsvikt
    systemfeil systemfeilen systemfeilar systemfeilane avbrot avbrotet avbrota brot feilretting estimert
    rettetid fiberbrot fiberbrotet fiberbrota kabelbrot kabelbrotet kabelbrota graveskade storfeil utfall
    utfallet overbelastning cyberangrep dataangrep dataangrepet dataangrepa serverkrasj kapasitetsproblem kjend
    problem problemet problema jobbar oppdatering arbeid nettarbeid ombygging omlegging oppgradering
    oppgraderinga
  `,
  setting: `
    innstilling innstillinga innstillingar innstillingane stilt setje set sette oppsett oppsettet oppsetta
    konfigurere konfigurert konfigurasjon aktivere aktiverer aktivert aktivering deaktivere deaktivert
    installere installerer installert installasjon kople koplar kopla tilkopling tilkoplinga tilkoplingar
    tilkoplingane paring para pare bluetooth slå-på skru skrur skrudd på av avslått påslått omstart restarte
    restarta nullstille nullstilt reset resette resetta fabrikkinnstilling* tilbakestille tilbakestilt
    synkronisere standard endre endrar endra bytte registrere registrert oppgradere oppgradert nedgradere
    importere importert eksportere eksport leggje legg fjerne fjernar sletta slette avinstallere rettleiing
    rettleiinga bruksrettleiing bruksrettleiinga bruksanvising bruksanvisinga vegleiing manual tillating tilgang
    tilgangen tilgangar løyve brukarløyve port ip kabel plugg plugga støpsel veljar språkinnstilling
    talefunksjon varslingsinnstilling* personverninnstilling* tinging
  `,
}
