/** English: employees named in passing, told by what they did, where they sit and what they are called. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'

const PLACE =
  '({staff-place}|window|till|tills|counter|desk|phones|underwriting|maintenance|lettings|housing|dispatch|parts|repairs|baggage|arrears|conveyancing|front desk|depot|deli|branch|office|shift|nights|lates|earlies)'
/** What persons do, and companies, cards and apps do not. */
const DID =
  "(reckoned|reckons|shrugged|smirked|sighed|grunted|sneered|winked|laughed|chuckled|giggled|tutted|yawned|rolled (his|her)|hung up on|kept saying|keeps saying|was adamant|swore blind|apologised|told me|told us|told my|said (he|she|it's|that|there|to|the|i|my|we)|couldn't care|couldnt care|took (his|her)|lost (his|her)|forgot (his|her)|went above|went out of (his|her)|stayed (late|on|past|with|behind)|carried my|held my|walked me|drove me|showed me|talked me|looked after|bent over backwards|was (so|very|really|lovely|rude|brilliant|great|useless|kind|fantastic|patient|superb|amazing|excellent|a star|a gem|a legend|an angel|a saint|the one))"

const notOurs = [
  '=MY',
  '(my|our|his|her|their) ~2 (husband|wife|son|daughter|mum|mam|dad|mother|father|brother|sister|dog|cat|neighbour|friend|mate|partner|nan|gran|boy|girl|kid|kids|child|baby|boyfriend|girlfriend|grandson|granddaughter|uncle|aunt|cousin|colleague|boss|landlord|tenant|solicitor|vet|gp|doctor|teacher|late|wee one|flatmate|ex)',
  "(i'm|im|i am|my name is|my name's|name is|this is|me|it's|regards|sincerely|faithfully|truly|cheers|love|thanks|yours|signed) <name> [<cap>] $",
  '(under|in|change|changed|account|has|the) (the|my|her|his|a|same|our) (name|names) (of|is|from|to)',
  '(scam|scammer|scammers|fraudster|fraudsters|claiming|claimed to|pretending|pretended|phishing|impersonat*|trader|forex|crypto|bitcoin|investment|profits|automated|electronically|department|team|correspondence)',
  '(film|song|movie|series|book|novel|actor|singer|minister|president|politician|football|footballer|striker|goalkeeper|saint|st|king|queen|prince|storm|hurricane|according to <cap> johnson)',
]
const notThings =
  '(klarna|vipps|swish|paypal|visa|mastercard|amex|dhl|ups|fedex|hermes|evri|google|apple|amazon|facebook|instagram|whatsapp|twitter|telenor|telia|vodafone|ikea|netflix|spotify|microsoft|bankid|siri|alexa|trustpilot|postnord|bring|ombudsman|english|norwegian|swedish|christmas|easter|god|brexit|app|website|chatbot|bot)'

const greet = '{greeting} [again|there|dear|back] (<name>|<cap>)'

export const staffByShape: CuePhrases = [
  {
    phrase: [
      // A title, a nickname, an epithet.
      `(a|your|some|that|this|one) (mr|mrs|ms|miss|dr) [<cap>] <cap> ~1 (who|told|said|wanted|signed|called|rang|has|was|promised|wrote|refused|insisted|answered|decided)`,
      `(mr|mrs|ms|miss|dr) [<cap>] <cap> (in|at|from|on|of) [the|your|yer] ~3 ${PLACE}`,
      `(big|wee|ole|auld|oul|young|old|good old|lovely|our man|yer man|yer one|your man|your woman) <name> [<cap>] (on|at|in|from|behind|went|who|leaving|has|had|was|told|said|just|kept|is|wouldn't|couldn't|did|didn't|never|took|came|won't)`,
      "(wee|auld|oul|ole) <cap> (on|at|in|from|behind|went|who|leaving|told|said|kept|wouldn't|couldn't|took|came|retired|left)",
      '(since|after|until|till|when|before|now) ~1 [big|wee|old|young] <name> [<cap>] (left|went|retired|moved|took over|started|got (moved|promoted|sacked)|joined|was (moved|sacked|promoted|off)) ~6 (on|desk|branch|office|depot|us|your|service|we|nobody|no one|nothing|shift|nights|team|there)',
      `{clerk} ~3 (by the name of|who goes by|who calls (himself|herself)|i believe|i think it was|i think (his|her) name was|answering to|known as|name of) (<name>|<cap>)`,
      `(man|woman|lady|bloke|fella|girl|lad|guy|chap|one) ~9 (desk|till|counter|gate|door|phone|window|branch|office|reception|bus) ~2 (i believe|i think|called|named|by the name of|name of) (<name>|<cap>)`,
      "(<name>|<cap>) (i|we) (think|believe|reckon) ~2 (they call|they called|his name|her name|he's called|she's called|it was|was his|was her|he was|she was|the name)",
      '(they|everyone|everybody|people|the others) (call|calls|called) (him|her) (<name>|<cap>)',
      '(name badge|name tag|badge|lanyard|name plate) ~1 (said|says|read|reads|saying|was|had) (<name>|<cap>)',
      '(letter|email|e-mail|reply|mail|message|note|response|card) ~2 [was|is|came|comes|comes back] ~1 signed [off] [by|as] <name> [<cap>]',
      '(letter|email|e-mail|reply|mail|note|response|card) (was|is|came) signed [off] [by] <cap> <cap>',
      // What they did.
      `<name> [<cap>] [just|even|then|also|who|simply|only|actually|never] ${DID}`,
      '<name> even (took|came|stayed|rang|called|helped|carried|cleaned|brought|gave|showed|left|offered|wrote|walked|waited|phoned|managed)',
      '<name> (was|is|were) (meant|supposed|due) to (call|ring|phone|come|email|send|get back|visit|deliver|fit|fix|write|reply|sort|look|check|be)',
      '<name> [<cap>] (was|is) (the|a) (yes|no|only one|one who|first (one|person)|helpful one|rude one|nice one|last one|star|credit|disgrace|delight)',
      "(apparently|because|cause|cos|until|only|seems|evidently) <name> [<cap>] (says|said|is|was|isn't|wasn't|hasn't|has|never|doesn't|didn't|thinks|decided|knows|wants|forgot|won't|couldn't|can't)",
      '(is|does|will) <name> still (in|on|at|with|work|working|there|around|run|drive|answer)',
      '^ so <name> (says|said|decides|thinks|reckons|can|gets|is)',
      "(i|we|i've|we've|you|can we|can i|could we|i'd) ~2 (asked|asking|ask|waited|queued|queue|wait|hold) for <name> ~2 (and|but|by|at|on|again|every|$)",
      '(bring back|give me|get me|go with|stick with|can we have|can i have|deal with|speak to|swap|let me have) <name> ~1 (back|again|please|instead|any day|every time|next time|for)',
      '(complaint|complain|complaining|grievance|compliment|compliments|commendation|praise|feedback) (concerns|about|against|regarding|is about|re|for|is with|to|on) <name> [<cap>]',
      '(fobbed off|hung up on|cut off|laughed at|shouted at|lectured|helped|served|ignored|misled|lied to|advised|assured|patronised|looked after|saved|rescued|seen|visited|interviewed|stopped|fined|thrown off|chucked off|kicked off|told off|sold) by <name>',
      '(call back|callback|call|visit|phone call|ring|email|answer|word) (by|from|off) <name> ~3 (before|by|at|on|which|that|never|in|and|yesterday|last|today|this|but)',
      '(moved|transferred|passed|put through|switched|handed|shunted|bounced|redirected|sent|shoved|escalated|assigned) [over|on|along] to <name> [<cap>] (and|who|but|then|in|at|from|$)',
      `<name> [<cap>] (behind|on|at|in|from|over at|down at|up at) (the|your|yer|ur) ~3 ${PLACE}`,
      '<name> (left|ended|closed|disconnected|quit|joined|entered) the (chat|call|conversation)',
      '<name> (was|is) (on|off|away|out) ~1 (leave|holiday|holidays|lunch|break|sick|maternity|annual leave|shift|duty|nights)',
      '(your|yer|ur|your own|your good) <name> [<cap>]',
      '(is it true|hear|heard|rumour) ~5 <name> ~3 (leaving|left|retiring|gone|sacked|moving|going)',
    ],
    not: [...notOurs, greet],
  },
  // Names in no list: only beside what a person alone does, or by what stands right before.
  {
    phrase: [
      "<cap> (reckoned|reckons|shrugged|smirked|sighed|grunted|sneered|tutted|rolled (his|her) eyes|laughed at me|laughed at us|laughed down|hung up on me|swore blind|couldn't be (bothered|arsed)|couldnt be (bothered|arsed))",
      "<cap> said (he|she) (would|could|couldn't|can't|will|was|had|has|didn't|wouldn't|might|knew)",
      '<cap> [just|even|then|also] (took|lost|forgot|rolled|put|gave|raised|finished) (his|her) (boots|shoes|temper|rag|eyes|lunch|break|voice|jacket|coat|own|time|number|shift|word)',
      "<cap> (on|behind|at|in) (the|yer|your) ~1 (till|tills|counter|front desk|front counter|parts desk|checkout|help desk|desk|reception|window|bar|late shift|night shift|early shift|day shift|phones) (said|told|was|is|who|has|had|deserves|wouldn't|couldn't|didn't|looked|laughed|just|never|kept|gave|refused|sold|knows|needs|did|made|took|sorted|helped|reckoned|that)",
      '(thanks|thank you|cheers|ta|kudos|hats off|shout out|shout-out|shoutout|well done|big up|props|no thanks|nae thanks) ~1 (to|tae) ~2 <cap> [<cap>] (on|at|in|from|behind|who|for) (the|your|yer|at|in|sorting|helping|fixing|being|taking|going|picking|my|drove|fixed|helped|sorted|stayed|came)',
      '(spoke|speaking|spoken|talked|talking|chatted|dealt|dealing) (to|with) [a|one|some] [guy|bloke|woman|lady|man|girl|fella] [called|named] <cap> (who|on the|at the|in your|from your|in the|and (he|she)|yesterday|this morning|last week|today)',
      '(your|yer|ur|your man|your colleague|your driver|your agent|your adviser|your manager) <cap> (told me|told us|reckons|reckoned|assured|swore|hung up|shouted|laughed|was lovely|was rude|was great|was brilliant|helped|rang me|phoned me|called me|promised|looked after|talked me|deserves)',
    ],
    not: [
      ...notOurs,
      notThings,
      greet,
      '(your|yer|ur) (app|dm|dms|inbox|emails|texts|faq|sms|ai|ceo|hr|it|pr|facebook|twitter|site|website|bot|chat|terms)',
    ],
  },
  // Names in small letters.
  {
    phrase: [
      '(spoke|speaking|spoken|talked|talking|chatted|chatting|chat|dealt|dealing|moved|transferred|passed|put through|switched|handed|shunted|bounced) [over|on] (to|with) [a|someone called|some|your] [guy called|bloke called|woman called|lady called|girl called] {small-name} ~1 (who|on|at|in|from|and|earlier|yesterday|today|this|last|twice|but|he|she|then|$|said|about|for)',
      'according to {small-name} ~3 (on|at|in|from|chat|phone|desk|nights|my|the|it|i|there|$)',
      '(someone|bloke|guy|woman|lady|girl|lad|man|agent|adviser|driver|rep|colleague|person|chap|fella|engineer|manager) (called|named|i think|name of|by the name of) {small-name}',
      '(your|ur|yer) {small-name} (told|said|promised|reckons|reckoned|assured|helped|hung|sorted|rang|called|was|is|has|at|in|on|from|deserves)',
      '{small-name} (on|at|in|from|behind) (the|your|ur|yer) ~2 {staff-place} ~2 (was|is|told|said|who|helped|sorted|deserves|has|hung|promised|did|needs|$)',
      '(thanks|thank you|cheers|ta|kudos|shout out|shoutout|props|massive thanks|hats off) [so much] to {small-name} (on|at|in|from|for|who|in)',
      '{small-name} (left|ended|closed|disconnected|quit) the (chat|call|conversation)',
      '(give|tell) {small-name} ~1 (a (raise|pay rise|bonus|medal)|from me|at|in|on|who)',
      '(bloke|guy|woman|lady|girl|lad|man|fella|driver|agent|adviser|one) ~5 {small-name} (i think|i believe|they call|was (his|her)|is (his|her))',
    ],
    not: [
      ...notOurs,
      '(my|our|his|her) {small-name}',
      "(i'm|im|i am|my name is|this is|its|it's) {small-name}",
      '{greeting} [again|there] {small-name}',
      '{small-name} (and|or) (i|me)',
      '(dave|tina|chelsea|jordan|amber|kelly|lewis|john|mary|paul|james|martin|andrew|george) (road|street|lane|park|hotel|lewis|station|square|avenue)',
    ],
  },
]
