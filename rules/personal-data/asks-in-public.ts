import { overlaps } from '../../src/core/span.js'
import { defineReplyRule, type ReplyReading, type Sighting } from '../../src/define/reply-rule.js'
import type { CueMatch } from '../../src/text/walk.js'

/**
 * Asks the customer to write personal data where others can read it.
 *
 * Account details and identity belong to the phone or the logged-in service, where the customer
 * identifies with BankID (practice C1, R14). Identity and card numbers are wrong in a private message too.
 */
export const asksInPublic = defineReplyRule({
  id: 'personal-data/asks-in-public',
  severity: 'error',
  cues: [
    'asks-data',
    'data-noun',
    'identity-noun',
    'private-place',
    'public-place',
    'this-one',
    'asked-elsewhere',
    'removal',
    'go-phone',
    'go-logged-in',
    'go-private-message',
    'go-email',
    'go-chat',
    'go-app',
  ],
  check: (reading) => reading.draft.cues('asks-data').flatMap((ask) => askedFor(ask, reading)),
})

const PRIVATE = [
  'private-place',
  'go-private-message',
  'go-phone',
  'go-logged-in',
  'go-chat',
  'go-app',
] as const
const IDENTIFIED = ['go-phone', 'go-logged-in'] as const

/** How far behind the asking words what is asked for may stand. */
const REACH = 9

function askedFor(ask: CueMatch, { draft, visibility }: ReplyReading): Sighting[] {
  const inSentence = (cue: Parameters<typeof draft.cues>[0], reach = 0): readonly CueMatch[] =>
    draft.cues(cue).filter(({ sentence }) => sentence >= ask.sentence && sentence <= ask.sentence + reach)
  const near = (match: CueMatch): boolean =>
    match.firstToken - ask.lastToken <= REACH && ask.firstToken - match.lastToken <= 2
  const identity = inSentence('identity-noun').filter(near)
  const noun = [...identity, ...inSentence('data-noun').filter(near)].sort((a, b) => a.start - b.start)[0]
  if (!noun || ask.weak || ask.quoted) return []
  if (visibility === 'private' && identity.length === 0) return []
  const safe = identity.length > 0 ? IDENTIFIED : PRIVATE
  // "Write the code at the checkout", "it was removed, since it named a neighbour": nothing is asked for here.
  // "Not here on the wall": named to be kept away from.
  const isKeptFrom = ({ firstToken }: CueMatch): boolean =>
    [1, 2].some((back) => draft.negates(firstToken - back))
  const pointedOut = new Set(inSentence('this-one').map(({ lastToken }) => lastToken))
  const openly = inSentence('public-place').some(
    (place) => !isKeptFrom(place) && !pointedOut.has(place.lastToken),
  )
  if (!openly && inSentence('asked-elsewhere').length > 0) return []
  if (inSentence('removal').length > 0) return []
  // "I need to know who you are. Send me a private message": the way is told in the next sentence.
  if (!openly && safe.some((cue) => inSentence(cue, 1).length > 0)) return []
  if (inSentence('go-email').some((mail) => overlaps(mail, noun))) return []
  if (draft.negates(ask.firstToken - 1) || draft.negates(ask.firstToken)) return []
  const at = { start: Math.min(ask.start, noun.start), end: Math.max(ask.end, noun.end) }
  return [{ at, evidence: [ask, noun].map(({ start, end, quote, cue }) => ({ start, end, quote, cue })) }]
}
