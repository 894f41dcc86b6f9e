import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Idioms of boredom and shame, and plain absence. */
const idiom = [
  '(laughter|laughing|boredom|shame|embarrassment|hunger|haha*|lol|lmao|joke|joking|curious|curiosity|coffee|cake|bun|beer|chocolate)',
  '(deliver*|parcel|technician|engineer|holiday|abroad|rebook|appointment|instead|reschedule|collect|meeting|travelling|away for|pick it up|neighbour)',
  '(router|laptop|phone|battery|box|app|modem|printer|cat|boiler|old tv) ~3 (die|dies|died|dead|dying|end)',
]

/** Despair that is told by what is left behind, asked about or given away. */
export const impliedDespair: CuePhrases = [
  "(better|easier|best|cheaper|a relief) ~2 if (he|she|i|they|we) ~2 (not around|not here|gone|dead|away for good|isn't here|wasn't here|disappeared)",
  "(he's|she's|i'm|he is|she is|i am) (not around|no longer around|gone for good)",
  '(nothing|not much|little) left (of me|for me|to live|inside me)',
  '(bought|got|tied|found|ordered|fetched|hung) ~1 (the|a|some|my) ~1 (rope|noose|razor blades)',
  {
    phrase: "(if|when|once) (i am|i'm|im) dead",
    not: '(will|heir|heirs|inherit|estate|old age|tired|beat|serious about)',
  },
  {
    phrase:
      "(won't|will not|wont|not going to|doubt i'll) ~1 (make it|live|last|be alive|survive) (to|till|until|past|through) ~1 (the|my|next|christmas|tomorrow|friday|spring|summer|monday|another|tonight)",
    not: '(bus|train|ferry|meeting|appointment|branch|shop|office|flight|gate|phone|battery|show|game|match|closing)',
  },
  '(note|letter|message|text) ~2 [that|which] (says|saying|said|reads) ~1 (sorry|goodbye|forgive|i love you|farewell)',
  '(tracks|train tracks|rails|bridge|river|rope|cliff|pills|sea) ~4 (only|last|easiest|cheapest|best) ~1 (way|option|discount|answer|solution|exit|choice|thing left|place left)',
  '(kids|wife|husband|family|children|he|she|they) ~1 (would|will|could) ~1 [at least] (get|have) ~1 (the|my) ~1 (insurance|life insurance|payout|policy money) (at least|then|anyway|$|and)',
  "(let it|make it|just|please|want it to) ~1 (stop|end|be over) ~2 (can't|cannot|live|hurts|breathe|all of it|for good|forever)",
  // Gone soon.
  {
    phrase:
      "(i|we|he|she) (won't|wont|will not|shan't|am not going to) ~1 (be|be needing|need|live) ~2 (around|here|alive|there|needing|with you|it|them|anything|this|any of it|that long) ~2 (on|to|by|then|after|tomorrow|when|any more|anymore|much longer|long|next|for long|where|tonight|see|use|read|pay)",
    not: [
      ...idiom,
      '(app|card|account|subscription|service|ticket|box|insurance|policy|broadband|it any more as)',
      '(moving|moved|sold|changed|switched|new|already)',
    ],
  },
  "(won't|will not|wont) be (around|here|alive) ~1 (on the <num>|by|then|after|when|tomorrow|much longer|long|to see|come)",
  '(no use|no need|nothing to use it|no more use) ~1 (for|of) ~1 (it|them|anything|any of it|that|this|money|a phone|the house) ~2 (after|any more|anymore|where|now|soon|from|tomorrow|tonight)',
  "(after|from|by|before|come) (tonight|tomorrow|the weekend|sunday|monday|friday|saturday|today|this|christmas) ~4 (you can have|you can keep|it's over|it is over|i'm gone|i am gone|i'll be gone|nothing matters|it won't matter|nobody will|no more (letters|bills|trouble|of me)|free of me|rid of me|out of your hair)",
  '(put|putting|got|getting|set|setting|left) ~2 (my|his|her|all my|the) ~1 (papers|affairs|things|goodbyes|will|letters) ~1 (in order|ready|written|on the table|sorted|said)',
  '(texted|wrote|written|left|sent|posted|message|text|note|letter|says|said) ~3 (look after (the|my)|take care of (the|my)|goodbye|forgive me|love you all|sorry for everything|tell (the kids|mum|dad|my) |not to wait|feed the)',
  '(this is|my) ~1 (goodbye|last message|last post|last letter|last night|final goodbye|last words|farewell)',
  // Nobody would miss me.
  "(nobody|no one|no-one|not a soul|who|would anyone|would anybody) ~2 (would|will|even|ever) ~2 (notice|miss|care|cry|mind|know|find me) ~2 (if|when|me|that|until) ~2 (i|me|i'm|i was|i were|gone|dead|disappeared|died|weeks|days|months)",
  "(better off|easier|happier|simpler|best|a relief|cheaper|better) ~3 (without me|if i (was|were|wasn't|weren't|just|died|disappeared|went|didn't)|when i'm (gone|dead)|if i just|dead|with me gone)",
  '(burden|nothing but trouble|in the way|worth more dead|just a cost|a waste of space) ~4 (to|for|everyone|everybody|family|them|dead|than|anyway|alive|me)',
  '(worth|worth more) dead',
  // Plans and partings.
  '(picked|chosen|chose|decided|set|fixed|settled|planned|got|has|have) ~1 (the|my|a|his|her) (day|date|night|time and place|spot|method|way out) ~1 ($|and|already|now|for it|to (die|go|do it|end))',
  "(he's|she's|i've|he has|she has|i have|got) ~1 it all (planned|worked out|planned out|mapped out) ~4 (day|date|night|how|when|where|note|rope|pills|goodbye|everything)",
  {
    phrase:
      '(looking up|googling|googled|searching|searched|reading up|researching|looked up) ~2 (ways|how|methods|how long it takes) to (do it|end it|die|go|kill|hang|overdose|drown|disappear for good|make it quick)',
    not: '(diy|recipe|video|tutorial|myself a)',
  },
  "(do|doing|did|done) something (stupid|silly|drastic|daft|final|i can't take back|irreversible) ~1 (tonight|to (myself|himself|herself)|soon|if no one|if nobody|to myself|this time|$)",
  '(thinking of|thinking about|about to|might|scared i will|afraid i might|tempted to|feel like) ~1 (do|doing) something (stupid|drastic|silly)',
  "(stopped|stopping|quit|not|haven't been|given up) ~1 (taking|take|took|bothering with) ~1 (my|his|her|the) ~1 (insulin|meds|medication|tablets|heart pills|pills|dialysis|chemo|treatment|inhaler) ~4 (nothing matters|doesn't matter|no point|what's the point|don't care|can't be bothered|who cares|not worth|why bother|give up|given up|over sooner)",
  '(nothing|not a thing|nobody|no one) ~1 (stopping|to stop|stops|holding|keeping|keeps|holds|to keep) (me|him|her) ~1 (from|now|here|alive|back) ~2 (going (off|over|under|in)|jumping|stepping|driving|walking|doing it|ending|any more|anymore|alive)',
  "(only|one|single|last) ~1 (thing|person|reason) ~1 (keeping|holding|keeps|that keeps|stopping|holds|i'm|i am) ~1 (me|him|her|still) ~1 (here|going|alive|back|on this earth|from) ~2 (is|are|was) ~2 (dog|cat|kids|children|kid|son|daughter|mum|mam|mother|baby|boys|girls|grandkids|grandchildren|wife|husband|cats|dogs|horse|medication|meds)",
  // Someone close, who would not be missed.
  "(we'd|they'd|you'd|we'll|they'll|we would|they would|you would|everyone would|everyone'd|everybody would|kids would|family would|kids will|we could) ~1 (be|manage|cope|get by|do) ~1 (fine|better|better off|ok|okay|all right|alright|happier|just) ~1 without (him|her|me)",
  "^ [i|honestly|he|she] (wouldn't|would not|won't|wouldnt|will not) [even] be missed",
  "(those|these|the|bad|horrible|scary|awful|such) (thoughts|feelings|urges|voices) ~1 (again|are back|came back|back|have come back|keep coming|won't stop|are getting worse|getting worse|at night)",
  '(told|tell|see|seeing|saw|rang|called|speak to|speaking to) ~1 (my|the|her|his) ~1 (gp|doctor|therapist|counsellor|crisis team|psychiatrist|samaritans) ~6 (thoughts|urges|not safe|unsafe|want to die|plan|end)',
  // Through with life, not with a service.
  '(done|finished|through|had enough|have had enough|sick|tired|giving up|give up|given up|gave up|fed up) ~1 (on|with|of) (life|living|it all and|all of it|existing|myself|being alive) ~1 ($|and|now|bye|goodbye|!|sorry)',
  // The end as a way out.
  '(see|find|seeing|have|know|is) ~2 (no|any|only one|just one|one) ~1 [other] ~1 (way out|way on|point in living|reason to (live|go on|get up|stay)|reason left|future|hope left|exit)',
  '(point|use|sense|meaning) (in|of|to) ~1 (living|going on|being alive|life|waking up|carrying on living|staying alive|it all)',
  "(don't|doesn't|didn't|not|no longer|stopped) ~1 (want|wanting|wish|like|dare|have the strength) ~1 [to] ~1 (live|wake up|be here|exist|go on|be alive|see another|carry on|be alone with myself|be in this world) ~2 (any more|anymore|tomorrow|at all|longer|like this|$|day|with)",
  '(tired|sick|weary|done|finished|had enough|fed up) ~1 (of|with) ~1 (living|life|being alive|existing|this life|waking up|everything and everyone)',
  '(want|wants|wanted|wish|wishes|going|planning|thinking|thought|thoughts|think|ready|about|rather|better|might|could|time|easier|tempted|decided|considering|talks|talked|talking|says|said|threatens|threatened) ~2 [to|of|about|off|as well|just] ~2 {end-of-life}',
  '(wish|wished|wishing) ~2 (i|he|she) ~1 (was|were|had|could) ~1 (dead|never been born|never born|not been born|not woken|just sleep|fall asleep forever|just die)',
  "(can't|cannot|couldn't|can not|don't|unable) ~1 (go on|carry on|keep going|take another day|face another|face tomorrow|face the|live with this|live like this|bear to live|see how to go on|do this any more|do this anymore|do life|fight any more)",
  "(what|there's|there is|nothing|anything) ~2 [left] ~1 to live for",
  // The means at hand.
  "(standing|sitting|stood|sat|sits|stands|driving|drive|walk|walking|walked|heading|going|looking|climbed|parked) ~3 (bridge|cliff|edge|roof|ledge|tracks|rails|railway|platform edge|balcony|pier|river|sea|quay|garage|window sill|motorway|train line) ~6 (and|i|don't|nobody|only|last|it would|jump|thinking|want|water|over|alone|now|edge)",
  '(pills|tablets|rope|razor|razor blades|knife|blade|bottle|gun|exhaust|sleeping pills|noose|painkillers|insulin) ~3 (ready|lined up|in front of|in my hand|on the table|next to me|beside me|waiting|counted|all taken|saved up|round my|in the bath)',
  '(taken|swallowed|took|take|taking|counted|saved) ~1 (all|the whole|every|a whole|too many|enough|my|a lot of) ~2 (pills|tablets|box|packet|medicine|sleeping|painkillers|insulin|bottle|medication)',
  '(cut|cutting|cuts|harm|harming|hurt|hurting) (myself|himself|herself|my (wrists|arms)|his wrists|her wrists)',
  // Asked about.
  {
    phrase:
      '(insurance|policy|cover|it|payout|company|you) ~3 (pay|pays|paid|valid|cover|covers|payout|count) ~6 (suicide|own hand|kill myself|killed myself|take my own life|took my own life|do it myself|did it myself|kills himself|kills herself|end it|jump|by my own)',
    not: '(repair|fit|install|mount|paint|move|dig|diy|plumbing|wiring)',
  },
  "(wife|husband|kids|children|family|daughter|son|sister|mother) ~2 (get|gets|receive|keep|inherit|have) ~3 (money|house|payout|insurance|everything|it) ~3 (if i (do it|did it|die|died|jump|was gone|wasn't|kill|am gone|go)|when i'm gone|after i (die|jump|go))",
  "if i ~2 (disappeared|vanished|was gone|were gone|wasn't here|weren't here|didn't wake up|never woke|ended it|jumped|drove into|walked into)",
  '(go|follow|join|same way) ~1 (the same way|after (him|her)|her|him|them) ~1 (too|soon|tonight|as well|up there|in heaven|is best|$)',
  '(suicidal|suicide|self-harm|self harm|overdose)',
]
