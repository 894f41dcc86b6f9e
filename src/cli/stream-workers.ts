/**
 * Spreads the lines of a stream over processes of this command, and puts the answers back in order. A process that is
 * killed is started anew and gets its open lines again; what it had answered stands.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Io, write } from './io.js'
import { lineCutter } from './lines.js'
import type { Options } from './options.js'
import type { Progress } from './progress.js'

/** Lines that wait for an answer, per process: enough to keep it busy, few enough to hold in memory. */
const WINDOW = 256
/** A line that has stopped its process so often is given up. */
const MOST_DEATHS = 3

/** One line on its way. */
interface Slot {
  readonly line: string
  answer: string | undefined
  deaths: number
}

interface Runner {
  readonly child: ChildProcess
  /** Sent and not answered, oldest first. */
  readonly open: Slot[]
}

const ENTRY = fileURLToPath(new URL('./cli.js', import.meta.url))

/** Can lines be spread at all? Not where the command has not been built. */
export const canSpread = ({ jobs }: Options): boolean => jobs > 1 && existsSync(ENTRY)

/** Answers every line; gives the number of lines that could not be answered. */
export async function streamInWorkers(
  lines: AsyncIterable<string>,
  options: Options,
  io: Io,
  progress: Progress,
): Promise<number> {
  const args = argumentsFor(options)
  const runners: Runner[] = []
  const waiting: Slot[] = []
  const counts = { done: 0, bad: 0 }
  let wake: () => void = () => {}
  const stirred = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
    })
  const start = (at: number, open: Slot[]): void => {
    runners[at] = startRunner(
      args,
      io,
      open,
      () => wake(),
      (left) => start(at, left),
    )
  }
  for (let at = 0; at < options.jobs; at++) start(at, [])
  const flush = async (): Promise<void> => {
    while (waiting[0]?.answer !== undefined) {
      const answer = waiting.shift()?.answer ?? ''
      if (isError(answer)) counts.bad++
      progress.count(++counts.done)
      await write(io.stdout, `${answer}\n`)
    }
  }
  for await (const line of lines) {
    if (line.trim() === '') continue
    const slot: Slot = { line, answer: undefined, deaths: 0 }
    waiting.push(slot)
    give(slot, runners)
    await flush()
    while (waiting.length >= WINDOW * options.jobs) {
      await stirred()
      await flush()
    }
  }
  while (waiting.length > 0) {
    if (waiting[0]?.answer === undefined) await stirred()
    await flush()
  }
  for (const { child } of runners) child.stdin?.end()
  progress.done()
  return counts.bad
}

const IS_ERROR = /^\{"id":(?:null|true|false|-?[\d.eE+-]+|"(?:[^"\\]|\\.)*"),"error":/

/** An id may be any JSON: where it is more than a word or a number, the answer is read. */
const isError = (answer: string): boolean =>
  IS_ERROR.test(answer) || (/^\{"id":[[{]/.test(answer) && 'error' in JSON.parse(answer))

/** The runner with the fewest open lines takes the next one. */
function give(slot: Slot, runners: readonly Runner[]): void {
  const [first, ...others] = runners
  if (!first) return
  const free = others.reduce((best, one) => (one.open.length < best.open.length ? one : best), first)
  free.open.push(slot)
  free.child.stdin?.write(`${slot.line}\n`)
}

function startRunner(
  args: readonly string[],
  io: Io,
  open: Slot[],
  answered: () => void,
  died: (open: Slot[]) => void,
): Runner {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: io.cwd,
    env: { ...io.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // Writing to a process that has just died is told by its exit.
  child.stdin?.on('error', () => {})
  if (child.stdout) {
    const cutter = lineCutter()
    child.stdout.on('data', (chunk: Buffer) => {
      for (const answer of cutter.add(chunk)) {
        const slot = open.shift()
        if (slot) slot.answer = answer
      }
      answered()
    })
  }
  child.on('close', () => {
    if (open.length > 0) {
      giveUp(open)
      died(open)
    }
    answered()
  })
  for (const { line } of open) child.stdin?.write(`${line}\n`)
  return { child, open }
}

/** The oldest open line is the one that the process died on. */
function giveUp(open: Slot[]): void {
  const [first] = open
  if (!first || ++first.deaths < MOST_DEATHS) return
  first.answer = JSON.stringify({
    id: idOf(first.line),
    error: { message: `no answer: its process stopped ${MOST_DEATHS} times` },
  })
  open.shift()
}

function idOf(line: string): unknown {
  try {
    const { id = null } = JSON.parse(line) as { id?: unknown }
    return id
  } catch {
    return null
  }
}

/** The same command for one process. */
function argumentsFor({ rest, values }: Options): string[] {
  const flags = Object.entries(values).flatMap(([name, value]) =>
    name === 'jobs' || value === false || value === undefined
      ? []
      : value === true
        ? [`--${name}`]
        : [`--${name}=${String(value)}`],
  )
  return ['stream', ...rest, ...flags]
}
