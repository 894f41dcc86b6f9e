import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Comfort: "you're not the only one", "don't worry about it". */
const comfort = [
  '(sorry|understand|glad|thanks|thank|apologise|shame|worry|alone|happens|easily|happy|welcome)',
  '(we|i) (too|also)',
  '(have|had|has) (asked|reported|written|told|noticed|wondered)',
]

/** What the matter is worth, who else manages, who has it worse. */
export const dismissWorth: CuePhrases = [
  // No reason for the feeling.
  {
    phrase:
      '(no|any|hardly any|little|what) ~1 (reason|cause|need|point|sense|use|call|grounds|excuse) ~1 (to|for|in|of) ~4 ({worked-up}|{fuss}|{complaining})',
    not: ["don't worry", '(sorry|apologise)'],
  },
  "(let's|let us|please|let's all) [try] not [to] ~1 (blow|exaggerate|overreact|get carried|get worked|make (such|more)|be dramatic|dramatise|dramatize|start a) ~1 (it|this|up|away|out|bigger|as|a|into|than|$)",
  '({you}|maybe|perhaps|please|^) ~4 take a step back',
  '(get|gets|getting|got|be|being|been|so|all|that|quite|very) (worked up|wound up|het up|hot under the collar|bent out of shape|your knickers|your back up) [about|over]',
  '(make|makes|making|made) ~1 (such a|so much|a big|a huge|such|a great|so big a|that big a) ~1 [big|great|huge] (thing|deal|fuss|drama|noise|scene|issue|number|affair) ~1 (out of|of|about|over|for|$)',
  // It is nothing.
  "^ ~1 (it's|its|it is|that's|that is|this is|it was|we're talking|we are talking) ~2 {tiny} ~1 {trifle} ~2 (let's|surely|really|after all|compared|no need|don't|in the (big|grand|great)|to (get|make|write|complain))",
  '(such|over) ~1 (a|an) ~1 {tiny} (trifle|triviality|detail|matter|thing|sum|amount|inconvenience|nuisance)',
  '(hardly|scarcely|not exactly|barely|not|never) ~1 (worth|something|anything|a reason|grounds) ~1 [to|for|of] ~1 [be|get|make] ~1 ({worked-up}|{fuss}|{complaining}|a tear|tears|fretting|crying|raising your|losing sleep)',
  '(nothing|hardly something|not something|not anything|hardly anything) to ~1 (make|get|create|kick|raise) ~2 ({fuss}|{worked-up})',
  'never (killed|hurt|harmed) (you|anyone|anybody|a soul|nobody)',
  "(after all|come on|for heaven's sake|for goodness sake|surely|honestly|really) ~2 (only|just|merely|a matter of) ~1 {number-word} ~1 {unit}",
  // Others manage.
  {
    phrase:
      '{rest-of-us} ~2 (manage|manages|managed|cope|copes|coped|survive|survives|survived|handle|handles|endured) ~1 (it|this|that|to|just|fine|perfectly|without|{number-word}|with|well|somehow|$)',
    not: [
      '(help|helps|let|want|when|if|how|so that) ~2 {rest-of-us}',
      '(sorry|hard|difficult|app|online|logged|their)',
    ],
  },
  '{rest-of-us} ~1 (seems|seem|appears|appear) ~1 to ~1 (manage|cope|understand|handle|accept|survive|get it|get by)',
  // You are one of many.
  {
    phrase:
      '({you-x}|you are) ~1 (not|never|hardly|far from) ~1 (the only|our only|the sole|the first and only) ~1 {person-noun}',
    not: comfort,
  },
  "(can't|cannot|won't|couldn't|never|not going to) ~1 (hold|stop|wait|make exceptions|make an exception|bend|drop everything|rearrange) ~5 (for|because of) ~1 (you|one|a single|every|everyone|each|anybody) ~1 ({person-noun}|only|alone|single|who|$)",
  '(rules|rule|same rules|terms|laws|law) ~1 (apply|applies|hold|holds|counts|count) ~1 [also|even] ~1 (to|for) you (too|also|as well)',
  '{you} ~1 (have|need|has) to ~1 (put up|live|make do|wait|queue|stand|cope|bear) ~2 (like|same as|just as) ~1 (everybody|everyone|all|others|the rest)',
  // Others have it worse.
  {
    phrase: '({rest-of-us}|people|some|many) ~1 (have|has|had) ~1 [a lot|far|much|way] ~1 {worse} {troubles}',
    not: '(if|when|sorry|for|with)',
  },
  "(we|i|we've|i've|they) ~1 (have|got|do have) ~1 (better|more important|more urgent|bigger) things to ~1 (do|think|worry|deal|spend|see|attend)",
  // Poor wits.
  {
    phrase:
      "{you} ~1 ({negation}|hardly|clearly don't|obviously don't) ~1 (understand|grasp|comprehend|judge) ~2 (it|this|that|such|anyway|technical|how|the|what|things|why|enough|half|$)",
    not: '(if|when|whether|sorry|worry|what|where|which|hard|easy|anything)',
  },
  '(over|above|beyond) your (head|understanding|comprehension|depth|pay grade)',
  '(too|rather|a bit|very) (technical|complicated|complex|advanced|difficult) ~2 (for you|to explain to|for most|for a layman|for laymen|for a customer|for customers)',
  '(leave|leave it|let) ~2 (to|for) (the experts|the professionals|those who (know|understand)|people who (know|understand)|specialists)',
  '(not|hardly|scarcely|never) ~2 (rocket|brain|nuclear|higher|advanced) (science|surgery|physics|maths|mathematics|university)',
  '(how|what) (hard|difficult|complicated) (can|could) (it|that|this)',
  '(even|any) ~2 (child|toddler|five-year-old|six-year-old|kid|idiot|grandmother|granny|beginner|pensioner|fool|first-grader) ~1 (can|could|would|knows|understands|manages|gets)',
  'written ~1 (in|for) ~2 (plain|simple|clear|easy) ~1 (language|english|norwegian|swedish|words|terms) ~1 (and|so) (most|anyone|anybody|everybody|everyone)',
  // A little patience.
  "(a little|a bit of|some|a touch of|basic|common) (patience|politeness|manners|courtesy|common sense|respect|self-control|humility|decency) ~1 (never|goes a long|wouldn't|would be nice|would help|would not|costs nothing|is called for|please|hurts)",
]
