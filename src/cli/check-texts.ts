/** What each text shows alone: read in this thread, and in others where that is over sooner. */
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import type { LibraryText, TemplateContext } from '../check-templates.js'
import type { Progress } from './progress.js'
import type { Session } from './session.js'
import { resultsOf, type TextResult } from './text-cache.js'
import { canStart, type Done, type Job, startHelper } from './workers.js'

/** Texts that are read in one go: what a few leave behind is cleared away while it is young. */
const STEP = 25
/** Texts a thread is sent at once: worth a message, and few enough to share out evenly. */
const JOB = 100
/** Fewer texts are checked sooner than threads have started. */
const WORTH_THREADS = 200
/** Reading is slow until the machine has warmed up to it; this many texts tell nothing of the rest. */
const WARM = 100
/** So many more tell how long the rest will take. */
const PROBE = 100
/** Milliseconds of work that a thread must take over: several times what it costs to start one. */
const PAYS = 5000
/** With less of a core than this to itself, a process has no other core to gain. */
const UNDISTURBED = 0.85

export async function checkEach(
  texts: readonly LibraryText[],
  session: Session,
  progress: Progress,
  context: TemplateContext,
): Promise<TextResult[]> {
  const results = new Array<TextResult>(texts.length)
  const keep = keeper()
  const evidence = wantsEvidence(session)
  let next = 0
  let finished = 0
  const take = (size: number): Job | undefined => {
    if (next >= texts.length) return undefined
    const job = { from: next, texts: texts.slice(next, next + size) }
    next += size
    return job
  }
  const done = ({ from, results: some }: Done): void => {
    for (const [at, result] of some.entries()) results[from + at] = keep(result)
    finished += some.length
    progress.step(finished, texts.length)
  }
  const asked = session.options.jobs
  const watch = asked === undefined && availableParallelism() > 1 ? stopwatch() : undefined
  const many = texts.length > WORTH_THREADS && canStart()
  let helpers: Promise<void>[] = []
  const start = (count: number): void => {
    const work = { next: () => take(JOB), done }
    helpers = Array.from({ length: count }, () => startHelper(work, session, evidence))
    // One that fails is told at the end; until then it must not end the process.
    for (const helper of helpers) helper.catch(() => {})
  }
  if (many && asked !== undefined) start(Math.min(asked - 1, Math.ceil(texts.length / JOB)))
  for (let job = take(STEP); job; job = take(STEP)) {
    const part = session.library.checkTemplates(job.texts, { ...context, part: 'texts' })
    done({ from: job.from, results: resultsOf(part, evidence) })
    if (many && watch && helpers.length === 0 && finished >= WARM)
      start(watch(finished, texts.length - finished))
    if (helpers.length > 0) await setImmediate()
  }
  await Promise.all(helpers)
  return results
}

/** Evidence is half of what a finding weighs, and only programs and editors show it. */
const wantsEvidence = ({ options: { command, format }, cache }: Session): boolean =>
  cache !== undefined || command === 'lsp' || format === 'json' || format === 'ndjson'

/** How many threads would pay, asked again and again while texts are read. */
function stopwatch(): (finished: number, left: number) => number {
  let begun: { at: number; cpu: number; finished: number } | undefined
  let told = false
  const spent = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  return (finished, left) => {
    begun ??= { at: performance.now(), cpu: spent(), finished }
    if (told || finished - begun.finished < PROBE) return 0
    told = true
    const took = performance.now() - begun.at
    if ((spent() - begun.cpu) / took < UNDISTURBED) return 0
    const rest = (took / (finished - begun.finished)) * left
    return Math.min(availableParallelism() - 1, Math.floor(rest / PAYS))
  }
}

/** Keeps the same words in memory once: ten thousand findings say a hundred things. */
function keeper(): (result: TextResult) => TextResult {
  const known = new Map<string, string>()
  const once = (text: string): string => {
    const found = known.get(text)
    if (found !== undefined) return found
    known.set(text, text)
    return text
  }
  return (result) => ({
    ...result,
    findings: result.findings.map((one) => ({
      ...one,
      message: once(one.message),
      advice: once(one.advice),
    })),
  })
}
