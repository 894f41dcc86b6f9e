/** Learns the weights of many yes-or-no labels of the same rows at once: one sweep over a row serves all labels. */
import { logistic } from '../../rules/post/settle.js'
import type { Sparse } from './learn.js'

interface Options {
  /** Strength of the pull towards zero. */
  readonly l2: number
  readonly steps: number
}

const RATE = 0.05
const KEPT = 0.9
const KEPT_SQUARE = 0.999
const LEAST = 1e-8

/**
 * Regularised logistic regression by Adam on the whole batch: `truth` and the weights that come back have one
 * number a label for each row and each feature.
 */
export function learnLabels(
  rows: readonly Sparse[],
  truth: readonly Uint8Array[],
  labels: number,
  size: number,
  { l2, steps }: Options,
): Float64Array {
  const count = size * labels
  const weights = new Float64Array(count)
  const gradient = new Float64Array(count)
  const mean = new Float64Array(count)
  const square = new Float64Array(count)
  const errors = new Float64Array(labels)
  for (let step = 1; step <= steps; step++) {
    for (let at = 0; at < count; at++) gradient[at] = l2 * (weights[at] as number)
    for (const [at, row] of rows.entries()) {
      sumsOf(row, weights, errors)
      const told = truth[at] as Uint8Array
      for (let label = 0; label < labels; label++)
        errors[label] = logistic(errors[label] as number) - (told[label] as number)
      spread(row, errors, gradient)
    }
    const meanLeft = 1 - KEPT ** step
    const squareLeft = 1 - KEPT_SQUARE ** step
    for (let at = 0; at < count; at++) {
      const slope = gradient[at] as number
      const moved = KEPT * (mean[at] as number) + (1 - KEPT) * slope
      const spreadOut = KEPT_SQUARE * (square[at] as number) + (1 - KEPT_SQUARE) * slope * slope
      mean[at] = moved
      square[at] = spreadOut
      weights[at] =
        (weights[at] as number) - (RATE * (moved / meanLeft)) / (Math.sqrt(spreadOut / squareLeft) + LEAST)
    }
  }
  return weights
}

/** What the features of a row come to for each label. */
export function sumsOf({ at, value }: Sparse, weights: Float64Array, sums: Float64Array): void {
  const labels = sums.length
  sums.fill(0)
  for (let one = 0; one < at.length; one++) {
    const from = (at[one] as number) * labels
    const own = value[one] as number
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + own * (weights[from + label] as number)
  }
}

function spread({ at, value }: Sparse, errors: Float64Array, gradient: Float64Array): void {
  const labels = errors.length
  for (let one = 0; one < at.length; one++) {
    const from = (at[one] as number) * labels
    const own = value[one] as number
    for (let label = 0; label < labels; label++)
      gradient[from + label] = (gradient[from + label] as number) + own * (errors[label] as number)
  }
}
