/** English: questions that only the writer's own records answer. */
import { type CuePhrases, sparing } from '../../../../src/text/lexicon.js'

/** What only one's own records tell. */
const OWN_VALUE =
  '(excess|rate|interest|interest rate|balance|data|minutes|texts|points|miles|air miles|bonus|reward points|notice period|premium|credit|credit limit|overdraft|overdraft limit|debt|rent|repayment|repayments|tariff|speed|cover|coverage|policies|customer number|account number|sort code|discount|plan|package|payment date|due date|arrears|pension|holiday days|no claims|no claims bonus|no claims discount|loans|fines|no-claims|allowance|usage|credits|sessions|visits)'
const OWN_CONTRACT =
  '(contract|contracts|deal|fixed rate|fixed term|fix|tariff|subscription|policy|insurance|car insurance|home insurance|travel insurance|loan|mortgage|rent|direct debit|standing order|fee|monthly fee|bill|invoice|card|free trial|trial|membership|gym membership|pass|season ticket|bus pass|rail card|railcard|notice period|minimum term|rate|plan|renewal|cover|warranty|lease|tenancy)'

/** Asks for a figure or a date of one's own. */
export const ownFigure: CuePhrases = sparing(
  [
    "(if|when|once|before|after) (i|we|i'm|we're) ~1 (buy|take out|join|switch|sign up|move|order|become|quit|cancel|leave|break|end)",
    '(thinking of|thinking about|considering|looking to|want to|planning to|would like to) ~2 (joining|switching|taking|take|join|switch|buy|buying|sign|signing)',
    '(usually|typically|on average|in general|generally|normally)',
  ],
  [
    `(what|what's|whats|what is|how much is|how much's|how high is|what kind of|which) ~1 (my|our|me) ~2 (current|new|monthly|remaining|total|exact|car|home|present) ${OWN_VALUE}`,
    `(what|what's|whats|what is|how much is|how high is|how big is|wats) (my|our|me) ~1 ${OWN_VALUE}`,
    `(what|which|how much|how many) ~1 ${OWN_VALUE} ~1 (do i have|do we have|have i got|have we got|am i on|are we on|am i paying|are we paying|do i pay|i have|have i|i've got|is mine|do i get left)`,
    `(what|which|how much|how high|how long|how big) ~1 ${OWN_VALUE} (i|we) (have|have got|pay|am on|are on|get)`,
    `(what|what's|whats|what is|how much|how high|how big) [is|are] (the|is the) ${OWN_VALUE} (on|for|in|under) (my|our|me) ~1 ${OWN_CONTRACT}`,
    "(how much|how many|how long) ~3 (have i got|have we got|do i have|do we have|is|are|have i|i have|i've got) ~2 (left|remaining|on my (account|contract|card|plan|policy|deal)|saved up|outstanding|to pay off)",
    '(how much|what) (do|did) (i|we) (owe|still owe|currently pay|pay a month|pay per month|pay at the moment)',
    `(when|what date|what day|which day|which date|how long) ~1 (does|do|will|is|are|did|until) (my|our|me) ~1 ${OWN_CONTRACT} ~1 (end|ends|run out|expire|expires|up|due|renew|renews|start|finish|finishes|taken|go out|come out|over|lapse|begin)`,
    `(is|are) (my|our|me) ~2 (insured|covered|registered|paid|active|cancelled|blocked|linked|up to date|in date|booked in|booked on|live) ~1 (with you|on your|in your|?|$|yet|now|still|currently)`,
    '(which|what) (policies|policy|contracts|contract|plan|tariff|package|loans|cards|products|services|rate|deal) (am i|are we|do i|do we|have i) ~1 (on|got|have|got with you|have with you|paying for)',
    `when (does|do) my ${OWN_CONTRACT} ~2 (run|go|end|come|expire|renew)`,
  ],
)
