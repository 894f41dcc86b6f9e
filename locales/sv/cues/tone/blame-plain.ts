import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Blame in the plainest words: you were not at home, you came late, you must keep track yourself. */
export const blamePlain: CuePhrases = [
  {
    phrase: [
      '{you} (var|är) [{soft}] inte [{soft}] (hemma|på plats|där|anträffbar|nåbar|inne|kvar|vaken|uppmärksam|tillgänglig) ~2 (när|då|och|så|vid|i|för|$)',
      '(eftersom|då|för att) {you} [{soft}] inte [{soft}] var [{soft}] (hemma|på plats|där|anträffbar)',
      '^ [hej|men] {you} [{soft}] (kom|dök upp|ringde|sökte|betalade|anmälde|svarade|hörde av dig|avbokade|bokade|checkade in) ~4 (för sent|försent|för sen)',
      '{you} [{soft}] (angav|uppgav|lämnade|skrev|gav|meddelade|svarade|hämtade|betalade|avbokade|följde|öppnade|tog|visade|skickade) [{soft}] (inte|aldrig|ingen|inget|inga) ~6 (därför|och då|så|kunde|då|i tid|när|trots)',
      '{you} (har|hade) [{soft}] (inte|aldrig) [{soft}] (hämtat|betalat|svarat|angett|angivit|uppgett|lämnat|avbokat|skickat|öppnat|följt|fyllt|skrivit|meddelat|bekräftat|hört av) ~6 (i tid|därför|och då|så|trots|instruktion*|anvisning*|regl*|som du|när|påminn*)',
      'om {you} inte [{soft}] (svarar|läser|säger|ringer|lyssnar|följer|betalar|hör av|meddelar|uppger|skriver|öppnar|lämnar|hämtar) ~5 (kan|är|blir|får) (vi|det|jag) ~2 (inte|svårt|omöjligt|inget|så)',
      '(kan|kunde) (vi|jag) [{soft}] (inte|knappast|omöjligt) [{soft}] (veta|gissa|ana|hjälpa|leverera|nå|läsa) ~5 (om|när|eftersom|då|att) {you} [{soft}] (inte|har|aldrig)',
      '(vi|jag) (kan|kunde) [{soft}] (inte|knappast|omöjligt) [{soft}] (veta|gissa|ana|hjälpa|leverera|nå|läsa) ~5 (om|när|eftersom|då|att) {you} [{soft}] (inte|har|aldrig)',
      '(är|var) [{soft}] (kunden|resenären|gästen|hyresgästen|mottagaren|du) som [{soft}] (ska|måste|ansvarar|har ansvar|bär|får) ~2 (se till|hålla|kontrollera|ansvara|kolla|för|meddela|veta|passa)',
      '{you} [{soft}] (måste|får|ska|bör) [{soft}] (själv|faktiskt|ju|väl) [{soft}] (hålla|ha|se till|kontrollera|kolla|ta|ansvara|passa|läsa|bevaka|följa|komma ihåg|veta)',
      '(måste|får|ska|bör) {you} [{soft}] (själv|faktiskt|ju|väl) [{soft}] (hålla|ha|se till|kontrollera|kolla|ta|ansvara|passa|läsa|bevaka|komma ihåg|veta)',
      '(hålla|håll|håller) [{soft}] [bättre] (reda|ordning|koll|rätt) på (din|ditt|dina|sin|sitt|sina|när|vad|vilken) ~3 (själv|bättre|nästa|tider|saker|papper|kvitto*|lösenord)',
      '{you} {has} [{soft}] {own-done} ~4 (slarvigt|fel|felaktigt|ofullständigt|oläsligt|tokigt|otydligt|för sent)',
      '{has} {you} [{soft}] (fyllt|läst|packat|märkt|skött|monterat|kopplat|hanterat|angett) ~4 (slarvigt|fel|felaktigt|ofullständigt|oläsligt|tokigt|otydligt|för sent)',
      '{has} {you} [{soft}] {own-done} ~4 (slarvigt|fel|felaktigt|ofullständigt|oläsligt|tokigt|otydligt|för sent)',
      '(är|var) (det|ju) [ju|faktiskt] (din|ditt|dina) [{soft}] ~2 som [{soft}] (har|hade|inte|sprang|stod|låg|satt|var|körde|ringde|orsakade|började|bröt|gjorde|glömde|krånglar)',
      'som {you} [{soft}] (uppenbarligen|tydligen|visst|ju) [{soft}] (inte|aldrig|struntade|missade|glömde|ignorerade)',
      '(inte|knappast) (vårt|vår|mitt) (fel|ansvar|sak|problem|skuld) (att|om|när) {you}',
      '(så|det) (är|blir|går) det (när|om) (man|du) (inte|slarvar|väntar|struntar|glömmer|stressar|chansar)',
    ],
    not: [
      '{understand}',
      '(förlåt|ledsen|beklagar|konstigt att)',
      '(tack|bra|snällt|toppen|fint) ~2 att du',
      '{we-i} ~3 (missat|glömt|slarvat|fel)',
      '(om|ifall) (du|ni) ~1 (har|väljer|vill|ångrar)',
      '^ har (du|ni)',
      'behöver ~1 inte',
      '(ring|chatta|skriv till oss) ~6 så',
    ],
    in: 'statement',
  },
  {
    phrase: [
      '(för att|därför att|eftersom|på att|av att) {you} (inte|aldrig) [{soft}] (svarade|läste|betalade|hämtade|ringde|öppnade|följde|angav|lämnade|uppdaterade|kollade|avbokade|meddelade)',
      '{you} (glömde|missade|struntade i|slarvade med) [{soft}] [att] (skriva|betala|avboka|ange|uppge|meddela|skicka|läsa|låsa|checka|stänga|bekräfta|svara|hämta|signera)',
    ],
    not: ['(om|ifall|när) du', 'vårt fel', '(ingen fara|det gör inget|inga problem)'],
    in: 'statement',
  },
]
