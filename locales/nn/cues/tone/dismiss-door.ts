import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Said to comfort: it is safe, and we take care of it. */
const COMFORT = [
  '(trygg|trygge|trygt|alt er|ordnar|rekk|god tid|skal gå bra|hjelper|vi tek|eg tek|fristen)',
  '(uroe|bekymre|redd|skunde)',
]

/** Curt answers, doors shut, and the customer's trouble made small. */
export const dismissDoor: CuePhrases = [
  '^ [hei|ok|ja] (greitt|notert|oppfatta|mottatt|motteke|registrert|oki|okei|ok|ok då|jaja|så bra|javisst) $',
  '^ [hei|ok|ja] (det|meldinga|kritikken|klagen|synspunktet) er ~1 (notert|registrert|motteke|mottatt|høyrt) $',
  '(har|hadde) ~2 {negation} ~1 (tid|overskot|kapasitet) til ~1 (dette|deg|dykk|slikt|det her|sånt)',
  '(slutt|slutte|ver så god og slutt|kutt ut) ~1 [med] å (spamme|plage|forstyrre|skrive til|mase|sende|kommentere|trolle)',
  '(anten|enten) ~8 eller ~3 (lèt|lar|let|går|sluttar|finn|byter|lat|la)',
  '(sjå|ser) ~2 (frå|på) den (lyse|positive) sida',
  '{it} er (din|di) (rett|sak|meining) ~1 (å|og)',
  '(ser|finn|har) ~1 (ingen|ikkje nokon|inga|lita) (grunn|årsak) til å ~1 (gå|svare|kommentere|endre|gjere|diskutere|bruke|beklage|orsake|ta)',
  '{negation} noko ~1 (vi|me|eg) ~1 (vil|ønskjer å|kan|kjem til å) (kommentere|svare på|diskutere|gå inn på|drøfte)',
  '(er|var) (du|de) ~1 (ferdig|ferdige) (no|snart|med å)',
  // Curt
  { phrase: '^ [hei|så|no] ta det [heilt|berre|no|litt|bare] (med ro|roleg|piano|kuli)', not: COMFORT },
  '^ [hei|ja|jo|joda] [det|alt|svaret|dette|prisen|tida] står [jo|då|alt|allereie|tydeleg] (på|i) [sjølve] ({small-print}|{terms-noun}|nettet|appen) $',
  '^ [hei] (det|dette|prisen) (er|var) (det|slik|sånn|som det er|det det er|oppgjeven|oppgitt) $',
  '^ [hei] (det|dette) veit (eg|vi|me) {negation} $',
  '^ [hei] (veit|aner) {negation} $',
  '^ [hei] (aner|anar) {i-we} {negation}',
  '^ [hei] (tja|vel|nja|njo) $',
  '^ [hei] (ja|nei|jo) (vel|det er det|det gjer det|det stemmer det) $',
  '^ [hei] (synd|leitt|dumt|trist|kjipt|surt|uflaks) $',
  '(sånt|slikt) (skjer|er livet|må ein tole|får ein tole|får du tole)',
  '^ [hei] (no|nå) får (du|de) (gje|gi) (deg|dykk)',
  '(gje|gi) (deg|dykk) (no|då|nå)',
  '(hald|halde|klapp|steng|lukk) [deg] (kjeft|munn|smella|igjen smella|att munnen|kjeften|munnen|fred|deg i ro)',
  '(hysj|sjikk|pell deg|stikk|forsvinn|ha deg vekk|reis heim|gå og legg deg|ta deg ein kvil)',

  // We will not talk about it
  '{i-we} kjem ~1 {negation} ~1 til å (svare|svara|diskutere|diskutera|kommentere|kommentera|bruke|bruka|gå|ta|drøfte|forklare|gjenta|krangle)',
  '(kjem|kjem nok|kjem difor) {i-we} ~1 {negation} ~1 til å (svare|svara|diskutere|kommentere|bruke|gå|ta|drøfte|forklare)',
  '(kan|vil|skal|gidd|orkar) {i-we} ~2 {negation} ~1 (bruke|bruka|kaste|sløse|ofre|setje av) ~2 (tida|tid|krefter|ressursar|arbeidstid*|energi)',
  '{i-we} (kan|vil|skal|gidd|orkar) ~2 {negation} ~1 (bruke|bruka|kaste|sløse|ofre|setje av) ~2 (tida|tid|krefter|ressursar|arbeidstid*|energi)',
  {
    phrase: '(ingenting|ingen ting|inkje|ikkje noko|ikkje meir) ~1 [meir|nytt|anna|her] ~1 å {talk-inf}',
    not: ['(kostar|kosta|koste|kravde|krev) (ingenting|inkje|ikkje noko) å'],
  },
  '{i-we} (er|vart) ~1 (ferdig|ferdige|ferdigsnakka) med ~1 (denne|saka|dette|diskusjonen|deg|samtalen)',
  '(det|den|denne|dette) ~1 (diskuterer|drøftar|kommenterer|svarar|tek) {i-we} {negation}',
  '(saka|dette|det|avgjerda) (står|stend) ~1 (fast|ved lag|der) ($|og|uansett|same)',
  '{negation} ~2 (kjem|får) ~1 (du|de) ~1 (nokon veg|ingen veg|lenger)',
  '(om|viss|dersom) (du|de) ~1 (klagar|spør|skriv|masar|maser|purrar|ringjer) ~4 (blir|vert|får|endrar|hjelper|er|kjem|går) ~3 ({negation}|same|uansett|like)',

  // Go elsewhere, do it yourself
  '(får|må|lyt|kan) (du|de) ~2 {leave-inf} ~2 {another-firm}',
  '(du|de) (får|må|lyt|kan) ~2 {leave-inf} ~2 {another-firm}',
  '{it} (finst|er) ~1 (jo|nok|mange|fleire|andre) ~1 [nok|av] ~2 andre (bankar|selskap|leverandørar|butikkar|flyselskap|tilbydarar|*selskap) ~1 (å|som|om|for|du)',
  '(om|viss|dersom|er) ~3 {negation} ~2 (passar|høver|likar|duger|godt nok|nøgd|fornøgd|bra nok|smakar) ~3 (får|må|lyt|er|finst|veit) ~1 (du|de|det|døra|fri|kvar|dør*)',
  '(døra|dørene) (er|står) ~1 (open|ope|opne|der)',
  '(veit|ser) (du|de) ~1 [vel|jo|nok] ~1 (kvar|kor) døra er',
  '(du|de) (får|lyt|må) ~1 [heller|berre|nok|vel|jo] (lese|lesa|finne|finna|google|leite|leita|slå|sjekke|prøve|rekne|søkje) ~4 (sjølv|sjølve|sjøl|deg opp|ut av det|ut av|deg fram)',
  '(får|lyt|må) (du|de) ~1 [heller|berre|nok|vel|jo] (lese|lesa|finne|finna|google|leite|leita|slå|sjekke|prøve|rekne|søkje) ~4 (sjølv|sjølve|sjøl|deg opp|ut av det|deg fram)',
  '{it} (får|må|lyt|kan) (bli|vere|vera|verte|stå som) ~1 (di|din|ditt|dykkar) ~1 [eiga|eigen|eige] ~1 (sak|problem|hovudpine|bord|val|ansvar|avgjerd|bekymring)',
  '{it} (er|blir|vert|var) ~1 {negation} ~2 (vår|vårt|mi|mitt|våre) ~1 (sak|problem|hovudpine|bord|bekymring|business)',
  '{it} (får|må) (du|de) ~1 [berre|nesten|jo] ~1 (ordne|løyse|fikse|klare|greie|finne|snakke|ta|krangle) ~3 (sjølv|sjølve|med deg sjølv|åleine|mellom dykk)',

  // Made small
  { phrase: '{negation} rare', not: '(vi|me|eg|orsak*|beklag*|lei for|hjelp*|svar*)' },
  '{negation} ~1 [noko|nokon|noka] ~1 [stort|særleg|verkeleg|reelt] ~1 (problem|vanske|sak|vanskar) for (andre|dei andre|alle andre|folk|nokon andre|dei fleste|folk flest|resten)',
  '{negation} ~2 (for mykje|mykje|så mykje) ~1 (å be om|forlangt|bede om|å forlange) ~1 (at|av) ~1 (du|deg|ein|folk|kundar)',
  '(kva|ka|korleis) (du|de) ~1 (synest|meiner|føler|tykkjer|trur|opplever|ønskjer|vil) ~5 (er|spelar|har|betyr|tel|vedkjem|endrar|interesserer) ~1 (uinteressant|inga|ikkje|lite|irrelevant|likegyldig|uvesentleg|ingen|underordna)',
  {
    phrase:
      '(berre|bare|kun|snakk om|jo berre|vel berre|ikkje meir enn) ~2 (ein|eit|ei|eitt|éin|to|tre|fire|fem|ti|tjue|nokre|eit par|nokre få|<num>) ~2 {small-time} ~2 ($|og|så|det|du|for seint|å|er|til)',
    not: ['{small-time} (å gå|å køyre|unna|gange|til fots|med (buss|bil|tog|bussen))', '^ (ja|jo)'],
  },
  '(ein|eit|ei|eitt|éin|to|tre|fem|ti|nokre|eit par|nokre få|litt|<num>) ~2 ({small-time}|ventetid|forseinking|venting|støy|snø|rot) ~1 (er|var|bør|kan|må|skal) ~1 (vel|no|jo|då|du|nok|trass alt|{negation}) ~3 (noko|så|verda|stort|tole|tåle|leve|lenge|mykje|ille|farleg|greitt|klare|overleve|lage|vere)',
  '{it} (skal|må|bør|burde) (du|de|ein|folk) ~1 (vel|nok|jo|no|då|sikkert|fint|berre) ~1 (tole|tola|tåle|klare|greie|leve|overleve|makte|vente|halde ut|finne)',
  '(overlever|toler|tåler|klarer|greier|taklar|ventar) (du|de) ~1 (vel|nok|fint|sikkert|lett|heilt)',
  '(du|de) (overlever|toler|tåler|taklar) ~1 (vel|nok|fint|sikkert|lett)',
  '{it} er ~1 {negation} ~2 (verre|farlegare|vanskelegare|meir|viktigare|meir alvorleg|meir dramatisk) ~1 enn (at|så|det|til)',
  '{it} er ~1 {negation} (så|spesielt|særleg) ~1 (nøye|farleg|gale|viktig|ille|alvorleg|mykje|lenge|vanskeleg|krevjande|dramatisk) ~2 (om|at|når|å|med|$)',
  '(så|spesielt|særleg) (vanskeleg|gale|farleg|ille|alvorleg|lenge|dyrt|dramatisk|viktig|komplisert|krevjande) ~1 (er|var|kan|tok|blir|vert) (det|ho|han|dette) ~2 {negation}',
  '(du|de) (overdriv|dramatiserer|overreagerer|hissar|blæs|blåser|gjer) ~1 (litt|no|vel|jo|deg|opp|det|saka) ~1 (litt|no|vel|her|opp|større|verre|synest|vanskeleg)',
  '(eg|vi|me) (trur|synest|tykkjer|meiner) ~1 (du|de) (bør|skal|burde|må|kan) ~2 (roe|slappe|trekkje|ta|tenkje|sove|puste|telje|kjøle|lufte) ~2 (deg|dykk|pusten|ein|det|til ti|på|av)',
  '(eg|vi|me) (trur|synest|tykkjer) ~1 (du|de) (overdriv|overreagerer|er litt|er vel|gjer|tek|dramatiserer|masar|er urimeleg)',
  '(har|hev) ~1 (notert|registrert|merka|fått med) ~1 [oss|meg] ~1 at (du|de) ~1 (er|vart|likar|meiner|synest|klagar|hissar) ~2 (sur|sint|misnøgd|lei|usamd|ikkje|gretten|fornærma|irritert)',
  '(du|de) (er|var) ~1 {negation} ~1 (den|dei) (einaste|første|fyrste) ~1 (kunden|som klagar|som ventar|som masar|i verda|vi har|me har|her)',
  '{negation} ~3 (gjere|gjera|behage|tilfredsstille|please|tekkjast) ~1 (alle|kvar einaste|einkvar) ~1 (nøgd*|glad*|til lags|til pass|fornøgd*|$)',
  '(alle|nokon|enkelte|visse|somme) ~1 (kan|vil|er|blir) ~1 (ikkje|aldri) [bli|vere|verte|få] ~1 (nøgd*|fornøgd*|til lags)',
  '(somme|nokon|enkelte|visse) ~1 (kundar|folk) ~1 (er|blir|vil|klagar|skal|må) ~1 (aldri|alltid|berre|uansett)',
  '(slik|sånn) (er|var) (det|reglane|prisen|vilkåra|livet) ~1 [og] ~1 (slik|sånn) (blir|vert|har|er|skal)',
  '(ferdig|slutt|basta|punktum|amen|end of story) (med|på) (det|saka)',
  '(prisen|avtalen|regelen|fristen|svaret) er (det|den) (han|ho|det|den) er',
  '(ver|vere) ~1 (glad|nøgd|takksam|fornøgd|lukkeleg) ~2 (for|at|over|du|så lenge)',
  '(lær|lære) (deg|dykk) ~1 å ~1 (lese|vente|bruke|leve|planleggje|oppføre|skrive|høyre|takle|tole)',
]
