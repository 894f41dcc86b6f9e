/** Swedish: what demeans on origin, faith, colour, sex, gender or orientation, and what only tells of it. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

export const racism: CuePhrases = [
  '[jävla|förbannade|satans|helvetes|äckliga] {ethnic-slur}',
  '(jävla|jäkla|djävla|förbannade|satans|helvetes|fucking|äckliga|smutsiga|lata|kriminella|dumma|vidriga) ({ethnic}|turban*|slöj*|burka*|hijab*|afrika*|arab*|muslim*|jude*)',
  {
    phrase:
      '{ethnic} [{soft}] [som] ~3 (är|e|va|blir|har alltid varit|kommer alltid vara) [{soft}] [{very}] [alla|bara|ett gäng|rena|notoriskt|kända för att vara|av naturen] {ethnic-ill}',
    not: ['{ethnic} är (också|inte)', 'fördom*'],
  },
  {
    phrase:
      '{ethnic} [{soft}] [alltid|bara|ska|som] (fuskar|stjäl|snor|ljuger|luras|lurar|rånar|snyltar|parasiterar|våldtar|förstör|tar över|stinker|luktar illa|invaderar|förökar)',
    not: 'fördom*',
  },
  '(alla|såna|sånna|sådana|de där|dom där|dessa|typiskt|typiska|vanliga|era|din|vilka) [jävla|lata] (invandrar*|muslim*|arab*|judar*|romer*|zigenar*|somalier*|afghan*|turkar*|negr*|utlänning*|polack*|svarta|mörkhyade|tiggar*|rumän*|balter*) ~5 (är|får|fick|tar|stjäl|snor|ska|bidrag|gratis|borde|kan inte|hem|ut|fattar|kommer hit|överallt)',
  {
    phrase:
      '{ethnic} ~4 (får|fick|har fått|serveras|öser ni|ger ni) [{soft}] [bara|direkt|alltid|allt|all] ~2 (bidrag*|fri el|gratis|allt gratis|lägenhet*|lån direkt|företräde|förtur|gräddfil|förmåner|allting|våra pengar|skattepengar|pengar direkt|allt serverat)',
    not: ['fråga', 'undrar'],
  },
  '{ethnic} ~4 (ta|tar|tog|sno|snor|stjäl|stjälp*) ~2 (jobben|jobbet|våra jobb|bostäder*|våra pengar|våra kvinnor|kablarna|koppar*|landet)',
  '(passa|akta|se upp|låsa in|håll koll) [er|på|dig] ~2 så [att] (de|dom) inte (snor|stjäl|tar|rånar|plundrar)',
  '(zigenarna|zigenare|romerna) (på|i|vid|som) ~4 (fick|får|stal|snor|camp*|överallt)',
  '[de|dom|alla] zigenar*',
  '(ut|bort|hem|släng ut|kasta ut|sparka ut|deportera|utvisa|avvisa|skicka hem|skicka tillbaka|kör ut) [med] [alla] [jävla] ({ethnic}|alla utlänningar|alla invandrare|islam|hela bunten till {ethnic}|dem alla hem|packet)',
  '(skicka|skickas|skickar|åka|deportera) [{soft}] (dem|dom|de|honom|henne|dig|er|alla|hela bunten|packet|den där) ~1 (hem|tillbaka) (till|dit|där|igen)',
  '(åk|stick|dra|far|flytta|gå|res|åka) [{soft}] (hem|tillbaka|dit) [igen] [med] (dit|till) [där] [ni|du|ditt|ert|de|eran|din] ~1 (hemland*|hör hemma|kommer ifrån|kommer från|kom ifrån|kom från|öken|djungeln|djungel|afrika|somalia|syrien|irak|iran|afghanistan|turkiet|mellanöstern|arabien|polen|rumänien|pakistan|indien|kina|ryssland|hålan|grotta*|kamel*|land|där du|där ni|där de)',
  '(åk|stick|dra|far|res) (hem|tillbaka) (med|och ta med) (den|er|din|det|ditt|era|slöj*|allt|hela) ~2 (trasa*|kärringtrasa*|slöj*|tält*|turban*|hucklet|burka*|släkt*|klan*|packet|religion*|imam*)',
  '(hör|hörde|passar|platsar) [{soft}] (inte|ej|aldrig) [{soft}] (hemma|in) [{soft}] (i|här i|i vårt) (sverige|landet|norden|europa|vårt land|ett svenskt|svensk*|civiliserat|vårt samhälle)',
  '(hör|passar) (sånt|såna|de|dom|sådant|sådana|muslim*|islam|slöja*|hijab*) (inte|ej) [hemma|in] i (sverige|landet|vårt)',
  '(sånt|sådant|såna|sådana|sånna|den sortens|det slags|den typen av|dylikt|sån) (folk|människor|typer|element|slödder|svartfötter) [{soft}] ~3 (ska|borde|skall|får|hör|bör|sverige|landet|våra|svenskars|rånar|stjäl|snor|inte)',
  {
    phrase:
      '(anställ|anställa|anställer|ha|skaffa|vill ha|ge mig|koppla mig till|prata med|tala med|hjälpas av|hjälp av|jobb till|sätt|sätta) [inte|ni|in|bara] ~2 (riktiga svenskar|svenskar|en riktig svensk|riktig svensk|en svensk person|äkta svenskar|äkta svensk|en vit|vita|en vanlig svensson|svenska namn|svenskfödd*|infödda svenskar|infödd svensk|etniska svenskar|etnisk svensk)',
    not: ['(utlandet|utomlands|spanien|thailand|norge) ~4 svenskar'],
  },
  '(riktiga|äkta|infödda|rena|etniska|vanliga|hederliga|oss|vi) svenskar [{soft}] [som] (får|ska|måste|går|betalar|jobbar|hamnar|kommer|bor|sist|blir|först|i andra hand)',
  '(svenskar|svensken|svenska folket) (först|går först|kommer sist|får stå tillbaka|i andra hand)',
  {
    phrase:
      '(lär|lära|lärt) [er|dig|sig|dem|dom] (prata|tala|snacka) [ren|riktig|ordentlig|begriplig|ordentligt|förståelig] svenska',
    not: ['(jag|vi|mina|hon|han) ~3 (lär|lära) mig', 'kurs*', 'sfi'],
  },
  '(kan|prata|pratar|talar|tala|fattar|förstår|begriper) [{soft}] (ju|inte|knappt|ingen|inte ens|för fan) ~2 svenska ~4 (åk hem|ut|anställ*|sverige|hemland*|blatt*|apor|skäms|jävla|dra|pack)',
  '(jävla|äckliga|obegriplig*|den där|vidrig*|hemska) [utländska|arabiska|blatte|förorts] (brytning|brytningen|blattesvenska|rosengårdssvenska|accent|dialekt från orten)',
  '(hijab*|slöja*|slöjor*|slöjan|burka*|burkor*|turban*|huckle*|niqab*) ~5 (bort|av med|äckl*|hem|förbjud*|trasa*|motbjud*|vidrig*|förtryck*|hör inte|skrämm*|otäck*|borde inte|ska inte|terror*|förfär*)',
  '(äckl*|bort med|förbjud|slipp*|vägrar) ~4 (hijab*|slöja*|slöjor|burka*|turban*|huckle*|niqab*)',
  '(kärringtrasa*|trasa på huvudet|trasan på huvudet|handduk på huvudet|handduken på huvudet|lakan på huvudet|tält på sig|klut på huvudet|gardin på huvudet)',
  '(islamisera*|islamisering*|omvolkning*|massinvandring*|folkutbyte*|invandrarkramar*|muslimkramar*|rasblandning*|rasförrädare*|landsförrädare|landsförrädar*|blandras-människ*)',
  '(vit|vita|svart|svarta|lägre stående|mindre begåvad|annan|underlägsen|överlägsen) ras [som|är|ska]',
  '(den|er|sin) (rasen|sorten|folkgruppen|religionen|kulturen) (är|ska|borde|hör|kan|stjäl|ljuger)',
  '(svart|mörk|brun|färgad|svarta|mörka|bruna) ~2 (jävel|jävlar|fan|apa|apor|svin|as|skit|råtta|hud är|avskum)',
  '(apa|apor|aporna|djur|djuren|parasiter|pack) (från|ifrån) (afrika|mellanöstern|djungeln|öknen|somalia|syrien|förorten|orten|rinkeby|rosengård)',
  '(judar|judarna|judisk*|rothschild) ~3 (styr|äger|kontrollerar|ligger bakom|girig*|konspir*|lobby*|tar våra|maffia*)',
  '(judisk* (girighet|bank|konspiration*|ockr*|maffia*)|judeägd*|judeknep)',
  '(gasa|gas|gaskammare*|ugnarna) ~3 (judar*|muslim*|dem|dom|alla|er|invandrar*)',
  '(hatar|avskyr|tål inte|kräks på|spyr på|allergisk mot|litar inte på|vägrar prata med|vägrar bli betjänad av|vill inte ha) [{soft}] [alla|såna|jävla|en|några|att prata med] ({ethnic}|mörk*|svart* (person*|människ*|tjej|kille)|folk som inte är svensk*|slöj*)',
  '(nån|någon|en|callcenter*|kundtjänst*|handläggare|snubbe|gubbe|kille|tjej) (i|från|som heter|typ|med namn som) ~2 (marocko|indien|somalia|mumbai|bangladesh|långtbortistan|blattestan|bongobongo*|muhammed|mohammed|ali baba|abdul|hottentott*|arabien|afrika|pakistan|balkan) ~5 (ska|borde|sånt|sådant|rånar|tjuv*|fattar|ingenting|begriper|kamel*|folk|bryt*)',
  '(bananrepublik*|hottentott*|långtbortistan|blattestan|bongobongo*|blatteförort*)',
  '(ni|de|dom|du|folk) (från|där nere i) ~2 (öknen|djungeln|u-land*|mellanöstern|balkan|afrika) (är|kan|fattar|ska|kommer)',
  '(lappar|lapparna|samerna|samer) ~4 (super|fulla|lata|bidrag*|gnäller|gnäll|särbehand*|fördelar|lever på)',
  '(full|fulla|lat|lata) (som|jävla) [en] (lapp|lappar|ryss|finne|polack)',
  {
    phrase:
      '({ethnic}|folk från u-länder|mörka typer|islam|utlänningar) [{soft}] (borde|ska|skall|bör|får|skulle|hör) [{soft}] (inte|ej|aldrig|hållas|förbjudas|utvisas|deporteras|stanna|ut|hem|skickas|portas|spärras|kastas) [{soft}] [få|ha|jobba|vara|in|på|här|låna]',
    not: [
      '(ska|får|borde) inte (behöva|diskriminer*|kallas|drabbas|särbehand*|bli|nekas|utsättas|vänta|missgynn*)',
      '?',
    ],
  },
  '(nån|någon|en|såna|sånna|sådana|sådan|sån|ett gäng|bara|massa|idel|typiskt|typiska|typisk) [sån|sådan|jävla|där|lat|skum|gammal|skäggig] [där] (jude|judar|zigenare|arabklan|slöjtant*|slöjtanter|slöjtanten|muhammed|abdul|turban*|kines* som|rumän* tiggar*|afrikan som|islamist*|terroristtyp*|skäggbarn*|u-land*) ~3 (som|äger|i kassan|fattar|begriper|inte|styr|ligger|rånar|sitter|svarar|lurar|$)',
  '(typiskt|typiska|vanliga|klassiskt) {ethnic} [att|som|som vanligt|igen|!]',
  '(tala|prata|snacka|lär dig|lär er|lära sig) svenska (eller|annars|för fan|era|din|om ni ska|så|i sverige) ~2 (åk|stick|dra|hem|jävla|fan|jävlar|bo|vara|flytta)',
  '(bryr|hjälper|hjälps|prioriterar|prioriteras|satsar|tar|gynnar|daltar|före|gullar) ~6 {ethnic} ~4 (än|före|framför|istället för|i stället för|medan|men inte) [om|oss|på|vi|de|era] [egna|riktiga|vanliga|oss|på|fattiga|gamla]* (svenskar|svensk|pensionärer|folket|landet)'.replace(
    ']* (',
    '] (',
  ),
  '(än|före|framför) [om|för] oss [riktiga|vanliga|infödda|etniska] svenskar',
  '(svenskar|svensk) på riktigt',
  '(oss|vi) [som är] (svenskar|riktiga svenskar|etniska svenskar) [på riktigt|som byggt|som betalat] [{soft}] (inget|inte|ingenting|står|får stå|får inget|glöms|kommer sist|sist|i andra hand|betalar|byggt)',
  {
    phrase:
      '(pratar|talar|litar|betjänas|hjälpas|handla|handlar|samarbetar|vill|vägrar|släpper|tål|accepterar|står ut|gör affärer) [{soft}] [jag|man|inte|aldrig|att] [{soft}] [inte|inte ha|ha|med|på|in|låta|bli] ~2 [någon|nån|en|några|såna|alla|nåt] ({ethnic}|mörkhyad*|svarta människor|slöjtant*)',
    not: [
      '(varför|diskriminer*|rasis*|er {staff-title}|er personal|banken|ni) ~4 {ethnic}',
      '?',
      '(pratar|talar) (arabiska|somaliska)',
    ],
  },
  '(släppa|släpper|släpp|släppt|ta|tar|ös*) [ni] in ~3 (folk från|{ethnic}|packet|horder|u-land*|tredje världen|massor av|alla sorters|halva afrika|halva mellanöstern)',
  '(ingen|vem) [vettig|klok|normal|frisk] [människa|som] (litar på|vill ha|köper av|handlar av|anställer) [en|nån|såna|av] ({ethnic})',
  '(mörka|skumma|skäggiga|utländska|bruna|svarta) (typer|typerna|figurer|element|gubbar|män|killar|gäng|gäst*) [som|i|på|där|från] ~6 (råna*|stjäl|snor|skumma|hotfull*|ser ut|gäng*|överallt|äckl*|obehag*|otäck*)',
  '(importerat|importerad|importerade|utländskt|icke-svensk*|invandrat) (slödder|pack|drägg|arbetskraft som|avskum|skit|bidrag*|personal som)',
  '(svensk|svenska) (personal|arbetare|händer|namn|värderingar|företag|pengar) (inte|istället för|i stället för|ska gå till|först|åt svenskar) ~3 (import*|invandrar*|utländ*|muslim*|blatt*|slödder|svenskar|dem|dom|araber*)',
  '(på|av|som) (blattar*|mellanöstern|zigenar*|somaliskt|arabiskt|judiskt|ryskt|kinesiskt|rumänskt) (vis|sätt|manér|trix|knep)',
  '(handduk|trasa|slöja|lakan|gardin|filt|säck) [runt|på|över|kring] (huvudet|skallen|knoppen)',
  '(kamelpiss*|kebab* ~1 gubbe|falafel* jäv*|allahu akbar|heil hitler|sieg heil|white power|vit makt|88 sieg|bevara sverige svenskt|sverige åt svenskarna|keep sweden white)',
]

const family = '(dotter|dottern|son|sonen|barn|barnet|bebis|lilla tjej|flickan vår)'

export const sexism: CuePhrases = [
  '[jävla|förbannade|satans|helvetes|äckliga|era|din|vilka] {queer-slur}',
  '(jävla|jäkla|djävla|förbannade|satans|fucking|äckliga|vidriga|hysteriska|hysterisk|inkvoterade|inkvoterad|kvoterade) ({queer}|{women}|feminist*|transvestit*|hormon*)',
  {
    phrase:
      '{women} [{soft}] ~2 (i|vid|till|på|hemma vid|tillbaka till|tillbaks till) (köket|spisen|grytorna|dammsugaren|disken|strykbrädan|ammrummet|symaskinen)',
    not: ['spisen (är|fungerar|gick)', 'brand*', 'skada*'],
  },
  '(tillbaka|tillbaks|hemma|hem|plats är|hör hemma|stå|står bäst|borde stå|stanna) (till|i|vid) (köket|spisen|grytorna|dammsugaren|strykbrädan)',
  {
    phrase:
      '{women} [{soft}] [som|överlag|i allmänhet] (kan|fattar|begriper|förstår|klarar|duger|passar|har|kunde) [{soft}] [sig] {negation} [{soft}] [på|att|av|med|hantera|laga|sköta|köra|ens|till] ~2 (teknik|bilar|bil|ekonomi|siffror|räkna|matte|matematik|tekniska|bredband|datorer|motorer|verktyg|el|pengar|köra|läsa karta|logik|tänka|parkera|sånt|såna saker|teknik*|procent*|räntor|skruvmejsel)',
    not: [family, '(min|vår) (dotter|fru|sambo|mormor|mamma|flickvän|tjej|tant)'],
  },
  '{women} [{soft}] (ska|borde|skall|bör|får|hör) [{soft}] (inte|ej|hålla sig|hålla käften|le mer|le|hålla tyst|veta sin plats|föda barn|ta hand om barn|stå vid|hålla fingrarna|aldrig|stanna hemma|laga mat|ha på|jobba med|köra|hålla på med|svara i)',
  '(typiskt|typiska|typisk|vanlig|vanliga) [jävla] ({women}|kvinnligt|manligt|kvinnologik|tjejlogik|kvinnlig logik|fruntimmerslogik|gubbar|karlar)',
  '(kvinnologik|tjejlogik|fruntimmerslogik|kvinnlig logik|bimbologik|kvinnlig list)',
  '(låt|sätt|ha|anlita|anställ|skicka|sätta|låta|anställa|varför har ni|släpp in|släppa) [{soft}] [aldrig|inte] [på|dit|fram|en|ett|nån|någon|såna|bara|unga|lilla|ha] ({women}|en {women}|ett {women}) ~3 (räkna|sköta|köra|laga|svara|jobba|hålla|ta hand|ratten|teknik*|bestämma|telefonen|göra|styra|parkera|fixa|leda|pengar|bilar|ansvar*|skruva|installera)',
  {
    phrase:
      '(skicka|skickat|sätt|ge mig|vill ha|hämta|anställ|koppla mig till|prata med|tala med|ta hit|vill prata med|få prata med|få tala med|kan jag få|låt mig prata med|skaffa|ha|behövs) [{soft}] [fram|hit|in] (en|nån|någon|ett|några|riktiga) [riktig|riktigt|vettig|ordentlig|jävla|rejäl|kunnig|fullvuxen] (karl|man|karlar|män|gubbe|grabb|kille|manfolk|mansperson|karlakarl|hankön) ~1 (som kan|nästa|istället|i stället|i luren|som vet|som begriper|som fattar|så|till det|för|med|$|!|tack|och inte)',
    not: ['en man (till|ringde|på)', '(behövs|ha) en (grabb|kille|man) [av|från] er'],
  },
  '(en karl|en riktig karl|karlar|karlarna|männen|en man|riktig man) (hade|fixar|borde|ska|får|skulle) ~3 (fixat|löst|gjort|göra|ta över|sköta|fattat|klarat|det|ta hand|kunnat)',
  '= man (tack|$)',
  '(rådgivare|handläggare|tekniker|säljare|chef|läkare|montör) = man',
  'riktig (rådgivare|handläggare|tekniker|chef|montör) ~1 man $',
  {
    phrase:
      '(har|fick|hade) [{soft}] (hon|ni|du|tjejen|kvinnan|kärringen|handläggaren|bruden|damen|alla) [{soft}] (mens|pms|klimakteriet|klimakterie*|mensvärk|sin vecka|den där veckan)',
    not: 'mensskydd',
  },
  '(hon|tjejen|kvinnan|kärringen|handläggaren|bruden|damen|ni|du) (har|hade|måste ha|fick) [{soft}] (mens|pms|klimakteriet|sin vecka|klimakteriebesvär)',
  '(mensig|mensiga|pms-ig|klimakteriekärring*|klimakterietant*|menskärring*|hormonell|hormonstinn*) ~1 (kärring*|tant*|kvinn*|tjej*|häx*|subba|i|på|handläggar*)',
  '(för|inte för|tack vare|pga|genom) (hjärnans|brösten|brösts|tuttarnas|utseendets|rumpans|urringningens|kjolens|benens|pattarnas) [skull]',
  '(fick|fått|har|behåller) [{soft}] [hon|jobbet|tjänsten] [jobbet|tjänsten] (tack vare|för|genom att|pga) ~2 (brösten|bröst|tuttar*|pattar*|urringning*|rumpa*|utseende*|kort kjol|knulla*|ligga*|sängen|ligga med)',
  '(legat|knullat|sugit|ligger|knullar) sig (till|upp|fram)',
  '(inkvoterad*|kvoterats in|kvoterad in|kvotera in|kvoterade|kvotering*) ~3 (kvinn*|tjej*|kärring*|brud*|fruntimmer|inkompetent*|ledning*|chef*)',
  '{women} [{soft}] (kunde|kan|fattade|hade|visste) ju [{soft}] (knappt|inte|inte ens|varken) ~2 (ben i näsan|räkna|procent*|hålla|skruva|skilja|fatta|stava)',
  '(såna|sådana|de|dom) (där) ({women}|småtjejer|tjejer) ~2 (ska|kan|borde|fattar|hör)',
  '(småtjejer|tjejungar|unga tjejer|snoriga tjejer|flicksnärt*|småflickor|nagelvårdande|sminkdock*|läppstiftsbrud*)',
  {
    phrase:
      '(hennes|dina|din|era|hon med|tjejen med|bruden med|snygga|stora|fina|härliga|sexiga|fasta|kolla in|titta på|känna på|klämma på|gillar) [stora|snygga|fina|sexiga|härliga|fasta|runda|dina|hennes] (bröst|brösten|tuttar|tuttarna|pattar|pattarna|rumpa|rumpan|röv|häck|kropp|kurvor|stjärt|urringning*|ben i den)',
    not: [
      'bröst* (cancer|implant*|opera*|protes*|röntgen|smärt*)',
      '(kyckling*|bröstcancer*|mammograf*|opera*|smärta*)',
    ],
  },
  '(visa|skicka|få se|se) [mig|oss] [lite|din|dina|hennes] (brösten|bröst|tuttar*|pattar*|rumpan|rumpa|röven|fitta*|nakenbild*|nakenbilder|nudes|lättkläd*|snusk*)',
  '(nakenbild*|nudes|dickpic*|kukbild*)',
  '(vad har du på dig|vilka trosor|dina trosor|behåbilder|bikinibild*)',
  {
    phrase:
      '(vill|skulle|hade|vilja|velat|kan|får|ska) [{soft}] [jag|man|vi|gärna] [{soft}] [vilja|kunna|gärna] (knulla|ligga med|sätta på|ta på|ha sex med|smeka|slicka|ta bakifrån|nypa|kladda på|bli inlåst med|bli inlåst i|ha i sängen|ta hem|suga på|smiska|klämma på|pippa|bli uppvaktad av) [{soft}] [i valvet med] (dig|henne|er|den|damen|tjejen|bruden|rådgivar*|handläggar*|dej|hon|med|valvet)',
    not: ['(ta på (er|mig)|ta hem (dig|er) (paket*|vara*))', '(skicka|leverera*|paket*|order*)'],
  },
  '(henne|hon|tjejen|bruden|damen|rådgivaren|dig) (skulle|hade) (man|jag) [{soft}] (vilja|velat|kunna) ~3 (inlåst|ligga|knulla|sätta på|ta|hem|säng*|med)',
  '(sexig|kåt|het|läcker|smaskig|knullbar*|pippbar*|kåta|sexiga) ~1 (röst|tjej|brud|kvinna|rådgivare|handläggare|konduktör|kärring|dam|kundtjänst*|på dig|på er|av|milf|när|bild)',
  '(milf|gilf|sugar baby|snygging|snyggingen) [i|på|som|hos|till]',
  '(sitta|sitt|kom och sätt dig|hoppa upp) i [mitt] knä*',
  '(snygg|het|läcker) (röv|rumpa|häck|kropp|fitta)',
  '(du|tjejen|hon|bruden) (låter|verkar|är) [{soft}] [{very}] (sexig|kåt|knullbar|het på gröten|trång|villig|lössläppt|billig)',
  '(kom|hem|följ med) (hem|till mig|med) ~2 (knulla|ligga|säng*|naken|sex|mys*)',
  '(hör|hörru|hördu|lyssna|seså|såja|lugn|lugna dig|ta det lugnt) [du|nu|här] (lilla|lill) (gumman|stumpan|flickan|flicka|fröken|gumma|stintan|hjärtat|tjejen|snuttan|vän)',
  '(lugna|sluta|lägg av) ~2 (lilla gumman|gumman|stumpan|lilla fröken|flicksnärta|flickan lilla)',
  'le [lite] (mer|oftare) (och|så|tjejen|flickan|flickor|gumman)',
  '{women} ~4 (borde|ska|kan) le',
  '{queer} [{soft}] (är|e|ska|borde|hör|får|skall) [{soft}] [{very}] [alla|bara|ett gäng|rena] (sjuka|sjuk|äckliga|onormala|onaturlig*|perversa|pervers*|freaks|vidriga|botas|förbjudas|skämmas|synda*|pedofiler|mindre värda|inte|hållas|avskum|djur|fel|vända|behandlas|ut|gömma|i garderoben|psykiskt|gasas|störda)',
  '(slippa|slipper|spy|spyr|kräks|trött på|less på|må illa|mår illa|äcklas|äcklar|äcklig*|avskyr|hatar|stoppa|bojkotta) ~4 ({queer}|pride*|regnbåg*|hbtq*|homo*|genus*|transfolk*|trans*person*)',
  '(pride*|regnbåg*|hbtq*|transfolk*|bögflagg*) ~4 (äckl*|spy*|kräk*|vidrig*|sjuk* ideologi|sjukt|avskum*|perverst|pervers*|synd mot|djävul*|onaturlig*|pedofil*|indoktriner*|bort med|tvångsmat*|trycka ner|trycker upp)',
  '(era|din|ditt|vilken|vilka|ni är|du är|är ni|är du) [alla|jävla|en|ett gäng|riktig|riktiga|bara|ju|hela gänget] (bög|bögar|flata|flator|fikusar|transa|transor|fjolla|fjollor|homo|homosar|homofil*)',
  '(gubbe|karl|man|kille|snubbe|mansgris|hårig karl) i (klänning|kjol|peruk|läppstift|stringtrosor|högklackat)',
  '(hon-han|han-hon|den-det|han eller hon eller vad det är|hen eller vad det är|könsbytar*|snoppbärare|kastrera|ladyboy*|mansbebis*)',
  '(bara|finns) [det] två kön',
  '(kvinnliga|kvinnlig) (chaufförer|chaufför|tekniker|montörer|rådgivare|chefer|chef|konduktörer|förare|lokförare|poliser|vd|direktörer|ingenjörer|mekaniker) [{soft}] (kan|ska|borde|är|fattar|klarar|hör|kör) [{soft}] (inte|sämre|aldrig|dåliga|köra|värdelösa|hemma|livsfarliga|som)',
  '(kvinna|tjej|brud|kärring|fruntimmer) (bakom ratten|vid ratten|som kör|på chefsstolen|vid spakarna) ~3 (så|då|olyck*|därför|förstås|klart|typiskt|inte konstigt)',
  '(för att|eftersom|bara för att) (hon|ni|de) (är|e) [ju|bara] (en|ett)? {women}'.replace(
    '(en|ett)? ',
    '[en|ett] ',
  ),
  '(feminist*|feminism*) ~3 (pack|äckl*|fitt*|förstör*|dravel|trams|häxor|kärring*|cancer|sjuka|satan*)',
  '(kärringar|kärringarna|käringar|fruntimmer|kvinnfolk|kärringsnack|kärringgäng*|hönsgård*|hönshus*) ~4 (kacklar|kackla|skvallr*|snackar|fikar|kafferast*|kan|svarar|jobbar|sitter)',
  '(kacklande|kacklar|kackla) (höns|hönor|tjejer|kärring*|kvinn*)',
  'hysterisk* (kvinn*|kärring*|fruntimmer|tjej*|tant*|brud*|häx*)',
  '(är|låter|ser) [du|hon] [{soft}] [lika|så] (snygg|sexig|het|läcker|söt) [ut] (som|på) (du|hon|rösten|låter|bild)',
  '(skicka|skickar|lägg ut|får jag|visa|vill ha|dela) [en|lite|några|se] (bild|bilder|selfie|video) [på|av|med] [dig|henne|er|hon|tjejen] [själv] [i|utan|med|naken|lättklädd] (bikini|naken|underkläder|bh|kläder|trosor|mindre|bara|badkläder|kort kjol|topless)',
  '(vilka|vilken|vilket|så|fan vilka|vilket par) [jävla|snygga|stora|fina|läckra] (tuttar|pattar|bröst|rumpa|röv|häck|kropp|ben) [på|hon|hos|i] [hon|henne|tjejen|bruden|er]',
  '{women} ~4 (snygg|snygga|fin|härlig|sexig|stor|stora|tajt|läcker|het) (rumpa|bröst|tuttar|ben|häck|röv|kropp|urringning*|kurvor)',
  '^ [så] (snygga|sexiga|läckra|fina) (ben|bröst|tuttar|pattar) !',
  '(sätt|sätta|skicka|ta|låt|släpp|hade|vore|är|kalla|ring|krävs|behövs) [in|dit|fram|hit|det|varit|ett] [varit] (en|några|riktiga) [riktig|vuxen] (karl|karlar|karlakarl|mansperson|grabb|man) (på|så|hade|till|istället|i stället|att|i|jobbet|som)',
  '(överlåt|överlåta|lämna|lämna över|låt|låta) ~3 (jobbet|ansvar*|det|tekniken|ratten|arbetet|sånt) [åt|till] (vuxna män|män|karlar|en karl|männen|en man|riktiga karlar|grabbarna|en kille)',
  '(på grund av|pga|tack vare|bara för|genom) [sina|hennes|de|stora|att visa|den] [stora] (bröst*|tuttar*|pattar*|utseende*|urringning*|rumpa*|ben|kön|korta kjol*)',
  '(inte|aldrig|väl inte) [fått|haft] (fått nåt|fått ligga|fått sig|fått något|blivit påsatt|haft nån i|fått kuk|haft sex|blivit ordentligt) [på|sig|nåt|i|mellan|ett tag|länge] [länge|ett tag|benen|skrev*|sängen|år]',
  '(underknullad*|sexuellt frustrerad*|torrfitta*|surfitta*|nucka|nuckan|nuckor|glasberg*)',
  '(såna|sådana|de där|dom där|unga|söta|lilla|små) [{women}|småtjejer] (ska|borde|får) [{soft}] (se söta ut|hålla tyst|le|vara söta|hålla käften|sitta still|passa upp|stå i|lära sig sin plats|koka kaffe|servera kaffe|veta sin)',
  '(koka|kokar|hämta|servera|servar|ordna|brygga|fixa) [hellre|mer|bara|lite|istället] (kaffe|fika) [åt|till] (män|männen|gubbarna|karlarna|chefen|oss) ',
  '(kvinnor|tjejer|brudar|fruntimmer|kärringar) (och|i|vid|bakom|med) (teknik|bilar|siffror|ekonomi|datorer|ratten|matte|pengar|makt|motorer|verktyg|logik) ~4 (aldrig|går inte|funkar inte|usch|katastrof|ihop|livsfarlig*|hör inte|skrattretande|passar inte|farlig*|skämt)',
  '(hör|märk*|märks|syns|ser|förstår) [{soft}] [man|jag|ju|på|att|det] [{soft}] [ju] (att|på) [det|hon|er] [är|var|varit|ansvarig|vd] [en|ett] ({women}|kvinnligt) (som|bakom|ansvar*|har|planerat|gjort|ritat|skrivit|byggt|bestämt|styr|leder|vid)',
  '(sån|sådan|så|vilken|vilka) (sexig|snygg|het|läcker|sensuell|skön|kåt) (röst|kropp|tjej|brud|kvinna|dam|rumpa|uniform på)',
  '(hon|tjejen|bruden|damen) ~4 (singel|ledig för|upptagen eller|gift eller) ~4 (sexig|snygg|het|läcker|dejt*|nummer|dricka|ligga)',
  '(transpack*|transgender*|transor*|transorna|hen-folk*|hbtq-folk*|könsförvirrad*) ~4 (ska inte|borde inte|hör inte|äckl*|sjuk*|toalett*|förbjud*|tvinga*|propaganda*)',
]

/** Told, quoted or spoken against: then the words are not the writer's own. */
export const denounces: CuePhrases = [
  '(kallade|kallar|kallat|kalla|kallas|kallades|kallad|kallade) [{soft}] (mig|mej|oss|honom|henne|dem|dom|hen|min|vår|vårt|kunden|folk|en|ens|för|mina|andra|någon|nån|er|era anställda)',
  '(blev|blivit|bli|är|att) [{soft}] (kallad|kallade|kallas|utsatt|utsatta|hotad|hotade|trakasserad|trakasserade|diskriminerad|diskriminerade)',
  '(ropade|ropar|skrek|skriker|skrikit|vrålade|väste|fräste|muttrade|hojtade|viskade) [{soft}] (att|<quoted>|saker|efter|åt|till|något|nåt|om)',
  '(sa|sade|säger|skrev|skriver|svarade|uttryckte|stod) [{soft}] [att|till mig|till oss|det|åt mig|rakt ut|till honom|till henne|till min <name>] <quoted>',
  '(någon|nån|en man|en kille|en annan kund|en kund|er anställd|en tjej|de|dom|folk|era|er <name>|handläggaren|chauffören|konduktören|vakten|väktaren|personen) [{soft}] [bakom|framför|hos er|i kassan|i kommentar*|där] [{soft}] (skrev|skriver|kallade|kallar|ropade|sa|säger|sade|uttryckte|skrek|hotar|hotade|hotat|har skrivit|har hotat|hävdar|påstår) [{soft}] ~2 (att|<quoted>|mig|oss|min|mitt|saker|till|honom|henne|om|blatt*|neger*|bög*|hora*)',
  '(inte|ej|aldrig) (ok|okej|acceptabelt|rimligt|rätt|roligt) att (säga|skriva|kalla|skämta|uttrycka|ropa|höra|använda)',
  '(man|ni|folk|anställda|personal) (säger|skriver|kallar|får|bör|ska|borde|kan) (inte|aldrig|ej) [säga|skriva|kalla|uttrycka|använda]',
  '(sluta|slutar|slut med att|lägg av att|undvik att) (säga|kalla|skriva|använda|ropa|publicera|visa) ~3 (<quoted>|ordet|folk|oss|mig|andra|såna|kund*|uttryck*|{queer}|{ethnic}|{women})',
  '(använder|använda|använde|uttrycket|ordet|ord som|begreppet|skällsord*|glåpord*|tillmäle*) [ordet|ord|som] (<quoted>|som|är|var|mot|i)',
  '(rasism|rasismen|rasistisk*|rasister|rasist|sexistisk*|sexism|sexismen|homofob*|transfob*|islamofob*|antisemit*|främlingsfientlig*|fördom*|diskriminer*|nedsättande|kränkande|kränkning*|mobb*|trakasser*|hatbrott*|hets|hatet|hatkommentar*|näthat*|stereotyp*|nedlåtande)',
  '(ska|skall|bör|får|borde) (inte|aldrig|ej) (kallas|behöva höra|behöva bli|behöva läsa|bli kallad*|utsättas)',
  '(kommentar*|inlägg*|texten|skylt*|klotter*|någon|skriver|meddelande*) ~1 (som|där|om|med) ~3 (står|skriver|kallar|hatar|hotar|hat|<quoted>|rasist*|sexist*)',
  '(ta bort|radera|anmäl|anmäla|rapportera|moderera|stäng av|dölj|ni låter) ~4 (kommentar*|inlägg*|användar*|trådar|profil*|klotter*)',
  '(får|ska) (vara|va|heta) (som|vad) (man|de|hen) vill',
  '(tycker|är) [det] [så] (sorgligt|beklämmande|hemskt|skrämmande|upprörande|tragiskt|fruktansvärt) (att|när) ~4 (kallas|kallar|skriver|säger|behandla*|hatar|hotar)',
]
