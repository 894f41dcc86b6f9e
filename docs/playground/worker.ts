/** The worker: all reading is done here, so that typing never waits. */
import { check, mask } from './engine/check.js'
import { complete } from './engine/complete.js'
import { convert } from './engine/policy-text.js'
import type { AnswerTo, Request } from './protocol.js'

async function answer(request: Request): Promise<AnswerTo<Request>> {
  switch (request.kind) {
    case 'check':
      return check(request)
    case 'complete':
      return complete(request.policy, request.offset)
    case 'convert':
      return { kind: 'convert', policy: convert(request.policy, request.to) }
    case 'mask':
      return mask(request)
  }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  answer(data.request).then(
    (result) => postMessage({ id: data.id, result }),
    // The text is never part of the message: it could hold anything.
    (error: unknown) => postMessage({ id: data.id, error: error instanceof Error ? error.name : 'Error' }),
  )
})
postMessage({ ready: true })
