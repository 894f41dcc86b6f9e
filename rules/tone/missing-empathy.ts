import { defineReplyRule } from '../../src/define/reply-rule.js'
import { FIT_CUES } from '../fit/features.js'
import { weighFit } from '../fit/weigh.js'

/**
 * The post is a complaint, a loss, or someone upset, and the draft neither apologises nor shows understanding.
 *
 * Show understanding first, say sorry for what has happened, then solve (practice R2). Canned regret
 * is no empathy.
 */
export const missingEmpathy = defineReplyRule({
  id: 'tone/missing-empathy',
  severity: 'warning',
  needsPost: true,
  cues: FIT_CUES,
  check: (reading) => {
    const confidence = weighFit('tone/missing-empathy', reading)
    const evidence = reading.post?.report.sentiment.evidence.slice(0, 2) ?? []
    return confidence ? [{ at: 'text', confidence, evidence }] : []
  },
})
