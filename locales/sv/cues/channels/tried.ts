import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { onlyMentioned, wentWell } from './tried-innocent.js'

export const triedSocialPublic: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (facebook|fb|instagram|insta|twitter|x|väggen|kommentar*|tweetat)',
      '(facebook|fb|instagram|insta|twitter|x|väggen|kommentar*|tweetat) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (facebook|fb|instagram|insta|twitter|x|väggen|kommentar*|tweetat) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  '(svarar|svar|svarat|svarade) ~3 (här|på väggen|i tråden|på facebook|på insta|i kommentarerna) ~1 (heller|inte|aldrig)',
  '(inte|ingen|aldrig) ~2 (svarar|svar|svarat|svarade) ~2 (här|på väggen|i tråden|på kommentarer|på inlägg|i kommentarerna|på facebook|på instagram|på insta)',
  '(skriver|skrev|skrivit|frågar|frågade|undrade|kommenterade|postade|la upp|lade upp) ~4 (här|detta|samma|om detta|frågan|det) ~3 (igen|förra veckan|i (måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går)|häromdagen|igår|också|redan|för <num>|för (en|två|tre|fyra|fem) (dagar|veckor|vecka|dag))',
  '(upprepar|repeterar) ~2 (min|mitt|frågan|mig)',
  '(frågar|undrar|skriver|försöker|testar) [väl|då|jag] igen ($|!|här|på|då|eftersom|för)',
  '(min|mitt|mina) (fråga|frågor|inlägg|kommentar|kommentarer) ~1 (från|i|ovan|nedan|är|har|ligger|försvann|ignorer*|raderades|fick)',
  '(läser|bevakar|bemannar) ni ~2 (den här sidan|sidan|kommentarer*|inlägg*|det här)',
  '(kontaktade|kontaktat|skrev|skrivit|taggade|hörde|hört|frågade|frågat|postade) ~5 (på|via|i) ~1 (instagram|insta|facebook|fb|x|twitter|tiktok|linkedin|kommentarsfältet|kommentarerna)',
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
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (dm|pm|messenger|inboxen|direktmeddelande*|privatmeddelande*)',
      '(dm|pm|messenger|inboxen|direktmeddelande*|privatmeddelande*) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (dm|pm|messenger|inboxen|direktmeddelande*|privatmeddelande*) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: '{tried-write} [{soft}] ~7 {private-message}',
    not: [...wentWell, '(säljes|annons*|klicka|tjäna|vinn)'],
  },
  '(dm at|pm at|dm ade|pm ade|dmat|pmat|dm ar|pm ar|inboxat|inboxade|messengrat|direktmeddelat)',
  '{private-message} ~5 (inget svar|utan svar|obesvarad*|obesvarat|ingen svarar|svarar inte|svarar ingen|inte svarat|ignorer*|noll svar|inte ett pip|olästa|oläst|oläsa|blå bockar|läst men|seen|tystnad|ingen reaktion|svarade inte)',
  '(svarade|svarar|svarat|läser|läst|öppnat|öppnar) [{soft}] [ni] [{soft}] (inte|aldrig|ingen|ej) ~4 {private-message}',
  '(svarar|svarade) [{soft}] [ni] [{soft}] (inte|aldrig|ingen) [{soft}] (på|i) (messenger|dm|pm|meddelanden|mitt meddelande|mina meddelanden)',
  '(sökt|sökte|försökt|provat|testat|kontaktat) [{soft}] [er|nå] [{soft}] ~4 (messenger|dm|pm|privat meddelande|meddelande|inboxen)',
  '(mitt|mina) [{soft}] (dm|pm|privata|meddelande|meddelanden)',
  '(lästs|läst) [{soft}] men [{soft}] (inte|ingen|ej) (besvarat|besvarats|svar*)',
  {
    phrase: [
      '(svarar|svarat|svarade) ~1 (inte|aldrig|ej|varken) ~8 (dm|pm|messenger|inboxen)',
      'tyst ~1 (i|på) ~1 (inboxen|messenger|dm|pm)',
      '(dm-svar|pm-svar|dm|pm) ~6 (efter|först efter) ~2 (dagar|veckor|månader|timmar)',
      '(läst|lästs|sett) ~2 (men|och) ~1 (obesvarat|obesvarad|inte svarat|inget svar|ignorerat|tystnad)',
    ],
    not: [...wentWell],
  },
  {
    phrase: ['(messenger|dm|pm|inboxen|direktmeddelande|privatmeddelande)'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedChat: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (chatt|chatten|chattat|chatta|boten)',
      '(chatt|chatten|chattat|chatta|boten) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (chatt|chatten|chattat|chatta|boten) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: [
      '(chattat|chattade|chattar)',
      '*chatten ~5 (laddar|snurrar|hänger|nere|inte|aldrig|stängd|kraschar|kass|värdelös*|bara|tyst|dör|dog|fast)',
      'tyst ~1 i ~1 (chatten|chatt)',
      '(bot|boten|botten|chattrobot*|robot|roboten) ~4 (fattar|förstår|förstod|begriper|upprepar|svarar|ber|bad|vet|kan) ~2 (inte|ingenting|inget|bara|mig|samma|noll)',
      '(chattar|chattat|chatt) ~3 utan att',
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
    not: [...wentWell, 'chatta med (vänner|mormor|killen|kompis*)', '(apropå|borde|vore|förslag|låt en)'],
  },
  {
    phrase: ['(chatten|chattbot*|chatbot*|chattsvar*)', 'i er chatt'],
    not: [...onlyMentioned],
    weak: true,
  },
]

export const triedEmail: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (mejl|mail|mejla|mejlat|mailat|e-post|mejlen|mailen)',
      '(mejl|mail|mejla|mejlat|mailat|e-post|mejlen|mailen) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (mejl|mail|mejla|mejlat|mailat|e-post|mejlen|mailen) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: [
      '(svarar|svarat|svarade) ~1 (inte|aldrig|ej|varken) ~8 (mejl|mail|mejlen|mailen|e-post)',
      'tyst ~1 (i|på) ~1 (mejlen|mailen|mejl|mail|e-posten)',
      '(skickade|skickat|sänt|mejlat|skickar) ~7 (supportadress*|kundtjänstadress*|info-adress*|supportmejl*|funktionsbrevlåda*) ~8 (inte|inget|ingen|utan|ingenting|tyst)',
      '(studsar|studsade|studsat) ~2 ($|!|tillbaka|hela|varje)',
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

export const triedLetter: CuePhrases = [
  {
    phrase: [
      '(provat|testat|försökt|försökte|prövat|sökt|kontaktat|både|varken|vare sig|inte på|omväxlande) ~9 (brev|brevet|brevledes|post|posten|rek)',
      '(brev|brevet|brevledes|post|posten|rek) ~1 (och|eller|samt|samt även) ~3 (telefon|mejl|mail|chatt|chatten|brev|dm|pm|appen|kontoret|messenger|instagram|facebook|insta) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|hjälper|tyst|död)',
      '(ringt|mejlat|mailat|chattat|skrivit|messat|dm:at|kontaktat) ~6 (brev|brevet|brevledes|post|posten|rek) ~6 (inget|ingen|utan|inte|noll|ingenting|samma|tyst|men)',
    ],
    not: onlyMentioned,
  },
  {
    phrase: [
      '(min|mitt|mina|våra|vårt|vår) (skrivelse|brev|inlaga|skrivelser|handskrivna|rekommenderade) ~4 (av|den|daterat|daterad|från|har|till|ej|inte|obesvara*|i)',
      '(skickat|skickade|sänt|sände|insänt|insände|översänt|översände|tillställt|inlämnat|postat|skrivit|skrev) ~9 (brev|brevet|breven|frimärke*|porto|kuvert*|posten|skrivelse|skrivelser|mottagningsbevis|rek|snigelpost|brevledes|papperspost)',
      '(frimärke*|portot|dubbelt porto|mottagningsbevis*|handskriv*|brevväxl*|papperspost)',
      '(skickat|skickade|skrivit|skrev|postat|postade|sänt|sände|lagt|la|lade|lämnat|avsänt|tillskrivit|skickar) [{soft}] [jag|er|in|till er|ett|två|tre|det|dem|kopia*|blankett*|papper*|flera|papperen|kvittona|<num>|ni] [{soft}] ~8 (brev|brevet|breven|brevledes|vanlig post|per post|med post|med posten|posten|rekommenderat|rek|rek-brev|brevlåda|brevlådan|kuvert|per brev|vykort|pappersbrev|frankerat)',
      '(brev|brevet|breven|brevsvar|rekommenderat brev|handskrivna|mina brev|mitt brev|våra brev) [{soft}] ~6 (inget svar|utan svar|obesvarad*|obesvarat|lämnats|försvunnit|försvann|kommit bort|i retur|retur|inte kommit|ingen svarar|utan avseende|ignorer*|tystnad|svarar inte|har ni|fått)',
      '(två|tre|flera|fyra|fem|<num>) [{soft}] [handskrivna|rekommenderade|vanliga] (brev)',
      '(skickat|postat) [{soft}] (in|er) [{soft}] ~4 (blankett*|papperen|pappren|originalen|original|dokumenten|kvittona|intyget) [{soft}] ~5 (inte|aldrig|försvunn*|kommit bort|tredje|andra|gånger|igen|inget|ändå)',
      'tillskriv*',
      '(svarar|svarat|svarade) ~1 (inte|aldrig|ej|varken) ~10 (brev|brevet|breven)',
      '(blankett*|papper*|handling*|intyg*|original*|avtalet|uppsägning*) ~6 (rekommenderat|rek|per post|med posten|via post|i ett brev|brevledes) ~8 (inte|inget|ingenting|ändå|försvunn*|borta|fortfarande|tyst)',
      'lagt ~3 (i|på) (brevlådan|lådan|posten)',
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
      '(kolli|paket*|budet|chauffören|brevbäraren) ~6 (brevlåda*|lådan|posten|i retur)',
      '(kan|kunde|vill) (ni|du|man|jag) ~4 (skicka|få) ~4 (brev|post*)',
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
