import type { ThreadReading } from '../../src/define/thread-rule.js'

/**
 * Words that tell nothing apart in this thread: those that stand in most of its longer posts. The
 * thread shows its own grammar and its own theme, in whatever language it is.
 */
export function commonIn(thread: ThreadReading): (word: string) => boolean {
  const posts = thread.posts.filter((post) => post.words.length >= 8)
  if (posts.length < 4) return () => false
  const counts = new Map<string, number>()
  for (const post of posts)
    for (const word of new Set(post.words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => (counts.get(word) ?? 0) > posts.length * 0.7
}
