/** Measures godton beside what a user would pick instead, in one run, and writes docs/performance.md: `npm run bench`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { measure } from './measure.mjs'
import { plot } from './plot.mjs'
import { byLength, byPhrases, byRules, hostile } from './scaling.mjs'
import { makeTexts } from './texts.mjs'
import { bundleWeight, importWeight } from './weight.mjs'
import { WORKS } from './works.mjs'

const DOCS = new URL('../../docs/', import.meta.url)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3)
const texts = makeTexts(1000)
const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2))
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
const log = (line) => process.stderr.write(`${line}\n`)

const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version

async function times() {
  const found = []
  for (const { group, name, of, make } of WORKS) {
    const result = measure(await make(), texts, { seconds: SECONDS })
    log(`${name}: p50 ${number(result.p50)} µs, p99 ${number(result.p99)} µs`)
    found.push({ group, name: of ? `${name} ${versionOf(of)}` : name, ...result })
  }
  return found
}

function timesTable(found, group) {
  const own = found.find((one) => one.group === group)
  const rows = found
    .filter((one) => one.group === group)
    .map(({ name, p50, p99, perSecond, megabytes }) => [
      name,
      number(p50),
      number(p99),
      number(perSecond),
      number(megabytes),
      `${number(p50 / own.p50)}×`,
    ])
  return table(['per text', 'p50 µs', 'p99 µs', 'texts/s', 'MB/s', 'p50 to the first'], rows)
}

const IMPORTS = [
  '../../dist/core.js',
  '../../dist/locales/sv.js',
  '../../dist/index.js',
  'alex',
  'write-good',
  'obscenity',
  'compromise',
  'franc',
  'tinyld',
  'libphonenumber-js',
  'redact-pii',
  'retext-profanities',
]
const importTable = () =>
  table(
    ['import, over bare Node', 'ms', 'MB of memory'],
    IMPORTS.map((name) => {
      const { ms, megabytes } = importWeight(name)
      return [
        name.replace('../../dist/', 'godton: '),
        number(Math.max(0, ms)),
        number(Math.max(0, megabytes)),
      ]
    }),
  )

const SV = `import * as g from '../../dist/core.js'; import { sv } from '../../dist/locales/sv.js'; console.log(g, sv)`
const BUNDLES = {
  'godton/core': `import * as g from '../../dist/core.js'; console.log(g)`,
  'godton/core and Swedish': SV,
  'godton, all four languages': `import * as g from '../../dist/index.js'; console.log(g)`,
  ...Object.fromEntries(
    [
      'alex',
      'write-good',
      'obscenity',
      'compromise',
      'franc',
      'tinyld',
      'libphonenumber-js',
      'redact-pii',
    ].map((name) => [name, `import * as g from '${name}'; console.log(g)`]),
  ),
}

async function bundleTable() {
  const rows = []
  for (const [name, statement] of Object.entries(BUNDLES))
    rows.push([name, number(await bundleWeight(statement))])
  return table(['bundle, minified', 'kB with brotli'], rows)
}

/** The slowest first: what an attacker would send. */
const hostileTable = () =>
  table(
    ['32,000 characters of', 'checkReply ms', 'classifyPost ms'],
    hostile()
      .sort((a, b) => b.reply + b.post - a.reply - a.post)
      .slice(0, 8)
      .map(({ kind, reply, post }) => [`\`${JSON.stringify(kind)}\``, number(reply), number(post)]),
  )

const linesTable = (head, lines) =>
  table(
    [head, ...lines.map((line) => `${line.name} µs`)],
    lines[0].points.map(([at], row) => [
      at.toLocaleString('en'),
      ...lines.map((line) => number(line.points[row][1])),
    ]),
  )

async function main() {
  const rules = readFileSync(new URL('../../src/core/rule-ids.ts', import.meta.url), 'utf8')
  const ids = [...(/REPLY_RULES[^[]*\[([^\]]*)\]/.exec(rules)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
    ([, id]) => id,
  )
  const found = await times()
  const length = byLength(texts)
  const phrases = byPhrases(texts)
  const some = byRules(texts, ids)
  mkdirSync(new URL('performance/', DOCS), { recursive: true })
  writeFileSync(new URL('performance/length.svg', DOCS), plot(length, 'characters', 'µs a text'))
  writeFileSync(
    new URL('performance/phrases.svg', DOCS),
    plot(phrases, "phrases of a rule of one's own", 'µs a text'),
  )
  writeFileSync(new URL('performance/rules.svg', DOCS), plot(some, 'rules that are on', 'µs a text'))
  const page = `# Performance

Made by \`npm run bench\`; not to be edited by hand. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}.

Method: ${texts.length} replies of 81 to 891 characters (mean ${Math.round(texts.reduce((sum, { draft }) => sum + draft.length, 0) / texts.length)}) and their posts, made from the labelled corpus in \`tests/corpus\`, the four languages in turn. Each text is timed by itself, after rounds that are not counted, for ${SECONDS} seconds; everything runs in one process, one library after the other. Absolute times depend on the machine and on what else it does: the ratios within one run are what to compare. Peers do less or other work than godton, each is what one would pick for a part of it; their versions are in the tables.

## A reply or a post

${timesTable(found, 'reply')}

## Personal data

${timesTable(found, 'personal data')}

## Language

${timesTable(found, 'language')}

## Floors

${timesTable(found, 'floor')}

## Import and memory

${importTable()}

## Size

The phrases of a language are compiled when the package is built, and take most of its bytes.

${await bundleTable()}

## How cost grows

![Time by length of the text](performance/length.svg)

${linesTable('characters', length)}

![Time by number of phrases](performance/phrases.svg)

${linesTable("phrases of a rule of one's own", phrases)}

![Time by number of rules](performance/rules.svg)

${linesTable('rules that are on', some)}

## Hostile texts

${hostileTable()}
`
  writeFileSync(new URL('performance.md', DOCS), page)
}

await main()
