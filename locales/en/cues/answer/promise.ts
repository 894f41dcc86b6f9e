import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** That an answer or an update comes, with or without a time. */
export const willAnswer: CuePhrases = [
  '{we-will} ~3 {answer-back}',
  '(i|we) ~1 (can|could|shall|promise to|aim to|hope to|try to|plan to|intend to) ~1 {answer-back} ~1 (to you|you|with|here|by|on|before|within|when|as|at|in|later|again|today|tomorrow)',
  '{we-will} ~3 (and|then) ~1 {answer-back}',
  '(someone|somebody|one of us|a colleague|my colleague|our team|the team|they|he|she|adviser|advisor|adjuster|handler|technician|engineer|driver|department|manager|support|claims|specialist) ~1 (will|is going to|are going to|shall|gets|get|calls|rings|writes|answers|replies|contacts|comes) ~1 ({answer-back}|in touch|back|you|here|to you)',
  '{you-will} ~2 (hear|have|get|receive|know|be told|be contacted|be informed|be notified|be called|be rung|be updated|be answered|see) ~3 (back|from|answer|reply|response|decision|update|message|call|word|news|text|email|letter|confirmation|more|result|yes|no|here|it|by|before|within|on|when|what|feedback|notice|ring)',
  '{you} (get|hear|have|receive) ~2 (answer|reply|response|decision|update|word|call|message|text|news|confirmation|from|back|result|reminder|notice)',
  '(next|new|another|further|more|first) (update|updates|report|message|news|information|info|word|status)',
  '(update|updates|answer|answers|reply|decision|response|news|information|result|message|more|report|confirmation|call|prognosis|forecast|word) ~1 (will|comes|come|follows|follow|is coming|are coming|is due|to follow|is sent|is posted|is given|at|by|before|within|on|later|is ready|goes out|arrives|is here|in your|tomorrow|today|tonight|here)',
  '(get|come|got|getting|coming|be) back (to you|with|here|by|before|within|when|as soon|on|later|at|shortly|soon)',
  '(answered|replied|decided|answers|replies|read|looked|handled|reviewed|checked|settled|dealt|assessed|contacted|updated|informed|rung|called) ~2 (within|by|before|on|today|tomorrow|tonight|the same|in|at|no later|this|next|every|as soon|when|during)',
  '(keep|keeping|kept) ~1 (you|everyone|everybody|this|page) ~1 (posted|updated|informed|in the loop|up to date)',
  '(post|write|tell|say|report|update|announce|publish) ~2 (here|in this thread|on this page|on the page) ~2 (when|as soon|by|before|at|again|every|tomorrow|today|later|within|after|if|once)',
  '(let|letting) {you} know',
  '(expect|await) ~1 (an|a|our|your|the) ~1 (answer|reply|decision|call|message|update|response)',
]

/** What we will do for the customer, or what the customer gets. */
export const promise: CuePhrases = [
  "(i'll|i will|we'll|we will|and|then|i|we) [just|also|personally] (give|send|get|have|e-mail|email|write|post|bring|message|text) [you|over|back] ~2 (date|a date|word|time|a time|answer|the answer|price|quote|proposal|offer|update|list|status|code|photos|news|details) ~4 (by|before|within|tomorrow|today|tonight|this|later today|on|first thing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end of)",
  "(i'm|i am|we're|we are|i|we) ~1 (speak|speaking|talk|talking|check|checking|chase|chasing|raise|raising|confirm|confirming) ~6 (by|before|within) ~2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|lunch|noon|the weekend|tonight|close|end|<num>|the hour)",
  "(you'll|you will|you) (have|get|receive) ~3 (date|word|answer|price|quote|proposal|offer|update|code|confirmation|reply) ~3 (by|before|within|tomorrow|today|tonight|this afternoon|this evening|on monday|on tuesday|on wednesday|on thursday|on friday|first thing)",
  '(and|then) (get back to|ring|call|email|text|message|update|contact|let) you ~2 (know|back|by|before|within|today|tomorrow|tonight|this|on|later|as soon)',
  '{we-will} ~2 {fix-it}',
  '{we-will} ~1 (ring|call|phone|write|message|email|text|transfer|deliver|reply|answer|get|pick|collect|visit|come|meet|explain|guide|walk|forward|waive|extend|post|publish|return|remind|confirm|block|cancel|swap|reimburse|compensate|credit|update|let|show|keep|read|plough|grit|clean|drive)',
  '(i|we) ~1 (promise|guarantee|commit|undertake|pledge|ensure|assure you)',
  "(i'm|we're|i am|we are) ~1 (sending|ringing|calling|fixing|looking|checking|refunding|moving|booking|ordering|transferring|working|sorting|cancelling|removing|chasing|passing|putting|replacing|getting|arranging|asking|going|on it|restarting|taking|making|paying|crediting|reversing|blocking|opening|waiving|extending|bringing|dealing|doing|investigating|handling)",
  '(let|leave) (me|us|it with us|it to us|it with me|that with us|that with me|this with me|this with us|it to me) ~1 (fix|check|look|see|sort|ask|find|chase|ring|call|help|know|take|get|make|arrange|move|do|have|handle|deal)',
  'leave (it|that|this) (with|to) (us|me)',
  '{you-will} ~1 (get|have|receive|be|find|see|keep|pay) ~3 (refund|money|back|replacement|new|voucher|discount|answer|call|card|refunded|compensated|reimbursed|credited|rebooked|contacted|rung|called|put|moved|paid|charged|nothing|free|helped|ticket|router|letter|confirmation|code|link|sum|compensation|credit|parcel|seat)',
  '{you} (get|have) ~2 (refund|money|replacement|voucher|discount|compensation|credit|answer|decision|reply|call|new one|it back|reminder|confirmation|text) ~2 (by|on|before|within|today|tomorrow|tonight|from|at|back|in|this|next|the same|when)',
  '(money|refund|fee|sum|amount|payment|compensation|charge|cost|card|parcel|router|ticket|order|replacement|letter|code|it|credit|invoice|seat|difference|voucher|new one) ~2 (is|are|will be|gets|goes|comes be|be) ~1 (paid|refunded|back|returned|reversed|credited|sent|transferred|reimbursed|compensated|waived|replaced|posted|delivered|out|with you|on your|in your|there|moved|rebooked|corrected|removed|cancelled|shipped|ready|on its way|taken off|put right|settled|yours|up|fixed)',
  '(technician|engineer|driver|courier|colleague|adjuster|crew|plumber|electrician|fitter|someone|somebody|plough|taxi|bus|doctor|van|team|they) ~1 (will|is|are|comes|come|is going to|goes) ~1 (come|be|comes|out|there|with|on the way|on its way|sent|visit|call|ring|coming|get|collect|look|arrive|meet|fix|to you|by|round|deliver|knock|pick)',
  '(put|added|moved|booked|registered|reported|passed|asked|ordered|reserved|set|noted|sent|flagged|raised|taken) ~2 (for you|on your behalf|to the|down|aside|on the list|for tomorrow|it up)',
  '(my|our) (word|promise|guarantee)',
]

/** What follows when the customer has done their part is no vague promise: it comes then. */
const afterCustomer = [
  '(at|before|by|after|around|about|until|from|past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|midnight|half)',
  '(send|write|drop|ring|call|give|tell|reply|log|share|pop|dm|message|text|let us know|let me know|come|type|put|fill|answer|pick|choose|try|post|upload|bring|press|open|confirm|say|hand|book|sign|ask) ~16 (and|then|so) ~1 ({we-will}|we|i|we can|i can|one of us|someone|a colleague)',
  "(once|when|if|after|as soon as|the moment) ~1 ({you-x}|that|that's|it's|this is|it has|we have your|we've got your|the form|your) ~14 ({we-will}|we|i)",
  "({we-will}|we|i) ~9 (once|when|if|after|the moment) ({you-x}|that's|your)",
  '({we-will}|we|i) ~6 (then|together|with you|at that time)',
  "(if|should) (you'd|you would|you) (like|want|prefer|wish|rather)",
  '(hears|hear it|hear this|knows|gets to hear|gets your|is told|reads|gets to know) ~1 (it|this|that|about|thanks|message|$)',
  "(they'll|crew|staff|nurse) ~1 look (in on|after)",
  '(whatever|either way|every time|each time|now|right away|straight away|straightaway|one moment|on the spot|as we speak|this minute)',
]

/** A promise of an answer or a fix without a time. The rule looks for the time. */
export const vaguePromise: CuePhrases = [
  {
    phrase:
      "({we-will}|we're|we are|i'm|i am|they'll|will|you'll|he'll|she'll|it'll|to be|should|going to|expect to|hope to|shall|gets|get|comes|come|promise|try|aim|aims|be|being|plan to|working|hoping|want to|intend to|let) ~9 {soon}",
    not: [
      '(see|speak|talk|meet|hope|write|hear) ~2 (you|that|to you|from you|it) ~3 soon',
      '(get well|feel better|better|recover) soon',
      '(as soon as|once|when) {you}',
      '(sorry|apologise) ~8 (soon|quickly|shortly|promptly)',
      '(book|order|apply|reply|send|call|ring|report|do|tell) ~6 (as soon as possible|as soon as you can|as quickly as you can|asap)',
      '{you} ~1 (must|should|need|have to|can) ~8 (soon|asap|as soon as possible|quickly)',
      'please ~8 (asap|as soon as possible|soon|shortly)',
      '(too|so|how|not|that|very) (soon|quickly|late)',
      '(ends|closes|expires|starts|opens) soon',
      'no sooner',
      '(how|what|that|so) ~3 quickly',
      '(moves|goes|went|works|grows|read|learn|things|answered|replied) ~2 quickly',
      '(wait|waited|waiting) ~6 (quickly|soon)',
      'come back (to us|here) ~3 (if|when)',
    ],
  },
  {
    phrase:
      '(answer|reply|update|news|information|refund|money|decision|solution|fix|parcel|order|technician|engineer|more|someone|somebody|it|payment|call|response|callback|repair|everything|app|site|service|trains|line|card|router|letter|help|colleague|adviser|crew|compensation|replacement|buses) ~2 (will|comes|come|coming|arrives|follows|follow|is on|are on|should|is sent|are sent|goes|be|is back|are back|is fixed|is being|is paid|are being|should be|can be expected|is sorted|are|is) ~6 {soon}',
    not: [
      '(end|ends|closes|expires|starts|opens|over) soon',
      'too soon',
      '(as soon as|once|when) {you}',
      'please ~8 (asap|as soon as possible|soon|shortly)',
      '{you} ~1 (must|should|need|have to) ~8 (soon|asap|as soon as possible)',
      '(so|how|that) quickly',
    ],
  },
  {
    phrase: "{soon} ~2 ({we-will}|you'll|you will|will|it'll|they'll|be|come|fix|get back|look|answer|help)",
    not: ['(as soon as|once|when) {you}', '(see|speak|talk) ~3 soon'],
  },
  "(as soon as|once|the moment|whenever|just as soon as) ~1 (we|i|they|someone|somebody|one|technician|engineer|anyone|colleague|there's|there is|possible|technicians|time|anything|something|resources|staff|team|he|she|system|humanly) ~4 (can|could|know|hear|hears|is free|are free|are able|is able|free|available|more|time|permits|allows|possible|back|news|chance|anything|comes up|changes|turns up|a moment|a minute|capacity|opportunity|manage)",
  'when ~1 (we|i|they) ~1 (can|could|know more|have time|get time|hear|hear more|get a chance|get the chance|have a moment|get round|are able|have more|get to it|have had time)',
  {
    phrase:
      "({we-will}|we|i|we'd|i'd) ~3 (get back|come back|be back|return|revert|circle back|report back) (to you|with|on|in touch|about)",
    not: [...afterCustomer, '{we-x} got back', 'when {you}'],
  },
  {
    phrase:
      '{we-will} ~5 (get back to you|come back to you|be in touch|get in touch|let you know|keep you posted|keep you updated|keep you informed|contact you|reach out|revert|update you|inform you|follow up|follow it up|follow this up|circle back|give you a shout|drop you a line|write to you|message you|call you|ring you|phone you|call you back|ring you back|answer you|reply to you|give you a call|give you a ring|send you an answer|notify you)',
    not: afterCustomer,
  },
  {
    phrase:
      '(someone|somebody|a colleague|one of us|one of my colleagues|our team|the team|they|technician|engineer|adviser|advisor|manager|department|specialist|claims|support|my colleagues|our technicians|our experts) ~1 (will|is going to|are going to|shall|should) ~3 (get back|come back|be in touch|get in touch|contact|call|ring|reach|look|write|let you know|help|answer|reply|sort|fix|come out|come round|visit|have a look)',
    not: afterCustomer,
  },
  {
    phrase:
      '{you-will} ~2 (hear from|hear back|hear something|hear more|get an answer|have an answer|get a reply|have a reply|get a response|receive an answer|receive a reply|receive a response|be contacted|be called|be rung|be informed|be notified|be updated|get a call|receive a call|be told|get the money|get your money|get a refund|receive a refund|be refunded|be reimbursed|be compensated|receive a decision|get a decision|have a decision|know more|get your refund|have your refund|have it back|get it back|get more information) ~2 (from us|from me|from them|about it|from our|back|in|$|when|as|and|eventually|from the|from someone|from one)',
    not: afterCustomer,
  },
  {
    phrase:
      '{we-will} ~2 (look into|looking into|investigate|check|check up|check with|check it|have a look|take a look|look at|see to|see what|ask|talk to|speak to|raise|take it up|take this up|take it further|pass|pass it|pass this|pass it on|forward|escalate|chase|fix|sort|solve|resolve|get this|get it|put it right|put this right|deal with|handle|get to the bottom|find out|dig into|examine|review|go through|sort it|make sure|get onto)',
    not: afterCustomer,
  },
  "(looking|working|checking|investigating|digging|being looked|being worked|being checked|being investigated|under investigation|on the case|on it) ~1 (into|on|at|in|with|and|$) ~5 (and will|and we'll|and i'll|will let|will get|and hope|and you'll|and should)",
  '(will|to|should|going to) ~1 be ~2 {fixed-pp} ~4 {soon}',
  {
    phrase:
      '(it|this|that|everything|app|site|service|fault|problem|error|issue|bug|line|server|system) ~1 (will|should|is going to) ~1 (be|get) ~1 (fixed|sorted|solved|resolved|repaired|corrected|restored|up|back|working|put right)',
    not: afterCustomer,
  },
  '({we-will}|will|should|get|gets|comes|come|hope to|aim to|expect to|going to|back) ~9 (in|within|over|during) (the|a) (near|foreseeable|not too distant|reasonable|coming|next) (days|weeks|future|time|while|period|months|little while|few days|few weeks)',
  '({we-will}|will|should|get|gets|comes|come|hope to|aim to|expect to|going to|back) ~9 (in|within|after) (a|some) (while|bit|time|little while|short while)',
  '(promise|promised|guarantee|do our best|do my best|try|hope|aim|endeavour|strive) ~1 (to|that) ~2 (answer|reply|fix|solve|sort|resolve|get|have|look|respond|help|repair|restore|return|send|refund) ~4 {soon}',
  '(money|refund|answer|reply|decision|fix|update|parcel|order|compensation|card|it) ~1 (comes|come|goes|arrives|is paid|is sent|follows) (when|once|as soon as) ~1 (department|they|we|someone|somebody|technicians|there|bank|it is|things|supplier|time|possible)',
  {
    phrase:
      "(they'll|he'll|she'll|they will|he will|she will|somebody'll|someone'll) ~2 (ring|call|contact|get back|write|answer|be in touch|look|sort|fix|help|reach|let you know|reply)",
    not: afterCustomer,
  },
  {
    phrase: '(expect|await) ~1 (call|answer|reply|update|message|word|decision|response|email|visit|news)',
    not: afterCustomer,
  },
  {
    phrase:
      '{you-will} ~1 be (contacted|called|rung|informed|notified|updated|refunded|reimbursed|compensated|answered) ~1 (by|from|about|when|as|and|$)',
    not: afterCustomer,
  },
  '(sort|solve|resolve|work|right|fix) itself ~1 (out|$)',
  '(back|with you|right with you|there) in (a|one|just a|no) (moment|sec|second|minute|bit|tick|jiffy|mo|jiff|time)',
  'more (information|news|details|info|to|on this|on that) ~1 (to follow|to come|follows|will follow|is coming|are coming|on its way|coming|later|shortly|soon)',
  '(answer|reply|decision|news|refund|money|solution|response|fix) ~1 (is|are) ~1 on (its|the|their) way',
  "(shouldn't|won't|will not|should not|can't|doesn't) ~1 (take|be) ~1 [too|very|that|so|much] ~1 (long|longer)",
  '{your} (turn|time|money|answer|call) will come',
  '{you-will} ~1 (get|have|receive) ~1 (word|sorted|news|feedback|an update|a call|a callback|notice)',
  "(it|this|that|everything|we'll|we will|you'll|we) ~2 (have|be|get) ~2 (sorted|fixed|working|running|solved|resolved|up|done|in place) ~2 {soon}",
  '(hope|expect|aim|plan|try|trying|working|intend|promise|going) to (have|get|fix|solve|sort|resolve|restore|bring|find|be|answer|reply) ~6 {soon}',
  '(feedback|answers|answer|reply|response|information|help|decision|refund|confirmation|handling|repair) ~1 (will|is|are|to) ~1 [be ](given|sent|provided|come|follow|made|done|paid|expected|published|announced|posted|ready|shared) ~4 {soon}',
  {
    phrase:
      "{we-will} ~2 (deal|fix|answer|mend|repair|correct|update|change|do|handle|see|look|solve|sort|get|tackle|take|work|continue) ~6 (when there's|when there is|when we|when i|when time|when someone|when possible|by and by|in time|one day|as we go|bit by bit|eventually|later)",
    not: ['when we have your', 'in time for', 'when i (ring|call)'],
  },
  '(see|find out|do|try) what {i-or-we} can (do|find|find out|manage|arrange)',
]
