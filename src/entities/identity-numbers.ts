/** Identity numbers of persons: what a string of digits is, country by country. Pure arithmetic, no text. */
import { isDate, isShortDate, luhn, part, weighted } from './checksum.js'

/** What a number would be, and whether its check digit and date hold. */
export interface NumberForm {
  readonly country: string
  readonly subtype: string
  readonly valid: boolean
}

const COORDINATION_DAYS = 60

/**
 * Swedish personnummer and samordningsnummer (day + 60) of 10 or 12 digits; the digits are the date, three and a
 * check digit by Luhn (Skatteverket, SKV 704 and SKV 707). Undefined when the date cannot be.
 */
export function swedishNumber(digits: string): NumberForm | undefined {
  const long = digits.length === 12
  if (long && !/^(18|19|20)/.test(digits)) return undefined
  const short = long ? digits.slice(2) : digits
  const month = part(short, 2, 4)
  const day = part(short, 4, 6)
  const real = day > COORDINATION_DAYS ? day - COORDINATION_DAYS : day
  const dated = long ? isDate(part(digits, 0, 4), month, real) : isShortDate(part(short, 0, 2), month, real)
  // A coordination number has noughts for a month or day of birth that nobody knows.
  const unknown = day >= COORDINATION_DAYS && real <= 31 && (month === 0 || (real === 0 && month <= 12))
  if (!dated && !unknown) return undefined
  const subtype = day >= COORDINATION_DAYS ? 'samordningsnummer' : 'personnummer'
  return { country: 'SE', subtype, valid: luhn(short) && short.slice(6, 9) !== '000' }
}

/** Letters that stand for the first digit of the serial number in interim numbers of health care and schools. */
export const INTERIM_LETTERS = 'TRSUWXJKLMN'

/** Swedish interim number: the letter counts as 1 in the check sum. `digits` has the letter replaced by it. */
export function swedishInterim(digits: string): NumberForm | undefined {
  const form = swedishNumber(digits)
  return form && form.subtype === 'personnummer' ? { ...form, subtype: 'interimsnummer' } : undefined
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
/** Rests of the first control sum that are allowed from 2032 on; before it only 0. */
const K1_RESTS = 3

function norwegianMonth(month: number): { month: number; subtype?: string } {
  if (month > 80) return { month: month - 80, subtype: 'syntetisk' } // Tenor, Skatteetaten's test population
  if (month > 65) return { month: month - 65, subtype: 'syntetisk' } // test persons of NAV
  if (month > 40) return { month: month - 40, subtype: 'h-nummer' } // emergency numbers of health care
  return { month }
}

/** The year of birth that the individual number implies (until 2032), or undefined. */
function norwegianYear(short: number, individual: number): number | undefined {
  if (individual < 500) return 1900 + short
  if (individual < 750 && short >= 54) return 1800 + short
  if (short < 40) return 2000 + short
  if (individual >= 900) return 1900 + short
  return undefined
}

/**
 * Norwegian fødselsnummer, D-number (day + 40), H-number (month + 40) and synthetic numbers, with the control digits
 * of today and those allowed from 2032 (https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/).
 */
export function norwegianNumber(digits: string): NumberForm | undefined {
  const day = part(digits, 0, 2)
  const { month, subtype } = norwegianMonth(part(digits, 2, 4))
  const realDay = day > 40 ? day - 40 : day
  const short = part(digits, 4, 6)
  if (!isShortDate(short, month, realDay)) return undefined
  const rest1 = weighted(digits, K1) % 11
  const sound = weighted(digits, K2) % 11 === 0
  const year = norwegianYear(short, part(digits, 6, 9))
  const today = rest1 === 0 && year !== undefined && isDate(year, month, realDay)
  const later = rest1 <= K1_RESTS && isDate(2000 + short, month, realDay)
  const name = subtype ?? (day > 40 ? 'd-nummer' : 'fødselsnummer')
  return { country: 'NO', subtype: name, valid: sound && (today || later) }
}

/** True when the Norwegian number is valid by today's rule, not only by that of 2032. */
export const isPresentNorwegian = (digits: string): boolean => weighted(digits, K1) % 11 === 0

const CPR = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Danish CPR number: ten digits, a date first. Since 2007 the check by mod 11 no longer has to hold (CPR-kontoret). */
export function danishNumber(digits: string): NumberForm | undefined {
  if (!isShortDate(part(digits, 4, 6), part(digits, 2, 4), part(digits, 0, 2))) return undefined
  return { country: 'DK', subtype: 'cpr', valid: weighted(digits, CPR) % 11 === 0 }
}

const HETU_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Finnish HETU: DDMMYY, a sign for the century, three digits and a check character mod 31 (DVV). */
export function finnishNumber(date: string, serial: string, check: string): NumberForm | undefined {
  if (!isShortDate(part(date, 4, 6), part(date, 2, 4), part(date, 0, 2))) return undefined
  const valid = HETU_CHECK[Number(date + serial) % 31] === check.toUpperCase() && Number(serial) >= 2
  return { country: 'FI', subtype: 'hetu', valid }
}

/** British National Insurance number: allowed prefixes, six digits, a suffix A to D (HMRC, NIM39110). */
export function britishNumber(prefix: string, digits: string, suffix: string): NumberForm | undefined {
  if (digits.length !== 6 || !/^[A-D]$/i.test(suffix)) return undefined
  const pair = prefix.toUpperCase()
  const allowed = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/.test(pair) && !/^(BG|GB|KN|NK|NT|TN|ZZ)$/.test(pair)
  return { country: 'GB', subtype: 'nino', valid: allowed }
}

/** US social security number: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA). */
export function americanNumber(digits: string): NumberForm {
  const valid = !/^(000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
  return { country: 'US', subtype: 'ssn', valid: valid && !/^(078051120|219099999|(\d)\2{8})$/.test(digits) }
}

const NHS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]

/** British NHS number: ten digits, mod 11 (NHS Data Dictionary). */
export const isNhs = (digits: string): boolean => digits.length === 10 && weighted(digits, NHS) % 11 === 0
