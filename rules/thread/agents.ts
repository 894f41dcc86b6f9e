/** What one agent knows of another. */
import type { ReadPost } from '../../src/define/thread-rule.js'

/** Speaks of a colleague, or names the other. */
export const speaksOf = (second: ReadPost, first: ReadPost): boolean =>
  (first.name !== undefined && second.words.includes(first.name)) || (second.doc?.has('colleague') ?? false)

/** Both are known, and they are two. */
export const areTwo = (first: ReadPost, second: ReadPost): boolean =>
  first.name !== undefined && second.name !== undefined && first.name !== second.name
