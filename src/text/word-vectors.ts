/**
 * What the words of a post, or of a sentence of it, tell, as one vector: the sum of the vectors of its words, of their beginnings and of
 * pairs of words, learned from labelled posts in the language (see docs). No word is kept, only a number made
 * from its letters.
 */
import { unpackNumbers } from './numerals.js'
import type { Sentence, Token } from './tokenize.js'
import { eachWordingFeature, makeTable, opens, wordingFactor } from './wording.js'

/** Learned vectors of a language, packed: the numbers of features in rising order, and two levels a sign of each. */
export interface PackedVectors {
  readonly features: string
  readonly levels: string
}

/** A level is a whole number from -3 to 3; what one step is worth in each dimension stands with the network. */
export const TOP_LEVEL = 3
export const LEVELS = 2 * TOP_LEVEL + 1

/** Numbers of a vector. */
export const DIMENSIONS = 32

export interface WordVectors {
  /** The vector of some sentences together, evened out by the number of their features, which are given for each. */
  sum(sentences: readonly Int32Array[]): Float64Array
  /** The word that goes farthest in a direction; undefined where none goes there. */
  strongest(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    direction: Float64Array,
  ): Token | undefined
}

/** Unpacks the vectors of a language. */
export function unpackVectors({ features, levels: packed }: PackedVectors): WordVectors {
  const parts = unpackNumbers(features)
  const table = makeTable(parts)
  const levels = unpackLevels(packed)
  return {
    sum(sentences) {
      const sum = new Float64Array(DIMENSIONS)
      const all = new Set<number>()
      for (const some of sentences) for (const feature of some) all.add(feature)
      let plain = 0
      for (const feature of all) if (!opens(feature)) plain++
      const factor = wordingFactor(plain)
      for (const feature of all) {
        const index = table(feature)
        if (index < 0) continue
        const from = index * DIMENSIONS
        const value = opens(feature) ? 1 : factor
        for (let at = 0; at < DIMENSIONS; at++)
          sum[at] = (sum[at] as number) + value * (levels[from + at] as number)
      }
      return sum
    },
    strongest(tokens, sentences, direction) {
      const far = new Map<number, number>()
      for (const sentence of sentences)
        eachWordingFeature(tokens, sentence, (feature, token) => {
          const index = table(feature)
          if (index < 0 || tokens[token]?.kind !== 'word') return
          let own = far.get(token) ?? 0
          for (let at = 0; at < DIMENSIONS; at++)
            own += (levels[index * DIMENSIONS + at] as number) * (direction[at] as number)
          far.set(token, own)
        })
      let best: number | undefined
      for (const [token, own] of far) if (own > (best === undefined ? 0 : (far.get(best) ?? 0))) best = token
      return best === undefined ? undefined : tokens[best]
    },
  }
}

/** Each number is two levels. */
function unpackLevels(packed: string): Int8Array {
  const pairs = unpackNumbers(packed)
  const levels = new Int8Array(pairs.length * 2)
  for (const [at, pair] of pairs.entries()) {
    levels[at * 2] = Math.floor(pair / LEVELS) - TOP_LEVEL
    levels[at * 2 + 1] = (pair % LEVELS) - TOP_LEVEL
  }
  return levels
}
