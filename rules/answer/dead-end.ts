import { mannerRule } from '../manner/rule.js'

/**
 * Says no, or "we can't help here", without any way on.
 *
 * If you must send the customer on, do it kindly and with a way that works (practice R6).
 */
export const deadEnd = mannerRule('answer/dead-end')
