import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * No first name or initials at the end.
 *
 * The reply is from a person (practice R10). Silent where the policy asks for no signature.
 */
export const missingSignature = defineReplyRule({
  id: 'staff/missing-signature',
  severity: 'warning',
  cues: ['sign-off', 'department'],
  templates: false,
  check: ({ draft, signature, company, agent }) => {
    if (company.signature === 'none' || signature.kind !== 'none' || draft.tokens.length === 0) return []
    const end = draft.text.trimEnd().length
    const name = agent?.split(' ')[0]
    return [{ at: 'text', fixes: name ? [{ start: end, end, text: ` /${name}`, safe: false }] : [] }]
  },
})
