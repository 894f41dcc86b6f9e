/** Learns what the features of a sentence weigh for each saying, those common to a family weighed in one. */

import { GATES, POOL } from '../../rules/post/saying.js'
import { isTried } from '../../rules/post/saying-features.js'
import { SAYING_WIDTH, SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import { errorOf, lossOf, pullOf } from './learn.js'
import { minimiseScaled } from './minimise.js'
import { isLabelled, type SayingCase, type SentenceRow } from './saying-cases.js'
import { WORD } from './weights-file.js'

/** A sentence by numbers of features. */
interface Numbered {
  readonly at: Int32Array
  readonly value: Float64Array
  readonly gates: readonly (0 | 1 | 2)[]
  /** The rows of `gate:…`, and of relations, of each saying. */
  readonly gateRows: Int32Array
  readonly relations: readonly Int32Array[]
}

export interface SayingData {
  readonly cases: readonly SayingCase[]
  readonly features: readonly string[]
  /** The sentences of each case. */
  readonly sentences: readonly (readonly Numbered[])[]
}

/** A feature that fewer sentences have is left out. */
const LEAST = 8
const LEAST_WORD = 5
const L2 = 2.5
const STEPS = 40
/** To guess in which sentence a channel was tried, half the way will do. */
const FIRST_STEPS = 20

/** Which features are learned, and the sentences by their numbers. */
export function numbered(cases: readonly SayingCase[]): SayingData {
  const counts = new Map<string, number>()
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { rows } of cases)
    for (const { features, gates, relations } of rows) {
      for (const name of features.keys()) count(name)
      for (const gate of new Set(gates)) count(`gate:${gate}`)
      for (const name of new Set(relations.flat())) count(name)
    }
  const features = [...counts]
    .filter(([name, times]) => times >= (name.startsWith(WORD) ? LEAST_WORD : LEAST))
    .map(([name]) => name)
    .sort()
  const index = new Map(features.map((name, at) => [name, at]))
  return { cases, features, sentences: cases.map(({ rows }) => rows.map((row) => numberRow(row, index))) }
}

function numberRow(row: SentenceRow, index: ReadonlyMap<string, number>): Numbered {
  const known = [...row.features].filter(([name]) => index.has(name))
  return {
    at: Int32Array.from(known, ([name]) => index.get(name) ?? 0),
    value: Float64Array.from(known, ([, value]) => value),
    gates: row.gates,
    gateRows: Int32Array.from(row.gates, (gate) => index.get(`gate:${gate}`) ?? 0),
    relations: row.relations.map((names) => Int32Array.from(names.flatMap((name) => index.get(name) ?? []))),
  }
}

/** Used again for every sentence: there are a hundred thousand, and each is read at every step. */
const base = new Float64Array(SAYING_WIDTH)

/** The sums of a sentence for all sayings. */
export function sumsOf(
  one: Numbered,
  weights: Float64Array,
  sums = new Float64Array(SAYINGS.length),
): Float64Array {
  base.fill(0)
  for (let i = 0; i < one.at.length; i++) {
    const from = (one.at[i] as number) * SAYING_WIDTH
    const value = one.value[i] as number
    for (let column = 0; column < SAYING_WIDTH; column++)
      base[column] = (base[column] as number) + value * (weights[from + column] as number)
  }
  for (let saying = 0; saying < sums.length; saying++) {
    const pool = POOL[saying] as number
    const gate = GATES[one.gates[saying] as 0 | 1 | 2]
    let sum = (base[saying] as number) + gate * (base[pool] as number)
    sum += weights[(one.gateRows[saying] as number) * SAYING_WIDTH + saying] as number
    for (const relation of one.relations[saying] as Int32Array)
      sum += weights[relation * SAYING_WIDTH + pool] as number
    sums[saying] = sum
  }
  return sums
}

/** Adds what the errors of a sentence do to the gradient. */
function addGradient(one: Numbered, errors: Float64Array, gradient: Float64Array): void {
  base.fill(0)
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] as number) + value
  }
  for (let saying = 0; saying < errors.length; saying++) {
    const error = errors[saying] as number
    if (error === 0) continue
    const pool = POOL[saying] as number
    base[saying] = error
    base[pool] = (base[pool] as number) + GATES[one.gates[saying] as 0 | 1 | 2] * error
    add((one.gateRows[saying] as number) * SAYING_WIDTH + saying, error)
    for (const relation of one.relations[saying] as Int32Array) add(relation * SAYING_WIDTH + pool, error)
  }
  for (let i = 0; i < one.at.length; i++) {
    const from = (one.at[i] as number) * SAYING_WIDTH
    const value = one.value[i] as number
    for (let column = 0; column < SAYING_WIDTH; column++) add(from + column, value * (base[column] as number))
  }
}

const YES = 1
const NO = 0
const UNKNOWN = -1

/** What each sentence of a case says: yes, no, or unknown where a channel was tried in one of several. */
function truthOf(one: SayingCase, sums: readonly Float64Array[] | undefined): Int8Array[] {
  const truth = one.rows.map(() => new Int8Array(SAYINGS.length))
  for (const [saying, name] of SAYINGS.entries()) {
    // Single sentences have one label; whether they name somebody as well was not asked.
    if (name === 'staff-named' && one.part === 'sayings') for (const told of truth) told[saying] = UNKNOWN
    if (!isLabelled(one, name)) continue
    if (isTried(name)) {
      const likely = likeliest(one, name, saying, sums)
      for (const [at, told] of truth.entries()) told[saying] = at === likely ? YES : UNKNOWN
    } else
      for (const [at, { start, end }] of one.doc.sentences.entries()) {
        const told = truth[at] as Int8Array
        const quoted = one.quotes.some(
          (quote) => quote.saying === name && quote.start < end && start < quote.end,
        )
        told[saying] = quoted ? YES : NO
      }
  }
  return truth
}

/** In which sentence the channel is told of: at first where its cue or its name stands, then where its sum is highest. */
function likeliest(
  { rows }: SayingCase,
  name: Saying,
  saying: number,
  sums: readonly Float64Array[] | undefined,
): number {
  const signs = rows.map(({ features, gates }, at) =>
    sums
      ? (sums[at]?.[saying] ?? 0)
      : 2 * Number(features.has(`s:${name}`)) +
        1.5 * Number(features.has(`w:${name}`) || features.has(`sq:${name}`)) +
        0.5 * Number(gates[saying] === 2) +
        0.2 * Number(features.has('s:hint-failed')),
  )
  const most = Math.max(...signs)
  return sums || rows.length === 1 || most >= 0.5 ? signs.indexOf(most) : -1
}

/** The cues were written while `dev` and `opened` were read: they look surer there than they are. */
const COUNTS: Readonly<Record<string, number>> = { dev: 0.6, opened: 0.8 }
/** A harmless look-alike that is told accuses somebody: it counts for so much. */
const CLEAN_COUNT = 2

const countOf = ({ part, label }: SayingCase): number =>
  label === 'clean' ? CLEAN_COUNT : (COUNTS[part] ?? 1)

/** Rounds of guessing in which sentence a channel was tried. */
const ROUNDS = 2

/** Weights of all features and columns, learned from the cases that are not left out. */
export function learnSayings(
  { cases, features, sentences }: SayingData,
  left: (at: number) => boolean,
): Float64Array {
  let weights: Float64Array = new Float64Array(features.length * SAYING_WIDTH)
  for (let round = 0; round < ROUNDS; round++) {
    const rows: Numbered[] = []
    const truth: Int8Array[] = []
    const counts: number[] = []
    for (const [at, one] of cases.entries()) {
      if (left(at)) continue
      const own = sentences[at] ?? []
      const sums = round === 0 ? undefined : own.map((row) => sumsOf(row, weights))
      rows.push(...own)
      truth.push(...truthOf(one, sums))
      for (let row = 0; row < own.length; row++) counts.push(countOf(one))
    }
    weights = minimiseScaled(
      (at, gradient) => loss({ rows, truth, counts }, at, gradient),
      bendsOf(rows, counts, features.length),
      round === 0 ? FIRST_STEPS : STEPS,
    )
  }
  return weights
}

/** How often a sentence is of a kind, roughly: how steeply the loss bends along a weight depends on it. */
const SHARE = 0.05

function bendsOf(rows: readonly Numbered[], counts: readonly number[], size: number): Float64Array {
  const squares = new Float64Array(size)
  const add = (feature: number, value: number): void => {
    squares[feature] = (squares[feature] as number) + value * value
  }
  for (const [r, { at, value, gateRows, relations }] of rows.entries()) {
    const count = Math.sqrt(counts[r] as number)
    for (let i = 0; i < at.length; i++) add(at[i] as number, count * (value[i] as number))
    for (const row of new Set(gateRows)) add(row, count)
    for (const row of new Set(relations.flatMap((some) => [...some]))) add(row, count)
  }
  const bends = new Float64Array(size * SAYING_WIDTH)
  for (let feature = 0; feature < size; feature++)
    bends.fill(
      Math.sqrt(L2 + (squares[feature] as number) * SHARE * (1 - SHARE)),
      feature * SAYING_WIDTH,
      (feature + 1) * SAYING_WIDTH,
    )
  return bends
}

interface Lesson {
  readonly rows: readonly Numbered[]
  readonly truth: readonly Int8Array[]
  readonly counts: readonly number[]
}

function loss({ rows, truth, counts }: Lesson, weights: Float64Array, gradient: Float64Array): number {
  let total = pullOf(weights, L2, gradient)
  const errors = new Float64Array(SAYINGS.length)
  const sums = new Float64Array(SAYINGS.length)
  for (const [r, row] of rows.entries()) {
    const told = truth[r] as Int8Array
    const count = counts[r] as number
    sumsOf(row, weights, sums)
    for (let saying = 0; saying < errors.length; saying++) {
      const yes = told[saying] as number
      errors[saying] = 0
      if (yes === UNKNOWN) continue
      const sum = sums[saying] as number
      total += count * lossOf(sum, yes === YES)
      errors[saying] = count * errorOf(sum, yes === YES)
    }
    addGradient(row, errors, gradient)
  }
  return total
}
