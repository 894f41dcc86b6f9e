/** The stream over several processes, as built: order, identity, bad lines, and a process that is killed. */
import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const LINES = 600

interface Run {
  readonly code: number | null
  readonly answers: { id: unknown; error?: { message: string }; text?: string }[]
}

/** `stir` is called when some answers have come, with the processes that answer. */
function run(lines: readonly string[], stir?: (workers: number[]) => void): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'stream', 'redact', '--jobs', '2'])
    let out = ''
    let stirred = false
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (stir && !stirred && out.includes('\n')) {
        stirred = true
        stir(childrenOf(child.pid ?? 0))
      }
    })
    child.on('close', (code) =>
      resolve({
        code,
        answers: out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      }),
    )
    // The rest is sent when the processes are known to be at work.
    child.stdin.write(`${lines.slice(0, 300).join('\n')}\n`)
    setTimeout(() => child.stdin.end(`${lines.slice(300).join('\n')}\n`), stir ? 1500 : 0)
  })
}

const childrenOf = (parent: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number)

const rows = Array.from({ length: LINES }, (_, id) =>
  JSON.stringify({ id, text: `Ring mig på 070-123 45 ${10 + (id % 90)}, tack.` }),
)

describe('godton stream --jobs', () => {
  it('keeps order and identity, and goes on past a bad line', async () => {
    const lines = [...rows.slice(0, 10), '{"id": 10, "text": 5}', 'no json', ...rows.slice(12)]
    const { code, answers } = await run(lines)
    expect(code).toBe(2)
    expect(answers).toHaveLength(LINES)
    expect(answers.map(({ id }) => id)).toEqual(rows.map((_, id) => (id === 11 ? null : id)))
    expect(answers.flatMap(({ error }, at) => (error ? [at] : []))).toEqual([10, 11])
  })

  it('answers every line once when its processes are killed in the middle', async () => {
    const { code, answers } = await run(rows, (workers) => {
      for (const worker of workers) process.kill(worker, 'SIGKILL')
    })
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(rows.map((_, id) => id))
    expect(answers.every(({ error }) => error === undefined)).toBe(true)
  })

  it('answers at once while the input is quiet, and starts an idle process that was killed anew', async () => {
    const child = spawn(process.execPath, [CLI, 'stream', 'redact', '--jobs', '2'])
    let out = ''
    const ids = (): number[] =>
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { id: number }).id)
    const until = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (out.split('\n').length > count) resolve()
          else child.stdout.once('data', look)
        }
        look()
      })
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    child.stdin.write(`${rows.slice(0, 300).join('\n')}\n`)
    await until(300)
    const [worker = 0] = childrenOf(child.pid ?? 0)
    process.kill(worker, 'SIGKILL')
    // Its end must have been seen, so that no line is on its way to it.
    while (childrenOf(child.pid ?? 0).includes(worker))
      await new Promise((resolve) => setTimeout(resolve, 50))
    child.stdin.write(`${rows.slice(300).join('\n')}\n`)
    await until(LINES)
    child.stdin.end()
    expect(await ended).toBe(0)
    expect(ids()).toEqual(rows.map((_, id) => id))
  })
})
