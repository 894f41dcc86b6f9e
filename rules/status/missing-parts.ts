import { defineStatusRule, type StatusReading } from '../../src/define/status-rule.js'
import {
  HEAD,
  isForetold,
  isNext,
  isOpen,
  MOST,
  namesAnEnd,
  nextWords,
  someoneWorks,
  tellsPrognosis,
} from './words.js'

/** The last update, that says that it works again, owes nothing more; one that says when it will is not the last. */
const isOver = (doc: StatusReading['doc']): boolean =>
  doc
    .cues('status-resolved')
    .slice(0, MOST)
    .some((match) => {
      const { firstToken, lastToken, sentence } = match
      if (isOpen(doc, match) || isForetold(doc, match)) return false
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
  check: ({ doc }) => (someoneWorks(doc) || isOver(doc) ? [] : ['text']),
})

/**
 * The update gives no prognosis, nor says that there is none yet.
 *
 * "Still no prognosis" is an answer; silence is none.
 */
export const missingPrognosis = defineStatusRule({
  id: 'status/missing-prognosis',
  check: (reading) => {
    const { doc } = reading
    return tellsPrognosis(doc) || namesAnEnd(reading) || isOver(doc) ? [] : ['text']
  },
})

/** The words for the next update, with a time or a number in the same sentence. */
function saysWhen({ doc, times, isNumber }: StatusReading): boolean {
  if (times.slice(0, MOST).some((time) => isNext(doc, time))) return true
  const first = new Map<number, number>()
  for (const { sentence, firstToken } of nextWords(doc))
    first.set(sentence, Math.min(firstToken, first.get(sentence) ?? firstToken))
  return doc.tokens.some(
    (token, at) =>
      isNumber(at) && first.has(token.sentence) && (at >= HEAD || at > (first.get(token.sentence) ?? 0)),
  )
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
