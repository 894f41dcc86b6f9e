/** Values that words announce: reference numbers, passports, codes and passwords. */

import { overlaps, type Span } from '../core/span.js'
import type { PersonalDataKind } from '../core/vocabulary.js'
import { CUE, MARK } from './compile.js'
import { isDigit } from './letters.js'
import { announcedInSentence, beside, marked, type Reader, sentenceEnds, VALUE_CUES } from './reader.js'
import { SHAPE } from './scan.js'
import { isMoney, ORDINARY_UNIT, type Value, valueAt } from './values.js'

/** Is it a code of capitals and digits, as airlines' bookings are? */
const BOOKING = /^(?=.*[A-Z])[A-Z0-9]{5,8}$/
/** Six capitals and digits, mixed: an airline's or a shop's code, whatever the word for it. */
const LOCATOR = /^(?=.*[A-Z].*[A-Z])(?=.*\d.*\d|\D*\d\D+$)[A-Z0-9]{6}$/
const REFERENCE = /^[\p{L}\d][\p{L}\d./\-\u2010-\u2013_ ]*$/u
const YEAR = /^(?:19|20)\d\d$/
const CLOCK = /^\d{1,2}[.:]\d{2}$/

function isReference(value: Value, booking: boolean): boolean {
  if (booking && BOOKING.test(value.text)) return true
  if (LOCATOR.test(value.text)) return true
  if (value.digits < 3 || !REFERENCE.test(value.text)) return false
  if (YEAR.test(value.text) || CLOCK.test(value.text) || ORDINARY_UNIT.test(value.text)) return false
  if (WORDED.test(value.text)) return false
  if (DAY_AND_MONTH.test(value.text) || YEAR_AND_MONTH.test(value.text)) return false
  return value.digits >= 4 || value.letters > 0 || /[-/]/.test(value.text)
}

const DOCUMENT =
  /^(?:\d{2}-\d{6,7}|[A-Z]{0,3}-?\d{5,9}[A-Z]?|\d{10,12}|(?=.*\d.*\d.*\d.*\d)[A-Z][A-Z\d]{6,11})$/i
/** Documents are numbered in one case; a password mixes them. */
const MIXED = /^(?:[^\p{Lu}\p{Ll}]*)(?:\p{Lu}[^\p{Ll}]*\p{Ll}|\p{Ll}[^\p{Lu}]*\p{Lu})/u
/** So many digits are rather an identity number, which the licence repeats. */
const LONG_DOCUMENT = /^\d{10}/
const LONG_LOSS = 40
/** Words that may stand between a document and its number without taking it. */
const LESSER_THAN_DOCUMENT = CUE.reference | CUE.booking | CUE.code | CUE.plate
/** Groups of digits as only cards have them. */
const CARD = /^[3-6]\d{3}[ -](?:\d{4}[ -]\d{4}[ -]\d{4}|\d{6}[ -]\d{5})$/
/** What an identity number that the sentence began with looks like. */
const IDENTITY = /^\d{6}(?:\d{2})?[- +]?(?:\d{4}|\d{5})$/
const DRIVING = /^[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9]{3}$/i
const CODE = /^\d{3,8}$/
/** Codes with letters, as keypads and banks write them: "2580B", "G-448201". */
const LETTERED_CODE = /^(?:[A-Z]{1,2}-?\d{3,8}[A-Z]?|\d{3,8}[A-Z])$/
/** Six digits in pairs are a code where a word for one stands by, and else a date. */
const PAIRS = /^\d\d[ \u00a0]\d\d[ \u00a0]\d\d$/
/** "4711-soaps": a word in small letters is no part of a number. */
const WORDED = /\p{Ll}{4}/u
/** "2024-03", "2023/2024". */
const YEAR_AND_MONTH = /^(?:19|20)\d\d[-/](?:0[1-9]|1[0-2]|(?:19|20)\d\d)$/
const DAY_AND_MONTH = /^(?:[0-2]?\d|3[01])\/(?:0?\d|1[0-2])$/

/** A password of nothing but digits stands right by its word. */
const NEAR_PASSWORD = 1

/** What the value is when cues `cues` announce it, or undefined when it cannot be that. */
function kindOf(value: Value, cues: number, words = 0): PersonalDataKind | undefined {
  const bare = value.text.replace(/[ \u00a0]/g, '')
  if (cues & CUE.document && !MIXED.test(bare) && (DOCUMENT.test(bare) || DRIVING.test(bare)))
    return 'passport-or-id-document'
  if (cues & CUE.code && CODE.test(bare.replace(/-/g, ''))) return 'credential'
  if (cues & CUE.password && words <= NEAR_PASSWORD && CODE.test(bare)) return 'credential'
  if (cues & CUE.code && LETTERED_CODE.test(bare)) return 'credential'
  if (cues & (CUE.reference | CUE.booking) && isReference(value, (cues & CUE.booking) !== 0))
    return 'reference-number'
  return undefined
}

const FARTHEST = 9
const ANNOUNCED = 74
/** What each ordinary word between takes from the score. */
const PER_WORD = 5
/** A passport is the more specific kind: it outweighs a booking that stands nearer. */
const DOCUMENT_GAIN = 24

/** Is the cue one of another trade: "discount code", "error code"? */
export function blocked({ tokens }: Reader, cue: number): boolean {
  const before = tokens.cues[cue - 1] ?? 0
  // "Gäller bokningen …" speaks of a booking, "rabattkod" of no code of anyone's.
  const general = (before & CUE.general) !== 0 && (before & CUE.link) === 0
  return general && (tokens.start[cue] ?? 0) - (tokens.end[cue - 1] ?? 0) <= 1
}

const HYPHEN = 45

/** "KJ 55190": letters and digits of a plate, whose digits alone are no number of a case. */
const PLATE_DIGITS = /^\d{5}$/
const isPlateLetters = ({ text, tokens }: Reader, token: number): boolean =>
  /^[A-Z]{2} ?$/.test(text.slice(tokens.start[token], tokens.start[token + 1]))

/** A number, a word in capitals, or a word that a digit or a hyphen follows at once. */
function mayBeValue({ text, tokens }: Reader, at: number): boolean {
  if ((tokens.shape[at] ?? 0) & (SHAPE.number | SHAPE.capitals)) return true
  const next = text.charCodeAt(tokens.end[at] ?? 0)
  return isDigit(next) || next === HYPHEN
}

/** Looks ahead of a cue for its value. */
function seek(reader: Reader, cue: number, cues: number, dates: readonly Span[]): void {
  const { tokens } = reader
  // A lost passport is told of before its number is.
  const [farthest, most] = cues & CUE.document ? [FARTHEST + 5, 2] : [FARTHEST, 1]
  let words = 0
  let sentences = 0
  let passed = 0
  for (let at = cue + 1; at < tokens.count && words <= farthest; at++) {
    if (sentenceEnds(tokens, at - 1) && ++sentences > most) return
    const value = mayBeValue(reader, at) ? valueAt(reader, at) : undefined
    const isCode = value && cues & CUE.code && PAIRS.test(value.text)
    const dated = value && !isCode && dates.some((date) => overlaps(date, value))
    const kind = value && !dated ? kindOf(value, cues, words) : undefined
    if (value && kind && !isMoney(reader, value)) {
      const long = LONG_DOCUMENT.test(value.text.replace(/\D/g, '')) ? LONG_LOSS : 0
      const gain = kind === 'passport-or-id-document' ? DOCUMENT_GAIN - long : 0
      const named = ((tokens.cues[cue] ?? 0) & CUE.identity) !== 0
      const identity =
        IDENTITY.test(value.text) && (named || announcedInSentence(tokens, cue, CUE.identity)) ? 40 : 0
      const plate = PLATE_DIGITS.test(value.text) && isPlateLetters(reader, at - 1) ? 25 : 0
      // "The code of my bank id": the code is nearer.
      const card = CARD.test(value.text) ? 25 : 0
      const code = passed & CUE.code && CODE.test(value.text) ? 45 : 0
      const score =
        ANNOUNCED +
        gain -
        card -
        code -
        plate -
        identity -
        words * PER_WORD -
        sentences * 8 -
        (value.digits === 0 ? 22 : 0)
      reader.propose({ start: value.start, end: value.end, kind, score })
      return
    }
    if (value && value.digits >= 4) return
    const other = (tokens.cues[at] ?? 0) & VALUE_CUES
    const lesser =
      cues & CUE.document ? LESSER_THAN_DOCUMENT : cues & CUE.code ? CUE.phone | CUE.company | CUE.plate : 0
    const passes = (other & ~lesser) === 0
    const isLink = ((tokens.cues[at] ?? 0) & CUE.link) !== 0
    if (other && (other & cues) === 0 && !passes && !isLink) return
    passed |= other
    if (!isLink) words++
    if (value && value.digits > 0) at = Math.max(at, value.lastToken)
  }
}

const SEEKING = CUE.document | CUE.code | CUE.password | CUE.reference | CUE.booking

/** The value that stands before its word: "24-7719380 is my case number". */
function seekBack(reader: Reader, cue: number, cues: number, dates: readonly Span[]): void {
  const { tokens } = reader
  for (let at = cue - 1; at >= 0 && cue - at <= 4; at--) {
    if (sentenceEnds(tokens, at)) return
    if (((tokens.shape[at] ?? 0) & SHAPE.number) === 0) {
      if (((tokens.cues[at] ?? 0) & (CUE.link | CUE.person)) === 0) return
      continue
    }
    let first = at
    while (first > 0 && (tokens.start[first] ?? 0) - (tokens.end[first - 1] ?? 0) <= 1 && cue - first < 8) {
      if (
        ((tokens.shape[first - 1] ?? 0) & SHAPE.number) === 0 &&
        (tokens.start[first] ?? 0) !== (tokens.end[first - 1] ?? 0)
      )
        break
      first--
    }
    const value = valueAt(reader, first)
    const kind = dates.some((date) => overlaps(date, value)) ? undefined : kindOf(value, cues)
    if (kind && !isMoney(reader, value))
      reader.propose({ start: value.start, end: value.end, kind, score: 50 })
    return
  }
}

const TAGGED = /(?<![\p{L}\d&#/])#(?=[A-Z\d-]*\d{4})[A-Z\d][A-Z\d-]{4,19}(?![\p{L}\d])/gu

/** "#88-10422": a number sign before many digits. */
function findTagged(reader: Reader): void {
  if (reader.tokens.digits < 4 || !reader.text.includes('#')) return
  for (const match of reader.text.matchAll(TAGGED)) {
    reader.propose({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'reference-number',
      score: 50,
    })
  }
}

const MATTER = 56
/** After nothing but "no.": a score, and how the number has to look. */
const BARE = 46
const SIGNED = /^(?=.{7,})(?:\d+|[A-Z]{1,4})[-/]\d[-/\d]*$/

/** Words between a cue and a number that it hardly tells of. */
const UNRELATED = 2

/** Does the text speak of orders or cases, and nothing nearer of another kind of number? */
function isUnannounced({ tokens }: Reader, token: number): boolean {
  if ((tokens.allCues & CUE.reference) === 0) return false
  const { before, distance } = beside(tokens, token, token)
  return before === 0 || distance > UNRELATED
}
/** Five digits or more, or fewer with letters or signs among them: what no count or year looks like. */
const NUMBERED = /^(?=(?:\D*\d){5})[\d -]+$|^(?=[^\d]*\d)(?=.*\d.*\d)(?=.*[A-Z\-/])[A-Z\d][A-Z\d\-/]{4,}$/
const ROUND = /^\d{1,3}(?: \d{3})+$|0{3}$/

/** "Lån 9022-18", "klagomål nr 8812-K": a number right after a word for what is kept under numbers. */
function findMatters(reader: Reader, dates: readonly Span[]): void {
  const { tokens } = reader
  if ((tokens.allNames & MARK.matter) === 0) return
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!marked(tokens, at, MARK.matter) || (tokens.cues[at] ?? 0) & SEEKING || sentenceEnds(tokens, at))
      continue
    const next = (tokens.cues[at + 1] ?? 0) & CUE.link && !mayBeValue(reader, at + 1) ? at + 2 : at + 1
    if (next >= tokens.count || !mayBeValue(reader, next) || sentenceEnds(tokens, next - 1)) continue
    const value = valueAt(reader, next)
    const ordinary = YEAR.test(value.text) || ROUND.test(value.text) || DAY_AND_MONTH.test(value.text)
    if (ordinary || !NUMBERED.test(value.text) || isMoney(reader, value)) continue
    if (dates.some((date) => overlaps(date, value))) continue
    const bare = ((tokens.cues[at] ?? 0) & CUE.link) !== 0
    if (bare && !(SIGNED.test(value.text) && isUnannounced(reader, at))) continue
    reader.propose({
      start: value.start,
      end: value.end,
      kind: 'reference-number',
      score: bare ? BARE : MATTER,
    })
  }
}

/** Proposes what words announce. `dates` are let be. */
export function findNamedValues(reader: Reader, dates: readonly Span[]): void {
  const { tokens } = reader
  findTagged(reader)
  findMatters(reader, dates)
  if ((tokens.allCues & SEEKING) === 0) return
  for (let at = 0; at < tokens.count; at++) {
    const cues = (tokens.cues[at] ?? 0) & SEEKING
    if (!cues || blocked(reader, at)) continue
    seek(reader, at, cues, dates)
    if (tokens.digits > 0) seekBack(reader, at, cues, dates)
  }
}
