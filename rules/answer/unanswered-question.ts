import { defineReplyRule } from '../../src/define/reply-rule.js'
import { FIT_CUES } from '../fit/features.js'
import { weighFit } from '../fit/weigh.js'

/**
 * The post asks something and the draft neither answers it, says when it will be answered, nor leads to where it is.
 *
 * A question left without an answer is visible 24 hours a day (practice R5).
 */
export const unansweredQuestion = defineReplyRule({
  id: 'answer/unanswered-question',
  severity: 'warning',
  needsPost: true,
  cues: FIT_CUES,
  check: (reading) => {
    const confidence = weighFit('answer/unanswered-question', reading)
    if (!confidence) return []
    const question = reading.post?.report.acts.find(({ label }) => label !== 'complaint')
    return [{ at: 'text', confidence, evidence: question?.evidence.slice(0, 1) ?? [] }]
  },
})
