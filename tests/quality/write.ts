/** Writes `docs/quality.md` and the floors below which no score may fall: `npm run quality`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { conductOf } from '../../rules/post/conduct.js'
import { triedOf } from '../../rules/post/tried.js'
import { weighPost } from '../../rules/post/weigh.js'
import { LANGUAGES, type Language, SENTIMENTS } from '../../src/core/vocabulary.js'
import { readIn } from '../../src/tools.js'
import { DRAFT_PARTS, PARTS, type Part, sayings } from './corpus.js'
import { crossedLines } from './crossed.js'
import { tools } from './kit.js'
import { draftScores, FAMILIES, overall, postScores, type Ratio, ratio, type Scores } from './measure.js'
import { personalDataTables } from './personal-data.js'
import { realTables } from './real.js'
import { POLARITY, polarityF1, reviewCounts } from './reviews.js'

const percent = (x: number): string => (x * 100).toFixed(1)
const told = ({ precision, recall, f1 }: Ratio): string =>
  `${percent(precision)} | ${percent(recall)} | ${percent(f1)}`

const PART_NAMES: Readonly<Record<Part, string>> = {
  dev: 'cases the rules were written with',
  opened: 'cases opened to the rules after a first measuring',
  apart: 'cases kept from those who write cues',
  fresh: 'later cases kept from those who write cues',
  usual: 'later cases that come as posts do in practice, kept from those who write cues',
  blind: 'blind cases, of which nothing was learned',
}
/** One number a row: what the ratchet holds. */
const floors: Record<string, number> = {}
const floor = (key: string, value: number): void => {
  floors[key] = Math.floor(value * 1000) / 1000
}

function draftTables(part: Part): string[] {
  const by = Object.fromEntries(LANGUAGES.map((language) => [language, draftScores(part, [language])]))
  const all = draftScores(part, LANGUAGES)
  const lines = [
    `### Drafts: ${PART_NAMES[part]}`,
    '',
    '| | precision | recall | micro F1 | macro F1 | clean drafts flagged |',
    '| --- | --: | --: | --: | --: | --: |',
  ]
  for (const [name, scores] of [...Object.entries(by), ['all', all] as const]) {
    const total = overall(scores)
    const flagged = scores.cleanFlagged / Math.max(1, scores.clean)
    lines.push(
      `| ${name} | ${told(total)} | ${percent(total.macro)} | ${percent(flagged)} % of ${scores.clean} |`,
    )
    floor(`drafts/${part}/${name}/f1`, total.f1)
    floor(`drafts/${part}/${name}/clean`, 1 - flagged)
  }
  lines.push(
    '',
    `| rule | precision | recall | F1 | ${LANGUAGES.join(' F1 | ')} F1 |`,
    `| --- | --: | --: | --: |${' --: |'.repeat(LANGUAGES.length)}`,
  )
  for (const [rule, count] of [...all.counts].sort()) {
    const each = LANGUAGES.map((language) => f1Of(by[language], rule)).join(' | ')
    lines.push(`| ${rule} | ${told(ratio(count))} | ${each} |`)
  }
  return [...lines, '']
}

const f1Of = (scores: Scores | undefined, label: string): string => {
  const count = scores?.counts.get(label)
  return count ? percent(ratio(count).f1) : ''
}

function postTables(part: Part): string[] {
  const by = Object.fromEntries(LANGUAGES.map((language) => [language, postScores(part, [language])]))
  const all = postScores(part, LANGUAGES)
  const lines = [
    `### Posts: ${PART_NAMES[part]}`,
    '',
    'Acts, topics and the other weighed labels are learned from all parts: see the cross-validated table for what unseen posts get.',
    '',
    `| family | precision | recall | micro F1 | macro F1 | ${LANGUAGES.join(' macro | ')} macro |`,
    `| --- | --: | --: | --: | --: |${' --: |'.repeat(LANGUAGES.length)}`,
  ]
  for (const family of FAMILIES) {
    const total = overall(all, `${family}:`)
    const each = LANGUAGES.map((language) =>
      percent(overall(by[language] as Scores, `${family}:`).macro),
    ).join(' | ')
    lines.push(`| ${family} | ${told(total)} | ${percent(total.macro)} | ${each} |`)
    floor(`posts/${part}/${family}/macro`, total.macro)
  }
  lines.push('', '| label | precision | recall | F1 |', '| --- | --: | --: | --: |')
  for (const [label, count] of [...all.counts].sort()) lines.push(`| ${label} | ${told(ratio(count))} |`)
  return [...lines, '']
}

/** How often a sentence's conduct or tried channel is seen, and how many harmless ones are taken for such. */
function sayingTable(): string[] {
  const counts = new Map<string, Map<Language, { seen: number; all: number }>>()
  for (const language of LANGUAGES)
    for (const { label, text } of sayings(language)) {
      const doc = readIn(text, language, tools)
      if (!doc) continue
      const weighed = weighPost({ doc, visibility: 'public', entities: [] })
      const told = [
        ...conductOf(doc, weighed).map(({ kind }): string => kind),
        ...triedOf(doc, weighed).map((one) => `tried-${one.label}`),
      ].filter((one) => !MILD.has(one))
      const by = counts.get(label) ?? new Map<Language, { seen: number; all: number }>()
      const count = by.get(language) ?? { seen: 0, all: 0 }
      counts.set(label, by.set(language, count))
      count.all++
      if (label === 'clean' ? told.length > 0 : told.includes(label)) count.seen++
    }
  return [
    '### Single sentences: conduct, much of it told by implication, and channels tried',
    '',
    'Share seen; of clean ones, harmless look-alikes, the share taken for conduct or for a channel tried (a plain oath is none). These sentences are learned from: the cross-validated table below tells what unseen ones get.',
    '',
    `| | ${LANGUAGES.join(' | ')} |`,
    `| --- |${' --: |'.repeat(LANGUAGES.length)}`,
    ...[...counts].map(([label, by]) => {
      const each = LANGUAGES.map((language) => {
        const { seen, all } = by.get(language) ?? { seen: 0, all: 1 }
        return percent(seen / all)
      })
      return `| ${label} | ${each.join(' | ')} |`
    }),
    '',
  ]
}

/** Whether a review is content: what the writer meant against what is told. */
function reviewTable(): string[] {
  const counts = reviewCounts()
  const macro = polarityF1(counts)
  floor(POLARITY, macro)
  return [
    '### Swedish reviews of companies, of which nothing was learned',
    '',
    `Polarity, of those that are positive or negative: macro F1 ${percent(macro)}; \`mixed\` and \`neutral\` count as wrong.`,
    '',
    `| meant as | told ${SENTIMENTS.join(' | told ')} |`,
    `| --- |${' --: |'.repeat(SENTIMENTS.length)}`,
    ...[...counts].map(
      ([truth, by]) => `| ${truth} | ${SENTIMENTS.map((said) => by.get(said) ?? 0).join(' | ')} |`,
    ),
    '',
  ]
}

/** What a harmless sentence may well hold. */
const MILD: ReadonlySet<string> = new Set(['profanity'])

const lines = [
  '# Quality',
  '',
  'Measured by `npm run quality` on the labelled cases of `tests/corpus` and, where that folder is at hand, on real data.',
  'A label is counted once a case. A finding matches when it has the same rule and overlaps the labelled words.',
  '',
  ...DRAFT_PARTS.flatMap(draftTables),
  ...PARTS.flatMap(postTables),
  ...sayingTable(),
  ...reviewTable(),
]
lines.push(
  '### Posts: cross-validated',
  '',
  'Weights learned on two thirds, scored on the third left out.',
  '',
  '```',
  ...crossedLines('posts'),
  '```',
  '',
)
lines.push(
  '### Posts: what is weighed in each sentence, cross-validated',
  '',
  'Conduct and channels used in vain; weights learned on two thirds, scored on the third left out; single sentences and their harmless look-alikes among them.',
  '',
  '```',
  ...crossedLines('sayings'),
  '```',
  '',
)
lines.push(
  '### Drafts: what is weighed from the manner of a sentence, cross-validated',
  '',
  'Weights learned on nine tenths, scored on the tenth left out; first on the cases that were not read while cues were written.',
  '',
  '```',
  ...crossedLines('manner'),
  '```',
  '',
)
lines.push(
  '### Drafts: what is weighed from draft and post together, cross-validated',
  '',
  '```',
  ...crossedLines('fit'),
  '```',
  '',
)
lines.push(...personalDataTables(PART_NAMES))
lines.push(...realTables())
/** The paragraph of README: what unseen cases get. */
function inShort(): string {
  const drafts = draftScores('blind', LANGUAGES)
  const { precision, recall, f1 } = overall(drafts)
  const posts = postScores('blind', LANGUAGES)
  const of = (family: (typeof FAMILIES)[number]): Ratio & { macro: number } => overall(posts, `${family}:`)
  return [
    `On labelled drafts of which nothing was learned, findings get ${percent(f1)} % F1 (precision ${percent(precision)} %, recall ${percent(recall)} %), and ${drafts.cleanFlagged} of ${drafts.clean} clean drafts are flagged.`,
    `On such posts, macro F1 is ${percent(of('acts').macro)} % for acts, ${percent(of('topics').macro)} % for topics, ${percent(of('conduct').macro)} % for conduct and ${percent(of('tried').macro)} % for channels used in vain; sentiment is right in ${percent(of('sentiment').f1)} % of them, urgency in ${percent(of('urgency').f1)} %, whether the writer must be identified in ${percent(of('needsIdentification').f1)} %.`,
  ].join(' ')
}

const README = new URL('../../README.md', import.meta.url)
const readme = readFileSync(README, 'utf8')
writeFileSync(
  README,
  readme.replace(
    /(<!-- in short[^>]*-->\n)[\s\S]*?(<!-- end -->)/,
    (_, before, after) => `${before}${inShort()}\n${after}`,
  ),
)
writeFileSync(new URL('../../docs/quality.md', import.meta.url), `${lines.join('\n')}\n`)
writeFileSync(new URL('floors.json', import.meta.url), `${JSON.stringify(floors, null, 2)}\n`)
