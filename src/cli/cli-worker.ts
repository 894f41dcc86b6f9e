/** A worker thread: checks the texts that it is sent. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadLibrary } from './library.js'
import { loadPolicy } from './policy-file.js'
import type { Done, Job, Start } from './workers.js'

const { policy: asked, cwd, now } = workerData as Start
const port = parentPort
if (port) {
  const library = await loadLibrary()
  const { policy } = await loadPolicy(asked, cwd, library)
  port.on('message', (job: Job | null) => {
    if (job === null) {
      port.close()
      return
    }
    const done: Done = {
      index: job.index,
      report: library.checkTemplates(job.texts, { policy, now, part: 'texts' }),
    }
    port.postMessage(done)
  })
}
