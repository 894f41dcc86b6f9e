/** English: threats that name no deed: what is known, what befell others, what one might wish to guard. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { firm } from './firm.js'

const THEM = '(you|him|her|them|yous|youse|the lot of you|all of you|your ~2)'

/** Play, law, danger told of, and kindness. */
const idle = [
  '(haha*|lol|lmao|joke|joking|kidding|game|games|match|cup|quiz|chess|scrabble|race|league|level|film|series|novel|book|episode|recipe)',
  '(court|lawyer|lawyers|ombudsman|solicitor|tribunal|press|papers|trading standards|small claims|regulator)',
]

export const veiledThreat: CuePhrases = [
  // A pity about what might break.
  {
    phrase: firm(
      "(be|such|what|real) a [real|terrible|crying] (shame|pity) (about|for) (the|your|that|those|these|all that|all those|his|her) ~2 {breakable} ($|now|then|though|wouldn't it|one night|some night)",
      'be a (shame|pity) (to (see|lose|scratch|wake up)) ~3 (up in (smoke|flames)|in (flames|ashes|bits)|all (that|those) ~1 {breakable})',
    ),
    not: ['(closing|closure|closed|close|closes|shut|shuts|moving|lost|gone|cut|cuts|hail|storm)', ...idle],
  },
  {
    phrase:
      '{their-place} ~6 (make|makes|made) a (lovely|grand|great|fine|nice|good|beautiful|bonny|spectacular|cracking|pretty) (blaze|bonfire|fire|bang|crater|ruin|pile of ash)',
    not: idle,
  },
  '(nobody|no one|none of us|not a soul) (will|would|ll) (have|ve) (seen|heard) (a thing|anything|nothing|it|who)',
  "(there'll|there will|you'll|you will|expect|they'll) ~1 (be|find|have|wake up to) ~2 (flat|slashed|four flat|smashed|broken|no) ~1 (tyres|tires|windscreen|windscreens|windows|wing mirrors|mirrors)",
  {
    phrase:
      "({clerk}|he|she|you|he's|she's|you're|that ~1|whoever ~3) ~2 (going|flying|headed|heading|coming) ~1 (through|out) (the|that|your|a|of the|of that) ~2 (window|windscreen|wall|glass|door)",
    not: [
      ...idle,
      '(ball|bird|bee|wasp|draught|draft|heat|cat|parcel|emergency|exit|side|back|front) ~3 (going|coming)',
    ],
  },
  // What happened to others.
  "(last|previous) ~3 (fella|bloke|man|guy|lad|lads|one|person|woman|warden|bailiff|landlord|driver|{clerk}) ~9 (in traction|in (hospital|plaster|casualty|a&e|intensive care)|spent ~3 (traction|hospital|plaster)|lost (his|her|a few|some|all his) (teeth|tooth|fingers|kneecaps)|walks with a (limp|stick)|still limps|limps|eats through|on soft food|drinks his dinner|can't walk|doesn't walk|never walked|isn't walking|left (with a limp|limping|on a stretcher|bleeding|in an ambulance|without (his|her))|(went|go|goes) home (limping|bleeding|in an ambulance))",
  'ask (him|her|them|the last ~4|your last ~3) ~1 (how|what|where) ~1 (his|her|their|he|she|they) ~1 (knees|knee|legs|leg|teeth|jaw|face|hand|hands|ribs|fingers|nose|kneecaps|arm|arms|house|car) ~1 (is|are|was|were|healed|healing|got|doing|feel|feels|$)',
  'ask (the last|the other|your last|the previous) ~4 what (happens|happened|we did|i did|it cost) ~5 (when|if|to (him|her|them|his|her)|wrong|house|street|door|me|us)',
  {
    phrase:
      '(people|men|folk|lads|someone|somebody|blokes|better men|plenty|others|lesser men|i) ~2 (been|was|were|got|get|have|has|ended up|put|putting|hurt|killed|stabbed|shot|battered|hit|decked|thumped|broke|broken) ~6 for (less|far less|a lot less|much less|way less|smaller|half of that)',
    not: [
      ...idle,
      '(sacked|fired|paid|sold|dismissed|suspended|fined|price|prices|bought|same|delivered|half the price|reported|struck off)',
    ],
  },
  {
    phrase:
      '(understand|see|know|get|understood|wonder|surprised) ~2 (why|how|what makes|what drives|that) ~4 (people|folk|someone|somebody|men|a man|customers|they|he) ~3 (shoot|shoots|shooting|stab|stabs|attack|attacks|bomb|bombs|burn|burns|firebomb|snap and|go postal|goes postal|went postal|pick up a (gun|rifle|knife)|take a (gun|bat|knife|hammer)|walk in with|put bricks)',
    not: [
      ...idle,
      '(photo|photos|picture|video|calories|fuel|deer|deliberately|sorry|awful|horrified|never|unacceptable)',
    ],
  },
  {
    phrase:
      '(walked|walks|went|goes|marched|drove|walk) into (his|a|the|her|their|an) ~2 (bank|office|branch|shop|insurer|council|hq|headquarters) ~1 with (a|his|her|my|an) ~1 {weapons}',
    not: [...idle, '(robber|robbed|robbery|reported|news|police|witness|arrested|trauma|scared|terrified)'],
  },
  // What is known of them.
  {
    phrase: firm(
      "(i|we|i've|we've) ~2 (know|knows|found|worked out|seen|watched|noted|noticed) (the|which|what|where) ~2 (pub|bar|cafe|bus stop|car park|gym|door|entrance|back door|gate|road|lane|route|bus|train|tram|street|estate|house) ~3 (your|yous|she|he|they|you|them) ~3 (staff|lot|people|drivers|lads|girls|drink|drinks|use|uses|smoke|smokes|park|parks|take|takes|leave|leaves|walk|walks|live|lives|come out)",
      '(i|we) ~1 (know|noted|clocked|learned|learnt) (what time|when) ~1 (your|she|he|they|you|the) ~3 (finish|finishes|leave|leaves|clock off|clocks off|knock off|knocks off|close up|closes up|lock up|locks up|go home|goes home|walk home|walks home|get off|gets off|change shift|changes shift|are alone|is alone)',
    ),
    not: [...idle, '(app|map|delivery|deliver|parcel|timetable|my bus|my train|catch)'],
  },
  {
    phrase:
      '(what time|when|which way|which door|where) (do|does|will|is|are) (your|the|that) ~1 {clerk} ~3 (walk|walks|leave|leaves|finish|finishes|go|goes|get|gets|come|comes|head|cross|smoke) ~6 (car park|at night|alone|in the dark|to their cars|to (his|her) car|by (himself|herself|themselves)|on (his|her|their) own)',
    not: '(open|opens|deliver|delivery|parcel|worried|safe|safety)',
  },
  {
    phrase:
      "(see (you|yous|them|him|her)|i'll be|we'll be|meet (you|them|him|her)|catch (you|them|him|her)|be waiting|waiting) ~2 (at|outside|by|round) (the|your|that) ~2 (shift change|staff entrance|staff door|staff exit|staff car park|stage door|smoking shelter|bike shed|back gate|bus stop after)",
    not: '(parcel|deliver|delivery|collect|pick up|keys|pram|wheelchair|ramp|interview|first day)',
  },
  '(see you|catch you|meet you|waiting|be there|be outside) ~3 (at|when) ~2 (shift change|clocking off|clocking-off time|kicking-out time|kicking out time|your shift (ends|is over|finishes))',
  {
    phrase:
      '(your|that|the) ~3 {clerk} ~6 (finishes|clocks off|knocks off|gets off|comes off shift|locks up|walks home) ~2 (at|around|about|alone|by (himself|herself)|in the dark)',
    not: '(deliver|delivery|call|ring|before then|answer|open)',
  },
  {
    phrase:
      '(does|do|is|are) (your|the|his|her|that) ~4 (daughter|son|kids|children|wife|mother|wee girl|wee boy|girlfriend) still (take|taking|go|going|walk|walking|catch|get|getting|work|live|living|play|playing|attend|ride|cycle|swim|dance)',
    not: '(covered|policy|discount|railcard|ticket|insured|card|account|valid|need|allowed|free)',
  },
  {
    phrase:
      "(your|these|those|the|his|her|their) ~1 {clerk} (have|has|got|have got) [a|got] (families|kids|children|wives|family|wife|wee ones|mothers|homes) ~2 (too|haven't they|hasn't he|hasn't she|don't they|doesn't he|doesn't she|at home|to go home) ~9 (think|haven't they|hasn't he|hasn't she|don't they|doesn't he|doesn't she|remember|careful|before you|i hear|$)",
    not: '(deserve|deserves|respect|kind|nice|patient|christmas|pay|wage|wages|thank|thanks|decent|holiday|holidays|abuse|human|struggling|strike)',
  },
  "(found|got|have|saved|follow|following|screenshot|screenshotted|copied|know) (your|the|that) (moderator's|agent's|driver's|adviser's|advisor's|manager's|handler's|boss's|ceo's|conductor's|clerk's|cashier's|engineer's|inspector's|warden's|caseworker's|girl's|lad's|woman's|man's) ~2 (instagram|insta|facebook|profile|house|street|mother|mum|kids|school|address|car|plate|husband|wife|linkedin|tiktok)",
  '(remember|memorised|memorized|noted|learn|learned|learnt|know) ~1 (your|all your|every one of your|all their|their) faces',
  'faces (are|is) (handy|useful|easy|good|worth) (to|tae) (have|know|remember|remembering)',
  {
    phrase:
      '(give|gave|pass|passed|passing|send|sent|giving|sell|post|posting|share|handed|hand) ~2 (him|them|her|the lads|the boys|the neighbours|everyone|round|on|out|it|my ~2|online) ~2 (the|your|his|her|their) [home|private] (address|addresses|home number|number plates) ~1 of (your|the|that)',
    not: '(branch|office|shop|store|delivery|parcel|website|email|e-mail|web|correct|right)',
  },
  '(cousin|brother|brothers|mate|mates|uncle|nephew|ex|boys|son|lads) ~2 (just|only|fresh|has just|have just) ~1 (got out|out of (prison|jail|nick|the nick|the joint)|been released) ~6 (bored|temper|angry|favour|owes|visit|looking for|keen|nothing to lose|likes)',
  {
    phrase: [
      "my ~1 (brothers|cousins|lads|boys|mates|uncles|dogs|sons) ~4 (keen|dying|itching|looking forward|waiting|can't wait|love|like|want) ~1 to (meet|meeting|see|visit|greet) ~1 (you|him|her|them|your|whoever|that)",
      'my ~1 (brothers|cousins|lads|boys|mates|uncles|sons) ~6 (explain it to|have a word with|persuade|reason with|teach) (him|her|them|you|your ~2|whoever) ~2 (properly|in person|face to face|outside|the hard way|manners)',
    ],
    not: idle,
  },
  {
    phrase:
      '(glass|windows|bones|fingers|vans|tyres|tires|necks|kneecaps) (is|are) ~2 (easy|quick|simple|cheap) to (break|burn|slash|smash|snap|torch)',
    not: [...idle, '(screen|phone|delivery|packed|packaging|arrived|parcel|bird|my ~2)'],
  },
  {
    phrase:
      "(he|she|they|{clerk}) (has|have|has got|have got) ~1 (wife|kids|children|family|daughter|son|husband|wee ones|little ones|daughters|girls|boys) ~6 (doesn't he|hasn't he|doesn't she|hasn't she|don't they|haven't they)",
    not: idle,
  },
  // Skill and means.
  '(i|we|he) ~2 (know|knows|learned|learnt|remember|remembers) (what|how) ~2 (fertiliser|fertilizer|petrol|bleach|thermite|a match|a brick|gelignite|semtex|diesel|a blade) ~1 (does|do|can do|burns|works|feels|behaves)',
  "(know|learned|learnt|taught|trained|forgotten|forget|knows) ~3 how to (make (someone|somebody|people|a man|him|her|them|you) (disappear|vanish|suffer|talk|scream)|hurt (people|someone|a man)|break (a|an|someone's|people's) ~1 {body}|(kill|strangle|drown) (a man|someone|people)|make it look like an accident|hide a body|dig a (grave|hole big enough)|build a bomb|cut (brake|brakes)|torch a|burn (a|down))",
  '(lock-up|lockup|cellar|freezer|shed|barn|basement|pit|quarry|boot of (the|my) car|well) ~1 (nobody (uses|goes|looks)|no one (uses|goes|looks)|with (your|his|her) name|(just|exactly) (your|his|her) size|big enough for (you|him|her|a (body|man)))',
  "(bring|brought|bringing|fetch|fetching|fetched|swing|swinging|pack|packing) (the|my|a|our|dad's) ~1 (bat|axe|crowbar|hammer|knife|machete|shotgun|rifle|gun|sledgehammer|baseball bat|hurl|hurley|golf club|tyre iron) ~1 (in with me|with me to|along to (your|the)|next time|to (your|the) (office|branch|counter|desk|shop|meeting)|instead of)",
  "(won't|wont|will not|shan't) forget (it|the bat|the axe|the hammer|the knife|him|her|that face|your face) next time",
  // Wished upon them.
  {
    phrase:
      '(hope|hoping|pray|praying|wish|wishing|may|fingers crossed) ~9 (gets|get|catches|catch|develops|develop|dies of|die of|suffers|suffer|has|comes down with) ~3 {ill-fate}',
    not: [
      '(cover|covered|cured|treatment|better|cure|research|support|insured|never|nobody|no one|help)',
      ...idle,
    ],
  },
  {
    phrase:
      '(hope|hoping|pray|praying|wish|may|let) ~1 (your|the|that|his|her|their|it|this) ~4 (comes down|come down|goes down|go down|falls out of the sky|crashes|crash|sinks|sink|burns|burn|collapses|collapse|falls|fall|goes up|go up|derails|derail) ~2 (with|on) (you|him|her|them|all of you|the lot of you|your) ~3 (on|in|inside|under|aboard|underneath|$|heads|head)',
    not: [...idle, '(price|prices|rain|temperature|signal)'],
  },
  // A word of warning.
  {
    phrase:
      "(i'd|i would|id) (delete|take down|withdraw|watch|mind|tread|pack|hide|stay (home|indoors|in)|be very careful|be [very] careful (walking|driving|going)|look over|lock|leave town|disappear) ~7 if i (were|was) (you|him|her|them|your)",
    not: '(scam|scammer|scammers|phishing|link|fraud|password|icy|ice|thieves|burglars|pin|card)',
  },
  {
    phrase:
      '(ever|never|not) ~1 (worry|worried|scared|afraid|nervous|frightened) ~2 (locking|walking|driving|closing|leaving|working|being|going|sitting) ~3 (shop|alone|home|at night|on your own|by yourself|in the dark|late) ~4 ($|at (ten|night|eleven|nine|<num>)|in|like that)',
    not: '(i|my|we|our|me|staff deserve|travelling|wife|daughter)',
  },
  '(enjoy|have fun|mind how you go|careful|lovely night for) ~1 (walking|the walk|your walk|walk|the drive|driving|getting|waiting) ~1 (home|to (the|your) ~2|back) ~1 (in the dark|tonight|alone|on your own|by yourself|after dark)',
  {
    phrase:
      "(tell|warn|advise) (your|the|that|all your|them|him|her) ~2 (to|they'd better|they better|he'd better|she'd better|they want to|not to) ~1 (travel in pairs|go [about] in pairs|work in pairs|watch (their|his|her) (back|backs)|look over (their|his|her)|check under (their|his|her)|count (their|his|her) fingers|say (their|his|her) (prayers|goodbyes)|sleep with|(make|update) (their|his|her) (will|wills)|take a different (way|route) home|walk home alone|walk alone|come alone|not come alone|wear [a] (helmet|helmets|body armour|stab (vest|vests)))",
    not: idle,
  },
  "(keep|carry) ~4 (and|then) ~2 (there'll|there will|someone|somebody|you'll|you will|heads|it'll|you'd) ~4 (blood|hurt|bleed|hospital|ambulance|die|dead|grave|fist|fists|bat|knife|punched|teeth|bodies|coffin)",
  "(there'll|there will|you'll|you will|going to|gonna|want|see|like|mopping|scrub|scrubbing|clean|cleaning) ~3 (blood|teeth|brains|guts|your face|his face|her face) ~2 (on|over|across|into|against|off|up off) (that|your|all) ~3 (counter|carpet|desk|floor|wall|walls|pavement|screen|glass|tiles|keyboard|window)",
  {
    phrase:
      "lucky ~2 (a|the|that|this|there's|there is|there was|it's|it is|my|we're) ~2 (counter|screen|glass|desk|phone line|fence|law|laws|sea|miles|guard|camera|cameras|bars) ~3 (between|separates|separating|in the way|in my way|watching|stopping|or (i'd|i would))",
    not: idle,
  },
  "(you're|youre|he's|she's|they're|you are|he is|she is|yous are|you were|he was|she was) ~1 lucky ~1 (i|we|that i) (didn't|did not|wasn't|was not|haven't|am not|never|don't|couldn't|can't) ~3 (bring|drag|reach|punch|deck|lose my (temper|rag)|have (my|a|the)|climb|come over|come across|hit|armed|a violent|the violent|in the room|there in person|hurt|break|swing|throttle|get my hands)",
  "(glass|screen|counter|guard|guards|security|police|locks|lock|doors|camera|cameras|uniform|badge|headset|desk) (won't|will not|can't|cannot|wont) ~1 (always (be there|be between|save|protect|help)|(save|protect|help|hide|keep) (you|him|her|them|yous) ~1 (safe|forever|always|when|then|next|from (me|us)|after|out|$))",
  "(see|find|find out|learn|show (you|them|him|her)|no idea|don't know|discover|haven't seen|know) ~2 (what|how far) (i'm|i am|im|we're|we are|a man like me is|people like me are) (capable of|prepared to go|willing to do|willing to go)",
  "(better|had better|best|yous better|want to) (hope|pray) ~1 (i|we|my ~2|none of us|nobody) ~1 (never|don't|doesn't|do not|ever) ~2 (bump|run|meet|see|find|finds|catch|catches|come across|get hold|cross|crosses)",
  'better not (come|set foot|show|walk|step|turn up|drive|park|be seen) ~6 unless ~5 (dog|dogs|shotgun|ambulance|hospital|bruises|black eye|helmet|wants to (bleed|limp)|kicking|beating|hiding)',
  'not (coming|come|going|there|here) ~1 [in |down |over |round] ~1 (to (talk|chat|negotiate|ask nicely|shake hands)|for (a chat|tea|the biscuits|the coffee))',
  "(after this|then|after that|from now on|next|next time) (it's|its|it is|it'll be|it will be|comes|come) ~1 (fists|my fists|the fists|bricks|the bricks|petrol|baseball bats|the bat|blood|bullets|knives|the dogs|war at your)",
  "(stop|no longer|not|cannot be|can't be|won't be|cease) ~1 [being |be |held] responsible for (what ~2 (happens|i do|we do|comes)|my (actions|fists|brothers|temper|dog)) ~4 (to (you|your|him|her|them)|staff|people|$|next|then|after)",
  {
    phrase:
      '(have|having|had) a (wee|little|quiet|nice|friendly|proper|private) (chat|word|talk|conversation) ~2 (him and me|her and me|the two of us|just us|in the car park|outside|out back|round the back|man to man|in the (alley|lane)|with my (fist|fists|boot|bat|brothers))',
    not: '(outside (office|opening|working) hours|coffee|lovely|thank|thanks)',
  },
  '(get to|reach|find|come for|touch) (you|him|her|them) (at any time|any time i (want|like|choose)|whenever i (want|like|choose)|any night i (want|like))',
  "(could|can|will|i'll) ~1 (find|get|reach) (you|him|her|them) (wherever|no matter where) (you|he|she|they) (are|is|go|goes|hide|hides|run|work|works|sleep|sleeps)",
  '(nobody|no one|not a soul) ~1 (will|would|d|ll|is going to) ~1 (hear (you|him|her|them) (scream|shout)|(hear|find|miss) (the|your|his|her|their) (body|bodies|remains|screams)|come looking for (you|him|her|them))',
  "(he|she|they|you|your ~2|the next one) (won't|may not|might not|will not|mightn't) be (so|as|this|that|quite so) lucky (next time|again|twice|tomorrow|when|after)",
  '(luck|time|days) (will|is going to|is about to|are about to|is|are) ~1 (run|running) out ~2 (for (him|her|you|them)|of (him|her|you)|mate|pal|friend|my friend)',
  "(ring|call|phone|text|message|email|harass|hound|pester|plague) (her|his|their|him|them|your ~2|the ~2) ~5 until (she|he|they) (quit|quits|gives up|cracks|leaves|resigns|cries|breaks|packs it in|moves|begs|can't (sleep|cope))",
  '(bag|envelope|packet|parcel|box|jar|bucket) (of|full of|with) ~1 (white powder|anthrax|dog (dirt|mess|poo|muck|turds)|maggots|dead (rats|mice|fish|flies)|rat poison|live (rats|wasps|spiders)) ~4 (post|door|letterbox|letter box|desk|way|office|branch|reception|you|your|through|call centre)',
  '(snitches|grasses|touts) get (stitches|burned|buried)',
  '(dog|dogs|rottweiler*|alsatian*|pit bull*|pitbull*) ~2 (hungry|been fed|taste|breakfast) ~5 (uniform|uniforms|bailiff*|postman|driver*|inspector*|ankles|strangers|hi-vis|engineer*)',
  `(introduce|introducing) ${THEM} ~1 to (my|the) ~1 (dog|dogs|brothers|boys|fist|fists|pavement|kerb|bonnet|bumper|crowbar|hammer|bat|back of my hand|lads|rottweiler)`,
  '(say|kiss|wave) goodbye to (your|his|her|their) (kneecaps|knees|teeth|face|windows|legs|car|house|family|tyres|head|fingers|nose)',
  '(live|living|sleep|sleeping|walk|walking|work|working) ~1 in fear (of|for) ~2 (me|us|your life|his life|her life|their lives)',
]
