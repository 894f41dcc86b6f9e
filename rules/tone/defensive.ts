import type { ReplyReading } from '../../src/define/reply-rule.js'
import { cueRule } from '../cue-rule.js'

/** Has the draft shown, before these words, that it understands? */
const caredFor = (reading: ReplyReading): boolean =>
  reading.draft.has('understanding') || reading.draft.has('apology')

/**
 * Protects the company instead of meeting the customer: denies fault, points at others, explains away.
 *
 * Keep calm and do not defend: show understanding first, say sorry, then solve (practice R2). An
 * explanation after understanding is no defence, so weak signs count only where none is shown.
 */
export const defensive = cueRule('tone/defensive', {
  cues: ['defend'],
  also: ['understanding', 'apology'],
  weakIf: (reading) => !caredFor(reading) && reading.draft.cues('defend').length > 1,
})
