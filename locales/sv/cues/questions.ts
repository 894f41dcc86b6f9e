import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Kinds of question, and of answer. */
export const questions: ThemeLexicon<'questions'> = {
  'asks-when': [
    '(när|nar|vilken tid|vilken dag|vilket datum|hur dags|vilka (tider|dagar|datum)|hur (länge|lange|snart|ofta)|hur lång tid|hur lång (är|blir) (väntetiden|kön|handläggningstiden|leveranstiden)|senast när)',
    '(öppettider|öppettiderna|avgångstid*|ankomsttid*)',
  ],
  'asks-amount': [
    '(hur (mycket|många|manga|mkt|dyrt|dyr|stor|stort|högt|hög|lång|långt|tung|tungt|gammal)|va kostar|vad kostar|vad (blir|är) (priset|avgiften|räntan|kostnaden|summan|saldot|maxvikten|gränsen)|vilken (ränta|avgift|kostnad|vikt|åldersgräns|självrisk)|vilket pris)',
  ],
  'asks-whether': [
    '^ (är|kan|får|går|finns|har|ska|kommer|gäller|ingår|täcker|behöver|måste|vill|blir|tar|fungerar|funkar|öppnar|stänger|skulle|stämmer|vet|säljer|erbjuder|ligger|hinner|räcker|kör|kostar|borde|brukar|söker|accepterar|stöder) ~12 ?',
    '(och|men|så|hej|undrar om|vet ni om|eller) (är|kan|får|går|finns|har|ska|gäller|ingår|måste|behöver) (det|man|jag|ni|den|vi|du|de)',
  ],
  'asks-why': [
    '(varför|varfor|vafför|hur kommer det sig|vad beror det på|av vilken anledning|hur kan det|vad är anledningen|vad är orsaken|hurså|hur kunde)',
  ],
  'asks-where': [
    '(var (finns|finner|hittar|ligger|kan|är|ser|anmäler|skickar|lämnar|hämtar|står|går|söker|får)|vart (ska|skickar|vänder|går|tar|kan)|vilken (adress|sida|flik|hållplats|gate|perrong|länk)|vem (ska|kan|vänder))',
  ],
  'asks-how': [
    '(hur (gör|går|byter|ändrar|kommer|får|anmäler|säger|loggar|beställer|betalar|ansöker|hittar|kan|ska|funkar|fungerar|aktiverar|installerar|avslutar|öppnar|kontaktar|överklagar|lägger|pekar|bokar|avbokar|skickar|laddar|spärrar))',
    '(vad (ska|kan|bör|måste|behöver) (jag|man|vi) (göra|ha|skicka|ta med|fylla))',
    '(vilka steg|hur då)',
  ],
  'says-whether': [
    '^ [hej] (ja|jo|jajamän|japp|jepp|absolut|självklart|javisst|visst|givetvis|nej|nepp|nä|nja|tyvärr|jadå|nejdå|inte än|det stämmer|helt rätt|precis|korrekt|yes|nope)',
    '[hej] (ja|jo|nej|nä|tyvärr|absolut|visst|självklart) (det|den|du|ni|vi|de|man|på|inte|så|och|men|bara|båda|alla|från|till|om|i|för)',
    '(det|den|de|man|du) [{soft}] (går|kan|får|finns|gäller|ingår|stämmer|täcks|är) [{soft}] (inte|bra|med|även|också|fint|utmärkt|alldeles|att|för)',
  ],
  'says-why': [
    '(eftersom|därför att|för att|beror på|berodde på|på grund av|pga|p g a|orsaken|anledningen|skälet|då [vi|det|den|du] [{soft}] (har|är|hade|var|behöver|måste)|nämligen|berott på)',
  ],
}
