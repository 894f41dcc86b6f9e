import { overlaps } from '../../src/core/span.js'
import { defineReplyRule, type ReplyReading } from '../../src/define/reply-rule.js'
import { normalizeWord } from '../../src/text/normalize.js'

/**
 * Names another employee to the customer.
 *
 * Staff are not handed out (practice R11): "a colleague" says enough.
 */
export const colleagueNamed = defineReplyRule({
  id: 'staff/colleague-named',
  severity: 'warning',
  cues: ['colleague', 'sign-off', 'department'],
  check: (reading) => {
    const { draft, signature } = reading
    const own = ownWords(reading)
    return draft
      .cues('colleague')
      .filter((match) => !match.weak && !(signature.kind !== 'none' && overlaps(match, signature.at)))
      .filter(
        ({ firstToken, lastToken }) =>
          !draft.tokens.slice(firstToken, lastToken).some((token) => own.has(token.norm)),
      )
      .map((match) => ({ at: match, personal: true }))
  },
})

/** The agent's name, and the name that the draft is signed with: whoever writes "my name is" is no colleague. */
function ownWords({ draft, signature: { name }, agent }: ReplyReading): ReadonlySet<string> {
  const signed = name ? draft.tokens.filter((token) => overlaps(token, name)).map((token) => token.norm) : []
  return new Set([...signed, ...(agent?.split(/\s+/).map(normalizeWord) ?? [])])
}
