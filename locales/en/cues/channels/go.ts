import type { ThemeLexicon } from '../../../../src/text/lexicon.js'

/** No pointer: what we do, what the customer has done, and what is not needed. */
const ours = [
  "({we-will}|we'd|i'd|we can|i can|we could|i could|they'll|they will|he'll|she'll|will|someone will|to have us|have us|us to|me to|have someone|colleague|technician|engineer) ~2 (call|ring|phone|visit|write|email|e-mail|mail|send)",
  "(you've|you have|you had|having|after you|that you|when you) ~1 (called|rung|rang|phoned|visited|written|emailed|e-mailed|mailed|wrote|been)",
]
const noNeed = [
  "(no|without|instead of|rather than|needn't|avoid|not having|never having|spared|save you|saves you|spare you) ~3 (need|call|calling|ring|ringing|phoning|phone|queue|visit|visiting|coming|come|go|going|write|writing|email|emailing|mail|mailing|branch|office|post|posting|paper|chat|chatting|log|logging)",
  "(don't|do not|needn't|doesn't) ~1 (have|need) to",
]

type Away = Pick<ThemeLexicon<'channels'>, 'go-phone' | 'go-branch' | 'go-letter' | 'go-email' | 'new-way'>

export const goAway: Away = {
  'go-phone': [
    {
      phrase:
        '[{neg-lead}] (call|ring|phone|dial|telephone) (us|me|our|in|the|customer|support|0*|<num>|back|again|on|this|that|to|them|him|her|one|claims|between|any|whenever|at|and|or|when|if|now|today|tomorrow|directly|instead|straight|right)',
      not: [
        ...ours,
        ...noNeed,
        '(call|phone|ring) (the police|the fire|the doctor|an ambulance)',
        '(we|i) ~1 (call|ring|phone)',
        '(a|your|the|this|that|my|our|his|her|missed|phone|each|every|one) (call|ring|phone)',
        '(call|ring) (at|for|it|them) ~2 (help|a day|quits|stations|stops)',
      ],
    },
    '(call|ring|phone|dial|telephone) us',
    '{urge} ~1 (call|ring|phone|dial|telephone|make a call|pick up the phone|lift the phone|speak to us|talk to us|try calling|try ringing)',
    '[{neg-lead}] give (us|our|the|customer|support|them|me|claims) ~3 (call|ring|bell|buzz|shout on|tinkle)',
    '(pick up|reach for|grab|lift|get on) the (phone|blower|receiver)',
    {
      phrase:
        '(try|trying|welcome to|free to|best to|easiest to|quickest to|need to|have to|want to|must|should|by|keep|start by|prefer to|worth|suggest|recommend|mind|rather|go ahead and|then|and|or|either|instead|please|just|simply) ~1 (call|calling|ring|ringing|phone|phoning|telephone|telephoning) (us|again|in|back|0*|<num>|our|the|later|customer|support|once more|early|before|after|between|first|instead|$)',
      not: [
        ...noNeed,
        "({we-will}|we'd|i'd|we can|i can|they'll|they will|will|someone will|colleague|technician) ~3 (call|ring|phone)",
        '(you|i) (had|tried|kept|have been|were) ~2 (call|calling|ring|ringing|phone|phoning)',
        '(by|the|your|a|new|old) phone (again|back|later|first|$)',
        '(by|the|a|your|his|her|my) call (again|back|$)',
      ],
    },
    {
      phrase: '(by|over|on|via|through|per) ~1 (phone|telephone|phoning)',
      not: [
        ...noNeed,
        '(on|over|by) ~1 (your|my|his|her|their|a|an|one|any|another|same|cracked|mobile) phone',
        '(code|app|it|ticket|works|card|screen|button|icon|apps|software|battery|settings|version|bankid|show|pay) ~2 on (the|your) phone',
        '(thanks|thank you|nice|good|pleasure|spoke|talked|speaking|talking|said|told|agreed|promised|mentioned|as) ~4 (by|over|on) ~1 (phone|telephone)',
        '(man|woman|someone|person|people|strangers|him|her) on the phone',
      ],
    },
    '(phone|telephone|call) (us|line|lines|number|desk|service|support|hours|queue) ~3 (is|are|on|at|0*|<num>|open|opens|answers|answered|staffed|there|works)',
    {
      phrase:
        '(lines|line|phones|switchboard|hotline|helpline) ~1 (is|are|open|opens|stay|stays|staffed|answered) ~2 (open|around|round|until|from|day|24|at|staffed|now|again|<num>)',
      weak: true,
    },
    '(speak|talk|chat) (to|with) ~3 (on|by|over) ~1 (0*|<num>|phone|the phone|telephone)',
    '(reach|get hold of|get through to|contact|find|speak to|reached) ~2 (on|at|by) ~1 (0*|<num>|phone|the phone|telephone)',
    "(our|the|this) (number|phone number|switchboard|hotline|helpline|call centre|call center|customer line|telephone number|support line|emergency number|claims line|24-hour line) ~1 (is|0*|<num>|on|at|that's|can|will|which|and)",
    '(on|at|number|to|ring|call) (0771*|0800*|0345*|0300*|0808*|0200*|020-*|815*)',
    '(hang up and|queue in|wait in|stay in|stay on|hold) ~1 (the (line|queue)|call again|ring again|on the line)',
    '(press|choose|select|say) (<num>|one|two|three|zero) (for|to|when|in the [phone ]menu|and then)',
  ],

  'go-email': [
    {
      phrase:
        '[{neg-lead}] (email|e-mail|mail|e-post) (us|me|our|to|the|it|them|your|him|her|customer|support|claims|that|this|a|directly|straight|at|on|these|those|and|instead|any)',
      not: [
        ...ours,
        ...noNeed,
        '(longer|no|never|without|not) ~1 [have|got|use|offer|do|answer] ~1 (email|e-mail|mail)',
        '(a|an|your|the|this|that|my|our|his|her|by|old|new|any|private|address|other|per|no|in|spam|phishing|fake|royal|first|last|same|voice|chain|which|confirmation) (email|e-mail|mail)',
        'mail (the|a|your) (key|parcel|card|form|letter) ',
      ],
    },
    '(email|e-mail) us',
    {
      phrase: '(email|e-mail|mail) (<name>|<cap>)',
      not: ['(your|the|an|a|our|my|by|via|=Royal|=Daily) (email|e-mail|mail)'],
    },
    '(to|please|and|or|just|simply|can|could|then|better) (email|e-mail|mail) ~1 (again|once|us|me|it|them|instead|$)',
    {
      phrase: '(send|drop|shoot|write|pop|fire|ping|forward) ~3 (email|e-mail|mail|e-post)',
      not: [
        ...ours,
        ...noNeed,
        "(we|i|we've|i've|have|has|was|were|they|who|been|you|automatically) ~1 (send|sent|write|wrote|forwarded)",
        'fake',
        'phishing',
      ],
    },
    {
      phrase: '(by|via|through|per|over|in an) ~1 (email|e-mail|mail|e-post)',
      not: [
        ...noNeed,
        '(sent|comes|come|arrives|receipt|confirmation|get|receive|notified|told|informed|contact you|answer you|reply to you|reach you|received|code|ticket|tickets|invoice|newsletter|information|updates|warning) ~6 (by|via|in) ~1 (email|e-mail|mail)',
        "({we-will}|we|i|you'll|you will) ~8 (by|via) ~1 (email|e-mail|mail)",
        '(return|royal|air|registered) mail',
      ],
    },
    {
      phrase:
        '(reach|get hold of|contact|write to|send it to|send them to|send that to|send this to|forward it to|forward them to|mail it to|email it to) ~2 (email|e-mail|e-mail address|email address|inbox|mailbox|our address|the address)',
      not: noNeed,
    },
    '(our|the|this|following|support|customer) (email|e-mail|mail) (address|inbox|is|form|box|team|desk)',
    '(email|e-mail|mail) address (is|for|to use|below|here|above)',
    'write (straight|directly|direct) (there|to)',
    {
      phrase:
        '(write to|send it to|send them to|send that to|send this to|mail to|mail it to|mail them to|forward it to|forward them to|reach us at|reach us on|reach them at) ~1 (where|and|or|$|if|when|with|for|so|then|which|who|before|by)',
      not: '(write|send it|send them|send that|send this|mail|mail it|forward it|reach us|reach them) (to|at|on) (us|me|them|him|her|you|our|the|your|this|that|any|a|an|{number-word}|<num>|<cap>|<name>|0*|messenger|facebook|twitter|instagram|here)',
    },
    '(write|send) (an|a|another|one|your) ~1 (email|e-mail|mail)',
    // Channels of text outside the page, which no policy lists by itself.
    {
      phrase:
        '(send|drop|write|text|sms|whatsapp|message|contact|reach|find|add|ping|get|chat|try) ~6 (whatsapp|sms|sms service|telegram|signal|snapchat|skype|viber|text message|text-message|wechat|discord|teams)',
      not: [
        ...ours,
        ...noNeed,
        "(you'll|you will|you|we) ~1 (get|receive|find|got)",
        '(code|receipt|reminder|link|reply|ticket) ~3 (text|sms)',
      ],
    },
    '^ ~3 (text|sms) (<cap>|us|the word|your|to) ~4 (to|service|number|on)',
    '(text|sms) ~1 (to) ~1 (<num>|our|the|us|0*)',
  ],

  'go-branch': [
    {
      phrase:
        '(pop|drop|come|call|walk|go|swing|stop|look|nip|head|turn|step|stroll|bring|take|run|hand|visit|drive|get|call) ~4 (in|into|to|by|at|past|round|along|over|down|visit|nearest|local) ~3 {branch-place}',
      not: [
        ...noNeed,
        ...ours,
        '(parcel|parcels|package|bag|ticket|key) ~6 (goes|go) to the (counter|desk)',
        '(show|give|hand|bring|take) ~8 (id|code|barcode|qr code|passport|parcel|text) ~6 (shop|store)',
        '(ticket|parcel|delivery|post) (office|shop|counter|desk) (closed|machine)',
        "(tax|post|police|foreign|home|ticket|doctor's) office",
        'app store',
        'play store',
        '(letter|message|word|case|it) ~2 (goes|go|went|come|comes) to',
      ],
    },
    {
      phrase:
        '(visit|call at|call in at|see|contact|find|ask at|ask in|enquire at|go via|try|apply at|apply in|pay at|sign at|identify yourself at|collect it at|collect at|pick up at|pick it up at|book at|come by) ~3 {branch-place}',
      not: [
        ...noNeed,
        ...ours,
        "(tax|post|police|foreign|home|doctor's) office",
        'app store',
        'play store',
        '(parcel|package|code) ~6 (counter|desk)',
      ],
    },
    {
      phrase:
        '(go|come|pop|drop|walk|nip|get yourself|head|turn) ~2 (down|in|into|over|round|to) [to] (the|your|our) bank',
      not: '(money|payment|statement|invoice|letter) ~4 bank',
    },
    {
      phrase:
        '(pop|drop|call|come|swing|stop|look|nip) (in|by|round|over|past) ~2 (and|to see|for|with|any|us|our|$|at|see|here|on|between|when|so|tomorrow|today)',
      not: [
        '(has|have|had|what|which|comes|money|it|payment|they|who) ~2 come in',
        'come in (and|any|for) ~1 (out|size|colour|three|two|handy)',
        "(they|they'll|he|she|crew|nurse|staff|we|we'll|i'll|i|driver) ~1 (look|drop|pop) in on",
        '(a|the|your|another) look in',
        "(they|they'll|we|we'll|i'll|you'll) ~2 look in (the|your|our) (chat|system|log|logs|app)",
      ],
    },
    {
      phrase:
        '(drop|hand|leave|bring|take|deliver|give|post) (it|them|this|that|your|the|these) ~3 (in|off|to|at|into|over|round|with) ~2 {branch-place}',
      not: '(post|tax|foreign|police|lost property) (office|offices)',
    },
    '(in|at) (any|one|all|either|each) of our ~1 (branches|offices|shops|stores|outlets|showrooms|locations|service points)',
    {
      phrase:
        '(at|in|to|into) (your|our|the nearest|a|any|the local|the closest|nearest|an|one of our|the|the main|my) ~1 (branch|branches|bank office|shops|stores|head office|office|offices|shop|store|reception|customer centre|service centre|showroom|ticket office|town hall|service desk|outlet|front desk|reception desk) ~1 (in|on|at|and|to|you|so|where|they|between|for|near|from|or|if|when|within|open|during|instead|staff|before|who|which|$)',
      not: [
        '(planning|tax|police|post|foreign|home|back|control|booking|registry|migration|employment) office',
        '(is|are|arrives|arrive|lands|land|back|available|new|out|on sale|sold) ~2 in (the|our) (shop|shops|store|stores)',
        '(sent|delivered|works|work|sits|sit|handled|closed|colleague|colleagues|staff|everyone|people) ~4 (at|in|to) the ~2 (office|branch|shop|store)',
      ],
    },
    'our ~1 (branch|branches|office|offices|shop|shops|store|stores) ~3 (will help|can help|helps|help you|helps you|is open|are open|opens|open|sorts|fixes|gives|takes|handles|deals|will sort|can sort|has|have|can|will|sells)',
    '(branch|shop|store|office) ~3 (will help|can help|helps you|will sort|can sort|sorts it|fixes it) ~1 (you|it|that|this|there|$)',
    '(in person) ~2 (at|in|with|to) ~2 {branch-place}',
    '(make|book|get|arrange|schedule) ~3 (appointment|meeting|time|visit|half hour|slot|consultation) ~3 (branch|office|shop|store|adviser in|advisor in|at our|in our|in one|in any|with us in|with an adviser|with an advisor|at your)',
    '(staff|people|colleagues|advisers|team|someone|somebody|they) ~1 (in|at) (the|our|your|any|one of) ~2 (branch|office|shop|store|branches|offices|shops|stores|reception|counter) ~1 (can|will|help|knows|know|are|is|to|could|who)',
    '(come|stop|call|drop|pop|swing|go) [and ](see|visit|meet) (us|me|our|them|the)',
    '(over|at|to|from) the counter ~1 (in|at|with|of) ~2 {branch-place}',
    '(office|branch|shop|store) (in|at|on) <cap>',
    '(down to|over to|round to|into) (us|the (branch|office|shop|store)|our (branch|office|shop|store))',
  ],

  'go-letter': [
    { phrase: 'fax (it|them|us|the|your|a|that|this|over)', not: noNeed },
    {
      phrase:
        '(send|write|post|mail|return|submit|drop|put) ~4 (letter|letters|by post|by letter|in the post|by mail post|by snail mail|snail mail|registered post|registered letter|recorded delivery|by regular mail|by ordinary post|in an envelope|in the envelope|on paper|paper form|paper copy|paper copies|in writing by post|by surface mail|via post|via letter|by royal mail|to our postal|to our po box|to po box|to box)',
      not: [
        ...noNeed,
        ...ours,
        "(we|i|we've|i've|have|they|been) ~1 (sent|send|wrote|posted|mailed) ",
        '(we|i|it|is|are|be|was|were|get|comes|arrives) ~3 (sent|posted|delivered) ~3 (post|letter|paper)',
      ],
    },
    {
      phrase:
        '(by|via|through|per) (letter|post|snail mail|snail-mail|paper form|paper|regular mail|ordinary post|royal mail|postal mail|registered mail|fax)',
      not: [
        ...noNeed,
        "(sent|send it|comes|come|arrives|get|receive|delivered|delivery|sending|goes out|bill|invoice|card|home|to you|you'll|you will|we|i) ~6 (by|via) (letter|post|mail|paper)",
      ],
    },
    {
      phrase:
        '(print|fill in|fill out|complete|sign|download|return|send back|post back|send in) ~4 (form|it|slip|letter|document|papers|coupon) ~5 (post|send|mail|return|letter|envelope|fax|paper|box) ~1 (it|to|by|us|back|in|them|$)',
      not: [...noNeed, 'logged', 'upload', 'private message'],
    },
    { phrase: '(our|the|this) (postal|mailing|visiting|post) address ~1 (is|below|for|here)', not: 'your' },
    {
      phrase:
        '(write|send|post|mail) ~3 (to|at) ~2 (box <num>|po box|p.o|freepost|postboks|our address|this address|the address|the following address)',
      not: noNeed,
    },
    '(po box|freepost|postboks|postbox) ~1 (<num>|<cap>)',
    '(fax|faxing) (it|us|them|your|the|a|to|that|this|number|over|in)',
    '(send|by|via|a|our) ~2 (fax)',
    '(write|send|pen|compose) [us|me|our|to us|them] ~1 (a|an|your|in a) ~2 (letter|postcard|note by post|paper)',
    'in writing (to|by) (our|the|post|letter|box|head|address)',
    '(post|mail) (it|them|the form|the papers|the documents|your|this|that|these|the letter|the original|originals|copies) ~2 (to|back|in|off) ~2 (us|our|the|address|following|box)',
  ],

  'new-way': [
    "(you're|youre|you are|you get|you'll be|you will be|you come|you end up) ~2 (put|rung|called|connected|transferred|straight|taken|moved|sent) ~1 (through|up|to|back|straight|directly|past)",
    "({we-will}|i can|we can|let us|let me|i'd|we'd|i could|we could|happy to|glad to|want us to|want me to|gladly|shall i|shall we|should i|should we|would you like us to|would you like me to|like us to|like me to|prefer us to|have someone|get someone|have somebody|ask someone|ask somebody|get somebody|arrange for) ~4 (call|ring|phone|ring back|call back|telephone|contact|call you|ring you|phone you|to call|to ring|chat with|message|write to|dm|email|reach out|give you a call|give you a ring) ~1 (you|back|to you|him|her)",
    '(someone|somebody|colleague|one of us|manager|adviser|advisor|technician|engineer|my colleagues|a person|an agent|specialist|supervisor|adjuster|they|he|she|driver|we|i) ~2 (calls|rings|phones|will call|will ring|will phone|calling|ringing|to call|to ring|can call|can ring|gets|will contact|contacts|will message|writes|will write|will be in) ~1 (you|back|in touch|on you)',
    '{you-x} ~1 (be|are|get) (called|rung|phoned|contacted|rung up|called up|called back|rung back|put through|connected|moved)',
    '(call|ring|phone) ~1 (you|him|her) ~1 (up|back|today|tomorrow|at|before|within|on|then|when|in|so|instead|myself|ourselves|now|right|as|this|between|by)',
    '(call-back|callback|call back|ring-back|ringback) ~3 (you|at|from|for|to|time|today|tomorrow|arranged|booked|ordered|request|service|slot|list|within|instead)',
    '(direct|special|separate|priority|other|own|new|fast|different|dedicated|another|extra) (line|number|queue|route|link|lane|way in|channel|entrance|extension)',
    '(straight|directly|direct) (through|to (me|us|a person|a human|an agent|one of us|my|our|the right|an adviser|someone)|in to)',
    'take {you} ~1 (first|to the front|past|ahead|straight|directly|up the)',
    '(put|puts|get|gets|move|moves|bump) {you} ~1 (through|first|to the front|past|ahead|straight|directly|at the front|up the|in front|in touch)',
    '(skip|jump|avoid|bypass|without|no|spared|escape|past|spares you|out of|ahead of|front of|top of) ~2 (queue|queues|queueing|queuing|bot|hold|waiting|line|menu)',
    '(say|press|type|write|enter|choose|use) ~4 (and|then|so) ~1 ({you-x}|it|we|the call|your) ~2 (put|comes|straight|lands|through|end|connected|directly|taken|get|priority)',
    "(i've|we've|i have|we have|i'll|we'll|have) ~1 (booked|reserved|opened|arranged|set|kept|asked|told|made|left|put) ~2 (call|time|slot|note|line|callback|place|adviser|agent|chat|them to|colleagues to|claims to|team to|a colleague|your case|case)",
    '(take|pick|carry|continue) ~3 (chat|conversation|it|thread) ~1 (over|up|on|myself|from here|from there|here|again|with you|for you)',
    "(i'm|i am|we're|we are|i'll be|we'll be|i) ~1 (sitting|waiting|here|ready|standing by|looking out|watching|reading|answering|answer) ~2 (for you|ready|by|in|on|for it|it myself|now|myself|out|right)",
    "(i'll|i will|we'll|we will|i) ~1 (answer|reply|respond|see|read|look|get|take|pick|watch|be|keep) ~2 (it|you|out|there|up|for|to) ~2 (myself|personally|straight away|right away|at once|directly|within|before|now|immediately|here|then|straight)",
    '(now|again|back) ~1 (works|working|open|opens|up|running|fixed|mended|staffed|online|answered|answering)',
    '(works|working|open|opens|up|running|fixed|staffed|online|answering|repaired|mended) ~1 (again|now|since|as of|from)',
    '(queue|wait|waiting time|line|chat) ~1 (is|are|was) ~1 (short|shorter|down to|empty|at|only|about|just|now|gone|under|two|<num>|one|quick|minimal)',
    '(type|write|say|ask for|choose|pick|press|use) ~1 (agent|person|human|adviser|operator|representative|zero)',
    'with (the|this|your|my) ~1 (case|reference|code|word|priority|number|pin|link) ~2 (you|first|ready|straight|past|get|priority|and)',
  ],
}
