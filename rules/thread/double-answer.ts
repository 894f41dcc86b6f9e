import { defineThreadRule, type ReadPost, type ThreadSighting } from '../../src/define/thread-rule.js'
import { areTwo, speaksOf } from './agents.js'
import { commonIn } from './common-words.js'
import { likeness, sharedStems, stemsOf } from './words.js'

/** After half a working day the one who answers has read the thread: another shift. */
const SHIFT = 4 * 3_600_000

/** A colleague, the other's name, or what was promised: the second knows of the first. */
const knowsOf = (second: ReadPost, first: ReadPost): boolean =>
  first.promises.length > 0 || speaksOf(second, first)

/** Both meet the same words of the customer, or say much the same. */
function sameMatter(
  first: ReadPost,
  second: ReadPost,
  asked: ReadPost,
  isCommon: (word: string) => boolean,
): boolean {
  const [a, b, question] = [first, second, asked].map((post) => stemsOf(post.words, isCommon))
  if (a === undefined || b === undefined || question === undefined) return false
  return (sharedStems(a, question) > 0 && sharedStems(b, question) > 0) || likeness(a, b) >= 0.2
}

/** Two that begin anew: each greets, or says sorry, or thanks for the same post. */
const beginsAnew = (post: ReadPost): boolean =>
  (['greeting', 'apology', 'thanks'] as const).some((cue) => post.doc?.has(cue) ?? false)

/** Two names, one shift, and no sign that the second has read the first. */
const unaware = (first: ReadPost, second: ReadPost): boolean =>
  areTwo(first, second) && second.at - first.at <= SHIFT && !knowsOf(second, first)

/**
 * Two agents have answered the same post, unaware of each other.
 *
 * A change of shift is none: there the second takes up what the first has promised, or comes hours later.
 */
export const doubleAnswer = defineThreadRule({
  id: 'thread/double-answer',
  check: (thread) => {
    const isCommon = commonIn(thread)
    let asked: ReadPost | undefined
    let first: ReadPost | undefined
    const found: ThreadSighting[] = []
    for (const post of thread.posts) {
      if (post.author === 'other') continue
      if (post.author === 'agent' && asked !== undefined && first !== undefined && unaware(first, post)) {
        const same = sameMatter(first, post, asked, isCommon)
        const anew = beginsAnew(first) && beginsAnew(post)
        if (same || anew) found.push({ posts: [first, post], confidence: same ? 'high' : 'medium' })
      }
      if (post.author === 'customer') asked = post
      first = post.author === 'agent' ? post : undefined
    }
    return found
  },
})
