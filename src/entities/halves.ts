/** Numbers given in two halves with words between: "850312 och sista fyra 1234". */

import { luhn } from './checksum.js'
import { CUE } from './compile.js'
import { type Group, joinedByWords } from './groups.js'
import { norwegianNumber, swedishNumber } from './identity-numbers.js'
import { beside, type Reader } from './reader.js'

const IDENTITY_CUE_GAIN = 25
const BETWEEN_GAIN = 10

function isNamedBetween({ tokens }: Reader, before: Group, after: Group): boolean {
  for (let at = before.lastToken + 1; at < after.firstToken; at++) {
    if ((tokens.cues[at] ?? 0) & CUE.identity) return true
  }
  return false
}

function proposeIdentityHalves(reader: Reader, before: Group, after: Group): boolean {
  const digits = before.digits + after.digits
  const swedish = after.digits.length === 4 && /^(6|8)$/.test(String(before.digits.length))
  const norwegian = after.digits.length === 5 && before.digits.length === 6
  const form = swedish ? swedishNumber(digits) : norwegian ? norwegianNumber(digits) : undefined
  if (!form) return false
  // "120385 and personal number 12345": the word between says it.
  const between = isNamedBetween(reader, before, after)
  const named =
    between || beside(reader.tokens, before.firstToken, after.lastToken).before & CUE.identity
      ? IDENTITY_CUE_GAIN
      : 0
  const score = (form.valid ? 74 : 52) + named + (between ? BETWEEN_GAIN : 0)
  reader.propose({ start: before.start, end: after.end, kind: 'personal-identity-number', ...form, score })
  return true
}

/** The groups that stand together with the one at `at`, to the left or the right, as one half. */
function half(
  groups: readonly Group[],
  at: number,
  step: 1 | -1,
): { digits: string; edge: Group | undefined } {
  let digits = ''
  let edge: Group | undefined
  for (let each = at; each >= 0 && each < groups.length && digits.length < 12; each += step) {
    const group = groups[each]
    if (!group) break
    digits = step === 1 ? digits + group.digits : group.digits + digits
    edge = group
    const seam = step === 1 ? groups[each + 1]?.gap : group.gap
    if (!/^[ -]$/.test(seam ?? ',')) break
  }
  return { digits, edge }
}

function proposeCardHalves(reader: Reader, at: number): void {
  const left = half(reader.groups, at, -1)
  const right = half(reader.groups, at + 1, 1)
  const digits = left.digits + right.digits
  if (
    digits.length !== 16 ||
    !left.edge ||
    !right.edge ||
    !/^[3-6]/.test(digits) ||
    right.digits.length % 4 !== 0
  )
    return
  const named = reader.tokens.allCues & CUE.card ? 20 : 0
  const valid = luhn(digits)
  const score = (valid ? 72 : 46) + named
  reader.propose({
    start: left.edge.start,
    end: right.edge.end,
    kind: 'payment-card',
    subtype: 'split',
    valid,
    score,
  })
}

/** Proposes identity numbers and cards in two halves. */
export function findHalves(reader: Reader): void {
  const { groups, tokens } = reader
  if ((tokens.allCues & (CUE.join | CUE.link | CUE.identity)) === 0) return
  for (let at = 0; at + 1 < groups.length; at++) {
    const before = groups[at]
    const after = groups[at + 1]
    if (!before || !after || !joinedByWords(tokens, before, after)) continue
    if (!proposeIdentityHalves(reader, before, after)) proposeCardHalves(reader, at)
  }
}
