import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import { likeness, rowsOf } from './words.js'

/** Four fifths of the rows of words are the same: a ready-made answer with another name in it. */
const COPY = 0.8
/** "Tack för att du hörde av dig!" may well be said twice. */
const SHORTEST = 8

/** The customer has written in between, and something else than before. */
function changedPlea(thread: ThreadReading, first: ReadPost, second: ReadPost): boolean {
  const customers = thread.posts.filter((post) => post.author === 'customer')
  const between = customers.filter(
    (post) =>
      post.at >= first.at && post.at <= second.at && thread.posts.indexOf(post) > thread.posts.indexOf(first),
  )
  const before = customers.filter((post) => thread.posts.indexOf(post) < thread.posts.indexOf(first))
  return between.some((post) => before.every((old) => old.words.join(' ') !== post.words.join(' ')))
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
    const replies = thread.posts.filter((post) => post.author === 'agent' && post.words.length >= SHORTEST)
    const rows = replies.map((post) => rowsOf(post.words))
    return replies.flatMap((post, index) => {
      const own = rows[index] ?? new Set<string>()
      const first = replies
        .slice(0, index)
        .find((old, at) => likeness(rows[at] ?? new Set(), own) >= COPY && changedPlea(thread, old, post))
      return first === undefined ? [] : [{ posts: [first, post] }]
    })
  },
})
