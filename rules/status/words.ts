/** What the sentences of an update say: who does what, and which time belongs to what. */
import type { NamedTime, StatusReading } from '../../src/define/status-rule.js'
import type { CueMatch } from '../../src/text/walk.js'

type Doc = StatusReading['doc']

/** Words before the time at the head of an update: "Kl. 18:25", "Update 18:25". */
export const HEAD = 4
/** Matches of one cue that are looked at: an update is short. */
export const MOST = 50
/** Words between the one who acts and the verb: "vi har nu", "we are still". */
const TO_VERB = 2
/** Words between a word for news and the time of it. */
const TO_NEWS = 8
const FROM_NEWS = 4
/** Words between "since" and its time. */
const TO_APART = 3
const HALF_DAY = 12 * 3_600_000

const few = (doc: Doc, cue: Parameters<Doc['cues']>[0]): readonly CueMatch[] => doc.cues(cue).slice(0, MOST)

/** Does something that is not yet so stand before the match, in its sentence, or hold it: "back by nine"? */
export const isOpen = (doc: Doc, match: CueMatch): boolean =>
  few(doc, 'update-open').some((one) => one.sentence === match.sentence && one.firstToken <= match.firstToken)

/** Does a forecast stand before the match, in its sentence: "the prognosis is that it works again at nine"? */
export const isForetold = (doc: Doc, match: CueMatch): boolean =>
  few(doc, 'status-prognosis').some(
    (one) => one.sentence === match.sentence && one.firstToken < match.firstToken,
  )

/** No work either: to be sorry, to see how it is for others, to thank them. */
const NO_WORK = ['update-idle', 'apology', 'understanding', 'thanks'] as const

const isIdle = (doc: Doc, doer: CueMatch): boolean =>
  NO_WORK.some((cue) =>
    few(doc, cue).some(
      (one) =>
        one.sentence === doer.sentence &&
        one.firstToken < doer.lastToken + TO_VERB &&
        one.lastToken >= doer.firstToken,
    ),
  )

/** "När vi vet", "as soon as we have": nobody does it yet. */
const isLater = (doc: Doc, doer: CueMatch): boolean =>
  few(doc, 'update-open').some((one) => one.sentence === doer.sentence && one.lastToken === doer.firstToken)

/** A phrase for work that begins with someone who only knows of it is none: "vi är medvetna om", "vi har problem med". */
const isWork = (doc: Doc, action: CueMatch): boolean =>
  !few(doc, 'update-doer').some(
    (doer) =>
      doer.sentence === action.sentence &&
      doer.firstToken - action.firstToken < TO_VERB &&
      doer.firstToken >= action.firstToken &&
      isIdle(doc, doer),
  )

/** The company or its people do something that is not knowing, hoping, regretting or announcing. */
export const someoneWorks = (doc: Doc): boolean =>
  doc.has('update-work') ||
  few(doc, 'status-action').some((action) => isWork(doc, action)) ||
  few(doc, 'update-doer').some((doer) => {
    const next = doc.tokens[doer.lastToken]
    const acts = next?.kind === 'word' && next.sentence === doer.sentence
    return acts && !isIdle(doc, doer) && !isLater(doc, doer)
  })

type Place = Pick<NamedTime, 'firstToken' | 'lastToken' | 'sentence'>

/** A time at the head is the update's own. */
const isOwn = ({ firstToken }: Place): boolean => firstToken < HEAD

/** The words for the next update, with the time after them, or shortly before. */
const announces = (match: CueMatch, time: Place): boolean =>
  time.sentence === match.sentence &&
  (time.firstToken >= match.lastToken
    ? time.firstToken - match.lastToken <= TO_NEWS
    : match.firstToken - time.lastToken <= FROM_NEWS && !isOwn(time))

/** "Back by 19:30" may be the service or the one who tells of it. */
function isForecast(doc: Doc, match: CueMatch): boolean {
  if (doc.holds(match.sentence, 'update-tell')) return false
  const over = (['status-prognosis', 'update-forecast'] as const)
    .flatMap((cue) => few(doc, cue))
    .filter(
      (one) =>
        one.sentence === match.sentence &&
        one.firstToken < match.lastToken &&
        one.lastToken >= match.firstToken,
    )
  const expected = over.some((one) => one.firstToken < match.firstToken)
  return expected || (over.length > 0 && !doc.holds(match.sentence, 'update-doer'))
}

const CLOSES_HEADING = /^[:–—-]/

/** "Update 18:25:" at the head names the update itself. */
function isHeading(doc: Doc, { firstToken }: CueMatch): boolean {
  if (firstToken > 0) return false
  const time = doc.tokens.findIndex(({ kind }, at) => kind === 'number' && at <= HEAD)
  return time >= 0 && CLOSES_HEADING.test(doc.tokens[time + 1]?.raw ?? '')
}

/** The words for the next update. */
export const nextWords = (doc: Doc): readonly CueMatch[] =>
  few(doc, 'status-next').filter((match) => !isForecast(doc, match) && !isHeading(doc, match))

/** Words for a prognosis: "back with more by ten" is none, who is back tells more then. */
export const tellsPrognosis = (doc: Doc): boolean => {
  const told = few(doc, 'update-tell')
  return (['status-prognosis', 'update-forecast'] as const).some((cue) =>
    few(doc, cue).some(
      ({ firstToken, lastToken }) =>
        !told.some((one) => one.firstToken === firstToken && one.lastToken <= lastToken),
    ),
  )
}

/** Is the time that of the next update? */
export function isNext(doc: Doc, time: Place): boolean {
  const whole = nextWords(doc).filter((match) => match.sentence === time.sentence)
  if (whole.some((match) => time.lastToken > match.firstToken)) return true
  // Before the words it is a forecast, where the sentence has another time after them.
  const later = doc.tokens.some(
    (token, at) => token.kind === 'number' && token.sentence === time.sentence && at > time.lastToken,
  )
  if (whole.length > 0) return !later && !isOwn(time)
  return few(doc, 'update-tell').some((match) => match.firstToken >= HEAD && announces(match, time))
}

const isApart = (doc: Doc, time: Place): boolean =>
  few(doc, 'update-apart').some((match) => {
    const gap =
      match.lastToken <= time.firstToken
        ? time.firstToken - match.lastToken
        : match.firstToken - time.lastToken
    return match.sentence === time.sentence && gap <= TO_APART
  })

/** Hours of the clock that are still to come today. */
const isAhead = (time: NamedTime, now: number | undefined): boolean =>
  now === undefined || time.at === undefined || (time.at > now && time.at - now <= HALF_DAY)

/** A time that is neither the update's own, nor the next one's, nor past: it tells until when. */
export function namesAnEnd({ doc, times, amounts, now }: StatusReading): boolean {
  const clocks = times.filter((time) => time.clock && time.exact && isAhead(time, now))
  return [...clocks, ...amounts]
    .slice(0, MOST)
    .some((time) => !isOwn(time) && !isNext(doc, time) && !isApart(doc, time))
}
