/** Hides personal data wherever it would be told. */
import type { PersonalDataSpan } from '../core/reports.js'
import type { Span } from '../core/span.js'
import type { Entity } from './index.js'

const SHOWN = 2
/** A shorter value would be given away by two of its characters. */
const SHOWN_FROM = 6

/** Dots for every character but the last two; for all of a short value. */
export function mask(value: string): string {
  const letters = [...value]
  const shown = letters.length >= SHOWN_FROM ? SHOWN : 0
  return '•'.repeat(letters.length - shown) + letters.slice(letters.length - shown).join('')
}

/** The words of a span, with all personal data in them masked. */
export function maskWithin(text: string, span: Span, entities: readonly Entity[]): string {
  let quote = ''
  let from = span.start
  for (const entity of entities) {
    if (entity.company || entity.end <= from || entity.start >= span.end) continue
    const start = Math.max(entity.start, from)
    const end = Math.min(entity.end, span.end)
    quote += text.slice(from, start) + mask(text.slice(start, end))
    from = end
  }
  return quote + text.slice(from, span.end)
}

/** An entity as a report tells it. */
export function maskedSpan(text: string, { kind, country, subtype, start, end, confidence, valid }: Entity): PersonalDataSpan {
  return {
    kind,
    ...(country === undefined ? {} : { country }),
    ...(subtype === undefined ? {} : { subtype }),
    start,
    end,
    quote: mask(text.slice(start, end)),
    confidence,
    ...(valid === undefined ? {} : { valid }),
  }
}
