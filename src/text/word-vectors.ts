/**
 * What the words of a post, or of a sentence of it, tell, as one vector: the sum of the vectors of its words and
 * pairs of words, learned from labelled posts in the language, and of groups of letters, learned from those of all
 * languages together (see docs). No word is kept, only a number made from its letters.
 */
import { oncePer } from '../core/once.js'
import { unfold, unpackNumbers } from './numerals.js'
import type { Sentence, Token } from './tokenize.js'
import { eachLetterFeature, eachWordFeature, featuresOf, makeTable, opens, wordingFactor } from './wording.js'

/** Learned vectors, packed: the keys of features in rising order, and the levels of each, a dimension after the other. */
export interface PackedVectors {
  readonly features: string
  readonly levels: string
}

/** The vectors of a language: of its words, and of groups of letters. */
export interface LearnedVectors {
  readonly words: PackedVectors
  readonly letters: PackedVectors
}

/** Numbers of a vector. */
export const DIMENSIONS = 32

/** Levels are whole numbers so far from zero at most; what one is worth stands with the network. */
export const TOP_LEVEL = 40

/** Of the thirty bits of a feature its key has these; that two share one is rare. */
const LEFT_BITS = 6
/** How many bits of a key are packed by themselves. */
export const KEY_LOW_BITS = 9

/** By which a feature is found among vectors. */
export const keyOf = (feature: number): number => feature >>> LEFT_BITS

/** The features of a sentence by which vectors are found. */
export interface Spelt {
  readonly words: Int32Array
  readonly letters: Int32Array
}

export const speltOf = (tokens: readonly Token[], sentence: Sentence): Spelt => ({
  words: featuresOf(eachWordFeature, tokens, sentence),
  letters: featuresOf(eachLetterFeature, tokens, sentence),
})

export interface WordVectors {
  /** The vector of some sentences together, evened out by the number of their features. */
  sum(sentences: readonly Spelt[]): Float64Array
  /** The word that goes farthest in a direction; undefined where none goes there. */
  strongest(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    direction: Float64Array,
  ): Token | undefined
}

/** Unpacks the vectors of a language, which were learned with such a `ballast`. */
export function unpackVectors(
  { words: packedWords, letters: packedLetters }: LearnedVectors,
  ballast: number,
): WordVectors {
  const words = tableOf(packedWords)
  const letters = tableOf(packedLetters)
  return {
    sum(sentences) {
      const sum = new Float64Array(DIMENSIONS)
      addVectors(
        words,
        sentences.map((one) => one.words),
        ballast,
        sum,
      )
      addVectors(
        letters,
        sentences.map((one) => one.letters),
        ballast,
        sum,
      )
      return sum
    },
    strongest(tokens, sentences, direction) {
      const far = new Float64Array(tokens.length)
      for (const [table, each] of [
        [words, eachWordFeature],
        [letters, eachLetterFeature],
      ] as const)
        addFar(table, each, tokens, sentences, direction, ballast, far)
      let best = -1
      for (const [token, own] of far.entries())
        if (tokens[token]?.kind === 'word' && own > (far[best] ?? 0)) best = token
      return tokens[best]
    },
  }
}

/** Vectors by the features that they are of. */
interface Table {
  readonly find: (key: number) => number
  readonly levels: Int8Array
}

/** Languages share tables, which are unpacked once: packed ones never change. */
const tableOf = /* @__PURE__ */ oncePer(unpackTable)

function unpackTable({ features, levels: packed }: PackedVectors): Table {
  const parts = unpackNumbers(features)
  const folded = unpackNumbers(packed)
  const count = parts.length / 2
  const levels = new Int8Array(folded.length)
  for (let dimension = 0, from = 0; dimension < DIMENSIONS; dimension++)
    for (let one = 0; one < count; one++, from++)
      levels[one * DIMENSIONS + dimension] = unfold(folded[from] as number)
  return { find: makeTable(parts, KEY_LOW_BITS), levels }
}

/** Adds the vectors of features, those that open a sentence in full, the others evened out by their number. */
function addVectors(
  { find, levels }: Table,
  lists: readonly Int32Array[],
  ballast: number,
  sum: Float64Array,
): void {
  const features = new Set<number>()
  for (const list of lists) for (const feature of list) features.add(feature)
  let plain = 0
  for (const feature of features) if (!opens(feature)) plain++
  const factor = wordingFactor(plain, ballast)
  for (const feature of features) {
    const index = find(keyOf(feature))
    if (index < 0) continue
    const from = index * DIMENSIONS
    const value = opens(feature) ? 1 : factor
    for (let at = 0; at < DIMENSIONS; at++)
      sum[at] = (sum[at] as number) + value * (levels[from + at] as number)
  }
}

/** Adds to each token how far its features go in a direction. */
function addFar(
  { find, levels }: Table,
  each: typeof eachWordFeature,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  direction: Float64Array,
  ballast: number,
  far: Float64Array,
): void {
  const all = new Set<number>()
  for (const sentence of sentences) each(tokens, sentence, (feature) => all.add(feature))
  const factor = wordingFactor(all.size, ballast)
  for (const sentence of sentences)
    each(tokens, sentence, (feature, token) => {
      const index = find(keyOf(feature))
      if (index < 0) return
      let own = 0
      for (let at = 0; at < DIMENSIONS; at++)
        own += (levels[index * DIMENSIONS + at] as number) * (direction[at] as number)
      far[token] = (far[token] as number) + factor * own
    })
}
