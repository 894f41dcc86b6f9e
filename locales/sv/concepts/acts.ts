import type { ConceptWords } from '../../../src/core/concepts.js'

/** Swedish words by concept: feelings and acts. */
export const acts: ConceptWords<'acts'> = {
  'anger-word': `
    arg arga argare argt förbannat förbannad* skitförbannad vansinnig* vansinne rasande rasar raseri ursinnig
    ilsk ilsken ilska vred vrede vreden sur skitsur asförbannad irriter* irritation* frustrer* frustration*
    provocer* upprörd upprörda upprör upprörande indignerad topp tunnor kokar kokade exploder* spyr galla
    sprutar trött trötta uttröttad less skitless utless fedup tappar tålamodet rågad droppen bägaren skandal*
    skamligt skamlöst skamlig skämmas pinsam pinsamma fy fyfan usch bedrövlig* bedrövelse hopplös* vidrig
    vidrigt värdelös* uruselt urusel urusela urusla bottenbetyg bottennapp katastrof* fiasko fars farsartat
    absurt absurd absurda oacceptab* förkastligt sjukt sanslöst otroligt ofattbart horribelt sämste äckl äcklad
    äckligt vedervärdig* avskyvärt hat hatet jävligt skitbolag skitföretag skräpföretag skräpbolag skräpbank
    pajas pajasbolag cirkus jösses herregud vafan wtf åtuppåväggarna idiotiskt idioti galet knäpp knäppt nonsens
    löjlig löjeväckande förnedrande respektlöst
  `,
  disappointment: `
    besviken besvik besvikna besvikelse* besviket supern skitbesviken grymt djupt missnöjd* missnöje*
    otillfredsst* tråkig tråkigt tråkiga ledsen ledsna ledsam ledsamt sorglig* sorgsen sviken svikna svek svikit
    sviker lurad snopen snopet nedslående deprimerande nedstämd modfälld dyster trist trista tristess tragisk
    tragiskt trött uppgiven uppgivet förvänta* förväntning* trodde hoppats hoppades hoppas bättre sämre sämst
    försäm* dalat förr förut tappat förlorat förtroende* tillit lovade löften löftet brutet bruten tomma
    floskler luft platt fall magplask* antiklimax underväldigad imponeras oimponerad mediokert medelmåttig*
    undermåligt tveksam tveksamt mindre suck suckar tyvärr dessvärre beklaglig* synd jättesynd försmädligt
    förargligt bedrövad bitter bittert grusade grusad raserat raserad krossad knäckt urtråkigt
  `,
  'worry-fear': `
    orolig oroliga oroligt oroar oroad oroas oro oron oroande rädd rädda räddsla räddslan rädsla skraj skiträdd
    jätterädd livrädd dödsrädd uppskrämd skrämd skrämda skrämmande skrämmer skrämt läskig läskigt läskiga kuslig
    kusligt obehaglig* obehag obehaget ruggigt nervös nervöst nervösa ängslig* ängslan ångest panik panikslagen
    paniken befarar befara fasar fruktar fruktan fara farlig farligt farliga risk risker riskerar hot hotad
    hotade hotfullt otrygg otryggt otrygga otrygghet osäker osäkert osäkerhet misstänk* chock chockad chocken
    chockerad skakad skakis darrar darrade hjärtat hjärtklappning magont klump magen vaken sömnlös sover bekym
    bekymrad bekymmer bekymrar stressad stress stressande stressigt pressad förtvivl* desperat hjälplös svettas
    svettig kallsvettig kallsvettas tänk nojig nojar noja livet ve befaras överlever
  `,
  'joy-thanks': `
    tacka tackade tacksam* tacken tackelitack tackis tackarallra hjärtligt jättetack glad glada gladare gladast
    gladde glädj glädje glädjer glädjas glädjande superglad jätteglad skitglad lycklig* överlycklig nöjd nöjda
    nöjde supernöjd jättenöjd skitnöjd fantastisk* underbar* toppenbra kanonbra kanonfin kanongäng kalas
    kalasbra utmärkt strålande lysande super superb superbra superduper jättebra skitbra asbra grymtbra grymma
    grym magisk härlig underskönt skönt najs nice schysst sjysst shysst fett fetbra ballt coolt häftigt kung
    kungligt guldvärd guldvärt klockrent briljant imponerande imponerad imponerar wow yes yay yey jipi woho woop
    tjohej hejja love älskar älskad puss kram hjärta bäst finfin finaste finemang femstjärnigt rekommenderar
    rekommenderas ros beröm cred credd kred kudos högsta betyg suverän* lättad lättnad räddad tårögd rörd varm
    gôtt görgött braigt jätteskönt värmer uppskattas
  `,
  'sarcasm-mark': `
    bravo grattis gratulerar underbart fantastiskt härligt strålande lysande toppen kanon super superbra perfekt
    utmärkt fint snyggt jobbat kul jättekul roligt festligt trevligt mysigt bekvämt praktiskt smidigt genialt
    geniala genialisk* geni genier geniet briljant snilleblixt* snilledrag smart smarta klyftigt logiskt logik
    givetvis naturligtvis självklart visst jovisst javisst förstås tydligen uppenbarligen minsann tänka faktiskt
    imponerande imponerad tack tackar heja applåd applåder slow långsam guldstjärna medalj nobelpris* oscar
    stjärna eloge hatten hurra wow oj ojoj jaha jaså jahapp tjohoo jippi yay lycka tur kärlek älskar service
    världsklass proffsigt professionellt effektivt effektivitet blixtsnabbt rekord rekordfart rekordsnabbt
    snabba modernt framtiden digitalt digitaliserin* framåtanda kundfokus omtanke omtänksamt hjälp kundvänligt
    prisvärt rimligt exotiskt magiskt spännande äventyr väntmusik låtsas hehe höhö lol haha ironi ironin sarkasm
    precis exakt
  `,
  'politeness-old': `
    undertecknad* ärade ärad högtärade högaktning* vördsam* ödmjuk ödmjukast ödmjukligen tacksam* emotser emotse
    vänlig hälsning* mvh basta herr eder edert edra ert ifall härmed härvid härom härtill därvid därom därför
    varvid varom varav vartill huru huruvida ehuru dock emedan enär samt jämte ävensom ävenledes tillika sålunda
    således följaktligen torde torden må måtte skall vore bleve finge ginge voro äro hava haver ha havet hafva
    taga giva bedja bedes beder anhåll anhåller anhålla anhållan hemställ* önskade önskemål begär begärer
    vederbör* beträff* angående avseende rörande gällande ovanstående ovannämnda nämnda förevarande erhåll
    erhållit översänd* tillställ* meddelas tillhanda tillönskan förbli tillgivne trogen trogne vördnad förmånen
    äran benäget benägna godhetsfullt artigt artighet uppriktigt allra titel doktor kamrer disponent fröknar
    herrskap eftersom ehuruväl icke ej blott allenast
  `,
  'joke-slang': `
    haha hahaha hahahaha* hihi hihihi hehe hehehe höhö hoho lol lmao rofl asg asgarv skratt skrattgrop
    skratttårar skratta* garv fniss dör döööör skämt skämtsam vits pappaskämt göteborgsvits* rim rimma ramsa
    poet limerick ordvits pun tjena tjenare tjenis tja tjo tjabba hallå hallåja hejsan hejhej hejhopp hejhå
    tjingeling tjipp tjosan morrn mors halloj halloo goddag yo bre bror bruh brorsan len wallah wallahi shuno
    keff guss benim mish abow aboo yalla fett najs mys mos kiss slay based cringe cringigt lowkey rizz sus
    bästis bestie gubbar hörrni hörru hörredu tihi fnatt skoj kufen knasig tokroligt crazy muuu mjau vov voff
    miau kvack bilbull mums smaskens nomnom hubba wiii tadaa pling kramis blink xd ^^ xoxo hälsar spöken smurf
    dromedar lasse pepparkaka
  `,
  'leave-word': `
    byta byter bytt bytte byte bankbyte* bolagsbyte säger uppsägning* uppsagd uppsagt avslut avsluta* lämnar
    lämnat lämnade flytta flyttar flyttat flyttade konkurrent* bolag bank leverantör* operatör* hejdå hej-då
    adjö adios bye leverpastej farväl färdiga färdig klar nog mer igen never förlorat förlorar kund f.d. exkund
    ex-kund gammal bindningstid* inlösen ångerrätt slopar dumpar dumpa dumpade sticker stack dragit rivit river
    kortet klipper avtalet omedelbart omgående avregistrera avanmäl* utträd* avprenumer* nätbank nordea seb
    swedbank handelsbanken länsförsäkringar lf folksam trygghansa gjensidige hedvig ica-banken skandia sbab
    sparbanken danske avanza telia telenor tele2 tre comviq halebop bahnhof vattenfall eon fortum droppen letar
    jämför jämfört offert annanstans
  `,
  'stay-away': `
    undvik undvika undviker undvikas handla köp inte varna varnar varning varnas varnande varningstext passa
    akta aktar håll hålla undan avstånd borta spring fly flytt bojkott* avråd avråder avråda avråddes avrådes
    rekommender* avstyr* skit strunta låt tips goda vänner sprid spridning sprida dela delar läs recensionerna
    trustpilot svartlista* lita oseriös* företag bluffbolag bluffföretag lurendrejare skojarföretag skojare
    bedragare pest pesten digerdöden kolera eld betala valj tänk tänkt köpvarning scamvarning ratat rata ratar
    nobba portad porta portar
  `,
  loyalty: `
    lojal lojala lojalt lojalitet* trogen trogna trogne troget trofast* kund kunden kunder kundrelation kundskap
    kundförhållande stamkund* stammis stammisar storkund* helkund* guldkund* guldmedlem premiumkund
    privatebankingkund förmånskund förmånsprogram årskund alltid år åren årtionden decennier decennium livet
    barnsben konfirmationen 1950-talet 60-talet 70-talet 80-talet 90-talet tjugo trettio fyrtio femtio tretti
    förti femti liv generation* farfars föräldrar medlem medlemmar medlemmen medlemskap medlemsnummer
    medlemsskap delägare livslång* livstid långvarig* mångårig* tillhört tillhör varit hållit bott stannar
    stannat stanna förblir hängt hängiven vuxit uppvuxen sparbössa lyckoslant
  `,
  'suggest-word': `
    förslag* föreslå* idé idén idéer idéerna ide ideer borde bör borda kunde skulle införa inför infört införs
    införas införande* önskar önskan önsk önskemål önskvärt önskning* önskelista tips tipsar tipsa tipsade
    uppskatta* vore bra trevligt smidigt praktiskt underlätta* förbättr* utveckl* fundera* överväg* tänk tänkt
    varför kanske hur alternativ* valmöjlighet* möjlighet* lägg lägga läggtill skaffa skaffat saknar saknas
    sakna efterfråg* behov behovet behövs synpunkt* konstruktiv* feedback åsikt åsikter vädjan hint ändra
    anpassa anpassad sätt sätta bygg ställ filter knapp sorteringsfunktion mörkt-läge återinför* tillbaka gärna
    snälla idélåda röstar tänka om sugen hoppas framtid framtida nästa version
  `,
  'request-word': `
    snälla skicka skickar sänd sända fixa lös ordna ordnar åtgärda ring återkom återkoppla kontakta* hör kolla
    kollar kontrollera undersök* titta hjälp hjälpa hjälper bistå assistera ändra ändrar ändras rätta korrigera*
    justera uppdatera byt byta avboka omboka boka avbeställ* beställ avsluta stäng stänga spärra öppna aktivera
    återställ registrera avregistrera bort tag radera släng flytta hämta hämtar hämtas töm tömma ploga sanda
    salta skotta laga reparera bekräfta bifoga maila mejla sms:a smsa vidarebefordra förmedla framför svara
    förklara meddela säkerställ* säkra tillse tack önskar vill behöver behövs ber be bedjes begär begäran kräver
    krav utgå ordnas fixas lösas ändring ändringen makulera annullera kreditera återbetala betala sätt sätta
    koppla släpp godkänn påskynda skynda prioritera släck förläng förlänga pausa avstå vänligen kan kunde skulle
    snarast
  `,
  'ask-how': `
    hur var vart varifrån när vad vilken vilket vilka vem vems varför varthän hurdan hurudan hursomhelst hu gå
    går gårde kan kunna måste måsta ska skall bör behöver behövs räcker krävs krävdes fungerar funkar hittar
    hitta står finner finns finnes undrar undra undrade undrat fundera* fundering* fråga frågar frågan frågor
    fråge frågeställning vet veta vete någon nån nåt möjligt möjlighet möjligen möjlig länge lång tid långt
    mycket många ofta kostar steg instruktion* guide manual förklara förklaring förstår begriper innebär betyder
    betyda skillnad* menas menar räknas tips info klurar klurade klura googlat letat söker ansöker ansöka
    blankett tvungen behörig ålder åldersgräns* lovligt tillåtet vettigast enklast enklaste lättast smidigast
    vänder vända kontaktar händer sker
  `,
  'ask-cover': `
    täcker täck täcks täcka täckte täckt täckning ingår ingå ingått inkluder* inbegrip* omfatt omfattar omfattas
    omfattade gäller gälla gällde gällt giltig giltigt giltighet* ersätts ersätter ersätta ersättning*
    berättigad berättigar räknas räknar klass klassas klassad klassificeras tillåtet tillåten tillåts tillämp*
    villkor villkoren självrisk karens undantag* kvalar kvalific* krävs uppfyll* gräns gränsen gränser maxbelopp
    åldersgräns utomlands europa världen familjen hushåll hushållet medförsäkrad försäkrad försäkrat skydd
    skyddad skyddar drulle allrisk reseskydd avbeställningsskydd avdragsgillt garanti garantin kompens* komp
    pröva premie tillägg husvagn släp elcykel student studentrum andrahandsuthyrning magasinering lösöre hyrbil
    uthyrning svampsäsong avbrutet inställd självförvållat vårdslöst slitage åldersavdrag
  `,
  'ask-status': `
    status statusen statusuppdatering uppdater* nyheter nytt nåt läget läge går gått kommer kom kommit när nar
    snart prognos prognosen klart klar färdigt färdig beräknad beräknas beräknat tidsplan* tidplan besked väntar
    väntat väntan fortfarande ännu ärende ärendet ärenden* skadenummer skadenumret ordernummer referens*
    diarienummer dnr handlägg* behandlas behandling pågår utreds utredning granskas granskning* ansökan inlämnad
    mottagen mottagit mottaget framme framkommit inkommit registrerat spårning* leverans beställning fastnat
    stillastående rört händer hänt skett svar återkoppla återkoppling påminn påminner påminna påminnelse* stöta
    puffar bump bumpar efterlyser efterhör undrar kö turordning köplats beslut beslutet utbetalning* pengarna
    återbetalning vart tog vägen bortglömd glömt
  `,
  'report-word': `
    fyi info information upplys upplyser upplysning* upplysa upplysas meddela meddelar uppmärksam* märkte märker
    märkt noterade noterat noterar notis observer* observation upptäckt* upptäcker hittade hittat rapport*
    anmäler anmäla felanmäler felanmäld* felanmälan flagga flaggar flaggat tipsa tipsar tips kännedom underrätt*
    varna varnar varning heads up obs ob verkar tydligen trasig sönder länk bruten länken sida stavfel felstavat
    felskriv* felskyltat saknas saknar fattas pekar nere ligger släckt lyser läcker läcka hål grop omkull
    omkullkörd välta nedfallen lutar hänger öppen öppet nersläckt larmar piper tjuter brinner ryker luktar fel
    felaktigt inaktuell* gammal fortfarande berätta ville påpeka påpekar påpekande* tänkte känner kontaktad
    skickar bifogar foto bild bilder adressen korsningen stolpe stolpnummer
  `,
  'spam-word': `
    tjäna passiv inkomst* extrainkomst* passivinkomst följare likes gratisföljare visningar kryptohandel
    kryptoexpert kryptorobot kryptovalut* bitcoin* ethereum eth btc usdt token altcoin nft trading* forexhandel
    mäklare investera* investering* investor avkastning daglig garanterad* miljonär* bio biolänk profil
    giveaway* utlottning* gratis gratisprov presentkort* hämta mirakel* bantning* banta viktminskning* keto
    ketopiller detox cbd cbdolja potens potensmedel viagra cialis lån lånegivare låneerbjudande* långivare
    snabblån snabblåne* betalningsanmärkning trots uc ränta whatsapp* telegram* kontakta dm:a inbox dr herr
    mentor coach coaching förmögenhet frihet hemifrån jobba per dejta dejting dejtingsida sexdejt onlyfans
    webcam heta singlar spådam spågubbe trollkarl healer återfå exman kärleksformel häxeri besvärj* recovery
    instahacker casino casinobonus freespins spins odds oddstips sportspel seo backlink* länkbygg* förstasidan
    webbyrå billiga klockor rolex rayban erbjudande begränsat missa välsigne välsignad vittnesmål tackvare
  `,
  'urgent-word': `
    nu genast omedelbar* omgående direkt snarast snarligen strax skyndsam* akut akuta akutläge brådska* bråttom
    jättebråttom skitbråttom panik asap kris krisläge nöd nödläge nödställd nödfall hjälp hjälpp hjälppp sos
    snälla snabbt fort skynda ikväll inatt idag imorgon imorn förmiddag före innan midnatt deadline* sista dag
    dagen chans chansen timme timmen timmar minuter kvart halvtimme tidsfrist* frist fristen förfaller avgår
    lyfter avgång boarding gaten står strandad strandsatt utelåst utlåst fastnat fast inlåst sitter väntar
    kassan macken flygplatsen tågstation utanför regnet utan mobil batteri procent kvar övernattning nödvändigt
    barn bebis mörkret medicin insulin kyl fryser läcker forsar brinner pågår precis just alldeles
  `,
  'time-long': `
    vecka veckan veckor veckorna månad månaden månader månaderna kvartal kvartalet halvår halvåret år året åren
    årslång dagar dagarna dygn dygnet dagen timmar timma igen åter återigen återupprepat gång gången gånger
    tredje fjärde femte sjätte sjunde åttonde tionde andra hundrade elfte sjuttielfte tolfte sedan sen
    fortfarande ännu januari februari mars april maj juni juli augusti september oktober november december våras
    somras höstas vintras jul julas påskas midsommar förra förrförra årsskiftet länge lång långt långdragen
    långdraget evig evighet evigt evigheter utdragen utdraget dröj dröjer dröjt dröjde dröjsmål drar segdragen
    upprepat upprepad* ständigt jämt alltid hela tiden oräkneliga otaliga flertal flertalet flera många måndags
    gammal gammalt tjugo trettio snart nästan över närmare
  `,
  'no-hurry': `
    bråttom brådska brådskar ingen inget stress stressa lugn lugnt taget tillfälle tid tidvis hinner hinn orkar
    helst nån någon gång framöver framtiden framåt nästa år sommar höst vår snart småningom såsmåningom undrar
    undrade nyfiken nyfiket nyfikenhet funder funderar funderade fundering tänkte planerar planera planering
    planer kanske eventuellt allmänt allmän hypotetisk* teoretiskt rent generellt dumfråga frågesport bara passa
    egentligen förr senare semestern tidig ute förbereda god passar lämpligt lämpar möjligtvis lite intresserad
    kollar läget förhoppningsvis obråttom spelar roll oavsett
  `,
  'contrast-word': `
    men dock emellertid däremot fast fastän trots trotsatt trotsallt ändå likväl likafullt ehuru förvisso
    visserligen visst annars istället snarare tvärtom medan emot förutom utöver bortsett undantag* å andra sidan
    motsatt motsats motsatsen skillnad dessvärre tyvärr synd enda minus minuset plus plumpen protokollet smolk
    bägaren aber abret krux kruxet haken hake problemet ojämnt blandat kluven delade tveeggat iofs iof förutsatt
    såvida ifall oaktat oavsett utom likaså jämfört gentemot ena kompis slutändan faktum sedan sen fortfarande
    nja njae jo jaså nåväl
  `,
  'negation-result': `
    händer hände hänt sker skedde inget ingenting ingen inte inga aldrig ej icke knappt nåt noll null nada nix
    niente zip zero nichts kommit kom dök dyker hjälper hjälpte hjälpt hjälps fungerar funkar funkade lyckas
    lyckades lyckats går gick förgäves fåfäng fåfängt resultat* utan utfall lönlös lönlöst meningslös*
    effektlöst verkningslöst bortkastad bortkastat svar gensvar respons förbättring förändr* skillnad skit ett
    dugg skapande vatten gås stillastå* stiltje samma oförändr* olöst olösta kvarstår kvar fortfarande uteblev
    uteblivit utebliven kommer väntar avslag misslyck* fail nitlott nej nekad hopplöst döva öron luft tomt
    noppes
  `,
  'success-word': `
    fungera* funkade funkat funkar löste löst löstes lösning lösningen lösta ordnade ordnat ordnades ordnar
    fixat fixade fixades framme kom kommit anlände anlänt ankom levererat levererad tid tiden utsatt exakt
    punktlig* minuten äntligen tillslut slutligen nu igång uppe klart klara klar färdigt färdig lyckades lyckats
    lyckas hittad hittat återfått tillbaka återbetalat utbetalt insatta bevilj* godkänd godkänt snabbt snabb
    smidigt enkelt lätt smärtfritt problemfri* strulfritt perfekt felfritt fläckfritt direkt omgående samma dag
    dagen efter kvart minuter rekordtid rekordfart blixtsnabbt raketfart ruck zuck klappat klarlagt toppen
    funkis bingo japp yes succé halleluja tada seger guld
  `,
  'number-amount': `
    kr kronor krona kronan sek tkr mkr msek öre ören spänn bagis bagare papp lax laxar tusen tusenlapp*
    tusentals hundra hundratals hundring hundralapp* femhundring femhundra femtio tio tjugo miljon miljoner
    miljonen mille milj miljard miljarder euro eur dollar usd pund gbp procent* % promille kilo kg gram ton
    hekto liter dl deciliter centiliter kubik kubikmeter m3 meter cm centimeter mm millimeter kvm kvadrat
    kvadratmeter m2 kilometer km milen timme timmar tim minut minuter minuten sekund sekunder grader celsius
    minusgrader plusgrader watt kilowatt kwh kw ampere volt mbit mb gb gig megabit antal styck stycken dussin
    dubbla hälften halva tredjedel fjärdedel tiotal tiotals tiotusen* tjugotusen femtusen tvåtusen tretusen
    hundratusen etthundra tvåhundra trehundra fyrahundra sjuhundra niohundra månad/kr kr/mån kr/kwh kr/år
    personer
  `,
  exaggeration: `
    evighet* evigt evinnerlig* stenålder* forntiden urtiden medeltiden dinosaurie* mammut mammutar hedenhös noak
    noaks arken adam vikingatid* gustav vasa kristus 1800-talet 1700-talet förkrigs* istid istiden hundra
    hundratals tusen tusentals miljoner biljoner zillioner miljarder fyrtioelva femtielva sjuttielva sjuttioelva
    tjugoelva hundrafemtielva oändlig* ljusår planet planeten månen mars universum galax galaxen jorden världen
    världens historien världshistorien århundrade* årtusende* millennium decennium skägg skägget skäggväxt
    gråhårig gråa rynkor pension* skelett skelettet spindelväv* spindelnät rötterna mossa barnbarnen barnbarns
    graven ålderdomshemmet dött svälter svimmat svimmar hjärtinfarkt hjärnblödning exploderar förblöder rekord
    guinness brevduva* brevduvor* snigel snigelpost sköldpadda röksignal* diligens* häst vagn apostlahästarna
    telegraf morse rullande lotto trollspö magi kristallkula* livstid livets
  `,
  'weather-season': `
    snö snön snöade snöat snöigt snöstorm* snöoväder snöovädret snökaos snöfall snödriva snödrivor snömodd
    snöslask slask slasket slaskigt is isen ishalka isgata isigt halt blixthalka* frost frosten kyla kylan kallt
    iskallt svinkallt köldknäpp* köld kölden minusgrader rimfrost dimma dimman tjocka regn regnade regnigt
    regnskur regnoväder skyfall ösregn störtregn hagel åska åskväder oväder storm stormigt blåsigt vind orkan
    kuling sol soligt solsken värme värmebölja* hetta varmt högsommar* sommar sommaren* sommarlov sommarsemester
    somras midsommar* vår vårvinter höst höstlov höstmörker höststorm vinter vinterlov vintras vinterväg
    vinterdag julafton julhelg julhandel julledig julklapp* nyår nyårsafton nyårsnatt lucia advent fettisdag*
    påsk påsklov påskafton påskhelg valborg pingst sportlov* jullov kräftskiva* skolavslutning* semester*
    industrisemester* pollen pollensäsong smhi väder väderprognos vädret vädervarning islossning tjällossning*
    tjäle norrsken polarnatt rötmånad* brittsommar* aprilväder
  `,
  'night-day': `
    morgon morgonen morgonnar morgons morgononar morgnar imorgon imorse imorrn morse gryning gryningen
    förmiddag* middag middagstid lunch lunchtid eftermiddag* kväll kvällen kvällar kvälls kvällstid ikväll
    kvällskvisten natt natten nattetid natts inatt nätter nätterna midnatt midnatten skymning* sena tidig tidigt
    sent dag dagen dagar dags dagtid idag igår förrgår övermorgon häromdagen häromkvällen dygn dygnet vecka helg
    helgen helger helgens helgdag långhelg* veckoslut* weekend weekenden vardag vardagen vardagar vardags måndag
    måndagen måndagar måndags måndagsmorgon tisdag tisdagen tisdagar tisdags tisdagskväll onsdag onsdagen
    onsdagar onsdags torsdag* fredag fredagen fredagar fredags* lördag lördagen lördagar lördags* söndag
    söndagen söndagar söndags* lillördag* sönda månda freda lörda tisda onsda torsda klockan kl lunchrasten
    rusning* solnedgång* soluppgång*
  `,
}
