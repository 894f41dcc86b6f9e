import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { relationActs } from './relation-acts.js'
import { general } from './relation-veto.js'

/** What reveals or confirms something of this customer's own dealings with the company. */
export const confirmsRelation: CuePhrases = [
  // The state of your matter.
  {
    phrase:
      "{your} ~2 (application|loan|mortgage|claim|credit|account|accounts|card|policy|insurance|contract|agreement|subscription|debt|debts|balance|payment|payments|salary|pension|savings|invoice|invoices|bill|overdraft|instalment|instalments|direct debit|compensation|refund|case|appeal|complaint|booking|appointment|order|parcel|membership|cover|plan|reservation|limit|fund|funds|shares|isa|file|treatment|diagnosis|sick leave|benefit|deposit|premium|disability|operation|referral|prescription|injury|damages|portfolio|standing order|transfer|mandate|customer profile|rent|fine|ticket|return|reminder|service|line|domain|order|flight|trip) ~4 (was|is|has been|has|have been|were|are|had been|will be|got|remains|hasn't|isn't|wasn't|hasn't been|stands|expired|expires|bounced|failed|lapsed|came|went|arrived|ended|ends|matures) ~3 (approved|rejected|declined|denied|refused|granted|assessed|being assessed|processed|paid|paid out|unpaid|overdue|late|behind|cancelled|canceled|terminated|closed|frozen|blocked|suspended|overdrawn|empty|in arrears|sent to|debt collection|collections|collection|settled|active|inactive|registered|received|pending|reviewed|under review|reopened|opened|renewed|expired|lapsed|increased|reduced|lowered|raised|transferred|refunded|credited|debited|booked|confirmed|moved|rescheduled|delivered|shipped|sent|dispatched|returned|on hold|on its way|with the courier|in the warehouse|collected|at the|written off|garnished|defaulted|exceeded|used up|due|outstanding|insufficient|accepted|appealed|decided|dismissed|reported|linked|changed|updated|flagged|restricted|deactivated|activated|still being|still open|still waiting|missed|reversed|handled by|in the name|down to|at zero|at <num>|<num>|last week|yesterday|in full|short|negative|in the red|too low|too high|stuck|cleared|gone through)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~2 (loan|mortgage|claim|credit|account|card|policy|insurance|contract|subscription|debt|application|balance|salary|pension|savings|direct debit|overdraft|instalment|benefit|fund) (with us|here|at our bank|at the bank|in our)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~1 (balance|debt|salary|credit rating|credit score|diagnosis|income|arrears|overdraft|credit limit|outstanding amount|outstanding balance|remaining debt|interest rate|monthly payment|instalment|premium|deductible) ~1 (is|was|has|stands|amounts|comes|shows|of|went|of <num>)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      "(because|since|as|that) {your} ~2 (loan|mortgage|claim|credit|account|card|policy|insurance|contract|debt|application|balance|payment|salary|bill|invoice|direct debit) ~2 (is|was|has|bounced|failed|didn't|wasn't|isn't|hasn't|had|came)",
    not: general,
    in: 'statement',
  },

  // What you have, owe, did.
  {
    phrase:
      '{you} ~1 (have|had|owe|still have|currently have|only have|also have|still owe|got) ~3 (overdue|unpaid|outstanding|missed|late|open|active|pending|remaining|unsettled|disputed|several unpaid) ~1 (bill|bills|invoice|invoices|payment|payments|loan|loans|debt|debts|instalment|instalments|fee|fees|reminder|reminders|claim|claims|balance|amount|rent|case|cases|fines|sum|premium|premiums|instalment|order|orders|application|contract|subscription|<num>)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~2 (in arrears|behind with|behind on|overdrawn|over your limit|over the limit|in debt|in default|blacklisted|a customer (here|of ours|since)|insured with us|registered with us|covered with us|in debt collection|on our register|credit-checked|in the red|short of|blocked|declined for|refused credit|on sick leave|under guardianship|bankrupt|with debt collection|one payment|two payments|three payments|two months|three months|several months)',
    not: [...general, '(fully|also|still) covered'],
    in: 'statement',
  },
  {
    phrase:
      "({you-x}|you've got) ~1 (have|had|got|have got|still have|only have|also have|do have|currently have|hold|own|opened|took out) ~1 (a|an|two|three|four|several|one|your|no|some|another|both) ~2 (loan|loans|mortgage|mortgages|overdraft|debt|debts|policy|policies|account|accounts|card|cards|fund|funds|credit|contract|subscription|payment plan|savings account|claim|claims|insurance|premium account|payment remark|payment reminder|default|defaults|instalment|case|application|booking|order|appointment|parcel|standing order) ~1 (with us|here|at|in our|on|registered|open|running|booked|under|from|left|for|since|worth|that|of|and|pending|due|waiting|going)",
    not: [
      ...general,
      '{you} have (a|an) ~3 (app|option|choice|right)',
      '(need|must|should|can|could|may|will|want) ~1 [to ]have',
    ],
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (have|got|had|still have|only have|owe|owed|have got) ~2 <num> ~2 (kr|kronor|nok|sek|pounds|euros|quid|gbp|eur|left|in your|on your|on the account|in the account|to pay|in debt|in savings|outstanding|owing|in arrears|overdue|unpaid)',
    not: [
      ...general,
      '{you} ~1 (pay|get|save) <num>',
      '(costs|cost|price|fee|minimum|up to|from)',
      '{you} have <num> (days|hours|weeks|minutes|months)',
    ],
    in: 'statement',
  },
  { phrase: '{you} (owe|owed)', not: general, in: 'statement' },
  {
    phrase:
      '{you} ~1 (reported|applied|cancelled|canceled|borrowed|took out|withdrew|transferred|claimed|terminated|closed|deposited|were paid|were granted|were refused|were declined|were charged|were refunded|were reminded|were approved|were denied|defaulted|were treated|were diagnosed|were admitted|moved out|appealed|settled|have been paid|have been approved|have been refused|have been granted|have been reported|have been blocked|have cancelled|have applied|have ordered|have booked|have borrowed|have reported|have paid|have been charged|have missed|have a booking) ~3 (a|an|your|the|for|on|us|from|with|in|to|last|yesterday|<num>|two|three|this|it|our|at|of|by|and|only|twice|seat|loan|money)',
    not: [
      ...general,
      '(what|which|where|thing|something|seat|way|product|service|never|than|sorry|if|before|after|since|while|because|as|why|how|who|hear|glad|nice|good|great|thanks|ticket|one|answer|everything|all) ~1 {you}',
      'sorry ~6 {you}',
      '(thanks|thank|glad|good|nice|great|happy|shame|understand|hear) ~6 {you}',
    ],
    in: 'statement',
  },
  {
    phrase:
      "(i|we|i've|we've) ~1 [can] (see|notice|note|noticed|noted|saw|checked|find|found|confirm|know|understand from|looked) ~3 (that|in|on|from) ~3 ({you-x}|your)",
    not: [
      'see that {you-x} ~1 (wrote|write|are upset|feel|asked|ask|posted|annoyed|want|wonder|mention|already|tried|been waiting|waited|sent)',
      '(can see) (that|it|why) ~2 (annoying|upset)',
      'in your (post|comment|message|picture|photo|question)',
      'from your (post|comment|message|picture|photo|question)',
      "see that {you-x} (mean|would|could|have a point|need|must|are not|aren't)",
      ...general,
    ],
    in: 'statement',
    weak: true,
  },
  {
    phrase:
      "(i|we|i've|we've) ~1 [can] (see|notice|note|noticed|noted|saw|checked|confirm|found) ~1 (that|in|on|from|in our system that|here that) ~2 {you-x} ~2 (have|had|got|reported|applied|cancelled|booked|ordered|paid|missed|borrowed|took|owe|owed|haven't|are|were|called|opened|claimed|received|withdrew|transferred|been) ~2 (a|an|your|two|three|the|overdue|unpaid|loan|<num>|not|no|last|on|in|registered|insured|behind|several|paid|only|for|our|one)",
    not: [
      '(upset|waiting|waited|trouble|problem|problems|been waiting|tried|hard|difficult|frustrated|angry|annoyed|disappointed|a bad|a point|question|questions|looking|long time|tough|rough)',
      ...general,
    ],
    in: 'statement',
  },
  {
    phrase:
      "(according to|in|from|on|looking at|checked|check|looked at|looked up|pulled up|have your) ~1 (our|your) ~1 (records|system|systems|register|file|account|case|history|profile|policy|claim|files|notes|booking|order|loan|application|journal|database|transactions|statement) ~1 (you|i see|we see|i can see|we can see|it says|it shows|shows|says|your|and i see|and see|and saw|there is|there are|there's)",
    not: [
      ...general,
      '(log|logged|when) ~3 in ~1 (your|the)',
      '(under|go to|open|choose|find|see it) ~4 (your|the) (account|profile|policy|order)',
      '{you} (can|could|will) ~1 (see|find|check)',
    ],
    in: 'statement',
  },
  // What you have with us, are on, pay, ordered.
  {
    phrase:
      '({you-x}|you are) ~1 (on|with|using|in) ~1 (the|our|a) ~3 (package|plan|tariff|deal|contract|subscription|rate|scheme|programme|price plan|bundle|tier|membership) ~2 (with us|since|from|until|today|at present|right now|already|that runs|you chose|from before)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (pay|are paying|paid|have been paying|have paid) ~1 [us|only|just|about] <num> ~2 (month|year|quarter|week|kr|pounds|euros|quid|today|now|kroner|kronor) ~4 (today|now|at present|at the moment|already|with us|so far|since|currently)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '(account|accounts|loan|loans|policy|policies|insurance|card|cards|contract|agreement|subscription|number|fund|funds|claim|order|booking|plan) [that] {you-x} ~1 (have|has|had|hold|opened|took out|placed|made|signed|ordered|bought|started) ~2 (with us|here|on|in|at|last|from us|since|yesterday|with the|$)',
    not: [
      ...general,
      '(the|any|every|whatever|all|each|which|what) ~1 (account|policy|card|number) ~1 {you} have $',
      '(can|could|must|want|should|need|will)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '(order|orders|booking|parcel|things|items|goods|router|phone|card|shoes|tickets|sofa|book|books|ring|washing machine|bed) ~1 [that] {you-x} ~1 (placed|made|ordered|bought|reserved|returned|sent|requested|booked) ~2 (on|last|yesterday|in|at|this|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today) ~3 (leaves|left|is|was|has|will|arrives|arrived|comes|came|goes|went|should|ships|shipped|stands|lies|waits|weighs)',
    not: [...general, 'sorry'],
    in: 'statement',
  },
  {
    phrase:
      '(correct|confirm|true|right|yes) ~1 that (we|i|you) ~1 (have|had|write|wrote|sent|send|called|rang|reached|paid|owe|owed|ordered|booked|changed|signed|cancelled|borrowed|are|were|got|receive|received|registered|reported|charged|drew|took|closed|blocked|moved) ~2 (to|you|your|a|an|the|with|two|three|<num>|on|in|for|at|us|it|insured|registered|booked|behind)',
    not: [
      ...general,
      '{you} (have|need|are) (to|able|allowed|right|free)',
      '(write|call|send|ring) ~1 (only|never)',
      '(have|are) (a|an|the|no|open|closed|moved|changed|raised|stopped|new)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '(see|saw|seen|checked|looked|shows|says|stands|appears|find|found) ~5 that {you-x} ~1 (ordered|bought|paid|booked|returned|cancelled|applied|reported|borrowed|called|rang|logged|received|got|missed|changed|opened|closed|signed|moved|withdrew|transferred|used|collected|registered|owe|owed|earn|earned) ~2 (a|an|the|two|three|four|<num>|it|your|our|for|on|in|last|this|both|to|from|with|several|only|at)',
    not: [...general, '(wrote|post|comment|picture|photo|wait|waited)', 'see that {you-x} (called|rang) us'],
    in: 'statement',
  },
  {
    phrase:
      "(there is|there's|there are|is|are|has|have|only|still) ~2 <num> ~1 (kr|kroner|kronor|pounds|euros|quid|points|trips|rides|clips|gb|sek|nok) ~1 [left] (on|in|to|at|of) {your} ~2 (card|account|balance|travel card|subscription|plan|wallet|savings|gift card|fund|pass|profile|loan|bill)",
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~3 (claim|application|appeal|request|loan|case|complaint|compensation|order|refund|card|policy|insurance|subscription) ~4 (was|has been|is|got|were|have been) ~2 (turned down|thrown out|knocked back|upheld|given|awarded|cut|stopped|ended|ended by|passed on|written|halved|doubled|shut|lost|delayed|on hold|waiting|with our|with the)',
    not: [...general, 'sorry'],
    in: 'statement',
  },
  {
    phrase:
      '({you-x}|you are) ~1 (number|no|nr|place) ~1 <num> ~1 (in|on|of) ~1 (the|our) ~1 (queue|list|waiting list|line)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} ~2 (adviser|advisor|case handler|claims handler|caseworker|doctor|therapist|landlord|employer|guarantor|co-signer|lawyer) ~2 (has|is|was|sent|signed|wrote|approved|rejected|registered|asked|confirmed)',
    not: [...general, '(ask|contact|call|ring|tell)', 'is (there|here|happy|glad|on|back|in)'],
    in: 'statement',
  },

  '(looked|looking) (you|your account|your case|your claim|your order|him|her|them) up',
  'looked it up and ~2 (he|she|you|your|they|it was|it is)',
  '(looked|been|gone|checked) ~1 (in|into|through|inside|at) {your} ~1 (account|file|records|policy|claim|transactions|history|application|profile|statement|loan|order|booking|case)',

  {
    phrase:
      '{your} ~2 (appointment|booking|reservation|visit|repair|operation|session|slot|table|lesson|check-up|service|installation|viewing|treatment|physio|surgery|delivery) ~8 (is|has been|was|are) ~1 [still|now|already] (booked|scheduled|moved|arranged|down for|set for|rescheduled|confirmed for) ~1 (in|for|to|on|at|with|$|and|as)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '({your} ~2 (application|flat|name|child|son|daughter|family|case) ~1 (is|was)|{you-are}) ~1 [at|currently|now|in|as] ~1 (number|no|place) ~1 {number-word} ~2 (on|in) ~1 (the|our) ~1 (waiting list|waiting-list|list|housing queue|register)',
    not: general,
    in: 'statement',
  },
  {
    phrase:
      '{your} (order|parcel|sofa|repair) ~1 (arrives|arrived|left|came in|reached|is coming|was collected|was delivered|is being delivered) ~2 (on|at|from|our|yesterday|today|this|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    not: general,
    in: 'statement',
  },
  ...relationActs,
]
