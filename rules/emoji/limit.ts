import { defineReplyRule } from '../../src/define/reply-rule.js'
import { notAllowed, withoutEmoji } from './forbidden.js'

/**
 * More emoji than the policy's `max`, or others than those it allows.
 *
 * Option `max` (2 when left out) counts all emoji; option `allow`, unless it is empty, lists the only ones.
 */
export const limit = defineReplyRule({
  id: 'emoji/limit',
  severity: 'warning',
  cues: [],
  check: (reading, options) => {
    const { draft } = reading
    const max = typeof options.max === 'number' ? options.max : 2
    const others = Array.isArray(options.allow) && options.allow.length > 0 ? notAllowed(draft, options) : []
    const over = notAllowed(draft, {})
      .filter((emoji) => !others.includes(emoji))
      .slice(max)
    return [...others, ...over].map((emoji) => ({ at: emoji, fixes: [withoutEmoji(reading, emoji)] }))
  },
})
