import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import { likeness, rowsOf } from './words.js'

/** So many of the rows of words are the same: a ready-made answer with another name, greeting or word in it. */
const COPY = 0.7
/** "Tack för att du hörde av dig!" may well be said twice. */
const SHORTEST = 8

/** Replies before one that it is compared with. */
const MOST_REPLIES = 20

interface Reply {
  readonly post: ReadPost
  /** Its place in the thread. */
  readonly index: number
  readonly rows: ReadonlySet<string>
}

/** The customer has written in between, and something that had not been written before the first reply. */
function changedPlea({ posts }: ThreadReading, first: Reply, second: Reply): boolean {
  const pleas = (from: number, to: number) =>
    posts.slice(from, to).flatMap((post) => (post.author === 'customer' ? [post.words.join(' ')] : []))
  const between = pleas(first.index + 1, second.index)
  if (between.length === 0) return false
  const before = new Set(pleas(0, first.index))
  return between.some((plea) => !before.has(plea))
}

/**
 * The same canned words in answer to a changed plea.
 *
 * Ready-made answers are wanted, so that one question gets one answer; to a second, urgent plea they say
 * that nobody has read it.
 */
export const repeatedReply = defineThreadRule({
  id: 'thread/repeated-reply',
  check: (thread) => {
    const replies = thread.posts.flatMap((post, index): Reply[] =>
      post.author === 'agent' && post.words.length >= SHORTEST
        ? [{ post, index, rows: rowsOf(post.words) }]
        : [],
    )
    return replies.flatMap((reply, place) => {
      const first = replies
        .slice(Math.max(0, place - MOST_REPLIES), place)
        .find((old) => likeness(old.rows, reply.rows) >= COPY && changedPlea(thread, old, reply))
      return first === undefined ? [] : [{ posts: [first.post, reply.post] }]
    })
  },
})
