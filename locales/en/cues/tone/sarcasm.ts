import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Where words in quotation marks are names or are talked about. */
const namedThing = [
  '(press|choose|select|under|click|button|menu|called|marked|named|field|write|writes|writing|type|tap|step|tab|page|section|word|words|code|says|said|subject|heading|title|labelled|labeled|tick|box|keyword|option|reads|search|text|type|chapter|point|by|mean|mean by|link|film|book|song|show|module|plan|package|ticket|product|service|status|reply|answer|enter|file|folder|password|setting|settings|choice|box|category|term|terms|meaning|means|defined|definition|line|message|post|headline|sign|stop|street|list|icon|tile)',
]

/** Irony, mock praise, digs, feigned surprise. */
export const sarcasm: CuePhrases = [
  // Scare quotes.
  {
    phrase: '(your|this|that|these|those|such|so-called|the|of|a|an) ~1 <quoted>',
    not: namedThing,
    weak: true,
  },
  { phrase: '{your} <quoted>', not: namedThing },
  { phrase: "(you've|you have|you|youve) ~1 <quoted>", not: namedThing },
  {
    phrase:
      '<quoted> (of yours|you mention|you refer|as you call|as you put|as you so|that you|you|customer|customers|expert|research|analysis|problem|emergency|urgent|sick|lost|stolen|broken)',
    not: namedThing,
  },
  {
    phrase:
      '(a|an|such a|such an|so|very|really|that|this|the|how|what a) <quoted> (expert|customer|analysis|problem|emergency|theory|loss|accident|injury|explanation|evidence|experience|mistake|complaint|request|question|crisis|disaster|catastrophe|fault|delay|damage|theft|surprise|find|discovery|effort|situation|story|claim)',
    not: namedThing,
  },
  '{your} ~1 (so-called|alleged|supposed|self-proclaimed|self-styled)',
  '(so-called|self-proclaimed|self-appointed|self-styled) (problem|problems|expert|analysis|emergency|research|evidence|issue|fault|error|experts|experience|knowledge|urgent|damage|theft|accident|connoisseur|specialist|victim)',
  '(quote unquote|in inverted commas|air quotes|or should i say|or rather)',
  '(as|like) {you} ~1 so ~1 (eloquently|kindly|elegantly|charmingly|politely|nicely|delicately|beautifully|cleverly|rightly|wisely|aptly|subtly|tactfully|poetically|diplomatically|gently|sweetly|graciously|helpfully|colourfully|modestly|astutely|generously|neatly|bluntly|put|call)',

  // Mock praise.
  '(congratulations|congrats|bravo|kudos|hats off|well done|hat tip|applause|a medal|gold star|gold medal|three cheers|props|respect|chapeau|big hand|round of applause|well spotted|well observed|nice work|great work|great job|good job|nice job|nicely done|top marks|full marks|ten points|ten out of ten|standing ovation|hooray|hurrah|hurray|award|prize|nobel prize|trophy|oscar) ~3 (for|on|to you for|goes to) ~1 (finding|managing|discovering|figuring|noticing|reading|pressing|ignoring|working|being|forgetting|losing|breaking|deleting|not|missing|realising|realizing|spotting|remembering|waiting|writing|clicking|locking|having|getting|reaching|opening|inventing|doing|finally|sending|choosing|typing|solving|the most|that|asking|complaining|shouting|your|putting|paying|trying) ~6 (one|only|switch|button|wrong|again|all by|yourself|off|caps|lock|rude|manners|finally|instructions|manual|terms|same|internet|anyway|nobody|never|twice|first|before|read|shortest|world|longest|cup|history|patience|exactly|last|politeness|obvious|vocabulary|volume|key|most|worst|everyone|out)',
  '(kudos|bravo|hats off|applause|gold star|medal|hat tip|slow clap|golf clap|nobel prize|chapeau|standing ovation) [to you ]for (finding|managing|discovering|figuring|noticing|pressing|ignoring|forgetting|losing|breaking|deleting|not|missing|realising|realizing|the one|being the)',
  '(bravo|slow clap|golf clap|clap clap|give {you} ~1 (medal|prize|award|cookie|gold star|biscuit|trophy|round of applause)|have a (cookie|biscuit|medal)|(deserve|deserves|earned|want|expecting|expect) ~1 (medal|cookie|prize|gold star|biscuit|trophy|applause))',
  '(fantastic|great|wonderful|brilliant|lovely|nice|marvellous|amazing|excellent|superb|impressive|how nice|how lovely|so nice|good|glad|happy|delighted|thrilled|fabulous|splendid|super|awesome|pleased|cool|fun|sweet) (to see|to hear|that|of you|you|when|how) ~2 ({you-x}|someone|somebody|people|customers|folk) ~2 (finally|discovered|noticed|managed|decided|bothered|realised|realized|condescended|deigned|remembered|worked out|figured out|found the|know everything|know better|knows everything|knows better|knows best|graced|took the time to shout|could be bothered|at last|have time|got around|learned to|learnt to|had time|have nothing better|has nothing better|can read|can shout|can type)',
  '(finally|at last) (someone|somebody|a customer|an expert|a person|one) who (knows|understands|can|has|reads|gets)',
  '(how|what) ~1 (clever|original|charming|delightful|eloquent|observant|perceptive|astute|mature|refreshing|classy|tasteful|grown-up|dignified|elegant|imaginative|inventive|subtle|modest|gracious|insightful|constructive|civilised|civilized|adorable|precious|quaint|convenient|typical|surprising|unexpected|shocking|unfortunate for) (of you|to|that|way|choice|and|tone|language|$|!)',
  'what (a|an) ~1 (charming|delightful|eloquent|clever|genius|original|refreshing|constructive|mature|dignified|civilised|civilized|subtle|nuanced|balanced|poetic|convenient|shocking|shocker|staggering|groundbreaking|earth-shattering|stunning|remarkable|profound|tragedy|catastrophe|calamity|disaster for) ~1 (way|tone|message|comment|choice|observation|analysis|theory|deduction|language|insight|coincidence|request|contribution|conclusion|thought|turn|question|plan|remark|phrase|discovery|revelation|vocabulary|for|$)',
  'what (a|an) ~1 (observation|deduction|analysis|revelation|coincidence|vocabulary|shocker|bombshell|turn of phrase|treat to read|joy to read|ray of sunshine|way with words|detective|scoop|tragedy|catastrophe)',
  '(thank|thanks|thank you|cheers) ~3 (for) ~1 (that|your|this|the|such|sharing|an|a|those|these) ~1 [{intensifier}|beautifully|charmingly|elegantly|wonderfully|kindly|politely] ~1 (phrased|charming|eloquent|colourful|poetic|nuanced|balanced|delightful|well-phrased|gentle|polite|civilised|civilized|diplomatic|elegant|subtle|constructive|heartwarming|heart-warming|wise|profound|measured|mature|expert|flattering|poetry|lecture|sermon|lesson|life lesson|history lesson|masterclass|ted talk|monologue|essay|novel|rant|outburst|tirade|poem|gem|pearl|pearls|wisdom|worded|put|insult|insults|compliments|capitals|capital letters|caps|exclamation|shouting|swearing|screaming|sunshine|drama|speech|performance|show|entertainment|enlightening|analysis|diagnosis|expertise|insights|tone) ~1 (request|message|comment|words|feedback|analysis|remark|contribution|tone|phrased|language|$)',
  "(thanks|thank you) ~2 for (explaining|teaching|telling|informing|educating|enlightening|reminding|letting us know|pointing) ~2 (us how|me how|us what|our job|how to do|my job|what our job|the obvious|that trains|that snow|that it's|that water|how our|how banks|how a)",
  '(thanks|thank you) ~2 for (nothing|sharing)',
  '(always|such|so|truly|really|pure|absolute) ~1 (a|an) ~1 (pleasure|joy|delight|treat|honour|privilege) ~1 (to) ~1 (be|get|read|hear|receive|have|deal) ~2 (shouted|yelled|called|insulted|sworn|such|customers|message|lectured|you|abuse|screamed|told off)',
  '(you|your) ~1 (powers|gift|talent|flair|knack|skills|command|mastery|grasp|sense) (of|for|with) ~2 (observation|deduction|language|drama|exaggeration|words|humour|reading|patience|persuasion|timing|understatement|english|swearing|politeness)',
  "(genius|einstein|sherlock|captain obvious|mastermind|rocket scientist|mr know-it-all|know-it-all|smarty pants|smart alec|smartypants|smart arse|clever clogs|clever dick|professor|your majesty|your highness|your honour|your lordship|your ladyship|my lord|my lady|m'lady|milord|drama queen|princess|prince charming|oh wise one|o wise one|maestro|brainiac|wise guy|supersleuth|columbo|poirot)",
  'no shit',
  '(shock|shocking|breaking|stop) (news|the press|the presses|horror|the clocks)',
  "(shocker|newsflash|news flash|shock horror|stop the press|stop the presses|alert the media|alert the press|call the press|hold the front page|spoiler alert|plot twist|fun fact|pro tip|protip|life hack|lifehack|hot tip|top tip|psst|drumroll|drum roll|lo and behold|surprise surprise|what a surprise|big surprise|colour me surprised|color me surprised|imagine that|fancy that|who would have thought|who would've thought|who'd have thought|who'd have guessed|who would have guessed|who could have guessed|who could have known|who knew|believe it or not|funny that|strange that|well i never|would you believe|as if by magic|by some miracle|miracle of miracles|wonders never cease|will wonders never|it's a miracle|a true miracle|hallelujah|halleluja|what are the odds|imagine our surprise|imagine my surprise|hold on to your hat|hold onto your hats|brace yourself|wait for it|get this|are you sitting down|sit down for this|you'd better sit down|take a seat|you might want to sit down)",
  "(funny|strange|odd|weird|interesting|curious|amazing|remarkable|fascinating|incredible|astonishing) (how|that) ~2 (everyone|everybody|all|others|it's always|you always|only you|nobody else|no one else|you never|you can|you have time|some people|it only|you manage|you managed|you had|it works|you still|suddenly|the rest)",
  '(interesting|fascinating|intriguing|creative|bold|novel|cute|impressive|adorable|brave|daring|imaginative|ingenious) (theory|interpretation|take|approach|idea|conclusion|logic|maths|math|reasoning|reading|way of|choice of|use of|view of|version|claim|spelling|grammar)',

  // Feigned service.
  "(sure|yes|of course|certainly|absolutely|right|ok|okay|no problem|oh sure|by all means|naturally|gladly|great|fine|well) ~1 (we'll|i'll|let me|let us|we|i|we can|shall we|why don't we|i could) ~1 [just|simply|quickly|only|immediately|personally|go and|happily|gladly|all] ~1 (wave|reach|conjure|snap|turn back|turn off|turn down|call|ring|phone|ask|tell|have a word|get|grab|build|move|stop|invent|drop everything|clone|rewrite|bend|shut down|close|hire|fly|teleport|hand|give you|send|print|pay you|give everyone|rebuild|lay|melt|cancel|change|make|switch|dig|pull|shovel) ~5 (clouds|magic|wand|fingers|time|wind|weather|rain|snow|sun|sky|gods|god|santa|planet|earth|moon|gravity|physics|miracle|hat|trains|whole|world|universe|everyone|everything|entire|dragon|unicorn|helicopter|jet|limousine|heavens|santa|ocean|sea|mountain|mountains|winter|laws|nature|thunder|storm|ice|traffic|tides|fairy|fairies|elves|clock|free money|money tree|million|own private|red carpet)",
  '(turn|switch|stop|order|hold|move|calm|push|reschedule|cancel|negotiate with|have a word with|control|command) ~1 [back|off|down|up] ~1 (the) ~1 (wind|weather|rain|snow|storm|sun|tide|tides|winter|clouds|thunder|laws of physics|laws of nature|weather gods|planet|seasons|earth|night)',
  "(magic wand|crystal ball|time machine|fairy dust|pixie dust|magic button|magic carpet|magic spell|tea leaves|ouija|teleporter|flying carpet|genie|fairy godmother|tooth fairy|santa claus|father christmas|money tree|philosopher's stone|divining rod|sixth sense|telepathy|telepathic|telepathically|clairvoyant|clairvoyance|psychic|psychics|mind reader|mind readers|mind-reader|mind-readers|mindreader|mindreaders|fortune teller|fortune-teller|fortune tellers|superhero|superheroes|superpowers|wizard|wizards|wizardry|harry potter|hogwarts|dumbledore|carrier pigeon|carrier pigeons|smoke signal|smoke signals|homing pigeon)",
  "(read|reading|guess|guessing) ~1 (your|people's|minds|the customer's) ~1 (mind|minds|thoughts|thought)",
  "(laws of (physics|nature|gravity|the universe)|gravity|physics) (applies|apply|still|works|work|also|exists|exist|doesn't|don't|affects|to your|at your)",
  '(apologies|apologise|apologize|sorry|pardon|forgive|excuse|forgiveness) ~2 (that|for|us for|me for|us that|us if) ~1 (gravity|the weather|snow|winter|the sun|existing|breathing|living|daring|being human|having|not being|not reading|water|physics|the laws|reality|it snowing|it raining|snowing|raining|the moon|not dropping|thinking|asking|not having|not knowing|wanting|expecting|following|doing our|trying to|mistaking|assuming|maths|time|facts|trains|rain|the earth|the world|electricity|nature|being closed|having a life|sleeping|needing) ~3 (applies|apply|wet|cold|exists|up|existing|here|human|your mind|crystal|psychic|too|everything|gravity|is|are|snow|rain|falls|$|you|revolves|works|lunch|sleep|job|adult|adults|grown-up|could|would|mind|at|round|moves|time|to|also|happens|on|works)',
  'sorry for (existing|breathing|living|being alive|having a life|being human|daring)',
  "(heaven forbid|god forbid|heavens forbid|perish the thought|oh the horror|oh the humanity|the horror|the humanity|the tragedy|woe is you|woe betide|boo hoo|boohoo|boo-hoo|cry me a river|my heart bleeds|our hearts bleed|world's smallest violin|tiny violin|smallest violin|tiny violins|poor you|poor baby|poor little you|poor thing you|poor little thing|diddums|aww diddums|there there|now now|oh you poor|what a shame for you|how will you ever|how ever will you|however will you|however did you|whatever will you|whatever shall we|whatever would we|what would we do without you|where would we be without|what ever would|how did you ever|how on earth did you survive|how do you cope|how do you survive|lucky you|lucky us|lucky me|aren't you (clever|lucky|sweet|special|the|a|kind|lovely|precious|funny)|aren't we (lucky|special|sensitive|grumpy|in a|touchy|clever|impatient)|we're all ears|pray tell|do tell|please do tell|enlighten us|please enlighten|do enlighten|by all means do|we're so honoured|we are so honoured|we're truly blessed|how dare we|how could we possibly|silly us|silly me|naughty us|bad us|shame on us for not|guilty as charged|we bow|we kneel|we stand in awe|i stand in awe|we tremble|quaking in our|shaking in our|sir yes sir|yes sir|yes boss|yes master|your wish is our command|your wish is my command|as you command|at once your|right away your)",
  '(must|it must|that must) be [so|very|terribly|awfully|really|truly|just] (hard|tough|terrible|awful|nice|lovely|wonderful|exhausting|difficult|dreadful|tiring|fun) (being you|to be you|for you having|for you to wait|to be so|to be that|being so|to have nothing|having nothing|being the only|to be perfect|being perfect|to be always right|never to|to have to (read|press|click|log|wait <num>|wait a whole|type|think|open))',
  '(a|an|the) whole (<num>|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|minute|second|seconds) [minutes|seconds|days|hours|minute|clicks|click|steps|buttons|pages|emails] ~1 (oh|imagine|how|the horror|of waiting|wow|dear|gosh|my|goodness|!)',
  '^ ~1 (wow|oh|gosh|oh dear|oh my|goodness|oh no|blimey|my goodness|crikey|imagine) ~1 (a|an|the) whole',
  "(you|you'll|it) ~1 (clearly|obviously|evidently|surely|apparently|certainly|undoubtedly|of course) ~1 (know|knows|understand) (better|best|everything|it all|all about|our|more)",
  '(since|as|given|because|if) {you-x} ~2 (know|knows|understand) ~2 (so much|everything|better|best|it all|so well|all the answers)',
  '(since|as|given|because|clearly|obviously|apparently|evidently) {you-x} ~2 (expert|the expert|an expert|the authority|a specialist|a lawyer|a genius|an engineer|a doctor|a meteorologist|perfect|never wrong|always right|infallible|so clever|so smart|such an expert)',
  'with {your} (expertise|vast|great|extensive|superior|obvious|immense|wealth|undoubted|deep|impressive|years of)',
  "(perhaps|maybe|why don't|would|you should|you could|you might|how about|if you|feel free to) {you}? ~2 [like to|want to|wish to|care to] ~1 (run|come and|come in and|take over|do our|do my|drive|apply|work here|fly|manage|lead|be our|become our|teach us|train us|show us how|start your own|build your own|write our|try driving|try running|swap|send us your cv|open your own|found your own|give us a masterclass|hold a course|give a course) ~3 (company|bank|railway|trains|train|airline|job|jobs|us|it|yourself|shift|place|plane|bus|show|business|ceo|boss|director|course|masterclass|system|app|done|website|here|cv)",
  '(apply|applying) for a job ~2 (here|with us|at|then|since|if)',
  "(world|universe|earth|everything|sun|planet|timetable|whole) ~1 (doesn't|does not|revolve|revolves|doesn't quite|doesn't actually|won't|stops) ~1 (revolve|turn|stop|around|turning|spin|for) ~1 [around|for|just] (you|your)",
  "(it's|that's|its|there's|this is|its called|it is) ~1 (called|a little thing called|this thing called|something called|a thing called|what we call|known as|what's known as|an invention called|a concept called) ~2 (reading|a manual|winter|patience|snow|night|planning|weather|google|an alarm clock|a calendar|a password|a queue|a weekend|sleep|sunday|arithmetic|manners|an umbrella|a clock|a contract|a bill|the internet|gravity|common|thinking|listening|an off|a map|a door|a key|life|a search|the small print)",
  '(have you|did you|you) ~1 (tried|ever tried|considered|thought of|try|consider) ~1 (reading|plugging it in|opening your eyes|using your eyes|looking|thinking|using your brain|being nice|being polite|asking nicely|growing up|patience|a book|the on button|turning your brain|not losing|not dropping|not shouting|leaving the house|counting to|remembering|getting up|an alarm|arriving on|setting an alarm|writing it down|breathing)',
  '(some of us|unlike some|unlike certain|unlike you|certain people|not everyone|some people) ~1 (actually|have|like|here|work|can|we|has|read|do|prefer|are|is) ~2 (work|job|jobs|to do|read|sleep|life|manners|working|lucky|time|we|actually|all day|as|patient|born|able|busy)',
  "(oh|ah|well|aha|ooh|gosh|wow) ~1 (the irony|really now|do we|are we|is it|did we|you again|is that so|how terrible|how awful|how dreadful|how tragic|how sad for|look who|here we go|not again|the drama|what a shame|joy|goody|great another|goodie|my what a|bless your|not the|of course it's our)",
  '(bless your heart|bless your little|bless your cotton socks)',
  '(shall|should|do|would|want) (we|i|you) ~1 [like|want|wish] ~1 [also|perhaps|maybe|us to|me to] ~1 (hold|carry|tie|come|read it|read it aloud|draw|wipe|tuck|cook|sing|bring|peel|serve|cut|blow|feed|walk|wash|pat|spell it|press the button|press it|click it|do your|send a|knit) ~3 (hand|home|shoelaces|shoes|to you|drawing|picture|nose|in|dinner|song|lullaby|breakfast|bed|coffee|grapes|steak|dog|for you too|for you as well|homework|back|out|butler|limousine|chauffeur|orchestra|violin|cake|personally)',
  "(anything else|will that be all|is there anything more|what else) ~2 (your|majesty|while we're at it|while we are at it|sire|highness|master|on a silver|perhaps a|maybe a|like a|such as a|you'd like us to)",
  '(silver platter|red carpet|on a silver|royal treatment|five-star|butler service|roll out the)',
  '(frame|framed|framing) ~1 (it|this|that|your|the) ~2 (wall|message|comment|and|words|in)',
  '(pin|hang|put) ~1 (it|this|your ~2) ~1 (on|up on) the (wall of shame|fridge|wall of fame)',
  "(we'll|i'll|we will|let us|let me) ~1 (make a note of|note|write that down|write it down|remember that|bear that in mind|file that|add it to|put it) ~2 (under|in the pile|our list of|for the|in our diary|museum|history|in capital|in big|shredder|circular|bin)",
  '(the|that|this|those|a) ~1 (off switch|on button|power button|on switch|on-button|off button|any key|start button|big button|off-switch) ',
  "(the one|the only|precisely the|exactly the) ~1 (button|thing|link|page|box|line|sentence|word|rule|door|form|key) ~1 (we|that|nobody|everyone|which|in the|you) ~1 (ask|say|says|tell|warn|written|shouldn't|were told|not|is|we ask|knows|had to|needed)",
  '(unless|because|since) {you-x} ~2 (live|living|lived|been living) under a rock',
  '(under a rock|since the stone age|since the dawn|before dinosaurs|in the middle ages|the last century called)',
  "(rome|rocket) wasn't",
  '(turns|turned) out ~1 [that] (snow|trains|water|winter|phones|rain|electricity|ice|gravity|reading|you|it|paying|a card)',
  "(trains|buses|planes|phones|cards|water|snow|ice|batteries|screens|bills|computers|passwords|ferries|glass) ~1 (run|runs|are|is|do|does|don't|doesn't|get|gets|break|breaks|fall|falls|tend to|stop) ~1 (late|wet|cold|slippery|break|down|melt|float|freeze|empty|when|if|apart|due|sent|locked) ~1 (when|if|in|at|like) (it|you|winter|they|there|dropped|nobody|the|people)",
  '(what|who|how) (a time|time) to be alive',
  '(miracle|miracles|miraculously|wonder|mystery|mysteries) ~2 (work|worked|happen|how|of|the world|everyone|science|why|never|yet)',
  '(glad|happy|pleased|delighted|thrilled|overjoyed|honoured|touched|flattered|moved) ~3 (we|i|our|that we|that our|to be|that you) ~2 (entertain|entertained|amuse|amused|ruin|ruined|shouted|punching|insulted|your therapist|made your|could ruin|your punchbag|favourite|brighten your anger|of service as a|so highly|kind words like|choose us to shout)',
  '(your|our) ~1 (favourite|favorite) ~1 (punchbag|punching bag|whipping boy|enemy|hobby|pastime|word|button)',
  "(you|you'll|you'd) ~1 (make|made|write|wrote|made my|have made) ~1 (friends|it|a great|an excellent|a wonderful) ~2 (wherever|everywhere|diplomat|poet|detective|sound so|customer)",
  '(in|from|on) (your|what) ~1 (imagination|planet|dreams|parallel universe|fantasy|world|fantasies|universe|bubble)',
  '(on|in) what (planet|world|universe)',
  '(read|learn|learned|learnt) ~1 [that ](in|from|at) ~1 (facebook|wikipedia|google|a cereal packet|university of|tiktok|youtube|law school|school of)',
  '(nice|good|great|lovely|cute|bold|brave) (try|attempt|one sherlock|of you to join|of you to drop|of you to notice|of you to finally|of you to grace|that you finally|story bro|theory)',
  '(wonderful|delightful|lovely|charming|marvellous|splendid|beautiful) (manners|language|tone|vocabulary|spelling|attitude|choice of words|start to the|way to start|way to begin|way to ask)',
  '(such|what|so) (lovely|nice|charming|beautiful|wonderful|delightful|polite|elegant|classy|good) (manners|language|tone|vocabulary|attitude|spelling)',
  "(yes|yeah|sure|right|of course) because ~6 (that|that's|everyone|we|always|obviously|the|clearly|it's|our|shouting|swearing)",
  '(hope|trust|hopefully) ~2 (your|the|you) ~1 (caps|capslock|caps-lock|keyboard|blood pressure|shift key|vocal cords|voice|anger|tantrum|caps lock|ego)',
  "(caps lock|capslock|caps-lock|capital letters|shift key|exclamation marks|exclamation mark) ~2 (is|key|works|work|stuck|on|seems|button|budget|off|supply|today|don't|won't|is working|again)",
  { phrase: '^ (wow|oh wow|oh|ah|aha|ooh|gosh|goodness)', weak: true },
  {
    phrase:
      '(apparently|evidently|supposedly|allegedly|believe it|amazingly|incredibly|remarkably|astonishingly|surprisingly|magically|miraculously)',
    weak: true,
  },
  {
    phrase:
      '(so sorry|terribly sorry|deepest|sincerest|humblest|a thousand|million) (apologies|that you had to|you were forced)',
    weak: true,
  },
  { phrase: '(thrilled|overjoyed|delighted|honoured|ecstatic)', weak: true },
]
