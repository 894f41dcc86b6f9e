/**
 * The features by which languages are told apart: a word that the model knows votes as a whole, any other
 * word by its hashed groups of two to five letters (edges included), and a word after a comma votes once more,
 * since Danish sets commas where its neighbours do not. The trainer and the library share this file, so that
 * a weight always means the same feature.
 */
import { hashStart, hashStep } from '../core/hash.js'

/** What the model weighs: the four languages, Danish, and any other language in Latin script. */
export const CLASSES = ['sv', 'nb', 'nn', 'en', 'da', 'other'] as const
export type LanguageClass = (typeof CLASSES)[number]

const BUCKET_BITS = 13
/** Number of rows for groups of letters. */
export const BUCKETS = 1 << BUCKET_BITS

/** Letters beyond these are not read: few words of the five languages have more. */
const LONGEST_WORD = 40
/** Room for a folded word with its edges. */
export const WORD_ROOM = LONGEST_WORD + 2
/** Room for the features of one word: up to four groups from every letter and the edge, and the comma's. */
export const FEATURE_ROOM = 4 * (LONGEST_WORD + 1) + 1

const LONGEST_GROUP = 5
const EDGE = 0x5f
const COMMA = 0x2c
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const GOLDEN = 0x9e3779b1

/** First code unit that is no letter of the Latin blocks looked at here. */
export const LATIN_END = 0x250

/** The folded code unit of each Latin letter, 0 for what is no letter. */
export const LETTERS: Uint16Array = /* @__PURE__ */ latinLetters()

function latinLetters(): Uint16Array {
  const table = new Uint16Array(LATIN_END)
  for (let code = 0x41; code < LATIN_END; code += 1) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower.length === 1 && lower !== letter.toUpperCase()) table[code] = lower.charCodeAt(0)
  }
  return table
}

/** Letters beyond a to z that the five languages write. */
const NATIVE = 'åäöæøéèêóòôü'
/** Stands for every other letter, so that what Polish teaches holds for Turkish. */
const STRANGE = 0xa4
const ASCII_END = 0x80

/** What each Latin letter is read as: small, and one sign for all letters that are strange to the five. */
const FOLDS: Uint16Array = /* @__PURE__ */ LETTERS.map((letter, code) => {
  const native = letter < ASCII_END || NATIVE.includes(String.fromCharCode(letter))
  return letter === 0 ? code : native ? letter : STRANGE
})

export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE

/**
 * Writes the word `text[start, end)` with its edges to `out`, case folded; returns its number of letters.
 * All spellings in capitals fold to the same.
 */
export function foldWord(text: string, start: number, end: number, out: Uint16Array): number {
  const length = Math.min(end - start, LONGEST_WORD)
  out[0] = EDGE
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(start + at)
    out[at + 1] = code < LATIN_END ? (FOLDS[code] as number) : APOSTROPHE
  }
  out[length + 1] = EDGE
  return length
}

/** Hash of a folded word of `length` letters. */
export function wordHash(word: Uint16Array, length: number): number {
  let hash = hashStart
  for (let at = 1; at <= length; at += 1) hash = hashStep(hash, word[at] as number)
  return hash
}

const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), GOLDEN)

/** The key, 24 bits, under which the model knows a word. */
export const wordKey = (hash: number): number => spread(hash) >>> 8

/** The row of the vote that a word casts for standing after a comma. */
export const commaRow = (hash: number): number => spread(hashStep(hash, COMMA)) >>> (32 - BUCKET_BITS)

/** Writes the rows of the groups of letters in a folded word to `out`; returns how many there are. */
export function groupRows(word: Uint16Array, length: number, out: Uint16Array): number {
  let count = 0
  for (let from = 0; from <= length; from += 1) {
    let hash = hashStep(hashStart, word[from] as number)
    const last = Math.min(from + LONGEST_GROUP - 1, length + 1)
    for (let at = from + 1; at <= last; at += 1) {
      hash = hashStep(hash, word[at] as number)
      out[count] = spread(hash) >>> (32 - BUCKET_BITS)
      count += 1
    }
  }
  return count
}
