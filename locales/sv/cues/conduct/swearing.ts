/** Swedish: swear words, coarse words and insults. Reported as spans: every phrase must hold by itself. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** "En stor fan av er": an admirer. */
const admirer = [
  '(stor|stort|största|störst|trogen|trogna|ett|en|är|var|blivit|inget|ingen|hängiven|riktig|jätte|inbitet|inbiten|gammal|mitt|min) fan (av|till|utav)',
  '(stor|stort|största|trogen|trogna|hängiven|hängivet|inbitet|inbiten) fan',
  'fan (av|utav) (er|era|ert|denna|den|det|den här|de|dem|appen|sj|detta|banken|bolaget)',
  'fan (club|page|zone|base|shop)',
]

export const profanity: CuePhrases = [
  '<masked>',
  '{swear}',
  '(herrejävl*|jävlanamma|fyfan)',
  '(skitsamma|skiter väl i|f*n|f-n|f.n|fa*n|f@n|j-vla|j-a|j*a|j-ligt|j-ar|j-la|he-vete|h-vete|skitskalle*)',
  {
    phrase:
      '[fy|för|vad|va|hur|nej|ja|men|ju|åt|som|så|över|tvi] fan [också|heller|i mig|i mej|vad|så|ta|vet|anamma|mig]',
    not: admirer,
  },
  '(fan|djävulen|satan|fasen) (ta|tar|tog) (er|dig|det|mig|dem|dom|alla)',
  '(dra|far|åk|stick|gå|dit|brinn) (åt|till|i) (helvete|helvetet|fanders|satan)',
  '(åt|för|i|till|vad) [i] (helvete|helvetet|hvete)',
  'what the (fuck|hell)',
  'skit (i|på|samma|ner) [det|er|allt]',
]

/** Said of oneself, or of a thing made for anyone. */
const aboutOneself = [
  '(jag|ja|man|vi|mig) ~2 (är|e|var|varit|blir|blev|kände mig|känner mig|känns|ser ut) ~3 {insult-noun}',
  '(är|e|var|känner|kände) (jag|ja|man|vi) ~3 {insult-noun}',
  '(som|behandlad som|framstår som|känna sig som) (en|ett|en riktig|en total|en fullständig|rena|världens) {insult-noun}',
  '(jag|mitt|min) {insult-noun}',
  '(jag|ja|man) ~2 (en|ett) {insult-noun} (på|när|som|med|i)',
  '(klädde|klädd|klädda|utklädd|utklädda|spela|spelar|spelade) ~3 {insult-noun}',
  '(dumma|gamla|lilla|stackars) mig',
  '(för|åt) (en|oss|sådana) [trög|gammal|dum|stackars] {insult-noun}',
]

export const gross: CuePhrases = [
  {
    phrase: '{obscene}',
    not: [
      '(moby|philip|peter) dick',
      'tom dick',
      'dick (harrison|svensson|johansson|malmlund|advocaat|smith|cheney)',
    ],
  },
  '(*kukar|*kukarna|*kukjävel*|*fittor|*fittorna|fitta|fittan|fittjäv*|fittsläpp*|fittsvin*|fittansikte*|kuksug*|kukhuvud*|*hora|*horor|*hororna|horbock*|horunge|horungar*|horkund*|rövslick*|rövhål*|röv*skalle*|*knullare|*knullar|runkare|runkarna|runkgubb*|bajskorv*|kåtbock*|pissråtta|pissråttor|sperma*|arslehål*)',
  '(kåt|kåta|kåte|kåtaste) ~2 (*gubbar|*gubbjävlar|*gubbe|*jävlar|*as|*svin|kärring*|chef*|ledning*|styrelse*|grisar|gamla|gubb*)',
  '(upp|in) [{soft}] (i|där) (röven|arslet|häcken|röv|arsle)',
  '{cursing} [jävla] (luder|fitt*|kuk*|horor|hora|rövhål*|arsle*)',
  '(sug|suga|suger|sugit) [min|mitt|av mig|på min] (kuk|kuken|fet|röv|balle|ballen|snopp|snoppen|pung)',
  '(sug|suger) (min|röv|fett|kuk|apa)',
  '(slicka|slickar|slick|kyss|kyssa) (mig|min|mitt|mej) [i] (röv*|arsle*|häck*|arschl*|stjärt*)',
  '(slicka|slickar|slick) (röv|arsle|uppåt)',
  '(kör|stoppa|tryck|köra|stoppar) ~3 upp (i|där) (röven|röv|arslet|häcken|stjärten|där solen inte skiner)',
  'upp i (röven|arslet|häcken)',
  '(knulla|knull|fuck) (er|dig|dej|you|off|ert|era|den här|alla|them)',
  '(era|din|ditt|dina|jävla|ni|de) (små|lilla|stora|feta|jävla) (kukar|fittor|horor|hora|fitta|kuk|rövhål*|arsle*)',
  '(ät|äta) (skit|min skit|bajs) [och dö]',
  '(jävla|satans|förbannade|helvetes) (jävla|satans|förbannade) (svin|as|kräk|avskum|fitt*)',
]

export const insult: CuePhrases = [
  '(du|ni|han|hon|chefen|handläggaren|din|ditt|jävla|vilken|vilka|total|totala|fullständig|fullständiga|bara|rena) [{soft}] [är|var|e] [{soft}] [en|ett|riktig|jävla|stor|total] (nolla|nollor) [!|$|som|på|hos|i]',
  {
    phrase:
      '(din|du din|era|ni|den|de där|dom där|för en|såna|vilka) [{very}] [*a|*e] (jävel|jävlar|djävel|djävlar)',
    not: [...aboutOneself, '(lycklig*|seg*|tuff*|envis*|hård*|stark*) ~2 (jävel|jävlar)'],
  },
  {
    phrase: [
      '(*idioter|*idioterna|*idioten|*puckon|*puckona|*puckot|*jubelidiot|*jubelidioter*|*stollarna|*dårarna|*pajasarna|*clowner|*clownerna|*pajas|*jäveln|*jävlarna|*svinen|*praktarsle|*arsle|*arslen|*praktas|*praktidiot|*skitstövel|*rövhatt|*klantarsel)',
    ],
    not: aboutOneself,
  },
  {
    phrase: [
      '(vilka|vilket gäng|vilken samling|vilken hop|jävla|rena|ren och skär|en samling|en hop|ett gäng|samling|bunt|en bunt|idel|bara|ena|ni|era|sådana|såna|dessa) ~1 (amöbor|amöba|sengångare|sniglar|åsnor|trilobiter|plankton|mollusker|kålrötter|pappskallar|kretiner|mähän|nollor|nötskallar|klåpare|latmaskar|fjantar|tönter|töntar|muppar|mupp|höns|robotar|zombies|dagisbarn|rötägg|gamar|hyenor|igelkottar|maskar|parasiter|blodiglar|amatörer|träskallar|dönickar|stolpskott|losers|dumbommar|fossiler|sopor|as|kräk|skurkar|lögnare|tjuvar)',
      '(ni|du|han|hon|de|dom|handläggaren|chefen|chauffören|säljaren|personalen) ~1 (är|var|måste vara|verkar) ~2 (dum|dumma|korkad|korkade|efterbliven|efterblivna|hjärndöd|hjärndöda|trög|tröga|puckad|puckade|blåst|blåsta|debil|debila|sinnesslö|sinnesslöa|bakom flötet|pantad|pantade|obildad|obildade|ointelligent|hjärntvättade|rubbad|rubbade|dumma i huvudet|dum i huvudet|tappade bakom en vagn|snorkig|hopplösa människor|vidriga människor|vidrig människa)',
      '(har|hade) (ni|du|hon|han|de) ~2 (hjärna|hjärnceller|iq|hjärnsubstans|fler hjärnceller|något mellan öronen|nåt mellan öronen)',
      '(iq|hjärnceller|begåvning) ~3 (som|i nivå|lägre|under|fiskmås|daggmask|rumstemperatur|skonummer|nere i|motsvarande|en brödrost|noll)',
      '(lämnat|glömt|tappat|saknar) ~1 (hjärnan|förståndet|vettet|huvudet) ~1 (hemma|i garderoben|på vägen|någonstans)',
      '(dummare|trögare|korkadare|latare) än ~2 (tåget|tågen|en|ett|gemet|snuset|väggen)',
      '(värdelös|värdelösa|vidrig|vidriga|slemmig|slemmiga|patetisk|patetiska|genomrutten|genomruttna|ynklig|ynkliga|äcklig|äckliga|genomkorkade|korkade|korkad|odugliga|oduglig|inkompetent|inkompetenta|lata|lat|hjärndöda|omänskliga|arrogant|arroganta) (människa|människor|individ|individer|typer|typ|kräk|gubbar|gubbe|kärring*|tant|snorunge|snorungar|varelse|varelser|clowner|personal|slashas|jävlar|jävel|handläggare|säljare|chef|chefer|ledning)',
    ],
    not: aboutOneself,
  },
  {
    phrase:
      '[jävla|förbannade|satans|giriga|dumma|lata|gamla|fega|feta|korkade|inkompetenta|total|totala|riktig|rena|ynkliga|patetiska|otrevliga] {insult-noun}',
    not: [
      ...aboutOneself,
      'idiot (säkert|säker)',
      '(gamar|hyenor|rovdjur|råttor|råttorna|svin|ormar|stollar|muppets) (på|i|vid|under) ~2 (vinden|källaren|krypgrunden|ladan|köket|väggen|väggarna|huset|stallet|trädgården)',
      '(anticimex|skadedjur*|ohyra*|sanera*|råttgift|möss|gift|loppor|vägglöss|mjölk|gårdens|bonden|försäkra*) ~6 (råttor*|ohyra*|svin*|parasit*|skadedjur*)',
      '(råttor*|ohyra*|svin*|parasit*) ~6 (anticimex|sanera*|källaren|vinden|krypgrunden|skadedjur*|hyresrätt*|försäkring*|vägglöss|hunden|katten)',
      '{my} [lilla|gamla|kära|busiga|tokiga] {insult-noun}',
      '(clown|clowner|pajas) (till|på) (kalas*|barnkalas*|fest*|evenemang*)',
      '(boka|hyra|anlita) (en|två) (clown|pajas|clowner)',
      'hjärndöd* (förklarad|förklarades)',
      '(packet|asen) (kom|kommer|är här|väger)',
      'rövare (och|kulla|dotter)',
      'häxor (och|på)',

      '(halloween|påsk*|film*|serie*|bok*|spel*|sommar*|teater*) ~4 {insult-noun}',
      '(moron|kex) ~2 (kex|choklad)',
      'mes (och|eller) (ost|messmör)',
      '{negation} [någon|nån|en|ett|några] {insult-noun}',
      'nötter (och|i|utan|mot|eller|på)',
      '(allergi*|allergisk*|äta|innehåller|spår av|fria från|utan|mot) ~2 nötter',
      'skurk* (som|har|tömt|tog|ringde|stal|lyckades|kom|fick)',
      '(lurad av|drabbad av|utsatt för|hos|av|mot|från|stoppa|jaga|till) [en|några|dessa] (skurk*|bandit*|skojare*|rövare*|lymmel*|usling*)',
      '(skojare*|skurk*|bandit*|usling*|kräk*) ~3 (ringde|ringer|utger|stal|tog|bröt|försöker|lurade|länsade|tömde|fick ut)',
    ],
  },
  {
    phrase:
      '{said-of} [{soft}] (är|e|va|var|måste vara|verkar) [{soft}] [{very}] [ett|en|riktiga|riktig|rena|alla|bara|samling|gäng|bunt|jävla|ena|inget annat än|typ|hela bunten] [jävla|riktiga|total|totala|giriga|fega|dumma|lata|inkompetenta|äckliga|förbannade] {insult-when-said}',
    not: [
      '{said-of} ~2 (är|var) djur*',
      '(hunden|katten|hästen|valpen|barnen|barnet|ungen) ~2 är',
      'de är får',
    ],
  },
  {
    phrase:
      '(är|e) (ni|du|han|hon|de|dom) [{soft}] [{very}] [ett|en|riktiga|bara|alla|gäng|bunt|jävla] [jävla] ({insult-when-said}|korkade|efterblivna|tröga|blåsta|pantade|puckade|dumma i huvudet|dum i huvudet|hjärndöda|idiotiska|inkompetenta|urblåsta|korkad|trög|pantad|puckad|imbecilla|rubbade|störda)',
    not: ['är det'],
  },
  '(vilka|vilken|vilket|era|din|ditt|dina|jävla|förbannade|satans|bunt|samling|gäng|hela gänget|giriga|fega|lata|kriminella|ena) [jävla|med|av|giriga|fega|lata|små|dumma] (pack|skurkar|rövare|banditer|skojare|mesar|asen|apor|åsnor|råttor|grisar|kossor|tjuvar|bedragare|amatörer|svin|as|sopor|parasiter|snåljåpar|kackerlackor|ormar|hajar|iglar|lurendrejare|rånare|kålhuvuden|tomtar|nötter|fuskare|mobbare|girigbukar|knarkare|fyllon|zombies|robotar|stolpskott|höns)',
  '^ (tjuvar|skurkar|rövare|banditer|pack|bedragare|amatörer|rånare|grisar|apor|as|sopor|girigbukar|lurendrejare|mobbare|fuskare) [allihop|allihopa|hela bunten|hela högen|är vad ni är|rakt av] !',
  '(tjuvar|skurkar|rövare|banditer|pack|bedragare|amatörer|apor|grisar|rånare|as) (allihop|allihopa|hela bunten|hela högen|hela gänget|är vad ni är|rakt igenom)',
  {
    phrase:
      '{said-of} [{soft}] (är|e|var|måste vara|verkar|verkade|verkar vara|blir) [{soft}] [{very}] [ena|en|ett] [{very}] (korkad|korkade|dum|dumma|efterbliven|efterblivna|trög|tröga|blåsta|pantad|pantade|puckad|puckade|obegåvad|obegåvade|obildad|obildade|inkompetent|inkompetenta|hjärndöd|hjärndöda|imbecill|imbecilla|lat|lata|sinnesslö|sinnesslöa|urblåst|urblåsta|störd|störda|rubbad|rubbade|ynklig|ynkliga|feg|fega|äcklig|äckliga|vidrig|vidriga|ointelligent*|ryggradslös*|samvetslös*|hjärtlös*|tjockskallig*|trångsynt*|inskränkt*|idioter|förståndshandikappad*|menlös*|bakom flötet|tappade bakom en vagn|dum i huvudet|dumma i huvudet|sjuk i huvudet|sjuka i huvudet|slut i huvudet|från vettet|tom i skallen|tomma i skallen|tomma i huvudet|rötägg)',
    not: [
      '{said-of} (är|var) [väl|nog|inte] (dum|dumma) (som|att|nog|på)',
      '(alla|det|priset|kaffet|maten|villkoren|regeln|idén|frågan) är ~ (dum|lata)',
      'feg som',
      '(hunden|katten|valpen|hästen) ~4 (lat|feg|vidrig*|äcklig*)',
    ],
  },
  '(korkad*|efterbliv*|inkompetent*|dumma|lata|vidrig*|äcklig*|patetisk*|ynklig*|fega|värdelös*|hopplös*|oduglig*|obegåvad*|idiotisk*|imbecill*|hjärndöd*|samvetslös*|otrevlig* jävla|sinnessjuk*|sjuka|störda|skabbig*|usla|usel|odräglig*|motbjudande|falska|lögnaktig*|förbannade|jävla|jäkla|djävla|satans|helvetes) {people-noun}',
  '(dum|dumma|sjuk|sjuka|slut|slö|tröga|trög|trasig|tom|tomma|knäpp|knäppa|blåst|fel|störd|störda|efterbliven) (i|på) (huvudet|skallen|bollen|knoppen|pallet|hjärnan|roten)',
  '(hjärna|hjärnor|hjärnan|hjärnkapacitet|iq|intelligens|hjärncell*|hjärncellen) (som|stor som|mindre än|lägre än|under|av|på|motsvarande|i nivå med|att dela) ~2 (en|ett|guldfisk*|ärta*|höns*|höna*|sten*|skosnöre*|rumstemperatur*|gråsten*|tegelsten*|brödrost*|potatis*|nöt*|fiskmås*|daggmask*|<num>|skonummer*|mygga*|räka*)',
  '(ingen|inga|inte en|saknar|utan|noll) [en enda|enda|riktig] (hjärna|hjärnceller|hjärncell|hjärnverksamhet|ryggrad|begåvning|hjärnaktivitet)',
  '(har|finns) (ni|du|han|hon|de|dom|det) (ingen|inte nån|inte någon|nån|någon|en enda) (hjärna|hjärncell|hjärnceller|ryggrad) [hemma|alls|hos er]',
  '(hissen|hiss) ~2 {negation} ~2 (hela vägen|ända) [ända] upp',
  '(inte|knappast|knappt) [den|de|direkt|riktigt|precis] [vassaste|skarpaste|ljusaste|smartaste] (kniven|knivarna|ljuset|ljusen|hönan|kritan|fyren|lampan) (i|på)',
  '(alla|inte alla) ~1 hästar (hemma|i stallet|i hagen)',
  'idioti* (personal|människ*|folk|handläggare*|gubb*)',
  '(människan|karln|kvinnan|gubben|handläggaren|chefen|hon|han) [{soft}] (borde|skulle|är) [{soft}] (spärras in|låsas in|på dårhus|på hispan|låsas in på)',
  '(kärring|kärringen|kärringar|kärringarna|käringen|gubbjävel*|gubbtjyv*|gubbfan) ~2 (i|på|som|hos|vid) (kassan|telefon*|kundtjänst*|er|ert|kontoret|luren|växeln|svarade)',
  '(samling|gäng|bunt|hög|skara|ansamling|hord|hel hög|skock|flock|dussin) [av|med|riktiga|lata|giriga|fega|dumma|jävla] (nollor|clowner|idioter|amatörer|apor|får|höns|mesar|tjuvar|bedragare|pajasar|lögnare|snåljåpar|robotar|tomtar|dårar|nötter|puckon|losers|rövare|skurkar|parasiter|dagisbarn|blåsta|korkade|inkompetenta|fåntrattar|stollar|fuskare|bluffmakare)',
  {
    phrase:
      '{said-of} [{soft}] [i|på|hos|som] [kassan|receptionen|växeln|telefonen|luren|kontoret|er|jobbar hos er|svarade|jobbar där|chatten|kundtjänst|ni har|hos er] [{soft}] (är|e|var|måste vara|verkar|verkar vara) [{soft}] [{very}] (tappad|tappade|korkad|korkade|pantad|pantade|blåst|blåsta|dum|dumma|efterbliven|efterblivna|hjärndöd|hjärndöda|trög|tröga|obegåvad|obegåvade|puckad|puckade|inkompetent|inkompetenta|idiot|idioter|imbecill|imbecilla|störd|störda|bakom|vrickad|vrickade|mentalt störd*|förståndshandikappad*|tjockskallig*|noll|nollor|hopplös|hopplösa|död i hjärnan|dum som|dumma som|dummare än|korkad som|korkade som)',
    not: [
      '{said-of} (är|var) [väl|nog|inte] (dum|dumma) (att|nog|på)',
      '(hopplös|hopplösa) (att nå|på att|att få)',
      '(bakom|noll) (disken|ratten|koll|det här|detta|kroken|kr|kronor)',
      'trög (app|sida|i starten)',
    ],
  },
  '(dum|dumma|dummare|korkad|korkade|trög|tröga|lat|lata|falsk|falska) (som|än) [ett|en|själva] (spån|tåget|tåg|gås|gäss|stut|får|åsna|apa|brödrost|sten|stenar|sniglar|snigel|orm|ormar|stock|stockar|dörr|dörrmatta|höns|höna|brödrostar)',
  '(en|ett|är|var|riktig|riktigt|jävla|vilken|vilket|sån|sånt|sådan|total|fullständig|typisk|girig|girigt|lat|liten|litet|fet|feg|fegt|ynklig) [jävla|riktigt|total|liten|litet|stort|stor|gammal|otrevlig|korkad] (as|svin|råtta|gam|orm|idiot|kossa|gris|apa|åsna|sopa|parasit|mes|pajas|clown|pucko|miffo|tönt|loser|skata|nucka|häxa|ragata|pappskalle|stofil|torsk|snåljåp|ljushuvud|snille) (i|som|till|på|hos|är|var) [er|ni|ert|{staff-place}|svarade|satt|jobbar|kodat|byggt|sitter|skrev|bestämmer|handläggar*|chef|vd|hon|han|du|du är|kommit|hittat|designat]',
  '{said-of} [{soft}] (är|e|var) [{soft}] (en|ett|ena) [{very}] [riktig|riktigt|girig|liten|litet|lat|otrevlig|korkad|total|jävla|äcklig|falsk|feg|ynklig|gammal] [liten|litet|gammal|fet] (as|svin|råtta|orm|gam|sopa|parasit|kossa|gris|apa|åsna|nolla|mes|tjuv|skata|nucka|snåljåp|snok|fossil|stropp|stofil|surkärring|översittare|tyrann|pest|pina|katastrof till människa)',
  '{said-of} (är|e) [{soft}] (patetiska|ynkliga|giriga|fega|små|vidriga|äckliga|usla|lata|hemska|dåliga) [små|fula|lata] (människor|varelser|individer|typer|kräk|figurer|själar|parasiter|råttor|maktmänniskor)',
  '{said-of} (är|e) [{soft}] (en|ett) (skam|skamfläck|pest|plåga|cancersvulst|cancer|styggelse|skandal) (för|på|mot) (mänsklighet*|mänskligheten|jorden|samhället|yrket|kåren|branschen|ditt yrke|ert yrke)',
  '(inga|ingen|inte|knappast|knappt) [direkt|precis|precis några|någon|några|de|den|riktigt] (smarta|smart|skarpa|skarpaste|ljusa|ljus|vassa|vassaste|smartaste) (lampor|lampan|ljus|huvuden|hjärnor|knivar|kniven|pennor|verktyg)',
  '(består|bemannad|bemannat|styrs|leds|drivs|full|fullt|drivet|byggd|gjord|skriven|skrivet|sköts) [{soft}] (av|med) [idel|bara|enbart|en samling|ett gäng|en bunt|totala|rena|riktiga|inkompetenta] (idioter|apor|clowner|amatörer|nollor|miffon|puckon|barn|dårar|pajasar|robotar|höns|tjuvar|lögnare|stollar|imbeciller|inkompetenta|schimpanser|hjärndöda|psykopater|dårhus*)',
  '(har|anställt|anställer|anställda|anställ|rekryterar|tränade) [{soft}] [ni] [{soft}] [bara|inte|era|ni|enbart|inga|några|in] (apor|clowner|idioter|nollor|miffon|puckon|schimpanser|dårar|höns|amatörer|hjärndöda|dagisbarn|stollar) [som|anställda|där|i|på|hos|till|?|!]',
  '(den|det|de|dom) (där|här) [jävla|otrevliga|dumma|feta|korkade] (fåntratten|fåntrattarna|kossan|apan|åsnan|idioten|idioterna|clownen|pajasen|svinet|aset|nollan|surkärringen|miffot|puckot|häxan|skatan|råttan|råttorna|gamarna|stofilen|gubbstrutten|töntarna|tönten)',
  '(den|de|dom|det) [jävla|inkompetenta|otrevliga|dumma|korkade|lata|feta|giriga|oförskämda|vidriga|falska|fega|sura] (kossan|apan|åsnan|råttan|grisen|sopan|nollan|kärringen|gubben|tjuven|aset|svinet|skatan|nuckan) (i|på|som|hos|vid|till)',
  '(ert|er|din|ditt|vilket|jävla|sånt|era|hela|detta|det här) [jävla|giriga|lata|korrupta] (pack|packet|slödder|patrask|drägg|ohyra|tjuvpack|rövarpack|avskum|kräk|gäng idioter)',
  '(fegisar|svikare|lögnare|hycklare|blodsugare|parasiter|gamar|pajasar|clowner|mesar|girigbukar|bluffmakare) (!|allihop|är vad|är ni|hela)',
  '(ljushuvud|snillen|snille|genier|geni|ljushuvuden) (som|ni|du) (har|kom|kodat|skrev|byggt|jobbar|sitter|hittat|bestämt|designat|anställt)',
]
