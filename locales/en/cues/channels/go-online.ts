import type { ThemeLexicon } from '../../../../src/text/lexicon.js'

const noNeed = [
  "(no|without|instead of|rather than|needn't|avoid|not having) ~3 (need|log|logging|chat|chatting|app|download|site|website|message|messaging|dm|comment|commenting|form|bankid)",
  "(don't|do not|needn't|doesn't) ~1 (have|need) to",
]

type Online = Pick<
  ThemeLexicon<'channels'>,
  'go-chat' | 'go-app' | 'go-web' | 'go-logged-in' | 'go-private-message' | 'go-social-public'
>

export const goOnline: Online = {
  'go-chat': [
    {
      phrase:
        '[{neg-lead}] (chat|live chat|livechat|start a chat|open a chat|open the chat|try the chat|use the chat|chat away) (with|to|us|on|via|in|at|and|now|here|between|instead|any|$)',
      not: [
        ...noNeed,
        "(we|i|you've|you have|you|have|been|when you|nice|a|the|your|had a|good|our|last) (chat|chatted) (with|about|in|on|at)",
        '(the|your|our|this|that|a|in|bot|live) chat (with|and|on|in|at|now|here|to)',
      ],
    },
    '(open|start|try|use|launch|begin|enter|click|click on|click open|tap|choose|go to|go into|via|through|in|by|over|on|to|contact|write|find|reach|ask|get|join|take|into) ~2 (chat|live chat|livechat|chat window|chat box|chat function|chatbot|chat bot|chat bubble|chat icon|web chat|webchat|chatten)',
    '(chat|live chat) ~1 (is|opens|works|staffed|answers|queue|opening|hours|on our|at the|here|there|button|window|icon|runs|stays|has) ~2 (open|from|until|at|on|<num>|daily|now|staffed|again|between|every|there|quickest|short|short|day|you|bottom|right|hours)',
    '(chat|chatting) (with|to) (us|our|one of|a|an|someone|the|my|customer|support)',
    '(speak|talk|write) ~2 (in|via|on|through|over) ~1 (chat|live chat)',
    '(quickest|fastest|easiest|best|shortest) ~3 (chat|chatting)',
  ],

  'go-app': [
    {
      phrase:
        '(in|via|through|using|use|with|on|from|inside|open|opening|start|launch|go to|go into|into|download|install|update|get|try|check|find it in|by|restart|reinstall|delete|by opening) ~1 [the|our|your|my|a|this] ~2 (app|apps|application|mobile app|mobile bank|mobilebank|bank app|bankid app|phone app|parking app|ticket app|smartphone app)',
      not: [
        ...noNeed,
        '(fault|error|bug|problem|outage|update|mistake|disturbance|trouble|issue|new|changes|change|crash|something) ~3 (in|with|on) ~1 (the|our) ~1 app',
        '(works|work|working|broken|wrong|down|slow|changed|new) ~2 in the ~1 app',
        '(without|no) (the|an) app',
      ],
    },
    '(app|application) ~1 (lets|shows|has|does|gives|you can|under|has a|tells|there|and choose|and press|and tap|and go|and open|and click|under|instead)',
    '(app store|google play|play store|appstore|testflight)',
    '(do|does|done|see|find|change|order|block|report|pay|book|cancel|sign|apply|move|check|choose|switch|set|buy|renew|freeze|unblock|activate) ~4 in (the|our|your) app',
  ],

  'go-web': [
    {
      phrase:
        '(on|at|via|through|see|visit|check|use|using|go to|find|look at|look on|read|under|from|browse|open|head to|over on|have a look at|have a look on|available on|found on|listed on|published on|book on|order on|register on|apply on|up on|download from|to) ~1 [our|the|their|this|your] ~1 (website|web site|web-site|site|homepage|home page|web page|webpage|web|web form|webform|online form|contact form|form|portal|help pages|help page|support pages|faq|faqs|webshop|web shop|online shop|page|map|outage map|status page|knowledge base|booking page|landing page|help section|help centre|help center|self-service|self service|online booking|timetable page)',
      not: [
        ...noNeed,
        '(fault|error|bug|problem|mistake|outage|typo|down|changes|wrong) ~4 (on|with|in|at) ~1 (our|the) ~1 (website|web site|site|page|form)',
        "(on|in) (this|the|our) (page|wall|thread) (is|are|we|because|anymore|any more|don't|doesn't|for)",
        '(rules|comments|posts|comment|post|moderat*|removed|taken down|allowed) ~6 page',
        '(form|page) (came|has come|was|is in)',
        "(isn't|not) ~2 (site|website)",
      ],
    },
    '(fill|filled|complete|use|submit|send|find|click|open|follow|via|through|using) ~1 [in|out|into|up|on] ~1 [the|our|this|a|an|that] ~2 (form|web form|online form|contact form|link|webform|claim form|complaint form|order form|application form|report form)',
    {
      phrase:
        '(apply|order|book|register|report|pay|buy|check|see|find|read|change|cancel|appeal|complain|sign up|enrol|claim|renew|rebook|do it|done|file|submit|track|search) ~3 online',
      not: noNeed,
    },
    '(click|tap|press|follow|open|use|see|via) ~1 [on] ~1 (this|the|that|our|following) (link|url|button|page|banner)',
    '(link|address|page|form|site) (here|below)',
    '(google|search) (for|our|us)',
  ],

  'go-logged-in': [
    {
      phrase: '[{neg-lead}] (log|sign) (in|on|into|onto)',
      not: [
        ...noNeed,
        "(can't|cannot|couldn't|unable to|able to|not|trouble|problem|problems|impossible to|tried to|trying to|try to|won't|managed to|helped you|to help you) ~2 (log|sign) (in|on|into)",
        '(sign in|sign on) the (door|window|platform|stop|wall)',
        'sign on (the|that|it)',
        "(we|i|we'll|i'll|they) ~1 (log|sign) ",
      ],
    },
    "(when|once|while|after|if|as|by|upon|being|having|with|is done|it's|you're|youre|you are|are|be|do it|choose it|find it|see it|order|book|apply|there|here|stay|get) ~1 [you're|you are|you have|you've|logging|logged|you] ~1 (logged|signed|logging|signing) (in|on|into)",
    '(logged|signed) in ~1 {you}',
    '(logged-in|log-in|login|logged in|signed-in|secure|personal) (page|pages|inbox|area|section|service|services|part|account|area|view|side|mailbox|menu|messages|message|bank|site|profile)',
    '(my|your|the) ~1 (pages|page|account|profile|bank) (online|logged)',
    '(my|your) (trips|pages|account|claims|plan|orders|bookings|subscriptions|insurance|insurances|cards|loans|invoices|bills|parcels|profile|settings|documents|messages|policies|cases|contracts|services|domains|payments|usage|meter|membership|tickets) (page|pages|tab|menu|section|you|and|then|or|when|under|$)',
    'under (=My|=Your|=Settings|=Profile|=Cards|=Loans|=Claims|=Payments|=Security|=Orders|=Invoices|=Insurance|=Account|=Messages|=Savings|=Documents|=Roaming|=Contracts|=Services|=Bookings|=Help|=Estates|=Subscriptions|=Bills|=Contact|=Domains|=Fees|=Details|=Personal|=Trips)',
    '(online|internet|mobile|net|web) (bank|banking|account|office|self-service|self service|inbox|portal)',
    '(in|into|via|through|on|using) ~1 (your|the|my) ~1 (online bank|internet bank|netbank|account online|customer portal|member pages|customer pages|control panel|customer zone|dashboard|self-service|online account|customer account|customer area|member area|mypage|my pages|secure inbox|digital mailbox|portal|internet banking|online banking)',
    '(with|using|via|through|by) ~1 [your|a|the|mobile] ~1 (bankid|bank-id|freja|buypass|minid|mitid|nem-id|e-id|eid|passkey)',
    '(identify|authenticate|verify) (yourself|with bankid|using|via)',
  ],

  'go-private-message': [
    '[{neg-lead}] (send|drop|write|shoot|pop|slide|ping|give|put|message|fire|leave|continue|carry|take|move|answer|reply|tell|get|contact|reach|find|share|post|catch|type|come|finish|discuss|go|meet|switch|say) ~8 (dm|dms|pm|pms|private message|private messages|direct message|direct messages|personal message|messenger|inbox|private|private chat|pn|message privately|private thread|closed message|private conversation)',
    '(dm|pm|inbox|message|messenger) (us|me|it|them|with|your|the|or|and|here|instead|away|over)',
    {
      phrase:
        '(in|by|via|through|over|as) ~1 (dm|dms|pm|pms|private message|private messages|direct message|direct messages|a private|private|messenger|inbox|private chat|direct|private thread)',
      not: '<num> pm',
    },
    {
      phrase:
        '(send|drop|write|shoot|pop|ping) (us|me) ~1 [a|your|the|another] ~1 (message|note|line|msg|text here)',
      not: ['(text|voice|whatsapp|sms) message', '(email|e-mail|mail)'],
    },
    '(message|msg|text|inbox|write) (us|me) (privately|directly|here|in private|on facebook|on messenger|via|through|with|and|so|your|if|when)',
    '(privately|in private) ~1 (to|with|so|and|then|instead|$|where|we|here|about)',
    '(our|the|your|this) (dms|inbox|messenger|private messages|pms|dm) ~1 (is|are|and|so|where|open|always)',
    '(send|write|message) ~3 (privately|in private)',
    '(just|a) ~1 (dm|pm) ~1 (away|and|with|so)',
    '(click|press|tap|use|hit|via|through) ~2 (message|messenger|send message|envelope|inbox) ~1 (button|icon|symbol|up|at|above|on|here|and)',
    '(write|do|take|say|send|tell|share|leave|explain|sort|handle|look at|talk about|go through) ~6 (there instead|away from the wall|off the wall|out of public|not out here|rather than here|behind closed doors)',
  ],

  'go-social-public': [
    '^ ~2 (comment|reply|answer|write|respond|post|ask|tag) ~4 (here|below|in the comments|in a comment|in the thread|in this thread|under this post|under the post|on the wall|on our wall|on this page|on our page|on facebook|on twitter|on instagram|publicly|in public|on x|in a new post|in the group)',
    '(please|just|simply|can|could|then|and|or|instead|to) (comment|post|write|ask|reply|tag us|tweet) ~3 (here|below|in the comments|in a comment|in the thread|in this thread|under this post|under the post|on the wall|on our wall|on this page|on our page|on facebook|on twitter|on instagram|publicly|in public|on x|in a new post|in the group)',
    '(comment|tag|tweet) (us|below|under|at us)',
    '(tweet|post) ~1 (at|to|on) ~1 (us|our)',
    '(write|ask|come back|shout|holler|reply) (here|below|in the thread|under this|again here|out here|in this thread|on the wall)',
    '(on|to|via|at|visit|follow|through) our (facebook|facebook page|wall|twitter|instagram|linkedin|tiktok|social media)',
  ],
}
