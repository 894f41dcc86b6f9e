/** When it is asked at all whether something is missing: what the weights are learned on and used for. */
import { overlaps, type Span } from '../../src/core/span.js'
import type { ReplyReading } from '../../src/define/reply-rule.js'
import type { Doc } from '../../src/text/doc.js'
import { pointers } from '../answer/channels.js'
import type { FitRule } from './weights.js'

export interface Gate {
  /** Could it be missing? */
  readonly open: (reading: ReplyReading) => boolean
  /** What only this judgement looks at. */
  readonly known?: (reading: ReplyReading) => Readonly<Record<string, number>>
}

const ASKING: ReadonlySet<string> = new Set(['question', 'status-request', 'request'])

/** Does the post ask something that a reply must meet? */
const asks = ({ post }: ReplyReading): boolean =>
  (post?.report.acts.some(({ label }) => ASKING.has(label)) ||
    post?.doc?.sentences.some(({ question }) => question)) ??
  false

const COURTESIES = ['sign-off', 'thanks', 'apology', 'understanding'] as const

/** "Have a good day" and "sorry that you had to wait" answer nothing. */
const isCourtesy = (match: Span, draft: Doc): boolean =>
  COURTESIES.some((cue) => draft.cues(cue).some((courtesy) => overlaps(courtesy, match)))

/** Is there anything that looks like an answer, a refusal, or a way to one? */
function meetsIt(reading: ReplyReading): boolean {
  const { draft, dueTimes } = reading
  const answered = (['answer-fact', 'way-on', 'refusal', 'asks-what-happened', 'promise'] as const).some(
    (cue) => draft.cues(cue).some((match) => !match.weak && !isCourtesy(match, draft)),
  )
  const later = dueTimes.length > 0 && draft.has('will-answer')
  const facts = draft.tokens.some((token) => token.kind === 'link' || token.kind === 'number')
  const asksBack = draft.sentences.some((sentence) => sentence.question)
  return answered || later || facts || asksBack || pointers(draft).length > 0
}

export const GATES: Readonly<Record<FitRule, Gate>> = {
  'tone/missing-empathy': { open: ({ draft }) => !draft.has('apology') && !draft.has('understanding') },
  'answer/unanswered-question': {
    open: asks,
    known: (reading) => ({ 'nothing-met': Number(!meetsIt(reading)) }),
  },
  'answer/ask-what-happened': {
    open: ({ draft, post }) =>
      !draft.has('asks-what-happened') &&
      post?.report.sentiment.label !== 'positive' &&
      !post?.report.acts.some(({ label }) => label === 'praise'),
  },
}
