import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { conditional, kindly, sympathy } from './blame-veto.js'

/** A general word about what people should do, and other ways to say that it was the customer. */
export const blamePeople: CuePhrases = [
  // Whoever does so.
  '(has|have|had|got|get) [only|just|really] ~1 (themselves|himself|herself|oneself|{yourself}|you) to ~1 (thank|blame)',
  '(anyone|anybody|those|people|whoever|everyone|customers|he|passengers|travellers|one) [who|that] ~8 (must|has to|have to|should|ought to) ~1 (expect|reckon|count on|accept|face|bear|live with) ~3 (lose|losing|fine|fined|consequences|cost|costs|loss|trouble|blame|pay|themselves|that)',
  '(anyone|anybody|those|people|whoever|everyone|customers|he|passengers|travellers|the one|somebody|someone|a person|adults|parents) (who|that) ~8 (gets|get|risks|deserves|deserve|is|are|must take|has to take|have to take) ~1 (fined|burned|burnt|stung|caught out|surprises|the consequences|what (he|she|they)|themselves)',
  '(anyone|anybody|those|people|whoever|everyone|customers|passengers|he|one) (who|that) ~2 {negation} ~1 (read|bother|listen|think|look|pay attention|follow|check) ~6 (get|gets|must|has|have|will|is|are|can|should)',
  'one ~1 [does|really|simply|always] (has|have|must|should|ought|needs) ~1 [to] ~1 (read|check|know|think|pay attention|keep track|look|plan) ~1 (what|before|the|where|when|through|ahead|for oneself|on|of)',
  // You did or did not.
  {
    phrase:
      '{you-x} ~2 (ignored|disregarded|neglected|overlooked|threw away|slept through) ~1 (both|all|two|three|four|every|several|each|my|no fewer|<num>|it|them|that|this|an|a|the|our)',
    in: 'statement',
    not: [...conditional, ...sympathy, 'may have', 'might have', '(sorry|gutted|annoy*) ~6 {you-x}'],
  },
  {
    phrase:
      '(pity|shame|unfortunate|regrettable|unwise) ~2 [that] {you-x} ~2 ({regretted}|{erred}|waited|threw|forgot|left|missed|chose|kept|{negation} ~2 ({acted}|{not-done}|{to-act}))',
    not: [
      'had to',
      'have had',
      '(been|were|are)',
      '(got|get) ~2 (no|an|a) answer',
      'left (us|the company)',
      'waited ~2 (in vain|for us|for nothing)',
    ],
  },
  {
    phrase: '(pity|shame|unfortunate|regrettable) ~2 [that] {you-x} ~1 waited so long',
    not: 'waited so long (for|in|on|without)',
  },
  '(due to|because of|caused by|down to|comes from|came from|result of|owing to|on account of) ~1 {you} ~1 ({negation}|*ing)',
  '(fault|blame|mistake|error|responsibility|problem) ~1 (lies|lay|is|was|rests|sits) ~1 (with|on|at) (you ~2 {negation}|you who ~1 {negation}|you who|you as|you for)',
  {
    phrase:
      "{you} ~1 (can't|cannot|can not|can hardly|couldn't) ~1 [just|simply] ~9 and then (expect|come|complain|blame|demand|be|ask|wonder|want)",
    in: 'statement',
  },
  // Why did you.
  {
    phrase:
      "why (did|didn't|did not|would|wouldn't|haven't|hadn't|on earth did|in the world did|weren't|wasn't) {you}",
    not: [
      'choose us',
      '(may|can|could) i ask',
      'like to (know|hear)',
      '(like|leave|left|cancel|stop being) ~2 (us|customer)',
      'tell us why',
    ],
  },
  {
    phrase:
      '{you-x} (gave|sent|told|wrote|typed|entered|put|used|booked|chose|picked|ordered|registered|stated|filled in|went to|got on|showed) ~1 [us] ~1 [the|a|an|in the|at the|on the|your] (wrong|incorrect|incomplete|false|mistaken)',
    in: 'statement',
    not: [
      ...conditional,
      ...sympathy,
      '(what|which|if|whether|in case|maybe|perhaps) ~3 {you-x}',
      'were (given|sent|told)',
      '(never mind|fixed|no matter|it happens|put right|moved it|changed it|corrected)',
    ],
  },
  "(had|if only|had only) {you} ~1 (come|been|read|asked|told|called|rung|checked|waited|paid|reported|arrived|booked|followed|listened|just|only|taken|kept|given|shown|done|used|looked|sent|updated|cancelled|charged|answered) ~12 (would|wouldn't|could|couldn't|might|have been|there'd|you'd|we'd|it'd|none)",
  "(not|hardly|scarcely|never|can't be) ~1 (our|{third-partys}) ~1 (job|task|responsibility|duty|business|problem|fault) ~1 (to|that|if|when) ~1 (remind|make sure|check|keep|read|remember|follow|chase|wake|you|babysit|ensure|look)",
  {
    phrase:
      '{your} own ~2 (fault|doing|making|carelessness|negligence|stupidity|choosing|forgetfulness|sloppiness|haste)',
    not: kindly,
  },
  '{you} ~1 (have|bear|carry|share|had|has) ~2 (responsibility|blame|share of) ~1 (yourself|too|here|in this|of the|as well|$)',
  '(waiting|leaving it|leaving|postponing|putting it off) ~2 (until|till|to|for) the last (minute|day|second|moment|week|hour)',
]
