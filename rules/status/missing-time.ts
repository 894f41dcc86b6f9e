import { defineStatusRule, type NamedTime, type StatusReading } from '../../src/define/status-rule.js'
import { HEAD, MOST } from './words.js'

/** Words between a cue and the time that belongs to it. */
const NEAR = 6

/** A time that stands with the words for the prognosis or the next update is theirs. */
function isOther(time: NamedTime, { doc }: StatusReading): boolean {
  return (['status-next', 'status-prognosis'] as const).some((cue) =>
    doc
      .cues(cue)
      .slice(0, MOST)
      .some((match) => {
        const gap =
          match.lastToken <= time.firstToken
            ? time.firstToken - match.lastToken
            : match.firstToken - time.lastToken
        return match.sentence === time.sentence && gap <= NEAR
      }),
  )
}

/** A time that is still to come is not that of the update, unless clocks differ. */
const CLOCKS_DIFFER = 15 * 60_000
const isToCome = ({ at }: NamedTime, { now }: StatusReading): boolean =>
  at !== undefined && now !== undefined && at > now + CLOCKS_DIFFER

/** "18.25" at the head is a time, though elsewhere it may be a sum. */
const headsWithTime = ({ doc }: StatusReading): boolean =>
  doc.tokens.slice(0, HEAD).some((token) => /^\d{1,2}[.:]\d{2}$/.test(token.raw))

/**
 * The update does not say what time it is from.
 *
 * Updates are read hours later, shared and out of order; "18:25" tells whether it still holds.
 */
export const missingTime = defineStatusRule({
  id: 'status/missing-time',
  check: (reading) => {
    const own = reading.times
      .slice(0, MOST)
      .some(
        (time) =>
          time.exact && (time.firstToken < HEAD || (!isOther(time, reading) && !isToCome(time, reading))),
      )
    return own || headsWithTime(reading) ? [] : ['text']
  },
})
