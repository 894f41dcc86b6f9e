import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Another channel is a way on and no closed door. */
const elsewhere =
  '(here|public|openly|private|wall|comments|open|privately|page|thread|phone|names|individual|details|personal)'

/** The conversation closed: it has been said, nothing changes, go elsewhere. */
export const dismissDoor: CuePhrases = [
  // It has been said.
  'asked and answered',
  '(question|matter|point|topic|subject|issue|complaint|this|that) ~1 (has|have|had|was|is) ~1 [now|long since] ~1 (been dealt with|been through|been settled|been discussed|been explained|been answered|been covered|exhausted|discussed to death) ~2 (already|before|enough|several times|many times|above|twice|more than once)',
  '{we-have} ~2 {answered} ~5 ({number-word} times|many times|several times|countless times|often enough|more than once|by now)',
  'same (answer|reply|response) ~1 (as (before|last|yesterday|earlier)|every time|again|stands|applies)',
  '(answer|reply) ~1 (is|stays|remains|will be) ~1 [still|exactly] the same',
  '(please|kindly) ~1 (stop|quit|refrain from|cease|leave off|give up) ~1 (writing|asking|posting|messaging|tagging|repeating|commenting|bothering|nagging|complaining|pestering|contacting us|calling us|ringing us)',
  // Nothing changes.
  "(doesn't|does not|won't|will not|can't|cannot|not going to|hardly|never|nothing) ~1 (change|changes|alter|alters) ~1 (the fact|that fact|our (mind|decision|answer|view|opinion|position)|the (outcome|verdict)|what has been|a thing|one bit)",
  {
    phrase: "(doesn't|does not|won't|will not) change (anything|a thing|that|much|nothing)",
    not: [
      '(for|in|on|about) ~1 (you|your|those|the price|how)',
      '(price|terms|number|card|account|address|agreement|merger|new)',
    ],
  },
  '(opinion|opinions|view|views|objection|anger|disappointment|displeasure|remark) ~1 (is|are|has|have) [been] [hereby|duly|now] (noted|registered|heard) (and|but)',
  'nothing ~1 (will|is going to) ~1 (change (that|it|because|anyway)|come of it|be gained)',
  // No point in going on.
  'see [absolutely] no (point|use|sense|reason|need|cause|grounds|occasion) (in|to|for|why) ~2 {go-on}',
  '(no|not much|little|hardly any) (point|use|sense) [in|of|to] ~1 [us|you|me] ~1 ({go-on}|{complaining}|being {worked-up}|getting {worked-up})',
  {
    phrase:
      '{we-x} ~1 {negation} ~1 (wish|want|intend|plan|going|prepared|willing|interested|inclined) ~1 (to|in) ~1 {go-on}',
    not: elsewhere,
  },
  '{we-x} ~2 (end|ends|ending|finish|conclude|stop|close) ~1 (this|the|our|that) ~1 (conversation|discussion|debate|exchange|dialogue) ~1 (here|now|$)',
  '(this|that|our) (conversation|discussion|debate|exchange) ~1 (is|ends|stops|has) ~1 (over|here|ended|finished|closed|enough)',
  "(waste|wastes|wasting) ~1 (your|my|our|people's|everyone's|any more of) ~1 (evening|time|day|energy|breath|night|morning|weekend|life|words|saturday|sunday) ~1 (on|with|being|over|doing|writing|complaining|here|any|$)",
  '(up to you|your choice|your own choice|your decision|your call) ~1 (if|whether|what|how) ~2 {you} ~1 (believe|insist|sulk|complain|moan|rage|take it|see it)',
  'whether {you} ~1 (like|believe|agree|accept|want|approve|appreciate) ~3 or not',
  '(believe|think|say) ~1 (what|whatever|as) {you} ~1 (want|like|wish|please|will)',
  // Come back when you behave.
  '(come|write|call|ring|try|get|contact|return|message|talk) ~2 (back|again|us|to us) ~1 (when|once|if|as soon as) {you-x} ~3 (calm*|cool*|civil*|polite*|behav*|manner*|slept|sober|tone|temper|adult|apolog*|grown|nicely)',
  '(when|if|once|unless|until|please|try|keep|adopt|find) ~5 {civil} (tone|manner|way|language|fashion)',
  '(answer|reply|respond|help|talk|listen|speak) ~4 (when|if|once|until|as long as|unless) {you-x} ~3 (tone|polite*|civil*|calm*|swear*|nicely|behave*|shout*|manner*|rude)',
  // Go elsewhere.
  "(plenty|queues|no shortage|enough) of (others|other people|other customers|other companies|other banks|other insurers) ~1 (who|that|to choose|waiting|happy|who'd|out there|would|will)",
  'if ~3 (price|prices|terms|service|tone|rules|timetable|quality|conditions|company) ~2 {negation} ~8 (others|elsewhere|leave|door|liking|competitors|competitor|another (bank|company|provider|operator|insurer|airline))',
  '(there|here) is the door',
  // Curt.
  "(that's|that is|thats|this is) ~1 (just|simply|merely) ~1 (how|the way) ~2 (system|things|life|rules|we|world|it|is|are|works|work|business|prices|trains|winter|computers|law|people|go|goes)",
  '(who|what) (gives|gave|makes) {you} ~1 (the right|think {you}|entitled)',
  '(no|any) (special|preferential|royal|vip) (treatment|favours|favors|rights|privileges|attention)',
  'your (sense of entitlement|entitlement|ego|temper|drama|whining|moaning|nagging|attitude problem)',
]
