/** The company's own: its identifiers as the policy writes them, its contacts that are never personal. */
import type { PersonalDataKind } from '../core/vocabulary.js'
import { CUE } from './compile.js'
import { isPublicNumber } from './phones.js'
import { type Candidate, type Reader, sentenceEnds, VALUE_CUES } from './reader.js'
import { tokenFrom } from './scan.js'

/** A number of the company's own kind, as the policy describes it. */
export interface Identifier {
  readonly kind: PersonalDataKind
  readonly name: string
  /** Any flags; it is read as global. The policy has checked it against catastrophic backtracking. */
  readonly pattern: RegExp
}

const IDENTIFIER_SCORE = 96

/** Proposes what the company's own patterns match. */
export function findIdentifiers(reader: Reader, identifiers: readonly Identifier[]): void {
  for (const { kind, name, pattern } of identifiers) {
    const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
    for (const match of reader.text.matchAll(global)) {
      if (match[0] === '') continue
      const start = match.index
      reader.propose({ start, end: start + match[0].length, kind, subtype: name, score: IDENTIFIER_SCORE })
    }
  }
}

/** A contact without the ways of writing it: digits of a phone without its country and trunk, or small letters. */
function plainContact(contact: string): string {
  const digits = contact.replace(/\D/g, '')
  if (digits.length >= 5 && !/[\p{L}@]/u.test(contact))
    return digits.replace(/^00/, '').replace(/^(4[4-7]|358)?0?(?=\d{5})/, '')
  return contact
    .toLowerCase()
    .replace(/^mailto:|^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
}

const PHONE_OR_MAIL: readonly PersonalDataKind[] = [
  'phone',
  'email',
  'credential',
  'postal-address',
  'reference-number',
]

/** Marks what is the company's own contact or a public number. */
export function companyOnly(
  text: string,
  found: readonly Candidate[],
  contacts: readonly string[],
): readonly Candidate[] {
  if (found.length === 0) return found
  const own = new Set(contacts.map(plainContact))
  return found.map((candidate) => {
    if (candidate.company || !PHONE_OR_MAIL.includes(candidate.kind)) return candidate
    const plain = plainContact(text.slice(candidate.start, candidate.end))
    const isOwn = own.has(plain) || (candidate.kind === 'phone' && isPublicNumber(plain))
    return isOwn ? { ...candidate, company: true } : candidate
  })
}

/** Words from "our" to the word for the value: "our new account". */
const OURS_REACH = 2
const OURS_BACK = 9

/** Is the value announced as ours: "our account is …", "kontonummeret vårt er …", "skriv till oss på …"? */
function isOurs({ tokens }: Reader, { start }: Candidate): boolean {
  const first = tokenFrom(tokens, start)
  let beyond = OURS_REACH
  for (let at = first - 1; at >= 0 && first - at <= OURS_BACK && beyond > 0; at--) {
    if (sentenceEnds(tokens, at)) return false
    const cues = tokens.cues[at] ?? 0
    if (cues & CUE.ours) return true
    // What stands before the word for the value may still be about it; further off it is about another.
    if (cues & VALUE_CUES & ~CUE.company || beyond < OURS_REACH) beyond--
  }
  return false
}

/** Nothing but a word or a sign between two numbers: "… or …". */
const OR = /^[\s,/]*(?:\p{L}{1,5}[\s,]*)?$/u
/** The short number of a service right before: "05500 or". */
const SHORT_NUMBER = /(?:^|[^\d-])\d{3,6} (?:\p{L}{1,5} )?$/u
const LOOK_BACK = 14

/** Is the number told in one breath with one that is the company's? */
function isListedWithOurs({ text }: Reader, one: Candidate, before: Candidate | undefined): boolean {
  if (one.kind !== 'phone') return false
  if (
    before?.kind === 'phone' &&
    (before.company || before.ours) &&
    OR.test(text.slice(before.end, one.start))
  )
    return true
  return SHORT_NUMBER.test(text.slice(Math.max(0, one.start - LOOK_BACK), one.start))
}

/** Marks what the words beside it call ours, and a number listed with one that is the company's. */
export function markOurs(reader: Reader, found: Candidate[]): Candidate[] {
  const spoken = (reader.tokens.allCues & CUE.ours) !== 0
  if (!spoken && !found.some(({ kind }) => kind === 'phone')) return found
  const marked: Candidate[] = []
  for (const candidate of found) {
    const ours = (spoken && isOurs(reader, candidate)) || isListedWithOurs(reader, candidate, marked.at(-1))
    marked.push(ours ? { ...candidate, ours: true } : candidate)
  }
  return marked
}
