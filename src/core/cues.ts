/**
 * The cues: what words and phrases can express. Locales say how each is spoken; rules and weights
 * know only these names. The reading says what a negation does to them: `drop` (the cue is gone when it stands
 * before, inside or right after: "det är inte ditt fel" blames nobody), `drop-before` (gone only when it stands before or inside:
 * "idioter som ikke svarer" insults all the same) or `keep`.
 */
export interface CueReading {
  /** What the cue means, for those who write a locale. */
  readonly means: string
  readonly negation: 'drop' | 'drop-before' | 'keep'
}

const drop = (means: string): CueReading => ({ means, negation: 'drop' })
const dropBefore = (means: string): CueReading => ({ means, negation: 'drop-before' })
const keep = (means: string): CueReading => ({ means, negation: 'keep' })

/** How a draft sounds. */
const TONE_CUES = {
  defend: drop('protects the company: denies fault, points at others, explains away'),
  blame: drop('puts the fault on the customer'),
  dismiss: keep('brushes off, belittles, closes the door, is superior or curt'),
  corporate: keep('bureaucratic, canned or marketing wording'),
  chummy: drop('over-familiar: pet names, slang, mate talk, hugs'),
  'private-life': keep("the agent's own private life, private opinion, politics or gossip"),
  sarcasm: keep('irony, mock praise, a dig or feigned surprise at the customer in a draft'),
  stiff: keep('stiffly formal wording that would jar with a playful writer'),
  'playful-reply': keep('jokes, slang or exclamations that would jar with a formal writer'),
  'plural-you': keep('pronoun forms that address several people or are polite plural'),
  'third-person-customer': keep('the addressed person spoken of as "the customer"'),
  'group-address': keep('words that show that several people or a company are addressed'),
  'several-writers': keep('the writer speaks for more than one: we, my wife and I'),
} as const satisfies Record<string, CueReading>

/** Care for the person. */
const CARE_CUES = {
  apology: drop('says sorry for what has happened, as a person'),
  understanding: drop('shows understanding of how it is for the customer'),
  thanks: drop('thanks the customer'),
  'asks-what-happened': keep('asks what has happened or what is wrong'),
  bereavement: drop('a death, grief or grave illness'),
} as const satisfies Record<string, CueReading>

/** What a draft answers, promises, asks for and closes. */
const ANSWER_CUES = {
  refusal: keep('says no, or that we cannot help here'),
  'way-on': drop('offers a way on: what the customer or we can do instead, where, or by whom'),
  'answer-fact': keep('wording that answers: yes, no, it costs, you do it like this, because'),
  'will-answer': drop('says that an answer or update comes, with or without a time'),
  promise: drop('says that we will do something for the customer, or that the customer gets something'),
  'vague-promise': drop('promises an answer or a fix without a time'),
  removal: drop('says that a post or comment is, was or will be removed or hidden'),
  'removal-reason': keep('names the rule that a removed post broke'),
  'asks-data': drop('asks the customer to write, send or give'),
  'data-noun': keep('personal data as asked for: number, address, name, date of birth, case number'),
  'identity-noun': keep(
    'an identity number, card number, code or password as asked for: never in a message either',
  ),
  'confirms-relation': keep("reveals something about this customer's own dealings with the company"),
  'private-place': drop('says that something is to be sent privately: in a message, logged in, by phone'),
  'public-place': keep('here, in the comments, in the thread, below: where others read'),
  'this-one': keep('"this one here": a thing pointed out, no place'),
  'asked-elsewhere': keep(
    'what is asked for goes into a form, a payment, a device or over a counter, is left out, or is told but roughly',
  ),
  someone: keep('the one addressed, or another person told of: you, your, she, his mother'),
  'on-show': keep('what the public knows persons by: a work, a show, an office, a monument'),
  supposes: keep('makes what follows a supposition or a rule: if, when, in case of'),
} as const satisfies Record<string, CueReading>

/** What kind of answer a question asks for, and what a draft gives of it. */
const QUESTION_CUES = {
  'asks-when': keep('asks for a time or a duration'),
  'asks-amount': keep('asks for a number, a price or a size'),
  'asks-whether': keep('asks for a yes or a no'),
  'asks-why': keep('asks for a reason'),
  'asks-where': keep('asks for a place, a page or a person'),
  'asks-how': keep('asks how to do something'),
  'says-whether': keep('says yes or no'),
  'says-why': keep('gives a reason'),
} as const satisfies Record<string, CueReading>

/** Who signs, and who is named. */
const STAFF_CUES = {
  'sign-off': keep('the closing words before a signature'),
  department: keep('a department, team or the company in the place of a signature'),
  colleague: keep('another employee named to the customer; the name is in the match'),
  'staff-contact': keep("a staff member's own number or address is offered"),
  'own-surname': keep('the agent introduces themself with first name and surname'),
  greeting: keep('the opening greeting'),
} as const satisfies Record<string, CueReading>

/** What the writer of a post does. */
const ACT_CUES = {
  ask: keep('asks for information or advice'),
  rhetorical: keep('a question that only expresses anger'),
  request: keep('asks the company to act'),
  'status-ask': keep('asks what is happening with something already known to the company'),
  report: keep('tells of a fault, outage, scam or error'),
  complain: keep('dissatisfaction with something named: it does not work, it is late, it is wrong'),
  vent: keep('hostile, fed up or despairing with nothing to act on'),
  praise: drop('thanks or compliments, sincerely'),
  suggest: keep('proposes an improvement'),
  leave: drop('leaves, will leave, or urges others to stay away'),
  settled: keep('needs no answer any more: it solved itself, was found, never mind'),
  'asks-language': keep('asks to be answered in another language'),
  spam: keep('advertising, chain letters, phishing, fake support'),
} as const satisfies Record<string, CueReading>

/** What a post is about: the words of each topic. */
const TOPIC_CUES = {
  'topic-outage': keep('a service down or disturbed for many'),
  'topic-technical': keep("the writer's own device, login flow, app, e-mail or domain set-up"),
  'topic-account': keep("the writer's own money matters, contract or customer profile"),
  'topic-claim': keep('an insurance claim, compensation, damage'),
  'topic-billing': keep('an invoice, fee, price or direct debit'),
  'topic-booking': keep('a trip, an appointment, a rebooking'),
  'topic-delivery': keep('an order or a parcel on its way'),
  'topic-product': keep('what a product contains, terms, how a service works'),
  'topic-contact': keep('how and when to reach the company, queues, unanswered messages'),
  'topic-security': keep('fraud, phishing, a lost card, a hacked account'),
  'topic-service': keep('how staff or the company treated the writer'),
  'topic-life-event': keep('buying a home, a child, a divorce, a death'),
  'topic-company': keep('the company itself: news, sponsorship, jobs, values, branches'),
} as const satisfies Record<string, CueReading>

/** How the writer feels, how urgent it is, and in what style it is written. */
const FEELING_CUES = {
  positive: drop('pleased, grateful, content'),
  negative: keep('displeased, disappointed, harmed'),
  anger: keep('angry'),
  worry: keep('worried, afraid, desperate, stressed, sad'),
  irony: keep("means the opposite of what is said, at the company's expense"),
  urgent: drop('harm or a deadline now or today'),
  'no-hurry': keep('nothing is expected or it can wait'),
  'formal-style': keep('formal address, titles, letter style'),
  'playful-style': keep('jokes, rhymes, slang in a good mood'),
  'own-matter': keep("the writer's own account, contract, claim, booking, order or case"),
  'own-figure': keep(
    "asks for what only the writer's own records tell: a balance, a rate, when a contract ends",
  ),
  general: keep('a general matter that needs no look-up'),
} as const satisfies Record<string, CueReading>

/** Conduct. */
const CONDUCT_CUES = {
  profanity: keep('swear words'),
  'gross-language': keep('very coarse or obscene words for people or the company'),
  insult: dropBefore('demeans people'),
  threat: drop('announces or wishes violence, harm or harassment'),
  racism: dropBefore('demeans on origin, skin colour, nationality or religion'),
  sexism: dropBefore('demeans on sex, gender or sexual orientation; sexual harassment'),
  'self-harm': drop('may take their own life or cannot go on'),
  'staff-named': keep('an individual employee named; the name is in the match'),
  denounces: keep('quotes or denounces abuse instead of using it'),
  'staff-word': keep('a word for staff'),
} as const satisfies Record<string, CueReading>

/** Channels: where a draft sends the customer, and what a writer has tried in vain. */
const CHANNEL_CUES = {
  'go-social-public': drop('sends the customer to a comment, wall or post'),
  'go-private-message': drop('sends the customer to a private message'),
  'go-chat': drop('sends the customer to the chat'),
  'go-phone': drop('sends the customer to the phone'),
  'go-email': drop('sends the customer to e-mail'),
  'go-app': drop('sends the customer to the app'),
  'go-web': drop('sends the customer to the web site or a form on it'),
  'go-logged-in': drop('sends the customer to the logged-in service'),
  'go-branch': drop('sends the customer to a branch, office, shop or counter'),
  'go-letter': drop('sends the customer to a letter or paper form by post'),
  'new-way': drop('offers a new way in a channel: a call back, a direct line, we ring you'),
  'tried-social-public': keep('has written publicly in vain'),
  'tried-private-message': keep('has sent private messages in vain'),
  'tried-chat': keep('has used the chat in vain'),
  'tried-phone': keep('has phoned or queued in vain'),
  'tried-email': keep('has e-mailed in vain'),
  'tried-app': keep('the app has failed the writer'),
  'tried-web': keep('the site or its form has failed the writer'),
  'tried-logged-in': keep('log-in or the logged-in service has failed the writer'),
  'tried-branch': keep('has been at a branch in vain'),
  'tried-letter': keep('has sent a letter in vain'),
} as const satisfies Record<string, CueReading>

/** Status updates. */
const STATUS_CUES = {
  'status-action': keep('what is being done about a disturbance'),
  'status-prognosis': keep('when it is expected to work, or that there is no prognosis yet'),
  'status-next': keep('when the next update comes'),
  'status-resolved': keep('that it works again: no prognosis or next update is owed'),
} as const satisfies Record<string, CueReading>

/** What sentences are made of, beyond whole phrases; only the rules of status updates and threads read them. */
const PART_CUES = {
  'update-doer': keep('who works on a disturbance, as the one who acts'),
  'update-idle': keep('what such a one does that is no work: knows, hopes, regrets, announces, has trouble'),
  'update-work': keep('work said by its verb alone, after another verb or at the beginning'),
  'update-open': keep('what follows has not come about yet: when, until, hope, expect'),
  'update-forecast': keep('until when it lasts, or that nobody can tell yet'),
  'update-tell': keep('to give news'),
  'update-apart': keep('makes a time no forecast: since, ago, began, every'),
  joins: keep('joins one clause to another: and'),
  'says-yes': keep('begins with a yes'),
  'says-no': keep('begins with a no'),
  'says-shut': keep('tells that it is not to be had: closed, sold out, cancelled, full'),
  'for-free': keep('tells that it costs nothing'),
  'asks-on': keep(
    'puts a question anew, or says that it was not answered: what I ask is, that was not my question',
  ),
  'no-figure': keep('tells how much, how long or when without a figure: free, included, at once'),
} as const satisfies Record<string, CueReading>

/**
 * Signs: broad classes of words that mean little alone. What several of them in a sentence come to is weighed, see
 * rules/manner; no rule reads one alone, and no label of a post is weighed from them.
 */
const SIGN_CUES = {
  'sign-you': keep('the one who is spoken to'),
  'sign-we': keep('the company as one who acts'),
  'sign-i': keep('the agent as one who acts'),
  'sign-people': keep('people in general, other customers, anybody'),
  'sign-third': keep('a third party or a power of nature'),
  'sign-ought': keep('ought, should, could'),
  'sign-must': keep('must, has to'),
  'sign-past-duty': keep('should have, could have, had you but'),
  'sign-point': keep('particles that say that something is plain'),
  'sign-little': keep('words that make little of something'),
  'sign-all': keep('always, never, all, nothing'),
  'sign-but': keep('but, however'),
  'sign-said': keep('already, as said, once more'),
  'sign-curt': keep('words that close a matter'),
  'sign-heed': keep('reading, checking, knowing, thinking, forgetting'),
  'sign-fault': keep('fault, blame, responsibility, cause'),
  'sign-terms': keep('terms, rules, routines, systems, decisions'),
  'sign-right': keep('right, as it should be, according to'),
  'sign-self': keep('oneself, own'),
  'sign-fuss': keep('feelings, noise, calming down'),
  'sign-wow': keep('praise and wonder'),
  'sign-slang': keep('slang, pet names, spoken interjections'),
  'sign-home': keep("family, home, body, leisure, money of one's own"),
  'sign-opinion': keep("one's own opinion, politics, colleagues and bosses"),
  'sign-jargon': keep('words of offices and of marketing'),
  'sign-passive': keep('something is done by nobody'),
  'sign-own-thing': keep("a matter that is the customer's own"),
  'sign-see': keep('something has been looked up, decided or is owed'),
  'sign-gone': keep('something is removed or hidden'),
  'sign-post': keep('a post, a comment, its words'),
  'sign-soon': keep('soon, in time, when we can'),
  'sign-cannot': keep('cannot, not possible, not ours'),
  'sign-busy': keep('many calls, few staff, high season'),
  'sign-please': keep('please, gladly, could you'),
  'sign-command': keep('a sentence that begins with an order'),
  'sign-next-time': keep('next time, in future'),
  'sign-expect': keep('expecting, believing, demanding'),
  'sign-you-have': keep('what the customer has, owes, was given or was refused'),
  'sign-oh': keep('a sentence that opens as in talk'),
  'sign-others-fine': keep('others manage, others do not complain'),
} as const satisfies Record<string, CueReading>

/**
 * Hints: fields of words in a post that neither abuse nor tell of a failure alone. What several of them in a sentence
 * come to is weighed, see rules/post/saying.ts; no label of a whole post is weighed from them.
 */
const HINT_CUES = {
  'hint-origin': keep('origin, skin, nation, faith, and what is thought typical of them'),
  'hint-woman': keep('women and men as such, and what is thought typical of them'),
  'hint-queer': keep('sexual orientation and gender identity'),
  'hint-sexual': keep('bodies, looks, desire'),
  'hint-beast': keep('animals, vermin, dirt, disease, waste'),
  'hint-stupid': keep('stupid, lazy, useless, false'),
  'hint-scum': keep('scornful words for people, one or many'),
  'hint-out': keep('out, away, home, back, banned, taking over'),
  'hint-such': keep('such people, that sort, those there, their kind'),
  'hint-violence': keep('harm done on purpose, weapons, fire'),
  'hint-body': keep('parts of the body'),
  'hint-haunt': keep('where somebody lives, walks, parks; their children, their house, the dark'),
  'hint-warn': keep('warnings of what may come: watch out, you will see, payback'),
  'hint-die': keep('dying, death, living'),
  'hint-despair': keep('no way on, no use, burden, farewell, means of ending it'),
  'hint-kin': keep('family and friends'),
  'hint-people': keep('whoever serves, decides, drives or rules'),
  'hint-harmless': keep('laughter, games, films, wear, machines, pests and plants'),
  'hint-law': keep('courts, police, authorities, press'),
  'hint-told': keep('what others say or do, and that it is not right'),
  'hint-name': keep('a given name; weakly, any word with a capital inside a sentence'),
  'chan-phone': keep('a call, a line, a number'),
  'chan-chat': keep('the chat or its robot'),
  'chan-email': keep('electronic mail'),
  'chan-private-message': keep('a private message'),
  'chan-app': keep('an app'),
  'chan-web': keep('a site, a page, a form on it'),
  'chan-logged-in': keep('logging in, and the pages behind it'),
  'chan-branch': keep('an office, a shop, a counter'),
  'chan-letter': keep('paper sent by post'),
  'chan-social-public': keep('a wall, a comment, a social network'),
  'hint-failed': keep('no answer, refused, broken, closed, gone'),
  'hint-waited': keep('long times, many times, queues'),
  'hint-contacted': keep('the writer has rung, written, gone, tried'),
  'hint-went-well': keep('it worked, quickly, kindly, solved'),
  'hint-asks': keep('may I, can one, where is, will you'),
  'hint-pushed': keep('sent on, referred, told to go elsewhere'),
} as const satisfies Record<string, CueReading>

/** Every cue by theme; a theme is a file in each locale's `cues/`. */
export const CUE_THEMES = {
  tone: TONE_CUES,
  care: CARE_CUES,
  answer: ANSWER_CUES,
  questions: QUESTION_CUES,
  staff: STAFF_CUES,
  acts: ACT_CUES,
  topics: TOPIC_CUES,
  feeling: FEELING_CUES,
  conduct: CONDUCT_CUES,
  channels: CHANNEL_CUES,
  status: STATUS_CUES,
  parts: PART_CUES,
  signs: SIGN_CUES,
  hints: HINT_CUES,
} as const

export type CueTheme = keyof typeof CUE_THEMES
export type CueOf<T extends CueTheme> = keyof (typeof CUE_THEMES)[T] & string
export type Cue = { [T in CueTheme]: CueOf<T> }[CueTheme]

/** The reading of every cue by its name. */
export const CUE_READINGS: Readonly<Record<Cue, CueReading>> = {
  ...TONE_CUES,
  ...CARE_CUES,
  ...ANSWER_CUES,
  ...QUESTION_CUES,
  ...STAFF_CUES,
  ...ACT_CUES,
  ...TOPIC_CUES,
  ...FEELING_CUES,
  ...CONDUCT_CUES,
  ...CHANNEL_CUES,
  ...STATUS_CUES,
  ...PART_CUES,
  ...SIGN_CUES,
  ...HINT_CUES,
}

/** The cues that only count together with others. */
export const SIGNS = Object.keys(SIGN_CUES) as readonly CueOf<'signs'>[]

/** The cues that tell of a post only together with others, sentence by sentence. */
export const HINTS = Object.keys(HINT_CUES) as readonly CueOf<'hints'>[]
/** The cues that nothing is weighed from. */
export const PARTS = Object.keys(PART_CUES) as readonly CueOf<'parts'>[]

export const CUES = Object.keys(CUE_READINGS) as readonly Cue[]
