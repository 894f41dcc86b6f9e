/** Identity numbers in a text: which windows of digits, and which digits with letters, are proposed and how surely. */

import { mod11 } from './checksum.js'
import { CUE } from './compile.js'
import {
  americanNumber,
  britishNumber,
  danishNumber,
  finnishNumber,
  INTERIM_LETTERS,
  isNhs,
  isPresentNorwegian,
  type NumberForm,
  norwegianNumber,
  swedishInterim,
  swedishNumber,
} from './identity-numbers.js'
import { announcedInSentence, beside, type Reader, support } from './reader.js'
import type { NumberWindow } from './windows.js'

/** Added when the text speaks of identity numbers somewhere else. */
const SPOKEN_OF = 8
/** Added when the sentence began with a word for identity numbers. */
const ANNOUNCED = 30

/** A sole trader's organisation number is the person's own. */
const isSigned = ({ shape }: NumberWindow): boolean => shape === '6-4' || shape === '8-4'

function contextOf(reader: Reader, window: NumberWindow): number {
  const { before } = window.beside
  // "Född 19850312-1239": whoever is born has a number that begins with the day.
  const near = support(window.beside, CUE.identity | CUE.birth | (isSigned(window) ? CUE.company : 0))
  // "The identity number on the case is …": the case is not what the number is.
  const lesser = near < 0 && (before & ~(CUE.reference | CUE.booking)) === 0
  const first = window.groups[0]?.firstToken ?? 0
  if (lesser && announcedInSentence(reader.tokens, first, CUE.identity)) return ANNOUNCED
  const spoken = (reader.tokens.allCues & CUE.identity) !== 0 ? SPOKEN_OF : 0
  return near === 0 ? spoken : near
}

function proposeForm(reader: Reader, window: NumberWindow, form: NumberForm, base: number): void {
  let score = base + contextOf(reader, window)
  if (window.glued) score -= window.digits.length === 12 ? 12 : 25
  if (window.partial) score -= 35
  if (window.inLink) score -= 30
  const { start, end } = window
  reader.propose({ start, end, kind: 'personal-identity-number', ...form, score })
}

/** Shapes in which Swedish numbers are written: "6-4", "6+4", "8-4", "2 6 2 2", "6 4". */
const SWEDISH_SIGNED = /^(?:6|8|2 6|2-6|2[ ./-]2[ ./-]2|4[ ./-]2[ ./-]2|2 2 2 2)[-+_*](?:4|2 2)$/
const SWEDISH_SPACED = /^(?:2 )?6 (?:4|2 2)$|^8 4$|^(?:4|2)[ .-]2[ .-]2[ .-]4$/

/** Ten bare digits that begin with a birthday are low, though they do not check; a telephone begins with a nought. */
const bareInvalid = (digits: string): number =>
  !digits.startsWith('0') && swedishNumber(digits)?.subtype === 'personnummer' ? 20 : 12

function swedishBase({ shape, digits }: NumberWindow, valid: boolean): number {
  const long = digits.length === 12
  if (SWEDISH_SIGNED.test(shape)) return valid ? 86 : long ? 68 : 56
  if (SWEDISH_SPACED.test(shape)) return valid ? (long ? 80 : 62) : long ? 46 : 30
  if (/^\d+$/.test(shape)) return valid ? (long ? 78 : 58) : long ? 50 : bareInvalid(digits)
  return valid ? (long ? 64 : 40) : 10
}

function proposeSwedish(reader: Reader, window: NumberWindow): void {
  if (/[,)]/.test(window.shape) && !window.spelled) return
  const form = swedishNumber(window.digits)
  if (!form) return
  // "+" belongs to ten digits; a telephone's plus stands before all of them, not between.
  const base = window.spelled ? (form.valid ? 60 : 48) : swedishBase(window, form.valid)
  const phonelike =
    /^0/.test(window.digits) && window.digits.length === 10 && !SWEDISH_SIGNED.test(window.shape)
  proposeForm(reader, window, form, phonelike && form.subtype === 'samordningsnummer' ? base - 25 : base)
}

const NORWEGIAN_SPLIT = /^(?:6|2[ .-]2[ .-]2)[ -](?:5|3 2|3-2|2 3)$/

function norwegianBase({ shape, digits }: NumberWindow, form: NumberForm): number {
  const present = form.valid && isPresentNorwegian(digits)
  if (NORWEGIAN_SPLIT.test(shape)) return form.valid ? (present ? 86 : 78) : 56
  if (/^\d+$/.test(shape)) {
    // Every eleventh number is an account as well; then nothing but words can tell.
    if (mod11(digits)) return form.valid ? 52 : 10
    return form.valid ? (present ? 66 : 55) : 14
  }
  return form.valid ? 40 : 8
}

function proposeNorwegian(reader: Reader, window: NumberWindow): void {
  if (/^4[ .]2[ .]5$/.test(window.shape)) return
  const form = norwegianNumber(window.digits)
  if (form)
    proposeForm(reader, window, form, window.spelled ? (form.valid ? 60 : 48) : norwegianBase(window, form))
}

/** Six digits, a hyphen and four are Swedish first, unless the Danish check holds and the day is a coordination number's. */
function danishBase({ shape, digits }: NumberWindow, valid: boolean): number {
  if (shape !== '6-4') return shape === '10' ? 14 : 5
  return valid && swedishNumber(digits)?.subtype !== 'personnummer' ? 60 : 52
}

function proposeTen(reader: Reader, window: NumberWindow): void {
  proposeSwedish(reader, window)
  const danish = danishNumber(window.digits)
  if (danish) proposeForm(reader, window, danish, danishBase(window, danish.valid))
  if (isNhs(window.digits) && /^(10|3 3 4|3-3-4)$/.test(window.shape)) {
    proposeForm(
      reader,
      window,
      { country: 'GB', subtype: 'nhs-number', valid: true },
      window.shape === '10' ? 22 : 44,
    )
  }
}

function proposeAmerican(reader: Reader, window: NumberWindow): void {
  const form = americanNumber(window.digits)
  if (window.shape === '3-2-4') proposeForm(reader, window, form, form.valid ? 74 : 46)
  else if (/^(9|3 2 4)$/.test(window.shape) && window.beside.before & CUE.identity)
    proposeForm(reader, window, form, 25)
}

/** Proposes what a window of 9 to 12 digits can be as an identity number. */
export function proposeIdentity(reader: Reader, window: NumberWindow): void {
  const { length } = window.digits
  if (length === 10) proposeTen(reader, window)
  else if (length === 12) proposeSwedish(reader, window)
  else if (length === 11) proposeNorwegian(reader, window)
  else if (length === 9) proposeAmerican(reader, window)
}

const INTERIM = new RegExp(`([${INTERIM_LETTERS}])(\\d{3})(?![\\p{L}\\d])`, 'uy')
const HETU = /([-+A-FU-Y])(\d{3})([0-9A-Y])(?![\p{L}\d])/uy
const NINO = /([A-Za-z]{2})[ -]?(\d{2})[ -]?(\d{2})[ -]?(\d{2})[ -]?([A-Za-z])(?![\p{L}\d])/uy

const BEFORE_LETTER = /[-+ ]/

function proposeMixed(
  reader: Reader,
  start: number,
  end: number,
  token: number,
  form: NumberForm,
  base: number,
): void {
  const context = support(beside(reader.tokens, token, token), CUE.identity)
  reader.propose({
    start,
    end,
    kind: 'personal-identity-number',
    ...form,
    score: base + Math.max(context, -20),
  })
}

function interimAt(reader: Reader, digits: string, start: number, end: number, token: number): void {
  if (digits.length !== 6 && digits.length !== 8) return
  INTERIM.lastIndex = BEFORE_LETTER.test(reader.text.charAt(end)) ? end + 1 : end
  const found = INTERIM.exec(reader.text)
  const form = found && swedishInterim(`${digits}1${found[2]}`)
  if (form) proposeMixed(reader, start, INTERIM.lastIndex, token, form, form.valid ? 80 : 42)
}

function hetuAt(reader: Reader, digits: string, start: number, end: number, token: number): void {
  if (digits.length !== 6) return
  HETU.lastIndex = end
  const found = HETU.exec(reader.text)
  const form = found && finnishNumber(digits, found[2] ?? '', found[3] ?? '')
  if (!form) return
  // A last digit instead of a letter with a hyphen is a Swedish number far more often.
  const swedishLooks = /\d/.test(found[3] ?? '') && found[1] === '-'
  proposeMixed(
    reader,
    start,
    HETU.lastIndex,
    token,
    form,
    form.valid ? (swedishLooks ? 50 : 88) : swedishLooks ? 5 : 44,
  )
}

/** British NINO at a word of two letters. */
function ninoAt(reader: Reader, token: number): void {
  const start = reader.tokens.start[token] ?? 0
  NINO.lastIndex = start
  const found = NINO.exec(reader.text)
  if (!found) return
  const digits = `${found[2]}${found[3]}${found[4]}`
  const form = britishNumber(found[1] ?? '', digits, found[5] ?? '')
  if (!form) return
  const upper = found[1] === found[1]?.toUpperCase()
  proposeMixed(reader, start, NINO.lastIndex, token, form, (form.valid ? 82 : 30) - (upper ? 0 : 35))
}

/** Identity numbers with letters in them: interim numbers, HETU, NINO. */
export function findMixedIdentities(reader: Reader): void {
  const { tokens, groups, text } = reader
  for (const group of groups) {
    if (group.spelled) continue
    interimAt(reader, group.digits, group.start, group.end, group.firstToken)
    hetuAt(reader, group.digits, group.start, group.end, group.firstToken)
    const word = group.firstToken - 1
    const from = tokens.start[word] ?? 0
    if (
      word >= 0 &&
      (tokens.end[word] ?? 0) - from === 2 &&
      group.start - from <= 3 &&
      !/\d/.test(text.charAt(from))
    ) {
      ninoAt(reader, word)
    }
  }
}
