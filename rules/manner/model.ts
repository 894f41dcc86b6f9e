/** The linear model of a draft's manner, unpacked on first use: one row of weights a feature, one column a rule. */
import type { Cue } from '../../src/core/cues.js'
import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import { unfold, unpackNumbers } from '../../src/text/numerals.js'
import { logistic } from '../post/weigh.js'
import { KINDS, type Kind, readManner } from './features.js'
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

/** Weights have two decimals. */
export const SCALE = 100

interface Model {
  readonly rows: Readonly<Record<Kind, ReadonlyMap<string, number>>>
  readonly weights: Float64Array
}

let unpacked: Model | undefined

/** The model; importing it costs nothing. */
function model(): Model {
  unpacked ??= unpack()
  return unpacked
}

function unpack(): Model {
  const rows = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, number>()])) as Record<
    Kind,
    Map<string, number>
  >
  const names = MODEL.features.split(' ')
  for (const [at, feature] of names.entries()) {
    const colon = feature.indexOf(':')
    rows[feature.slice(0, colon) as Kind].set(feature.slice(colon + 1), at)
  }
  const numbers = unpackNumbers(MODEL.weights)
  return { rows, weights: Float64Array.from(numbers, (number) => unfold(number) / SCALE) }
}

/** Several rules weigh the same reading: it is weighed once, for all of them. */
const weighed = new WeakMap<ReplyReading, Float64Array>()

function sumsOf(reading: ReplyReading): Float64Array {
  let sums = weighed.get(reading)
  if (!sums) {
    sums = weigh(reading)
    weighed.set(reading, sums)
  }
  return sums
}

/** A sum for each sentence and rule. */
function weigh(reading: ReplyReading): Float64Array {
  const { rows, weights } = model()
  const count = reading.draft.sentences.length
  const sums = new Float64Array((count + 1) * WIDTH)
  readManner(reading, (sentence, kind, name, value) => {
    const row = rows[kind].get(name)
    if (row === undefined) return
    const to = (sentence + 1) * WIDTH
    for (let at = 0; at < WIDTH; at++)
      sums[to + at] = (sums[to + at] as number) + value * (weights[row * WIDTH + at] as number)
  })
  for (let at = WIDTH; at < sums.length; at++) sums[at] = (sums[at] as number) + (sums[at % WIDTH] as number)
  return sums.subarray(WIDTH)
}

/** How likely it is that each sentence breaks the rule, 0 to 1. */
export function mannerScores(rule: MannerRule, reading: ReplyReading): number[] {
  const sums = sumsOf(reading)
  const column = MANNER_RULES.indexOf(rule)
  return reading.draft.sentences.map((_, at) => logistic(sums[at * WIDTH + column] as number))
}

/** What a cue in a sentence weighs for a rule. */
export function signWeight(rule: MannerRule, cue: Cue): number {
  const { rows, weights } = model()
  const row = rows.in.get(cue)
  return row === undefined ? 0 : (weights[row * WIDTH + MANNER_RULES.indexOf(rule)] as number)
}
