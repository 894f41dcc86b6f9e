import { defineReplyRule } from '../../src/define/reply-rule.js'

/**
 * Signs as a department or the company.
 *
 * Sign with first name or initials, not "Mvh Kundeservice" (practice R10).
 */
export const genericSignature = defineReplyRule({
  id: 'staff/generic-signature',
  severity: 'warning',
  cues: ['sign-off', 'department'],
  check: ({ signature, company, agent }) => {
    if (signature.kind !== 'department' || company.signature === 'none' || company.signature === 'any')
      return []
    const name = agent?.split(' ')[0]
    return [{ at: signature.at, fixes: name ? [{ ...signature.at, text: `/${name}`, safe: true }] : [] }]
  },
})
