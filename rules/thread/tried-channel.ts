import { defineThreadRule, triedBefore } from '../../src/define/thread-rule.js'
import { pointers } from '../answer/channels.js'

/** Quotes that are enough to see it. */
const MOST_QUOTES = 3

/**
 * An agent sends the customer to a channel that a post of the thread tells of as tried.
 *
 * Never to the place that has already failed them; a call back or a direct line is another matter.
 */
export const triedChannel = defineThreadRule({
  id: 'thread/tried-channel',
  check: (thread) =>
    thread.posts.flatMap((post) => {
      const { doc } = post
      if (post.author !== 'agent' || doc === undefined) return []
      const tried = triedBefore(thread, post)
      const fresh = new Set(doc.cues('new-way').map((match) => match.sentence))
      const evidence = pointers(doc)
        .filter(({ kind, match }) => tried.has(kind) && !match.weak && !fresh.has(match.sentence))
        .map(({ match }) => ({ post, start: match.start, end: match.end, cue: match.cue }))
      return evidence.length === 0 ? [] : [{ posts: [post], evidence: evidence.slice(0, MOST_QUOTES) }]
    }),
})
