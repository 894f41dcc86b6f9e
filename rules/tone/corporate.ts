import { mannerRule } from '../manner/rule.js'

/**
 * Bureaucratic or canned wording, marketing talk.
 *
 * Write as one speaks to one person, not as a company to a crowd (practice R1, R12).
 */
export const corporate = mannerRule('tone/corporate')
