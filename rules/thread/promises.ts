import { defineThreadRule, type Promised, type ThreadReading } from '../../src/define/thread-rule.js'

/** Somebody from the company has written since, which is taken for the promise kept, or the customer needs it no more. */
const keptIn = (thread: ThreadReading, { post, due }: Promised): boolean =>
  (post !== undefined && thread.settled !== undefined && thread.settled.at > post.at) ||
  thread.posts.some(
    (one) => one.author === 'agent' && (post === undefined ? one.at >= due : one.at > post.at),
  )

/** Promises that are still to be kept. */
export const openPromises = (thread: ThreadReading): Promised[] =>
  thread.promised.filter((promised) => !keptIn(thread, promised))

/**
 * Something was promised with a time, and the time has passed in silence.
 *
 * "Within three days", and then nothing, is the worst.
 */
export const promiseOverdue = defineThreadRule({
  id: 'thread/promise-overdue',
  check: (thread) =>
    openPromises(thread)
      .filter(({ due }) => due < thread.now)
      .map(({ promise, due, post }) => ({
        posts: post === undefined ? [] : [post],
        due,
        evidence:
          post === undefined ? [] : [{ post, start: promise.start, end: promise.end, cue: 'promise' }],
      })),
})

/** The agent's post from which the follow-up is counted: the last, when the customer has not written since. */
const lastContact = (thread: ThreadReading) => {
  const last = [...thread.posts].reverse().find((post) => post.author !== 'other')
  return last?.author === 'agent' ? last : undefined
}

/** When the customer is to hear from the company again. */
export function nextFollowUp(thread: ThreadReading): number | undefined {
  const contact = lastContact(thread)
  return contact === undefined || thread.closed ? undefined : thread.followUpDue(contact.at)
}

/**
 * The policy's time for following such cases up has passed.
 *
 * Cases that need going back to after days or weeks are the ones that are forgotten.
 */
export const followUpDue = defineThreadRule({
  id: 'thread/follow-up-due',
  check: (thread) => {
    const due = nextFollowUp(thread)
    const contact = lastContact(thread)
    if (due === undefined || contact === undefined || due >= thread.now) return []
    return [{ posts: [contact], due }]
  },
})
