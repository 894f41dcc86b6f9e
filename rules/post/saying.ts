/**
 * How likely each sentence of a post shows a kind of conduct, or tells of a channel used in vain: its cues, its words
 * and its neighbours weighed together. Half of the weights are of the kind itself; the other half are common to all
 * conduct, or to all channels, and count only where the sentence is about that kind.
 */
import {
  familyOf,
  SAYING_FAMILIES,
  SAYING_WIDTH,
  SAYINGS,
  type Saying,
} from '../../src/core/wording-columns.js'
import type { Doc } from '../../src/text/doc.js'
import { type LinearModel, unpackModel } from '../linear.js'
import { gateOf, readSaying, relationsOf, type Sentenced } from './saying-features.js'
import { MODEL } from './saying-weights.js'

/** The column of what all kinds of a family have in common. */
export const POOL: readonly number[] = SAYINGS.map(
  (saying) => SAYINGS.length + SAYING_FAMILIES.indexOf(familyOf(saying)),
)

/** How far the common weights count: not at all, where the sentence before is about the kind, where the sentence is. */
export const GATES = [0, 0.5, 1] as const

let unpacked: LinearModel | undefined

/** Unpacked on first use; importing it costs nothing. */
function model(): LinearModel {
  unpacked ??= unpackModel(MODEL, SAYING_WIDTH)
  return unpacked
}

interface Sayings {
  /** A sum for each sentence and saying. */
  readonly sums: Float64Array
  readonly about: readonly Sentenced[]
}

/** Conduct and channels are read from one weighing. */
const weighed = new WeakMap<Doc, Sayings>()

function sayingsOf(doc: Doc): Sayings {
  let sayings = weighed.get(doc)
  if (!sayings) {
    sayings = weigh(doc)
    weighed.set(doc, sayings)
  }
  return sayings
}

function weigh(doc: Doc): Sayings {
  const weights = model()
  const base = new Float64Array(doc.sentences.length * SAYING_WIDTH)
  const about = readSaying(doc, (sentence, kind, name) => {
    const row = weights.row(kind, name)
    if (row !== undefined) weights.add(row, 1, base, sentence * SAYING_WIDTH)
  })
  const words = doc.saying()
  if (words) for (let at = 0; at < base.length; at++) base[at] = (base[at] as number) + (words[at] as number)
  const sums = new Float64Array(doc.sentences.length * SAYINGS.length)
  for (let sentence = 0; sentence < about.length; sentence++)
    for (let saying = 0; saying < SAYINGS.length; saying++)
      sums[sentence * SAYINGS.length + saying] = sumOf(weights, base, about, sentence, saying)
  return { sums, about }
}

function sumOf(
  weights: LinearModel,
  base: Float64Array,
  about: readonly Sentenced[],
  sentence: number,
  saying: number,
): number {
  const from = sentence * SAYING_WIDTH
  const pool = POOL[saying] as number
  const gate = gateOf(about, sentence, saying)
  let sum = (base[from + saying] as number) + GATES[gate] * (base[from + pool] as number)
  const add = (kind: string, name: string, column: number): void => {
    const row = weights.row(kind, name)
    if (row !== undefined) sum += weights.weight(row, column)
  }
  add('gate', String(gate), saying)
  for (const name of relationsOf(about, sentence, saying)) {
    add('rel', name, pool)
    add(`rel${gate}`, name, pool)
  }
  return sum
}

/** What a sentence comes to for a saying: from 0 on it is more likely than not. */
export const sayingSum = (doc: Doc, sentence: number, saying: Saying): number =>
  sayingsOf(doc).sums[sentence * SAYINGS.length + SAYINGS.indexOf(saying)] ?? Number.NEGATIVE_INFINITY

/** What a cue weighs for a saying, the common weights counted in. */
export function sayingWeight(saying: Saying, cue: string): number {
  const row = model().row('s', cue)
  if (row === undefined) return 0
  const column = SAYINGS.indexOf(saying)
  return model().weight(row, column) + model().weight(row, POOL[column] as number)
}
