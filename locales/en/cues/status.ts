import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** Status updates. */
export const status: ThemeLexicon<'status'> = {
  'status-action': [
    '(work|repairs|repair|the search|clearing|clean-up|cleanup|digging|splicing|testing|restoration|reconnection|salvage|inspection|replacement) ~8 (continues|continue|goes on|is ongoing|are ongoing|carries on|is under way|is underway|has begun|has started|progresses|resumes)',
    '(mechanic|mechanics|electrician|electricians|diver|divers|welder|welders|driver|pump crew|the lads|foreman|conductor|captain|skipper|plumber|plumbers|locksmith|it team|duty team|night shift|day shift) ~1 (replaces|is|are|swaps|digs|welds|repairs|fixes|works|searches|pumps|clears|checks|tests|fits|pulls|joins|resets|restarts)',
    '(working|work|works) ~1 (on|to|at|hard|flat out|full|all night|round|around|through|with|together|intensively|as)',
    '(investigat*|troubleshoot*|trouble-shooting|fault-finding|fault finding|fault tracing|fault-tracing|searching|searches|looking for|searched|tracing|locating|tracking down|identified|isolated|located|found|finding|analys*|examin*|diagnos*|monitor*|test*|measuring|checking|checked|inspecting|inspect*|going through)',
    '(restart*|reboot*|restor*|repair*|replac*|fix*|rebuild*|recover*|rerout*|re-rout*|redirect*|divert*|reconnect*|rolling back|rolled back|roll back|reset*|patch*|updating|upgrad*|switching|switched|moving|moved|migrat*|swap*|install*|clear*|thaw*|de-ic*|plough*|grit*|sand*|towing|tow*|pump*|drain*|digging|dig|dug|splic*|reinstat*|reload*|scal*|adding|strengthen*|extinguish*|remov*|saw*|shovel*|evacuat*|patrol*|climb*|welding|lifting)',
    '(technicians|technician|engineers|engineer|crew|crews|fitters|supplier|operator|team|teams|staff|developers|plough|ploughs|electricians|contractor|contractors|helicopter|divers|police|fire brigade|rescue|linesmen|experts|specialists|operations|colleagues|mechanics|drivers|tow truck|train|locomotive|bus|buses|replacement) ~1 (is|are|has|have|was|were|on|goes|go|came|come|run|runs|leaves|will) ~2 (on|at|to|there|in|way|site|place|searching|working|looking|fixing|repairing|replacing|restarting|up|out|arrived|found|been|called|sent|under|running|ready|checking|testing|moving|climbing|digging|with|it|clearing|started|done|put)',
    '(on (site|the spot|the scene|the way|its way|their way|place|the ground)|en route|at the scene|in progress|under way|underway|being (fixed|repaired|replaced|restored|restarted|moved|investigated|looked|cleared|tested|updated|worked|traced|handled|dealt|thawed|checked|brought|rerouted|run|put|rebuilt|switched|reset|swapped|patched|reconnected|pumped|ploughed|gritted))',
    '(replacement|extra|substitute|rail replacement|standby|backup|back-up|reserve|emergency|temporary|shuttle) (bus|buses|taxi|taxis|train|trains|transport|service|power|generator|generators|line|server|servers|centre|center|system|solution|traffic|crew|ferry|boat|water|route|routing|timetable)',
    "(what (we|we're|is being|is) (do|doing|done)|action|actions|measures|measure|work|repairs|repair|fault|cause|status|doing)",
    "(we've|we have|i've|have|has|we|they|who) ~1 (found|located|identified|isolated|traced|started|begun|called|sent|restarted|moved|replaced|stopped|blocked|switched|rolled|contacted|put|brought|ordered|opened|closed|got|reported|alerted|informed|reached|turned|booked|arranged|set) ~1 (the|a|in|up|out|to|all|over|back|on|one|two|three|our|both|buses|extra|replacement|it|them|every|more|that|work|with|off|down|new)",
    "(we're|we are|they're|they are|is|are|i'm) ~1 (restarting|fixing|repairing|replacing|moving|testing|searching|looking|investigating|checking|rolling|switching|bringing|putting|sending|clearing|waiting for|running|rerouting|working|trying|tracing|changing|updating|restoring|opening|closing|doing|dealing|thawing|digging|adding|getting|turning|taking|building|blocking|calling|setting|following)",
    '(fault|error|cause|break|leak|bug|problem|damage|short circuit|cable|tree|points|signal|server|faulty part) ~1 (is|has been|was|were|been|has) ~1 (found|located|identified|traced|isolated|fixed|repaired|being|removed|cleared|corrected|replaced|restarted|switched|known|pinned|narrowed|sealed|sorted|cut)',
  ],

  'status-prognosis': [
    '(too early|too soon|impossible|not possible|not yet possible|difficult|hard) ~1 to ~1 (give|put|name|set|offer|guess|predict|promise|estimate|say|commit|quote)',
    "(wouldn't|won't|can't|cannot|not) ~2 (guess|promise|say|estimate) (when|how long|a time|an end)",
    "how long ~6 (can't|cannot|don't|do not|unknown|unclear|wouldn't|won't|?)",
    "(prognosis|forecast|eta|estimate|estimated|expected|expect|expects|expecting|anticipated|anticipate|reckon|reckons|reckoned|predicted|predict|calculate|calculated|assume|hope|hopes|hoping|aim|aiming|target|planned|plan|believe|scheduled|projected|due|guess|count on|counting on|looks like|likely|probably|should) ~3 (be|to|is|are|has|none|no|that|<num>|end|by|at|around|for|within|in|before|until|about|after|not|the|a|it|an|yet|back|normal|work|working|take|last|open|run|time|of|two|three|four|one|half|it's|it'll|there's)",
    "(no|not yet a|without a|none|not any|not got a|don't have a|haven't a|haven't got a|can't give a|can't give an|can't say|cannot say|don't know|do not know|still no|unclear|uncertain|too early|not known|unknown|nobody knows|no one knows|can't promise|hard to say|difficult to say|impossible to say|not clear) ~3 (prognosis|forecast|eta|end time|time|estimate|when|how long|to say|yet|end|timeframe|time frame|timescale|date|finish|whether|if|longer|at what time|until)",
    '(prognosis|forecast|eta|end time|estimate|estimated time) ~2 (none|no|not|unknown|unclear|is|missing|remains|at|by|for|to|about|around|<num>|yet|still|comes|stands|holds|unchanged|the same|moved)',
    'none (yet|at the moment|so far|for now|at present)',
    '(back|up|running|open|working|fixed|restored|repaired|over|normal|solved|resolved|done|ready|cleared|finished|sorted|available|moving|on|clear) ~2 (by|at|around|before|within|in|about|from|after|again|until|no later|not before|during|tonight|tomorrow|today|this|later|on|early|next|some time) ~1 (<num>|noon|midnight|two|three|four|five|six|one|an|half|the|tonight|tomorrow|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|at|by|around|before|lunch|a|lunchtime|hour|hours|next)',
    '(takes|take|taking|lasts|last|lasting|need|needs|needing|continue|continues|goes on|go on|remain|remains|keep|down|out|off|closed|delays|delayed|late|longer) ~3 (<num>|an|two|three|four|five|six|several|half|a couple|the rest|all|most|another|until|till|some|a few|up to|about|around|at least) ~1 (minutes|hours|hour|minute|days|day|of|more|evening|night|the|at|tomorrow|hours|week|<num>|noon|midnight|least)',
    '(until|till|through|not before|at the earliest|at the latest|earliest|latest|no earlier than|no later than|some time between|sometime between|between) ~1 (<num>|noon|midnight|tonight|tomorrow|the|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|about|around|at|two|three|four|five|six|seven|eight|nine|ten|morning|lunch|evening|late|early|further)',
    "(within|in) ~2 (<num>|an|two|three|four|half|a couple|a few|the next|the) ~1 (hour|hours|minutes|minute|day|days|of|hour's)",
    "(is|are|was|were|it's|now|been|all|everything|service|services|trains|app|site|disruption|fault|outage) ~1 (over|resolved|solved|fixed|restored|back to normal|up and running|running again|working again|back up|back online|up again|running normally|cleared|sorted|ended|finished|open again|back|running to plan|on time again|as normal)",
    '(end|ends|over|finish) ~1 (is|in sight|not in sight|at|by|around|of|before)',
  ],

  'status-next': [
    'next [at|around|about|by] <num>',
    '(more|word|news|something) from us',
    '(next|new|another|further|more|fresh|following|our next|an) ~1 (update|updates|report|status|message|news|info|information|bulletin|post|word|status update|notice|briefing|sign of life)',
    '(update|updates|updated|updating|report|reports|message|news|info|information|word|bulletin|status) ~3 (at|by|again|every|within|in|before|around|follows|follow|coming|comes|come|due|here|when|as soon as|no later|hourly|on the hour|half hour|every half|later|tomorrow|tonight|to follow|<num>|from then|will)',
    "(we'll|we will|i'll|i will|will|you'll|you will|we|i) ~2 (update|write|be back|come back|return|report|post|tell|inform|let|say|give|get|hear|keep|publish|have more|have news|have another) ~4 (again|here|more|update|news|at|by|every|word|you|updated|posted|within|before|as soon as|when|this|know)",
    '(back|again|here|more) ~1 (with|at|by|around|before|within|in|every|no later|as soon as|when) ~1 (more|an|a|the|news|<num>|update|half|noon|midnight|latest|hour|thirty|new|something|ten|fifteen|we|there)',
    'every ~1 (hour|half hour|half-hour|minutes|minute|thirty|fifteen|ten|twenty|<num>|other|two|full|quarter|day|morning)',
    '(follow|check|watch|refresh|keep an eye|stay tuned|see|look) ~3 (here|this|page|thread|status|space|updates|site|post|feed|sign|app|screens|map|website|again)',
    '(stay|keep) (tuned|posted|updated)',
    '(hourly|half-hourly|on the hour|continuous|continuously|running updates|regular updates|rolling updates)',
  ],
  'status-resolved': [
    "(all|everything|it's all|it|this|that's|now) [is|are] [now|all] (fixed|mended|sorted|solved|resolved|restored|repaired|done) $",
    "(is|was|has been|have been|been|now|are|we have|we've|it's) ~1 (mended|put right|patched up|cleared up|over and done|dealt with|cured)",
    '(has|have|got|gets) ~1 (water|power|electricity|heat|heating|signal|internet|broadband|coverage|service|gas|light|lights|phones) (again|back)',
    '(water|power|electricity|heating|signal|internet|broadband|coverage|service|gas|trains|buses|ferry|ferries|lift|line|app|site|payments|cards|phones) ~1 (is|are|has|have|came|was) ~1 (back|flowing|running to time|on again|running to timetable|on time again|come back|returned)',
    "(is|was|has been|have been|been|now|are|we have|we've|it's) ~2 (fixed|resolved|solved|restored|repaired|rectified|sorted|back to normal)",
    '(working|running|up|back|live) ~1 (again|as usual|as normal|normally|now)',
    'back (to normal|online|up|in service|in operation)',
    '(outage|fault|problem|disturbance|disruption|issue|power cut) ~2 (is|has) ~1 (over|ended|resolved|fixed|solved|cleared)',
    '(all|everything) (works|is working|is back|is up|runs)',
  ],
}
