import { defineMove } from '../../src/define/route.js'

/**
 * The answer lies in the customer's own account, contract or case, and nobody is identified here.
 *
 * Banks tell account matters by phone or logged in only, where the customer identifies.
 */
export const needsIdentification = defineMove({
  reason: 'needs-identification',
  needs: 'identified',
  applies: ({ report, here }) => report.needsIdentification.label && !here.identifies,
})
