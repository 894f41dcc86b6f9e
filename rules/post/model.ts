/**
 * The linear model of a post's labels, unpacked on first use: one row of weights a feature, one column a label,
 * so that a feature is found once and counts for all labels in one sweep.
 */
import type { Cue } from '../../src/core/cues.js'
import { ACTS, FORMALITIES, SENTIMENTS, TOPICS, URGENCIES } from '../../src/core/vocabulary.js'
import { unfold, unpackNumbers } from '../../src/text/numerals.js'
import { CUE_KINDS, type CueKind } from './features.js'
import { MODEL } from './weights.js'

/** The families of labels, in the order of the columns. */
export const FAMILIES = {
  acts: ACTS,
  topics: TOPICS,
  sentiment: SENTIMENTS,
  urgency: URGENCIES,
  formality: FORMALITIES,
  irony: ['yes'],
  needsIdentification: ['yes'],
} as const
export type Family = keyof typeof FAMILIES

/** Weights have two decimals. */
export const SCALE = 100

interface Columns {
  readonly first: number
  readonly count: number
}

/** The columns of each family. */
export const COLUMNS: Readonly<Record<Family, Columns>> = /* @__PURE__ */ columns()

function columns(): Record<Family, Columns> {
  let first = 0
  const entries = Object.entries(FAMILIES).map(([family, { length: count }]) => {
    const found = { first, count }
    first += count
    return [family, found]
  })
  return Object.fromEntries(entries) as Record<Family, Columns>
}

/** The number of columns. */
export const WIDTH: number = /* @__PURE__ */ Object.values(FAMILIES).reduce(
  (sum, { length }) => sum + length,
  0,
)

export interface Model {
  readonly weights: Float64Array
  /** The row of a cue's first feature; those of its other kinds follow, in the order of `CUE_KINDS`. */
  readonly cues: ReadonlyMap<string, number>
  readonly shapes: ReadonlyMap<string, number>
}

function unpack(): Model {
  const cues = MODEL.cues.split(' ')
  const shapes = MODEL.shapes.split(' ')
  const rows = cues.length * CUE_KINDS.length
  const weights = new Float64Array((rows + shapes.length) * WIDTH)
  const numbers = unpackNumbers(MODEL.weights)
  for (let at = 0; at < weights.length; at++) weights[at] = unfold(numbers[at] as number) / SCALE
  return {
    weights,
    cues: new Map(cues.map((cue, at) => [cue, at * CUE_KINDS.length])),
    shapes: new Map(shapes.map((name, at) => [name, rows + at])),
  }
}

let unpacked: Model | undefined

/** The model; importing it costs nothing. */
export function model(): Model {
  unpacked ??= unpack()
  return unpacked
}

/** What one feature of a cue weighs for the label of a column. */
export function cueWeight(cue: Cue, kind: CueKind, column: number): number {
  const { cues, weights } = model()
  const row = cues.get(cue)
  return row === undefined ? 0 : (weights[(row + CUE_KINDS.indexOf(kind)) * WIDTH + column] as number)
}
