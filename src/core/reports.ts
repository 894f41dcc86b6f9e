/** The shapes of what godton reports. Offsets are UTF-16 code units; times are ISO 8601. */
import type {
  Act,
  ChannelKind,
  ConductKind,
  ConductTarget,
  Confidence,
  Formality,
  Language,
  ModerationAction,
  PersonalDataKind,
  ReasonCode,
  Sentiment,
  Severity,
  Topic,
  Urgency,
} from './vocabulary.js'

/** What decided a judgement: the words, and the cue they express. */
export interface Evidence {
  start: number
  end: number
  /** The words; masked where they are personal data. */
  quote: string
  /** The cue or feature that the words express. */
  cue: string
  /** How much it counted, where the judgement is a weighed sum. */
  weight?: number
}

/** A label with its score (0 to 1), how sure it is, and what decided it. */
export interface Scored<L> {
  label: L
  score: number
  confidence: Confidence | 'unverified'
  evidence: Evidence[]
}

/** The language of a text, or `other` for a language that godton does not read, or `unknown`. */
export interface LanguageGuess {
  language: Language | 'other' | 'unknown'
  confidence: Confidence
  /** Best first; scores sum to at most 1. */
  ranked: { language: string; score: number }[]
}

/** A change of the text: replace `start` to `end` by `text`. Safe ones are applied by `--fix`. */
export interface Fix {
  start: number
  end: number
  text: string
  safe: boolean
}

/** One thing that a careful lead would want changed. */
export interface Finding {
  /** The rule's id, `tone/defensive`. */
  rule: string
  severity: Severity
  confidence: Confidence
  /** The whole text for a finding about the draft as a whole. */
  start: number
  end: number
  scope: 'span' | 'text'
  /** The words found; masked where they are personal data. */
  quote: string
  /** One sentence: what is wrong, in the policy's `messages` language. */
  message: string
  /** One sentence: what to do instead. */
  advice: string
  /** The company's own paragraph, when the policy names one for the rule. */
  clause?: string
  fixes: Fix[]
  evidence: Evidence[]
}

/** Something that the reply promises. */
export interface Commitment {
  text: string
  start: number
  end: number
  /** When it is due, ISO 8601 with offset, when `now` is known. */
  due?: string
  /** The time given, as an ISO 8601 duration, when it is one. */
  within?: string
  /** True when no time is given. */
  vague: boolean
  /** True when an answer, a call or an update is promised, and not only that something is done. */
  answer?: boolean
}

/** `stop`: an error; `revise`: a warning; `unverified`: language or text not judgeable. */
export type Verdict = 'pass' | 'revise' | 'stop' | 'unverified'

export interface ReplyReport {
  verdict: Verdict
  language: LanguageGuess
  /** Ordered by start, then rule. */
  findings: Finding[]
  commitments: Commitment[]
}

/** Words in a post that break, or come near, the company's line. */
export interface ConductSpan {
  kind: ConductKind
  start: number
  end: number
  quote: string
  confidence: Confidence
  target?: ConductTarget
}

/** Personal data in a text. */
export interface PersonalDataSpan {
  kind: PersonalDataKind
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** A finer kind, such as `personnummer` or `samordningsnummer`. */
  subtype?: string
  start: number
  end: number
  /** Masked (at most the last two characters kept) unless `reveal` was asked for. */
  quote: string
  confidence: Confidence
  /** Whether the checksum and date hold, where the kind has one. */
  valid?: boolean
}

export interface Moderation {
  action: ModerationAction
  /** The conduct that led to the action or the hand-over. */
  grounds: ConductSpan[]
  /** What to tell the author, in the author's language; null for `keep` without hand-over. */
  notice: string | null
  /** A person must take over. */
  handOver: boolean
}

export interface PostReport {
  language: LanguageGuess
  acts: Scored<Act>[]
  topics: Scored<Topic>[]
  sentiment: Scored<Sentiment>
  irony: Scored<boolean>
  urgency: Scored<Urgency>
  formality: Scored<Formality>
  conduct: ConductSpan[]
  personalData: PersonalDataSpan[]
  tried: Scored<ChannelKind>[]
  needsIdentification: Scored<boolean>
  answerOwed: boolean
  /** ISO 8601, from the policy's targets, when `now` is given. */
  respondBy?: string
  moderation: Moderation
}

/** Why a channel is recommended or left out. */
export interface Reason {
  code: ReasonCode
  /** One sentence in the policy's `messages` language. */
  message: string
}

export interface ChannelOption {
  channel: string
  score: number
  open: boolean
  /** ISO 8601, when it is closed now and opens again. */
  opensAt?: string
  waitMinutes?: number
  reasons: Reason[]
}

export interface ChannelAdvice {
  action: 'answer-here' | 'redirect' | 'hand-over'
  /** A channel of the policy; on `hand-over` the one in which a person should go on. */
  channel: string
  reasons: Reason[]
  /** `bankid`, …, when that channel asks for it. */
  identification?: string
  /** Every channel of the policy, best first. */
  options: ChannelOption[]
  /** The sentence to put in the reply, in the customer's language. */
  text: string
}

export interface ThreadPost {
  id: string
  author: 'customer' | 'agent' | 'other'
  name?: string
  text: string
  /** ISO 8601. */
  at: string
}

export interface Thread {
  channel: string
  posts: ThreadPost[]
  promises?: Commitment[]
}

export interface ThreadFinding {
  rule: string
  severity: Severity
  confidence: Confidence
  /** Ids of the posts concerned. */
  posts: string[]
  message: string
  advice: string
  /** ISO 8601. */
  due?: string
  evidence: Evidence[]
}

export interface ThreadReport {
  state: 'waiting-for-us' | 'waiting-for-customer' | 'closed'
  findings: ThreadFinding[]
  advice: ChannelAdvice
  /** ISO 8601: the earliest time at which something is due. */
  nextDue?: string
}

/** A ready-made reply. */
export interface Template {
  id: string
  text: string
  language?: Language
  /** Templates of one name are language variants of one answer. */
  name?: string
  /** How the text is written: HTML and Markdown are read without their markup, and findings point into the text given. */
  format?: 'text' | 'markdown' | 'html'
  visibility?: 'public' | 'private'
  source?: { file: string; pointer?: string }
}

export type TemplateFinding = Finding & { template: string; related?: string[] }

export interface TemplateReport {
  findings: TemplateFinding[]
  verdict: Verdict
}

export interface Redaction {
  text: string
  /** `start` and `end` point into the original, `redactedStart` and `redactedEnd` into `text`. */
  spans: (PersonalDataSpan & { replacement: string; redactedStart: number; redactedEnd: number })[]
}

export type { Language }
