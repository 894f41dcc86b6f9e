import type { ThemeLexicon } from '../../../../src/text/lexicon.js'

type Online = Pick<
  ThemeLexicon<'channels'>,
  | 'tried-chat'
  | 'tried-app'
  | 'tried-web'
  | 'tried-logged-in'
  | 'tried-private-message'
  | 'tried-social-public'
>

export const triedOnline: Online = {
  'tried-chat': [
    {
      phrase: '(chat|chats|chatbot|chat bot|chat-bot|webchat|livechat|chatten) ~4 {broken}',
      not: [
        '(lovely|great|good|brilliant|helpful|thanks|fantastic) ~3 chat',
        'chat ~4 (was|is) ~1 (great|good|lovely|brilliant|quick|helpful)',
      ],
    },
    "(chat|chatbot|bot|webchat|live chat) ~5 (nobody|no one|no-one|no agents|no agent|never|doesn't|don't|useless|hung up|closed|ended|disconnected|ignored|repeat|repeats|repeating|loop|circles|no answer|no help|robot|human|only|just|keeps|kept|told|said|says|asked|wanted|wants|then|shut|timed|cut|queue|hours|minutes|offline|unavailable|gone|wrong|kicked|threw|dropped|bot|cannot|empty|silence|three|four|twice|times)",
    "(i've|ive|i have|we've|i|we|been|tried|tries|trying|used|using|sat|sitting|waited|waiting|stuck|started|was|spent|went|got|gave|opened) ~4 (chat|chats|chatting|chatted|chatbot|bot|livechat|webchat)",
    "(i've|ive|i have|we've|i|we|have) ~1 (chatted|chat)",
    '(your|the|a|stupid|useless|that|this|daft|bloody|silly|damn) ~2 (chatbot|chat bot|chat-bot|bot)',
    'bot bot',
    '(human|person|someone|somebody|anyone|real) ~4 (on|in) ~1 [your|the] ~1 chat',
    '(nobody|no one|no-one|never|no agents|not) ~4 (in|on) ~1 [the|your] ~1 (chat|live chat)',
    '(chat|live chat) (is|was|are) (closed|down|off|shut|useless|a joke|no help|empty|full|dead|rubbish|terrible|busy|unavailable|offline)',
    '(number|numbers|place|position) <num> ~3 chat',
    '(chat|chatting) ~2 (hour|hours|minutes|mins|ages|forever|times|attempts|tries)',
  ],

  'tried-app': [
    "(app|apps) ~2 (says|say|shows|tells|told|claims|insists|gives|keeps saying) ~4 (error|wrong|closed|unavailable|failed|expired|try again|invalid|can't|cannot|503|500|502|404|403|nothing|blank|no connection|not available|no internet|update)",
    'fix (the|your|this|that|yer|ur) ~2 app',
    'tried ~2 (app|apps)',
    {
      phrase: '(app|apps|application|mobilebank|mobile bank|bankid app) ~4 {broken}',
      not: [
        '(suggestion|idea|wish|would be|could) ~4 app',
        '(love|great|lovely|new app is such|works great) ~2 app',
        "app (doesn't|does not) ~1 (cost|have|include)",
        "(without|don't have|haven't got|no) [the|an|your] app",
        '(which|what|does|is there) ~2 app ~3 ?',
        "app ~2 (not|isn't) ~1 (bad|available in)",
      ],
    },
    '(app|apps) ~3 (just|keeps|kept|constantly|still|always|again|only|suddenly|totally|completely) ~1 (crash*|freez*|close*|clos*|shut*|hang*|log*|spin*|load*|say*|tell*|stop*|kick*|throw*|ask*|quit*|restart*|update*|reset*|loop*|show*)',
    "(can't|cannot|cant|couldn't|won't|wont|unable|impossible|not|trouble|problem|problems|issue|issues|error|errors|fault|bug|stuck|trying|tried|fails|failed|crash*|struggling|doesn't|nothing) ~6 (in|into|with|on|use|open|start|update|install|to|your|the|from|through|via|inside) ~1 [the|your|my|this] ~1 (app|apps|mobile app|bank app)",
    '(app|update) ~2 (is|was|been|has been|down) ~2 (down|broken|dead|offline|slow|useless|awful|terrible|rubbish|hopeless|a disaster|unusable|a joke|not working|crashing|pants|shite|shit|crap|mince|garbage|trash|horrible|the worst)',
    "(update|new version|version|latest update|latest version) ~4 (bombed|broke|killed|ruined|bricked|crashed|wrecked|stopped|messed|destroyed|froze|crashes|worse|unusable|won't|doesn't|buggy|bricking)",
    '(reinstalled|re-installed|uninstalled|deleted and|restarted|rebooted) ~3 (app|it|phone|twice|three|still|no|nothing|again|but)',
    '(see|seen) ~1 (yer|your|ur) ~1 app',
    '(standing|stood|stuck|sitting|sat) ~4 (app)',
    "(your|the|ur|yer) ~1 app ~6 (again|since|all day|for days|every time|third time|all morning|all week|third|twice|as usual|still|today|yesterday) ~1 (down|crash*|won't|error|dead|not)",
  ],

  'tried-web': [
    '(site|website|web site|page) ~2 (shows|gives|says|say|tells) ~1 [me|us] ~6 (nothing|blank|picture|error|white|spinner|spanner|closed|maintenance|wrong|expired|unavailable|503|404|500|502)',
    '(upload|page|form|checkout|basket) ~8 (dies|died|crash*|gives up|hangs up)',
    'tried ~2 (website|web site|site|online|web|form)',
    {
      phrase:
        '(website|web site|site|webpage|web page|page|homepage|web|form|portal|link|browser|checkout|webshop|booking page|shop page|help page) ~4 {broken}',
      not: [
        "(my|our|own|clients|client's|clients'|customer's) ~2 (site|website|page|shop|form|link|web|webshop)",
        '(suspicious|fake|phishing|scam|their|another|facebook|this|wall) ~2 (site|website|page|link)',
        '(work|building|construction|camp|crash) site',
        'front page',
        '(suggestion|idea|would be)',
        'site (manager|plan|visit)',
        'page <num>',
        'form <num>',
        '(which|what) ~1 form',
        '(third|second|another|first|same) form',
      ],
    },
    "(can't|cannot|cant|couldn't|won't|unable|impossible|not|trouble|problem|problems|error|errors|stuck|trying|tried|fails|failed|nowhere|lost|struggling|doesn't) ~6 (on|with|in|through|via|from|to|fill|submit|send|your|the|use|open|load) ~1 [the|your|this|that] ~1 (website|web site|site|form|webpage|web page|online form|web form|portal|checkout|booking page|contact form|help page|homepage|webshop)",
    '(tried|trying|try|been|went|go|looked|searched|hunted|used) ~2 (online|your website|the website|your site|the site|website|your web|the web|the form|your form|the online|the help pages|your help|the faq|your faq|the faqs|contact form)',
    "(went|go|gone|told|do it|done it) ~1 [to go ]online ~8 (told|error|then|nothing|branch|but|said|can't|wouldn't|doesn't|and|failed|crash*|wrong)",
    '(site|website|page|web) ~1 (is|was|has been|been|keeps|went|goes|still|are) ~2 (down|offline|dead|broken|slow|unavailable|useless|crashing|hacked|blank|closed|hopeless|gone|a joke|unusable|slower)',
    '(website|site|online|page|web|form|system) ~2 (says|said|tells|told|claims|states|shows|keeps saying|just says) ~3 (call|ring|contact|closed|error|something went wrong|wrong|session|expired|not available|unavailable|try again|invalid|no|that|visit|phone|timeout|maintenance|unknown|sold out|different|a different|i)',
    "(form|box|field|page|button|captcha|upload|checkout|basket|cart|calculator) ~3 (won't|doesn't|stops|keeps|wouldn't|can't|isn't|rejects|refuses|cuts off|greyed|disappears|disappeared|empties|resets|times out|error|loops|nothing happens|not work|broken|crash*|fails|failed|eats|ate|deletes|clears|vanish*|stuck|wants)",
    '(something went wrong|an error occurred|session expired|session timed out|page not found|bad gateway|service unavailable|technical error|unexpected error|server error|try again later|please try again|gateway timeout|internal server)',
    "(all over|everywhere on|nothing on|nowhere on|not on|can't find ~3 on|looked on|searched on) ~1 (your|the) ~1 (website|web site|site|web|page|pages|help pages)",
  ],

  'tried-logged-in': [
    '(403|404|500|503|error) ~4 (log in|login|logging in|logged in)',
    'tried ~3 (logged in|logging in)',
    "(can't|cannot|cant|couldn't|couldnt|won't|wont|unable|impossible|not able|not possible|never|doesn't|doesnt|not|trouble|problem|problems|no way|struggling|stuck|tried|trying|fails|failed|refused|refuses|error|errors|locked|hopeless|nope|stopped|stop) ~5 (log in|login|log on|log into|log me in|logging in|logging into|logging on|sign in|sign into|signing in|get into my account|get in|log-in|get into my pages|access my account|get onto my account|inn|let me in|lets me in|into my account|into my pages|into online banking|into the bank|access online banking)",
    "(log in|login|log-in|logging in|log on|sign in|signing in|bankid|bank-id|online banking|online bank|internet bank|internet banking|netbank|mobile banking|my pages|my page|control panel|customer portal|my account page|dashboard|webmail) ~4 (won't|wont|doesn't|doesnt|not|isn't|fails|failed|failing|says|said|keeps|error|down|stopped|loops|loop|stuck|broken|dead|rejects|rejected|denied|invalid|wrong|times out|timed out|spins|impossible|crash*|hangs|frozen|can't|blocked|refuses|never|nothing|expired|unavailable|kicks|kicked|throws|threw|useless|slow|offline|screen|just|blank|empty)",
    '(logged|locked|kicked|thrown|threw|booted|signed|chucked|shut) ~1 [me|us] ~1 (out)',
    '(locked out|kicked out|logged out|thrown out|logs me out|throws me out|kicks me out|signs me out|shuts me out|chucks me out|logs out)',
    "(i've|i have|ive|i|we|been|have) ~1 (logged|been logged|signed) ~1 (in|on|into) ~8 (but|and|it says|says|nothing|never|error|all|nowhere|can't|not|isn't|doesn't|chat|still|empty|contact|only|no)",
    "(logged in|inside|once in|when logged in|in my account|on my pages|in there|when i log in) ~5 (nothing|error|says|empty|blank|gone|missing|can't|doesn't|not|never|nowhere|no|wrong|still|it just)",
    '(wrong|invalid|incorrect|unknown) (password|username|code|login|pin|user|credentials|details)',
    "(password|code|username|pin|bankid|credentials|details) ~3 (rejected|not accepted|doesn't work|isn't working|not working|won't work|never arrives|never comes|never came|doesn't come|wrong|invalid|not recognised|not recognized|expired|refused|doesn't arrive|incorrect|no longer works|stopped working)",
    '(screen reader|keyboard) ~5 (log in|login|bankid|button)',
    '(can|could) ~1 (not|never|hardly|barely) ~1 (log|sign|get) ~1 (in|into|on)',
    "(won't|doesn't|not|wouldn't|never|refuses to) ~1 (let|letting) (me|us) ~1 (in|log in|on|into|sign in|through|access|past)",
  ],

  'tried-private-message': [
    {
      phrase:
        "(dm|dms|pm|pms|dm'd|dmd|dm'ed|pm'd|pmd|pmed|dmed|dming|inboxed|pm'ed|messaged|direct message|direct messages|private message|private messages|direct messaged|private messaged|messenger) ~9 (no|nothing|never|ignored|unanswered|silence|seen|read|unread|still|days|ago|friday|monday|tuesday|wednesday|thursday|saturday|sunday|sat|sun|mon|tue|wed|thu|fri|yesterday|weeks|hours|twice|three|times|without|not|zero|nobody|week|again|last|answers|answer|reply|replies|waiting|already|asked|since|heart|thumbs|deleted|blocked|on|and|said|hour|left)",
      not: '<num> (pm|am)',
    },
    "(sent|send|sending|written|wrote|dropped|write|tried|trying|have|had|i've|ive|slid|been|answer|answered|answering|reply|replied|check|read|checked|see) ~5 (dm|dms|pm|pms|private message|private messages|direct message|direct messages|message on messenger|messenger message|messages on messenger|in messenger|on messenger|via messenger|message here|inbox message|pn)",
    "(i|we|i've|ive|we've|just|also|already|have) ~1 (dm'd|dmd|dm'ed|dmed|pm'd|pmd|pmed|messaged|pm'ed|inboxed|dm|pm)",
    'messaged (you|the|your|them|this|page|on|privately|twice|several|yesterday|last)',
    '(sent|wrote|written|send) ~1 [you|yous|your page|the page|them] ~2 (message|messages|msg|msgs) ~6 (no|nothing|never|ignored|unanswered|silence|seen|read|still|days|ago|yesterday|weeks|hours|twice|three|times|without|not|zero|nobody|week|since|last|marked|friday|monday|tuesday|wednesday|thursday|saturday|sunday)',
    '(my|our|three|two|four|five|several|<num>|third|fourth|second|all my) ~1 (dm|dms|pm|pms|messages|message|private messages|private message) ~4 (unanswered|ignored|seen|read|nothing|no|never|not|marked|zero|days|without|disappear|are|is|since|and|went|left|still|answer)',
    '(marked|left) (as|on|it on|me on|us on) (seen|read)',
    '(left|leave|leaving) ~1 [me|us] ~1 on (read|seen)',
    "(no|zero|never|nothing|without|still no|not|haven't|didn't) ~3 (reply|replies|answer|answers|response|answered|replied|read|responded) ~3 (dm|dms|pm|pms|private message|private messages|messages|message|messenger)",
  ],

  'tried-social-public': [
    '(wrote|written|posted|commented|asked|tweeted|tagged|asking|posting|commenting|tweeting|tagging|complained|reported) ~4 (here|on this wall|on your wall|on this page|on your page|on the wall|on the page|under your|under the|on facebook|on twitter|on your facebook|in the comments|on here|this thread|in this thread|below|on your post|on x|on instagram|publicly|above|further up|on your fb|on fb|in your comments|in the thread|your easter post)',
    '(third|fourth|fifth|second|sixth|seventh|umpteenth|<num>th|nth|another|last|first|two|three|four|five|several|<num>|previous|my|both|all my) ~1 (comment|comments|post|posts|tweet|tweets|time i write here|time i ask here|time writing here|time asking here|time posting|time i post|time here|comment here|attempt here|message here|question here)',
    "(third|fourth|fifth|second|sixth|umpteenth|nth) time ~1 [i|i've|im|i'm] ~1 (write|writing|ask|asking|post|posting|asked|written|comment|commenting|tweet) ~1 (here|on this|this|you)",
    '(tweeted|tagged|commented|retweeted|tweet) ~1 (you|at|sun|sat|mon|tue|twice|three|at you|here|your|them|on|again|several|and|yesterday|no|four)',
    '(deleted|removed|hid|hidden|ignored|ignoring|ignore|skip|skipped|skipping|overlooked|missed) ~3 (comment|comments|post|posts|tweet|tweets|question here)',
    '(answer|answering|answered|reply|replying|replied) (everyone|everybody|others|all others|all the others|everyone else|other people|all the) ~3 (but|except|not|else|and not|me|mine)',
    '(all i|only|just) ~2 (got|get) ~2 (heart|like|emoji|thumbs up|smiley|a like|a heart)',
    "(no|zero|never|nobody|no one|nothing|without|still no|not|haven't|didn't|don't) ~4 (reply|replies|answer|answers|response|answered|replied|responded|answering) ~3 (comment|comments|post|posts|tweet|tweets|wall|page|thread|twitter|facebook|here)",
    '(asked|wrote|posted|commented|written) ~1 [this|here|it|that|you|already] ~2 (yesterday|last|monday|tuesday|wednesday|thursday|friday|days ago|hours ago|twice|three times|before|already|several times|a week ago|weeks ago|above) ~3 (no|nothing|ignored|still|never|silence|and|without|here|got|heart)',
  ],
}
