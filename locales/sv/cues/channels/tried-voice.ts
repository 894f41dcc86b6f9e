import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { onlyMentioned, wentWell } from './tried-innocent.js'

export const triedPhone: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (ringt|ringa|telefon|telefonen|luren)',
      '(ringt|ringa|telefon|telefonen|luren) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (ringt|ringa|telefon|telefonen|luren) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: [
      '(telefonkö|telefonkön|telefonköer|telefonväntan|väntmusik*|pausmusik*|hissmusik*|kömusik*|telefonslussen)',
      '(minuters|timmars|halvtimmes|minuter|timmes) (kö|väntetid|väntan|telefonkö|kötid)',
    ],
    not: [
      ...wentWell,
      '(hur lång|hur långa|hur länge|har ni plats|borde|vore|kan ni visa|låt en se|när är|förslag|önskar|skulle)',
      '(chatten|chatt|chattkö*)',
    ],
  },
  {
    phrase: [
      '(på hold|on hold|hålla linjen|i luren|med luren|luren i (handen|örat)|telefonsvarare|telefonsvararen|röstbrevlåda|knappval*|talsvar*)',
      '(går|kommer|kopplas|hamnar|kom|kopplad) ~2 (till|i|på) ~1 (svarare|svararen|en svarare|telefonsvarar*|röstbrevlåda*|robotröst*|en robot|växeln)',
      'ditt samtal är ~1 viktigt',
      '(lovad|lovade|lovat|utlovad|utlovat|bokat|bokad) ~2 (uppringning|återuppringning|samtal|telefontid|bli uppringd) ~6 (ingen|inte|aldrig|men|utan|uteblev)',
      '(ingen|aldrig) ~2 (ringer|ringde|ringt) ~1 (upp|tillbaka|mig|$|!)',
      'skulle ~3 (ringa|bli uppringd|bli kontaktad) ~4 (ingen|inte|aldrig|men|fortfarande)',
      '(ringa|ringt|ringde|ringer) ~6 (gång på gång|varje dag|hela dagen|i veckor|dagligen|ingen vet|ingen kan|fram och tillbaka)',
      '(samtalet|samtal) ~3 (bröts|bryts|bruts|dog|klipptes|kopplades|avslutades)',
    ],
    not: [
      ...wentWell,
      '(bedragare|någon|nån|försäljare|säljare*|ni) ~2 (ringde|ringer)',
      '(vart|var|vem|vilket) ~2 (ringer|ringa)',
      '(gött|tack|trevlig*|gullig*|skönt) ~12 luren',
    ],
  },
  {
    phrase: [
      '(svarar|svarat|svarade) ~1 (inte|aldrig|ej|varken) ~8 (telefon|telefonen|luren)',
      '(suttit|sitter|satt|stått|står|väntat|väntar|köat|köar|hängt|legat) ~3 kö ~4 ({time-unit}|länge|evighet*|hela|sen|sedan)',
      '{by-words} {time-unit} ~2 i ~1 (kö|kön|er kö)',
      'plats <num> i kön',
      '(ringde|ringt|ringer) ~8 (sa|sade|säger|lovade|hänvisade|visste|fick|får|men|ingen|utan|hänvisad|besked|svarade)',
      '(kom|kommer|kommit) ~2 aldrig fram ~1 ($|!|till er|i telefon|på telefon)',
      '(<num>|{by-words}|otaliga) (samtal|telefonsamtal|påringningar) ~2 (senare|till er|och|hittills|med|utan|hos)',
      'trots ~3 (samtal|telefonsamtal|påringningar|ringt)',
    ],
    not: [
      ...wentWell,
      '(chatten|chattkö*|kassan|butiken|kontor*|bil*|trafik*|vårdcentral*|bostadskö*|skrivbord*|bankomat*|incheckning*|säkerhetskontroll*|banan|vägen)',
      '(paketet|ordern|varan|leveransen|bussen|tåget|väskan) ~3 (fram|aldrig)',
      '(bedragare*|någon|nån|försäljare|säljare*|ni|de) ~2 (ringde|ringer|ringt)',
      '(vart|var|vem|vilket|ska|kan|får) ~2 (ringer|ringa)',
    ],
  },
  {
    phrase: [
      '(ringt|ringde|ringer|ringa) [{soft}] [jag|er|till|in|och|upp|nu|kundtjänst*] [{soft}] ~7 (gånger|ggr|gång på gång|utan svar|inget svar|ingen svarar|kö|kön|bortkopplad|urkopplad|förgäves|aldrig|kommer inte|fram|upptaget|bryts|bröts|dagligen|varje dag|ringt och)',
      '(har|hade) [{soft}] [jag|vi] [{soft}] [redan|nu] [{soft}] (försökt|provat|testat|prövat) [{soft}] [att] ringa',
      '(ringt|ringde|ringa) (och|eller) [{soft}] (mejlat|chattat|skrivit|mailat|mejlade|skrev|mejla|väntat|väntade|tjatat)',
      '(mejlat|chattat|skrivit|mailat|mejlade) (och|eller) [{soft}] (ringt|ringde)',
      'ringt [{soft}] (mejlat|chattat|skrivit|mailat|er|kundtjänst*|banken|support*|växeln|<num>|flera|två|tre|fyra|fem)',
      '(sitter|satt|suttit|står|stått|stod|hänger|hängt|hängde|väntar|väntat|väntade|väntan|vänta|ligger|legat|köat|köar|köade|köa|i) [{soft}] [jag|nu|och väntat|fast] [{soft}] ~6 (i|på|er) [er|telefon*] (kö|kön|telefonkö|telefonkön|telefon|telefonen|luren|linjen|växeln)',
      '(minuter|minuters|min|timme|timmar|timmars|kvart|tim|h|evighet|halvtimme|eftermiddag|förmiddag) [{soft}] [nu|till] [{soft}] (i|på|er) [er|eran|telefon*] [{soft}] (kö|kön|telefonkö*|telefon|telefonen|luren|linjen|växeln|kundtjänstkön)',
      '(kö|kön|telefonkö|telefonkön|kötid|väntetid|kö på) [{soft}] [på|till|hos|är|i] [{soft}] ~4 (minuter|min|timme|timmar|tim|h|personer|före|plats|halvtimme|<num>)',
      '(kommer|kom|kommit|komma|går|gick|gått) [{soft}] [man|jag|det|vi] [{soft}] (inte|aldrig|ej|ingen) [{soft}] [att|ens|nå|komma] [{soft}] (fram|igenom|få tag) ~3 (telefon*|luren|växel*|kundtjänst*|någon|nån|er|människa)',
      '(går|gick|gått|är) ~1 (inte|ej|aldrig|omöjligt|hopplöst) ~2 (komma fram|nå er|nå fram|få tag|nå någon) ~4 (telefon*|luren|er|kundtjänst*|växel*)',
      '(nå er|nå någon|få tag i er|få tag på er|komma fram till er) ~2 (går inte|går ej|omöjligt|hopplöst|inte)',
      '(man|jag|vi) (kommer|kom|har kommit) [{soft}] (inte|aldrig|ej) [{soft}] fram ($|!|till)',
      '(omöjligt|svårt|hopplöst|går inte|går ej|går aldrig) [{soft}] [att] [{soft}] (komma fram|få tag|nå er|nå fram|ringa er|ringa|få kontakt|nå någon|få tag på) ~4 (telefon*|er|någon|nån|kundtjänst*|människa)',
      '(ingen|inte|aldrig|varför|ej|inga) [{soft}] [ni|någon|nån] [{soft}] (svarar|svarade|svarat|svara|lyfter|tar|plockar upp) [{soft}] [ni|i|på|luren|er] [{soft}] [i|på|när man ringer|när jag ringer|luren] (telefon|telefonen|luren|ert nummer|numret|växeln|när man ringer|när jag ringer|kundtjänst*)',
      '(svarar|svara|svarat|svarade) [{soft}] [ni] [{soft}] (inte|aldrig|ej|ingen|i) [{soft}] [någon] [{soft}] [i|på] (telefon|telefonen|luren|numret|växeln|när)',
      '(linjen|linjerna|numret|telefonen|telefonlinjen|telefonnumret|växeln|kundtjänst|kundtjänsten|kundservice|supporten) [{soft}] ~3 (upptaget|upptagen|upptagna|stängd|stängt|död|dött|bryts|bröts|kopplad|bortkopplad|klick|svarar inte|svarar ej|ingen svar*|tut|stänger|stängde|öppnar inte|la på|lägger på|kopplar|kopplade|nere|ligger nere|går inte fram)',
      '(nå|nått|få tag på|få tag i|kontakta) ~2 (er|nån|någon|dig) ~2 (på|i|per|via) (telefon|telefonen|luren)',
      '(ingen|inte|aldrig) ~4 (lyfter|lyft|lyfte|tar|svarar|svarade) ~2 (luren|telefon|telefonen)',
      '<num> (min|minuter|tim|timmar|h) ~2 (kö|telefonkö|väntan)',
      '(bortkopplad|bortkopplade|urkopplad|kopplad (runt|vidare|bort|fel)|kopplas (bort|runt|vidare|fel)|blev (bruten|avbruten|kopplad)|samtalet (bröts|bryts|klipptes|dog|kopplades)|tut tut|tuuut|klick (och|sen|tut)|la på luren|lade på luren|lägger på (luren|i örat)|slängde på luren|slänger på luren)',
      '(i|på|per) (telefon|telefonen|luren) [{soft}] (sa|säger|sade|fick|får|påstod|lovade|påstår|blev|hänvisa*|visste|vet|kunde|var|snäste|hette)',
      '(sa|sade|säger|sagt|fick|lovade|lovat|påstår|påstod|hette|besked|fel info*|hänvisad) [{soft}] [ni|man|de|jag|till] [{soft}] ~5 (i|på|per|via) (telefon|telefonen|luren)',
      '(pratat|pratade|talat|talade|snackat) [{soft}] [jag] [{soft}] ~4 (kundtjänst*|kundservice|support*|olika (handläggare|personer)|tre (olika|personer)|fyra (olika|personer)|fem (olika|personer)|växeln)',
      '(hänvisad|hänvisas|ni hänvisar) [{soft}] (i|till|på) (telefon|telefonen|ett nummer|numret|fel nummer)',
      '(numret|telefonnumret|nummer) [{soft}] ~3 (stängt|fungerar inte|funkar inte|existerar inte|finns inte|upptaget|leder|går inte|dött|ur bruk|inte i bruk)',
      'kundtjänst* [{soft}] ~4 (svarar inte|svarar aldrig|svarar ej|inte svarar|går ej att nå|går inte att nå|lägger på|la på|oanträffbar*|stängt)',
    ],
    not: [
      ...wentWell,
      '(bedragare|bedragaren|någon|nån|en man|en kvinna|de|dom|försäljare|tonsäljare|telefonförsäljare) [{soft}] (ringde|ringer|ringt) [{soft}] [upp|mig|och|från|min]',
      '(någon|nån|ni) från er ringde',
      'ni ringde [{soft}] mig',
      '(säljare*|försäljare*|era säljare) ~1 (ringde|ringer|ringt)',
      '(vart|var|vem|vilket) ~2 (ringer|ringa)',
      '(kan|kunde|vill) (ni|någon|du) [{soft}] ringa',
    ],
  },
  {
    phrase: [
      '(ringt|ringde|ringer) [{soft}] [jag|vi|och|er|till|in|upp|kundtjänst*|igen|om] [{soft}]',
      '(kötid|kötiden|kötider|telefontid*|växeln|knappval*|telefonsupport*|luren)',
      '(i|på|per) (telefon|telefonen)',
      '(väntat|väntar|väntade|hängt|suttit) ~3 (minuter|min|timmar|timme|tim) ~3 (svar|någon|luren|tur)',
      '(numret|nummer) ~4 (stängt|fungerar inte|funkar inte)',
    ],
    not: [
      ...onlyMentioned,
      '(kan|kunde|vill|skulle|ska|lovade|måste) ~3 (ni|någon|du|jag) ~2 ringa',
      'ni ~1 (ringde|ringer|ringt)',
      '(tappat|tappade|borta|stulen|stals|stulit|hackad|ny|nya|min|mitt) ~2 (telefon|telefonen|mobil|nummer)',
      'hjälp på ~3 minuter',
    ],
    weak: true,
  },
]

export const triedBranch: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (kontoret|butiken|besökt kontor*|receptionen|bankkontoret|stadshuset|medborgarkontoret)',
      '(kontoret|butiken|besökt kontor*|receptionen|bankkontoret|stadshuset|medborgarkontoret) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (kontoret|butiken|besökt kontor*|receptionen|bankkontoret|stadshuset|medborgarkontoret) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: [
      '(varit|var|åkt|åkte|gått|gick|besökt|besökte|kört|körde|cyklat|cyklade|stod|stått|suttit|satt|väntat|väntade|tog|tagit|promenerat|stått|kom|kommit|in|följde|följt|ned|ner|mil|uppsökt|sökt) [{soft}] [jag|in|förbi|mig|ner|dit|och|upp|bort|på|tid|bussen|bilen|er] [{soft}] ~5 (på|till|i|hos|vid|in på|ert|ett|från) [ert|erat|det|mitt|ett|er|vårt|lokala|närmaste] [{soft}] {branch}',
      '{branch} [{soft}] [i <cap>|på <cap>|där|här] [{soft}] ~4 (stängt|stängd|stängda|låst|tomt|nedlagt|vägrade|vägrar|kunde inte|kan inte|visste|sa|sade|säger|hänvisade|hänvisar|skickade|skickar|obemannat|kö|kön|köer|köade|nekade|nekar|bommat|igenbommat|inte hjälpa|ingen hjälp|svarar inte|borta)',
      '(på|i|vid|hos) [ert|erat|mitt|vårt|ett|er|lokala] {branch} [{soft}] [i <cap>|på <cap>] [{soft}] (fick|får|blev|hänvisa*|vägrade|nekade|nekad|skickades|kunde ingen|visste ingen|var det stängt) [{soft}]',
      '(hänvisade|hänvisar|skickade|bad|skickades|hänvisad|hänvisas|vägrade|nekade|nekad|nekades) [{soft}] [ni|de|mig|jag|dom|till|man|han|hon] [{soft}] ~5 (på|i|till|av|vid|hos) [ert|erat|er|det|mitt] [{soft}] {branch}',
      '(hon|han|tjejen|killen|kvinnan|mannen|damen|gubben|tanten|surpuppan|kärringen|människan|personen|personalen|den|de) [{soft}] [<name>] [{soft}] (i|på|vid|bakom) [er|ert|eran] [{soft}] (kassan|disken|receptionen|luckan|kontoret|butiken|reception|bankkontoret|kassa)',
      '(stängt|stängd|bommat igen|tomt|låst|nedlagt) [{soft}] ~3 (på|när jag kom till) [ert|mitt|det] {branch}',
    ],
    not: [
      ...wentWell,
      '(när|har|hur|vilken|vilka|vart|var) [{soft}] (är|har|ligger|finns|flyttat|öppnar|stänger|öppet) ~3 {branch} [{soft}]',
      '(beröm|tack|eloge|hälsa|ros|stort) [{soft}] ~6 {branch}',
    ],
  },
  {
    phrase: [
      '(på|i|till|från) (ert|er|eran) {branch}',
      '(kontoret|butiken|bankkontoret|receptionen|filialen)',
    ],
    not: [
      ...onlyMentioned,
      '(lägga|lagt|la|lade|lägger|stänger|stängde|stängt|stänga) ~3 (ner|ned|kontor*|igen)',
      '(huvudkontor*|jobb|jobba|sommarjobb)',
      '(vet|hittar) ~2 (var|vart) ~2 {branch}',
      '(rådgivare*|handläggare*|väktare*|fru|herr|<name>) ~3 (på|i) (ert|er|eran) ~1 {branch}',
    ],
    weak: true,
  },
]
