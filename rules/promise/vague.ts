import { defineReplyRule, type ReplyReading } from '../../src/define/reply-rule.js'
import type { CueMatch } from '../../src/text/walk.js'
import { toSighting } from '../cue-rule.js'

/**
 * Promises an answer or a fix without a time.
 *
 * Promise what you keep, with a time: "within three days" and then silence is the worst (practice R15).
 * A time in the same sentence or the next makes it concrete.
 */
export const vague = defineReplyRule({
  id: 'promise/vague',
  severity: 'warning',
  cues: ['vague-promise'],
  check: (reading) =>
    reading.draft
      .cues('vague-promise')
      .filter((match) => !match.weak && !match.quoted && !hasTime(match, reading))
      .map(toSighting),
})

const hasTime = (match: CueMatch, { draft, dueTimes }: ReplyReading): boolean =>
  dueTimes.some((due) => {
    const sentence = draft.tokens[due.firstToken]?.sentence
    return sentence === match.sentence || sentence === match.sentence + 1
  })
