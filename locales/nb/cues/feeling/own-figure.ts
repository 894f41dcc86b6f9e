/** Bokmål: questions that only the writer's own records answer. */
import { type CuePhrases, sparing } from '../../../../src/text/lexicon.js'

/** What only one's own records tell. */
const OWN_VALUE =
  '(egenandel|egenandelen|egenandelsbeløp|rente|renta|renten|rentesats|saldo|saldoen|data|datamengde|gb|poeng|bonus|bonuspoeng|medlemspoeng|bindingstid|oppsigelsestid|premie|premien|kreditt|kredittgrense|kredittramme|gjeld|gjelden|lån|lånet|avdrag|leie|husleie|avgift|gebyr|abonnement|hastighet|forsikring|forsikringer|forsikringssum|kundenummer|avtale|strømavtale|strømpris|rabatt|trekkdato|forfallsdato|betalingsdato|plan|pakke|kontonummer|feriedager|feriepenger|pensjon|køplass|ansiennitet|bøter|anmerkninger|restgjeld|restskatt|kuponger|klipp|turer)'
const OWN_CONTRACT =
  '(avtale|avtalen|strømavtale|strømavtalen|mobilavtalen|bredbåndsavtalen|abonnement|abonnementet|bindingstid|bindingstida|bindingstiden|forsikring|forsikringa|forsikringen|bilforsikring|bilforsikringa|bilforsikringen|innboforsikringa|innboforsikringen|reiseforsikringa|reiseforsikringen|lån|lånet|boliglån|boliglånet|leie|leia|avtalegiro|avgift|månedsavgift|faktura|fakturaen|regning|regninga|kort|kortet|prøveperiode|prøveperioden|medlemskap|medlemskapet|periode|kontrakt|kontrakten|treningskort|månedskort|månedskortet|årskort|årskortet|premie|avdrag|rente|renta|renten|fastrente|fastrenta)'
const MY = '(min|mitt|mi|mine|vår|vårt|våre)'

/** Asks for a figure or a date of one's own. */
export const ownFigure: CuePhrases = sparing(
  [
    '(hvis|dersom|om|når) (jeg|vi|man) (kjøper|tegner|blir|bytter|bestiller|skaffer|går over|flytter|sier opp|avslutter|bryter|slutter)',
    '(tenker|tenkte|vurderer|planlegger|vil|skal|har lyst til) ~2 (å tegne|å kjøpe|å skaffe|å bli kunde|bli kunde|bytte til|tegne|kjøpe)',
    '(pleier|i snitt|gjennomsnitt|normalt|vanligvis|generelt)',
  ],
  [
    `(hvor mye|hvor mange|hvor høy|hvor stor|hvor lang|hva slags|hvilken|hvilket|hvilke|hva for|åssen|kor my|ka slags) ~2 ${OWN_VALUE} ~1 (har|betaler|ligger|fikk) (jeg|vi|æ|eg|je|jæ)`,
    `(hvor mye|hvor høy|hvor stor|hvor lang|hvilken|hvilket|hvilke|hva) ~1 ${OWN_VALUE} (jeg|vi|æ|je) [nå|egentlig] (har|betaler|fikk|ligger på)`,
    `(hvor mye|hvor høy|hvor stor|hvor lav|hva) [{fill}] (er|blir|ligger) ~1 ${OWN_VALUE} [på] (på|for|i) ~1 ${OWN_CONTRACT} ${MY}`,
    `(hvor mye|hvor høy|hvor stor|hvor lav|hva) [{fill}] (er|blir|ligger) ~1 ${OWN_VALUE} [på] (på|for|i) ${MY} ~1 ${OWN_CONTRACT}`,
    `(hva|hvilken|hvilket|ka) (slags|for) [en|et] ~1 ${OWN_VALUE} (har|betaler|fikk) (jeg|vi|æ)`,
    '(hvor mye|hvor mange|hvor lang|hvor lenge|kor my|kor mange) ~2 (har|er|skylder) (jeg|vi|æ|je) ~2 (igjen|på kontoen|på konto|spart|til gode|bundet|bunden|dere|skyldig|å ta ut)',
    `(når|hvilken dag|hvilken dato|hvor lenge|ka tid|åssen tid) ~1 (går|løper|utløper|slutter|starter|forfaller|trekkes|trekker|fornyes|gjelder|opphører) ~2 ${OWN_CONTRACT} ${MY} [ut]`,
    `(når|hvilken dag|hvilken dato) [{fill}] (går|løper|utløper|slutter|starter|forfaller|trekkes|trekker|fornyes|gjelder|opphører) [{fill}] ${MY} ~1 ${OWN_CONTRACT}`,
    `(hva|hvor mye) [{fill}] (ligger|er|blir|står) [{fill}] ~1 ${OWN_CONTRACT} ${MY} [på|nå|i dag]`,
    `(er|står) ~2 ${MY} ~2 (forsikret|forsikra|registrert|meldt|aktiv|aktivt|betalt|koblet|sperret|sperra|sagt opp|bestilt) [{fill}] (hos dere|i systemet|hos|?|$|nå|ennå|på meg)`,
    '(hvilke|hvilken|hva slags) [{fill}] (forsikringer|forsikring|avtaler|avtale|abonnement|tjenester|lån|kort) ~1 (har|betaler) (jeg|vi|æ) ~1 (hos dere|?|$|nå|egentlig|igjen|i dag)',
    '(hvor mye|hva) (betaler|betalte|skylder) (jeg|vi|æ) [{fill}] (dere|i dag|per måned|i måneden|for øyeblikket|akkurat nå|nå|?)',
  ],
)
