/**
 * A webhook for a help desk: it posts a draft, and gets the report before anything is sent.
 *
 * `GODTON_TOKEN=… node webhook.js` listens on port 8787. POST /check with `{ draft, post?, channel?, agent? }`.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import { checkReply, definePolicy } from 'godton'

/** No reply is longer, and no sender gets to fill our memory. */
const MOST_BYTES = 64 * 1024

const digest = (text) => createHash('sha256').update(text).digest()
/** As long whether the token is nearly right or all wrong. */
const isAllowed = (request, token) =>
  timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`))

async function bodyOf(request) {
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) throw Object.assign(new Error('too large'), { status: 413 })
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw Object.assign(new Error('no JSON'), { status: 400 })
  }
}

const optional = (body, names) =>
  Object.fromEntries(names.filter((name) => typeof body[name] === 'string').map((name) => [name, body[name]]))

/**
 * @param {{ policy: import('godton').Policy, token: string, now?: () => Date }} options
 * @returns {import('node:http').Server}
 */
export function createWebhook({ policy, token, now = () => new Date() }) {
  return createServer(async (request, response) => {
    const answer = (status, body) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(JSON.stringify(body))
    }
    if (request.url !== '/check') return answer(404, { error: 'not found' })
    if (request.method !== 'POST') return answer(405, { error: 'POST only' })
    if (!isAllowed(request, token)) return answer(401, { error: 'not allowed' })
    try {
      const body = await bodyOf(request)
      if (typeof body?.draft !== 'string') return answer(400, { error: 'draft: accepted: a string' })
      const report = checkReply(body.draft, {
        policy,
        now: now(),
        ...optional(body, ['post', 'channel', 'agent', 'language']),
      })
      // The draft itself is neither kept nor logged.
      return answer(200, report)
    } catch (error) {
      // A channel or a language that the policy has not: the library says which are accepted.
      if (error instanceof TypeError) return answer(422, { error: error.message })
      return answer(error.status ?? 500, { error: error.status ? error.message : 'internal error' })
    }
  })
}

if (process.argv[1] === import.meta.filename) {
  const { GODTON_TOKEN: token, PORT: port = '8787' } = process.env
  if (!token) throw new Error('GODTON_TOKEN is not set')
  createWebhook({ policy: definePolicy({ extends: ['godton:bank'] }), token }).listen(Number(port))
}
