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

/** The words for the next update, with a time or a number beside them. */
function saysWhen({ doc, times, isNumber }: StatusReading): boolean {
  return doc.cues('status-next').some(({ sentence }) => {
    const bounds = doc.sentences[sentence]
    if (bounds === undefined || times.some((time) => time.sentence === sentence)) return bounds !== undefined
    return doc.tokens.some((_, at) => at >= bounds.firstToken && at < bounds.lastToken && isNumber(at))
  })
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
