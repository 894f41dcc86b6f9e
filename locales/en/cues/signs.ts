import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Signs: broad classes of words that mean little alone; what several of them come to is weighed. */
export const signs: ThemeLexicon<'signs'> = {
  'sign-you': ["(you|your|you're|you've|you'd|you'll|yours|u|ur)"],
  'sign-we': ["(we|us|our|ours|we're|we've|we'd|we'll|the bank|the company)"],
  'sign-i': ["(i|me|my|mine|i'm|i've|i'd|i'll|myself)"],
  'sign-people': [
    '(people|everyone|everybody|others|other customers|customers|the customer|most people|most of our|no one else|nobody else|adults|grown-ups|folks|some of us|those who|anyone|a person|passengers|users|someone like you|customers like you)',
  ],
  'sign-third': [
    '(supplier*|subcontractor*|carrier*|courier*|royal mail|dpd|evri|hermes|manufacturer*|wholesaler*|operator*|partner*|authorit*|council|government|hmrc|network rail|court*|competitor*|third part*|third-part*|weather|snow|the law|regulator*|market|it department|contractor*|network owner|airport*|retailer*|recipient*|sender*|your bank|your provider|your employer|your isp|driver*|visa|mastercard|warehouse)',
  ],
  'sign-ought': ["(should|ought|could|would|shouldn't|couldn't|might|supposed)"],
  'sign-must': [
    '(must|have to|has to|need to|needs to|required|shall|expected|obliged|got to|gotta|will have to|up to you|down to you|make sure|see to it|count on|take care to|supposed to)',
  ],
  'sign-past-duty': [
    '(had you)',
    '(should|could|would|ought to) ~3 (have|of)',
    "(should've|could've|shoulda|coulda)",
    "if (you|you'd|one) ~2 (had|only|just|bothered|actually|read|followed)",
    "(did|didn't|haven't|have) you (even|not|ever|actually|read|check)",
    "you (didn't|failed|forgot|neglected|missed|never)",
  ],
  'sign-point': [
    '(actually|obviously|clearly|evidently|apparently|of course|surely|as you know|after all|plainly|naturally|really|hardly|perhaps|maybe|in fact|frankly|honestly|literally|seriously|presumably|well)',
  ],
  'sign-little': [
    "(just|only|merely|simply|a little|a bit|tiny|small|minor|trivial|no big deal|hardly|worse|a couple|not that|nothing to|silly|ridiculous|overreact*|exaggerat*|end of the world|slight|mere|few minutes|petty|elementary|obvious|not hard|how hard|not rocket|some of us|a few pounds|a few kroner|bit of snow|exaggerate|not so bad|can't be that)",
  ],
  'sign-all': [
    '(always|never|all|everything|nothing|none|nobody|no one|entire|completely|fully|impossible|hundred|totally|every time|any|whatsoever|absolutely|guaranteed|at all|anyway|perfectly)',
  ],
  'sign-but': ['(but|however|though|although|yet|on the other hand|that said|still|then again)'],
  'sign-said': [
    '(already|again|repeat|once more|several times|previously|as mentioned|as stated|stated|states|says|according to|informed|told you|per our|as per)',
    'as (i|we) ~2 (said|mentioned|stated|wrote|explained|told)',
  ],
  'sign-curt': [
    "(full stop|period|no|nope|end of|that's it|that's that|final|it is what it is|that's how|unfortunately|ok|okay|fine|tough|too bad|shame|whatever|doesn't matter|so what|bye|good luck|deal with it|live with it|closed|moving on|enough|cheers|these things happen|it happens|that's life|nothing more to|nothing to add|will have to do|let's leave|let it go|that's all|drop it|move on|case closed)",
  ],
  'sign-heed': [
    '(read|reading|check|checked|checking|think|thought|look|looked|know|knew|understand|realise|realize|listen|follow|followed|verify|remember|forgot|forgotten|missed|misunderstood|misread|learn|google|ask|plan|bother|bothered|notice|noticed|pay attention|careful)',
  ],
  'sign-fault': [
    '(fault|faulty|blame|blamed|responsib*|mistake*|error*|cause*|careless*|problem|problems|due to|down to|wrong|liable|liability|negligen*)',
  ],
  'sign-terms': [
    '(terms|conditions|rule|rules|routine*|guideline*|polic*|agreement*|contract*|process|processes|procedure*|system|systems|decision*|instruction*|price list|timetable|requirement*|standard|standards|t&cs|small print)',
  ],
  'sign-right': [
    '(right|correct|correctly|according|in line with|works|worked|working|as it should|as intended|followed|did everything|met|normal|fully|approved|in order|nothing wrong|usual|clear|properly|in accordance|fine|checked|double-checked|their best|our best|as best|carefully|twice|great job|hard|thorough|by the book|sent out|was announced|as the law|good routines|procedures)',
  ],
  'sign-self': ['(yourself|yourselves|own|your end|themselves|by yourself|oneself)'],
  'sign-fuss': [
    '(angry|upset|cross|annoyed|feelings|feel|mood|tone|language|moan*|complain*|shout*|yell*|whin*|nag*|drama*|calm|relax|breathe|panic*|stress*|rant*|threat*|rude|attitude|patience|patient|hysteri*|overreact*|nonsense|offended|victim|tantrum*|chill|fuss|exaggerate|bother your|prioritised|prioritized|claim to|shouting|worry your|head)',
  ],
  'sign-wow': [
    '(congrat*|bravo|impressive|impressed|fantastic|wonderful|brilliant|genius|expert*|professional|creative|applaud*|applause|hats off|medal*|gold star|thanks for letting|thanks for sharing|what a|how very|lovely|exciting|interesting|fascinating|amazing|incredible|sharp|clever|smart|wise|wow|hooray|fun|charming|delightful|shocking|kudos|lucky|lucky you|at your service|always happy|always nice|good for you|nice of you|surprisingly|revolutionary|modern|believe it or not|thank heavens|cracking|glad you|how kind|how nice|pity|marvellous|splendid|terrific)',
  ],
  'sign-slang': [
    '(hiya|hey|heya|yo|bro|bruv|mate|pal|buddy|dude|love|hun|hon|darling|sweetie|sweetheart|babe|dear|girl|boss|champ|legend|gorgeous|sick|lol|haha*|hehe|hugs|hug|xx|xoxo|kisses|yay|woo*|yep|yup|nah|gonna|wanna|dunno|cool|awesome|no worries|chill*|mega|super|totes|kinda|cheers|ta|lads|guys|fam|innit|omg|gotcha)',
  ],
  'sign-home': [
    '(kids|children|wife|husband|hubby|partner at home|daughter|son|mum|mom|dad|gran|grandma|nan|mother-in-law|dog|cat|home|weekend|holiday*|vacation|evening|dinner|hungover|hangover|party|divorce*|divorced|love life|single|date|dating|salary|paid|rent|broke|skint|ill|sick|tired|headache|gym|football|match|cottage|moving house|pregnant|birthday|slept|sleep|ex|neighbour*|lunch|coffee|flatmate|landlord)',
  ],
  'sign-opinion': [
    '(personally|if you ask me|between us|between you and me|my opinion|to be honest|honestly|myself|politician*|politics|boss|manager|management|colleagues|tory|tories|labour party|brexit|my job|work here|working here)',
    'i (think|hate|love|like|vote|voted|believe|reckon|prefer)',
  ],
  'sign-jargon': [
    '(solution*|quality|optimal*|ensure*|market-leading|leading|customer experience|holistic|tailored|bespoke|added value|commitment|committed|continuous*|continually|improv*|ambition*|strive|strives|valued|value|efficient*|flexib*|innovat*|digital|portfolio|seamless*|leverage*|stakeholder*|facilitate*|regarding|pertaining|concerning|handling|processed|processing|hereby|kindly|in accordance|accordance|aforementioned|endeavour*|feedback|inconvenience*|any inconvenience|incident*|deviation*|received|utilis*|utiliz*|enhance*|dialogue|priorit*|world-class|excellence|satisfaction|esteemed|escalate*|journey)',
  ],
  'sign-passive': [
    '(has|have|is|are|will|been|being|be) ~2 (registered|received|forwarded|processed|handled|escalated|noted|closed|logged|actioned|submitted|advised|reviewed|recorded|acknowledged|raised|passed)',
    'please be (advised|informed|assured)',
    '(advised|noted) that',
  ],
  'sign-own-thing': [
    'your ~2 (loan*|mortgage*|account*|card*|balance*|application*|claim*|payment*|invoice*|bill|insurance|policy|subscription|order*|booking*|parcel*|case|contract|premium*|debt*|arrears|reminder*|compensation|payout*|transfer*|direct debit|appointment*|diagnosis|credit|overdraft|savings|cancellation|membership|delivery|return|refund|ticket*|trip|instalment*|package)',
  ],
  'sign-see': [
    '(i|we) (can see|see|saw|found|checked|have checked|notice|noticed)',
    '(was|were|been|is|are|has|had) ~1 (granted|declined|rejected|approved|denied|unpaid|overdue|paid|blocked|closed|shipped|dispatched|registered|booked|refused|frozen)',
    '(arrears|debt collection|overdrawn|credit check|defaulted)',
    'you have ~3 (left|with us|unpaid|outstanding|booked|ordered|paid|missed|bought)',
  ],
  'sign-gone': [
    '(removed|removes|removing|remove|deleted|deleting|delete|hidden|hide|hiding|hid|blocked|blocking|moderated|taken down|taking down|take down|took down|gone|withdrawn|erased|pulled|unpublished|cleared)',
    '(taken|take|took|taking) ~3 (down|off)',
  ],
  'sign-post': [
    '(post|posts|comment|comments|thread|reply|text|picture|message|words|wording|language|review|tweet)',
  ],
  'sign-soon': [
    '(soon|shortly|asap|as soon as|as quickly as|promptly|in due course|when (we|i|there) (can|get|have|is)|in the near future|going forward|at some point|eventually|in time|before long|at the earliest|any day now|by and by|in a bit|momentarily)',
  ],
  'sign-cannot': [
    "(can't|cannot|can not|unable|couldn't|won't|don't|doesn't|isn't|aren't|not) ~1 (help|do|offer|able|possible|comment|provide|change|make|accept|discuss|deal|give)",
    "(unable|impossible|refuse|decline|unfortunately|outside|nothing (we|i)|no (longer|way|chance|option)|we don't|we do not|we can't|not something)",
  ],
  'sign-busy': [
    '(many|high|huge|large|lot|lots|unusually) ~3 (calls|customers|cases|volume*|enquiries|questions|demand|to do|messages)',
    '(understaffed|short-staffed|staff|staffing|resource*|holiday season|queue*|busy|workload|peak|season|backlog|budget|cuts)',
  ],
  'sign-please': [
    '(please|kindly|would you|could you|can you|feel free|happy to|glad to|thank|thanks|welcome|hope|help|helping|pls)',
  ],
  'sign-command': [
    "^ [then|so|but|next time|and|just|maybe|perhaps] (read|check|look|calm|stop|wait|think|ask|learn|google|restart|see|call|ring|write|search|go|take|do|behave|try|use|keep|get|come|switch|buy|be|forget|breathe|show|give|let|choose|click|log|send|find|remember|chill|relax|grow|deal|move|don't)",
  ],
  'sign-next-time': ['(next time|in future|in the future|from now on|going forward|another time)'],
  'sign-expect': [
    '(expect|expected|expecting|believe|believed|wanted|want us|do you mean|seriously|demand|demanding|imagine|imagined|suppose|assume|assumed|hoping|thought)',
  ],
  'sign-others-fine': [
    '(most|others|everyone else|everybody else|no one else|nobody else|other customers|all our|the rest) ~4 (manage|understand|happy|succeed|problem*|complain*|works|no issue*|pay|read|find|appreciate|know|fine|cope|get it|satisfied)',
    '(all other|other|every other) ~3 (banks|companies|councils|firms|places)',
    'works (fine|well) for',
  ],
  'sign-you-have': [
    "you (have|had|are|got|were|pay|owe|applied|bought|sent|joined|you've) ~2 (a|an|the|two|three|four|already|left|still|unpaid|loan|loans|on|with us|since|<num>|insured|booked|member|customer)",
    "you've (got|had|been|paid|missed)",
    'your (daughter|son|mother|father|wife|husband|partner) (has|is|got|was)',
    '(has|have|been|was) (approved|granted|come in|turned down|rejected|paid out|given|registered|accepted)',
  ],
  'sign-oh': [
    '^ (well|oh|ah|wow|aha|so|and here|naturally|of course|lucky|always|right|sure|yes|no|but|congratulations|maybe|perhaps|imagine|fancy|funny|good|ooh|gosh|poor)',
  ],
}
