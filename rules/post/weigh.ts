/** Weighs features into labels: a sum, and its evidence the cues that carried it. */
import type { Evidence, Scored } from '../../src/core/reports.js'
import type { Confidence } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import type { Features } from './features.js'

/** The weights of one label by feature. */
export type LabelWeights = Readonly<Record<string, number>>
/** The weights of a family of labels. */
export type Weights<L extends string> = Readonly<Record<L, LabelWeights>>

/** Scores at which a judgement is called high or medium; learned so that `high` is right at least 95 % of the time. */
export interface Cuts {
  readonly high: number
  readonly medium: number
}

const sum = (features: Features, weights: LabelWeights): number => {
  let total = 0
  for (const [feature, value] of features) total += value * (weights[feature] ?? 0)
  return total
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const round = (x: number): number => Math.round(x * 1000) / 1000

/** How far a score is from even, as a confidence. */
export const confidenceOf = (score: number, cuts: Cuts): Confidence =>
  score >= cuts.high ? 'high' : score >= cuts.medium ? 'medium' : 'low'

const MOST_EVIDENCE = 4

/** The cues that spoke for a label, the weightiest first. */
export function evidenceFor(doc: Doc, weights: LabelWeights): Evidence[] {
  const carried = doc.matches
    .map((match) => ({
      match,
      weight: round((weights[`cue:${match.cue}`] ?? 0) + (weights[`many:${match.cue}`] ?? 0)),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.match.start - b.match.start)
  const seen = new Set<string>()
  return carried
    .filter(({ match }) => {
      const known = seen.has(match.cue)
      seen.add(match.cue)
      return !known
    })
    .slice(0, MOST_EVIDENCE)
    .map(({ match: { start, end, quote, cue }, weight }) => ({ start, end, quote, cue, weight }))
}

/** Every label whose own sum says yes, best first: labels of this family do not exclude each other. */
export function assertedLabels<L extends string>(
  doc: Doc,
  features: Features,
  weights: Weights<L>,
  cuts: Cuts,
): Scored<L>[] {
  const labels = Object.keys(weights) as L[]
  return labels
    .map((label) => ({ label, score: round(logistic(sum(features, weights[label]))) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
    .map(({ label, score }) => ({
      label,
      score,
      confidence: confidenceOf(score, cuts),
      evidence: evidenceFor(doc, weights[label]),
    }))
}

/** All scores of a family, asserted or not, for those that must choose a best one. */
export const scoresOf = <L extends string>(
  features: Features,
  weights: Weights<L>,
): { label: L; score: number }[] =>
  (Object.keys(weights) as L[])
    .map((label) => ({ label, score: round(logistic(sum(features, weights[label]))) }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))

/** The one label of a family whose labels exclude each other. */
export function bestLabel<L extends string>(
  doc: Doc,
  features: Features,
  weights: Weights<L>,
  cuts: Cuts,
): Scored<L> {
  const labels = Object.keys(weights) as L[]
  const sums = labels.map((label) => sum(features, weights[label]))
  const top = Math.max(...sums)
  const total = sums.reduce((all, one) => all + Math.exp(one - top), 0)
  const at = sums.indexOf(top)
  const label = labels[at] as L
  const score = round(1 / total)
  return { label, score, confidence: confidenceOf(score, cuts), evidence: evidenceFor(doc, weights[label]) }
}
