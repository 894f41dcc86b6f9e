import { defineReplyRule } from '../../src/define/reply-rule.js'
import { occurrences } from './own-words.js'

/**
 * A word that the company forbids.
 *
 * From the policy's `vocabulary.forbid`.
 */
export const forbid = defineReplyRule({
  id: 'vocabulary/forbid',
  severity: 'error',
  cues: [],
  check: (reading) =>
    reading.company.vocabulary.forbid.flatMap((phrase) => occurrences(phrase, reading).map((at) => ({ at }))),
})
