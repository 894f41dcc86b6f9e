import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Doors that are named only to be shut. */
const shut = [
  'no ~1 (other|alternative|alternatives|way|options|option|workaround|solution|refund|refunds|compensation|replacement|discount|voucher|appeal|chance|possibility|exceptions|help|tip|advice|form|link|ombudsman|credit|shortcut)',
  '(only|just) (way|option|alternative|possibility)',
  '{negation} ~3 (offer|give|refund|replace|compensate|help|recommend|advise|appeal|reconsider)',
]

/** What the customer or we can do instead, where, or by whom. */
export const wayOn: CuePhrases = [
  // What you can do.
  {
    phrase: [
      '{you} ~1 (can|could|may|might) ~1 (also|always|still|instead|however|of course|then|just|easily|either|now|do|use|try|book|move|change|apply|appeal|ask|get|find|check|choose|pick|order|log|call|ring|write|send|upload|download|buy|switch|pay|spread|report|have|follow|take|reach|keep|start|stop|go|cancel|claim|contact|turn|register|open|add|set|rebook|return|collect|submit|restart|reset|read|update|look|bring|request|wait|travel|top|sign|make|view|reply|come|leave|borrow|transfer|confirm|track|pause|block|swap|visit|sell|give|let|select|enter|fill|pre-order|postpone|see|split|save|drop|hand|extend|renew)',
      '{you} ~1 (will) (find|see|get) ~6 (under|when|in|on|at|here|below)',
      "(you'll|youll) (find|see|get) ~6 (under|when|in|on|at|here|below|by|from)",
    ],
    not: [
      '(than|all|if|as far as) {you} can',
      '{you} can (see|read|understand) (that|why|from|for yourself|above)',
      '{you} ~1 (could|might|may) ~1 have',
      'only {you} can',
    ],
  },
  'if ~6 {negation} ~6 {you} ~1 (can|could|may)',
  "(why not|why don't you|how about|what about|have you tried|did you try|could you try|would you like|do you want|shall we|shall i|should we|should i|want me to|want us to|would it help|may i suggest|might i suggest|can i suggest|could i suggest|would you consider|if you'd like|if you'd rather|if you prefer|should you prefer|should you wish)",
  '(do try|please try|give it a try|have a go|worth trying|worth a try|worth asking|worth checking|worth a look|try ~2 (again|another|instead|the|our|a|restarting|*ing|with))',
  {
    phrase:
      '(instead|alternatively|another way|other way|alternative|alternatives|other options|another option|one option|option|workaround|way round|way around|in the meantime|meanwhile|plan b|next best|another possibility|better way|quicker way|easier way|best way|quickest way|safest way|shortcut|second-best|one solution|a solution)',
    not: [...shut, 'instead of'],
  },
  "(there is|there's) (a|one|another|still a) ~1 (way|possibility|chance|option|solution|alternative)",
  "(what|one thing|something|here's what|here is what) (i|we|you) (can|could) (do|offer|try|suggest)",
  '(i|we) ~1 (can|could) ~1 (offer|give|help|move|book|send|arrange|look|check|ring|call|see|put|order|change|suggest|refund|replace|waive|extend|issue|take|add|ask|find|sort|make|transfer|set|let|get|swap|walk|guide|show|cancel|split|postpone|explain|fix|reset|block|recommend|point|reserve|keep|hold|credit|reverse|open|reopen) ~1 (you|it|that|a|an|the|this|your|one|another|to|with|them|up|if|what|into|out|something|new|for|both|together|through|and|when|on|all|over|back|yours|where|how)',
  "({we-will}|i'd|we'd|let me|let us|let's) ~1 (gladly|happily|love|like|recommend|suggest|advise|do|help|arrange|sort|see|check|look|find|fix|make|ring|call|write|send|book|put|get|take|order|talk|ask|show|move|give|open|tell|set|chase|go|try|work|come|pass|refund|replace|credit|pay|reverse|post|follow|keep|answer|add|change|swap|bring|transfer|forward|return|stop|explain|issue|cancel|remove|test|raise|start|handle|solve|offer|contact|meet|walk|deal|waive|reset|drive)",
  "(we're|we are|i'm|i am) ~1 (sending|ringing|calling|fixing|refunding|moving|booking|ordering|transferring|putting|replacing|getting|arranging|crediting|reversing|waiving|extending|bringing|opening|giving|offering|asking|passing)",
  {
    phrase:
      '(recommend|suggest|advise|propose) ~1 (that|you|to|trying|using|the|a|checking|contacting|going|asking|booking|waiting|starting|updating|restarting|our|calling)',
    not: shut,
  },
  {
    phrase: '(our|my|one|best|small|quick|another) (tip|advice|suggestion|recommendation|trick|solution)',
    not: shut,
  },
  '(happy|glad|pleased|willing|delighted|ready|easy) to (help|look|answer|assist|check|arrange|change|move|switch|choose|appeal|rebook|book|apply|sort|take|explain|talk|see|do|get|use|send|have|add)',
  "(is|it's|also|still|quite|perfectly|fully|be|always|that's) (possible|fine|ok|okay|allowed|permitted|available) ~1 (to|for|that|if|when|by|at|in|from|with|until|again|here|logged)",

  // Do it like this.
  '[{neg-lead}] (log in|sign in|open the|go to|click|click on|choose|select|press|tap|follow|send us|send me|send a|send your|drop us|give us|ring us|call us|call 0*|ring 0*|contact|ask for|ask at|ask the|tell us|tell me|fill in|fill out|upload|download|restart|update the|update your|unplug|install|bring your|bring the|pick one|turn off|turn on|switch off|switch on|reply to|message us|apply|book a|report it|sign up|type in|enter the|pop in|dial|scan|reset the|get in touch|let us know|let me know|check the|use the|use our|see the|look under|look in|search for|submit|write to|write a|take the|take a|put the|put it|hold the|reply with|speak to|talk to|turn to|get hold of|come back|write here|write back|write in|post it|drop by)',
  {
    phrase:
      '^ ~2 (log|open|go|click|choose|select|press|tap|follow|use|check|send|write|drop|give|ring|call|contact|try|ask|tell|fill|upload|download|restart|update|hold|unplug|install|take|bring|show|visit|add|pick|turn|switch|reply|message|apply|book|report|keep|save|sign|type|enter|put|start|delete|block|pop|dial|register|scan|swipe|reset|print|order|pay|find|cancel|remove|move|connect|chat|search|attach|submit|confirm|write) ~1 (us|me|the|your|a|an|it|in|on|to|our|up|them|out|for|that|this|with|back|again|under|off|here|one|any|from|through)',
    not: [
      '^ ~2 (find|call|check|use|hold|show|report|update|order|book|block|print|start|change|reply|contact|message|move) ~1 (is|was|are|has)',
      '^ (we|i|it|you|that|this)',
    ],
  },
  '(under|on|via|through|using|use) ~1 (the|our|your|my|this|that) ~2 (form|link|button|menu|app|website|web site|site|pages|chat|portal|login|log-in|inbox|settings|profile|guide|list|map|calculator|self-service|webshop|planner|help pages|hotline)',
  '(link|form|guide|video|page|map|instructions|article|faq|leaflet|checklist|manual) (here|below|above)',
  "(here's|here is|here are|this link|you find|can be found|is found|to be found|available on|available at|listed on|shown under|is shown|are shown|waiting for you)",
  "(when|once|while|if|by|after|as soon as|as) ~1 (logged in|you're logged in|you are logged in|you log in|signed in|you sign in|you've logged in)",
  {
    phrase:
      '(by|over|on|through|via) (phone|telephone|chat|dm|pm|private message|direct message|the phone|messenger)',
    not: shut,
  },
  '(in|via|by|through) a (private|direct) message',
  '(0771|0800|0345|call|phone|ring) <num>',
  '(they|he|she|somebody|someone|one of us|colleague|colleagues|team|technicians|technician|engineer|adjuster|claims|support|staff|driver|conductor|council|ombudsman|board|shop|garage|supplier|operator|property|airport|desk|manufacturer|dealer|landlord|doctor|embassy|police|company|seller|sender|bank|school|municipality|carrier|hotel|organiser) ~1 (can|will|could|should be able to) ~1 (help|tell|answer|see|look|fix|do|check|change|give|assist|sort|call|ring|contact|handle|advise|take|come|send|issue|replace|explain|print|sell|approve|decide)',
  '(contact|ask|try|turn to|speak to|talk to|check with|get in touch with|reach|write to|apply to|complain to|appeal to|go through|report it to|hand it to|belongs to|handled by|dealt with by|run by|looked after by|question for|matter for) ~2 (the|your|their|a|our|consumer|airport|council|police|operator|seller|bank|manufacturer|landlord|carrier|shop|supplier|doctor|embassy|municipality|organiser|<cap>)',
  '(the|a|our|next|nearest|another|different|later|first|earlier|last|other|bigger|smaller|cheaper) ~2 (bus|train|ferry|departure|flight|tram|time|appointment|date|shop|machine|stop|station|option|ticket|model|size|slot|plan|card|copy|window|offer|list|round|version|subscription|policy) ~1 (leaves|goes|runs|opens|starts|comes|costs|departs|works|covers|includes|suits|does)',
  '(until|from|on|by|before|after|as from|starting|again) ~1 (<num>|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midnight|next week|january|february|march|april|june|july|august|september|october|november|december|easter|christmas|the weekend|autumn|spring|summer)',
  {
    phrase:
      '(right|entitled|free|welcome) to ~1 (appeal|complain|a refund|rebook|withdraw|a new|compensation|try|apply|post|send|contact|ask|write|bring|use|check|book|claim|come back)',
    not: shut,
  },
  {
    phrase:
      '(appeal|ombudsman|consumer agency|complaints board|arn|small claims|second opinion|reconsider|looked at again|look at it again|look again|reviewed again|reassess|another look|fresh look|afresh)',
    not: [...shut, '(final|cannot be appealed|no right)'],
  },
  {
    phrase:
      '(refund|refunded|voucher|replacement|discount|compensation|credit|waiting list|waitlist|gift card|loan car|free of charge) ~1 (is|you|we|if|instead|from|of|will|on|back|within|and|waiting|available)',
    not: shut,
  },
  "(you're|you are|you will be|you'll be|you get|you'll get|you will get|you'll have|you will have) ~2 (put through|rung|called|contacted|helped|a refund|the money|a new|an answer|a reply|a reminder|a text|a message|a letter|a call|compensated|moved|rebooked|an appointment|a time|a replacement|your money|a voucher|a decision|it back|access|a link|another|a free|credited)",
  '(as|so) long as',
  "(there's|there is|there are|there'll be|there will be|we have|we've got) ~2 (usually|often|sometimes|normally|still|some|other|another|plenty|a few|one|several|many|two|three) ~3 (tickets|places|seats|times|left|free|available|room|rooms|returned|shops|companies|ways|options|departures|dates|slots|models|who|that can|on the waiting)",
  '(one|thing|model|product|service|cover|account|ticket|option) ~1 (that|which) (comes|is|gets|suits|fits|looks|works) ~1 (closest|nearest|best|instead|similar|alike|most)',
  '(ask|try|check with|talk to|turn to|contact|speak to|look at|go to) ~3 (shop|seller|council|municipality|police|tax office|airline|landlord|consumer|ombudsman|neighbour|county|embassy|employer|other bank|sender|library|board|union|doctor|pharmacy|hotel|operator|manufacturer) ~1 (first|instead|they|about|and|where|who|for|or|$)',
  '(but|though|however) ~2 (ones|one|ticket|tickets|card|cards|you have|old|other|these|those|next|rest) ~3 (are|is|works|work|valid|stays|still|can|count|apply|run|runs)',
  '(on condition|provided|except|apart from|as an exception|on the other hand|luckily|fortunately|the good news|the upside|but if|but as soon as|but when|but from)',
  '(opens|reopens|resumes|returns|bookable|back) ~1 (again|on|at|from|in|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
]
