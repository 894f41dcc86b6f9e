/** What was promised, beside what this run measured. */
import { number, table } from './page.mjs'

const p50 = (found, start) => found.find(({ name }) => name.startsWith(start))?.p50
const PEERS = [
  ['alex', 100],
  ['textlint', 40],
  ['write-good', 10],
  ['stack', 15],
  ['fastest stack', 3],
]

const processor = (found, start) => found.find(({ name }) => name.startsWith(start))?.processor

/** By processor time: what else the machine does falls on the slow more than on the quick. */
const faster = (found, own, peer, times) => {
  const [mine, other] = [processor(found, own), processor(found, peer)]
  const ratio = other === undefined ? undefined : other / mine
  return { what: `${own}: times faster than ${peer}`, target: times, ratio, met: ratio >= times }
}
const most = (what, value, target, unit) => ({
  what: `${what}, ${unit} at most`,
  target,
  ratio: value,
  met: value <= target,
})

/** Steps of four times the text, in times the time: the worst. */
function worstStep({ points }) {
  const steps = points.slice(1).map(([length, took], at) => {
    const [before, less] = points[at]
    return (took / less) ** (Math.log(4) / Math.log(length / before))
  })
  return Math.max(...steps)
}

export function targetRows({ found, length, hostile, imports, compile, commands, bundles, memory }) {
  const own = ['godton checkReply with its post', 'godton classifyPost']
  const p99 = found.find(({ name }) => name === own[0]).p99
  const [bare, version] = commands
  return [
    ...own.flatMap((name) => PEERS.map(([peer, times]) => faster(found, name, peer, times))),
    most(`${own[0]}: p50`, p50(found, own[0]), 30, 'µs'),
    most(`${own[0]}: p99`, p99, 75, 'µs'),
    faster(found, 'godton findPersonalData', 'redact-pii', 20),
    faster(found, 'godton findPersonalData', 'libphonenumber-js', 1),
    faster(found, 'godton detectLanguage', 'franc', 15),
    most('the strict policy with four locales compiles', compile, 30, 'ms'),
    most('import of the core', imports.core, 12, 'ms'),
    most('import with four languages', imports.all, 25, 'ms'),
    most('`godton --version` to bare Node', version / bare, 1.7, 'times'),
    most('core with one language, brotli', bundles.one, 40, 'kB'),
    most('everything, brotli', bundles.all, 180, 'kB'),
    most("another language's sentences in a bundle of one", bundles.foreign, 0, 'sentences'),
    ...length.map((line) => most(`${line.name}: four times the text`, worstStep(line), 5, 'times the time')),
    most(
      '32,000 hostile characters',
      Math.max(...hostile.flatMap(({ reply, post }) => [reply, post])),
      10,
      'ms',
    ),
    most('live memory at the end to a tenth of the way', memory.at(-1) / memory[0], 1.05, 'times'),
  ]
}

export const targetsTable = (rows) =>
  table(
    ['target', 'aim', 'measured', ''],
    rows.map(({ what, target, ratio, met }) => [
      what,
      target,
      ratio === undefined ? 'not measured' : number(ratio),
      ratio === undefined ? '–' : met ? 'met' : '**not met**',
    ]),
  )
