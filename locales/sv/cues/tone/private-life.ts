import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The agent's own private life, private opinions, politics or gossip. */
export const privateLife: CuePhrases = [
  // My family, my body, my money.
  {
    phrase: [
      '{my} [{soft}] [egen|eget|egna|förra|nya|gamla|dåvarande|blivande|före|stackars|fd|lilla|käre|kära] [detta] {kin}',
      '(frugan|gubben hemma|kärringen hemma|mannen hemma|svärmor min|sambon|särbon|flickvännen|pojkvännen|exet|ungarna|barnen|farsan|morsan|svärisarna|nya flickvännen|nya pojkvännen|hon därhemma) [{soft}] (och jag|min|hemma|tyckte|blev|säger|sa|gnäller|har|är|drog|stack|lämnade|ville|vill|fick|tog|åt|brukar)',
      '(med|till|av|från|hos|utan|på) (frugan|nya flickvännen|nya pojkvännen|flickvännen|pojkvännen|särbon|exet|sambon|svärmor|svärföräldrarna|mitt ex|exfrun|exmannen)',
      '(frugan|särbon|exfrun|exmannen|exsambon)',
      '(hemma hos (mig|oss)|här hemma|hemma i min|i min familj|i vår familj|i mitt (liv|äktenskap|förhållande|privatliv|hem)|i min släkt)',
      '(jag|själv|mig) [{soft}] [{soft}] [{i}] (är|var|blev|låg|ligger|gick|går|sitter|satt|lever|levde) [{i}] [{soft}] [{soft}] [{very}] [i|med|mitt uppe i] [{soft}] [en|ett|min] [jobbig|tuff] {private-state}',
      '(jag|själv) [{soft}] [{i}] (är|var|blev|låg|ligger|gick|går|sitter|har|hade|fick) ~3 {private-state}',
      '(är|var|blev|ligger|låg|sitter|gick|har|hade|fick) jag [{soft}] [{soft}] [{very}] ~2 {private-state}',
      '(jag|själv) [{soft}] (har|hade|fick|lider|led|äter|åt|tar|tog|drabbades|behandlas) [{i}] [{soft}] [{soft}] [av|samma|också] ~2 (migrän|ångest|cancer|diabetes|adhd|depression|mediciner|medicin|antidepressiva|sömnproblem|sömntabletter|diagnos*|ont|huvudvärk|ryggont|magsjuka|covid|feber|förkylning|psoriasis|allergi*|panikångest|hemorrojder|mens|barn hemma|missfall|skulder|betalningsanmärkning*|kronofogden|spelmissbruk|lånat|dålig ekonomi|bakfylla|baksmälla)',
      'jag (drack|festade|raglade|söp|knullade|dejtade|gifte|skilde|separerade|gjorde slut|blev dumpad|dumpade|friade|förlovade|födde|röker|snusar|supit|festat|bantar|deffar)',
      '(jag|själv) (drack|festade|söp) ~3 (mycket|mkt|igår|i går|fredags|lördags|helgen|fest*|krogen)',
      '(var|är|blev) (jag|själv) [{soft}] (bakis|bakfull|full|packad|pank|luspank|nyskild|skild|singel|gravid|kär|nykär|dumpad|deprimerad|utbränd|sjukskriven|tjock|arbetslös|trött på|less på jobbet)',
      '(åker|reser|flyger|semestrar|ska|drar|bor|bodde|åkte|reste|köpte|bokade) [{soft}] [jag|själv] [{soft}] [{soft}] ~4 (min (särbo|sambo|man|fru|kille|tjej|mamma|pappa|familj|flickvän|pojkvän|sommarstuga|stuga|båt|ex|svärmor|syster|bror)|mina (barn|föräldrar|ungar|svärföräldrar|vänner|tjejkompisar|polare))',
      '(jag|själv) [{soft}] (bor|bodde|växte upp|sommarstuga|har sommarstuga|har hus|köpte hus|köpte bil) [{i}] ~2 (i|på|utanför) [<cap>]',
      '(jag|själv) [{soft}] (åker|flyger|ska|semestrar|reser|drar|åkte|tränar|sover|handlar|spelar|tittar|äter|kör) [{i}] [{soft}] [också|alltid|själv] ~3 (varje (fredag|helg|dag|sommar|år|kväll|vinter|morgon|lördag|söndag)|i sommar|i helgen|på semester|till (min|mina|mitt)|i kväll|efter jobbet|på kvällarna)',
      '(på|i|under|efter) (min|mitt|mina) (semester|fritid|helg|föräldraledighet|sjukskrivning|möhippa|svensexa|bröllop|födelsedag|lediga|läkarbesök|skilsmässa|graviditet|förlossning|begravning|gymmet|ungdom|uppväxt|studenttid|barndom)',
      '(julfesten|firmafesten|personalfesten|afterworken|after-worken|svensexan|möhippan|krogen|fyllan|bakfyllan|tinder|dejten|dejt)',
      '(när jag var|då jag var) [{soft}] (liten|ung|full|barn|student|gravid|sjuk|<num>|arbetslös|kär|gift|skild|singel|nygift|i din ålder|tonåring)',
      '(varit|vart|legat|suttit) [{soft}] (där|i samma|i den|i din) [{soft}] (själv|sits|båt|situation|skor) [själv] ~4 (min|mitt|ex*|skild*|skils*|pank|barn*|gift|lån|skuld*|mina)',
      '(delar vårdnaden|umgänge|skilsmässan|min skilsmässa|mitt bröllop|bröllopet mitt|mitt ex|mina barn|mina ungar|min unge|mitt barnbarn)',
      '(jag) (vet|förstår|känner) [{soft}] [exakt|precis] [{soft}] hur (det är|det känns) ~4 (själv|min|mitt|jag) [{soft}] (har|är|hade|var|skil*|pank|ex*|barn*)',
      '(min|mitt|mina) [{soft}] [egen|eget|egna] (lön|ekonomi|lån|bolån|hyra|lägenhet|hus|villa|sommarstuga|stuga|bil|båt|elräkning|pension|kropp|vikt|diagnos|psykolog|terapeut|läkare|mens|religion|tro|hund|katt|hundar|katter|häst|marsvin|sparande|aktier|skulder|privatliv|kärleksliv|sexliv)',
      '(hunden|katten|bebisen|ungen|grabben|dottern|sonen) (min|hemma|väckte|höll mig|har hållit)',
    ],
    not: [
      '(kollega|kollegor|chef|medarbetare|jobb|arbetskamrat)',
      'min (sida|del av|kollega*|tur)',
      '(din|ditt|dina) {kin}',
      'jag är (på plats|tillbaka|här)',
      '(hunden|katten|barnet|bebisen|sonen|dottern) är [{soft}] (försäkrad|med)',
    ],
  },
  {
    phrase: [
      '(jag|själv) ~2 (tjänar|tjänade) ~4 (knappt|dåligt|lite|bra|mycket|så|kronor|mer|mindre)',
      '(jag|själv) ~2 (längtar|längtade|räknar ner|ser fram) ~2 (till|mot) ~2 (semester*|helgen|fredag|pension*|ledig*|sommaren|min|klockan|hem)',
      '(dottern|sonen|ungen|barnen|ungarna|bebisen|hunden|katten|sambon|mannen|frun) ~2 (är|var|blev|ligger|har|hade) ~2 (sjuk|sjuka|magsjuk*|feber|vabb*|hemma|ont|trotsig*|förkyld*)',
      'jag ~3 (egentligen|själv|också) ~2 (ledig|vabba|semester|sjukanmäld|hemma|sjuk|bakis)',
      '(vabbar|vabbade|vabbat)',
      '(skrattar|skvallrar|pratar|snackar|suckar|himlar) ~3 (åt|om|över|bakom) ~2 (chefen|chefens|ledningen|kollegan|kollegans|kunder|vd:n)',
      '(chefens|vd:ns|kollegans|ledningens|grannens) ~2 (slips|frisyr|bonus|bil|skilsmässa|lön|affär|humör|privatliv|idéer|semester)',
      '(nya|gamla|vår|min) [{soft}] (chefen|chef|vd|teamledaren|kollegan) ~2 (är|var|verkar) ~3 (populär|omtyckt|sur|dum|idiot|hopplös|jobbig|knäpp|inkompetent|värdelös|snål|elak|stressad|full|kär|konstig)',
      '(jag|själv) ~1 (dejtar|dejtade|träffat|träffade|separerade|skilde|flyttade ihop|gjorde slut|blev lämnad|blivit lämnad|blivit dumpad)',
      '(min|mitt) ~1 (skilsmässa|separation|bröllop|förlossning|graviditet|uppsägning|depression|utbrändhet|ångest|bantning|fyllecell|bakfylla|kärleksliv|singelliv)',
    ],
    not: [
      '(din|ditt|dina|er|om) ~1 (dottern|sonen|barnen|hunden|katten)',
      'är (hunden|katten|barnet|barnen|dottern|sonen)',
      '(om|när|ifall) (hunden|katten|barnet|barnen|dottern|sonen|bebisen|mannen|frun|sambon)',
      'din (dotter|son)',
    ],
  },
  // My opinions and politics.
  {
    phrase: [
      '(själv|personligen|privat|ärligt talat|för egen del|för min del|i mina ögon|om du frågar mig|frågar du mig|min personliga åsikt|min privata åsikt|om jag får tycka|som privatperson) [{soft}] (tycker|anser|röstar|röstade|tror|hatar|avskyr|är|har|hade|skulle|gillar|håller|blir|står|menar|ser|känner|var|hoppas|älskar|föredrar|borde|kan|bor|ligger|gick) [jag|min|de|det|vi|den|{soft}]',
      '(jag|själv) (tycker|anser|menar|tror) [{soft}] (personligen|privat|själv|ärligt|personligt|för egen del|innerst inne)',
      '(jag|själv) [{soft}] (röstar|röstade|rösta|demonstrerar|demonstrerade|bojkottar)',
      '(rösta|röstar|röstade) [{soft}] [jag|på|nej|ja|själv|blankt|höger|vänster|fram|bort]',
      '(socialdemokrat*|moderaterna|sverigedemokrat*|vänsterpartiet|centerpartiet|miljöpartiet|kristdemokraterna|liberalerna|sossarna|sossar|moderat|sverigedemokraterna|tidölaget|tidöpartierna|riksdagspartierna|kommunister|nazister|trump|putin|kristersson|åkesson|magdalena andersson|nato|palestina|israel|gaza|riksdagsvalet|valet i höst|kommunalrådet borde)',
      '(regeringen|politikerna|riksdagen|staten|eu|skatteverket|ledningen|ministern|kommunledningen|finansministern|facket|politiker) ~2 (borde|skulle|är|har|kan|måste|bryr|fattar|suger|ljuger|stjäl|struntar) ~2 (avgå|avgått|skämmas|skäms|idioter|inkompetent*|skit|rånare|galna|dumma|inkompetenta|katastrof|värdelös*|hopplös*|stoppat|stoppa|skärpa|bort|kass|usel*|girig*|idiotisk*|inte (ett|klok*)|från vettet|sålt)',
      '(regeringen|politikerna|riksdagen|partiet|partier|ministern)',
      '(rena stölden|ren stöld|rena rånet|dagsljusrån|legaliserat rån|skojeri|idiotiskt beslut|idiotisk lag|sjuk lag|vansinnig skatt|idioti) [{soft}] [och|att|av|det|från|om|i]',
      '(jag) (hatar|avskyr|älskar|dyrkar|föraktar|ogillar|tål inte|gillar inte) [{soft}] [själv|också|mest|den|det|dem|de|våra|vår|den här|appen]',
      '(min åsikt|mina åsikter|i min värld|min övertygelse|min politiska|min tro|jag tror på gud|be till gud|jag ber för|jag ber en bön)',
    ],
    not: [
      '(röst|rösta) (på|i) (stämman|enkäten|tävlingen|årsmötet|din favorit)',
      'jag är [{soft}] (ledsen|glad)',
    ],
  },
  // Gossip about the company and colleagues.
  {
    phrase: [
      '(mellan|emellan) (oss|dig och mig|dej och mej|mig och dig|skål och vägg|fyra ögon|tummen) [{soft}] [sagt|två|är|så|tycker]',
      '(oss|mig) emellan [sagt]',
      '(off the record|inofficiellt|i förtroende|säg inte till någon|säg det inte till någon|säg inget|håll det för dig|för dina öron|viska|hörde jag i fikarummet|i fikarummet|vid kaffeautomaten|ryktas|ryktet|rykten|skvaller|skvallra|skvallrar|enligt skvallret|korridorsnack*)',
      '(säg|berätta) (inte|inget) [{soft}] (till|för) (någon|nån|chefen|min chef|mina)',
      '(chefen|cheferna|ledningen|direktören|vd:n|kollegan|min chef|våra chefer|min kollega|kollegorna) [{soft}] [här|hos oss|min|våra] [{soft}] (fick sparken|bryr|är|fattar|tänker|vill|struntar|tjänar|snackar|lyssnar|begriper|har|gör|ligger|dejtar|super|borde) [{soft}] [{soft}] [mest|bara|inte|ju|mer] [{soft}] (sparken|pengar|bonus*|galen|galna|dum*|idiot*|inkompetent*|knäpp*|hopplös*|lat|lata|mer|sur|sura|full|ihop|otrogen|skild|usel|usla|kass|sig|om|ingenting|sitt|inte|girig*|blåst|värdelös*|sparka*|avgå|noll|på dåligt)',
      '(stämningen|moralen|arbetsmiljön|löneläget|lönerna|omsättningen|personalomsättningen) [{soft}] (är|var|hos|på|här) ~4 (dålig|usel|kass|botten|låg|låga|här|oss|kontoret|pissig|keff|hög|urusel|tryckt|kaos)',
      '(här på jobbet|på mitt jobb|mitt jobb|min lön|mina arbetskamrater|mina kollegor och jag) [{soft}] (är|suger|tycker|snackar|hatar|har|blir|också) [{soft}] (dålig*|alla|less|trött*|kass|kaos|usel|låg|hatar)',
      '(fick|fått|får) (sparken|kicken|foten)',
      '(vantrivs|trivs inte|sökt nytt jobb|söker nytt jobb|byta jobb|säga upp mig|sagt upp mig|säger upp mig|längtar till (semestern|helgen|fredag|pensionen)|min sista (dag|vecka) (här|på)|pallar inte det här jobbet|jag är också (less|trött) på)',
      '(han|hon|grannen|kunden före) (är|var) [{soft}] (lite väl|en sån|känd för|otrogen|alkoholist|skild|ihop med)',
      '(lite väl|alldeles för) (förtjust|kär|glad|intresserad) [i]',
      '(jag|vi) [{soft}] (har|hade) [{soft}] [samma|likadant] [sak] [{soft}] (med|hos|hemma) (svärmor*|min|mamma|pappa|farsan|morsan|ungarna|frugan|sambon|mannen|grannen|barnen)',
    ],
    not: ['(enligt|tips) rykten', '(dementera|stämmer inte)'],
  },
]
