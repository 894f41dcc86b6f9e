/**
 * A worker of a moderation queue: takes batches of posts from BullMQ, has `godton stream classify` answer them, and
 * writes each answer once. Run as many as you like; kill any of them at any time.
 *
 * REDIS_URL, GODTON (the command, `npx godton` when left out) and POLICY are read from the environment.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Worker } from 'bullmq'
import { Redis } from 'ioredis'

const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })

/** One process of godton a worker: its policy is compiled once, for all batches. */
function startGodton() {
  const [command, ...args] = (process.env.GODTON ?? 'npx godton').split(' ')
  const policy = process.env.POLICY ? ['--policy', process.env.POLICY] : []
  const child = spawn(command, [...args, 'stream', 'classify', ...policy], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // A worker without its godton can do nothing: BullMQ hands its batches to another.
  child.on('exit', () => process.exit(1))
  const waiting = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()(line))
  return (post) =>
    new Promise((resolve) => {
      waiting.push(resolve)
      child.stdin.write(`${JSON.stringify(post)}\n`)
    })
}

const classify = startGodton()

/** `hsetnx` writes an answer only where there is none: a batch that is worked twice is told once. */
async function work(job) {
  const answers = await Promise.all(job.data.posts.map(classify))
  const write = redis.pipeline()
  for (const answer of answers) {
    const { id, moderation, urgency, error } = JSON.parse(answer)
    const told = error
      ? { error }
      : { action: moderation.action, handOver: moderation.handOver, urgency: urgency.label }
    write.hsetnx('moderated', String(id), JSON.stringify(told))
  }
  const written = await write.exec()
  const failed = written.find(([problem]) => problem)
  if (failed) throw failed[0]
}

const worker = new Worker('posts', work, {
  connection: redis.duplicate(),
  concurrency: 2,
  // A killed worker's batch is handed to another when its lock has run out.
  lockDuration: 5000,
  stalledInterval: 2000,
  maxStalledCount: 5,
})
worker.on('ready', () => console.log('ready'))
