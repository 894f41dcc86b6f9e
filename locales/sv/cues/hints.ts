import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Hints: fields of words of which several in a sentence of a post are weighed together. */
export const hints: ThemeLexicon<'hints'> = {
  'hint-name': ['<name>', { phrase: '<cap>', weak: true }],
  'hint-origin': [
    '(utlänning*|utländsk*|invandr*|flykting*|asyl*|arab*|muslim*|islam*|kristn*|kristen|jude|juden|judar|judarna|judisk*|hindu*|sikh*|zigenar*|rom|romer|romerna|romsk*|same|samer|samerna|samisk*|lapp|lappen|lappar|lapparna|lappjäv*|finne|finnar|finnjävel|polack*|polsk*|rumän*|bulgar*|balt*|litauer|ryss|ryssar|ryssen|rysk*|turk|turkar|turken|kurd*|iran*|irak*|afgan*|syri*|somal*|afrik*|nigeria*|kines*|kina|asiat*|thai*|india*|indier*|pakistan*|viking*|svartskall*|blatt*|neger*|negrer|svarta|svart|mörk|mörka|mörkhyad*|hudfärg*|vit|vita|vithyad*|brun|bruna|färgad*|ras|rasen|raser|hudton|blod|blåögd*)',
    '(svensk|svenskar|svenskarna|infödd*|etnisk*|ursprung*|hemland*|bakgrund|nationalitet*|medborgar*|pass|brytning|bryter|bruten|brytande|accent|dialekt|språket|modersmål*|turban*|slöja|slöjan|slöjor|hijab|hijaben|sjal|sjalen|huvudduk*|burka*|niqab|moské*|kyrka|synagog*|koran*|allah|mecka|mohammed|muhammed|mohammad|ahmed|ali|hassan|fatima|abdul*|ramadan|halal|fläsk*|kebab*|falafel*|kamel*|öken|öknen|djungel*|palmer|lerhydd*|tält|banan*|getter|renar|vitlök*|terrorist*|bomb*|sharia|getto*|förorten|orten|rinkeby|mångkultur*|integration*)',
  ],
  'hint-woman': [
    '(kvinna|kvinnan|kvinnor|kvinnorna|kvinnlig*|kvinnfolk*|tjej|tjejen|tjejer|tjejerna|flicka|flickan|flickor|flickorna|dam|damen|damer|tant|tanten|tanter|tanterna|kärring*|fruntimmer*|brud|bruden|brudar|brudarna|blondin*|bimbo*|hustru|fruar|husmor|mamma|mammaledig*|gravid*|mens|mensen|pms|klimakteri*|hormon*|spis|spisen|köket|disk|disken|diska|städa|barnafödande|föda|föder|smink*|kjol*|klack*|klackar|manikyr|läppstift|rosa|könet|kön|könskvot*|kvoterad*|feminist*|jämställd*|manlig*|karl|karlar|karlarna|karlgöra|man|män|männen|gubbar|gubbe|gubben|gubbarna|snubbe*|grabb|grabbar|svagare)',
  ],
  'hint-queer': [
    '(bög|bögen|bögar|bögarna|bögig*|flata|flator|flatan|lesbisk*|lesb*|gay|homo|homosex*|homos|bisex*|trans|trans*|queer|hbtq*|pride*|regnbåg*|fjolla|fjollan|fjollig*|fjollor|ickebinär*|hen|pronomen|könsbyt*|läggning*|onaturlig*|onormal*|perverst|normal|normala|äktenskap|riktig karl|riktiga män|två pappor|två mammor)',
  ],
  'hint-sexual': [
    '(sexig*|sexuell*|sexobjekt|snygg|snygging*|het|heta|läcker*|läckerbit*|pudding|godbit|byst*|bröst|brösten|tuttar|tuttarna|pattar|rumpa|rumpan|röv|röven|rumpor|häck|häcken|lår|ben|benen|kropp|kroppen|figur|figuren|läppar|mun|munnen|knä|knäet|knät|säng|sängen|sänghalm*|sova med|ligga|ligga med|legat med|knulla*|sätta på|suga|avsugning|naken|nakna|klä av|trosor|bh|strumpbyxor|puss|pussa|kyss*|smeka|klappa|klämma|tafsa*|ta på|stryka|dejt|dejta|bjuda ut|ensam med|singel|privat nummer|hotell*|hemma hos mig|kåt*|tänd|dra av|massage|dröm|drömt|stöna*|hora|horan|horor|slampa|slampan|slampor|fitta*|kuk*|blinkblink|mumma|nam)',
  ],
  'hint-beast': [
    '(apa|apan|apor|aporna|apig*|babian*|schimpans*|gorilla|djur|djuren|boskap|kreatur*|får|fårskall*|fårskock*|gris|grisar|svin|svinen|svin*|kossa|kossor|kor|kon|höns*|höna|hönor|hund|hundar|hundarna|byracka|råtta|råttor|råttorna|kackerlack*|loppor|löss|mask|maskar|parasit*|igel|iglar|ohyra*|skadedjur|insekt*|gräshopp*|gam|gamar|hyen*|hyena|orm|ormar|snok|padda|paddor|åsna|åsnor|mula|get|bananätare|cancer*|pest|pesten|smitt*|sjukdom*|virus|farsot|böld|varböld|sopa|sopor|soporna|skräp|avskum|avfall|slödder|dynga|gödsel|smuts*|stank|stinker|luktar|äckl*|slem*|kräk*|avskrap|bottenskrap|avföda|yngel|yngla*|föröka*|svärm*|invasion*|plåga|odjur)',
  ],
  'hint-stupid': [
    '(dum|dumma|dummare|dummast|dumt|korkad*|idiot*|efterbliven*|efterblivn*|trög|tröga|trögt|lat|lata|lataste|slö|slöa|inkompetent*|oduglig*|oduglingar|odugling|värdelös*|usel|usla|uslaste|okunnig*|obegåvad*|obildad*|outbildad*|hjärna|hjärnan|hjärnor|hjärndöd*|hjärncell*|iq|skolan|förskol*|dagis|vett|vettet|huvudet|skallen|begrip*|begåv*|fattar|tänka|läsa|skriva|räkna|stava|tal|förstånd*|skrattretande|pinsam*|patetisk*|löjlig*|lögn*|ljug*|falsk*|ohederlig*|giriga|girig*|hjärtlös*|ryggradslös*|feg|fega|mes|mesar|maktgalen|maktfullkomlig*|inskränkt*|inavlad*|inavel*|sinnessjuk*|galna|galen|galning|galningar|knäpp*|dålig*|sämsta|sämre|underlägsn*|lägre stående|vidrig*|motbjudande|skenhelig*|otäck*|avskyvärd*|elak*|ond|onda|genomrutt*|rutten|ruttna|ful|fula|fet|feta|tjock|tjocka|sopig*)',
  ],
  'hint-scum': [
    '(clown*|pajas*|pajaser|cirkus*|nollor|nolla|nollan|latmask*|sopgubb*|soppåse|tomtar|tomte|kålhuvud*|pappskall*|dumskall*|dumbom*|mehe*|stolle|stollar|tok|tokar|miffo*|missfoster|puckon|pucko|dönick*|fån*|fåntratt*|imbecill*|kretin*|mongo*|cp|jubelidiot*|töntar|tönt|mähä*|nöt|nötter|surpuppa*|surkart|häxa|häxan|häxor|ragata|satkärring*|gubbjäv*|gubbslem|as|asen|jävel|jävlar|jävlarna|rövhål*|arsle|arslen|skitstövel*|skitstövlar|kräk|kräken|patrask|pack|packet|slödder|drägg|pöbel|rövare|rövarband|bandit*|banditer|tjuvar|tjuv|tjuvpack|skurk*|bov|bovar|blodsugare|bedragare|lurendrejar*|snyltare|snyltarna|parasiter|byråkrat*|paragrafryttar*|pamp*|småpåv*|diktator*|nazi*|psykopat*|sadist*|mördare|gäng|gänget|band|hög|högen|samling|lirare|individ*|figur|figurer|människospillra|typer|zombie*|robotar|amatör*|nybörjar*|skämt|strutsar|snobbar|svikare|landsförrädar*)',
  ],
  'hint-out': [
    '(ut|ut ur|utvis*|kasta ut|kastas ut|släng ut|slängas|rensa*|städa ut|åk hem|åka hem|åker hem|skicka hem|skickas hem|hem|tillbaka|bort|borta|försvinn*|portförbud*|förbjud*|förbjudas|spärra*|stäng gränsen|gräns*|tar över|ta över|tagit över|invader*|importera*|import|hör inte hemma|hör hemma|platsen|plats|passar inte|anpassa*|assimiler*|egen buss|egna vagnar|egen vagn|skild*|skiljas|separat*|vårt land|vårt folk|landet|sverige|svenskar först|våra egna|först|förr|fylls|översvämma*|kvar|jobben|jobb|bidrag*|socialbidrag*|allt gratis|favoriser*|före|daltar|särbehandl*|vägrar bli|vägrar betjän*|vill inte bli|vill inte ha|betjänas av|betjänad)',
  ],
  'hint-such': [
    '(såna|sådana|sånna|sån|sådan|sånt|de där|dom där|den där|det där|dessa|den sorten|den typen|den sortens|den typens|sådant folk|folk som|folket|folkslag*|sorten|er sort|deras sort|slag|deras|alla|allihop|varenda|hela bunten|hela högen|dem|dom|typiskt|typisk|som vanligt|varje gång|en till|ännu en|alltid)',
  ],
  'hint-violence': [
    '(slå|slår|slagen|spö|spöa|spöstryk|stryk|klå|klappa till|smäll*|käftsmäll|snyting|örfil*|sparka*|knock*|knäck*|bryt|bryta|bröt|krossa*|mosa*|mal|skär*|skära|hugga*|hugger|knivhugg*|kniv|kniven|knivar|yxa|yxan|hammare*|motorsåg*|bollträ|slagträ*|basebollträ|järnrör|gevär*|pistol*|vapen|vapnet|skjut*|skjuta|skott|kula|kulan|kulor|ladda*|bössa|bössan|hagelbössa*|älgbössa|bomb*|spräng*|handgranat*|granat|dynamit|brand*|bränn*|brinna|brinner|brann|eld|elda|tänd*|tändsticka*|tändare|bensin|bensindunk*|lågor|aska|döda|dödar|dödas|mörda*|mord|mördas|halshugg*|häng|hänga|hängs|hängas|lynch*|avrätt*|nacka*|giljotin*|galge*|strypa*|kvävas|dränk*|begrav*|grav|graven|kista|gräva ner|köra över|kör över|överkörd*|mejad*|lastbil*|tortera*|plåga*|skada|skadas|blod|blodig*|blöda|ihjäl|ihjel|sönder|ruta|rutor|rutorna|krossade|däck|däcken|skära upp|sten|stenar|gatsten|vandalis*|sabba*|sabotera*|förstör*|repa|förgift*|gift|giftet|syra|våldta*|misshandl*|överfall*|rån*|pungslå|bita|klös*|jaga*|krig|krigsförklar*)',
  ],
  'hint-body': [
    '(ansikte*|ansiktet|fejan|fejs|trynet|tryne|käften|käft|käken|tänder|tänderna|tand|garnityr|näsa|näsan|öga|ögon|ögonen|öron|örat|nacke|nacken|hals|halsen|strupe*|knäskål*|knän|ben|benen|armar|armen|finger|fingrar|fingrarna|händer|hand|nävar|näve|knytnäv*|skalle|skallen|huvud|huvudet|rygg|ryggen|revben*|mage|magen|hjärta*|lever|skelett|kropp|akuten|sjukhus*|rullstol*|krycka*|kryckor|gips*|plåster|ambulans*|intensiv*|bår|likbil*|begravning*|blommor)',
  ],
  'hint-haunt': [
    '(vet var|vet vart|vet vilken|vet vilket|vet exakt|vet när|vet vad din|var du bor|var ni bor|vart du bor|vart ni bor|var han bor|var hon bor|bor du|bor ni|bor han|bor hon|adress|adressen|adresser|hemadress|hemma hos|hem till|din dörr|utanför dörren|utanför huset|utanför kontoret|dyka upp|dyker upp|besök|besöker|hälsa på|hälsar på|kommer dit|kommer ner|kommer förbi|kommer hem|åker förbi|sett vilken|sett var|sett honom|sett henne|ser när|följer efter|följt efter|följa efter|står och väntar|väntar utanför|väntar på dig|parkering*|parkerar|din bil|era bilar|bilen du|registreringsnummer|buss|bussen|tåget hem|går hem|hem från jobbet|hem ensam|ensam|slutar klockan|slutar jobbet|slutar för dagen|ditt skift|mörkt|mörker|mörkret|natten|en natt|kväll|gränd|skogen|din fru|din man|din familj|din dotter|din son|dina barn|era barn|ditt barn|barnen|dagis|förskola|skola|skolgård*|ditt hus|ert hus|erat hus|fönster|fönstret|fin familj|fint hus|ditt namn|facebookprofil|hitta dig|hittar dig|hitta er|hittar er|söka upp|söker upp|hänga ut|hänger ut)',
  ],
  'hint-warn': [
    '(akta|akta er|akta dig|passa dig|passa er|se upp|se dig om|se er om|över axeln|om ryggen|sova lugnt|sov gott|sov lugnt|vänta bara|vänta du|vänta ni|ni ska få se|du ska få se|ska få se|få se på|ska få betala|få betala|ångra*|ångrar|kommer att ångra|hämnd*|hämnas|payback|öga för öga|tand för tand|nästa gång|nästa som|sista varning*|varning|varnad*|varnar|jag lovar|det lovar jag|lovar er|lovar dig|jag svär|svär på|nöd|snart|tick|nerräkning|räkna med|räknade|dagar är räknade|sista dag|er tur|din tur|turen kommer|få igen|ge igen|kan hända|händer något|händer nåt|råkar|råka|olycka|olyckor|olyckan|synd om|vore synd|vore tråkigt|inte skyldig|inget annat val|ta saken i egna|egna händer|gör upp|göra upp|uppgörelse|lära er en läxa|lär er|läxa|blir det|annars|borde någon|någon borde|hoppas|hoppas att|förtjänar|önskar|får vad)',
  ],
  'hint-die': [
    '(dö|dör|dog|döden|död|döda|dött|dödens|leva|lever|levde|levande|liv|livet|livets|existera*|finnas|finns inte|finnas till|överlev*|vakna|vaknar|somna|somna in|andas|i morgon|imorgon|sista|slut|slutet|slippa|slipper|jorden|världen|himlen|helvetet|ruttna*|lik|liket|avlid*|gå bort)',
  ],
  'hint-despair': [
    '(orkar inte|orkar ej|orkar knappt|orkar jag|orka mer|orka längre|mer kraft|inga krafter|krafter kvar|klarar inte|klarar jag|står inte ut|stå ut|ger upp|gett upp|gav upp|ge upp|hopp|hopplös*|hoppet|utväg*|ingen väg|ingen mening|meningslös*|meningen med|ingen idé|ingen anledning|ingenting kvar|inget kvar|tomhet|tom|tomt|mörkt|mörker|svart hål|ensam*|börda|belastning|ligger till last|i vägen|utan mig|bättre utan|saknar mig|sakna mig|försvinna|försvinner|försvunnen|avsluta*|avslutar allt|göra slut|ta slut|ta livet|tar livet|ta mitt liv|tar mitt liv|självmord*|suicid*|hoppa*|hoppar|bro|bron|broräck*|tåg|tåget|spår|spåret|rälsen|perrong*|tak|taket|balkong*|rep|repet|snara|snaran|krok*|sladd|tabletter*|piller|sömntabletter|medicin*|burk|burken|överdos*|handled*|rakblad*|skär mig|skära mig|avsked*|avskedsbrev*|farväl|hejdå|förlåt mig|sista hälsning*|sista gången|testament*|begravning*|ordnat allt|plan|planen|psyk*|självskad*|deprim*|ångest|gråter|gråtit|sover inte|sömn|vill inte vakna|vill inte leva|vill inte mer|vill bara sova|vill inte vara|slippa finnas|lika bra att|lika gärna|förskoning|skuld*|skulder|kronofogd*|vräk*)',
  ],
  'hint-kin': [
    '(mamma|mammas|mor|mors|morsan|pappa|pappas|far|fars|farsan|föräldr*|bror|brorsan|min brors|syster|systers|syrran|son|sonen|min sons|dotter|dottern|barn|barnen|unge|ungen|fru|frun|hustru|man|min man|make|maken|maka|sambo*|pojkvän*|flickvän*|mormor|morfar|farmor|farfar|moster|faster|kusin*|svåger|granne|grannen|vän|vännen|kompis|kompisen|kollega|kollegan|svärmor|svärfar|exet|någon jag)',
  ],
  'hint-people': [
    '(personal*|anställd*|medarbetar*|handläggar*|kundtjänst*|kundservice|support*|säljare*|rådgivar*|expedit*|kassör*|kassan|receptionist*|receptionen|växeln|telefonist*|operatör*|agent*|chef*|vd|vdn|ledning*|direktör*|styrelse*|politiker*|kommun*|kommunalråd*|minister*|tjänsteman*|tjänstemän*|gubben|killen|killar|tjejen|tanten|damen|karln|mannen|snubben|han|honom|hon|henne|de|chaufför*|förare*|bud|budet|buden|budkillen|brevbärar*|montör*|tekniker*|hantverkar*|lapplis*|parkeringsvakt*|vakt|vakten|vakter|kontrollant*|biljettkontrollant*|konduktör*|tågvärd*|pilot*|kabinpersonal|läkare*|sköterska*|lärare*|socialsekreterare|socialen|soc|värderare|besiktningsman|skadereglerare|granskare|kund|kunder|kunderna|folk|människor|person|personen|någon|nån|den som|ni|du|er|dig|er|era|din)',
  ],
  'hint-harmless': [
    '(skratt*|skrattar|garv*|flabb*|haha*|hihi|lol|skoj*|skämta*|roligt|kul|komiskt|spel|spelet|spela|film|filmen|serie|serien|bok|boken|avsnitt|match*|derby|laget|konsert*|låt|låten|melodi*|väder*|storm|regn|snö|värme|kyla|törst|hunger|hungrig|svält|nyfiken*|nyfikenhet|batteri*|skärm|mobil|mobilen|dator*|server|wifi|router*|uppkoppling|växt*|blomm*|gräs|ogräs|myggor|getingar|geting*|myror|spindel|spindlar|katt|katten|hunden|kaffe*|kaka|bulle|lunch|semester|städning*|hår|frisyr*|trötta fötter|träning*|gymmet|löp*|uttråkad*|tristess|av skam|längtan|längtar|saknad|sorg|begravningskassa|dödsbo*|bouppteckning*|livförsäkring*|dödsfall*|liv och rörelse|deadline*|brandvarnare*|brandförsäkring*|grill*|julbord*)',
  ],
  'hint-law': [
    '(anmäl*|polis*|polisanmäl*|åtal*|stäm|stämma|stämmer er|stämning*|domstol*|rätten|tingsrätt*|advokat*|jurist*|juridisk*|konsument*|arn|reklamationsnämnd*|finansinspektion*|tillsyn*|ombudsman*|diskriminer*|myndighet*|tidning*|media|pressen|journalist*|kräver|kräva|ersättning|säger upp|säga upp|uppsäg*|byter|byta|konkurrent*|avtal|lagen|brott|olagligt|lagligt)',
  ],
  'hint-told': [
    '(sa att|sade|säger att|skrev|skriver|skrek|skriker|ropade|kallade|kallar|kallad*|kallas|kallade mig|kommentar*|inlägg*|ordet|ordval*|språkbruk|ordlist*|citat|citer*|enligt|fick höra|hört|hörde|utsatt*|drabbad*|hotad*|hotade|hotar|hotelse*|hotfull*|mobb*|trakasser*|rasism*|rasist*|sexism*|sexist*|homofob*|näthat|hat|hatet|kränk*|fördom*|diskriminer*|inte okej|inte ok|inte okay|oacceptabelt|ta bort|moderera*|radera|sluta|skäms|skäm|respekt*|visa hänsyn|lika värde|välkomna|välkommen|hyllar|heja|stolt|stötta*|stöd|inkluder*|tillgänglig*|undersök*|forskning|historia|rapporter*)',
  ],
  'chan-phone': [
    '(telefon*|tele|ring|ringa|ringer|ringt|ringde|ringt er|samtal*|samtalet|lur|luren|nummer|numret|växel|växeln|linje|linjen|tonval*|knappval*|talsvar*|telefonkö*|telefonsvarare*|callback|uppringd|uppringning|kundnumret|upptaget|signal|signaler|bröts|lade på|la på|lägger på|pausmusik*|hissmusik|väntmusik|supportlinje*|svarar i)',
    '(kö|kön|köplats|köa*|köade|köar) ~3 (min|minut*|timm*|tim)',
    '(min|minut*|timm*|tim) ~2 (kö|kön|telefonkö|väntan)',
    'plats <num> i kön',
  ],
  'chan-chat': ['(chatt*|chat|chatten|chatta|chattade|chattat|chattbot*|bot|boten|botten|robot|roboten)'],
  'chan-email': [
    '(mejl*|mail|mailen|maila*|mailat|mailade|mailar|mailar|maj|mails|e-post*|epost*|e-mail|email*|mejla*|mejlat|mejladress*|autosvar*|noreply|inkorg*|svarsmejl)',
  ],
  'chan-private-message': [
    '(pm|pm:et|pm:a*|pma*|dm|dm:*|dma*|dmade|dmat|inbox*|inboxen|messenger|privat meddelande*|privatmeddelande*|privata meddelanden|privat|direktmeddelande*|meddelande*|meddelandet|oläst|sett)',
  ],
  'chan-app': ['(app|appen|appens|appar|apparna|*appen|mobilapp*|swish|appversion|uppdateringen)'],
  'chan-web': [
    '(hemsida*|hemsidan|webb*|webben|webbplats*|webbsida*|sajt*|sida|sidan|sidor|sidorna|formulär*|länk|länken|länkar|kontaktformulär*|webbformulär*|sökfunktion*|sökning*|faq*|webbshop*|nätbutik*|nätet|online|bokningssida*|kalender*|kundvagn*|kassan|klicka*|klickar|knappen|webbläsar*|captcha*|felkod*|404|500|503|siten)',
  ],
  'chan-logged-in': [
    '(logga*|loggar|loggade|loggat|inlogg*|inloggad*|inloggning*|mina sidor|min sida|mitt konto|bankid|bank-id|internetbank*|nätbank*|lösenord*|kundportal*|portal|portalen|konto|kontot|medlemssid*|självbetjäning*|autentiser*|verifier*|kod|koden|engångskod*|utloggad*|utkastad)',
  ],
  'chan-branch': [
    '(kontor|kontoret|bankkontor*|lokalkontor*|butik|butiken|butiker|affär|affären|filial*|disk|disken|kassan|lucka|luckan|receptionen|ombud|ombudet|på plats|besökte|besök|gick ner|gick in|gick dit|åkte dit|åkte ner|var inne|varit inne|var nere|varit nere|uppsökt*|kölapp*|nummerlapp*|dörren|öppettid*|utlämning*|bibliotek*|stadshus*|medborgarkontor*|vårdcentral*|banken i|stationen|biljettluck*|serviceställe|handläggaren)',
  ],
  'chan-letter': [
    '(brev|brevet|breven|brevledes|rekommenderat|rek-brev|rek|skriftlig*|per post|med post*|posten|postat|postade|vykort*|kuvert*|papper|pappret|papperet|blankett*|frankera*|frimärk*|brevlåda*|returbrev|svarskuvert|överklagan|skrivelse*|handskriv*|porto)',
  ],
  'chan-social-public': [
    '(facebook*|fb|instagram*|insta|twitter|tweet*|twittra*|tiktok|x|linkedin|vägg|väggen|sociala medier|inlägg*|inlägget|kommentar*|kommentera*|kommentarsfält*|tråd|tråden|postade|postat|taggade|taggat|story|stories|flöde*|offentligt|öppet här|här ute|skrivit här|skrev här|frågat här|frågade här|er sida här)',
  ],
  'hint-failed': [
    '(ingen|inget|inga|inte|ej|aldrig|ingenting|utan|noll|nada|tyst|tystnad|tysta|knäpptyst|ignorer*|obesvarad*|obesvarat|svarslös|förgäves|misslyck*|fel|felmeddelande*|felkod|error|krasch*|kraschar|krånglar|krångel|strul*|strular|hänger|hänger sig|hängt|fryser|frös|fastnar|fastnat|snurrar|laddar|tom|tomt|blank|vit|vitt|blankt|svart skärm|nere|ner|död|dött|trasig*|sönder|funkar inte|fungerar inte|funkar ej|fungerar ej|går inte|gick inte|stängd*|stängt|låst|låser|utlåst|spärrad*|lapp på|nedlagd*|nedlagt|flyttat|vägra*|vägrar|avvisa*|avvis*|nekad*|nekas|studsa*|studsar|retur|kommit tillbaka|kastar ut|kastas ut|kastad*|slängs ut|bryts|bröts|bruten|bortkopplad*|kopplades|la på|lade på|lägger på|upptaget|försvinn*|försvann|försvunnit|borta|äter|äter upp|slukar|standardsvar*|autosvar*|automatsvar|samma svar|goddag yxskaft|robotsvar|snurra*|cirkel|cirklar|rundgång|tidsgräns|löpt ut|sessionen|timeout|avbr*|hann inte|gav upp|kom inte fram|kommer inte fram|kommer inte in|kommer inte åt|kom aldrig|nådde|når ingen|oanträff*|oläst|sett|läst)',
  ],
  'hint-waited': [
    '(minuter|minut|min|timme|timmar|tim|timma|dagar|dygn|veckor|vecka|veckan|månad|månader|mån|år|halvår*|kö|kön|köat|köade|köar|väntat|väntade|väntan|väntar|vänta|fortfarande|ännu|gånger|ggr|gång|första|andra|tredje|fjärde|femte|sjätte|två|tre|fyra|fem|sex|sju|åtta|nio|tio|sedan|sen i|hela dagen|hela förmiddagen|halva dagen|sen måndag*|flera|många|påmin*|igen)',
  ],
  'hint-contacted': [
    '(ringt|ringde|ringer|mejlat|mejlade|mailat|mailade|skrivit|skrev|skickat|skickade|chattat|chattade|besökt|besökte|uppsökt|åkt|åkte|gått|gick|varit|var på|var i|suttit|satt i|försökt|försökte|försöker|provat|provade|testat|testade|kontaktat|kontaktade|hört av|hörde av|frågat|frågade|pratat|pratade|bett|bad|anmält|anmälde|fyllt|fyllde|loggade|loggat|lämnat|lämnade|påmint|messat|messade|postat|postade|dmat|pmat|överklagat|begärt|begärde)',
  ],
  'hint-went-well': [
    '(tack|tacksam*|toppen|bra|jättebra|kanon*|perfekt|utmärkt*|smidig*|snabb*|snabbt|direkt|på en gång|genast|löste|löst|löstes|ordnade|ordnat|hjälpte|fick hjälp|hjälpsam*|trevlig*|vänlig*|vänligt|fint|bemött|bemötande|guld|stjärna|stjärnor|hjälte*|nöjd*|glad|glada|imponerad*|gick bra|funkade|fungerade|fungerar fint|kom fram|svarade på|svar direkt|alla pluspoäng|beröm|rekommenderar|äntligen|kaffe|skön|skönt)',
  ],
  'hint-asks': [
    '(kan man|kan jag|kan ni|går det|får man|får jag|ska jag|ska man|måste jag|måste man|behöver jag|vilket nummer|vilken adress|var hittar|hur gör|hur loggar|hur når|har ni|finns det|när öppnar|öppet|öppnar|vill ni|vill jag|skulle vilja|undrar|hellre|helst|föredrar|önskar|tänkte|tänker|kommer att|planerar|i morgon|imorgon|nästa vecka|räcker det|går bra att|om jag|kommer ni|blir det|planeras)',
  ],
  'hint-pushed': [
    '(hänvis*|hänvisad*|hänvisas|hänvisade|skickas|skickad|skickades|skickar mig|skickar oss|slussa*|slussas|bollas|bollar|bollad|runt|rundgång|vidare|kopplad*|kopplas|kopplade|sa ring|sa att jag|säger att jag|sa mejla|sa chatta|sa gå|bad mig|ber mig|ombads|ombedd*|uppmanad*|till er app|till appen|till chatten|till telefon*|till kontoret|till hemsidan|till butiken|varandra|andra avdelning*|ansvarar inte|inte deras bord|inte deras)',
  ],
}
