import type { Classes } from '../../../src/text/phrase.js'

/** Word classes of violence, despair and contempt. */
export const abuseClasses = {
  'hurt-verb': [
    '(bryte|bryta|brekke|brekka|knekke|knekkja|knekkje|vri|vri om|kutte|kutta|knuse|knusa|slå|slå ut|slå inn|rive|riva|kappe|kappa|skjere|skjera|sparke|sparka|stappe|stappa|sage|saga|stikke ut|klore ut|vrenge|vrengje|filleriste)',
  ],
  'hurt-now': [
    '(bryt|brekk|knekk|knekkjer|vrir|kuttar|knuser|slår|riv|kappar|skjer|sparkar|sagar|dengjer|bankar|skyt|kverkar|drep|kvel|smadrar|stikk|klappar til|smell til)',
  ],
  'body-part': [
    '(fingrane|finger|fingeren|armane|armen|arm|beina|beinet|nakken|halsen|nasen|nasa|tennene|tenner|kneskålene|kneskåla|skallen|trynet|tryne|fjeset|hovudet|haudet|kjeften|kjeven|ryggen|ribbeina|leggene|leggane|auga|augo|øyra|øyro|strupen|hendene|handa|kneet|knea|skotten|skrotten)',
  ],
  'their-own': ['(din|ditt|di|dine|dykkar|dokkar|hans|hennar|deira|sjefen*|direktør*)'],
  wished: [
    '(drukne|drukna|brenne|brenna|rotne|rotna|døy|døya|krepere|krepera|stupe|stupa|kvelast|svelte|svelta|fryse i hel|frysa i hel|henge|hengja|sprekke|sprekka|lide|lida|ryke utfor|ryka utfor|køyre utfor|køyra utfor|få kreft|pinast|skytast|hengjast|druknast|bankast|dengast|juling|bli påkøyrde|bli påkøyrd|verta påkøyrde|styrte|styrta|søkke|eksplodere|gå ned med|brenne inne|falle om|få hjarteinfarkt|gå i lufta|sprengjast|steinast|køyrast ned|køyrast over|setjast fyr på)',
  ],
  whoever: [
    '(de|du|dykk|dokke|dokker|han|ho|dei|sjefen|sjefen*|direktør*|leiaren*|leiinga|banken|kontrollør*|kontrolløren|gjengen|alle|alle saman|sakshandsamar*|sjåfør*|montør*|kundebehandlar*|styret|politikar*|ordførar*|rådmannen|byråkrat*|folka|kommunen|selskapet)',
  ],
  beating: [
    '(juling|bank|deng|pisk|pisken|ris|grisebank|på tygga|på trynet|i trynet|ein smell|ei øyrefik|ein lærepenge|svi|ein omgang|ei omgang|ein på kjeften|neven|knyttneven|ei kule|kula|kniven|lusing|rundjuling|hagla|øksa)',
  ],
  'near-ones': [
    '(ungane|borna|barna|kona|mannen|familien|mora|mor|faren|dottera|sonen|hunden|bikkja|huset|bilen|heimen)',
  ],

  pills: [
    '(tablettane|tablettar|tabletter|pillene|pillane|pillar|piller|sovetablettane|sovetablettar|sovepillene|sovepillar|paracet|medisinane|dop)',
  ],
  'live-on': [
    '(leve|leva|stå opp|vakne|vakna|halde fram|halda fram|puste|pusta|kjempe|kjempa|vere til|vera til|vere her|vera her|eksistere|prøve meir|stå på lenger)',
  ],
  'own-kin': [
    '(mor|mora|mamma|far|faren|pappa|bror|broren|syster|systera|søster|son|sonen|guten|dotter|dottera|jenta|mannen|mann|kona|kone|sambuar|sambuaren|samboaren|kjærasten|onkel|tante|ven|venen|kompis|kompisen|kamerat|kameraten|veninna|venninna|naboen|ungen|bestefar|bestemor|svigerfar|eksen|han|ho)',
  ],

  // Peoples, with every ending; words that are other words too stand in `ethnic` alone
  'ethnic-clear': [
    '(arabar*|araber*|somaliar*|somalier*|pakistanar*|pakistaner*|rumenar*|rumener*|polakk*|litauar*|litauer*|latviar*|balter*|baltarar*|bulgarar*|afghanar*|afghaner*|syrarar*|syrer|syrerar*|irakar*|iranar*|kurdar*|kurder*|tyrkarar*|tyrker*|marokkanar*|nigerianar*|eritrear*|eritreer*|etiopiar*|afrikanar*|afrikaner*|indarar*|kinesar*|kineser*|vietnamesar*|filippinar*|asiat*|albanar*|serbar*|bosniar*|romfolk*|sigøynar*|sigøyner*|muslim*|jødar*|jødane|jøder*|innvandrar*|innvandrer*|utlending*|asylsøk*|flyktning*|russarar*|russarane|svenskane|svenskar|danskane|samane|samar|samer|taterane|tatrar|negrar*|østeuropear*|aust-europear*|austeuropear*|søreuropear*)',
  ],
  'far-country': [
    '(somalia|pakistan|afrika|polen|romania|litauen|midtausten|bangladesh|nigeria|irak|iran|syria|eritrea|afghanistan|india|bulgaria|latvia|tyrkia|langtvekkistan|austeuropa|aust-europa|kina|vietnam|jungelen|ørkenen)',
  ],
  'foreign-name': [
    '(muhammed|mohammed|mohamed|muhammad|ahmed|ahmad|ali|abdi|abdul|hassan|hussein|fatima|mustafa|osama|habib|yusuf|ibrahim|mehmet|wojciech|singh)',
  ],
  'bad-trait': [
    '(late|lat|dumme|dum|tjuvar|tjuv|kriminelle|løgnarar|skitne|griske|gjerrige|upålitelege|udugelege|ubrukelege|valdelege|farlege|fulle|teite|primitive|snyltarar|svindlarar|terroristar|treige|trege|tette|uærlege|uvaska|brutale|frekke|mindre intelligente)',
  ],
  'bad-deed': [
    '(stel|stjel|stjeler|lyg|lurer|snyt|snyltar|svindlar|luktar|stinkar|øydelegg|utnyttar|mjølkar|bråkar|slåst|juksar|jugar|spyttar|skitnar|tek over|får alt|kostar oss|lev på oss|lever på oss|lever på trygd|lev på trygd|et på vår)',
  ],

  'body-look': [
    '(lår*|pupp*|rump*|romp*|kropp*|bein|beina|stemma|stemme|utringing*|fjes|fjeset|munnen|lepper|leppene|former|formene|bryst*|baken|ræva)',
  ],
  'pretty-adj': [
    '(lekre|lekker|lekkert|deilege|deileg|deilige|deilig|pene|pen|søte|søt|nydelege|nydeleg|sexy|freshe|fresh|snertne|snerten|heite|heit|hotte|kåte|kåt|digge|digg|smellvakre|smellvakker|fyldige|lettkledde|sprettne)',
  ],
  'girl-word': [
    '(blondina|blondine|blondiner|jenta|jente|jentene|jenter|jentunge|jentungen|dama|dame|damene|damer|berta|berte|rypa|rype|snella|snelle|babe|frøkna|frøken|kvinna|kvinnfolket|kvinnfolk|sekretæren|resepsjonisten|flyvertinna|konduktøren)',
  ],
  'man-things': [
    '(straum|bilar|bil|teknikk|teknologi|rekning|tal|data|kart|parkering|verktøy|it|pengar|økonomi|ferjer|båt|motorar|fiber|ruterar|elektronikk|rattet|brannvesen|straummålarar|logikk|matte|matematikk|rygging)',
  ],
  sexwork: [
    '(sextelefon*|sexlinja|strippeklubb*|strippar*|strippe|pornofilm*|porno|onlyfans|bordell*|horehus*|horestrøket|escorte*|eskortetenest*|massasjesalong*|nakenmodell*|undertøysmodell*)',
  ],

  'rude-adj': [
    '(dum|dumme|frekk|frekke|falsk|falske|sleip|sleipe|feit|feite|stygg|stygge|tett|tette|arrogant|arrogante|lat|late|feig|feige|slu|grisk|griske|gjerrig|gjerrige|tjukk|tjukke|bortskjemd|bortskjemde|innbilsk|innbilske|uhøfleg|uhøflege|ekkel|ekle|slimete|slesk|sleske|løgnaktig|løgnaktige)',
  ],
  'low-beast': [
    '(sau|sauer|apekatt|apekattar|apekatten|bavian|bavianar|aper|ape|høns|høner|høne|naut|kyr|gås|gjess|lemen|papegøyar|papegøye|klovnar|zombiar|amøbar|amøbe|skjelpadder|nissar|snigel|sniglar|ål|padde|padder|frosk|gribb|gribbar|hane|påfugl|blekksprut|orm|slange|slangar|rotte|rotter|igle|iglar|flått|lus|kakerlakk|kakerlakkar|gris|griser|grisar|esel|muldyr|geit|geiter|igler|mehe|mehear|tass|jypling|knekt|slamp|slampar|lømmel|lømlar|kødd|køddar|fjott|fjert|krabat|blei|nek|tomsingar|tomsing|tosk|snik|drittunge|skruing|jålebukk|daudvekt)',
  ],
} as const satisfies Classes
