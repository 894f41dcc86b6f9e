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
    `leverantören leverantörens leverantörer underleverantör* posten postnord chauffören budet budbilen budfirman
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
  'third-act': words(
    `ansvarar bestämmer styr orsakar orsakat gör gjort gjorde har hade missat missade ska borde måste sätter äger
    levererar levererat kör strular krånglar ställt tappat tappade skickat skickade sköter är var låg ligger tar
    tog ställde beslutar beslutat beslutade bär`,
  ),
  'we-they': words('vi jag han hon de dom personalen chauffören teknikern kollegan handläggaren medarbetaren föraren kundtjänst'),
  'did-right': ['gjorde', 'gör', 'har gjort', 'har [{soft}] gjort', 'agerade', 'har agerat', 'hanterade', 'har hanterat', 'skötte', 'har skött'],
  'did-right-done': words('gjort agerat hanterat skött handlat jobbat arbetat'),
  follow: ['följer', 'följde', 'har [{soft}] följt', 'måste [{soft}] följa', 'tillämpar', 'rättar oss efter', 'håller oss till', 'har [{soft}] hållit oss till'],
  held: [
    'lastas', 'klandras', 'skuldbeläggas', 'belastas', 'beskyllas', 'anklagas', 'hållas', 'ställas [till svars|ansvariga]',
    'svara för', 'stå för', 'ansvara för', 'rå för', 'rå på', 'hjälpa att', 'hjälpa det', 'styra', 'råda', 'påverka', 'förutse',
    'förutspå', 'garantera att', 'ta ansvar', 'styra över', 'hållas ansvarig*', 'göra något åt (vädret|att)', 'rå över', 'veta att',
    'lasta*', 'ha koll på att',
  ],
  understand: words('förstår beklagar ledsen förlåt förståeligt begriper ursäkta ursäkt'),
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
  'take-away': words('tar tog tagit ta plockar plockade plockat plocka lyfter lyfte lyft lyfta städat rensat tas togs tagits plockas plockades plockats lyfts'),
  'away': words('bort ner ned undan borta'),
  write: words('skriv skriva svara ange uppge meddela lämna lägg dela posta bifoga kommentera fyll knappa klistra droppa mata släng tagga'),
  send: words('skicka sänd mejla maila ge messa smsa pm:a dm:a skickar skriver lämnar ger svarar anger uppger delar'),
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
