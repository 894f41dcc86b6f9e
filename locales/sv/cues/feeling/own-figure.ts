/** Swedish: questions that only the writer's own records answer. */
import { type CuePhrases, sparing } from '../../../../src/text/lexicon.js'

/** What only one's own records tell. */
const OWN_VALUE =
  '(självrisk|självrisken|ränta|räntan|räntesats|saldo|saldot|surf|data|poäng|bonus|bonuspoäng|medlemspoäng|bindningstid|uppsägningstid|premie|premien|kredit|kreditgräns|kreditutrymme|skuld|skulden|lån|lånet|amortering|hyra|avgift|avgiften|abonnemang|hastighet|bredbandshastighet|försäkring|försäkringar|försäkringsbelopp|kundnummer|avtal|elavtal|elpris|rabatt|dragningsdag|autogirodatum|förfallodag|betalningsdatum|plan|paket|kontonummer|clearingnummer|meter|semesterdagar|pension|köplats|ködagar|kötid|köpoäng|lånekort|böter|anmärkning|anmärkningar)'
const OWN_CONTRACT =
  '(avtal|elavtal|bredbandsavtal|abonnemang|bindningstid|bindningstiden|försäkring|bilförsäkring|hemförsäkring|reseförsäkring|lån|bolån|hyra|autogiro|avgift|månadsavgift|faktura|räkning|kort|provperiod|medlemskap|period|räntebindning|uppsägningstid|kontrakt|gymkort|resekort|periodkort|årskort|prenumeration|premie|amortering|ränta)'

/** Asks for a figure or a date of one's own. */
export const ownFigure: CuePhrases = sparing(
  [
    '(om|ifall|när) (jag|vi) (köper|tecknar|blir|byter|beställer|skaffar|går över|flyttar|säger upp|avslutar|bryter|slutar)',
    '(tänker|tänkte|funderar|planerar|vill|ska) ~2 (teckna|köpa|skaffa|bli kund|byta till)',
    '(brukar|i snitt|i genomsnitt|normalt|vanligtvis|generellt|vanligen)',
  ],
  [
    `(hur mycket|hur många|hur hög|hur stor|hur lång|vad för|vilken|vilket|vilka|vad för slags|vad för sorts) ~2 ${OWN_VALUE} ~1 (har|betalar|ligger|fick) (jag|vi|ja)`,
    `(hur mycket|hur hög|hur stor|hur lång|vilken|vilket|vilka|vad) ~1 ${OWN_VALUE} (jag|vi|ja) [nu|egentligen] (har|betalar|fått|ligger på)`,
    `(hur mycket|hur hög|hur stor|hur låg|vad|vilken) [{soft}] (är|blir|ligger) ~1 ${OWN_VALUE} [på] (på|för|i) (min|mitt|mina|vår|vårt|våra) ~1 ${OWN_CONTRACT}`,
    `(vad|vilken|vilket) [för] (har|betalar|fick) (jag|vi|ja) [nu|egentligen|idag] (för|i) ~1 ${OWN_VALUE}`,
    `(hur mycket|hur många|hur lång|hur länge) ~2 (har|är) (jag|vi|ja) ~2 (kvar|på kontot|sparat|innestående|bunden|bundna|skyldig|skyldiga|tillgodo|att ta ut)`,
    '(när|vilken dag|vilket datum|hur länge) [{soft}] (går|löper|upphör|slutar|börjar|förfaller|dras|förnyas|gäller|läggs) [{soft}] (min|mitt|mina|vår|vårt|våra) ~1 ' +
      OWN_CONTRACT,
    '(vad|vilken nivå) [{soft}] (ligger|är|blir|står) [{soft}] (min|mitt|vår|vårt) ~1 ' +
      OWN_CONTRACT +
      ' [på|nu|idag|just]',
    '(är|står) [{soft}] (min|mitt|mina|vår|vårt|våra) ~2 (försäkrad|försäkrat|försäkrade|registrerad|registrerat|registrerade|anmäld|anmält|aktiv|aktivt|betald|betalt|betalda|kopplad|kopplat|spärrad|spärrat|uppsagd|uppsagt|bokad|bokat) [{soft}] (hos er|i ert|i systemet|hos|?|$|nu|än|ännu|på mitt|på mig)',
    '(vilka|vilken|vad för) [{soft}] (försäkringar|försäkring|avtal|abonnemang|tjänster|lån|kort) ~1 (har|betalar) (jag|vi|ja) ~1 (hos er|?|$|nu|egentligen|kvar|idag)',
    '(hur mycket|vad) (betalar|betalade|är) (jag|vi|ja) [{soft}] (skyldig|skyldiga|idag|per månad|i månaden|för närvarande|just nu)',
  ],
)
