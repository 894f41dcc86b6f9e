/** What a status rule is: it sees an update that has been read, and says whether something is missing. */
import type { StatusRuleId } from '../core/rule-ids.js'
import type { Span } from '../core/span.js'
import type { Doc } from '../text/doc.js'

/** A time that the update names. */
export interface NamedTime extends Span {
  readonly firstToken: number
  readonly lastToken: number
  readonly sentence: number
  /** It says at what o'clock, not in how long. */
  readonly clock: boolean
  /** It says so to the minute, not by a part of the day. */
  readonly exact: boolean
  /** When it falls, in ms since 1970, when `now` is known. */
  readonly at: number | undefined
}

export interface StatusReading {
  readonly doc: Doc
  readonly times: readonly NamedTime[]
  /** Lengths of time: "two hours", "30 minuter". */
  readonly amounts: readonly Pick<NamedTime, 'firstToken' | 'lastToken' | 'sentence'>[]
  /** Is the token a number, in digits or in words? */
  isNumber(token: number): boolean
  readonly now: number | undefined
  /** When the last update before this one was given. */
  readonly previousAt: number | undefined
  /** The policy's interval between updates, in ms. */
  readonly every: number | undefined
}

export interface StatusRule {
  readonly id: StatusRuleId
  /** The spans that show it, or the update as a whole. */
  check(reading: StatusReading): readonly (Span | 'text')[]
}

/** Declares a status rule. */
export const defineStatusRule = (rule: StatusRule): StatusRule => rule
