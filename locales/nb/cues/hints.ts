import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Hints: fields of words of which several in a sentence of a post are weighed together. */
export const hints: ThemeLexicon<'hints'> = {
  'hint-name': ['<name>', { phrase: '<cap>', weak: true }],
  'hint-origin': [
    '(utlending*|utenlandsk*|innvandr*|flyktning*|asyl*|araber*|arabisk*|arabere|muslim*|islam*|kristen|kristne|jøde|jøden|jøder|jødene|jødisk*|jøde*|hindu*|sikh*|sigøyner*|tater*|rom|romfolk|romer|same|samen|samer|samene|samisk*|lapp|lappen|lapper|lappene|finne|finner|polakk*|polsk*|rumen*|bulgar*|balter*|litau*|russ|russer*|russisk*|tyrk*|kurd*|iran*|irak*|afghan*|syrer*|syrisk*|somali*|afrik*|nigeria*|kines*|kina|asiat*|thai*|inder*|indisk*|pakistan*|paki|pakis*|svensker|dansker|neger*|negre|n3ger*|svart|svarte|mørk|mørke|mørkhud*|hudfarge*|hvit|hvite|brun|brune|farget|fargede|rase|rasen|raser|blod)',
    '(norsk|nordmann|nordmenn|nordmennene|innfødt*|etnisk*|opphav*|opprinnelse|hjemland*|bakgrunn|nasjonalitet*|statsborger*|pass|gebrokken*|knoter|aksent*|dialekt|språket|morsmål*|turban*|slør|sløret|hijab*|skaut|skautet|klut|burka*|nikab|niqab|moske*|kirke|synagoge*|koran*|allah|mekka|mohammed|muhammed|mohammad|ahmed|ali|hassan|fatima|abdul*|ramadan|halal|svinekjøtt|kebab*|falafel*|kamel*|ørken*|jungel*|palmer|jordhytt*|stråhytt*|telt|banan*|geiter|rein|hvitløk*|terrorist*|bombe*|sharia|getto*|ghetto*|groruddalen|mangfold*|flerkulturell*|integrering*)',
  ],
  'hint-woman': [
    '(kvinne|kvinnen|kvinna|kvinner|kvinnene|kvinnelig*|kvinnfolk*|jente|jenta|jenten|jenter|jentene|dame|dama|damen|damer|damene|kjerring*|kone|kona|koner|frue|fruer|blondin*|blondine*|bimbo*|husmor*|mamma|permisjon*|mammaperm*|gravid*|mens|mensen|pms|overgangsalder*|hormon*|komfyr*|kjøkken*|oppvask*|vaske|føde|føder|sminke*|skjørt*|hæler|manikyr|leppestift|rosa|kjønn|kjønnet|kvotert*|kvotering*|feminist*|likestilling*|mannlig*|kar|karer|mannfolk*|mann|mannen|menn|menna|mennene|gubbe|gubber|gutt|gutter|gutta|svake kjønn)',
  ],
  'hint-queer': [
    '(homse|homser|homsene|homo|homoer|homofil*|homosex*|homoseksuell*|soper|soperen|sopere|sopern*|lesbe|lesber|lesbe*|lesbisk*|bifil*|trans|trans*|skeiv|skeive|skeivt|skeiving*|pride*|regnbue*|ikkebinær*|hen|pronomen|kjønnsskift*|legning*|unaturlig*|unormal*|perverst|pervers*|normal|normale|ekteskap|ordentlige menn|ekte mannfolk|ekte mann|to fedre|to mødre)',
  ],
  'hint-sexual': [
    '(sexy|sexi|seksuell*|sex|pen|pene|penere|deilig*|lekker*|het|hete|godbit*|godt syn|pupp*|pupper|puppene|bryst*|rumpe|rumpa|ræv|ræva|rumper|lår|bein|beina|kropp|kroppen|figur|figuren|lepper|munn|munnen|fanget|fang|seng|senga|sengen|ligge med|ligget med|sove med|knulle*|pule*|pult|suge|naken|nakne|kle av|truse|trusa|bh|strømper|kyss*|klem*|klappe|klype|klå|klåing|ta på|stryke|date|dater|invitere ut|alene med|singel|privatnummer|hotell*|hjem til meg|hjemme hos meg|kåt*|tent|massasje|drømme|drømt|stønn*|hore|hora|horer|ludder*|tøs|tøser|fitte*|kukk*|pikk|mums|nam|låne henne|lånt henne)',
  ],
  'hint-beast': [
    '(ape|apen|apa|aper|apene|apekatt*|bavian*|sjimpanse*|gorilla|dyr|dyra|dyrene|kveg|krøtter*|sau|sauer|saueflokk*|gris|griser|grisene|svin|svina|svinene|*svin|ku|kua|kyr|høne|høner|høns|hund|hunder|bikkje*|rotte|rotter|rottene|kakerlakk*|lopper|lus|mark|marker|makk|parasitt*|igle|igler|utøy*|skadedyr*|insekt*|gresshopp*|gribb*|gribber|hyene*|slange|slanger|padde|padder|esel|esler|muldyr|kreft*|pest|pesten|smitte*|sykdom*|virus|farsott|byll|søppel*|avskum|avfall|møkk*|gjødsel|skitt*|stank|stinker|lukter|ekkel*|ekle|slim*|avkom|yngel|yngle*|formere*|sverm*|invasjon*|plage|udyr)',
  ],
  'hint-stupid': [
    '(dum|dumme|dummere|dummest|dumt|teit|teite|idiot*|tilbakestående|evneveik*|treig*|treg|trege|tregt|lat|late|lateste|sløv|sløve|inkompetent*|udugelig*|dugelig*|verdiløs*|elendig*|uvitende|ubegavet|utdannet|ulært|hjerne|hjernen|hjerner|hjernedød*|hjernecelle*|iq|skolen|barnehage*|barneskole*|vett|vettet|hodet|skallen|begripe*|fatter|tenke|lese|skrive|regne|stave|forstand|latterlig*|pinlig*|patetisk*|løgn*|løgner*|lyver|lyv*|falsk*|uærlig*|grådig*|hjerteløs*|ryggesløs*|ryggradsløs*|feig|feige|pyser|maktsyk*|innskrenk*|innavl*|sinnssyk*|gale|gal|galning*|tullete|dårlig*|verst*|underlegn*|mindreverdig*|motbydelig*|avskyelig*|hyklersk*|fæl|fæle|ekle|slem|slemme|ond|onde|råtten|råtne|stygg|stygge|feit|feite|tjukk*|tykk*)',
  ],
  'hint-scum': [
    '(klovn*|klovner|sirkus*|null|nuller|latsekk*|tosk|tosker|tosken|tulling*|kålhue*|kålhode*|dumming*|dumskalle*|tomsing*|mongo*|kretin*|taper*|tapere|sinke|sinker|gjøk|gjøker|nek|neket|surpupp*|surpomp*|surkjerring*|heks|heksa|hekser|hespetre*|gamling*|gubbejævel|drittsekk*|jævel|jævler|jævlene|faen|rasshøl*|rassh*|rævhøl*|rævhull*|kødd|kødden*|pakk|pakket|bermen|rakkerpakk|pøbel*|ramp|røver*|røvere|bande|banditt*|banditter|tyver|tyv|tjuv*|skurk*|skurker|svindler*|blodsuger*|snylter*|snyltere|snylterne|parasitter|byråkrat*|paragrafrytter*|pamp*|småkonge*|diktator*|nazi*|psykopat*|sadist*|morder*|gjeng|gjengen|haug|hele haugen|flokk|flokken|zombie*|roboter|amatør*|nybegynner*|vits|strutser|snobb*|svikere|landssvik*|forræder*|kompani|kapitalist*)',
  ],
  'hint-out': [
    '(ut|ut av|utvis*|kaste ut|kastes ut|hiv ut|hives ut|rens*|rydde ut|reis hjem|dra hjem|drar hjem|sende hjem|send hjem|sendes hjem|hjem|tilbake|bort|vekk|forsvinn*|utestenge*|forby*|forbys|sperre*|steng grensene|grens*|tar over|ta over|tatt over|overta*|overtatt|invader*|importer*|import|hører ikke hjemme|hører hjemme|plassen|plass|passer ikke|tilpasse*|assimiler*|egen buss|egne vogner|egen vogn|skilt|separat*|vårt land|landet|norge|nordmenn først|våre egne|først|fylt*|fylles|oversvømm*|igjen|jobbene|jobb|stønad*|trygd*|gratis|alt gratis|favoriser*|særbehandl*|nekter å bli|vil ikke bli|vil ikke ha|betjenes av|betjent av|tømte|ekspedert av)',
  ],
  'hint-such': [
    '(sånne|sånn|sånt|slik|slike|de der|dem der|den der|det der|disse|den sorten|den typen|slike folk|sånne folk|folk som|folket|folkeslag*|sorten|sort|slag|slags|deres|alle|alle sammen|hver eneste|hele bunten|hele gjengen|dem|typisk|som vanlig|hver gang|en til|nok en|enda en|alltid)',
  ],
  'hint-violence': [
    '(slå|slår|slått|bank|banke|banker|juling|denge|klapse til|smell*|ørefik*|sparke*|knekke*|knekk*|brekk*|brekke|knuse*|knuser|knuses|mose|skjær*|skjære|hugg*|hogg*|kniv|kniven|kniver|knivstikk*|øks|øksa|hammer|slegge|motorsag*|balltre|jernrør|gevær*|pistol*|våpen|våpenet|skyt*|skyte|skutt|skudd|kule|kula|kuler|lade*|børse|børsa|hagle|hagla|elgrifle|bombe*|spreng*|håndgranat*|granat|dynamitt|brann*|brenn*|brenne|brenner|brant|fyr på|tenne på|tenner på|ild|ta fyr|fyrstikk*|lighter*|bensin|bensinkanne*|flammer|aske|drepe*|drep|drepes|drept|myrd*|drap|halshugg*|heng|henge|henges|lynsj*|lynch*|henrett*|giljotin*|galge*|strup*|kvele*|kveles|drukne*|begrav*|grav|graven|grava|kiste|kista|kjøre over|kjører over|påkjørt|overkjørt|lastebil*|tortur*|pine|skade|skades|blod|blodig*|blø|ihjel|i hjel|i stykker|rute|ruter|rutene|rutene deres|vinduer|knust|dekk|dekkene|skjære opp|stein|steiner|brostein|hærverk*|sabotere*|ødelegg*|ripe|forgift*|gift|syre|voldta*|mishandl*|overfall*|overfalt|ran|rane|bite|klor*|jage|krig|krigserklær*)',
  ],
  'hint-body': [
    '(ansikt*|fjes|fjeset|trynet|tryne|kjeft|kjeften|tenner|tennene|tann|nese|nesa|nesen|øye|øyne|øya|øynene|øret|ører|nakke|nakken|hals|halsen|strupe*|kneskål*|knær|bein|beina|armer|armen|finger|fingre|fingrene|hender|hånd|neve|never|nevene|knyttneve*|skalle|skallen|hode|hodet|rygg|ryggen|ribbein*|mage|magen|hjerte*|lever|skjelett|kropp|legevakt*|akutten|sykehus*|rullestol*|krykke*|krykker|gips*|plaster|ambulanse*|intensiv*|båre|likbil*|begravelse*|blomster)',
  ],
  'hint-haunt': [
    '(vet hvor|veit hvor|vet hvilken|veit hvilken|vet hvilket|vet akkurat|vet når|veit når|vet hva|hvor du bor|hvor dere bor|hvor han bor|hvor hun bor|bor du|bor dere|bor han|bor hun|adresse*|adressen|adressene|hjemadresse|hjemme hos|hjem til|døra di|døren din|døra deres|utenfor døra|utenfor huset|utenfor kontoret|dukke opp|dukker opp|besøk|besøker|hilse på|kommer ned|kommer innom|kommer forbi|kommer hjem|kjører forbi|sett hvilken|sett hvor|sett ham|sett henne|ser når|følger etter|fulgte etter|følge etter|står og venter|venter utenfor|venter på deg|parkering*|parkerer|bilen din|bilene deres|bilen du|skiltnummer*|registreringsnummer|buss|bussen|toget hjem|går hjem|hjem fra jobb|hjem alene|alene|slutter klokka|slutter på jobb|vakta di|mørkt|mørke|mørket|natta|natten|en natt|ei natt|kveld|smug|skogen|kona di|mannen din|familien din|dattera di|datteren din|sønnen din|ungene dine|barna dine|barna deres|ungene|ungen|barna|barnehage*|skole|skolegård*|huset ditt|huset deres|vindu*|vinduet|fin familie|fint hus|navnet ditt|facebookprofil*|finne deg|finner deg|finne dere|finner dere|oppsøke*|oppsøker|henge ut|henger ut|besøker)',
  ],
  'hint-warn': [
    '(pass deg|pass dere|pass på|vokt*|vokt deg|se deg|se dere|over skulderen|bak ryggen|sov godt|sov søtt|bare vent|vent bare|vent du|får se|skal få|få betale|få svi|få igjen|skal betale|angre*|angrer|kommer til å angre|hevn*|hevne|hevner|øye for øye|tann for tann|neste gang|neste som|siste advarsel*|advarsel*|advart*|advarer|jeg lover|lover dere|lover deg|jeg sverger|sverger på|snart|tikk|nedtelling|regne med|talte|dagene er talte|siste dag|deres tur|din tur|turen kommer|gi igjen|kan skje|skje noe|skjer noe|hende|ulykke*|ulykker|uhell*|synd om|trist om|kjedelig om|ikke noe valg|ikke noe annet valg|egne hender|ta saken i egne|gjøre opp|oppgjør*|lære dere|lærepenge|blir det|ellers|burde noen|noen burde|håper|håper at|fortjener|ønsker|kunne fort|skal sørge for)',
  ],
  'hint-die': [
    '(dø|dør|døde|død|døden|døde|dødens|leve|lever|levde|levende|liv|livet|livets|eksister*|finnes|finnes ikke|overlev*|våkne|våkner|sovne|sovne inn|puste|puster|i morgen|siste|slutt|slutten|slippe|slipper|jorda|jorden|verden|himmelen|helvete|råtne*|lik|liket|avdød*|gå bort)',
  ],
  'hint-despair': [
    '(orker ikke|orker ikkje|orker nesten|orker jeg|orke mer|orke lenger|mer krefter|ingen krefter|krefter igjen|klarer ikke|klarer jeg|holder ikke ut|holde ut|gir opp|gitt opp|ga opp|gi opp|håp|håpløs*|håpet|utvei*|ingen vei|ingen mening|meningsløs*|vits|vitsen|ingen vits|ingen grunn|ingenting igjen|intet igjen|tomhet*|tom|tomt|mørkt|mørke|mørket|svart hull|svart hol|alene|ensom*|byrde|belastning|til last|i veien|uten meg|bedre uten|savner meg|savne meg|forsvinne|forsvinner|avslutte*|avslutter alt|gjøre slutt|gjør det slutt|ta slutt|ta livet|tar livet|ta mitt liv|ta mitt eget|selvmord*|sjølmord*|suicid*|hoppe*|hopper|bru|brua|bro|broa|rekkverk*|tog|toget|spor|sporet|skinne*|skinnene|perrong*|tak|taket|balkong*|tau|tauet|løkke|krok*|ledning|tabletter*|pille*|piller|sovepiller|sovetabletter|medisin*|glass|glasset|overdose*|håndledd*|barberblad*|skjære meg|kutte meg|avskjed*|avskjedsbrev*|farvel|hadet|ha det|tilgi meg|unnskyld meg|siste hilsen*|siste gang|testament*|begravelse*|ordnet alt|plan|planen|psyk*|selvskad*|depri*|angst|gråter|grått|sover ikke|søvn|vil ikke våkne|vil ikke leve|vil ikke mer|vil bare sove|vil ikke være|slippe å|like greit|like gjerne|like godt|gjeld*|inkasso*|namsmann*|kastet ut)',
  ],
  'hint-kin': [
    '(mamma|mammas|mor|moren|mora|pappa|pappas|far|faren|foreldre*|bror|broren|søster|søsteren|søstera|sønn|sønnen|datter|dattera|datteren|barn|barna|unge|ungen|ungene|kone|kona|ektemann*|mannen min|samboer*|kjæreste*|bestemor*|bestefar*|mormor|morfar|farmor|farfar|tante|onkel|kusine*|fetter*|svoger|nabo|naboen|venn|vennen|venninn*|kamerat*|kompis*|kollega|kollegaen|svigermor|svigerfar|eksen|noen jeg)',
  ],
  'hint-people': [
    '(personal*|ansatt*|ansatte|medarbeider*|saksbehandler*|kundeservice*|kundebehandler*|support*|selger*|rådgiver*|ekspeditør*|betjening*|kassa|kassen|resepsjonist*|resepsjonen|sentralbord*|operatør*|agent*|sjef*|toppsjef*|ledelse*|direktør*|styret|politiker*|kommune*|ordfører*|minister*|byråkrat*|fyren|karen|gutten|gutta|jenta|dama|damen|mannen|han|ham|hun|henne|de|sjåfør*|fører*|bud|budet|budene|postmann*|postbud*|montør*|tekniker*|håndverker*|parkeringsvakt*|vakt|vakta|vakten|vakter|kontrollør*|billettkontrollør*|konduktør*|pilot*|kabinpersonal|lege*|sykepleier*|lærer*|nav|barnevern*|takstmann*|takstmannen|kunde|kunder|kundene|folk|mennesker|person|personen|noen|den som|dere|du|deg|deres|din)',
  ],
  'hint-harmless': [
    '(latter*|ler|lo|flire*|haha*|hihi|lol|moro*|spøk*|tull*|gøy|komisk*|spill|spillet|spille|film|filmen|serie|serien|bok|boka|episode*|kamp*|derby|laget|konsert*|låt|låta|sang|vær|været|storm|regn|snø|varme|kulde|tørst|sult|sulten|nysgjerrig*|batteri*|skjerm|mobil|mobilen|pc|datamaskin*|server|serveren|wifi|ruter|ruteren|nett|nettet|plante*|blomst*|gress|ugress|mygg|veps|maur|edderkopp*|katt|katten|hunden|kaffe*|kake|bolle|lunsj|ferie|vask*|hår|frisyre*|trøtt*|trening*|løp*|kjede*|av skam|lengsel|lengter|savn|sorg|dødsbo*|livsforsikring*|dødsfall*|deadline*|frist*|brannvarsler*|brannforsikring*|grill*|julebord*|kosttilskudd*)',
  ],
  'hint-law': [
    '(anmeld*|politi*|politianmeld*|tiltale*|saksøk*|søksmål*|domstol*|retten|tingrett*|forliksråd*|advokat*|jurist*|juridisk*|forbruker*|forbrukertilsyn*|klagenemnd*|finanstilsyn*|tilsyn*|ombud*|diskriminer*|myndighet*|avis*|media|pressen|journalist*|krever|kreve|erstatning|sier opp|si opp|oppsig*|bytter|bytte|konkurrent*|avtale|loven|lovbrudd|ulovlig*|lovlig*)',
  ],
  'hint-told': [
    '(sa at|sier at|skrev|skriver|skrek|ropte|kalte|kaller|kalt|kalles|kommentar*|innlegg*|ordet|ordbruk*|språkbruk|ordliste*|sitat|siter*|ifølge|fikk høre|hørt|hørte|utsatt*|ramm*|truet|truer|trussel*|trusler|mobb*|trakasser*|rasisme|rasist*|sexisme|sexist*|homofob*|netthets|hets*|hat|hatet|krenk*|fordom*|diskriminer*|ikke ok|ikke greit|ikke okei|uakseptabelt|slett*|fjern*|moderer*|slutt|skam|skam dere|respekt*|ta hensyn|likeverd*|velkommen|heier|hyller|stolt|støtte*|støtt|inkluder*|tilgjengelig*|undersøk*|forskning|historie|rapporter*)',
  ],
  'chan-phone': [
    '(telefon*|tlf|ring|ringe|ringer|ringt|ringte|samtale*|samtalen|oppringing*|røret|nummer|nummeret|sentralbord*|linje|linja|linjen|tastevalg*|telefonkø*|telefonsvar*|callback|opptatt*|opptattsignal|signal|brutt|la på|legger på|lagt på|ventemusikk*|pausemusikk*|heismusikk|supporttelefon*|svarer når|tråden)',
    '(kø|køen|køplass|køa) ~3 (min|minutt*|time|timer|timen)',
    '(min|minutt*|time|timer) ~2 (kø|køen|telefonkø|venting)',
    'nummer <num> i (kø|køen)',
  ],
  'chan-chat': ['(chat*|chatten|chatte|chatta|chattet|chatbot*|bot|boten|robot|roboten)'],
  'chan-email': [
    '(e-post*|epost*|mail|mailen|mails|maile|mailet|mailer|mailt|e-mail|email*|mailadresse*|autosvar*|noreply|innboks*|svarmail)',
  ],
  'chan-private-message': [
    '(pm|pm-en|pmet|dm|dm-en|dmer|dm-er|dmet|innboks*|inbox*|messenger|privat melding|privatmelding*|private meldinger|privat|direktemelding*|melding|meldinga|meldingen|meldinger|ulest|sett)',
  ],
  'chan-app': ['(app|appen|appens|apper|appene|*appen|mobilapp*|vipps|appversjon|oppdateringen)'],
  'chan-web': [
    '(hjemmeside*|nettside*|nettsida|nettsiden|nettsted*|web|weben|siden|sida|sider|sidene|*sida|*siden|skjema|skjemaet|skjemaer|lenke*|lenka|lenken|kontaktskjema*|søkefunksjon*|søket|faq*|nettbutikk*|på nett|nettet|online|bookingside*|kalender*|handlekurv*|klikke*|klikker|knappen|nettleser*|captcha*|feilkode*|404|500|503|504)',
  ],
  'chan-logged-in': [
    '(logge*|logger|logga|logget|innlogg*|innlogging*|min side|mine sider|minside|kontoen min|bankid|bank-id|nettbank*|passord*|kundeportal*|portal|portalen|konto|kontoen|medlemsside*|selvbetjening*|autentiser*|verifiser*|kode|koden|engangskode*|utlogg*|kastet ut)',
  ],
  'chan-branch': [
    '(kontor|kontoret|kontorer|bankkontor*|lokalkontor*|butikk|butikken|butikker|filial*|skranke|skranken|disken|luke|luka|kassa|resepsjonen|ekspedisjon*|utlevering*|post i butikk|oppmøte|møtte opp|møtt opp|besøkte|besøk|gikk ned|gikk inn|gikk dit|dro ned|dro dit|var inne|vært inne|var innom|vært innom|innom|var nede|vært nede|oppsøkt*|kølapp*|døra|døren|åpningstid*|bibliotek*|rådhus*|servicetorg*|innbyggertorg*|legekontor*|banken i|stasjonen|billettluke*|navkontor*|nav-kontor*)',
  ],
  'chan-letter': [
    '(brev|brevet|brevene|rekommandert*|skriftlig*|per post|i posten|med post|posten|postlagt|postkort*|konvolutt*|papir|papirer|papirene|blankett*|frimerke*|postkasse*|returbrev|svarkonvolutt|klagebrev*|håndskrev*|porto)',
  ],
  'chan-social-public': [
    '(facebook*|fb|instagram*|insta|twitter|tweet*|tvitr*|tiktok|snap|x|linkedin|vegg|veggen|sosiale medier|innlegg*|innlegget|kommentar*|kommenter*|kommentarfelt*|tråd|tråden|postet|posta|tagget|tagga|story|stories|offentlig|åpent her|her ute|skrevet her|skrev her|spurt her|spurte her|sida deres her)',
  ],
  'hint-failed': [
    '(ingen|intet|ikke|ikkje|aldri|ingenting|uten|null|nada|taust|taushet|stille|stillhet|ignorer*|ubesvart*|svarer ikke|forgjeves|mislyk*|feil|feilmelding*|feilkode|error|krasj*|krasjer|kluss*|klusser|tull|tuller|rot|roter|henger|hengt|fryser|frøs|frosset|låser|låst|utestengt|setter seg fast|fast|snurrer|spinner|laster|tom|tomt|blank|hvit|hvitt|blankt|svart skjerm|nede|ned|død|dødt|ødelagt|virker ikke|fungerer ikke|funker ikke|går ikke|gikk ikke|stengt*|stengte|sperret|sperra|lapp på|nedlagt|lagt ned|flyttet|nekter|nektet|avvis*|avvist|godtar ikke|spretter|retur|i retur|kommet tilbake|kaster ut|kastet ut|kaster meg|kasta|hevet ut|brutt|brytes|røk|koblet|kobla|la på|legger på|opptatt|forsvinn*|forsvant|forsvunnet|borte|spiser|sluker|standardsvar*|autosvar*|samme svar|robotsvar|sirkel|løkke|tidsavbrudd|utløpt|økten|timeout|avbr*|rakk ikke|ga opp|kom ikke fram|kommer ikke fram|kommer ikke inn|kom aldri|kom ikke gjennom|kommer ikke gjennom|nådde|når ingen|utilgjengelig|ulest|sett|lest)',
  ],
  'hint-waited': [
    '(minutter|minutt|min|time|timer|timen|dager|dag|døgn|uker|uke|uka|måned|måneder|mnd|år|halvår*|kø|køen|ventet|venta|venter|venting|vente|fortsatt|fremdeles|ennå|ganger|gang|første|andre|tredje|fjerde|femte|sjette|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|siden|hele dagen|hele formiddagen|halve dagen|flere|mange|purr*|purret|igjen)',
  ],
  'hint-contacted': [
    '(ringt|ringte|ringer|mailet|mailte|mailt|skrevet|skrev|sendt|sendte|sender|chattet|chatta|besøkt|besøkte|oppsøkt|kjørt|kjørte|gått|gikk|vært|var på|var i|var innom|dratt|dro|sittet|satt i|sitter|prøvd|prøvde|prøver|forsøkt|forsøkte|testet|testa|kontaktet|kontakta|tok kontakt|tatt kontakt|spurt|spurte|snakket|snakka|bedt|ba|meldt|meldte|fylt|fylte|logget|logga|levert|leverte|purret|purra|postet|posta|klaget|klaga|møtt opp|møtte)',
  ],
  'hint-went-well': [
    '(takk|takknemlig*|topp|toppen|bra|kjempebra|kanon*|perfekt|utmerket|utmerka|smidig*|rask*|raskt|fort|vips|med en gang|straks|løste|løst|løstes|ordnet|ordna|hjalp|fikk hjelp|hjelpsom*|hyggelig*|vennlig*|blid*|fint|møtt med|gull|stjerne|stjerner|helt|helten|fornøyd*|glad|glade|imponert*|gikk bra|gikk fint|funka|funket|virket fint|kom gjennom|svarte på|svar med en gang|skryt|ros|anbefaler|endelig|kaffe|greit|fantastisk*)',
  ],
  'hint-asks': [
    '(kan man|kan jeg|kan dere|går det an|går det|får man|får jeg|skal jeg|skal man|må jeg|må man|trenger jeg|hvilket nummer|hvilken adresse|hvor finner|hvordan|åssen|har dere|finnes det|fins det|når åpner|åpent|åpner|vil dere|vil jeg|skulle gjerne|lurer på|heller|helst|foretrekker|ønsker|tenkte å|tenker å|kommer til å|planlegger|i morgen|neste uke|holder det|er det greit|om jeg|hvis jeg|kommer dere|blir det)',
  ],
  'hint-pushed': [
    '(henvis*|henvist*|henviste|vist til|viser til|sendt til|sendes|sender meg|sendte meg|sender oss|slus*|kasteball|runddans|rundt|videre|satt over|sette over|koblet|sa ring|sa at jeg|sier at jeg|ba meg|ber meg|bedt om å|beskjed om|oppfordr*|til appen|til chatten|til telefon*|til kontoret|til nettsid*|til butikken|hverandre|andre avdeling*|ikke deres bord|ikke deres ansvar)',
  ],
}
