/** Talks to the worker: one check at a time, and only the latest of those that wait. */
import type { AnswerTo, Request } from './protocol.js'

export interface Reader {
  ask<R extends Request>(request: R): Promise<AnswerTo<R>>
  /** As `ask`, but of the requests that come while one is being answered only the last is sent. */
  latest<R extends Request>(request: R, then: (answer: AnswerTo<R>) => void): void
}

interface Told {
  readonly id?: number
  readonly result?: unknown
  readonly error?: string
}

/**
 * A worker made of a blob is under the page's own content security policy, so that the browser itself
 * keeps the reader from the network; one loaded by its address would have a policy of its own.
 */
function start(address: URL): Worker {
  const source = new Blob([`import ${JSON.stringify(address.href)}`], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(source), { type: 'module' })
}

/** Starts the worker. `failed` is called when it cannot run or a check breaks. */
export function makeReader(address: URL, failed: () => void): Reader {
  const worker = start(address)
  const waiting = new Map<number, { done: (result: never) => void; broken: (error: Error) => void }>()
  const queue: [Request, number][] = []
  let next = 0
  let ready = false

  worker.addEventListener('message', ({ data }: MessageEvent<Told & { ready?: boolean }>) => {
    if (data.ready) {
      ready = true
      for (const [request, id] of queue.splice(0)) worker.postMessage({ id, request })
      return
    }
    const asker = waiting.get(data.id ?? -1)
    waiting.delete(data.id ?? -1)
    if (data.error === undefined) asker?.done(data.result as never)
    else asker?.broken(new Error(data.error))
  })
  worker.addEventListener('error', failed)

  function ask<R extends Request>(request: R): Promise<AnswerTo<R>> {
    const id = next
    next += 1
    return new Promise((done, broken) => {
      waiting.set(id, { done, broken })
      // What is sent before the module has run would be lost.
      if (ready) worker.postMessage({ id, request })
      else queue.push([request, id])
    })
  }

  let busy = false
  let pending: (() => void) | undefined
  function latest<R extends Request>(request: R, then: (answer: AnswerTo<R>) => void): void {
    if (busy) {
      pending = () => latest(request, then)
      return
    }
    busy = true
    ask(request)
      .then((answer) => {
        // An answer to a text that has changed since would mark the wrong words.
        if (!pending) then(answer)
      }, failed)
      .finally(() => {
        busy = false
        const again = pending
        pending = undefined
        again?.()
      })
  }

  return { ask, latest }
}
