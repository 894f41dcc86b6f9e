/** Word classes for how a draft sounds. Single words cost nothing; keep longer members few. */
import type { Classes } from '../../../src/text/phrase.js'

export const toneClasses = {
  // What a customer could have done: participles, bare forms and pasts.
  acted: [
    '(read|checked|looked|noticed|listened|followed|understood|known|realised|realized|told|informed|contacted)',
    '(called|rung|rang|phoned|asked|updated|saved|kept|submitted|sent|reported|applied|booked|paid|cancelled|canceled)',
    '(planned|arrived|waited|taken|brought|thought|considered|chosen|made|done|given|filled|entered|typed|backed)',
    '(restarted|installed|logged|registered|signed|opened|closed|locked|ordered|packed|measured|compared|prepared)',
    '(verified|confirmed|double-checked|bothered|remembered|mentioned|left|turned|switched|come|gone|written|used|put)',
    '(let|insured|renewed|changed|moved|returned|picked|tried|stuck|complied|attached|included|provided|supplied)',
    '(specified|studied|protected|secured|charged|unplugged|familiarised|familiarized|acted|allowed|set|cleaned)',
    '(serviced|maintained|tested|collected|handed|shown|spotted|reacted|notified|responded|worn|stayed|held|stopped)',
  ],
  regretted: [
    '(clicked|pressed|thrown|shared|trusted|downloaded|deleted|removed|touched|accepted|lost|dropped|forgotten|agreed)',
    '(transferred|ignored|parked|boarded|believed|fallen|plugged|posted|cut|broken|started|answered|tapped|tampered)',
  ],
  'to-act': [
    '(read|check|look|notice|listen|follow|understand|know|realise|realize|tell|inform|contact|call|ring|phone|ask)',
    '(update|save|keep|submit|send|report|apply|book|pay|cancel|plan|arrive|wait|take|bring|think|consider|choose)',
    '(make|do|give|fill|enter|type|restart|install|log|register|sign|open|close|lock|pack|measure|compare|prepare)',
    '(verify|confirm|double-check|bother|remember|mention|write|use|put|include|attach|provide|supply|specify|renew)',
    '(back|protect|secure|respond|reply|answer|notify|turn|show|stick|comply|return|switch|restart|validate|study)',
  ],
  'not-done': [
    '(read|check|checked|listen|listened|follow|followed|bother|bothered|look|looked|notice|noticed|tell|told|inform)',
    '(informed|notify|notified|contact|contacted|cancel|cancelled|canceled|update|updated|back|backed|keep|kept|provide)',
    '(provided|supply|supplied|specify|specified|fill|filled|include|included|enter|entered|submit|submitted|report)',
    '(reported|understand|understood|think|thought|turn|turned|show|showed|respond|responded|reply|replied|answer)',
    '(answered|register|registered|save|saved|pay|paid|restart|restarted|validate|validated|sign|signed|return|returned)',
    '(prepare|prepared|mention|mentioned|confirm|confirmed|give|given|state|stated|apply|applied|attach|attached|bring)',
    '(brought|comply|complied|meet|met|lock|locked|double-check|remember|remembered|react|reacted|specify|choose|chosen)',
    '(tick|ticked|wait|waited|plan|planned|insure|insured|renew|renewed|switch|switched|charge|charged|write|written)',
  ],
  erred: [
    '(failed|neglected|omitted|overlooked|misread|misunderstood|mistyped|misspelled|misspelt|disregarded|botched)',
    '(mishandled|misjudged|miscalculated|misheard|misinterpreted|misused|misplaced|skipped|ignored|mixed|muddled|messed)',
    '(confused|refused)',
  ],
  'did-wrong': [
    '(entered|typed|put|filled|gave|given|used|chose|chosen|selected|picked|clicked|pressed|sent|packed|booked|ordered)',
    '(wrote|written|dialled|dialed|installed|connected|plugged|set|taken|took|went|submitted|paid|scanned|uploaded)',
    '(registered|transferred|done|did|provided|stated|supplied|signed|boarded|got|parked|bought|stood|were|looked)',
  ],
  wrong: [
    '(wrong|incorrect|incorrectly|wrongly|mistakenly|invalid|carelessly|incomplete|badly|improperly|inaccurate|sloppily)',
  ],
  terms: [
    '(terms|conditions|t&cs|t&c|print|contract|agreement|policy|manual|instructions|instruction|faq|faqs|rules|guide)',
    '(guidelines|confirmation|letter|email|e-mail|mail|information|info|leaflet|brochure|text|page|website|site|notice)',
    '(timetable|ticket|label|invoice|bill|post|thread|message|newsletter|wording|sign|notices|details|description)',
  ],
  duty: [
    '(read|check|make|ensure|keep|know|find|stay|inform|update|tell|remember|protect|verify|look|double-check|understand)',
    '(be|see|take|monitor|report|choose|notify|cancel|pay|provide|plan|arrive|turn|note|back|insure|follow|prove|send)',
  ],
  'fault-noun': [
    '(fault|mistake|error|doing|responsibility|problem|job|decision|call|choice|blame|negligence|failure|issue|business)',
    '(faults|mistakes|errors|problems|idea|wish|plan|suggestion|lookout|carelessness|oversight|neglect|concern|department|table)',
  ],
  'own-fault': [
    '(fault|mistake|doing|error|negligence|carelessness|making|failure|stupidity|oversight|impatience|lookout|neglect)',
    '(haste|ignorance|laziness|misunderstanding|wrongdoing|inattention|faults|mistakes|errors|sloppiness|inability|refusal)',
    '(misuse|greed|choosing|actions)',
  ],
  lies: [
    '(lies|lie|lay|is|was|sits|rests|rested|originates|originated|arose|occurred|comes|came|stems|started|starts|are|were)',
    "(remains|belongs|must|seems|appears|originating|stemming|lying|fault's|problem's)",
  ],
  'in-on': ['(with|at|from|in|on|of|by|to|within|inside)'],
  notify: [
    '(tell|told|inform|informed|warn|warned|write|wrote|send|sent|announce|announced|notify|notified|say|said|publish)',
    '(published|post|posted|mention|mentioned|explain|explained|email|emailed|e-mailed|communicate|communicated|alerted)',
  ],
  told: ['(told|warned|informed|reminded|instructed|advised|notified|asked|urged|recommended|encouraged)'],
  everyone: [
    '(everybody|everyone|all|every|customers|users|passengers|members|subscribers|travellers|policyholders)',
  ],
  'fine-adv': [
    '(fine|perfectly|correctly|well|normally|flawlessly|smoothly|great|properly|correct|normal|perfect|intended|expected)',
    '(planned|should|faultlessly|agreed|right|order|fault-free)',
  ],

  // Others on whom blame is put.
  'third-party': [
    '(supplier|suppliers|vendor|vendors|subcontractor|subcontractors|contractor|contractors|partner|partners|carrier)',
    '(carriers|courier|couriers|provider|providers|operator|operators|postal|post|postnord|manufacturer|manufacturers)',
    '(airport|airports|visa|mastercard|apple|google|microsoft|meta|bankid|police|authorities|authority|council|politicians)',
    '(municipality|government|regulator|landlord|garage|workshop|hotel|airline|airlines|retailer|dealer|predecessor)',
    '(predecessors|haulier|hauliers|installer|installers|fitters|developer|developers|warehouse|agency|haulage|distributor)',
    '(drivers|driver|customs|parliament|eu|brussels|ministry|grid|bank|consultants|consultant|programmers|builders)',
    '(third party|third parties|delivery company|delivery firm|shipping company|it department|call centre|other department)',
  ],
  'third-partys': [
    "(supplier's|carrier's|subcontractor's|partner's|courier's|provider's|manufacturer's|contractor's|operator's|developer's)",
    "(bank's|airport's|council's|suppliers'|drivers'|driver's|landlord's|garage's|hotel's|government's|politicians'|vendor's)",
    "(retailer's|dealer's|shop's|seller's|airline's|haulier's|office's|garage's|company's|neighbour's|sender's|department's)",
  ],
  'same-trade': [
    '(bank|banks|insurer|insurers|company|companies|airline|airlines|provider|providers|operator|operators|host|hosts)',
    '(supplier|suppliers|firm|firms|business|businesses|industry|shops|retailers|carrier|carriers|competitor|competitors)',
    '(network|networks|system|systems|organisation|organisations|railway|railways|council|councils|ferries|country|shop)',
    '(app|apps|websites|technology|place|sector|trade|municipality|municipalities|hotels|couriers)',
  ],
  'our-thing': [
    '(system|systems|server|servers|side|end|part|service|services|app|site|website|network|product|products|equipment)',
    '(logs|platform|software|hardware|staff|routines|procedures|records|data|infrastructure|technology|work|handling)',
    '(signal|line|lines|routine|process|calculation|calculations|invoice|measurements|meters|billing)',
  ],
  trouble: [
    '(fault|problem|error|issue|mistake|blame|responsibility|delay|cause|trouble|failure|outage|disruption|bug|snag)',
  ],

  // Brushing off.
  complaining: [
    '(complain|complaining|complaints|whine|whining|moan|moaning|nag|nagging|shout|shouting|yell|yelling|scream|rude)',
    '(screaming|argue|arguing|rant|ranting|fuss|sulk|sulking|whinge|whinging|grumble|grumbling|swear|swearing|exaggerate)',
    '(exaggerating|spam|spamming|threaten|threatening|bicker|bickering|rage|raging|groan|groaning)',
    '(accuse|accusing|overreact|overreacting|bawling|bawl|angry|snappy|aggressive|sarcastic|nasty|dramatic|hysterical)',
    '(impatient|caps|capitals|attitude|drama|lecture|tantrum|hostile|unpleasant|sour|touchy|grumpy)',
  ],
  'kept-on': [
    '(asking|ask|writing|write|posting|post|repeating|repeat|calling|call|going|go|shouting|complaining|arguing|messaging|commenting)',
  ],
  'go-away': [
    '(leave|switch|change|go|move|find|choose|look|try|cancel|take|close|pick|terminate|shop|end|use|vote|stay)',
  ],
  answered: [
    '(answered|explained|replied|said|told|mentioned|written|wrote|stated|informed|responded|clarified|addressed)',
    '(outlined|repeated|discussed|established)',
  ],
  before: ['(already|previously|earlier|above|before|repeatedly|twice|thrice|clearly|just|once|now)'],
} as const satisfies Classes
