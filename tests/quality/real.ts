/** Measures on real data where it is at hand (`GODTON_REAL_DATA`, or a `shared/real` folder beside the project); none of it is kept here. */
import { existsSync, readFileSync } from 'node:fs'
import { checkDraft } from '../../src/check-reply.js'
import { classify } from '../../src/classify-post.js'
import type { Language } from '../../src/core/vocabulary.js'
import { kit } from './kit.js'
import { strict } from './measure.js'

const folder = process.env.GODTON_REAL_DATA ?? new URL('../../../shared/real', import.meta.url).pathname

const lines = <T>(name: string): T[] => {
  const file = `${folder}/${name}`
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  return name.endsWith('.json')
    ? (JSON.parse(text) as T[])
    : text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
}

const percent = (hit: number, all: number): string => (all === 0 ? '–' : ((100 * hit) / all).toFixed(1))

function languageTable(): string[] {
  const rows = lines<{ text: string; label: string; len: string }>('langid.jsonl')
  if (rows.length === 0) return []
  const out = ['| language | full | 40 characters | 20 characters |', '| --- | --: | --: | --: |']
  for (const label of ['sv', 'nb', 'nn', 'en', 'other', 'all']) {
    const cells = ['full', '40', '20'].map((length) => {
      const some = rows.filter(
        (row) => row.len === length && (label === 'all' || row.label.replace('da', 'other') === label),
      )
      return percent(
        some.filter((row) => kit.detect(row.text).language === row.label.replace('da', 'other')).length,
        some.length,
      )
    })
    out.push(`| ${label} | ${cells.join(' | ')} |`)
  }
  return ['### Language of real sentences (% right; Danish is `other`)', '', ...out, '']
}

const ABUSE = new Set(['gross-language', 'insult', 'threat', 'racism', 'sexism', 'profanity'])

const abusive = (text: string, language: Language): boolean =>
  classify(text, { policy: strict, language }, kit).report.conduct.some((one) => ABUSE.has(one.kind))

function abuseTable(): string[] {
  const out: string[] = []
  for (const name of ['abuse-sv', 'abuse-no']) {
    const rows = lines<{ text: string; label: string; lang: Language }>(`${name}.jsonl`)
    const toxic = rows.filter((row) => row.label === 'toxic')
    const harmless = rows.filter((row) => row.label === 'non-toxic')
    const hit = toxic.filter((row) => abusive(row.text, row.lang)).length
    const alarms = harmless.filter((row) => abusive(row.text, row.lang)).length
    if (rows.length > 0)
      out.push(
        `| ${name} | ${toxic.length} | ${percent(hit, toxic.length)} | ${percent(alarms, harmless.length)} | ${percent(2 * hit, hit + alarms + toxic.length)} |`,
      )
  }
  // Other rows of the file have a category of their own set, and other labels.
  const check = lines<{ text: string; label: string }>('abuse-en.jsonl').filter(({ label }) =>
    label.endsWith('hateful'),
  )
  const right = check.filter((row) => abusive(row.text, 'en') === (row.label === 'hateful')).length
  if (out.length === 0) return []
  return [
    '### Abuse in real posts',
    '',
    '| set | toxic | found % | harmless flagged % | F1 |',
    '| --- | --: | --: | --: | --: |',
    ...out,
    '',
    `HateCheck functional tests: ${percent(right, check.length)} % right of ${check.length}.`,
    '',
  ]
}

function ironyLine(): string[] {
  const rows = lines<{ text: string; label: string }>('irony-en.jsonl')
  const said = rows.filter(
    (row) => classify(row.text, { policy: strict, language: 'en' }, kit).report.irony.label,
  )
  const hit = said.filter((row) => row.label === 'ironic').length
  const truth = rows.filter((row) => row.label === 'ironic').length
  return rows.length === 0
    ? []
    : [
        `Irony in English tweets: precision ${percent(hit, said.length)}, recall ${percent(hit, truth)} (of ${truth}).`,
        '',
      ]
}

function templateTable(): string[] {
  const rows = lines<{ text: string; language: Language; genre: string }>('nav-templates.json')
  if (rows.length === 0) return []
  const counts = new Map<string, number>()
  let flagged = 0
  for (const row of rows) {
    const { findings } = checkDraft(
      row.text,
      { policy: strict, channel: 'private', language: row.language },
      kit,
      { template: true },
    )
    const rules = new Set(findings.map((one) => one.rule))
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    if ([...rules].some((rule) => rule.startsWith('tone/') || rule.startsWith('irony/'))) flagged++
  }
  return [
    `### A real template library (${rows.length} templates, strict policy, private)`,
    '',
    `Flagged for tone or irony: ${percent(flagged, rows.length)} %.`,
    '',
    '| rule | templates |',
    '| --- | --: |',
    ...[...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `| ${rule} | ${count} |`),
    '',
  ]
}

/** What is measured on real data; says so when there is none. */
export function realTables(): string[] {
  const tables = [...languageTable(), ...abuseTable(), ...ironyLine(), ...templateTable()]
  return ['## Real data', '', ...(tables.length > 0 ? tables : ['Not at hand where this page was made.', ''])]
}
