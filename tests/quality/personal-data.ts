/**
 * Precision, recall and F1 of personal data, by kind and language, on labelled posts and on real test sets when they
 * lie beside the project. Run: npx tsx tests/quality/personal-data.ts [alarms|posts|ids|text|names|speed] [--misses] [--opened|--apart]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { context as en } from '../../locales/en/context.js'
import { context as nb } from '../../locales/nb/context.js'
import { context as nn } from '../../locales/nn/context.js'
import { context as sv } from '../../locales/sv/context.js'
import { overlaps, type Span } from '../../src/core/span.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { compileContexts, type Entity, findEntities } from '../../src/entities/index.js'
import { alarmTable } from './alarms.js'
import { posts as labelledPosts, PARTS, type Part } from './corpus.js'
import { spanTable, textTable } from './spans.js'

const compiled = compileContexts([sv, nb, nn, en])
const here = new URL('..', import.meta.url).pathname
const real = process.env.GODTON_REAL ?? new URL('../../../shared/real/', import.meta.url).pathname
const misses = process.argv.includes('--misses')
const folder = process.argv.includes('--apart')
  ? 'apart'
  : process.argv.includes('--opened')
    ? 'opened'
    : 'dev'
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wanted = (part: string): boolean => only.length === 0 || only.includes(part)

interface Count {
  hit: number
  missed: number
  extra: number
}
const tallies = new Map<string, Count>()
const count = (key: string, change: Partial<Count>): void => {
  const tally = tallies.get(key) ?? { hit: 0, missed: 0, extra: 0 }
  tally.hit += change.hit ?? 0
  tally.missed += change.missed ?? 0
  tally.extra += change.extra ?? 0
  tallies.set(key, tally)
}

function print(title: string): void {
  console.log(`\n${title}`)
  for (const [key, { hit, missed, extra }] of [...tallies].sort()) {
    const precision = hit / Math.max(1, hit + extra)
    const recall = hit / Math.max(1, hit + missed)
    const f1 = (2 * hit) / Math.max(1, 2 * hit + missed + extra)
    const cells = [precision, recall, f1].map((value) => value.toFixed(3)).join('  ')
    console.log(`${key.padEnd(34)} ${cells}   hit ${hit} missed ${missed} extra ${extra}`)
  }
  tallies.clear()
}

// biome-ignore lint/suspicious/noExplicitAny: rows of several files, read for measuring only
const rows = (file: string): any[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

interface Gold {
  kind: string
  start: number
  end: number
}

function compare(id: string, lang: string, text: string, gold: Gold[], found: readonly Entity[]): void {
  const left = [...gold]
  for (const entity of found) {
    const at = left.findIndex((span) => span.kind === entity.kind && overlaps(span, entity))
    const keys = [`kind ${entity.kind}`, `lang ${lang}`, 'all']
    if (at >= 0) left.splice(at, 1)
    else if (gold.some((span) => span.kind === entity.kind && overlaps(span, entity))) continue
    for (const key of keys) count(key, at >= 0 ? { hit: 1 } : { extra: 1 })
    if (at < 0 && misses)
      console.log(
        `EXTRA ${id} ${entity.kind} ${entity.confidence} «${text.slice(entity.start, entity.end)}» | ${text.slice(0, 160).replaceAll('\n', '⏎')}`,
      )
  }
  for (const span of left) {
    for (const key of [`kind ${span.kind}`, `lang ${lang}`, 'all']) count(key, { missed: 1 })
    if (misses)
      console.log(
        `MISSED ${id} ${span.kind} «${text.slice(span.start, span.end)}» | ${text.slice(0, 200).replaceAll('\n', '⏎')}`,
      )
  }
}

function posts(): void {
  const path = `${here}corpus/${folder}/`
  for (const file of readdirSync(path).filter((name) => name.startsWith('posts-'))) {
    for (const row of rows(path + file)) {
      const gold = row.personalData.map((span: { kind: string; quote: string }) => {
        const start = row.text.indexOf(span.quote)
        return { kind: span.kind, start, end: start + span.quote.length }
      })
      const staff = row.conduct
        .filter((span: { kind: string }) => span.kind === 'staff-named')
        .map(({ quote }: { quote: string }) => {
          const start = row.text.indexOf(quote)
          return { start, end: start + quote.length }
        })
      const found = findEntities(row.text, compiled).filter(
        (entity) =>
          !entity.company &&
          !(entity.kind === 'person-name' && staff.some((name: Span) => overlaps(name, entity))),
      )
      compare(row.id, row.lang, row.text, gold, found)
    }
  }
  print(`posts (${folder})`)
}

const KINDS: Record<string, string> = {
  'se-personnummer': 'personal-identity-number',
  'se-samordningsnummer': 'personal-identity-number',
  'se-interimsnummer': 'personal-identity-number',
  'no-fnr': 'personal-identity-number',
  'no-tnr': 'personal-identity-number',
  'dk-cpr': 'personal-identity-number',
  'fi-hetu': 'personal-identity-number',
  'uk-nino': 'personal-identity-number',
  'uk-nhs': 'personal-identity-number',
  'us-ssn': 'personal-identity-number',
  'credit-card': 'payment-card',
  iban: 'bank-account',
  'no-kontonummer': 'bank-account',
  'se-bankaccount': 'bank-account',
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  ip: 'ip-address',
  'postal-code': 'postal-address',
  'uk-passport': 'passport-or-id-document',
  'us-passport': 'passport-or-id-document',
  'se-orgnr': 'reference-number',
  'se-bankgiro': 'reference-number',
  'se-plusgiro': 'reference-number',
  'no-mva': 'reference-number',
} // prettier-ignore

function ids(): void {
  for (const row of rows(`${real}pii-ids.jsonl`)) {
    const kind = KINDS[row.kind]
    if (!kind) continue
    const found = findEntities(row.text, compiled)
    const entity = found.find((each) => each.kind === kind)
    if (row.valid) {
      count(`valid ${row.kind}`, entity ? { hit: 1 } : { missed: 1 })
      if (!entity && misses)
        console.log(
          `MISSED ${row.kind} «${row.text}» → ${found.map((each) => `${each.kind}/${each.subtype ?? ''}`).join(' ')}`,
        )
    } else {
      const high = entity?.confidence === 'high' && entity.valid !== false
      count(
        `invalid, not high ${row.kind}`,
        high || entity?.confidence === 'high' ? { extra: 1 } : { hit: 1 },
      )
      if (entity?.confidence === 'high' && misses)
        console.log(`HIGH ${row.kind} «${row.text}» ${entity.subtype}`)
    }
  }
  print('pii-ids')
}

const TYPES: Record<string, string> = {
  PERSON: 'person-name',
  STREET_ADDRESS: 'postal-address',
  ip: 'ip-address',
  IP_ADDRESS: 'ip-address',
  CREDIT_CARD: 'payment-card',
  'credit-card': 'payment-card',
  PHONE_NUMBER: 'phone',
  phone: 'phone',
  EMAIL_ADDRESS: 'email',
  US_SSN: 'personal-identity-number',
  ZIP_CODE: 'postal-address',
  'se-personnummer': 'personal-identity-number',
  'fi-hetu': 'personal-identity-number',
  'uk-passport': 'passport-or-id-document',
} // prettier-ignore

function texts(): void {
  for (const row of rows(`${real}pii-text.jsonl`)) {
    const gold = row.spans
      .map((span: { type: string; start: number; end: number; value: string }) => ({
        ...span,
        kind: TYPES[span.type] ?? '',
      }))
      .filter(
        (span: Gold & { value: string }) =>
          span.kind && !(span.kind === 'person-name' && !/\s/.test(span.value)),
      )
    compare(
      row.id,
      row.lang,
      row.text,
      gold,
      findEntities(row.text, compiled).filter((entity) => !entity.company),
    )
  }
  print('pii-text (full names only)')
}

function names(): void {
  for (const row of rows(`${real}names-text.jsonl`)) {
    const spans: (Gold & { type: string; value: string })[] = row.spans
    const gold = spans
      .filter((span) => span.type === 'PER' && /\s/.test(span.value))
      .map((span) => ({ ...span, kind: 'person-name' }))
    const found = findEntities(row.text, compiled).filter((entity) => entity.kind === 'person-name')
    compare(row.id, row.lang, row.text, gold, found)
    if (row.label === 'none') {
      count(`flagged, name-free ${row.lang}`, found.length > 0 ? { extra: 1 } : { hit: 1 })
    }
  }
  print('names-text (full names)')
}

/** Texts of the corpus, and how long a pass of `read` over all of them takes at best, in milliseconds. */
function bestOf(texts: readonly string[], read: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (const text of texts) read(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
const ROUNDS = 12

/** How fast ordinary posts are read, beside the least that can be done with a text: splitting it into words. */
function speedLines(): string[] {
  const texts = LANGUAGES.flatMap((language) => labelledPosts('dev', language).map(({ text }) => text))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const split = bestOf(texts, (text) => text.match(/[\p{L}\d]+/gu))
  const find = bestOf(texts, (text) => findEntities(text, compiled))
  const perMinute = bytes / 1e6 / (find / 60_000)
  const goal = perMinute >= LEAST_PER_MINUTE ? 'above' : 'below'
  return [
    '### Personal data: speed',
    '',
    `Finding it in ordinary posts takes ${Math.round(find / split)} times as long as splitting them into words with one regular expression; that is ${goal} the goal of ${LEAST_PER_MINUTE} MB a minute on one core where this was measured.`,
    '',
  ]
}
const LEAST_PER_MINUTE = 50

/** The tables on personal data, for the page on quality: false alarms, spans by kind and language, speed. */
export const personalDataTables = (partNames: Readonly<Record<Part, string>>): string[] => [
  ...alarmTable(),
  ...PARTS.flatMap((part) => spanTable(part, partNames[part])),
  ...textTable(),
  ...speedLines(),
]

function main(): void {
  const parts: Readonly<Record<string, () => void>> = {
    alarms: () => console.log(alarmTable().join('\n')),
    posts,
    ids,
    text: texts,
    names,
    speed: () => console.log(speedLines().join('\n')),
  }
  for (const [name, run] of Object.entries(parts)) if (wanted(name)) run()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
