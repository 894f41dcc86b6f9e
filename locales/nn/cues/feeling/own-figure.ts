/** Nynorsk: questions that only the writer's own records answer. */
import { type CuePhrases, sparing } from '../../../../src/text/lexicon.js'

/** What only one's own records tell. */
const OWN_VALUE =
  '(eigendel|eigendelen|eigenandel|eigenandelen|rente|renta|rentesats|saldo|saldoen|data|datamengd|gb|poeng|bonus|bonuspoeng|medlemspoeng|bindingstid|oppseiingstid|premie|premien|kreditt|kredittgrense|kredittramme|gjeld|gjelda|lån|lånet|avdrag|leige|husleige|avgift|gebyr|abonnement|hastigheit|fart|forsikring|forsikringar|forsikringssum|kundenummer|avtale|straumavtale|straumpris|rabatt|trekkdato|forfallsdato|betalingsdato|plan|pakke|kontonummer|feriedagar|feriepengar|pensjon|køplass|ansiennitet|bøter|merknader|restgjeld|restskatt|kupongar|klipp|turar)'
const OWN_CONTRACT =
  '(avtale|avtalen|avtala|straumavtale|straumavtalen|mobilavtalen|breibandsavtalen|abonnement|abonnementet|bindingstid|bindingstida|forsikring|forsikringa|bilforsikring|bilforsikringa|innbuforsikringa|reiseforsikringa|lån|lånet|bustadlån|bustadlånet|leige|leiga|avtalegiro|avgift|månadsavgift|faktura|fakturaen|rekning|rekninga|kort|kortet|prøveperiode|prøveperioden|medlemskap|medlemskapet|periode|kontrakt|kontrakten|treningskort|månadskort|månadskortet|årskort|årskortet|premie|avdrag|rente|renta|fastrente|fastrenta)'
const MY = '(min|mitt|mi|mine|vår|vårt|våre|vår)'

/** Asks for a figure or a date of one's own. */
export const ownFigure: CuePhrases = sparing(
  [
    '(viss|dersom|om|når|hvis) (eg|vi|me|ein) (kjøper|teiknar|blir|vert|byter|bestiller|skaffar|går over|flyttar|seier opp|avsluttar|bryt|sluttar)',
    '(tenkjer|tenkte|vurderer|planlegg|vil|skal|har lyst til) ~2 (å teikne|å kjøpe|å skaffe|å bli kunde|bli kunde|byte til|teikne|kjøpe)',
    '(pleier|brukar|i snitt|gjennomsnitt|normalt|vanlegvis|generelt)',
  ],
  [
    `(kor mykje|kor mange|kor høg|kor stor|kor lang|kva slags|kva|korleis|kva for) ~2 ${OWN_VALUE} ~1 (har|betaler|betalar|ligg|fekk) (eg|vi|me|æ|e|i)`,
    `(kor mykje|kor høg|kor stor|kor lang|kva) ~1 ${OWN_VALUE} (eg|vi|me|æ) [no|eigentleg] (har|betaler|betalar|fekk|ligg på)`,
    `(kor mykje|kor høg|kor stor|kor låg|kva) [{adv}] (er|blir|vert|ligg) ~1 ${OWN_VALUE} [på] (på|for|i) ~1 ${OWN_CONTRACT} ${MY}`,
    `(kor mykje|kor høg|kor stor|kor låg|kva) [{adv}] (er|blir|vert|ligg) ~1 ${OWN_VALUE} [på] (på|for|i) ${MY} ~1 ${OWN_CONTRACT}`,
    '(kor mykje|kor mange|kor lang|kor lenge) ~2 (har|er|skuldar) (eg|vi|me|æ) ~2 (att|igjen|på kontoen|på konto|spart|til gode|bunden|dykk|skuldig|å ta ut)',
    `(når|kva dag|kva dato|kor lenge|ka tid) ~1 (går|spring|utløper|sluttar|startar|forfell|trekkjer|trekt|vert trekt|blir trekt|fornya|gjeld|tek slutt) ~2 ${OWN_CONTRACT} ${MY} [ut]`,
    `(når|kva dag|kva dato) [{adv}] (går|utløper|sluttar|startar|forfell|gjeld|tek slutt) [{adv}] ${MY} ~1 ${OWN_CONTRACT}`,
    `(kva|kor mykje) [{adv}] (ligg|er|blir|vert|står) [{adv}] ~1 ${OWN_CONTRACT} ${MY} [på|no|i dag]`,
    `(er|står) ~2 ${MY} ~2 (forsikra|registrert|meldt|aktiv|aktivt|betalt|kopla|sperra|sagt opp|bestilt) [{adv}] (hos dykk|i systemet|hos|?|$|no|enno|på meg)`,
    '(kva|kva slags|kva for) [{adv}] (forsikringar|forsikring|avtalar|avtale|abonnement|tenester|lån|kort) ~1 (har|betaler|betalar) (eg|vi|me|æ) ~1 (hos dykk|?|$|no|eigentleg|att|i dag)',
    '(kor mykje|kva) (betaler|betalar|betalte|skuldar) (eg|vi|me|æ) [{adv}] (dykk|i dag|per månad|i månaden|akkurat no|no|?)',
  ],
)
