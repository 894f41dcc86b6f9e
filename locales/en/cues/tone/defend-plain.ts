import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Who owns up, or says sorry in the same breath, does not defend. */
const ownsUp = '(sorry|apologise|apologies|understand|our mistake|our fault|should have|could have)'

/** The everyday defence: we are not alone, they did what they should, others decide. */
export const defendPlain: CuePhrases = [
  // We are not alone.
  { phrase: '{negation} ~1 (just|only) (us|our company|our bank|our shop)', not: [ownsUp, 'here for'] },
  {
    phrase: '{we-x} ~1 {negation} ~1 (alone|unique|the only ones|the only one|the only {trader})',
    not: ownsUp,
  },
  {
    phrase:
      '(every|all|most|other|many) ~1 {trader} ~3 (raise|raised|raising|increase|increased|put their|put its|put up|gone up|up this|struggle|struggling|struggles|suffer|suffering|late|behind|the same)',
    not: [ownsUp, 'up to'],
  },
  {
    phrase:
      '(everyone|everybody|everyone else|everybody else) ~1 (had|has had|have had|is having|has|are having) to (raise|put|increase|cut|close|cancel|charge)',
    not: ownsUp,
  },
  {
    phrase:
      '(same|no different|nothing different|no better) ~2 (treatment|answer|service|price|prices|rules|problem|problems|thing|deal|fee|fees|terms) ~2 (at|with|from|in|anywhere) ~1 (any|every|all|most|elsewhere|everywhere|anywhere|another)',
    not: '(offer|discount|lower|shop|shops|stores|our|store)',
  },
  '(standard|common|normal|usual) (practice|procedure|terms) ~1 (across|throughout|in|all over|everywhere) ~2 (industry|sector|business|trade|world|country|everywhere)',
  '(whole|entire|across the|throughout the|rest of the) (industry|sector|trade) ~1 (is|has|works|struggles|does|had|$)',
  {
    phrase:
      '(other|our other|most other|lots of|plenty of) (customers|passengers|users|guests|people|tenants|members|travellers) ~2 (have been|are|seem|were|find) ~2 (happy|satisfied|pleased|fine|delighted|content|perfectly)',
    not: ownsUp,
  },
  {
    phrase:
      '({you-are}|you are) ~1 the (first|only) ~1 (person|one|customer|passenger|guest|user|tenant) ~1 (to|who|that) ~1 (complain|complains|complained|complaining|say|says|said|object|objects|mind|minds|dislike|has a problem|have a problem|reacts|react)',
    not: '(thank|thanks|grateful|sorry)',
  },

  // What more could we do.
  "(not sure|don't know|can't see|cannot see|don't see|unsure|no idea|hard to see|not certain) ~2 what (else|more) ~3 (we|us|i)",
  {
    phrase:
      '{we-x} ~2 (told|sent|emailed|wrote|texted|messaged|informed|notified|warned|asked) ~1 [to] {you} ~7 so ({we-x}|there|it|the|that)',
    not: ['so (we|i|that|it) ~1 (can|could|you|will|would)', "so (we'll|i'll)", ownsUp],
  },
  '(kept|held|done|did|fulfilled|stuck to) ~1 (our|my) (side|end|half) of',
  {
    phrase: '(the|our|my|your) ~1 {field-staff} did ~1 [actually|in fact|indeed] {did-come}',
    not: [ownsUp, '(if|why|when|what|whether|how)', 'did {negation}'],
  },
  {
    phrase: 'did (attend|knock|turn up|show up|attempt)',
    not: [ownsUp, 'did (you|he|she|they|we)', '(if|why|when|what|whether)'],
  },
  {
    phrase: 'according to ~1 (the|our|my) ~1 {field-staff} ~1 (he|she|they|you|nobody|there|everything|no)',
    not: [ownsUp, '(found|handed in|safe|on (his|her|their) way|will be|will|on the way)'],
  },
  {
    phrase:
      '(my|our|the) ~1 ({field-staff}|{our-people}) ~1 (would never|would hardly|is not the type|are not the type|is never|are never)',
    not: ownsUp,
  },
  '{negation} how (my|our|the|his|her|we|i) ~1 [{field-staff}] ~1 (remember|remembers|see|sees|saw|recall|recalls|experienced|describe|describes|understood|remembered|described)',
  {
    phrase:
      "(that's|that is|this is|thats) ~1 (a bit|a little|rather|pretty|quite|very) (harsh|uncalled for|unfair|unjust)",
    not: [ownsUp, '(feels|sounds|weather|winter|on you|for you)', "(you're|you are) right"],
  },
  {
    phrase:
      '({our-people}|{field-staff}|they|he|she|i|we|only|colleague) ~1 (was|were|is|are|am) ~1 (just|only|simply|merely) (following|doing|applying|obeying|enforcing|carrying out|acting)',
    not: ownsUp,
  },
  {
    phrase:
      '(works|worked|working|loads|opens|runs) ~1 (fine|well|perfectly|without|normally|as it should|okay|ok) ~2 (when|if|whenever) {i-or-we} (try|tried|test|tested|do|use|used|check|checked|open)',
    not: [ownsUp, '(which|let me|let us|send|what|tell)'],
  },

  // Others decide, others are at fault.
  {
    phrase:
      '({trouble}|delays|prices|fares) ~3 (down to|up to|a matter for|caused by) ~1 [the|our|your] ~1 {third-party}',
    not: [ownsUp, 'we'],
  },
  {
    phrase:
      '{decider} ~2 (decide|decides|decided|makes|make|made|sets|set|has decided|have decided|wants|want) ~2 (that|this|these|those|rules|prices|it|decisions|such|policy|the)',
    not: ownsUp,
  },
  'i (only|just) (work here|answer|pass|reply|do what)',
  {
    phrase:
      '{we-x} {negation} ~1 (magicians|wizards|miracle workers|robots|machines|superhuman|gods|weather gods|octopuses)',
    not: ownsUp,
  },
  '{we-x} ~1 {negation} ~1 (do everything|help everyone|answer everyone|fix everything|be in two places|clone ourselves)',
  { phrase: '{season} ~3 {of-course}', not: [ownsUp, '(open|welcome|join|merry|happy)'] },
  { phrase: '(these|such) things (take|take a lot of|need) time', not: ownsUp },
  {
    phrase:
      '(hundreds|thousands|dozens|so many|loads|lots) [of] ~2 (messages|calls|questions|emails|customers|cases|complaints|requests|parcels)',
    weak: true,
  },
  {
    phrase:
      '(messages|calls|questions|emails|customers|cases|complaints|requests|parcels) (a|every|each|per|this) (day|week|hour|morning|time of year)',
    weak: true,
  },
  {
    phrase: '(busy|busiest|hectic|small) (time|period|season|month|week|day|team|company|office|business)',
    weak: true,
  },
  {
    phrase:
      '(record|records|system|systems|log|logs|notes) ~1 (show|shows|say|says|tell|tells|indicate|indicates) ~4 did',
    not: [ownsUp, 'did {negation}'],
  },

  // So many at once, notices put up.
  {
    phrase:
      '(because|since|as) ~1 (so many|too many|everyone|everybody) ~3 (rang|called|wrote|phoned|ring|call|write|complain|complained|ordered|booked|turned up)',
    not: ownsUp,
  },
  {
    phrase:
      "(it's|it is|that's|it was) ~2 ({third-party}|{decider}|police|garage|hospital) (that|who|which) ~5 {i-or-we} (just|only|merely|simply)",
    not: ownsUp,
  },
  {
    phrase:
      '{we-x} ~1 (put up|posted|published|sent out|hung up|displayed|handed out) ~1 [a|an|the|several] (notice|notices|sign|signs|information|letter|letters|announcement|warning|warnings|posters|poster|flyer|flyers)',
    not: [ownsUp, '(today|now|tonight|{negation})'],
  },
]
