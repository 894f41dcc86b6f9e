/** Whether a draft holds anything that could meet a question. */
import { overlaps, type Span } from '../../src/core/span.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { pointers } from '../answer/channels.js'

const COURTESIES = ['sign-off', 'thanks', 'apology', 'understanding'] as const

/** "Have a good day" and "sorry that you had to wait" answer nothing. */
const isCourtesy = (match: Span, draft: Doc): boolean =>
  COURTESIES.some((cue) => draft.cues(cue).some((courtesy) => overlaps(courtesy, match)))

/** Is there anything that looks like an answer, a refusal, or a way to one? */
export function meetsIt(reading: ReplyReading): boolean {
  const { draft, dueTimes } = reading
  const answered = (['answer-fact', 'way-on', 'refusal', 'asks-what-happened', 'promise'] as const).some(
    (cue) => draft.cues(cue).some((match) => !match.weak && !isCourtesy(match, draft)),
  )
  const later = dueTimes.length > 0 && draft.has('will-answer')
  const facts = draft.tokens.some((token) => token.kind === 'link' || token.kind === 'number')
  const asksBack = draft.sentences.some((sentence) => sentence.question)
  return answered || later || facts || asksBack || pointers(draft).length > 0
}
