import { defineReplyRule } from '../../src/define/reply-rule.js'
import { toSighting } from '../cue-rule.js'

/**
 * Says that a post is or will be removed without naming the rule that was broken.
 *
 * When a post must go, the author is told first, and told which rule was broken (practice R16; Digital
 * Services Act, Regulation (EU) 2022/2065, article 17).
 */
export const unexplainedRemoval = defineReplyRule({
  id: 'moderation/unexplained-removal',
  severity: 'warning',
  cues: ['removal', 'removal-reason'],
  check: ({ draft }) =>
    draft.has('removal-reason')
      ? []
      : draft
          .cues('removal')
          .filter((match) => !match.weak && !match.quoted)
          .map(toSighting),
})
