/** The labels of a whole post, weighed from its features. */
import type { Cue } from '../../src/core/cues.js'
import type { ConductSpan, Scored } from '../../src/core/reports.js'
import type { Act, Formality, Sentiment, Topic, Urgency } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import { assertedLabels, bestLabel, confidenceOf, evidenceFor, scoresOf, type Weighed } from './weigh.js'
import { BARS, CUTS } from './weights.js'

/** What the writer does: one act at least, since every post does something. */
export function acts(weighed: Weighed): Scored<Act>[] {
  const { doc } = weighed
  const unkind = onlyUnkind(doc)
  const asserted = withoutContrary(assertedLabels(weighed, 'acts', CUTS.acts, BARS.acts)).filter(
    ({ label }) => !(unkind && label === 'praise'),
  )
  if (asserted.length > 0 || doc.tokens.length === 0) return asserted
  const scores = scoresOf(weighed, 'acts')
  const best = scores.find(({ label }) => label === unkind) ?? scores[0]
  if (!best) return []
  return [
    { label: best.label, score: 0.5, confidence: 'low', evidence: evidenceFor(weighed, 'acts', best.label) },
  ]
}

const KIND: readonly Cue[] = ['praise', 'positive']
const UNKIND: readonly (readonly [Cue, Act])[] = [
  ['vent', 'venting'],
  ['complain', 'complaint'],
]

/** Below this score it is in doubt whether something kind is said as well. */
const IN_DOUBT = 0.6

/** So many words and signs weigh each other too little. */
const SHORT = 14

/**
 * What the writer of a short post does where cues tell it and none is kind: "missnöjd" has the letters of "nöjd",
 * and "verdas dårlegaste" begins as "verdas beste" does.
 */
function onlyUnkind(doc: Doc): Act | undefined {
  if (doc.tokens.length > SHORT) return undefined
  if (KIND.some((cue) => doc.has(cue)) || doc.cues('irony').length > 0) return undefined
  return UNKIND.find(([cue]) => doc.cues(cue).some(({ weak }) => !weak))?.[1]
}

/** Hostility with no named problem, and sincere thanks: of the two only the surer, which comes first. */
function withoutContrary(found: Scored<Act>[]): Scored<Act>[] {
  const first = found.find(({ label }) => label === 'venting' || label === 'praise')
  const contrary = first?.label === 'venting' ? 'praise' : 'venting'
  return first ? found.filter(({ label }) => label !== contrary) : found
}

/** What it is about; it may be nothing that has a name. */
export const topics = (weighed: Weighed): Scored<Topic>[] =>
  assertedLabels(weighed, 'topics', CUTS.topics, BARS.topics)

/** The meant sentiment: what is said in irony is not meant as praise (LABELS, sentiment). */
export function sentiment(
  weighed: Weighed,
  ironic: Scored<boolean>,
  acted: readonly Scored<Act>[],
): Scored<Sentiment> {
  const best = bestLabel(weighed, 'sentiment', CUTS.sentiment)
  const kind = best.label === 'positive' || (best.label === 'mixed' && best.score < IN_DOUBT)
  if (kind && onlyUnkind(weighed.doc))
    return {
      label: 'negative',
      score: 0.5,
      confidence: 'low',
      evidence: evidenceFor(weighed, 'sentiment', 'negative'),
    }
  // Where the words are taken as praise as well, it is the irony that is in doubt.
  const praised = acted.some(({ label, score }) => label === 'praise' && score > ironic.score + DOUBT)
  if (!ironic.label || praised || best.label !== 'positive') return best
  return { label: 'negative', score: ironic.score, confidence: ironic.confidence, evidence: ironic.evidence }
}

/** A threat or a life in danger is always urgent (LABELS, ruling 4). */
export function urgency(weighed: Weighed, conduct: readonly ConductSpan[]): Scored<Urgency> {
  const grave = conduct.find((one) => one.kind === 'threat' || one.kind === 'self-harm')
  if (!grave) return bestLabel(weighed, 'urgency', CUTS.urgency)
  const { start, end, quote, kind, confidence } = grave
  return { label: 'high', score: 1, confidence, evidence: [{ start, end, quote, cue: kind }] }
}

export const formality = (weighed: Weighed): Scored<Formality> =>
  bestLabel(weighed, 'formality', CUTS.formality)

export const irony = (weighed: Weighed): Scored<boolean> => yesOrNo(weighed, 'irony')

/** Must the company look into what is the writer's own? So it must where a figure is asked for that only their records tell. */
export function needsIdentification(weighed: Weighed): Scored<boolean> {
  const found = yesOrNo(weighed, 'needsIdentification')
  const asked = weighed.doc.cues('own-figure').find(({ weak, quoted }) => !weak && !quoted)
  if (found.label || !asked) return found
  const { start, end, quote, cue } = asked
  return { label: true, score: IN_DOUBT, confidence: 'medium', evidence: [{ start, end, quote, cue }] }
}

/** Praise must be surer than irony by so much. */
const DOUBT = 0.05

function yesOrNo(weighed: Weighed, family: 'irony' | 'needsIdentification'): Scored<boolean> {
  const score = scoresOf(weighed, family)[0]?.score ?? 0
  const label = score >= 0.5
  const sure = label ? score : 1 - score
  return {
    label,
    score: Math.round(sure * 1000) / 1000,
    confidence: confidenceOf(sure, CUTS[family]),
    evidence: label ? evidenceFor(weighed, family, 'yes') : [],
  }
}
