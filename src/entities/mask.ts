/** Personal data made unreadable. */
import type { PersonalDataSpan } from '../core/reports.js'
import { overlaps, type Span } from '../core/span.js'
import type { PersonalDataKind } from '../core/vocabulary.js'
import type { Entity } from './index.js'

/** Stands for a character of personal data. */
export const MASK = '•'
/** Kinds whose last two characters tell the owner which number is meant, and nobody else anything. */
const ENDING_KEPT: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
  'personal-identity-number',
  'payment-card',
  'bank-account',
  'phone',
  'reference-number',
  'passport-or-id-document',
  'vehicle-registration',
])
const KEPT = 2
/** Shorter values would be told by their end. */
const LEAST_LENGTH = 7

const bullets = (characters: readonly string[]): string => characters.map(() => MASK).join('')

/** Bullets in place of the characters; of numbers (`kind`) at most the last two are kept, of other things none. */
export function mask(quote: string, kind?: PersonalDataKind): string {
  const characters = [...quote]
  const ending = characters.slice(-KEPT)
  const isNumber = kind === undefined ? /\d$/.test(quote) && !/\p{L}{4}/u.test(quote) : ENDING_KEPT.has(kind)
  const keeps =
    isNumber && characters.length >= LEAST_LENGTH && ending.every((each) => /[\p{L}\d]/u.test(each))
  return keeps ? bullets(characters.slice(0, -KEPT)) + ending.join('') : bullets(characters)
}

/** The words of a span with whatever personal data is in them, whole or in part, masked. */
export function maskWithin(text: string, at: Span, entities: readonly Entity[]): string {
  let quote = ''
  let place = at.start
  for (const entity of entities) {
    if (entity.company || !overlaps(entity, at) || entity.end <= place) continue
    const from = Math.max(entity.start, place)
    const to = Math.min(entity.end, at.end)
    const whole = from === entity.start && to === entity.end
    quote += text.slice(place, from)
    quote += whole ? mask(text.slice(from, to), entity.kind) : bullets([...text.slice(from, to)])
    place = to
  }
  return quote + text.slice(place, at.end)
}

/** An entity as a report gives it: its quote masked, unless `reveal`. */
export function maskedSpan(text: string, entity: Entity, reveal = false): PersonalDataSpan {
  const { start, end, kind, confidence, country, subtype, valid } = entity
  const quote = text.slice(start, end)
  return {
    kind,
    ...(country ? { country } : {}),
    ...(subtype ? { subtype } : {}),
    start,
    end,
    quote: reveal ? quote : mask(quote, kind),
    confidence,
    ...(valid === undefined ? {} : { valid }),
  }
}
