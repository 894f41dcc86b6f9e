import type { ThemeLexicon } from '../../../../src/text/lexicon.js'

type Away = Pick<ThemeLexicon<'channels'>, 'tried-phone' | 'tried-email' | 'tried-branch' | 'tried-letter'>

export const tried: Away = {
  'tried-phone': [
    '(rung|phoned|rang|called) ~3 (emailed|e-mailed|mailed|chatted|written|wrote|texted|messaged|posted|tweeted|visited|queued|sent a|sent an|been to|been at|been in|went to|stood in)',
    '(emailed|e-mailed|mailed|chatted|written|wrote|texted|messaged|tweeted|visited|queued) ~3 (rung|phoned|rang)',
    '(tried|tested|been through|gone through|exhausted|attempted) ~9 (phone|telephone|phones|calling|ringing|phoning|calls|hotline|helpline|rang|called|rung|phoned)',
    '(neither|nor) ~2 (phone|telephone|phones|calling|ringing|phoning|calls|hotline|helpline|rang|called|rung|phoned)',
    '(phone|telephone|phones|calling|ringing|phoning|calls|hotline|helpline|rang|called|rung|phoned) ~2 {channel-word} ~9 {all-in-vain}',
    '{channel-word} ~2 (phone|telephone|phones|calling|ringing|phoning|calls|hotline|helpline|rang|called|rung|phoned) ~9 {all-in-vain}',
    '(phone|telephone|phones|calling|ringing|phoning|calls|hotline|helpline|rang|called|rung|phoned) ~3 (useless|hopeless|a joke|no help|no use|no good|pointless|in vain|to no avail|no luck|no joy|same story|same thing|same answer|same result)',
    '(someone|somebody|company|bank|provider|firm) who ~1 (picks up|answers|pick up|answer) ~1 phone',
    "(line|connection|call) ~6 (so bad|so poor|terrible|crackl*|hear a word|could hear|couldn't hear|kept breaking)",
    "(i|we|i've|we've) ~1 (have|had) ~1 (rung|called|phoned)",
    'tried ~2 (phoning|calling|ringing|the phone|by phone|phone|your phone|the number)',
    {
      phrase:
        '(rang|rung|called|phoned|telephoned|ringing|calling|phoning|dialled|dialed|calls) ~9 {in-vain}',
      not: [
        '(rang|called|phoned|ringing|calling) (me|us|back|from)',
        '(had|got|received|take|took) ~1 (call|calls)',
        'ring road',
        '(suggestion|idea|would be|could you)',
        '(app|site|system|service|feature|product|thing|button|so|is|was|are) called',
      ],
    },
    {
      phrase:
        "(i've|i have|ive|i|we|we've|have|my wife|my husband|mum|dad|he|she|been|was|were|just|tried|had) ~3 (rang|rung|called|phoned|telephoned|calling|ringing|phoning|to ring|to call|to phone|to get through|getting through) ~2 (you|yous|them|your|customer|again|twice|in|the|several|three|four|five|six|two|times|on|since|about|<num>|every|already|yesterday|today|monday|tuesday|wednesday|thursday|friday|this|and|and|for|all|last|up|support|here)",
      not: [
        '(just|great|lovely|kind|helpful|thanks|thank|brilliant|legend|sorted|wonderful|excellent) ~8 (called|rang|phoned|ringing)',
        '(you|they|someone|somebody|man|guy|woman|stranger|people|scammer|scammers|caller|number|bank|from) (called|rang|phoned|ringing|calling) (me|us|my|back)',
        '(who|they|somebody|someone) ~2 (called|rang)',
        '(if|should|can|could|shall|may|must|do) (i|we) ~2 (ring|call|phone)',
        'so called',
        '(app|site|system|service|feature|product|thing|button) ~2 called',
        'called (in|about) (to|by)',
      ],
    },
    '(on|in) (hold|the queue|a queue|your queue|the phone queue|your phone queue|queue|line|the line|phone queue|your line|the phone line) ~1 (for|since|listening|again|still|an|all|over|about|now|<num>|almost|nearly|forever|with|45|at|to|and|twice|half|more|hours|two|three)',
    '(<num>|an|one|two|three|four|five|half an|an hour|hours|hour|minutes|mins|min|ages|forever|eternity|hrs|entire|whole|all|day|morning|twenty|thirty|forty|fifty|sixty|ninety) ~3 (on hold|in the queue|in a queue|in your queue|in the phone queue|in your phone queue|queue|in queue|in line|on the line|on the phone|on your phone|hold|in phone queue|waiting on the phone|listening to|of hold music|on hold music|phone queue|of greensleeves|of your hold|of pan pipes)',
    '(hold|queue) (music|jingle|melody|tune|line|queue)',
    "(phone|telephone|call|caller|callers) ~1 (queue|queues|line|lines|menu|menus|system|robot|bot|number|wait|hold|waiting) ~3 (hung|hang|hangs|cut|cuts|dead|die|dies|died|never|is|was|long|for|just|says|said|drops|dropped|rings|engaged|endless|eternal|hours|minutes|forever|defeats|useless|doesn't|won't|keeps|again|ridiculous|joke|closed|goes)",
    "(phone|phones|line|lines|number|call|calls|switchboard|hotline|helpline|landline) ~2 (rings out|rings and rings|just rings|ringing out|goes straight|goes to|went to|hung up|hangs up|hang up|dies|died|went dead|goes dead|is dead|dead|dropped|drops|cut off|cut out|cuts out|cut|engaged|busy|closed|says|said|rings|isn't|doesn't|don't|never|not|unanswered|disconnected|down|no answer|keeps|crackles|useless|out of order)",
    "(nobody|no one|no-one|noone|none of you|never|not one|not a soul|don't|doesn't|won't|didn't|not|can't) ~3 (picks up|pick up|picking up|answers the phone|answer the phone|answer the phones|answering the phone|answers your phone|answers phone|answer your phone|answer phones|answers when|answer when|pick up the phone|picked up the phone|answered the phone|answers your phones|get through on the phone|reach you by phone|reach you on the phone|get through by phone|get hold of you by phone|get hold of anyone on|answering phones|answering your phone|picked up)",
    "(can't|cannot|couldn't|impossible|unable|not possible|no way|hopeless|never|not|trying|tried|try|failed|fail) ~2 [to ](get through|getting through|reach you by phone|reach anyone by phone|get hold of anyone|get a human|reach a human|speak to a human|speak to a person|talk to a human|talk to a person|speak to anyone|get anyone on the phone|get an answer on the phone|get through to anyone|speak to someone|talk to someone|reach a person|get hold of you|get through to you|get to speak)",
    '(hung up on|hung up|cut off|cut me off|disconnected|put on hold|left on hold|kept on hold|put me on hold|stuck on hold|been on hold|on hold|put through to|transferred to|passed to|passed around|passed from|sent round|sent from|thrown out of the queue|kicked out of the queue|transferred me|transferred between|transferred from|transferred to another|bounced between) ~3 (me|us|again|twice|for|five|four|three|six|seven|people|departments|times|by|on the phone|somebody|someone|different|listening|<num>|some)',
    '(both cut off|all cut off|then cut off|hung up after|and hung up|then hung up|just hung up|got cut off|was cut off|were cut off|it cut off|cut off twice|cut off again|cut off after|got hung up|been cut off|call dropped|line dropped|line went|line dies|line died|call was cut|call ended)',
    '(told|said|promised|informed|assured|advised) ~2 (on the phone|by phone|over the phone|when i called|when i rang|by the call|on monday|by your call centre|by customer service|by your support|last time i called|last call|in the last call|from the last call|by someone on the phone)',
    {
      phrase:
        "(on|over|by) the (phone|telephone|line) ~3 (nobody|no one|they|told|said|and|but|couldn't|wouldn't|didn't|rude|useless|then|just|yesterday|twice|all|for|she|he|someone|was|wrong)",
      not: [
        '(lovely|great|kind|helpful|brilliant|sorted|thanks|thank|legend|wonderful|nice)',
        '(man|woman|someone|stranger|person) on the phone',
      ],
    },
    '(phone|call|calls|phoned|rang|ring) ~3 (three|four|five|six|seven|eight|ten|<num>|many|several|multiple|countless|umpteen|twice|hundred|a dozen|million) ~1 (times|calls|attempts|tries|different)',
    '(<num>|three|four|five|six|seven|eight|nine|ten|several|many|countless|multiple|umpteen|a dozen|endless|third|fourth|fifth|second|sixth) ~1 (calls|phone calls|phonecalls|call|phone call|rings|telephone calls) ~2 (later|now|and|to|with|already|no|nobody|in|this|about|since|i|none|none|unanswered|so far|not|zero|still|over|but|made|today|$)',
    '(chat|website|letter|site|branch|email|mail|app|they|then|shop) ~1 (said|says|told|tells|tell|say) ~1 [me] ~1 [to] ~1 (ring|call|phone) ~4 (phone|call|line|ring|and|then|said|says)',
    {
      phrase:
        '(phone|call|line|telephone) ~1 (said|says|say|told|tells) ~4 (ring|call|chat|web|website|online|branch|app|mail|email|write|log|visit|go|wait|busy|closed|hours|hour|minutes|me|different)',
      not: '(great|nice|good) if',
    },
    '(after|in|from|during) (my|our|the) ~1 [last|first|second|third|previous|latest] ~1 (call|phone call|calls)',
    'i (ring|call|phone) ~8 (and|end up|get|only|but|then|nobody|told|every)',
    '(rang|called|phoned) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|again|twice|three|four|five|and got|and was|and they|and nobody|and no|you lot|you today|you yesterday|you this|your|customer|about|six|seven|<num>)',
    {
      phrase:
        '(customer service|support|call centre|call center|helpdesk|hotline|helpline|your people|your staff|your lot|one of your|an agent|the agent|girl|woman|man|guy|lady|bloke|chap|lad) ~1 (on the phone|on the line|i spoke to|i spoke with|who answered|i talked to|hung up|on the other end|who picked up)',
      not: [
        '(to|from|by) a (man|woman|guy|person|bloke|stranger) on the (phone|line)',
        '(fraud|scam|scammer|code|codes|bankid) ~9 (phone|line)',
        '(phone|line) ~9 (fraud|scam|scammer|bankid)',
        '(lovely|great|brilliant|kind|helpful|legend|angel|star|thanks|thank)',
      ],
    },
    "(get|got|gets|getting|spoke|speaking|talked|been) ~1 (put through|through to|transferred|passed|fobbed|to (some|a|an|three|four|five|different|someone|somebody)) ~4 (couldn't|didn't|wouldn't|who|can't|no idea|nothing|different|wrong|told|said|people|then|that|girl|bot|robot)",
    "(still|been|am|i'm|sat|sitting|stuck|waiting|hanging|here) ~1 (on|in) ~1 (hold|the phone|the line|your queue|the queue|queue|line|your phone queue)",
    '(number|numbers|place|position) <num> in ~1 (queue|line|the queue)',
    '(press|pressed|pressing) <num> ~8 (hangs|hung|press|again|nothing|cut|loop|robot|cuts)',
    {
      phrase:
        '(voicemail|answering machine|answerphone|voice mail|recorded message|robot voice|robot|engaged tone|busy tone|busy signal|hold music|music on hold|unusually high call volumes|high call volumes|call volumes|pan pipes|greensleeves|your call is important|your call is valued|press 1|press 2|number you have dialled)',
      not: ['(legend|lovely|great guy|thx|brilliant)'],
    },
  ],

  'tried-email': [
    '(rung|phoned|rang|called|chatted|written|wrote|texted|messaged|tweeted|visited|posted) ~3 (emailed|e-mailed|mailed)',
    '(emailed|e-mailed|mailed) ~3 (rung|phoned|rang|called|chatted|written|wrote|texted|messaged|tweeted|visited|posted|sent|filled)',
    '(tried|tested|been through|gone through|exhausted|attempted) ~9 (email|emails|e-mail|e-mails|mail|mails|emailing|emailed|e-mailed|mailed)',
    '(neither|nor) ~2 (email|emails|e-mail|e-mails|mail|mails|emailing|emailed|e-mailed|mailed)',
    '(email|emails|e-mail|e-mails|mail|mails|emailing|emailed|e-mailed|mailed) ~2 {channel-word} ~9 {all-in-vain}',
    '{channel-word} ~2 (email|emails|e-mail|e-mails|mail|mails|emailing|emailed|e-mailed|mailed) ~9 {all-in-vain}',
    '(email|emails|e-mail|e-mails|mail|mails|emailing|emailed|e-mailed|mailed) ~3 (useless|hopeless|a joke|no help|no use|no good|pointless|in vain|to no avail|no luck|no joy|same story|same thing|same answer|same result)',
    '^ (emailed|e-mailed|mailed) ~1 (you|twice|three|four|your|support|customer|again|on|in|last|<num>|several|claims|them)',
    '(address|inbox|mailbox) ~2 (bounces|bounced|bounce|is full)',
    'back and forth ~2 (email|e-mail|mail|emails)',
    '(wrote|written|write) to (support|info|claims|customer|your support|your claims|your customer|the address|billing) ~8 (robot|auto|nothing|no|never|bounced|silence|still|not|standard)',
    "(mail|mails|email|emails|e-mail|e-mails) ~1 (i|we) ~1 (sent|send|wrote) ~5 (hasn't|haven't|never|isn't|not|still|no|bounced|nothing|came back|unanswered)",
    '(told|asked|said) ~2 [me] ~1 to (email|e-mail|mail) ~6 (did|have|done|silence|nothing|no|still|twice)',
    '(refer|reference|further|reply|answer) ~14 (e-mails|emails|e-mail|email)',
    'tried ~2 (emailing|e-mailing|e-mail|email|mailing)',
    '(emailed|e-mailed|mailed|emailing|email|emails|e-mail|e-mails|mail|mails|mailing) ~7 {in-vain}',
    {
      phrase:
        "(i've|i have|ive|we've|we have|have|i|we|she|he|wife|husband|has|been) ~3 (emailed|e-mailed|mailed|emailing) ~1 (you|them|your|customer|support|twice|three|four|several|again|in|the|about|two|five|everything|it|all|last|on|yesterday|since|<num>|claims|times|back|weeks|a|and)",
      not: ['(can|could|please|would) ~2 (you|someone) ~1 (email|mail)'],
    },
    '(sent|send|sending|written|wrote|write) ~4 (email|emails|e-mail|e-mails|mail|mails)',
    '(my|our|three|four|five|two|several|countless|many|multiple|third|fourth|fifth|second|<num>|all my|all our|subsequent|no reply to my|last|first) ~1 (emails|email|e-mails|e-mail|mails|mail) ~4 (unanswered|ignored|bounced|bounce|bounces|nothing|no|never|without|later|went|goes|gone|disappear|vanish|zero|none|still|answered|been)',
    '(email|e-mail|emails|mails|mail|e-mails) ~2 (bounced|bounce|bounces|bouncing|unanswered|ignored|never|not answered|no answer|no reply|went unanswered|gone unanswered|returned|comes back|came back|goes unanswered|go unanswered|into the void|black hole|undeliverable|deaf)',
    "(no|zero|not a|never|nothing|without|yet to|still no|haven't|didn't|not) ~4 (reply|replies|answer|answers|response|answered|replied|heard|responded) ~3 (email|emails|e-mail|e-mails|mail|mails)",
    "(stopped|stop|don't|doesn't|never|not|won't|nobody|no one|no-one|noone|refuse|can't|didn't|isn't|aren't) ~2 (answer|answering|answers|answered|reply|replying|replies|replied|read|reading|reads|respond|responding|responds) ~3 (email|emails|e-mail|e-mails|mail|mails)",
    '(auto-reply|autoreply|automatic reply|automated reply|auto reply|no-reply|noreply|out of office|standard reply|automatic answer|auto-response|automated response|autoresponder)',
    '(third|fourth|fifth|sixth|second|umpteenth|nth|<num>th) (email|e-mail|mail)',
    '(email|e-mail|mail) (said|says|told|tells|was useless)',
    '(letter|phone|chat|site|website|branch|shop) ~1 (said|says|told|tells) ~1 [me] ~1 [to] (mail|email|e-mail)',
  ],

  'tried-branch': [
    {
      phrase:
        "(at|in|from) (the|your|our local|my local|our) ~2 (branch|office|counter|shop|store|desk|reception) ~8 (said|told|tell|refused|sighed|looked at me|looked at us|rude|couldn't|didn't|wouldn't|would not|nobody|no one|closed when|shut when|laughed|shrugged|sent me|sent us|waved|knew nothing|had no|no idea)",
      not: [
        '(helped|lovely|brilliant|kind|great|thanks|thank|fantastic|wonderful)',
        '(told|said) ~8 (she needs|he needs|you need)',
      ],
    },
    '(turned up|showed up|dropped in|called in|came in|walked in|went in|gone in|gone down|went down|travelled|drove|cycled|been in|been down|stood|queued) ~4 (branch|branches|office|counter|shop|store|your place|high street|town hall|reception)',
    '(taken|took|handed|delivered|left|brought) ~6 (to|at|in) ~1 (your|the) ~2 (branch|office|counter|shop|desk|reception) ~6 (twice|times|still|lost|never|nothing|nobody|no one|and|but)',
    '(tried|tested|been through|gone through|exhausted|attempted) ~9 (branch|branches|office|counter|in person|your shop|the shop|your store|the store)',
    '(neither|nor) ~2 (branch|branches|office|counter|in person|your shop|the shop|your store|the store)',
    '(branch|branches|office|counter|in person|your shop|the shop|your store|the store) ~2 {channel-word} ~9 {all-in-vain}',
    '{channel-word} ~2 (branch|branches|office|counter|in person|your shop|the shop|your store|the store) ~9 {all-in-vain}',
    '(branch|branches|office|counter|in person|your shop|the shop|your store|the store) ~3 (useless|hopeless|a joke|no help|no use|no good|pointless|in vain|to no avail|no luck|no joy|same story|same thing|same answer|same result)',
    "(lady|man|girl|guy|staff|people|person|someone|clerk|woman|bloke|lad|they|nobody|no one|cashier|manager) ~1 (at|in|behind) (the|your) ~2 (counter|branch|shop|office|store|desk|reception) ~6 (shrugged|couldn't|wouldn't|didn't|said|told|sent|had no|no idea|refused|laughed|rude|can't|knew nothing)",
    '(turned|sent) away (at|from|by) ~3 (branch|office|shop|store|counter|desk|door)',
    '(visit|visits|trip|trips) to ~3 (branch|branches|office|shop|store|counter)',
    'tried ~4 (branch|counter|shop|store)',
    {
      phrase:
        "(i|we|i've|we've|ive|wife|husband|mum|dad|mother|father|have|was|were|been|walked|went|just|drove|even|called|trekked|travelled|had|came|stood|queued|sat|popped|turned|visited|took) ~4 (to|in|into|at|by|up at|down to|outside|round|visited) ~1 [the|your|a|local|nearest|this|that] ~2 (branch|branches|office|offices|shop|shops|store|stores|counter|reception|showroom|the bank|your desk|your bank)",
      not: [
        '(like|want|wish|need|love) to ~3 (know|ask|go|visit|come|see)',
        '(works|work|worked|job|jobs|live|lives|helped|thanks|thank|lovely|brilliant|kind|great|praise|fantastic|smile|wonderful|excellent) ~9 (branch|office|shop|store|counter|desk|bank)',
        '(branch|office|shop|store|counter|desk) ~9 (lovely|brilliant|kind|great|fantastic|wonderful|excellent|thanks|thank|helped|sorted|smile)',
        '(if|should|can|could|shall|may|must|do) (i|we) ~4 (branch|office|shop|store)',
        'app store',
        "(post|tax|police|home|doctor's|ticket) office",
        '(bank card|bank account|bank of|food bank|my bank|power bank)',
        '(from|at|in) (my|our|the other) (office|bank|desk)',
      ],
    },
    "(branch|office|shop|store|counter) ~3 (closed when|shut when|shuttered|locked|couldn't|wouldn't|can't|sent me|told me|told us|told to|no help|said|says|didn't|useless|turned away|turned me|refused|is a|is now|nobody|no one|empty|not|never|only|staff shrugged|dark|hours)",
    '(told|sent|said|asked|referred) ~3 (visit|go to|go into|come to|come into|pop into|ask|in|at) ~3 (branch|office|shop|store|counter|desk)',
    '(sent|turned|told|waved|shooed|moved|referred|directed) ~2 (away|home|elsewhere|back) ~3 (branch|office|shop|store|counter|desk|at the|from the|by)',
    '(walked|went|drove|queued|stood|sat|trekked|travelled|cycled|been) ~3 (in|into|to|at) ~4 (branch|office|shop|store|counter|desk)',
    "(in person|in the branch|in branch|at the branch|at the counter|in the shop|in the store|in store|over the counter) ~5 (told|said|nobody|no one|couldn't|wouldn't|refused|no help|sent|wrong|didn't|online)",
    '(went|been|was|walked) in (the|your) <cap> (shop|branch|office|store)',
    'went (online|in) ~3 (told|was told) ~2 (visit|branch)',
  ],

  'tried-letter': [
    {
      phrase:
        "(i|we|i've|we've|ive|have|has|had|wife|husband|mother|father) ~3 (sent|posted|wrote|written|mailed|dropped|put) ~5 (letter|letters|by post|by registered post|by recorded delivery|in the post|in the postbox|in the letterbox|by ordinary post|recorded)",
      not: ['(should|shall|can|could|do|must|may) (i|we) ~3 (send|write|post)', '(love|thank) letter'],
    },
    '^ (sent|posted|wrote|mailed) ~4 (letter|letters|recorded|registered)',
    '(two|three|four|several|<num>|handwritten|registered|recorded|numerous|many|both my|both) ~1 (letter|letters)',
    '(letter|letters|parcel|envelope) ~3 (came back|returned|returned to sender|sent back|address unknown)',
    '(my|our) ~2 (letter|letters) ~6 (unanswered|dated|without|ignored|nothing|no|never|vanished|disappeared|returned|came back)',
    '(letter|letters) dated',
    '(tried|tested|been through|gone through|exhausted|attempted) ~9 (letter|letters|snail mail|by post|registered post|recorded delivery)',
    '(neither|nor) ~2 (letter|letters|snail mail|by post|registered post|recorded delivery)',
    '(letter|letters|snail mail|by post|registered post|recorded delivery) ~2 {channel-word} ~9 {all-in-vain}',
    '{channel-word} ~2 (letter|letters|snail mail|by post|registered post|recorded delivery) ~9 {all-in-vain}',
    '(letter|letters|snail mail|by post|registered post|recorded delivery) ~3 (useless|hopeless|a joke|no help|no use|no good|pointless|in vain|to no avail|no luck|no joy|same story|same thing|same answer|same result)',
    '(written|wrote) (to you|to your|to the|you) ~6 (by post|by letter|letter|letters|on paper)',
    '(the|your) letter (said|told me|told us) ~3 (ring|call|phone|mail|email|visit|write|go)',
    '(letter|letters|form|forms|papers|documents) ~1 (i|we) ~1 (sent|posted|mailed) ~6 (never|not|lost|no|nothing|still|vanished|weeks|months)',
    '(posted|mailed|returned) ~3 (form|forms|papers|documents|paperwork|certificate|application|letter) ~6 (weeks|months|never|no|nothing|still|lost|twice|three|again|not|ago)',
    '(returned|sent|posted|mailed|handed) ~5 (slip|form|envelope|certificate|documents|papers|originals) ~10 (still|never|nothing|no reply|lost|not|came back|again|vanished|disappeared)',
    '(in writing|by post|by letter|by recorded|by registered) ~10 (still|waiting|no|nothing|never|unanswered|without|not|again|ignored)',
    '(letter|letters) ~6 (went|gone|remains|remain|remained|been|were|was|is|are) ~1 (unanswered|ignored|lost|returned|unread|without)',
    '(my|our) (letter|letters) ~1 (*ing|of|dated|from|asking)',
    "(i|we|i've|we've|my|our|have|has|had|recorded|registered|two|three|four|several|ive) ~3 (letter|letters) ~6 (unanswered|ignored|no reply|no answer|never|no response|without|nothing|lost|still|returned|not|no word|not a word)",
    '(wrote|written|sent|posted|mailed|handed in) ~3 (letter|letters|by post|in the post|registered post|recorded delivery|by letter|paper form|paper copy|papers|paper copies|the form|forms)',
    '(my|our) (letter|letters) ~1 (of|dated|from|to)',
    '(refer|reference|reminder|reply|answer) ~3 (to) ~1 (my|our) ~1 (letter|letters|correspondence)',
  ],
}
