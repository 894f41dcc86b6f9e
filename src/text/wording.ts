/**
 * What the very words of a sentence tell: weights of words, of their beginnings, and of pairs of words, learned
 * from sentences of replies in the language (see docs). No word is kept, only a number made from its letters.
 */
import { hashClosed, hashOf, hashStart, hashStep } from '../core/hash.js'
import { unfold, unpackNumbers } from './numerals.js'
import { QUOTATION_MARKS, type Sentence, type Token } from './tokenize.js'

/** Learned weights of a language, packed: the numbers of features in rising order, and what each weighs. */
export interface PackedWording {
  readonly features: string
  readonly weights: string
}

export interface Wording {
  /** What the words of each sentence weigh, given its features: so many sums a sentence as there are columns. */
  sums(sentences: readonly Int32Array[]): Float64Array
}

/** Weights are packed as so many parts of one. */
export const WORDING_SCALE = 20

const LONG_WORD = 6
const START = 1
const PAIR = 2
const BEGINNING = 3
const OPENING = 4
/** A feature with this bit is of the words that a sentence opens with. */
const OPENING_BIT = 1 << 29
/** Numbers of features have thirty bits. */
const LOW_BITS = 15

/** A number or a link is one, whatever it says. */
const spelt = ({ kind, norm, raw }: Token): string =>
  kind === 'word' ? norm : kind === 'number' ? '#' : kind === 'link' ? '@' : raw

/** How a sentence opens tells much of what it does; that counts in full, however long the rest is. */
export const opens = (feature: number): boolean => (feature & OPENING_BIT) !== 0

const plainFeature = (hash: number): number => hashClosed(hash) & ~OPENING_BIT
const openingFeature = (hash: number): number => hashClosed(hashStep(hash, OPENING)) | OPENING_BIT

/** A quotation is told whichever marks it has, and parts no words. */
const QUOTATION = plainFeature(hashOf('"', 1, 0))
const isQuotationMark = ({ kind, raw }: Token): boolean => kind === 'sign' && QUOTATION_MARKS.has(raw)

/** Visits the words of a sentence, its pairs of words and how it opens, each with the token that it is of. */
export function eachWordFeature(
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  visit: (feature: number, token: number) => void,
): void {
  let before = START
  let opening = 0
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at] as Token
    if (isQuotationMark(token)) {
      if (token.quoted) visit(QUOTATION, at)
      continue
    }
    const word = spelt(token)
    const own = hashOf(word, word.length, 0)
    visit(plainFeature(own), at)
    const pair = hashStep(hashStep(before, PAIR), own)
    visit(plainFeature(pair), at)
    if (opening < 2) visit(openingFeature(opening === 0 ? own : pair), at)
    opening++
    before = own
  }
  visit(plainFeature(hashStep(before, START)), lastToken - 1)
}

/** Visits the features of a sentence, some more than once: those of its words, and how long words begin. */
export function eachWordingFeature(
  tokens: readonly Token[],
  sentence: Sentence,
  visit: (feature: number, token: number) => void,
): void {
  eachWordFeature(tokens, sentence, visit)
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const word = spelt(tokens[at] as Token)
    if (word.length > LONG_WORD) visit(plainFeature(hashOf(word, LONG_WORD, BEGINNING)), at)
  }
}

const GROUP = 4
const SHORTEST = GROUP - 1
const EDGE = 0

/**
 * Visits each four letters that stand side by side in a word, its edges counted as letters, with its token: they are
 * found in compounds, inflections and misspelt words as well, and mean much the same in related languages.
 */
export function eachLetterFeature(
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  visit: (feature: number, token: number) => void,
): void {
  for (let at = firstToken; at < lastToken; at++) {
    const { kind, norm } = tokens[at] as Token
    if (kind !== 'word' || norm.length < SHORTEST) continue
    for (let from = -1; from + GROUP <= norm.length + 1; from++) {
      let hash = hashStart
      for (let letter = from; letter < from + GROUP; letter++)
        hash = hashStep(hash, letter < 0 || letter === norm.length ? EDGE : norm.charCodeAt(letter))
      visit(plainFeature(hash), at)
    }
  }
}

/** The features that a sentence is visited with, as numbers: read once, they serve every table. */
export function featuresOf(
  each: typeof eachWordFeature,
  tokens: readonly Token[],
  sentence: Sentence,
): Int32Array {
  const features: number[] = []
  each(tokens, sentence, (feature) => features.push(feature))
  return new Int32Array(features)
}

/** The features of a sentence of a reply. */
export const wordingFeatures = (tokens: readonly Token[], sentence: Sentence): Int32Array =>
  featuresOf(eachWordingFeature, tokens, sentence)

/** A single sentence is evened out as if it had one feature more. */
export const OF_SENTENCES = 1
/** A whole post is evened out as if it had so many more: the words of a short one are not to drown its cues. */
export const OF_POSTS = 16

/** The sums of a text are evened out by its length; `ballast` is how many features are counted that it does not have. */
export const wordingFactor = (known: number, ballast = OF_SENTENCES): number => 5 / Math.sqrt(known + ballast)

/** What each of the features that count together counts. */
export function wordingValues(features: Iterable<number>, ballast: number): Map<number, number> {
  const all = [...features]
  const factor = wordingFactor(all.filter((one) => !opens(one)).length, ballast)
  return new Map(all.map((one) => [one, opens(one) ? 1 : factor]))
}

/** Packs numbers of features, which rise: of each how far its high bits are from those before, and its low bits. */
export const featureParts = (features: readonly number[], lowBits = LOW_BITS): number[] =>
  features.flatMap((one, at) => [
    (one >>> lowBits) - ((features[at - 1] ?? 0) >>> lowBits),
    one & ((1 << lowBits) - 1),
  ])

/** Unpacks the weights of a language; `width` is the number of columns. */
export function unpackWording({ features, weights }: PackedWording, width: number): Wording {
  const parts = unpackNumbers(features)
  const numbers = unpackNumbers(weights)
  const bias = Float64Array.from(
    { length: width },
    (_, column) => unfold(numbers[column] as number) / WORDING_SCALE,
  )
  const table = makeTable(parts)
  const from = new Int32Array(parts.length / 2 + 1)
  let at = width
  for (let one = 0; one < from.length; one++) {
    from[one] = at + 1
    at += 1 + (numbers[at] ?? 0)
  }
  /** Calls `visit` with each column that a feature weighs in, and its weight. */
  const eachWeight = (index: number, visit: (column: number, weight: number) => void): void => {
    const first = from[index] as number
    const last = first + (numbers[first - 1] as number)
    for (let one = first; one < last; one++) {
      const number = numbers[one] as number
      visit(number % width, unfold(Math.floor(number / width)) / WORDING_SCALE)
    }
  }
  return {
    sums(sentences) {
      const sums = new Float64Array(sentences.length * width)
      const seen = new Set<number>()
      const openings = new Set<number>()
      for (const [sentence, features] of sentences.entries()) {
        seen.clear()
        openings.clear()
        for (const feature of features) {
          const index = table(feature)
          if (index >= 0) (opens(feature) ? openings : seen).add(index)
        }
        const to = sentence * width
        const add = (index: number, factor: number): void =>
          eachWeight(index, (column, weight) => {
            sums[to + column] = (sums[to + column] as number) + factor * weight
          })
        const factor = wordingFactor(seen.size)
        for (const index of seen) add(index, factor)
        for (const index of openings) add(index, 1)
        for (let column = 0; column < width; column++)
          sums[to + column] = (sums[to + column] as number) + (bias[column] as number)
      }
      return sums
    },
  }
}

/** From the number of a feature to its index; -1 for an unknown one. */
export function makeTable(parts: Int32Array, lowBits = LOW_BITS): (feature: number) => number {
  const count = parts.length / 2
  let size = 64
  while (size < count * 2) size *= 2
  const keys = new Int32Array(size).fill(-1)
  const indexes = new Int32Array(size)
  let high = 0
  for (let index = 0; index < count; index++) {
    high += parts[index * 2] as number
    const key = (high << lowBits) | (parts[index * 2 + 1] as number)
    let slot = key & (size - 1)
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    indexes[slot] = index
  }
  return (feature) => {
    for (let slot = feature & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      if (keys[slot] === feature) return indexes[slot] as number
      if (keys[slot] === -1) return -1
    }
  }
}
