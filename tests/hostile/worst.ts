/**
 * How long the worst inputs take and how that grows: `npm run hostile [characters] [part of a name]`. What counts is
 * the processor's time, so that other work on the machine does not. Each kind is read at a
 * sixteenth and a quarter of the length; the slowest, and those that grow faster than their length, at the whole of it.
 */
import { checkReply, classifyPost, definePolicy, redact } from '../../src/index.js'
import { fill, KINDS } from './inputs.js'

const length = Number(process.argv[2] ?? 1_000_000)
const part = process.argv[3] ?? ''
/** Four times the text may take five times the time. */
const MOST_GROWTH = 5
/** Where the time is so short that its growth is noise, milliseconds. */
const NOISE = 40
const SLOWEST = 5
const policy = definePolicy({ extends: ['godton:strict'] })
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  check: (text) => checkReply(text, { policy, agent: 'Erik', now: '2026-03-02T12:00:00Z' }),
  classify: (text) => classifyPost(text, { policy, now: '2026-03-02T12:00:00Z' }),
  redact: (text) => redact(text),
}

interface Row {
  readonly reader: string
  readonly name: string
  readonly piece: string
  readonly took: number
  readonly growth: number
}

function timed(reader: string, piece: string, characters: number): number {
  const text = fill(piece, characters)
  const start = process.cpuUsage()
  READERS[reader]?.(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const warm = 'Du borde ha läst villkoren, 070-174 06 58. '
for (const reader of Object.keys(READERS)) timed(reader, warm, 20_000)

const rows: Row[] = KINDS.filter(([name]) => name.includes(part))
  .flatMap(([name, piece]) =>
    Object.keys(READERS).map((reader) => {
      const less = timed(reader, piece, Math.ceil(length / 16))
      const took = timed(reader, piece, Math.ceil(length / 4))
      // A pause for garbage in one of the two is no growth: it is seen in a second try.
      const growth = took < NOISE ? 1 : took / less
      if (growth <= MOST_GROWTH) return { reader, name, piece, took, growth }
      const again = timed(reader, piece, Math.ceil(length / 4)) / timed(reader, piece, Math.ceil(length / 16))
      return { reader, name, piece, took, growth: Math.min(growth, again) }
    }),
  )
  .sort((a, b) => b.took - a.took)

const grown = rows.filter(({ growth }) => growth > MOST_GROWTH)
const whole = [...new Set([...rows.slice(0, SLOWEST), ...grown])].map((row) => ({
  ...row,
  took: timed(row.reader, row.piece, length),
}))
const line = ({ took, growth, reader, name }: Row): string =>
  `${took.toFixed(0).padStart(7)} ms  ×${growth.toFixed(1)}  ${reader.padEnd(9)} ${name}`

console.log(`${length / 4} characters, and how many times the time of a quarter of that:`)
for (const row of rows.slice(0, 25)) console.log(line(row))
console.log(`\n${length} characters:`)
for (const row of whole) console.log(line(row))
const slow = whole.filter(({ took }) => took > length / 1000)
console.log(
  `\n${rows.length} kinds and readers; ${grown.length} grow by more than ${MOST_GROWTH}; of the ${whole.length} read whole, ${slow.length} take more than ${length / 1000} ms`,
)
process.exitCode = grown.length === 0 ? 0 : 1
