/**
 * Labels speak for and against each other: a complaint is seldom neutral, what is urgent is seldom praise. Each
 * label is weighed anew from what all labels came to by themselves.
 */
import { unfold, unpackNumbers } from '../../src/text/numerals.js'
import { SCALE, WIDTH } from './model.js'
import { SETTLING } from './weights.js'

/** Of each label its score and its sum, and one number for all. */
export const SETTLED_FROM = 2 * WIDTH + 1

/** Sums are as small as scores. */
const SUM_SCALE = 0.25

/** A sum of weights as a score, 0 to 1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** What the labels are weighed from anew. */
export function settlingFeatures(sums: Float64Array): Float64Array {
  const features = new Float64Array(SETTLED_FROM)
  for (const [at, sum] of sums.entries()) {
    features[at] = logistic(sum)
    features[WIDTH + at] = sum * SUM_SCALE
  }
  features[SETTLED_FROM - 1] = 1
  return features
}

let unpacked: Float64Array | undefined

/** The sums of all labels once each has heard the others. */
export function settle(sums: Float64Array): Float64Array {
  unpacked ??= Float64Array.from(unpackNumbers(SETTLING), (number) => unfold(number) / SCALE)
  const settled = new Float64Array(WIDTH)
  for (const [at, value] of settlingFeatures(sums).entries()) {
    const from = at * WIDTH
    for (let label = 0; label < WIDTH; label++)
      settled[label] = (settled[label] as number) + value * (unpacked[from + label] as number)
  }
  return settled
}
