/** What stands near a channel's words and is no contact in vain. */

/** The contact went well. */
export const WENT_WELL = [
  "couldn't have been ~2 (kinder|nicer|lovelier|friendlier|easier|quicker|smoother|better|happier|sweeter|helpful|patient|understanding|accommodating)",
  '(thanks|thank you|ta|cheers|thx) ~1 for ~1 [so] ~1 [quickly|promptly|the quick|your quick] (answering|replying|responding|sorting|fixing|helping)',
  '(answered|replied|responded|answer|reply) ~2 (within|in|inside) ~1 (seconds|minutes|minute|mins|hour)',
  '(sorted|fixed|solved|resolved|helped|mended) ~3 (in|within|inside) ~1 (minutes|mins|seconds|no time|a jiffy|a flash|a heartbeat)',
  '(sorted|fixed|solved|resolved|answered|helped) ~3 (straight away|right away|at once|on the spot|there and then|in no time|first time|same day)',
  '(got|had|received) ~1 (answer|reply|response) ~1 the same (day|afternoon|morning|evening|hour)',
  '(works|worked|working) (a treat|like a charm|like a dream|perfectly|beautifully|a dream)',
  '(straight|right) through [to|with] ~4 (well done|lovely|great|thanks|brilliant|helpful|impressed|nice|kind)',
  '(thanks|thank you|cheers|ta) for (the|your|all the|all your) ~1 (help|assistance)',
  '(knew|knows) (her|his|their) (stuff|onions)',
  '(nicest|kindest|loveliest|friendliest|sweetest|most helpful|most patient) (man|woman|person|lady|guy|lad|chap|bloke|girl|people|staff|voice|agent|adviser|advisor)',
]

/** A thing is liked, used or read, and no more is said of it. */
export const CONTENT_WITH = [
  'dead (easy|simple|handy|quick|good|useful|smart|chuffed|nice|neat)',
  '(works|working|worked|runs|running) ~1 (fine|well|great|nicely|smoothly|perfectly|brilliantly|lovely|ok|okay) (here|on|for me|now|again|thanks|cheers|$)',
  '(i|we) ~1 (like|love|enjoy|adore) ~3 (app|site|website|page|chat|look|design|layout)',
  '(app|site|website|page|form|shop|branch|chat|update|design|layout) ~1 (is|was|looks|looked|feels|gets) [so|really|very|much|absolutely|a|an|such a|just|now|looking|way|far|proper|well|super] (great|good|nice|nicer|lovely|brilliant|neat|handy|fab|super|fantastic|excellent|easy|easier|better|pleasure|joy|useful|smart|smarter|slick|clear|clearer|clean|cleaner|helpful|quick|quicker|faster|lush|ace|spot on|wonderful|superb|stable)',
]

/** What has been read on the site, or stands there. */
export const READ_THERE = [
  '(read|saw|seen|noticed|spotted) ~1 on (your|the) ~1 (site|website|page|homepage)',
  '(number|address|email|hours|prices|price|terms|rates) (on|from) (your|the) ~1 (site|website|page|homepage)',
]

/** Went in and did what was to be done. */
export const DONE_INSIDE = [
  'logged ~1 in and (paid|sorted|did|found|changed|saw|checked|updated|cancelled|ordered|renewed|signed)',
  'logged ~1 in to (check|see|pay|look|change|update|sign)',
]

/** The telephone, the line or the queue is another; the caller is another. */
export const NOT_BY_PHONE = [
  '(queue|queued|line|hold|waiting|waited) ~1 (in|on|for) ~2 (chat|live chat|webchat)',
  '(missed call|missed calls|missed a call)',
  "(my|his|her|our|their|your son's|new|old|son's|daughter's|mum's|dad's|work) ~1 (phone|mobile|handset|iphone|smartphone|cell) ~2 (died|dies|battery|out of battery|ran out|run out|stolen|nicked|lost|missing|cracked|smashed|drowned|charging|charged|charge|switched off|overheats|overheated|screen|reset)",
  '(lost|dropped|broke|smashed|cracked|drowned|left|forgot|misplaced|replaced|bought|stole|nicked|pinched) (my|his|her|our|a|a new|the) ~1 (phone|mobile|handset|iphone|smartphone)',
  '(broadband|internet|fibre|fiber|adsl|dsl|vdsl|router|railway|rail|train|bus|tram|tube|metro|underground|power|product|clothing|washing|branch|credit|water) (line|lines)',
  '(someone|somebody|man|woman|bloke|lady|caller|people|person|they|stranger|guy) ~2 (rang|called|phoned|rings|calls|ringing|calling) ~2 (from|pretending|claiming|asking|saying|wanting)',
  '(rang|called|phoned|rings|calls|ringing|calling) (me|us|my mum|my dad|my mother|my gran) ~3 (from|pretending|claiming|asking|saying|wanting|wanted)',
  '(queue|queued|queues|queuing|queueing|line) ~2 (at|for|in|through) ~1 (security|passport|passports|check-in|checkin|checkout|customs|border|gate|boarding|bag drop|baggage|till|tills|bar|airport|ferry|toilet|toilets)',
  '(account|order|parcel|package|delivery|payment|card|application|claim|subscription|membership|booking|refund|case|loan) ~2 (on hold|put on hold)',
]

/** Mail that came to the writer, or that is only told of. */
export const NOT_BY_EMAIL = [
  "(can't|cannot|unable to|stopped|not|don't) ~1 (receive|receiving|receives) ~2 (email|emails|e-mail|e-mails|mail|mails)",
  '(my|our) ~3 (mailbox|email account|mail account|webmail)',
  "(got|get|receive|received|need|resend|send|where's|missing) ~2 (confirmation|receipt|welcome|marketing|newsletter|booking|order|activation|verification|promotional) (email|emails|e-mail|e-mails|mail|mails)",
  '(just so you know|for your information|fyi|for info)',
]

/** An answer to what the company wrote, or what passes between others. */
export const BETWEEN_OTHERS = [
  '(replying|responding|in reply|in response|in answer|answering|thanks|thank you) ~1 (to|for) your (dm|dms|pm|pms|message|messages|email|e-mail|mail|letter)',
  "(my|our|the) (neighbour|neighbor|neighbours|landlord|landlady|boss|ex|employer|lodger|tenant|flatmate|seller|buyer) (never|doesn't|won't|hasn't|didn't|isn't|ignores|refuses)",
]

/** A message that has only now been sent, or in which something stands. */
export const NEWLY_SENT = [
  '(just|now) ~1 (sent|sending|messaged|dropped|popped|written|wrote|dmd|dmed|pmed|inboxed)',
  "(just|now) (dm'd|dm'ed|pm'd|pm'ed)",
  '(sent|sending|send) ~4 (dm|pm|message|inbox|messenger) ~1 (with|containing) ~1 (the|my|our|all|a|more|some) ~2 (details|number|numbers|info|information|picture|pictures|photo|photos|screenshot|screenshots|address|reference|documents)',
]

/** The site is the writer's own, or a swindler's. */
export const OTHER_SITE = [
  "(my|our|own|client's|clients|customer's) ~3 (website|site|webshop|domain|homepage|blog) ~1 (form|page|checkout|contact form)",
  '(fake|phishing|scam|dodgy|bogus|cloned|suspicious|spoof) ~2 (website|site|page|link|web page|webpage)',
]

/** A call at a shop for something else. */
export const ERRAND = [
  '(shop|shops|store|stores) for (milk|bread|food|groceries|beer|lunch|a pint|some)',
  '(your|the) ~2 (advert|ad|poster|window display)',
]

/** Asks what the thing is. */
export const WHAT_IT_IS = [
  '(is|are) (it|the chat|your chat|this|that|there) ~2 (bot|chatbot|robot) or',
  'bot or ~2 (human|person|man|woman|someone)',
]
