/** What the manner of each sentence comes to, for every rule that is weighed from it. */
import type { Cue } from '../../src/core/cues.js'
import { once, oncePer } from '../../src/core/once.js'
import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
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

/** What stands around a sentence, not in it. */
const AROUND: ReadonlySet<string> = new Set(['draft', 'prev', 'next', 'other'])
const AROUND_SHAPES: ReadonlySet<string> = new Set(['care-before', 'long-draft'])

/** Faults that kind words around them do not undo, where the sentence has plain words for them. */
const STANDS: ReadonlySet<MannerRule> = new Set(['tone/blaming', 'tone/dismissive'])

/** Kind words around such a sentence take so much off its sum, and no more. */
const MOST_UNDONE = 1

/** A score for each sentence and rule. */
function weigh(reading: ReplyReading): Float64Array {
  const weights = model()
  const { draft } = reading
  const size = (draft.sentences.length + 1) * WIDTH
  const [own, around] = [new Float64Array(size), new Float64Array(size)]
  readManner(reading, (sentence, kind, name, value) => {
    const row = weights.row(kind, name)
    const sums = AROUND.has(kind) || (kind === 'shape' && AROUND_SHAPES.has(name)) ? around : own
    if (row !== undefined) weights.add(row, value, sums, (sentence + 1) * WIDTH)
  })
  const scores = new Float64Array(size - WIDTH)
  for (const [column, rule] of MANNER_RULES.entries()) {
    const plain = STANDS.has(rule) ? plainly(draft, MANNERS[rule]) : NOWHERE
    for (let sentence = 0; sentence < draft.sentences.length; sentence++) {
      const at = sentence * WIDTH + column
      const undone = (around[at + WIDTH] as number) + (around[column] as number)
      const context = plain.has(sentence) ? Math.max(-MOST_UNDONE, undone) : undone
      scores[at] = logistic((own[at + WIDTH] as number) + (own[column] as number) + context)
    }
  }
  return scores
}

const NOWHERE: ReadonlySet<number> = new Set()

/** The sentences that have plain words for a cue. */
const plainly = (draft: Doc, cue: Cue): ReadonlySet<number> =>
  new Set(draft.cues(cue).flatMap(({ weak, quoted, sentence }) => (weak || quoted ? [] : [sentence])))

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
