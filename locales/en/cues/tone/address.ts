import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** One customer spoken to as several. */
export const pluralYou: CuePhrases = [
  "(you guys|y'all|yall|ya'll|you lot|you folks|you people|youse|yous|you peeps|you gals|you ladies|you gentlemen|you lads|you girls|you boys|you customers)",
  {
    phrase: 'you all',
    not: 'you all (the|best|about|your|of|this|that|it|my|our|right|week|day|year|in|at|good|you|is|from|night|summer|his|her|their|over|along|on)',
  },
  { phrase: 'all of you', not: '(all of you (on|in|at|who|waiting|with))' },
  '^ ~1 (hi|hey|hello|thanks|sorry|dear|cheers|ok|well|right|alright|welcome) ~1 (guys|folks|gang|peeps|people|ladies|lads|boys|girls)',
  '(thanks|sorry|cheers|welcome|hi|hey|hello) (guys|folks|gang|peeps|lads|ladies) ',
  '(guys|folks|peeps|gang) $',
  '(yourselves|yerselves)',
  "(you're|you are|are you) all ~1 (welcome|set|good to|right to|experiencing|having|waiting|seeing|asking|thinking)",
]

/** The addressed person spoken of. */
export const thirdPersonCustomer: CuePhrases = [
  {
    phrase:
      "(the|our|said|such|each|every|a|any|this) (customer|client|policyholder|subscriber|complainant|claimant|insured|cardholder|account-holder|insuree) ~1 (must|may|can|should|is|has|will|needs|shall|was|wishes|wants|would|had|could|cannot|can't|does|doesn't|did|didn't|hasn't|isn't|might|ought|himself|herself|themselves|who|receives|pays|gets|restarts|waits|contacts|calls|logs|chooses|sends|enters|opens|finds|cancels|books|returns|reports|fills|submits|keeps|takes|makes|uses|checks|bears|carries|agrees|accepts|provides|confirms|signs|brings|collects|orders|updates|moves|goes|writes|asks|requests|experiences|feels|states|claims|describes)",
    not: [
      '(another|other|previous|new|one|each|every|a|any|former) (customer|client|subscriber|policyholder|insured)',
      '(customer|client) (service|services|care|support|centre|center|parking|number|satisfaction|relations|club|card|account|area|desk|team|manager|adviser|advisor)',
    ],
  },
  '(the|said) (customer|client|policyholder|subscriber|complainant|claimant) (*es|*ts|*rs|*ks|*ls|*ns|*ps|*ds|*gs|*ys) (the|a|an|his|her|their|its|it|us|our|to|in|on|for|with|up|out|and|through)',
  "(the|said) (customer's|client's|policyholder's|subscriber's|complainant's|claimant's) (own|account|matter|case|complaint|question|request|responsibility|address|name|id|identity|card|phone|router|device|policy|agreement|contract|order|message|claim|details|side|end|home|equipment|payment|invoice|bill|data|number|fault|experience|feedback|situation|view|wish|wishes|enquiry)",
  '(ask|asks|request|advise|recommend|suggest|urge|inform|refer|contact|help|assist|give|reimburse|compensate|refund|remind|require|want|let|allow|notify|offer|thank|invite|direct|send|regret) ~1 [that|to] (the|our) (customer|client|policyholder|subscriber|complainant|claimant)',
  '(with|for|by|from|to|of|on) (the|said) (customer|client|complainant|claimant|policyholder) (in question|concerned|himself|herself|themselves|directly|and|is|has|who|must|to|as|$)',
  'as (a|the) (customer|client|policyholder|subscriber) (one|he|she|they) (must|should|can|has|is|may|needs)',
  '(as a|being a) customer one',
]

/** Several people, a household or a company rightly spoken to. */
export const groupAddress: CuePhrases = [
  '(two|three|four|five|six) of us',
  '(thank|thanks to|thanks|sorry to|hello to) ~1 (you all|all)',
  '(<num>|two|three|four|five|six|seven|eight|nine|ten|twelve|many) (employees|staff|members|pupils|students|people|adults|colleagues|children|households|workers)',
  'our ~2 (company|firm|business|shop|office|association|club|team|school|nursery|garage|restaurant|salon|hotel|farm|clinic|agency|board|choir|congregation|workplace|staff|members)',
  '^ {greeting} ~1 (all|everyone|everybody|both|you two|two|folks|guys|friends|neighbours|neighbors|members|residents|tenants|travellers|passengers|customers|team|family|parents|fans|followers|colleagues|ladies and gentlemen|subscribers|drivers|owners|one and all|there all|you all)',
  '^ (attention|notice|info|information|reminder|update|note|heads-up|heads up) ~1 (to|for) ~1 (all|everyone|you|our|residents|passengers|customers|members|drivers|travellers|those|anyone)',
  '^ {greeting} <name> (and|och|og) <name>',
  '^ <name> and <name>',
  '^ {greeting} <name> <name> and <name>',
  '(you two|the two of you|both of you|you both|you three|the three of you|the pair of you|you and (your (husband|wife|partner|family|son|daughter|kids|children|mother|father|mum|dad|brother|sister|friend|friends|neighbour|neighbours|colleague|colleagues|girlfriend|boyfriend|team|parents)|<name>|the))',
  "(you're|you are|you can|you have|you'll|you will|you|are you|can you|you've|do you) both",
  '(the whole|all the|your whole|your entire|entire|whole) ~1 (family|team|household|group|party|class|company|office|board|club|crew|gang|building|association|department|choir|band|street|neighbourhood)',
  '{your} ~1 (company|firm|business|association|organisation|organization|club|board|household|school|team|office|department|housing association|co-op|cooperative|charity|choir|band|congregation|staff|employees|colleagues|shop|restaurant|cafe|hotel|members|partnership|practice|agency|studio|startup|start-up|committee|council|group|crew|family)',
  '(all of you|those of you|any of you|each of you|some of you|many of you|most of you|everyone who|everybody who|anyone who|all who|those who|whoever|everybody else|dear all|to all)',
  '(my|our) (husband|wife|partner|family|kids|children|fiance|fiancee|girlfriend|boyfriend|flatmates|housemates|parents|brother|sister|son|daughter|mum|dad|mother|father|friends|crew|team) and (i|me|myself)',
  '(me|i|myself) and (my|the) ~1 (husband|wife|partner|family|kids|children|fiance|fiancee|girlfriend|boyfriend|flatmates|housemates|parents|brother|sister|son|daughter|mum|dad|mother|father|friends|crew|team|wee ones|little ones)',
  "(we're|we are|we) ~2 (family of|couple|pensioners|housing association|company|small business|club|school|choir|charity|group of|party of|household|two adults|students|newlyweds|neighbours|married|twins|sisters|brothers|association|association of|residents|board)",
  'our ~1 (company|firm|business|association|organisation|organization|club|board|household|school|team|office|choir|band|congregation|shop|restaurant|cafe|hotel|housing association|co-op|charity|practice|agency|studio|startup|salon|workshop|farm|members|employees|staff|family|kids|children|house|home|flat|street|building|neighbourhood|village|block|wedding)',
  '(both of us|the two of us|us both|all of us|the three of us|the four of us|the five of us|all four of us|all three of us|all five of us|we all|we both|us two|us all)',
  'on behalf of (my|our|the) ~2 (family|company|firm|association|club|board|household|team|members|neighbours|residents|housing|school|class|office|committee|parish|village|choir|street|tenants)',
  '(chair|chairman|chairwoman|treasurer|secretary|board|caretaker|head teacher|manager|owner) (of|for|at|here|in) (the|our|a)',
]
