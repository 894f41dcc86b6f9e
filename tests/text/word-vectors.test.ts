import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  DIMENSIONS,
  LEVELS,
  type PackedVectors,
  TOP_LEVEL,
  unpackVectors,
} from '../../src/text/word-vectors.js'
import {
  eachWordingFeature,
  featureParts,
  opens,
  wordingFactor,
  wordingFeatures,
} from '../../src/text/wording.js'

const featuresOf = (text: string): number[] => {
  const { tokens, sentences } = tokenize(text)
  const found = new Set<number>()
  for (const sentence of sentences) eachWordingFeature(tokens, sentence, (feature) => found.add(feature))
  return [...found].sort((a, b) => a - b)
}

/** Every feature of the text goes so many levels along the first dimension, and none along the others. */
function packed(text: string, level: number): PackedVectors {
  const features = featuresOf(text)
  const pair = (first: number): number => (first + TOP_LEVEL) * LEVELS + TOP_LEVEL
  return {
    features: packNumbers(featureParts(features)),
    levels: packNumbers(
      features.flatMap(() => Array.from({ length: DIMENSIONS / 2 }, (_, at) => pair(at === 0 ? level : 0))),
    ),
  }
}

const sumOf = (vectors: PackedVectors, text: string): Float64Array => {
  const { tokens, sentences } = tokenize(text)
  return unpackVectors(vectors).sum(sentences.map((one) => wordingFeatures(tokens, one)))
}

describe('the vectors of words', () => {
  it('add up, evened out by the number of all features; those that open a sentence in full', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: -3, max: 3 }),
        (text, level) => {
          const features = featuresOf(text)
          const openings = features.filter(opens).length
          const others = features.length - openings
          const [first, ...rest] = sumOf(packed(text, level), text)
          expect(first).toBeCloseTo(level * (openings + others * wordingFactor(others)), 6)
          expect(rest.every((one) => one === 0)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('say nothing of words that were never learned', () => {
    expect([...sumOf(packed('you should have known', 2), 'zebra quartz')].every((one) => one === 0)).toBe(
      true,
    )
  })

  it('tell the word that goes farthest in a direction, and none where none goes there', () => {
    const vectors = unpackVectors(packed('splendid', 3))
    const { tokens, sentences } = tokenize('What a splendid day')
    const toward = (far: number): Float64Array =>
      Float64Array.from({ length: DIMENSIONS }, (_, at) => (at === 0 ? far : 0))
    expect(vectors.strongest(tokens, sentences, toward(1))?.raw).toBe('splendid')
    expect(vectors.strongest(tokens, sentences, toward(-1))).toBeUndefined()
  })
})
