/** A value as it stands in a text: letters, digits and the signs inside it. */
import type { Span } from '../core/span.js'
import { CUE } from './compile.js'
import { isAlphanumeric, isDigit } from './letters.js'
import type { Reader } from './reader.js'

/** A run of letters, digits and inner signs. */
export interface Value extends Span {
  readonly text: string
  readonly digits: number
  readonly letters: number
  readonly firstToken: number
  readonly lastToken: number
}

const isInner = (unit: number): boolean =>
  unit === 45 || unit === 47 || unit === 46 || unit === 95 || (unit >= 0x2010 && unit <= 0x2013)
const LONGEST = 40

function runEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && at - start < LONGEST) {
    const unit = text.charCodeAt(at)
    if (!isAlphanumeric(unit) && !(isInner(unit) && isAlphanumeric(text.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

const count = (text: string): number => {
  let digits = 0
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++
  return digits
}

/** Pieces after a space that still belong: "5582 1907", "2210-77 K". */
const MORE = /[ \u00a0](?:\d{2,8}(?:-\d{1,4})?|[A-Z])(?![\p{L}\d]|[.,:]\d)/uy

/** The value that begins at a token, taken as far as it goes. */
export function valueAt({ text, tokens }: Reader, token: number): Value {
  const start = tokens.start[token] ?? 0
  let end = runEnd(text, start)
  const plain = /^[\d./-]+$/.test(text.slice(start, end)) || /^[A-Z]$/.test(text.slice(start, end))
  for (MORE.lastIndex = end; plain && end - start < LONGEST && MORE.test(text); MORE.lastIndex = end) {
    if (/^\s?[£$€%]/.test(text.slice(MORE.lastIndex, MORE.lastIndex + 3))) break
    end = MORE.lastIndex
  }
  let lastToken = token
  while (lastToken + 1 < tokens.count && (tokens.start[lastToken + 1] ?? end) < end) lastToken++
  const value = text.slice(start, end)
  const digits = count(value)
  return {
    start,
    end,
    text: value,
    digits,
    letters: value.replace(/[^\p{L}]/gu, '').length,
    firstToken: token,
    lastToken,
  }
}

/** Does an amount stand there: a currency beside it? */
export const isMoney = (
  { text, tokens }: Reader,
  value: Pick<Value, 'start' | 'end' | 'lastToken'>,
): boolean => {
  if (/[£$€]\s?(?:\d{1,3}[,.])*$/.test(text.slice(Math.max(0, value.start - 14), value.start))) return true
  const next = value.lastToken + 1
  const amount = ((tokens.cues[next] ?? 0) & CUE.amount) !== 0 && (tokens.start[next] ?? 0) - value.end <= 1
  return amount || /^\s?[£$€%]|^,-|^:-|^:\d\d/.test(text.slice(value.end, value.end + 3))
}

/** An amount with its unit in one word: "10kr", "24h". */
export const ORDINARY_UNIT = /^\d+(?:[.,]\d+)?\p{Ll}{1,4}$/u
