/** What a policy is once it is compiled: frozen, resolved, ready to be asked. */

import type {
  Act,
  ChannelKind,
  ConductKind,
  Language,
  ModerationAction,
  PersonalDataKind,
  Sentiment,
  Severity,
  Topic,
  Urgency,
  Visibility,
} from '../core/vocabulary.js'
import type { AdviceTexts } from '../define/advice.js'
import type { Duration } from './duration.js'
import type { Calendar } from './hours.js'
import type { Hours } from './hours-parse.js'

export type Address = 'informal' | 'formal' | 'follow-customer'
export type SignatureStyle = 'first-name' | 'initials' | 'alias' | 'any' | 'none'

/** How one rule is set for one kind of channel. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
  /** The company's own paragraph. */
  readonly clause?: string
}

/** Someone who answers: how they may sign, and the surname that must not be shown. */
interface StaffMember {
  readonly name: string
  readonly surname?: string
  readonly alias?: string
}

/** What is done with a kind of conduct. */
export interface ConductSetting {
  readonly action: ModerationAction
  /** A person must take over. */
  readonly handOver: boolean
  /** The policy says so in so many words: it holds for whoever is praised by name as well. */
  readonly handOverTold?: boolean
  /** The company's own paragraph, told in the notice. */
  readonly clause?: string
}

export interface Channel {
  /** Its key in the policy. */
  readonly id: string
  /** What customers call it, when the policy says so. */
  readonly name?: string
  readonly kind: ChannelKind
  readonly visibility: Visibility
  readonly hours: Hours
  /** False where the company listens and leads on but gives no service. */
  readonly service: boolean
  /** How the customer is identified there: `bankid`, … */
  readonly identification?: string
  /** Number or address to reach it by. */
  readonly contact?: string
}

/** What a route asks of a post; all that is given must hold, any one of a list will do. */
export interface RouteCondition {
  readonly needsIdentification?: boolean
  readonly personalData?: boolean
  readonly topic?: readonly Topic[]
  readonly act?: readonly Act[]
  readonly sentiment?: readonly Sentiment[]
  readonly urgency?: readonly Urgency[]
  readonly language?: readonly Language[]
  /** Channels of the policy, kinds of channel, or `public` and `private`. */
  readonly from?: readonly string[]
}

export interface Route {
  readonly when: RouteCondition
  /** Channels by id, the first preferred. */
  readonly to: readonly string[]
}

export interface ResponseTargets {
  /** An answer is given within this, in the channel's open hours. */
  readonly within?: Duration
  readonly urgent?: Duration
  /** The company goes back to the customer after this. */
  readonly followUp: Readonly<Partial<Record<Topic, Duration>>>
  /** The interval of status updates in an outage. */
  readonly statusEvery?: Duration
}

interface Vocabulary {
  /** Word to avoid → what to write instead. */
  readonly avoid: Readonly<Record<string, string>>
  readonly forbid: readonly string[]
  readonly allow: readonly string[]
}

/** A company's own kind of number. Use with `matchAll`, which leaves the pattern as it is. */
export interface Identifier {
  readonly kind: PersonalDataKind
  readonly name: string
  /** Global, case-insensitive, Unicode; linear in any text. */
  readonly pattern: RegExp
}

/** A rule of the company's own, as `defineRule` makes it; only what the policy needs is asked here. */
export interface OwnRule {
  readonly id: string
  readonly severity?: Severity
}

/** What the policy needs of a locale object. */
export interface PolicyLocale {
  readonly language: Language
  readonly advice?: AdviceTexts
}

export interface Policy {
  readonly company: string
  /** The languages that the company answers in, the usual one first. */
  readonly languages: readonly Language[]
  /** The language in which findings are explained. */
  readonly messages: Language
  readonly calendar: Calendar
  readonly address: Address
  readonly rules: Readonly<Record<string, Readonly<Record<Visibility, RuleSetting>>>>
  readonly staff: { readonly signature: SignatureStyle; readonly roster: readonly StaffMember[] }
  readonly conduct: Readonly<Record<ConductKind, ConductSetting>>
  /** As the policy lists them. */
  readonly channels: readonly Channel[]
  readonly routing: readonly Route[]
  readonly response: ResponseTargets
  readonly vocabulary: Vocabulary
  readonly identifiers: readonly Identifier[]
  /** The company's own public numbers and addresses, which are not personal data. */
  readonly contacts: readonly string[]
  readonly ownRules: readonly OwnRule[]
  readonly locales: readonly PolicyLocale[]
  /** How a rule is set where anyone can read (`public`) or only the customer can (`private`). */
  setting(ruleId: string, visibility: Visibility): RuleSetting
}
