/**
 * Spreads the lines of a stream over processes of this command, and puts the answers back in order. A process that is
 * killed is started anew and gets its open lines again; what it had answered stands.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Io, write } from './io.js'
import type { Options } from './options.js'
import type { Progress } from './progress.js'
import { signal } from './signal.js'

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
  /** Its process has ended; the next line starts another. */
  ended: boolean
}

const ENTRY = fileURLToPath(new URL('./cli.js', import.meta.url))

/** Can lines be spread at all? Not where the command has not been built. */
export const canSpread = ({ jobs = 1 }: Options): boolean => jobs > 1 && existsSync(ENTRY)

/** Answers every line; gives the number of lines that could not be answered. */
export async function streamInWorkers(
  lines: AsyncIterable<string>,
  options: Options,
  io: Io,
  progress: Progress,
): Promise<Outcome> {
  const waiting: Slot[] = []
  const answered = signal()
  const written = signal()
  const crew = crewOf(options, io, answered.ring)
  let read = false
  const readAll = async (): Promise<void> => {
    for await (const line of lines) {
      if (line.trim() === '') continue
      const slot: Slot = { line, answer: undefined, deaths: 0 }
      waiting.push(slot)
      crew.give(slot)
      while (waiting.length >= WINDOW * (options.jobs ?? 1)) await written.wait()
    }
    read = true
    answered.ring()
  }
  // Beside the reading, so that an answer goes out when it comes, also where the input is quiet.
  const writeAll = async (): Promise<Outcome> => {
    let bad = 0
    let stopped = 0
    for (let done = 0; ; ) {
      while (waiting[0]?.answer !== undefined) {
        const answer = waiting.shift()?.answer ?? ''
        if (isError(answer)) bad++
        else if (mustStop(answer)) stopped++
        progress.count(++done)
        await write(io.stdout, `${answer}\n`)
        written.ring()
      }
      if (read && waiting.length === 0) return { bad, stopped }
      await answered.wait()
    }
  }
  try {
    const [outcome] = await Promise.all([writeAll(), readAll()])
    return outcome
  } finally {
    crew.end()
    progress.done()
  }
}

/** How a run went. */
export interface Outcome {
  /** Lines that could not be answered. */
  readonly bad: number
  /** Drafts and templates with findings at error level. */
  readonly stopped: number
}

/** Does the line hold a report that says stop? Inside a text the quotation marks would be escaped. */
export const mustStop = (answer: string): boolean =>
  answer.includes(',"verdict":"stop",') || answer.endsWith(',"verdict":"stop"}')

const IS_ERROR = /^\{"id":(?:null|true|false|-?[\d.eE+-]+|"(?:[^"\\]|\\.)*"),"error":/

/** An id may be any JSON: where it is more than a word or a number, the answer is read. */
const isError = (answer: string): boolean =>
  IS_ERROR.test(answer) || (/^\{"id":[[{]/.test(answer) && 'error' in JSON.parse(answer))

/** The processes of a run. The one with the fewest open lines takes the next one. */
function crewOf(options: Options, io: Io, answered: () => void): { give(slot: Slot): void; end(): void } {
  const args = argumentsFor(options)
  const start = (at: number, open: Slot[]): Runner => {
    const runner = startRunner(args, io, open, answered, (left) => start(at, left))
    runners[at] = runner
    return runner
  }
  const runners: Runner[] = []
  for (let at = 0; at < (options.jobs ?? 1); at++) start(at, [])
  return {
    give(slot) {
      const at = runners.reduce(
        (best, one, index) => (one.open.length < (runners[best]?.open.length ?? 0) ? index : best),
        0,
      )
      const free = runners[at]
      // One that was stopped while it had nothing to do is missed only now.
      if (!free || free.ended) {
        start(at, [slot])
        return
      }
      free.open.push(slot)
      free.child.stdin?.write(`${slot.line}\n`)
    },
    end() {
      for (const { child } of runners) child.stdin?.end()
    },
  }
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
  const runner: Runner = { child, open, ended: false }
  // Writing to a process that has just died is told by its exit.
  child.stdin?.on('error', () => {})
  // Half a line that a stopped process leaves behind is no answer.
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const answers = (rest + chunk).split('\n')
    rest = answers.pop() ?? ''
    for (const answer of answers) {
      const slot = open.shift()
      if (slot) slot.answer = answer
    }
    if (answers.length > 0) answered()
  })
  child.on('close', () => {
    runner.ended = true
    if (open.length === 0) return
    giveUp(open)
    died(open)
    answered()
  })
  for (const { line } of open) child.stdin?.write(`${line}\n`)
  return runner
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
