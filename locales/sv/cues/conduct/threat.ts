/** Swedish: threats and wishes of violence, harm or harassment. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

const idiom = [
  '(slå|slår|slog) (på|av|upp|ihop|in siffr*|in koden|numret|en signal|till på|vad|fast|an|hål|ett slag|mig|sig|oss|igenom|in kod*|i taket)',
  '(skjuta|skjuter|skjutas|sköt) (upp|fram|till|på|över|in)',
  '(bränna|bränner|bränt) (ut|cd|skivor|mig|en|ved)',
  '(hänga|hänger|häng|hängas) (upp|med|på|in|ihop|av|kvar|i)',
  '(döda|dödar) (tid|tiden|fluga*|ogräs*|bakterier|stämningen|tråden|processen)',
  '(krossa|krossar) (hjärtan|hjärta|konkurrent*)',
  '(dö|dör) av (skratt|skam|nyfikenhet|tristess|hunger|törst)',
  'spränga (berg*|sten*|bort berg*|för)',
]

export const threat: CuePhrases = [
  // Knows where they are.
  '(jag|vi) [{soft}] vet [{soft}] [precis|exakt|faktiskt|nu] (var|vart) (ni|du|han|hon|de|dom|ert|era|din|ditt|dina|er|kontoret|chefen|handläggaren|<name>) ~3 (bor|jobbar|sitter|parkerar|går|kontor|barn|ligger|håller till|finns|håller hus|bilen|dagis|skola|huset|hus|barnen|familj)',
  'vet (var|vart) (du|ni|han|hon|<name>|chefen|handläggaren) ~1 (bor|jobbar|parkerar)',
  '(har|hittat|hittade|letat upp|kollat upp|googlat|tagit reda på|har tagit fram) [{soft}] (era|din|hans|hennes|er|deras) (hemadress|hemadresser|adress|adresser|privata adress|bilnummer|regnummer)',
  '(söker|letar|hittar|spårar|leta|söka|hitta|spåra) [jag] [nog|snart|väl|lätt] (upp|reda på|hem till) (dig|er|dej|honom|henne|handläggaren|chefen|vd:n|familjen|din|era|er|<name>|dem|dom)',
  '(hittar|hitta|kommer hitta|ska hitta) (dig|er|dej|hem till|var du bor|var ni bor|jag dig|jag er|honom|henne) [ikväll|snart|en dag|till slut|hemma]',
  'kommer (hem|ner|ned|upp|in|förbi|dit) [till|på] (dig|er|ert|kontoret|banken|stället|din|ditt|era|jobbet|er vd|chefen|honom|henne|handläggaren|butiken) ~6 (slår|slå|smälla|smäller|krossar|krossa|med {weapon}|bränner|bränna|eldar|skjuter|skjuta|dödar|döda|vänder|river|spöar|nita|mosar|pucklar|tänder|tända)',
  '(kommer|dyker|står|åker|kör|går|tar) (jag|vi) [{soft}] [hem|ner|in|upp|dit|till er|till kontoret|till dig|utanför] ~3 med [en|ett|min|mitt|mina] {weapon}',
  '(kommer|dyker upp|dyka upp|komma|hälsa på|hälsar på|besöka|tar) ~4 med (en|ett|min|mitt|mina|laddad|laddat) [laddad|laddat|full|stor|riktig] {weapon}',
  'med {weapon} (nästa gång|och då|så|tills|i handen|i högsta|utanför)',
  '{weapon} [står|ligger|är] (tankad|laddad|laddat|vässad|slipad|skärpt|framme|i bilen|väntar)',
  '(väntar|vänta|står|stå|sitter) [{soft}] (på|utanför|vid) [er|dig|ert|kontoret|honom|henne|handläggaren|porten|jobbet] [utanför|efter|när] ~3 (när ni slutar|när du slutar|efter jobbet|efter stängning|utanför jobbet|när ni går hem|när du går hem|parkeringen|kan du ge dig på|om jag vore du)',
  '(väntar på|hittar|tar|ska ta|kommer ta) (er|dig|honom|henne) (utanför|efter jobbet|på parkeringen|en mörk kväll|i mörkret|en vacker dag)',
  // Announces violence.
  {
    phrase:
      '(jag|vi|man) [{soft}] (ska|skall|kommer|kommer att|tänker|lovar att|svär att|vill|skulle vilja|hade velat|har lust att|är sugen på att|får lust att|funderar på att|borde) [{soft}] ~2 {hurt-inf} [{soft}] [ihjäl|sönder|in|ner|ned|upp|skiten ur|käften på|skallen på|tänderna på|livet ur|nacken av|halsen av] {victim}',
    not: idiom,
  },
  {
    phrase:
      '(ska|skall|kommer|tänker|vill|får|måste|borde) [{soft}] (jag|vi) [{soft}] {hurt-inf} [ihjäl|sönder|in|ner|ned|upp|skiten ur|käften på|skallen på|tänderna på|livet ur|nacken av|halsen av] {victim}',
    not: idiom,
  },
  {
    phrase:
      '(så|då|och|eller|annars) [{soft}] {hurt-now} jag [{soft}] [ihjäl|sönder|in|ner|ned|upp|skiten ur|käften på|skallen på|tänderna på] ({victim}|den|det|{property}|varenda)',
    not: [...idiom, 'slår (jag|vi) vad'],
  },
  {
    phrase:
      '(jag|vi) [{soft}] {hurt-now} [ihjäl|sönder|in|ner|ned|upp|skiten ur|käften på|skallen på|tänderna på] ({victim}|hela) [jävla|förbannade|skallen|käften|käkbenet|{property}|av er]',
    not: [...idiom, '(ringer|frågar) (er|dig)'],
  },
  '(slår|slå|sparkar|sparka|krossar|krossa|panga|pangar|kasta sten genom|kastar sten på|kastar en sten genom) [jag|vi] [in|sönder|ut] (rutorna|fönstren|skyltfönst*|dörren|varenda ruta|en ruta|alla rutor|er|ert|era) ~2 (på|hos|{property}|i|er|ert|kontor*)',
  '(slår|slå) [jag|vi] (sönder|in) (den|det|bilen|kontoret|er|ert|era|skallen|käken|näsan|tänderna|käften|huvudet|ansiktet|hela|varenda|allt) [jävla|förbannade] [{property}|på]',
  {
    phrase:
      '(spränga|sprängas|spränger|bomba|bombas|bombar|elda upp|eldar upp|bränna ner|bränner ner|bränna ned|brännas ner|bränna upp|jämna med marken|sätta eld på|sätter eld på|tända eld på|tänder eld på|tutta eld på|tuttar eld på|tutta på|tänder på|tända på|bränner upp|riva|meja ner|ramma|köra in i) [jag|vi|hela] [hela|ert|er|era|det|den där|det där|erat|den|detta] [jävla|förbannade|fula|fina|satans] [hela] {property}',
    not: [
      '(brandman|brandmän|brandkår*|polisen|mordbrand*|åskan|blixten|någon har|nån har|de har) ~6 (kontor*|{property})',
      'hyresvärd*',
      'bygglov*',
      'sanering*',
      'riva (huset|hus|garaget|bil*)',
    ],
  },
  '(spränger|bombar|bränner ner|tuttar eld|sätter fyr|sätta fyr) [jag|vi|på] (er|ert|hela|skiten|kontor*|stället|rubbet|huvudkontor*|allt)',
  '(nån|någon|någon jävel|man|ngn|alla) [{soft}] (borde|skulle|måste|ska|får|kan väl) [{soft}] [komma|gå|ta|åka|dit|ner|in] [och] ~2 (spränga|bomba|tutta|tända|elda|bränna|skjuta|hänga|döda|mörda|slå ihjäl|slå ner|slå in|slå sönder|spöa|misshandla|nita|knivhugga|halshugga|avrätta|lära er en läxa med|ge er stryk|klå upp|klippa till|smälla till|strypa|dränka|puckla på|sparka in|lappa till)',
  '(borde|skulle|ska|kommer|bör|förtjänar att|måste|skall) [{soft}] [ni|du|de|dom|hela bunten|alla|hon|han|allihop] [{soft}] [allihop|alla|bli|ställas mot väggen och|tas ut och|bindas och|få] ({hurt-passive}|{hurt-done})',
  '(ställas|ställs|ställa er|ställa dem) mot (väggen|en vägg)',
  '(upp|ställ er|ställ dem|ställ upp er) mot (väggen|en vägg)',
  '(förtjänar|behöver|ska ha|borde få|skulle ha|måste få|vill ha|kommer få|ska få|får|ska ni ha|ska ni få|ber om) [{soft}] [en|ett|ordentligt|riktigt|rejält|rejäl] [{soft}] (stryk|smisk|dask|kok stryk|en kula|kulan|rallarsving|däng|spö|käftsmäll|örfil|knytnäve|en smäll på käften|en smäll|på käften|på truten|på nöten|på moppe|på nosen|en propp|nackskott|en omgång|en snyting|snyting|att dö|en rak höger|kniven|en kniv i)',
  '(ge|ger|gav|ge honom|ska ge) (er|dig|honom|henne|dem|dom|handläggaren|gubben|chefen|jag honom|jag er) [{soft}] [en|ett|ordentligt|rejäl] (stryk|smäll|käftsmäll|örfil|på käften|kok stryk|på truten|däng|spö|omgång|knytnäve|snyting|propp|rallarsving|en smäll|en omgång)',
  '(nästa gång|så fort|om|när) jag (ser|möter|träffar|stöter på|får tag i|får tag på) (er|dig|honom|henne|nån av er|någon av er|den där|den|handläggaren|den jäveln|han|hon) ~3 (får|ska|kommer|slår|smäller|blir|är|spöar|nitar|åker|så) ~4 (stryk|halsen|käften|dö|smäll|ihjäl|ligga|ångra|tänder*|skallen|slår|smäller|nitar|nerkörda|nertryckta|blöda|gråta|käkbenet|näsan|sjukhus*|spö|brallorna|kastas|knäcker|benen|bakhuvudet)',
  '(smäller|smälla|klipper|klippa|drämmer|dräm|klappar|nitar|golvar|skallar) [jag] (till|ner|ned) (er|dig|honom|henne|den|handläggaren|chefen|nån|någon|första)',
  '(vrider|vrida|bryter|bryta|knäcker|knäcka|skär|skära) [jag] (nacken|halsen|armarna|benen|armen|knäskålar*|fingrarna|strupen) (av|på) (er|dig|honom|henne|dem|dom|nån|den)',
  '(krossar|krossa|knäcker|knäcka|spräcka|spräcker|bryta|sparkar|sparka) [jag] [in] (skallen|käkbenet|käken|näsan|huvudet|tänderna|knäskålarna|revbenen|benen) [på] (er|dig|honom|henne|dem|dom|nån|någon|den|era|din)',
  // Wishes.
  {
    phrase:
      '(hoppas|önskar|ber till gud|drömmer om) [{soft}] [verkligen|innerligt|bara|att] [att] (ni|du|han|hon|de|dom|hela|alla|er|ert|dina|era|din|handläggaren|chefen|vd:n|någon|nån|varenda) ~5 (dör|dog|brinner|brinner inne|brinner upp|brann|cancer|överkörd*|påkörd*|rånad*|kolar|ruttnar|ruttna|skjut*|slagen|sprängs|råkar illa|krockar|drunknar|trillar ner|bryter nacken|bryter benen|halkar och|störtar|får en stroke|hjärtinfarkt|hjärtattack|lida|får lida|blir sjuk*|dö|kvävs|aids|corona|leukemi|våldtag*|misshandl*|hemlös*|tumör*|spränger|sprängd*|sätter i halsen|blir av med benen|körs över|blir ihjäl*|aldrig vaknar)',
    not: [
      ...idiom,
      '(telefonen|batteriet|mobilen|routern|servern) ~2 dör',
      '(appen|sidan|servern|systemet|datorn|sajten) ~2 (kraschar|dör)',
    ],
  },
  '(må|måtte) (ni|du|hela|era|de|dom|han|hon|ert|alla) ~3 (dö|brinna|ruttna|lida|drabbas|kvävas|förgås|drunkna|kola|krossas|sprängas|plågas)',
  '(^|bara|och|gå|kan|kunna|snälla) dö [bara|nu|alla|ni|din|era|för fan|i] (ni|du|alla|din|era|jävla|för fan|i cancer|er|allihop|i en|!)',
  '(gå|dra|stick|åk) (och|å) (dö|häng|häng er|häng dig|dränk|dränk er|skjut|skjut er|kasta er)',
  '(häng|dränk|skjut|spräng|hoppa) (er|dig) [själv|själva|allihop]',
  '(ta livet av|ta livet utav) (er|dig)',
  '(ni|du) (är|e) [så|redan|så gott som] (död|döda|dödens|slut) [för mig|om|när|allihop]',
  '(era|dina|hans|hennes) dagar är räknade',
  '(räkna|börja räkna) (era|dina) (dagar|timmar)',
  // Veiled.
  '(ni|du|de|dom|han|hon|någon av er|nån av er) (ska|skall|kommer|kommer att) [{soft}] (få|få att) (ångra|ångra er|ångra dig|ångra det|betala med|känna på|se på annat|smaka|smaka på|sota|blöda|svida|brinna|lida|känna av|se vad som händer) [den dagen|det här|det|bittert|detta|er|dig|på|för|samma]',
  '(ska|kommer) (ni|du|han|hon|de) [{soft}] (få|att få) (ångra|betala med|smaka|sota|blöda|känna på|lida|känna av) [er|det|den dagen|det här|dig|på|för|detta|samma]',
  '(få|får) (smaka|känna) på [samma|sin|min|era egen|sin egen|min egen] (sak|knytnäve|knytnävar|näve|nävar|medicin|eld|bälte)',
  '(se|kolla|titta|vänd) [er|dig|dej] [om] över (axeln|axlarna)',
  '(passa|akta|vakta|se upp för|var rädd om|var rädda om|rädd om|tänk på|tänker på|håll i|säg hej till) [noga|på|om] (din|dina|era|er|hans|hennes) (barn|familj|fru|ungar|familjer|hund|barnen|mamma|dotter|son|hus|bil|ben|knäskålar|rygg)',
  '(vore|hade varit|skulle vara|var) [ju|väl|så] synd om ~3 (hände|brann|råkade|olycka|börja brinna|rutorna|barn*|bilen)',
  '(olyckor|det|saker|mycket) (kan|brukar) [ju|lätt|så lätt] (hända|brinna|smälla|gå snett för er|försvinna folk)',
  '(det|snart|då|ni) (kommer|ska|lär) [{soft}] (smälla|flyta blod|bli blod|rinna blod|bli otäckt|bli otrevligt för er)',
  '(blod|huvuden) (kommer|ska|lär) (flyta|rulla|rinna)',
  '(jag|vi) (ska|kommer|lovar att) [{soft}] (hämnas|förstöra livet för|göra livet surt för|göra ert liv till|förfölja|jaga|trakassera|plåga) [{soft}] [på] (er|dig|honom|henne|dem|dom|era|varenda|livet|ert)',
  '(ska|kommer) (få|bli) (liggande|ligga) (i en|på|i) (kista|grav*|dike|rännsten*|blodpöl|sjukhus*)',
  '(sover|ligger|vila|simma|hamnar|ligga) [snart] (med fiskarna|i en grav|hos fiskarna|sex fot under|i diket)',
  '(dödshot|dödshota|mordhot) (er|dig|på er)',
]
