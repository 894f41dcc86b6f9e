import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { blameDeed } from './blame-deed.js'
import { conditional, kindly } from './blame-veto.js'

/** The customer as the guilty one. */
export const blame: CuePhrases = [
  // Should have.
  {
    phrase:
      '{you-x} ~1 (should|ought to|could|needed to|shoulda|coulda|would|were supposed to) ~2 (have|of) ~2 {acted}',
    not: [
      'should ~3 been told',
      'would have (come|gone|done|liked|made|been|thought)',
      'as {you} would',
      'could have told us so',
    ],
  },
  {
    phrase:
      '{you-x} ~1 should have ~2 (been more|taken|thought|seen|got|been) ~1 (careful|this|that|it|before|better|in touch|there)',
    not: ['should have (been told|had|received)', 'seen ~2 (answer|money|refund)'],
  },
  "{you-x} ~1 (should've|could've|shouldve|couldve|shoulda|coulda) ~1 {acted}",
  "{you-x} (shouldn't|should not|ought not to) ~1 (have|of) ~1 ({acted}|{regretted})",
  "{you} (shouldn't've|shouldnt've) ({acted}|{regretted})",
  '(should|could) {you} {negation} ~1 have {acted}',
  "(shouldn't|couldn't|oughtn't) {you} ~1 have {acted}",
  '{you-x} ~2 (supposed|meant|required|obliged|expected|told|asked|instructed|warned|reminded|advised|informed|urged|notified) to [~1] {to-act}',
  '(as|like) {you-x} ~2 {told} ~1 (about|of|to|in|by|when|several|twice|clearly|before|on)',
  '{you-x} ~2 (warned|reminded|notified|informed|told) ~1 (about the|about it|of the|clearly|properly|duly|beforehand|twice|repeatedly|of this|about this|in advance|in writing|when you|before you|several times|by letter|by email|by text)',
  '{you-x} ~2 (clearly|properly|duly|explicitly|repeatedly|well) (warned|reminded|notified|informed|told|aware)',
  'when {we-x} ~1 (asked|told|warned|reminded|advised|instructed|informed) {you} [to|about|that]',
  '{we-x} ~2 (warned|reminded|cautioned) {you} ~2 (about|of|that|not|to|before|in|several|twice|by|on)',
  '{you-x} ~1 (had|got|were given|been given|received) ~1 (ample|every|enough|several|many|plenty of|lots of|more than enough) (time|chance|opportunity|opportunities|chances|warnings|reminders|warning|notice|weeks|months)',
  '{you} had ~1 (only|just) to {to-act}',
  'all {you} ~1 (had|needed|have|need) ~2 to ~1 {to-act}',
  {
    phrase:
      "had {you} ~2 ({acted}|{regretted}|more|attention) ~9 (would|wouldn't|could|couldn't|never|we|there|none|been)",
  },
  {
    phrase:
      "had {you} ~1 {negation} ~1 ({acted}|{regretted}) ~9 (would|wouldn't|could|couldn't|never|we|there|none|been)",
  },
  {
    phrase: 'if [only] {you} ~1 had ~1 ({acted}|{regretted}|more|attention)',
    not: ['if {you} had (trouble|problems|a|an|any|the|time|other|questions)'],
  },
  {
    phrase: "if (you'd|youd|u'd) ~1 ({acted}|{regretted}|more|attention)",
    not: ["if (you'd|youd) ~1 (like|rather|prefer|told me)"],
  },
  {
    phrase:
      "if [only] {you} {negation} ~1 ({acted}|{regretted}) ~9 (would|wouldn't|could|couldn't|never|we'd)",
    not: ["if {you} (don't|can't|cannot|won't|aren't)"],
  },
  "if {you} (just|only|simply|actually|bothered to|took the time to|took the trouble to|took a moment to|cared to|would only|would just|would actually) ~1 {to-act} ~9 (would|you'd|wouldn't|could|there'd|it'd|this would)",
  "(wouldn't|would not|would never|could never|need not|needn't|couldn't) ~1 have ~1 (happened|occurred|arisen|been|gone|had|needed|become|missed|lost|cost) ~5 (if|had|unless|provided) ~2 {you-x}",
  "(if|had) {you-x} ~9 (wouldn't|would not|would never|could never|need not|needn't|couldn't) ~1 (have|be|need)",
  '(would|could|might) ~1 (have been|be) ~1 (avoided|prevented|avoidable|spared|solved|discovered|sorted|stopped|easily) ~5 (if|had|unless|provided) ~2 {you-x}',
  '(could|might|can|would) ~1 (easily|simply|well) ~1 (have been|be) ~1 (avoided|prevented) [by]',
  '{you-x} {negation} ~2 (have this problem|be in this|be in that|had this problem|have had this|have been charged|have had to|be standing|be sitting|have missed|have lost|be having|have ended up|have needed)',
  '{you-x} (could|might|can) ~1 have (avoided|prevented|saved|spared|seen|worked|figured|guessed|known|thought)',
  '{you-x} ~1 (should|ought to|might|must|really) ~1 (have known|know) better',
  '(might|may|could) ~1 want to ~1 (read|check|look|learn|think|listen) ~4 (before|first|next|properly|again|carefully|twice)',
  'had better ~1 (read|check|look|learn|think|listen) ~4 (before|first|next|properly|again|carefully|twice)',

  {
    phrase:
      '{you-x} ~1 (must|probably|obviously|evidently|apparently|clearly|surely|simply) ~1 (have) ~1 ({acted}|{regretted}|missed|mistyped|misread|mixed|confused|overlooked)',
    in: 'statement',
    not: [
      '(long|worried|frustrat*|hours|wonder*|ages|time|wait|waiting|queue|hard|annoy*|sorry|upset)',
      'must have (waited|thought|called|rung|come|paid)',
    ],
  },
  {
    phrase:
      '{you-x} (obviously|evidently|apparently|clearly|simply|just) ~1 ({regretted}|missed|mistyped|misread|mixed|confused|overlooked|forgot|lost|left|entered|used|put|gave)',
    in: 'statement',
    not: conditional,
  },
  '(would|could|might) have (told|shown|saved|spared|informed|warned) {you}',
  'would have been ~1 (wise|smart|better|sensible|easier|best|clever|good|nice|helpful) ~2 (to|if {you})',
  {
    phrase: [
      "(wouldn't|would not) ~1 (be|have|need) ~6 (if|had) {you-x}",
      "(wouldn't|would not) ~1 (be|have|need) ~6 (if|had) {you-x} ~3 {negation}",
    ],
  },
  "{you} (can't|cannot|can not) ~1 (just|simply) ~9 (and|then|without)",
  'as {you-x} ~1 (promised|agreed|undertook|confirmed|accepted|signed)',
  // Why didn't you.
  "why (didn't|haven't|hadn't|did|have|had|would|are|were) {you} ~2 (wait|miss|forget|ignore|click|press|share|give|trust|leave|only|first|{acted}|{to-act}|{regretted})",
  'how come {you-x} ~2 {negation}',
  'how (could|can|did) {you} ~2 (miss|forget|ignore|fail|lose|overlook|manage|possibly|even|be so|think|believe|not)',
  "(didn't|haven't|hadn't|couldn't) {you} ~2 (read|check|checked|notice|noticed|see|seen|bother|bothered|think|thought|listen|understand|realise|realize|ask|know) ~3 (terms|that|the|our|it|anything|before|properly|first|sign|email|letter|text|to)",
  'did {you} (even|not|ever|actually) ~1 (read|check|look|listen|think|bother|try|notice|see|ask|restart)',
  'have {you} (even|not|actually) ~1 (read|checked|looked|listened|thought|bothered|tried|noticed|seen|asked|understood)',
  'what (were|was) {you} (thinking|expecting)',
  'what (made|possessed) {you} ~1 (think|believe|click|press|share|to|do)',
  'what did {you} (expect|think|imagine) ~2 (would|when|from|to|if|happen)',
  "(why|what|how) on earth (did|would|are|do|have|were|didn't|made)",

  // Your fault.
  { phrase: '{your} own ~1 {own-fault}', not: kindly },
  {
    phrase: '{your} own (choice|decision|responsibility|risk|problem|loss)',
    not: [...kindly, 'at {your} own pace', 'if ~6 {your} own'],
    in: 'statement',
  },
  {
    phrase:
      '(entirely|partly|simply|purely|mainly|be|being|mistake|no|well|so|{it-s}|it is) ~1 {your} ~1 (fault|mistake|error|failure|negligence|carelessness|lookout|oversight|doing)',
    not: [...kindly, 'what ~1 {your}', 'if ~3 {your}'],
    in: 'statement',
  },
  {
    phrase:
      '(due|owing|thanks|down) to {your} ~1 (failure|lack|mistake|error|negligence|wrong|incorrect|incomplete|late|carelessness|impatience|inability|refusal|actions|behaviour|neglect|oversight|own|delay)',
  },
  '(caused|created|triggered|provoked) by {your} ~1 (failure|lack|mistake|error|negligence|wrong|incorrect|own|late|oversight|behaviour|actions|carelessness|misuse|handling|settings)',
  'because of {your} ~1 (failure|lack|mistake|error|negligence|wrong|own|oversight|late|behaviour|carelessness|misuse|handling|sloppiness|impatience)',
  '{your} ~1 (failure|negligence|carelessness|inattention|sloppiness|ignorance|impatience|inability|refusal|laziness) ~1 (to|in|is|has|led|caused|means|meant|that|on|cost)',
  '{your} lack of ~1 (care|attention|planning|preparation|patience|knowledge|understanding|interest|effort)',
  '(fault|blame|mistake|error|responsibility) ~2 (is|was|lies|lay|rests|sits|remains|be) ~1 (yours|with {you}|on {you}|at {your}|on {your}|with {your}|{your} own)',
  {
    phrase:
      '{trouble} ~1 {lies} ~2 (with {you}|on {your} (side|end|part)|at {your} (end|side|place)|with {your} ~1|in {your} ~1) $',
    not: ['if ~4 {trouble}', 'whether'],
    in: 'statement',
  },
  {
    phrase: '{trouble} ~1 {lies} ~2 (on|at|with) {your} (side|end|part|own)',
    not: ['if ~4 {trouble}', 'whether'],
    in: 'statement',
  },
  {
    phrase: '{trouble} ~1 {lies} ~2 (with|in) {you}',
    not: ['if ~4 {trouble}', 'whether', '(discuss|go|look|sit|shared|solve) ~2 with {you}'],
    in: 'statement',
  },
  '(user error|operator error|pebkac|layer 8|self-inflicted|self inflicted|finger trouble|own goal|between the chair)',
  {
    phrase:
      "(it's|that's|this is|this one's|that one's|this one is|that one is|one's|be|is|it is|that is|was|mistake's) ~1 on {you}",
    not: [
      'on {you} (now|yet|all|are|have)',
      'check on {you}',
      "(joint|account|policy|it's|how|pressure|keen|ticket|paper) ~3 on {you}",
    ],
    in: 'statement',
  },
  '{you-x} ~1 (brought|done|did|caused|inflicted|created|made) (this|it|that|all|the|these|your) ~3 {yourself}',
  '{you} ~2 only ~2 {yourself} ~1 (blame|thank)',
  '{you-x} ~1 (no one|nobody|no-one) ~1 (blame|thank) but',
  '(blame|thank) ~1 {yourself}',
  {
    phrase: '{you-x} ~1 (are|were) ~1 (to blame|at fault|the one to blame|the one at fault|the one who)',
    not: kindly,
  },
  {
    phrase: "(you're|youre) ~1 (to blame|at fault|the one to blame|the one at fault|the one who)",
    not: kindly,
  },
  '{you-x} ~2 responsible for ~1 (this|that|what|keeping|checking|making|reading|having|ensuring|telling|giving|updating|paying|your own|the mistake|the error|the delay|the loss|the consequences)',
  'it was {you} ~1 who',
  '{you} {yourself} ~1 (chose|picked|selected|agreed|accepted|signed|ticked|approved|clicked|entered|typed|wrote|decided|booked|ordered|gave|shared|said|cancelled|opted|wanted|caused|forgot|did|declined|moved|turned|asked)',
  '{you} ~1 (chose|picked|selected|agreed|accepted|signed|ticked|approved|clicked|decided|booked|ordered|gave|opted|entered|typed|wrote|cancelled|wanted|declined|did|made|switched|turned|deleted|registered|set) ~5 {yourself}',
  '{you-x} ~1 (chose|picked|chosen|selected|booked|bought|wanted|ordered|opted for|went for|insisted on|settled for|paid for) ~2 (cheapest|cheap|cheaper|lowest|basic|wrong|slowest|simplest|non-refundable|budget|minimum|worst|least)',
  '{you-x} ~1 (chose|chosen|decided|opted|insisted|preferred|elected) (not to|to ignore|to wait|to skip|to trust|to share|to click|to disregard|against|to book so|to do it|to go ahead|anyway|to leave it)',
  '{you-x} ~1 (agreed|accepted|consented|signed|approved|ticked|confirmed) ~4 (terms|conditions|contract|agreement|rules|policy|box|price|fee|print|when you|before you)',
  '{you-x} (signed|agreed|accepted|ticked|clicked) (it|this|that|up for it|up for this|to it|to this|to that|off on it|ok|yes)',
  '{you} (knew|were aware|were well aware|knew full well|must have known|should know|ought to know|surely knew|had to know) ~1 (of|about|that|what|when|the|this|from|how|before|by|perfectly|very)',

  {
    phrase: '^ ~1 your [own] (mistake|fault|error|responsibility|doing)',
    not: [
      'fault (report|code|number|is|was|has)',
      'error (code|message|report|is|was|has)',
      "(is|it's) your (choice|responsibility)",
      '(sorry|not|never|if) ~3 your',
      '^ ~1 your (choice|error|mistake) ~1 (of|is|was|has)',
    ],
  },

  ...blameDeed,
]
