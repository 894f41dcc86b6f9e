import { words } from '../../../src/entities/context.js'
import type { Classes } from '../../../src/text/phrase.js'

/** Words of drafts: what is done, to what, and by whom. */
export const replyClasses = {
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
    föraren lokföraren teknikern installatören avsändaren mottagaren vädret snön stormen facket strejken`,
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
    'rätt', 'korrekt', 'riktigt', 'sitt', 'sin del', 'vår del', 'vårt [bästa]', 'enligt (rutin*|avtal*|regl*|konstens|boken|villkor*|plan*|instruktion*)', 'i enlighet', 'allt (vi|som|rätt|man|i)', 'precis (som|vad)', 'exakt (som|vad)',
    'vad (vi|som) (ska|krävs|kan)', 'det (vi|som) (ska|krävs|kan)', 'oklanderligt', 'felfritt', 'utan anmärkning', 'professionellt', 'föredömligt', 'regelrätt', 'efter (boken|regl*|rutin*)', 'avtalet', 'rutinerna', 'reglerna', 'alla (rutiner|regler|steg|instruktioner)', 'våra (åtaganden|rutiner|regler)', 'vårt (åtagande|uppdrag|ansvar)', 'vår (skyldighet|plikt)', 'rutin*', 'regelverket', 'instruktion*',
  ],
  rival: words(
    `*bolag *bolagen *banker *bankerna operatörer operatörerna aktörer aktörerna konkurrenter konkurrenterna konkurrenten branschen
    webbhotell kommuner elbolag flygbolag tågbolag`,
  ),
  better: words('bättre snabbare kortare billigare lägre högre säkrare punktligare fler färre bäst snabbast billigast lägst högst färst tryggare pålitligare'),
  complained: words('klagat klagar klagomål reagerat reagerar invänt problem problemet upplevt upplever påpekat påpekar hört haft anmält rapporterat protesterat missnöjd missnöjda beskriver beskrivit samma synpunkter'),
  'in-time': [
    'i god tid', 'i förväg', 'redan', 'flera gånger', 'tydligt', 'sedan länge', '(samtliga|alla) ~2 (i god tid|i förväg|redan|per brev)', 'upprepade gånger', 'hela tiden', 'i åratal', 'i månader', 'i flera (månader|veckor|år)',
    'många gånger', 'om detta', 'om saken', 'varje kund', 'långt innan', 'på alla', 'i alla kanaler', 'för (det|detta)',
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
  regret: words('beklagar beklaga ursäktar ursäkta ursäkt ursäkter förlåt ledsna ledsen'),
  matter: [
    '(ditt|ert|kundens) (ärende|inlägg|klagomål|meddelande|case|mejl|önskemål)',
    '(din|er|kundens) (förfrågan|synpunkt|fråga|anmälan|hänvändelse|reklamation|skrivelse|begäran|ansökan|feedback|kommentar|återkoppling|felanmälan|uppsägning|beställning|order|komplettering)',
    '(dina|era|kundens|inkomna|samtliga) (synpunkter|frågor|ärenden|klagomål|kommentarer|uppgifter|förfrågningar|inlägg)',
    'ärendet',
    'förfrågan',
    'ärenden',
    'frågor',
    'synpunkter',
    'reklamationen',
    'inkommen',
    'ansökningar',
    'förfrågningar',
    'reklamationer',
  ],
  processed: words(
    `registrerats registrerat registrerad registrerade mottagits mottagen mottaget mottagna diarieförts diariefört
    diarieförd vidarebefordrats vidarebefordrat vidarebefordrad vidarebefordrade eskalerats eskalerat eskalerad
    noterats noterat noterad noterade prioriterats handlagts handlagt handlagd hanterats hanterat hanterad
    hanterade behandlats behandlat behandlad beaktats tilldelats tilldelat loggats loggat loggad arkiverats
    arkiverat arkiverad bekräftats avslutats inkommit inkommen omhändertaget omhändertagits kategoriserats
    delgivits överlämnats överlämnat överlämnad`,
  ),
  pet: words(
    `gumman gumma gubben gubbe vännen lillvännen lillvän älskling älsklingen raring raringen raringar sötnos sötnosen sötis sötisar
    snuttan snutten snuttis gullet gullis gulle gullegris gullgrisen gullunge gosegris gosis hjärtegull hjärtevän
    skattis stumpan stumpen tösabiten brosan brush brushan brur bruh bror brorsan bre bro bros polarn polaren tjommen snygging
    snyggo hjärtanes sessan plutten pluttan pysen gumsan lillgubben lillgumman hjärtegrynet darling sweetie honey
    babe baby dude duude buddy mate bestie bestis fnittran sötgris knodden lillskrutt pussgurka solstrålen
    grabben grabbar polare lillebror storebror bossen boss chefis kungen hjärtat sockertoppen sötchock`,
  ),
  vocative: words(
    `kompis kompisen kamrat broder chefen chef mannen pojken pojkar tjejen tjejer killen killar snubben bruden gossen tösen jäntan
    lillan lillen trollet prinsessan prinsen fröken farbror tanten maestro champ champion legend legenden stjärna amigo amigos
    compadre partner hövding hövdingen skatten ängel ängeln syrran skatt king queen sis fam homie pal bud folks vän kisse
    gänget hjälten snällis raring bäste goding godis goa älskade len shoo habibi grabbar brother boy girl team stumpan
    bästis granne morsan farsan`,
  ),
  hello: words('hej hejsan hallå hallo tjena tja tjo tjabba yo ey eyy halloj morsning mors tjenare hejhej shoo tjenixen hi hey'),
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
  'rule-broken': words(
    `hot hotfull* hotelse* hets hetsar svordom* svärord* svär personangrepp* påhopp* rasism* rasistisk* sexis* sexistisk*
    kränk* kränkning* förolämpning* personuppgift* personnummer* personnumret telefonnummer* telefonnumret kortnummer*
    kontonummer* kortnumret adress adressen hemadress* uthängning* uthängd uthängda namngiv* namngav* reklam
    annons* spam länk* upphovsrätt* könsord* förtal ryktesspridning hat hatisk* hatbrott hatretorik mobbning trakasseri* porno*
    grovt grova skällsord* skymford* okvädingsord* nedsättande diskriminer* våld* våldsam* privat privata kunduppgift*
    kontouppgift* ärendenummer* ordernummer* registreringsnummer* regnummer* integritet* sekretess* nakenbild*
    namn namnet efternamn efternamnet uppgifter antisemit* homofob* transfob* islamofob* sexuell* obscen* oanständig*
    dubblett* dubbelpost* marknadsföring bedrägeri* nätfiske* falsk falska osann* vårdslös* invektiv mejladress*
    försäljning köp-och diagnos* hälsouppgift* personbild* medarbetare anställd anställda`,
  ),
  dealing: words(
    `lån lånet lånen *lån *lånet bolånet konto kontot konton saldo saldot skuld skulden skulder försäkring* *försäkring
    *försäkringen hemförsäkring* bilförsäkring* abonnemang* *abonnemang* avtal avtalet elavtal* faktura fakturan fakturor
    fakturorna *fakturan räkning räkningen räkningar *räkningen betalning betalningen betalningar inbetalning* utbetalning* ansökan
    *ansökan anmälan *anmälan skada skadan skadeärende* skador order ordern *order beställning* paket paketet
    paketen bokning bokningen *bokningen biljett* ersättning* ärende ärendet ärenden kredit krediten kredit*
    inkasso* betalningsanmärkning* påminnelse* betalningspåminnelse* uppsägning* premie premien pension pensionen
    fonder fondsparande sparande sparkonto* amortering* ränta räntan lånelöfte* autogiro* medlemskap* remiss*
    bygglov* bidrag bidraget hemtjänst* förskoleplats kort kortet bankkort* kreditkort* rabatt rabatten
    studentpris* delbetalning* betalningsplan* anstånd* hyra hyran  överföring* swish* insättning* köp köpet
    reklamation* retur returen leverans leveransen återbetalning* trafikförsäkring halvförsäkring* helförsäkring*
    livförsäkring* barnförsäkring* djurförsäkring* olycksfall* sjukförsäkring* depå depån portfölj aktier fond mobilabonnemang
    elnät* elavtalet domän domänen webbhotell* läkartid* besiktning* felanmälan ärendena
    klagomål överklagan försörjningsstöd färdtjänst* bostadsbidrag* anmärkning* månadskort årskort presentkort* skuldebrev
    medicin* diagnos* inbokning* förseningsavgift* böter bot parkeringsböter anställning* fullmakt* bouppteckning*`,
  ),
  'dealing-def': words(
    `lånet bolånet billånet *lånet kontot saldot skulden försäkringen *försäkringen abonnemanget *abonnemanget avtalet
    *avtalet fakturan *fakturan räkningen elräkningen *räkningen betalningen *betalningen ansökan *ansökan anmälan
    *anmälan skadan ordern beställningen paketet bokningen *bokningen biljetten ersättningen utbetalningen ärendet
    krediten inkassokravet kravet påminnelsen uppsägningen premien pensionen amorteringen lånelöftet
    autogirot medlemskapet remissen bygglovet bidraget kortet rabatten anståndet återbetalningen reklamationen returen
    leveransen överföringen swishen insättningen köpet överklagan beloppet pengarna domänen väskan`,
  ),
  'dealing-state': words(
    `godkänd godkänt godkända beviljad beviljat beviljade avslagen avslaget avslagna avslagits betald betalt betalda obetald obetalda
    obetalt förfallen förfallna registrerad registrerat skickad skickat levererad levererat avslutad avslutat uppsagd
    uppsagt spärrad spärrat stoppad stoppat försenad försenat utbetald utbetalt klar klart bokad bokat avbokad ombokad
    avbokat mottagen mottaget delbetald pausad pausat avstängd avstängt övertrasserat övertrasserad inskickad inskickat
    makulerad makulerat krediterad krediterat återbetald återbetalt återbetalats betalats skickats levererats
    registrerats beviljats godkänts nekats nekad nekat återkallad återkallat signerad signerat aktiv aktivt inaktiv
    uppdaterad ändrad ändrat flyttad påbörjad anmäld anmält höjd sänkt sänkts höjts indragen fryst fryst låst
    överlämnad överlämnat hämtad hämtat returnerad returnerat slutbetalt slutbetald löst inlöst reglerad reglerat
    avskriven avskrivet uppskjuten hävd hävt preskriberad försäkrad tecknad tecknat`,
  ),
  'answer-verb': words(
    'svarar återkommer återkopplar ringer skriver mejlar hör kontaktar uppdaterar informerar meddelar berättar besvarar messar lämnar',
  ),
  'answer-inf': words(
    'svara återkomma återkoppla ringa skriva mejla höra kontakta uppdatera informera meddela berätta besvara lämna',
  ),
  'fix-verb': words(
    `fixar löser ordnar åtgärdar rättar lagar hjälper hanterar tittar kikar kollar undersöker utreder skickar byter
    ändrar återställer betalar beställer bokar tar ser jobbar arbetar kommer ringer får går gör uppdaterar publicerar släpper
    hjälpa kompletterar granskar behandlar levererar korrigerar plockar utvecklar bygger lanserar`,
  ),
  'fix-inf': words(
    `fixa lösa ordna åtgärda rätta laga hjälpa hantera titta kika kolla undersöka utreda skicka byta ändra återställa betala
    beställa boka ta se jobba arbeta komma vara bli få göra fungera funka lösas åtgärdas rättas lagas skickas hanteras
    besvaras kontaktas återställas betalas levereras ordnas granskas behandlas publicera publiceras släppas släppa
    lansera gå åka korrigera korrigeras rulla`,
  ),
  'fix-passive': words(
    `fixas löses ordnas åtgärdas rättas lagas hanteras undersöks utreds skickas byts ändras återställs betalas beställs
    bokas besvaras kontaktas sker levereras granskas behandlas publiceras släpps uppdateras meddelas lämnas ges
    korrigeras lanseras återbetalas tas repareras kompletteras lades utförs genomförs påbörjas`,
  ),
  promiser: words(
    `vi jag någon nån teknikern tekniker kollegan kollega handläggaren handläggare montören utvecklarna teamet driften det allt
    felet problemet appen sajten sidan tjänsten strömmen tåget hissen paketet pengarna ersättningen utbetalningen kortet beslutet
    beskedet svaret svar besked information uppdatering leveransen väskan fakturan återbetalningen lösningen ordern
    den detta de reparationen varan hålet vägen avdelningen ansvarig kundtjänst supporten återkoppling`,
  ),
  'vague-time': [
    'så (snart|fort|snabbt|skyndsamt) [{soft}] (som|vi|jag|det (går|finns|blir|ges|lugnar|är möjligt)|någon|nån|tekniken|möjligt|de|möjlighet|tid|felet|systemet|ärendet|utredningen|teknikerna|kön|läget|lagret|beslutet|svaret)',
    'så (snart|fort|snabbt) ($|!)', 'asap', 'snarast', 'snart', 'inom kort', 'inom en (snar|nära|överskådlig) framtid', 'i (en|den) (snar|nära) framtid', 'det snaraste',
    'omgående', 'på sikt', 'så småningom', 'vad det lider', 'i sinom tid', 'med tiden', 'vid tillfälle', 'vid [ett] (senare|lämpligt) tillfälle', 'vid första [bästa] tillfälle', 'i mån av tid', 'tids nog', 'förr eller senare', 'någon gång', 'nån gång', 'någon dag', 'en vacker dag', 'en av dagarna', 'endera dagen',
    'de (närmaste|närmsta) dagarna', 'den (närmaste|närmsta) tiden', 'inom (rimlig|skälig) tid', 'inom loppet av (dagen|veckan)', 'om ett tag', 'om en [liten] stund', 'med det snaraste', 'skyndsamt', 'i dagarna', 'utan [onödigt] dröjsmål', 'när [{soft}] tid finns',
    'när det finns (tid|möjlighet|resurser|utrymme|en lucka|plats|någon)', 'när [{soft}] (vi|jag|någon|nån|teknikerna|de) [{soft}] (vet|hinner|får|har|kan|kommer|ser|är|fått|hittat|löst|utrett|undersökt|tittat|lyckats)', 'när det (blir|går|lugnar|passar|ges|lättar|löst)', 'när det är (din tur|dags)', 'när (ärendet|utredningen|saken|läget|felet|allt|svaret|beslutet|trycket|kön|tekniken|det hela) ~3 (klar|klart|klarnat|utrett|löst|lugnat|kommit|utredd|avklarat|fattat|lättat|klarlagt)',
    'i en (kommande|framtida) (version|uppdatering|release)', 'i framtiden', 'inom sinom tid', 'med vändande post',
  ],
  'vague-late': ['framöver', 'senare', 'längre fram', 'efterhand', 'efter hand', 'strax', 'löpande', 'under dagarna', 'i turordning', 'nog', 'förhoppningsvis', 'tills vidare'],
  'do-now': words(
    `ordnar fixar löser hjälper bokar ombokar skickar byter beställer lägger tar ser betalar återbetalar krediterar spärrar
    ändrar makulerar rättar flyttar stänger öppnar räknar kopplar stryker drar sätter registrerar avslutar förlänger aktiverar
    uppdaterar skriver ringer kontaktar visar guidar stämmer kollar tittar går vidarebefordrar bjuder kompenserar ersätter levererar`,
  ),
  'do-inf': words(
    `ordna fixa lösa hjälpa boka skicka byta beställa lägga ta se betala återbetala kreditera spärra ändra makulera rätta
    flytta stänga öppna räkna koppla stryka dra sätta registrera avsluta förlänga aktivera uppdatera skriva ringa kontakta
    visa guida stämma kolla gå kompensera ersätta leverera`,
  ),
  'do-done': words(
    `ordnat fixat löst bokat ombokat skickat bytt beställt lagt tagit betalat återbetalat krediterat spärrat ändrat makulerat
    rättat flyttat stängt öppnat räknat kopplat strukit dragit satt registrerat avslutat förlängt aktiverat uppdaterat
    kontaktat sett bett`,
  ),
  'help-inf': words(
    `hjälpa göra ordna fixa lösa ge erbjuda ta bidra bistå ändra byta boka ombilda betala ersätta återbetala kreditera
    bevilja godkänna lämna öppna förlänga flytta stryka sänka höja bjuda kompensera se hitta svara säga acceptera
    garantera leverera skicka plocka påskynda undanta låna spärra dra lägga sälja hantera vidarebefordra besvara
    gå tillmötesgå göra-mer uppfylla efterskänka återkalla radera stänga utlova reparera laga påverka bestämma anpassa skriva`,
  ),
  'offer-inf': words(
    `hjälpa ordna fixa lösa boka skicka byta beställa lägga ta se betala återbetala kreditera spärra ändra makulera rätta flytta
    räkna koppla ringa kontakta visa guida stämma kolla titta gå erbjuda ge berätta svara skriva undersöka höra prata
    förklara jämföra sätta aktivera dela berätta öppna`,
  ),
  'contact-verb': words(
    `skriv skriva skriver skicka skickar hör höra kontakta kontaktar nå når sänd svara fråga ställ säg meddela fortsätt ta tar
    berätta starta starta återkom kom hojta messa ge vänd tipsa logga skick prata tala fortsätter välj välkommen
    bekräfta lämna ange uppge dela lägg häng hoppa försök prova testa pröva möt`,
  ),
  'send-verb': words(
    `skicka skickar sänd sända skriv skriva skriver hör höra kontakta lämna ge släng droppa svara ansök anmäl meddela begär
    returnera komplettera bifoga vidarebefordra återkom kom sändas inkom inkomma sätt posta återsänd nå når nås nåt
    ställ överklaga framför`,
  ),
  'private-message': words(
    `messenger dm pm privatmeddelande privatmeddelanden direktmeddelande direktmeddelanden privat-meddelande inboxen inbox
    meddelande meddelanden pm:et dm:et dm:en pm:en dm:s dms pms privat privata inkorgen meddelandet`,
  ),
  'visit-verb': words(
    `kom komma kommer besök besöka besöker gå gåtill åk åka sväng svänga titta kika hoppa stick dyk slink
    vänd vända uppsök boka bokar ta tar lämna lämnar hämta träffa träffas välkommen legitimera ses droppa passera`,
  ),
  branch: words(
    `kontor kontoret kontoren bankkontor bankkontoret lokalkontor lokalkontoret huvudkontoret huvudkontor servicekontor servicekontoret
    försäkringskontor försäkringskontoret butik butiken butiker butikerna reception receptionen kundmottagning
    kundmottagningen kundcenter kundcentret servicecenter servicecentret medborgarkontor medborgarkontoret filial
    filialen resebutik resebutiken biljettbutik biljettlucka biljettluckan luckan informationsdisk
    informationsdisken servicedisk servicedisken lokaler besöksadress kontors expeditionen avdelningskontor
    stadskontor stadskontoret kundtorg kundtorget servicetorg bankpalats kontorets`,
  ),
  'tried-write': words(
    `skrivit skrev skickat skickade skriver hört kontaktat kontaktade sökt sökte försökt försökte provat provade testat testade
    prövat frågat frågade lämnat lämnade meddelat svarat fyllt fått fick fyllde nått`,
  ),
  app: words(
    'app appen apparna appar appens mobilappen bankappen flygappen resappen mobilapp mobilbanken *appen',
  ),
  site: words(
    `hemsida hemsidan hemsidor webbplats webbplatsen sajt sajten sajter webb webben webbsida webbsidan webbshop webbshopen webbutik
    webbutiken sidan site siten hemsidans faq faq:n formulär formuläret webbformulär webbformuläret kontaktformulär kontaktformuläret
    bokningssida bokningssidan bokningssystemet bokningsmotorn nätbutiken e-tjänst e-tjänsten kassan sökfunktionen hjälpsida hjälpsidan sida chattsidan`,
  ),
  'logged-in-place': [
    'mina sidor',
    'minasidor',
    'mina-sidor',
    'min sida',
    'internetbanken',
    'internetbank',
    'nätbanken',
    'nätbank',
    'kundportalen',
    'kundzonen',
    'kontrollpanelen',
    'kontrollpanel',
    'portalen',
    'inloggningen',
    'inloggning',
    'bankid-inloggningen',
    'bankid-inloggning',
    'mitt konto',
    'medlemssidorna',
    'kundkontot',
    'inlogget',
    'webbmejlen',
    'webmailen',
  ],
  fails: [
    'kraschar',
    'kraschade',
    'kraschat',
    'krasch',
    'hänger',
    'hängde',
    'hängt',
    'fryser',
    'frös',
    'frusit',
    'laggar',
    'laggade',
    'strular',
    'strulade',
    'strulat',
    'krånglar',
    'krånglade',
    'krånglat',
    'snurrar',
    'snurrade',
    'ligger nere',
    'låg nere',
    'är nere',
    'nere',
    'nerlagd',
    'död',
    'stendöd',
    'trasig',
    'trasigt',
    'sönder',
    'buggar',
    'buggig',
    'buggigt',
    'bugg',
    'segar',
    'seg',
    'dör',
    'dog',
    'vägrar',
    'vägrade',
    'nekar',
    'nekas',
    'nekade',
    'funkar inte',
    'fungerar inte',
    'funkar ej',
    'fungerar ej',
    'funkade inte',
    'fungerade inte',
    'inte funkar',
    'inte fungerar',
    'funkat',
    'inte fungerat',
    'går inte',
    'går ej',
    'gick inte',
    'inte går',
    'inte gick',
    'går knappt',
    'kan inte',
    'kan ej',
    'kunde inte',
    'öppnar inte',
    'öppnas inte',
    'startar inte',
    'laddar inte',
    'laddas inte',
    'laddar bara',
    'laddar',
    'svarar inte',
    'visar inte',
    'visar fel',
    'visar bara',
    'låter mig inte',
    'låter inte',
    'släpper inte',
    'släpper',
    'godkänner inte',
    'accepterar inte',
    'hittar inte',
    'känner inte',
    'säger fel',
    'säger bara',
    'säger att',
    'loggar ut',
    'loggar mig',
    'kastar ut',
    'slänger ut',
    'stänger av',
    'stänger ner',
    'står still',
    'står stilla',
    'felmeddelande',
    'felmeddelanden',
    'felkod',
    'felkoder',
    'error',
    'fel hela',
    'får fel',
    'ger fel',
    'bara fel',
    'blir fel',
    'tom',
    'tomt',
    'helt tom',
    'vit',
    'helt vit',
    'helt vitt',
    'svart',
    'blank',
    'blankt',
    'timeout',
    'klickar',
    'inte ens',
    'fastnar',
    'fastnat',
    'fastnade',
    'fast',
    'avbryts',
    'avbröts',
    'spärrad',
    'spärrat',
    'låst',
    'kass',
    'värdelös',
    'värdelöst',
    'skit',
    'skräp',
    'suger',
    'katastrof',
    'usel',
    'urusel',
    'står det fel',
    'försvann',
    'försvinner',
    'försvunnit',
    'inte tillgänglig',
    'otillgänglig',
    'saknas',
    'hoppar',
    '502',
    '503',
    '500',
    '404',
    'flippar',
    'spökar',
    'krashar',
    'krashade',
    'buggade',
    'loop',
    'loopar',
    'funkar dåligt',
    'går sönder',
    'dött',
    'lagg',
    'hackar',
    'gick ner',
    'gått ner',
    'ner igen',
    'spinner',
    'tuggar',
    'svänger',
    'slår ut',
    'saknar',
    'misslyckas',
    'misslyckades',
    'står',
  ],
  states: words(
    `är var blir blev finns fanns gäller går gick kommer kom får kan ska måste behöver kostar ingår tar ligger står sitter beror börjar
    slutar öppnar stänger innebär betyder fungerar funkar har räcker heter krävs behövs säljer erbjuder byter lagas lagar avgår släpps
    startar ansvarar ersätter täcker täcks gjorde gör skickas skickades levereras betalas dras räknas avgörs bestäms förlängs höjs sänks
    syns hämtas lämnas bor kör flyttar flyttas rullar visar sker följer omfattar stämmer försvinner försvann drabbar drabbade öppnas stängs
    används godkänns godkändes ändras avbokas hette saknas tillkommer undantas pågår jobbar lyser blinkar gick rörde avsåg`,
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
  grumble: words('gnäll gnälla gnällandet tjat tjata tjatet tjatandet klaga klagandet klagosång gorma skrika skriket bråka bråket tjafsa tjafset spamma älta överdriva larva fjanta lipa sura tjura svära skälla hetsa dramatisera trolla mala'),
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
  // Pieces of trade.
  'post-noun': words(
    `inlägg* komment* tråd tråden trådar trådarna recension* omdöme* kommentarsfält* posten posterna posts svaret
    svaren meddelandet`,
  ),
  'post-noun-def': words(
    `inlägget inläggen kommentaren kommentarerna kommentarsfältet tråden trådarna recensionen recensionerna
    omdömet omdömena inläggets`,
  ),
  'removed-part': words(
    `borttaget borttagen borttagna raderat raderad raderade dolt dold dolda gömt gömd gömda bortplockat bortplockad
    bortplockade nedtaget nedtagen nedtagna nedplockat nedplockad modererat modererad modererade avpublicerat
    avpublicerad avpublicerade rensat rensad rensade bortstädat bortstädad blockerat blockerad släckt
    osynlig osynligt arkiverat arkiverad slopad städat bortrensat bortrensad försvunnen försvunnet`,
  ),
  'removed-passive': words(
    `raderas raderades raderats döljs doldes dolts göms gömdes gömts modereras modererades modererats avpubliceras
    avpublicerades avpublicerats rensas rensades rensats försvinner försvann försvunnit blockeras`,
  ),
  'remove-verb': words(
    `raderar raderade raderat radera döljer dolde dolt dölja gömmer gömde gömt gömma modererar modererade modererat
    moderera avpublicerar avpublicerade avpublicerat avpublicera rensar rensade rensat rensa städar städade städat
    städa deletade deletat blockerade blockerat stryker strukit`,
  ),
  'take-away': words(
    'tar tog tagit ta plockar plockade plockat plocka lyfter lyfte lyft lyfta städat rensat tas togs tagits plockas plockades plockats lyfts',
  ),
  away: words('bort ner ned undan borta'),
  write: words(
    'skriv skriva svara ange uppge meddela lämna lägg dela posta bifoga kommentera fyll knappa klistra droppa mata släng tagga',
  ),
  send: words(
    'skicka sänd mejla maila ge messa smsa pm:a dm:a skickar skriver lämnar ger svarar anger uppger delar',
  ),
  staffer: words(
    `kollega kollegan kollegor kollegorna kollegas chef chefen teamledare teamledaren teamchef handläggare handläggaren
    rådgivare rådgivaren medarbetare medarbetaren tekniker teknikern expert experten specialist specialisten
    säljare säljaren jurist juristen lånerådgivare kontorschef kontorschefen bankman bankkvinna
    mäklare skadereglerare skadereglerar* utredare utredaren supporttekniker kundtjänstmedarbetare assistent
    projektledare projektledaren driftchef platschef ekonomiansvarig ansvarig ansvariga ombudsman vd vd:n samordnare
    samordnaren redaktör chaufför chauffören förare föraren vaktmästare vaktmästaren receptionist receptionisten
    vikarie praktikant kundansvarig kundansvarige`,
  ),
  'department-word': words(
    `kundtjänst kundtjänsten kundservice kundcenter kundcentret supporten support växeln växel receptionen reception
    ekonomi ekonomin ekonomiavdelningen kontoret bolån bolånen skador skadeavdelningen fakturaavdelningen teknik
    tekniken teknisk avdelningen avdelning lager lagret butiken verkstaden sälj försäljning försäljningen marknad
    it it-avdelningen juridik juridiken placeringar företag kassan disken chatten inkasso klagomål klagomålen
    bredband bagage bagaget drift driften trafikledningen reskontran gruppen teamet enheten nämnden förvaltningen
    bygg gatukontoret simhallen biblioteket badet depån terminalen godset paketservice sparande pension pensionen
    fond fonder kort lån låneavdelningen privatmarknad företagssidan kundombudsmannen huvudkontoret`,
  ),
} as const satisfies Classes
