import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** The words of topics, and hints that belong to several. */
export const worldClasses = {
  'about-outage': words(
    `
    driftstör* driftstopp* driftinfo* driftavbrott* avbrott* strömavbrott* elavbrott* strömlös* kraschat servern
    serverfel servrar* störning* försening* försenat försenad inställt inställd inställda ersättningsbuss*
    ersättningstrafik stillastående signalfel* spårfel* växelfel* nedriven kontaktledning* vattenläcka*
    mobilnät* masten nätstation* driftsstör* systemfel* haveri* havererat tågstopp* trafikstör* trafikstopp*
    trafikinfo* tågkaos* snökaos* kabelbrott* fiberbrott* elbortfall* blackout offline överbelast*
    vattenavbrott* fjärrvärmeavbrott* strömfria servicefönster spårarbete* banarbete* solkurva* lokfel*
    fordonsfel* personalbrist* indragen indragna kabelfel* masthaveri* tjänsteavbrott* återställt prognos
    prognosen felavhjälp* sträckan kortterminal* kassasystem* nödnummer* kapacitetsbrist*
    `,
  ),
  'about-outage-hint': words(
    `
    åtgärdat nere kraschar strul strular tåget bussen avgång* igång nätet strömmen flyget pendeln perrong*
    hållplats* kvällståg* täckning tågen bussarna tavlan spår stopp
    `,
  ),
  'about-technical': words(
    `
    utloggad inlogg* lösenord* återställ* installera* ominstallera* avinstallera* mobilapp* appuppdatering*
    bankid-appen bankid felkod* felmeddelande* error* router* modem* wifi* wi-fi trådlöst trådlösa sladd*
    bredbandsbox* fiberbox* tv-box* digitalbox* hastighet* mbit* megabit gigabit uppkoppl* ansluta dns* domän*
    mx* webbhotell* wordpress* plugin* ssl* certifikat* ftp sftp php* databas* mysql cpanel imap smtp pop3 spf
    dkim mejlkonto* mailkonto* e-postkonto* outlook thunderbird gmail studsar iphone* ipad* android* samsung*
    windows* macbook* chrome safari firefox webbläsare* cookies cache* pushnotis* qr-kod* qr scanna* skanna*
    fingeravtryck* kodruta* dosa* säkerhetsdosa* bankdosa* kortläsare* sim-kort* simkort* esim* mms apn omstart*
    synka* laptop* surfplatta* api* csv* bugg* laddbox* elmätare* mätaren tvåfaktor* verifier* sms-kod*
    engångskod* e-leg* logga loggar sajt inställningar brandvägg* bannad ip-adress* nameserver* namnserver*
    mailserver* mejlserver* mejllåda* mailbox* epostlåda* bilagor vidarebefordr* webbmail cronjobb* htaccess ssh
    tls https http nginx joomla woocommerce backup* återläs* webbshop* webbplats* hosting* kameran laddhjulet
    appversion ios betaversion bluetooth parkoppla* fiberkonverter* mediaomvandlare* switch* extender* mesh*
    repeater* förstärkare* gäst-wifi kanalval ping* fördröjning* latens* latency paketförlust* buffra* pixlar*
    bildstör* fjärrkontroll* tv-kort cam-modul* chromecast appletv simlås* pukkod* puk roamingläge
    ominstallation* nollställ* fabriksåterställ* mörkläge teckenstorlek* skärmläsar* tillgänglighetsanpass*
    kortdosa* koddosa* signera* identifier* autentis* authenticator* captcha* popup* pop-up* javascript surfläge
    inkognito* timeout* 404 500 502 503
    `,
  ),
  'about-technical-hint': words(
    `
    appen app fryser kraschar anslutning* server* mac edge notis* inställning* dator* plattan mobilen knappen
    sidan hemsidan sajten krånglar strular telefonen nätet skärm* koppla* version* mejl* internet bredband*
    funkade fungerade knapparna konto koden
    `,
  ),
  'about-contact': words(
    `
    telefonkö* kö kön köer* kötid* köplats* öppettid* stängt stängd uppringd obesvara* svarstid* mejlat mailat
    chatt* chatbot* växeln kontaktuppgift* återkoppl* återkommer bollas* bollad* vidarekoppl* pausmusik*
    bankkontor* bemannad* obemannad* kontaktformulär* telefontid* svarsfrekvens* kundtjänsttid* könummer*
    väntkö* kösystem* köslinga* telefonslinga* knappval* väntemusik* bortkopplad* frånkopplad* ouppringd
    återuppring* uppringning* handläggningstid* autosvar* autoreply* noreply* automatsvar* kontaktväg*
    kontaktsätt* kontaktcenter* öppethållande helgstängt helgöppet julöppet semesterstängt lunchstängt
    telefonväxel* direktnummer* akutnummer* journummer* jourtelefon* kundcenter* personlig-kontakt människa
    tonval* messenger dm:at dm:a dm:ade inboxat kommenterat kommentarerna taggat taggade
    `,
  ),
  'about-contact-hint': words(
    `
    öppet öppnar öppna stänger ringer ringt ringde ringa mailade maila mejl* mail e-post* boten robot*
    kundtjänst* kundservice* supporten support växel* kontakta* pm dm återkomma kopplas* kopplad* kontoret
    kontorets formulär* vänta* svara svarat timmar telefon* nås köa linjen luren upptaget
    `,
  ),
  'about-security': words(
    `
    bedräg* bedragare* lurad lurade lura luras bluff* phishing* nätfiske* smishing vishing scam* spoof* falsk*
    fejk* fake* hackad* hackat hackare* kapat kapad kapade intrång* obehörig* dataläcka* gdpr integritet*
    id-kapning* identitetsstöld* id-stöld* skimm* spärra* spärr spärrtjänst* borttappa* misstänkt* misstänksam*
    uppgav virus* trojan* säkerhet* hacker hackers dataintrång* spärrlista* kortbedräg* bankbedräg*
    bankid-bedräg* telefonbedräg* investeringsbedräg* romansbedräg* fakturabedräg* sms-bluff* falsarium
    vilseled* nätbedräg* lösenordsläcka* läckta läckt lösenordsbyte* tvåstegsverifier* inloggningsförsök* okända
    ddos* malware ransomware spyware sårbarhet* rånad rånade ficktjuv* stulet-kort kortstöld* id-handling*
    identitetskap* kapning* kontokapning* svindl* skojare lurats lurat dataskydd* imy brandvägg* attack attacken
    överbelastningsattack* bruteforce* wp-login verifieringskod* koderna dosan
    `,
  ),
  'about-security-hint': words(
    `
    personuppgift* plånbok* signerade signerat säker äkta utnyttja* polisanmäl* skydda* sms länk* stöld stulen
    stulet kod* lösenord* inte-jag samtalet falskt stals stal snodde
    `,
  ),
  'about-service': words(
    `
    bemöt* otrevlig* ohövlig* oförskämd* arrogant* nonchalan* nonchalera* snäsig* fräste snäste skrek trevlig*
    hjälpsam* tillmötesgående proffsig* professionell* oproffsig* okunnig* inkompetent* kompetent* tålmodig*
    servicen servicenivå* personalen säljaren tågvärd* busschaufför* kabinpersonal* kassörska* receptionist*
    behandla* avsnäst* fnös himlade respektlös* ignorera* motstridig* guldstjärna beröm* standardsvar*
    tjänstvillig* serviceminded servicekänsla* kundbemöt* kundvård* attityd attityden nedlåtande överlägsen* sur
    suckade suckar snäser himlar gapade skällde skäller hånflin* hånade skrattade avfärdad bortviftad diskrimin*
    rasistisk* otålig* omtänksam* omtanke empati empatisk* medkänsla* lyhörd* pedagogisk* tålamod tålamodet
    engagemang* engagerad* vänlig vänligt vänliga vänlighet* snäll snälla gullig* rar kompetens* okunskap*
    oförstå* arrogans* kundservicen mallsvar* robotsvar* autosvar* klippt kopierade copypaste* löften
    löftesbrott* lögn* ljög ljuger lurendrej* bollas bollad bollats hänvisas hänvisad hänvisning* kunskap
    konduktören chauffören föraren teknikern handläggaren rådgivaren brevbäraren växeltelefonist* expediten
    montören butikspersonal* tågpersonal* säljavdelning* telefonförsälj* påträng* tjatig* spammar uppringd
    löneförhöjning erbjudanden
    `,
  ),
  'about-service-hint': words(
    `
    kunnig* service personal* medarbetare* handläggare* säljare* konduktör* chaufför* tekniker* rådgivare*
    skäll* respekt* lovade lovat stjärnor lyssna hjälp* kundtjänst* kundservice* support* attityd* kille killen
    tjejen damen kund kunder bemött sagt
    `,
  ),
  'about-company': words(
    `
    sponsra* sponsor* sponsring* sommarjobb* sommarvikarie* praktik* prao* examensjobb* exjobb* anställ*
    rekryter* karriär* styrelse* vd vd:n direktör* bonusar* vinst* miljarder* aktieägar* pressmeddelande*
    presskontakt* presstjänst* journalist* reporter* intervju* reklamfilm* reklam reklamen logotyp* varumärke*
    pride* regnbåg* hållbarhet* klimat* fossil* vapen* etik* etisk* mångfald* jämställdhet* värdegrund*
    värderingar* ukraina ryssland israel gaza nedlägg* kontorsnät* kontoren fusion* uppköp* outsourca* föredrag*
    studiebesök* mässa* tävlingen stipendi* grundad* jubileum* facebooksida* stavfel* skrivfel* felstava*
    undersökning* enkät* kundundersökning* organisationsnummer* årsredovisning* skrupelfri* girig* lagsponsor*
    reklamkampanj* tv-reklam* affisch* slogan* loggan profilering* ägarna ägarbyte* koncern* dotterbolag*
    moderbolag* kvartalsrapport* börskurs* aktieutdelning* miljardvinst* storvinst* bonusprogram-för
    bonuskultur* vd-lön* chefslön* lönepåslag* fallskärm* koldioxid* gröna greenwash* mänskliga rättigheter
    penningtvätt* skandalen uppdragsgransk* kalla-fakta ledningen bankledning* ledningsgrupp* kontorsnedlägg*
    kontorsstäng* bankdöd* sammanslag* omorganis* flyttar-verksamhet offshoring* callcenter* utlandsägt*
    pressavdelning* pressbild* pressjour* mediefråg* skoltidning* skolarbete* gymnasiearbete* uppsats*
    studentuppsats* trainee* sommarvikariat* platsannons* jobbannons* jobbansök* arbetsgivare* arbetsmiljö*
    kollektivavtal* facket strejk* arbetsvillkor* julkampanj* utmärkelse* årets podd* nyhetsbrev*
    instagramkonto* linkedin* youtubekanal* historien jubileet hundraårs* 100-årsjubileum* föreningsstöd*
    välgörenhet* insamling* bygdegård* idrottsklubb* fotbollslag* ungdomslag*
    `,
  ),
  'about-company-hint': words(
    `
    ägare* bolaget artikel* kampanj* annons* miljö* politik* bankkontor* butik* huvudkontor* utlandet tävling*
    förening* historia* inlägg* kontor* företag* staden lokalt svenska ägs pengar
    `,
  ),
} as const satisfies Classes
