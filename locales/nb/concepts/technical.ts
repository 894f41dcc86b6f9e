import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: telecom, web, energy. */
export const technical: ConceptWords<'technical'> = {
  broadband: `
    bredbånd* bredband breiband breibandet fiber fiberen fibernett fibernettet fiberkabel fiberbredbånd
    internett internettet nett nettet nettlinje nettforbindelse wifi wi-fi wifien trådløst trådlaust trådløs
    ruteren rutere router routeren routere modem modemet modemer hjemmesentral mesh meshnett mesh-noder
    forsterker* aksesspunkt repeater ethernet nettverk nettverket nettverkskabel nettverksnavn ssid ip-adresse
    ip dsl adsl vdsl coax koaks mobilt mobilbredbånd 4g-ruter 5g-ruter hastighet hastigheten fart farten megabit
    mbit mbps gbit gigabit mbits ping pingen lagger lagging pakketap latens nedlasting opplasting speedtest
    speedtesten tregt linje linjen kabelbrudd fiberbrudd kabel kabelen graving gravd kundeplassert patchekabel
    stikkontakt fiberboks fiberboksen lys blinker rødt blinkende oransje wan lan fritt dekkning altibox telia
    lyse nextgentel eidsiva starlink get globalconnect homenet kollektivavtale ftth grøft nedgravd gravefirma
    kobber kobbernettet nettleverandør netthastighet surfing surfe surfer gaming gamer
  `,
  mobile: `
    mobil mobilen mobiler mobiltelefon mobilabonnement abonnement* abo sim simkort simkortet sim-kort sim-kortet
    esim e-sim esimet puk puk-kode puk-koden pukkode dekninga dekningskart dekningshull dekkning 4g 5g 3g 2g
    5g-dekning mast masten masta mobilmast* basestasjon strek streker data dataen datapakke datamengde datakvote
    datapakka dataforbruk gb gb-en giga gigabyte roaming roamer roaminga roamingkostnad utlandet taletid
    taletida kontantkort ringetid sms sms-er sms'er mms tekstmelding telefonnummer nummer nummeret
    nummerportering portere porterer portert portering* nummeroverføring bindingstid binding månedsabonnement
    familieabonnement ungdomsabonnement barneabonnement bedriftsabonnement dobbeltfaktura datasim tvilling-sim
    tvillingsim mobilsvar mobilsvaret voicemail mobildata mobildataen mobilnett mobilnettet sendemast
    mobildekning* samtale brutte bryter anrop anropsvarsling telenor telia talkmore onecall ice chilimobil chili
    mycall phonero fjordkraftmobil plussmobil release lebara happybytes volte wifi-tale smartklokke hemmelig
    skjult innholdstjenester teletorg nødsamtaler dødsone bakkenett ringelyd speedgrense
  `,
  'tv-stream': `
    tv tven tv-en tveen tv-pakke tv-pakken tv-tilbud fjernsyn fjernsynet kanal kanalen kanalpakke kanalpakka
    kanalbytte kanalvalg kanalliste tv2 tv2play nrk nrk1 nrksuper tvnorge tv3 viaplay vplay v-sport eurosport
    discovery disney disney+ netflix hbo max skyshowtime primevideo altibox rikstv allente canaldigital viasat
    strømme strømmer strømming* strømmetjeneste* streame streamer streaming* streamet dekoder dekodere tv-boks
    tvboks boksen opptaksboks fjernkontroll kontrollen parabol antenne antennen antenna satelitt satellitt
    signal bildet hakkete pikslete pikseler bufring bufrer bufre lyd lyden undertekst teksting dubbet program
    programmet serie serien serier film filmen filmer kamp kampen fotball fotballkamp eliteserien obos-ligaen
    champions direktesending direktesendt skirenn sendinga start-forfra pause chromecast appletv smarttv
    smart-tv tv-dekoder kanalplass radio dab dabradio podkast podcast pod bokio lydbok storytel hdmi 4k uhd
    oppløsning tv-signal programoversikt poengpakke poengene underholdning
  `,
  'app-word': `
    app appen apper appene app'en appa applikasjon mobilapp mobilappen mobilbank mobilbanken oppdatering*
    oppdatere oppdatert oppdaterte oppgradere oppgradering versjon versjonen beta-versjon betaversjon appstore
    app-store googleplay playstore ios ios-appen android androidapp skjermbilde* skjermdump knapp knappen
    knapper ikon ikonet ikoner varsel varselet varsler varslene varsling* pushvarsel push-varsel push-varsler
    pushvarsler widget widgeten brukergrensesnitt grensesnitt design designet redesign mørk modus mørkmodus
    darkmode nattmodus layout layouten skrift skriftstørrelse skrifta font fonten meny menyen menyer faneark
    fane fanen swipe swiper sveip sveipe scrolle scroller skrolle skroller bla trykke trykker trykka trykket
    klikke klikker klikket klikka skjerm skjermen bluetooth qr qr-kode qr-koden qrkode skanne skanner skannet
    skanna laster lastet nedlasta avinstallere avinstallert reinstallere reinstallert funksjon funksjonen
    funksjonalitet brukervennlig* brukeropplevelse oversiktlig uoversiktlig kronglete tungvint tungvinte
    appoppdatering lanseres lansert feature
  `,
  login: `
    logge logger logg logga logget innlogging* innlogget innlogga pålogging* pålogget utlogget utlogga passord
    passordet passorda brukernavn brukarnavn bruker brukeren min-side minside bankid bankid-en bankiden
    bankid'en bankid-brikke bankidbrikke bankid-app mobilbankid kodebrikke* kodebrikka kodegenerator brikka kode
    koden koder kodene engangskode* totrinns totrinnsbekreftelse tofaktor* to-faktor 2fa authenticator
    autentisering* autentisere minid buypass commfides altinn id-porten idporten faceid touchid fingeravtrykk
    ansiktsgjenkjenning glemt glømt glemte glømte utestengt utestengd låste utelåst tilgang tilgangen aksess
    personlig sms-kode smskode sms-koden pin pinkode pinkoden pin-kode aktiveringskode tilbakestille
    tilbakestilling nullstille nullstilt gjenopprette gjenoppretting verifisere verifisert verifisering
    verifikasjon bekreftelseskode sikkerhetsspørsmål passkey captcha roboten hukommelsen feite tastatur brukar
    logges kastet loga loggin passor
  `,
  'error-message': `
    feilmelding* feilkode feilkoden error erroren errors 404 500 502 503 504 403 timeout time-out gateway server
    serverfeil internal ugyldig uventet teknisk snurrer snurra snurrehjul snurr spinner spinnet tenker laster
    evig blank blanke hvit kvit skjerm henger hengte heng hang henge frys frøs fryst krasj krasjet krasje
    krasjer krasja kræsjer kræsja kræsjet kræsj stopper stoppa hakker lagger bug bugen bugs bugger bugga bugete
    buggy glitch glitchen loop loopen sløyfe sløyfen evighetssløyfe evighetsloop omdirigert stakk lukker lukkes
    avsluttes avbrutt avbryter kaster kasta videre grået grå knappen inaktiv gråa mislyktes mislykkes mislykket
    mislykka lykkes feila feilet feiler prøv senere prøvigjen cookies tømme cache cachen hurtigbuffer bluescreen
    blåskjerm wsod whitelabel exception stacktrace syntaksfeil inkompatibel ikke-støttet støttes ukjent
  `,
  website: `
    nettside* nettsida nettsted nettstedet hjemmeside hjemmesida heimeside web weben websida webside websiden
    forside forsiden forsida sida sidene skjema skjemaet skjemaer søknadsskjema kontaktskjema nettskjema lenke
    lenken lenka lenker link linken linker linkene url url-en meny menyen nedtrekksmeny søkefelt søkefeltet
    søkefunksjon søk søket felt feltet felter obligatorisk laste last opplasting opplastet pdf pdfen pdf-en
    vedlegg avkrysning avkryssing kryss kryssa haka haken hake knapp knappen send innsending sende-knapp bilde
    bilder cookie cookies informasjonskapsler samtykke samtykkeboks popup popups pop-up pop-ups banner banneret
    nettleser nettleseren kalkulator lånekalkulator priskalkulator faq faq-en ofte spørsmål ordlyd tekst
    stavefeil skrivefeil feilstavet utdatert utdaterte innhold finner navigere navigasjon kart kartet nettportal
    portal portalen kundeportal minside dashbord dashbordet fane knotete intranett spalte språkvalg oversettelse
    mobilversjon skjermleser
  `,
  'domain-hosting': `
    dommene domenet domener domenene domenenavn .no .com norid registrar registrarbytte webhotell* hosting
    hostinga hoste hoster hostet vps vps-en dedikert server serveren servere nameserver nameservere navneserver
    navneservere navnetjener dns dns-en dns-oppslag a-record cname txt-record mx-record mx ns-record soa ttl
    propagering ssl tls https sertifikat* letsencrypt let's ftp sftp ssh filbehandler filserver cpanel plesk
    directadmin kontrollpanel wordpress wp wp-admin wpadmin joomla drupal woocommerce plugin plugins plugg-in
    utvidelse tema temaet elementor phpmyadmin php php8 php7 mysql mariadb database* db backup backupen backuper
    sikkerhetskopi* restore cron cronjob htaccess .htaccess redirect redirects whois epp epp-kode auth-kode
    autorisasjonskode subdommene subdomenet underdommene malware cpu diskplass diskplassen lagringsplass
    båndbredde oppetid uptime nedetid nettbutikk nettbutikkløsning mystore shopify domeneshop proisp one.com git
    webmail indeksering parkert ip-adresse cdn cloudflare apache nginx
  `,
  'email-tech': `
    e-post e-posten epost eposten eposter e-poster mail mailen mailer mailene mailkonto mailkontoen mailboks
    mailboksen postkasse postkassa postboks innboks innboksen utboks søppelpost søppelpostmappe spam spamen
    spammen spamfilter* spammappe spammappa nyhetsbrev* vedlegg vedlegget vedlegga sende sender mottar mottas
    sprett spretter retur bounce bouncer bounced avvist smtp smtp-server imap pop3 pop exchange outlook gmail
    hotmail thunderbird applemail webmail webmaila spf dkim dmarc svarteliste svartelista blacklist* greylisting
    550 554 mailserver postserver e-postserver e-postkonto e-postadresse e-postadressa epostadresse epostadressa
    epostkonto mailadresse mailadressa videresende videresending videresendt autosvar alias catch-all catchall
    kvote full mapper filter filteret signatur synkronisere synkronisering port 587 465 993 oppsett kalender
    kontakter distribusjonsliste sendte utkast phishing-mail uleverbar mailer-daemon mailerdaemon postmaster
  `,
  device: `
    mobil mobilen telefon telefonen smarttelefon iphone iphonen iphoner iphone'n iphone13 iphone15 samsung
    samsungen galaxy s23 s24 nokia huawei xiaomi oneplus pixel motorola ipad ipaden ipader nettbrett nettbrettet
    tablet tableten padde padden lesebrett pc pcen pc-en pcer pc'n laptop laptopen lapptopp bærbar bærbare mac
    macen mac-en macbook macbooken imac windows win11 windows11 win10 chromebook datamaskin* data'n skriver
    skriveren printer printeren skjerm skjermen chrome chromen safari firefox edge explorer opera nettleser*
    browser browseren browsere android ios telefonmodell smartklokke smartklokka applewatch garmin airpods
    ørepropp lader laderen batteri batteriet ladekabel ladekabelen usb minnepinne minnepinnen harddisk
    harddisken ruter playstation ps5 xbox switch kamera kameraet mikrofon kodebrikke emulator tastatur
    tastaturet mus musa headset headsetet hodesett doro doro-telefon tastetelefon gammeltelefon slidetelefon
  `,
  'power-cut': `
    strømbrudd* strømstans strømutfall strømmen strømlaus strømløs* strøm straumbrot straumen mørkt mørklagt
    bekmørkt mørke sikring sikringa sikringsskap sikringsboks jordfeil jordfeilen jordfeilbryter hovedsikring
    hovedsikringa kurs kursen trafo trafoen transformator ledning ledningen linjebrudd kabelbrudd kabelfeil
    høyspent høyspentlinje blackout avbrudd avbruddet utkobling* utkoblet utkobla frakoblet frakobling aggregat
    aggregatet generator stearinlys lommelykt hodelykt gassbluss vedovn fryseren fryseboks kjøleskap kjøleskapet
    tint tinte tiner iskaldt spenning spenningen spenningsfall blinker blunker lysene lyset gatelys gatelyset
    strømfeil feilmeldt kile kilkompensasjon avbruddskompensasjon avbruddserstatning nettselskap elvia tensio
    bkk glitre lede linja rammet nabolaget bygda
  `,
  electricity: `
    strøm strømmen strømpris* strømavtale* strømkunde strømleverandør strømselskap strømforbruk strømregning*
    strømstøtte strømstøtta norgespris spotpris spotprisen spotprisavtale timespris timesprisen fastpris
    fastprisen fastprisavtale variabel innkjøpspris plusskunde påslag påslaget kwh kilowatt* øre øret prisområde
    prisområdet no1 no2 no3 no4 no5 prissone forbruk forbruket målerstand måler måleren målere målernummer
    målepunkt* strømmåler avlesning avlesninga avlesing avlesinga avlese avleser avlest han-port hanport elhub
    ams ams-måler smartmåler nettleie nettleia nettselskap kapasitetsledd effekttrinn døgnmaks elavgift
    elavgiften elsertifikat enova solcelle solcelleanlegg solcellepanel solpanel inverter inverteren
    vekselretter ladeboks ladeboksen elbillader elbillading zaptec easee hjemmelader tibber fjordkraft hafslund
    fortum strømmarked leverandørbytte leveringsplikt leveringspliktig kraft kraften kraftselskap vannkraft
    vindkraft grønn opphavsgaranti kraftpris straum straumen straumpris straumrekning høyspent elektrisitet
    elektriker anlegg anlegget byggestrøm tilkobling tilknytning anleggsbidrag panelovn varmepumpe varmepumpen
    strømsparing sparepris
  `,
  'heating-water': `
    varme varmen fyring fyringen fyre fyrer oppvarming fjernvarme fjernvarmen varmtvann varmtvannet
    varmtvannsbereder bereder berederen varmepumpe varmepumpa varmekabel varmekabler gulvvarme gulvvarmen
    vannbåren radiator* panelovn panelovnen termostat termostaten kjele kjelen fyrkjele sentralfyr vedovn
    vedovnen veden peis peisen pellets oljefyr oljefyren oljetank oljetanken parafin gass gassen gassflaske
    propan kaldt kald iskaldt kalde grader temperatur innetemperatur dusj dusjen dusje dusjer vann vannet vatn
    vatnet vannforsyning vanntrykk vanntrykket trykk vannledning vannledningsbrudd vannlekkasje vannkvalitet
    drikkevann kokevarsel kokepåbud koke brunt rust misfarget vannmåler vannmåleren avløp avløpet kloakk
    kloakken kloakkstopp septiktank septik slamtømming kum kummen kumlokk hovedkran hovedkranen stoppekran
    springen krana kran badevann rørlegger rørleggeren feier feieren feiing rørgate frosset frosne tine
    tilbakestrømming vannverk vannverket brønn brønnen ventilasjon luftfilter klor klorlukt legionella
  `,
  'down-word': `
    nede nere død dødt daut dau funker fungerer virker virkar funke fungere fungerte funka fungert funk
    utilgjengelig utilgjengelige offline ustabil ustabilt ustabile ustabilitet knelt knela kneler krasjet krasja
    kollapset kollaps brutt brudd nedetid nedetiden stans stansa stanset stopp stoppet svikt svikta sviktet fell
    faller detter datt dette hakker hakkete tregt treg trege treigt treig treigere sirup snegle sneglefart
    laster henger heng svarer respons overbelastet overbelastning tett kaputt ubrukelig ubrukelige bortfalt
    bortfall forbindelse kontakt frakoblet frakobla uteblir utfall utfallet driftsproblem problemer trøbbel rusk
    tull tuller tulla kødder streiker streika klikka klikker fucka
  `,
  repair: `
    reparere reparert reparerte reparasjon reparatør reparatøren fikse fikser fiksa fikset fiks ordne ordner
    ordna ordnet utbedre utbedret utbedra utbedring utbedringen rette rettet retta retting feilretting
    feilrettinga feilsøke feilsøking feilsøkinga feilsøkt tekniker* montør montøren montører montørbesøk
    elektriker rørlegger rørleggeren servicemann servicebil verksted verkstedet mekaniker mekanikeren håndverker
    håndverkere vaktmester bytte byttet bytta utskifting utskiftet erstattet skiftes gjenopprettet gjenoppretta
    oppe normal normalt normaldrift løst løyst løse løser løsning løsningen skjøte skjøtet spleise spleiset
    mannskap* feltmannskap beredskapsvakt utrykning rykket besøk besøket hjemmebesøk oppmøte delebytte
    reservedel lappe sammen limt lodde skru skrudd mekke mekka meke provisorisk midlertidig ettermontert tettet
    tetta tette utført tømt restart restarta stelle stelt
  `,
  'known-fault': `
    driftsstans driftsforstyrrelse driftsmelding* driftsstatus driftstans driftsinfo driftsavbrudd
    driftsproblem* vedlikehold vedlikeholdsarbeid vedlikeholdsvindu planlagt varslet varsla varsel utfall
    utfallet avvik avviket forstyrrelse feilmelde feilmeldt feilmelding feilrapport statusside statussida status
    kjent kjente hendelse hendelsen samtlige alle hele landet bygda grenda gata nabolaget naboen naboene naboan
    naboer flere fleire fler fleir rammet rammer berørte berørt kunder omfang omfattende landsdekkende regionalt
    lokalt nord hytteområdet borettslaget blokka oppgangen øya dalen downdetector driftsvarsel generell generelt
    totalhavari havari havarert systemfeil systemsvikt ddos angrep nedetid serverproblemer sentralt sentral
    storfeil leverandørfeil masteproblem kabelbrudd graveskade utgravd
  `,
  setting: `
    innstilling* stille stiller innstilt konfigurere konfigurert konfigurasjon konfigurering oppsett oppsettet
    aktivere aktivert aktivering aktiveringa aktiver deaktivere deaktivert deaktivering installere installert
    installasjon installeringa avinstallere koble kobler kobla koblet koplet kople tilkoble tilkobla tilkoblet
    tilkobling tilkoblinga frakoble parkoble paring pare paret slå skru skrudd resette resetter resett reset
    resatt resetta resetting fabrikkinnstilling fabrikkreset omstart omstarten omstarte restarte* restarta
    restart nullstille nullstilt nullstilling tilbakestille kalibrere synkronisere synke oppdatere endre endret
    endra justere justerer justert lagre lagra lagret registrere registrert kobling støpsel støpselet kontakt
    kontakten ledning kabler plugge plugget plugga montere monterer montert montering tillate tillat tillatelse
    varslingsinnstillinger personverninnstillinger språkinnstilling standard avkrysset huk hukt huke hake profil
    profilen brannmur vpn-en apn port portåpning bridge bromodus dhcp
  `,
}
