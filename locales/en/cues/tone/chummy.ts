import { type CuePhrases, sparing } from '../../../../src/text/lexicon.js'

/** Pet names, slang, mate talk. */
/** "Oh dear" is said of what has happened, to nobody. */
export const chummy: CuePhrases = sparing(
  ['(oh|dear) dear'],
  [
    // Pet names that are nothing else.
    {
      phrase: '{sure-pet}',
      not: [
        '(your|his|her|the|a|their|called|named|say|says|word|spelled) {sure-pet}',
        'sunshine (coast|hours|and)',
        '(more|some|hours of|lots of|warm|little|of|weekend|and) sunshine',
        'buddy (system|pass|list)',
        'sugar',
        'fam (card|ticket)',
      ],
    },
    // Pet names that are ordinary words elsewhere: spoken to somebody.
    {
      phrase: '^ {pet-opener} ~1 [my|me|ol|old|there|then] {pet-name}',
      not: [
        '{pet-opener} ~1 (your|his|her|a|an|the|their|our|to|that|this|for|of|about|with|and|i|we|you|it|in|on) {pet-name}',
        'dear (customer|sir|madam)',
        'oh dear',
        'mate rates',
        '(to|with|for|of|by|from|our|the|about|that) {pet-opener}',
        '(love to|love the|love that|love it|love your|love how|would love|we love|i love|love hearing)',
        'team (is|has|will|here|and)',
        'friend* (and|or|can|may)',
        '{pet-name} (card|ticket|insurance|cover|number|size)',
      ],
    },
    {
      phrase:
        "(sorry|thanks|cheers|ta|hi|hey|hello|hiya|yo|oi|alright|no worries|easy|chill|welcome|thank you|bye|listen|morning|no stress|no problem|no probs|nice one|yes|yeah|yep|sure|ok|right|gotcha|of course|course|happy to help|any time|anytime|good luck|take care|well done|don't worry|congrats|wow|cool|perfect|great|sounds good|fair enough|hang in there|hear you|later|see ya|laters|g'day|morning|evening|aye|nah|nope) [my|me|ol|old] (mate|pal|bud|buddy|bro|luv|boss|chief|champ|guv|gov|fella|lad|lass|lassie|duck|hen|petal|pet|chap|man|son|kiddo|girl|girls|boys|king|queen|legend|love|honey|hon|sis|sister|brother|captain|squire|big man|big guy|my friend|gorgeous|lovely|sunshine|matey|sweet pea|dearie|friend|tiger|superstar|hotshot|angel|doll|babe|treasure|sport|amigo|folks|peeps|team|old friend|pumpkin)",
      not: [
        '(love to|love the|love that (you|we|it|they|he|she|this)|love it|love your|love how|love hearing|lovely (to|that|day|idea|question|picture|photo|evening|weekend|trip|choice|words|message|of|people|news|thought|photos|and|weather|feedback|story|poem|one))',
        '(thanks|thank you|hi|hello|welcome|great) team',
        '(pet|boss|king|queen|angel|duck|hen) (insurance|owner|food|travel|ticket|street|road|cage|size|bed)',
        '(great|perfect|cool|yes|right|ok|well done|of course|sure) (man|girl|girls|boys|friend|treasure|king|queen|captain) (and|or|who|is|in|from)',
      ],
    },
    {
      phrase:
        '(my|me|ol|old|big|auld) (dears|lovelies|lovers|friend|man|guy|dude|mate|mucker|pal|lad|son|love|darling|dear|lovely|duck|bird|fella|chap|buddy|bean|sweet|angel|flower|babe|hero|brother|sister) $',
      not: [
        '(an|the|is|was|to|of|for|with|by|from|that|this|about|like|as|and|cannot|our|years) (old|big) {pet-name}',
        '(years|months|days|weeks) old',
      ],
    },
    {
      phrase:
        '(mate|pal|bud|buddy|bro|luv|fella|matey|petal|bruv|boss|chief|champ|guv|gov|big man|my man|my friend|my love|my dear|m8|son|lad|dear|dearie|love|hen|duck|man|folks|peeps|gorgeous|hon|honey|lovely|legend|girl|sis|queen|king|kiddo|sweetie) $',
      not: [
        "(your|his|her|a|an|the|their|our|flat|that|this|any|every|each|another|no|with|and|or|in|of|much|for|to|is|was|are|by|from|be|as|best|one|some|most|other|school|we|i|you|would|they|running|like|really|very|so|sounds|that's|it's|looks|all|old|young|new|dead|first|last|second|third|big|little|grown|adult|team|my|these|those|two|three|four|which|what|how|truly|such|quite|absolutely|weather's|smells|get|her|than|at|on|their|department|customer) (mate|pal|bud|buddy|bro|luv|fella|boss|chief|champ|big man|son|lad|dear|love|hen|duck|man|folks|peeps|gorgeous|hon|honey|lovely|legend|girl|sis|queen|king)",
      ],
    },
    {
      phrase:
        '^ (mate|pal|bud|buddy|bro|luv|fella|matey|petal|guv|oi|yo|dude|hun|big man|my man|my friend|my love|my dear|m8|lads|ladies|girls|folks|peeps|gang|fam|hon|honey|lovely people|sweetie|sunshine|darling)',
    },
    '{you} (absolute|total|utter|proper|complete|little|old|wee|lucky|cheeky|big|beautiful|gorgeous|clever|brilliant|real|sweet) (legend|star|hero|gem|diamond|angel|beauty|beast|genius|sausage|devil|monkey|thing|god|goddess|champ|lad|lass|unit|dude|queen|king|bastard|rascal|minx|treasure|darling|thang)',
    '({you-x}|what) ~1 (a|an|the) ~1 (legend|star|superstar|gem|diamond|rockstar|absolute|babe|sweetheart|angel|champ|goat|trooper|real one|bro|mate|hero)',
    '(you|u) (rock|rule|slay|da best|da bomb|the best|da man|the man|go girl|legend|star)',
    '(part of the gang|part of the family|our kind of (guy|girl|person)|one of the (lads|boys|girls|gang))',

    // Hugs and kisses.
    {
      phrase:
        '(hug|hugs|hugz|kiss|kisses|xoxo|xo|mwah|smooch|cuddle|cuddles|huggles|snuggles|big squeeze|lotsa love|lots of love|love and light|all our love|all my love|sending love|much love|big love|with love|love ya|love you|luv ya|luv u|love u|adore you|miss you|love from)',
      not: [
        '(hugs|kisses) [and kisses] (are|on|the|were|card)',
        'tree hug*',
        '(would|we|i|they|people|you) love from',
      ],
    },
    '(fist|chest) bump*',
    '(high five|high-five|gimme five|give me five|fistbump|fist bump|pinky promise|pinky swear|virtual hug|virtual hugs|air kiss)',
    '(wink wink|nudge nudge|cheeky|naughty) (wink|nudge|you|little|boy|girl|monkey)',

    '(pretty|sweet|little) [little] head',
    { phrase: 'x $', not: '<num> x' },
    '(=xx|=xxx|=xoxo|=Xx|=xxxx)',
    '(ok|okay|so|right|well|listen|listen up|alright|hey|yo|folks|hello) (guys|gang|team|peeps|lads|people|troops|folks)',
    '(kiddo|kiddos|missus|missy|mister|young man|young lady|old bean|old fruit|old thing|ducky|luvvy|cherub|snookums|boss man|boss lady|big fella|wee fella|grasshopper)',
    // Slang.
    '(yo|sup|wassup|whassup|wazzup|waddup|whaddup|wotcha|ey up|ayup|aye aye|ahoy|howdy partner|what up|oi oi|alrighty then|hey ho|heyo|heyyo|whats cooking|whats good|wagwan|howzit|watcha) (my|me|there|{pet-name}|man|dude|how|what|we|you|all|it|the|let|so|here)',
    "^ (yo|sup|wassup|whassup|wazzup|waddup|wotcha|wagwan|oi|oi oi|ey up|ayup|heyo|heyyo|howzit|aight|alrighty|yoyo|yo yo|waddup|whaddup|what up|what's up|whats up|what's cooking|how's tricks|hows tricks|how's it hanging|how's it hangin|long time no see|well hello there|hello stranger|hey you|hey hey)",
    "(no can do|no probs|no probz|no prob|no biggie|no sweat|easy peasy|easy-peasy|piece of piss|bob's your uncle|bobs your uncle|job's a good un|chill out|chillax|hang loose|peace out|tatty bye|ta-ta|toodles|toodle pip|toodle-oo|mic drop|my bad|soz|sozzles|whoopsie|whoopsies|whoopsie-daisy|oopsie|oopsies|oopsy|us lot|got your back|got ya|gotchu|gotcha)",
    '(catch|see|hear|love|thank|tell|feel|got|bless|ring) (ya|you round|you around|you later alligator|u|yous)',
    '(^|later|bye|so|cheers|right) (laters|laterz|later gator|tara|see ya|over and out)',
    '(hit (me|us) up|holla|holler at|give us a holler|slide into|dm me babe|drop us a bell bro)',
    "(don't sweat it|no need to sweat|stay cool|stay classy|rock on|party on|live long and prosper|you do you|yolo|facepalm|epic fail|big mood|good vibes|vibes|no cap|lowkey|highkey|on god|for real for real|frfr|periodt|slay|slayed|yeet|yass|yaas|yas|lit af|cool af|hella|totes|amazeballs|awesomesauce|coolio|cool beans|groovy|gnarly|stoked|psyched|peng|bless up|big up|big ups|mad props|big props|woop woop|booyah|cha-ching|bazinga|cowabunga|yeehaw|yee-haw|giddy up|lesgo|letsgo|hold my beer|ftw|wtf|omg|omfg|lmao|lmfao|rofl|roflmao|lol|lolz|lols|lulz|tbh|imho|idk|ngl|smh|tfw|irl|bff|bffs|kthx|kthxbye|deets|bevvy|obvs|defo|deffo|whatevs|natch|presh|adorbs|gr8|l8r|2moro|2nite|thanx|thnx|ty bro|ta muchly|gert lush|proper lush)",
    "(gonna|wanna|gotta|gimme|lemme|dunno|kinda|innit|ain't|y'all|yall|tryna|finna|whatcha|betcha|c'mon|cmon|okie dokie|okey dokey|okie-dokie|okey-dokey|righty-ho|alrighty|you betcha|hell yeah|heck yeah|damn right|yessir|yup yup|nah)",
    '(dead|proper|bare|mega|hella|well) (chuffed|jammy|peng|lush|sick|lit|dope|cool|jel|funny)',
    '(bit of|having|had|for|good|great) (banter|bants|a laugh|a giggle|a chinwag|a natter|a goss|craic|the craic)',
    "(fancy|let's grab|let's have|grab|join us for|buy you|shout you|owe you|have) (a|an) (pint|beer|coffee|drink|cuppa|brew|bevvy|cold one) ~2 (sometime|together|soon|mate|with us|with me|on me|on us|someday|one day|$)",
    '(wish|wishing) ~2 (weekend|friday) (eve|vibes|feeling|feels)',
    "(friyay|fri-yay|happy hump day|hump day|thirsty thursday|tgif|weekend mode|party time|wine o'clock|beer o'clock)",
    "(how's|hows|how is) (it going|life|things|tricks|your day|the family|the missus|the fam|everything) (mate|bro|going|with you|treating you|been|today|{pet-name}|?)",
    "(hope|trust) (you're|youre|you are) (keeping well|having a good one|living the dream|chilling|well rested|having fun|feeling fab) (mate|babe|hun|{pet-name}|$)",
    '{we-x} ~1 (all|totally|so) ~1 (been there|feel you|feel ya|know the feeling bro)',
    '(i|we) (feel|hear|got|see) (ya|u|you bro|you fam|you mate|you hun|you dude|you girl)',
    '(bless|aw|aww|awww|naw|naww) (you|ya|bless|hun|babe|sweet|cute|pet|bless you|ikr|honey|darling)',
    '(awesome|amazing|cool|wicked|sweet|sick|dope|brill|ace|lovely|smashing|mint|class|lush|fab|mega|super) (dude|bro|mate|sauce|stuff mate|one mate|man|job mate|job bro)',
    '(buttercup|cowboy|cowgirl|smokey|sunbeam|sweetcakes|sugarplum|sweet cheeks|tootsie|sparky|slugger|turbo|big cheese|partner in crime|trooper|soldier|mon cheri|mi amor|schatz|my precious|snowflake|rockstar|superstar|hotshot)',
    '(righto|righty|easy does it|cheer up|okey dokey|okie dokie|cheerio|ta-ra|tara|toodle) ~1 (mate|pal|love|luv|cowboy|buttercup|boss|chief|champ|guv|duck|pet|hen|petal|darling|my|old)',
  ],
)
