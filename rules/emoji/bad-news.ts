import type { PostReport } from '../../src/core/reports.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'
import { withoutEmoji } from './forbidden.js'

/**
 * An emoji in the answer to a complaint or a bereavement, or with bad news.
 *
 * Smileys belong to a good mood (practice R8); beside a loss they mock.
 */
export const badNews = defineReplyRule({
  id: 'emoji/bad-news',
  severity: 'warning',
  cues: ['bereavement', 'refusal', 'apology'],
  check: (reading) => {
    const { draft, post } = reading
    if (draft.emoji.length === 0) return []
    const grave =
      isUpset(post?.report) ||
      [draft, post?.doc].some((doc) => doc?.has('bereavement')) ||
      draft.has('refusal') ||
      draft.has('apology')
    return grave ? draft.emoji.map((emoji) => ({ at: emoji, fixes: [withoutEmoji(reading, emoji)] })) : []
  },
})

/** A good mood outweighs a doubtful sign of complaint: "thank you for the service". */
const isUpset = (post: PostReport | undefined): boolean =>
  post !== undefined &&
  post.sentiment.label !== 'positive' &&
  post.acts.some(({ label }) => label === 'complaint' || label === 'venting')
