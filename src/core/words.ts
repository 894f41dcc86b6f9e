/** What a language supplies for reports and for the rules of template libraries. Plain data: no code. */
import type { TemplateRuleId } from './rule-ids.js'

/** `{slots}` in a wording are filled with what the rule found; never with personal data. */
export interface Wording {
  /** One sentence: what is wrong. */
  readonly message: string
  /** One sentence: what to do instead. */
  readonly advice: string
}

/** The words around the findings when they are shown to a person. */
export interface ReportWords {
  readonly error: string
  readonly warning: string
  readonly info: string
  /** Before the reason: the company's clause, or the cue. */
  readonly why: string
  /** Before the advice. */
  readonly todo: string
  /** `{count}` findings could be put right by `--fix`. */
  readonly fixable: string
  /** Nothing found; `{texts}` is how many texts were read. */
  readonly clean: string
  /** `{errors}`, `{warnings}`, `{notes}`, `{texts}`. */
  readonly summary: string
  /** For a finding about the text as a whole. */
  readonly whole: string
  /** Before the ids of related templates. */
  readonly related: string
  /** The text's language is none that godton reads, or the text is too short to judge; `{count}` texts. */
  readonly unverified: string
  /** `{count}` old findings were left out. */
  readonly baseline: string
  /** One and several, for the counts in `summary`. */
  readonly counted: {
    readonly errors: readonly [string, string]
    readonly warnings: readonly [string, string]
    readonly notes: readonly [string, string]
    readonly texts: readonly [string, string]
  }
}

export interface TemplateWords {
  readonly rules: { readonly [R in TemplateRuleId]: Wording }
  /** Words which in capitals stand for something to be filled in, upper case. */
  readonly slots: readonly string[]
  /** How placeholders name the one who answers, lower case. */
  readonly agents: readonly string[]
  /** The twelve months, each with its short forms, lower case. */
  readonly months: readonly (readonly string[])[]
  /** Phrases that say until when something holds, lower case. */
  readonly until: readonly string[]
  /** Phrases right before a day on which something began that may still hold, lower case. */
  readonly since: readonly string[]
  readonly report: ReportWords
}

/** Fills the `{slots}` of a wording; a slot without a value stays as it is. */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w{1,20})\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  )
}
