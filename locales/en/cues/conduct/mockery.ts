/** English: insults without a rude word: people likened to beasts and things, or said to lack a mind. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { firm } from './firm.js'

/** What is mocked is a thing, the writer, or a pet that is spoken of for its own sake. */
const OF_THINGS = [
  '(website|web site|site|app|chatbot|bot|robot|menu|menus|voice menu|form|search|logo|design|page|timetable|interface|password|ai|algorithm|router|machine|signal|wifi|internet|advert|manual|instructions|song|tune|hold music|password|printer|terminal|update|software|product|voice assistant|virtual assistant|filter|captcha)',
  "(i'm|i am|im|i was|i've got|i have|i feel|i felt|feel|feeling|felt|makes me|made me|me) ~3 (like|as|the|a|an|of) ~2 {dull-thing}",
  '(haha*|lol|lift (at|is|stuck|on)|stuck|love|lovely|easy|simple|simpler|intuitive|sweet|adorable|adore|cute|bless him|bless her|insure|insured|insurance|vet|pet)',
]

const JOB =
  '(run|running|manage|managed|organise|organised|organize|handle|handled|do|done|answer|answered|deal|dealt|drive|driven|find|found|sort|sorted|fix|fixed|read|spell|count|grasp|understand|follow|reply|replied|write|written|work|worked|figure|solve|solved|staff|steer|park|book|pack|type|deliver|delivered|add|lead)'

export const mockery: CuePhrases = [
  {
    phrase: firm(
      // Beaten by a turnip.
      `{dull-thing} ~1 (could|would|can|could've|would've|has|have) ~3 ${JOB} ~7 (better|quicker|faster|sooner|by now|more (sense|brains|use)|than (you|your|him|her|them|this lot|that lot|any of|the)|half the time|easily)`,
      `(my|a|an|the|our|even a|even my) ~2 (toddler|dog|cat|nan|gran|granny|three-year-old|four-year-old|five-year-old|six-year-old|baby|kid|grandson|granddaughter) (could|would|can|could've|would've) ~2 ${JOB} ~2 (this|that|it|your|the|a) ~4 (better|and (he|she|they) ~1 (eats|eat|licks|can't|cannot|still|wears|dribbles|poos|chases|is|was|has been))`,
      `{dull-thing} ~1 (could|would) ~2 [have] ~1 ${JOB} ~6 and (he's|she's|it's|he is|it is|they're|he|she|it) ~2 (dead|blind|asleep|in a jar|stuffed|plastic|wears|eats|eat|lives in|made of|can't)`,
      '(sharper|brighter|cleverer|smarter|wittier|deeper|livelier|more intelligent|more intelligible|better|more meaningful|more human) ~1 (conversation|conversations|chat|chats|talks|answers|ideas|banter|discussion|discussions|exchanges) ~1 (with|from|out of) (a|an|the|my|our|his) ~3 {dull-thing}',
      '(sharper|more intelligent|wittier|deeper) (conversation|conversations|chat|chats) (with|from) (a|an|the|my|our)',
      '(met|seen|known|owned|come across|stepped on|eaten|scraped|dealt with|had) ~2 (brighter|smarter|sharper|quicker|cleverer|more intelligent|smarter behaviour) ~3 {dull-thing}',
      '(brighter|smarter|sharper|cleverer|more intelligence|more brains|more brain|more sense|more personality|more empathy|more backbone|more spine|more warmth|more charm|more wit|more use|more life|more charisma) ~2 (in|than|from|as) (a|an|the|my|your) ~3 {dull-thing}',
      // Where such people are found.
      '(hire|hired|hiring|recruit|recruits|recruited|recruiting|pick|picked|employ|employs|dredge|dredged|scrape|scraped|source) ~5 (from|at|in|out of|off) ~2 (bottom of (a|the)|zoo|circus|gutter|skip|the bog|pond|the swamp|clown school|clown college|cereal (packet|box)|cracker|crackers|lucky bag|nursery|playground|kindergarten|asylum|primary school|petting zoo|farmyard|the drain|the drunk tank)',
      '(shallow end|bottom|wrong end|murky end) of the (gene pool|pond|food chain|evolutionary|intelligence|iq)',
      '(got|get|gets|won|win|found|find|bought|earned|passed|pass|passing) ~2 (his|her|their|your|the|a) ~2 (licence|license|degree|qualifications|job|diploma|training|badge|certificate|certificates|brain|test|personality|manners|law degree|charm) ~3 (cereal|cornflakes|cracker|crackers|raffle|lucky bag|lucky dip|by post|tombola|back of a lorry|crisp packet|ebay|kinder egg|wish|happy meal|at age|down the market)',
      '(test|exam|interview|licence) ~3 presumably ~4 (post|age|raffle|blindfold|accident|bribe|cousin|sleep)',
      '(village|circus|zoo|clown school|nursery|kindergarten|creche|playgroup|farm|asylum|toy shop|pantomime) ~3 (missing|lost|short of|called|rang|wants|want|phoned|looking for|needs|has lost|will be missing) ~3 (idiot|idiots|clown|clowns|animal|animals|toddlers|monkey|monkeys|donkey|back|puppet)',
      "(let|had|having|got|have|letting|give|given|gave) (the|your|a|their|someone's) (dog|cat|parrot|monkey|hamster|goldfish|toddler|chimp|baby|goat|budgie) ~1 (write|type|answer|have a (turn|go|shot)|a (turn|go|shot)|reply|run|loose on|on reception|do the|at the keyboard|answer the)",
      '(headset|headsets|uniform|uniforms|keyboard|keyboards|badge|badges|whistle|whistles|lanyard|lanyards|clipboard|clipboards|microphone|microphones|desks|suits|hi-vis|telephones|driving licence) ~1 (to|on|for) [a|an|the|some] ~1 {dull-thing}',
      '(gave|give|given|handed|put|hand) ~2 {dull-thing} ~1 (a|an|the|some|in|on|behind) ~1 (headset|headsets|uniform|uniforms|keyboard|keyboards|badge|whistle|lanyard|clipboard|microphone|suit|desk|hi-vis|phone|phones|tie|steering wheel|counter)',
      '{dull-thing} ~3 (given|with|in|wearing|behind|holding|at) (a|an|the|their|your) ~1 (whistle|headset|headsets|uniform|lanyard|lanyards|name badge|badge|suit|suits|tie|ties|clipboard|hi-vis|wig|lunch break|lunch breaks|polo shirt|polo shirts|steering wheel)',
      '(vermin|monkeys|chimps|donkeys|clowns|rats|weasels|parrots|baboons|vultures|sloths|apes|lizards|reptiles|pigs|toddlers) (in|with|wearing) [a|the|their|your] ~1 (suit|suits|ties|tie|headset|headsets|polo shirts|uniform|uniforms|lanyards|hi-vis|waistcoats|blazers|lunch breaks|keyboards|clipboards|name badges|company cars)',
      '(run|staffed|managed|led|operated|manned|crewed|answered|governed|populated) ~1 by ~3 ({dull-thing}|toddlers|muppets|halfwits|reptiles|lizards|zombies)',
      '(lights|light|lights are|light is) ~1 on ~3 (nobody|naebody|no one|noone|no-one|nae) ~1 (home|hame|in)',
      "(lift|elevator) (doesn't|does not|don't|isn't|never) ~1 (go|goes|going|reach|reaches|stop) ~1 [to] ~1 (the|all) ~2 (top|way|floor)",
      'short of a (full|picnic|deck|load|loaf|happy meal|six-pack|sixpack|sandwich|wall|shilling|full english|crossword|barbecue|toolbox|jigsaw|bag|full load|roll|chippy|fish supper)',
      "(not|isn't|ain't|aren't|wasn't|no) ~1 (the full (shilling|ticket|quid|deck|picnic)|playing with a full (deck|set)|firing on all (cylinders|four)|(right|all there) in the head|a full (deck|shilling))",
      '(wheel|wheels) ~2 (turning|spinning|going|moving) ~2 [but] the hamster',
      '(space|gap|air|void|wind|tumbleweed|sawdust|echo|cotton wool|mince|porridge|nothing|draught|vacuum|fresh air|breeze) ~2 between (his|her|their|your|the|those|yer) [two] ears',
      '(share|shares|sharing|shared|rent|renting|borrow|lend|between) ~1 (a|one|the same|half a|a single|the one|the only) (brain|brain cell|braincell|iq|functioning brain)',
      "if (he|she|they|you) [ever] (had|has|have) (a|an|one) ~1 (thought|idea|brain|brain cell|braincell) ~2 (it|it'd|would) ~2 (die|be|lonely|starve|rattle|echo)",
      'if (brains|stupidity|ignorance|laziness|arrogance|thickness) (was|were|is|could|hurt|had|paid|burned|burnt)',
      'more (hair|fillings|chins|lipstick|gel|hair gel|fake tan|teeth|tattoos|nostrils|make-up|buttons) than (sense|brains|wit|brain cells|braincells|iq|manners)',
      'what (you|they|he|she|yous) (lack|lacks|lacked|miss) in (brains|intelligence|brain|wit|manners|charm|sense) ~3 (make|makes|made) up',
      // No mind, no manners.
      '(reading|mental|emotional) age of ~3 (toddler|child|infant|gerbil|baby|foetus|year-old|{dull-thing}|<num>|two|three|four|five|six|seven)',
      '(vocabulary|intellect|iq|maturity|emotional range|memory|work ethic|manners|charm|warmth|bedside manner|people skills|personality|empathy|social skills|reflexes|attention span|drive|charisma|conversation) of (a|an|the) ~3 ({dull-thing}|{ugly-thing}|infant|tantrumming|teenager|caveman|mackerel|lobotomised|dead)',
      "(intellect|intelligence|brainpower|brain power|iq) ~4 (on display|combined|between (you|them)|in (your|that) (office|team|chat|building)) ~4 (light|lamp|torch|bulb|match|teaspoon|thimble|fit on|wouldn't|couldn't|room temperature|single figures)",
      '(speak|talk|hire|employ|find|put|get|pass|transfer|is there|have you|nobody there|no one there|wish) ~4 (someone|somebody|anyone|adviser|person|human) ~1 with (a|half a|an actual|a working|a functioning|any|more than one) (brain|brains|brain cell|braincell|iq above ~3|spine|backbone|working brain|functioning brain)',
      '(one|which|who|either of them|both) ~3 (with|had|has|found) (the|a) (pulse|heartbeat)',
      '(thinking|thought|reading|counting|spelling|maths|math|arithmetic|sums|listening|joined-up thinking|joined up thinking|basic english|logic|common sense|work|manners) (is|are|was|were|seems|must be) ~1 (beyond|too hard for|too difficult for|too much for|a mystery to|a foreign concept to|above the pay grade of|a stretch for|not a strong point of) (him|her|them|you|your|that|whoever|any of|the|yous)',
      '(does|did|do|would|must) ~1 (thinking|it|reading|a thought|using (your|their|his|her) brain) ~1 (hurt|sting|ache) (him|her|them|you|when|if|your)',
      "(never|hasn't|haven't|has not|have not|not) ~1 (had|having) ~1 (a|an|one|a single) ~1 (thought|idea|original thought|intelligent thought|original idea) ~2 (of (his|her|their|your) own|in (his|her|their|your) (life|lives))",
      "(wouldn't|would not|couldn't|can't|wouldnt|don't|cannot) (trust|let|leave) ~4 (with|near|look after|boil|run|hold|walk|feed|cross|park|water|mind|to) ~4 (scissors|crayon|crayons|a goldfish|a pencil|a spoon|a stapler|the kettle|a kettle|an egg|shopping trolley|a hamster|a houseplant|a sandwich|wheelbarrow|a plant|the road|a balloon|a tap|a bath|a lemonade stand|a kite|a paper bag|a pot plant)",
      '(give|get|buy|hand|fetch|bring|send|offer) (him|her|them|the poor (fella|lad|girl|man|soul|wee soul|thing)|your ~3|that ~2|whoever ~4) (a|an|some|his|her|their) ~1 (colouring book|colouring books|crayons|dummy|bib|nappy|rattle|participation trophy|abacus|picture book|high chair|colouring-in book|brain transplant|personality transplant)',
      '(bigger|box of|set of|some|his|her|your|their|the) crayons ~8 (adviser*|manager*|boss|ceo|agent*|developer*|handler*|planner*|team|whoever)',
      "(thick|dense|stupid|dim|gormless|idiot|moron|brainless|dumb|arrogant|ignorant) (doesn't|does not|isn't|won't|hardly|barely) ~2 (begin to|even begin|come close|cover|cut it|do (him|her|it|them|you) justice|strong enough|the word)",
      '(dimmest|thickest|dumbest|stupidest|daftest|densest|most stupid|most arrogant|most ignorant|most gormless|least intelligent|most clueless|slowest|most obnoxious|most odious|most witless) ~1 (kid|boy|girl|lad|lass|man|woman|person|people|human|humans|human being|human beings|bloke|individual|individuals|creature|creatures|driver|drivers|staff|crew|employee|employees|agent|agents|pup|child|team|bunch|lot|adviser|manager|clerk|receptionist|specimen|fella|conductor|guard)',
      '(let|allow|allowed|hire|hired|employ|employed|trained|train|keep|kept) ~1 (people|someone|somebody|anyone|folk|staff|creatures|a man|a woman) (that|this|so) {dull-adj}',
      '(people|someone|somebody|anyone|folk|staff|a man|a woman|adults|grown adults) (that|this|so) {dull-adj} ~2 (operate|drive|answer|run|near|work|to|behind|on|at|in|out|could|can)',
      '(how|why) (is|are|can|could|does|do) ~4 (anyone|anybody|someone|a person|people|a grown man|a grown woman|a human|human beings|adults|one man|one woman|he|she|they|you) ~1 (be|get|this|so|that) ~1 (this|that|so) {dull-adj}',
      '(are|is|were|was) (you|he|she|they|yous|your ~2) ~2 (this|that|so) {dull-adj} (or|by nature|naturally|on purpose|every day|all the time|deliberately|at home|in real life)',
      '(you|he|she|they|your ~2|{clerk}) (practise|practice|practised|rehearse|take lessons|took lessons|train|trained|have to work at) ~2 being ~2 (this|that|so) ({dull-adj}|useless|rude|unhelpful|obnoxious|lazy)',
      '(takes|take|took) ~2 (special|rare|certain|real|particular) (kind|type|talent|sort|gift|effort) ~2 (of|to|for) ~2 (stupid|stupidity|idiot|idiocy|moron|be (that|this|so) {dull-adj}|thick|fool|ignorance)',
    ),
    not: OF_THINGS,
  },
  {
    phrase: firm(
      "(is|are|isn't|aren't) there ~1 (a|an|any|no|even one|a single) ~1 (grown-up|grown up|grown-ups|adult|adults|responsible adult|sentient being|functioning adult|actual adult) ~3 (in (the|your|that) (building|room|office|branch|company|house)|in charge|on duty|there|around|i can (talk|speak)|running|at home|anywhere|who can|left)",
      '(ask|get|fetch|find|put|need|send|bring) (an|a|the|some) ~1 (adult|adults|grown-up|grown up|grown-ups|grown ups) ~2 (next time|to (help (you|him|her)|read|explain|check|write|spell|reply|answer|do|run|take over|phone|ring)|on the (phone|line)|in charge|in the room)',
      '(spoken|speaking|talking|talked|spoke|dealing|dealt) (to|with) (the|a bunch of|a load of|your) (children|toddlers|schoolchildren|playgroup|kiddies) ~3 (all|now|until|morning|day|for|get|put|please|$)',
    ),
    not: '(ticket|tickets|fare|fares|class|classes|lesson|lessons|swim|swimming|price|pool|size|child|kids|supervise|ride|slide|account|meal|seat|bed|room available)',
  },
  {
    phrase: firm(
      '(face|mug|gob|head|expression|smile|grin|stare|voice|neck|breath|manners|charm|bedside manner|posture) (of|like) (a|an|the|someone) ~4 ({ugly-thing}|{dull-thing})',
      '(neck|brass neck) like [a] ~1 (jockey*|giraffe*|horse*)',
      '(strutted|strut|strutting|swaggered|swaggering|waddled|waddling|slithered|shuffled|stared|staring|gawped|gawping|gaped|gaping|sat|sits|sitting|stood|stands|grinned|grinning|blinked|blinking|drooled|drooling|acted|acts|acting|behaves|behaved|grunted|grunts|prancing|parading|lounging|honking|squawking|bleating|looked at (me|us)|looking at (me|us)) ~3 like (a|an|some|two|the|three) ~4 ({dull-thing}|{ugly-thing})',
      '(with (that|his|her|your|their)|that) ~1 (empty|vacant|smug|sour|pasty|gormless|blank|miserable|stupid|ugly|greasy|fat|pudding|trout|horse|rat|weasel|slapped|sneering) ~1 (face|mug|gob|expression|grin|smirk|stare)',
      '(have|has|had|having) the (look|air|face|expression|manner|charm|charisma) of (a|an|someone|something) ~6 ({dull-thing}|{ugly-thing}|train go by|dead|dug up|scraped|under a)',
    ),
    not: [
      ...OF_THINGS,
      '(i|we|my|our|me|us) ~2 (sat|sits|sitting|stood|stand|stared|staring|blinking|gaping|gawped|acted|look|looked|feel|felt) ~4 like',
      '(my|our|wore|wearing|costume|mask|cake|toy|teddy|photo of|dressed)',
    ],
  },
  {
    phrase: firm(
      "(i'd|i would|would|could|i'll|might|id|i|you could|people) ~2 call (him|her|them|you|your ~3|this ~2|that ~3|the ~2|yous) ~4 ({dull-thing}|{fool}|rats|pigs|snakes|vultures|leeches|amateurs) ~1 but",
      "(wouldn't|would not|won't|not|can't|couldn't) ~1 call (him|her|them|you|your ~3|this ~2|that ~2|the ~2) ~3 ({dull-thing}|{fool}|rats|pigs|snakes|vultures|leeches|amateurs) ~3 (insult|insulting|unfair|at least|have|are|feelings|talent|training|work|carry|deserve|too kind|generous)",
      '(insult|insulting|unfair|offensive|disrespectful|slander|slur|unkind|disservice|apologies) ~1 to [actual|real|the|all|every|decent|honest|hard-working] ~1 (clowns|donkeys|monkeys|pigs|rats|amateurs|circus|circuses|goats|snails|sloths|idiots|vegetables|pond life|houseplants|potatoes|weasels|snakes|vultures|leeches|slugs|sheep|cows|cockroaches|toddlers|morons|fools|muppets)',
      "(call|calls) (them|these|those|him|her) ~1 (advisers|agents|staff|help|support|experts|managers|drivers|specialists|engineers|professionals|a manager|an expert) ~3 (i|we|i'd|more like) ~1 (call|say|clowns|monkeys|parrots|crooks|thieves|muppets|idiots)",
    ),
    not: "(don't|never|stop|shouldn't|wrong to) call",
  },
  {
    phrase: firm(
      '(jumped-up|tinpot|tin-pot|power-tripping|power-crazed|pig-ignorant|snot-nosed|slack-jawed|gormless|brain-dead|oafish|talentless|greasy|odious|loathsome|brainless|witless|bone-headed) ~1 (man|woman|person|people|adviser|manager|agent|conductor|guard|driver|inspector|official|officials|teenager|teenagers|youth|youths|receptionist|warden|wardens|staff|crew)',
      '(poor|sorry|pathetic|pitiful|sad|miserable|feeble|lousy|rotten) excuse for (a|an) ~1 (human|man|woman|human being|person|manager|driver|bloke|adviser|director|boss|mother|father|gentleman|professional|conductor|doctor)',
      '(failed|waste of a|half of a|apology for a|failure as a|failures as|worst kind of|nasty piece of) (human|humans|human being|human beings|person|work|man|woman)',
      '(embarrassment|insult|disgrace|stain|shame|affront|blot) (to|on|of) (the human race|humanity|mankind|the species|the (uniform|badge) (you|he|she|they) (wear|wears)|(your|his|her) (mother|parents|family|uniform))',
      'i (pity|feel sorry for|feel bad for|feel for|weep for) (your|his|her|their) (mother|mum|mam|parents|wife|husband|kids|children|teacher|teachers|dog|partner|family|poor ~1) ~1 ($|if|having|who|to|for|whoever|being|living|with)',
      '(must|have to|has to|gotta) be (a|some) [very|really|pretty|truly|deeply|right|sort of|special kind of] ~1 (small|sad|bitter|lonely|miserable|nasty|mean|petty|unhappy|cold|cruel|horrible|pathetic|hollow) ~1 (person|man|woman|little man|little person|human|individual|soul|people|human being)',
      'what a (small|sad|little|bitter|mean|petty|nasty|hateful|vile|odious|loathsome|repulsive|horrid|spiteful) ~1 (person|man|woman|people|human|individual|creature|human being) (you|he|she|they|your|must|that|$)',
      "[even] (your|his|her) [own] (kids|children|dog|mother|wife|husband|family|mum) ~1 (can't stand|cannot stand|can't bear|hates|hate|must hate|must be [so] ashamed|avoids|avoid|left|ran) ~1 (you|him|her|of you|of him|of her)",
      '(raised|brought up|reared|dragged up) ~1 (by (wolves|monkeys|apes|animals|pigs|badgers|rats|hyenas)|in a (barn|field|zoo|sewer|cave|pigsty|sty|skip|kennel|bog))',
      'did (your|his|her) (mother|mum|mam|parents|dad) ~2 (drop (you|him|her) (on|as)|have any children that|ever (love|hug|teach)|not (teach|love|hug))',
      '(get|getting|got|lift|shift|move|park) ~1 [off] (your|their|his|her|yer) (fat|lazy|idle|big fat|flabby|useless|ample|bone-idle) (backside|backsides|bum|bums|arse|arses|behind|behinds|butt|butts|asses|ass|rears|rear ends)',
      '(sit|sits|sitting|sat) on (your|their|his|her|yer) (fat|lazy|idle|big fat|flabby|useless|ample|bone-idle) (backside|backsides|bum|bums|arse|arses|behind|behinds|butt|butts|asses|ass|rears)',
      '(paid|pay|pays|paying) by the (yawn|sigh|shrug|grunt|eye-roll|eyeroll|tut|lie|excuse|cock-up|mistake|blunder|doughnut|smirk|sneer|insult)',
      '(the|you|ye|that|yous) (useless|lazy|ignorant|gormless|thick|bone-idle|dozy) (article|articles|lump|lumps|yoke|specimen|baggage|get|gets|lummox|pudding|mare|nuisance|streak|dollop|trout|hoor) ~1 ($|of|who|at|that|on|in|behind)',
      '(talentless|washed-up|two-bit|tinpot|tin-pot|jumped-up|self-important|self-appointed|overpromoted|over-promoted|puffed-up|pompous|pig-ignorant|sour-faced|po-faced|stuck-up|snot-nosed|weaselly|oily|smarmy|snivelling|sneering|toffee-nosed|snotty|petty|small-minded|mealy-mouthed|feckless|witless|mindless|dead-eyed|stony-faced|hard-faced|brass-necked|power-tripping|power-crazed|greasy|officious|arrogant|supercilious|oafish|boorish|brain-dead|greetin-faced|greeting-faced|pasty-faced|spotty|sanctimonious|odious|loathsome|insufferable|obnoxious|dim|gormless|slack-jawed) ~1 (hack|little (man|woman|girl|boy|lad|upstart|madam|clerk|person|hitler|toad|prince|princess|nobody|so-and-so)|twerp|twerps|pen-pusher|pen-pushers|pen pusher|pen pushers|clerk|clerks|bureaucrat|bureaucrats|pup|pups|upstart|upstarts|yes-man|yes-men|nobody|nobodies|jobsworth|creature|creatures|suits|wretch|wretches|individual|individuals|specimen|specimens|toad|toads|madam|lackey|lackeys|gatekeeper|drone|drones|so-and-so|oaf|oafs|lummox|nyaff|windbag|gasbag|know-it-all|know-all|peacock|goon|goons|bully|bullies|troll)',
      '(you|these|those|such|bunch of|actual|absolute|utter|lower than|dealing with|complete|proper|pure|bunch o|like) ~1 (pond life|pondlife|pond scum|plankton|amoebas|amoebae|invertebrates|numpties|troglodytes|philistines|cretins|ignoramuses|nincompoops|lummoxes|galoots|oafs|gobdaws|amadans|dunderheads|dunderhead|chancers|chancer|gombeens|gombeen|gowls|gowl|sleeveen|wasters|eejits|tubes|rockets|balloons|zoomers|flogs|drongos|galahs|dropkicks|jabronis|bozos|dingbats)',
      "(you're|youre|he's|she's|ur|that's|what|you are|such|absolute|complete|mate) ~2 (a|an|pack of|bunch of) ~1 (flog|drongo|galah|dropkick|dipstick|gowl|gobdaw|amadan|omadhaun|dunderhead|lummox|chancer|sleeveen|nyaff|numpty|rocket|tube|balloon|jabroni|blowhard|windbag|oaf|parasite|sleazeball|weasel|dimwit|nitwit|wet wipe|waste of (space|skin|oxygen)|nasty piece of work|piece of work)",
    ),
    not: [
      "(i'm|i am|im|i was|my husband|my wife|my son|my brother|my dad|me)",
      '(loss|ill|sick|recover|recovers|passed|cancer|hospital|diagnosis|struggling|through this)',
      '(balloons|tubes|rockets|rocket|tube|balloon|weasel|parasite|plankton|numpty) (for|delivery|order|science|launch|party|net|line|station|salad)',
    ],
  },
]
