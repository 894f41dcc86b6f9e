/** The labels of a whole post, weighed from its features. */
import type { ConductSpan, Scored } from '../../src/core/reports.js'
import type { Act, Formality, Sentiment, Topic, Urgency } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import type { Features } from './features.js'
import { assertedLabels, bestLabel, confidenceOf, evidenceFor, scoresOf } from './weigh.js'
import { CUTS, WEIGHTS } from './weights.js'

/** What the writer does: one act at least, since every post does something. */
export function acts(doc: Doc, features: Features): Scored<Act>[] {
  const asserted = assertedLabels<Act>(doc, features, WEIGHTS.acts, CUTS.acts)
  if (asserted.length > 0 || doc.tokens.length === 0) return asserted
  const best = scoresOf<Act>(features, WEIGHTS.acts)[0]
  if (!best) return []
  return [
    {
      label: best.label,
      score: 0.5,
      confidence: 'low',
      evidence: evidenceFor(doc, WEIGHTS.acts[best.label]),
    },
  ]
}

/** What it is about; it may be nothing that has a name. */
export const topics = (doc: Doc, features: Features): Scored<Topic>[] =>
  assertedLabels<Topic>(doc, features, WEIGHTS.topics, CUTS.topics)

/** The meant sentiment: what is said in irony is not meant as praise (LABELS, sentiment). */
export function sentiment(doc: Doc, features: Features, ironic: Scored<boolean>): Scored<Sentiment> {
  const best = bestLabel<Sentiment>(doc, features, WEIGHTS.sentiment, CUTS.sentiment)
  if (!ironic.label || best.label !== 'positive') return best
  return { label: 'negative', score: ironic.score, confidence: ironic.confidence, evidence: ironic.evidence }
}

/** A threat or a life in danger is always urgent (LABELS, ruling 4). */
export function urgency(doc: Doc, features: Features, conduct: readonly ConductSpan[]): Scored<Urgency> {
  const grave = conduct.find((one) => one.kind === 'threat' || one.kind === 'self-harm')
  if (!grave) return bestLabel<Urgency>(doc, features, WEIGHTS.urgency, CUTS.urgency)
  const { start, end, quote, kind, confidence } = grave
  return { label: 'high', score: 1, confidence, evidence: [{ start, end, quote, cue: kind }] }
}

export const formality = (doc: Doc, features: Features): Scored<Formality> =>
  bestLabel<Formality>(doc, features, WEIGHTS.formality, CUTS.formality)

export const irony = (doc: Doc, features: Features): Scored<boolean> => yesOrNo(doc, features, 'irony')

export const needsIdentification = (doc: Doc, features: Features): Scored<boolean> =>
  yesOrNo(doc, features, 'needsIdentification')

function yesOrNo(doc: Doc, features: Features, family: 'irony' | 'needsIdentification'): Scored<boolean> {
  const weights = WEIGHTS[family]
  const score = scoresOf<'yes'>(features, weights)[0]?.score ?? 0
  const label = score >= 0.5
  const sure = label ? score : 1 - score
  return {
    label,
    score: Math.round(sure * 1000) / 1000,
    confidence: confidenceOf(sure, CUTS[family]),
    evidence: label ? evidenceFor(doc, weights.yes) : [],
  }
}
