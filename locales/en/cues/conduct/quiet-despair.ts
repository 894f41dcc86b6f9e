/** English: despair told quietly: what is settled beforehand, who will not be missed, a place and a last hour. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Journeys, moves, contracts and things. */
const plain = [
  '(holiday|trip|abroad|moving|moved|emigrat*|retire*|retiring|retirement|new job|transferred|leaving do|house move|flight|visa|roaming|cabin|cottage|campsite|adaptor|plug)',
  '(haha*|lol|lmao|joking|kidding|laughing)',
]
const custom = [
  '(switch*|cancel*|customer|customers|custom|contract|provider|competitor|competitors|another (bank|shop|company|insurer|network)|subscri*|membership|unsubscribe*)',
]

export const quietDespair: CuePhrases = [
  // Nobody would be the worse.
  '(worse off|any worse|miss much|much different|notice much|a bit different) ~1 without (me|him|her) ~2 ($|here|around|in it|anyway|at all|now|than)',
  "(weight|burden|load|worry|cost) off (everyone|everybody|everyone's|them|their|my ~1|her|his|the) ~4 (if i|when i|once i|without me|i'm gone|i was gone|i wasn't)",
  {
    phrase:
      "(everyone|everybody|they|the family|the kids|kids|the weans|the boys|the girls|my ~1|he|she) ~1 (would|will|could|can|they'd|they'll|she'll|he'll) ~2 (carry on|cope|manage|get over it|be grand|be fine|forget|be okay|be alright|get by|move on) ~1 (without me|when i'm gone|if i (wasn't|weren't|was gone|wasnt)|after i'm gone|once i'm gone)",
    not: [...plain, ...custom],
  },
  {
    phrase:
      '(rid of|shot of|free of|done with|seen the last of|heard the last of) me ~2 (for good|tonight|tomorrow|by (monday|friday|the weekend|morning)|forever|after (today|tonight)|soon enough|very soon)',
    not: [...custom, '(leaving you|your (app|bank|shop|network)|elsewhere|refund)'],
  },
  "(doubt|don't think|dont think|not sure|do you think|wonder if|wondering if|would) ~1 (anyone|anybody|a soul|nobody|any of you|any of them) ~2 (notice|notices|miss|misses|care|cares|come looking|even know|blink) ~3 (if|when) i ~1 (was|were|am|died|went|stopped|disappeared|vanished|wasn't|weren't|didn't|don't|never)",
  '(none of (you|yous|ye|yez|youse|yiz)|no letter|no bill|no debt|nobody|no one) (can|will|could) ~1 (reach|touch|hurt|bother|chase|get|find|follow) me ~1 (there|where|then|now i)',
  'none of (you|yous|ye|yez|youse|yiz) (can|will|could) ~1 (reach|touch|hurt|bother|chase|get) me',
  {
    phrase:
      "where (i'm|im|i am|he's|she's|he is|she is) (going|headed|goin|off to|heading) ~3 (won't need|don't need|no need|no bills|no letters|no phones|need no|wont need|nobody pays|no debts)",
    not: [
      ...plain,
      '(spain|france|italy|norway|sweden|greece|mountain|mountains|boat|festival|week|weekend)',
    ],
  },
  {
    phrase:
      "(i'll|ill|i will|i'm going to|soon i|i'd|i am going to|gonna|time i was|i'm off to) ~2 (be|join|joining|see|seeing|meet|lie|lying) ~1 (beside|with|next to|alongside) [my|our|me] ~1 [late] (da|dad|mum|mam|ma|mother|father|wife|husband|son|daughter|brother|sister|nan|gran|granda|grandad|boy|girl|wee boy|baby|him|her|them) ~3 (in heaven|up there|at last|in the ground|where (none|nobody|no one|you|it)|and (none|nobody|no one|you)|on the other side|in the (cemetery|graveyard)|finally|again soon|again and)",
    not: [...plain, '(visit|visiting|dinner|lunch|airport|birthday party|train|plane|ferry)'],
  },
  "(i'll|ill|i will|soon) ~1 (be|join) ~1 (beside|with|alongside) my (da|dad|mum|mam|wife|husband|son|daughter|brother|sister|boy|girl|wee boy) ~1 and none",
  {
    phrase: [
      '(nobody|no one|naebody|not a soul) ~1 (would|will) ~1 (notice|miss me|find out|know) ~1 (till|until) (the rent|rent|the neighbours|the smell|spring|somebody|someone|the bills|they broke)',
      "(after|from|come) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow|this weekend|the weekend) ~2 (it|it'll|that|none of it|nothing) (won't|will not|will|be) ~2 (my problem|matter (to me|any more|anymore|$))",
      "(given|giving|gave) away (his|her|my|all (his|her|my)) ~6 (and|says|said|now) ~6 (at peace|goodbye|calm|ready to go|won't need|doesn't need|where (he's|she's|i'm) going)",
    ],
    not: [...plain, ...custom],
  },
  // The policy, the last wishes.
  {
    phrase:
      "(cover|policy|insurance|pay|pays|paid|payout|valid|void|claim) ~12 (if|when|even if) (it's|its|it is|it was|he's|the person|i'm|i am) ~1 (me|myself|i|my own hand|my own doing|him|her|by my own hand|done by (myself|me)|the one) ~2 (that|who|does|did|do|done|doing|caused|hand|it)",
    not: '(fault|accident|crash|driving|drove|driver|collision|scratch|broke|break|damage|damaged|fitting|install)',
  },
  {
    phrase:
      '(saying|said|says|say|been saying|making|made|done|doing) ~2 (his|her|their|my) goodbyes ~2 (to|round|at|and|$|already|now|one by one)',
    not: plain,
  },
  '(written|wrote|writing) ~1 (to|letters to|a letter to|notes to|cards to|a note for|letters for|a letter for) (my|the|each of my|all my|his|her) ~2 (and|so) ~3 (cat|cats|dog|dogs|pets|kids|keys|bills|will|flat|house|affairs|everything) ~2 (sorted|taken care|looked after|rehomed|on the table|in order|paid|settled|left|cleaned)',
  "(letter|letters|note|notes|envelope|envelopes) ~4 (drawer|table|fridge|desk|pillow|bed|mantelpiece|dresser|kitchen|dashboard|glovebox) ~6 (finds me|find me|for (my ~2|the kids|them|her|him|whoever finds)|when i'm|after i|explains|goodbye)",
  "(whoever|who|the one who|the person who|somebody who|them that|sorry for whoever) (finds|find|has to find|will find) (me|my body|the body|what's left)",
  {
    phrase: "(finds me|find me) ~3 ($|in the morning|tomorrow|won't be|isn't|don't|first|hanging|cold)",
    not: [
      '(app|driver|courier|parcel|address|map|postman|taxi|delivery|gps|email|website|how|can you|link|ad)',
      ...custom,
    ],
  },
  "(nobody's|no one's|not your|isn't your|not anyone's|noone's|no-one's|not anybody's|isnt your|not her|not his|nobody is to|don't blame) ~1 (fault|blame|yourself|yourselves) ~2 (what (happens|i do|comes|i'm)|when i'm|now$|if i (do|don't|go|never)|for what (i|happens))",
  '(that|this|it) (was|is) the (last|only) thing (i was waiting (for|on)|i had to wait for|keeping me (here|alive|going)|holding me (here|up|together)|i was holding on for|left to wait for|i had left)',
  '(given|gave|giving|gives|gied) ~1 [away] (all|every bit of|the last of) (my|his|her) (things|tools|records|belongings|stuff|possessions|clothes|books) (away|to|and)',
  // A place, a last hour.
  {
    phrase:
      "(platform|level crossing|crossing|bridge|tracks|rails|ledge|roof|rooftop|cliff|pier|river|parapet|railway|balcony|quay|viaduct|overpass) ~14 (trying to decide|deciding whether|the nerve|my nerve|the courage|how easy|one step|one wee step|just a step|it'd be over|would be over|be over quick|all be over|make it stop|stop it all|nobody to (call|tell)|no one to (call|tell)|dunno why i'm telling|don't know why i'm telling)",
    not: '(which|between|tickets|direction|route|whether to (wait|take|get|catch)|signs|stairs|lift)',
  },
  {
    phrase:
      "(standing|stood|sat|sitting|parked|up here|i'm) ~2 (on|at|by|beside|under) (the|a|your|this) ~1 (bridge|ledge|roof|cliff|parapet|tracks|viaduct|pier|railway line|level crossing) ~8 (lights|quiet|peaceful|pretty|calm|cold|water|dark|wind|view|stars|goodbye|goodnight|easy)",
    weak: true,
  },
  {
    phrase:
      '(sit|sat|sits|sitting|been) ~6 (garage|car|motor|van|shed) ~8 (door shut|doors shut|door closed|engine running|engine on|engine going|the hose|fumes|exhaust|how easy|easy it|windows up|keys in my hand)',
    not: '(tow|towed|breakdown|recovery|mechanic|repair|mot|idling|neighbour|heating|charger|charging|smell|service)',
  },
  {
    phrase:
      "how (easy|quick|peaceful|simple|quiet|painless|nice) (it'd|it would|that'd|that would|things would|it) be ~1 ($|to (go|stop|sleep|step|jump|let go|end|disappear|slip|turn the wheel|just (go|stop|let)|not wake|not be)|if i (just|stopped|let|wasn't|didn't))",
    not: ['(you|your|they|said|promised|advert*|switch*|told|agent|sales*|website)', ...custom],
  },
  {
    phrase:
      "(made|making|made me|make) (my|me|his|her) peace (with (dying|death|going|the end|everyone|god|leaving (this|you all|them))|and (it's|said|written|i'm ready))",
    not: custom,
  },
  "(nobody will|you won't|you wont|they won't|no one will|never) ~6 (made|making) my peace",
  "(see|seeing) (you|me|us|him|her) (tomorrow|again|next week|on monday) ~8 (you won't|nobody will|no one will|no you won't) ~6 (peace|ever|anyone|goodbye)",
  '(only|just) (has|have|need|needs|got|gotta) to (get|make it|last|hold on|hang on|wait) ~2 (through|past|until|till|to|for) ~6 (then|and) (i|he|she|they|we) (can|could|may|will) ~1 (stop|go|rest|let go|sleep|be done|finish|be gone|be at peace)',
  '[and] then (i|he|she) (can|could|may) ~1 (stop|rest|let go|be at peace|finally (sleep|stop|rest|go))',
  {
    phrase:
      "(is|be|will be|that's|thats) (the|my) (day|night|last day|evening) (i|he|she) (stop|stops|end it|ends it|go|check out for good|finish it|let go)",
    not: [
      '(paying|using|being|subscribing|smoking|drinking|working|shopping|back|home|to|on|away)',
      ...custom,
    ],
  },
  {
    phrase:
      "(if|when|once|the day) (the|my|our|they take the|you take the|he|she|they take my) ~1 (house|home|flat|farm|kids|children|weans|dog|cat|wife|husband|dad|mum|boat|mother) ~2 (goes|go|is gone|are gone|is taken|is sold|dies|from me|away) ~1 (so do|so will|then so do|i go|i'm going|i'm gone|that's me gone|then i go|i'll go) ~1 (i|too|with|as well|next|$)",
    not: [...plain, ...custom],
  },
  '(do|doing|does|did|done) away with (myself|himself|herself|themselves|meself|masel)',
  '(ready|want|wanting|time|about|decided) to (give up the ghost|leave this (world|life|earth|place for good)|meet my maker|go to sleep for good|call it a life|stop being (here|alive|a person)|let go of (life|it all)|switch it all off for good)',
  // Not long left.
  {
    phrase:
      "(can't|cannot|cant|don't|do not|won't|doubt|cannae|dinnae|dont|canny) ~2 (see|think|reckon|imagine|believe|picture|feel) ~2 (myself|me|i'll|i will|i'd|he'll|she'll|him|her|masel) ~1 (making|make|makes|lasting|last|reaching|reach|seeing|see|being here|being around|be here|be around|being alive) ~1 [it] ~1 [to|past|through|till|until|at|for|by|see] ~1 (christmas|xmas|spring|summer|autumn|winter|new year|easter|my birthday|(my|his|her) [next] birthday|next (year|month)|another (winter|year|christmas|birthday)|this year out|the year out|[my] (thirties|forties|fifties|<num>th birthday))",
    not: [
      ...custom,
      '(shop|branch|store|gate|flight|office|party|concert|delivery|parcel|visit|sale|market|home|dinner|travel)',
    ],
  },
  {
    phrase:
      '(no|not much|not any|any|nae|no more) (fight|life|will|strength) [left] (left|remaining) (in me|in him|in her|to live|to go on|to get up)',
    weak: true,
  },
  'point (of|in|to) (being here|waking up|being alive|me being|any tomorrow|another tomorrow|getting through (today|tonight|the night)|me ($|any more|anymore|at all))',
  '(deserve|deserved|earned|enjoy|need) the (burns|cuts|bruises|blade|scars|pain of the)',
  {
    phrase:
      '(does|would|will|did|how (long|much|bad)) ~3 (hurt|hurts|painful|pain|take|last|feel) ~4 (drown|drowning|drownin|hanging|overdose|overdosing|bleeding out|bleed out|to die|dying|freeze to death|freezing to death|to bleed|the fall|under a train|jumping off)',
    not: '(dog|cat|horse|vet|goldfish|hamster|fish|tree|plant|battery|lobster)',
  },
  "(thinking|thinkin|thought|think) about (how|where|when) (i'd|i would|to|i'll|i could) (do it|go|end it|finish it|jump) ~2 ($|every|and|again|at night|now|tonight|who)",
  "(nobody|no one|naebody|nobody else) ~1 [else] (to|i can) (say|tell|talk) ~1 [it|this|that] ~1 to ~6 (can't|cannot|don't|never|no|myself|anymore|any more)",
]
