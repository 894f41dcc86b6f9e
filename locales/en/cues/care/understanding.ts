import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Understanding that is asked of the customer, or thanked for, or about a matter of fact. */
const notShown = [
  '(it|that|this) ~1 (happens easily|happens so easily|is easily done|is so easily done)',
  '(thank|thanks|patience|your|for|and|in|little|some|ask for) understanding',
  '(do|did|does|must|to|should|if|hope|have to|need to|will|can|could|trust|that|sure) {you} ~1 (understand|understood|realise|realize|appreciate|recognise|recognize|acknowledge)',
  '{you} ~1 (must|have to|need to|should|will|can|surely|do) ~1 (understand|realise|realize|appreciate|recognise)',
  '(help|helps|try|trying|like|want|so|for|easier|able) ~1 (us|me|to|you) ~1 understand',
  'appreciate ~1 (patience|cooperation|understanding|business|feedback|if)',
  '(easy|easier|hard|simple|difficult) to understand',
  '(acknowledge|recognise) ~1 receipt',
]

/** Feelings that the customer may have. */
const toSay = [
  '(hard|difficult|impossible|tough|tricky|early) to (say|know|tell|predict|promise|guess|give|answer|find|read|see)',
  '{negation} ~1 {badly}',
]

/** How it is for the customer. */
export const understanding: CuePhrases = [
  // Courage, company and good sense.
  '(takes|took|taken|that takes|needs) ~1 (courage|guts|nerve|bravery) ~1 to ~1 (write|say|tell|share|ask|admit|reach|speak|post)',
  '(brave|braver) ~1 (of you|to) ~1 (write|say|tell|share|ask|admit|reach|speak)',
  '(far from|by no means) [the] (alone|only)',
  '(healthy|sound|good|sensible) ~2 (scepticism|skepticism|suspicion|instinct|instincts)',
  // I understand.
  {
    phrase:
      '(understand|understands|understandable|understandably|understood|sympathise|sympathize|empathise|empathize|realise|realize|appreciate)',
    not: [...notShown, '{negation} ~1 (understand|understood|appreciate|realise|realize)'],
  },
  {
    phrase: '(i|we) ~2 (understand|know|get|hear|realise|realize|appreciate|imagine) ~3 {negation}',
    not: notShown,
  },
  "(i|we) ~2 (see|get|hear|know|understand|imagine|tell|feel|gather|appreciate) ~1 (why|how) ~1 (it|this|that|you|you're|you'd|you've|it's|the|much|hard|annoying|frustrating|upsetting|tough|your|important|long|angry|worried|upset|disappointed|tired|things)",
  "(i|we) ~2 (know|get|hear|realise|realize|understand|imagine|gather|appreciate|believe) ~1 [that ](it's|it is|it must|this is|this must|that's|that is|that it|that this|it can|it isn't|that feels|how|what it|the feeling|it feels|you're|you feel|you've had|it hurts)",
  {
    phrase:
      "(see|notice|tell|hear|sense|read|say) that (it's|it is|it|this|you're|you are|you feel|you've|this must|this has|the) ~3 ({badly}|annoyed|upset|angry|cross|worried|frustrated|irritated|fed up|furious|disappointed|tired|hurt|anxious|scared|let down|had enough|been waiting|been hard|stings)",
  },
  '(i|we) (hear|feel|get|believe) (you|that)',
  '(i|we) know [that|too|all too well|how it is|how it feels|the feeling] $',
  "(i|we) ~1 (see|get|understand|take|hear) (your point|what you mean|your frustration|your disappointment|your worry|your concern|the frustration|the worry|the point|the disappointment|your anger|it|your side|where you're coming)",
  "(don't|can't|cannot|couldn't|wouldn't|doesn't) ~1 (blame|wonder) ~1 (you|at|that|about)",
  '(no|small|little) wonder ~1 (you|that|it|your)',
  "(fair enough|fair point|fair question|good point|point taken|valid point|quite right|spot on|you have a point|you've got a point|you've every right|you have every right|every right to|you're right|you are right|youre right|you're so right|you're quite right|you're absolutely right|i agree|we agree|rightly so|with good reason|for good reason|good reason to|of course you're|of course you are|fully justified|legitimate)",
  '(completely|entirely|totally|perfectly|only|quite|fully|very|more than|is|are|so) ~1 (understandable|justified)',
  '(only|perfectly|quite|completely|entirely) (natural|reasonable|fair|human) ~1 (that|to|of|if|you|when)',
  '(your|the) ~1 (frustration|anger|irritation|disappointment|annoyance|worry|worries|concern|concerns|impatience|reaction|despair|disbelief|scepticism|criticism|fear|anxiety|stress|upset) ~2 (is|are|makes sense|completely|understandable|fair|justified|on board|i share|we share)',
  '(share|shares) your (frustration|disappointment|view|anger|worry|concern|irritation)',

  // How it must be.
  {
    phrase:
      '({it-x}|must|sounds|sound|feels|feel|feeling|how|so|really|very|such|quite|incredibly|extremely|terribly|pretty|rather|bit|little) ~1 {badly}',
    not: toSay,
  },
  {
    phrase:
      '({it-x}|which) ~1 (was|is|been|be|has been|must be|must have been|sounds|feels|looks|seems) ~2 {badly}',
    not: toSay,
  },
  { phrase: '(how|what) [a|an] ~1 {badly}', not: toSay },
  {
    phrase:
      '(a|an) ~1 {badly} ~1 (way|thing|place|spot|day|time|morning|evening|week|situation|experience|start|end|message|letter|news|surprise|feeling|wait|moment|position|night|trip|journey|weekend|answer|mistake|place|welcome|shock|read|position|mess|business)',
    not: toSay,
  },
  '(it|that|this|which) must ~1 (feel|sting|hurt|have been|have felt|make you|leave you|be (so|very|really|a|like|an|quite|awfully|incredibly|extremely|{badly})|come as|seem)',
  '(must|would|can|could) ~1 (feel|have felt|be felt) ~1 (like|as if|as though|awful|very|so|really|quite|hard|unfair|that|to)',
  "(sounds|feels|felt|must be|been) ~1 (like|as if|as though) ~2 (you've had|you have had|a nightmare|nightmare|bad day|a rough|a long|a tough|quite a|a real|ordeal|row of|a lot|everything|nobody|no one|we|you|an)",
  '(oh no|oh dear|ouch|oof|ugh|argh|good grief|goodness|blimey|crikey|oh my|dear me|yikes|eek|oh gosh|heavens|deary me|oh heck|oh man|aw|aww|oh bother|what a pity|what a shame|a pity|a shame|such a pity|shame that|pity that|too bad that|oh|uff|uff da|oi|drat|sigh) ~1 (that|no|dear|it|you|this|what|how|sorry|i|we|the|fair|not|$|!)',
  '(what|such|quite|been) (a|an) ~2 (mess|muddle|nightmare|ordeal|bother|nuisance|pickle|palaver|carry-on|disappointment|blow|saga|scare|hassle|headache|kerfuffle|faff|shambles|farce|letdown|let-down|runaround|shock|fright|mix-up|pain|bummer|disaster|business|wait|state|morning|day|week|evening|night|welcome|start)',
  '(a|proper|right|real|complete|total|utter|bit of a) ~1 (mess|muddle|nightmare|ordeal|nuisance|palaver|letdown|let-down|shambles|farce|runaround|faff|hassle|headache|poor answer|nasty surprise|cold shower|long wait|scare|fright|blow)',
  "(no|not much|little|not|isn't|wasn't|not any|never|hardly|can't be|cannot be|anything but) ~1 (fun|joy|picnic|laughing matter|comfort|consolation|nice|pleasant|funny|easy|amusing|great|ideal)",
  '(a|in a|such a|quite a) ~1 (difficult|tight|tough|awkward|nasty|horrid|rotten|sticky|bad|tricky|stressful|worrying|horrible|terrible|hard|trying) (spot|situation|position|place|time|moment|day|week|period|patch)',
  '(stings|stung|rankles|jars|smarts|galls|grates|hurts|bites|tastes bad|tastes bitter)',
  "(annoys|annoy|upsets|upset|worries|worry|frustrates|frustrate|tests|test|try|irritates|irritate|infuriates|disappoints|anger|angers|scare|scares) (you|anyone|anybody|people|most people|a saint|the patience|anyone's|your|me too|us too)",
  '(sent|passed|bounced|tossed|thrown|batted|pushed|shunted) ~1 (around|round|back and forth|from pillar|between|from one|to and fro|in circles)',
  '{you-x} ~2 (annoyed|upset|angry|cross|worried|frustrated|irritated|fed up|furious|disappointed|tired of|sad|hurt|anxious|scared|livid|let down|impatient|unhappy|puzzled|stressed|stranded|kept waiting|had enough|been through|going through|gone through|struggling|shaken|in pain|exhausted|worn out|distressed|devastated|cold and)',
  '(annoyed|upset|angry|cross|worried|frustrated|irritated|fed up|furious|disappointed|sad|hurt|anxious|scared|livid|impatient|unhappy|stressed|wary|shaken) ~1 (too|as well|myself|ourselves|in your|if i|with reason)',
  "(i'd|i would|we'd|we would|anyone would|anybody would|most people would|anyone'd|everyone would|most of us would|who wouldn't) ~2 (been|be|feel|have felt|reacted|react|have reacted|lose|hate|wonder|have wondered|lost)",

  // It should not be so.
  '(nobody|no one|no-one|none of us|none) ~1 (should|ought|deserves|needs|wants|likes|enjoys|would want)',
  "(you|people|customers|anyone|one|it) ~1 (shouldn't|should not|should never|oughtn't|ought not) ~1 (have to|have had to|had to|need to|be left|be kept|be sent|be standing|be waiting|be that|be this|be so|happen|take|feel)",
  "(shouldn't|should never|should not) ~1 have (to|had to) ~1 (wait|chase|ask|feel|sit|stand|go|worry|queue|repeat|put up|experience|deal|hear|hunt|explain|shout|come|beg|write|ring|call|be|read|find|do|pay|see|take)",
  '(deserve|deserved|deserves|worth|owed|owe you) ~1 (better|more|an answer|a proper|a better|an explanation|a real|a clear|a quicker|much better|something better|an apology|a reply)',
  '(more|longer|worse|less|slower) than ~2 (anyone|anybody|you|we|it|reasonable|fair|promised) ~1 (should|deserve|deserved|deserves|ought|reasonable|expect|expected|acceptable|promised|fair|can|want|like|$)',
  '(than|what) {you-x} ~2 (deserve|expected|paid for|hoped for|were promised|should expect|were entitled)',
  '{negation} ~2 (what {you-x} ~1 (paid|want|expect|ordered|hoped|deserve|need|should|asked|were|wanted|expected|looking)|what (anyone|anybody|one|we want|we wanted)|the (start|welcome|experience|answer you|news|service you|way we)|the kind of|much help|how (it|things|we) ~1 (should|want|be|ought))',
  '(far|much|way|altogether|clearly|entirely) too (long|late|slow|much|many|high|hard|difficult|little|often|complicated|messy|bad|poor)',
  '(too|so|that|awfully|terribly|awful) long ~1 (a wait|to wait|a time|to be|without|for an|for a|time|to sit|to stand|to go|$)',
  "(<num>|two|three|four|five|six|seven|eight|nine|ten|several|fifty|forty|thirty|twenty|an|a|whole) ~2 (minutes|hours|hour|days|weeks|months|times|calls|letters|tries|attempts|emails|evening|morning|day|week|stories) ~5 (is|are|isn't|aren't|was|were|without) ~2 (too|far|way|not|unacceptable|ok|okay|enough|acceptable|ridiculous|absurd|beyond|poor|bad|rubbish|no good|good|no fun|a long time|an eternity)",

  // We are with you.
  "(easily done|easily happens|happens to the best|happens to all of us|could happen to anyone|can happen to anyone|you're not alone|you are not alone|not the only one|no shame|nothing to be (ashamed|embarrassed)|you've done nothing wrong|you have done nothing wrong|you did the right|did the right thing|not your fault|isn't your fault|wasn't your fault|no fault of yours)",
  "(thinking of|feel for|feel with|thoughts are with|with you in|hearts go out|heart goes out|thoughts go|warm thoughts|wish you strength|take care of yourself|look after yourself|be kind to yourself|hope [that ](you|you're|your|she|he|they) ~3 (feel|feeling|well|better|ok|okay|safe|recover|all right|alright|good hands|mum|mother|dad|father|son|daughter)|get well|speedy recovery|on the mend)",
  '(condolences|condolence|sympathy|sympathies|commiserations|heartfelt|sorry for your loss|rest in peace)',
  '(sad|awful|horrible|tough|hard|painful|upsetting|terrible|gutted|heartbreaking|unpleasant|dreadful|not nice|not fun|not easy) ~1 (to|that) ~1 (hear|read|see|learn|find|be)',
  '(makes|make|made) (us|me) (sad|unhappy|think|stop and)',
  "(doesn't|does not|didn't|don't) ~1 (sound|feel|look|seem|make) ~1 (good|right|nice|fun|fair|great|ok|okay|well|at all|sense|easy|any better|pleasant)",
  '(of course|naturally) ~1 (you|one|anyone) ~1 (want|wonder|feel|worry|expect|wish|worried|upset|annoyed|become|becomes)',
  "(good|glad|brave|kind|wise|thoughtful|right) ~1 (that you|of you|you|thing you|you've) ~1 (wrote|write|told|tell|said|say|spoke|speak|bring|raised|raise|ask|asked|got|contact|reach|reached|reacted|flag|flagged|report|reported|shared|mention|rang|checked|noticed)",
  '(make it right|put it right|put things right|put this right|make this right|set things right|make it up|make up for|get to the bottom|set it right|make amends|do better|did better|learn from)',
  '(a lot|so much|enough|plenty|more than enough) (to deal with|to cope with|on your plate|on your mind|for one)',
  '(last|worst) thing ~2 (you|one|anyone) ~1 (need|needs|want|wants|needed|wanted)',
  '(i|we) ~1 (wish|wished) ~2 (had|could|was|were|would|better|different|otherwise|news)',
  '(would|could|enough to|must) ~1 (wear|test|try|drive|annoy|upset|worry|frustrate|infuriate|anger|sting|scare|frighten|irritate|exhaust|tire|madden|make) (anybody|anyone|you|a saint|most people|everyone|everybody|me|us|the patience|any)',
  '(every|good|all the|full|plenty of|each) (reason|right|cause) (to|in the world)',
  '{you-x} ~1 been ~1 (more than patient|very patient|so patient|patient|incredibly patient|patience itself|kept|left|let down|badly|treated|sent|waiting|passed|through)',
  "(wouldn't|would not|couldn't|can't) ~1 (be|have been|feel) ~1 (happy|pleased|impressed|amused|easy|fun|satisfied|thrilled|nice|pleasant|content)",
  '(gutted|sorry|sad|angry|annoyed|upset|embarrassed|ashamed|unhappy) ~1 (on your behalf|for you|about this|about that|about it|myself|for your sake)',
  'on your behalf ~1 (sorry|gutted|annoyed)',
  '(badly|poorly|clumsily|sloppily|wrongly) (handled|done|put|worded|managed|planned|communicated|explained|phrased)',
  '(handled|done|put|worded|managed|explained) (badly|poorly|clumsily|wrongly)',
  '(last|worst) thing ~1 (anybody|anyone|you|one|a person|someone|somebody) ~1 (need|needs|want|wants|needed|wanted)',
  "(see|understand|realise|agree|admit|know) ~1 that it ~1 (looks|feels|seems|sounds|comes across|must|hurts|stings|matters|can|could|isn't|wasn't)",
  '{you-x} ~1 (deserve|deserved|should get|should have had|ought to have|have a right to) ~1 (a|an|better|more|so|clear|straight|proper|real)',
  '(wish|wished) ~3 {negation}',
  '(a|such a|quite a) ~1 (pity|shame|bother|worry|blow|letdown|nuisance)',
  '(before|after|on top of|in the middle of|with|just before|right before) ~2 (christmas|holiday|holidays|everything else|all that|a day like that|a week like that|the wedding|the funeral|a long day|all this)',
  '(frustration|disappointment|irritation|despair|impatience) ~1 (shines|comes|is clear|is there|reaches|is felt)',
  '(all|only) too (well|familiar|easy)',
  '(to be|being|get|getting|left|standing|stood|stuck|waiting|sitting) ~2 (in the rain|in the cold|in the dark|without an answer|without answer|in limbo|empty-handed|on hold|in a queue|in the lurch|stranded|for nothing|in vain|high and dry|out in the cold)',
  '(long|hard|rough|bad|tough|lousy|rotten|horrible|terrible) (day|week|night|morning|wait|time|evening|journey)',
  '(so|how|really|very|too) (sorry|sad) ~1 (to|that|you|for|about)',
  '(mean|means|matters|important) ~1 (a lot|much|so much) to {you}',
  '(heartbreaking|heart-breaking|gut-wrenching|mortifying|maddening|galling|sickening|soul-destroying|nerve-racking|nerve-wracking|nightmare|nightmarish)',
  '{negation} ~3 how ~1 (anyone|anybody|people|you|one|customers|a child|guests|passengers) ~1 (should|ought|deserve|deserves|want|wants|be|wish)',
]
