/** Runs the labelled cases through the library and counts what it got right. */
import { readFileSync } from 'node:fs'
import { checkDraft } from '../../src/check-reply.js'
import { classify, type Kit } from '../../src/classify-post.js'
import type { Language } from '../../src/core/vocabulary.js'
import { definePolicy, type Policy } from '../../src/policy/index.js'
import { drafts, type LabelledDraft, type Part, posts } from './corpus.js'
import { kit, locales } from './kit.js'

/** Counts of one label, and the cases behind the wrong ones. */
export interface Count {
  hit: number
  said: number
  truth: number
  missed: string[]
  alarms: string[]
}

export interface Scores {
  readonly counts: Map<string, Count>
  cases: number
  clean: number
  cleanFlagged: number
}

export const strict: Policy = definePolicy({
  ...JSON.parse(readFileSync(new URL('../corpus/strict.policy.json', import.meta.url), 'utf8')),
  locales,
})

/** The families of labels of a post, as the labels in its scores begin. */
export const FAMILIES = [
  'acts',
  'topics',
  'sentiment',
  'urgency',
  'formality',
  'irony',
  'needsIdentification',
  'conduct',
  'personalData',
  'tried',
]

const newScores = (): Scores => ({ counts: new Map(), cases: 0, clean: 0, cleanFlagged: 0 })

function countOf(scores: Scores, label: string): Count {
  let count = scores.counts.get(label)
  if (!count) {
    count = { hit: 0, said: 0, truth: 0, missed: [], alarms: [] }
    scores.counts.set(label, count)
  }
  return count
}

interface Labelled {
  readonly label: string
  readonly quote?: string | undefined
}
interface Found {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly whole?: boolean
}

/**
 * One label a case is counted once: a rule may report each occurrence (LABELS, ruling 7). A finding in the wrong
 * place is a false alarm where the right place was missed.
 */
function tally(
  scores: Scores,
  id: string,
  text: string,
  truth: readonly Labelled[],
  found: readonly Found[],
): void {
  const labels = new Set([...truth.map((one) => one.label), ...found.map((one) => one.label)])
  for (const label of labels) {
    const count = countOf(scores, label)
    const wanted = truth.filter((one) => one.label === label)
    const said = found.filter((one) => one.label === label)
    const hits = wanted.filter((one) => said.some((other) => fits(text, one, other)))
    const extra = said.filter((one) => !wanted.some((other) => fits(text, other, one)))
    count.hit += hits.length
    count.truth += wanted.length
    const astray = extra.length > 0 && (wanted.length === 0 || hits.length < wanted.length)
    count.said += hits.length + Number(astray)
    for (const one of wanted)
      if (!hits.includes(one)) count.missed.push(`${id} ${one.quote ?? ''} << ${text}`)
    for (const one of extra.slice(0, 1))
      count.alarms.push(`${id} "${one.whole ? '' : text.slice(one.start, one.end)}" << ${text}`)
  }
}

function fits(text: string, truth: Labelled, found: Found): boolean {
  if (truth.quote === undefined || found.whole) return true
  const start = text.indexOf(truth.quote)
  return start < found.end && found.start < start + truth.quote.length
}

/** Findings on labelled drafts under the strict test policy. */
export const draftScores = (part: Part, languages: readonly Language[], reader: Kit = kit): Scores =>
  scoreDrafts(
    languages.flatMap((language) => drafts(part, language)),
    reader,
  )

export function scoreDrafts(cases: readonly LabelledDraft[], reader: Kit = kit): Scores {
  const scores = newScores()
  for (const { id, draft, post, agent, channel, findings } of cases) {
    const report = checkDraft(
      draft,
      { policy: strict, channel, ...(post ? { post } : {}), ...(agent ? { agent } : {}) },
      reader,
    )
    const found = report.findings.map((one) => ({
      label: one.rule,
      start: one.start,
      end: one.end,
      whole: one.scope === 'text',
    }))
    tally(
      scores,
      id,
      post ? `${draft}   [POST: ${post}]` : draft,
      findings.map((one) => ({ label: one.rule, quote: one.quote })),
      found,
    )
    scores.cases++
    if (findings.length > 0) continue
    scores.clean++
    if (found.length > 0) scores.cleanFlagged++
  }
  return scores
}

/** Labels of posts; each family's labels are told as `family:label`. */
export function postScores(part: Part, languages: readonly Language[], reader: Kit = kit): Scores {
  const scores = newScores()
  for (const language of languages) {
    for (const post of posts(part, language)) {
      const { report } = classify(post.text, { policy: strict, channel: post.channel }, reader)
      const whole = (label: string): Found => ({ label, start: 0, end: 0, whole: true })
      const truth: Labelled[] = [
        ...post.acts.map((label) => ({ label: `acts:${label}` })),
        ...post.topics.map((label) => ({ label: `topics:${label}` })),
        ...post.tried.map((label) => ({ label: `tried:${label}` })),
        { label: `sentiment:${post.sentiment}` },
        { label: `urgency:${post.urgency}` },
        { label: `formality:${post.formality}` },
        ...(post.irony ? [{ label: 'irony:true' }] : []),
        { label: `needsIdentification:${post.needsIdentification}` },
        ...post.conduct.map(({ kind, quote }) => ({ label: `conduct:${kind}`, quote })),
        ...post.personalData.map(({ kind, quote }) => ({ label: `personalData:${kind}`, quote })),
      ]
      const found: Found[] = [
        ...report.acts.map(({ label }) => whole(`acts:${label}`)),
        ...report.topics.map(({ label }) => whole(`topics:${label}`)),
        ...report.tried.map(({ label }) => whole(`tried:${label}`)),
        whole(`sentiment:${report.sentiment.label}`),
        whole(`urgency:${report.urgency.label}`),
        whole(`formality:${report.formality.label}`),
        ...(report.irony.label ? [whole('irony:true')] : []),
        whole(`needsIdentification:${report.needsIdentification.label}`),
        ...report.conduct.map(({ kind, start, end }) => ({ label: `conduct:${kind}`, start, end })),
        ...report.personalData.map(({ kind, start, end }) => ({ label: `personalData:${kind}`, start, end })),
      ]
      tally(scores, post.id, post.text, truth, found)
      scores.cases++
    }
  }
  return scores
}

export interface Ratio {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function ratio({ hit, said, truth }: Pick<Count, 'hit' | 'said' | 'truth'>): Ratio {
  const precision = said ? hit / said : truth ? 0 : 1
  const recall = truth ? hit / truth : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** Micro scores over labels with the given prefix; macro F1 is the mean of the labels'. */
export function overall(scores: Scores, prefix = ''): Ratio & { macro: number; labels: number } {
  const some = [...scores.counts].filter(([label, count]) => label.startsWith(prefix) && count.truth > 0)
  const all = [...scores.counts].filter(([label]) => label.startsWith(prefix))
  const total = { hit: 0, said: 0, truth: 0 }
  for (const [, count] of all) {
    total.hit += count.hit
    total.said += count.said
    total.truth += count.truth
  }
  const macro = some.reduce((sum, [, count]) => sum + ratio(count).f1, 0) / Math.max(1, some.length)
  return { ...ratio(total), macro, labels: some.length }
}

const percent = (x: number): string => (x * 100).toFixed(1).padStart(5)

export function printScores(scores: Scores, misses?: string): void {
  for (const [label, count] of [...scores.counts].sort()) {
    const { precision, recall, f1 } = ratio(count)
    console.log(
      `${label.padEnd(38)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  hit ${count.hit} said ${count.said} of ${count.truth}`,
    )
    if (misses && label.includes(misses)) {
      for (const one of count.missed) console.log(`   MISSED ${one}`)
      for (const one of count.alarms) console.log(`   ALARM  ${one}`)
    }
  }
  for (const prefix of new Set([...scores.counts.keys()].map((label) => label.split(':')[0] ?? ''))) {
    if (![...scores.counts.keys()].some((label) => label.startsWith(`${prefix}:`))) continue
    const { f1, macro } = overall(scores, `${prefix}:`)
    console.log(`${prefix.padEnd(20)} micro F1 ${percent(f1)} macro F1 ${percent(macro)}`)
  }
  const { precision, recall, f1, macro } = overall(scores)
  console.log(
    `all: P ${percent(precision)} R ${percent(recall)} micro F1 ${percent(f1)} macro F1 ${percent(macro)}, ${scores.cases} cases`,
  )
  if (scores.clean > 0)
    console.log(
      `clean drafts flagged: ${scores.cleanFlagged} of ${scores.clean} (${percent(scores.cleanFlagged / scores.clean)} %)`,
    )
}
