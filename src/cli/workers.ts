/** Spreads the texts of a run over worker threads; the order of the reports is that of the texts. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { LibraryReport, LibraryText } from '../check-templates.js'
import type { Progress } from './progress.js'
import type { Session } from './session.js'

export interface Job {
  readonly index: number
  readonly texts: readonly LibraryText[]
}

export interface Done {
  readonly index: number
  readonly report: LibraryReport
}

export interface Start {
  /** As on the command line. */
  readonly policy: string | undefined
  readonly cwd: string
  readonly now: Date | string
}

/** Texts a job: large enough to be worth a message, small enough to share out evenly. */
const SIZE = 250

export async function checkInWorkers(
  texts: readonly LibraryText[],
  session: Session,
  progress: Progress,
): Promise<LibraryReport> {
  const entry = fileURLToPath(new URL('./cli-worker.js', import.meta.url))
  const jobs = jobsOf(texts)
  const { options, io, now, library, loaded } = session
  if (!existsSync(entry)) {
    return join(
      jobs.map(({ texts: own }) =>
        library.checkTemplates(own, { policy: loaded.policy, now, part: 'texts' }),
      ),
    )
  }
  const start: Start = { policy: options.values.policy, cwd: io.cwd, now }
  const reports = new Array<LibraryReport>(jobs.length)
  let next = 0
  let finished = 0
  const runOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entry, { workerData: start })
      const send = (): void => {
        const job = jobs[next++]
        if (job) worker.postMessage(job)
        else worker.postMessage(null)
      }
      worker.on('message', ({ index, report }: Done) => {
        reports[index] = report
        progress.step(++finished, jobs.length)
        send()
      })
      worker.on('error', reject)
      worker.on('exit', () => resolve())
      send()
    })
  await Promise.all(Array.from({ length: Math.min(options.jobs, jobs.length) }, runOne))
  return join(reports)
}

function jobsOf(texts: readonly LibraryText[]): Job[] {
  const jobs: Job[] = []
  for (let at = 0; at < texts.length; at += SIZE) {
    // A map into the file is of no use there, and costs as much to send as the text.
    const own = texts.slice(at, at + SIZE).map((text) => ({ ...text, map: undefined }))
    jobs.push({ index: jobs.length, texts: own })
  }
  return jobs
}

const join = (reports: readonly LibraryReport[]): LibraryReport => ({
  verdict: 'pass',
  findings: reports.flatMap(({ findings }) => findings),
  texts: reports.flatMap(({ texts }) => texts),
})
