/** Precision, recall and F1 of personal data on the labelled posts, by kind and language. */
import { overlaps, type Span } from '../../src/core/span.js'
import { LANGUAGES, type Language, PERSONAL_DATA_KINDS } from '../../src/core/vocabulary.js'
import { type Entity, findEntities } from '../../src/entities/index.js'
import { type LabelledText, type Part, posts, spanTexts } from './corpus.js'
import { tools } from './kit.js'

interface Gold {
  readonly kind: string
  readonly start: number
  readonly end: number
}

interface Count {
  hit: number
  missed: number
  extra: number
}

const add = (counts: Map<string, Count>, key: string, change: keyof Count): void => {
  const count = counts.get(key) ?? { hit: 0, missed: 0, extra: 0 }
  count[change]++
  counts.set(key, count)
}

const meets = (a: Gold, b: Entity): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end

/** Counts what was found against what is labelled: a span is hit once. */
function compare(
  gold: readonly Gold[],
  found: readonly Entity[],
  tell: (kind: string, what: keyof Count) => void,
): void {
  const left = [...gold]
  for (const entity of found) {
    const at = left.findIndex((span) => meets(span, entity))
    if (at >= 0) left.splice(at, 1)
    else if (gold.some((span) => meets(span, entity))) continue
    tell(entity.kind, at >= 0 ? 'hit' : 'extra')
  }
  for (const span of left) tell(span.kind, 'missed')
}

/** Counts the personal data of one text; `spared` are names that are told as conduct. */
function countText(
  counts: Map<string, Count>,
  language: Language,
  { text, personalData }: LabelledText,
  spared: readonly Span[],
): void {
  const gold = personalData.map(({ kind, quote }) => ({ kind, ...spanOf(text, quote) }))
  const found = findEntities(text, tools.contexts).filter(
    (entity) =>
      !entity.company && !(entity.kind === 'person-name' && spared.some((name) => overlaps(name, entity))),
  )
  compare(gold, found, (kind, what) => {
    for (const key of [`${kind}`, `${kind} ${language}`, 'all', `all ${language}`]) add(counts, key, what)
  })
}

const spanOf = (text: string, quote: string): Span => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

function countPart(part: Part): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const language of LANGUAGES) {
    for (const post of posts(part, language)) {
      // A member of staff who is named is told as conduct, not as personal data.
      const staff = post.conduct.filter(({ kind }) => kind === 'staff-named')
      countText(
        counts,
        language,
        post,
        staff.map(({ quote }) => spanOf(post.text, quote)),
      )
    }
  }
  return counts
}

/** The same of the texts that carry no label but their personal data, half of them near misses and disguises. */
export function countTexts(): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const language of LANGUAGES)
    for (const text of spanTexts(language)) countText(counts, language, text, [])
  return counts
}

/** F1 of a kind, or of all, from 0 to 1. */
export function f1Of(counts: ReadonlyMap<string, Count>, key: string): number {
  const { hit, missed, extra } = counts.get(key) ?? { hit: 0, missed: 0, extra: 0 }
  return (2 * hit) / Math.max(1, 2 * hit + missed + extra)
}

const percent = (value: number): string => (100 * value).toFixed(1)

function f1(count: Count | undefined): string {
  if (!count) return ''
  const { hit, missed, extra } = count
  return percent((2 * hit) / Math.max(1, 2 * hit + missed + extra))
}

function row(counts: ReadonlyMap<string, Count>, kind: string): string {
  const count = counts.get(kind) ?? { hit: 0, missed: 0, extra: 0 }
  const { hit, missed, extra } = count
  const each = LANGUAGES.map((language: Language) => f1(counts.get(`${kind} ${language}`))).join(' | ')
  const precision = percent(hit / Math.max(1, hit + extra))
  const recall = percent(hit / Math.max(1, hit + missed))
  return `| ${kind} | ${precision} | ${recall} | ${f1(count)} | ${each} |`
}

/** The lines of the table of one part of the corpus. */
export const spanTable = (part: Part, name: string): string[] => tableOf(countPart(part), name)

/** The lines of the table of the texts with no other label. */
export const textTable = (): string[] => tableOf(countTexts(), 'near misses and disguises')

function tableOf(counts: ReadonlyMap<string, Count>, name: string): string[] {
  return [
    `### Personal data: spans in posts, ${name}`,
    '',
    `| kind | precision | recall | F1 | ${LANGUAGES.map((language) => `${language} F1`).join(' | ')} |`,
    `| --- | --: | --: | --: |${' --: |'.repeat(LANGUAGES.length)}`,
    ...[...PERSONAL_DATA_KINDS, 'all'].filter((kind) => counts.has(kind)).map((kind) => row(counts, kind)),
    '',
  ]
}
