import { defineReplyRule } from '../../src/define/reply-rule.js'
import { occurrences } from './own-words.js'

/**
 * A word that the company avoids, with the one it uses instead.
 *
 * From the policy's `vocabulary.avoid`.
 */
export const avoid = defineReplyRule({
  id: 'vocabulary/avoid',
  severity: 'warning',
  cues: [],
  check: (reading) =>
    Object.entries(reading.company.vocabulary.avoid).flatMap(([phrase, instead]) =>
      occurrences(phrase, reading).map((at) => ({ at, fixes: [{ ...at, text: instead, safe: true }] })),
    ),
})
