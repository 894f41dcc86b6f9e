import type { ThreadReading, ThreadSighting } from '../../src/define/thread-rule.js'
import { defineThreadRule } from '../../src/define/thread-rule.js'

/** The first post that is late; one finding a thread, since one answer settles it. */
function late(thread: ThreadReading, byTarget: boolean): ThreadSighting[] {
  const waiting = thread.pending
    .map((post) => ({ post, due: thread.dueAnswer(post) }))
    .filter(({ due }) => due.byTarget === byTarget && due.at < thread.now)
  const [first] = [...waiting].sort((a, b) => a.due.at - b.due.at)
  if (first === undefined) return []
  return [{ posts: waiting.map(({ post }) => post), due: first.due.at }]
}

/**
 * An answer is owed, and the policy's target time has passed.
 *
 * A third of customers try another channel when an hour has gone. Targets run in open hours.
 */
export const overdue = defineThreadRule({ id: 'thread/overdue', check: (thread) => late(thread, true) })

/**
 * An answer is owed, no target is set, and a day has passed.
 *
 * A question without an answer is there for all to see, day and night.
 */
export const unanswered = defineThreadRule({
  id: 'thread/unanswered',
  check: (thread) => late(thread, false),
})
