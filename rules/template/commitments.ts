/** What two language variants of one answer promise, and where they differ. */
import type { Span } from '../../src/core/span.js'
import type { Library, LibraryItem } from './define.js'
import { readTimes, type Said, type SaidTime } from './said-times.js'

/** A promise or a time that one of the two has, and the other has not. */
export interface Unmatched {
  readonly item: LibraryItem
  readonly at: Span
}

/**
 * The first promise or time of one variant that the other has not.
 *
 * A time with another in its place counts, and so does one that is promised where the other gives no time at all;
 * a promised answer or call counts where the other variant promises nothing. How the words for hours and days are chosen does not.
 */
export function promiseDifference(a: LibraryItem, b: LibraryItem, library: Library): Unmatched | undefined {
  const saidA = saidIn(a, library)
  const saidB = saidIn(b, library)
  if (!saidA || !saidB) return undefined
  return (
    replaced(a, saidA, saidB) ??
    untimed(a, saidA, saidB) ??
    untimed(b, saidB, saidA) ??
    unpromised(a, b) ??
    unpromised(b, a)
  )
}

function saidIn({ text, language }: LibraryItem, { timesOf }: Library): Said | undefined {
  const table = language && timesOf(language)
  return table && readTimes(text, table)
}

/** The lengths of time that both give, be it as 24 hours or a day: their numbers need not agree. */
export function sharedLengths(a: LibraryItem, b: LibraryItem, library: Library): readonly Span[] {
  const there = saidIn(b, library)?.times ?? []
  return (saidIn(a, library)?.times ?? []).filter(
    ({ kind, value }) => kind === 'length' && there.some((one) => one.kind === kind && one.value === value),
  )
}

const lacking = (said: Said, other: Said): SaidTime[] =>
  said.times.filter(
    ({ kind, value, amount }) =>
      !other.times.some((one) => one.kind === kind && one.value === value) &&
      !(amount !== undefined && other.numbers.has(amount)),
  )

/** Each has a time of a kind that the other has not. */
function replaced(item: LibraryItem, said: Said, other: Said): Unmatched | undefined {
  const there = lacking(other, said)
  const at = lacking(said, other).find(({ kind }) => there.some((one) => one.kind === kind))
  return at && { item, at }
}

/** A promise with a time, where the other gives none. */
function untimed(item: LibraryItem, said: Said, other: Said): Unmatched | undefined {
  if (other.any) return undefined
  const at = lacking(said, other).find((time) =>
    item.promises.some((promise) => promise.start < time.end && time.start < promise.end),
  )
  return at && { item, at }
}

/** One that lacks a promise lacks a sentence; with as many sentences, it is more likely made in words we do not read. */
function unpromised(item: LibraryItem, other: LibraryItem): Unmatched | undefined {
  const at = item.promises.find(({ answer }) => answer)
  const silent = other.promises.length === 0 && other.frames.length < item.frames.length
  return at && silent ? { item, at } : undefined
}
