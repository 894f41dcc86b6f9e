import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, packNumbers } from '../../src/text/numerals.js'
import { tokenize } from '../../src/text/tokenize.js'
import {
  eachLetterFeature,
  eachWordFeature,
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

/** How often each feature is visited, whole text as one sentence. */
function visited(text: string, each: typeof eachWordFeature): Map<number, number> {
  const { tokens } = tokenize(text)
  const whole = { start: 0, end: text.length, firstToken: 0, lastToken: tokens.length, question: false }
  const times = new Map<number, number>()
  each(tokens, whole, (feature) => times.set(feature, (times.get(feature) ?? 0) + 1))
  return times
}
const lettersOf = (text: string): number[] => [...visited(text, eachLetterFeature).keys()]

describe('groups of four letters', () => {
  it('are as many as a word of three letters or more has letters, less one', () => {
    for (const [text, count] of [
      ['', 0],
      ['no', 0],
      ['yes', 2],
      ['card', 3],
      ['12345 ... https://example.com 🎉', 0],
    ] as const)
      expect(lettersOf(text)).toHaveLength(count)
  })

  it('tell the edges of words from their middle, and none from another by what stands beside the word', () => {
    const both = (a: string, b: string): number =>
      lettersOf(a).filter((one) => lettersOf(b).includes(one)).length
    expect(both('card', 'cards')).toBe(2)
    expect(both('card', 'postcard')).toBe(2)
    expect(both('card', 'discarded')).toBe(1)
    expect(lettersOf('my card is lost').filter((one) => lettersOf('card').includes(one))).toHaveLength(3)
  })

  it('are the same in capitals and in the middle of a sentence', () => {
    expect(lettersOf('SCANDAL')).toEqual(lettersOf('scandal'))
  })
})

describe('the words of a sentence', () => {
  it('are all among the features of a reply, which tell how long words begin as well', () => {
    const words = visited('Unfortunately we cannot help', eachWordFeature)
    const all = visited('Unfortunately we cannot help', eachWordingFeature)
    for (const feature of words.keys()) expect(all.has(feature)).toBe(true)
    expect(all.size - words.size).toBe(1)
  })
})
