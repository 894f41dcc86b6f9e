import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Says that a post or comment is, was or will be removed or hidden. */
export const removal: CuePhrases = [
  {
    phrase: [
      '{post-noun} ~4 {removed-passive}',
      '{post-noun} ~3 (är|har|blev|blivit|var|ligger|bli|blir|varit|vara) ~3 {removed-part}',
      '{post-noun} ~3 {take-away} [{soft}] [vi|jag] [{soft}] {away}',
      '{post-noun} ~3 (har|kommer|måste|får|ska|tvingas|behöver|valt) (vi|jag) [{soft}] [att] [{soft}] ({remove-verb}|{take-away} {away})',
      '{post-noun} [{soft}] {remove-verb} (vi|jag)',
      '{remove-verb} [{soft}] [vi|jag] [{soft}] ~4 {post-noun}',
      '{take-away} [{soft}] [vi|jag] [{soft}] {away} [{soft}] ~4 {post-noun}',
      '{removed-passive} [{soft}] ~3 {post-noun}',
      '(det|allt|vad|raderna|orden|bilden|texten|länken) (du|ni) [{soft}] (skrev|skrivit|postade|postat|la|lade|lagt|kommenterade|delade|publicerade|svarade|länkade) ~7 ({removed-part}|{removed-passive}|{take-away} {away})',
      '{remove-verb} ~3 (det|allt|vad) (du|ni) [{soft}] (skrev|skrivit|postade|postat|la|lade|lagt|kommenterade|delade|publicerade)',
      '{take-away} [{soft}] {away} [{soft}] (det|allt|vad) (du|ni) [{soft}] (skrev|skrivit|postade|postat|la|lade|lagt|kommenterade|delade|publicerade)',
      '(den|det|dem|båda|dom|alla) [{soft}] (har|tog|tar|måste|fick|raderade|raderar|dolde|döljer|plockade|plockar|lyfte) [{soft}] (vi|jag) [{soft}] [{soft}] (raderat|dolt|gömt|tagit (bort|ner|ned)|plockat (bort|ner|ned)|bort|ner|ned|modererat|rensat|radera|dölja|ta (bort|ner|ned))',
      '(den|det|dem) (är|har|blev) [{soft}] [nu] (borttagen|borttaget|raderad|raderat|dold|dolt|raderats|dolts|tagits bort|plockats bort|tagits ner|plockats ner|nedplockad|modererats|modererad|avpublicerad)',
      '(vi|jag) [{soft}] (har|hade|måste|fick) [{soft}] (gömt|dolt|gömma|dölja|raderat|modererat) (den|det|dem)',
      '(städat|städade|städar|rensat|rensade|rensar|gallrat|röjt|sanerat|modererat|modererade|modererar) [{soft}] [vi|lite|en del] [{soft}] [lite|bort|upp|ut|en del|ett antal] (i|bland|från|under) ~2 {post-noun}',
      '(städat|städade|rensat|rensade|gallrat|röjt) [{soft}] (i|bland) (tråden|kommentarerna|flödet|kommentarsfältet|inläggen)',
      '{post-noun} ~3 (publiceras|visas|godkänns|godkändes|publicerades|syns|ligger|finns|står|stannar) [{soft}] (inte|ej) [{soft}] [längre|kvar|öppet|upp]',
      '{post-noun} ~3 (inte|ej) [{soft}] (ligga kvar|kvar|stå kvar|finnas kvar|synas|visas|publiceras|godkänns|godkändes|publicerades|läsas)',
      '{post-noun} ~3 (ligger|stannar|lämnas|står|får) [{soft}] (inte|ej) [{soft}] [ligga|stå] kvar',
      '{post-noun} ~3 (är|blir|ryker|åker|åkte|försvann|försvinner|gick|går|rök|ryker) [{soft}] (borta|bort|ut|väck|ner)',
      '(inlägg|kommentarer) [{soft}] (som|av) (detta|det här|den här|den typen|ditt|din|de här|sådana|dessa|ditt-slag) [{soft}] (raderas|tas bort|döljs|rensas|tar vi bort|raderar vi|döljer vi|modereras|plockas)',
      '(ser|såg|känner) (oss|mig) [{soft}] (nödgade|tvungna|föranlåtna|nödsakade|tvingade) [{soft}] att ~2 ({remove-verb}|{take-away} {away})',
      '(stänger|stängt|stängde|stängs|låser|låst|låstes) [{soft}] [vi] [{soft}] [av|ner|ned] [av|ner] (kommentarsfältet|kommentarerna|tråden|kommentarsfunktionen)',
      '(kommentarsfältet|kommentarerna|tråden|kommentarsfunktionen) ~3 (stängts|stängs|låsts|låses|stängt|stängd|låst|stängda|avstängt|avstängd)',
      '(blockerat|blockerar|blockerade|blockeras|blockerats|spärrat ut|stängt av) [{soft}] [vi] [{soft}] (dig|ditt konto|din profil|din användare) [{soft}] (från|på|här)',
    ],
    not: [
      '(du|ni) [{soft}] (kan|får|bör|måste|behöver|ska|vill|själv) [{soft}] [{soft}] (ta bort|radera|dölja|redigera|plocka)',
      '(kan|får|vill|skulle) (du|ni) [{soft}] [{soft}] [kunna|vilja] (ta bort|radera|dölja|redigera|plocka)',
      '^ [{soft}] (ta|radera|dölj|redigera|plocka) [{soft}] (bort|ner|ditt|din|den|det)',
      '(ta|radera|dölj) [{soft}] gärna [bort]',
      '(tack|bra|toppen|snällt|fint) [{soft}] (för att|att) du [{soft}] (tog|tar|raderade|raderar|dolde|plockade|lät)',
      'be* dig [{soft}] [att] (ta bort|radera|dölja|redigera)',
      '(om|innan|så|att|när) du [{soft}] (tar|raderar|döljer|plockar|tog)',
      '(tar|raderar|döljer|tagit) [{soft}] [vi] [{soft}] (inte|aldrig) [bort]',
      'kommentarsfunktionen i appen',
    ],
  },
]

/** Names the rule that a removed post broke. */
export const removalReason: CuePhrases = [
  '(innehöll|innehåller|innehållit|fanns|stod|förekom|förekommer|syntes|avslöjade|avslöjar|röjde|visade|hade|röjer|visar|rymde|fann) ~6 {rule-broken}',
  '(eftersom|därför att|för att|då|på grund av|p.g.a|pga|med tanke på|på grund av att|i och med|anledningen är|orsaken är|skälet är|skäl:|grunden är|med anledning av|till följd av) ~9 {rule-broken}',
  '(bryter|bröt|brutit|strider|stred|går|gick|gått|stod|står|faller|föll) [{soft}] (mot|emot|i strid med|under) ~2 (punkt|regel|paragraf|p.|förbudet|lagen|regeln|avsnitt|reglerna om|villkoret|tryck*|upphovsrätt*|dataskydd*|gdpr|reglerna mot)',
  '(mot|emot|enligt|i|under|om|se|på) [{our}|sidans|gruppens|de|husets] [regler|riktlinjer|villkor|husregler|ordningsregler|policy|etikregler] (punkt|regel|paragraf|regel-nr|punkterna) (<num>|ett|två|tre|fyra|fem|sex|om)',
  '(punkt|regel|paragraf) <num>',
  '(regeln|reglerna|förbudet|policyn|riktlinjerna|punkten|regler) (om|mot|för|kring|gällande) [{soft}] ~2 {rule-broken}',
  '(tillåter|accepterar|godtar|tolererar|tillåts|accepteras|tolereras|godkänner|låter|publicerar|vill ha|godtas|tillåtet|tillåtna|hör) [{soft}] [vi] [{soft}] (inte|inga|inget|ingen|aldrig|ej) ~4 {rule-broken}',
  '{rule-broken} [{soft}] (får|är|kan|tillåts|accepteras|ska|hör|tolereras|accepterar|tillåter|godtar|tar|låter) [vi] [{soft}] (inte|aldrig|ej|förbjud*|otillåt*|emot)',
  '(tar|döljer|raderar|modererar|plockar) [{soft}] [vi|jag] [{soft}] [alltid] [bort] [alltid] [bort] (inlägg|kommentarer|sådant|allt) [{soft}] (som|med) ~4 {rule-broken}',
  '(namn|namngiv*|uppgifter|nummer|bild|bilden|uppgift|siffror) (på|om|till) [en|ett|någon|andra|våra|din|annan|annans] ~3 (person*|medarbetare|anställd*|kund*|privatperson*|granne*|förare|barn|kollega|kollegor|konto|kort|enskild*|mindreårig*|namn)',
  '(hängde|hängdes|hängs|hänger|hängts|pekade|pekades|pekar|pekas|pekats|namngav|namngavs|namnges|namngetts) [{soft}] ~5 (ut|namn|medarbetare|anställd|person|privatperson)',
  '(skydda|skyddar|skyddas|skydd för) [{soft}] (dig|dina|ditt|din|personuppgift*|integritet*|den som|våra|medarbetare|enskilda)',
  '(får|ska|bör|kan) [{soft}] (inte|aldrig|ej) [{soft}] (ligga|stå|synas|visas|delas|skrivas|publiceras) [{soft}] (öppet|offentligt|i det öppna|för alla|här)',
]
