import type { ThemeLexicon } from '../../../../src/text/lexicon.js'

type Channels = ThemeLexicon<'channels'>
type Tried = Pick<Channels, Extract<keyof Channels, `tried-${string}`>>

/** Nothing came of it, put before the channel or after it. */
const NOTHING =
  '((no|zero|sod all|naff all|bugger all) (joy|luck|dice|answer|answers|reply|replies|response|success|help|humans|human)|nada|nothing|zilch|zip|nowt|diddly|crickets|radio silence|tumbleweed|dead air|stony silence|deafening silence|blanked|fobbed off|zero response|not a peep|not a sausage|not a word|not a dicky bird|not so much as)'

/** Who or what does its work badly. */
const HOPELESS =
  "(muppet|plank|numpty|moron|idiot|clown|joke|brick wall|waste of time|waste of space|waste of oxygen|black hole|chocolate teapot|thick|clueless|hasn't a clue|hasn't the foggiest|hadn't a clue|hadn't the foggiest|no idea|no clue|not a clue|useless|hopeless|pointless|dense|dumb|daft|rubbish|garbage|braindead|brain-dead)"

/** What is said of a thing that no longer works, in idioms. */
const KNACKERED =
  "(paperweight|chocolate teapot|brick|dog's dinner|dog's breakfast|pig's ear|shambles|dumpster fire|train wreck|car crash|omnishambles|abomination|dud|lemon|toast|knackered|borked|bricked|banjaxed|cream crackered|belly up|tits up|up the spout|on the fritz|on its knees|on its arse|gone west|given up the ghost|thrown a wobbly|conked out|packed up|keeled over|pants|shot|wrecked|ropey|spazzing|cactus)"

/** Odd and homely ways of saying that a channel was used in vain. */
export const triedOdd: Tried = {
  'tried-phone': [
    '(helpline|hotline|call centre|phone line|support line|switchboard|phone menu) ~4 as (helpful|useful|much use|blind|deaf|dead|slow|thick|dense|dumb|reliable|stable|responsive) as',
    `${NOTHING} ~1 (calling|ringing|phoning|telephoning|dialling)`,
    '(phone|receiver|handset) (glued|stuck|clamped|pressed) to my (ear|head)',
    'on ~1 (second|third|fourth|fifth|sixth|seventh|umpteenth|nth|<num>th) (adviser|advisor|agent|operator|handler|call handler|rep)',
    '(listening|listened|subjected|treated) to ~4 (jingle|muzak|hold music|panpipes|pan pipes|vivaldi|greensleeves|lift music|elevator music|tinny music|music)',
    `${NOTHING} ~1 (by|on|over|via|from|through) ~2 (phone|phones|telephone|line|lines|blower|helpline|hotline|number|switchboard)`,
    '(on|over) the (blower|dog and bone)',
    '(recorded|automated|robotic|computerised|computer) (lady|voice|woman|man)',
    '(anyone|anybody|someone|somebody|a soul|a human) ~2 (man|manning|staffing|answer|answers|answering|pick up|picks up|picking up) ~2 (phone|phones|line|lines|helpline|hotline|switchboard)',
    "(on|at|from|by) ~1 (your|the) ~2 (helpline|hotline|helpdesk|call centre|call center|switchboard|phone line|support line) ~3 (hadn't|had no|hasn't|didn't|couldn't|wouldn't|clueless|no idea|not a clue|can't|knew nothing|useless|rude|hung up)",
    'good luck ~1 (getting|trying|reaching) ~4 (through|phone|hold of you|hold of them|hold of anyone|line)',
    "(can't|cannot|couldn't|never|impossible to) (raise|rouse) ~2 (soul|anyone|anybody|human|person|you)",
    `(rang|phoned|rung|telephoned|ringing|phoning|dialled) ~5 (no joy|no dice|nada|zilch|nowt|crickets|tumbleweed|not a sausage|fobbed off|blanked|none the wiser)`,
    {
      phrase: '(rang|called|phoned|rung) ~1 (they|he|she|was|got) ~1 (said|say|says|told|sent|fobbed|tell)',
      not: '(rang|called|phoned) (me|us|my|from)',
    },
    `(helpline|hotline|call centre|call center|phone line|support line|switchboard|phone system|phone menu) ~2 (is|are|was|were|like|such) ~2 ${HOPELESS}`,
  ],
  'tried-chat': [
    '(bot|chatbot|chat|virtual assistant) ~4 as (helpful|useful|much use|blind|deaf|dead|slow|thick|dense|dumb|reliable|stable|responsive) as',
    '(chat|bot|chatbot) ~4 {broken}',
    `${NOTHING} ~1 (by|on|in|over|via|from|through) ~2 (chat|live chat|webchat|chatbot|bot)`,
    `(bot|bots|chatbot|chatbots|virtual assistant|digital assistant|virtual agent|live chat) ~3 ${HOPELESS}`,
    "(virtual assistant|digital assistant|virtual agent|virtual helper|ai assistant|ai thing|robot thing|assistant bot) ~9 (not|doesn't|didn't|can't|couldn't|nothing|wrong|again|keeps|kept|sent me|sends me|instead|never|no idea|useless)",
    "(chat|live chat|webchat) (agent|person|adviser|advisor|guy|girl|lady|window|session|box) ~3 (vanished|disappeared|left|closed|closes|shut|died|froze|dropped|ended|gone|ghosted|hung|couldn't|didn't|wouldn't|no idea|buggered off)",
  ],
  'tried-email': [
    `${NOTHING} ~1 (emailing|e-mailing|mailing)`,
    '(mailing|emailing|e-mailing) ~1 (you|them|you lot|your) ~2 (since|for (days|weeks|months|ages)|and nothing|every day|every week)',
    `${NOTHING} ~1 (by|on|over|via|from|through) ~2 (email|emails|e-mail|mail|mailbox|inbox)`,
    `(emailed|e-mailed|email|emails|e-mail|e-mails|mail|mails|mailed) ~5 (tumbleweed|crickets|into the ether|into the void|into thin air|nada|zilch|nowt|deaf ears|no joy|blanked|black hole)`,
    '(nobody|no one|anyone|anybody|someone|somebody) ~3 (reads|read|answers|answer|checks|check|opens|open|monitors) ~3 (emails|e-mails|mails|inbox|mailbox)',
    '(chased|chasing|pestered|nagged) ~3 (by|via|over) (email|e-mail|mail)',
  ],
  'tried-private-message': [
    "my (dm|dms|pm|pms|dm's|pm's|message|messages) ~2 (sitting|sat|gathering dust|rotting|languishing|waiting|unopened)",
    `${NOTHING} ~1 (by|on|in|over|via|from|through) ~2 (dm|dms|pm|pms|messenger|private message|direct message)`,
    `(dm|dms|dm'd|dmed|pm|pms|pm'd|pmed|messenger|messaged|inboxed) ~5 (tumbleweed|crickets|into the ether|into the void|nada|zilch|nowt|deaf ears|no joy|blanked|ghosted|not a peep|not a sausage)`,
    '(check|look at|open|read) ~1 (your|ur|yer) ~1 (dms|pms|dm|pm|private messages|message requests) ~6 (days|week|weeks|hours|since|ago|sent|waiting|still)',
  ],
  'tried-app': [
    'app ~4 as (helpful|useful|much use|blind|deaf|dead|slow|thick|dense|dumb|reliable|stable|responsive) as',
    `app ~4 ${KNACKERED}`,
    'app ~2 (boots|booted|boot|chucks|chucked|spits|turfs|lobs) (me|us) ~1 (out|off)',
  ],
  'tried-web': [
    '(site|website|web form|contact form|checkout|help page|help pages) ~4 as (helpful|useful|much use|blind|deaf|dead|slow|thick|dense|dumb|reliable|stable|responsive) as',
    {
      phrase:
        '(site|website|page|form|checkout|portal|booking engine|booking system|booking tool|payment page|journey planner|configurator|quote tool) ~4 {broken}',
      not: '(my|our|own|clients) ~2 (site|sites|website|blogs|shop|webshop|page)',
    },
    '(page|form|site|website|checkout) keeps ~1 (refreshing|reloading|wiping|resetting|jumping|timing|emptying|freezing|crashing|kicking|throwing|looping|spinning|bouncing|logging)',
    '(site|website|form|web form) ~1 about as ~1 (use|useful)',
    `(website|site|webpage|web page|homepage|booking page|checkout|online form|contact form) ~3 ${KNACKERED}`,
    {
      phrase:
        '(form|page|button|site|website|checkout) ~3 (does sod all|does naff all|does bugger all|does nowt|does nothing|does diddly|spins for ever|spins forever)',
      not: '(app|chat)',
    },
  ],
  'tried-logged-in': [
    "(login's|log-in's|bankid's|account's|password's) ~3 (blocked|locked|down|broken|dead|not working|stuck|frozen|rejected|failing|expired|not recognised|invalid)",
    '(stuck|caught|trapped|going round) ~2 (password|login|log-in|verification|reset|bankid|authentication) ~2 (loop|loops|circle|circles|limbo)',
    '(it|you|system|page|bank) ~1 (logs|logged|boots|booted|chucks|chucked|turfs|spits|kicks|kicked|throws|threw) me ~1 out ~2 (before|every time|each time|after|whenever|again|as soon as|constantly|the moment|straight away|mid)',
    "(won't|doesn't|can't|cannot|never|refuses to|wouldn't|didn't) ~2 (recognise|recognize|accept|take) ~1 (my|our|the) ~1 (password|passcode|username|login|face|fingerprint|bankid|credentials|details|code)",
    "(code|codes|passcode|passcodes|one-time code|login code|security code) ~2 (never|doesn't|won't|hasn't|didn't|don't|still hasn't) ~1 (turns up|turn up|turned up|show up|shows up|showed up|come through|comes through|came through|reach me|reaches me|reached me|materialise|materialises)",
    '(my|our) ~1 (username|user name|user id|user|login|password|account) (is|was|as) ~1 (unknown|invalid|incorrect|not recognised|not recognized|wrong|unrecognised|locked)',
    "(online banking|internet banking|bankid|login|log-in|log-in page) ~3 (paperweight|borked|knackered|belly up|tits up|on the fritz|won't have me|won't have it|given up the ghost|thrown a wobbly|banjaxed)",
  ],
  'tried-branch': [
    '(shown|showed|pointed to|given|walked to) ~1 (the|the front) door',
    '(branch|shop|office|store|counter) ~9 (shutters down|shutters were|note on the door|sign on the door|notice on the door|locked up|pitch dark|in darkness|boarded up)',
    '(traipsed|trudged|trekked|schlepped|hauled myself|dragged myself|made the trip|made the journey) ~6 (branch|shop|office|store|counter|desk|town)',
    '(counter|till|front desk|reception) ~4 (like a lemon|like an idiot|like a fool|like a plum|like a muppet)',
  ],
  'tried-letter': [
    `(letter|letters|recorded delivery|by post) ~6 (tumbleweed|crickets|nada|zilch|nowt|no joy|blanked|not a sausage|dicky bird|so much as)`,
  ],
  'tried-social-public': [
    '(do|why do) you ~1 only (answer|reply|respond) ~2 (nice|happy|positive|good|easy) ~1 (comments|posts|people|ones|tweets|questions)',
    '(answer|answering|answered|reply|replying|replied|respond|responding|responded) ~1 [to] (everyone|everybody|others|everyone else|everybody else|all the others|every other|others here) ~4 (but me|but us|but not me|but mine|except me|except mine|bar me|apart from me|not me|and not me|but ignore|but skip)',
    '(on|to) (twitter|facebook|here|instagram|x|your wall|this page) ~4 (crickets|tumbleweed|blanked|ignored|nada|zilch|nowt|no joy)',
    '(blanked|blanking|ghosted|ghosting) ~1 (me|us) ~1 (on here|here|in the comments|publicly)',
  ],
}
