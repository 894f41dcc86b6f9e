import { overlapsAny } from '../../src/core/span.js'
import type { PersonalDataKind } from '../../src/core/vocabulary.js'
import { defineReplyRule, type ReplyReading, type Sighting } from '../../src/define/reply-rule.js'
import type { Entity } from '../../src/entities/index.js'
import { isMobileNumber, isServiceNumber } from '../../src/entities/mobile.js'
import { isStaffs, sentenceOf } from '../staff/whose.js'

/** What may not stand even in a private message, where the person is not identified (practice R14). */
const NEVER: ReadonlySet<PersonalDataKind> = new Set([
  'personal-identity-number',
  'payment-card',
  'credential',
])

/** What the company has too: called "our", it is the company's own. */
const COMPANYS: ReadonlySet<PersonalDataKind> = new Set(['bank-account', 'phone', 'email', 'postal-address'])

/**
 * The draft writes out personal data, of the customer or a third person.
 *
 * Account and personal data never stand in the open (practice R14; GDPR article 5.1 f and
 * article 32). Writing it again is a leak even when the customer wrote it first. The company's own
 * contacts and the signature are no leak, and staff's own are told by the staff rules.
 */
export const leak = defineReplyRule({
  id: 'personal-data/leak',
  severity: 'error',
  cues: [
    'colleague',
    'staff-contact',
    'greeting',
    'go-phone',
    'new-way',
    'go-email',
    'go-chat',
    'go-branch',
    'go-letter',
    'own-surname',
    'someone',
    'supposes',
    'on-show',
  ],
  check: (reading) =>
    reading.entities
      .filter((entity) => isLeak(entity, reading))
      .map((entity): Sighting => ({ at: entity, personal: true, confidence: entity.confidence })),
})

function isLeak(entity: Entity, reading: ReplyReading): boolean {
  if (entity.company) return false
  // A template speaks of matters and contacts in general: what it holds of these kinds is no one's.
  if ((reading.visibility === 'private' || reading.template) && !NEVER.has(entity.kind)) return false
  if (entity.confidence === 'low' || isOrdinaryLink(entity, reading)) return false
  if (isPlaceholder(entity, reading) || isStaffs(entity, reading)) return false
  if (isService(entity, reading)) return false
  if (entity.kind === 'person-name' && inSentenceWith(entity, reading, 'on-show')) return false
  if (entity.kind === 'health') return isSomeones(entity, reading)
  if (entity.ours && COMPANYS.has(entity.kind)) return false
  if (entity.kind === 'phone' || entity.kind === 'email') return !isCompanyContact(entity, reading)
  // A street without a post code or a word for a home is where the company's door is.
  if (entity.kind === 'postal-address' && entity.confidence !== 'high') return false
  if (entity.kind === 'postal-address') return !inSentenceWith(entity, reading, 'go-branch', 'go-letter')
  return true
}

/** What a short number may be taken for. */
const NUMBERS: ReadonlySet<PersonalDataKind> = new Set([
  'phone',
  'reference-number',
  'passport-or-id-document',
])

/** A number that only companies have, whatever the words beside it make of it. */
const isService = ({ kind, start, end }: Entity, { draft }: ReplyReading): boolean =>
  NUMBERS.has(kind) && isServiceNumber(draft.text.slice(start, end))

/** Health is personal where it is told of someone: not in terms of cover, and the agent's own is no customer's. */
function isSomeones({ start, end }: Entity, { draft }: ReplyReading): boolean {
  const sentence = sentenceOf({ start, end }, draft)
  const supposed = draft.cues('supposes').some((match) => match.sentence === sentence && match.start < start)
  return !supposed && draft.holds(sentence, 'someone')
}

/** A link that the agent gives leads to a page; only one that lets its bearer in is a credential. */
const isOrdinaryLink = ({ kind, start, end }: Entity, { draft }: ReplyReading): boolean => {
  const words = draft.text.slice(start, end)
  return (
    kind === 'credential' &&
    /^https?:/i.test(words) &&
    !/token|session|sid=|otp|reset|auth|signature=|jwt/i.test(words)
  )
}

const isPlaceholder = (entity: Entity, { placeholders }: ReplyReading): boolean =>
  overlapsAny(placeholders, entity)

/**
 * A number or address to which the draft sends the customer is the company's, and so is a number of a switchboard's
 * kind, unless we say that we ring it.
 */
function isCompanyContact(entity: Entity, reading: ReplyReading): boolean {
  if (entity.kind === 'email') return inSentenceWith(entity, reading, 'go-email')
  const mobile = isMobileNumber(reading.draft.text.slice(entity.start, entity.end))
  const weRing = inSentenceWith(entity, reading, 'new-way')
  if (inSentenceWith(entity, reading, 'go-phone', 'go-chat')) return !(mobile && weRing)
  return !mobile && !weRing
}

function inSentenceWith(
  entity: Entity,
  { draft }: ReplyReading,
  ...cues: Parameters<typeof draft.cues>[0][]
): boolean {
  const sentence = sentenceOf(entity, draft)
  return cues.some((cue) => draft.holds(sentence, cue))
}
