import { overlaps, type Span } from '../../src/core/span.js'
import { defineReplyRule, type ReplyReading, type Sighting } from '../../src/define/reply-rule.js'
import { isOnRoster } from './whose.js'

/**
 * The agent's or a colleague's surname.
 *
 * Staff are not handed out (practice R11): the first name is enough for the customer, and all that
 * a stranger should have.
 */
export const fullName = defineReplyRule({
  id: 'staff/full-name',
  severity: 'error',
  cues: ['colleague', 'own-surname', 'sign-off', 'department'],
  check: (reading) => {
    const { draft, signature } = reading
    const found: Span[] = []
    if (signature.surname && signature.name)
      found.push({ start: signature.name.start, end: signature.surname.end })
    for (const match of draft.cues('own-surname')) found.push(match)
    for (const entity of reading.entities) if (isStaffName(entity, reading)) found.push(entity)
    return distinct(found).map((at): Sighting => ({ at, personal: true, fixes: fixOf(at, reading) }))
  },
})

const isStaffName = (entity: ReplyReading['entities'][number], reading: ReplyReading): boolean => {
  if (entity.kind !== 'person-name' || overlaps(entity, reading.signature.at)) return false
  const name = reading.draft.text.slice(entity.start, entity.end)
  if (!/\p{L}[\s-]+\p{L}{2,}/u.test(name)) return false
  return reading.draft.cues('colleague').some((match) => overlaps(match, entity)) || isOnRoster(name, reading)
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => !spans.slice(0, i).some((other) => overlaps(other, span)))

/** In the signature the surname can be taken away without reading on. */
function fixOf(at: Span, { signature }: ReplyReading): Sighting['fixes'] & object {
  if (!signature.surname || !signature.name || !overlaps(at, signature.surname)) return []
  return [{ start: signature.name.end, end: signature.surname.end, text: '', safe: true }]
}
