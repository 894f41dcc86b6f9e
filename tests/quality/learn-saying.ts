/** Learns what the features of a sentence tell of each saying. */

import { isTried } from '../../rules/post/saying-features.js'
import { SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import { type Compressed, learnCompressed } from './compress.js'
import { type Sparse, sparse } from './learn.js'
import { learnNetwork, type NetworkLessons, networkSums } from './learn-network.js'
import { isLabelled, type SayingCase } from './saying-cases.js'
import { type Fewest, fewestOf, WORD, wordsAmong } from './weights-file.js'

export interface SayingData {
  readonly cases: readonly SayingCase[]
  readonly features: readonly string[]
  /** The sentences of each case. */
  readonly sentences: readonly (readonly Sparse[])[]
}

/** A feature that fewer sentences have is left out. */
const LEAST = 8
const FEWEST: Fewest = { words: 12, letters: 8 }

/** Which features are learned, and the sentences by their numbers. */
export function numbered(cases: readonly SayingCase[]): SayingData {
  const counts = new Map<string, number>()
  for (const { rows } of cases)
    for (const { features } of rows)
      for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const features = [...counts]
    .filter(([name, times]) => times >= (name.startsWith(WORD) ? fewestOf(name, FEWEST) : LEAST))
    .map(([name]) => name)
    .sort()
  const rows = sparse(
    cases.flatMap((one) => one.rows.map((row) => row.features)),
    features,
  )
  let at = 0
  const sentences = cases.map(({ rows: own }) => {
    at += own.length
    return rows.slice(at - own.length, at)
  })
  return { cases, features, sentences }
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
  const signs = rows.map(({ features }, at) =>
    sums
      ? (sums[at]?.[saying] ?? 0)
      : 2 * Number(features.has(`s:${name}`)) +
        1.5 * Number(features.has(`w:${name}`) || features.has(`sq:${name}`)) +
        0.5 * Number(features.has(`about:${name}`)) +
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

/** A short schooling will do to guess in which sentence a channel was tried. */
const FIRST = { units: 48, rounds: 2, rate: 2e-3, leftUnits: 0.2, seed: 3 }
const SCHOOLING = { units: 96, rounds: 6, rate: 2e-3, leftUnits: 0.2 }
/** A network is learned from each. */
const SEEDS = [1, 2]
const LEFT_WORDS = 0.5
const LEFT_OTHERS = 0.2

/** What is learned from the cases that are not left out. */
export function learnSayings(
  { cases, features, sentences }: SayingData,
  left: (at: number) => boolean,
): Compressed {
  const isWord = wordsAmong(features)
  const leftFeature = (feature: number): number => (isWord(feature) ? LEFT_WORDS : LEFT_OTHERS)
  const lessonsOf = (sumsOf: ((row: Sparse) => Float64Array) | undefined): NetworkLessons => {
    const rows: Sparse[] = []
    const truth: Int8Array[] = []
    const counts: number[] = []
    for (const [at, one] of cases.entries()) {
      if (left(at)) continue
      const own = sentences[at] ?? []
      rows.push(...own)
      truth.push(...truthOf(one, sumsOf && own.map(sumsOf)))
      for (let row = 0; row < own.length; row++) counts.push(countOf(one))
    }
    return { rows, truth, counts, labels: SAYINGS.length, size: features.length }
  }
  const first = learnNetwork(lessonsOf(undefined), { ...FIRST, leftFeature })
  const lessons = lessonsOf((row) => networkSums(first, row))
  return learnCompressed(lessons, { ...SCHOOLING, leftFeature }, SEEDS, isWord)
}
