/** The page that shows each row of practice as it is run: `docs/practice.md`. */
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { CHANNEL_ROWS, POST_ROWS } from '../../tests/practice/posts.js'
import { REPLY_ROWS } from '../../tests/practice/replies.js'
import type { Row } from '../../tests/practice/row.js'

const TABLES: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  ['Replies', REPLY_ROWS],
  ['Incoming posts and threads', POST_ROWS],
  ['Channels', CHANNEL_ROWS],
]

/** The texts of a row in a language, as run. */
const said = (texts: unknown): string =>
  (typeof texts === 'string' ? [texts] : Object.values(texts as Record<string, string>))
    .map((text) => `“${text.replaceAll('|', '\\|')}”`)
    .join('<br>')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function line({ id, practice, shows, texts, run }: Row): string {
  const holds = LANGUAGES.map((language) =>
    run(texts[language], language).every(({ got, wanted }) => same(got, wanted)) ? 'yes' : 'no',
  )
  return `| [${id}](#${id.toLowerCase()}) | ${practice} | ${shows} | ${holds.join(' | ')} |`
}

const sentences = ({ id, practice, texts }: Row): string[] => [
  `### ${id}`,
  '',
  practice,
  '',
  '| | |',
  '| --- | --- |',
  ...LANGUAGES.map((language) => `| ${language} | ${said(texts[language])} |`),
  '',
]

export const practicePage = (): string =>
  `${[
    '# What practice demands',
    '',
    'Each row is a fact of the trade, run as a test in every language. `yes`: it holds.',
    '',
    ...TABLES.flatMap(([title, rows]) => [
      `## ${title}`,
      '',
      `| | practice | what is run | ${LANGUAGES.join(' | ')} |`,
      `| --- | --- | --- |${' --- |'.repeat(LANGUAGES.length)}`,
      ...rows.map(line),
      '',
    ]),
    '## The sentences that are run',
    '',
    ...TABLES.flatMap(([, rows]) => rows.flatMap(sentences)),
  ].join('\n')}`
