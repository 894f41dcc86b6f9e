import type { PostReport } from '../../src/core/reports.js'
import type { Act } from '../../src/core/vocabulary.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'

/** Below this a short cry may as well be a complaint that names what is wrong. */
const CLEAR = 0.7
/** A post that names what is wrong seldom does it in fewer words, one that only vents seldom needs more. */
const LONG = 30

const NAMED: ReadonlySet<Act> = new Set([
  'complaint',
  'question',
  'request',
  'status-request',
  'report',
  'suggestion',
  'spam',
  'praise',
])

/** Upset, and nothing named, asked or wanted. */
function saysNothing({ acts, moderation, topics, sentiment }: PostReport, text: string): boolean {
  const venting = acts.find(({ label }) => label === 'venting')
  if (!venting || venting.score < CLEAR || moderation.handOver || sentiment.label === 'positive') return false
  if (acts.some(({ label }) => NAMED.has(label))) return false
  return !topics.some(({ score }) => score >= CLEAR) && text.split(/\s+/).length <= LONG
}

/**
 * An upset post that does not say what is wrong, and the draft does not ask.
 *
 * Ask what has happened when an angry post does not say; never only regret or defend (practice R4).
 */
export const askWhatHappened = defineReplyRule({
  id: 'answer/ask-what-happened',
  severity: 'warning',
  needsPost: true,
  cues: ['asks-what-happened'],
  check: ({ draft, post }) => {
    if (!post || !saysNothing(post.report, post.text) || draft.has('asks-what-happened')) return []
    return [{ at: 'text', evidence: post.report.acts[0]?.evidence.slice(0, 1) ?? [] }]
  },
})
