import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** The digs of every day: so you thought, lucky that you told us, smart move, for your sake alone. */
export const sarcasmPlain: CuePhrases = [
  {
    phrase: [
      // So you thought …
      '^ [men] (jaha|jaså|jasså|aha|jahaja|jo|nämen|nähä|oj|va) [jo|ja|men|då] (så|är det|och) [{soft}] (du|ni|nu|det|allt|vi) [{soft}] (trodde|tror|tycker|tyckte|menar|menade|ville|vill|förväntade|räknade|tänkte|hade|var|ska|skulle|är|kan|visste) [{soft}] (dig|att|du|det|vi|med|bättre|bäst|plötsligt|vårt|vår|expert|nu)',
      '^ [men] (jaha|jaså|jasså|aha|nämen|nähä) är (det|allt|vi) ~4 (vårt|vår|vi|oss|också)',
      '^ (och|så) (du|ni) (trodde|räknade med|förväntade dig|tänkte) [{soft}] (att|på)',
      // Joy that you complain; praise for the first.
      '(vad|så|väldigt|verkligen|jätte*) (roligt|kul|trevligt|fint|härligt|snällt|skönt|gulligt|rart|mysigt) [{soft}] (att|av dig att) [du|ni] [{soft}] ~6 (klaga|gnälla|skälla|gapa|skrika|kritisera|tjata|förolämpa|svära)',
      '(vad|så) (roligt|kul|trevligt|fint|härligt|snällt|skönt) [{soft}] att (du|ni) [{soft}] (lägger|lägga|ägnar|ägna|tar|spenderar|använder|har) ~3 (fredagskväll*|lördagskväll*|helg*|kväll*|morgon*|lediga*|semester*|liv) ~3 (på|till|åt|för)',
      '(grattis|gratulerar|wow|hurra|bravo|fantastiskt) [till dig] [{soft}] (du|ni) (är|var|blev|blir|hade|har) [{soft}] (den|vår|först|ensam|kund|nummer|dagens|vinnare|kommit på|lyckats|upptäckt|hittat)',
      '(dagens|veckans|månadens|årets) (surgubbe|surkärring|gnällspik|klagomål|gnäll|solstråle|glädjespridare|drama|i-landsproblem|kund|optimist|underdrift|insikt|nyhet)',
      '(kul|bra|roligt|fint|imponerande|skönt|trevligt) att (du|ni|någon) [{soft}] (kan|lärt dig|har lärt dig|vet hur man|klarar av att) [{soft}] (googla|läsa|räkna|skriva|stava|klaga|använda tangentbord*)',
      '(underbart|härligt|trevligt|roligt|kul|fantastiskt) (med|att ha|att få) [{soft}] (så|såna|sådana|sånna|en så|ännu) ~2 (positiva|positiv|glada|glad|trevliga|trevlig|vänliga|tacksamma|ödmjuka|förstående) ~1 (kunder|kund|resenärer|människor|personer|gäster|tongångar)',
      '(snyggt|bra|fint|starkt|proffsigt|duktigt|imponerande|skickligt) [{soft}] (jobbat|gjort|agerat|spelat|där) [{soft}] (att|med att|när du|av dig)',
      '(smart|snyggt|genialiskt|genialt|briljant|lysande|klokt) (drag|idé|plan|val|tänkt|påfund) [{soft}] (att|av dig|av er|det där|där|$)',
      '(genidrag|genialisk idé|genial idé|briljant idé|lysande idé|toppenidé att klaga)',
      // We would never have known.
      '(tur|bra|skönt|vilken tur|himla tur) [{soft}] att (du|ni|någon) [{soft}] (sa|säger|berättade|berättar|påpekade|påpekar|upplyste|upplyser|talade|talar|kom|är här) ~4 (annars|för|så|det hade)',
      '(det|så|sånt) hade [{soft}] (vi|jag) [{soft}] (aldrig|inte) [{soft}] (kommit på|förstått|vetat|begripit|fattat|klarat|tänkt på|klurat ut) ~2 (själv|själva|utan dig|annars|$)',
      'annars hade (vi|jag) [{soft}] (aldrig|inte|säkert) [{soft}] (vetat|förstått|kommit|begripit|fattat|märkt|trott)',
      '(vad|vi) vet [{soft}] (vi|väl vi|vi ju) [{soft}] (som|vi har|om|inget|ingenting)',
      '(vi|jag) [{soft}] (har|som har) [{soft}] (ju|bara|ju bara) (jobbat|arbetat|hållit på) med (det|detta) [här] i',
      '(vi|jag) (jobbar|arbetar|håller på|sysslar) (ju bara|bara|ju) [{soft}] (med|dygnet) (det|detta|sånt|runt) [här] [$|hela]',
      // For your sake alone.
      '(självklart|absolut|javisst|visst|naturligtvis|givetvis|ja|jo|såklart|givetvis|genast) [{soft}] [så|ska|då] [{soft}] (ändrar|ställer|stänger|bygger|flyttar|anpassar|stoppar|väntar|byter|stannar|kör|skottar|öppnar|inför|ändra|ställa|stänga|bygga|flytta|anpassa|stoppa|stanna) [{soft}] [vi|jag] ~3 (hela|alla|världen|bara|allt|samtliga) ~4 (för|åt|efter) (just|din|dig|bara)',
      '(hela|alla|allt) ~4 (för|åt|efter) (just dig|din skull|enbart dig|din bekvämlighet|dina behov)',
      '(bara|enbart|enkom) för din skull',
      '(vänta|stanna|stå|väntar|stannar|åka) [{soft}] (på|för|till|åt) (just|bara|enbart|precis) dig',
      '(din|ditt|dina) (tid|liv|tider|ärende) [{soft}] (är|var) [{soft}] [{very}] (viktigare|mer värd|mer värt|mer värdefull*|viktigast) ~2 (alla|andra|vår|andras|av alla|i världen)',
      '(måste|lär|kan inte) [{soft}] vara [{soft}] [{very}] (jobbigt|skönt|tufft|härligt|svårt|ensamt|tungt|hemskt|lätt) att vara [{soft}] (du|dig|så)',
      '(gott om|mycket|massor av|all|oceaner av|för mycket) (tid|fritid) [{soft}] (över|du har|du måste|till att|för att|att lägga|på händerna)',
      '(har|verkar|måste) (du|ni) [{soft}] [ha] [visst|tydligen|uppenbarligen] [{soft}] [ha] (gott om|massor av|för mycket) (tid|fritid)',
      '(du|ni) (har|verkar|måste|verkar ha|måste ha) [{soft}] [visst|tydligen|uppenbarligen|ha] [{soft}] [ha] (gott om|massor av|för mycket) (tid|fritid)',
      // Tell us how, do it yourself, perfect as you.
      '(berätta|upplys|lär|lära|tala om|förklara|visa) [{soft}] (gärna|mer|ännu mer|för oss|oss) [{soft}] [för oss|oss] [{soft}] (hur|om hur) (vi|man|jag) [{soft}] (ska|bör|borde|skall) [{soft}] (sköta|göra|driva|arbeta|jobba|köra)',
      '(kanske|varför|då|ska) [{soft}] [inte] (ska|skulle|borde|kan) (du|ni) [{soft}] [börja|ta] ~2 (köra|laga|plocka|jobba|styra|ta över|söka jobb|driva|flyga|bygga|koka) ~5 själv',
      '(om|tänk om) [{soft}] (vi alla|alla|vi andra|alla andra|jag|vi) [{soft}] (kunde|vore|var|hade varit|fick|skulle) [{soft}] [vara|bli] [{soft}] (lika|så) ~3 (som (du|dig|ni))',
      '(lika|så) (perfekt|perfekta|ofelbar*|duktig*|smart*|klok*|felfri*) som (du|dig|ni)',
      '(då|så|men|prova|testa|försök) [{soft}] (kanske|att|du) ~4 (läsa|titta på|öppna|använda) ~1 (skylten|skyltarna|klockan|kalendern|ögonen|hjärnan|tidtabellen|kartan)',
      '^ [men|ja] som om (vi|du|jag|det|någon|hela)',
      '(bugar|niger|knäböjer) [{soft}] [vi|jag|och] [{soft}] (och|djupt|bockar|ödmjukt|tackar|oss)',
      '(vi|jag) ber [{soft}] (så|tusen gånger|ödmjukast|hemskt|väldigt) ~3 om (ursäkt|förlåtelse) [{soft}] för att (vi|jag|det|solen|vintern|snön|mänskliga) ~2 (sover|äter|inte kan|har lunch|snöar|är människor|andas|har semester|går hem|regnar|tar ledigt)',
      '(helt|ju|verkligen) ~1 (otroligt|chockerande|sensationellt|oväntat|oerhört|skandalöst|ofattbart) att [{soft}] det [{soft}] (regnar|snöar|blåser|blir|är|kostar|tar) ~3 (på|i|om|pengar|tid|kallt|mörkt|vinter|halt)',
      '(vilken|vad|så|vilket) (chock|överraskning|sensation|chockerande|överraskande|skandal|mysterium|nyhet) [{soft}] (att|när|det) ~2 (snöar|regnar|det|är|blir|kostar|tåg|buss|vinter)',
      '(för|alldeles för) (mycket|svårt) (begärt|att begära|att hoppas på) ($|!|av dig|för dig|va)',
      '^ (eller inte|not|eller nej|ironi|obs ironi|skojar|skoja bara|skojar bara|eller nåt|haha nej|lol) ($|!)',
      '(sitter|står|ligger|går|sitta|satt) [{soft}] (vi|jag) [{soft}] [ju|väl|bara] [{soft}] ~2 (och|här och) [{soft}] {idle}',
      '(vi|jag) [{soft}] (sitter|står|ligger|går|satt) [{soft}] [ju|väl|bara] ~2 (och|här och|hela dagen och) [{soft}] {idle}',
      '(vi|jag) [{soft}] (ju bara|bara) {idle}',
      '{mock-yes} ~1 (kungen|majestät|ers majestät|ers höghet|ers nåd|drottningen|prinsessan|prinsen|chefen|herrn|boss)',
      '(ers|eders) (majestät|höghet|nåd|excellens)',
      '^ (åh|å|oj|aj|usch|gud|herregud|men oj) [nej|då] [så|vad|hur] [{soft}] (hemskt|fruktansvärt|förfärligt|otäckt|tragiskt|synd) ~2 (hela|en hel|två|tre|fem|att behöva|att vänta)',
      '(hela|ynka) (en|två|tre|fyra|fem|sex|sju|tio|<num>) (kronor|krona|kr|minuter|sekunder|meter|ören)',
    ],
    not: [
      '{understand}',
      '(du|ni) har vunnit',
      '(vinnare|vinnaren) (i|av) (vår|tävlingen|utlottningen)',
      '(grattis|gratulerar) ~6 (biljett*|pris|priset|vinst*|presentkort*|tävling*)',
      'tack så mycket',
      '(kostar|betalar|sparar|rabatt) ~3 hela',
    ],
  },
]
