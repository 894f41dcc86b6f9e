/** What a template rule is: a check of a whole library, which knows facts and placeholders and never words. */
import type { TemplateRuleId } from '../../src/core/rule-ids.js'
import type { Span } from '../../src/core/span.js'
import type { Confidence, Language, Severity } from '../../src/core/vocabulary.js'
import type { TemplateWords } from '../../src/core/words.js'
import type { TimeTable } from '../../src/text/due-time.js'
import type { Placeholder } from '../../src/text/placeholder.js'
import type { Fact } from './facts.js'

/** A template as read: its placeholders and the facts that it states. */
export interface LibraryItem {
  readonly id: string
  readonly text: string
  /** As declared, else as detected with confidence. */
  readonly language: Language | undefined
  readonly name: string | undefined
  readonly placeholders: readonly Placeholder[]
  /** Which placeholders are filled in where it is kept. */
  readonly known: KnownPlaceholders
  readonly facts: readonly Fact[]
  /** Its sentences with the facts taken out. */
  readonly frames: readonly Frame[]
  /** Where it promises something. */
  readonly promises: readonly Promised[]
  /** To be sent as it stands, and checked for placeholders and dates by the reply rules. */
  readonly draft: boolean
}

/** Where a promise stands, and whether it is one of an answer, a call or an update. */
export interface Promised extends Span {
  readonly answer: boolean
}

/** A sentence with its facts taken out, so that two sentences that differ in a fact have the same frame. */
export interface Frame {
  /** Words, with `#` for each fact; placeholders and signs left out. */
  readonly key: string
  readonly words: number
  readonly facts: readonly Fact[]
}

/** Which placeholders are filled in here. */
export interface KnownPlaceholders {
  /** Names by how often the library uses them; those of a product or of the caller count as often used. */
  readonly names: ReadonlyMap<string, number>
  /** Names that begin so are the company's own. */
  readonly open: readonly string[]
  /** No other name is filled in. */
  readonly closed: boolean
  readonly caseSensitive: boolean
  /** Authors write a fallback here. */
  readonly fallback: boolean
  /** First parts of the names that stand for the one who answers. */
  readonly agents: readonly string[]
}

export interface Library {
  readonly items: readonly LibraryItem[]
  /** Languages that the company answers in. */
  readonly languages: readonly Language[]
  /** ISO day (`2026-11-21`), when the time is known. */
  readonly today: string | undefined
  /** The words for time of a language at hand. */
  readonly timesOf: (language: Language) => TimeTable | undefined
  readonly words: Readonly<Partial<Record<Language, TemplateWords>>>
}

export interface TemplateHit {
  readonly item: LibraryItem
  readonly at: Span | 'text'
  /** High when left out. */
  readonly confidence?: Confidence
  /** For the `{slots}` of the message. */
  readonly values?: Readonly<Record<string, string>>
  /** Ids of the other templates that it is about. */
  readonly related?: readonly string[]
  readonly fixes?: readonly { start: number; end: number; text: string; safe: boolean }[]
}

export interface TemplateRule<Id extends TemplateRuleId = TemplateRuleId> {
  readonly id: Id
  readonly severity: Severity
  check(library: Library): readonly TemplateHit[]
}

/** Declares a template rule. */
export const defineTemplateRule = <const Id extends TemplateRuleId>(
  rule: TemplateRule<Id>,
): TemplateRule<Id> => rule

/** The items that a help desk fills and sends. */
export const templatesOf = ({ items }: Library): LibraryItem[] => items.filter((item) => !item.draft)
