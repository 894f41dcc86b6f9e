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
    'go-phone',
    'go-logged-in',
    'go-private-message',
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

function askedFor(ask: CueMatch, { draft, visibility }: ReplyReading): Sighting[] {
  const inSentence = (cue: Parameters<typeof draft.cues>[0]): readonly CueMatch[] =>
    draft.cues(cue).filter((match) => match.sentence === ask.sentence)
  const identity = inSentence('identity-noun')
  const noun = [...identity, ...inSentence('data-noun')].sort((a, b) => a.start - b.start)[0]
  if (!noun || ask.weak || ask.quoted) return []
  const safe = identity.length > 0 ? IDENTIFIED : PRIVATE
  if (visibility === 'private' && identity.length === 0) return []
  if (safe.some((cue) => inSentence(cue).length > 0)) return []
  if (draft.negates(ask.firstToken - 1) || draft.negates(ask.firstToken)) return []
  const at = { start: Math.min(ask.start, noun.start), end: Math.max(ask.end, noun.end) }
  return [{ at, evidence: [ask, noun].map(({ start, end, quote, cue }) => ({ start, end, quote, cue })) }]
}
