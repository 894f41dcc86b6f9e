/** Channels that the writer has used in vain. */
import type { Evidence, Scored } from '../../src/core/reports.js'
import { CHANNEL_KINDS, type ChannelKind } from '../../src/core/vocabulary.js'
import type { Saying } from '../../src/core/wording-columns.js'
import { type Doc, wordsOf } from '../../src/text/doc.js'
import { logistic } from '../logistic.js'
import { sayingSum, sayingWeights } from './saying.js'
import { CUTS, SURE } from './saying-weights.js'
import { asserts, LEEWAY, type Whole } from './whole.js'

type Tried = Extract<Saying, `tried-${string}`>

/** From this sum of the whole post on, a sentence is heard that alone would not be. */
const ASSERTED = 2

/** Each channel with a sentence that says it failed. */
export function triedOf(doc: Doc, whole: Whole): Scored<ChannelKind>[] {
  const found: Scored<ChannelKind>[] = []
  for (const label of CHANNEL_KINDS) {
    const saying: Tried = `tried-${label}`
    const leeway = asserts(whole, saying, ASSERTED) ? LEEWAY : 0
    const strong = new Set(doc.cues(saying).flatMap(({ weak, sentence }) => (weak ? [] : [sentence])))
    let sum = Number.NEGATIVE_INFINITY
    const evidence: Evidence[] = []
    for (const sentence of doc.sentences.keys()) {
      const own = sayingSum(doc, sentence, saying)
      if (own + leeway < CUTS[saying][strong.has(sentence) ? 'kept' : 'told']) continue
      if (onlyAsks(doc, sentence, saying)) continue
      sum = Math.max(sum, own)
      evidence.push(...evidenceIn(doc, sentence, saying))
    }
    if (sum === Number.NEGATIVE_INFINITY) continue
    const score = Math.round(logistic(sum) * 1000) / 1000
    const confidence = sum >= SURE.tried.high ? 'high' : sum >= SURE.tried.medium ? 'medium' : 'low'
    found.push({ label, score, confidence, evidence })
  }
  return found.sort((a, b) => b.score - a.score)
}

/** A question with no word of failure or of waiting asks about the channel. */
const onlyAsks = (doc: Doc, sentence: number, saying: Tried): boolean =>
  doc.sentences[sentence]?.question === true &&
  !doc.holds(sentence, saying) &&
  !doc.holds(sentence, 'hint-failed') &&
  !doc.holds(sentence, 'hint-waited')

const MOST_EVIDENCE = 3

/** The words of a sentence that say so: the channel's own cue, else what weighed most, else all of it. */
function evidenceIn(doc: Doc, sentence: number, saying: Tried): Evidence[] {
  const own = doc.cues(saying).filter((match) => match.sentence === sentence)
  if (own.length > 0) return own.map(({ start, end, quote, cue }) => ({ start, end, quote, cue }))
  const weightOf = sayingWeights(doc, sentence, saying)
  const seen = new Set<string>()
  const signs: (Evidence & { weight: number })[] = []
  for (const { cue, sentence: at, start, end, quote } of doc.matches) {
    if (at !== sentence || seen.has(cue)) continue
    seen.add(cue)
    const weight = Math.round(weightOf(cue) * 1000) / 1000
    if (weight > 0) signs.push({ start, end, quote, cue, weight })
  }
  if (signs.length > 0)
    return signs.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST_EVIDENCE)
  const whole = wordsOf(doc, sentence)
  return whole ? [{ ...whole, cue: 'wording' }] : []
}
