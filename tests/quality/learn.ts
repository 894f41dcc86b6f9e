/** Regularised logistic regression of one label or of many at once: one sweep over a row serves all labels. */

import { logistic } from '../../rules/logistic.js'
import { minimiseScaled } from './minimise.js'

export type Row = ReadonlyMap<string, number>

/** Numbers the features that at least `least` rows have. */
export function indexFeatures(rows: readonly Row[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}

export interface Sparse {
  readonly at: Int32Array
  readonly value: Float64Array
}

/** A row of all features, in their order. */
export const dense = (value: Float64Array): Sparse => ({ at: Int32Array.from(value.keys()), value })

export function sparse(rows: readonly Row[], features: readonly string[]): Sparse[] {
  const index = new Map(features.map((name, at) => [name, at]))
  return rows.map((row) => {
    const known = [...row].filter(([name]) => index.has(name))
    return {
      at: Int32Array.from(known, ([name]) => index.get(name) ?? 0),
      value: Float64Array.from(known, ([, value]) => value),
    }
  })
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

/** Adds what the errors of a row do to the gradient. */
function spread({ at, value }: Sparse, errors: Float64Array, gradient: Float64Array): void {
  const labels = errors.length
  for (let one = 0; one < at.length; one++) {
    const from = (at[one] as number) * labels
    const own = value[one] as number
    for (let label = 0; label < labels; label++)
      gradient[from + label] = (gradient[from + label] as number) + own * (errors[label] as number)
  }
}

export interface Lessons {
  readonly rows: readonly Sparse[]
  /** For each row a number a label: 1 where it holds, else 0. */
  readonly truth: readonly Uint8Array[]
  readonly labels: number
  /** How many features there are. */
  readonly size: number
  /** How much each row counts; all alike when left out. */
  readonly counts?: readonly number[]
}

export interface Pull {
  /** Strength of the pull of all weights towards zero. */
  readonly l2: number
  /** How many steps are taken at most. */
  readonly steps: number
}

/** What a judgement so sure costs where it is wrong, or right: the loss of logistic regression. */
export const lossOf = (sum: number, holds: boolean): number => {
  const against = holds ? -sum : sum
  return against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against))
}

/** How far a judgement is from the truth. */
export const errorOf = (sum: number, holds: boolean): number => logistic(sum) - Number(holds)

/** Half the squares of all weights, so strongly; begins the gradient. */
export function pullOf(weights: Float64Array, l2: number, gradient: Float64Array): number {
  let total = 0
  for (let at = 0; at < weights.length; at++) {
    const one = weights[at] as number
    total += one * one
    gradient[at] = l2 * one
  }
  return (l2 / 2) * total
}

/**
 * How steeply the loss bends along each weight before anything is learned, when a label holds as often as it does:
 * a step goes as far along a rare feature as along a common one when it is measured by this.
 */
function bendsOf({ rows, truth, labels, size, counts }: Lessons, l2: number): Float64Array {
  const shares = new Float64Array(labels)
  for (const told of truth)
    for (let label = 0; label < labels; label++)
      shares[label] = (shares[label] as number) + (told[label] as number) / truth.length
  const squares = new Float64Array(size)
  for (const [r, { at, value }] of rows.entries())
    for (let one = 0; one < at.length; one++) {
      const feature = at[one] as number
      squares[feature] = (squares[feature] as number) + (counts?.[r] ?? 1) * (value[one] as number) ** 2
    }
  const bends = new Float64Array(size * labels)
  for (let feature = 0; feature < size; feature++)
    for (let label = 0; label < labels; label++) {
      const share = shares[label] as number
      bends[feature * labels + label] = Math.sqrt(l2 + (squares[feature] as number) * share * (1 - share))
    }
  return bends
}

/** The weights: a number a label for each feature. */
export function learnLabels(lessons: Lessons, { l2, steps }: Pull): Float64Array {
  const { rows, truth, labels, counts } = lessons
  const errors = new Float64Array(labels)
  return minimiseScaled(
    (weights, gradient) => {
      let total = pullOf(weights, l2, gradient)
      for (const [at, row] of rows.entries()) {
        const told = truth[at] as Uint8Array
        const count = counts?.[at] ?? 1
        sumsOf(row, weights, errors)
        for (let label = 0; label < labels; label++) {
          const sum = errors[label] as number
          const holds = told[label] === 1
          total += count * lossOf(sum, holds)
          errors[label] = count * errorOf(sum, holds)
        }
        spread(row, errors, gradient)
      }
      return total
    },
    bendsOf(lessons, l2),
    steps,
  )
}

/** Weights of one label. */
export const learnLabel = (
  rows: readonly Sparse[],
  truth: readonly boolean[],
  counts: readonly number[],
  size: number,
  pull: Pull,
): Float64Array =>
  learnLabels(
    { rows, truth: truth.map((holds) => Uint8Array.of(Number(holds))), labels: 1, size, counts },
    pull,
  )
