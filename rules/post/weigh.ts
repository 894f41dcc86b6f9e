/** Weighs features into labels: a sum, and its evidence the cues that carried it. */
import type { Cue } from '../../src/core/cues.js'
import { once } from '../../src/core/once.js'
import type { Evidence, Scored } from '../../src/core/reports.js'
import type { Confidence } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { logistic } from '../logistic.js'
import { unpackNetwork, type Weighing } from '../network.js'
import { COLUMNS, FAMILIES, type Family } from './columns.js'
import { type PostView, readFeatures } from './features.js'
import { revised } from './revision.js'
import { NETWORK } from './weights.js'

/** Scores at which a judgement is called high or medium; learned so that `high` is right at least 95 % of the time. */
export interface Cuts {
  readonly high: number
  readonly medium: number
}

/**
 * Sums from which labels that do not exclude each other are said: the surest of a post, and any beside it. A post is
 * about something more often than about two things.
 */
export interface Bars {
  readonly first: number
  readonly other: number
}

/** The labels that are said by their sums, as indexes, the surest first. */
export function saidAmong(sums: Float64Array, { first, other }: Bars): number[] {
  const [surest, ...others] = [...sums.keys()].sort((a, b) => (sums[b] as number) - (sums[a] as number))
  if (surest === undefined || (sums[surest] as number) < first) return []
  return [surest, ...others.filter((at) => (sums[at] as number) >= other)]
}

/** A post with what its features come to. */
export interface Weighed extends Weighing {
  readonly doc: Doc
  /** What they come to before it is thought over, with what is weighed beside the labels. */
  readonly first: Float64Array
}

/** The labels of a family. */
type LabelOf<F extends Family> = (typeof FAMILIES)[F][number]

const network = /* @__PURE__ */ once(() => unpackNetwork(NETWORK))

/** Weighs all features of a post for all labels. */
export function weighPost(view: PostView): Weighed {
  const { begin, add, weigh } = network()
  const vector = begin(view.doc.vector())
  readFeatures(view, {
    cue: (kind, cue, value) => add(kind, cue, value, vector),
    shape: (name, value) => add('shape', name, value, vector),
  })
  const { sums, units } = weigh(vector)
  return { doc: view.doc, sums: revised(sums), first: sums, units }
}

const round = (x: number): number => Math.round(x * 1000) / 1000

/** The least score of what is said. */
const EVEN = 0.5

/** How far a score is from even, as a confidence. */
export const confidenceOf = (score: number, cuts: Cuts): Confidence =>
  score >= cuts.high ? 'high' : score >= cuts.medium ? 'medium' : 'low'

const MOST_EVIDENCE = 4

const columnOf = <F extends Family>(family: F, label: LabelOf<F>): number =>
  COLUMNS[family].first + (FAMILIES[family] as readonly string[]).indexOf(label)

/** The cues that spoke for a label in this post, the weightiest first: of each, the words that come first. */
export function evidenceFor<F extends Family>(weighed: Weighed, family: F, label: LabelOf<F>): Evidence[] {
  const { doc } = weighed
  const direction = network().direction(weighed, columnOf(family, label))
  const seen = new Set<Cue>()
  const carried: Evidence[] = []
  for (const { cue, start, end, quote } of doc.matches) {
    if (seen.has(cue)) continue
    seen.add(cue)
    const weight = round(network().toward('cue', cue, direction) + network().toward('many', cue, direction))
    if (weight > 0) carried.push({ start, end, quote, cue, weight })
  }
  if (carried.length === 0) return wordFor(doc, direction)
  return carried
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
}

/** Where no cue spoke for a label, a word did. */
function wordFor(doc: Doc, direction: Float64Array): Evidence[] {
  const word = doc.wordToward(direction)
  return word ? [{ start: word.start, end: word.end, quote: word.raw, cue: 'wording' }] : []
}

/** All scores of a family, asserted or not, best first. */
export function scoresOf<F extends Family>(
  { sums }: Weighed,
  family: F,
): { label: LabelOf<F>; score: number }[] {
  const { first } = COLUMNS[family]
  return (FAMILIES[family] as readonly LabelOf<F>[])
    .map((label, at) => ({ label, score: round(logistic(sums[first + at] as number)) }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
}

/** What is said of a post in a family whose labels do not exclude each other, the surest first. */
export function assertedLabels<F extends Family>(
  weighed: Weighed,
  family: F,
  cuts: Cuts,
  bars: Bars,
): Scored<LabelOf<F>>[] {
  const { first, count } = COLUMNS[family]
  const own = weighed.sums.subarray(first, first + count)
  return saidAmong(own, bars).map((at) => {
    const label = FAMILIES[family][at] as LabelOf<F>
    const score = Math.max(EVEN, round(logistic(own[at] as number)))
    return {
      label,
      score,
      confidence: confidenceOf(score, cuts),
      evidence: evidenceFor(weighed, family, label),
    }
  })
}

/** The one label of a family whose labels exclude each other. */
export function bestLabel<F extends Family>(weighed: Weighed, family: F, cuts: Cuts): Scored<LabelOf<F>> {
  const { sums } = weighed
  const { first, count } = COLUMNS[family]
  const own = sums.subarray(first, first + count)
  const top = Math.max(...own)
  const total = own.reduce((all, one) => all + Math.exp(one - top), 0)
  const label = FAMILIES[family][own.indexOf(top)] as LabelOf<F>
  const score = round(1 / total)
  return {
    label,
    score,
    confidence: confidenceOf(score, cuts),
    evidence: evidenceFor(weighed, family, label),
  }
}
