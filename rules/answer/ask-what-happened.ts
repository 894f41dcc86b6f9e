import { defineReplyRule } from '../../src/define/reply-rule.js'
import { FIT_CUES } from '../fit/features.js'
import { weighFit } from '../fit/weigh.js'

/**
 * An upset post that does not say what is wrong, and the draft does not ask.
 *
 * Ask what has happened when an angry post does not say; never only regret or defend (practice R4). Someone who
 * threatens, or may harm themself, is met otherwise.
 */
export const askWhatHappened = defineReplyRule({
  id: 'answer/ask-what-happened',
  severity: 'warning',
  needsPost: true,
  cues: FIT_CUES,
  check: (reading) => {
    const report = reading.post?.report
    if (!report || report.moderation.handOver) return []
    const confidence = weighFit('answer/ask-what-happened', reading)
    return confidence
      ? [{ at: 'text', confidence, evidence: report.acts[0]?.evidence.slice(0, 1) ?? [] }]
      : []
  },
})
