import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: telecom, web, energy. */
export const technical: ConceptWords<'technical'> = {
  broadband: `
    bredband* fiberanslutning fiberkabel* fiberdosa fiberuttag fibernät* fiberavtal fibermottagare fibergrävning
    fiberkonverter stadsnät* ipone open routers routrar mesh accesspunkt* repeater extender wifi wifit wifin
    wi-fi wi-fit trådlös* nätverk* nätet internet* uppkoppling* uppkopplad nerkopplad anslutning*
    mediaomvandlare* mediakonverter medieomvandlare switch switchen ethernet lan wan cat6 kabeln avgrävd avgrävt
    gräv gräva grävt grävmaskin grävtillstånd gräver kopplingsskåp nod noden port porten hastighet* mbit mbits
    megabit gigabit 100/100 250/100 speedtest ping pingen latens lagg laggar laggig lagga lagget packetloss
    paketförlust nedladdning* uppladdning streama adsl kopparnät* koppar telejack* dhcp ip-adress ipadress ipv4
    ipv6 nat dns gamer gaming bahnhof ownit comhem telia tele2 telenor tre ssid firmware villafiber* byanät*
    byalag *router *routern *modem *modemet *fiber *fibern *bredband *bredbandet *nätverk *nätverket
  `,
  mobile: `
    mobil mobilen mobiler mobiln mobilnummer mobildata mobilabonnemang* mobilnät* mobiltäckning* mobiltelefon*
    mobilmast* sim simlåst sim-kort simkort* esim e-sim esimmet puk pukkod pukkoden pinkod pinkoden imei
    operatör* abonnemang* abonemang abbonemang abbo kontantkort* prepaid laddkod surf surfa surfmängd surfade
    surfpott* data datamängd datapaket* gb gig giga obegränsad obegränsat roaming* roama eu-surf täckning*
    mottagning* streck staplar mast masten master masterna antenn antennen basstation* 3g 4g 5g 2g lte volte
    wificalling sms smset smsen smsar smsa mms sms:et samtalen bryts bröts röstbrevlådan mobilsvar vidarekoppl*
    nummerflytt* nummerport* portera* nummer nummerbyte nummerupplysning nummervisning skyddat tvillingkort
    datasim familjeabonnemang* familjepott mobilfamilj bindning* avbetalningsplan betalnummer halebop comviq
    vimla fello chilimobil tele2 telia telenor tre ice dödzon dödzoner dödläge ringsignal nerringt *abonnemang
    *abonnemanget *samtal *samtalet *surfen
  `,
  'tv-stream': `
    tv tvn tvbox tvboxen tvpaket tvtablå tvavgift tvdosa tv-kanal* tv-box tvkanal* teve kanal kanalen kanaler
    kanallista kanalpaket* kanalutbud* kanalsökning* kanalplats digitalbox* box dekoder dekodern mottagare*
    smartcard programkort* parabol* antennuttag* antenn antennkabel* kabel-tv fjärrkontroll* fjärr fjärren
    fjärris streama* streaming* strömningstjänst netflix viaplay hbo max disneyplus disney cmore tv4 tv4play tv3
    kanal5 svt svtplay tv6 discovery eurosport allente boxer viasat canaldigital chromecast* appletv playtjänst*
    play serie serien serier avsnitt avsnittet film filmen filmer filmkanal hyrfilm premiär premiären match
    matchen matcher sändning* sänds sänder livesändning hockeymatch* hockeyn fotbollen shl allsvenskan
    premierleague vm em os mello melodifestivalen championsleague bilden bildkvalitet pixlar pixlig pixlad
    pixlat hackig buffrar buffring* textning* undertext* ljud eftersläpning inspelning* spola repris tablå
    bildstörning* ljudbortfall hdmi uhd 4k hdtv mediabox radiokanal tevekanal
  `,
  'app-word': `
    app appar apparna appens apps *appen mobilapp* bankapp biljettapp* parkeringsapp* matapp uppdater* version*
    skärm skärmen skärmläsare skärmstorlek skärmbild* skärmdump* knapp knappar knapparna knapptryck ikon ikonen
    ikoner meny menyn menyer flik fliken flikar widget widgeten startsidan notis notisen notiser notiserna
    notisar pushnotis* push pushmeddelande aviser* mörktläge mörkt-läge darkmode nattläge gränssnitt* layout
    layouten design designen typsnitt* teckenstorlek* appstore appbutik googleplay playbutik* ladda nedladd*
    nerladdad avinstaller* installera ominstaller* ominstallation bugg buggen buggar buggig buggigt buggfix
    buggat beta betaversion betatest funktion* android ios iphone användarvänlig* swipe swipa swipar scrolla
    skrolla rullista filter sökfunktion* sök sökfält sökruta tryckte trycker klickar klicka kamera kameran
    faceid touchid fingeravtryck* mobilversion* mörker språkinställning inapp
  `,
  login: `
    logga loggar loggade loggat loggas loggin login inlogg* utloggad utloggning lösenord* lösen lösenkod
    lössenord kod koder kodord kodapp kodlås* engångskod* säkerhetskod* aktiveringskod* koddosa* säkerhetsdosa*
    dosa dosan bankdosa* digipass bankidt bankidet bankidn bankids bankidapp* mobilt bank-id bank-id:t bankid:t
    freja freja+ frejaid freja-eid eid e-legitimation* e-leg elegitimation* användarnamn* användarid kundnummer
    kundnumret tvåfaktor* tvåstegs* autentis* authenticator* 2fa totp sms-kod smskod qr qr-kod qrkod utelåst
    utlåst låst utestängd låser glömt återställ* verifier* identifier* captcha kakor session sessionen passkey
    ansiktsigenkänning fingeravtryck nerlåst internetbanken nätbanken kundportal minasidor *lösenord *lösenordet
    *inloggning *inloggningen *koden *bankid
  `,
  'error-message': `
    fel felet felruta felmeddelande* felkod* error errorkod 404 500 502 503 504 403 400 timeout timeade snurra
    snurrar snurrade snurran snurr laddar laddas laddade tuggar hänger hängt hängde upphängd fryser frös frusen
    kraschar kraschade kraschat krasch kraschen krashar kras avslutas stängs slängs kastas utkastad loopar loop
    loopen blank blankt blanksida vitsida tomt rött utropstecken varningstriangel konstig konstigt okänt oväntat
    internt tekniskt unknown exception fault anslutningsfel serverfel* ogiltig* misslyckad* misslyckas
    misslyckat strul strular strulat strulet trasslar bugg buggen buggar laggar glitch glitchar hackar ssl-fel
    certifikatfel certifikatvarning senare utgången sessionen avbröts avbruten spinner sandklocka timglas
    timglaset kuggen laddningssnurra kugghjul oläslig nollor null nan undefined blåskärm cachen rensat inkognito
    kodfel
  `,
  website: `
    sajt sajten sajter hemsida hemsidan hemsidor webbplats* webbsida* webbsidor webb webben webbform* webbläsare
    webbkamera sida sidan sidor sidorna startsida* undersida länk länken länkar länkarna länkad länkade meny
    menyn menyer menyraden formulär* fält fältet fälten rullgardin* bock bocka bockar bockruta kryssruta* ruta
    rutan popup popupen popuper popuppruta cookie cookies cookieruta kakor kakorna samtycke sök sökfunktion*
    sökruta sökfältet bifoga uppladd* banner bannern banners slider responsiv mobilvy mobilvyn desktop layout
    layouten kontrast* färger bakgrund* text texten textstorlek stavfel stavfelet felstavat korrläs* faq faqn
    självservice portal portalen minasidor kundportal* e-tjänst* etjänst* inloggat wordpress sidfot sidfoten
    sitemap url urlen webbadress* https http www cachen chatbubbla* kalkylator* räknesnurran karta kartan
    webbkarta faktasida infosidan
  `,
  'domain-hosting': `
    domännamn* webbhotell* serverplats serverloggar servrar vps vpsen dns dnsen dnspekare dnspost* namnserver*
    namnservrar mx mxpekare mx-poster mxpost* txt-post spf dkim dmarc a-post cname ttl certifikat* ssl sslcert*
    https letsencrypt plugin pluginet pluginen tema temat wordpress wp woocommerce magento prestashop joomla
    drupal shopify webbshop* webshop databas* mysql mariadb phpmyadmin php php8 php7 phpversion ftp sftp
    filezilla ssh cpanel plesk directadmin kontrollpanel* backup backuper backupen säkerhetskopi* återläs*
    staging redirect omdirigering* 301 htaccess cron cronjobb cache opcache uptime sla serverfel 503 epp-kod
    auktoriseringskod authkod auth-kod registrar loopia binero oderland inleed one.com misshosting registrera
    .se .nu .com whois pekare peka subdomän* underkatalog kundzon sitebuilder hemsideverktyg* hemsidebygg* api
    nodejs git github diskutrymme kvot minnesgräns karantän domänregistr* domänförnyelse domänflytt* *domän
    *domänen *domäner *server *servern *certifikat
  `,
  'email-tech': `
    mejllåda* maillåda* mailbox mailboxen inkorg inkorgen* brevlåda e-postlåda* e-postkonto* e-postadress* epost
    eposten epostlåda epostkonto* epostadress* e-post e-posten mailkonto* mejlkonto* mejladress* mailadress*
    imap pop3 pop smtp port 993 587 465 outlook outlooken exchange thunderbird gmail hotmail webmail webbmail*
    webbmejl roundcube skräpkorg* skräppost* spam spamfiltret spammapp* spammejl spammet spamfilter* skräpfilter
    studs studsar studsade studsmeddelande* bounce bouncear mailerdaemon mailer-daemon undelivered avvisade
    svartlist* blacklist vitlist* bilaga bilagan bilagor bilagorna bifogad fil pdf pdfen pdfer vidarebefordr*
    vidaresänd* alias aliaset autosvar* semestersvar signatur* mapp mappen mappar utkast nyhetsbrev* utskick
    utskicket avprenumerera avsändare* avsändaradress kvot kvoten full fullt mailserver* mejlserver* synka
    synkar synkning dmarc spf dkim greylisting utkorg utkorgen papperskorg* adressbok* kalender*
  `,
  device: `
    telefon* lur mobil mobiltelefon smartphone iphone iphonen iphones samsung galaxy s21 s22 s23 pixel oneplus
    huawei xiaomi sony nokia doro android* smartwatch apple-watch klockan fitbit garmin surfplatta* platta
    plattan läsplatta ipad ipaden padda paddan dator datorn datorer laptop laptopen bärbar bärbara macbook mac
    macen imac chromebook pc pcn windows win10 win11 linux ubuntu macos ios stationär* surface lenovo thinkpad
    dell hp acer asus skrivare* printer scanner scannern skanner kopiator skärm bildskärm* monitor monitorn
    tangentbord* mus musen webbläsare* chrome firefox safari edge opera explorer brave usb usbminne usbsticka
    hårddisk* extern laddare laddaren headset headsetet webbkameran hörlurar airpods högtalare* tv:n smart-tv
    playstation* ps5 ps4 xbox xboxen switch switchen knapptelefon* fasttelefon hemtelefon* seniortelefon* dosa
    kortläsare handscanner streckkodsläsare kassaskärm touchskärm* pekskärm* pekplatta operativsystem* batteri*
  `,
  'power-cut': `
    strömavbrott* elavbrott* avbrott* strömlös* strömbortfall* strömmen* ström strömen elen borta kolsvart*
    kolmörkt mörker mörkert mörkerläggning mörklagd mörklagt mörkt becksvart blackout* släckt släckte slocknade
    slocknat slocknar blinkar blinkade flimrar flimmer proppar propparna proppen propp proppskåp säkring*
    huvudsäkring* jordfelsbrytare* elcentral* propskåp* transformator* trafo trafon trafostation nätstation*
    kabelfel* ledning* elledning* kraftledning* luftledning* träd fallit spänning* överspänning fas fasfel fasen
    tvåfas nollfel reservkraft* elverk elverket generator* ficklampa* stearinljus* frysen tinar tinat frysbox
    frysboxen kylskåpet elände strömfritt åter återkopp* nedsläckt kvarteret byn sabotage rotor frånkopplad
    bortkopplad vattenkraft
  `,
  electricity: `
    el elen elbolag elbolaget elnät elnätet elbil elbilen elavtal* elhandel* elhandlare elnätsavgift* elpris*
    elmätare* elstöd elstödet elförbruk* kwh kilowatt* kw öre ören spotpris* timpris* timavtal* fastpris* bundet
    rörligt anvisat anvisatpris anvisningsavtal* mätare mätaren mätarebyte mätarbyte* mätarställning* avläsning*
    avläs avläsa avläst avläser mätvärden* effektavgift* effekttariff* effekttopp* elområde* se1 se2 se3 se4
    nordpool solcell* solpanel* växelriktare* mikroproduktion mikroproducent överskottsel* solel solelen batteri
    hembatteri* laddbox* laddstolpe* laddare nätägare* elleverantör* nätbolag* nätföretag* effekt effekten
    stödtjänst* ursprungsmärkt vindkraft* kärnkraft* vattenkraft elcertifikat energiskatt* elskatt säkringsnivå
    ampere 16a 20a 25a ellevio vattenfall eon tibber greenely fortum bixia göta elräkning* energi energibolag
    energideklaration energiförbrukning energirådgivare elektrisk elektriker*
  `,
  'heating-water': `
    fjärrvärme* fjärrkyla värmepanna värmesystem värmeavbrott värmeelement värmecentralen värmepump* luftvärme*
    luft-luft-pump panna pannrum pannrummet pellets pelletspanna vedpanna kamin kaminen ved oljepanna elpanna
    element* radiator* termostat* golvvärme* handdukstork varmvatten* beredare* ackumulatortank iskallt kallt
    ljummet ljummen duscha duschade dusch duschen huttrar fryser fryst inomhustemperatur* grader kallvatten*
    kranvatten* dricksvatten* vattenläcka vattentryck* vattentanken vattenverk vattentaxan vattenpost
    vattenavbrott* vattenmätare* kran kranar kranarna kokrekommendation* kokas e-coli brunt missfärgat rost lukt
    klor klorlukt kalk hårdhet hårdheten tankbil avlopp avloppet avlopps* stopp stoppi spolbil spolbilen va
    va-taxa va-avgift reningsverk* enskilt brunn brunnen slamtömning* slamsug* slambil latrin bräddning rör
    röret rören luftning lufta ventilation* *värme *värmen *pannan *pumpen *vatten *vattnet *kranen
  `,
  'down-word': `
    nere ner nerne legat låg ligger död dött dog stendöd* stendött funkar funkade funkat fungerar fungerat
    fungerade krånglar krånglade krånglat strular strulade strulat strul strulet krångel krångelet trasslar
    offline avbrott* driftavbrott* driftstopp* driftstörning* störning* stört instabil* ostadig ostadigt hackig
    hackigt hackar hackat seg segt sega segtt segar sniglar långsam* snigelfart snigel laggar lagg tappar
    tappade bryts bröts brytningar avbryts kraschat kraschad kajko kass kasst kaputt kört funktion onåbar
    onåbara oåtkomlig* uppkoppling nätlös nätlösa utslagen utslaget utslagna slagits svartnat svajig svajigt
    svajiga svajar ryckigt haltar ojämn ojämnt dåligt bortkopplad frånkopplad tvärdött tvärdog segstartat
    blinkar rött lampa lampor lyser
  `,
  repair: `
    laga lagad lagat lagas lagade fixa fixad fixat fixas fixade fixar reparer* reparation* reparatör* felsök
    felsöka felsökt felsöker felsökning* åtgärda* åtgärd åtgärder avhjälp* tekniker* montör montören montörer
    elektriker* rörmokare* vaktmästare* hantverkare* utryckning* jour jouren jourmontör jourhavande jourpersonal
    journummer byta bytt bytas bytte utbytt utbyte utbytet byttes skarv skarva skarvade skarvning kabelskarv
    mecka meckar justera* lagning servad service* återställ* igång uppe åter löst löste löser löses lösning
    lösningen provisorisk* nödlagat silvertejp reservdel* platsbesök hembesök* besök besöket felavhjälp* rep
    verkstad* renoverat installatör* omstart omstarten kopplade
  `,
  'known-fault': `
    driftinfo* driftstatus* driftmeddelande* driftsida driftläge* driftstör* störning* underhåll* planerat
    planerade aviserat oplanerat felanmäl* felrapport* statussida* status incident* storstörning* avbrottsinfo*
    avbrottskarta* känt kända fler flera grannen granne grannes grannar grannarna byn område området kvarteret
    gata gatan trapphus* trappuppgång* uppgången stan kommunen bygden ort orten postnummer* norrland landet
    dalarna drabbade drabbad drabbas drabbar utbrett omfattande rikstäckande nationellt globalt lokalt generellt
    berörda berörs driften beräknas beräknad klartid felsökning pågår pågående prognos prognosen downdetector
    masten avgrävd grävskada grävning* kabelbrott* strömfel fiberbrott* problem ensam
  `,
  setting: `
    inställning* ställer konfigur* aktiver* avaktiver* inaktiver* installer* installation* ominstaller* koppla
    kopplar kopplat kopplade inkoppl* ansluta anslut ansluter ansluten anslutning* anslutna parkoppl* para
    bluetooth starta startar startat startade omstart* boota bootat reboot återställ* fabriksåterställ*
    fabriksinställ* nollställ* reset resetta sladden kontakten urkopplad ur väljer bocka avbocka reglage
    reglaget skjutreglage språkinställ* avmarker* markera synkronis* synka kalibrer* uppgradera uppgradering*
    nedgradera manual manualen guide guiden instruktion* drivrutin* tillstånd behörighet* proxy vpn brandvägg*
    portforward* kanalbyte wps ssid lösenordsbyta vidarekoppl* standard defaultläge blåtand
  `,
}
