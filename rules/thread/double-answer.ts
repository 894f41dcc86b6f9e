import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'
import { commonIn } from './common-words.js'
import { likeness, sharedStems, stemsOf } from './words.js'

/** After half a working day the one who answers has read the thread: another shift. */
const SHIFT = 4 * 3_600_000

/** A colleague, the other's name, or what was promised: the second knows of the first. */
function knowsOf(second: ReadPost, first: ReadPost): boolean {
  const named = first.name !== undefined && second.words.includes(first.name)
  return named || first.promises.length > 0 || (second.doc?.has('colleague') ?? false)
}

/** Both meet the same words of the customer, or say much the same. */
function sameMatter(first: ReadPost, second: ReadPost, asked: ReadPost, thread: ThreadReading): boolean {
  const isCommon = commonIn(thread)
  const [a, b, question] = [first, second, asked].map((post) => stemsOf(post.words, isCommon))
  if (a === undefined || b === undefined || question === undefined) return false
  return (sharedStems(a, question) > 0 && sharedStems(b, question) > 0) || likeness(a, b) >= 0.2
}

/** Two that begin anew: each greets, or says sorry, or thanks for the same post. */
const beginsAnew = (post: ReadPost): boolean =>
  (['greeting', 'apology', 'thanks'] as const).some((cue) => post.doc?.has(cue) ?? false)

/**
 * Two agents have answered the same post, unaware of each other.
 *
 * A change of shift is none: there the second takes up what the first has promised, or comes hours later.
 */
export const doubleAnswer = defineThreadRule({
  id: 'thread/double-answer',
  check: (thread) => {
    const spoken = thread.posts.filter((post) => post.author !== 'other')
    return spoken.flatMap((second, index) => {
      const first = spoken[index - 1]
      if (first?.author !== 'agent' || second.author !== 'agent') return []
      if (first.name === undefined || second.name === undefined || first.name === second.name) return []
      const asked = spoken.slice(0, index).findLast((post) => post.author === 'customer')
      if (asked === undefined || second.at - first.at > SHIFT || knowsOf(second, first)) return []
      const same = sameMatter(first, second, asked, thread)
      if (!same && !(beginsAnew(first) && beginsAnew(second))) return []
      return [{ posts: [first, second], confidence: same ? ('high' as const) : ('medium' as const) }]
    })
  },
})
