import { defineStatusRule, type StatusReading } from '../../src/define/status-rule.js'

/**
 * The update does not say what is being done.
 *
 * "What are you doing?" is the most common worry.
 */
export const missingAction = defineStatusRule({
  id: 'status/missing-action',
  check: ({ doc }) => (doc.has('status-action') ? [] : ['text']),
})

/**
 * The update gives no prognosis, nor says that there is none yet.
 *
 * "Still no prognosis" is an answer; silence is none.
 */
export const missingPrognosis = defineStatusRule({
  id: 'status/missing-prognosis',
  check: ({ doc }) => (doc.has('status-prognosis') ? [] : ['text']),
})

/** The words for the next update, with a time or a number in the same sentence. */
function saysWhen({ doc, times, isNumber }: StatusReading): boolean {
  const sentences = new Set(doc.cues('status-next').map((match) => match.sentence))
  if (times.some((time) => sentences.has(time.sentence))) return true
  return doc.tokens.some((token, at) => sentences.has(token.sentence) && isNumber(at))
}

/**
 * The update does not say when the next one comes.
 *
 * Who knows when to look again does not have to ask.
 */
export const missingNextUpdate = defineStatusRule({
  id: 'status/missing-next-update',
  check: (reading) => (saysWhen(reading) ? [] : ['text']),
})
