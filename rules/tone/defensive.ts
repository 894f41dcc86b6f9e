import { mannerRule } from '../manner/rule.js'

/**
 * Protects the company instead of meeting the customer: denies fault, points at others, explains away.
 *
 * Keep calm and do not defend: show understanding first, say sorry, then solve (practice R2). An
 * explanation after understanding is no defence.
 */
export const defensive = mannerRule('tone/defensive')
