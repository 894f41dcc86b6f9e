import { overlaps } from '../../src/core/span.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * Names another employee to the customer.
 *
 * Staff are not handed out (practice R11): "a colleague" says enough.
 */
export const colleagueNamed = defineReplyRule({
  id: 'staff/colleague-named',
  severity: 'warning',
  cues: ['colleague', 'sign-off', 'department'],
  check: ({ draft, signature, agent }) =>
    draft
      .cues('colleague')
      .filter((match) => !match.weak && !(signature.kind !== 'none' && overlaps(match, signature.at)))
      .filter((match) => !agent || !match.quote.toLowerCase().includes(agent.toLowerCase()))
      .map((match) => ({ at: match, personal: true })),
})
