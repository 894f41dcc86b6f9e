/** Learns what the manner of a sentence tells, and reports cross-validated scores: `tsx tests/quality/train-manner.ts [--write]`. */
import { writeFileSync } from 'node:fs'
import { EXAMPLES, examplePolicy, plain } from '../../docs/build/examples.js'
import { readManner } from '../../rules/manner/features.js'
import { SILENT } from '../../rules/manner/gates.js'
import { MANNER_RULES, MANNERS, type MannerRule } from '../../rules/manner/model.js'
import { readReply } from '../../src/check-reply.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Policy } from '../../src/policy/index.js'
import { drafts, type LabelledDraft, LEARNED, type Part } from './corpus.js'
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
  /** An example of a rule says nothing of the others. */
  readonly only?: MannerRule
  readonly labelled: LabelledDraft
  readonly reading: ReplyReading
  readonly first: number
  readonly rows: readonly Row[]
}

/** A feature that fewer sentences have is left out. */
const LEAST = 6
const PULL = { l2: 1, steps: 80 }
/** The cues were written while `dev` and `opened` were read: they look surer there than they are. */
const COUNTS: Readonly<Record<string, number>> = { dev: 0.6, opened: 0.8, examples: 3 }

function readCases(): Case[] {
  const cases: Case[] = []
  let first = 0
  const add = (labelled: LabelledDraft, policy: Policy, place: Pick<Case, 'part' | 'only'>): void => {
    const { draft, post, channel, agent, lang } = labelled
    const context = {
      policy,
      channel,
      language: lang,
      ...(post ? { post } : {}),
      ...(agent ? { agent } : {}),
    }
    const reading = readReply(draft, context, kit)
    if (!reading) return
    const rows = rowsOf(reading)
    cases.push({ ...place, labelled, reading, first, rows })
    first += rows.length
  }
  for (const part of LEARNED)
    for (const lang of LANGUAGES) for (const one of drafts(part, lang)) add(one, strict, { part })
  for (const lang of LANGUAGES) {
    const policy = examplePolicy(lang)
    for (const rule of MANNER_RULES)
      for (const one of examplesOf(rule, lang)) add(one, policy, { part: 'examples', only: rule })
  }
  return cases
}

/** The examples of a rule as labelled drafts. */
function examplesOf(rule: MannerRule, lang: Language): LabelledDraft[] {
  const { bad, good } = EXAMPLES[lang][rule]
  return [...bad, ...good].map((example, at) => {
    const { draft, marked, post = null, agent = null, channel = 'public' } = plain(example)
    const quotes = marked.length > 0 ? marked.map(({ start, end }) => draft.slice(start, end)) : [undefined]
    const findings = at < bad.length ? quotes.map((quote) => ({ rule, ...(quote ? { quote } : {}) })) : []
    return { id: `${rule} ${at}`, lang, channel, agent, post, draft, findings }
  })
}

/** The features of each sentence by name. */
function rowsOf(reading: ReplyReading): Row[] {
  const whole = new Map<string, number>()
  const rows = reading.draft.sentences.map(() => new Map<string, number>())
  readManner(reading, (sentence, kind, name, value) =>
    (rows[sentence] ?? whole).set(`${kind}:${name}`, value),
  )
  return rows.map((row) => new Map([...whole, ...row]))
}

const LEAST_OVERLAP = 4

/** Which sentences of a case break the rule: yes, no, or undefined where that cannot be said. */
function truthOf(
  { labelled: { findings, draft }, reading }: Case,
  rule: MannerRule,
): (boolean | undefined)[] {
  const { sentences } = reading.draft
  const truth: (boolean | undefined)[] = sentences.map(() => false)
  for (const { quote } of findings.filter((one) => one.rule === rule)) {
    if (quote === undefined) {
      const likely = likeliest(reading, rule)
      for (const at of sentences.keys()) truth[at] = at === likely || undefined
      continue
    }
    const start = draft.indexOf(quote)
    for (const [at, sentence] of sentences.entries()) {
      const shared = Math.min(start + quote.length, sentence.end) - Math.max(start, sentence.start)
      if (shared >= Math.min(LEAST_OVERLAP, quote.length / 2)) truth[at] = true
      else if (shared > 0 && !truth[at]) truth[at] = undefined
    }
  }
  return truth
}

/** A label of the draft as a whole is most likely told in the sentence with most of the rule's own cue. */
function likeliest({ draft }: ReplyReading, rule: MannerRule): number {
  const said = draft.sentences.map(
    (_, at) =>
      draft.cues(MANNERS[rule]).filter(({ sentence }) => sentence === at).length +
      Number(draft.holds(at, 'sign-cannot')),
  )
  return said.indexOf(Math.max(...said))
}

interface Data {
  readonly cases: readonly Case[]
  readonly features: readonly string[]
  readonly rows: readonly Sparse[]
}

function learn({ cases, features, rows }: Data, rule: MannerRule, without = -1): Float64Array {
  const used: Sparse[] = []
  const truth: boolean[] = []
  const counts: number[] = []
  for (const [at, one] of cases.entries()) {
    if (at % FOLDS === without) continue
    for (const [i, yes] of truthOf(one, rule).entries()) {
      const row = rows[one.first + i]
      if (yes === undefined || !row) continue
      used.push(row)
      truth.push(yes)
      counts.push(COUNTS[one.part] ?? 1)
    }
  }
  return rounded(learnLabel(used, truth, counts, features.length, PULL))
}

/** The scores of all sentences under weights that were learned without their case. */
function unseenScores(data: Data, rule: MannerRule): number[][] {
  const scores: number[][] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(data, rule, fold)
    for (const [at, { first, rows, reading }] of data.cases.entries()) {
      if (at % FOLDS !== fold) continue
      scores[at] = rows.map((_, i) =>
        SILENT[rule]?.(reading, i) ? 0 : scoreOf(data.rows[first + i] as Sparse, weights),
      )
    }
  }
  return scores
}

/** Counts as tests/quality/measure.ts does, with a sentence for a finding. */
function tally(cases: readonly Case[], scores: readonly number[][], rule: MannerRule, told: number): Tally {
  const sum = { hit: 0, said: 0, truth: 0, clean: 0 }
  for (const [at, one] of cases.entries()) {
    const said = (scores[at] ?? []).map((score) => score >= told)
    const wanted = one.labelled.findings.filter((finding) => finding.rule === rule)
    const any = said.includes(true)
    const hits = wanted.filter(({ quote }) => (quote === undefined ? any : meets(one, said, quote))).length
    sum.hit += hits
    sum.truth += wanted.length
    sum.said += hits + Number(any && (wanted.length === 0 || hits < wanted.length))
    if (any && one.labelled.findings.length === 0) sum.clean++
  }
  return sum
}

function meets({ labelled, reading }: Case, said: readonly boolean[], quote: string): boolean {
  const start = labelled.draft.indexOf(quote)
  return reading.draft.sentences.some(
    (sentence, at) => said[at] && sentence.start < start + quote.length && start < sentence.end,
  )
}

interface Learned {
  readonly told: Record<string, number>
  readonly lines: string[]
}

function validate(data: Data): Learned {
  const told: Record<string, number> = {}
  const lines: string[] = []
  for (const rule of MANNER_RULES) {
    const scores = unseenScores(data, rule)
    const pick = (parts: readonly string[]): [Case[], number[][]] => [
      data.cases.filter(({ part }) => parts.includes(part)),
      scores.filter((_, at) => parts.includes(data.cases[at]?.part ?? '')),
    ]
    const cut = cutOf((at) => tally(...pick(MEASURED), rule, at))
    told[rule] = cut
    lines.push(tallyLine(`${rule} from ${cut}`, tally(...pick(MEASURED), rule, cut)))
    lines.push(tallyLine(`${rule}, all parts`, tally(...pick(LEARNED), rule, cut)))
  }
  return { told, lines }
}

function readData(): Data {
  const cases = readCases()
  const rows = cases.flatMap((one) => one.rows)
  const features = indexFeatures(rows, LEAST)
  return { cases, features, rows: sparse(rows, features) }
}

function write(data: Data, told: Readonly<Record<string, number>>): void {
  const columns = MANNER_RULES.map((rule) => learn(data, rule))
  const text = `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */

/** The features that have weights, and the weights of all rules for each: see rules/linear.ts. */
export const MODEL = ${modelSource(data.features, columns)}

/** From this score on a sentence is reported. */
export const TOLD = ${cutsSource(told)} as const
`
  writeFileSync(new URL('../../rules/manner/weights.ts', import.meta.url), text)
}

if (process.argv[1]?.endsWith('train-manner.ts')) {
  const data = readData()
  const { told, lines } = validate(data)
  for (const one of lines) console.log(one)
  if (process.argv.includes('--write')) {
    write(data, told)
    keepCrossed('manner', lines)
  }
}
