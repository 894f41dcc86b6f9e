import { mannerRule } from '../manner/rule.js'

/**
 * The agent's own private life or private opinions, politics, gossip.
 *
 * Personal but never private (practice R1): the customer's matter is what the thread is about.
 */
export const privateLife = mannerRule('tone/private')
