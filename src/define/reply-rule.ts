/** What a reply rule is: a declaration of what it looks for, and a check that knows cues and never words. */
import type { Cue } from '../core/cues.js'
import type { Evidence, Fix, LanguageGuess, PostReport } from '../core/reports.js'
import type { Span } from '../core/span.js'
import type { ChannelKind, Confidence, Severity, Visibility } from '../core/vocabulary.js'
import type { Entity } from '../entities/index.js'
import type { Doc } from '../text/doc.js'
import type { DueTime } from '../text/due-time.js'
import type { Placeholder } from '../text/placeholder.js'
import type { Signature } from '../text/signature.js'

/** What a rule may know of a kind of channel. */
export interface ChannelFacts {
  readonly open: boolean
  readonly opensAt?: () => number | undefined
}

/** What a rule may know of the company. */
export interface CompanyFacts {
  readonly signature: 'first-name' | 'initials' | 'alias' | 'any' | 'none'
  readonly roster: readonly {
    readonly name: string
    readonly surname?: string | undefined
    readonly alias?: string | undefined
  }[]
  readonly address: 'informal' | 'formal' | 'follow-customer'
  /** Each kind of channel that the policy has: open now or not, and when not, at what minute of the day it opens. */
  readonly channels: ReadonlyMap<ChannelKind, ChannelFacts>
  readonly vocabulary: {
    readonly avoid: Readonly<Record<string, string>>
    readonly forbid: readonly string[]
    readonly allow: readonly string[]
  }
}

/** The post that is answered, as read. */
export interface PostReading {
  readonly text: string
  /** Undefined when only a report is at hand. */
  readonly doc: Doc | undefined
  readonly report: PostReport
}

/** A draft in its place: everything that a reply rule may look at. */
export interface ReplyReading {
  readonly draft: Doc
  readonly guess: LanguageGuess
  readonly post: PostReading | undefined
  readonly visibility: Visibility
  /** The kind of the channel, when it is known by name. */
  readonly channelKind: ChannelKind | undefined
  readonly agent: string | undefined
  readonly company: CompanyFacts
  readonly entities: readonly Entity[]
  readonly signature: Signature
  readonly placeholders: readonly Placeholder[]
  readonly dueTimes: readonly DueTime[]
  /** True for a ready-made template: placeholders stand for names and facts. */
  readonly template: boolean
}

/** One thing that a rule has seen. */
export interface Sighting {
  /** Where, or the draft as a whole. */
  readonly at: Span | 'text'
  /** High when left out. */
  readonly confidence?: Confidence
  /** Words for the message's `{words}` when they are others than the ones found. */
  readonly words?: string
  /** The words found are personal data: they are masked wherever they are told. */
  readonly personal?: boolean
  readonly fixes?: readonly Fix[]
  readonly evidence?: readonly Evidence[]
}

/** Settings of a rule that a policy may give: `{ max: 1, allow: ['🙂'] }`. */
export type RuleOptions = Readonly<Record<string, unknown>>

export interface ReplyRule<Id extends string = string> {
  readonly id: Id
  readonly severity: Severity
  /** The cues that it looks at: the matcher holds no others. */
  readonly cues: readonly Cue[]
  /** Needs the post: silent without one. */
  readonly needsPost?: true
  /** Whether it makes sense for a ready-made template. */
  readonly templates?: false
  check(reading: ReplyReading, options: RuleOptions): readonly Sighting[]
}

/** Declares a built-in reply rule. */
export const defineReplyRule = <const Id extends string>(rule: ReplyRule<Id>): ReplyRule<Id> => rule

/** Sentences for a rule: `[[…]]` marks exactly what must be reported in the bad ones. */
export interface RuleExamples {
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}

/** A draft, or a draft in its place. */
export type Example =
  | string
  | {
      readonly draft: string
      readonly post?: string
      readonly agent?: string
      readonly channel?: Visibility
    }
