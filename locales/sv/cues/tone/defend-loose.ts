import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Defences told by what meets in one sentence: our side and "right", others and "worse", nobody else and "complained". */
export const defendLoose: CuePhrases = [
  {
    phrase: [
      '(våra|vår|vårt|bolagets|bankens) ~2 {our-side} ~3 {did-right-loose} ~3 {right-words}',
      '{our-side} ~5 (har|hade) ~2 {did-right-loose} ~2 {right-words}',
      'har {our-side} ~2 {did-right-loose} ~3 {right-words}',
      '{our-side} (gjorde|agerade|skötte|hanterade|följde|handlade|utförde|uppfyllde) ~2 {right-words}',
      '(allt|det|ärendet|samtalet|leveransen|hanteringen|kontrollen|bytet|installationen) ~2 (gick|gått|skött|skötts|skedde|har skett) ~2 (rätt till|korrekt|enligt|som det ska|som den ska|precis som)',
      '(full|fullständig|mycket god|god|total|stenkoll) (koll|kontroll) ~3 (system*|rutin*|leverans*|process*|det|allt)',
      '(inget|inga|inte [något|några]|ingenting) (fel|brister|brist|avvikelse*|felaktig*|misstag|slarv|problem) ~4 (hos|på|i|från|vid|av) (oss|våra|vår|vårt|hanteringen|systemen)',
      '(hos|från|på) (oss|vår sida|vårt håll|våra system|vår ände) ~3 (ser|fungerar|är|finns|såg|fungerade|har|syns) ~2 (allt|inget|inga|ingenting|bra|korrekt|rätt|normalt|grönt)',
      '(ingenting|inget|inte [något|ett dugg]) ~3 med (oss|vår*|banken|bolaget|våra) att göra',
      '(har|hade) ~2 (ingenting|inget|inte [något]) med (oss|banken|bolaget|vår) att göra',
      '(inte|knappast|aldrig) ~3 (skyllas|lastas|skylla|lasta|lägga|läggas|belasta|beskylla) ~2 [på] oss',
      '(inte|knappast) [{soft}] (vi|jag|oss|våra|vår) ~2 som ~1 (trycker|bestämmer|äger|styr|satt|sätter|ansvarar|har|gjort|gör|kör|kan|orsakat|levererar|missat|skickar|tar|hanterar|skapat|ställt|byggt|sköter|valt|rår|infört|beslutar|beslutat|ligger|sprider|lagt|ringde|avgör|står)',
      '(bara|endast|enbart) ~1 (svara|ansvara|tala|stå) för (min|vår|vårt|våra|mitt|egen)',
      '(utanför|bortom|inte inom) ~1 (vår|vårt|vår egen|bankens|bolagets) ~1 (kontroll|makt|ansvar*|ansvarsområde|inflytande|räckvidd|påverkan)',
    ],
    not: ['{understand}', '(ska|skulle|borde) ~2 ha gjort', 'hos oss finns', 'du ~2 gjort', '(ingenting|inget|inte något) fel med att du'],
  },
  // Somebody else.
  {
    phrase: [
      '{third-party} ~2 (är|var) ~1 (den|de|dom|det) som',
      '(det|vår|hos|är|var) ~2 {third-party} ~1 som ~2 {third-act}',
      '{third-party} ~2 (ansvarar|har ansvaret|bär ansvaret|är ansvarig|får stå|får svara|som missat|som felat|måste ta|som orsakat|har missat|har klantat|har slarvat|är orsaken)',
      '(beror|berodde) ~2 (helt|enbart|uteslutande|endast|bara|helt och hållet|till hundra procent|snarare|nog|säkert|antagligen) ~3 på ~2 (din|ditt|dina|{third-party}|andra|någon|dem|annat)',
      '(beror|berodde) ~2 på (din|ditt|dina)',
      '(felet|problemet|orsaken|skulden|ansvaret|förseningen|strulet|skadan) ~1 (uppstod|uppstått|skedde|hände|ligger|låg|finns|sitter) ~2 (hos|i|på|vid) ~1 (din|ditt|dina|någon annan|annan|andra|dem)',
      '(felet|problemet|orsaken|skulden|ansvaret|förseningen|strulet|skadan) ~1 (måste|lär|torde|borde) ~1 (ligga|finnas|sitta|bero|vara)',
      '(klaga|kritiken|klagomålen|klagomål|frågan|synpunkter|skäll|ilskan|missnöjet|ta det|ta upp det|vända dig|vänder dig|vänd dig|rikta) ~4 (till|på|hos|med|mot) ~1 {third-party}',
      '(mellan|du får ta det|du får reda ut det|gör upp) ~2 (dig och|med) {third-party}',
      '(i din|i er|din|er) ~1 (ände|utrustning|dator|telefon|router|webbläsare|uppkoppling|installation|bank) ~2 (som|är|måste|lär) ~3 (felet|fel|strular|krånglar|problemet|orsaken|orsakar)',
    ],
    not: ['{understand}', 'säger att', '(så|och) (vi|jag) ~2 (hjälper|kontaktar|ringer|pratar|har kontaktat|har bett|jagar)', '(vi|jag) har ~2 (kontaktat|bett|skickat|pratat)', '(prova|testa|starta|byt|kontrollera|se|uppdatera)'],
  },
  // The others are no better, and nobody else complains.
  {
    phrase: [
      '(hos|på|i|bland|för|som) ~1 (alla|andra|samtliga|hela|varje|övriga|de flesta) [andra|övriga] {other-firm}',
      '(alla|andra|samtliga|övriga|de flesta|många) [andra|övriga] {other-firm} ~3 (har|gör|tar|också|samma|likadant|är|gjort|höjt|höjer|drabbas|fungerar|haft|kräver)',
      '{better} ~3 än ~2 ({other-firm}|de flesta|någon annan|många andra|snittet|branschsnittet|konkurrenter*|någonsin|tidigare|genomsnittet)',
      '(branschsnittet|branschstandard|branschpraxis|branschledande|branschkutym)',
      '(sånt|sådant|sådana|sån|såna|dylika|den här typen av) ~2 (förseningar|avbrott|fel|störningar|misstag|saker|höjningar|problem|strul|skador|incidenter|missar) ~2 (förekommer|händer|sker|inträffar|är|drabbar|uppstår|kan|går|uppkommer|hör)',
      '(ingen|inga|inte någon|aldrig någon|inte några|inte|inget|aldrig) ~4 (annan|andra|fler|övriga) ~4 {complained}',
      '(ingen|inga|aldrig) ~2 (av) ~3 (kund*|resenär*|användare*|gäster*|hushåll*|övriga|andra) ~4 {complained}',
      '(första|enda|ende|ensam|förste|först) ~2 (som|att|om att|om) ~2 {complained}',
      '(<num>|nittionio|nio av tio|nittio) [procent] ~1 av ~4 (nöjd*|i tid|fram|utan|klarar|fungerar|kommer|levereras|besvaras|rekommenderar)',
      '(de flesta|de allra flesta|allra flesta|majoriteten|nio av tio|många|tusentals|hundratusentals|miljoner|övriga) ~4 (kunder*|resenär*|användare*|hushåll*|gäster*|paket*|leverans*|tåg*|resor*|som bor|som flyger|andra) ~4 (nöjd*|i tid|problem|fungerar|fungerat|fram|utan|klarar|uppskatt*|bra|gillar|positiv*|tycker|rekommenderar|hinner|får)',
      '(vunnit|vann|fått|tilldelats|tog hem|hem|utsedda|utsetts|röstats|rankas|rankade|toppar|certifierad*|prisbelönt*|prisad*) ~4 (pris*|utmärkelse*|bäst*|betyg*|årets|plats*|topp*|ledande|medalj|undersökning*|omdöm*)',
      '(vår|våra|vårt) ~3 (är|har|får) ~3 (välutbildad*|utbildad*|erfaren*|erfarna|kompetent*|kunnig*|professionell*|trevlig*|certifierad*|beprövad*|marknadens|branschens|landets|högsta betyg|toppbetyg|bra betyg|fina omdömen|lång erfarenhet|utbildning*|pris|lägst*|bäst*|noggrann*)',
    ],
    not: ['{understand}', 'tack', '(hos|på|i) alla (våra|dessa|ombud|kontor|dagar)', 'du är inte [{soft}] ensam', 'gäller (hos|för) alla'],
  },
  // We told you so, and we see it otherwise.
  {
    phrase: [
      '{our-side} ~4 {informed} ~6 {in-time}',
      '(har|hade) {our-side} ~4 {informed} ~6 {in-time}',
      '{our-side} {pointed} {informed}',
      '{our-side} (har|hade) {pointed} ~1 {informed}',
      '(information|informationen|brev|mejl|avisering*|besked|meddelande|påminnelse*) ~3 (gick ut|gått ut|skickades|skickats|har funnits|fanns|lämnades|publicerades|lämnats|delades) ~5 {in-time}',
      '(stämmer|överensstämmer) ~1 (inte|dåligt|illa) ~2 (med|överens)',
      '(inget|ingenting|inte|det|påståendet|detta|så) ~6 (stämmer|är sant|är korrekt|är riktigt) ~2 (inte|med|överens|alls)',
      '(delar|håller|instämmer) ~1 [vi|jag] ~1 inte ~2 (din|ditt|den|med|i|er) ~1 (uppfattning|bild|beskrivning|syn|åsikt|kritik*|tolkning|verklighetsbeskrivning|om)',
      '(tar|tog) ~1 avstånd ~2 (från|mot)',
      '(en|helt) annan (bild|uppfattning|version|syn|verklighet) ~2 (av|om|på)',
      '(ifrågasätter|bestrider|tillbakavisar|dementerar|avvisar|motsätter) ~2 (kritik*|påst*|bild*|beskriv*|anklag*|det|detta|att|din|oss|dina|uppgift*)',
      '(gör|gjort|gjorde) ~1 (vårt|allt|så gott|vad) ~1 (bästa|vi|yttersta|kunnat|gott)',
      '(jobbar|arbetar|sliter|kämpar) ~2 (dygnet runt|så hårt vi kan|för fullt med|stenhårt|häcken av|så fort vi kan)',
      '(ingen|knappast|inte någon|vem) ~3 (förutse|förutspå|förutsett|ana|veta i förväg|räknat med|styra vädret|trolla|rå på|rår på)',
    ],
    not: ['{understand}', '(stämmer inte|inte stämmer) ~6 (så|och|hör|ring|skriv|kontakta|säg)', 'om (det|något|beloppet) inte stämmer', '(vi|jag) har skickat ~3 (ny|nytt|kod|länk|sms)'],
  },
  {
    phrase: [
      '(högt tryck|hög belastning|många ärenden|semestertider|sjukfrånvaro|personalbrist|underbemann*|fullt upp|många som hör av sig|många som ringer)',
      '(lagen|lagar|regelverket|myndigheten|riksbanken|eu|konsumentköplagen|finansinspektionen) ~1 (säger|kräver|styr|tvingar|bestämmer|ställer)',
    ],
    weak: true,
  },
]
