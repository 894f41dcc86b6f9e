import { words } from '../../../../src/entities/context.js'
import type { Classes } from '../../../../src/text/phrase.js'

/** Words with which a draft takes a stance against the customer: slights, excuses, reproaches, mockery. */
export const stanceClasses = {
  // Belittling.
  fuss: [
    `(bråka|bråkar|hetsa|gorma|skrika|klaga|klagar|gnälla|gnäller|tjafsa|orda|älta|tjata|tjura|lipa|sura|gnata|yla|larma|protestera|dramatisera|förfasas)`,
    '(göra|lägga|slösa|ägna) [en|ett|någon] [större|så stor] (väsen|sak|affär|drama|nummer|energi|tid|väsen|höna|scen)',
    '(bli|vara|känna sig) [så|särskilt|speciellt] (arg|sur|upprörd|ledsen|irriterad|stressad|kränkt|stött|besviken|orolig|förvånad|sårad)',
    '(hetsa|haka|hänga|jaga|elda|reta|röra) upp',
    'ta illa [vid]',
    'ligga sömnlös',
    'bry (sig|dig) om',
    'skriva hem om',
    'tjafsa om',
    'höja rösten',
    'hänga läpp',
    '(fälla|spilla) (tårar|en tår)',
    'gråta (över|för|en)',
    'slå (näven|på stora)',
    'prata (mer|vidare) om',
  ],
  'grumble-noun': words(
    `gnäll gnället gnällandet klagandet tjat tjatet tjatandet tjafs tjafset gnöl gnat gnatet gap gapet gapandet dramatiken
    dramat utbrottet utbrotten överdrifterna skriket skrikandet gråten gnällspik kverulans kverulerande kinkande kink
    uppträdet teatern hetsen lipen sarkasmerna utropstecknen versalerna svordomarna gnölet pekpinnarna ältandet`,
  ),
  novice: words(
    `nybörjare barn barnen femåringar femåring treåring treåringar sexåring sjuåring pensionärer pensionär mormor farmor
    dagisbarn dagisbarnen tonåringar analfabeter apa apor teknikfientliga hundar förstagångsresenärer ovana småbarn`,
  ),
  'no-such-place': words(
    `välgörenhet* barnvakt barnvakter upplysning* upplysningscentral hotell taxi taxiservice taxibolag google tankeläsare psykolog psykologer
    terapeuter sjukhus hemtjänst mamma dagis uppslagsverk jourtelefon trollkarlar resebyrå bibliotek leksaksaffär bankomat
    hjälporganisation socialkontor nöjespark dejtingsajt jultomten tomten rättegång gnällforum snabbmatsrestaurang butlers`,
  ),
  // Excuses.
  'whole-word': words(
    'hel helt hela oskadd oskadat oskadda felfri felfritt komplett fungerande fungerade funkade prickfri okej intakt perfekt',
  ),
  'left-us': words(
    'lämnade lämnades skickade skickades packade packades levererade levererades lastade lastades postade gick åkte kontrollerades',
  ),
  'our-record': words(
    `system systemet systemen logg loggen loggar loggarna uppgifter statistik statistiken mätning mätningen mätningar
    mätningarna siffror siffrorna register registret data datan kvalitetskontroll underlag noteringar gps gps:en`,
  ),
  'our-people': words(
    `personal personalen medarbetare medarbetarna kollegor kollegorna chaufförer chaufförerna förare förarna tekniker teknikerna
    handläggare handläggarna rådgivare rådgivarna konduktörer ombordare montörer brevbärare brevbärarna kundtjänstmedarbetare
    team teamet ombordpersonal kassapersonal lokförare busschaufförer bud plogförare`,
  ),
  'did-to-you': words(
    `drar drog dragit tar tog tagit höjer höjde höjt ställer ställde ställt stänger stängde stängt kräver krävde lägger lade la
    skickar skickade skickat tappar tappade tappat missar missade missat försenar försenade kör körde gräver grävde grävt
    fakturerar debiterar bestämmer bestämt beslutar beslutat sätter satte satt äger styr orsakar orsakade orsakat har gör
    gjorde gjort glömt glömde skrivit skrev byter bytte byggt bygger plogar sköter levererar levererade sålt säljer`,
  ),
  // Reproaches.
  certain: words(
    `nog säkert antagligen förmodligen tydligen uppenbarligen troligen troligtvis sannolikt sannolikast väl ju garanterat
    bevisligen gissningsvis ganska`,
  ),
  'wrong-way': words(
    `fel felet felaktig felaktigt felaktiga galet tokigt bakvänt bakfram slarvigt klantigt klumpigt dumt snett bort sönder
    ofullständigt ofullständiga utdaterat oläsligt otydligt`,
  ),
  'too-late': [
    'för (sent|sen|lite|lågt|snabbt|hårt|slarvigt|tidigt|länge)',
    '{by-words} {time-unit} för (sent|sen|tidigt)',
    '(inte|aldrig) i tid',
    'efter (sista|förfallodagen|fristen|stängning|deadline)',
  ],
  'careless-did': words(
    `lät lämnade gav klickade skrev väntade köpte bokade åkte gick svarade godkände betalade litade trodde raderade kastade
    slängde öppnade ignorerade glömde missade tappade slarvade struntade delade laddade swishade lånade ställde parkerade
    packade installerade spillde chansade fyllde satte kopplade bockade kryssade`,
  ),
  'careless-done': words(
    `låtit lämnat gett klickat skrivit väntat litat trott raderat kastat slängt ignorerat glömt missat tappat slarvat
    struntat delat swishat chansat satt kopplat bockat kryssat tryckt angett angivit uppgett fyllt bytt ställt räknat
    parkerat packat installerat råkat läst`,
  ),
  // Mockery.
  /** Idle pleasures in which staff are said, in irony, to pass the day. */
  idle: [
    '(rullar|rulla) tummarna',
    '(dricker|dricka) [bara] kaffe',
    '(fikar|fika|sover|tupplurar|latar oss|slappar|degar|solar|väntar på dig|pillar naveln|sjunger|stickar)',
    '(spelar|lägger) (kort|patiens|spel)',
    '(tittar|kollar) på (netflix|serier|film|tv)',
    '(målar|filar) naglarna',
    '(räknar|räkna) (pengar|får|dagar)',
    '(väntar|vänta) på att (just du|få|någon ska|du ska)',
    '(har|gör) (inget|ingenting) (bättre|annat)',
  ],
  'mock-drama': words(
    `mardröm tragedi katastrof skandal prövning umbäranden umbärande drama plåga chock fasa olycka pina skräck helvete
    mareld dramatik grymhet orättvisa världskris kris nödläge`,
  ),
  'mock-yes': words(
    'visst självklart absolut javisst jovisst givetvis naturligtvis jadå jodå klart såklart självfallet nejdå nädå okej ja jo jajamän gärna',
  ),
  'mock-gift': words(
    `kaffe kakor tårta blommor choklad champagne fotmassage massage weekend lyxkryssning kryssning sommarstuga guldkant guldstjärna
    guldklocka limousin privatjet privatplan privatchaufför butler diamanter ballonger fyrverkeri parad orkester tavla staty
    hederspris medalj paris maldiverna bali spa rödvin räkor hummer gåslever kaviar nallebjörn nalle godnattsaga saga hängmatta
    frukost sängen pizza glass kanelbullar smörgåstårta`,
  ),
} as const satisfies Classes
