import { defineReplyRule } from '../../src/define/reply-rule.js'
import { toSighting } from '../cue-rule.js'
import { GO_CUES, pointers } from './channels.js'

/**
 * Says no, or "we can't help here", without any way on.
 *
 * If you must send the customer on, do it kindly and with a way that works (practice R6).
 */
export const deadEnd = defineReplyRule({
  id: 'answer/dead-end',
  severity: 'warning',
  cues: ['refusal', 'way-on', 'will-answer', 'promise', 'asks-what-happened', ...GO_CUES],
  check: ({ draft, placeholders }) => {
    const refusals = draft.cues('refusal').filter((match) => !match.weak && !match.quoted)
    const on =
      draft.has('way-on') ||
      draft.has('will-answer') ||
      draft.has('promise') ||
      draft.has('asks-what-happened')
    const asks = draft.sentences.some((sentence) => sentence.question)
    const leads =
      draft.tokens.some((token) => token.kind === 'link') ||
      placeholders.some((one) => one.kind === 'product')
    return on || asks || leads || pointers(draft).length > 0 ? [] : refusals.slice(0, 1).map(toSighting)
  },
})
