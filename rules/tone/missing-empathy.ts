import type { PostReport } from '../../src/core/reports.js'
import type { Act } from '../../src/core/vocabulary.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'

/** Below this a post may as well be a plain question, and a kind answer needs no apology. */
const CLEAR = 0.6
/** How sure words of anger or worry make us, whatever the post does. */
const FELT = 0.8

/** A complaint, a loss, or someone upset; clearly so, since a false alarm here is told to a kind agent. */
function isUpset({ acts, sentiment, conduct }: PostReport, post: Doc | undefined): boolean {
  if (conduct.some((one) => one.kind === 'self-harm') || post?.has('bereavement')) return true
  if (sentiment.label !== 'negative' && sentiment.label !== 'mixed') return false
  const felt = post?.has('anger') || post?.has('worry') ? FELT : 0
  const done = acts.filter(({ label }) => UPSET.has(label)).map(({ score }) => score)
  return sentiment.score * Math.max(felt, ...done) >= CLEAR
}

const UPSET: ReadonlySet<Act> = new Set(['complaint', 'venting', 'churn'])

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
  cues: ['apology', 'understanding', 'asks-what-happened', 'bereavement', 'anger', 'worry'],
  check: ({ draft, post }) => {
    if (!post || !isUpset(post.report, post.doc)) return []
    if (draft.has('apology') || draft.has('understanding')) return []
    // To anger that names nothing, asking what has happened is the understanding.
    if (draft.has('asks-what-happened') && !post.report.acts.some(({ label }) => label === 'complaint'))
      return []
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
