import type { Act } from '../../src/core/vocabulary.js'
import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'

/** Several: three who are not the customer. */
const SEVERAL = 3
/** Nearly all: one voice in four may be kind. */
const NEARLY_ALL = 0.75

const CRITICAL: readonly Act[] = ['complaint', 'venting', 'churn']

/** Praise with a reservation is no fire. */
const isCritical = ({ report: { sentiment, acts } }: ReadPost): boolean =>
  sentiment.label === 'negative' ||
  (acts.some(({ label }) => CRITICAL.includes(label)) && !acts.some(({ label }) => label === 'praise'))

/** The posts of outsiders, when they are several and nearly all critical. */
export function pileOnIn(thread: ThreadReading): readonly ReadPost[] {
  const outsiders = thread.posts.filter((post) => post.author === 'other')
  // Without names each post is someone's own.
  const people = new Set(outsiders.map((post) => post.name ?? `post ${post.id}`))
  const critical = outsiders.filter(isCritical)
  const voices = new Set(critical.map((post) => post.name ?? `post ${post.id}`))
  if (voices.size < SEVERAL || voices.size < people.size * NEARLY_ALL) return []
  return critical
}

/**
 * Several outsiders have joined in, nearly all of them critical.
 *
 * The brake must come at once: whoever answers each of them alone feeds the fire.
 */
export const pileOn = defineThreadRule({
  id: 'thread/pile-on',
  check: (thread) => {
    const posts = pileOnIn(thread)
    return posts.length === 0 ? [] : [{ posts }]
  },
})
