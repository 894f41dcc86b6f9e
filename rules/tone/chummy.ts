import { mannerRule } from '../manner/rule.js'

/**
 * Over-familiar: pet names, slang, mate talk.
 *
 * Personal but never private, and personal without being chummy (practice R1).
 */
export const chummy = mannerRule('tone/chummy')
