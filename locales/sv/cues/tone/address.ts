import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Pronoun forms that address several people, or one person politely. */
export const pluralYou: CuePhrases = ['(ni|er|ert|era|eran|erat|eder|edert|ers)']

/** The addressed person spoken of as "the customer". */
export const thirdPersonCustomer: CuePhrases = [
  {
    phrase: [
      '{customer} (måste|ska|skall|bör|behöver|får|kan|ombeds|uppmanas|hänvisas|har|är|ansvarar|erhåller|loggar|kontaktar|ringer|betalar|äger|står|svarar|skickar|väljer|kontrollerar|uppger|anger|godkänner|förbinder|åtar|legitimerar|startar|lämnar|hittar|returnerar|beställer|ansöker|fyller|bekräftar|önskar|vill|själv|inte|meddelas|meddelar|informeras|kontaktas|debiteras|faktureras|återkommer|inkommer|behövde|borde|skulle|kunde|kommer|går|tar|gör|ser|läser|hämtar|säger|avslutar|avbokar|bokar)',
      '(måste|ska|skall|bör|behöver|får|kan|ombeds|uppmanas|hänvisas|ansvarar|erhåller|ber|uppmanar|hänvisar|råder|vill|önskar|hoppas|informerar|påminner|rekommenderar|har|skulle|kommer|skickar|kontaktar|hjälper|ringer) [{we-i}|{soft}] [{soft}] [att] {customer}',
      '(om|när|att|då|innan|så|för) {customer} (vill|önskar|inte|har|är|ska|får|kan|behöver|måste|väljer|ringer|loggar|saknar|upplever|hade|själv|upptäcker|avser|fortfarande)',
      '(till|för|hos|av|med|på) {customer} [{soft}] (att|själv|som|när|i fråga|ifråga|via|inom|vid|snarast|omgående)',
      '(kundens|resenärens|abonnentens|försäkringstagarens|köparens|kontohavarens|passagerarens|beställarens|medlemmens|användarens) [{soft}] (ärende|konto|ansvar|uppgifter|beställning|försäkring|kort|faktura|bokning|order|synpunkt*|fråga|upplevelse|missnöje|ersättning|resa|biljett|uppgift|skyldighet|inlägg|förfrågan|begäran|kostnad|risk|önskemål|avtal|abonnemang|anmälan|enhet|router|medgivande|telefon|egen|eget|paket|begäran|inloggning)',
      '^ [hej|bästa|bäste|kära|ärade] (kund|bästekund|kunden|resenär)',
    ],
    not: [
      '(en|ena|annan|andra|annans|någon|den andra|förra|förre|nästa|varje|fel) [annan] (kund|kunden|kunds|kunder)',
      '(annan|andra|någons|förra|förre|nästa) {customer}',
      '{customer} (före|framför|bakom|efter|bredvid|intill)',
      '(din|ditt|er|våra|din egen) {customer}',
      'du som (kund|resenär|medlem)',
      'kunden alltid har rätt',
      '(finnas|vara) där för kunden',
      '(vi|oss) som (kund|kunder)',
    ],
  },
]

/** Words that show that several people or a company are addressed. */
export const groupAddress: CuePhrases = [
  '(hej|hejsan|hallå|kära|bästa|tack|välkomna|godmorgon|god morgon|grattis|förlåt) [{soft}] [till|på] [er] (alla|allihop|allihopa|samtliga|båda|bägge|allesammans|gänget|vänner|familjen|följare|resenärer|kunder|medlemmar|föräldrar|grannar|boende|besökare|i familjen|styrelsen|föreningen|kollegor|killar|tjejer|läsare|kompisar|två|tre|fyra)',
  '(er|ni|för er|till er|av er|hos er|era) (alla|båda|bägge|två (som|kan|får|ska|har|är)|tre (som|kan|får|ska|har|är)|fyra (som|kan|får|ska|är)|allihop|allihopa|samtliga|flera|som (drabbats|berörs|bor|reser|sitter|står|väntar|är|har|väljer|åker|undrar|skriver|ska|inte|vill|fått|blev|saknar|fortfarande|hör)|tillsammans|som par|som familj|som förening|som företag|i (familjen|föreningen|styrelsen|hushållet|bolaget|firman|gruppen|klassen|laget)|på (företaget|firman|kontoret|bolaget|skolan|adressen)|andra|själva)',
  '(båda|bägge|alla|flera|många|någon|en|några|var och en|ingen|varje|samtliga|resten|hälften|vilken|vem|minst en|endera) av er',
  '(ni|er) ~7 (båda|bägge|tillsammans|allihop|allihopa|var för sig|varsin|varsitt|varsina|gemensamt|gemensamma|alla|samtliga|tre|fyra|sinsemellan|som par|själva)',
  '(båda|bägge|tillsammans|allihop|allihopa|var för sig|varsin|varsitt|varsina|gemensamt|gemensamma|alla|samtliga|som par) ~3 (ni|er|era)',
  '^ [hej|hejsan|kära|hallå|grattis|tack|god|morgon|välkomna|bästa] <name> (och|o|samt) [familjen] <name>',
  '(hej|hejsan|kära|hallå|grattis|tack|välkomna|bästa) <name> <name> (och|o) <name>',
  '(hej|hejsan|kära|hallå|bästa) (familjen|föreningen|styrelsen|brf|bostadsrättsföreningen|företaget|firma|firman|bolaget|laget|klassen|gänget|skolan|församlingen|klubben)',
  '(familjen|brf|bostadsrättsförening*|styrelsen|föreningen|firman|aktiebolag*|ab|handelsbolag*|kommanditbolag*|firmatecknare*|företagskund*|företagskonto*|organisationsnummer|orgnummer|enskild firma|sällskapet|resesällskap*|personalen hos er|era anställda|er personal|er verksamhet|ert företag|er firma|ert bolag|er förening|er styrelse|er skola|er klubb|ert lag|er idrottsförening|er restaurang|er butik|er salong|era medarbetare|era kunder|era medlemmar|er kassör|er revisor|er ordförande)',
  '(ni|er|ert|era) [{soft}] [{soft}] ~3 (företag|firma|bolag|förening|styrelse|hushåll|familj|brf|bostadsrättsförening|klubb|lag|klass|skola|verksamhet|organisation|team)',
  '(som|eftersom|när|då|om) (ni|företaget) [{soft}] (är|har) [{soft}] (ett|en|flera|två|gifta|sambor|ett par|fler|föräldrar) [{soft}] [aktiebolag|företag|förening|firma|familj|hushåll|personer|som|bolag|skola|stycken]',
  '(era) [{soft}] (egna|gemensamma|respektive|barn|lån|bankid|biljetter|platser|namn|pass|föräldrar|flyttplaner|löner)',
  '(era|er) (dotter|son|barn|bebis|döttrar|söner|gemensamma|bröllop|förlovning|familj|hushåll|unge|ungar)',
  '(man|hustru|fru|sambo|make|maka|partner|respektive|mannen|frun|sambon|maken|pojkvän|flickvän|pappa|mamma|syster|bror|barnen|familjen) (och du|och ni)',
  '(du|dig) och (din|ditt|dina|hela) (man|fru|sambo|make|maka|partner|pojkvän|flickvän|familj|barn|bror|syster|son|dotter|pappa|mamma|vän|vänner|sällskap|respektive|syskon|kollegor|förening|gäng|familjen)',
  '(er|ert|era) [{soft}] (hustru*|maka*|make*|gemål*|man|fru)',
  '(rådgivare|rådgivaren|handläggare|handläggaren|kollega|tekniker|teknikern|specialist|någon) ~7 så [{soft}] (ser|går|kan|får|kommer|räknar|tar|löser|hittar|bestämmer|pratar|tittar) ni',
  '(tillsammans|ihop|sinsemellan) ~4 (ni|er)',
  '(er|ni) (på|i|hos|från|vid) (<cap>|avdelning*|kontor*|skola*|förening*|jobbet)',
  '(hur många|antal|alla|båda|hur gamla) ~1 ni (är|blir|ska)',
  '(ni|er) ~1 (<num>|två|tre|fyra|fem|sex|sju|åtta|flera|många) ~1 (personer|stycken|st|vuxna|barn|resenärer|gäster|deltagare|spelare|i sällskapet|på lånet|som)',
  '(ni|er) ~3 (varandra|varann|sällskap*|grupp*|gruppen|lag*|klass*)',
  '(hur|vad|var|när|om|att|men|och|så) vi [{soft}] (ska|kan|får|måste|gör|hinner|vill|bör|skulle|har|hade|är|fick|behöver|betalar|ville|kom|undrar|kommer|åker|ringde|köpte)',
  'vi [{soft}] (undrar|funderar|behöver|skulle vilja|vill gärna|söker|ska (åka|resa|flytta|köpa|gifta|bygga|renovera|byta|boka)|bokade|beställde|ringde|mejlade|anmälde|funderade|missade|åker|kommer från|kommer till)',
  '<num> (hushåll|kunder|resenärer|abonnenter|boende|lägenheter)',
  '(hushåll|hushållen|kunder|kunderna|boende|abonnenter|resenärer|gatorna|områdena) (i|på|längs|mot|norr|söder|runt) <cap>',
  '(alla|samtliga|många|andra) (kunder|resenärer|hushåll|berörda|boende|föräldrar|medlemmar|besökare|drabbade|följare)',
  '(du|dig) och (<name>|hon|han|henne|honom|hen|de|dem)',
  '(grattis|lycka till|välkomna|hälsa) ~2 er',
  '(er|ert|era) ~1 (bebis|familj|familjemedlem|bröllop|barn|dotter|son|verksamhet|lokaler|lokal|anställda|personal|gäster|medlemmar|elever|hyresgäster|fastighet|restaurang|café|salong|verkstad|butik|webbshop|organisationsnummer|bolag|koncern|kontor|kassa|terminal|styrelse|ekonomiavdelning|arrangemang|event|match|klass|grupp|trapphus|förening|firma|företag|resesällskap|gäng|lag|skola|förskola|brf|gård|byggnad)',
  '(vi|oss) (på|i|från|hos) <cap>',
  '(min|mitt|mina) ~1 (företag|firma|bolag|förening|restaurang|salong|café|butik|verksamhet|anställda|hyresgäster)',
  '(familjen|föreningen|styrelsen|klubben|firman|företaget|bolaget|laget|bostadsrättsföreningen|brf|samfälligheten|församlingen|skolan|kören|kommittén)',
  'vi [{soft}] (sitter|står|är|har suttit|har stått) [{soft}] fast',
  '(er|ert|era) (gata|gård|kvarter|by|område|trapphus|port|uppgång|etapp|hållplats|ö|ort|väg|fastighet|tvättstuga|hiss)',
  '(glömma|glömt|glömde|glömmer|lura|lurat|lurade|lurar|ignorera|ignorerar|ignorerat|lämnade|lämnat|tvingar|tvingat) oss',
  '(inte|också|varför|när|hur) vi ($|!|?)',
  '(hela) (familjen|gänget|sällskapet|laget|klassen|föreningen|hushållet|gruppen|teamet)',
  // How writers of posts tell that they are several.
  '(jag|mig) (och|o) (min|mitt|mina|frugan|sambon|mannen|barnen) [{soft}] [{kin}|familj|vän|vänner|kompis*|kollega|kollegor|granne|grannar]',
  '(min|mitt|mina) {kin} (och|o) (jag|mig|undertecknad)',
  '(frun|frugan|sambon|mannen|maken|hustrun|pojkvännen|flickvännen|syrran|brorsan|mamma|pappa|grannen) (och|o) (jag|mig)',
  '(vår|vårt|våra|våran|vårat) [{soft}] [{very}] [nya|gamla|egen|eget|första|lilla|stora|äldsta|yngsta|gemensamma] (katt|hund|son|dotter|barn|barnen|bebis|familj|lägenhet|hus|villa|radhus|stuga|sommarstuga|bostad|bil|båt|husvagn|husbil|gård|förening|brf|styrelse|klubb|firma|butik|restaurang|salong|vind|källare|tvättstuga|bolån|lån|hyra|router|bröllop|bröllopsresa|semester|resa|mamma|pappa|mor|far|bror|syster|hushåll|kök|badrum|tak|elmätare|bredband|moms|verksamhet|kassa|café|cykel|cyklar|väskor|biljetter|barnvagn|tomt|kund|kunder|kunders|förskola|skola|lag|klass|webbutik|webbshop|orgnummer|sajt|hemsida|hyresgäst*|anställda|personal)',
  '(vi) [{soft}] (bor|bodde|flyttar|flyttade|köpte|fick huset|väntar barn|gifter|gifte|ska gifta|ska flytta|ska köpa|ska resa|ska bygga|ska få barn|reser|separerar|skiljer|skilde|är två|är tre|är fyra|är fem|är en förening|är ett företag|är en familj|är fast|är strandade|sitter fast|står här|är kunder|har varit kunder|har köpt (hus|lägenhet|en|ett)|har hund|har barn|har bolån|hyr|renoverar|driver|kör företag)',
  '(jag|vi) och (min|mina|frugan|sambon|barnen|familjen|resten av)',
  'vi [{soft}] (åkte|flög|missade|betalade|köpte|hyrde|flyttade|väntade|satt|stod|bodde|reste|sitter|står|ligger|fastnade|strandade|landade|väntar|bor|flyttar|reser|sover|fryser|renoverar|driver|gifter|separerar|drabbades|blev (av med|bestulna|avkastade|utan|lovade|nekade)|fick (inte|aldrig|ingen|vänta|ställa|avslag))',
  'vi [{soft}] (är|har varit|var|blev) [{soft}] (utan|fast|på semester|hemma|borta|kunder|ett par|en familj|en förening|ett företag|två|tre|fyra|fem|flera|många|gifta|sambor|hyresgäster|medlemmar)',
  '(hos|för|till|på) oss (i|på) <cap>',
  '(hjälp|lämnar|låter|kostar|drabbar|strandsatte|skickade|lovade|sa till|nekar) oss',
  '(vi) ~2 (med barn|med småbarn|i familjen|i föreningen|i hushållet|hela familjen|båda två|barnfamilj|hyresgäster|företagare|småföretagare|stammisar|grannar)',
  '(hur|kan|ska|får|måste|behöver|när|var|vad) [{soft}] (får|gör|kan|ska|måste|behöver|söker|hittar|betalar) vi [{soft}] (tag|nu|göra|få|ansöka|säga upp|byta|boka|låna|flytta|betala|skicka|båda|ta|ha|själva|åka|resa|köpa)',
]
