import type { ThemeLexicon } from '../../../src/text/lexicon.js'

/** What sentences are made of, for status updates and threads. */
export const parts: ThemeLexicon<'parts'> = {
  'update-doer': [
    "(we|we're|we've|technician|technicians|engineer|engineers|supplier|suppliers|provider|vendor|crew|crews|staff|electrician|electricians|fitter|fitters|contractor|contractors|team|teams|developer|developers|operator|operators|colleague|colleagues|plough|ploughs|fire brigade|divers|specialist|specialists)",
  ],
  'update-idle': [
    '[so|really|very|absolutely|all|terribly|just|truly|as] (gutted|devastated|mortified|embarrassed|frustrated|disappointed|heartbroken|upset|annoyed|unhappy|sad) [about|by|for|that|at|too|as]',
    '(have|having|has|had|got|getting|received|receiving|experience|experiencing|seeing|see|face|facing) [currently|still|now|also] [a|an|some|no|the|not|any|many|lots of|several] [major|technical|serious|big|severe|widespread|few|bit of|lot of] (problem|problems|issue|issues|trouble|troubles|outage|outages|difficulty|difficulties|disruption|disruptions|disturbance|disturbances|delay|delays|fault|error|errors|incident|interruption|interruptions|report|reports|call|calls|news|info|information|update|updates|eta|estimate|prognosis|more|nothing|downtime)',
    "(know|knew|aware|see|notice|noticed|understand|realise|realize|regret|apologise|apologize|sorry|afraid|hope|hoping|expect|expecting|reckon|believe|think|guess|estimate|anticipate|aim|promise|thank|ask|asking|appreciate|recommend|advise|suggest|update you|post|tell|inform|come back|be back|return|get back|give|say|said|can|can't|cannot|could|don't|do|didn't|lack|suffer|suffering|down|offline|will|won't|would|may|might|should|need|wish|experiencing|affected|having)",
  ],
  'update-work': [
    '^ [still|now|currently] (investigating|troubleshooting|fixing|restarting|replacing|restoring|repairing|rolling back|testing|working|searching|tracing|switching|moving|clearing|rerouting|monitoring|rebuilding)',
    '(and|but|and are|and is) [still|now|currently] (investigating|troubleshooting|fixing|restarting|replacing|restoring|repairing|rolling|testing|working|searching|tracing|switching|moving|clearing|rerouting|rebooking|diverting|rebuilding)',
    'being (*ed|rebuilt|put|brought|sent|run|dug|cut|rewritten|driven)',
  ],
  'update-open': [
    "(when|until|till|once|if|whether|before|as soon as|how long|hope|hoping|expect|expecting|expected|reckon|should|will|we'll|may|might|could|trying|try|aim|aiming|so that|to get|to have|to be|estimated|eta|not yet)",
    '(back to normal|back|up|up and running|back up|fixed|resolved|restored|working|running|sorted|online|normal) [again] (by|before|within|no later than|in time for)',
  ],
  'update-forecast': [
    '(hard|difficult|impossible|too early|too soon|unclear|uncertain|unknown|not clear|not known|not sure) [yet] [to] [say|tell|know|predict|judge|estimate] [yet] [exactly] (when|how long|what time|whether|at what time)',
    "(don't|do not|can't|cannot|doesn't|not able to|unable to|nobody|no one) [yet] (know|say|tell|knows|promise|predict|estimate|give) [yet] [exactly|you] (when|how long|what time|a time|an end time|an eta)",
    '(done|ready|solved|fixed|back|up|running|restored|repaired|finished|complete|completed|cleared|open|working) ~2 (earliest|latest|before|by|at|around|within|in|during|towards|about) ~2 (<num>|midnight|lunch|noon|tonight|evening|night|morning|afternoon|hour|an|a|one|two|three|few)',
  ],
  'update-tell': [
    '(update|updates|updating|updated|report|reporting|report back|back with|news|word|bulletin|information|info|status|post|posting|write|hear|be in touch|get back|statement|briefing)',
  ],
  'update-apart': [
    '(since|ago|began|started|occurred|happened|went down|been|from|every|each|after|for ~1 (<num>|one|two|three|four|five|several|many|a|an))',
  ],
  joins: ['(and|plus)'],
  'says-yes': ['^ [hi|hello] (yes|yep|yeah|yup|absolutely|certainly|of course|sure|indeed)'],
  'says-no': ['^ [hi|hello] (no|nope|nah|unfortunately|afraid not|sadly)'],
  'says-shut': [
    "(is|are|we're|be|will be|it's|been) ~2 (closed|shut|sold out|cancelled|canceled|fully booked|full|discontinued|unstaffed)",
  ],
  'for-free': [
    '(free|free of charge|no charge|no cost|no fee|without charge|at no cost|costs nothing|complimentary|zero|gratis|on the house)',
  ],
  'asks-on': [
    "(what|all|my question|the question|question) [i|we|i'm|we're] [am|was|is] (asking|asked|ask|mean|meant|wondered|wondering|want to know|wanted to know|is|was) [is|was|whether|if]",
    "what (i'm|i am|we're|we are) (asking|wondering|after) [is|about]",
    "(isn't|wasn't|not|is not|was not) [quite|really|exactly] (what|my question|the question|an answer) [i|we] [asked|asking|meant|mean|to my|to what]",
    "(didn't|did not|haven't|hasn't|not|never|doesn't) ~1 (answer|answered|answers|address) ~2 (question|what|me|it|that)",
    '(as i said|like i said|as i asked|i asked|again|to repeat|repeating myself|the question remains|so) (can|do|does|is|are|will|when|where|how|what|whether|if|must|may|should) (i|you|it|there|we|the|this|my|much|long|about)',
  ],
  'no-figure': [
    '(free|included|no charge|no cost|no fee|without charge|nothing|always|never|at once|immediately|straight away|already|varies|depends|complimentary)',
  ],
}
