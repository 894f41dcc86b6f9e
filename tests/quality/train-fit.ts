/** Learns how a draft fits its post, and reports cross-validated scores: `tsx tests/quality/train-fit.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { fitRow, fitScore, TOLD } from '../../rules/fit/weigh.js'
import { FIT_WEIGHTS, type FitRule } from '../../rules/fit/weights.js'
import { readReply } from '../../src/check-reply.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { drafts, PARTS } from './corpus.js'
import { kit } from './kit.js'
import { indexFeatures, learnBinary, type Row, sparse } from './learn.js'
import { strict } from './measure.js'

interface Case {
  readonly part: string
  readonly lang: string
  readonly row: Row | undefined
  readonly missing: boolean
}

const RULES = Object.keys(FIT_WEIGHTS) as FitRule[]
const FOLDS = 8
const LEAST = 5
const OPTIONS = { l2: 2, steps: 400, positive: 3 }
const GROUPS = ['all', ...PARTS, ...LANGUAGES]

/** Every draft with a post; `row` is undefined where the rule's gate is closed. */
function cases(rule: FitRule): Case[] {
  const all: Case[] = []
  for (const part of PARTS)
    for (const lang of LANGUAGES)
      for (const { draft, post, channel, agent, findings } of drafts(part, lang)) {
        if (!post) continue
        const context = { policy: strict, channel, post, language: lang, ...(agent ? { agent } : {}) }
        const reading = readReply(draft, context, kit)
        const row = reading && fitRow(rule, reading)
        all.push({ part, lang, row, missing: findings.some((one) => one.rule === rule) })
      }
  return all
}

function learn(all: readonly Case[]): Record<string, number> {
  const open = all.filter((one): one is Case & { row: Row } => one.row !== undefined)
  const rows = open.map(({ row }) => row)
  const features = indexFeatures(rows, LEAST)
  const weights = learnBinary(
    sparse(rows, features),
    open.map(({ missing }) => missing),
    features.length,
    OPTIONS,
  )
  const named = features.map((name, at): [string, number] => [
    name,
    Math.round((weights[at] ?? 0) * 100) / 100,
  ])
  return Object.fromEntries(named.filter(([, weight]) => weight !== 0))
}

/** One line a group of cases: precision, recall, F1 of unseen drafts. */
function report(rule: FitRule, all: readonly Case[]): string[] {
  const said: boolean[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(all.filter((_, at) => at % FOLDS !== fold))
    for (const [at, { row }] of all.entries())
      if (at % FOLDS === fold) said[at] = row !== undefined && fitScore(row, weights) >= TOLD[rule]
  }
  return GROUPS.map((group) => {
    const some = all.map((one, at) => ({ ...one, said: said[at] === true }))
    const those = some.filter(({ part, lang }) => group === 'all' || part === group || lang === group)
    const hit = those.filter((one) => one.said && one.missing).length
    const told = those.filter((one) => one.said).length
    const truth = those.filter((one) => one.missing).length
    const percent = (x: number, of: number): string => ((100 * x) / Math.max(1, of)).toFixed(1)
    return `${rule} ${group}: P ${percent(hit, told)} R ${percent(hit, truth)} F1 ${percent(2 * hit, told + truth)} of ${truth}`
  })
}

function write(weights: Record<string, Record<string, number>>): void {
  const text = [
    '/** Made by `npm run train` from tests/corpus; not to be edited by hand. */',
    '',
    '/** The rules that are weighed from how a draft fits its post. */',
    `export type FitRule = ${RULES.map((rule) => `'${rule}'`).join(' | ')}`,
    '',
    `export const FIT_WEIGHTS: Readonly<Record<FitRule, Readonly<Record<string, number>>>> = ${JSON.stringify(weights)}`,
  ]
  writeFileSync(new URL('../../rules/fit/weights.ts', import.meta.url), `${text.join('\n')}\n`)
}

/** The cross-validated scores of every rule that is weighed, as lines. */
export const fitScores = (): string[] => RULES.flatMap((rule) => report(rule, cases(rule)))

if (process.argv[1]?.endsWith('train-fit.ts')) {
  for (const line of fitScores()) console.log(line)
  if (process.argv.includes('--write'))
    write(Object.fromEntries(RULES.map((rule) => [rule, learn(cases(rule))])))
}
