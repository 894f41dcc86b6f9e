/** Rules that report the sentences whose manner speaks against them. */
import type { Evidence } from '../../src/core/reports.js'
import { overlaps } from '../../src/core/span.js'
import type { Confidence, Severity } from '../../src/core/vocabulary.js'
import {
  defineReplyRule,
  type ReplyReading,
  type ReplyRule,
  type Sighting,
} from '../../src/define/reply-rule.js'
import { wordsOf } from '../../src/text/doc.js'
import type { CueMatch } from '../../src/text/walk.js'
import { toSighting } from '../cue-rule.js'
import { MANNER_CUES } from './features.js'
import { SILENT } from './gates.js'
import { MANNERS, type MannerRule, mannerScores, signWeight } from './model.js'
import { TOLD } from './weights.js'

export interface MannerSettings {
  readonly severity?: Severity
  /** When these words are not reported, whatever the sentence sounds like. */
  readonly unless?: (reading: ReplyReading, match: CueMatch) => boolean
}

/** From these scores on a finding is surer than low. */
const HIGH = 0.7
const MEDIUM = 0.4

/** A template answers no post yet: only what is sure without one is told. */
const SURE = 0.6

const MOST_EVIDENCE = 3

/**
 * Declares a rule that reports each sentence that is weighed to break it: the words of the rule's own cue where they
 * are there, else the sentence.
 */
export function mannerRule<const Id extends MannerRule>(
  id: Id,
  { severity = 'warning', unless }: MannerSettings = {},
): ReplyRule<Id> {
  return defineReplyRule({
    id,
    severity,
    cues: MANNER_CUES,
    check: (reading) =>
      mannerScores(id, reading).flatMap((score, sentence) =>
        score < (reading.template ? Math.max(TOLD[id], SURE) : TOLD[id]) || SILENT[id]?.(reading, sentence)
          ? []
          : told(id, reading, sentence, confidenceOf(score), unless),
      ),
  })
}

const confidenceOf = (score: number): Confidence =>
  score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low'

function told(
  rule: MannerRule,
  reading: ReplyReading,
  sentence: number,
  confidence: Confidence,
  unless: MannerSettings['unless'],
): Sighting[] {
  const own = reading.draft.cues(MANNERS[rule]).filter((match) => match.sentence === sentence)
  const held = own.filter((match) => !unless?.(reading, match))
  if (own.some(({ weak }) => !weak) && held.every(({ weak }) => weak)) return []
  const strong = held.filter((match) => !match.weak && !match.quoted)
  const words = apart(strong.length > 0 ? strong : held)
  if (words.length > 0) return words.map((match) => ({ ...toSighting(match), confidence }))
  const at = wordsOf(reading.draft, sentence)
  return at ? [{ at, confidence, evidence: signsOf(rule, reading, sentence) }] : []
}

/** Of matches that overlap, the first. */
function apart(matches: readonly CueMatch[]): CueMatch[] {
  const kept: CueMatch[] = []
  for (const match of matches) if (!kept.some((one) => overlaps(one, match))) kept.push(match)
  return kept
}

/** The words of a sentence that weighed most for the rule. */
function signsOf(rule: MannerRule, { draft }: ReplyReading, sentence: number): Evidence[] {
  const signs: (Evidence & { weight: number })[] = []
  const seen = new Set<string>()
  for (const { cue, sentence: at, start, end, quote } of draft.matches) {
    if (at !== sentence || seen.has(cue)) continue
    seen.add(cue)
    const weight = signWeight(rule, cue)
    if (weight > 0) signs.push({ start, end, quote, cue, weight })
  }
  return signs.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST_EVIDENCE)
}
