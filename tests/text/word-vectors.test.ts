import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  DIMENSIONS,
  KEY_LOW_BITS,
  keyOf,
  type LearnedVectors,
  type PackedVectors,
  speltOf,
  unpackVectors,
} from '../../src/text/word-vectors.js'
import {
  eachLetterFeature,
  eachWordFeature,
  featureParts,
  OF_SENTENCES,
  opens,
  wordingFactor,
} from '../../src/text/wording.js'

function featuresOf(text: string, each: typeof eachWordFeature): number[] {
  const { tokens, sentences } = tokenize(text)
  const found = new Set<number>()
  for (const sentence of sentences) each(tokens, sentence, (feature) => found.add(feature))
  return [...found]
}

/** Each key goes so many levels along the first dimension, and none along the others. */
function packed(features: readonly number[], level: number): PackedVectors {
  const keys = [...new Set(features.map(keyOf))].sort((a, b) => a - b)
  const levels = Array.from({ length: DIMENSIONS }, (_, at) => keys.map(() => (at === 0 ? fold(level) : 0)))
  return {
    features: packNumbers(featureParts(keys, KEY_LOW_BITS)),
    levels: packNumbers(levels.flat()),
  }
}

/** Every feature of the words and of the letters of the text goes so many levels along the first dimension. */
const learned = (text: string, words: number, letters: number): LearnedVectors => ({
  words: packed(featuresOf(text, eachWordFeature), words),
  letters: packed(featuresOf(text, eachLetterFeature), letters),
})

const sumOf = (vectors: LearnedVectors, text: string): Float64Array => {
  const { tokens, sentences } = tokenize(text)
  return unpackVectors(vectors, OF_SENTENCES).sum(sentences.map((one) => speltOf(tokens, one)))
}

describe('the vectors of words', () => {
  it('add up, evened out by the number of features; those of words that open a sentence in full', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (text, level, other) => {
          const features = featuresOf(text, eachWordFeature)
          const letters = featuresOf(text, eachLetterFeature).length
          const openings = features.filter(opens).length
          const others = features.length - openings
          const [first, ...rest] = sumOf(learned(text, level, other), text)
          expect(first).toBeCloseTo(
            level * (openings + others * wordingFactor(others)) + other * letters * wordingFactor(letters),
            6,
          )
          expect(rest.every((one) => one === 0)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('say nothing of words that were never learned', () => {
    expect([...sumOf(learned('you should have known', 2, 2), 'zebra quartz')].every((one) => one === 0)).toBe(
      true,
    )
  })

  it('hear in a compound and in a misspelt word the letters of those that were learned', () => {
    const vectors = learned('incompetent', 2, 2)
    for (const like of ['superincompetent', 'incompetant', 'inkompetent'])
      expect(sumOf(vectors, like)[0]).toBeGreaterThan(0)
    expect(sumOf(vectors, 'banan')[0]).toBe(0)
  })

  it('tell the word that goes farthest in a direction, and none where none goes there', () => {
    const vectors = unpackVectors(learned('splendid', 3, 1), OF_SENTENCES)
    const { tokens, sentences } = tokenize('What a splendid day')
    const toward = (far: number): Float64Array =>
      Float64Array.from({ length: DIMENSIONS }, (_, at) => (at === 0 ? far : 0))
    expect(vectors.strongest(tokens, sentences, toward(1))?.raw).toBe('splendid')
    expect(vectors.strongest(tokens, sentences, toward(-1))).toBeUndefined()
  })
})
