import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** A name that stands for a customer, a place or a company and not for a colleague. */
const notStaff = [
  '^ (hi|hello|hey|dear|thanks|sorry|hiya|morning|welcome) <name>',
  '(bus|train|ferry|street|road|station|stop|line|saint|st|storm|hurricane|ship|team|model|product|plan|app|card|hotel|cafe|school|church|bank|song|film|book) ~1 <name>',
]

/** Who signs, and who is named. */
export const staff: ThemeLexicon<'staff'> = {
  'sign-off': [
    '(kind|kindest|best|warm|warmest|with kind|with best|with warm|many|friendly|sincere|sunny|cheerful|nice|good|cordial|my best|our best|all good|fond|spring|summer|winter|autumn) (regards|wishes|greetings|rgds)',
    '(with kind regards|with best wishes|with warm regards|with regards|with friendly greetings|with all good wishes|with every good wish|with sympathy|with many thanks|with thanks|with best regards|with kindest regards|with warm wishes)',
    '^ (regards|rgds|kr|br|kind regards|best|wishes|greetings|sincerely|respectfully|cordially|cheers|warmly|yours|thanks|ta|bw|kindly|speak soon|talk soon|bye|bye for now|take care|all the best|see you|see you soon|so long|best of luck|good luck|many thanks|thanks again|thank you|warm thanks|happy to help|hugs|love) $',
    {
      phrase: '^ (best|regards|cheers|thanks|sincerely|respectfully|warmly|greetings|bye|yours)',
      not: [
        '^ (best|thanks|cheers|greetings) (for|a|so|to|again|very|once|of|is|thing|bet|way|of all|regards|wishes|that|you|and|mate|pal|if|before|in|on|at|would|here|do|be|but|it|from|everyone|all|in advance|not|case|practice|price|option|guess|solution|viewed|bud|buddy|bro|love|hun)',
        '^ yours (is|was|has|will)',
        '^ regards (from|to)',
      ],
    },
    'yours (faithfully|sincerely|truly|respectfully|ever|cordially)',
    "^ (all the best|take care|very best|warmly yours|sincerely yours|respectfully yours|speak soon|talk soon|until then|see you then|see you there|stay safe|keep warm|be well|many thanks|thanks again|thank you again|thanks in advance|with thanks|good luck|best of luck|happy travels|safe travels|happy riding|happy reading|happy holidays|happy easter|merry christmas|happy christmas|happy new year|season's greetings|warm greetings|greetings from|yours in|on behalf of|for and on behalf of|hugs from|love from|cheers from|regards from|all best)",
    {
      phrase:
        "^ (have|wishing you|wish you|enjoy) ~1 (a|the|your|what's left of your) ~3 (day|evening|weekend|week|trip|journey|night|afternoon|morning|holiday|holidays|summer|easter|christmas|time|friday|monday|sunday|saturday|flight|crossing|match|concert|ride|rest|film|party|wedding|new home|new flat|new year|one|stay)",
      not: '(have|enjoy) a look',
    },
    '(all the best|best|greetings|love|regards|wishes|hugs) from (all of us|us all|us here|the team|everyone|the whole team|me and|all here|us at|your friends|our team|everybody|<cap>)',
    '(signed|signing off|this is|your humble servant|at your service) (by|your|on behalf)',
    'on behalf of (the team|us all|all of us|<cap>|everyone|the company|the bank)',
    '(hope|hoping) (that|this|it) helps',
  ],

  department: [
    '(customer|client|consumer|passenger|guest|member|user|policyholder|subscriber|traveller|citizen|resident|tenant|shopper|visitor|patient|investor|public|media|press|community|owner) (service|services|care|support|relations|experience|success|team|centre|center|desk|happiness|contact|affairs|helpdesk|helpline|assistance|advice|advisers|operations|satisfaction|dialogue|engagement|department)',
    '(the|your|our) ~3 (team|desk|department|crew|helpdesk|staff|gang|office|unit|squad|centre|center|hotline)',
    '<cap> (team|desk|support|department|service|services|helpdesk|office|relations|crew|centre|center|customer|care|division|group|unit|staff|hotline)',
    '(social media|web|digital|online|technical|tech|it|travel|help|service|support|info|information|front|press|claims|complaints|billing|accounts|loans|mortgage|sales|returns|booking|bookings|reservations|ticket|ticketing|logistics|parking|fraud|security|night|day|twitter|facebook|contact|service|insurance|lost property|delivery|parcel|invoice|collections|debt|community|communications|hosting|network|operations|chat|product|marketing|water|waste|traffic|roaming|broadband|fibre|energy|pension|savings|cards|card|payments|credit|home|motor|pet|health) (team|desk|department|support|service|services|dept|unit|office|centre|center|crew|helpdesk|staff|division|section|enquiries|relations|advisers|operations)',
    '(=Support|=Accounts|=Billing|=Claims|=Complaints|=Sales|=Helpdesk|=Reception|=Logistics|=Finance|=Communications|=Marketing|=Administration|=Management|=Moderator|=Moderators|=Admin|=Admins|=Invoicing|=Collections|=Reservations|=Bookings|=Enquiries|=Information|=Servicedesk|=HR|=Legal|=Compliance|=Press|=Editor|=Webmaster|=Operations|=Roaming|=Returns|=Refunds|=Payments|=Loans|=Mortgages|=Pensions|=Headquarters|=Staff|=Team|=Kundservice|=Kundeservice|=Kundtjänst|=Kundesenteret|=Kundesenter)',
    '(all of us|us all|everyone|everybody|the whole team|the whole gang|the entire team|us|we|your friends|the people|the gang|the folks|the lot of us) [here] (at|from|in)',
    '(us|all of us) here at',
    '(your|the) (bank|insurer|insurance company|airline|provider|council|municipality|railway|company|broadband provider|energy company|operator|landlord|local bus)',
    '^ <cap> (bank|insurance|airlines|airways|energy|telecom|group|ltd|limited|plc|as|ab|asa|inc|hosting|rail|trains|railways|ferries|council|municipality|kommune|mobile|broadband|power|post|customer) $',
  ],

  colleague: [
    {
      phrase:
        '<name> (should|was supposed to|was meant to|ought to|was going to) [have] (rung|ring|called|call|written|write|sent|send|answered|answer|helped|help|contacted|contact|got|get) ~1 (you|back|in touch)',
      not: '(your|his|her|their) (wife|husband|son|daughter|mother|father|mum|dad|friend|partner) <name>',
    },
    "(that's|that is|it's|that would be|that'll be) <name> <cap> (in|at|from|on|who)",
    '(her|his|their) name (is|was) <name>',
    "(ask for|try|asking for) <name> ~1 (she|he|she's|he's|they|on|in|at)",
    // My colleague Anna.
    {
      phrase:
        '(my|our|the|a|your|their|his|her|other|with|by|to|from) ~2 (colleague|colleagues|manager|boss|supervisor|adviser|advisor|handler|adjuster|technician|engineer|leader|teamleader|lead|specialist|expert|lawyer|director|assistant|agent|officer|driver|conductor|caseworker|worker|head|co-worker|coworker|consultant|coordinator|planner|accountant|economist|trainee|developer|electrician|inspector|controller|guard|guy|girl|lady|man|woman|chap|lass|lad|bloke|administrator|secretary|receptionist|teammate|deputy|chief|workmate|rep|caretaker|mechanic|plumber|installer|steward|stewardess|captain|operator|editor|nurse|team|moderator|host|spokesperson|fitter|planner) [called|named|is] <name> [<cap>]',
      not: [
        '(your|his|her|their) ~1 (boss|manager|lawyer|doctor|assistant|accountant) <name>',
        'team <name> (is|won|plays)',
      ],
    },
    '(colleague|manager|boss|adviser|advisor|handler|adjuster|technician|engineer|driver|supervisor|specialist|officer|caseworker|conductor|director|supervisor|expert|head|chief|consultant|leader|lead|inspector|coordinator) <name> [<cap>]',
    "{role} (is|was|called|named|by the name of|whose name is|name is|name's) [called|named] <name> [<cap>]",
    '<name> [<cap>] (who|which) ~3 (works|work|sits|handles|deals|runs|knows|looks|answers|worked|helped|took|spoke|talked|wrote|answered|called|rang|handled|has your|has the)',
    {
      phrase:
        '<name> [<cap>] (in|at|from|on|of|over in|down in|up in|over at|who is in) [the|our|my] [~1] {department}',
      not: notStaff,
    },
    { phrase: '<name> [<cap>] ~1 (our|my|the|your) ~2 {role}', not: notStaff },
    '<name> [<cap>] (is|was|works|worked) ~1 (our|my|the|your|as) ~3 {role}',
    '(ask for|asked|speak to|speak with|spoke to|spoke with|talk to|talk with|talked to|contact|contacted|call|called|ring|rang|phone|email|e-mail|mail|write to|message|text|reach|get hold of|turn to|look for|ask to speak to|reached|told|passed it to|passed this to|passed it on to|passed that to|passing it to|hand it to|handed it to|handed over to|handed this to|given it to|gave it to|sent it to|forwarded it to|forwarded this to|left it with|checked with|check with|check it with|discussed it with|had a word with|have a word with|raised it with|booked with|booked in with|appointment with|meeting with|speaking to|speaking with|talking to|dealing with|handled by|dealt with by|taken by|answered by|looked at by|looked after by|helped by|written by|sent by|signed by|made by|fixed by|transferred to|put through to|connected to|assigned to|care of|thank|thanked|thanks to|credit to|praise for|kudos to|greetings to|regards to) <name> [<cap>] (in|at|from|on|directly|about|who|again|instead|when|here|if|and|yesterday|today|tomorrow|this|last|for|to|or|about|is|has|will|he|she|over|at|first|$)',
    '<name> [<cap>] (will|is going to|can|shall|should|is about to|promised to|wants to|has promised to|has agreed to|would|could|is happy to) ~1 (ring|call|contact|get|look|help|take|come|sort|fix|handle|write|answer|reply|deal|see|be|chase|check|visit|meet|send|arrange|explain|book|tell|email|phone|message|go through|follow|know|let|show|give|find|drop|bring|drive|deliver|pick|put|keep|make) ~1 (you|back|it|to|this|that|your|round|in touch|with|out|the|up|at|on|what|how|everything|through|by|for|into|after)',
    '(it|that) (was|is) <name> [<cap>] (who|that)',
    '<name> [<cap>] (has|had|is|was) ~1 (picked|taken|promised|booked|looked|checked|got|on|off|ill|sick|away|back|out|handled|sent|told|answered|confirmed|working|dealing|handling|looking|the one who|responsible|in charge|checking|now|already|in a meeting|at lunch|on leave|on holiday|on parental|on duty|on shift|your contact|new here|sorting|chasing|fixing|arranged|fixed|spoken|seen|written|given|forgotten|missed|made) ~1 (it|up|your|the|this|that|you|to|with|at|on|for|care|today|until|over|holiday|leave|case|sick|week|here|me|from|claim|now|in|back|duty|shift|about|of|a)',
    '<name> (knows|fixes|handles|runs|helps|looks after|deals with|takes care|takes over|answers|sits|works|says|reckons|thinks|tells me|told me|told us|asked me|helped|wrote|spoke|rang|called you|called|answered|promised|checked|confirmed|booked|handled|took|sent|mixed|forgot|made) (everything|it|this|that|all|your|the|our|you|at|in|on|with|to|here|us|me|these|of|up|a)',
    '(says|said|thinks|reckons|according to|reports|writes|adds|tells us|tells me|explains|replied|answered) ~2 (our|my|the) ~1 {role} <name> [<cap>]',
    "(that's|it's|is|was|at|in|on|from|with) <cap> (desk|extension|line|number|direct|shift|case|job|table|department|area|office|inbox|mailbox|phone)",
    '(me and|i and|both|either|me or|myself or|together with|along with|alongside|and) (my|our) ~1 {role} <name>',
    '(got|had|have|asked|get|getting|asking|told|persuaded|let|made) <name> [<cap>] ~1 (to|in|on|take|look|check|help|on it|from|at) ~1 (take|look|on it|check|help|it|the|call|ring|on|sort|fix|handle|read|our)',
    '(you|customer) ~1 (spoke|talked|chatted|wrote|emailed|met|dealt|were|was|had|got|have been) ~2 (to|with|by) <name> ~1 (at|in|from|on|last|yesterday|who|here|before|earlier|about|when|$)',
    '<name> and (i|me|<name>) (in|at|from|have|will|are|here|can|on|both|take|looked|handle|work)',
    "(i'm|i am|this is|it's) not <name>",
    '(under|for|covering for|standing in for|filling in for|replacing|instead of|in place of|on behalf of|stand-in for) <name> [<cap>] (today|this|while|who|until|at|in|from|$)',
    '<name> [<cap>] who (is|was) ~2 {role}',
    '(person|one|woman|man|agent|adviser|lady|guy) ~1 {you} ~1 (talked|spoke|chatted|dealt|wrote|met) ~2 (is|was|were|called) <name>',
    '(chat|word|talk|chatted|spoken|conversation|call|coffee|meeting) with <name> [<cap>] ~1 (about|and|who|in|at|from|today|this|yesterday|on|$)',
    {
      phrase:
        '<name> [<cap>] ~1 (knows|sits|says|took|takes|drives|handles|works|thinks|tells|told|wrote|spoke|answered|checked|forwarded|fixes|runs|helps|deals|looks|sorts|promised|takes over|took over|is the one|is your contact|is responsible|is in charge|is our|is my|is off|is ill|is back|is away|is on duty|is on leave|was on duty|has been told|has been informed|has your|has taken|has picked|has looked|has the case|has more|will help|will look|will know|can help|can tell|can answer|reckons|suggested|mentioned|confirmed|approved|decided|made the|did the|sent you|wrote to you|called you|rang you|met you|served you) ~1 (more|it|this|that|your|the|you|over|from|next|here|at|in|on|to|about|with|for|me|us|and|who|what|how|everything|all|of|case|call|out|up|bridges|$)',
      not: [
        ...notStaff,
        '^ (=Will|=May|=Bill|=April|=June|=August|=Hope|=Rose|=Mark|=Sue|=Grace|=Price|=Page|=Summer|=Joy|=Art|=Faith|=Chase|=Pat|=Rob|=Christian|=Jack|=Dean|=Guy|=Earl|=King|=Max) ',
        '(your|his|her|their) (wife|husband|son|daughter|mother|father|mum|dad|friend|sister|brother|dog|cat|partner) <name>',
      ],
    },
    '(ask|asked|asking|told|tell|met by|called|named|contact is|contact person is|handler is|adviser is|driver is|technician is|agent was|hello to|hi to|regards to|helped by|served by|handled by|thanks to|credit goes to|goes to|down to|get|got|getting|had|have|let|asked for|seen by|signed by|written by) <name> [<cap>] ~1 (and|to|at|in|from|on|who|yes|no|look|$|when|for|about|he|she|if|so|or|over|with)',
    "(it's|that's|it was|that was|this is|it is) <name> [<cap>] (who|that|you)",
    '(our|my|the) ~1 (*er|*or|*ist|*ant|*man|*ian|*ee|*head|*lead|*mate) <name>',
    '<name> <cap> (in|at|from|on|is|has|will|who|can) ~2 (department|team|claims|workshop|office|depot|branch|desk|one|handles|called|your|the)',
    {
      phrase:
        '<name> [<cap>] (in|at|on|from|over at|down at|up at|down in|up in) ~3 ({department}|shift|archives|office|desk|ticket|night|day|morning|control|yard|stores|kitchen|bridge|switchboard|phones|planning|hr|it|workshop|depot|garage|bookings)',
      not: notStaff,
    },
    '(that|it|who) (was|is) <name> [<cap>] ~1 (on|at|in|from|you|who|she|he|that|$)',
    '(let|have|get|leave it to|up to) <name> [<cap>] ~1 (take|handle|look|sort|see|answer|call|ring|know|do|fix|deal|check|help|on|to|and)',
    '<name> [<cap>] (was|is) the (one|person|guy|man|woman|driver|agent|adviser|technician)',
    '(from|by|via|through) <name> [<cap>] (in|at|who|on|over)',
    '<name> <cap> (will help|can help|handles|knows|takes care|works|answers|looks after|has your|is the one|is your|is responsible|is in charge|is our|will call|will ring)',
    '<name> and i (take|share|work|have|are|were|both|will|can|sit|look|run)',
    '(greetings|hello|regards|best|love|thanks|hug|hugs) from <name> [<cap>] (who|in|at|and|on)',
  ],

  'staff-contact': [
    "(my|his|her|their|our|the|your|handler's|adviser's|manager's|boss's|technician's|adjuster's|driver's|colleague's|engineer's|own|a) [own] (direct|personal|private|own|work|mobile|cell|home|internal|extension) ~1 (number|line|mobile|phone|e-mail|email|mail|address|extension|inbox|cell|dial|contact|dial-in)",
    '(my|his|her) [own] (number|mobile|extension|phone|e-mail|email|mail|address|inbox|cell|whatsapp|desk|private number|line) ~1 (is|directly|on|at|here|if|and|or|direct|instead|reads|ends|so|when|any)',
    '(my|his|her) own (number|mobile|extension|phone|e-mail|email|address|inbox)',
    '(direct|personal) (line|number|dial|mobile|email|e-mail|extension|address|phone) ~2 (is|to|of|for|on)',
    'extension (<num>|number)',
    'ext <num>',
    '(call|ring|phone|text|message|reach|reaches|reached|contact|email|e-mail|mail|whatsapp|get|catch|find|write|try|get hold of|dial|sms) (me|him|her|<name>|of me|of him|of her|to me|to him|to her|hold of me|hold of him|hold of her) ~3 (on|at|via|direct|directly|personally|any time|anytime|whenever|weekends|0*|<num>|straight|in person)',
    "(you|you'll|you can|can) ~1 (reach|get|find|call|ring|text|catch|contact|email|get hold of|have) ~1 (me|him|her|hold of me|hold of him|hold of her|of me|of him|of her|<name>) ~2 (on|at|via|direct|directly|<num>|personally)",
    '(write|email|e-mail|mail|send|message) ~2 (straight|direct|directly) ~1 [to] ~1 (me|him|her|our|the|<name>|there)',
    '(straight|direct|directly) to (me|him|her|<name>|our|the) ~2 (handler|adviser|advisor|manager|boss|technician|adjuster|driver|engineer|desk|$|on|at)',
    '(handler|adviser|advisor|manager|boss|technician|adjuster|driver|engineer|colleague|specialist|lawyer|director|team leader|supervisor|caseworker) ~1 (direct|directly|personally|has the number|has number|her number|his number|number is|mobile is|email is|e-mail is|address is)',
    '(my|our|the) ~1 (handler|adviser|advisor|manager|boss|technician|adjuster|driver|engineer|colleague|specialist|lawyer|director|team leader|supervisor|caseworker) ~2 (on|at) (<num>|0*)',
    '(bypass|skip|avoid|past) the (queue|switchboard|queues|line)',
    "(that's|it's|is) (my|his|her) ~1 (mobile|number|desk|extension|line|email|phone)",
    '(my|his|her) (mobile|number|extension|email|e-mail|phone|line) ~2 (day|weekends|evenings|always|any|on)',
    "(got|get|have|here's|here is|use|take|try|given|gave|giving) (my|his|her) ~1 (mobile|number|extension|email|e-mail|phone|line|address|cell|private)",
    '(number|line|extension|e-mail|email) (to|for|at|on) (my|his|her) (desk|office|mobile|phone|private|own)',
  ],

  'own-surname': [
    {
      phrase:
        "(my name is|my name's|i'm|i am|this is|it's|name is|name's|here is|speaking is|i'm called|you're talking to|you're speaking to|you're chatting with|you are talking to|you are speaking to|helped by|regards from) <name> <cap>",
      not: [
        '<name> (at|from|in|here|on|of)',
        "(it's|this is|i'm not) <name> (day|street|road|island|airport|station|line|park|bay|beach|lake|city|square|bridge|harbour|church|school|hospital|bank)",
      ],
    },
    {
      phrase:
        '<name> <cap> (here|speaking|at your service|from customer|at customer|from the|from our|writing)',
      not: '^ {greeting} <name>',
    },
  ],

  greeting: [
    '^ {greeting} [there|again|all|both|everyone] [<name>]',
    '^ <name> !',
    '^ (good|lovely|happy|merry) (morning|afternoon|evening|day|monday|friday|weekend|to hear) [<name>]',
    '^ (welcome|thanks|thank you|sorry) <name>',
  ],
}
