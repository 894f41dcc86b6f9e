/** A worker thread: checks the texts that it is sent. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { loadLibrary } from './library.js'
import { loadPolicy } from './policy-file.js'
import { resultsOf } from './text-cache.js'
import type { Done, Job, Start } from './workers.js'

async function answer(port: MessagePort): Promise<void> {
  const { policy: asked, cwd, now, evidence } = workerData as Start
  // Jobs that come while the policy is being read wait in the port.
  const library = await loadLibrary()
  const { policy } = await loadPolicy(asked, cwd, library)
  port.on('message', (job: Job | null) => {
    if (job === null) {
      port.close()
      return
    }
    const report = library.checkTemplates(job.texts, { policy, now, part: 'texts' })
    const done: Done = { from: job.from, results: resultsOf(report, evidence) }
    port.postMessage(done)
  })
}

// A failure here ends the thread with an error, which the main thread passes on.
if (parentPort) void answer(parentPort)
