import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Hints: fields of words of which several in a sentence of a post are weighed together. */
export const hints: ThemeLexicon<'hints'> = {
  'hint-name': ['<name>', { phrase: '<cap>', weak: true }],
  'hint-origin': [
    '(utlending*|utanlandsk*|utlandsk*|innvandr*|flyktning*|asyl*|arabar*|arabisk*|muslim*|islam*|kristen|kristne|jøde|jøden|jødar|jødane|jødisk*|jøde*|hindu*|sikh*|sigøynar*|tatar*|rom|romfolk|same|samen|samar|samane|samisk*|lapp|lappen|lappar|lappane|finne|finnar|polakk*|polsk*|rumen*|bulgar*|baltar*|litau*|russ|russar*|russisk*|tyrk*|kurd*|iran*|irak*|afghan*|syrar*|syrisk*|somali*|afrik*|nigeria*|kines*|kina|asiat*|thai*|indar*|indisk*|pakistan*|paki|pakis*|svenskar|danskar|neger*|negrar|svart|svarte|mørk|mørke|mørkhud*|hudfarge*|kvit|kvite|brun|brune|farga|rase|rasen|rasar|blod)',
    '(norsk|nordmann|nordmenn|nordmennene|innfødd*|etnisk*|opphav*|heimland*|bakgrunn|nasjonalitet*|statsborgar*|pass|gebrokken*|knotar|aksent*|dialekt|språket|morsmål*|turban*|slør|sløret|hijab*|skaut|skautet|klut|burka*|nikab|moske*|kyrkje|synagoge*|koran*|allah|mekka|mohammed|muhammed|mohammad|ahmed|ali|hassan|fatima|abdul*|ramadan|halal|svinekjøt|kebab*|falafel*|kamel*|ørken*|jungel*|palmar|jordhytt*|stråhytt*|telt|banan*|geiter|rein|kvitlauk*|terrorist*|bombe*|sharia|getto*|ghetto*|mangfald*|fleirkulturell*|integrering*)',
  ],
  'hint-woman': [
    '(kvinne|kvinna|kvinner|kvinnene|kvinneleg*|kvinnfolk*|jente|jenta|jenter|jentene|dame|dama|damer|damene|kjerring*|kone|kona|koner|frue|fruer|blondin*|blondine*|bimbo*|husmor*|mamma|permisjon*|mammaperm*|gravid*|mens|mensen|pms|overgangsalder*|hormon*|komfyr*|kjøkken*|oppvask*|vaske|føde|føder|sminke*|skjørt*|hælar|manikyr|leppestift|rosa|kjønn|kjønnet|kvotert*|kvotering*|feminist*|likestilling*|mannleg*|kar|karar|mannfolk*|mann|mannen|menn|mennene|gubbe|gubbar|gut|gutar|gutane|svake kjønn)',
  ],
  'hint-queer': [
    '(homse|homsar|homsane|homo|homoar|homofil*|homoseksuell*|soper|soparen|soparar|lesbe|lesber|lesbe*|lesbisk*|bifil*|trans|trans*|skeiv|skeive|skeivt|skeiving*|pride*|regnboge*|ikkjebinær*|hen|pronomen|kjønnsskift*|legning*|unaturleg*|unormal*|perverst|pervers*|normal|normale|ekteskap|ordentlege menn|ekte mannfolk|ekte mann|to fedrar|to mødrer)',
  ],
  'hint-sexual': [
    '(sexy|seksuell*|sex|pen|pene|penare|deileg*|lekker*|heit|heite|godbit*|pupp*|puppar|bryst*|rumpe|rumpa|ræv|ræva|rumper|lår|bein|beina|kropp|kroppen|figur|figuren|lepper|munn|munnen|fanget|fang|seng|senga|liggje med|ligge med|legge med|sove med|knulle*|pule*|pult|suge|naken|nakne|kle av|truse|trusa|bh|strømper|kyss*|klem*|klappe|klype|klå|ta på|stryke|date|invitere ut|åleine med|singel|privatnummer|hotell*|heim til meg|heime hos meg|kåt*|tent|massasje|drøyme|drøymt|stønn*|hore|hora|horer|ludder*|tøs|tøser|fitte*|kukk*|pikk|mums|nam|låne henne)',
  ],
  'hint-beast': [
    '(ape|apa|aper|apene|apekatt*|bavian*|sjimpanse*|gorilla|dyr|dyra|kveg|krøter*|sau|sauer|saueflokk*|gris|grisar|grisane|svin|svina|*svin|ku|kua|kyr|høne|høner|høns|hund|hundar|bikkje*|rotte|rotter|rottene|kakerlakk*|lopper|lus|mark|makk|parasitt*|igle|iglar|utøy*|skadedyr*|insekt*|grashopp*|gribb*|gribbar|hyene*|slange|slangar|padde|padder|esel|muldyr|kreft*|pest|pesten|smitte*|sjukdom*|virus|farsott|byll|søppel*|boss|avskum|avfall|møk*|gjødsel|skit*|stank|stinkar|luktar|ekkel*|ekle|slim*|avkom|yngel|yngle*|formeire*|sverm*|invasjon*|plage|udyr)',
  ],
  'hint-stupid': [
    '(dum|dumme|dummare|dummast|dumt|teit|teite|idiot*|tilbakeståande|evneveik*|treig*|treg|trege|tregt|lat|late|lataste|sløv|sløve|inkompetent*|udugeleg*|dugeleg*|verdilaus*|elendig*|uvitande|utdanna|ulært|hjerne|hjernen|hjernar|hjernedaud*|hjernecelle*|iq|skulen|barnehage*|barneskule*|vit|vitet|vett|vettet|hovudet|skallen|begripe*|fattar|tenkje|lese|skrive|rekne|stave|forstand|latterleg*|pinleg*|patetisk*|løgn*|løgnar*|lyg|lyge*|falsk*|uærleg*|grådig*|hjartelaus*|ryggradslaus*|feig|feige|pyser|maktsjuk*|innskrenk*|innavl*|sinnssjuk*|gal|gale|galning*|tullete|dårleg*|verst*|underlegn*|mindreverdig*|motbydeleg*|avskyeleg*|hyklersk*|fæl|fæle|slem|slemme|vond|vonde|roten|rotne|stygg|stygge|feit|feite|tjukk*)',
  ],
  'hint-scum': [
    '(klovn*|klovnar|sirkus*|null|nullar|latsekk*|tosk|toskar|tosken|tulling*|kålhovud*|dumming*|dumskalle*|tomsing*|mongo*|kretin*|tapar*|taparar|sinke|sinkar|gauk|gaukar|nek|neket|surpupp*|surpomp*|surkjerring*|heks|heksa|hekser|hespetre*|gamling*|drittsekk*|skitsekk*|jævel|jævlar|jævlane|faen|rasshol*|ræv*|kødd*|pakk|pakket|berme|rakkarpakk|pøbel*|ramp|røvar*|røvarar|bande|banditt*|bandittar|tjuvar|tjuv|tjuv*|skurk*|skurkar|svindlar*|blodsugar*|snyltar*|snyltarane|parasittar|byråkrat*|paragrafryttar*|pamp*|småkonge*|diktator*|nazi*|psykopat*|sadist*|mordar*|gjeng|gjengen|haug|heile haugen|flokk|flokken|zombie*|robotar|amatør*|nybyrjar*|vits|strutsar|snobb*|svikarar|landssvik*|forrædar*|kompani|kapitalist*|tufs*|mehe)',
  ],
  'hint-out': [
    '(ut|ut av|utvis*|kaste ut|kastast ut|hiv ut|reins*|rydde ut|reis heim|dra heim|dreg heim|sende heim|send heim|heim|tilbake|bort|vekk|forsvinn*|utestenge*|forby*|sperre*|steng grensene|grens*|tek over|tar over|ta over|teke over|overta*|invader*|importer*|import|høyrer ikkje heime|høyrer heime|plassen|plass|passar ikkje|tilpasse*|assimiler*|eigen buss|eigne vogner|eiga vogn|skilt|separat*|landet vårt|vårt land|landet|noreg|nordmenn først|våre eigne|først|fylt*|fyllast|oversvøm*|att|igjen|jobbane|jobb|stønad*|trygd*|gratis|favoriser*|særbehandl*|nektar å bli|vil ikkje bli|vil ikkje ha|betent av|ekspedert av|tømde)',
  ],
  'hint-such': [
    '(sånne|sånn|sånt|slik|slike|dei der|dei derre|den der|det der|desse|den sorten|den typen|slike folk|sånne folk|folk som|folket|folkeslag*|sorten|sort|slag|slags|deira|alle|alle saman|kvar einaste|heile bunten|heile gjengen|dei|typisk|som vanleg|kvar gong|ein til|nok ein|enda ein|alltid)',
  ],
  'hint-violence': [
    '(slå|slår|slått|bank|banke|bankar|juling|denge|smell*|øyrefik*|sparke*|knekke*|knekk*|brekk*|brekke|knuse*|knusar|mose|skjer*|skjere|hogg*|kniv|kniven|knivar|knivstikk*|øks|øksa|hammar|slegge|motorsag*|balltre|jernrøyr|gevær*|pistol*|våpen|våpenet|skyt*|skyte|skote|skot|kule|kula|kuler|lade*|børse|børsa|hagle|hagla|elgrifle|bombe*|spreng*|handgranat*|granat|dynamitt|brann*|brenn*|brenne|brann|fyr på|tenne på|tenner på|eld|ta fyr|fyrstikk*|lighter*|bensin|bensinkanne*|flammar|oske|drepe*|drep|drepast|drepen|myrd*|drap|halshogg*|heng|henge|hengast|lynsj*|avrett*|giljotin*|galge*|strup*|kvele*|drukne*|gravleg*|grav|grava|kiste|kista|køyre over|køyrer over|påkøyrd|overkøyrd|lastebil*|tortur*|pine|skade|skadast|blod|blodig*|blø|i hel|ihel|ihjel|sund|i stykke|rute|ruter|rutene|vindauge|vindauga|knust|dekk|dekka|skjere opp|stein|steinar|brustein|hærverk*|sabotere*|øydelegg*|ripe|forgift*|gift|syre|valdta*|mishandl*|overfall*|ran|rane|bite|klor*|jage|krig)',
  ],
  'hint-body': [
    '(ansikt*|andlet*|fjes|fjeset|trynet|tryne|kjeft|kjeften|tenner|tennene|tann|nase|nasa|auge|auga|augo|øyra|øyre|nakke|nakken|hals|halsen|strupe*|kneskål*|kne|bein|beina|armar|armen|finger|fingrar|fingrane|hender|hand|neve|nevar|nevane|knyttneve*|skalle|skallen|hovud|hovudet|rygg|ryggen|ribbein*|mage|magen|hjarte*|lever|skjelett|kropp|legevakt*|akutten|sjukehus*|rullestol*|krykkje*|gips*|plaster|ambulanse*|intensiv*|båre|likbil*|gravferd*|blomar|blomster)',
  ],
  'hint-haunt': [
    '(veit kvar|veit kor|veit kva|veit når|kvar du bur|kvar de bur|kvar han bur|kvar ho bur|kor du bur|kor de bur|bur du|bur de|bur han|bur ho|adresse*|adressa|adressene|heimadresse|heime hos|heim til|døra di|døra dykkar|utanfor døra|utanfor huset|utanfor kontoret|dukke opp|dukkar opp|vitje*|vitjar|besøk|besøkjer|helse på|kjem ned|kjem innom|kjem forbi|kjem heim|køyrer forbi|sett kva|sett kvar|sett han|sett henne|ser når|følgjer etter|følgde etter|følgje etter|står og ventar|ventar utanfor|ventar på deg|parkering*|parkerer|bilen din|bilane dykkar|skiltnummer*|registreringsnummer|buss|bussen|toget heim|går heim|heim frå jobb|heim åleine|åleine|sluttar klokka|vakta di|mørkt|mørker|mørkret|natta|ei natt|kveld|smug|skogen|kona di|mannen din|familien din|dotter di|dottera di|sonen din|ungane dine|borna dine|borna dykkar|ungane|ungen|borna|barna|barnehage*|skule|skulegard*|huset ditt|huset dykkar|vindauge*|fin familie|fint hus|namnet ditt|facebookprofil*|finne deg|finn deg|finne dykk|finn dykk|oppsøkje*|oppsøkjer|henge ut|heng ut)',
  ],
  'hint-warn': [
    '(pass deg|pass dykk|pass på|vakt*|sjå deg|sjå dykk|over skuldra|bak ryggen|sov godt|sov søtt|berre vent|vent berre|vent du|får sjå|skal få|få betale|få svi|få att|få igjen|skal betale|angre*|angrar|kjem til å angre|hemn*|hemnar|auge for auge|tann for tann|neste gong|neste som|siste åtvaring*|åtvaring*|åtvara|åtvarar|eg lovar|lovar dykk|lovar deg|eg sver|sver på|snart|tikk|nedteljing|rekne med|talde|dagane er talde|siste dag|dykkar tur|din tur|turen kjem|gje att|gi igjen|kan skje|skje noko|skjer noko|hende|ulukke*|ulykke*|uhell*|synd om|trist om|keisamt om|ikkje noko val|eigne hender|ta saka i eigne|gjere opp|oppgjer*|lære dykk|lærepenge|blir det|elles|burde nokon|nokon burde|håpar|håper|vonar|fortener|ønskjer|kunne fort|skal syte for|skal sørgje for)',
  ],
  'hint-die': [
    '(døy|døyr|døydde|død|daud|daude|døden|dauden|dødens|leve|lever|levde|levande|liv|livet|livets|eksister*|finst|finst ikkje|overlev*|vakne|vaknar|sovne|sovne inn|puste|pustar|i morgon|siste|slutt|slutten|sleppe|slepp|jorda|verda|himmelen|helvete|rotne*|lik|liket|avdød*|gå bort)',
  ],
  'hint-despair': [
    '(orkar ikkje|orkar nesten|orkar eg|orke meir|orke lenger|meir krefter|ingen krefter|krefter att|krefter igjen|klarar ikkje|klarer ikkje|greier ikkje|klarer eg|held ikkje ut|halde ut|gir opp|gjev opp|gitt opp|gav opp|gje opp|gi opp|håp|von|håplaus*|vonlaus*|håpet|utveg*|ingen veg|inga meining|meiningslaus*|vits|vitsen|ingen vits|ingen grunn|ingenting att|tomleik*|tom|tomt|mørkt|mørker|mørkret|svart hol|åleine|aleine|einsam*|bør|belastning|til last|i vegen|utan meg|betre utan|saknar meg|sakne meg|forsvinne|forsvinn|avslutte*|avsluttar alt|gjere slutt|gjer det slutt|ta slutt|ta livet|tek livet|tar livet|ta mitt eige|sjølvmord*|sjølmord*|suicid*|hoppe*|hoppar|bru|brua|rekkverk*|tog|toget|spor|sporet|skjene*|skinne*|perrong*|tak|taket|balkong*|tau|tauet|løkke|krok*|leidning|tablett*|pille*|piller|sovepiller|sovetablettar|medisin*|glas|glaset|overdose*|handledd*|barberblad*|skjere meg|kutte meg|avskjed*|farvel|hadet|ha det|tilgje meg|unnskuld|siste helsing*|siste gong|testament*|gravferd*|ordna alt|plan|planen|psyk*|sjølvskad*|depri*|angst|græt|grått|søv ikkje|søvn|vil ikkje vakne|vil ikkje leve|vil ikkje meir|vil berre sove|vil ikkje vere|sleppe å|like greitt|like gjerne|like godt|gjeld*|inkasso*|namsmann*|kasta ut)',
  ],
  'hint-kin': [
    '(mamma|mor|mora|pappa|far|faren|foreldre*|bror|broren|syster|systera|søster|søstera|son|sonen|dotter|dottera|barn|barna|born|borna|unge|ungen|ungane|kone|kona|ektemann*|mannen min|sambuar*|kjærast*|bestemor*|bestefar*|besta|mormor|morfar|farmor|farfar|tante|onkel|kusine*|fetter*|svoger|nabo|naboen|granne|grannen|ven|venen|venn|venninn*|kamerat*|kompis*|kollega|kollegaen|svigermor|svigerfar|eksen|nokon eg)',
  ],
  'hint-people': [
    '(personal*|tilsett*|tilsette|medarbeidar*|sakshandsam*|saksbehandlar*|kundeservice*|kundebehandlar*|support*|seljar*|rådgjevar*|rådgivar*|ekspeditør*|betening*|kassa|resepsjonist*|resepsjonen|sentralbord*|operatør*|agent*|sjef*|toppsjef*|leiing*|leiinga|direktør*|styret|politikar*|kommune*|ordførar*|minister*|byråkrat*|fyren|karen|guten|gutane|jenta|dama|mannen|han|ho|henne|dei|sjåfør*|førar*|bod|bodet|bud|budet|buda|postmann*|postbod*|montør*|teknikar*|handverkar*|parkeringsvakt*|vakt|vakta|vakter|kontrollør*|billettkontrollør*|konduktør*|pilot*|kabinpersonal|lege*|sjukepleiar*|lærar*|nav|barnevern*|takstmann*|kunde|kundar|kundane|folk|menneske|person|personen|nokon|den som|de|du|deg|dykk|dykkar|din)',
  ],
  'hint-harmless': [
    '(latter*|ler|lo|flire*|haha*|hihi|lol|moro*|spøk*|tull*|gøy|artig*|komisk*|spel|spelet|spele|film|filmen|serie|serien|bok|boka|episode*|kamp*|derby|laget|konsert*|låt|låta|song|vêr|vêret|storm|regn|snø|varme|kulde|tørst|svolt|svolten|nyfiken*|nysgjerrig*|batteri*|skjerm|mobil|mobilen|pc|datamaskin*|tenar*|server|serveren|wifi|ruter|ruteren|nett|nettet|plante*|blom*|gras|ugras|mygg|kvefs|veps|maur|edderkopp*|katt|katten|hunden|kaffi*|kake|bolle|lunsj|ferie|vask*|hår|frisyre*|trøytt*|trøtt*|trening*|løp*|keis*|av skam|lengsel|lengtar|sakn|sorg|dødsbu*|livsforsikring*|dødsfall*|deadline*|frist*|brannvarslar*|brannforsikring*|grill*|julebord*|kosttilskot*)',
  ],
  'hint-law': [
    '(meld*|melde|politi*|politimeld*|tiltale*|saksøk*|søksmål*|domstol*|retten|tingrett*|forliksråd*|advokat*|jurist*|juridisk*|forbrukar*|forbrukartilsyn*|klagenemnd*|finanstilsyn*|tilsyn*|ombod*|diskriminer*|myndigheit*|styresmakt*|avis*|media|pressa|journalist*|krev|krevje|erstatning|skadebot|seier opp|seie opp|oppseiing*|byter|byte|konkurrent*|avtale|lova|lovbrot|ulovleg*|lovleg*)',
  ],
  'hint-told': [
    '(sa at|seier at|skreiv|skriv|skreik|ropte|kalla|kallar|kallast|kommentar*|innlegg*|ordet|ordbruk*|språkbruk|ordliste*|sitat|siter*|ifølgje|fekk høyre|høyrt|høyrde|utsett*|ramm*|truga|trugar|truer|trua|trugsmål*|truslar|mobb*|trakasser*|rasisme|rasist*|sexisme|sexist*|homofob*|netthets|hets*|hat|hatet|krenk*|fordom*|diskriminer*|ikkje ok|ikkje greitt|uakseptabelt|slett*|fjern*|moderer*|slutt|skam|skam dykk|respekt*|ta omsyn|likeverd*|velkomen|heiar|hyllar|stolt|støtte*|støtt|inkluder*|tilgjengeleg*|undersøk*|forsking|historie|rapporter*)',
  ],
  'chan-phone': [
    '(telefon*|tlf|ring|ringe|ringjer|ringer|ringt|ringde|ringte|samtale*|samtalen|oppringing*|røyret|nummer|nummeret|sentralbord*|linje|linja|tastval*|telefonkø*|telefonsvar*|callback|opptatt*|oppteke|signal|brote|la på|legg på|lagt på|ventemusikk*|pausemusikk*|heismusikk|tråden)',
    '(kø|køen|køplass|køa) ~3 (min|minutt*|time|timar|timen)',
    '(min|minutt*|time|timar) ~2 (kø|køen|telefonkø|venting)',
    'nummer <num> i (kø|køen)',
  ],
  'chan-chat': ['(chat*|chatten|chatte|chatta|chattbot*|chatbot*|bot|boten|robot|roboten)'],
  'chan-email': [
    '(e-post*|epost*|mail|mailen|mails|maile|maila|mailar|e-mail|email*|mailadresse*|autosvar*|noreply|innboks*)',
  ],
  'chan-private-message': [
    '(pm|pm-en|pmen|dm|dm-en|dmar|dm-ar|innboks*|inbox*|messenger|privat melding|privatmelding*|private meldingar|privat|direktemelding*|melding|meldinga|meldingar|ulesen|ulest|sett)',
  ],
  'chan-app': ['(app|appen|appens|appar|appane|*appen|mobilapp*|vipps|appversjon|oppdateringa)'],
  'chan-web': [
    '(heimeside*|heimesida|nettside*|nettsida|nettstad*|web|sida|sider|sidene|*sida|skjema|skjemaet|lenkje*|lenkja|lenke*|lenka|kontaktskjema*|søkjefunksjon*|søket|faq*|nettbutikk*|på nett|nettet|online|bookingside*|kalender*|handlekorg*|klikke*|klikkar|knappen|nettlesar*|captcha*|feilkode*|404|500|503|504)',
  ],
  'chan-logged-in': [
    '(logge*|loggar|logga|innlogg*|innlogging*|mi side|mine sider|minside|min side|kontoen min|bankid|bank-id|nettbank*|passord*|kundeportal*|portal|portalen|konto|kontoen|medlemsside*|sjølvbetening*|autentiser*|verifiser*|kode|koden|eingongskode*|utlogg*|kasta ut)',
  ],
  'chan-branch': [
    '(kontor|kontoret|kontora|bankkontor*|lokalkontor*|butikk|butikken|butikkar|filial*|skranke|skranken|disken|luke|luka|kassa|resepsjonen|ekspedisjon*|utlevering*|post i butikk|oppmøte|møtte opp|møtt opp|besøkte|besøk|gjekk ned|gjekk inn|gjekk dit|drog ned|drog dit|var inne|vore inne|var innom|vore innom|innom|var nede|vore nede|oppsøkt*|kølapp*|døra|opningstid*|bibliotek*|rådhus*|servicetorg*|innbyggjartorg*|legekontor*|banken i|stasjonen|billettluke*|navkontor*|nav-kontor*)',
  ],
  'chan-letter': [
    '(brev|brevet|breva|rekommandert*|skriftleg*|per post|i posten|med post|posten|postlagt|postkort*|konvolutt*|papir|papira|blankett*|frimerke*|postkasse*|returbrev|svarkonvolutt|klagebrev*|handskriv*|handskrev*|porto)',
  ],
  'chan-social-public': [
    '(facebook*|fb|instagram*|insta|twitter|tweet*|tvitr*|tiktok|snap|x|linkedin|vegg|veggen|sosiale medium|sosiale media|innlegg*|innlegget|kommentar*|kommenter*|kommentarfelt*|tråd|tråden|posta|tagga|story|stories|offentleg|ope her|her ute|skrive her|skreiv her|spurt her|spurde her|sida dykkar her)',
  ],
  'hint-failed': [
    '(ingen|inga|ikkje|aldri|ingenting|utan|null|nada|taust|stille|stilla|ignorer*|svarar ikkje|forgjeves|mislukk*|mislykk*|feil|feilmelding*|feilkode|error|krasj*|krasjar|kluss*|klussar|tull|tullar|rot|rotar|heng|hengt|frys|fraus|frose|låser|låst|utestengd|set seg fast|fast|snurrar|spinn|lastar|tom|tomt|blank|kvit|kvitt|blankt|svart skjerm|nede|ned|død|daud|dødt|øydelagt|verkar ikkje|fungerer ikkje|funkar ikkje|går ikkje|gjekk ikkje|stengt*|stengd*|sperra|lapp på|nedlagt|lagt ned|flytta|nektar|nekta|avvis*|avvist|godtek ikkje|godtar ikkje|sprett|retur|i retur|kome tilbake|kastar ut|kasta ut|kastar meg|brote|bryt|rauk|kopla|la på|legg på|opptatt|oppteke|forsvinn*|forsvann|forsvunne|borte|et opp|slukar|standardsvar*|autosvar*|same svar|robotsvar|sirkel|løkke|tidsavbrot|utløpt|økta|timeout|avbr*|rakk ikkje|gav opp|kom ikkje fram|kjem ikkje fram|kjem ikkje inn|kom aldri|kom ikkje gjennom|kjem ikkje gjennom|nådde|når ingen|utilgjengeleg|ulest|sett|lese)',
  ],
  'hint-waited': [
    '(minutt|min|time|timar|timen|dagar|dag|døgn|veker|veke|veka|månad|månader|mnd|år|halvår*|kø|køen|venta|ventar|venting|vente|framleis|enno|gonger|gong|første|andre|tredje|fjerde|femte|sjette|to|tre|fire|fem|seks|sju|åtte|ni|ti|sidan|heile dagen|heile formiddagen|halve dagen|fleire|mange|purr*|purra|att|igjen)',
  ],
  'hint-contacted': [
    '(ringt|ringde|ringte|ringjer|maila|skrive|skreiv|sendt|sende|sender|chatta|besøkt|besøkte|oppsøkt|køyrt|køyrde|gått|gjekk|vore|var på|var i|var innom|dratt|drege|drog|sete|sat i|sit|prøvd|prøvde|prøver|prøvar|freista|forsøkt|testa|kontakta|tok kontakt|teke kontakt|spurt|spurde|snakka|bede|bad|meldt|melde|fylt|fylte|logga|levert|leverte|purra|posta|klaga|møtt opp|møtte)',
  ],
  'hint-went-well': [
    '(takk|takksam*|topp|toppen|bra|kjempebra|kanon*|perfekt|framifrå|utmerkt*|smidig*|rask*|raskt|fort|vips|med ein gong|straks|løyste|løyst|ordna|hjelpte|fekk hjelp|hjelpsam*|hyggeleg*|triveleg*|venleg*|vennleg*|blid*|fint|gull|stjerne|stjerner|helt|helten|nøgd*|fornøgd*|glad|glade|imponert*|gjekk bra|gjekk fint|funka|verka fint|kom gjennom|svarte på|svar med ein gong|skryt|ros|tilrår|endeleg|kaffi|greitt|fantastisk*)',
  ],
  'hint-asks': [
    '(kan ein|kan eg|kan de|går det an|går det|får ein|får eg|skal eg|skal ein|må eg|må ein|treng eg|kva nummer|kva adresse|kvar finn|korleis|har de|finst det|når opnar|ope|opnar|vil de|vil eg|skulle gjerne|lurer på|heller|helst|føretrekkjer|ønskjer|tenkte å|tenkjer å|kjem til å|planlegg|i morgon|neste veke|held det|er det greitt|om eg|viss eg|kjem de|blir det)',
  ],
  'hint-pushed': [
    '(vis*|tilvist*|tilvis*|viste til|viser til|vist til|sendt til|sender meg|sende meg|sender oss|slus*|kasteball|runddans|rundt|vidare|sett over|setje over|kopla|sa ring|sa at eg|seier at eg|bad meg|ber meg|bede om å|beskjed om|oppmod*|til appen|til chatten|til telefon*|til kontoret|til nettsid*|til butikken|kvarandre|andre avdeling*|ikkje deira bord|ikkje deira ansvar)',
  ],
}
