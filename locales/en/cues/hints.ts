import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import {
  CONTENT_WITH,
  DONE_INSIDE,
  ERRAND,
  NEWLY_SENT,
  NOT_BY_EMAIL,
  NOT_BY_PHONE,
  OTHER_SITE,
  READ_THERE,
} from './channels/tried-not.js'

/** Hints: fields of words of which several in a sentence of a post are weighed together. */
export const hints: ThemeLexicon<'hints'> = {
  'hint-name': ['<name>', { phrase: '<cap>', weak: true }],
  'hint-origin': [
    '(foreign*|immigrant*|immigration|migrant*|refugee*|asylum*|arab*|muslim*|moslem*|islam*|christian*|jew|jews|jewish|jew*|hindu*|sikh*|gypsy|gypsies|gipsy|roma|romani*|traveller*|sami|pole|poles|polish|romanian*|bulgarian*|lithuanian*|baltic*|russian*|turk|turks|turkish|kurd*|iranian*|iraqi*|afghan*|syrian*|somali*|african*|africa|nigerian*|chinese|china|chink*|asian*|thai*|indian*|india|pakistani*|paki|pakis|mexican*|latino*|black|blacks|white|whites|brown|dark|dark-skinned|coloured|colored|skin|race|races|racial*|blood|ethnic*|scots|irish|welsh|swede|swedes|dane|norwegian*)',
    '(british|brit|brits|english|native|natives|locals|born here|origin*|homeland|background|nationality|nationals|citizen*|passport|accent*|broken english|speak the language|speak english|the language|mother tongue|turban*|veil*|headscar*|hijab*|scarf|burqa*|burka*|niqab*|mosque*|church|synagogue*|koran|quran|allah|mecca|mohammed|muhammad|muhammed|ahmed|ali|hassan|fatima|abdul*|apu|ramadan|halal|pork|kebab*|curry|falafel*|camel*|desert|jungle|palm trees|mud hut*|tent|banana*|goats|reindeer|garlic|terrorist*|bomber*|sharia|ghetto*|multicultur*|diversity|integrate*|dinghy|boat|boats|disabled|disabilit*|wheelchair*|autis*|deaf|blind)',
  ],
  'hint-woman': [
    "(woman|women|womens|women's|female|females|girl|girls|girly|lady|ladies|dame|broad|broads|chick|chicks|bird|birds|lass|lasses|wife|wives|housewi*|blonde|blondes|blond|brunette*|redhead|bimbo*|mum|mummy|mother|mothers|mom|maternity|pregnan*|period|pms|menopaus*|hormon*|time of the month|stove|kitchen*|ironing|sandwich*|dishes|clean|cleaning|breed|babies|make-up|makeup|skirt*|heels|nails|manicure|lipstick|pink|sex|gender|quota*|diversity hire|feminis*|equality|male|males|man|men|mans|bloke|blokes|lad|lads|boys|guy|guys|son|weaker sex|hysterical)",
  ],
  'hint-queer': [
    '(gay|gays|lesbian*|lesbo*|dyke*|queer*|homo|homos|homosexual*|poof*|poofter*|faggot*|fag|fags|bisexual*|trans|trans*|tranny|trannies|lgbt*|pride|rainbow*|non-binary|nonbinary|pronoun*|sex change|orientation|unnatural|abnormal|pervert*|perverse|normal|marriage|real men|real man|two dads|two mums|drag)',
  ],
  'hint-sexual': [
    '(sexy|sexual*|sex|pretty|hot|hottie|fit|tasty|gorgeous|phwoar|cor|breast*|boobs|tits|titties|bum|arse|ass|backside|thighs|legs|body|figure|lips|mouth|lap|knee|bed|sleep with|slept with|shag*|screw|bang|bend her|ride|suck*|naked|nude|undress*|knickers|panties|bra|stockings|kiss*|cuddle*|pat|pinch|squeeze|grope*|fondle*|touch|stroke|date|take her out|take you out|alone with|single|your number|her number|hotel*|my place|randy|horny|turned on|massage|dream*|moan*|whore*|slut*|slag|slags|tart|hooker*|cunt*|cock|dick|wink|yum|inspect my|eye candy|over that counter|over the counter|smile more)',
  ],
  'hint-beast': [
    '(ape|apes|monkey|monkeys|baboon*|chimp*|gorilla*|animal*|cattle|sheep|pig|pigs|swine|cow|cows|hen|hens|chicken*|dog|dogs|bitch*|rat|rats|cockroach*|roach*|flea|fleas|lice|louse|worm|worms|maggot*|parasite*|leech*|vermin|pest|pests|insect*|locust*|vulture*|hyena*|snake|snakes|weasel*|toad|toads|donkey*|mule|mules|seal|goldfish|cancer*|plague|disease*|infect*|infest*|virus|boil|rubbish|garbage|trash|scum|filth*|waste|dung|manure|muck|dirt|dirty|stink*|stench|smell|smells|slime*|slimy|spawn|breed|breeding|swarm*|invasion|nuisance|beast*|subhuman*|creature*)',
  ],
  'hint-stupid': [
    '(stupid*|dumb*|thick|dim|dense|idiot*|moron*|imbecile*|cretin*|retard*|backward*|slow|lazy|laziest|idle|incompetent*|useless|worthless|pathetic|hopeless|ignorant|clueless|uneducated|brain|brains|braindead|brain-dead|brain cell*|iq|school|nursery|kindergarten|sense|head|heads|skull|understand|grasp|think|read|write|count|spell|capable|wits|laughable|embarrassing|ridiculous|liar*|lying|lie|lies|lied|fake|dishonest|greedy|greed|heartless|spineless|gutless|coward*|power-mad|power mad|narrow-minded|inbred*|insane|crazy|mad|nuts|mental|bad|worse|worst|inferior|lesser|disgusting|vile|hypocrit*|nasty|cruel|evil|wicked|rotten|ugly|fat|bloated|crooked|corrupt|drunk)',
  ],
  'hint-scum': [
    '(clown*|circus|nobody|nobodies|halfwit*|half-wit*|dimwit*|nitwit*|twit|twits|twat*|muppet*|numpty|numpties|plonker*|pillock*|prat|prats|wally|wallies|donut|doughnut*|wanker*|tosser*|dickhead*|arsehole*|asshole*|jerk*|git|gits|bastard*|sod|sods|bugger*|loser*|dope|dopes|oaf*|lump|lumps|lout*|crone|hag|hags|witch*|old bat|battleaxe|cow|sourpuss|thug*|crook*|thief|thieves|robber*|bandit*|criminal*|con artist*|con man|conmen|scammer*|fraudster*|shyster*|bloodsucker*|sponger*|scrounger*|freeloader*|parasites|jobsworth*|bureaucrat*|pen-pusher*|penpusher*|dictator*|nazi*|psycho*|sadist*|murderer*|gang|pack|bunch|shower|mob|herd|troop|crowd|zombie*|robots|amateur*|rookie*|joke|jokers|ostrich*|snob*|traitor*|specimen*|excuse for|waste of|creep*|weirdo*|freak*|simpleton*|dunce*|dullard*|vegetable*|fool|fools|cockwomble*)',
  ],
  'hint-out': [
    "(out|get out|kick out|kicked out|throw out|thrown out|deport*|expel*|clear out|go home|going home|send them|send back|sent back|back|back to|away|gone|banned|ban|barred|block|close the borders|borders|taking over|take over|taken over|took over|invade*|invaded|import*|imported|belong|don't belong|doesn't belong|place|fit in|adapt|assimilate*|own bus|own carriage|separate|segregat*|our country|this country|the country|our own|own people|first|flood*|full of|overrun|still|jobs|job|benefits|handouts|for free|free|favour*|special treatment|refuse to be|don't want|won't be served|served by|be served|put to a|put me through to|anymore|used to be)",
  ],
  'hint-such': [
    "(such|that sort|those sorts|that type|those types|that kind|their kind|your kind|your sort|his sort|his kind|her kind|these people|those people|them people|you people|that lot|this lot|you lot|the likes of|people like|people who|folk like|folks like|their sort|them|they|they're|theyre|their|all of them|all the same|every last|every one of|the whole lot|the lot of|typical|always|every time|another|one more|yet another)",
  ],
  'hint-violence': [
    '(hit|hits|beat|beaten|beating|punch*|smack*|slap*|kick*|thump*|thrash*|batter*|clobber*|belt|break your|break his|break her|break their|snap|snapped|smash*|crush*|mash|cut|carve*|slit|slash*|stab*|knife|knives|axe|hatchet|hammer|sledgehammer|chainsaw*|bat|crowbar|iron bar|rifle*|pistol*|gun|guns|weapon*|shoot*|shot|bullet*|load*|shotgun*|bomb*|explode*|blow up|blown up|blow your|blow the|grenade*|dynamite|fire|arson|burn*|burns|burned|burnt|set fire|flame*|match|matches|lighter|petrol|gasoline|ashes|torch*|kill|kills|killed|killing|murder*|slaughter*|behead*|hang|hanged|hung|hanging|lynch*|execut*|guillotin*|gallows|noose|rope|strangl*|choke|suffocat*|drown*|bury|buried|grave|graves|coffin|run over|run him over|run you over|run down|lorry|truck|torture*|hurt|hurts|harm|bleed*|blood|bloody|skin you|windows|window|tyres|tires|brick|bricks|rock|stones|vandal*|sabotag*|destroy*|wreck*|scratch|poison*|acid|rape*|raped|maim*|cripple*|mug|mugged|rob|bite|claw|hunt|hunted|war|assault*|attack*|put down|wipe out|wiped out|exterminat*|eradicat*|gas|gassed)',
  ],
  'hint-body': [
    '(face|faces|gob|teeth|tooth|nose|eye|eyes|ear|ears|neck|necks|throat|throats|kneecap*|knees|leg|legs|arm|arms|finger|fingers|hand|hands|fist|fists|skull|skulls|head|heads|back|rib|ribs|stomach|heart|liver|skeleton|body|bodies|limb*|a&e|emergency room|hospital*|wheelchair|crutch*|plaster|stretcher|ambulance*|intensive care|hearse|funeral|flowers|morgue)',
  ],
  'hint-haunt': [
    '(know where|knows where|know which|know what car|know when|know what time|know who|where you live|where you work|where you park|where he lives|where she lives|where they live|your address|address|addresses|home address|at home|to your house|your house|your door|his door|outside your|outside the|show up|turn up|turning up|pay a visit|pay you a visit|visit you|visiting|pop round|come round|coming round|come down there|coming down there|come and find|drive past|drove past|saw him|saw her|seen him|seen her|follow*|followed|waiting outside|be waiting|waiting for you|wait outside|car park|parks|parked|your car|his car|her car|your cars|number plate*|reg|bus|the bus home|train home|walks home|walk home|home alone|alone|finish work|finishes work|your shift|clocks off|dark|darkness|night|one night|alley*|woods|canal|your wife|your husband|your family|your daughter|your son|your kids|your children|his kids|her kids|little boy|little girl|the kids|nursery|school gate*|school run|playground|lovely family|nice family|nice house|nice place you|your name|full name|facebook profile|find you|find him|find her|find out where|track you|hunt you)',
  ],
  'hint-warn': [
    "(watch out|watch your|watch yourself|better watch|look over|over your shoulder|behind you|your back|sleep well|sleep tight|sleep with one|just wait|you wait|wait and see|wait till|you'll see|youll see|see what happens|will pay|going to pay|gonna pay|pay for this|regret*|be sorry|revenge|payback|get even|an eye for an eye|next time|next one|next person|last warning|final warning|warning|warned|warn you|i promise|promise you|i swear|swear to god|mark my words|soon|tick|tick tock|countdown|count on|days are numbered|last day|your turn|turn is coming|what's coming|whats coming|get what|gets what|coming to you|accident|accidents|things happen|something happen*|be a shame|a shame if|be a pity|pity if|no choice|own hands|settle this|teach you|teach them|lesson|or else|otherwise|somebody should|someone should|somebody ought|someone ought|somebody needs|hope|hope you|hope your|deserve*|wish|wouldn't want|might want to)",
  ],
  'hint-die': [
    '(die|dies|died|dying|dead|death|deaths|live|lives|living|life|alive|exist*|survive*|wake up|waking up|wake|fall asleep|breathe|breathing|breath|tomorrow|last|end|ending|over|earth|world|heaven|hell|rot|rotting|corpse*|deceased|passed away)',
  ],
  'hint-despair': [
    "(can't go on|cant go on|cannot go on|can't do this|cant do this|can't take|cant take|can't carry|cant carry|can't cope|cant cope|can't face|can't bear|no strength|no energy|give up|giving up|given up|gave up|done with|had enough|hope|hopeless|no hope|way out|only way|no point|pointless|what's the point|whats the point|no reason|nothing left|nothing to live|nobody left|empty|emptiness|dark|darkness|black hole|alone|lonely|burden|better off|without me|miss me|notice if|disappear*|vanish|end it|end it all|ending it|end things|end my|take my|take my own|my own life|own life|kill myself|killing myself|hurt myself|harm myself|my own hand|suicid*|jump*|bridge*|railing*|train|trains|tracks|platform|rail|roof|balcony|rope|noose|cord|tablets|pills|sleeping pills|medication|meds|bottle of|overdos*|wrists|razor*|blade|cut myself|cutting|goodbye|goodbyes|farewell|forgive me|sorry to everyone|last message|last time|last post|will|testament|funeral|sorted everything|giving away|plan|psych*|self-harm*|self harm*|depress*|anxiety|crying|cried|can't sleep|sleep|not wake|never wake|don't want to be|dont want to be|don't want to live|don't want to wake|not be here|be here|not be around|be around|may as well|might as well|debt|debts|bailiff*|evict*|insurance pay*)",
  ],
  'hint-kin': [
    "(mum|mum's|mom|mother|dad|dad's|father|parents|brother|sister|son|daughter|child|children|kid|kids|wife|husband|partner|boyfriend|girlfriend|fiance*|gran|granny|grandma|grandmother|grandad|grandfather|aunt|uncle|cousin*|nephew|niece|in-law*|neighbour*|neighbor*|friend|friends|mate|flatmate|housemate|colleague*|my ex|someone i|somebody i)",
  ],
  'hint-people': [
    '(staff|employee*|worker*|agent*|advis*|adviser*|advisor*|handler*|clerk*|cashier*|teller*|receptionist*|reception|switchboard|operator*|support|customer service*|service desk|salesm*|rep|reps|manager*|boss|bosses|ceo|management|director*|board|politician*|council|councillor*|minister*|official*|bloke|guy|chap|lad|lady|woman|man|girl|boy|he|him|she|her|they|driver*|courier*|delivery*|postman|postie|mailman|fitter*|engineer*|technician*|warden*|traffic warden|guard*|inspector*|conductor*|pilot*|crew|doctor*|nurse*|teacher*|social worker*|assessor*|surveyor*|loss adjuster|customer|customers|people|folk|person|somebody|someone|whoever|you|your|u|ur|yourselves)',
  ],
  'hint-harmless': [
    '(laugh*|laughing|laughter|giggl*|haha*|hehe|lol|joke|joking|kidding|funny|fun|comic*|game|games|playing|play|film|movie|series|show|book|episode|match|derby|team|gig|concert|song|tune|weather|storm|rain|snow|heat|cold|thirst|thirsty|hunger|hungry|starv*|curiosity|suspense|battery|screen|phone|mobile|laptop|computer|server|wifi|router|connection|plant|plants|flower*|grass|weeds|mosquito*|wasp*|ants|spider*|cat|cats|puppy|kitten|coffee|cake|bun|lunch|holiday|cleaning|hair|haircut|feet|workout|gym|run|boredom|bored|shame|embarrassment|longing|estate|probate|life insurance|life cover|life policy|bereave*|deadline*|smoke alarm*|fire insurance|barbecue*|bbq|party|cracking)',
  ],
  'hint-law': [
    '(sue|suing|sued|court|courts|lawsuit|legal*|lawyer*|solicitor*|attorney*|barrister*|police|prosecut*|press charges|trading standards|ombudsman|regulator*|watchdog|complain*|complaint|small claims|authority|authorities|discriminat*|newspaper*|media|press|journalist*|demand*|compensation|cancel*|cancelling|leaving|switch*|competitor*|contract|the law|illegal*|lawful*|report you|reporting you|report this)',
  ],
  'hint-told': [
    '(said that|says that|said|says|saying|wrote|writes|shout*|shouted|called|calls|calling|called me|comment|comments|post|posts|word|words|wording|language|term|phrase|quote*|according to|told|heard|hear|overheard|subjected|victim*|threat|threats|threaten*|bully*|bullied|bullying|harass*|racism|racist*|sexism|sexist*|misogyn*|homophob*|transphob*|islamophob*|antisemit*|bigot*|hate speech|hate|hatred|abuse|abusive|slur*|stereotyp*|prejudice*|discriminat*|not ok|not okay|unacceptable|wrong to|not right|remove|delete|moderate*|stop|shame on|respect*|equal|equality|welcome|support|proud|celebrate*|inclusive|accessib*|study|research|history|report*|how dare|nobody should|no one should)',
  ],
  'chan-phone': sparing(NOT_BY_PHONE, [
    '(jingle|muzak|panpipes|pan pipes|phone|blower|phoned|phones|phoning|telephone*|call|called|calls|calling|caller|ring|rang|ringing|rung|line|lines|phone line|helpline*|hotline*|number|switchboard|keypad|press 1|menu|voicemail|answering machine|answerphone|callback|call back|engaged|dial*|tone|beep*|cut off|hung up|hang up|hangs up|hold|on hold|hold music|music|receiver|call centre|call center|disconnected)',
    '(queue|queued|queuing|queueing|hold|waited|wait) ~4 (min|mins|minute*|hour|hours)',
    '(min|mins|minute*|hour|hours) ~2 (queue|hold|wait)',
    '(caller|number|position) <num>',
  ]),
  'chan-chat': sparing(CONTENT_WITH, [
    '(chat|chats|chatted|chatting|chatbot*|live chat|webchat|bot|bots|robot)',
  ]),
  'chan-email': sparing(NOT_BY_EMAIL, [
    '(mailing|e-mail*|email|emails|emailed|emailing|mail|mails|mailed|mailbox|inbox*|autoreply|auto-reply|auto reply|automated reply|no-reply|noreply)',
  ]),
  'chan-private-message': sparing(NEWLY_SENT, [
    "(dm's|pm's|messenger's|pm|pms|pmed|pm'd|dm|dms|dmed|dm'd|dming|inbox|inboxed|messenger|private message*|direct message*|messaged|message|messages|private|unread|seen|on read|left on)",
  ]),
  'chan-app': sparing(CONTENT_WITH, ['(app|apps|mobile app|the update|app store|apple pay|google pay)']),
  'chan-web': sparing(
    [...OTHER_SITE, ...READ_THERE, ...CONTENT_WITH],
    [
      '(dropdown*|website*|web site|site|sites|webpage*|web page*|page|pages|form|forms|contact form|web form|online form|link|links|search|faq*|web shop|webshop|online|booking page|calendar|basket|checkout|click*|button|browser*|captcha*|error code|404|500|502|503|504|homepage|help pages|tracking page)',
    ],
  ),
  'chan-logged-in': sparing(DONE_INSIDE, [
    '(log in|log into|logged in|logging in|login|log-in|logins|sign in|signed in|signing in|my page|my pages|my account|online account|bankid|internet bank*|online bank*|password*|portal|customer portal|account page|member area|self-service|authenticat*|verif*|code|codes|passcode|one-time code|logged out|logs me out|kicked out|locked out|locks me out|two-factor|2fa)',
  ]),
  'chan-branch': sparing(
    [...ERRAND, ...CONTENT_WITH],
    [
      '(branch|branches|office|offices|shop|shops|store|stores|counter|counters|desk|front desk|till|tills|window|ticket office|reception|in person|went in|went into|went to your|went down|walked in|walked into|walked to|popped in|popped into|drove to|came in|visited|been in|been to|stood in|stood at|queued at|opening hours|library|town hall|city hall|council office|surgery|service point|pickup point|pick-up point|station|took a number|ticket machine|the door|the doors)',
    ],
  ),
  'chan-letter': [
    "(letter's|letter|letters|by post|in the post|posted|recorded delivery|registered|written to|wrote to|in writing|postcard*|envelope*|paper|papers|paperwork|paper form|stamp|stamps|stamped|postbox|post box|letterbox|handwritten|appeal letter|postage|postal)",
  ],
  'chan-social-public': sparing(
    ['pillar to post', 'post office'],
    [
      '(facebook*|fb|instagram*|insta|twitter|tweet|tweets|tweeted|tweeting|tiktok|x|linkedin|wall|your wall|social media|post|posts|posted|comment|comments|commented|thread|threads|tagged|tagging|story|stories|public|publicly|out here|on here|here before|asked here|wrote here|your page)',
    ],
  ),
  'hint-failed': [
    "(no|not|never|nothing|nobody|none|without|zero|silence|silent|quiet|ignored|ignore|ignores|ignoring|unanswered|unread|no answer|no reply|no response|no luck|in vain|failed|fails|fail|failing|error|errors|error message*|crash*|crashes|crashed|glitch*|hangs|hung|freez*|froze|frozen|stuck|spins|spinning|loads|loading|blank|empty|white screen|black screen|down|dead|broken|broke|bust|doesn't work|doesnt work|don't work|not working|won't work|wont work|didn't work|won't load|won't open|won't let|wont let|doesn't load|can't get|cant get|cannot get|couldn't|couldnt|can't|cant|cannot|wouldn't|won't|wont|didn't|didnt|doesn't|doesnt|closed|shut|locked|locked up|shutters|notice on the door|moved|refuse*|refused|refuses|reject*|rejected|bounce*|bounced|returned|return to sender|came back|kicks me|kicked me|throws me|threw me|boots me|logs me out|cut off|cuts off|disconnect*|hung up|hangs up|dropped|engaged|vanish*|vanished|disappear*|gone|lost|eats|ate|swallow*|template|canned|stock answer|copy-paste|copy and paste|automated|auto-reply|same answer|same reply|loop|loops|circles|goes round|timed out|timeout|expired|expires|session|invalid|gave up|get through|got through|go through|getting through|reach anyone|reach anybody|get hold|useless|pointless|black hole|void|wasted|left on read|seen|read)",
  ],
  'hint-waited': [
    '(minutes|minute|mins|min|hour|hours|hrs|days|day|week|weeks|month|months|year|years|queue|queued|queuing|queueing|wait|waited|waiting|waits|still|yet|times|time|first|second|third|fourth|fifth|sixth|twice|two|three|four|five|six|seven|eight|nine|ten|since|ago|all day|all morning|half a day|ages|forever|several|many|chased|chasing|reminder*|again)',
  ],
  'hint-contacted': [
    "(called|phoned|rang|rung|ringing|calling|emailed|e-mailed|mailed|written|wrote|sent|send|sending|chatted|visited|been|went|gone|drove|walked|sat|stood|spent|tried|trying|try|tested|contacted|got in touch|been in touch|asked|spoke|spoken|talked|told|reported|filled|filled in|filled out|logged|submitted|handed|chased|messaged|dm'd|dmed|dmd|pm'd|posted|tweeted|commented|appealed|requested|queued|waited)",
  ],
  'hint-went-well': [
    '(thank|thanks|thankful|grateful|great|good|brilliant|excellent|perfect|smooth*|quick*|fast|instantly|right away|straight away|at once|solved|sorted|fixed|resolved|helped|helpful|got help|kind|kindly|nice|nicest|lovely|friendly|polite|patient|gold|star|stars|hero|heroes|legend|happy|pleased|glad|impressed|went well|worked|works fine|worked fine|got through in|answered|answer in|compliments|praise|recommend|kinder|friendlier|nicer|lush|slick|neat|superb|cracking|spot on|impressive|worth it|well done|much better|way better|a joy to|cheers|finally|coffee|easy|fab|fantastic|wonderful|smile|no problem*|a treat)',
  ],
  'hint-asks': [
    "(can i|could i|can you|can we|may i|is it possible|shall i|should i|do i|must i|do i need|what number|which number|which address|where can|where do|how do|how can|how does|do you|have you|is there|are there|when do|when does|open|opening|will you|would you|i want|i'd like|id like|would like|would rather|rather|prefer|wondering|planning|plan to|going to|thinking of|tomorrow|next week|is it enough|is it ok|is it fine|if i|will it|are you)",
  ],
  'hint-pushed': [
    '(referred|refers|refer me|directed|redirected|sent me|sends me|send me|sent us|sent to|sent round|passed|passes|pass me|passed on|pass around|passed around|ping-pong|ping pong|pillar to post|round and round|roundabout|transferred|put through|forwarded|told to|told me to|tells me to|said to|said ring|said call|said email|says to|says ring|says call|asked me to|instructed|back to the|to the app|to the chat|to the phone|to the branch|to the website|to the shop|each other|another department|not their department|not their job)',
  ],
}
