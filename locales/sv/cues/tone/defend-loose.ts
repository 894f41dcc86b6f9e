import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Defences told by what meets in one sentence: our side and "right", others and "worse", nobody else and "complained". */
export const defendLoose: CuePhrases = [
  {
    phrase: [
      '(våra|vår|vårt|bolagets|bankens) ~2 {our-side} ~3 {did-right-loose} ~3 {right-words}',
      '{our-side} ~5 (har|hade) ~2 {did-right-loose} ~2 {right-words}',
      'har {our-side} ~2 {did-right-loose} ~3 {right-words}',
      '{our-side} (gjorde|agerade|skötte|hanterade|följde|handlade|utförde|uppfyllde) ~2 {right-words}',
      '(allt|det|ärendet|samtalet|leveransen|hanteringen|kontrollen|bytet|installationen) ~2 (gick|gått|skött|skötts|skedde|har skett) ~2 (rätt till|korrekt|enligt (rutin*|avtal*|regl*|plan*)|som det ska|som den ska)',
      '(full|fullständig|mycket god|god|total) (koll|kontroll) ~3 (på|över) ~2 (system*|rutin*|leverans*|process*|det|allt)',
      '(inget|inga|inte [något|några]|ingenting) (fel|brister|brist|avvikelse*|felaktig*|misstag|slarv) ~4 (hos|på|i|från|vid|av) (oss|våra|vår|vårt|hanteringen|systemen)',
      '(hos|från|på) (oss|vår sida|vårt håll|våra system|vår ände) ~3 (ser|fungerar|är|såg|fungerade) ~2 (allt|bra|korrekt|rätt|normalt|grönt)',
      '(ingenting|inget|inte [något|ett dugg]) ~3 med (oss|banken|bolaget|vår|våra|vårt) ~2 att göra',
      '(inte|knappast|aldrig) ~3 (skyllas|lastas|skylla|lasta|lägga|läggas|belasta|beskylla) ~2 på oss',
      '(inte|knappast) [{soft}] (vi|jag|oss) ~1 som ~1 (trycker|bestämmer|äger|styr|satt|sätter|ansvarar|gjort|gör|kör|orsakat|levererar|missat|skickar|tar|hanterar|skapat|ställt|byggt|sköter|valt|rår|infört|beslutar|beslutat|sprider|lagt|ringde|avgör|har (bestämt|gjort|orsakat|satt|valt|infört|beslutat|skapat|ställt))',
      '(bara|endast|enbart) ~1 (svara|ansvara|tala|stå) för (min|vår|vårt|våra|mitt|egen)',
      '(utanför|bortom|inte inom) ~1 (vår|vårt|vår egen|bankens|bolagets) ~1 (kontroll|makt|ansvarsområde|inflytande|räckvidd|påverkan)',
    ],
    not: ['{understand}', '(ska|skulle|borde) ~2 ha gjort', 'du ~2 gjort', 'fel med att du', '(tack vare|efter) att'],
  },
  // Somebody else.
  {
    phrase: [
      '{third-party} ~2 (är|var) ~1 (den|de|dom|det) som ~1 (ska|har|bär|får|måste|borde|missat|orsakat|klantat|felat|ställt)',
      '(det|vår|hos|är|var) ~2 {third-party} ~1 som ~2 (missat|missade|orsakat|orsakade|krånglar|strular|strulat|klantat|slarvat|felat|ställt|tappat|seg|sen|trög|långsam|sena|borde|måste|skickat fel|gjort fel|gjorde fel|är (fel|problemet|boven))',
      '{third-party} ~2 (bär ansvaret|får stå|får svara|ska klandras|har missat|har klantat|har slarvat|är orsaken|är problemet|är boven)',
      '{third-party} ~2 (ansvarar|ansvariga|ansvarig|ansvaret) ~5 inte (vi|oss)',
      '(inte|knappast) (vi|oss) [{soft}] utan {third-party}',
      '(beror|berodde) ~2 (helt|enbart|uteslutande|endast|helt och hållet|till hundra procent|snarare|nog|säkert|antagligen) ~3 på ~2 (din|ditt|dina|{third-party}|andra|någon|dem|annat)',
      '(beror|berodde) [{soft}] på ~2 {third-party} ~4 (inte|och inte) ~1 (oss|vi)',
      '(felet|skulden|ansvaret|strulet|skadan) ~1 (uppstod|uppstått|skedde|hände|ligger|låg|finns|sitter) ~2 (hos|i|på|vid) ~1 (din|ditt|dina|någon annan|annan|andra|dem)',
      '(felet|problemet|orsaken|skulden|ansvaret|förseningen|strulet|skadan) ~1 (måste|lär|torde|borde) ~1 (ligga|finnas|sitta|bero|vara)',
      '(klaga|kritiken|klagomålen|klagomål|synpunkterna|skäll|ilskan|missnöjet|vända dig|vänder dig|vänd dig) ~4 (till|på|hos|med|mot) ~1 {third-party} ~6 (inte|i stället|istället|vi har|vi gör|kritiken)',
      '(får|kan) du ~2 (ta|klaga|reda|göra upp|diskutera) ~3 (med|hos|till) ~1 {third-party}',
      '(resten|det) får du ~1 ta ~1 (med|hos)',
      'din egen ~1 (utrustning|dator|telefon|router|uppkoppling|installation|bank|ände)',
    ],
    not: ['{understand}', 'säger att', '(så|och) (vi|jag) ~2 (hjälper|kontaktar|ringer|pratar|har kontaktat|har bett|jagar)', '(vi|jag) har ~2 (kontaktat|bett|skickat|pratat)', '(prova|testa|starta|byt|kontrollera|uppdatera)'],
  },
  // The others are no better, and nobody else complains.
  {
    phrase: [
      '(hos|bland|som|precis som) ~1 (alla|andra|samtliga|hela|varje|övriga|de flesta) [andra|övriga] {rival}',
      '(alla|andra|samtliga|övriga|de flesta|många) [andra|övriga] {rival} ~3 (har|gör|tar|också|samma|likadant|gjort|höjt|höjer|drabbas|haft|kräver|ligger)',
      '{better} ~3 än ~2 ({rival}|de flesta|någon annan|många andra|snittet|branschsnittet|genomsnittet)',
      '(branschsnittet|branschstandard|branschpraxis|branschledande|branschkutym)',
      '(sånt|sådant|sådana|sån|såna|dylika|den här typen av) ~2 (förseningar|avbrott|fel|störningar|misstag|höjningar|problem|strul|skador|incidenter|missar) ~1 (förekommer|händer|sker|inträffar|går inte|drabbar|uppkommer|hör|är oundvikliga)',
      '(ingen|inga|inte någon|aldrig någon|inte några|inte|inget|aldrig) ~3 (annan|andra|övriga) ~4 (klagat|klagar|klagomål|reagerat|reagerar|påpekat|påpekar|anmält|rapporterat|protesterat|missnöjd*|haft (problem|några)|upplevt|upplever|synpunkter|hört av sig)',
      '(ingen|inga|aldrig) ~2 av ~3 (kund*|resenär*|användare*|gäster*|hushåll*|övriga|andra) ~4 {complained}',
      '(första|enda|ende|ensam|förste) ~2 (som|att|om att) ~2 (klagat|klagar|klaga|reagerat|reagerar|påpekat|påpekar|anmält|rapporterat|protesterat|tycker|upplever|upplevt|har synpunkter|hört av)',
      '(<num> procent|nio av tio|åtta av tio) ~1 av ~4 (nöjd*|i tid|fram|utan|klarar|fungerar|kommer|levereras|besvaras|rekommenderar)',
      '(de flesta|de allra flesta|allra flesta|majoriteten|nio av tio|många|tusentals|hundratusentals|miljoner|övriga) ~4 (kunder*|resenär*|användare*|hushåll*|gäster*|andra) ~4 (nöjd*|inga problem|uppskatt*|gillar|positiv*|rekommenderar|klarar|klagar inte|inte klagat|tycker (om|att det)|utan problem)',
      '(vunnit|vann|fått|tilldelats|tog hem|utsedda|utsetts|röstats|rankas|rankade|toppar|prisbelönt*|prisad*) ~3 (pris|priset|priser|utmärkelse*|bästa|betyg|årets|topp*|medalj|toppbetyg|fina omdömen)',
      '(vår|våra|vårt) ~3 (är|har|får) ~3 (välutbildad*|utbildade|erfarna|kompetent*|kunnig*|professionell*|certifierad*|marknadens|branschens|landets|högsta betyg|toppbetyg|bra betyg|fina omdömen|lång erfarenhet|pris|lägst*|bäst*|noggranna|kursad*|väldigt duktig*)',
    ],
    not: ['{understand}', 'tack', 'du är inte [{soft}] ensam', 'gäller (hos|för) alla', '(så att|för att) ~2 (inga|ingen)', '(bra|fin|trevlig) ~1 {better}'],
  },
  // We told you so, and we see it otherwise.
  {
    phrase: [
      '(vi|jag|bolaget|banken|kommunen) ~4 (informerat|informerade|varnat|varnade|upplyst|upplyste|påmint|påminde|aviserat|aviserade|kommunicerat|kommunicerade|annonserat|flaggat) ~6 {in-time}',
      '(vi|jag) (ju|faktiskt|tydligt|uttryckligen) (informerade|varnade|skrev|meddelade|påminde|berättade|skickade|mejlade|aviserade)',
      '(vi|jag) (har|hade|skickade|mejlade|skrev|informerade|meddelade|varnade) (ju|faktiskt|tydligt|uttryckligen) ~1 (informerat|varnat|skrivit|meddelat|påmint|berättat|skickat|mejlat|aviserat|om|ut|till|dig|alla|i|det)',
      '(har|hade) (vi|jag) (ju|faktiskt|tydligt|uttryckligen) ~1 (informerat|varnat|skrivit|meddelat|påmint|berättat|skickat|mejlat|aviserat)',
      '(information|informationen|brev|mejl|avisering*|besked|meddelande|påminnelse*) ~3 (gick ut|gått ut|skickades|skickats|har funnits|fanns|lämnades|publicerades|lämnats|delades) ~5 (i god tid|i förväg|samtliga|alla|flera gånger|sedan länge|hela tiden|redan|månader|veckor)',
      'stämmer ~1 (inte|dåligt|illa) ~2 (med vår*|överens|med den bild|med verkligheten)',
      '(inget|ingenting) ~6 stämmer',
      '(påståendet|beskrivningen|bilden|anklagelsen|kritiken) ~4 (stämmer inte|är fel|är felaktig|är orättvis|saknar grund|är osann|är obefogad|är överdriven)',
      '(delar|håller|instämmer) ~1 [vi|jag] ~1 inte ~2 (din|ditt|den|med|i|er) ~1 (uppfattning|bild|beskrivning|syn|åsikt|kritik*|tolkning|verklighetsbeskrivning)',
      '(tar|tog) ~1 avstånd ~2 (från|mot)',
      '(en|helt) annan (bild|uppfattning|version|syn|verklighet) ~2 (av|om|på)',
      '(ifrågasätter|bestrider|tillbakavisar|dementerar|avvisar|motsätter) ~2 (kritik*|påst*|bild*|beskriv*|anklag*|det|detta|att|din|oss|dina|uppgift*)',
      '(ingen|knappast|inte någon|vem) ~3 (förutse|förutspå|förutsett|ana|veta i förväg|räknat med|styra vädret|trolla|rå på|rår på)',
    ],
    not: ['{understand}', '(stämmer inte|inte stämmer) ~6 (så|och|hör|ring|skriv|kontakta|säg)', 'om (det|något|beloppet) inte stämmer', '(vi|jag) har skickat ~3 (ny|nytt|kod|länk|sms)', 'skrivit fel'],
  },
  {
    phrase: [
      '(högt tryck|hög belastning|många ärenden|semestertider|sjukfrånvaro|personalbrist|underbemann*|fullt upp|många som hör av sig|många som ringer)',
      '(lagen|lagar|regelverket|myndigheten|riksbanken|eu|konsumentköplagen|finansinspektionen) ~1 (säger|kräver|tvingar|bestämmer)',
      '(det|hos) ~2 {third-party} ~1 som ~2 (ansvarar|bestämmer|styr|beslutar|har ansvar*|sköter|äger|bär)',
      '{third-party} ~1 ansvarar',
      '(gör|gjort|gjorde) ~1 (vårt|allt|så gott|vad) ~1 (bästa|vi|yttersta|kunnat|gott)',
      '(jobbar|arbetar|sliter|kämpar) ~2 (dygnet runt|så hårt vi kan|stenhårt|så fort vi kan)',
      '(beror|berodde) ~1 på (din|ditt|dina)',
    ],
    weak: true,
  },
]
