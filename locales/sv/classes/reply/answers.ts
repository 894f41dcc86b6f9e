import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** Words of what is answered, promised, asked for, removed and told of a person's dealings. */
export const answersClasses = {
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
    `hyran resan läkartiden platsen återresan hotellbokningen dosan premien avbokningen ombokningen lånet bolånet billånet *lånet kontot saldot skulden försäkringen *försäkringen abonnemanget *abonnemanget avtalet
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
  // What a company does for its customers, or does not.
  'service-does': words(
    `lagar reparerar säljer köper hyr byter ändrar flyttar skickar levererar hämtar öppnar stänger betalar ersätter godkänner
    accepterar beviljar erbjuder utför installerar hanterar tillhandahåller lämnar trycker skriver översätter gräver plogar
    sandar klipper rör sköter ansvarar förmedlar försäkrar täcker kopplar programmerar lånar sysslar arbetar jobbar handlägger
    behandlar besvarar efterskänker kompenserar sänker höjer förlänger pausar avbryter stoppar spårar förhandlar bokar
    ombokar avbokar makulerar publicerar kör stannar fraktar transporterar tömmer målar bygger`,
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
    'så (snart|fort|snabbt) ($|!)',
    'så (snart|fort|snabbt|skyndsamt) [{soft}] (vi|jag|någon|nån|de|det|teknikern|teknikerna|hon|han) [{soft}] [själva|själv|bara] (hinner|kan|får|har|vet|går|ser|är|blir|finns|kommer|hittar|hittat|fått)',
    'när (vi|jag|hon|han|hen|de|någon) [{soft}] (själva|själv|bara) [{soft}] (vet|hinner|kan|får|har|ser)',
    'när (hon|han|hen|en rådgivare|en tekniker|någon) ~2 (hinner|tid|ledig|kan|möjlighet)',
    'när det (finns|kommer|dyker upp) [{soft}] (något|nåt|ny|nytt|mer)',
    'vilken (dag|minut|stund|timme|sekund) som helst',
    'inom en [inte] [alltför] (alltför|inte alltför) (avlägsen|lång) framtid',
    '(när som helst|lite senare|längre fram|framöver|i sommar någon gång|efterhand|till slut)',
    'asap',
    'snarast',
    'snart',
    'inom kort',
    'inom en (snar|nära|överskådlig) framtid',
    'i (en|den) (snar|nära) framtid',
    'det snaraste',
    'omgående',
    'på sikt',
    'så småningom',
    'vad det lider',
    'i sinom tid',
    'med tiden',
    'vid tillfälle',
    'vid [ett] (senare|lämpligt) tillfälle',
    'vid första [bästa] tillfälle',
    'i mån av tid',
    'tids nog',
    'förr eller senare',
    'någon gång',
    'nån gång',
    'någon dag',
    'en vacker dag',
    'en av dagarna',
    'endera dagen',
    'de (närmaste|närmsta) dagarna',
    'den (närmaste|närmsta) tiden',
    'inom (rimlig|skälig) tid',
    'inom loppet av (dagen|veckan)',
    'om ett tag',
    'om en [liten] stund',
    'med det snaraste',
    'skyndsamt',
    'i dagarna',
    'utan [onödigt] dröjsmål',
    'när [{soft}] tid finns',
    'när det finns (tid|möjlighet|resurser|utrymme|en lucka|plats|någon)',
    'när [{soft}] (vi|jag|någon|nån|teknikerna|de) [{soft}] (vet|hinner|får|har|kan|kommer|ser|är|fått|hittat|löst|utrett|undersökt|tittat|lyckats)',
    'när det (blir|går|lugnar|passar|ges|lättar|löst)',
    'när det är (din tur|dags)',
    '(när|så fort|så snart) (någon|en) ~3 (ledig|tillgänglig|fri)',
    'när (vi|jag) [{soft}] (hunnit|hinner|har hunnit|kommit ikapp|gått igenom)',
    'när (ärendet|utredningen|saken|läget|felet|allt|svaret|beslutet|trycket|kön|tekniken|det hela) ~3 (klar|klart|klarnat|utrett|löst|lugnat|kommit|utredd|avklarat|fattat|lättat|klarlagt)',
    'i en (kommande|framtida) (version|uppdatering|release)',
    'i framtiden',
    'inom sinom tid',
    'med vändande post',
  ],
  'vague-late': [
    'framöver',
    'senare',
    'längre fram',
    'efterhand',
    'efter hand',
    'strax',
    'löpande',
    'under dagarna',
    'i turordning',
    'nog',
    'förhoppningsvis',
    'tills vidare',
  ],
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
  states: words(
    `är var blir blev finns fanns gäller går gick kommer kom får kan ska måste behöver kostar ingår tar ligger står sitter beror börjar
    slutar öppnar stänger innebär betyder fungerar funkar har räcker heter krävs behövs säljer erbjuder byter lagas lagar avgår släpps
    startar ansvarar ersätter täcker täcks gjorde gör skickas skickades levereras betalas dras räknas avgörs bestäms förlängs höjs sänks
    syns hämtas lämnas bor kör flyttar flyttas rullar visar sker följer omfattar stämmer försvinner försvann drabbar drabbade öppnas stängs
    används godkänns godkändes ändras avbokas hette saknas tillkommer undantas pågår jobbar lyser blinkar gick rörde avsåg`,
  ),
  // Pieces of trade.
  'post-noun': words(
    `inlägg* komment* tråd tråden trådar trådarna recension* omdöme* kommentarsfält* posten posterna posts svaret
    svaren meddelandet`,
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
