import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * Praise that is not thanked for.
 *
 * A compliment met with silence or a stock phrase is a lost ambassador (practice R19).
 */
export const missingThanks = defineReplyRule({
  id: 'answer/missing-thanks',
  severity: 'info',
  needsPost: true,
  cues: ['thanks'],
  check: ({ draft, post }) => {
    const praise = post?.report.acts.find((act) => act.label === 'praise')
    return !praise || praise.confidence === 'low' || draft.has('thanks')
      ? []
      : [{ at: 'text', confidence: 'medium', evidence: praise.evidence.slice(0, 1) }]
  },
})
