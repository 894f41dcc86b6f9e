import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** Words of tone: fault and duty, slights, pet names, the private, mock praise. */
export const toneClasses = {
  // Fault and other people.
  fault: words(
    `fel felet skuld skulden misstag misstaget problem problemet ansvar ansvaret sak huvudvärk bekymmer bord
    påhitt miss slarv förtjänst`,
  ),
  'fault-noun': words(
    'felet problemet problemen orsaken ansvaret skulden bristen bristerna förseningen strulet krånglet felen',
  ),
  'third-party': words(
    `leverantör underleverantör systemleverantör transportör partner leverantören leverantörens leverantörer underleverantör* posten postnord chauffören budet budbilen budfirman
    åkeriet transportören fraktbolaget speditören ombudet mäklaren verkstaden hantverkaren entreprenör* myndigheten
    skatteverket kommunen polisen trafikverket regionen staten tillverkaren butiken handlaren säljaren operatören
    bankid swish visa mastercard apple google microsoft hyresvärden bostadsrättsföreningen inkassobolaget uc
    kronofogden flygplatsen flygbolaget arrangören hotellet motparten försäkringskassan elnätsbolaget nätägaren
    nätbolaget elnätet systemleverantören samarbetspartnern partnern tredjepart banken bolaget regeringen lagen
    föraren lokföraren teknikern installatören avsändaren mottagaren vädret snön stormen facket strejken politikerna regionfullmäktige
    riksdagen riksbanken arbetsgivaren skolan konsulten underleverantören bemanningsföretaget säljbolaget grannbolaget
    stadsnätet fiberbolaget budföretaget paketombudet kortutgivaren kortföretaget marknaden börsen elbörsen`,
  ),
  companies: words(
    `bank banker bolag företag aktörer operatörer kommuner konkurrenter flygbolag försäkringsbolag elbolag
    webbhotell leverantörer butiker branschen företagen bankerna bolagen operatörerna konkurrenterna`,
  ),
  'rules-noun': words(
    `rutin* regl* regel* avtal* lag lagen lagar lagarna lagstiftning* instruktion* policy* riktlinj* villkor*
    protokoll* process* föreskrift* bestämmels*`,
  ),
  'text-noun': words(
    `villkor* avtal* prislist* mejlet mailet brevet sidan hemsidan webben kvittot biljetten fakturan faq:n faq
    hjälpsidan reglerna regelverket instruktion* manualen bekräftelsen orderbekräftelsen bokningsbekräftelsen
    försäkringsbrevet kontraktet informationen köpvillkor* produktbladet beskrivningen guiden kartongen förpackningen
    skylten papperen bruksanvisningen sms:et avin kortet appen utskicket förköpsinformationen texten inlägget`,
  ),
  // Who acts for the company, and what is said in its favour.
  'our-side': words(
    `vi jag oss vår vårt våra bolaget banken företaget kommunen personalen medarbetaren medarbetarna kollegan kollegorna chauffören
    föraren teknikern handläggaren rådgivaren kundtjänst supporten systemet systemen tekniken appen loggarna budet
    montören ombordpersonalen tågvärden piloten säljaren butiken lagret verkstaden`,
  ),
  'did-right-loose': words('gjort agerat hanterat skött följt handlat utfört uppfyllt hållit'),
  'right-words': [
    'rätt',
    'korrekt',
    'riktigt',
    'sitt',
    'sin del',
    'vår del',
    'vårt [bästa]',
    'enligt (rutin*|avtal*|regl*|konstens|boken|villkor*|plan*|instruktion*)',
    'i enlighet',
    'allt (vi|som|rätt|man|i)',
    'precis (som|vad)',
    'exakt (som|vad)',
    'vad (vi|som) (ska|krävs|kan)',
    'det (vi|som) (ska|krävs|kan)',
    'oklanderligt',
    'felfritt',
    'utan anmärkning',
    'professionellt',
    'föredömligt',
    'regelrätt',
    'efter (boken|regl*|rutin*)',
    'avtalet',
    'rutinerna',
    'reglerna',
    'alla (rutiner|regler|steg|instruktioner)',
    'våra (åtaganden|rutiner|regler)',
    'vårt (åtagande|uppdrag|ansvar)',
    'vår (skyldighet|plikt)',
    'rutin*',
    'regelverket',
    'instruktion*',
  ],
  rival: words(
    `*bolag *bolagen *banker *bankerna operatörer operatörerna aktörer aktörerna konkurrenter konkurrenterna konkurrenten branschen
    webbhotell kommuner elbolag flygbolag tågbolag`,
  ),
  better: words(
    'bättre snabbare kortare billigare lägre högre säkrare punktligare fler färre bäst snabbast billigast lägst högst färst tryggare pålitligare',
  ),
  complained: words(
    'klagat klagar klagomål reagerat reagerar invänt problem problemet upplevt upplever påpekat påpekar hört haft anmält rapporterat protesterat missnöjd missnöjda beskriver beskrivit samma synpunkter',
  ),
  'in-time': [
    'i god tid',
    'i förväg',
    'redan',
    'flera gånger',
    'tydligt',
    'sedan länge',
    '(samtliga|alla) ~2 (i god tid|i förväg|redan|per brev)',
    'upprepade gånger',
    'hela tiden',
    'i åratal',
    'i månader',
    'i flera (månader|veckor|år)',
    'många gånger',
    'om detta',
    'om saken',
    'varje kund',
    'långt innan',
    'på alla',
    'i alla kanaler',
    'för (det|detta)',
  ],
  'third-act': words(
    `ansvarar bestämmer styr orsakar orsakat gör gjort gjorde har hade missat missade ska borde måste sätter äger
    levererar levererat kör strular krånglar ställt tappat tappade skickat skickade sköter är var låg ligger tar
    tog ställde beslutar beslutat beslutade bär`,
  ),
  'we-they': words(
    'vi jag han hon de dom personalen chauffören teknikern kollegan handläggaren medarbetaren föraren kundtjänst',
  ),
  'did-right': [
    'gjorde',
    'gör',
    'har gjort',
    'har [{soft}] gjort',
    'agerade',
    'har agerat',
    'hanterade',
    'har hanterat',
    'skötte',
    'har skött',
  ],
  'did-right-done': words('gjort agerat hanterat skött handlat jobbat arbetat'),
  follow: [
    'följer',
    'följde',
    'har [{soft}] följt',
    'måste [{soft}] följa',
    'tillämpar',
    'rättar oss efter',
    'håller oss till',
    'har [{soft}] hållit oss till',
  ],
  held: [
    'lastas',
    'klandras',
    'skuldbeläggas',
    'belastas',
    'beskyllas',
    'anklagas',
    'hållas',
    'ställas [till svars|ansvariga]',
    'svara för',
    'stå för',
    'ansvara för',
    'rå för',
    'rå på',
    'hjälpa att',
    'hjälpa det',
    'styra',
    'råda',
    'påverka',
    'förutse',
    'förutspå',
    'garantera att',
    'ta ansvar',
    'styra över',
    'hållas ansvarig*',
    'göra något åt (vädret|att)',
    'rå över',
    'veta att',
    'lasta*',
    'ha koll på att',
  ],
  understand: words('förstår beklagar ledsen förlåt förståeligt begriper ursäkta ursäkt'),
  pet: words(
    `gumman gubben vännen lillvännen lillvän älskling älsklingen raring raringen raringar sötnos sötnosen sötis sötisar snuttan snutten snuttis gullet gullis gulle gullegris gullgrisen gullunge gosegris gosis hjärtegull hjärtevän skattis stumpan stumpen tösabiten brosan brush brushan bruh brorsan polarn polaren tjommen snygging snyggo hjärtanes sessan plutten pluttan pysen gumsan lillgubben lillgumman hjärtegrynet darling sweetie babe baby dude duude buddy bestie fnittran sötgris knodden lillskrutt pussgurka polare sockertoppen sötchock`,
  ),
  vocative: words(
    `kompis kompisen kamrat broder chefen chef mannen pojken pojkar tjejen tjejer killen killar snubben bruden gossen tösen jäntan lillan lillen trollet prinsessan prinsen fröken farbror tanten maestro champ champion legend legenden stjärna amigo amigos compadre partner hövding hövdingen skatten ängel ängeln syrran skatt king queen sis fam homie pal bud folks vän kisse gänget hjälten snällis raring bäste goding godis goa älskade len shoo habibi grabbar brother boy girl team stumpan bästis granne morsan farsan bro bre bros boss mate bossen kungen hjärtat grabben bror gubbe gumma solstrålen honey chefis storebror lillebror solstrålen bestis brur`,
  ),
  hello: words(
    'hej hejsan hallå hallo tjena tja tjo tjabba yo ey eyy halloj morsning mors tjenare hejhej shoo tjenixen hi hey',
  ),
  'address-word': [
    'lilla vän',
    'lilla gumman',
    'lilla du',
    'kära du',
    'snälla du',
    'goa du',
    'gamle vän',
    'käre vän',
    'kära vän',
    'min vän',
    'du gamle',
    'gamla gosse',
    'gamle gosse',
    'kära hjärtanes',
    'hör du du',
    'du lilla',
    'lill-gumman',
    'lille vän',
    'gubben lilla',
    'gumman lilla',
    'goding',
    'godingen',
    'goavän',
    'lillstumpan',
  ],
  'slang-hello': [
    'tjabba',
    'tjabba tjena',
    'tjena tjena',
    'tjenare',
    'tjenamors',
    'tjenixen',
    'tjena mors',
    'tjena kompis',
    'tjena polarn',
    'tja bror',
    'tjena bror',
    'tjenis',
    'tjingeling',
    'tjohej',
    'morsning',
    'mors mors',
    'yo yo',
    'yo',
    'shoo bre',
    'jalla',
    'halloj',
    'halloj där',
    'hejsan svejsan',
    'tjo bror',
    'wazzup',
    'wassup',
    'sup',
    'läget brorsan',
    'hallå gänget',
    'tjabba hallå',
    'tjosan',
  ],
  kin: words(
    `fru frun frugan man make maken maka hustru hustrun sambo sambon särbo särbon flickvän flickvännen pojkvän pojkvännen
    tjej kille ex exet exfru exman exsambo exmake mamma pappa mor far morsa farsa mormor farmor morfar farfar
    svärmor svärfar svärföräldrar svärson syster syrra syrran bror brorsa brorsan son sonen dotter dottern döttrar söner
    barn barnen unge ungar kusin moster faster morbror farbror barnbarn bebis tvillingar hund katt hundar katter häst
    fästman fästmö familj släkt släktingar bonusbarn styvson styvdotter föräldrar partner bästis granne grannar
    dejt psykolog terapeut äktenskap förhållande skilsmässa separation bröllop graviditet`,
  ),
  'private-state': words(
    `skild nyskild skilsmässa skilsmässan separation separerad pank luspank bakis bakfull full packad gravid singel nygift
    nykär kär förlovad gift deprimerad utbränd sjukskriven utmattad arbetslös deprimerad bipolär skuldsatt hjärtekrossad
    dumpad förkyld magsjuk bantar änka änkling vårdnadstvist ensamstående föräldraledig alkoholist nykter
    kristen muslim troende ateist vegan moderat sosse sverigedemokrat feminist bakfylla baksmälla pms klimakteriet
    arvstvist spelmissbruk kronofogden`,
  ),
  'mock-adj': words(
    `skarpsynt skarpsynta skarpsinnig skarpsinniga imponerande briljant briljanta genial geniala genialisk
    genialiska lysande djup djupsinnig djupsinniga strålande fantastisk fantastiskt fascinerande smart originell
    originellt nyanserad nyanserat konstruktiv konstruktivt insiktsfull insiktsfullt charmig charmigt poetisk vältalig
    banbrytande revolutionerande enastående förbluffande häpnadsväckande oväntad snillrik underbar vass
    träffsäker intelligent begåvad klipsk beundransvärd logisk elegant`,
  ),
  'mock-noun': words(
    `iakttagelse observation analys slutsats insikt upptäckt formulering fråga upplysning information tanke idé
    bedömning undersökning utredning kommentar synpunkt kritik poäng uppfinning logik prestation bragd bedrift teori
    reflektion språk ton ordval retorik sammanfattning beskrivning hälsning uppmaning fundering inställning matematik
    uträkning inlägg slutledning deduktion synpunkter`,
  ),
  customer: words(
    'kunden resenären abonnenten försäkringstagaren köparen kontohavaren passageraren beställaren kontoinnehavaren kortinnehavaren användaren medlemmen låntagaren försäkringshavaren hyresgästen',
  ),
  hard: words(
    `jobbigt jobbig tufft tuff tungt tung svårt svår stressigt stressande irriterande frustrerande drygt dryg trist tråkigt
    ledsamt hemskt fruktansvärt obehagligt otäckt läskigt krångligt bökigt surt snopet förfärligt förskräckligt eländigt
    kämpigt tröttsamt slitsamt retfullt besvärligt oroande oroligt oroväckande omtumlande otur orättvist snurrigt
    förvirrande konstigt märkligt dumt fel fräckt kränkande ovärdigt orimligt ohållbart oacceptabelt
    bedrövligt skakande chockerande chockartat skrämmande olyckligt smärtsamt sorgligt tradigt trasigt ansträngande
    energikrävande olustigt otroligt deppigt synd illa förargligt snöpligt beklagligt jättejobbigt jättetråkigt
    jättetrist supertråkigt superjobbigt superstressigt jättestressigt ensamt otryggt ruttet kymigt mardrömslikt`,
  ),
  said: words(
    'sagt skrivit svarat förklarat nämnt påpekat meddelat berättat informerat angett framfört redogjort skrev sa svarade förklarade',
  ),
  small: words('liten litet små enda enstaka futtig futtiga fåtal fattig sketen ynka ynklig'),
  'small-thing': words(
    'kort väska paket app kronor kr minuter bil cykel telefon mobil tröja skjorta soffa burk sak saker dagar timmar spänn tjuga hundralapp femtiolapp tåg buss försening mejl kod lösenord avgift prylar pryl repa buckla bula fåtal',
  ),
  'did-wrong': words(
    `fel felaktig felaktigt felaktiga tokigt galet slarvigt ofullständig ofullständiga glömt missat tappat tappade missade glömde
    struntat struntade slarvat slarvade ignorerat råkat råkade väntat väntade dröjt försummat missförstått missuppfattat
    underlåtit sent sönder`,
  ),
  'care-verb': words(
    `läsa läser läst kontrollera kontrollerar kontrollerat kolla kollar kollat tänka tänker tänkt följa följer följt lyssna lyssnar
    lyssnat passa passar passat uppdatera uppdaterar uppdaterat spara sparar sparat anmäla anmäler anmält meddela meddelar meddelat
    ringa ringer ringt försäkra försäkrar betala betalar betalat planera planerar planerat granska granskar hålla håller
    jämföra jämför säkerhetskopiera backa låsa låser låst avboka avbokar avbokat fråga frågar frågat förvara ansvara
    byta byter bytt svara svarat svarar säga sagt säger`,
  ),
  grumble: words(
    'gnäll gnälla gnällandet tjat tjata tjatet tjatandet klaga klagandet klagosång gorma skrika skriket bråka bråket tjafsa tjafset spamma älta överdriva larva fjanta lipa sura tjura svära skälla hetsa dramatisera trolla mala',
  ),
  'read-adv': words('bättre noga noggrant ordentligt först själv igenom tidigare genast i-tid direkt'),
  // What a customer could have done: supines, past tense and infinitives.
  'duty-done': words(
    `läst kollat kontrollerat tänkt ringt hört meddelat anmält sagt skrivit frågat betalat sparat bokat avbokat
    bytt uppdaterat förstått vetat begripit insett märkt upptäckt följt lyssnat låst passat valt agerat
    reagerat kontaktat skickat lämnat planerat försäkrat packat mätt räknat stängt loggat installerat startat
    provat testat väntat undersökt granskat bekräftat verifierat öppnat angett angivit uppgett uppgivit fyllt
    bifogat hämtat spärrat åkt gått hållit förberett skött brytt förvarat hanterat använt returnerat reklamerat
    sökt begärt googlat undvikit backat dubbelkollat säkerhetskopierat googlat avslutat ändrat varit tagit gjort
    klickat tryckt signerat godkänt ansökt jämfört övervägt satt sett lagt legat kommit förvänta räknat lärt`,
  ),
  'duty-did': words(
    `läste kollade kontrollerade tänkte ringde meddelade anmälde sade sa skrev frågade betalade sparade bokade
    avbokade bytte uppdaterade förstod visste följde lyssnade låste passade valde agerade reagerade kontaktade
    skickade lämnade planerade packade mätte stängde loggade väntade granskade bekräftade öppnade angav uppgav
    fyllde bifogade hämtade spärrade höll skötte använde returnerade reklamerade sökte begärde backade ändrade`,
  ),
  'duty-do': words(
    `läsa kolla kontrollera tänka meddela anmäla planera passa följa lyssna dubbelkolla granska räkna jämföra
    läser kollar kontrollerar tänker meddelar följer lyssnar planerar passar`,
  ),
  'own-act': words(
    `valde godkände accepterade skrev tryckte klickade signerade tecknade beställde bokade angav uppgav slog
    knappade matade stängde tackade bestämde lämnade delade raderade ändrade tog gick köpte ville avbeställde
    avbokade`,
  ),
  'own-done': words(
    `valt godkänt accepterat skrivit tryckt klickat signerat tecknat beställt bokat angett angivit uppgett slagit
    knappat matat stängt bestämt lämnat delat raderat ändrat gått köpt orsakat ställt skapat velat avbeställt
    bett`,
  ),
  neglected: words(
    `glömde missade slarvade struntade försummade nonchalerade ignorerade underlät vägrade råkade klantade
    slösade sumpade schabblade trasslade`,
  ),
  'neglected-done': words(
    'glömt missat slarvat struntat försummat nonchalerat ignorerat underlåtit vägrat klantat sumpat schabblat',
  ),
} as const satisfies Classes
