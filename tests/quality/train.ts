/** Learns the weights of the labels of a post, and reports cross-validated scores: `tsx tests/quality/train.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { featuresOf } from '../../rules/post/features.js'
import { logistic } from '../../rules/post/weigh.js'
import { ACTS, FORMALITIES, LANGUAGES, SENTIMENTS, TOPICS, URGENCIES } from '../../src/core/vocabulary.js'
import { findEntities } from '../../src/entities/index.js'
import { WORDING_SCALE } from '../../src/text/wording.js'
import { readIn } from '../../src/tools.js'
import { type LabelledPost, LEARNED, posts } from './corpus.js'
import { tools } from './kit.js'
import { indexFeatures, learnBinary, learnMulti, type Row, sparse } from './learn.js'
import { type Model, postWordingFiles, WORD, weightsFile, wordFeatures } from './weights-file.js'

interface Case {
  readonly part: string
  readonly post: LabelledPost
  readonly row: Row
}

type Predict = (row: Row) => {
  acts: string[]
  topics: string[]
  one: Record<string, string>
  sure: Record<string, number>
}

const LEAST = 4
const FOLDS = 4
const round = (x: number): number => Math.round(x * 100) / 100

/** Words are many: they are kept as coarsely as they are packed. */
const coarse = (weight: number): number => {
  const parts = Math.round(weight * WORDING_SCALE)
  return Math.abs(parts) < LEAST_PARTS ? 0 : parts / WORDING_SCALE
}
const LEAST_PARTS = 2

function cases(): Case[] {
  const all: Case[] = []
  for (const part of LEARNED) {
    for (const language of LANGUAGES) {
      for (const post of posts(part, language)) {
        const doc = readIn(post.text, language, tools)
        if (!doc) continue
        const entities = findEntities(post.text, tools.contexts)
        const row = featuresOf({ doc, visibility: post.channel, entities })
        all.push({ part, post, row: new Map([...row, ...wordFeatures(doc)]) })
      }
    }
  }
  return all
}

const MANY = { acts: ACTS, topics: TOPICS } as const
const ONE = {
  sentiment: { labels: SENTIMENTS, of: (post: LabelledPost) => post.sentiment },
  urgency: { labels: URGENCIES, of: (post: LabelledPost) => post.urgency },
  formality: { labels: FORMALITIES, of: (post: LabelledPost) => post.formality },
} as const
const YES = {
  irony: (post: LabelledPost) => post.irony,
  needsIdentification: (post: LabelledPost) => post.needsIdentification,
} as const

/** How far rare labels of a family are evened out: 0 not at all, 1 wholly. */
const EVENED = 0.25
const options = { l2: 6, steps: 220 }

function learn(train: readonly Case[]): Model {
  const rows = train.map((one) => one.row)
  const features = indexFeatures(rows, LEAST)
  const data = sparse(rows, features)
  const named = (weights: Float64Array): Record<string, number> => {
    const out: Record<string, number> = {}
    for (const [at, name] of features.entries()) {
      const weight = round(weights[at] ?? 0)
      const kept = name.startsWith(WORD) ? coarse(weights[at] ?? 0) : weight
      if (kept !== 0) out[name] = kept
    }
    return out
  }
  const model: Model = {}
  for (const [family, labels] of Object.entries(MANY)) {
    const weights: Record<string, Record<string, number>> = {}
    for (const label of labels) {
      const truth = train.map(({ post }) => (post[family as 'acts'] as string[]).includes(label))
      const share = truth.filter(Boolean).length / truth.length
      weights[label] = named(
        learnBinary(data, truth, features.length, { ...options, positive: positiveFor(share) }),
      )
    }
    model[family] = weights
  }
  for (const [family, { labels, of }] of Object.entries(ONE)) {
    const truth = train.map(({ post }) => (labels as readonly string[]).indexOf(of(post)))
    const counts = labels.map((_, k) => truth.filter((one) => one === k).length)
    const balance = counts.map((count) =>
      Math.min(3, (truth.length / labels.length / Math.max(1, count)) ** EVENED),
    )
    const learned = learnMulti(data, truth, labels.length, features.length, options, balance)
    model[family] = Object.fromEntries(labels.map((label, k) => [label, named(learned[k] as Float64Array)]))
  }
  for (const [family, of] of Object.entries(YES)) {
    const truth = train.map(({ post }) => of(post))
    const share = truth.filter(Boolean).length / truth.length
    model[family] = {
      yes: named(learnBinary(data, truth, features.length, { ...options, positive: positiveFor(share) })),
    }
  }
  return model
}

/** Rare labels need some help to be asserted at all: F1 rewards finding them. */
const positiveFor = (share: number): number => (share < 0.06 ? 3 : share < 0.12 ? 2.4 : share < 0.3 ? 1.7 : 1)

function sum(row: Row, weights: Record<string, number> | undefined): number {
  let total = 0
  for (const [name, value] of row) total += value * (weights?.[name] ?? 0)
  return total
}

function predictor(model: Model): Predict {
  return (row) => {
    const many = (family: string): [string, number][] =>
      Object.entries(model[family] ?? {})
        .map(([label, weights]): [string, number] => [label, logistic(sum(row, weights))])
        .sort((a, b) => b[1] - a[1])
    const acts = many('acts')
    const asserted = acts.filter(([, score]) => score >= 0.5)
    const one: Record<string, string> = {}
    const sure: Record<string, number> = {}
    for (const family of Object.keys(ONE)) {
      const sums = Object.entries(model[family] ?? {}).map(([label, weights]): [string, number] => [
        label,
        sum(row, weights),
      ])
      sums.sort((a, b) => b[1] - a[1])
      const top = sums[0]?.[1] ?? 0
      one[family] = sums[0]?.[0] ?? ''
      sure[family] = 1 / sums.reduce((total, [, x]) => total + Math.exp(x - top), 0)
    }
    for (const family of Object.keys(YES)) {
      const score = logistic(sum(row, model[family]?.yes))
      one[family] = String(score >= 0.5)
      sure[family] = Math.max(score, 1 - score)
    }
    sure.acts = Math.max(...acts.map(([, score]) => score))
    return {
      acts: (asserted.length > 0 ? asserted : acts.slice(0, 1)).map(([label]) => label),
      topics: many('topics')
        .filter(([, score]) => score >= 0.5)
        .map(([label]) => label),
      one,
      sure,
    }
  }
}

interface Judged {
  readonly part: string
  readonly post: LabelledPost
  readonly said: ReturnType<Predict>
  readonly scores: Record<string, [label: string, score: number, right: boolean][]>
}

function crossValidate(all: readonly Case[]): Judged[] {
  const judged: Judged[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(all.filter((_, at) => at % FOLDS !== fold))
    const predict = predictor(model)
    for (const [at, { part, post, row }] of all.entries()) {
      if (at % FOLDS !== fold) continue
      const scores: Judged['scores'] = {}
      for (const family of Object.keys(MANY)) {
        scores[family] = Object.entries(model[family] ?? {})
          .map(([label, weights]): [string, number, boolean] => [
            label,
            logistic(sum(row, weights)),
            (post[family as 'acts'] as string[]).includes(label),
          ])
          .filter(([, score]) => score >= 0.5)
      }
      judged.push({ part, post, said: predict(row), scores })
    }
  }
  return judged
}

function f1(pairs: readonly { said: boolean; true: boolean }[]): {
  f1: number
  p: number
  r: number
  n: number
} {
  let hit = 0
  let said = 0
  let truth = 0
  for (const pair of pairs) {
    hit += Number(pair.said && pair.true)
    said += Number(pair.said)
    truth += Number(pair.true)
  }
  const p = said ? hit / said : 0
  const r = truth ? hit / truth : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, n: truth }
}

const percent = (x: number): string => (x * 100).toFixed(1).padStart(5)

function report(judged: readonly Judged[], print: (line: string) => void): void {
  for (const group of ['all', ...LANGUAGES, ...LEARNED]) {
    const some = judged.filter(({ part, post }) => group === 'all' || post.lang === group || part === group)
    const line = [group.padEnd(4)]
    for (const [family, labels] of Object.entries(MANY)) {
      const scores = labels.map((label) =>
        f1(
          some.map(({ post, said }) => ({
            said: said[family as 'acts'].includes(label),
            true: (post[family as 'acts'] as string[]).includes(label),
          })),
        ),
      )
      if (group === 'all')
        for (const [k, label] of labels.entries())
          print(
            `  ${label.padEnd(16)} P ${percent(scores[k]?.p ?? 0)} R ${percent(scores[k]?.r ?? 0)} F1 ${percent(scores[k]?.f1 ?? 0)} n ${scores[k]?.n}`,
          )
      line.push(`${family} ${percent(scores.reduce((a, b) => a + b.f1, 0) / scores.length)}`)
    }
    for (const [family, { of, labels }] of Object.entries(ONE)) {
      line.push(
        `${family} ${percent(some.filter(({ post, said }) => said.one[family] === of(post)).length / some.length)}`,
      )
      if (group === 'all')
        for (const label of labels) {
          const score = f1(
            some.map(({ post, said }) => ({ said: said.one[family] === label, true: of(post) === label })),
          )
          print(
            `  ${label.padEnd(16)} P ${percent(score.p)} R ${percent(score.r)} F1 ${percent(score.f1)} n ${score.n}`,
          )
        }
    }
    const irony = f1(some.map(({ post, said }) => ({ said: said.one.irony === 'true', true: post.irony })))
    line.push(`irony ${percent(irony.f1)}`)
    line.push(
      `needsId ${percent(some.filter(({ post, said }) => (said.one.needsIdentification === 'true') === post.needsIdentification).length / some.length)}`,
    )
    print(line.join('  '))
  }
}

/** The lowest score from which judgements were right often enough. */
function cut(points: readonly { sure: number; right: boolean }[], share: number): number {
  const sorted = [...points].sort((a, b) => b.sure - a.sure)
  let right = 0
  let best = 1
  for (const [at, point] of sorted.entries()) {
    right += Number(point.right)
    if (at >= 20 && right / (at + 1) >= share) best = point.sure
  }
  return Math.ceil(best * 100) / 100
}

function cuts(judged: readonly Judged[]): Record<string, { high: number; medium: number }> {
  const out: Record<string, { high: number; medium: number }> = {}
  for (const family of Object.keys(MANY)) {
    const points = judged.flatMap(({ scores }) =>
      (scores[family] ?? []).map(([, sure, right]) => ({ sure, right })),
    )
    out[family] = { high: cut(points, 0.95), medium: cut(points, 0.8) }
  }
  for (const [family, of] of [
    ...Object.entries(ONE).map(([k, v]) => [k, v.of] as const),
    ...Object.entries(YES),
  ]) {
    const points = judged.map(({ post, said }) => ({
      sure: said.sure[family] ?? 0,
      right: said.one[family] === String(of(post)),
    }))
    out[family] = { high: cut(points, 0.95), medium: cut(points, 0.8) }
  }
  return out
}

function write(model: Model, thresholds: ReturnType<typeof cuts>): void {
  writeFileSync(new URL('../../rules/post/weights.ts', import.meta.url), weightsFile(model, thresholds))
  for (const [language, text] of postWordingFiles(model))
    writeFileSync(new URL(`../../locales/${language}/post-wording.ts`, import.meta.url), text)
}

/** The cross-validated scores, as lines. */
export function crossValidated(): string[] {
  const lines: string[] = []
  report(crossValidate(cases()), (line) => lines.push(line))
  return lines
}

if (process.argv[1]?.endsWith('train.ts')) {
  const all = cases()
  const judged = crossValidate(all)
  console.log(`${all.length} posts`)
  report(judged, console.log)
  if (process.argv.includes('--write')) write(learn(all), cuts(judged))
}
