/** English: coarse pictures of people: bodies, what leaves them, and what one is told to do with a thing. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { firm } from './firm.js'

/** Beasts, ailments and things that are spoken of for their own sake. */
const PLAIN = [
  '(dog|puppy|cat|horse|vet|doctor|gp|treatment|cream|ointment|surgery|nurse|symptom|symptoms|insurance|covered|hoover|vacuum|mop|baby|toddler) ~6 (licked|lick|licks|anus|boil|abscess|rectum|piles|crack|hole|floor|sick)',
  '(boil|abscess|cyst|piles|hernia|wound|anus) ~6 (vet|doctor|gp|treatment|surgery|nurse|covered|insurance)',
]

export const coarseImage: CuePhrases = [
  {
    phrase: firm(
      '(suck|lick|kiss|slurp|smell|sniff|gobble|gargle|munch|sucking|licking|tickle|fondle|cup|chew) [on] (my|ma|me|our) ~2 (ones|plums|nuts|danglies|knackers|goolies|nads|gonads|baws|boaby|tadger|todger|willy|pecker|schlong|chode|taint|gooch|hole|ringpiece|crack|cheeks|sack|hairy|sweaty|bits|bumhole|bum|toe cheese|undercarriage)',
      "(mouth|lips|tongue|gob|nose|face) ~1 (round|around|up|in|into|to|between) (my|his|her|their|your|a|the boss's|someone's|the ceo's|the manager's) ~1 (hole|ring|crack|arse|ass|bum|backside|balls|cock|dick|knob|hoop|crotch|cheeks|ringpiece|bumhole)",
      'kiss ~5 my ~2 (backside|arse|ass|hole|ring|ringpiece|bum|bahookie|hoop)',
      '(piss|pish|spit|shit) on (you|him|her|them|your ~2|the ~2|that ~2|any of you) if ~2 (was|were|caught) ~1 fire',
      '(up|inside) (your|yer|ur|his|her|their) [own] [tight|big|hairy|fat|sweaty|smelly|spotty|flabby] (crack|hole|hoop|jacksie|jacksy|bumhole|bum|backside|chuff|ringpiece|sphincter|colon|rectum|anus|urethra|jap-eye|back passage|hairy crack)',
      "(stick|shove|stuff|ram|put|insert|file|jam|poke|park|cram|stuck|shoved) ~6 where the (sun|light) (doesn't|don't|never|does not|dont|disnae|doesnae) (shine|reach|reaches|shines)",
      '(insert|stick|shove|file|ram|stuff|fold|roll) ~5 (sideways|rectally|as a suppository|anally|dry) ~4 ($|with|and|without)',
      '(shat|spewed|vomited|crapped|farted|puked|pooped|shitted|sneezed|coughed) (out|into the world|into existence) ~4 (by|of|in|the|through|same|together|whole)',
      '(crawled|fell|slid|slithered|dropped|came|sprang|hatched|popped|emerged|spat|plopped) (out of|from|out) ~1 (a|an|the|some|your|his|her|their|my|same) ~3 (arse|ass|arsehole|sewer|septic tank|cesspit|u-bend|crack|backside|rectum|hole|bumhole|anus|bog|toilet bowl)',
      '(can|could|should|may|must|to|go|let|make|hope|please) ~4 (slurp|lap|gargle|swallow|lick|drink|eat|suck) (it|my ~2|piss|pee|the ~2|his|that) ~1 (off|out of|from) (the|my|a) ~1 (floor|pavement|toilet|bowl|pan|bog|shoe|shoes|boot|boots|arse|feet|urinal|carpet)',
      "wipe (my|his|her|our|the dog's|a dog's|the cat's) ~1 (arse|ass|bum|backside|hole|hoop|bottom) (with|on) (him|her|them|you|yous|any of you|(your|that|the|this) ~2 (manager|boss|ceo|adviser|agent|staff|supervisor|director|team|lot|face|clown))",
      '(shag|shags|ride|rides|hump|humps|bang|mount|bone|pimp|shagging|riding|humping|buggers|bugger|pimps) (your|yer|his|her|their) [own] (granny|gran|grannies|mother|mothers|mum|mam|maw|sister|sisters|goat|sheep|cousin|cousins|livestock|brother|nan)',
      '(sell|sells|sold|pimp|rent|trade) (your|yer|his|her|their) [own] (granny|grannies|mother|mothers|sister|sisters) (body|into a brothel|on a corner|for a (shag|quick one))',
      '(suck|sucks|sucking|sucked|jerk|jerking|wank|wanking|tug|tugging|toss|tossing|finger|fingering|fist|fisting|rim|rimming|felch|felching|gobble|gobbling|fluff|fluffing) [off] [each] (off|other|the|your|his|her|their|its) ~1 (shareholders|shareholder|investors|boss|bosses|board|ceo|owners|directors|minister|regulator|each other|off|chairman|manager|executives|masters|management)',
      '(walking|talking|human|waking|breathing) (anus|arse|arsehole|rectum|sphincter|haemorrhoid|hemorrhoid|pile|boil|abscess|scrotum|foreskin|turd|pustule|wart|cold sore|skidmark|toilet|sewer|enema|bumhole|colostomy bag|ballsack|nutsack|bellend|chlamydia|herpes|fart|condom|tampon|douche|hernia|scab|bidet|septic tank|bawbag|cesspit|urinal|used condom|stool sample|bowel movement|verruca|nosebleed|std)',
      '(festering|weeping|gaping|leaking|dripping|infected|suppurating|pulsating|oozing|rancid|sweaty|hairy|crusty|puckered|smelly|massive|utter|absolute|complete|total|right|pure|stinking) ~1 (anus|arsehole|sphincter|scrotum|bumhole|ballsack|ballbag|nutsack|foreskin|haemorrhoid|skidmark|bawbag|bawsack|fudd|fanny|jobby|taint|gooch|smegma|dingleberry|jizzrag|cumrag)',
      '(piece|pieces|streak|streaks|long streak|pool|puddle|bucket|lump) of (piss|pish|dog dirt|dogshit|snot|phlegm|pus|vomit|puke|bum gravy|smegma|spunk|jobby|keech)',
      '(cumrag|cumrags|cum-rag|cum-rags|turd-burglar|turd burglar|cockwomble|cockwombles|wankpuffin|wankpuffins|twatwaffle|twatwaffles|thundercunt|cockwaffle|shitgibbon|shitgibbons|fucknut|fucknuts|spunkbubble|spunkbubbles|spunktrumpet|jizzmopper|knobjockey|knob-jockey|knob jockey|bumlicker|bumlickers|bum-licker|bum-lickers|fannybaws|wanksock|wankstick|cockgoblin|douchenozzle|dickcheese|dick cheese|knobcheese|knob cheese|arsebiscuit|arse biscuit|bollockface|shitweasel|shitweasels|twunt|twunts|bumwipe|bumwipes|arsebag|arsebags|fuckstain|fuckstains|fuckbucket|arsecandle|bellendery|wankbadger|jizzbucket|cuntwaffle|ballwasher|shitlord|clunge|clungebag|asscrack|dickbag|dickbags|dickwipe|cockbag|cockend|knobrot|knobber|knobbers|shitehawk|shitehawks|shite-hawk|jobbies|fudpacker|bampotarse|gobshiteface)',
      '(arse|ass|arsehole|asshole|butt|bum|ring|arse-hole) ~1 (licking|lickin|lickers|licker|sniffing|sniffer|sniffers|bandits)',
      '(arse-licking|arse-lickin|ass-licking|ass-lickin|butt-sniffing|bum-sniffing|cock-sucking|cocksucking|ball-licking|pig-fucking|sheep-shagging|goat-shagging|mother-loving bastard|shit-eating|shit-stirring|piss-drinking|snot-gobbling|arse-faced|dick-faced|shit-faced (manager|boss|agent))',
      "(face|mouth|look|smile|voice|head|mug|breath|personality|charm) (like|of) (a|an|the|two) ~2 (dog's|cat's|pig's|baboon's|horse's|cow's|monkey's|badger's|donkey's|elephant's|camel's|goat's|dogs|pigs|baboons|sumo's) ~1 (arse|ass|arsehole|hole|dick|fanny|bumhole|anus|rear end|hoop|ring)",
      '(take|took|taking|do|did|lay|laid|leave|left|leaving|had) (a|my|one) ~2 (dump|shit|shite|crap|turd|jobby|steamer) ~1 (on|in|outside|through|into|over) (your|his|her|their|that)',
      'sit on (a|my|this|that) ~1 (cactus|pineapple|rusty ~1|broom|broom handle|spike|traffic cone|pole|fencepost|chainsaw|pitchfork|middle finger) ~1 (and|sideways|$)',
      '(spin|swivel|rotate|twist|sit|perch) on (my middle finger|this middle finger|my finger|this finger)',
      "(a|an|the|right|proper|absolute|total|complete|utter|massive|such a|what a|real|you|you're a) (c u next tuesday|see you next tuesday|c u next tues|c-u-next-tuesday|see u next tuesday|c u n t|see-you-next-tuesday)",
      "(c u next tuesday|see you next tuesday|c u next tues|see u next tuesday|c-u-next-tuesday) ~3 (that's|thats|is all|for the|to the|to whoever|describes|sums|says it)",
      '(go|can|should|could|may) ~1 (fist|finger|hump|shag|bugger|sodomise|bone|fondle) (yourself|yourselves|himself|herself|themselves)',
      '(bathe|bathing|drown|drowning|marinate|marinating|swim|swimming|wallow|wallowing|stew|stewing|roll|rolling) in (your|his|her|their) [own] ~1 (piss|pish|shit|shite|filth|vomit|excrement|urine|juices|muck|puke|sick)',
      "(smell|smells|smelled|smelt|stink|stinks|stank|reek|reeks) ~1 (of|like) ~2 (arse|ass|pish|piss|jobby|bumhole|ballsack|a tramp's ~1|wet fart|dog shit|dogshit|unwashed (arse|fanny|crotch|balls)|stale piss) ~2 ($|and|you|him|her|staff|driver|guard)",
      '(pull|get|take|remove|yank) ~1 (your|his|her|their) (head|heads|thumb|thumbs|finger|fingers|heid|heids) ~1 (out of|oot|out|from|up) ~2 (arse|ass|arses|asses|hole|holes|backside|backsides|hoop|bum|crack|ringpiece)',
    ),
    not: PLAIN,
  },
]
