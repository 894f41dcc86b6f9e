/**
 * Measures godton beside what a user would pick instead, in one run: `npm run bench` writes docs/performance.md,
 * `npm run bench -- --quick` prints the page after short rounds.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { en } from '../../dist/locales/en.js'
import { nb } from '../../dist/locales/nb.js'
import { nn } from '../../dist/locales/nn.js'
import { measure } from './measure.mjs'
import { hostileTable, linesTable, number, table, timesTable } from './page.mjs'
import { plot } from './plot.mjs'
import { byLength, byPhrases, byRules, hostile } from './scaling.mjs'
import { targetRows, targetsTable } from './targets.mjs'
import { makeTexts } from './texts.mjs'
import { bundle, commandTimes, memoryOver, statementWeights } from './weight.mjs'
import { WORKS } from './works.mjs'

const DOCS = new URL('../../docs/', import.meta.url)
const QUICK = process.argv.includes('--quick')
const TIMES = QUICK ? { rounds: 3, slice: 100 } : { rounds: 7, slice: 400 }
/** Milliseconds for each point of the curves. */
const BUDGET = QUICK ? 50 : 200
const RUNS = QUICK ? 2 : 5
const MEMORY_TEXTS = QUICK ? 3000 : 30_000
const tell = (line) => process.stderr.write(`${line}\n`)

const versionOf = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
      .version
  } catch {
    return undefined
  }
}

const IMPORTS = [
  '../../dist/core.js',
  '../../dist/locales/sv.js',
  '../../dist/index.js',
  'alex',
  'write-good',
  'retext-profanities',
  '@textlint/kernel',
  'harper.js',
  'obscenity',
  'compromise',
  'franc',
  'tinyld',
  'eld/large',
  'libphonenumber-js',
  'redact-pii',
  '@redactpii/node',
]
const BUNDLES = {
  'godton/core': `import * as g from '../../dist/core.js'; console.log(g)`,
  'godton/core and Swedish': `import * as g from '../../dist/core.js'; import { sv } from '../../dist/locales/sv.js'; console.log(g, sv)`,
  'godton, all four languages': `import * as g from '../../dist/index.js'; console.log(g)`,
  ...Object.fromEntries(
    [
      'alex',
      'write-good',
      'obscenity',
      'compromise',
      'franc',
      'tinyld',
      'eld/large',
      'libphonenumber-js',
      'redact-pii',
      '@redactpii/node',
    ].map((name) => [name, `import * as g from '${name}'; console.log(g)`]),
  ),
}
const READY = `const { checkReply, definePolicy } = await import('../../dist/index.js'); const { makeTexts, policyInput } = await import('./texts.mjs'); const [input, texts] = [policyInput(), makeTexts(4)]`
const COMPILE = 'const policy = definePolicy(input)'
const FIRST = `${COMPILE}; for (const { draft } of texts) checkReply(draft, { policy })`

async function bundles() {
  const made = Object.fromEntries(
    await Promise.all(Object.entries(BUNDLES).map(async ([name, code]) => [name, await bundle(code)])),
  )
  const one = made['godton/core and Swedish']
  const others = [nb, nn, en].flatMap(({ messages }) => Object.values(messages).map(({ advice }) => advice))
  return {
    table: table(
      ['bundle, minified', 'kB with brotli'],
      Object.entries(made).map(([name, { kilobytes }]) => [name, number(kilobytes)]),
    ),
    one: one.kilobytes,
    all: made['godton, all four languages'].kilobytes,
    foreign: others.filter((words) => typeof words === 'string' && one.text.includes(words)).length,
  }
}

function imports() {
  const weights = statementWeights(
    IMPORTS.map((name) => ({ statement: `await import(${JSON.stringify(name)})` })),
    RUNS,
  )
  return {
    table: table(
      ['import, over bare Node', 'ms', 'MB of memory'],
      IMPORTS.map((name, at) => [
        name.replace('../../dist/', 'godton: '),
        number(weights[at].ms),
        number(weights[at].megabytes),
      ]),
    ),
    core: weights[0].ms,
    all: weights[2].ms,
  }
}

function starts() {
  const timed = [COMPILE, FIRST].map((statement) => ({ setup: READY, statement }))
  const [compile, first] = statementWeights(timed, RUNS).map(({ ms }) => ms)
  return { compile, first }
}

/** The packages that are there, and the names of works whose packages are not. */
function installed() {
  const missing = WORKS.filter(({ of = [] }) => of.some((name) => versionOf(name) === undefined))
  return { works: WORKS.filter((work) => !missing.includes(work)), missing: missing.map(({ name }) => name) }
}

async function main() {
  const load = loadavg()[0]
  const texts = makeTexts(1000)
  const { works, missing } = installed()
  tell('start-up, memory and size')
  const weights = imports()
  const begun = starts()
  const commands = commandTimes(
    [
      ['-e', ''],
      ['../../dist/cli.js', '--version'],
    ],
    RUNS * 2,
  )
  const sizes = await bundles()
  const memory = memoryOver(MEMORY_TEXTS)
  tell('texts')
  const found = await measure(works, texts, TIMES, tell)
  tell('how cost grows')
  const length = byLength(texts, BUDGET)
  const phrases = byPhrases(texts, BUDGET * 3)
  const rules = byRules(texts, BUDGET * 3)
  const worst = hostile()
  const targets = targetRows({
    found,
    length,
    hostile: worst,
    imports: weights,
    compile: begun.compile,
    commands,
    bundles: sizes,
    memory,
  })
  const peers = [...new Set(works.flatMap(({ of = [] }) => of))]
  const words = texts.reduce((sum, { draft }) => sum + draft.length, 0) / texts.length
  const page = `# Performance

Made by \`npm run bench\`; not to be edited by hand. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. The machine's load was ${load.toFixed(1)} when the run began and ${loadavg()[0].toFixed(1)} when it ended; a load above 1 at the beginning means that others were at work, and that p50 and p99 are too high; processor time and the ratios made of it hold.

## Method

${texts.length} replies of 81 to 891 characters (mean ${Math.round(words)}) and their posts, made from the labelled corpus in \`tests/corpus\`, the four languages in turn. Everything runs in one process. Each text is timed by itself; each library has ${TIMES.rounds} turns of ${TIMES.slice} ms, the libraries one after another in every round and after a turn that is not counted, so that a disturbance falls on all of them alike. The clock's own time stands among the floors and is in every figure. p50 and p99 are over all texts of all turns; the medians of the rounds, lowest to highest, tell the noise. Processor time is what the process had, garbage collection included, over the number of texts: ratios are made of it, since a busy machine delays what is slow more than what is quick. Absolute times depend on the machine: the ratios within one run are what to compare. Peers do less or other work than godton; each is what one would pick for a part of it, used as its documentation does, its making not counted. textlint and harper.js answer with a promise, which is waited for. Start-up, import and memory are medians of ${RUNS} processes, in turns with bare Node.

Versions: ${peers.map((name) => `${name} ${versionOf(name)}`).join(', ')}.${missing.length > 0 ? `\n\nNot installed here, so not measured: ${missing.join('; ')}.` : ''}

## Targets

${targetsTable(targets)}

Language, right and wrong, is measured in [quality.md](quality.md).

## A reply or a post

${timesTable(found, 'reply')}

## Personal data

${timesTable(found, 'personal data')}

## Language

${timesTable(found, 'language')}

## Floors

${timesTable(found, 'floor')}

## Import, start and memory

${weights.table}

\`definePolicy\` of the strict policy with four languages takes ${number(begun.compile)} ms in a fresh process, ${number(begun.first)} ms until the first reply in each language is checked too. \`node -e ''\` takes ${number(commands[0])} ms, \`godton --version\` ${number(commands[1])} ms. Live memory after each tenth of ${MEMORY_TEXTS.toLocaleString('en')} different texts, MB: ${memory.map((one) => one.toFixed(1)).join(', ')}.

## Size

The phrases of a language are compiled when the package is built, and take most of its bytes.

${sizes.table}

## How cost grows

Processor time, the least of the runs within ${BUDGET} ms (${BUDGET * 3} ms, forty texts in turn, for phrases and rules).

![Time by length of the text](performance/length.svg)

${linesTable('characters', length)}

![Time by number of phrases](performance/phrases.svg)

${linesTable("phrases of a rule of one's own", phrases)}

![Time by number of rules](performance/rules.svg)

${linesTable('rules that are on', rules)}

## Hostile texts

${hostileTable(worst)}
`
  if (QUICK) {
    process.stdout.write(page)
    return
  }
  mkdirSync(new URL('performance/', DOCS), { recursive: true })
  const draw = (name, lines, title) =>
    writeFileSync(new URL(`performance/${name}.svg`, DOCS), plot(lines, title, 'µs a text'))
  draw('length', length, 'characters')
  draw('phrases', phrases, "phrases of a rule of one's own")
  draw('rules', rules, 'rules that are on')
  writeFileSync(new URL('performance.md', DOCS), page)
}

await main()
process.exit(0)
