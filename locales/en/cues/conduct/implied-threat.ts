import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Idioms and lawful steps that sound like more than they are. */
const idle = [
  '(court|lawyer|lawyers|ombudsman|sue|press|papers|police|media|tribunal|solicitor|legal)',
  '(laughter|boredom|shame|embarrassment|hunger|waiting is|queue is|wait is|prices are|costs are|fees are)',
  '(was|were|got|been) (hit|hurt|injured|bitten) (by|when|in|at|on)',
]

/** Harm that is promised or wished by a hint. */
export const impliedThreat: CuePhrases = [
  // Advice with a sting.
  "(i'd|i would|i wouldn't|wouldn't|would) ~1 [not] (sleep|watch|look over|look behind|lock|hide|run|walk|park|drive|start running|open the door|turn my back|go out|leave the house) ~6 (if i (were|was) (you|him|her|them)|if i (liked|loved|valued))",
  '(like|likes|liked|fond of|attached to|enjoy|enjoys|value|values|want to keep|wants to keep|miss) ~1 [having|keeping] ~1 (my|your|his|her|their|having|both) ~1 (tyres|knees|legs|teeth|windows|fingers|face|kneecaps|nose|arms|ears|eyesight|head)',
  '(said|say|says) (hi|hello) to (your|his|her|their) (daughter|son|kids|children|wife|mother|family|girl|boy) ~4 (school|playground|nursery|home|kindergarten|garden|park|door|bus stop|practice)',
  "(he'd|she'd|they'd|you'd|he|she|they|you) ~1 better not ~1 (walk|be|show|come|go|meet|cross|run into|set foot|turn up) ~3 (home|alone|out|outside|near|around|here|me|my|again|tonight|face)",
  "(is|are|he's|she's|you're|they're|youre) ~1 (a dead man|dead men|dead meat|a marked man|a marked woman|a dead woman|dead people)",
  '(a|the|another|little|friendly|nice|surprise) ~1 (visit|knock) ~1 (from|by) ~1 (me and|my (brothers|boys|mates|lads|cousins|friends|dogs|uncle)|us lads|the boys)',
  '(next time|tomorrow|tonight|soon|then|this time) ~6 (bring|bringing|come with|with|carry|load) ~2 {weapons}',
  '(line|lined|put|stand|stood|lining) ~2 [up] against (a|the) wall',
  '({weapons}|firing squad|noose|gallows|rope|bullet|fire) ~1 (would|will|could|might) ~2 (solve|fix|sort|do|help|settle|teach|clear|improve|cure|change) ~1 (your|it|that|the|this|them|him|her|you|nicely|a lot)',
  '(deserve|deserves|should|ought to|need to|needs to|must) ~2 be ~1 (dragged|tarred|fed to|thrown to|keelhauled|skinned|nailed|chained|impaled|stoned|whipped|flogged|drowned|lynched|put down|scalped|roasted)',
  '(name|address|face|number plate|plate|know who|know where|seen you|seen him|seen her|remember) ~8 small (town|place|island|village|world|community|city)',
  "(i'm|im|we're|i am|we are|i'll be) coming (down|over|round|up|there|by) ~3 with (my|the|some|a few) ~1 (boys|brothers|mates|lads|cousins|dogs|dog|bat|friends)",
  '(ends|end|goes|go|lands|land|going) ~1 [up] in the (ditch|river|fjord|lake|sea|harbour|canal) ~2 with (you|him|her|them|the driver|its driver|everyone|whoever)',
  // Whoever comes gets hurt.
  {
    phrase:
      '(next|whoever|anyone|anybody|the first|any|one more|another|every|the next) ~9 (gets|get|will get|is getting|are getting|will be|goes|going|ends up|leaves|is leaving|goes home) ~2 ({harmed-pp}|it in the|in {sick-place}|the dogs|dogs set|a slap|a kicking|a hiding|a boot|my fist|the hose|a bullet|on a stretcher|without teeth)',
    not: idle,
  },
  {
    phrase:
      '({target}|people) ~6 (will|is going to|are going to|gonna|is gonna|could|might|gets|get) ~2 (end up|land|wake up|be lying|finish up|be in|get|be|wind up) ~2 ({harmed-pp}|in {sick-place}|under a (bus|train|tram)|a visit|six feet|what they deserve)',
    not: [
      ...idle,
      '(worried|afraid|scared|before|fear|danger|dangerous|accident|ice|icy|hole|slippery|wire|wires|broken|step|gap|pothole|careful)',
    ],
  },
  '(somebody|someone|one of you|people|he|she|they) (is|are) ~1 (going to|gonna) ~1 (get|be|end up) ~1 (hurt|killed|dead|shot|burned|sorry he was born) ~2 (if|unless|when|soon|one day|$)',
  '(you|he|she|they|one of you) ~2 (leave|leaves|leaving|go|goes|come|comes) ~3 (in an ambulance|in a coffin|in a box|in a body bag|on a stretcher|feet first|without [your ](teeth|legs|kneecaps)|in pieces|limping)',
  // Their things.
  {
    phrase:
      '(shame|pity|sad|awful|terrible|unfortunate|too bad|tragic) [it would be] if ~1 (a|an|some|something|someone|anything|that|your|the|those|it|one|they|his|her|all) ~6 (fell|fall|burn|burned|burnt|fire|flames|happen|happened|broke|broken|smashed|accident|exploded|crashed|slipped|drowned|missing|bricks|brick|match|petrol|collapsed|caught|lit|cut)',
    not: '(season|ticket|booking|trip|holiday|app|parcel|my|our)',
  },
  "(your|his|her|their) ~1 {their-thing} ~4 (won't|will not|might not|may not|wouldn't) ~2 (look|be|stay|last|stand|survive|work|make it|feel) ~3 (nice|pretty|safe|whole|tomorrow|long|standing|in one piece|the night|the weekend|the same|next week)",
  {
    phrase:
      '(should|ought to|better|had better|might want to|may want to|needs to|best) ~1 (check|watch|lock|hide|guard|insure|keep an eye on|look under|count|mind|move|say goodbye to|look after) ~1 (his|her|their|your|the) ~1 (brakes|back|car|tyres|house|kids|children|doors|windows|family|dog|step|wheel nuts|teeth|blessings|shoulder|wife|daughter|son|neck|legs)',
    not: '(scam|fraud|thief|thieves|burglar|burglars|my|ice|icy)',
  },
  "(there will be|there'll be|gets|get|going to be|expect|put|pour|throw|chuck|through) ~3 ({weapons}|fire|flames|shit|dead fish) ~2 (through|in|at|on|under|into) ~1 (your|his|her|their|the) ~2 {their-thing}",
  '(somebody|someone|i|we|a man|people|one day|one of these days) ~5 (drive|drives|ram|rams|crash|crashes|put|puts|plough|ploughs|fly|flies) ~3 (truck|lorry|car|tractor|digger|bus|van|plane|bulldozer|brick|bricks|excavator) ~1 (through|into) ~2 {their-thing}',
  '(hope|wish|pray|praying|let) ~5 ({target}|building|house|office|tower|headquarters|hq|depot|bus|plane|train|car|board|servers) ~3 (burn|burns|crash|crashes|collapse|collapses|explode|explodes|sink|sinks|rot|rots|choke|chokes|drown|drowns|blow up|blows up|catches fire|get cancer|gets cancer|fall down|falls down|get run over|gets run over|gets hit|get hit|dies|die|suffer|suffers|never wakes)',
  // I know where.
  {
    phrase:
      "(i|we|i've|we've) ~2 (know|knows|found out|found|seen|got|worked out|looked up|saw|have) ~1 (where|which|what|whose|out where|out which) ~6 (live|lives|living|park|parks|school|nursery|kindergarten|sleeps|sleep|drinks|jogs|gym|kids|daughter|son|wife|car he|car she|car you|house|shift|shifts|walks|runs|street|works out|commutes)",
    not: [
      '(we|i|my|our) (live|park|parked|works|school|lost|left)',
      '(app|map|website) ',
      'where (i|we) (live|park)',
      'live (chat|agent|person|map|music|stream|traffic)',
    ],
  },
  "(found|got|have|know|looked up|saw|wrote down|photographed) ~1 (your|his|her|their) ~1 [home|private|house|street] ~1 (address|number plate|registration|house number|route home|children's school|home address) ~2 (too|now|so|and|as well|already|tonight|$)",
  // I am armed, I am waiting.
  {
    phrase:
      "(i've|ive|i have|i|we|got|have|there's|there is|with|keep|keeps|bringing|bring|fetch|fetching) ~1 [got|keep|have|bring] ~1 (a|an|my|the|his|our|dad's) ~2 {weapons} ~3 (behind|under|in the (car|boot|shed|hall)|ready|loaded|and (i|he|they|no|a)|with (your|his|her)|waiting|by the door|for (you|him|her|them|whoever)|next time|if|when|under the bed)",
    not: [
      '(lost|left|forgot|buy|bought|sell|parcel|ordered|delivery|delivered|bring|carry|cabin|luggage|security|allowed) ~4 {weapons}',
      '(lighter|torch|match|bat|hammer|knife|knives|box of matches) (on|in) (the|my) (plane|luggage|bag|hand)',
    ],
  },
  "(i'll|i will|i'm|i am|we'll|we're|my brothers will|my lads will) ~1 [be|going to be] ~1 (waiting|wait|standing|sitting|there|outside|looking) ~2 (for (him|her|them|you|whoever|that)|when (he|she|they|you)|after (his|her|your|their|work)|outside ~4 (shift|work|tonight|tomorrow|closing|home)) ~4 (shift|ends|finish|finishes|closes|close|work|home|tonight|dark|out|leaves|leave|comes out|alone|knuckles|bat|car park|$)",
  "(shift|work|day|she|he|you|they) ~3 (ends|finish|finishes|over|clocks off|clock off|closes) ~4 (so (am|do|will) i|i'm (waiting|there|outside)|me and my|see you (outside|then)|we'll meet)",
  // If he does that again.
  "(i'll|ill|i will|i'd|i would|i'm going to|i'm gonna|gonna|we'll) ~2 (shut|close|sew|stop|fix|teach|show|make) ~2 (it|it up|his mouth|her mouth|your mouth|him|her|them|that mouth|sure (he|she|you|they)) ~3 (for good|forever|permanently|never|with my|a lesson|manners|for you|walk|talk|type|breathe|smile|once and for all)",
  "(if|next time|when|once|the day) ~9 (i'll|i will|i'm going to|i swear i|gonna|i'd) ~2 {harm-verb} ~1 (you|him|her|them|your|his|their|someone|somebody|the|that|every|one)",
  "(i'll|i will|i'm going to|i'm gonna|gonna|we'll|somebody should|someone should|somebody ought to|someone ought to|someone needs to|should be|i want to|i'd love to|would love to|i could|i feel like) ~1 [happily|gladly|personally|really|just|come and|come down and|come over and|go and] ~1 {harm-verb} ~1 (you|him|her|them|your|the (driver|boss|ceo|manager|guy|idiot|one|person|bloke|board)|every|whoever|someone|somebody|that (driver|man|woman|idiot|lot|boss))",
  "(won't|will not|never|not) ~2 (walk|type|drive|work|smile|talk|eat|chew|sleep|see|breathe) ~2 (again|for a while|for weeks|for months|properly|solid food|soundly|so well|straight)",
  '(wait|just wait|you wait|you just wait|wait and see) ~2 (until|till|what happens) ~4 (i (get|find|come|catch|see)|get my hands|find you|catch|when (i|we)|next time)',
  "(say|try|repeat|do) (that|it|this) ~1 (to my face|in person|outside|when i'm standing|if you dare)",
  '(watch|mind|look|keep looking|sleep|cover) ~2 (your back|over your shoulder|your backs|one eye open|behind you|over your shoulders|with the light on)',
  '(your|his|her|their) ~1 (days|hours) ~1 (are|is) (numbered|counted|over)',
  '(bring|order|book|call|get) ~1 (a|an|your|some) ~1 (dentist|ambulance|undertaker|coffin|plasters|first aid|bodyguard|helmet)',
]
