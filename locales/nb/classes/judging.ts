import type { Classes } from '../../../src/text/phrase.js'

/** Words with which an agent judges, shoves off, excuses or mocks. */
export const judgingClasses = {
  /** To put up with it: what follows `må du`, `får du`, `bare å`. */
  'put-up': [
    '(finne|finner) (deg|dere|seg) i',
    '(venne|vende) (deg|dere|seg) til',
    '(slå|slår) (deg|dere|seg) til ro',
    '(avfinne|forsone|nøye|belage|innrette|smøre|væpne|trøste|roe|besinne) (deg|dere|seg)',
    '(leve med|ta til takke|bite i det|svelge|tåle|akseptere|godta|holde ut|bære over|stå ut|ta det som det|ta det som en|ta det du får|ta det pent|pakke seg|gi deg|gi dere|ta deg sammen|ta seg sammen|skjerpe deg)',
  ],
  /** What a customer is called, or called by hints, who wants too much. */
  nagging: [
    '(utålmodig|hårsår|nærtagende|sytete|masete|kravstor|vanskelig|urimelig|slitsom|barnslig|smålig|pirkete|kverulerende|kranglete|krakilsk|frekk|ubehøvlet|uhøflig|uforskammet|hysterisk|dramatisk|overfølsom|bortskjemt|bitter|gretten|amper|hissig|usaklig|vrang|urettferdig|sta|firkantet|kresen|pjattet|sutrete|sippete|overspent|hyperfølsom|ufin|utakknemlig|historieløs|sneversynt)',
  ],
  /** A quarrel to be closed. */
  quarrel: [
    '(diskusjonen|diskusjon|debatten|debatt|samtalen|krangelen|dialogen|ordvekslingen|praten|meningsutvekslingen|diskusjoner|omkamp|omkampen|runddansen)',
  ],
  /** What a customer is told to have bigger ones of. */
  worry: ['(bekymringer|bekymring|problemer|problem|ting|saker|utfordringer|sorger|kamper)'],
  elsewhere: [
    '(et annet|en annen|andre|noen andre|en av de andre|konkurrent*|annet|annen|nytt|ny) [{fill}] [selskap|selskaper|bank|banker|sted|steder|leverandør|leverandører|butikk|operatør|aktør|strømleverandør|konkurrent*|kundeservice]',
  ],
  /** What customers say about the company. */
  criticism: [
    '(kritikk*|påstand*|beskrivelsen|beskrivelse|fremstilling*|framstilling*|anklage*|beskyldning*|karakteristikk*|omtalen|anmeldelsen|overskriften|versjonen|utlegningen|bildet du|skylda|skylden|pepperen|hetsen|misnøyen|måten du)',
  ],
  fair: [
    '(rettferdig|rimelig|berettiget|fortjent|korrekt|fair|saklig|presis|dekkende|treffende|riktig|på sin plass|nyansert|treffer)',
  ],
  /** What goes wrong through somebody's doing. */
  botched: [
    '(feil|feilen|tabbe|tabben|skyld|skylda|skylden|ansvar|ansvaret|rot|rotet|rota|sviktet|svikta|somlet|somla|surret|surra|bommet|bomma|glemt|ødelagt|forsinket|sølt|tabbet|tabba|forårsaket|skapt|laget|slurvet|kludret|sluntret|misforstått|levert|forsømt|trøblet|bestemt|vedtatt|stoppet|holdt|bærer|utløst|styrer|rår)',
  ],
  /** Doing what one has been told to look after. */
  heed: [
    '(sjekke|sjekket|lese|lest|spørre|spurt|tenke|tenkt|undersøke|undersøkt|kontrollere|kontrollert|dobbeltsjekke|dobbeltsjekket|passe|passet|følge|fulgt|se|sett|høre|hørt|ringe|ringt|melde|meldt|varsle|varslet|si|sagt|planlegge|planlagt|beregne|beregnet|lagre|lagret|sikre|sikret|notere|notert|møte|møtt|avbestille|avbestilt|betale|betalt|lytte|lyttet)',
  ],
  /** What a careless customer does: present. */
  slips: [
    '(glemmer|overser|ignorerer|somler|slurver|roter|surrer|utsetter|unnlater|trykker|taster|deler|gir|oppgir|lar|venter|velger|bommer|misforstår|hopper|dropper|klikker|stoler|legger|mister|kaster|skriver|sløser|bestiller|betaler|kjøper|møter|kommer|sover|parkerer|dytter|skrur|river|søler|tukler|fikler|leser|sjekker|følger)',
  ],
  /** Mock praise of what the customer has written or done. */
  'mock-praise': [
    '(innsiktsfull*|lærerik*|oppløftende|oppbyggelig*|poetisk*|sjarmerende|nyanserte|nyansert|velformulert*|dyptpløyende|dypsindig*|gjennomtenkte|geniale|genial|brilliante|briljante|briljant|skarpsindig*|åndfull*|vidd*|litterær*|filosofisk*|banebrytende|revolusjonerende|epokegjørende|elskverdig*|kjærlige|høviske|velvalgte|utsøkte|stilsikre|balanserte|moden|modne|saklige|kloke|vise|opplysende|uvurderlige|ekspertvurderingen|leksjonen|forelesningen|foredraget|talen|prekenen|romanen|essayet|novellen|diktet|analysen|diagnosen|visdomsordene|gullkornet|gullkornene|solskinnet|kjærlighetserklæringen|fanbrevet|kjærlighetsbrevet|poesien|motivasjonstalen|lovtalen|hyllesten|oppmuntringen)',
  ],
  /** Things that no company rules, blamed in mockery. */
  nature: [
    '(sola|solen|månen|jorda|jordkloden|gravitasjonen|tyngdekraften|tyngdekrafta|universet|verden|kalenderen|døgnet|naturen|matematikken|virkeligheten|alfabetet|tidevannet|årstidene|fysikken|snøen|været|vinteren|regnet|vinden|værgudene|kulda|frosten|tida|tiden|klokka|logikken)',
  ],
  /** Honours for nothing. */
  honours: [
    '(minnestund|minnesmerke|statue|statuen|parade|landesorg|halv stang|minutts stillhet|krisestab|unntakstilstand|ekstrasending|granskningskommisjon|granskingskommisjon|havarikommisjon*|æreskompani|fakkeltog|salutt|kongebesøk|heltestatus|menneskerettsdomstol*|haag|medalje|medaljen|diplom|diplomet|pokal|nobelpris*|fredspris*|oscar*|korps|korpset|fanfare*|konfetti|fyrverkeri|champagne|kransekake|marsipankake|bløtkake|rød løper|røde løperen|trampeklapp|applaus|terningkast|egen plakett|plakett|riddertegn|st. olavs orden|lederartikkel|førstesideoppslag|forsidesak|pressekonferanse|julegave)',
  ],
  /** Words of the office: one may pass, two in a sentence are a form letter. */
  office: [
    '(påfølgende|vedrørende|vedr|foreligger|foreligge|foreliggende|hensiktsmessig*|fremkommer|fremkomme|framkommer|fortløpende|jamfør|jf|jfr|hvorvidt|ovennevnte|heretter|herunder|oversender|oversendt|oversende|oversendes|iverksette|iverksettes|iverksatt|ytterligere|vedlagte|undertegnede|ivareta|ivaretas|ivaretatt|imøtekomme*|forespurte|forespurt|sistnevnte|innehaver|besitter|bistå|bistand|behandles|besvares|håndteres|ekspederes|saksgang|saksgangen|saksbehandling|beror|begrunnet|avvik|avviket|vurderes|anføres|benytte|benyttes|benyttet|gjeldende|retningslinjer|rutiner|foretas|foretatt|utbedring|utbedres|registreres|avventer|avvente|innsendt|innsendes|påregne|påregnes|tilstrebe*|medføre|medfører|tilknyttet|forutsetter|forutsettes|vennligst|øvrige|avslutningsvis|rekvirere*|korrespondanse|instans)',
  ],
  /** What somebody may have with a company, and how it went with it. */
  'own-thing': [
    '(*lånet|*kontoen|*kortet|*fakturaen|*forsikringen|*forsikringa|*søknaden|*pakken|*timen|*billetten|*abonnementet|*avtalen|*bestillingen|*ordren|*klagen|*erstatningen|*oppgjøret|*plassen|*medlemskapet|*refusjonen|*kravet|*regningen|*pensjonen|*støtten|*trygden|*resepten|*henvisningen|*oppsigelsen|*betalingen|*depositumet|*avdraget|*bilen|*husleien|*husleia|*kreditten|*skadesaken|*inkassosaken|*passet)',
  ],
  outcome: [
    '(innvilget|avslått|godkjent|avvist|utbetalt|betalt|ubetalt|sperret|stengt|overtrukket|purret|purring|inkasso|sendt|mottatt|registrert|ferdig|klar|klart|underkjent|refundert|trukket|belastet|avsluttet|oppsagt|utløpt|forfalt|fornyet|signert|stoppet|levert|hentet|kansellert|reservert|flyttet|slettet|tilbakeført|overført|tegnet|misligholdt|avlyst|betalingsutsettelse|minus)',
  ],
  /** Hard on whoever it befalls. */
  'hard-on': [
    '(dumt|trist|leit|kjedelig|kjipt|ergerlig|irriterende|frustrerende|fælt|ille|synd|surt|vondt|ubehagelig|ekkelt|slitsomt|fortvilt|fortvilende|skuffende|provoserende|tungt|tøft|skummelt|grusomt|forferdelig|uholdbart|uakseptabelt|bittert|plagsomt|stressende|skremmende|nedslående|sårt|ugreit|hjerteskjærende|urimelig|brutalt|flaut|guffent|utrygt|bekymringsfullt|tragisk|utålelig|drøyt|hardt|urettferdig|kjempekjedelig|kjempedumt|kjempekjipt|kjempesurt|håpløst|galt|slitsom|kjip|elendig|bedrøvelig|stusslig)',
  ],
  /** Pet names and mates' names. */
  pet: [
    '(skatt|skatten|skatta|skattepus|vennen|venn|venna|vennemann|gullet|gull|gullklump|gullklumpen|gullunge|snuppa|snuppe|snuppi|jenta|jenten|gutten|guttungen|kompis|kompisen|kamerat|kammerat|makker|bro|bror|broder|brur|brusj|mate|dude|buddy|homie|sjef|boss|mester|mesteren|legende|champ|kjekken|kjekkas|kjekkasen|pus|pusen|søta|søten|søtnos|søtnosen|søting|digge|snella|beib|babe|baby|elskling|elskede|darling|honey|godgutten|godjenta|gubben|gamlis|gamlefar|gamlemor|tøffen|råtass|luring|luringen|tulling|tullingen|rakker|solstråle|solstrålen|prinsesse|prinsessen|dronning|hjertet|hjerte|hjertegull|goklump|bamsen|kjære|broren|søster|bestis|bestisen|godingen|goding|kis|kisen|kara|folkens|damer|frøken|lillevenn|veslevenn|vesla|veslegutt|nusset|nurket|stakkar)',
  ],
  /** Pet names that are hardly anything else. */
  'pet-sure': [
    '(vennen|vennemann|gullklumpen|gullunge|snuppa|snuppe|snuppi|kompis|kammerat|makker|brur|brusj|dude|buddy|homie|kjekken|kjekkas|kjekkasen|søtnos|søtnosen|søting|snella|beib|babe|elskling|darling|honey|godgutten|godjenta|gamlis|råtass|tullingen|solstrålen|hjertegull|goklump|bestisen|godingen|lillevenn|veslevenn|veslegutt|nurket)',
  ],
  /** Idle pleasures in which staff are said, in irony, to pass the day. */
  idle: [
    '(drikker kaffe|drikke kaffe|drikker bare kaffe|triller tommeltotter|trille tommeltotter|spiller kabal|spille kabal|spiser kake|spise kake|spiser vafler|spise vafler|ser på netflix|teller penger|telle penger|soler oss|sole oss|filer neglene|tar en lur|spiser lunsj|har lunsj|sover middag|leser ukeblader|spiser bolle*|lager papirfly|strikker|ler hele veien til banken)',
  ],
} as const satisfies Classes
