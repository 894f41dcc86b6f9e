import { overlaps } from '../../src/core/span.js'
import { cueRule } from '../cue-rule.js'

/**
 * Brushes off, belittles, closes the door, is superior or curt.
 *
 * Arrogance in a short text is what turns a thread into a scandal (practice R3). Words that are a dig
 * are told as irony, and not twice.
 */
export const dismissive = cueRule('tone/dismissive', {
  cues: ['dismiss'],
  also: ['sarcasm', 'blame'],
  unless: ({ draft }, match) =>
    draft.cues('sarcasm').some((dig) => !dig.weak && overlaps(dig, match)) ||
    draft.cues('blame').some((blame) => !blame.weak && overlaps(blame, match)),
})
