/** Swedish: that the writer, or someone close, may take their own life or cannot go on. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Staying as a customer, in a register or at a place. */
const asCustomer = [
  '(finnas|vara|kvar) (på|i|inne|med) (kontoret|plats|kundtjänst*|jobbet|stan|sverige|butiken|appen)',
  '(kvar|finnas kvar|finnas|leva) [som|hos|i|på|med] (er|kund|kunder|hos|som kund|registret|register|registren|systemet|appen|kontoret|banken|bolaget|stan|huset|lägenheten|bostaden|avtalet|kundregistret|listan|bindningstid*|min|sverige|detta|det här|så här|denna|denne|kön|stallet|jobbet)',
  '(kontot|abonnemanget|kortet|bolaget|försäkringen|uppgifterna|tjänsten|avtalet|boxen|routern|numret|domänen|sidan|kontoret|linjen|bussen|tåget|paketet|funktionen|knappen|alternativet|det) [{soft}] (ska|kommer|verkar|tycks|vill|kan|bör|får|måste) [{soft}] (inte|ej) (finnas|leva|fungera|vara)',
]
const idiom = [
  'dö av (skratt|skam|nyfikenhet|tristess|skämskudde|längtan|hunger|törst|värme*|pinsam*|uttråkning)',
  '(telefonen|mobilen|batteriet|datorn|appen|routern|skärmen|bilen) ~3 dö',
]
const bereaved = [
  '(tog|tagit|begick|begått|har tagit) ~2 (livet av sig|självmord|sitt liv|sitt eget liv)',
  '(gick bort|dog|avled|förlorade) ~4 självmord*',
  'självmordsstatistik*',
]

export const selfHarm: CuePhrases = [
  {
    phrase:
      '(vill|orkar|önskar|tänker|kan|ska|kommer|tänkte|vågar|har lust att|borde|klarar) [{soft}] [jag|hon|han|bara|snart|ju|verkligen|faktiskt] {negation} [{soft}] [bara|längre|ens|mer|av att|med att|att] (leva|finnas|finnas till|existera|vara kvar|vara med längre|vakna|finnas kvar|vara vid liv|leva kvar|vara här|vara här längre|fortsätta leva|se morgondagen|fylla år igen|överleva|finnas mer)',
    not: asCustomer,
  },
  {
    phrase:
      '{negation} [{soft}] (vill|orkar|önskar|kan|ska|tänker|vågar|kommer|klarar) [att|längre|ens] (leva|finnas|existera|vara kvar|vakna|finnas kvar|vara här längre|finnas till|leva vidare|fortsätta leva)',
    not: asCustomer,
  },
  {
    phrase:
      '(jag|hon|han|min <name>|sonen|dottern|mamma|pappa) [{soft}] (ska|kommer|vill|är|finns) [{soft}] {negation} [{soft}] (finnas kvar|finnas mer|finnas till|vara kvar|leva|vara här|kvar|vid liv) [till|längre|efter|på|i|när|imorgon]',
    not: [...asCustomer, 'kvar (att|på saldo|i stan|i landet)', 'inte kvar (på|i|hos)'],
  },
  '(orkar|orkade|klarar|pallar|mäktar) [jag|snart|bara|nu] {negation} [av|med|längre|mer|att] [att] (livet|leva|finnas|finnas till|vakna|vara vid liv|existera|en dag till|en natt till|kämpa mer|kämpa längre|kämpa vidare|ta mig upp ur det här|fortsätta leva|stå ut längre|med mitt liv|kämpa)',
  '(jag|hon|han|vi) [{soft}] (orkar|klarar|kan) {negation} [{soft}] [av|ens] [längre|mer] (och|så|det är|nu tar|tar) ~3 (vill dö|livet|ta mitt|försvinna|ge upp livet|avsluta|slut på|göra slut|leva)',
  '(ta|tar|taga|beröva|släcka) [{soft}] (livet|livet av|mitt liv|mitt eget liv|sitt liv|sitt eget liv|livet utav) [av] (mig|mej|sig|själv|$|ikväll|i natt|inatt|snart|om|nu|för)',
  '(ta|tar) [jag|{soft}] livet (av|utav) (mig|mej|sig)',
  '(ta|tar|tänker ta|ska ta) (mitt|mitt eget) liv',
  { phrase: '(ta|tar|tagit) (livet av sig|sitt liv|sitt eget liv)', not: bereaved },
  {
    phrase:
      '(självmord*|självmordstank*|suicid*|självmordsbenäg*|självskad*|suicide|kill myself|end my life|kms|kys)',
    not: bereaved,
  },
  {
    phrase:
      '(avsluta|avslutar|göra slut på|gör slut på|få slut på|sätta punkt för|ge upp|lämna|ända) [jag|nu|bara] (livet|mitt liv|sitt liv|allt|alltihop|alltsammans|det hela|lidandet|eländet|det här livet|mina dagar|skiten) [ikväll|i natt|inatt|nu|snart|helt|på riktigt|en gång för alla|$]',
    not: [
      '(avsluta|lämna|ge upp) [{soft}] (allt|alltihop|alltsammans|det hela|skiten)',
      '(abonnemang*|avtal*|konto*|försäkring*|prenumeration*|kund|hos er)',
      'slut på [allt|alltihop] (samtal*|strul*|kö*|reklam*|krångel*|tjafs*|tjat*|utskick*|mejl*|avtal*|med er|hos er|med det)',
    ],
  },
  '(jag|ikväll|i natt|inatt|snart) [{soft}] (ska|tänker|kommer|vill|funderar på att) [{soft}] (avsluta|göra slut på|sätta punkt för) (allt|alltihop|det hela|det här|alltsammans) (ikväll|i natt|inatt|nu|för gott|en gång för alla|själv)',
  '(livet|mitt liv|min tillvaro) (är|känns) [{soft}] (slut|över|inte värt|meningslöst|meningslös|ingenting värt|förstört|värdelöst|inget värt)',
  '(livet|allt|allting) [{soft}] (är|känns) [{very}] (meningslöst|inte värt att leva|inte värt det längre|hopplöst och jag)',
  '(gå|går|ska|tänker|vill|åka|ta|få|så) ~6 (få|får|göra) slut på (det här|allt|livet|eländet|lidandet|det|allting) (hälsa|förlåt|ikväll|nu|själv|en gång|$)',
  '(ska|tänker|går|gå|åker) [jag] (gå|ut|ner|åka) [ut|ner] (i|till|på) (skogen|sjön|vattnet|bron|havet|spåret|rälsen|isen|ån|älven) ~4 (slut|aldrig|inte|hoppa|dränka|försvinna|stanna där|komma tillbaka|göra slut)',
  {
    phrase:
      '(enklare|bättre|lättare|skönare|bäst|billigare|lugnare|smidigast) ~4 (om|att|när|ifall|utan att) jag [{soft}] [{soft}] (försvann|försvinner|inte fanns|inte finns|var borta|vore borta|dog|dör|är död|var död|vore död|aldrig fötts|inte levde|inte lever|inte var här|slapp leva|inte fanns mer)',
    not: ['(försvann|försvinner) (från er|som kund|till)', '(för er|ni)'],
  },
  '(alla|barnen|familjen|de|dom|världen|ungarna|frun|mannen|mina|folk|hon|han) [{soft}] (har|hade|får|klarar|mår|skulle|blir|kommer|vore) ~4 (bättre|sig|bra|skönare|lyckligare|gladare) utan mig',
  {
    phrase: '(bättre|gladare|lyckligare|klarar sig) [nog|bättre|fint] utan mig [här|i livet|kvar]',
    not: ['(ni|er|banken|bolaget) ~5 utan mig', 'utan mig som'],
  },
  {
    phrase:
      '(vill|vill bara|önskar|ber om att få|längtar efter att|hoppas att jag|hoppas jag|skulle vilja|velat|borde|ska) [{soft}] [jag|hon|han|få|bara|att jag] [{soft}] (dö|försvinna för gott|försvinna för alltid|försvinna från jorden|slippa leva|slippa vakna|slippa finnas|slippa allt|aldrig vakna|somna för gott|somna och aldrig|somna in för|inte vakna|få dö|dö nu|dog i natt)',
    not: [...idiom, '(ni|du|hon|han|de) ~2 (ska|borde) dö', 'hellre dö än (att|byta|ringa|bli)'],
  },
  '(jag|hon|han) (vill|vill bara|önskar bara att få) (dö|försvinna)',
  'önskar [att] jag (var|vore|aldrig) [vore|hade] (död|fötts|född|vaknat)',
  '(slippa|inte|aldrig) (vakna) (mer|igen|imorgon|i morgon|upp mer|upp igen)',
  '(somna|somnar) [in] och (aldrig|inte|slippa) (vakna|vaknar)',
  '(sista|senaste) (kvällen|natten|dagen) (i mitt liv|på jorden|jag lever|för mig)',
  {
    phrase:
      '(ser|finner|hittar|finns|har|såg|känner|känns) [{soft}] [jag|hon|det|det ju|han] [{soft}] (ingen|inte|inget|inga|inte nån|inte någon) [längre] [annan|enda|riktig|nån|någon] (utväg|mening|meningen|poäng|poängen|framtid|anledning|ljus|väg ut|ljuspunkt|ljusglimt|hopp) [längre|kvar|alls] [med|i|att|till] [att|livet|nånting|någonting] [fortsätta|leva|kämpa|gå upp|kliva upp|finnas|vakna|livet|nånting|någonting|längre|framåt]',
    not: [
      '(mening|meningen|poäng|poängen|anledning|hopp|utväg) [längre] [med|i|att|om|till] [att] (ringa|betala|vara kund|ha|byta|vänta|skriva|klaga|stanna|behålla|mejla|appen|er|det|den|köpa|boka|chatta|svar|fortsätta ringa|fortsätta vara|fortsätta betala|era)',
      '(med er|med appen|med tjänsten|som kund|med försäkring*)',
      '(utväg|mening|poäng|anledning) (än att|annat än|att inte)',
    ],
  },
  '(inget|ingenting|inte mycket|finns inget|finns ingenting) [kvar|mer|längre] [att] (leva för|att leva för|kvar att leva för)',
  '(ingen|inte någon|inte nån) (anledning|mening|poäng) [med|att|i att] [fortsätta] (leva|livet|att leva|leva vidare|finnas|att finnas|gå upp på morgonen)',
  '(värt|värd|orka|lust) att leva',
  '{negation} ~2 (värt|värd|lust) att leva',
  '(tappat|förlorat|mist) (livslusten|livsgnistan|viljan att leva|lusten att leva|all livslust)',
  '(livslust|livsvilja|livsgnista) (är|har) (borta|slut|tagit slut|försvunnit)',
  '(har|tar|svälja|sväljer|sparat|samlat|ligger|liggande|räknat|tagit|framme|knaprar|köpt) [{soft}] [jag|alla|hela|upp|mina|ihop|på] [{soft}] (tabletterna|tabletter|piller|pillren|burken|sömntabletter*|sömnpiller*|värktabletter*) [{soft}] (här|framme|framför|hemma|redo|i natt|ikväll|för att|på en gång|så det räcker|på bordet|och|i handen|samlade)',
  '(tabletterna|pillren|burken|sömntabletterna|repet|snaran|rakbladet|rakbladen|bössan|geväret|pistolen) (ligger|står|hänger|är|finns|väntar) [{soft}] (här|framme|framför|bredvid|redo|på bordet|på köksbordet|i handen|i garaget|uppe|klart)',
  '(alla|hela burken|en burk|en näve|hela asken) (tabletter|piller|sömntabletter|tabletterna|pillren|alvedon|medicinen) (på en gång|i natt|ikväll|och sen|nu)',
  {
    phrase:
      '(stod|står|stått|sitter|satt|gick|går|suttit) [jag|ja] (på|vid|ut på|nere vid|uppe på) (bron|broräcket|brokanten|räcket|kanten|rälsen|spåret|stupet|balkongräcket|taket|spårkanten|klippkanten) [igår|inatt|i natt|idag|nu|en lång|länge|och|ikväll|flera]',
    not: [
      '(bussen|tåget|bilen|bilar|kön|trafiken|vi|köerna|lastbil*|skrivbordet|tak* läck*|cykeln|paketet|montör*|hantverkar*|tekniker*|snickar*)',
      '(räcket|taket|kanten) (är|på|var) (trasig*|lös*)',
    ],
  },
  '(hoppa|hoppar|kasta|kastar|kastade|slänga|lägga|lägger|ställa|ställer|knuffa|köra|gå|springa) [jag|mig|mej|bilen|ut] [mig] (framför|från|ut från|ner från|utför|på|ut|in i|ut framför) (tåget|ett tåg|bron|en bro|balkongen|spåret|rälsen|en bil|bussen|taket|ett stup|stupet|en klippa|tunnelbanan|t-banan|en bergvägg|lastbilen|en lastbil|fönstret) [jag|mig|snart|ikväll|nu|$]',
  '(hänga|hänger|dränka|dränker|skjuta|förgifta) (mig|mej|sig) [själv|i] (ikväll|i natt|inatt|nu|i garaget|i skogen|i ett träd|själv|i badkaret|om|$)',
  '(skada|skadar|skära|skär|göra illa|gör illa|bränna|slå) (mig|mej|sig) (själv|själva|i armarna|i armen|igen|på armarna|i handlederna|varje)',
  '(skär|skurit) [sig|mig] (i handled*|i armarna|handled*)',
  '(överdos*|tagit en överdos|ta en överdos)',
  '(hälsa|säg|säga|krama|kyss) [till] [min|mina|mamma|alla|barnen|familjen|frun|syrra|syrran|dottern|sonen] ~2 (förlåt|att jag älskar|att jag älskade|farväl|adjö för alltid|att det inte var deras fel|hejdå för alltid|från mig när)',
  '(säger|sagt|ta|tar|tagit|skrivit|skriver) [{soft}] (farväl|adjö|hejdå|avsked*|avskedsbrev*) (till livet|till alla|till barnen|till världen|till familjen|av alla|av barnen|för alltid|i natt|nu)',
  '(hejdå|adjö|farväl|goodbye) (världen|livet|alla jag älskar|grymma värld|cruel world)',
  'avskedsbrev*',
  '(ta hand om|någon tar hand om|vem tar hand om|ni får ta hand om) (min|mina|barnen|katten|hunden|mamma|ungarna) [hund|katt|barn|<name>] (när jag|om jag|efter att jag|sen när jag|efter mig) [inte|är|har|dör|finns]',
  '(jag|är|bara|blir|känner mig som|varit) [{soft}] [nu|bara|ju|alltid] (till besvär|en börda|till last|i vägen) [bara|numera|för alla|för barnen|för familjen|åt alla|för alla andra|och borde|och ingen|för mina]',
  '(mörka|svarta|mörkaste) (tankar|tankarna) [om|igen|hela|på nätterna|tar|snurrar]',
  '(funderar|tänker) på (hur|metod|vilket sätt) inte om',
  '(funderar|tänker|tänkt|fantiserar|planerar) [{soft}] [jag|ofta|varje natt|mycket] [på|att] (döden|att dö|att försvinna|hur jag ska dö|självmord*|att ta livet|att göra slut på|att avsluta allt|att avsluta livet|att inte finnas|att hoppa|att somna in)',
  '(jag|hon|han) [{soft}] (tänkte|ska|tänker|planerar att) [{soft}] göra det (ikväll|i natt|inatt|nu|imorgon|i helgen|snart) [har|med|och|så|för]',
  '(har|fattat|tagit|gjort) ~1 (bestämt mig för att dö|bestämt mig för att inte leva|beslut* att dö|beslut* att inte leva|ett avslut på allt|bestämt mig för att avsluta)',
  '(det här|detta|inlägget|meddelandet) (är|blir) [{soft}] (mitt sista|det sista jag|sista jag) ~2 (brev|inlägg|meddelande|skriver|gör|ord|i livet|någonsin)',
  '(min|mitt|vår|hans|hennes) (son|dotter|man|fru|sambo|pappa|mamma|bror|syster|kompis|vän|granne|barnbarn|mormor|morfar|farmor|farfar|pojkvän|flickvän|brorsa|syrra|barn) [{soft}] (pratar|skriver|säger|hotar|talar|har sagt|har skrivit|sa|skrev|vill|mår så dåligt|nämner|nämnde) ~5 (ta livet|dö|självmord*|inte vill leva|inte leva|inte orkar leva|inte finnas|hoppa|ge upp livet|göra slut på|försvinna för alltid|inte vill finnas|avsluta livet|skada sig)',
  // Hints: means, money after death, the last time, being missed by nobody.
  '(svälja|svälj|sväljer|ta|tar|tagit|knapra|häva i mig|äta) [{soft}] (allt|alltihop|alla|hela) [jag har|som finns|som ligger|mina|mitt|innehållet|lådan] [i|med] [mitt|mina] (medicinskåp*|tabletter|piller|sömntabletter|mediciner|burken|burkar|badrumsskåp*|medicin)',
  '(om|när|ifall|efter att) jag [{soft}] (dör|dog|är död|tar mitt liv|inte finns|inte finns längre|är borta för gott|försvinner för alltid|hoppar) ~5 (familjen|barnen|frun|fru|mina|försäkring*|pengarna|ut|löser|slipper|skulden|skulderna|betalar|hittar)',
  '(familjen|barnen|frun|min fru|mina barn|mannen|sambon) ~5 (försäkringen|livförsäkring*|pengarna|ersättning*|skuldfri*|slipper skuld*) ~5 (om jag dör|om jag försvinner|om jag tar|om det ser ut som|om jag inte|olycka|när jag är död|jag är borta|tar mitt liv)',
  '(ser|såg|se|får) [{soft}] ut som [en] olycka',
  '(mer|mera|större) (värd|värde|nytta) (död|som död) [än] [levande]',
  '(värd mer|värdefullare|lönsammare|till mer nytta) [som] död',
  {
    phrase:
      '(återstår|kvar|finns|väntar|enda|bara|hjälper|har) [{soft}] [är|nu|väl|mig|för mig] (repet|snaran|bron|rälsen|spåret|döden|rakbladet|tabletterna|pillren|bössan|kulan|att dö|att ta livet|att hänga|att hoppa)',
    not: [
      '(bron|spåret|rälsen) (är|avstängd*|reparer*|stängd*)',
      '(tabletterna|pillren) (kvar|på apotek*)',
      '(tåget|bussen|trafiken)',
    ],
  },
  '(ser|finns|har|återstår) [{soft}] [jag|det] [{soft}] bara (en|ett) [enda] (utväg|väg ut|sätt att slippa|sätt att få slut)',
  '(sista|enda) (utvägen|utväg|lösningen) ~3 (död*|livet|självmord*|försvinna|dö)',
  '(åker|går|kör|gå|åka|sticker) [jag|nu|jag nu|ut] [nu|ut|ner|upp] (till|på|mot) (bron|rälsen|spåret|stupet|högbron|klippan) [nu|och|ikväll|ensam|$]',
  '(skönt|skönast|bäst|gott|lättnad|befrielse|fridfullt|lugnt) [{soft}] [om|att|med] [jag|bara|få|kunna|fick|man|nu] [få|bara] (somna in|dö|slippa leva|slippa vara|försvinna för gott|slippa livet|inte vakna|sova för alltid|vara död)',
  '(somna|sova) (för alltid|för gott|och inte vakna|och aldrig vakna)',
  {
    phrase:
      '(ingen|inte en själ|inte någon|knappast någon|vem) [{soft}] (kommer|skulle|lär) [{soft}] (sakna|märka|bry sig om) ~2 (mig|att jag är borta|om jag försvann|om jag dog|om jag dör|jag är död|jag försvinner|mig när|när jag är borta)',
    not: ['(på jobbet|i kön|som kund)', 'sakna er'],
  },
  '(trött|less|leds|färdig|klar) (på|med) (livet|att leva|att finnas|mitt liv|att andas|allt och vill dö|världen)',
  '(bli|blir|är|var) [{soft}] (min|mitt) (sista) [{soft}] [jul|natt|dag|kväll|sommar|meddelande|$]',
  '(jul|julen|natt|natten|kväll|kvällen|födelsedag|sommar|sommaren|vecka|veckan|helg|helgen) [{soft}] blir [{soft}] (min|mitt) sista',
  '(ikväll|i kväll|i natt|inatt|imorgon|på fredag|snart|nu) [{soft}] (är|blir) [{soft}] det [{soft}] slut [på] (för mig|på mig|tack för allt|med mig|på allt|hälsa|förlåt)',
  '(ikväll|i natt|inatt|nu) (gör|får|tar|sätter) jag [{soft}] (slut på allt|slut på det|mitt liv|punkt)',
  '(snart|då|nu) [så] (slipper|blir) (ni|alla|de|dom|barnen|familjen|världen) [av med] mig [för alltid|för gott|helt|allihop]',
  {
    phrase:
      '(dotter|son|dottern|sonen|syster|bror|barnet|tjej|flickvän|pojkvän|sambo|tonåring*|han|hon|jag) [{soft}] (skär|rispar|skadar|bränner|svälter) (sig|mig) [själv] [{soft}] [igen|hemma|och|varje|för att|när|$]',
    not: ['(på|i) (glas*|kniv*|burk*|plåt*|förpackning*|locket|fingr*|foten|handen|tummen)'],
  },
  '(klarar|orkar|pallar|står) [jag] [{soft}] (inte|ej) (ut|av) ~2 (livet|leva|i den här världen|en dag till|en natt till|att finnas|att leva)',
  '(kämpa|kämpar|kämpat) [{soft}] (längre|mer) [{soft}] [så|och] [nu|jag|det] (slut|försvinn*|farväl|hejdå|tack för allt|förlåt)',
  '(jag|vi) [{soft}] (orkar|kan) (inte|ej) kämpa [{soft}] [längre|mer|$]',
  '(livet|tillvaron|allt|allting) [{soft}] (har) [{soft}] (ingen|inget|inte någon) (mening|värde|poäng) [längre|kvar|alls|för mig]',
  '(bara|helst) [vill|vilja] (dö|försvinna från|lägga mig ner och dö|somna och slippa)',
  '(vill|skulle vilja) [{soft}] lägga mig (ner|ned) och dö',
  '(finns|är) [{soft}] (ingen|inget) (anledning|skäl|mening|poäng) [för mig] [att|med att] (fortsätta|leva|finnas|kämpa|gå upp)',
  '(lika bra|lika gott|bättre|bäst|enklast) [{soft}] [om|att] jag (inte fanns|inte finns|dör|dog|försvann|försvinner|är död|vore död|inte levde|tar livet)',
  '(lever|leva|livet) (inte|aldrig) (värt|längre värt|vidare)',
  '(tagit|tar|tog|ta) (avsked|farväl|adjö) (av|från|med) [alla|min|mina] (hunden|katten|barnen|familjen|alla|mina|min|hund|mamma|vänner|livet|ungarna|frun)',
  '(skrivit|skriver|skrev) [{soft}] (brevet|brev|breven|ett brev) (till) [alla|mina] (barnen|ungarna|familjen|dem alla|alla|frun|mannen|anhöriga) [nu|och|ligger|redan|färdigt|klart]',
  {
    phrase:
      '(behöver|kommer behöva|lär behöva|har nytta av) [det|den|dem|kontot|kortet|pengarna|jag] (inte|ändå inte|inte längre|ändå inte längre) [mer] (efter|efter ikväll|efter i natt|dit jag|där jag ska|till helgen|när allt är)',
    not: ['efter (flytten|sommaren|nyår|semestern|operationen)'],
  },
  '(ska|går|följer|får) [jag|väl|nog|bara] (gå|göra|ta|sluta|följa) [jag] (samma väg|på samma sätt|som min bror|som pappa|efter honom|efter henne)',
  '(gå|går|vandra|simma) [jag] [bara|rakt] (ut|ner) i (havet|sjön|vattnet|älven|ån|snön|skogen) (och|för att|tills|så) ~3 (aldrig|inte|försvinna|slut|bara|drunkna|komma|frysa|vända)',
  '(lagt|radat|ställt) [{soft}] (fram|upp) [alla|hela] (tabletter*|tabletterna|pillren|medicinerna|burkarna|rakblad*|repet)',
  {
    phrase: '(jag|man) [{soft}] (orkar|vill|kan) [{soft}] (inte|ej) [{soft}] (mer|längre) $',
    not: [
      '(kö|kön|vänta|ringa|app*|tjata|betala|chatt*|kundtjänst|reklam|strul*|krångel|sms|samtal|kommunen|er)',
    ],
    weak: true,
  },
  '(orkar|klarar|förmår|vill) [jag] (inte|ej) (gå|stiga|kliva|ta mig) (upp|ur sängen) [längre|mer|på|om|och]',
  '(orkar|klarar|greja*|står) [jag] [snart] (inte|ej) [ut] [med] [mer|mera] [av] (det här livet|livet|den här världen|tillvaron)',
  '(klarar|orkar) (inte|ej) [att] leva (så här|såhär|på det här viset|med skammen|med skulder*|med det|utan)',
  '(finns|är|känns) [{soft}] (ingen|inte någon|inte nån) (mening|idé|vits|poäng|glädje) (längre|mer|kvar|med nånting|med något) [$]',
  '(barnen|familjen|alla|ungarna|frun|mannen) [{soft}] ~3 (slapp|slipper|skulle slippa|vore av med|blev av med|bli av med) mig',
  '(bäst|lättast|enklast|skonsammast) för (alla|barnen|familjen|er alla|ungarna) [{soft}] (om|att|ifall) jag ~3 (inte vaknar|inte vaknade|försvinner|försvann|dör|dog|var borta|är borta|inte fanns|inte finns|tar livet|var död)',
  'jag (tänker|ska|kommer) (inte|ej) [att] (vakna|finnas|leva|överleva|vara här) [upp] [imorgon|i morgon|på måndag|längre|mer|nästa|kvar|då]',
  '(önskar|vill|ber) [{soft}] [att] (få|jag fick|jag kunde) (dö|slippa leva|slippa allt|somna in|somna för alltid|försvinna för alltid)',
  '(tror|tycker|känner|vet) [{soft}] [jag] [att] [alla|världen|ni|barnen|familjen] ~2 (skulle|vore|hade|har|mår) ~4 (bättre|skönare|lättare) (utan mig|om jag försvann|om jag dog|om jag inte fanns|om jag var borta|med mig borta|om jag är borta)',
]
