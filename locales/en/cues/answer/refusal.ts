import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Denials that refuse nothing. */
const noRefusal = [
  "{you} (couldn't|could not)",
  '(if|unless|when|whether) {you-x}',
  '{negation} ~2 (need|have to|worry|matter|know yet|wait|know why|know when|forget|hesitate|want you|mean|think|mind|only|just|always|often|either)',
  '(no problem|no worries|no need|no hurry|no rush|no fee|no cost|no charge|no extra|no queue|no stress|no harm|no trouble|no question about|no matter)',
  'nothing (to pay|wrong|else to|more to do|has changed|has been|in the price|but|you need|to worry)',
  '{negation} {you}',
  '(sorry|apologise|apologies) ~1 for (not|never)',
  'sorry ~1 {we-x} not ~1 (as|so|quite|always|been|here|there)',
  '{negation} ~2 enough for {you}',
]

/** Saying no. */
export const refusal: CuePhrases = [
  // We cannot, do not, will not.
  {
    phrase:
      "(i|we|you|they|one|desk|page|team|department|line|service|anyone|anybody|colleagues|chat|shop|driver|drivers|bank|company|council|technicians|conductor) ~2 (can't|cannot|couldn't|cant) ~2 (help|assist|do|offer|give|change|refund|grant|make|provide|answer|take|move|waive|accept|approve|cancel|rebook|fix|solve|handle|support|arrange|allow|extend|cover|pay|get|send|go|reverse|issue|replace|remove|reopen|exchange|lower|reduce|postpone|let|supply|deliver|process|reimburse|compensate|use|buy|order|sell|find|bring|have|delete|block|open|share|transfer|return|swap|print|book|repair|add|lift|comment|discuss|advise|recommend|interfere|intervene|mediate|influence|override|disclose|stop|undo|insure|lend|keep|combine|convert|collect|travel|claim|cash|withdraw|pause|split|carry)",
    not: [
      ...noRefusal,
      '{negation} ~1 (find|see|open|get) ~2 (your|the) ~1 (post|comment|order|booking|picture|photo|file|number|claim|account)',
    ],
  },
  {
    phrase:
      "(i'm|we're|i am|we are|am|are|is|was|be|being|been) ~1 (unable|powerless|{negation} able|{negation} in a position|{negation} allowed|{negation} permitted|{negation} authorised|{negation} authorized) ~1 (to|for|here|with|by|on)",
    not: noRefusal,
  },
  {
    phrase:
      "(i|we|page|desk|company|bank|team|shop|chat|insurance|policy|ticket|service|cover|council|you) ~1 (don't|doesn't|do not|does not|dont|no longer|never) ~2 (offer|sell|print|deal|handle|provide|accept|support|give|cover|include|deliver|ship|run|allow|refund|reimburse|issue|stock|extend|exchange|lend|arrange|operate|carry|compensate|insure|permit|serve|replace|repair|rebook|make|take|do|qualify|help|have any|have that|have those|have such|have the information|have a|send|keep|pay out|pay for)",
    not: [
      ...noRefusal,
      '{we-x} {negation} (do|make|take) ~1 (any|a) (mistake|mistakes)',
      '(yet|only|if|until|unless|before|always|{you} {negation} (have|need|pay|get|lose))',
      'have a (forecast|prognosis|time|date|definite)',
    ],
  },
  {
    phrase:
      "(i|we|they|you) ~1 (won't|wont|will not|wouldn't|refuse to|decline to|shan't) ~2 (help|offer|give|change|refund|make|provide|take|move|waive|accept|approve|cancel|rebook|cover|pay|reopen|compensate|replace|allow|issue|reverse|extend|get|receive|be able|do|have|reimburse)",
    not: [
      ...noRefusal,
      "{you} (won't|will not) ~1 (pay|be|have to|lose|need|get|receive) ~2 (charged|fee|anything|for|reminder|twice|extra|more|invoice|reminders|any more|it)",
    ],
  },
  {
    phrase:
      "(isn't|not|aren't|hardly|wasn't|never) ~2 (something|anything|a thing|a service|one|a matter) ~2 (we|that we|i|which we|this page|for us|for this|that this|of what|we're|we are|the|our)",
    not: noRefusal,
  },
  {
    phrase:
      "(isn't|not|aren't|wasn't|never|no longer) ~1 (possible|feasible|doable|available|allowed|permitted|included|covered|refundable|transferable|offered|an option|insured|supported|eligible|entitled|sold|provided|compensated|reimbursed|exchangeable|changeable|negotiable|approved|granted|part of|on offer|insurable|deductible|in stock|on sale|bookable|our area|our table|replaced|exchanged|extended|repaired|reissued|made|printed|delivered|issued|refunded|waived|returned|manufactured|stocked|renewed|honoured|up to us|for us|our call|valid (for|on|in))",
    not: [
      ...noRefusal,
      '(been|yet)',
      '{negation} (made|delivered|issued|granted|approved|paid|returned) (yet|before|until|on time|so far|in time)',
    ],
  },
  {
    phrase:
      '(impossible|non-refundable|nonrefundable|non-transferable|sold out|fully booked|ineligible|out of stock|discontinued|out of the question|off the table|uninsurable|no go|no-go|no can do|excluded)',
    not: noRefusal,
  },
  {
    phrase:
      "(it|that|this|fee|ticket|decision|order|fare|change|refund|request|trip|seat|card|amount|deadline|claim|cost|money|contract|date|price|payment|fine|charge|account|time|name|address|booking|bag|damage|invoice|parcel|application|they|these|those|which|ones|tickets|fares|fees|parcels|codes|points|coupons|places|case|item|items|goods|loan|subscription|unit|rebooking|cancellation) ~1 (can't|cannot|couldn't|won't|can not|may not|will not) ~1 be ~1 (waived|refunded|changed|moved|cancelled|canceled|rebooked|reversed|extended|covered|paid|reimbursed|compensated|exchanged|replaced|altered|appealed|done|combined|used|transferred|returned|delivered|approved|granted|reopened|removed|lowered|reduced|credited|rescheduled|postponed|accepted|bought|brought|taken|arranged|repaired|ordered|possible|undone|stopped|insured|renewed|retrieved|recovered|converted|adjusted|collected|withdrawn|amended|upgraded|helped|any|a)",
    not: [...noRefusal, '(before|until|while|as long as|without|but|during|once|if)'],
  },
  {
    phrase:
      "(can't|cannot|won't) ~1 (be waived|be refunded|be changed|be done|be helped|be moved|be extended|be exchanged|be transferred|be combined|be cancelled)",
    not: [...noRefusal, '(before|until|while|without|but|during|once|if)'],
  },
  {
    phrase:
      '(no|not any) ~1 (possibility|exceptions|exception|refund|refunds|compensation|discount|discounts|solution|reimbursement|returns|replacement|guarantee|such|other way|alternative|alternatives|workaround|right to|grounds for|more places|more seats|more tickets|places left|seats left|tickets left|more (we|i) can)',
    not: [...noRefusal, '(until|before|if|unless)'],
  },
  {
    phrase:
      "(there's|there is|there are|we have|we've|we've got|have) ~1 no ~1 (way|possibility|option|refund|refunds|compensation|discount|discounts|such|alternative|other|room|seats|places|tickets|spaces|appointments|times|solution|chance|rooms|copies|cover|exceptions|free|more|spare|branch|branches|shop|office|offices|form|phone|email|record|trace)",
    not: noRefusal,
  },
  {
    phrase:
      '(nothing|little|not much|not a lot|not anything) ~1 [more ](we|i|to|that we|that i) ~1 (can|could|be|do|offer|add) ~1 (do|be done|help|offer|about|for|to|with)',
    not: noRefusal,
  },
  { phrase: 'nothing ~1 ({i-or-we}|that {i-or-we}) ~1 can', not: noRefusal },
  {
    phrase:
      "(afraid|unfortunately|regrettably|sadly|alas) ~1 (not|no|can't|cannot|isn't|won't|don't|doesn't|aren't|nothing|none|impossible|never)",
    not: noRefusal,
  },
  {
    phrase:
      "(not|isn't|can't|don't|doesn't|won't|cannot|no|aren't) ~6 (i'm afraid|unfortunately|regrettably|sadly|alas)",
    not: noRefusal,
  },
  {
    phrase:
      "sorry ~1 (no|not|nope|can't|cannot|but no|but we can't|but i can't|we can't|i can't|we don't|it's not|that's not|but that's not)",
    not: [...noRefusal, "sorry [that ]{you} (can't|cannot|couldn't)"],
  },
  '(have|had|has|must|obliged|forced|need|regret) to ~1 (decline|refuse|turn down|say no|reject|deny|disappoint|turn you down)',
  '(answer|reply|response) ~1 (is|was|stays|remains|has to be) ~1 (no|negative|a no|final)',
  "(that's|it's|so it's|it is|that is) (a|still|still a|unfortunately a) no",
  { phrase: '^ ~1 (no|nope|nah) $', weak: true },
  {
    phrase:
      "^ ~1 (no|nope) ~1 (it|you|we|that|there|this|they|i|sorry|unfortunately|the|i'm|not) ~3 (can't|isn't|doesn't|not|don't|won't|aren't|afraid|unfortunately|cannot)",
    not: noRefusal,
  },
  {
    phrase:
      '(has|have|was|were|been|is|be|got) ~1 (declined|rejected|denied|refused|turned down|dismissed|discontinued|phased out|abolished|scrapped|shut down)',
    not: noRefusal,
  },
  '(stopped|ceased|quit|given up|done away with|gave up) ~1 (selling|making|printing|offering|doing|sending|taking|accepting|using|running)',
  '(only|just) (for|on|with|available|applies|valid|open) ~2 (members|adults|residents|companies|businesses|students|new customers|full-price tickets|registered)',
  '(outside|beyond|not within|not part of) ~1 (our|the|this|my|what (we|i)) ~1 (remit|area|scope|control|hands|terms|policy|cover|department|jurisdiction|authority|field|power|do|handle|offer|here)',
  '(outside|beyond) what (we|i|this|our|the)',
  '(wrong|not the right) (place|page|department|company|number|people|address|team|forum|desk) (for|to)',
  '(ask|asking|look|turn|go|better) ~1 (elsewhere|somewhere else)',
  "(you|you'll|you will) ~1 (have to|need to|must) ~1 (do without|manage without|live with|bear|find another|sort that out yourself|solve that yourself)",
  "(too late now|now too late|then it's too late|it's too late|so it's too late|is too late|past the deadline|after the deadline|deadline has passed|time limit has|has expired|offer has ended)",
  {
    phrase: '(decision|answer|policy|price|fee|rule|no) (stands|remains|stays|is final)',
    not: '(same|unchanged until|as it is until)',
  },
  "{it-x} ~1 (won't|doesn't|will not|does not|can't|cannot) ~1 (apply|help|count|qualify|happen) (with|on|for|in|here|any|abroad|either|$)",
  "(that|it|this) (won't|doesn't|will not|can't) ~1 (do|work|happen) ~1 (here|for|with|on|$)",
  '(closed|gone|over|shut|discontinued) (for good|permanently|forever)',
  {
    phrase:
      '(that|this|it|which|answer) ~1 (is|has to be|must be|will be|would be|was|lies|falls) ~1 (a no|no|outside|beyond|not in|not within|out of|not part|not something|off) ~1 (from|what|our|my|the|here|us|of|limits|on|$)',
    not: noRefusal,
  },
  {
    phrase:
      '(we|this page|page|service|chat|desk|offer|line|team) ~1 (only|just|solely|exclusively) (help|helps|serve|serves|sell|sells|deal|deals|cover|covers|insure|insures|take|takes|offer|offers|handle|handles|work|works|deliver|delivers|accept|accepts|repair|repairs)',
    not: noRefusal,
  },
  {
    phrase:
      "(request|wish|demand|claim|application|appeal|want|order|suggestion|question|requirement) ~1 (can't|cannot|could not|couldn't|won't|will not|can not|was not|has not been|is not) ~1 [be] ~1 (met|granted|fulfilled|accommodated|approved|answered|accepted|considered|complied|honoured|satisfied|processed)",
    not: noRefusal,
  },
  "(we're|we are|it's|all|places|seats|tickets|day|date|train|course|rooms|slots|appointments) ~3 (full|fully booked|gone|taken|sold out|booked up|used up)",
  {
    phrase:
      "(doesn't|don't|does not|won't) (give|carry|confer|entail|bring) ~2 (right|rights|compensation|refund|money)",
  },
  '(no such|no exceptions|no discounts|no refunds|no returns|no can do)',
  "without (a|the|your) ~2 (receipt|code|form|ticket|proof|card|certificate|id) ~3 (can't|cannot|no|not|won't|nothing)",
  "(isn't|not|aren't|wasn't) ~1 (enough|sufficient|a reason|grounds) (for|to|reason)",
  '(what|as) it says in ~2 (rules|terms|contract|policy)',
  { phrase: '(any longer|any more|anymore|no longer|no more)', weak: true },
]
