import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { general } from './relation-veto.js'

/** What we did in the customer's matter, and what has become of it. */
export const relationActs: CuePhrases = [
  // We did something in your matter.
  {
    phrase:
      "(we|i|we've|i've|we have|i have|bank|our|adjuster|department) ~3 (approved|rejected|declined|denied|refused|granted|paid out|paid|cancelled|terminated|blocked|frozen|closed|sent|opened|registered|received|transferred|refunded|raised|lowered|increased|reduced|written off|reported|settled|credited|reversed|suspended|passed|processed|extended|moved|booked|rebooked|changed|unblocked|reopened|linked|deposited|renewed|upgraded|removed|withdrawn|drawn|deducted|charged|postponed|noted|issued|ordered|stopped) ~1 {your} ~2 (application|loan|mortgage|claim|account|accounts|card|cards|policy|insurance|contract|subscription|payment|payments|invoice|invoices|bill|salary|credit|limit|debt|pension|savings|case|appeal|refund|compensation|direct debit|overdraft|booking|order|appointment|deposit|premium|money|parcel|membership|instalments|standing order|number|sick|diagnosis|medical|cheque|fee|fine|seat|ticket|cancellation|request for|transfer|return)",
    not: [...general, '(we|i) ~1 (can|could|will)'],
    in: 'statement',
  },
  {
    phrase:
      '<num> ~1 (kr|kronor|nok|sek|pounds|euros|gbp|eur|quid|p|dollars) ~2 (was|were|is|has been|have been|will be|went|are|came|left|goes|arrived) ~2 (paid|transferred|sent|withdrawn|deducted|refunded|credited|deposited|drawn|taken|charged|debited|out|overdue|missing|to you|your|on your|into|in your|back to you|from your|moved|on its way|to your)',
    not: [...general, '(costs|price|fee of|the fee|double charge|network)'],
    in: 'statement',
  },
  {
    phrase:
      '(the|this) (agreement|contract|policy|insurance|loan|claim|application|account|subscription|mortgage|credit|membership|card|appeal|payment plan) ~1 (has been|was|is|is being|is still being|has) ~2 (terminated|cancelled|canceled|closed|approved|rejected|declined|denied|granted|frozen|blocked|suspended|renewed|paid out|refused|assessed|overdrawn|in your|overdue|settled|written off|accepted|dismissed|withdrawn|lapsed|opened|active|sent to)',
    not: [
      ...general,
      '(the (claim|card|account|application) is (released|looked|answered|decided|read|handled|reviewed))',
      '(for all|all|everyone|every)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '(he|she|they|your (husband|wife|ex|partner|son|daughter|mother|father|mum|dad|flatmate|brother|sister|boyfriend|girlfriend|landlord|employer|neighbour|parents|late husband|late wife|boss)) ~1 (is|was|has|have|were|are|had) ~2 (taken off|removed|added|registered|on the account|on the policy|on it|a customer|insured|still on|co-owner|owner|signed|paid|cancelled|opened|withdrawn|applied|moved out|the beneficiary|borrower|guarantor|not on|no longer|authorised|authorized|listed|transferred|overdrawn|co-applicant|in arrears|collected|booked|reported)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "(it's|its|it is|that's|account is|policy is|loan is|card is) ~2 [only|just|still|now|all] ~1 (you|your husband|your wife|your ex|he|she) ~1 (on it|on the account|on the policy|on the loan|as the holder|who|as owner|registered)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "(yes|no|hi|hello|news|correct|indeed|right|checked) ~2 {you-x} ~1 (have|are|were|did|do|owe|had|got|haven't|aren't|don't|weren't|didn't) ~1 (been|a|an|still|indeed|two|three|no|not|insured|registered|approved|rejected|paid|booked|covered|a customer|overdrawn|behind|reported|applied|receive|received|cancelled|pay|owe|in) ~4 (loan|claim|policy|account|card|insurance|mortgage|debt|payment|application|with us|appointment|booking|customer|bill|invoice|reminder|overdue|credit|on the list|arrears|ordered|approved|rejected|insured|registered|subscription|contract)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "{your} ~1 (payment|salary|deposit|transfer|money|cheque|rent|pension|refund|compensation|parcel|order|return|form|papers|application|card|letter|claim|router) ~1 (came|arrived|went|bounced|failed|landed|left|got|reached|is late|was late|came back|hasn't come|hasn't arrived|didn't go|was returned|was stopped|is missing|cleared|wasn't|hasn't been|isn't)",
    not: [...general, 'sorry'],
    in: 'statement',
  },
  {
    phrase:
      "{your} (husband|wife|ex|partner|son|daughter|mother|father|mum|dad|boyfriend|girlfriend|flatmate|brother|sister|husband's|wife's|ex's|partner's|son's|daughter's|mother's|father's|mum's|dad's|boyfriend's|girlfriend's|flatmate's|brother's|sister's) ~1 (loan|account|card|policy|claim|debt|balance|payment)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(last|latest|most recent|next|first|final) (payment|instalment|transaction|withdrawal|purchase|invoice|reminder|salary|deposit|login|order|claim|visit|call|booking) ~1 (was|is|of|from|went|came|on|you made|we have|we sent|to|falls|bounced) ~2 (<num>|yesterday|at|on|in|kr|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|still|made|your|you|never|overdue)',
    not: [...general, '(last|next|latest) ~1 (bus|train|departure|update)'],
    in: 'statement',
    weak: true,
  },
  {
    phrase:
      '(home|car|life|travel|health|pet|boat|sickness|accident|contents|house|motor) (insurance|policy|cover) ~1 (with us|you have|you took|you hold|is active|expired|lapsed|has lapsed|has expired|was cancelled|you cancelled|number)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(you|your) ~4 (at our|in our|at the) ~1 (clinic|ward|surgery|hospital|branch|debt department|rehab|psychiatry) ~2 (on|last|yesterday|since|for)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~3 (appointment|booking|surgery|operation|scan|meeting|reservation|visit) ~6 (is|was) ~1 (on|at|confirmed|booked|cancelled|moved|with|<num>)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(we|i|bank) ~2 (paid|transferred|sent|refunded|credited|put|deposited|moved|withdrew|took) ~5 (into|to|from|out of) {your} ~2 (account|card|savings|balance)',
    not: [...general, '(we|i) (can|could)'],
    in: 'statement',
  },
  {
    phrase:
      '{your} ~2 (application|case|claim|appeal|complaint|loan|request) (is|are) (being|still|currently|now)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~2 (subscription|policy|contract|cover|insurance|loan|agreement|membership|account|warranty) (ended|expired|lapsed|runs out|ends|stopped|ran out|expires|matures)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(gone|sent|passed|handed|went|goes|with|to) ~2 (debt collection|debt collectors|collections|the bailiff|bailiffs|enforcement|a collection agency)',
    not: [...general, '(would|can|could|may|might|before) ~6 (collection|collections|collectors)'],
    in: 'statement',
  },
  {
    phrase:
      '{your} ~2 (test results|test result|blood test|x-ray|x-rays|biopsy|lab results|test|medication|pills|prescription|diagnosis|therapy|treatment) ~1 (is|are|was|were|came|shows|show|has|have)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (used up|exceeded|reached|maxed|overdrawn|spent|emptied) ~2 (overdraft|limit|credit|quota|allowance|savings|account|data)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~1 (payment|transfer|direct debit|standing order|deposit|instalment|cheque|salary) ~4 (bounced|failed|was returned|was declined|came back|was rejected|never arrived|is overdue|is missing)',
    not: [...general, 'sorry'],
    in: 'statement',
  },
  {
    phrase:
      "(we|i|we've|i've) ~2 (registered|received|got|noted|recorded|logged|have) {your} ~2 (notice|termination|cancellation|sick|medical|payslip|salary|tax|application|request for|objection|appeal|death|divorce|resignation|doctor's)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} (husband|wife|ex|partner|son|daughter|mother|father|mum|dad|flatmate|brother|sister|boyfriend|girlfriend|parents) ~1 (has|have|had|took|opened|cancelled|paid|owes|signed|applied|closed|emptied) ~1 (taken|opened|cancelled|paid|signed|applied|closed|out|a|the|your|withdrawn|moved|transferred|emptied|for)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "(bill|invoice|payment|loan|claim|report|application|order|contract|agreement|debt|reminder|reminders|instalment|amount|subscription|policy|mortgage|appointment|account|rent|premium|fine) ~5 {you-x} ~1 (haven't paid|have not paid|never paid|sent in|took out|signed|ended|cancelled|missed|defaulted|owe|owed|ignored|applied for|reported|withdrew|terminated)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~2 (ignored|missed|had|have|got|received) ~2 (reminders|reminder|payment holidays|payment holiday|instalments|payments|notices|demands|warnings|deferrals)',
    not: [...general, '(send|sent) {you}'],
    in: 'statement',
  },
  {
    phrase:
      '(the|your|a) ~1 (report|claim|application|appeal|complaint|form|notice|papers|cancellation|sick note|termination|return|certificate|registration) ~5 (came in|was registered|was received|reached us|arrived|is registered|is with our|is with the|is at the|was handed in|was logged) ~2 (on|yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|adjuster|medical|doctor|adviser|department|claims|at|today)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~2 (had|have had|been on|on|kept|paid) ~3 (price|discount|subscription|policy|card|account|loan|insurance|plan|cover|tariff|rate|contract|membership) ~4 (since|until|from|for)',
    not: [...general, '(trouble|problem|problems|wait|waiting|no)'],
    in: 'statement',
  },
  {
    phrase:
      "(there are|there's|there is|it's|is|are|leaves|still|balance) ~2 <num> ~2 (left|remaining|outstanding|unpaid|to pay|still to|owing) ~1 (on|in|of|to|for|$)",
    not: [
      ...general,
      '(seats|tickets|places|days|hours|minutes|spaces|rooms|copies|left in stock|places left)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '({you-x}|you are) ~4 (booked|registered|reserved|scheduled|pencilled|enrolled|signed up) (in|for|on|at|with|under|as|until) ~2 (<num>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|our|your|a|at|tomorrow|today|next)',
    not: [
      ...general,
      '(once|before|after|since|unless)',
      '(can|could|need|must|should|have) ~1 [to ]be',
      "(not|n't|never)",
      'registered at the same',
    ],
    in: 'statement',
  },
  '(got|have|had) {you} (down|registered|listed|marked|recorded|flagged) (as|with|for|under|at|in)',
  {
    phrase:
      "(he|she|they|he's|she's|they're|nobody|only you) ~1 [still|no longer|also|not|is|are|been] ~1 [still|no longer|also|now|not] ~1 (on|off|removed from|added to|named on) (the|your) (policy|account|loan|contract|mortgage|lease|subscription|insurance|card)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~1 (card|account|phone|number|sim|login|password) ~1 (was|has been|is|were) ~1 (used|charged|swallowed|stolen|reported|emptied|hacked|debited|drained|limited) ~1 (in|at|on|for|from|by|last|yesterday|today)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(reason|because|due|down|since|based) ~3 {your} ~1 (credit|income|debt|debts|payment history|health|age|salary|history|diagnosis|record|score|arrears|finances|illness|condition)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~2 on (the|a|our) ~2 (debt|payment|instalment|sick|waiting|repayment|premium|family|student|senior|black) (plan|list|register|leave|scheme|tariff|subscription)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(loan|mortgage|account|policy|insurance|subscription|contract|card|savings|fund) (with|at|from) us ~1 (runs|is|ends|has|was|started|expires|shows|costs|stands)',
    not: [...general, '(a|any|every|each) ~2 (loan|account|policy|subscription) (with|at) us'],
    in: 'statement',
  },
  {
    phrase:
      '{you} (took|got|withdrew|drew|received|spent|bought|paid|sent|transferred|borrowed|get back|will get back|got back) [out|back|in|over] ~1 <num> ~1 (kr|kronor|pounds|euros|quid|nok|sek|gbp)',
    not: [...general, '(costs|cost|minimum|at least|up to|every|each|would|a month|fine|fee)'],
    in: 'statement',
  },
  {
    phrase:
      '(amount|sum|fee|charge|remainder|balance|debt) ~2 (from|of|for|on|left) ~2 {your} ~1 (old|last|previous|former|cancelled|terminated|latest) ~1 (phone|subscription|loan|contract|account|policy|card|bill|order|router)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (a|been a|been our) (customer|member|client|policyholder|subscriber) ~1 (since|for|with us|here)',
    not: [...general, 'thank*', '(so long|loyal)'],
    in: 'statement',
  },
  {
    phrase:
      '{you} (applied|asked) for ~6 (and|but) ~1 (got|were|was|received) ~1 (no|refused|turned|declined|rejected|denied|approved|granted|yes)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "(the|your) ~1 (doctor's|dentist's|debt|medical|therapy|psychologist's|loan|mortgage) (appointment|visit|session|meeting) ~2 (you|on|is|was)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~1 (rent|payment|bill|instalment|premium|deposit|invoice|fee|contribution|dues) ~4 (missing|late|overdue|unpaid|outstanding|due|behind)',
    not: [...general, '(is|are|be|fall|falls) due (on|the|from|in|at)', 'sorry'],
    in: 'statement',
  },
  {
    phrase: '{you-x} ~6 (insured|mortgaged|pledged|pawned|remortgaged) (for|with|at|since|under|by|through)',
    not: [...general, '(can|could|get|be|are you) ~3 insured'],
    in: 'statement',
  },
  {
    phrase:
      '(cancellation|order|payment|transfer|application|appeal|change|request|booking|withdrawal|deposit|complaint|claim|objection|notice) ~2 {you} ~1 (made|sent|placed|filed|submitted|lodged|gave|put in|handed in) ~6 (has|is|was|went|came|have|are|reached|arrived)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(a|the|one|two|three|no) ~1 (flag|note|block|debt|remark|hold|lien|freeze|default|warning|restriction|mark) ~1 (on|against|in) {your} ~1 (account|file|record|profile|policy|card|name|loan)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "{your} (wife's|husband's|partner's|ex's|son's|daughter's|mother's|father's|mum's|dad's|brother's|sister's|boyfriend's|girlfriend's|landlord's) ~6 (contract|policy|account|loan|mortgage|lease|card|subscription|application|claim|debt|balance)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~6 (is|are|was) (with|at|in) ~1 (the|our|a) ~1 (police|lawyer|lawyers|court|bailiff|adjuster|doctor|collectors|debt|board|medical|legal|fraud|collection|courier|depot|warehouse|garage|handler|case)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(see|had|have|has|with|after|<num>|two|three|four|five|several|your) ~1 (late|missed|failed|bounced|unpaid|returned|overdue) (payment|payments|bill|bills|instalment|instalments|invoice|invoices|rent|rents|direct debits)',
    not: [...general, '(customers|people|anyone|everyone|those) with'],
    in: 'statement',
  },
  {
    phrase:
      '(loan|contract|policy|lease|agreement|mortgage|account) (is|was) ~1 (signed|taken out|owned|held|registered|opened) (by|in|to|on|jointly) ~2 (you|your|both)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~1 (sick pay|benefit|benefits|pension|salary|leave|rent|payment plan|subscription|cover|contract|loan|treatment|membership|parental) ~1 (starts|begins|ends|stops|runs|continues|is paid|ran out|started|ended) ~1 (on|from|until|in|the|at|with|out|last|next)',
    not: general,
    in: 'statement',
  },
  {
    phrase: '({you-x}|you are) ~1 down (for|as|at|with|in)',
    not: [...general, '{you-x} (let|feel|sit|go|log|scroll|come|calm|put|turn|write|get) down'],
    in: 'statement',
  },
  {
    phrase:
      '(last|latest|previous|first|only) ~1 {you} ~1 (ordered|bought|paid|borrowed|withdrew|claimed|transferred)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(your|the) (parcel|package|order|delivery|letter|card) ~5 (was|has been|is) ~2 (handed|delivered|left|collected|signed for|picked up|returned|scanned) ~1 (to|at|by|with|in|on|from|yesterday|today|this|last)',
    not: [...general, 'sorry', '(can|must|should|will|could|to) be'],
    in: 'statement',
  },
  {
    phrase:
      '{you} made (a|an|the|two|three|several|your) ~2 (withdrawal|payment|transfer|purchase|booking|order|claim|cancellation|deposit|change|application) ~2 (of|in|on|at|for|to|last|yesterday)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(according to|in|says) the (register|population register|tax office|land register|credit bureau|national register) ~6 {you}',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~6 according to the (register|population register|tax office|land register|credit bureau|national register|contract|policy|file)',
    not: general,
    in: 'statement',
  },
  {
    phrase: '{you-x} ~2 <num> ~1 (months|weeks|days|payments|instalments) (behind|late|overdue|in arrears)',
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~2 (two|three|four|several|a few) (months|weeks|payments|instalments) (behind|late|overdue|in arrears)',
    in: 'statement',
  },
  {
    phrase:
      '{you} ~1 (booked|ordered|paid|bought|returned|collected|renewed|received|registered|opened|changed) ~4 (<num>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week|last month|last night|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december)',
    not: [
      ...general,
      '(what|which|where|thing|something|seat|way|product|service|never|than|sorry|if|before|after|since|while|because|as|why|how|who|hear|glad|nice|good|great|thanks|ticket|one|answer|everything|all|that|have) ~1 {you}',
      'sorry ~6 {you}',
    ],
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 missed ~3 (payment|payments|instalment|instalments|appointment|reminder|bill|bills|invoice|visit|hearing)',
    not: general,
    in: 'statement',
  },
]
