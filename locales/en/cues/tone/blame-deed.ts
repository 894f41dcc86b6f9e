import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { conditional, kindly, sympathy } from './blame-veto.js'

/** What the customer did, did wrong, or left undone. */
export const blameDeed: CuePhrases = [
  // Because you.
  {
    phrase:
      '(because|cause|cos|coz|seeing as|given that|considering that|reason is that|reason being that|reason is|reason being) {you} ~1 (missed|left|let|clicked|pressed|packed|shared|waited|deleted|late|chose|picked|insisted|gave|moved|cut|turned|removed|unplugged|blocked|entered|typed|parked|cancelled|canceled|put|wrote|filled|opened|downloaded|trusted|stopped|spilled|overloaded|careless|{erred})',
    not: ['{negation} because {you}', '(sorry|thanks|thank|glad|nice|good) ~4 because {you}'],
  },
  {
    phrase:
      '(because|cause|cos|coz|seeing as|given that|considering that|reason is that|reason is|since|as) {you} {negation} ~1 ({not-done}|{acted}|{to-act}|have|show)',
    not: [
      '{you} {negation} ~1 (get|got|received|receive|hear|heard|ask|asked|order|ordered|had|want|wanted)',
      '(sorry|thanks|thank|glad|nice) ~4 (because|since|as) {you}',
      '(because|since|as) {you} {negation} [yet] (need|have to|have it|have the|have an)',
      '{negation} have to',
    ],
  },
  {
    phrase:
      '(since|as) {you} ~1 ({erred}|failed|clicked|deleted|chose|picked|insisted|entered|typed|refused)',
    not: ['soon as {you}', 'same as {you}'],
  },
  {
    phrase: '(this|it|that|all) ~1 (comes|came|stems|stemmed|results|resulted) (of|from) ~2 *ing',
    not: ['*ing (from|company)'],
  },
  "(this is|that is|that's|thats|it's) ~1 what ~1 (happens|comes|you get|one gets|people get) ~1 (when|if|of|for|from|with)",
  '(this|that) is what ~1 (happens|comes|you get) ~1 (when|if) ~3 {negation}',
  "(that's|thats) what ~1 (happens|comes) ~1 (when|if) ~3 {negation}",
  "(that's|thats) what ~1 (happens|comes) ~1 (when|if|of)",
  '(in|with|to|on|at|under|for) the wrong (box|account|address|queue|field|place|platform|number|form|card|code|button|way|order|date|name|department) {yourself}',
  '{you-x} ~3 (in|with|to|on|at|under|into|onto) the wrong (box|account|address|field|platform|number|form|card|code|button|order|date|name|train|bus|envelope|way|login)',

  // You did it wrong.
  {
    phrase: '{you-x} ~3 {did-wrong} ~3 {wrong}',
    in: 'statement',
    not: [
      ...conditional,
      ...sympathy,
      'something ~2 wrong',
      'what ~2 wrong',
      '{we-x} ~3 wrong',
      'were (given|sent|told|charged|quoted) ~3 {wrong}',
      '(gave|sent|given) {you} ~3 {wrong}',
      '(got|get) ~2 {wrong} (information|answer|bill|letter|product|parcel|amount|number|item|size|price|invoice|message|order|impression|idea|train|end)',
      'wrong with',
      'may have',
      'might have',
    ],
  },
  {
    phrase:
      '{you-x} ~2 {erred} (to|our|the|that|this|it|a|your|an|one|something|what|how|when|two|up|every|and)',
    in: 'statement',
    not: [...conditional, ...sympathy, 'have {you-x}', 'did {you-x}', '(may|might) have'],
  },
  {
    phrase: '{you-x} ~2 (made|got|making) (a|an|the|some|this) ~2 (mistake|error|blunder|oversight|slip)',
    in: 'statement',
    not: [...conditional, ...sympathy],
  },
  {
    phrase:
      '{you-x} ~2 (mistaken|doing it wrong|doing something wrong|using it wrong|holding it wrong|misinformed|the problem here|reading it wrong|too impatient|too slow|being careless|confused about|confusing|mixing up)',
    in: 'statement',
    not: [...conditional, ...sympathy],
  },
  {
    phrase:
      '{you-x} ~2 (got|have|understood|read|taken|took) (it|this|that|things) ~1 (wrong|backwards|upside)',
    in: 'statement',
    not: conditional,
  },
  {
    phrase:
      '{you} [{adv}] {negation} ~1 {not-done} ~1 (our|the|that|this|it|us|a|your|any|all|what|how|when|in|up|to|before|through|out|on|attention|properly|carefully|for|enough|terms|correctly|as|$)',
    in: 'statement',
    not: [
      ...conditional,
      ...sympathy,
      'so {you} {negation}',
      'that {you} {negation} ~1 (have to|need)',
      '{you} {negation} (have|need|be able|want|get|got) to',
      "{you} (can't|cannot|couldn't|won't) ~1 (see|find|log|get)",
      'sure {you} {negation}',
      '{negation} have to',
      '{you} {negation} ~1 (wait|pay) (any|for|longer|more)',
      "{you} (won't|needn't|can't|cannot|mustn't|wouldn't|never) ~1 {not-done}",
    ],
  },
  {
    phrase:
      '{you} never ~1 (read|checked|listened|followed|bothered|looked|noticed|told|informed|notified|contacted|cancelled|updated|provided|specified|filled|included|submitted|reported|replied|answered|responded|registered|returned|signed|confirmed|paid|validated|mentioned|asked)',
    not: conditional,
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (came|called|rang|booked|paid|applied|reported|cancelled|ordered|wrote|submitted|sent|arrived|complained|replied|answered|responded|turned up|showed up) ~3 (too late|far too late|after the deadline|past the deadline|after the fact|too slowly|out of time)',
    not: conditional,
  },
  {
    phrase:
      '{you-x} ~1 (waited|left|put|delayed|postponed|dragged) ~3 (too long|too late|last minute|the last|off)',
    not: [...conditional, 'sorry ~3 {you-x}', 'have {you}'],
    in: 'statement',
  },
  {
    phrase:
      '{you-x} ~1 (were|are|was) ~1 (too late|too slow|too early|careless|in too much of a hurry|impatient|in the wrong|negligent|unprepared|sloppy|naive|gullible|inattentive|not careful|not listening)',
    not: [...conditional, 'sorry'],
    in: 'statement',
  },
  '{you-x} ~1 (let|allowed|invited) ~3 (expire|lapse|run out|in|fool you|trick you)',
  '{you} (fell|fall|fallen) for (it|that|a scam|the scam|the trick|such)',

  // Do it properly next time.
  "(next|another) time ~2 (should|should've|better|read|check|look|listen|follow|remember|consider|think|plan|learn|pay attention|pay (more|closer|better)|be (more|a bit|a little) |make sure|might want to|may want to|must|have to|need to)",
  "(next|another) time (don't|do not|keep|ask|choose|wait|tell|bring|arrive|update|save|use|take|try|start) ",
  'in [the] future ~3 (read|check|look|listen|follow|remember|think|ask|plan|choose|pay|wait|tell|learn|bring|arrive|update|save|careful|make sure|double-check)',
  '(be|been|being) ~2 more (careful|attentive|observant|thorough|patient|organised|organized|vigilant|responsible|accurate|cautious|realistic|diligent)',
  '(take|taken|taking|pay|paid|paying|show) (better|more|closer|greater) (care|attention|responsibility|notice)',
  '(please|just|simply|do|must|better|always|to) (read|check|study) ~3 {terms} ~2 (properly|carefully|better|thoroughly|next|closely)',
  '(just|do|must|better|always|should) (read|check|study) ~3 {terms} (first|before)',
  '(before|instead of) {you} (complain|accuse|blame|shout|criticise|criticize|complaining|lecture|accusing|point)',
  '(before|instead of) (complaining|accusing|blaming|shouting|ranting|criticising|criticizing|whining|moaning|pointing)',
  '(learn|learned|learnt|learning) (your lesson|the hard way|from this|for next time|to read|a lesson|from your)',
  {
    phrase: '(up|down) to {you} ~1 to ~1 {duty}',
    not: '(choose|find|see|know|pay) ~1 (the|a|which|what|when|how|between|from|if|whether)',
  },
  '(on|with) {you} to ~1 (check|make sure|ensure|keep|find out|inform|update|tell|read|cancel|notify|report|provide)',
  '{your} ~1 (responsibility|job|duty|obligation|task|business) to ~1 {duty}',
  '{you-x} ~2 (a|the|some|an|full|own|your|clear) ~1 (responsibility|duty|obligation) ~1 (yourself|too|here|for|in|to|of|as)',
  '{you} (must|have to|need to|should|ought to) ~1 (take|accept|bear|face) ~2 (responsibility|blame|consequences|fault)',
  '(take|accept) (some|a bit of|a little|more|your) responsibility',
  "(customer's|customers'|holder's|policyholder's|buyer's|passenger's|user's|owner's|client's) ~1 (responsibility|fault|mistake|job|duty|error|choice|risk)",
  '{you} {negation} ~1 (expect|blame|complain|demand|be surprised|act surprised) ~1 (to|when|that|if|now|about|afterwards|because|and)',
  '{you} can hardly (complain|demand|be surprised)',
  '(no wonder|small wonder|hardly surprising|not surprising|not so strange|not strange) ~6 (when|if|since|because|as|with|considering) {you-x}',
  "when {you} ~1 (don't|didn't|haven't|ignore|ignored|forget|forgot|fail|failed|refuse|refused|choose|chose|insist|insisted|wait|waited) ~8 (that's|this is|then it|the result|this happens|of course)",
  '(any|every) (sensible|reasonable|normal|responsible|grown-up|adult) (person|customer|adult|user|one)',
  '(common|basic|little) (sense|courtesy) ~1 (tells|says|to|that|should|would|goes)',
  '(a bit of|a little|some) (planning|common sense|forethought|foresight|preparation)',
  { phrase: '{you} ~1 (forgot|missed) (to|the|our|your|it|that)', weak: true },
  {
    phrase:
      '{you} ~1 (must|have to|need to) ~1 (read|check|make sure|ensure|understand|realise|realize|accept|learn)',
    weak: true,
  },
  '{you-x} ~2 (got|gotten|put|landed|brought|talked|worked|dragged|manoeuvred) {yourself} (into|in|through)',
  '{yourself} into (this|that|it|trouble|the)',
  {
    phrase:
      "(is|was|stands|says|stated|written|printed|it's|clearly) ~3 (on|in) ~2 {terms} ~2 so {you} ~1 (have to|need to|should|must|could|can|know|knew|ought)",
    not: kindly,
  },
  '^ ~1 (read|check|study|look) ~4 before {you} ~1 (complain|ask|write|ring|post|accuse|shout)',
  '(look at|start with|think about|consider|see to|mind) ~1 {your} own',
  '{your} own (consumption|behaviour|habits|spending|driving|planning|finances|budget|priorities|doorstep|house|usage|actions|reading)',
  '(somebody|someone|you|he|she|they) must have (let|given|shared|left|opened|told|forgotten|typed|pressed|clicked|entered|lost|dropped|spilled|broken|misread)',
  "(if|when) ~1 (people|one|customers|somebody|someone|folk) ~1 (don't|doesn't|won't|insist|insists|forget|forgets|ignore|ignores|leave|leaves) ~1 ({to-act}|on|the|their|it|to)",
  '(asking|begging|looking) for (trouble|it|problems) [when|if|by]',
  {
    phrase: '{you} ~1 (keep|kept|insist on|persist in|carry on|continued) (*ing)',
    not: [
      'if {you} (keep|kept)',
      '(keep|kept) (getting|having|seeing|receiving|waiting|hearing|being|everything|an eye)',
    ],
    in: 'statement',
  },
  {
    phrase:
      '(because|cause|since|as) {you} ~1 (spend|leave|type|ignore|forget|refuse|insist|drive|throw|eat|buy|keep|rush|choose|trust|share|log out)',
    not: '(as|since) {you} ~1 (choose|keep|leave)',
  },
  '(comes|came|follows|happens) (of|from|when) ~1 {negation} ~1 *ing',
  "(it's|it was|it is) {you} who",
  {
    phrase:
      "if {you} ~1 (leave|wait|book|buy|order|come|ring|call|pay|arrive|turn up|apply) ~4 (until|till|late|last) ~7 (have to|must|can't|cannot|will|expect|reckon|risk|only)",
    not: '(free|no problem|still)',
  },
  {
    phrase:
      '(careless|foolish|unwise|reckless|naive|thoughtless|irresponsible|negligent|gullible|sloppy|inattentive|forgetful|ill-advised|short-sighted|imprudent)',
    not: [
      '(of|by|from) (us|me|our|my|him|her|them)',
      '(we|our|i|driver|driving) ~3 (careless|foolish|unwise|thoughtless|clumsy|sloppy|negligent)',
      '{negation} ~3 (careless|foolish|naive)',
    ],
  },
  '^ ~1 who ~1 (gives|shares|leaves|throws|buys|books|clicks|believes|trusts|sends|forgets|puts|keeps|writes|lets) ~12 ?',
  "(you've|you) ~2 only ~2 {yourself} ~1 (blame|thank)",
  '{you} ~1 (ordered|bought|signed|chose|booked|wanted|picked|took|broke|lost|dropped) (it|this|that|them) ~1 so ~1 {you}',
  '(one|people|customers|everyone|everybody) ~1 (has to|must|should|ought to|needs to|have to|is supposed to|are supposed to|is expected to) ~1 (read|check|know|think|plan|look|be careful|take responsibility|pay attention|follow|keep|understand|be able)',
  '(due|owing|down|thanks) to {your} ~2 (handwriting|settings|forgetfulness|misunderstanding|typing|spelling|behaviour|choice|choices|habits|decision|password|planning|haste|attitude)',
  '(mix-up|mixup|misunderstanding|confusion|delay|error|mistake) ~1 (is|was|comes|came|stems|lies) ~1 (down to|due to|because of|from|on|with) {your}',
  '(it|a little|little|some|might|would) (helps|help|pays|helps a lot) to (read|listen|look|check|think|plan|pay attention|follow)',
  '(forgotten|forgot|neglected|failed|omitted) to (report|cancel|pay|tell|update|send|check|read|sign|validate|renew|register|log|restart|lock|fill|return|notify|inform|change|confirm|book|switch)',
  '{you} (went|stood|waited|turned up|were standing|were sitting|got on|got off|drove|sat) ~3 wrong',
  '{you} ~1 (switched|turned) (off|on) ~1 (the|your) ~2 {yourself}',
  '(form|letter|sign|text|mail|email|page|ticket|message|instructions|label|guide) ~1 (clearly|plainly|expressly|quite clearly) (said|says|states|stated|tells|asks|asked)',
  '{you} only (sent|gave|paid|read|wrote|filled|signed|did|looked|brought|answered|attached|uploaded|booked|entered)',
  { phrase: "{you} (can't|cannot) have ~1 {acted}", not: 'have ~1 (known|seen|noticed|been|come|waited)' },
  '(this|that) is what happens $',
  "(that's|thats) what happens $",
  {
    phrase:
      '{you-x} ~2 (done|changed|fiddled|tampered|messed|meddled|played|tinkered|interfered) ~1 (with|something|about|around|it|the settings)',
    in: 'statement',
    not: [
      ...conditional,
      ...sympathy,
      "(haven't|not|never) ~1 (done|changed)",
      "(you've|you have) done (everything|what|all|the right|well|nothing|enough)",
    ],
  },
  '(would|could|might) have been (avoided|prevented|saved) ~1 (with|by) ~1 (a|an|your|reading|checking|calling|booking|looking|a little|some|more)',
  '{you-x} had ~2 (month|week|weeks|months|year|days|hours|all day|all week|plenty|until) ~2 to {to-act}',
  {
    phrase: '{you-x} ~1 (seem|appear) to have ~2 ({acted}|{regretted}|missed|misread|mixed) ~5 yourself',
    in: 'statement',
  },
  '(made|happened|occurred|caused|broke|went wrong|arose|started|lost) ~1 (at|on|in) {your} (end|side|home|place|part|own)',
  'did ~1 (ask|tell|warn|remind|inform|advise) {you}',
  {
    phrase:
      '{your} ~1 (router|phone|computer|browser|equipment|tv|modem|laptop|software|operating system|wiring|car|bike) ~1 (so|too|far too|very|hopelessly|simply|just|pretty|rather) (old|outdated|slow|cheap|weak|bad|ancient|worn)',
    in: 'statement',
    not: ['if {your}', 'may be', 'might be', 'sorry'],
  },
  {
    phrase:
      '{you-x} ~2 {negation} ~1 (read|checked|restarted|updated|followed|looked|listened|signed|registered|cancelled|understood|bothered|filled|entered|submitted|uploaded|installed|confirmed|locked|charged|cleaned|paid attention|done your|done what)',
    in: 'statement',
    not: [...conditional, ...sympathy, 'if {you-x}', 'sure {you-x}', 'so {you-x}'],
  },
  '(a bit|rather|pretty|quite|somewhat|very|too|so|little) (careless|naive|hasty|rash|clumsy|optimistic|trusting|forgetful|quick to|sloppy) (of|by|on|with) ~1 {you}',
  { phrase: '{you-x} ~2 (forgot|forgotten) to', in: 'statement', not: [...conditional, ...sympathy] },
]
