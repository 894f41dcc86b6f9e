import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Contacts that went well are none that were tried in vain. */
const wentWell = [
  '(hjälpte|löste|fixade|ordnade|svarade|svarar) [{soft}] (snabbt|direkt|trevligt|suveränt|bra|på en gång|allt|på fem|jättesnabbt|proffsigt)',
  '(fick|fått|får) ~3 (superbra|toppenhjälp|kanonhjälp|superhjälp|*service|toppenbra|kanonbra|jättebra|snabb hjälp|snabbt svar)',
  '(fick|fått) [{soft}] [jag|vi] [{soft}] [{very}] (bra|fantastisk|suverän|snabb|toppen|jättebra|trevlig|kanon|utmärkt|proffsig|underbar) [{soft}] (hjälp|service|bemötande|svar|support)',
  '(tack|tusen tack|stort tack) (för|till) [{soft}] ~5 (hjälp*|snabb*|bra|bemötande|trevlig*|svar*)',
  '(bästa|grym|fantastisk|suverän|toppen|underbar|superb) (service|kundtjänst|hjälp|support|bemötande)',
]

/** Questions, wishes and praise: the channel is only mentioned. */
const onlyMentioned = [
  ...wentWell,
  '(har ni|finns det|kan man|går det att|får man|var hittar|vad heter|vilken|när öppnar|när har|öppettider|hur når|hur kommer)',
  '(borde|skulle|vore|önskar|önskemål|förslag|tips|tycker att ni|kan ni inte)',
  '(bästa|bäst|bra|toppen|grym|smidig|smidiga|snabb|suverän|älskar|gillar|tack|sakna|saknar|snygg|kul|fantastisk|guld|trevlig)',
  '(säljes|länk|klicka|vinn|kampanj)',
  '(någon|nån|bedragare|en man|en kvinna|personen|de|dom|någon-som) [{soft}] [som] [{soft}] (ringde|ringer|ringt|sa sig|utgav|utger|mejlade|skickade)',
  '(idiot*|fitt*|hor*|svin|blatt*|neger*|döda|spränga|eld|bränna|slå|kvinnor|bögar|väktar*|rasist*)',
]

export const triedSocialPublic: CuePhrases = [
  '(skrivit|skrev|kommenterat|kommenterade|postat|postade|frågat|frågade|taggat|taggade|lagt|la|kommentar|kommentarer) [{soft}] [jag|till er|er|ut|upp|redan|en|ett|två|tre|flera|<num>|gånger|ggr|frågan] [{soft}] ~6 (här|sidan|väggen|instagram|insta|facebook|fb|twitter|x|inlägg|inlägget|flödet|story|stories|tråden|linkedin|tiktok|kommentarsfältet|öppet|offentligt|messenger-väggen|kommentar)',
  '(kommenterat|kommenterade|taggat|taggade|twittrat|tweetat)',
  '(mitt|mina|min|förra|tidigare|gårdagens) [{soft}] [förra|tidigare|senaste] [{soft}] (inlägg|kommentar|kommentarer|fråga) [{soft}] ~5 (obesvarad*|obesvarat|inget svar|inte svar*|ignorer*|bort|raderat|försvann|försvunnit|gick förlorad|tystnad|noll)',
  '(frågan|fråga|frågar|skriver|försöker|testar|här kommer) [{soft}] (igen|en gång till|ännu en gång|för andra gången|för tredje gången|på nytt|åter)',
  '(andra|tredje|fjärde|femte|<num>) (gången|inlägget|kommentaren) [{soft}] [jag|som|här|nu] [{soft}] (skriver|frågar|kommenterar|postar|här)',
  '(svarar|svara|svarat) [{soft}] [ni] [{soft}] [bara] (alla andra|andra|alla utom|på andras)',
  {
    phrase: [
      '(skrev|skrivit|frågade|frågat|frågar|postade|kommenterade|skriver) ~3 (här|på er sida|på eran sida|på väggen|i kommentarerna|på fb|på facebook|på insta|på instagram|på twitter)',
      '(svarar|svarat|svarade) [{soft}] [ni] [{soft}] (inte|aldrig) ~2 (här|på (inlägg|kommentarer|mitt|fb|facebook|tweets))',
      'ignorerar ~3 (kommentar*|inlägg*|här|mig)',
    ],
    not: [...onlyMentioned],
    weak: true,
  },
  '(ställde|ställt|ställer|undrade|undrat|upprepar|frågade|frågat) ~4 (samma fråga|frågan|detta|här|öppet) ~6 (utan svar|inget svar|ingen svar*|igår|i går|två gånger|tre gånger|igen|sist|i måndags|i tisdags|i onsdags|i torsdags|i fredags|i lördags|i söndags)',
  '(mitt|min|mina) ~1 (förra|tidigare|senaste|första) ~1 (inlägg|kommentar|kommentarer|fråga|inläggen)',
  '(svarar|svarat) [{soft}] [ni] ~2 (på allt|alla) ~2 (utom|andra|förutom)',
  '(raderar|raderade|raderat|tar bort|tog bort|tagit bort|gömde|gömt) ~3 (min|mitt|mina) ~1 (fråga|frågor|kommentar|kommentarer|inlägg)',
  '(andra|tredje|fjärde|femte|sjätte) gången ~2 jag ~2 (skriver|frågar|kommenterar|postar|taggar)',
]

export const triedPrivateMessage: CuePhrases = [
  '{tried-write} [{soft}] ~7 {private-message}',
  '(dm at|pm at|dm ade|pm ade|dmat|pmat|dm ar|pm ar|inboxat|inboxade|messengrat|direktmeddelat)',
  '{private-message} ~5 (inget svar|utan svar|obesvarad*|obesvarat|ingen svarar|svarar inte|svarar ingen|inte svarat|ignorer*|noll svar|inte ett pip|olästa|oläst|oläsa|blå bockar|läst men|seen|tystnad|ingen reaktion|svarade inte)',
  '(svarade|svarar|svarat|läser|läst|öppnat|öppnar) [{soft}] [ni] [{soft}] (inte|aldrig|ingen|ej) ~4 {private-message}',
  '(svarar|svarade) [{soft}] [ni] [{soft}] (inte|aldrig|ingen) [{soft}] (på|i) (messenger|dm|pm|meddelanden|mitt meddelande|mina meddelanden)',
  '(sökt|sökte|försökt|provat|testat|kontaktat) [{soft}] [er|nå] [{soft}] ~4 (messenger|dm|pm|privat meddelande|meddelande|inboxen)',
  '(mitt|mina) [{soft}] (dm|pm|privata|meddelande|meddelanden)',
  '(lästs|läst) [{soft}] men [{soft}] (inte|ingen|ej) (besvarat|besvarats|svar*)',
  {
    phrase: ['(messenger|dm|pm|inboxen|direktmeddelande|privatmeddelande)'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedChat: CuePhrases = [
  {
    phrase: [
      '(chattat|chattade|chattar)',
      '{tried-write} [{soft}] ~6 (i|via|på|med) [er|eran|den här|erat] [{soft}] (chatten|chatt|chat|chattboten|chatboten|livechatten|bot|boten|kundchatten)',
      '(chatten|chattboten|chatboten|boten|er chatt|er bot|eran chatt|chattkön|livechatten|chatt|chatbot|chattbot) [{soft}] ~5 (snurrar|bara|kopplade|kopplas|bröt|bryter|stängd|stängde|stänger|nere|ligger nere|inte|aldrig|värdelös*|kass|fattar|förstår|svarar|hänger|kraschar|kopplar|kastar|hänvisar|dog|dör|frös|avslutade|avslutas|avbröts|försvann|funkar|fungerar|låst|startar|laggar|stendöd|väntar|kö|plats|ingen|förstod|låtsas|goddag|bryts|bröts|avbryts|omformulera|hängde|loggade|slutade|hopplös*|usel|skit*|robot|död|tyst)',
      '(ingen|inte någon|aldrig någon|inget) [{soft}] (svarar|svarade|svar|svarat|som svarar) [{soft}] (i|på) [er|eran] [{soft}] (chatten|chatt|chat)',
      '(väntat|väntade|suttit|sitter|satt|kö|köat|köar|stått|står|plats <num>|köplats) [{soft}] ~6 (i|på) [er|eran] [{soft}] (chatten|chatt|chattkön|chattkö|chat)',
      '(svaret|hjälpen|svar|besked|information|infon) [{soft}] ~4 (i|från|av) [er|eran] [{soft}] (chatten|chatt|chat|chattboten|boten)',
      '(pratat|pratade|pratar|skrev|skrivit|kontakt|kontaktat|kontaktade|prata|diskuterat|tjafsat|bråkat|snackat|hängt) [{soft}] [jag] [{soft}] ~4 (chatten|chatt|chattboten|chatboten|chattare|er bot|boten|chattpersonal*|robot|roboten)',
      '(enligt|sa|säger|hos) [{soft}] (er chatt|chatten|chattpersonal*|tjejen i chatten|killen i chatten)',
      '(hon|han|någon|nån|personen|killen|tjejen|den) [{soft}] [som] [{soft}] [satt|heter <name>] [{soft}] i [er] (chatten|chatt) [{soft}] (lovade|sa|sade|skulle|påstod|fattade|kunde|visste|la|stängde|avslutade|vägrade)',
      '(i|via) [er|eran] (chatten|chatt) [{soft}] (sa|säger|fick|får|påstod|lovade|svarade|kunde|visste|vet|blev|hänvisa*)',
      '(chatt|chatten) [{soft}] (utan|i) ~3 (svar|resultat|timmar|timme|evighet|framgång|kö)',
    ],
    not: [...wentWell, 'chatta med (vänner|mormor|killen|kompis*)'],
  },
  {
    phrase: ['(chatten|chattbot*|chatbot*|chattsvar*)', 'i er chatt'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedPhone: CuePhrases = [
  {
    phrase: [
      '(ringt|ringde|ringer|ringa) [{soft}] [jag|er|till|in|och|upp|nu|kundtjänst*] [{soft}] ~7 (gånger|ggr|gång på gång|utan svar|inget svar|ingen svarar|kö|kön|bortkopplad|urkopplad|förgäves|aldrig|kommer inte|fram|upptaget|bryts|bröts|dagligen|varje dag|ringt och)',
      '(har|hade) [{soft}] [jag|vi] [{soft}] [redan|nu] [{soft}] (försökt|provat|testat|prövat) [{soft}] [att] ringa',
      '(ringt|ringde|ringa) (och|eller) [{soft}] (mejlat|chattat|skrivit|mailat|mejlade|skrev|mejla|väntat|väntade|tjatat)',
      '(mejlat|chattat|skrivit|mailat|mejlade) (och|eller) [{soft}] (ringt|ringde)',
      'ringt [{soft}] (mejlat|chattat|skrivit|mailat|er|kundtjänst*|banken|support*|växeln|<num>|flera|två|tre|fyra|fem)',
      '(telefonkö|telefonkön|telefonköer|telefonväntan|väntmusik*|pausmusik*|hissmusik*|kömusik*|telefonslussen)',
      '(sitter|satt|suttit|står|stått|stod|hänger|hängt|hängde|väntar|väntat|väntade|väntan|vänta|ligger|legat|köat|köar|köade|köa|i) [{soft}] [jag|nu|och väntat|fast] [{soft}] ~6 (i|på|er) [er|telefon*] (kö|kön|telefonkö|telefonkön|telefon|telefonen|luren|linjen|växeln)',
      '(minuter|minuters|min|timme|timmar|timmars|kvart|tim|h|evighet|halvtimme|eftermiddag|förmiddag) [{soft}] [nu|till] [{soft}] (i|på|er) [er|eran|telefon*] [{soft}] (kö|kön|telefonkö*|telefon|telefonen|luren|linjen|växeln|kundtjänstkön)',
      '(kö|kön|telefonkö|telefonkön|kötid|väntetid|kö på) [{soft}] [på|till|hos|är|i] [{soft}] ~4 (minuter|min|timme|timmar|tim|h|personer|före|plats|halvtimme|<num>)',
      '(minuters|timmars|halvtimmes|minuter|timmes) (kö|väntetid|väntan|telefonkö|kötid)',
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

export const triedEmail: CuePhrases = [
  {
    phrase: [
      '(mejlat|mailat|mejlade|mailade|mejlar|mailar|emailat|e-postat|epostat|mejlad|mejlas|mejlats|mejlning) [{soft}]',
      '{tried-write} [{soft}] ~6 (mejl|mail|mejlen|mailen|e-post|epost|mejlet|mailet|email|e-mail|e-posten|mailadress*|mejladress*)',
      '(svarar|svarade|svarat|svara|svar|läser|läst|öppnar) [{soft}] [ni|någon|nån|jag|fått] [{soft}] [inte|aldrig|ingen|inget|ej] [{soft}] ~3 (på|i) [{my}|{soft}] [{soft}] (mejl|mail|mejlen|mailen|e-post|epost|mejlet|mailet|email|e-mail|e-posten)',
      '(mitt|mina|flera|två|tre|fyra|fem|sex|tio|otaliga|<num>|massor av|obesvarade|ett|antal|hundra) [{soft}] [obesvarade|senaste|första|stycken|arga|snälla] [{soft}] (mejl|mail|mails|e-postmeddelanden|mejlet|mailet|mejlen|mailen) [{soft}] (har|är|utan|på|sen|sedan|om|till|som|och|senare|men|inte|ligger|obesvarad*|försvann|studsade|studsar|kom|i)',
      '(mejl|mail|mejlen|mailen|mejlet|mailet|e-post) [{soft}] ~4 (utan svar|inget svar|obesvarad*|obesvarat|ingen svarar|svarar inte|ignorer*|noll svar|studsar|studsade|i retur|autosvar|försvinner|inte fått svar|tystnad|ingen reaktion)',
      '(autosvar|autosvaret|autoreply|noreply)',
    ],
    not: [
      ...wentWell,
      '(fick|fått|får|kom) [{soft}] [jag|vi|ett|precis|nyss] [{soft}] ~3 (mejl|mail|mejlet|mailet) [{soft}] (från|om|av|där|med|som|idag|igår)',
      '(kan|kunde|vill) (ni|någon|du) [{soft}] (mejla|maila)',
      'min (mejl|mail|e-post) [{soft}] (fungerar|funkar|ligger|är|strular|kommer)',
      '(varför|att) [{soft}] [ni] (mejlar|mailar) (ni|mig|oss)',
      'ni [{soft}] (mejlar|mailar|mejlade|mailade)',
    ],
  },
  {
    phrase: ['(mejl|mail|mejlet|mailet|mejlen|mailen|e-post)'],
    not: [
      ...onlyMentioned,
      '(falskt|bluff*|phishing|nätfiske|äkta|länk)',
      '(min|vår|mina) ~2 (mejl|mail|e-post) ~3 (fungerar|funkar|ligger|nere|strular|server)',
      '(fick|fått|får|kom) ~3 (mejl|mail)',
      '(fel|ändra|byta|rätt) ~3 (epost|e-post|mejl|mail|mejladress)',
    ],
    weak: true,
  },
]

export const triedApp: CuePhrases = [
  {
    phrase: [
      '{app} [{soft}] ~5 {fails}',
      '{fails} [{soft}] ~5 (i|på|med|via) [er|eran|denna|den här|er nya|den nya|er jävla|er skit*|mobil*] [{soft}] {app}',
      '(er|eran|den|den där|den här|denna|nya|hela|vilken|jävla|skit) [{soft}] [nya|jävla|förbannade|värdelösa|idiotiska|usla|sketna|himla|kassa|där|här] [{soft}] {app} [{soft}] ~4 (är|suger|loggar|kraschar|kastar|skit*|kass|värdelös*|usel|fungerar|funkar|vägrar|strular|krånglar|laggar|hänger|dör|segar|fryser|inte|urusel|sämst|skräp|bugg*|hänger|stänger|visar|hittar|låter|säger|vill|kan|går)',
      '(idiotisk|värdelös|kass|usel|urusel|hopplös|skit|dålig|trasig|buggig|sämsta|jävla|sketen|pissig) {app}',
      '(provat|testat|försökt|prövat|försökte|testade|provade|ominstallerat|avinstallerat|installerat|uppdaterat|raderat|startat) [{soft}] [om|att|att använda|med|i|via|göra det|och|bort|spärra|betala|boka] [{soft}] ~4 {app}',
      '(kommer|kom|kan|går|gick) [{soft}] [jag|man|det|vi] [{soft}] (inte|ej|aldrig) ~5 {app}',
      '{app} ~3 (om och om|varje gång|hela tiden|sen uppdateringen|sedan uppdateringen|efter uppdateringen)',
      '(i|via) [er|eran] {app} [{soft}] (står|säger|visas|syns|finns|kommer|ligger|får|är|går|blir|ser|visar) [{soft}] (det|inte|bara|inget|fel|ingenting|jag|fortfarande|man|ingen|tomt) [{soft}]',
      '(bugg|fel|felmeddelande|felkod|problem|strul|krångel|buggar|felet|svart skärm|vit skärm|laddhjul*|snurra*|snurrande) [{soft}] ~3 (i|med|på) [er|eran|nya] [{soft}] {app}',
    ],
    not: [
      ...wentWell,
      '(ladda|laddar|hämta|hämtar) [{soft}] (ner|hem) [{soft}] {app}',
      '(bra|bästa|toppen|grym|snygg|smidig|fantastisk|suverän|älskar|gillar) [{soft}] [{soft}] {app}',
      '{app} [{soft}] är [{soft}] [{very}] (bra|bäst|toppen|grym|snygg|smidig|fantastisk|suverän)',
    ],
  },
  {
    phrase: ['{app}'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedWeb: CuePhrases = [
  {
    phrase: [
      '{site} [{soft}] ~5 {fails}',
      '{fails} [{soft}] ~4 (i|på|med|via|från) [er|eran|erat|denna|den här|ert|er nya|den nya|era] [{soft}] {site}',
      '(fyllt|fyllde|fyller|fylla) [{soft}] [jag|i|ut|redan] [{soft}] ~4 (formuläret|formulär|webbformulär*|kontaktformulär*|anmälan på nätet|*formulär*|enkäten)',
      '{tried-write} [{soft}] ~6 (formuläret|formulär|webbformulär*|kontaktformulär*|*formulär|*formuläret|webben|hemsidan|sajten|webbplatsen)',
      '(provat|testat|försökt|prövat|försökte|testade|provade) [{soft}] [att|med|i|via|göra det|på|boka|betala|beställa|anmäla] [{soft}] ~4 {site}',
      '(kommer|kom|kan|går|gick) [{soft}] [jag|man|det|vi] [{soft}] (inte|ej|aldrig) ~6 (på|via|i|in på|från) [er|eran] [{soft}] {site}',
      '(letat|letar|letade|sökt|hittar|hittade|läst|läste|kollat|kollade) [{soft}] [jag|inte|inget|ingenting|igenom] [{soft}] ~5 (på|i|igenom) [er|eran|hela] [{soft}] {site} [{soft}] ~5 (inte|inget|ingenting|ingenstans|utan|inga|hittar|ändå|förgäves|finns)',
      '(hittar|hittade|finns|står) [{soft}] [jag|det] [{soft}] (inte|inget|ingenting|ingen|inga|ej) ~5 (på|i) [er|eran] [{soft}] {site}',
      '(på|via) [er|eran] {site} [{soft}] (står|får|säger|kommer|går|visas|är|blir|finns) [{soft}] (bara|det|inte|inget|fel|ingenting|jag|man|ett fel|ingen|tomt)',
      '(502|503|500|404|504|error|internal server error|bad gateway|timeout|time out|något gick fel|nåt gick fel|oväntat fel|tekniskt fel|sidan kan inte visas|sidan finns inte|sidan hittades inte|försök igen senare) [{soft}] [på|när|på-allt|hela|varje|igen|som|i|för]',
      '(kassan|betalsidan|utcheckningen|varukorgen|bokningssidan|bokningen|söksidan) [{soft}] ~3 (säger|kraschar|hänger|snurrar|fungerar inte|funkar inte|går inte|tom|töms|felmeddelande|fel|vägrar)',
      '(hänvisar|hänvisas|hänvisade) [{soft}] [ni|till|jag] [{soft}] ~2 (faq|faq n|hemsidan|webben|sidan|formuläret|sajten)',
    ],
    not: [
      ...wentWell,
      '(min|vår|våran|mitt|mina|våra) [{soft}] [egen|egna] (hemsida|sajt|webbplats|sida|webbshop|site|webbutik|domän)',
    ],
  },
  {
    phrase: [
      '(på|via) (nätet|er hemsida|er sida|webben|sajten|online|sidan|hemsidan) ~6 {fails}',
      '(går|funkar|fungerar|kan|gick) ~1 (inte|ej|aldrig) ~7 (på|via) (nätet|hemsidan|webben|sajten|online|er sida|er hemsida|sidan)',
      '(formuläret|*formuläret|kassan|betalningssidan|bokningssidan|beställningssidan|sökrutan|kontaktformuläret|anmälningssidan) ~6 ({fails}|nekar|fel|försvinner|skickas inte|töms|hoppar)',
    ],
    not: [
      ...onlyMentioned,
      '(min|vår|våran|mitt|mina|våra|egen|egna) ~1 (hemsida|sajt|webbplats|sida|webbshop|site|webbutik|domän)',
      '(dns|domän|wordpress|ssl|ftp|mx|attack|brandvägg)',
    ],
  },
]

export const triedLoggedIn: CuePhrases = [
  {
    phrase: [
      '(kommer|kom|kommit|komma|kan|kunde|går|gick|gått|släpps|släpper|får|fick) [{soft}] [jag|man|det|vi|mig|han|hon|att] [{soft}] (inte|ej|aldrig|varken) [{soft}] [längre|ens|att|att komma|mig|att logga] [{soft}] (in|logga in|inloggad|åt|logga|släppt in) [{soft}]',
      '(in|logga in|komma in) [{soft}] (går|gick|funkar|fungerar) [{soft}] (inte|ej|aldrig)',
      '{logged-in-place} [{soft}] ~5 {fails}',
      '{fails} [{soft}] ~4 (i|på|med|via|till|från) [er|eran|erat|denna|ert|era|mina|mitt] [{soft}] {logged-in-place}',
      '(inloggningen|inloggning|bankid|bank-id|inloggningssidan|inlogget|er inloggning|eran inloggning|lösenordet|engångskoden|koden|bankdosan|dosan|verifieringen|legitimeringen) [{soft}] ~4 (fungerar inte|funkar inte|funkar ej|fungerar ej|går inte|går ej|strular|krånglar|kraschar|hänger|fel|felmeddelande|godkänns inte|misslyckas|nekas|nekar|låst|låser|spärrad|spärrat|accepteras inte|snurrar|timeout|avbryts|svarar inte|vägrar|nere|ogiltig|ogiltigt|kass|skit|loop|loopar|kastas)',
      '(utloggad|utkastad|utslängd|utelåst|utestängd|utlåst) [{soft}] [från|hela|varje|ur|direkt]',
      '(loggar|loggas|loggades|kastar|kastas|slänger) [{soft}] (mig|jag|man|ut|ut-mig|oss) [{soft}] (ut|hela|varje)',
      '(loggat|loggade|loggar|logga) [{soft}] [jag] [{soft}] in [{soft}] ~8 (men|inget|ingenting|tomt|inte|fel|ändå|vit|bara|funkar|fungerar|går|kan|finns|hittar|tom|blank)',
      '(inloggad|inloggat|efter inloggning|på mina sidor) [{soft}] ~5 (står|finns|syns|ser|ingenting|inget|tomt|inte|fel|hittar|bara|mottagen|fortfarande|kan)',
      '(mina sidor|internetbanken|nätbanken|kundportalen|kontrollpanelen|portalen|mitt konto) [{soft}] (står|säger|visar|är|går|ligger|funkar|fungerar|har|strular|saknas|finns|hänger|laddar|ger) [{soft}] ~3 (bara|inte|fel|tom|tomt|nere|inget|ingenting|stängt|låst|vit|samma|blank|klart|som|ej|felmeddelande)',
      '(byta|bytt|återställa|återställt|nytt|glömt|glömd) [{soft}] (lösenord|lösen) [{soft}] ~5 (inte|ändå|fel|aldrig|kommer|mejlet|länken)',
      '(kontot|mitt konto|användaren|inloggningen) [{soft}] ~2 (hackat|kapat|låst|spärrat|stängt|hackad|kapad|låst mig)',
    ],
    not: [...wentWell, '(vill|ska|kunna|hur|varför|måste) (jag|man) [{soft}] (logga in|komma in)'],
  },
  {
    phrase: [
      '(mina sidor|inloggningen|inloggning|inloggad|internetbanken|nätbanken|bankid|logga in|loggade in|loggar in|loggat in|kontrollpanelen|lösenordet)',
    ],
    not: [...onlyMentioned, '(hur|vill|ska|kunna) ~2 (logga|byta|ändra)'],
    weak: true,
  },
]

export const triedBranch: CuePhrases = [
  {
    phrase: [
      '(varit|var|åkt|åkte|gått|gick|besökt|besökte|kört|körde|cyklat|cyklade|stod|stått|suttit|satt|väntat|väntade|tog|tagit|promenerat|stått|kom|kommit|in|följde|följt|ned|ner|mil|uppsökt|sökt) [{soft}] [jag|in|förbi|mig|ner|dit|och|upp|bort|på|tid|bussen|bilen|er] [{soft}] ~5 (på|till|i|hos|vid|in på|ert|ett|från) [ert|erat|det|mitt|ett|er|vårt|lokala|närmaste] [{soft}] {branch}',
      '{branch} [{soft}] [i <cap>|på <cap>|där|här] [{soft}] ~4 (stängt|stängd|stängda|låst|tomt|nedlagt|vägrade|vägrar|kunde inte|kan inte|visste|sa|sade|säger|hänvisade|hänvisar|skickade|skickar|obemannat|kö|kön|köer|köade|nekade|nekar|bommat|igenbommat|inte hjälpa|ingen hjälp|svarar inte|borta)',
      '(på|i|vid|hos) [ert|erat|mitt|vårt|ett|er|lokala] {branch} [{soft}] [i <cap>|på <cap>] [{soft}] (sa|säger|sade|fick|får|påstod|lovade|påstår|blev|hänvisa*|visste|vet|kunde|kan|var|vägrade|stod|står|nekade|bad|tog) [{soft}]',
      '(sa|sade|säger|hänvisade|hänvisar|skickade|bad|skickades|hänvisad|hänvisas|vägrade|nekade|nekad|nekades) [{soft}] [ni|de|mig|jag|dom|till|man|han|hon] [{soft}] ~5 (på|i|till|av|vid|hos) [ert|erat|er|det|mitt] [{soft}] {branch}',
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
    ],
    weak: true,
  },
]

export const triedLetter: CuePhrases = [
  {
    phrase: [
      '(skickat|skickade|skrivit|skrev|postat|postade|sänt|sände|lagt|la|lade|lämnat|avsänt|tillskrivit|skickar) [{soft}] [jag|er|in|till er|ett|två|tre|det|dem|kopia*|blankett*|papper*|flera|papperen|kvittona|<num>|ni] [{soft}] ~8 (brev|brevet|breven|brevledes|vanlig post|per post|med post|med posten|posten|rekommenderat|rek|rek-brev|brevlåda|brevlådan|kuvert|per brev|vykort|pappersbrev|frankerat)',
      '(brev|brevet|breven|brevsvar|rekommenderat brev|handskrivna|mina brev|mitt brev|våra brev) [{soft}] ~6 (inget svar|utan svar|obesvarad*|obesvarat|lämnats|försvunnit|försvann|kommit bort|i retur|retur|inte kommit|ingen svarar|utan avseende|ignorer*|tystnad|svarar inte|har ni|fått)',
      '(två|tre|flera|fyra|fem|<num>) [{soft}] [handskrivna|rekommenderade|vanliga] (brev)',
      '(skickat|postat) [{soft}] (in|er) [{soft}] ~4 (blankett*|papperen|pappren|originalen|original|dokumenten|kvittona|intyget) [{soft}] ~5 (inte|aldrig|försvunn*|kommit bort|tredje|andra|gånger|igen|inget|ändå)',
      'tillskriv*',
      '(rekat|rekade|rekbrev|rek-brev|rekbrevet|snigelpost|postade|postat)',
      '(la|lade|lagt|slängt|stoppade) ~4 (på|i) (lådan|brevlådan|postlådan)',
      '(med|per|via) (posten|post|brev|rek|vanlig post)',
      '(brev|brevet|kuvertet|handlingarna|papperen) ~3 (i retur|kommit fram|kom fram|försvann|borta|bort)',
      '(skrev|skrivit|skickat|skickade) ~2 (ett|två|tre|flera|fyra) ~1 brev',
      '(postat|postade|skickat in|sände) ~5 (gånger|ggr|blanketten|papperen|originalen|intyget) ~5 (inget|ingenting|inte|utan|aldrig|tystnad|retur)',
      '(per|via) (brev|vanlig post|post) [{soft}] ~5 (inget|utan|inte|retur|aldrig|men|försvann)',
    ],
    not: [
      ...wentWell,
      '(fick|fått|får|kom|kommer) [{soft}] [jag|vi|ett|två|nyss|idag|igår|hem] [{soft}] ~3 (brev|brevet) [{soft}] (från|om|av|där|med|hem|idag|igår|i)',
      '(ni|banken) [{soft}] (skickar|skickade|skickat) [{soft}] ~3 (brev|papper)',
      'svenska brev',
    ],
  },
  {
    phrase: [
      '(skickat|skickade|skrivit|skrev|postat|lämnat|lämnade) ~8 (brev|brevet|rek|posten|blankett*|handling*|papperen|papper|kvittona|intyg*)',
      '(ett|två|tre|flera|mitt|mina|tredje|andra) ~2 (brev|brevet|breven)',
    ],
    not: [
      ...onlyMentioned,
      '(fick|fått|får|kom|kommer|damp) ~5 (brev|brevet)',
      '(ni|banken) [{soft}] (skickar|skickade|skickat) ~4 (brev|papper|post)',
      '(brevlåda|brevlådan) ~3 (lämnat|paket)',
    ],
    weak: true,
  },
]
