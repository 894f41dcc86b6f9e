import type { PostReport } from '../../src/core/reports.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'

/** A complaint, a loss, or someone upset. */
function isUpset({ acts, sentiment, conduct }: PostReport): boolean {
  const labels = acts.map((act) => act.label)
  if (conduct.some((one) => one.kind === 'self-harm')) return true
  if (sentiment.label !== 'negative' && sentiment.label !== 'mixed') return false
  return (
    labels.includes('complaint') ||
    labels.includes('venting') ||
    labels.includes('churn') ||
    sentiment.score >= 0.8
  )
}

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
  cues: ['apology', 'understanding'],
  check: ({ draft, post }) => {
    if (!post || !isUpset(post.report)) return []
    if (draft.has('apology') || draft.has('understanding')) return []
    const sure = post.report.sentiment.confidence
    return [
      {
        at: 'text',
        confidence: sure === 'unverified' ? 'low' : sure,
        evidence: post.report.sentiment.evidence.slice(0, 2),
      },
    ]
  },
})
