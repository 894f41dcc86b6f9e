/** Learns how a draft fits its post, and reports cross-validated scores: `tsx tests/quality/train-fit.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { EXAMPLES, examplePolicy, plain } from '../../docs/build/examples.js'
import { readFit } from '../../rules/fit/features.js'
import { GATES } from '../../rules/fit/gates.js'
import { FIT_RULES } from '../../rules/fit/weigh.js'
import type { FitRule } from '../../rules/fit/weights.js'
import { readReply } from '../../src/check-reply.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { drafts, LEARNED, type Part } from './corpus.js'
import { keepCrossed } from './crossed.js'
import {
  cutOf,
  cutsSource,
  FOLDS,
  MEASURED,
  modelSource,
  rounded,
  scoreOf,
  type Tally,
  tallyLine,
} from './judged.js'
import { kit } from './kit.js'
import { indexFeatures, learnLabel, type Row, type Sparse, sparse } from './learn.js'
import { strict } from './measure.js'

interface Case {
  readonly part: Part | 'examples'
  readonly lang: string
  readonly row: Row
  readonly clean: boolean
  readonly labels: ReadonlySet<string>
  /** The rules that ask at all. */
  readonly open: ReadonlySet<FitRule>
}

/** A feature that fewer drafts have is left out. */
const LEAST = 8
const PULL = { l2: 2, steps: 80 }
/** An example must hold, and counts as so many cases. */
const EXAMPLE_COUNTS = 3
const GROUPS = ['all', ...LEARNED, ...LANGUAGES]

/** Every draft with a post. */
function readCases(): Case[] {
  const all: Case[] = []
  for (const part of LEARNED)
    for (const lang of LANGUAGES)
      for (const { draft, post, channel, agent, findings } of drafts(part, lang)) {
        if (!post) continue
        const context = { policy: strict, channel, post, language: lang, ...(agent ? { agent } : {}) }
        const reading = readReply(draft, context, kit)
        if (!reading) continue
        const row = new Map<string, number>()
        readFit(reading, (kind, name, value) => row.set(`${kind}:${name}`, value))
        const labels = new Set(findings.map((one) => one.rule))
        const open = new Set(FIT_RULES.filter((rule) => GATES[rule](reading)))
        all.push({ part, lang, row, clean: findings.length === 0, labels, open })
      }
  return [...all, ...exampleCases()]
}

/** The examples of the locales, each for its own rule. */
function exampleCases(): Case[] {
  const all: Case[] = []
  for (const lang of LANGUAGES)
    for (const rule of FIT_RULES) {
      const { bad, good } = EXAMPLES[lang][rule]
      for (const [at, example] of [...bad, ...good].entries()) {
        const { draft, marked: _, ...place } = plain(example)
        const reading = readReply(draft, { policy: examplePolicy(lang), language: lang, ...place }, kit)
        if (!reading?.post || !GATES[rule](reading)) continue
        const row = new Map<string, number>()
        readFit(reading, (kind, name, value) => row.set(`${kind}:${name}`, value))
        const labels = new Set(at < bad.length ? [rule] : [])
        all.push({ part: 'examples', lang, row, clean: false, labels, open: new Set([rule]) })
      }
    }
  return all
}

interface Data {
  readonly cases: readonly Case[]
  readonly features: readonly string[]
  readonly rows: readonly Sparse[]
}

function readData(): Data {
  const cases = readCases()
  const rows = cases.map(({ row }) => row)
  const features = indexFeatures(rows, LEAST)
  return { cases, features, rows: sparse(rows, features) }
}

function learn({ cases, features, rows }: Data, rule: FitRule, without = -1): Float64Array {
  const used = cases.map(({ open }, at) => open.has(rule) && at % FOLDS !== without)
  const truth = cases.filter((_, at) => used[at]).map(({ labels }) => labels.has(rule))
  const some = rows.filter((_, at) => used[at])
  const counts = cases
    .filter((_, at) => used[at])
    .map(({ part }) => (part === 'examples' ? EXAMPLE_COUNTS : 1))
  return rounded(learnLabel(some, truth, counts, features.length, PULL))
}

/** The scores of all drafts under weights that were learned without them. */
function unseenScores(data: Data, rule: FitRule): number[] {
  const scores: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(data, rule, fold)
    for (const [at, { open }] of data.cases.entries())
      if (at % FOLDS === fold) scores[at] = open.has(rule) ? scoreOf(data.rows[at] as Sparse, weights) : 0
  }
  return scores
}

function tally(
  { cases }: Data,
  scores: readonly number[],
  rule: FitRule,
  cut: number,
  counts: (one: Case) => boolean,
): Tally {
  const sum = { hit: 0, said: 0, truth: 0, clean: 0 }
  for (const [at, one] of cases.entries()) {
    if (!counts(one)) continue
    const said = (scores[at] ?? 0) >= cut
    const missing = one.labels.has(rule)
    sum.said += Number(said)
    sum.truth += Number(missing)
    sum.hit += Number(said && missing)
    sum.clean += Number(said && one.clean)
  }
  return sum
}

interface Validated {
  readonly cuts: Readonly<Record<string, number>>
  readonly lines: readonly string[]
}

function validate(data: Data): Validated {
  const cuts: Record<string, number> = {}
  const lines: string[] = []
  for (const rule of FIT_RULES) {
    const scores = unseenScores(data, rule)
    const cut = cutOf((at) =>
      tally(data, scores, rule, at, ({ part }) => part !== 'examples' && MEASURED.includes(part)),
    )
    cuts[rule] = cut
    for (const group of GROUPS) {
      const of = ({ part, lang }: Case): boolean =>
        part !== 'examples' && (group === 'all' || part === group || lang === group)
      lines.push(tallyLine(`${rule} ${group}`, tally(data, scores, rule, cut, of)))
    }
  }
  return { cuts, lines }
}

function write(data: Data, cuts: Readonly<Record<string, number>>): void {
  const columns = FIT_RULES.map((rule) => learn(data, rule))
  const text = `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */

/** The rules that are weighed from how a draft fits its post. */
export type FitRule = ${FIT_RULES.map((rule) => `'${rule}'`).join(' | ')}

/** The features that have weights, and the weights of all rules for each: see rules/linear.ts. */
export const MODEL = ${modelSource(data.features, columns)}

/** From this score on a missing thing is told. */
export const TOLD: Readonly<Record<FitRule, number>> = ${cutsSource(cuts)}
`
  writeFileSync(new URL('../../rules/fit/weights.ts', import.meta.url), text)
}

if (process.argv[1]?.endsWith('train-fit.ts')) {
  const data = readData()
  const { cuts, lines } = validate(data)
  for (const line of lines) console.log(line)
  if (process.argv.includes('--write')) {
    write(data, cuts)
    keepCrossed('fit', lines)
  }
}
