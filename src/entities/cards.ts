/** Payment cards: issuer ranges and Luhn. */

import { luhn } from './checksum.js'
import { CUE } from './compile.js'
import { type Reader, support } from './reader.js'
import type { NumberWindow } from './windows.js'

interface Issuer {
  readonly name: string
  readonly prefix: RegExp
  readonly lengths: readonly number[]
}

/** Ranges and lengths of ISO/IEC 7812 issuers, as the schemes publish them. The narrow ones first. */
const ISSUERS: readonly Issuer[] = [
  { name: 'amex', prefix: /^3[47]/, lengths: [15] },
  { name: 'diners', prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 19] },
  { name: 'jcb', prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { name: 'jcb', prefix: /^(?:2131|1800)/, lengths: [15] },
  { name: 'mastercard', prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'visa', prefix: /^4/, lengths: [13, 16, 19] },
  { name: 'discover', prefix: /^6(?:011|4[4-9]|5)/, lengths: [16, 17, 18, 19] },
  { name: 'unionpay', prefix: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { name: 'maestro', prefix: /^(?:50|5[6-9]|6)/, lengths: [13, 14, 15, 16, 17, 18, 19] },
]
/** Airlines' cards (UATP, major industry 1): real, but too common a shape without Luhn and a word beside it. */
const AIR_TRAVEL = /^1\d{14}$/

const issuerOf = (digits: string): string | undefined =>
  ISSUERS.find(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits))?.name

const GROUPED = /^(4[ .-]4[ .-]4[ .-]4|4[ .-]6[ .-][45]|4[ .-]4[ .-]4[ .-]4[ .-]3|8[ -]8)$/

function baseScore({ shape }: NumberWindow, valid: boolean): number {
  if (GROUPED.test(shape)) return valid ? 92 : 58
  // A KID or an OCR of sixteen digits checks by the same formula, and four in ten begin as cards do.
  if (/^\d+$/.test(shape)) return valid ? 72 : 16
  return valid ? 66 : 14
}

export function proposeCard(reader: Reader, window: NumberWindow): void {
  const { digits } = window
  if (digits.length < 13) return
  const issuer = issuerOf(digits) ?? (AIR_TRAVEL.test(digits) ? 'uatp' : undefined)
  if (!issuer && (digits.length !== 16 || window.beside.before !== CUE.card)) return
  const valid = luhn(digits)
  let score = baseScore(window, valid) + support(window.beside, CUE.card)
  if (issuer === 'uatp') score -= 30
  if (window.glued || window.partial) score -= 40
  if (window.inLink) score -= 40
  reader.propose({
    start: window.start,
    end: window.end,
    kind: 'payment-card',
    subtype: issuer ?? 'unknown',
    valid,
    score,
  })
}
