/** Weighs how a draft fits its post into one judgement: how surely something is missing, 0 to 1. */
import type { Confidence } from '../../src/core/vocabulary.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import { logistic } from '../post/weigh.js'
import { type FitFeatures, fitFeatures } from './features.js'
import { GATES } from './gates.js'
import { FIT_WEIGHTS, type FitRule } from './weights.js'

/** From this score on a missing thing is told at all; high enough to leave clean drafts in peace. */
export const TOLD: Readonly<Record<FitRule, number>> = {
  'tone/missing-empathy': 0.65,
  'answer/unanswered-question': 0.55,
  'answer/ask-what-happened': 0.55,
}
const HIGH = 0.9
const MEDIUM = 0.7

/** The features that a judgement is weighed from; undefined where it is not asked at all. */
export function fitRow(rule: FitRule, reading: ReplyReading): FitFeatures | undefined {
  const { open, known } = GATES[rule]
  if (!reading.post || !open(reading)) return undefined
  return new Map([...featuresOf(reading), ...Object.entries(known?.(reading) ?? {})])
}

/** Several rules weigh the same reading: its features are read once. */
const read = new WeakMap<ReplyReading, FitFeatures>()

function featuresOf(reading: ReplyReading): FitFeatures {
  const known = read.get(reading) ?? fitFeatures(reading)
  read.set(reading, known)
  return known
}

/** Is it missing, and how sure are we? Undefined when it is not. */
export function weighFit(rule: FitRule, reading: ReplyReading): Confidence | undefined {
  const row = fitRow(rule, reading)
  const score = row ? fitScore(row, FIT_WEIGHTS[rule]) : 0
  if (score < TOLD[rule]) return undefined
  return score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low'
}

/** The score of a row under the weights of a rule, 0 to 1. */
export function fitScore(row: FitFeatures, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const [name, value] of row) sum += value * (weights[name] ?? 0)
  return logistic(sum)
}
