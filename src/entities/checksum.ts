/** Check digits. All functions take strings of ASCII digits. */

const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48

/** Luhn's formula, mod 10 (ISO/IEC 7812-1, annex B), over the whole string with its check digit. */
export function luhn(digits: string): boolean {
  let sum = 0
  let doubled = false
  for (let at = digits.length - 1; at >= 0; at--) {
    const digit = digitAt(digits, at)
    const product = doubled ? digit * 2 : digit
    sum += product > 9 ? product - 9 : product
    doubled = !doubled
  }
  return sum % 10 === 0
}

/** The sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += digitAt(digits, at) * (weights[at] ?? 0)
  return sum
}

/** Mod 11 with weights 2 to 7 from the right, the check digit last (Norwegian accounts, KID, organisation numbers). */
export function mod11(digits: string): boolean {
  let sum = digitAt(digits, digits.length - 1)
  let weight = 2
  for (let at = digits.length - 2; at >= 0; at--) {
    sum += digitAt(digits, at) * weight
    weight = weight === 7 ? 2 : weight + 1
  }
  return sum % 11 === 0
}

/** Mod 11 with weights 1, 2, … 10, 1 … from the right, the check digit last (Swedish bank accounts). */
export function mod11Swedish(digits: string): boolean {
  let sum = 0
  let weight = 1
  for (let at = digits.length - 1; at >= 0; at--) {
    sum += digitAt(digits, at) * weight
    weight = weight === 10 ? 1 : weight + 1
  }
  return sum % 11 === 0
}

/** Mod 97-10 over letters and digits, country and check digits first (ISO 13616, ISO 7064). */
export function mod97(iban: string): boolean {
  const rearranged = iban.slice(4) + iban.slice(0, 4)
  let rest = 0
  for (const char of rearranged) {
    const value = Number.parseInt(char, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is it a day of the Gregorian calendar? */
export function isDate(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + leap
}

/** Is it a day in some century of 1800 to 2099, when only two digits of the year are known? */
export const isShortDate = (year: number, month: number, day: number): boolean =>
  isDate(1800 + year, month, day) || isDate(2000 + year, month, day)

/** The number in `digits` from `start` to `end`. */
export const part = (digits: string, start: number, end: number): number => Number(digits.slice(start, end))
