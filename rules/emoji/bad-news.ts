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
  check: ({ draft, post }) => {
    if (draft.emoji.length === 0) return []
    const acts = post?.report.acts.map((act) => act.label) ?? []
    const grave =
      acts.includes('complaint') ||
      acts.includes('venting') ||
      [draft, post?.doc].some((doc) => doc?.has('bereavement')) ||
      draft.has('refusal') ||
      draft.has('apology')
    return grave ? draft.emoji.map((emoji) => ({ at: emoji, fixes: [withoutEmoji(draft.text, emoji)] })) : []
  },
})
