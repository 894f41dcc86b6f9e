/** What the manner of each sentence comes to, for every rule that is weighed from it. */
import type { Cue } from '../../src/core/cues.js'
import { once, oncePer } from '../../src/core/once.js'
import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import { unpackModel } from '../linear.js'
import { logistic } from '../logistic.js'
import { readManner } from './features.js'
import { MODEL } from './weights.js'

/** The rules that are weighed from the manner of a sentence, each with the cue of its own; in the order of the columns. */
export const MANNERS = {
  'tone/defensive': 'defend',
  'tone/blaming': 'blame',
  'tone/dismissive': 'dismiss',
  'tone/corporate': 'corporate',
  'tone/chummy': 'chummy',
  'tone/private': 'private-life',
  'irony/sarcasm': 'sarcasm',
  'answer/dead-end': 'refusal',
  'personal-data/confidential-detail': 'confirms-relation',
  'moderation/unexplained-removal': 'removal',
  'promise/vague': 'vague-promise',
} as const satisfies Partial<Record<ReplyRuleId, Cue>>
export type MannerRule = keyof typeof MANNERS

export const MANNER_RULES = Object.keys(MANNERS) as readonly MannerRule[]
const WIDTH = MANNER_RULES.length

const model = /* @__PURE__ */ once(() => unpackModel(MODEL, WIDTH))

/** Several rules weigh the same reading: it is weighed once, for all of them. */
const scoresOf = /* @__PURE__ */ oncePer(weigh)

/** A score for each sentence and rule. */
function weigh(reading: ReplyReading): Float64Array {
  const weights = model()
  const sums = new Float64Array((reading.draft.sentences.length + 1) * WIDTH)
  readManner(reading, (sentence, kind, name, value) => {
    const row = weights.row(kind, name)
    if (row !== undefined) weights.add(row, value, sums, (sentence + 1) * WIDTH)
  })
  return sums.subarray(WIDTH).map((sum, at) => logistic(sum + (sums[at % WIDTH] as number)))
}

/** How likely it is that each sentence breaks the rule, 0 to 1. */
export function mannerScores(rule: MannerRule, reading: ReplyReading): number[] {
  const scores = scoresOf(reading)
  const column = MANNER_RULES.indexOf(rule)
  return reading.draft.sentences.map((_, at) => scores[at * WIDTH + column] as number)
}

/** How likely it is that some sentence breaks the rule, 0 to 1. */
export const worstManner = (rule: MannerRule, reading: ReplyReading): number =>
  Math.max(0, ...mannerScores(rule, reading))

/** What a cue in a sentence weighs for a rule. */
export function signWeight(rule: MannerRule, cue: Cue): number {
  const row = model().row('in', cue)
  return row === undefined ? 0 : model().weight(row, MANNER_RULES.indexOf(rule))
}
