/**
 * The normal form of a text that hides things: zero-width characters gone, wide and foreign digits made plain,
 * letters composed, look-alike letters of other scripts read as what they look like. Every unit knows its origin.
 */
import { isAlphanumeric } from './letters.js'

export interface NormalText {
  readonly text: string
  /** Where each unit of `text` begins in the original. */
  readonly from: readonly number[]
  /** Where it ends there, marks that were composed into it included. */
  readonly to: readonly number[]
}

/** The noughts of the decimal digits of other scripts (Unicode 16, general category Nd, below U+10000). */
const NOUGHTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

/** Cyrillic and Greek letters that look Latin (after Unicode's confusables, the pairs that fonts draw alike). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  ρ: 'p',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
} // prettier-ignore

const INVISIBLE = /^(?:\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0|\ufe0e)$/u
const MARK_ONLY = /^\p{M}$/u

function plainDigit(unit: number): string | undefined {
  for (const nought of NOUGHTS) if (unit >= nought && unit < nought + 10) return String(unit - nought)
  return undefined
}

function plain(point: string): string {
  const unit = point.charCodeAt(0)
  if (unit < 0x80) return point
  if (/^\p{Zs}$/u.test(point)) return point
  const digit = point.length === 1 ? plainDigit(unit) : undefined
  if (digit) return digit
  const form = point.normalize('NFKC')
  // Compatibility forms are wanted for letters, digits and marks of addresses alone.
  return /^[\p{L}\p{N}@.\-_+ ]+$/u.test(form) && !/[⁄ ]/.test(form.slice(1)) ? form : point
}

/** Reads look-alikes as Latin within runs that hold Latin letters or digits too. */
function foldLookAlikes(units: string[]): void {
  let at = 0
  while (at < units.length) {
    let end = at
    let latin = false
    let alike = false
    while (end < units.length && isAlphanumeric((units[end] ?? ' ').charCodeAt(0))) {
      const unit = units[end] ?? ''
      if (LOOK_ALIKES[unit]) alike = true
      else if (unit < '\u0250') latin = true
      end++
    }
    if (latin && alike)
      for (let each = at; each < end; each++)
        units[each] = LOOK_ALIKES[units[each] ?? ''] ?? units[each] ?? ''
    at = Math.max(end, at + 1)
  }
}

/** The normal form with the way back. */
export function normalForm(original: string): NormalText {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const point of original) {
    const start = at
    at += point.length
    const last = units.length - 1
    if (INVISIBLE.test(point)) {
      if (last >= 0 && to[last] === start) to[last] = at
      continue
    }
    if (MARK_ONLY.test(point) && last >= 0) {
      const composed = ((units[last] ?? '') + point).normalize('NFC')
      if (composed.length === 1) units[last] = composed
      to[last] = at
      continue
    }
    for (const unit of plain(point).split('')) {
      units.push(unit)
      from.push(start)
      to.push(at)
    }
  }
  foldLookAlikes(units)
  return { text: units.join(''), from, to }
}
