import type { Topic } from '../../src/core/vocabulary.js'
import { defineMove } from '../../src/define/route.js'

/** Topics in which an illness is the customer's own case, not a question of how things work. */
const OWN_CASE: readonly Topic[] = ['claim', 'account', 'life-event', 'booking', 'billing']

/**
 * Someone's health, in a matter of their own, where others read it.
 *
 * A question about products that only mentions an illness is answered where it was asked.
 */
export const sensitive = defineMove({
  reason: 'sensitive',
  needs: 'private',
  applies: ({ report, here, wantsService }) =>
    here.visibility === 'public' &&
    wantsService &&
    report.personalData.some((span) => span.kind === 'health') &&
    (report.needsIdentification.label || report.topics.some((topic) => OWN_CASE.includes(topic.label))),
})
