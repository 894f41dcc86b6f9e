/** Word classes of what agents write. */
import type { Classes } from '../../../src/text/phrase.js'

export const replyClasses = {
  /** Channels in a row: phone, chat, letter. */
  'channel-word': [
    '(phone|telephone|phones|chat|chatbot|bot|email|emails|e-mail|e-mails|mail|mails|letter|letters|post|app|website|site)',
    '(web|online|branch|office|shop|store|counter|dm|dms|pm|pms|messenger|message|messages|facebook|twitter|wall|tweet)',
    '(tweets|comment|comments|form|call|calls|rung|rang|called|phoned|emailed|e-mailed|mailed|written|wrote|chatted|texted)',
    '(messaged|tweeted|posted|dmed|pmed|visited|queued|fax|login|hotline|desk|instagram|insta|person)',
  ],
  /** What is said of a row of channels that all have failed. */
  'all-in-vain': [
    '(nothing|nobody|no one|no-one|noone|no answer|no reply|no answers|no replies|no response|silence|none of|same story|same thing|no help|in vain)',
    '(to no avail|no luck|nope|dead|zero|nada|zilch|not one|not a single|not a word|without|useless|ignored|unanswered|nowhere|hopeless|joke)',
    "(still|never|no human|no humans|no result|no results|circles|each other|from pillar|can't|cannot|won't|doesn't|neither|closed|down)",
  ],
  /** What is said of a channel tried in vain. */
  'in-vain': [
    '(no answer|no reply|no response|nothing|never|nobody|no one|no-one|silence|ignored|hung up|cut off)',
    '(cut me off|disconnected|dropped|voicemail|engaged|busy|dead|bounced|unanswered|hold|queue|queued)',
    '(waiting|waited|still|again|useless|in vain|to no avail|no luck|without success|fobbed|passed around)',
    "(round in circles|no help|not helped|didn't help|couldn't help|can't help|wrong|different|rings out)",
    '(no joy|zero|refused|told|nowhere)',
  ],
  /** What is said of an app, a site or a log-in that fails. */
  broken: [
    '(down|dead|broken|crashes|crashed|crashing|crash|crashin|freezes|frozen|froze|freezing|hangs|hung)',
    '(hanging|stuck|spins|spinning|loading|loads|loops|blank|white|black|grey|gray|error|errors|offline)',
    "(kaput|bust|busted|buggered|useless|fails|failed|failing|fail|won't|wont|doesn't|doesnt|isn't|isnt)",
    "(not|can't|cant|cannot|couldn't|couldnt|didn't|refuses|refused|stopped|stops|quit)",
    '(quits|kicks|kicked|throws|threw|throwing|logs|logged|closes|shuts|glitching|glitchy|glitched|slow)',
    '(unresponsive|out of order|out of action|unavailable|unusable|inaccessible|never)',
    '(timed out|times out|time out|timing out|playing up|acting up|on the blink|on strike|fell over)',
    '(falls over|bombed|lags|laggy|lagging|jammed|misbehaving|unstable|rejects|rejected|denied|impossible)',
    '(hopeless|skips|redirects|503|500|502|504|404|403|blocked|locked)',
  ],
  /** What is said of a thing that went badly. */
  badly: [
    '(annoying|frustrating|awful|terrible|horrible|horrid|rotten|nasty|tiresome|infuriating|maddening|exasperating)',
    '(irritating|upsetting|distressing|disappointing|tough|rough|hard|difficult|stressful|worrying|scary|frightening)',
    '(unpleasant|uncomfortable|embarrassing|painful|dreadful|ghastly|miserable|sad|heartbreaking|unfair|unacceptable)',
    '(inexcusable|unreasonable|tedious|exhausting|draining|grim|gutting|lousy|worst|shocking|appalling|cruel|unlucky)',
    '(unfortunate|confusing|baffling|bewildering|daft|absurd|ridiculous|aggravating|messy|chaotic|disheartening)',
    '(dispiriting|demoralising|alarming|unsettling|unnerving|overwhelming|unbearable|humiliating|hurtful|rubbish|bad)',
    '(tiring|wearing|bitter|horrendous|abysmal|disgraceful|discouraging|vexing|trying|muddled|hopeless|irksome|crap)',
  ],
  // Bureaucratic and marketing talk.
  matter: [
    '(matter|case|request|enquiry|inquiry|query|feedback|comment|comments|complaint|ticket|application|message|email)',
    '(e-mail|issue|concern|concerns|report|submission|correspondence|question|communication|suggestion|opinion)',
    '(suggestions|remarks|observations|viewpoint|viewpoints|input|claim|notification|order|incident|contact|inquiries)',
  ],
  processed: [
    '(registered|logged|received|forwarded|escalated|assigned|processed|passed|recorded|filed|submitted|transferred)',
    '(noted|acknowledged|prioritised|prioritized|actioned|allocated|referred|routed|lodged|queued|raised|documented|archived)',
    '(categorised|categorized|catalogued|taken on board|taken into consideration|taken into account|shared|relayed)',
  ],
  'grand-adj': [
    '(world-class|best-in-class|market-leading|industry-leading|leading-edge|cutting-edge|state-of-the-art|innovative)',
    '(seamless|tailored|tailor-made|bespoke|end-to-end|holistic|turnkey|unparalleled|unrivalled|award-winning|premium)',
    '(next-generation|future-proof|customer-centric|user-centric|data-driven|cost-effective|value-adding|outstanding)',
    '(first-class|exceptional|superior|superb|sustainable|robust|scalable|agile|digital-first|people-first|leading|smart)',
    '(flexible|attractive|customised|customized|integrated|dynamic|unique|high-quality|top-quality|customer-focused)',
    '(frictionless|intuitive|omnichannel|best-of-breed|world-leading|ground-breaking|groundbreaking|revolutionary)',
  ],
  'grand-noun': [
    '(solution|solutions|experience|experiences|offering|offerings|portfolio|ecosystem|services|service|customer journey)',
    '(journey|journeys|technology|technologies|product range|range of products|concept|concepts|platform|platforms)',
    '(customer experience|proposition|mindset|approach|excellence|value|synergies|synergy|deliverables|touchpoint)',
    '(touchpoints|engagement|innovation|quality|expertise|products|product|offers|innovations)',
  ],
  valued: [
    '(important|vital|valuable|precious|essential|crucial|invaluable|of great importance|of the utmost importance)',
    '(of utmost importance|our top priority|our highest priority|our first priority|our number one priority|our priority)',
    '(at the heart of|everything to us|key to|our main concern|our greatest asset)',
  ],

  // Pet names and slang.
  'pet-name': [
    '(mate|pal|bud|buddy|bro|bruv|bruh|brother|fam|dude|homie|hun|hon|honey|sweetie|sweetheart|darling|love|luv|babe)',
    '(babes|boss|chief|champ|guv|gov|fella|fellas|lad|lads|lass|lassie|girl|gurl|girlie|sis|queen|king|legend|friend)',
    '(matey|duck|hen|poppet|petal|pet|sunshine|bestie|gorgeous|lovely|cutie|cupcake|sugar|angel|treasure|chap|chum)',
    '(big man|big guy|my friend|old chap|old friend|old boy|son|kiddo|kid|man|dear|dearie|hombre|amigo|amiga|comrade)',
    '(sweet pea|pumpkin|hotshot|tiger|superstar|rockstar|doll|bae|homeboy|cuz|cuzzie|squire|captain|sport|handsome)',
    '(my lovely|my dear|my love|my man|my guy|good sir|flower|butty|butt|marra|pardner|partner|peeps|folks|team|fren)',
  ],
  'sure-pet': [
    '(bro|bruv|bruh|dude|dudes|hun|hunni|huns|sweetie|sweeties|sweetheart|sweethearts|darling|darlin|babe|babes|matey)',
    '(homie|homies|buddy|buddies|luv|poppet|kiddo|bestie|besties|cutie|sunshine|sweetums|honeybun|sweetpea|chum|maties)',
    '(big man|my man|my guy|old chap|old boy|me duck|my duck|my lovely|me lovely|my darling|amigo|broski|fam|guv|pal)',
    "(m8|duude|dudey|bruvva|brah|luvvie|lovey|lovie|hunny|babycakes|gurl|girlie|girlfriend|compadre|mon ami|cuz|g'day mate)",
  ],
  'pet-opener': [
    '(hi|hey|hello|hiya|heya|yo|oi|sorry|sure|right|alright|aight|ok|okay|cheers|thanks|ta|thank you|morning|evening)',
    '(listen|look|easy|chill|relax|come on|nice one|good one|congrats|welcome|night|bye|yeah|yep|yup|yes|no|nope|nah)',
    '(no worries|no stress|no problem|no probs|no bother|absolutely|course|of course|deal|done|sorted|gotcha|got you)',
    "(don't worry|dont worry|good luck|take care|see you|see ya|later|laters|well done|well|ah|oh|aw|aww|wow|whoa|fair enough)",
    '(happy to help|anytime|any time|all good|my bad|hang in there|hold on|hang on|nae bother|howdy|wassup|sup|good evening|righto|righty|easy does it|cheer up|okey dokey)',
    "(good morning|sounds good|great|perfect|lovely|brilliant|awesome|what's up|whats up|wotcha|alrighty|cool|hear you)",
  ],

  // The agent's own life.
  kin: [
    '(ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|husband|wife|boyfriend|girlfriend|fiance|fiancee|hubby|missus)',
    '(other half|better half|kid|kids|son|sons|daughter|daughters|baby|toddler|teenager|teenagers|mum|mom|mother|dad|father)',
    '(parents|brother|sister|brothers|sisters|nan|gran|granny|grandma|grandad|grandpa|grandmother|grandfather)',
    '(mother-in-law|father-in-law|in-laws|cousin|uncle|aunt|auntie|niece|nephew|dog|cat|flatmate|roommate|housemate|mate)',
    '(mates|best friend|girlfriends|friends|family|landlord|neighbour|neighbours|therapist|psychologist|shrink|doctor|gp)',
    '(children|stepson|stepdaughter|twins|horse|puppy|kitten|date|tinder date|crush|lover|bloke|wifey|old man|old lady)',
    '(ex husband|ex wife|ex boyfriend|ex girlfriend|own kids|own mum|own dad|own son|own daughter|own children)',
  ],
  'own-thing': [
    '(divorce|separation|breakup|break-up|hangover|salary|wages|pay|paycheck|overdraft|debts|debt|diagnosis|depression)',
    '(anxiety|burnout|pregnancy|miscarriage|operation|surgery|back|knee|head|stomach|nerves|migraine|migraines|period)',
    '(blood pressure|weight|diet|love life|sex life|marriage|wedding|birthday|holiday|holidays|vacation|weekend|day off)',
    '(lunch break|flat|house|cabin|car|boat|caravan|rent|mortgage|religion|faith|church|politics|party|medication|pills)',
    '(tablets|bed|sofa|garden|hobby|band|football team|vote|breasts|boobs|feet|toenail|hips|hip|teeth|tooth|childhood)',
    '(student days|youth|teens|twenties|thirties|chemo|cancer|illness|adhd|asthma|eczema|psoriasis|sick leave|private life)',
  ],
  'own-state': [
    '(single|divorced|newly divorced|pregnant|broke|skint|hungover|hung over|knackered|exhausted|depressed|drunk|tipsy)',
    '(bored|underpaid|lonely|heartbroken|in love|dating|married|engaged|bankrupt|gay|lesbian|vegan|vegetarian|religious)',
    '(christian|muslim|jewish|atheist|conservative|liberal|socialist|overweight|fat|sober|retired|divorcing|separated)',
    '(diabetic|bipolar|dyslexic|autistic|allergic|burnt out|burned out|shattered|dead tired|on antidepressants|on a diet)',
    '(off sick|in therapy|on the pill|in debt|homesick|newly single|freshly single|unemployed|on medication|on tinder)',
    '(up all night|half asleep|dying for a drink|dying for a beer|dying for a smoke|flat broke|stony broke|a bit hungover)',
    '(a single mum|a single dad|a single parent|a mum|a dad|a mother|a father|a widow|a feminist|a socialist|a tory)',
  ],

  // What people write about: posts and comments.
  'post-noun': [
    '(comment|comments|post|posts|review|reviews|reply|replies|thread|threads|remark|remarks|tweet|tweets|contribution)',
    '(contributions|entry|entries|posting|postings|wall post|wall posts|discussion|screenshot|rant|meme|gif|caption)',
  ],
  removed: [
    '(removed|deleted|hidden|hid|erased|unpublished|moderated|censored|blocked out|withdrawn|pruned|binned|scrubbed)',
    '(cleaned away|swept away|cleared|taken down|took down|taken away|taken off|taken offline|pulled|cleaned up|cleared out|edited out|tidied away|cut)',
    '(wiped|zapped|axed|weeded out|filtered out|struck out|cleared away|made invisible)',
  ],
  'to-remove': [
    '(remove|delete|hide|erase|unpublish|moderate|take down|take away|take off|pull|prune|bin|clear out|edit out)',
    '(wipe|clean up|scrub|weed out|filter out|cut|censor|withdraw|tidy away|block out)',
  ],

  // Saying when and how.
  soon: [
    '(soon|shortly|asap|a.s.a.p|presently|eventually|sometime|momentarily|before long|in due course|in due time)',
    '(as soon as possible|as soon as we can|as soon as i can|as quickly as possible|as quickly as we can|as fast as we can)',
    '(as fast as possible|as swiftly as possible|soon enough|in the near future|in the not too distant future|one day)',
    '(at some point|some day|some time|when possible|when we can|when i can|when we have time|when i have time|in a while)',
    '(when we get the chance|when i get the chance|when we get a chance|when i get a chance|when we get round to it)',
    '(in a bit|in a little while|any day now|any time now|any minute now|any moment now|in no time|sooner or later)',
    '(at the earliest opportunity|at our earliest convenience|at the earliest|as soon as we get a chance|promptly|speedily)',
    '(in the coming days|in the coming weeks|in the next few days|in the next days|over the coming days|as time allows)',
    '(as soon as one is free|as soon as someone is free|as soon as there is time|in a jiffy|in good time|when time allows)',
    '(within a reasonable time|within reasonable time|without undue delay|without delay|further down the line|later on)',
    '(at a later date|at a later stage|at a later point|when things calm down|once things calm down|down the road)',
    '(the moment we can|once we can|as soon as time permits|when the time comes|in the foreseeable future|sharpish|pronto)',
    '(in the next little while|by and by|at our convenience|as soon as the situation allows|as soon as anyone is available)',
    '(as soon as resources allow|just as soon as we can|just as soon as possible|quickly|fairly soon|quite soon|pretty soon)',
    "(very soon|really soon|before very long|before too long|in a tick|in a short while|in a moment|in a short time|at the first opportunity|as soon as there's time|when there is a gap|when there's a gap|by and by|when there is time|when capacity allows|as soon as we have capacity|as soon as we get time|when we get time|when i get time|at first opportunity|before you know it|in the blink of an eye|when we know more|as soon as we know more|sooner rather than later)",
    '(when there is news|as soon as there is news|when we have more information|as soon as we have more information)',
    '(as soon as we hear more|when we hear more|once we know more|when there is more to tell|when we hear back|once we hear back)',
  ],
  'answer-back': [
    '(get back|come back|be back|return|reply|respond|answer|write back|write|let you know|keep you posted|revert)',
    '(be in touch|get in touch|reach out|update you|inform you|call you|ring you|phone you|call back|ring back|call)',
    '(keep you updated|keep you informed|notify you|tell you|give you an answer|give you an update|contact you|message you)',
    '(give you a call|give you a ring|give you a shout|drop you a line|email you|text you|send you an answer|circle back)',
    '(touch base|follow up|post an update|write here|write again|have an answer|give you news|report back|say more|know more)',
    '(come with an answer|come up with an answer|bring you an answer|send a reply|feed back|loop back)',
  ],
  'fix-it': [
    '(fix|sort|solve|resolve|repair|correct|mend|help|look|check|investigate|handle|see|find|arrange|deal|restore|chase)',
    '(refund|pay|send|ship|replace|examine|review|follow|take|make|get|do|put|update|give|process|bring|clear|speed|rectify)',
    '(pass|forward|raise|ask|talk|speak|try|work|dig|go|consider|assess|examine|test|track|trace|have|be|finish|complete)',
    '(improve|change|remove|cancel|reverse|credit|book|add|order|issue|reset|restart|unblock|open|move|set|run|start)',
  ],
  'fixed-pp': [
    '(fixed|sorted|solved|resolved|repaired|corrected|mended|restored|handled|dealt with|looked at|looked into|refunded)',
    '(paid|paid out|paid back|sent|shipped|replaced|put right|done|ready|working|up|up again|up and running|back)',
    '(back up|back online|processed|reviewed|decided|settled|credited|reversed|contacted|on its way|in place|finished)',
    '(completed|delivered|updated|answered|available|out|released|reopened|open|back to normal|in touch|over|investigated)',
    '(cleared|arranged|booked|launched|published|installed|rectified|running|clear|taken care of|attended to|examined)',
  ],
  // Sending on.
  'neg-lead': [
    "(if not|why not|why don't you|don't hesitate to|do not hesitate to|if it doesn't|if it isn't|if that doesn't help)",
    "(if it won't|don't wait|if it doesn't work|if that doesn't work|if it still doesn't work|and if not)",
  ],
  urge: [
    '(please|just|do|simply|then|now|so|instead|kindly|try to|feel free to|you can|you could|you may|could you|can you)',
    "(would you|will you|you're welcome to|you are welcome to|you're more than welcome to|welcome to|best to|it's best to)",
    "(you need to|you have to|you'll have to|you will have to|you must|you should|we'd like you to|i'd like you to|have to)",
    "(we'd ask you to|i suggest you|we suggest you|we recommend that you|we recommend you|i recommend you|easiest is to)",
    "(you'll need to|you will need to|you are to|i need you to|we need you to|need to|it's easiest to|it's quickest to)",
    "(it's quickest if you|it's easiest if you|it's best if you|if you|when you|once you|either you|or you|and you|quickest is to)",
    '(by all means|the best thing is to|the easiest thing is to|the quickest way is to|the easiest way is to|the best way is to)',
    "(we advise you to|i'd advise you to|i would ask you to|may i ask you to|might i suggest you|perhaps you could|maybe you could)",
  ],
  'branch-place': [
    '(branch|branches|office|offices|shop|shops|store|stores|showroom|local branch|nearest branch|bank office)',
    '(nearest office|nearest shop|nearest store|local office|local shop|local store|high street branch|service point)',
    '(customer centre|customer center|service centre|service center|outlet|outlets|headquarters|head office|flagship store|town hall)',
    '(ticket office|main office|city office|walk-in centre|walk-in center|premises|branch desk|branch counter|help desk in person)',
  ],
  role: [
    '(colleague|colleagues|manager|boss|supervisor|adviser|advisor|handler|claims handler|case handler|adjuster|technician)',
    '(engineer|team leader|teamleader|team lead|specialist|expert|lawyer|director|assistant|agent|officer|driver|conductor)',
    '(caseworker|case worker|mortgage adviser|loan officer|account manager|branch manager|head|co-worker|coworker|consultant)',
    '(coordinator|planner|accountant|economist|trainee|developer|electrician|inspector|controller|guard|guy|girl|lady|man)',
    '(woman|chap|lass|lad|bloke|it guy|administrator|secretary|receptionist|team mate|teammate|deputy|chief|workmate|sales rep)',
    '(claims adjuster|customer adviser|section manager|press officer|duty manager|shift leader|complaints officer|buddy)',
  ],
  department: [
    '(claims|complaints|billing|accounts|accounting|finance|payments|sales|support|logistics|legal|technical|it|hr)',
    '(loans|mortgages|collections|customer service|customer services|customer care|customer support|invoicing|security)',
    '(dispatch|planning|operations|marketing|returns|refunds|bookings|reservations|roaming|fraud|insurance|the office)',
    '(the branch|the depot|the warehouse|our office|our branch|our team|the team|the claims team|the back office|compliance)',
    '(lost property|traffic control|the control room|the workshop|the press office|head office|the shop|reception|pensions)',
  ],
  // Personal data.
} as const satisfies Classes
