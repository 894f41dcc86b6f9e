import type { PostReport } from '../../src/core/reports.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'

/** Upset, and nothing named, asked or wanted. */
function saysNothing({ acts, moderation }: PostReport): boolean {
  const labels = new Set(acts.map((act) => act.label))
  const named = (
    ['complaint', 'question', 'request', 'status-request', 'report', 'suggestion', 'spam'] as const
  ).some((act) => labels.has(act))
  return labels.has('venting') && !named && !moderation.handOver
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
    if (!post || !saysNothing(post.report) || draft.has('asks-what-happened')) return []
    return [{ at: 'text', evidence: post.report.acts[0]?.evidence.slice(0, 1) ?? [] }]
  },
})
