/**
 * Prints how often the language is told right: `tsx tests/quality/language.ts [file.jsonl …]`.
 * Rows hold `text` (or `draft`), `lang` or `label`, and maybe `len`; without files the labelled cases are read.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { detectLanguage } from '../../src/detect-language.js'

const ROW = z.object({
  text: z.string().optional(),
  draft: z.string().optional(),
  lang: z.string(),
  len: z.string().optional(),
})
type Row = z.infer<typeof ROW>

const OWN = ['posts', 'drafts'].flatMap((kind) =>
  ['sv', 'nb', 'nn', 'en'].map(
    (language) => new URL(`../corpus/dev/${kind}-${language}.jsonl`, import.meta.url).pathname,
  ),
)

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ROW.parse(JSON.parse(line)))

const files = process.argv.length > 2 ? process.argv.slice(2) : OWN
const right = new Map<string, { hits: number; all: number }>()
const confusions = new Map<string, number>()

function count(key: string, hit: boolean): void {
  const cell = right.get(key) ?? { hits: 0, all: 0 }
  right.set(key, { hits: cell.hits + (hit ? 1 : 0), all: cell.all + 1 })
}

for (const row of files.flatMap(rowsOf)) {
  const wanted = row.lang === 'da' ? 'other' : row.lang
  const guess = detectLanguage(row.text ?? row.draft ?? '')
  const length = (row.len ?? 'full').padStart(4)
  const hit = guess.language === wanted
  for (const key of [`${length} all`, `${length} ${row.lang}`, `confidence ${guess.confidence}`])
    count(key, hit)
  const confusion = `${length} ${row.lang} taken for ${guess.language}`
  if (!hit) confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1)
}

for (const [key, { hits, all }] of [...right].sort())
  console.log(`${key.padEnd(20)} ${((100 * hits) / all).toFixed(1).padStart(5)} %  of ${all}`)
for (const [key, times] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 16))
  console.log(`${key}: ${times}`)
