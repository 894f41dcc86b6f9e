/** The queue of docs/recipes/moderation-queue, with a Redis of its own and a worker that is killed in the middle. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const POSTS = 100_000
const ROOT = new URL('../../', import.meta.url)
const recipe = (name: string): string => fileURLToPath(new URL(`docs/recipes/moderation-queue/${name}`, ROOT))
const GODTON = `${process.execPath} ${fileURLToPath(new URL('dist/cli.js', ROOT))}`

const hasRedis = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const texts = ['sv', 'nb', 'nn', 'en'].flatMap((language) =>
  readFileSync(new URL(`tests/corpus/dev/posts-${language}.jsonl`, ROOT), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => text.length < 120),
)

describe.skipIf(!hasRedis)(
  'a moderation queue',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'godton-queue-'))
    const children: ChildProcess[] = []
    let env: NodeJS.ProcessEnv
    let redis: Redis

    const startWorker = (): ChildProcess => {
      const child = spawn(process.execPath, [recipe('worker.js')], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      children.push(child)
      return child
    }
    const answered = (): Promise<number> => redis.hlen('moderated')
    const until = async (count: number): Promise<void> => {
      while ((await answered()) < count) await new Promise((resolve) => setTimeout(resolve, 200))
    }

    beforeAll(async () => {
      const port = await freePort()
      env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, GODTON }
      children.push(
        spawn(
          'redis-server',
          ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
          {
            stdio: 'ignore',
          },
        ),
      )
      redis = new Redis(env.REDIS_URL as string, { maxRetriesPerRequest: null })
      // Until the server is up each try fails and is made again.
      redis.on('error', () => {})
      await redis.ping()
    })

    afterAll(() => {
      redis.disconnect()
      for (const child of children) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    })

    it('answers each of 100,000 posts once, though a worker is killed in the middle', async () => {
      const enqueue = spawn(process.execPath, [recipe('enqueue.js')], {
        env,
        stdio: ['pipe', 'inherit', 'inherit'],
      })
      const lines = Array.from({ length: POSTS }, (_, id) =>
        JSON.stringify({ id, text: texts[id % texts.length], channel: 'public' }),
      )
      enqueue.stdin.end(`${lines.join('\n')}\n`)
      const doomed = startWorker()
      startWorker()
      await until(POSTS / 10)
      doomed.kill('SIGKILL')
      startWorker()
      await until(POSTS)
      const ids = await redis.hkeys('moderated')
      expect(new Set(ids).size).toBe(POSTS)
      const sample = await redis.hmget('moderated', '0', '777', '99999')
      for (const one of sample) expect(JSON.parse(one ?? '{}')).toHaveProperty('action')
      const errors = (await redis.hvals('moderated')).filter((one) => one.includes('"error"'))
      expect(errors).toEqual([])
    })
  },
  1_200_000,
)
