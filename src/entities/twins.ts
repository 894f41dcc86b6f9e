/** A second value that looks like one already found, close by: "35281947 och inte 35281974", "FKB002284, FKB002291". */

import { overlaps } from '../core/span.js'
import type { PersonalDataKind } from '../core/vocabulary.js'
import type { Candidate, Reader } from './reader.js'
import { tokenFrom } from './scan.js'
import { valueAt } from './values.js'

const TWINNED: readonly PersonalDataKind[] = [
  'passport-or-id-document',
  'reference-number',
  'personal-identity-number',
  'bank-account',
]
const REACH = 110
const LOSS = 22
const LEAST_SCORE = 55
const LEAST_DIGITS = 6

/** Passports of one family may come from two countries. */
const PASSPORT = /^[A-Z]{0,3}\d{7,9}$/

/** Digits as 9, capitals as A, small letters as a: what a value looks like. */
const looks = (value: string): string =>
  value
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')

/** Proposals for values that look like `found` ones and that nothing surer covers. */
export function findTwins(reader: Reader, found: readonly Candidate[]): Candidate[] {
  const twins: Candidate[] = []
  for (const first of found) {
    if (!TWINNED.includes(first.kind) || first.score < LEAST_SCORE || first.company) continue
    const shape = looks(reader.text.slice(first.start, first.end))
    if ((shape.match(/9/g)?.length ?? 0) < LEAST_DIGITS || /\s/.test(shape)) continue
    twins.push(...twinsOf(reader, first, shape, found))
  }
  return twins
}

function twinsOf(reader: Reader, first: Candidate, shape: string, found: readonly Candidate[]): Candidate[] {
  const { tokens } = reader
  const twins: Candidate[] = []
  for (
    let at = tokenFrom(tokens, first.end);
    at < tokens.count && (tokens.start[at] ?? 0) < first.end + REACH;
    at++
  ) {
    const value = valueAt(reader, at)
    const alike =
      looks(value.text) === shape || (first.kind === 'passport-or-id-document' && PASSPORT.test(value.text))
    if (!alike || found.some((other) => other.score >= first.score - LOSS && overlaps(other, value))) continue
    const { valid, ...rest } = first
    twins.push({ ...rest, start: value.start, end: value.end, score: first.score - LOSS })
  }
  return twins
}
