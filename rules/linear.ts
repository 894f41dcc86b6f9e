/** Linear models of several rules: one row of weights a feature, one column a rule. Weights are packed as text. */
import { unfold, unpackNumbers } from '../src/text/numerals.js'
import { namedRows } from './named-rows.js'

/** Features are `kind:name`, apart by spaces; weights have two decimals. */
export interface PackedModel {
  readonly features: string
  readonly weights: string
}

/** Weights are packed as so many hundredths. */
export const SCALE = 100

export interface LinearModel {
  /** The row of a feature; undefined for one without weights. */
  row(kind: string, name: string): number | undefined
  /** What a row weighs in a column. */
  weight(row: number, column: number): number
  /** Adds a row, so many times, to the sums that begin at `to`. */
  add(row: number, times: number, sums: Float64Array, to: number): void
}

export function unpackModel({ features, weights: packed }: PackedModel, width: number): LinearModel {
  const rows = namedRows(features)
  const weights = Float64Array.from(unpackNumbers(packed), (number) => unfold(number) / SCALE)
  return {
    row: (kind, name) => rows.get(kind)?.get(name),
    weight: (row, column) => weights[row * width + column] ?? 0,
    add(row, times, sums, to) {
      const from = row * width
      for (let at = 0; at < width; at++)
        sums[to + at] = (sums[to + at] as number) + times * (weights[from + at] as number)
    },
  }
}
