import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Defences in the plainest words: it usually works, that is wrong, we did try, we are short of people. */
export const defendPlain: CuePhrases = [
  {
    phrase: [
      // What you say is wrong; we do not recognise it.
      '^ [hej|nej|men|jo] [{soft}] (det|detta|så) [där|här] [{soft}] (stämmer|är) [{soft}] inte [{soft}] [riktigt|alls|helt] [sant] [för|eftersom] (våra|vi|personalen|alla|chauff*|montör*|tekniker*)',
      '(det|detta|den beskrivningen|den bilden|beskrivningen|bilden|kritiken) [{soft}] (känner|delar|köper) (vi|jag) [{soft}] [oss|mig] [{soft}] inte [igen] [$|i|oss]',
      '(känner|kännt|känna) (vi|jag|oss|mig) ~2 inte [{soft}] igen [{soft}] (det|den|oss|i|din|bilden|beskrivningen|kritiken)',
      '(vi|jag) känner ~1 [oss|mig] inte igen',
      // Usually, always, for all others.
      '(brukar|ska|skall) ~1 [alltid|normalt|oftast] (fungera|funka|gå|flyta|komma) [{soft}] (bra|fint|utan problem|utan bekymmer|smärtfritt|utmärkt|hur bra som helst|i tid|prickfritt)',
      '(brukar|har) [{soft}] (vi|det) [{soft}] (aldrig|inte) [{soft}] (ha|vara|haft|varit) [{soft}] [några|något] (problem|klagomål|bekymmer)',
      '(våra|vår|vårt) [{soft}] ({our-people}|personal|medarbetare|kollegor) ~2 (är|gör|följer|jobbar|arbetar|behandlar|bemöter|har|agerar) [{soft}] (alltid|mycket|väldigt|extremt|noggrant|noga|alla) ~3 (bra|trevlig*|noggran*|profession*|artig*|hövlig*|kunnig*|jobb|väl|korrekt*|proffsig*|duktig*|instruktion*|respekt*|lika|omsorg*)',
      '(personalen|medarbetarna|kollegan|chauffören|föraren|montören|teknikern|kassören|servitören) [{soft}] (gjorde|gör|utförde) [{soft}] [bara] [{soft}] (sitt|sina|som de|som han|som hon) (jobb|arbete|uppgift|blivit)',
      // Nobody told us; we did as you said; others must be blamed.
      '(vi|jag) fick [{soft}] (ingen|aldrig|inte någon|inga|för sen) [{soft}] (information|info|besked|förvarning|uppgift|uppgifter|signal|signaler|hjälp) [från|om|av|i|och|så]',
      '(vi|jag) (gjorde|gjort|följde|levererade|skickade|bokade) [{soft}] (precis|bara|exakt|faktiskt|ju) [{soft}] (det|som|vad|den) du (bad|ville|beställde|sa|skrev|önskade|valde)',
      '(som|vi är ett|är ett) (företag|bolag|kommun|bank|restaurang|privat företag) (måste|får|behöver|har) [{soft}] (vi|vi-också|också)',
      '(vi|företaget|bolaget) måste [{soft}] (tänka på|leva|gå runt|gå med vinst|tjäna|få ihop|betala) [{soft}] ~3 (ekonomi*|pengar|löner*|också|vinst|budget*|$)',
      '(kocken|köket|chauffören|föraren|personalen|kollegan|teknikern|montören|killen|tjejen|servitören|budet) ~1 (hade|har|gjorde|gör) ~1 (fullt upp|mycket att|sitt bästa|så gott|vad (han|hon|de)|allt (han|hon|de))',
      '(är|var) ~2 (vi|du|man) [{soft}] (får|kan|måste) [{soft}] (skylla|klaga) på',
      '(får|kan|måste) (vi|du|man) [{soft}] (skylla|klaga) på {third-party}',
      '(skylla|skyll|skyller|lägga skulden|lägg skulden) ~1 på (oss|mig|personalen|chauffören|kocken|våra|vår)',
      // We did try; what more.
      '(vi|jag) (har|hade) [{soft}] (i alla fall|åtminstone|faktiskt|ju|trots allt|iallafall|minsann|verkligen) [{soft}] (försökt|gjort|ringt|skrivit|mejlat|skickat|hjälpt|svarat|meddelat|informerat|erbjudit)',
      '(har|hade) (vi|jag) [{soft}] (i alla fall|åtminstone|faktiskt|ju|trots allt|iallafall|minsann) [{soft}] (försökt|gjort|ringt|skrivit|mejlat|skickat|hjälpt|svarat|meddelat|informerat|erbjudit)',
      '(tjänar|tjänade|vinner|får) [{soft}] [vi] [{soft}] (ingenting|inget|inte [något|nåt]|inte en krona) (på|av) (det|detta|att|den|avgiften)',
      '(vi|jag) (bara|ju bara) (jobbar|arbetar|svarar|gör) ~1 (här|vårt jobb|mitt jobb|som)',
      '(jobbar|arbetar) [{soft}] (vi|jag) [{soft}] bara här',
      '(inte|knappast) [{soft}] (vi|jag) som (tog|skrev|svarade|pratade|gjorde|la|lade|skötte|ringde|lovade|bokade|skickade) ~3 (emot|ditt|det|den|dig|beställ*|samtal*|ärende*|upp|fel)',
      '(lämnade|skickade|packade|levererade|sände) [{soft}] (vi|varan|paketet|den|godset) ~3 (hel|helt|oskadd|oskadat|i tid|i gott skick|felfri*|intakt)',
      '(vi|varan|paketet|den|godset) ~1 (lämnade|skickade|packade|levererade|sände|var|lämnades|skickades) ~2 (hel|helt|oskadd|oskadat|i gott skick|intakt) ~3 (till|från|när|då|hos)',
      '(allt|allting|det|detta|hanteringen|arbetet|beslutet) (är|var|har) ~2 (gjort|gjorts|skött|skötts|utfört|gått till|hanterat|hanterats) ~1 (enligt|efter|korrekt|rätt) ~2 (regl*|rutin*|lag*|bok*|$|avtal*|konst*|och)',
      '(var|är|blev) (det|detta) (leverantörens|transportörens|postens|postnords|bankens|tillverkarens|kommunens|operatörens|chaufförens|ombudets|systemets|budets|teknikens|kollegans|vikariens|vädrets) [{soft}] (fel|misstag|ansvar|miss|skuld|sak)',
      '(det|detta|felet|missen) (var|är|blev) [{soft}] ({third-party}|leverantörens|transportörens|postens|postnords|bankens|tillverkarens|kommunens|operatörens|chaufförens|ombudets|systemets|budets|teknikens|kollegans|vikariens|vädrets) [{soft}] (fel|misstag|ansvar|miss|skuld|sak)',
    ],
    not: [
      '{understand} ~8 (därför|vårt fel|vår sida|hjälp*)',
      '(prova|testa|starta om)',
      '(ska|skulle) ~2 ha (gjort|fungerat)',
      '(brukar|ska) ~3 (om du|efter att|när du)',
    ],
    in: 'statement',
  },
  // There is so much to do; it can happen to anyone.
  {
    phrase: [
      '(är|var|varit) [{soft}] [vi|kraftigt|lite|något] [{soft}] (underbemannade|underbemannad|korta på folk|kort om folk|kort om personal|hårt belastade|överbelastade|få på jobbet|färre på plats|många sjuka|mycket sjuka)',
      '(vi|jag) (har|hade) [{soft}] (mycket|extremt mycket|väldigt mycket|fullt upp|hur mycket som helst|för lite personal|få resurser|begränsade resurser|många kunder) [{soft}] (att göra|nu|just nu|jobb|att ta hand|att hjälpa|$)',
      '(så|sånt|sådant|det|detta) (kan|får|lär) [{soft}] (det|lätt|ibland) [{soft}] (bli|hända|gå|vara|inträffa|ske) [{soft}] [så] [{soft}] (när|för|med|om|vid|i|även|då|på|ibland)',
      '(då|sen|därför) (kan|får) det [{soft}] (bli|uppstå|hända) [{soft}] [lite|en del|några] (fel|strul|miss|missar|förseningar|problem|barnsjukdomar|tokigt|galet)',
      '(sånt|sådant|det|detta) (händer|drabbar|kan hända) [{soft}] (även|också|till och med|alla|den|vem) [{soft}] (de bästa|den bästa|bäste|oss|andra|alla|som helst|i bästa)',
      '(systemet|appen|rutinen|tjänsten|personalen|medarbetaren|kollegan) är [{soft}] ny* [{soft}] (och|så|därför) [{soft}] (då|kan|det)',
      '(men|fast) [{soft}] (det är|det var|vi har|vi hade|är det) [{soft}] (mycket|många|stressigt|högt tryck|högtryck|fullt upp|semester*|julrush*) (nu|just nu|som|för|$|idag|i dag|på)',
      '(du|ni) (måste|får|borde|bör|ska) [{soft}] (förstå|ha förståelse|inse|komma ihåg|tänka på|respektera|veta) ~1 att',
      '(måste|får|borde|bör) (du|ni) [{soft}] (förstå|ha förståelse|inse|komma ihåg|respektera) ~1 att',
    ],
    not: [
      '{understand} ~8 (därför|vårt fel|vår sida|hjälp*)',
      '(förlåt|ursäkt|ledsen|beklagar)',
      '(du|ni) ~3 (försäkring|anmäla|ansöka|senast|inom)',
    ],
    in: 'statement',
  },
  {
    phrase: [
      'första gången (vi|jag) [{soft}] (hör|får höra|hört|får|fått)',
      '(många|fler) som (ringer|skriver|hör av sig|handlar|reser) ~5 det är [{soft}] därför',
    ],
    not: ['{understand}', 'tack'],
  },
]
