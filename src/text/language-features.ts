/**
 * The features by which languages are told apart: hashed groups of two to five letters inside a word
 * (with its edges), the word as a whole, and a word that follows a comma. The trainer and the library
 * share this file, so that a weight always means the same feature.
 */

/** Classes that the model weighs: the four languages, Danish, and any other Latin-script language. */
export const CLASSES = ['sv', 'nb', 'nn', 'en', 'da', 'other'] as const

/** Number of weight rows, a power of two. */
export const BUCKET_BITS = 13
export const BUCKETS = 1 << BUCKET_BITS

const MAX_WORD = 40
/** Room for the features of one word: four lengths of group, the word, and the word after a comma. */
export const MAX_FEATURES = 4 * (MAX_WORD + 2) + 4

const EDGE = 0x5f
const COMMA = 0x2c
const APOSTROPHE = 0x27
const PRIME = 0x01000193
const SEED = 0x811c9dc5 | 0

/** Folded code unit for each Latin code unit (case folded), 0 where it is no letter. */
export const LETTERS: Uint16Array = /* @__PURE__ */ (() => {
  const table = new Uint16Array(0x250)
  for (let code = 0x41; code < 0x250; code += 1) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase() && lower.length === 1) table[code] = lower.charCodeAt(0)
  }
  table[0xdf] = 0xdf
  return table
})()

const bucket = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - BUCKET_BITS)

const folded = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code === 0x2019) return APOSTROPHE
  return (code < 0x250 ? LETTERS[code] : 0) || code
}

/**
 * Writes the feature buckets of the word `text[start, end)` to `out` and returns how many there are.
 * `afterComma`: the word follows a comma. Letters beyond the fortieth are not read.
 */
export function wordFeatures(
  text: string,
  start: number,
  end: number,
  afterComma: boolean,
  out: Uint16Array,
): number {
  const length = Math.min(end - start, MAX_WORD)
  let count = 0
  let whole = SEED
  for (let from = -1; from < length; from += 1) {
    let hash = Math.imul(SEED ^ (from < 0 ? EDGE : folded(text, start + from)), PRIME)
    const last = Math.min(from + 4, length)
    for (let at = from + 1; at <= last; at += 1) {
      hash = Math.imul(hash ^ (at === length ? EDGE : folded(text, start + at)), PRIME)
      out[count++] = bucket(hash)
    }
    if (from >= 0) whole = Math.imul(whole ^ folded(text, start + from), PRIME)
  }
  if (length > 3) out[count++] = bucket(whole)
  if (afterComma) out[count++] = bucket(Math.imul(whole ^ COMMA, PRIME))
  return count
}
