import { mannerRule } from '../manner/rule.js'

/**
 * Promises an answer or a fix without a time.
 *
 * Promise what you keep, with a time: "within three days" and then silence is the worst (practice R15).
 * A time in the same sentence or the next makes it concrete.
 */
export const vague = mannerRule('promise/vague')
