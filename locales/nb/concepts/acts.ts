import type { ConceptWords } from '../../../src/core/concepts.js'

/** Bokmål words by concept: feelings and acts. */
export const acts: ConceptWords<'acts'> = {
  'anger-word': `
    sint sinte sinna rasende raseri forbanna forbannet forbannede fly-forbanna flyforbanna drittlei drittsint
    dritlei dritsur drittsur møkklei kjempesint illsint gal galen gæren gærn sprø provosert provoserende
    irritert irritere* irritasjon frustrert frustrerende frustrasjon opprørt oppgitte forarget forarga
    forargelse indignert harm eitrende eitra kokende koker kok bånn lei lut luta leit skandale* skandaløs*
    skammen skammelige skamme skjems pinlig pinlige flaut flaue hårreisende opprørende uakseptabelt uakseptabel
    uakseptable uholdbar* utålelig utilgivelig uhørt urimelig uforskammet forkastelig elendige elendighet
    håplaust galskap galematias vanvidd vanvittig sinnsyk idioti latterleg patetisk patetiske tragisk
    tragikomisk fullstendig klokkeklart bunnivå bunnskrapet lavmål søppelselskap møkka dritten drittselskap skit
    skitt skitselskap faen pokker herregud herrejemini hæ wtf avskyelig makeløst grusom grusomt forferdelig
    forferdelige fryktelig jævlig idiotselskap uverdig sirkus farse farsen cirkus røvere røverkjøp
    bandittselskap banditter kjeltringer kjeltringbank tyver tyvpakk
  `,
  disappointment: `
    skuffa skuffet skuffende skuffelse* skuffer skuffe trist triste trasig leit lei leie lei-meg sørgelig
    bedrøvelig begredelig såret såra sårende sviktet svikta svikt sviket misfornøyd misfornøyde misfornøgd
    forventa forventning* forvente* bedre mere håpet håpa trodde trudde dårlig dårlige dårleg dårligere
    dårligste dårligt svak svakt svake slapt slapp stusselig kjedelig kjedeleg kjipt kjip kjipe dumt dum synd
    syndt nedtur nedturen antiklimaks bom fiasko mageplask tam middelmådig labert laber begrenset pari
    overraskende ærlig talt imponert imponerende oppgitt oppgitthet mismodig motløs tillit tilliten tiltro
    tiltroen troen sukk hjertesukk stakkarslig tynt fattigslig trøtt trett sliten møkkalei desillusjonert lovet
    løfte løfter løftebrudd ødela ferien forspilt bortkasta bortkastet tap angrer angra gremmes kjenner
  `,
  'worry-fear': `
    bekymra bekymret bekymrede bekymrer bekymring* redd redde reddhare livredd skikkelig vettskremt vettskremte
    skremt skremmende skremmer skremsel frykt frykten frykter frykte frykta fryktsom urolig urolige uroleg uro
    uroen uroa engstelig engstelige engsteleg engster engstes ængsta angst nervøs nervøse nerver nervepirrende
    stressa stresset stressende stress stressar panikk panikken panisk paniske panikker utrygg utrygge utrygt
    usikker usikre usikkerhet tvil tviler våken våkenatt søvnløs sove sov klump magen hjertebank hjertet halsen
    sjokk sjokkert sjokkerende sjokka gruer grue gruet grudde kvier ængstelse skjelver skalv svett svette aner
    uråd ane gamblet farlig farlige farleg fare faren risiko risikoen skummelt skummel skumle nifst nifs ekkelt
    uggen uggent desperat fortvila fortvilet redsel ulykke verste-fall tenk hva-hvis katastrofe katastrofen
    krise krisen krisa
  `,
  'joy-thanks': `
    takka takker takke takket tusentakk tusenhjertelig mangfoldige mange tenkju thanks thx thank tack tusind
    glad glade gla glede gleden gleder gledet gleda storfornøyd fornøyde fornøgd kjempefornøyd superfornøyd
    strålende supert super superfornøgd kjempebra kjempeflott kjempefint kjemperask knall kanon dritbra dritgod
    dritfet dritfin dødsbra rått rå råbra fantastiske fabelaktig utmerket utmerka glimrende eminent praktfull
    praktfullt nydelige nydeleg herlig herlige herleg deilig skjønt vidunderlig magisk fenomenal* utrolig
    imponerer prima toppers toppen toppklasse førsteklasses best råeste digg digge digger digga elsker elske
    elska elskar kjærlighet hjerte hjerter forelska klem suss yes yess yesss yay wow wåw oi heiet gullverdt
    verdt uvurderlig lettet letta lettelse reddet redda reddende redning berget berga sommeren jula dreiv råkult
    kult kul kuleste fett konge mektig bra bravissimo brillefint flotte ypperlig perfekt perfekte feilfritt
    plettfritt toppscore sekser anbefale* rørt takknemlig* setter satte skryt rose bukke varmt hjertevarm
    imponerte lykkelig storveis artig rålekker helfrelst
  `,
  'sarcasm-mark': `
    bravo gratulerer gratulasjon gratlis applaus klapp klapp-klapp slow-clap slowclap strålende glimrende
    genialt geni genialiteten genier hyggelig nydelig herlig praktfullt fantastisk fabelaktig flott supert super
    toppers fint fin flinke flink sååå såå selvfølgelig sjølsagt selvsagt naturligvis klart åpenbart tydeligvis
    visst visstnok sikkert akkurat nettopp jaha jasså jaja jommen jammen jamen sannelig minsanten joda jo neida
    nemlig særlig serlig særr liksom virkelig endelig gullstjerne medalje medaljen pokal nobelpris nobelprisen
    diplom kake bukker bukke bøyer hatten hatt takker ære kudos jobba jobbet bra levert service kundeservice
    rask gratis enkelt tilbud humor humoristisk spøk spøkefugl aprilspøk komikere komedie underholdning
    underholdende fremtida fremskritt effektivt effektiv lynraskt rekordfart rekord verdensrekord olympisk
    sneglepost snilt snille koselig heldig heldige heldiggris lykken stakkars uff hurra jippi wow gøy morsomt
  `,
  'politeness-old': `
    undertegnede undertegnet undertegnedes venligst vennlig hilsen mvh medvennlig vh bh ærbødig høyaktelsesfullt
    aktelsesfull hjerteligste herved hermed heri herom herav derom derved deri dertil dertilhørende vedrørende
    angående ang. vedr anmoder anmodes anmode anmodning anmodet tillater meddele meddeler meddeles meddelt
    imøteser imøtese emotta motta deres de dem herr fru frøken ærede ærverdige kjære god goddag høflig høfligst*
    takknemlig takknemmelig forbindtlig forespør* ber bes bedes tilskrive tilskrevet henvende* foranledning
    foranlediget ovennevnte ovenstående nedenstående nevnte omtalte vedlagt vedlagte vedlegger medfølger
    tilsendt tilsende tilsendes oversende oversendt oversendelse behørig snarest snarlig omgående forlengst
    erholde erkjenne beklageligvis dessverre følgelig således ergo ifølge idet vennlighet velvillig* velvilje
    bistand bistå forbli forblir respektfullt oppriktig oppriktige etter øvrig forøvrig for-øvrig redegjørelse
    påtale fremsette kunngjør behage behag ville forhånd forlener sindig
  `,
  'joke-slang': `
    haha hahaha hahah hihi hehe hehehe høhø hæhæ lol lolz lmao rofl xd :) ;) :d :p fleip fleipa fleipe spøk
    spøka spøker spøkefugl tuller tulle tøys tøysa tøyse vitser ordspill rim morsomt morosamt moro morro gøy
    gøyal artig arti kødda kødde tulling raring hei heisann halla heihei heihå heiho hoi ahoi hola yo jo morn
    morna god-morgen heisveis tjena tjo tjohei hopp oi oisann ops upsi oops oppsann upsann jøje jøss jøsses jøsa
    jeez heheh gutta folkens venner dudes bro bruh bror brosjan fam wallah wolla wallabror walla kæbe baosj baa
    sjofel keen serr særr lættis latter ler dauer dævver skriker kult fett chill kjør cringe sus skibidi slay
    rizz goat yeet lit cap no-cap based cheers skål pølse brunost kvikklunsj kvikk tjohoi ps psst knis knegg
    knegge gapskratt
  `,
  'leave-word': `
    bytter bytta bytt leverandørbytte bankbytte bytting skifte skifter skifta skiftet skift forlate forlater
    forlatt forlot forlat slutte slutter sluttet slutta sluttar ferdig ferdige finito sier sa sagt si
    oppsigelse* avslutte* avslutta avslutning avslutt terminere terminert kansellert avmelde avmelder avmeldt
    avbestille utmelding utmeldinga utmelde utmeldes utmeldt meg flytte flytter flytta flytting hadet adjø
    adjøss adios farvel farvæl ciao hade ha-det sayonara snakkes tidligere eks-kunde ekskunde forhenværende
    kundeforhold konkurrent* andre annen aldri-mer mer meir sist dråpen dråpa beger begeret spikeren kista miste
    mister kunde kunden kunder bye byebye dæven over overgang rømme rømmer portere porterer portert dnb nordea
    sbanken bulder telenor telia ice tibber innbo angre bindingstid bindingstida binding vraket vraker dumper
    dumpe dropper droppe droppa kvitt vurderer tenker lokket frister utflytting
  `,
  'stay-away': `
    unngå unngår unngås unngåes advare advarer advarsel advarsler advart ikkje styr styre unna holde hold hald
    vekk langt boikott boikotte* boikotta kjøp handle anbefale* fraråde fraråder frarådes frarådet fraråda pass
    passe dykk opp dere folkens vær våk obs obsobs nb løp spring røm rømme gå skygg skygge pest pesten kolera
    ebola for-alt aldri sløs kast bort penger tida svindel svindelfirma svindlerfirma useriøst useriøse
    lurendreieri lurendreiere scam scammere bløff humbug søppelfirma styrunna venner familie ikke-kjøp velg noe
    annet del deles gjerne trustpilot lest google googla slurvefirma hoppe
  `,
  loyalty: `
    lojal lojale lojalitet lojaliteten trofast trofaste tro stamkunde* stamgjest mangeårig mangeårige langvarig
    kunde kunden kunder totalkunde helkunde fastkunde medlem medlemskap siden sidan sia side år åra årene årevis
    tiår tiårene 10 15 20 25 30 35 40 50 tretti førti femti tjue alltid alltids bestandig støtt generasjon
    familien hele livet livstid konfirmasjonen barnsben fødselen fødsel oppvekst 1980-tallet 80-tallet 90-tallet
    sekstitallet syttitallet åttitallet nittitallet 1975 1985 1989 1992 1998 pleide brukt bruker fornøyd sverger
    sverge foretrekker patriot lojalitetsrabatt lojalitetsbonus holdt holder kundeforhold gullkunde gullmedlem
    sølvmedlem diamantmedlem forbli blir blitt værende betalt trygg stolt gjennom mine foreldre bestefar evige
    evig
  `,
  'suggest-word': `
    forslag forslaget forslå foreslå foreslår foreslo foreslått foreslås ønske ønsker ønsket ønskes ønska ønskje
    ønskelig ønskeliste ønskelisten ønskedrøm tips tipset tipse tipser idé idéen ide ideen ideer innspill
    innspillet innspel forbedring forbedringsforslag forbedre forbedres forbedringspotensial savner savna savnet
    sakna burde bør bude borde burte kunne skulle hadde vært vore hva hvorfor kvifor koffor korfor ikke innføre
    innfør innføres lansere lanserer legge integrere integrasjon støtte tilby tilbyr tilbud utvide utvid
    utvidelse mulighet* funksjon funksjonalitet feature funksjonen valgmulighet hjertesukk tenk tenke tenkt
    greit fint kjekt praktisk flott genialt nyttig hjelpsomt vurder vurdere vurderer vurdert revurdere snart
    framover fremover mørkmodus apple-pay applepay halvtimesruter flere avganger oppfordring oppfordringa
    oppfordre ros-og-ris ros ris konstruktiv konstruktivt kritikk ville vil helst gjerne
  `,
  'request-word': `
    send sende fiks fikse fikser ring ringe endre endrer slett slette avslutt avslutte kanseller kansellere
    avbestill avbestille bestill book ordne ordn fjern fjerne steng stenge åpne åpn sperr sperre stopp stoppe
    rett rette oppdater oppdatere bekreft bekrefte svare forklar sjekk sjekke sjekker undersøk undersøke finn
    kontakt kontakte hjelp hjelpe hjelper hjelpt bistå bistand bytt bytte flytt flytte overfør overføre refunder
    refundere krediter tilbakebetal betal trekk annuller nullstill aktiver deaktiver installer registrer
    registrere legg meld melde gi gje få kan kunne vennligst venligst please pls plis vær snill være ver
    værsåsnill ber bede ønsker krever kreve trenger treng trengs trengar må vil sørg sørge rydd skriv utsett
    utsette behandle prioriter prioritere videresend noter hent levere lever koble videreformidle formidle
    formidl utbetal
  `,
  'ask-how': `
    hvordan hordan åssen assen korleis korsen korsn korsj koss kossen hoss hvor kor hvorhen hvorfra hvorledes
    kordan hva ka hvilken hvilket hvilke kva kossj kem hvem kven kæm når nårtid koffer hvorfor kvifor koffor
    korfor får fårke går mulig muleg mogleg umulig mulighet mulegheit kan kunne ifølge lov tillatt tillate
    finner finne finnes finst fins gjør gjøre gjere gjær må skal skulle trenger lurer lure lurar luræ lurte lurt
    spørsmål spørre spør spørsmålet spurte noen nokon nån nåen vet veit vett anyone peiling aner forklare
    forklaring tips trinn steg framgangsmåte fremgangsmåte oppskrift guide veiledning instruksjon bruksanvisning
    hjelp hjelpe tar lenge lang maks minimum minst forskjell forskjellen egentlig grense krav kreves
    aldersgrense
  `,
  'ask-cover': `
    dekker dekke dekkes dekt dekket dekning dekninga gjelder gjelde gjeld gjaldt gyldig gyldige ugyldig
    gyldighet inkludert inkludere* medregnet inngår innbefatter omfatter omfatte omfattes omfatta forsikra
    forsikret forsikringa regnes rekna regna rekkes telle teller telles godkjent godtatt godtas godta aksepteres
    kvalifisere berettiget rett krav tilfelle tillatt tillate lov utlandet ferie hjemme uhell egenandel
    kosmetisk utvendig innvendig unntatt unntak begrensning øvre grense grenser alder aldersgrense beløpsgrense
    vilkår polisen kasko delkasko innbo reise reiseforsikringa husleietap leiebil avbestilling bagasje tannlege
    skade skadedyr mus rotter skjeggkre maur stokkmaur veggedyr barn ektefelle samboer leietaker utleie airbnb
    hund valp garantien reklamasjonen samme såfall eller betyr definisjon klassifiseres går under innunder
  `,
  'ask-status': `
    status statusen oppdatering oppdateringa nytt nyheter nye fremdrift framdrift saksgang saksgangen hvor
    hvorhen kor blir blitt ble når nårtid snart sak saka saken saksnummer saksnr sak-id ticket ticketnummer
    referansenummer referanse referansen ref case behandling* behandles behandlet saksbehandling* ventet venter
    vente venta ventar fortsatt fremdeles framleis ennå enda ænnå purre purrer purrar purring hører høre hørt
    høyrt sist lovet lovte lovde lova frist fristen forventet forventa estimert anslag utbetalt utbetales
    utbetalinga refusjon refusjonen pakken pakka kortet søknad søknaden klage klaga oppgjør oppgjøret levering
    leveres leveringsdato kommet komt komme kommer kjem mottatt ferdig ferdigbehandla avgjort avgjørelse svar
    svaret følge følger oppfølging prosess prosessen ligger lagt kø tidshorisont tidsramme tidsperspektiv dato
    hvilken henteklar sporing gå gått går
  `,
  'report-word': `
    info infoen informasjon til-info tilinfo fyi obs obsobs nb oppmerksom gjøre melde melder meldt meldte
    rapportere rapportert rapporterte varsle varsler varsla varslet tips tipset tipse tipser tipsa opplyse
    opplyser opplyst nevne nevner nevnt sier si bare berre beskjed beskjeden gir heads-up headsup merket merka
    la oppdaga oppdaget oppdage observert observerte observasjon ser såg sett funnet fant feil feilen skrivefeil
    stavefeil trykkfeil lenkefeil dødlink død lenke utdatert gammel opplysning står ligger henger lyser blinker
    lekker knust ødelagt velta veltet feilmelding feilmelde avvik avviksmelding kuriosum forresten foresten
    ellers tenkte vite kjekt greit registrerte orientering orienteringa orientere anonymt anonym
  `,
  'spam-word': `
    tjen tjene tjener tjenes inntekt ekstrainntekt passiv passive hjemmefra følgere followers likes subscribe
    abonner krypto crypto kryptovaluta bitcoin btc ethereum eth usdt nft trading trader tradere forex signaler
    signalgruppe investering investorer invest avkastning garantert garanterte 100% dobbel doble dobler profitt
    profit roi mentor coach klikk klikke bio giveaway vinn gratis iphone trekning whatsapp whatsapp-nummer
    telegram t.me pm agent mrs mr dr spell spellcaster trolldom magi healing kjærlighetsspell herpes kur mirakel
    mirakelpille slankepille slanke vekttap keto detox potens potensmidler viagra cialis kasino casino freespins
    innskuddsbonus odds betting spilleautomat lån låne lånetilbud kredittsjekk raske privat långiver utlåner
    godkjenning garanti rik rikdom millionær formue arv prins jackpot lotto onlyfans cam sexy date dating singel
    single nakne følgmeg promo promokode affiliate dropshipping mlm nettverksmarkedsføring seo backlinks
    rangering nettsideutvikling regisrer replika rolex kopiklokker clicks hacker recovery
  `,
  'urgent-word': `
    nå no straks omgående øyeblikkelig umiddelbart med-en-gang gang engang fort fortere fortest snarest snarast
    asap raskest raskt kjapt kvikt kjappast haster haste hastesak* hast akutt akutte prekært kritisk krise nød
    nødsituasjon nødhjelp nødstilfelle desperat sos dag idag i-dag kveld ikveld natt inatt morgen imorgen morra
    imorra time timer minutter minutt sekunder frist fristen deadline siste sjanse før innen utgår utløper går
    stengetid avgang avgangen avreise avreisen avreiser flyet toget reiser boarding gate står strandet stranda
    fast sitter sit låst innelåst utelåst ventende kassa kø uten strøm varme vann medisin insulin barn spedbarn
    baby fryser kaldt mørkt veikanten veggrøft bombestasjon rekker rekke live liveløs ring lynraskt hjelp
    hjeeelp help noen hallo svar prioriter pronto sporenstreks hurtig
  `,
  'time-long': `
    uke uker ukene ukevis veke veker vekevis måned måneder månedsvis måna månader mnd år årevis halvår halvt
    halvannen kvartal dager dagevis døgn timevis timesvis evigheter lenge lengre lengst lang langt fortsatt
    fremdeles framleis ennå enda endå igjen atter nok gang gangen gonger ganger andre tredje fjerde femte sjette
    sjuende åttende tiende ørtende nte hundrede siden sidan sia i-fjor ifjor fjor forrige førre januar februar
    mars april mai juni juli august september oktober november desember sommer vår høst vinter jul påske stadig
    støtt hele gjentatte gjentagende gjentakende gjentatt flere utallige talløse utall trenering treneres drar
    dratt langdryg langdrygt langtekkelig somling somler venta ventet vente ventetid behandlingstid purra purret
    purringer fjortende 14 halvannet dag ukesvis siste endeløs endeløse årelang årelange månedslang ukelang
  `,
  'no-hurry': `
    haster hast stress ro ingen heller travelt tid anledning leilighet leiligheta høve høvelig passer når-det
    ved mulighet nysgjerrig nysgjerrige lurer lurte lure lurar lurt bare berre fundert fundere funderer grunner
    interessert uforpliktende generelt generell prinsipielt hypotetisk eventuelt eventuell evt etterhvert
    etter-hvert senere seinere seinare framtid framtida fremtid fremtiden neste til-neste år sommer høst vår
    noen-gang planlegger planlegging tenker vurderer overveier kanskje kansje muligens tanken rolig roleg slapp
    slappe kos kose avslappet tålmodig tidsnok engang gang langsiktig sikt kunne tenke prøveballong orientering
    hobbyspørsmål spørsmål kuriosum kort kjapt lite dumt
  `,
  'contrast-word': `
    men mens imidlertid derimot likevel allikevel alikevel lell læll lekevel dog enn skjønt skjøndt selv selvom
    selv-om sjøl sjølom enda tross trass trass-i imot annen side siden hånd handa ellers bortsett unntatt utenom
    bare når samtidig da altså iallfall ihvertfall ivertfall hvertfall uansett uavhengig istedenfor istedet
    isteden framfor unntak unntaket derfor egentlig riktignok forsåvidt nok visstnok kontra versus heller aber
    hake haken minus pluss motsatt motsetning snarere tvert tvertimot derimod ikke dessverre på-en annet-enn
    skal skulle sies rettferdig rettferdighetens innrømme innrømmes synd bortsettfra
  `,
  'negation-result': `
    nytter nyttet nytte nytteløst nytteløs hjelper hjelpe hjalp hjulpet hjælp hjelpt virker virka funker funka
    fungerer fungerte skjer skjedde skjedd hender hendte kom kommer komt kommet uteble uteblir uteblitt
    forgjeves fåfengt resultatløst resultatløs hell hellet lykkes lykkest mislyktes mislykkes mislykka klarte
    klarer får fårkje fårke greide greier gikk går gått ingenting inkje null niks nada nix zero ingen ikke ikkje
    itj itte ente inte innte aldri svarer svarte svar rikker rører endrer endret endring forandring bedring
    framgang fremgang betydning poeng vits vitsen tomme tomt løfter lovet lova lovnader løgn blaff blank tross
    bortkastet bortkasta spilt møye hjelpeløs umulig låst stein vegg veggen bom fungert løst uløst uavklart
    ubesvart verken hverken enten slett overhodet ikke-noe noko noe
  `,
  'success-word': `
    funka funker funket fungerte fungerer fungert virka virker virket gikk løste løst løyste løyst løysning
    løsning løsningen ordna ordnet ordner fiksa fikset fikser endelig omsider endeleg kom kommet komt ankom
    ankommet fremme framme mottatt mottok fikk fekk fått levert hjemlevert utbetalt refundert tilbake betalt
    betaling raskt rask lynraskt kjapt hurtig overraskende tide tida punktlig presis rute før skjema forventet
    forventa lykkes lykket lyktes vellykket vellykka suksess gjennomført avklart oppklart orden skinner
    problemfritt smertefritt knirkefritt enkelt lett greit smidig sømløst stedet strake samme dag timen minutter
    sekunder hjulpet hjalp hjelp reddet redda berga berget stabilt stabil perfekt plettfritt oppe normalt
    innvilget godkjent fant funnet dukka dukket rette retta tilrettelagt takk innfridd holdt lovte lovet lovede
  `,
  'number-amount': `
    kr kroner krone kronene krona kr. kroners tusen tusenvis tusenlapp* lapp lapper lappen hundrelapp hundre
    hundrevis million mill milliard mrd øre øret øra euro € dollar pund £ sek dkk prosent prosenten %
    prosentpoeng promille halvparten dobbelt tredobbelt tredjedel kvart fjerdedel halv halvannen tiendedel kilo
    kg kilogram gram tonn liter litern desiliter dl meter cm centimeter mil kilometer km kvadrat kvadratmeter
    kvm m2 gb mb mbit giga megabit kwh kilowatt watt timer time t minutter minutt sekunder sek. døgn uke uker
    stk stykk stykker par dusin antall sum summen beløp beløpet totalt totalsum tilsammen sammenlagt differanse
    differansen mellomlegg spenn stålars tier femmer hundrings femhundrings kjeks
  `,
  exaggeration: `
    steinalder jernalder vikingtid vikingtiden middelalder dinosaur* istid istiden urtiden arilds olsens tid
    noah noas ark adam eva svartedauden hedenhøs hedenold evighet evigheten uendelig uendelighet hundre tusenvis
    millioner milliard fantasilliarder fantasillioner gazillion ørten ørtiørten ørtiårig generasjoner livstid
    liv verdens verdenshistoria historien universet galakser galaksen månen mars jordens undergang dommedag
    helvete evindelig hår grått gråhårig skjegg pensjonist pensjonert pensjonsalder skjelett skjelettet
    edderkoppspinn spindelvev fossil mumie mumien støv vokst rust rustet mugg snegle snegler snegl sneglefart
    skilpadde brevdue brevduer duer hest kjerre hest-og-kjerre robåt beksømstøvel postdiligence diligence
    røyksignal flaskepost morsekode telegram telegraf fax faks faksmaskin modem dialup oppringt sirup lys
    hastighet døde daua dauer sulte ihjel langfredag bibel bibelen pyramide rakett rakettforsker atomfysikk
    doktorgrad roman krig-og-fred lønnings himmel jord millionte hundrede billioner gamp
  `,
  'weather-season': `
    været ver veret snø snøen snødde snør snøfall snøkaos snøstorm snøfokk snøføyke snøføyk snøslaps slaps sludd
    snøfonn snøfonna snøhaug brøytekant frost kulde kulden kulda iskald sprengkulde gradestokk minusgrader
    kuldegrader isete isen hålke hålka holka såpeglatt glatt glatte underkjølt sommeren sommern sommar sommarn
    vinter vintern våren vårn høsten haust årstid jula julen juletid julaften julaftan julekvelden julegave
    førjulstid førjul advent desember romjul romjula nyttår nyttårsaften påsken påska påskeferie påskeferien
    skjærtorsdag pinse pinsen pinsa sankthans st.hans 17.mai syttendemai nasjonaldagen fellesferie høstferien
    skolestart halloween black-friday fastelavn regn regnet regner regna pøsregn styrtregn plaskregn øsregn
    høljer høljregn bøtter skybrudd vind vinden blåser storm kuling orkan ekstremvær uvær uværet tåke tåka
    skodde skodda torden lyn hagl hete heten hetebølge hetebølgen varmt stekende sol solskinn tørke tørken
    tropenatt pollen flommen vårløsning teleløsning mørketid mørketida midnattssol nordlys
  `,
  'night-day': `
    kveld kvelden kvelder kveldan kveldstid ikveld i-kveld natt natta natten netter nattestid inatt i-natt
    midnatt midnatten morgen morgenen morgener morran morra morgon morgonen morgenkvisten imorgen imorra imorges
    morges i-morges formiddag formiddagen føremiddag ettermiddag* ettermiddan tidlig tidleg grytidlig otta sent
    seint daggry skumring mandag mandagen mandager mandags måndag tirsdag tirsdagen tysdag onsdag onsdagen
    onsdager torsdag torsdagen fredag fredagen fredager fredags lørdag lørdagen lørdager laurdag søndag søndagen
    søndager sundag helg helga helgen helger langhelg langhelga helgetur ukedag ukedager hverdag virkedag
    arbeidsdag igår i-går gårkveld gårsdagen idag i-dag dag dagen døgn døgnet forgårs overmorgen lunsj middag
    middagstid kveldsmat rushtid rushtida rushet klokka klokken halv kvart kvarter
  `,
}
