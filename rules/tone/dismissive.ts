import { overlaps, type Span } from '../../src/core/span.js'
import type { Doc } from '../../src/text/doc.js'
import { mannerRule } from '../manner/rule.js'

const TOLD_ELSEWHERE = ['sarcasm', 'blame'] as const

const overlapped = (draft: Doc, cue: (typeof TOLD_ELSEWHERE)[number], match: Span): boolean =>
  draft.cues(cue).some((other) => !other.weak && overlaps(other, match))

/**
 * Brushes off, belittles, closes the door, is superior or curt.
 *
 * Arrogance in a short text is what turns a thread into a scandal (practice R3). Words that are a dig
 * are told as irony, and not twice.
 */
export const dismissive = mannerRule('tone/dismissive', {
  unless: ({ draft }, match) =>
    TOLD_ELSEWHERE.some((cue) => draft.holds(match.sentence, cue) && overlapped(draft, cue, match)),
})
