import { defineStatusRule, type StatusReading } from '../../src/define/status-rule.js'

/** The last update, that says that it works again, owes nothing more; one that says when it will is not the last. */
const isOver = (doc: StatusReading['doc']): boolean =>
  doc.cues('status-resolved').some(({ firstToken, lastToken, sentence }) => {
    for (let at = firstToken; at < lastToken; at++) if (doc.negates(at)) return false
    return !doc.holds(sentence, 'status-next') && !doc.negates(firstToken - 1) && !doc.negates(lastToken)
  })

/**
 * The update does not say what is being done.
 *
 * "What are you doing?" is the most common worry.
 */
export const missingAction = defineStatusRule({
  id: 'status/missing-action',
  check: ({ doc }) => (doc.has('status-action') || isOver(doc) ? [] : ['text']),
})

/**
 * The update gives no prognosis, nor says that there is none yet.
 *
 * "Still no prognosis" is an answer; silence is none.
 */
export const missingPrognosis = defineStatusRule({
  id: 'status/missing-prognosis',
  check: ({ doc }) => (doc.has('status-prognosis') || isOver(doc) ? [] : ['text']),
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
  check: (reading) => (saysWhen(reading) || isOver(reading.doc) ? [] : ['text']),
})
