import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  eachWordingFeature,
  featureParts,
  opens,
  type PackedWording,
  unpackWording,
  WORDING_SCALE,
  wordingFactor,
  wordingFeatures,
} from '../../src/text/wording.js'

const WIDTH = 3

/** The features of a text, rising. */
function featuresOf(text: string): number[] {
  const { tokens, sentences } = tokenize(text)
  const found = new Set<number>()
  for (const sentence of sentences) eachWordingFeature(tokens, sentence, (feature) => found.add(feature))
  return [...found].sort((a, b) => a - b)
}

/** What all features of the text count together: those that open a sentence in full, the others evened out. */
function countedOf(text: string): number {
  const features = featuresOf(text)
  const openings = features.filter(opens).length
  const others = features.length - openings
  return openings + others * wordingFactor(others)
}

/** Every feature of the text weighs `weight` in a column, and the columns have a bias. */
function packed(text: string, column: number, weight: number, bias: readonly number[]): PackedWording {
  const features = featuresOf(text)
  return {
    features: packNumbers(featureParts(features)),
    weights: packNumbers([
      ...bias.map((one) => fold(one * WORDING_SCALE)),
      ...features.flatMap(() => [1, column + WIDTH * fold(weight * WORDING_SCALE)]),
    ]),
  }
}

const BIAS = [-1, 0, 2]

describe('the weights of words', () => {
  const wording = unpackWording(packed('you should have known', 1, -0.5, BIAS), WIDTH)
  const sumsOf = (text: string): number[] => {
    const { tokens, sentences } = tokenize(text)
    return [...wording.sums(sentences.map((one) => wordingFeatures(tokens, one)))]
  }

  it('add up, evened out by how many are known, beside the bias', () => {
    const [first, second, third] = sumsOf('you should have known')
    expect([first, third]).toEqual([-1, 2])
    expect(second).toBeCloseTo(-0.5 * countedOf('you should have known'), 6)
  })

  it('say nothing of words that were never learned', () => {
    expect(sumsOf('zebra quartz')).toEqual(BIAS)
  })

  it('keep sentences apart', () => {
    const { tokens, sentences } = tokenize('Zebra quartz. You should have known.')
    const sums = wording.sums(sentences.map((one) => wordingFeatures(tokens, one)))
    expect([...sums.subarray(0, WIDTH)]).toEqual(BIAS)
    expect(sums[WIDTH + 1]).toBeLessThan(0)
  })

  it('are the same after packing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { tokens, sentences } = tokenize(text)
        const whole = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length, question: false }
        if (sentences.length !== 1) return
        const sums = unpackWording(packed(text, 0, 0.25, [0, 0, 0]), WIDTH).sums([
          wordingFeatures(tokens, whole),
        ])
        expect(sums[0]).toBeCloseTo(0.25 * countedOf(text), 6)
      }),
      { numRuns: 100 },
    )
  })
})
