import { overlaps, type Span } from '../../src/core/span.js'
import { defineReplyRule, type ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { GO_CUES, pointers } from './channels.js'

/** Does the post ask something that a reply must meet? */
const asks = ({ post }: ReplyReading): boolean =>
  post?.report.acts.some(
    ({ label }) => label === 'question' || label === 'status-request' || label === 'request',
  ) ?? false

/** "Have a good day" and "sorry that you had to wait" answer nothing. */
const isCourtesy = (match: Span, draft: Doc): boolean =>
  COURTESIES.some((cue) => draft.cues(cue).some((courtesy) => overlaps(courtesy, match)))

const COURTESIES = ['sign-off', 'thanks', 'apology', 'understanding'] as const

/** A refusal is an answer, kind or not; a dead end is told by its own rule. */
function meetsIt({ draft, dueTimes }: ReplyReading): boolean {
  const answered = (['answer-fact', 'way-on', 'refusal', 'asks-what-happened', 'promise'] as const).some(
    (cue) => draft.cues(cue).some((match) => !match.weak && !isCourtesy(match, draft)),
  )
  const later = dueTimes.length > 0 && draft.has('will-answer')
  const facts = draft.tokens.some((token) => token.kind === 'link' || token.kind === 'number')
  const asksBack = draft.sentences.some((sentence) => sentence.question)
  return answered || later || facts || asksBack || pointers(draft).length > 0
}

/**
 * The post asks something and the draft neither answers it, says when it will be answered, nor leads to where it is.
 *
 * A question left without an answer is visible 24 hours a day (practice R5).
 */
export const unansweredQuestion = defineReplyRule({
  id: 'answer/unanswered-question',
  severity: 'warning',
  needsPost: true,
  cues: [
    'answer-fact',
    'way-on',
    'refusal',
    'asks-what-happened',
    'will-answer',
    'promise',
    ...COURTESIES,
    ...GO_CUES,
  ],
  check: (reading) => {
    if (!asks(reading) || meetsIt(reading)) return []
    const question = reading.post?.report.acts.find(({ label }) => label !== 'complaint')
    return [{ at: 'text', confidence: 'medium', evidence: question?.evidence.slice(0, 1) ?? [] }]
  },
})
