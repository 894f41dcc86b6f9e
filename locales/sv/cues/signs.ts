import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Signs: broad classes of words that mean little alone; what several of them come to is weighed. */
export const signs: ThemeLexicon<'signs'> = {
  'sign-you': ['(du|dig|dej|din|ditt|dina|ni|er|ert|era)'],
  'sign-we': ['(vi|oss|vår|vårt|våra|våran|vårat|banken|bolaget|företaget)'],
  'sign-i': ['(jag|mig|mej|min|mitt|mina)'],
  'sign-people': [
    '(man|en del|folk|alla|andra|andra kunder|kunder|kunderna|kunden|många|de flesta|ingen annan|vuxna|vuxen|personer|människor|sådana som du|såna som du|var och en|sån|sådan|den som|de som|dom som|resenärer|kundens)',
  ],
  'sign-third': [
    '(leverantör*|underleverantör*|transportör*|transportbolag*|postnord|bring|budfirma*|bud|tillverkare*|grossist*|operatör*|partner*|samarbetspartner*|myndighet*|kommunen|staten|skatteverket|trafikverket|trafikledning*|banverket|domstol*|konkurrent*|tredje part|väder*|snö*|vädret|regeringen|lagen|riksbanken|marknaden|it-avdelning*|entreprenör*|nätägare*|elnätsbolag*|flygplats*|handlaren|butiken|mottagar*|avsändar*|din bank|din operatör|din arbetsgivare|postombud*|ombudet)',
  ],
  'sign-ought': ['(borde|bör|skulle|kunde|torde|hade behövt)'],
  'sign-must': [
    '(måste|får|behöver|ska|skall|krävs|åligger|förväntas|får man|räkna med|se till|stå för|sköta|är upp till)',
  ],
  'sign-past-duty': [
    '(borde|skulle|kunde|hade bort|bort) ~3 (ha|läst|kollat|tänkt|sett|hört|frågat|gjort|vetat|anmält|bokat|sparat|skickat|kontrollerat|sagt|meddelat|ringt)',
    'om (du|ni|man) ~2 (hade|bara|läst|läste|läser|följt|följde)',
    'hade (du|ni|man)',
  ],
  'sign-point': [
    '(ju|faktiskt|väl|nog|tydligen|uppenbarligen|uppenbart|uttryckligen|tydligt|klart och tydligt|självklart|naturligtvis|givetvis|såklart|förstås|som bekant|egentligen|ändå|trots allt|rimligen|alltså|liksom|verkligen|knappast|kanske)',
  ],
  'sign-little': [
    '(bara|endast|lite|litet|enkelt|helt enkelt|inte så|småsak*|bagatell*|ingen stor|knappast|värre|lilla|liten|ett par|någon enstaka|enstaka|mindre|larv|löjlig*|strunt*|petitess*|i-landsproblem|överdriv*|hela världen|inte direkt|värsta|elementärt|självklart|inte svårt|hur svårt|någon minut|några kronor|lite snö|överdriva|inte så farligt|kan väl)',
  ],
  'sign-all': [
    '(alltid|aldrig|alla|allt|ingen|inga|inget|ingenting|hela|helt|fullständigt|omöjligt|hundra|totalt|samtliga|överhuvudtaget|alls|varje gång|hur som helst|absolut|garanterat)',
  ],
  'sign-but': ['(men|dock|däremot|fast|emellertid|samtidigt|å andra sidan|utan)'],
  'sign-said': [
    '(som sagt|redan|igen|upprepar|upprepa|återigen|ännu en gång|flera gånger|tidigare|som nämnt*|framgår|står|enligt|informerat|informerade)',
    'som (vi|jag) ~2 (skrev|sa|skrivit|sagt|nämnt|svarat|förklarat)',
  ],
  'sign-curt': [
    '(punkt|nej|nä|slut|basta|färdigt|inget mer|så är det|så är det bara|det är så|tyvärr|jaha|jaså|okej|tråkigt|synd|ledsen|spelar ingen roll|orka|vadå|hejdå|hej då|lycka till|lev med det|avslutat|avslutas|slutdiskuterat|sånt händer|det händer|så är det ibland|så är livet|släpper vi|släpp det|inget mer att säga|inget att tillägga|får vara bra|nu räcker|det var allt)',
  ],
  'sign-heed': [
    '(läs|läsa|läst|läser|kolla|kollat|kollar|tänk|tänka|tänkt|titta|tittat|veta|vet|visste|förstå|förstår|fatta|fattar|begripa|lyssna|följ|följa|följt|kontrollera|kontrollerat|minnas|komma ihåg|kom ihåg|glömt|missat|missade|missförstått|missuppfattat|lära|lär dig|googla|fråga|planera|räkna)',
  ],
  'sign-fault': [
    '(fel|felet|fela|skuld|skulden|ansvar|ansvaret|ansvarar|ansvarig*|misstag|orsak*|skyll*|slarv*|beror|berodde|problemet|brist*|miss|problem)',
  ],
  'sign-terms': [
    '(villkor*|regler*|regel*|rutin*|riktlinj*|polic*|avtal*|process*|system*|bestämmelse*|beslut*|instruktion*|procedur*|försäkringsvillkor*|prislista*|tidtabell*|krav|kraven|standard*)',
  ],
  'sign-right': [
    '(rätt|korrekt|korrekta|enligt|fungerar|fungerat|funkar|fungerade|som det ska|följer|följt|gjort allt|uppfyll*|normalt|normal|fullt|godkänt|stämmer|i ordning|inget fel|vanligt|tydligt|har gjort|alltid gör|rutiner|kontroller*|sitt bästa|så gott|noggrant|två gånger|jättejobb|hårt|bästa|enligt boken|skickat ut|informerade|14 dagar|lagen)',
  ],
  'sign-self': ['(själv|själva|sig själv|eget|egen|egna|på egen hand)'],
  'sign-fuss': [
    '(arg|argt|upprörd|sur|irriterad|känslor|känna|humör|ton|tonen|språk|gnäll*|klaga*|skrik*|bråk*|tjat*|drama*|lugn*|andas|panik*|stressa*|hets*|upprepa|hota|otrevlig|attityd*|tålamod|hysteri*|överreager*|trams*|larv*|kränkt|offer|ilska*|utbrott*|överdriva|bryr|bry|prioriterad|skäms|sträng|hot|påstå*|påstår)',
  ],
  'sign-wow': [
    '(grattis|bravo|imponerande|imponerad|fantastisk*|underbar*|strålande|briljant*|genial*|snille|expert*|proffs|kreativ*|applåd*|hatten av|medalj*|guldstjärna|tack för upplysning*|tack för den|vilken|vilket|minsann|så kul|så roligt|spännande|intressant*|härligt|otroligt|skarpsinn*|klipsk*|duktig|smart|klok|wow|hurra|kul|roligt|skönt|alltid till tjänst|till tjänst|tur|tur att|vad bra|så bra|så fint|så trevligt|förvånande|revolutionerande|tacka vet|modernt|en hel)',
  ],
  'sign-slang': [
    '(tjena|tja|tjo|hejsan|hallå|bror|brorsan|bro|kompis|polare*|polarn|vännen|gumman|gubben|raring|älskling|hjärtat|sötis|mannen|tjejen|grabben|kille|snygging|fett|skit*|typ|liksom|asså|asbra|lol|haha*|hihi|kram*|puss*|pöss|hehe|yo|alltså|najs|nice|soft|chill*|grymt|grym|fan|yes|yay|woho*|japp|jepp|mvh kram|ses|hörs|krya|stumpan|lugnt)',
  ],
  'sign-home': [
    '(barn|barnen|fru|frun|man hemma|maken|sambo*|dotter|son|dottern|sonen|mamma|pappa|mormor|farmor|svärmor|hund|hunden|katt|katten|hemma|helg|helgen|semester*|kväll|middag*|bakfull|bakis|fest*|skild|skilsmässa|kär|singel|dejt*|lön|lönen|hyra|pank|sjuk|magsjuk|trött|huvudvärk|träna|fotboll*|match*|sommarstug*|flytt*|gravid|födelsedag|sov|sovit|ex|exet|tvättstug*|granne*|lunch|kaffe|resa)',
  ],
  'sign-opinion': [
    '(personligen|enligt mig|mellan oss|själv|min åsikt|ärligt talat|mig själv|hos mig|för egen del|politiker*|politik*|chefen|chef|ledning*|kollegor*|kollegan|regering*|partiet|vänster|sossarna|moderat*|sd|jobbet|jobba här)',
    'jag (tycker|tror|hatar|älskar|gillar|röstar|håller)',
  ],
  'sign-jargon': [
    '(lösning*|kvalitet*|optimal*|säkerställ*|marknadsledande|ledande|kundupplevelse*|helhet*|skräddarsy*|mervärde*|trygghet*|engagemang|kontinuerlig*|utveckl*|förbättr*|ambition*|målsättning*|strävar|värdefull*|effektiv*|flexib*|innovati*|digital*|produktportfölj*|koncept*|verksamhet*|tillgodose|tillhandahåll*|avseende|gällande|angående|hantering*|hantera*|handläggning*|härmed|vänligen|därav|i enlighet|vederbörande|ombesörj*|återkoppl*|feedback|synpunkt*|olägenhet*|eventuella|avvikels*|incident*|inkommit|mottagits|erfarenhet|erhåll*|önskemål|dialog*|prioriter*|erbjud*|prisvärd*|kundnöjd*|nöjda kunder|resa)',
  ],
  'sign-passive': [
    '(har|är|blir|kommer att|ska|har blivit) ~2 (registrerat*|registrerats|mottagits|mottagen|mottaget|vidarebefordrat*|vidarebefordrats|behandlas|behandlats|hanteras|hanterats|handläggs|eskalerats|noterats|noterat|avslutats|utreds|informeras|beaktas|åtgärdas|upplevas|beklagas|hänvisas|skickats|kopplas|bekräftas)',
    '(behandlas|handläggs|hanteras|noteras|beaktas|registreras|utreds|beklagas|ombeds|hänvisas|åtgärdas|tillämpas|tas i beaktande|anmodas|meddelas)',
  ],
  'sign-own-thing': [
    '(din|ditt|dina|er|ert) ~2 (lån*|bolån*|konto*|kort*|saldo*|ansökan|skada*|skade*|betalning*|faktura*|försäkring*|abonnemang*|order|beställning*|bokning*|paket*|ärende*|avtal*|premie*|skuld*|påminnelse*|ersättning*|utbetalning*|överföring*|autogiro*|tid|läkar*|diagnos*|avbetalning*|kredit*|sparande*|uppsägning*|medlemskap*|leverans*|retur*|biljett*|resa)',
  ],
  'sign-see': [
    '(ser|såg|hittar|hittade|har kollat|kollade|noterat) [här|nu|att|i|på|du|ni]',
    '(blev|blivit|är|var|har|hade) ~1 (beviljad*|beviljat|avslag*|avslagen|godkänd|godkänt|nekad|nekat|obetald*|förfallen|betald|spärrad|spärrat|avslutat|utbetald|skickad|skickat|registrerad|inbokad|bokad)',
    '(avslag|avslogs|kronofogden|inkasso|saldot|kreditupplysning*|betalningsanmärkning*|övertrasser*)',
    'du har ~3 (kvar|hos oss|obetald*|lån|bokat|beställt|betalat|missat|köpt|tecknat|sökt)',
  ],
  'sign-gone': [
    '(tagit|tar|tog|tas|togs|ta|plockat|plockar|plocka) ~3 bort',
    '(bort|ner|ned) ~1 (inlägg*|kommentar*)',
    '(raderat|raderar|raderas|raderade|raderats|radera|dolt|döljer|dolde|döljs|dölja|gömt|gömmer|gömde|göms|tagits|borttag*|avlägsn*|blockera*|modererat|modererar|modererats|försvinner|avpublicer*|rensat|rensar|rensade)',
  ],
  'sign-post': [
    '(inlägg*|kommentar*|tråd|tråden|post|posten|texten|bilden|skrivelse*|meddelande*|svar|svaret|ord|orden|språkbruk*|recension*|tweet*)',
  ],
  'sign-soon': [
    '(snart|strax|inom kort|så snart|så fort|snarast*|så snabbt|omgående|när (vi|det|jag) (kan|får|hinner|finns)|i sinom tid|när tid|inom en snar|framöver|någon gång|på sikt|så småningom|den närmaste tiden|inom rimlig|skyndsamt|med det snaraste|vid tillfälle)',
  ],
  'sign-cannot': [
    '(kan|får|går|har|finns|ges|är) ~2 (inte|inget|ingen|inga|tyvärr|ej)',
    '(omöjligt|nekad|nekas|avböj*|tyvärr|saknas|saknar|utanför|inget (vi|jag)|inte (möjligt|möjlighet|något|vårt|vår|aktuellt))',
  ],
  'sign-busy': [
    '(många|mycket|hög|högt|stort|stor) ~2 (samtal|kunder|ärenden|inlägg|frågor|belastning|tryck|tryckt|att göra|just nu|post|ring*|efterfråg*|arbetsbelastning)',
    '(underbemann*|resurs*|personal|semestertider|bemanning*|kö|köer|hinner|arbetsbelastning|toppar|säsong*|tidsbrist|budget*|besparing*)',
  ],
  'sign-please': [
    '(gärna|snälla|vänligen|var snäll|vänlig|kan du|kan ni|skulle du|vill du|tack|varmt välkommen|välkommen|hoppas|hjälper|hjälpa|ber)',
  ],
  'sign-command': [
    '^ [då|så|men|nästa gång|och] (läs|kolla|titta|lugna|sluta|vänta|tänk|fråga|lär|googla|starta|se|ring|skriv|sök|gå|ta|gör|bete|försök|använd|håll|skärp|kom|byt|köp|var|glöm|andas|visa|ge|låt|prova|testa|välj|klicka|logga|skicka)',
  ],
  'sign-next-time': [
    '(nästa gång|hädanefter|i fortsättningen|framöver|i framtiden|för framtiden|en annan gång)',
  ],
  'sign-expect': [
    '(förväntat|förvänta|förväntade|förväntar|trodde|tror|räknat med|ville|vill du|menar du|på riktigt|tänkt|begär|kräver|krävt|kräva|hoppades|inbillat|trott)',
  ],
  'sign-others-fine': [
    '(de flesta|andra|alla andra|ingen annan|övriga|andra kunder|många) ~4 (klarar|förstår|nöjda|lyckas|hinner|problem|klagat|klagar|fungerar|har inga|betalar|läser|hittar|uppskattar|vet|funkar)',
    '(alla andra|andra) ~3 (banker|bolag|kommuner|företag)',
  ],
  'sign-you-have': [
    'du (har|hade|ligger|fick|får|är|blev|står|betalar|ansökte|skickade|köpte) ~2 (en|ett|två|tre|fyra|redan|ju|kvar|fortfarande|obetald*|lån*|tid|premie*|plats*|rabatt*|<num>|försäkring*|abonnemang*|bokad*|sjuk*|avtal*|medlem*|kund|paket*|helförsäkring*|sedan|på)',
    '(din|ditt|er) (dotter|son|mamma|pappa|fru|man|make|sambo) (har|står|är|fick)',
    '(har|är) (godkänt|godkänd|beviljat|kommit fram|avslagit|avslagen|utbetald|betalt|registrerad)',
  ],
  'sign-oh': [
    '^ (ja|jo|nej|oj|åh|jaha|jaså|aha|nämen|tänk|alltid|visst|klart|självklart|naturligtvis|jaja|men|fast|tja|nå|grattis|en hel|kanske)',
  ],
}
