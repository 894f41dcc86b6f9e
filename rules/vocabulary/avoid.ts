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
      occurrences(phrase, reading).map((at) => ({
        at,
        fixes: [{ ...at, text: asWritten(instead, reading.draft.text.slice(at.start, at.end)), safe: true }],
      })),
    ),
})

/** What opens a sentence with a capital does so in other words as well. */
function asWritten(instead: string, found: string): string {
  const [first = ''] = found
  const [own = ''] = instead
  const isCapital =
    first !== first.toLowerCase() && found.slice(first.length) === found.slice(first.length).toLowerCase()
  return isCapital ? own.toUpperCase() + instead.slice(own.length) : instead
}
