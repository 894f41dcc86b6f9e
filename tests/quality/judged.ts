/** What the judgements of drafts that are learned have in common: how cases count, where a score is cut, how weights are written. */
import { SCALE } from '../../rules/linear.js'
import { logistic } from '../../rules/logistic.js'
import { fold, packNumbers } from '../../src/text/numerals.js'
import type { Part } from './corpus.js'
import type { Sparse } from './learn.js'

/** Each tenth is scored by weights that were learned from the other nine. */
export const FOLDS = 10

export interface Tally {
  hit: number
  said: number
  truth: number
  /** Clean drafts that are flagged. */
  clean: number
}

/** Beyond these a cut follows the chance of few cases. */
const CUTS = Array.from({ length: 8 }, (_, at) => (at + 3) / 20)
/** A clean draft that is flagged counts as so many more false alarms. */
const CLEAN_COUNTS = 6

/** The score from which on a finding is told: where precision and recall balance, clean drafts counted more. */
export function cutOf(tallyAt: (cut: number) => Tally): number {
  const worth = CUTS.map((cut) => {
    const { hit, said, truth, clean } = tallyAt(cut)
    return (2 * hit) / Math.max(1, said + CLEAN_COUNTS * clean + truth)
  })
  // Neighbours speak too: a peak of one cut is chance.
  const near = [-2, -1, 0, 1, 2]
  const smooth = worth.map((one, at) => near.reduce((sum, step) => sum + (worth[at + step] ?? one), 0))
  return CUTS[smooth.indexOf(Math.max(...smooth))] ?? 0.5
}

const percent = (x: number, of: number): string => ((100 * x) / Math.max(1, of)).toFixed(1)

export const tallyLine = (name: string, { hit, said, truth, clean }: Tally): string =>
  `${name}: P ${percent(hit, said)} R ${percent(hit, truth)} F1 ${percent(2 * hit, said + truth)} of ${truth}, clean drafts flagged ${clean}`

/** The cues were written while `dev` was read: cuts are chosen on the others. */
export const MEASURED: readonly Part[] = ['opened', 'apart']

/** As precise as weights are written. */
export const rounded = (weights: Float64Array): Float64Array =>
  weights.map((weight) => Math.round(weight * SCALE) / SCALE)

export const scoreOf = ({ at, value }: Sparse, weights: Float64Array): number =>
  logistic(at.reduce((sum, feature, i) => sum + (value[i] ?? 0) * (weights[feature] ?? 0), 0))

/** The source of a model: features by name, and what each weighs in each column. */
export function modelSource(features: readonly string[], columns: readonly Float64Array[]): string {
  const kept = features.map((name, at) => ({ name, at })).filter(({ at }) => columns.some((one) => one[at]))
  const numbers = kept.flatMap(({ at }) => columns.map((one) => fold(Math.round((one[at] ?? 0) * SCALE))))
  return `{
  features:
    '${kept.map(({ name }) => name).join(' ')}',
  weights:
    '${packNumbers(numbers)}',
}`
}

/** The source of a table of cuts. */
export const cutsSource = (cuts: Readonly<Record<string, number>>): string =>
  `{\n${Object.entries(cuts)
    .map(([rule, cut]) => `  '${rule}': ${cut},`)
    .join('\n')}\n}`
