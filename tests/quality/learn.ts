/** Regularised logistic regression by full-batch gradient steps: deterministic, and small enough to read. */

import { logistic } from '../../rules/post/settle.js'

export type Row = ReadonlyMap<string, number>

export interface LearnOptions {
  /** Strength of the pull towards zero. */
  readonly l2: number
  readonly steps: number
  /** How much more a positive example counts than a negative one. */
  readonly positive?: number
}

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

/** Weights of one yes-or-no label, by Adam on the whole batch; each row counts `counts[r]` times. */
export function learnBinary(
  rows: readonly Sparse[],
  truth: readonly boolean[],
  size: number,
  { l2, steps, positive = 1 }: LearnOptions,
  counts?: readonly number[],
): Float64Array {
  const weights = new Float64Array(size)
  const optimiser = adam(size)
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size)
    for (const [r, row] of rows.entries()) {
      const yes = truth[r] === true
      const error = (logistic(dot(row, weights)) - Number(yes)) * (yes ? positive : 1) * (counts?.[r] ?? 1)
      for (let i = 0; i < row.at.length; i++) add(gradient, row.at[i], error * (row.value[i] ?? 0))
    }
    for (let i = 0; i < size; i++) add(gradient, i, l2 * (weights[i] ?? 0))
    optimiser(weights, gradient, step)
  }
  return weights
}

function add(array: Float64Array, at: number | undefined, value: number): void {
  if (at !== undefined) array[at] = (array[at] ?? 0) + value
}

function dot(row: Sparse, weights: Float64Array): number {
  let total = 0
  for (let i = 0; i < row.at.length; i++) total += (row.value[i] ?? 0) * (weights[row.at[i] ?? 0] ?? 0)
  return total
}

const RATE = 0.05

function adam(size: number): (weights: Float64Array, gradient: Float64Array, step: number) => void {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  return (weights, gradient, step) => {
    for (let i = 0; i < size; i++) {
      const g = gradient[i] ?? 0
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g
      const m = (mean[i] ?? 0) / (1 - 0.9 ** step)
      const v = (square[i] ?? 0) / (1 - 0.999 ** step)
      add(weights, i, (-RATE * m) / (Math.sqrt(v) + 1e-8))
    }
  }
}

/** Steps of Newton's method: far more than a convex sum needs. */
const NEWTON_STEPS = 25
const SETTLED = 1e-4

/** Weights of one yes-or-no label at their exact optimum, by Newton's method; each row counts `counts[r]` times. */
export function learnExactly(
  rows: readonly Sparse[],
  truth: readonly boolean[],
  counts: readonly number[],
  size: number,
  l2: number,
): Float64Array {
  const weights = new Float64Array(size)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight) => l2 * weight)
    const curvature = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(at + 1)
      line[at] = l2
      return line
    })
    for (const [r, row] of rows.entries())
      addRow(row, truth[r] === true, counts[r] ?? 1, weights, gradient, curvature)
    const move = solve(curvature, gradient)
    let furthest = 0
    for (let at = 0; at < size; at++) {
      add(weights, at, -(move[at] ?? 0))
      furthest = Math.max(furthest, Math.abs(move[at] ?? 0))
    }
    if (furthest < SETTLED) break
  }
  return weights
}

/** What one row adds to the gradient and to the lower half of the curvature. */
function addRow(
  { at, value }: Sparse,
  yes: boolean,
  count: number,
  weights: Float64Array,
  gradient: Float64Array,
  curvature: readonly Float64Array[],
): void {
  const score = logistic(dot({ at, value }, weights))
  const bend = score * (1 - score) * count
  for (let i = 0; i < at.length; i++) {
    const own = value[i] ?? 0
    add(gradient, at[i], (score - Number(yes)) * count * own)
    for (let j = 0; j < at.length; j++) {
      const line = curvature[at[i] ?? 0] as Float64Array
      if ((at[j] ?? 0) <= (at[i] ?? 0)) add(line, at[j], bend * own * (value[j] ?? 0))
    }
  }
}

/** Solves a symmetric, positive system, given by its lower half, by Cholesky's method; overwrites it. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let i = 0; i < size; i++) {
    const line = lower[i] as Float64Array
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array
      let sum = line[j] as number
      for (let k = 0; k < j; k++) sum -= (line[k] as number) * (other[k] as number)
      line[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number)
    }
  }
  const out = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    const line = lower[i] as Float64Array
    for (let k = 0; k < i; k++) add(out, i, -(line[k] as number) * (out[k] as number))
    out[i] = (out[i] as number) / (line[i] as number)
  }
  for (let i = size - 1; i >= 0; i--) {
    out[i] = (out[i] as number) / ((lower[i] as Float64Array)[i] as number)
    for (let k = 0; k < i; k++) add(out, k, -((lower[i] as Float64Array)[k] as number) * (out[i] as number))
  }
  return out
}
