/** Weighs how a draft fits its post into one judgement: how surely something is missing, 0 to 1. */
import { once, oncePer } from '../../src/core/once.js'
import type { Confidence } from '../../src/core/vocabulary.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import { unpackModel } from '../linear.js'
import { logistic } from '../logistic.js'
import { readFit } from './features.js'
import { GATES } from './gates.js'
import { type FitRule, MODEL, TOLD } from './weights.js'

/** The rules that are weighed from how a draft fits its post, in the order of the columns. */
export const FIT_RULES: readonly FitRule[] = [
  'tone/missing-empathy',
  'answer/unanswered-question',
  'answer/ask-what-happened',
]
const WIDTH = FIT_RULES.length

const HIGH = 0.9
const MEDIUM = 0.7

const model = /* @__PURE__ */ once(() => unpackModel(MODEL, WIDTH))

/** Several rules weigh the same reading: it is weighed once, for all of them. */
const sumsOf = /* @__PURE__ */ oncePer(weigh)

function weigh(reading: ReplyReading): Float64Array {
  const { row: rowOf, add } = model()
  const sums = new Float64Array(WIDTH)
  readFit(reading, (kind, name, value) => {
    const row = rowOf(kind, name)
    if (row !== undefined) add(row, value, sums, 0)
  })
  return sums
}

/** Is it missing, and how sure are we? Undefined when it is not. */
export function weighFit(rule: FitRule, reading: ReplyReading): Confidence | undefined {
  if (!reading.post || !GATES[rule](reading)) return undefined
  const score = logistic(sumsOf(reading)[FIT_RULES.indexOf(rule)] as number)
  if (score < TOLD[rule]) return undefined
  return score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low'
}
