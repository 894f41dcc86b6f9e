import { mannerRule } from '../manner/rule.js'

/**
 * Puts the fault on the customer.
 *
 * Whoever is told that they should have known stops listening to the help that follows (practice R2).
 */
export const blaming = mannerRule('tone/blaming')
