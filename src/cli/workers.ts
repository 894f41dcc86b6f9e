/** Threads that check texts beside the main one, each with a reading of the policy of its own. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { LibraryText } from '../check-templates.js'
import type { Session } from './session.js'
import type { TextResult } from './text-cache.js'

export interface Job {
  /** Where the texts stand among all. */
  readonly from: number
  readonly texts: readonly LibraryText[]
}

export interface Done {
  readonly from: number
  readonly results: readonly TextResult[]
}

export interface Start {
  /** As on the command line. */
  readonly policy: string | undefined
  readonly cwd: string
  readonly now: Date | string
  readonly evidence: boolean
}

/** Where work comes from and results go. */
export interface Work {
  next(): Job | undefined
  done(done: Done): void
}

const ENTRY = fileURLToPath(new URL('./cli-worker.js', import.meta.url))

/** Only the built command has a file to start a thread from. */
export const canStart = (): boolean => existsSync(ENTRY)

/** Jobs that a thread has in hand, so that it need not wait for the main one, which is at work itself. */
const IN_HAND = 2

/** Starts a thread that takes jobs until there are none; resolves when its last is done. */
export function startHelper(work: Work, { options, io, now }: Session, evidence: boolean): Promise<void> {
  const start: Start = { policy: options.values.policy, cwd: io.cwd, now, evidence }
  return new Promise((resolve, reject) => {
    const worker = new Worker(ENTRY, { workerData: start })
    const send = (): void => {
      const job = work.next()
      // A map into the file is of no use there, and costs as much to send as the text.
      const lean = job && { ...job, texts: job.texts.map((text) => ({ ...text, map: undefined })) }
      worker.postMessage(lean ?? null)
    }
    worker.on('message', (done: Done) => {
      work.done(done)
      send()
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
    for (let job = 0; job < IN_HAND; job++) send()
  })
}
