/** What two texts have in common, in any language: words by their beginnings, since endings inflect. */

/** Shorter words are mostly grammar: `jag`, `det`, `med`, `the`. */
const SHORTEST = 4
/** Letters that carry the meaning in words that inflect at the end. */
const STEM = 5

/** The stems of the words that carry a meaning. */
export const stemsOf = (words: readonly string[], isCommon: (word: string) => boolean): Set<string> =>
  new Set(
    words
      .filter((word) => (word.length >= SHORTEST || /\d/.test(word)) && !isCommon(word))
      .map((word) => word.slice(0, STEM)),
  )

/** How many stems both hold. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of a) if (b.has(stem)) count++
  return count
}

/** Shared stems of all stems (Jaccard), 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedStems(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** Words in rows of three, for telling copies from new texts. */
export const rowsOf = (words: readonly string[]): Set<string> =>
  new Set(
    words.slice(0, Math.max(0, words.length - 2)).map((_, index) => words.slice(index, index + 3).join(' ')),
  )
