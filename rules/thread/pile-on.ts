import type { Cue } from '../../src/core/cues.js'
import type { Act } from '../../src/core/vocabulary.js'
import { defineThreadRule, type ReadPost, type ThreadReading } from '../../src/define/thread-rule.js'

/** Several: three who are not the customer. */
const SEVERAL = 3
/** Nearly all: one voice in four may be kind. */
const NEARLY_ALL = 0.75

const CRITICAL: readonly Act[] = ['complaint', 'venting', 'churn']

const KIND: readonly Cue[] = ['positive', 'praise']
const HARD: readonly Cue[] = ['negative', 'anger', 'complain']

/** Kind words and no hard one: what so short a post is taken for is less sure than what it says. */
function soundsKind({ doc }: ReadPost): boolean {
  const strong = (cue: Cue): boolean => doc?.cues(cue).some(({ weak }) => !weak) ?? false
  return KIND.some(strong) && !HARD.some(strong)
}

/** Praise with a reservation is no fire. */
function isCritical(post: ReadPost): boolean {
  const { sentiment, acts, irony, conduct } = post.report
  if (soundsKind(post) && !irony.label && conduct.length === 0) return false
  const complains = acts.some(({ label }) => CRITICAL.includes(label))
  const mixed = sentiment.label === 'mixed' && !acts.some(({ label }) => label === 'praise')
  return sentiment.label === 'negative' || (mixed && complains)
}

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
