/** Puts posts, one JSON object `{id, text, channel?}` a line on standard input, into the queue in batches. */
import { createInterface } from 'node:readline'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

const BATCH = 250
const connection = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {
  maxRetriesPerRequest: null,
})
const queue = new Queue('posts', { connection })

let posts = []
const send = async () => {
  // The batch is known by its first post: the same input sent twice is queued once.
  if (posts.length > 0)
    await queue.add('batch', { posts }, { jobId: `from-${posts[0].id}`, attempts: 5, removeOnComplete: true })
  posts = []
}
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  posts.push(JSON.parse(line))
  if (posts.length === BATCH) await send()
}
await send()
await queue.close()
connection.disconnect()
