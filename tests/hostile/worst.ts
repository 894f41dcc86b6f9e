/** How long a megabyte of each worst input takes, worst first: `npm run hostile [characters]`. */
import { checkReply, classifyPost, definePolicy, redact } from '../../src/index.js'
import { fill, KINDS } from './inputs.js'

const length = Number(process.argv[2] ?? 1_000_000)
const policy = definePolicy({ extends: ['godton:strict'] })
const warm = fill('Du borde ha läst villkoren, 070-174 06 58. ', 20_000)
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  check: (text) => checkReply(text, { policy, agent: 'Erik', now: '2026-03-02T12:00:00Z' }),
  classify: (text) => classifyPost(text, { policy, now: '2026-03-02T12:00:00Z' }),
  redact: (text) => redact(text),
}
for (const read of Object.values(READERS)) read(warm)

const rows = KINDS.flatMap(([name, piece]) => {
  const text = fill(piece, length)
  return Object.entries(READERS).map(([reader, read]) => {
    const start = performance.now()
    read(text)
    return { reader, name, took: performance.now() - start }
  })
}).sort((a, b) => b.took - a.took)

for (const { reader, name, took } of rows.slice(0, 25))
  console.log(`${took.toFixed(0).padStart(7)} ms  ${reader.padEnd(9)} ${name}`)
const slow = rows.filter(({ took }) => took > length / 1000)
console.log(`${rows.length} runs of ${length} characters, ${slow.length} over ${length / 1000} ms`)
