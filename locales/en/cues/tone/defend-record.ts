import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** A message that is not the company's: a fact, and no defence. */
const fact = [
  '(text|texts|sms|call|calls|message|messages|mail|mails|email|emails|link|letter|scam|fake|fraud|number|sender|page|website|profile)',
  '(sorry|apologise|apologies|understand)',
]
/** Praise passed on, and work in progress. */
const praised =
  '(glad|thank|thanks|nice|happy|lovely|pass|tell|told|proud|right now|tonight|at it|on it|until)'

/** The company's record, routines and people held up; others' fault. */
export const defendRecord: CuePhrases = [
  // Theirs and not ours.
  '({trouble}|decision|choice|delay|damage|weather|snow|storm|driver) ~6 (and|but|so) {negation} ~1 (us|ours|our|with us|at our end|on our side|ourselves|me|mine)',
  '({trouble}|decision|choice|delay|damage) ~2 (is|was|lies|lay|comes|came|belongs|rests) ~2 (theirs|his|hers|{third-partys})',
  '(must|has to|can only|has got to) ~1 (be|lie|come from|lie with|be with) ~1 ({third-partys}|the other (company|bank|side|party)|someone else|elsewhere|the sender|the receiver|your (operator|provider|bank|supplier|phone|router|computer|own|equipment|internet|neighbour))',
  "({trouble}|error) ~2 (can't|cannot|can not|couldn't|could not|can hardly) ~1 (be|lie|have been|come|sit) ~1 (in|with|on|at|from) ~1 (us|our|the (network|system|app|line|server|house|power station))",
  '{negation} ~3 (blamed|held responsible|held liable|made responsible|held accountable|faulted) ~1 (for|when|if|by|$)',
  '{you} ~1 ({negation}|hardly|scarcely|surely not) ~1 (expect|demand of) (us|our)',
  {
    phrase:
      '(nothing|none|not a thing|no part) ~2 (on our side|at our end|on our end|with us|of ours|in our) ~2 [is|was|has been|that is] ~1 (broken|wrong|faulty|failed|at fault|to blame|defect*|out of order|amiss)',
    not: fact,
  },
  // Everything was done as it should be.
  '{we-x} ~2 (acted|behaved|followed|complied|proceeded|performed) ~4 {properly}',
  '{we-x} ~2 (done|did|handled|treated|calculated|charged) ~3 (correctly|properly|by the book|according to|in accordance|impeccably|as agreed)',
  '(routines|routine|procedures|procedure|rules|regulations|guidelines|instructions|protocol|agreement|contract) ~1 (have|has|was|were|is|are) ~2 (followed|kept|respected|observed|complied|upheld|adhered)',
  '{we-x} ~2 (done|did|do) ~2 (what|all|everything|more than|as much as) ~3 (asked|expected|required|demanded) ~1 (of us|to|of|$)',
  '(more|everything|all|what|that|much) ~3 (asked|expected|demanded|required) of (us|our)',
  {
    phrase:
      '{we-x} ~2 (answered|replied|delivered|responded|acted|reported|repaired|refunded|paid) ~2 (within|inside|in|by|before) ~1 [the|our|all|any|every|good] ~1 (time limit|limits|deadline|deadlines|time frame|timeframe|agreed time|legal time|guarantee)',
    not: 'sorry',
  },
  '(tests|test|measurements|measurement|logs|log|camera|cameras|inspection|investigation|gps|recordings|recording) ~4 (clean|without remark|no faults|no errors|nothing wrong|no deviation|no deviations|otherwise|in order|flawless|negative)',
  // Better than others.
  '(fewer|less|lower|shorter|smaller) ~1 (delays|delay|faults|fault|complaints|outages|errors|mistakes|queues|waiting|downtime|cancellations|problems|fees|damage) ~2 than ~1 (most|others|any|anyone|everyone|average|our|competitors|the|all|many|other)',
  '{we-x} ~3 (better|faster|cheaper|quicker|more punctual|more reliable|among the (best|fastest|cheapest|most)) ~2 than ~1 (most|others|our competitors|the competition|the others|the average|any other)',
  '(all|most|nearly all|almost all|practically all|the vast majority) ~1 [of] ~1 [our|the|your] other (customers|passengers|users|houses|households|subscribers|members|travellers|guests|flats|residents|trains|departures|lines) ~4 (have|has|had|are|is|were|was|got|get|manage|seem|works|work|arrived|without|never)',
  // Our people.
  {
    phrase:
      'our {our-people} ~1 (follow|follows|followed|do|does|did|act|acted|always|never|would never|are trained|is trained|stick|are very|are highly|are among) ~4 (timetable|rules|routine|routines|procedure|procedures|instructions|job|professional|professionals|professionally|polite|correct|correctly|competent|rude|lie|best under|trained|educated|skilled|experienced|shout|throw)',
    not: [...fact, praised],
  },
  {
    phrase:
      '(our {our-people}|they) ~2 (do|does|did|doing) ~1 (a|an) ~1 [very|really|truly] ~1 (good|great|fantastic|excellent|wonderful|amazing|brilliant|tough|difficult|impressive|hard) (job|work)',
    not: praised,
  },
  '(under|given) ~1 (difficult|demanding|tough|hard|challenging|extreme|trying|stressful) (conditions|circumstances|pressure)',
  '(unfair|wrong|not fair|not right|unreasonable|cheap|easy|mean) to ~1 (blame|accuse|attack|criticise|criticize|judge|hang|take it out on) ~1 (us|our|the|them|that|on|staff|a|all|an entire)',
  '{i-or-we} ~2 (point out|stress|underline|emphasise|emphasize|make clear|make it clear|set straight) ~1 that ~1 (we|our|it|this|the|you|all|most|no) ~2 (always|never|not|answered|followed|only|actually|have|had|were|was|did|are|informed|delivered|within|correct|correctly|fulfilled)',
  // Hard facts of life.
  '(such|these|those|mistakes|faults|errors|delays|outages|accidents|things) ~2 (happens|happen|can happen|do happen|will happen|may happen|could happen) ~2 (to the best|to anyone|to everyone|everywhere|in every|in any|in all|from time|now and|sometimes|in the best|when one|with so|with this|and will)',
  '{we-x} ~2 (as|just as|equally|every bit as) ~1 (surprised|innocent|much victims|much a victim|helpless) ~1 (as|by|of|about|here)',
  {
    phrase:
      '{we-x} ~1 (depend|rely|are dependent|are at the mercy|are in the hands) ~1 (on|of|upon) ~2 {third-party}',
    weak: true,
  },
  '{negation} (expect|ask) ~2 (miracles|perfection) ~1 (from us|of us|from|of)',
]
