/** Dates of birth: a whole date with a word of birth near it. */

import type { Span } from '../core/span.js'
import { isDate, isShortDate } from './checksum.js'
import { CUE, MARK, NAME } from './compile.js'
import { type Reader, sentenceEnds } from './reader.js'
import { SHAPE } from './scan.js'

/** A calendar date in the text, with the tokens that it takes. */
export interface DateSpan extends Span {
  readonly first: number
  readonly last: number
}

interface Piece {
  readonly text: string
  readonly value: number
}

const SAME_SIGN = /^(\.\s?|-|\/|\s|\.?\s?[-/]\s?)$/

function isWholeDate(a: Piece, b: Piece, c: Piece): boolean {
  if (a.text.length === 4) return isDate(a.value, b.value, c.value) && a.value > 1850
  if (c.text.length === 4) {
    const sensible = c.value > 1850 && c.value < 2100
    return sensible && (isDate(c.value, b.value, a.value) || isDate(c.value, a.value, b.value))
  }
  const short = a.text.length <= 2 && b.text.length <= 2 && c.text.length === 2
  return (
    short &&
    (isShortDate(c.value, b.value, a.value) ||
      isShortDate(a.value, b.value, c.value) ||
      isShortDate(c.value, a.value, b.value))
  )
}

/** The same sign twice, or the year set off: "12/3 1964", "12/3-64". */
const fits = (first: string, second: string): boolean =>
  first === second || (/^[/.]$/.test(first) && (second === '' || second === '-'))

function numericDate({ tokens, text }: Reader, at: number): DateSpan | undefined {
  if (
    ((tokens.shape[at + 1] ?? 0) & SHAPE.number) === 0 ||
    ((tokens.shape[at + 2] ?? 0) & SHAPE.number) === 0
  )
    return undefined
  const piece = (token: number): Piece => {
    const digits = text.slice(tokens.start[token], tokens.end[token])
    return { text: digits, value: Number(digits) }
  }
  const gap1 = text.slice(tokens.end[at], tokens.start[at + 1])
  const gap2 = text.slice(tokens.end[at + 1], tokens.start[at + 2])
  if (!SAME_SIGN.test(gap1) || !SAME_SIGN.test(gap2) || !fits(gap1.trim(), gap2.trim())) return undefined
  if (piece(at + 1).text.length > 2 || !isWholeDate(piece(at), piece(at + 1), piece(at + 2))) return undefined
  return { first: at, last: at + 2, start: tokens.start[at] ?? 0, end: tokens.end[at + 2] ?? 0 }
}

const isYear = (digits: string): boolean => /^(1[89]|20)\d\d$/.test(digits)
/** "rd", "e", "of", "i": what stands between a day and its month. */
const SHORT = 2

/** "24 Dec 1970", "den 12 september 1919", "April 3rd, 1961". */
function writtenDate({ tokens, text }: Reader, month: number): DateSpan | undefined {
  const digitsAt = (token: number): string =>
    (tokens.shape[token] ?? 0) & SHAPE.number ? text.slice(tokens.start[token], tokens.end[token]) : ''
  const isShort = (token: number): boolean => {
    const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0)
    return length > 0 && length <= SHORT && digitsAt(token) === ''
  }
  let before = month - 1
  while (month - before <= SHORT && isShort(before)) before--
  const after = month + 1
  if (/^\d{1,2}$/.test(digitsAt(before)) && (isYear(digitsAt(after)) || /^\d\d$/.test(digitsAt(after)))) {
    return { first: before, last: after, start: tokens.start[before] ?? 0, end: tokens.end[after] ?? 0 }
  }
  const year = isShort(after + 1) ? after + 2 : after + 1
  if (/^\d{1,2}$/.test(digitsAt(after)) && isYear(digitsAt(year))) {
    return { first: month, last: year, start: tokens.start[month] ?? 0, end: tokens.end[year] ?? 0 }
  }
  return undefined
}

/** All whole dates of a text. */
function datesOf(reader: Reader): DateSpan[] {
  const { tokens } = reader
  const found: DateSpan[] = []
  const months = (tokens.allNames & MARK.month) !== 0
  for (let at = 0; at < tokens.count; at++) {
    const isNumber = ((tokens.shape[at] ?? 0) & SHAPE.number) !== 0
    if (!isNumber && !(months && (tokens.names[at] ?? 0) & MARK.month)) continue
    const date = isNumber ? numericDate(reader, at) : writtenDate(reader, at)
    if (date && (found.at(-1)?.last ?? -1) < date.first) found.push(date)
  }
  return found
}

const BACK = 16
const AHEAD = 5

/** Words between the date and the nearest word of birth, or undefined when there is none near. */
function birthNear({ tokens }: Reader, date: DateSpan): number | undefined {
  let sentences = 0
  for (let at = date.first - 1; at >= 0 && date.first - at <= BACK; at--) {
    if (sentenceEnds(tokens, at)) sentences++
    if (sentences > 2) break
    const short = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1 && at < date.first - 1
    if ((tokens.cues[at] ?? 0) & CUE.birth && !short) return date.first - at - 1 + sentences
  }
  for (let at = date.last + 1; at < tokens.count && at - date.last <= AHEAD; at++) {
    if (sentenceEnds(tokens, at - 1)) break
    if ((tokens.cues[at] ?? 0) & CUE.birth) return at - date.last
  }
  return undefined
}

/** A date right after a person: "the twins (02.05.2016)", "Kari Vik, 3.4.1950". */
function besidePerson({ text, tokens }: Reader, date: DateSpan): boolean {
  const before = date.first - 1
  const gap = text.slice(tokens.end[before], date.start)
  const person =
    ((tokens.cues[before] ?? 0) & CUE.person) !== 0 &&
    (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) > 2
  const bracketed = gap === ' (' && text.charAt(date.end) === ')'
  const named =
    ((tokens.names[before] ?? 0) & NAME.surname) !== 0 && ((tokens.shape[before] ?? 0) & SHAPE.capital) !== 0
  if (bracketed) return person || ((tokens.shape[before] ?? 0) & SHAPE.capital) !== 0
  if (gap !== ', ' && gap !== ' ' && gap !== ': ') return false
  const written = text.slice(date.start, date.end)
  if (/(?:19|200)\d/.test(written)) return named
  // "Odd Arvid Mælum, 30.06.74": two capitals, a comma, and a year of two digits.
  const two = ((tokens.shape[before] ?? 0) & (tokens.shape[before - 1] ?? 0) & SHAPE.capital) !== 0
  const full = two && ((tokens.names[before - 1] ?? 0) | (tokens.names[before - 2] ?? 0)) & NAME.given
  return (named || full !== 0) && two && gap === ', ' && /^\d{1,2}\D\d{1,2}\D\d\d$/.test(written)
}

const FAR = 7

/** "1.1.70" has four, and no date of birth has fewer. */
const LEAST_DIGITS = 4

/** Proposes dates of birth, and returns every date so that others let them be. */
export function findBirthDates(reader: Reader): DateSpan[] {
  const { tokens } = reader
  if (tokens.digits < LEAST_DIGITS) return []
  const dates = datesOf(reader)
  const spoken = (tokens.allCues & (CUE.birth | CUE.identity)) !== 0
  for (const date of dates) {
    const { start, end } = date
    const distance = spoken ? birthNear(reader, date) : undefined
    if (distance !== undefined)
      reader.propose({ start, end, kind: 'date-of-birth', score: distance <= FAR ? 82 : 56 })
    else if (besidePerson(reader, date)) reader.propose({ start, end, kind: 'date-of-birth', score: 52 })
  }
  return dates
}

/** Six or eight digits in a row that a word of birth announces. */
export function proposeBirthDigits(
  reader: Reader,
  digits: string,
  start: number,
  end: number,
  before: number,
): void {
  if ((before & (CUE.birth | CUE.identity)) === 0) return
  const year = digits.length === 8 ? Number(digits.slice(0, 4)) : Number(digits.slice(0, 2))
  const rest = digits.slice(-4)
  const month = Number(rest.slice(0, 2))
  const day = Number(rest.slice(2))
  const dated =
    digits.length === 8
      ? isDate(year, month, day) && year > 1850
      : digits.length === 6 && isShortDate(year, month, day)
  const full =
    digits.length === 8 &&
    isDate(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) &&
    /^(18|19|20)/.test(digits.slice(4))
  const reversed =
    digits.length === 6 &&
    isShortDate(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
  if (dated || full || reversed)
    reader.propose({ start, end, kind: 'date-of-birth', score: before & CUE.birth ? 80 : 55 })
}
