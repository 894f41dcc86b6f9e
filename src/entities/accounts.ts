/** Bank accounts of Norway, Sweden and Britain, and the numbers that are a company's own. */

import { luhn, mod11, mod11Swedish, weighted } from './checksum.js'
import { CUE } from './compile.js'
import { type Group, joinedByWords } from './groups.js'
import { swedishNumber } from './identity-numbers.js'
import { beside, type Reader, support } from './reader.js'
import type { NumberWindow } from './windows.js'

const DOTTED = /^4\.2\.5$/
const SPACED = /^4[ -]2[ -]5$/

/** Norwegian account: eleven digits, mod 11 (Bits, "Kontonummer og KID"). The form 4.2.5 is its own. */
export function proposeNorwegianAccount(reader: Reader, window: NumberWindow): void {
  if (window.digits.length !== 11) return
  const { shape, digits } = window
  const valid = mod11(digits)
  let base = valid ? 30 : 8
  if (DOTTED.test(shape)) base = valid ? 88 : 50
  else if (SPACED.test(shape)) base = valid ? 70 : 47
  else if (/^11$/.test(shape)) base = valid ? 50 : 6
  let score = base + support(window.beside, CUE.account)
  // An account that is named as such is not an identity number, whatever its digits say.
  if (window.beside.before & CUE.identity && !DOTTED.test(shape)) score -= 20
  if (window.partial || window.glued) score -= 35
  if (window.inLink) score -= 30
  const { start, end } = window
  reader.propose({ start, end, kind: 'bank-account', country: 'NO', subtype: 'kontonummer', valid, score })
}

/** Swedish clearing ranges in use begin with 1 to 9; 8xxx may carry a fifth digit (Bankinfrastruktur, "Kontonummer"). */
const SWEDISH = /^(?:[1-79]\d{3}|8\d{3})[-,. ]/
const SWEDISH_SHAPE = /^(?:4|4-1|5)[-, ](?:\d{1,2}[ -])*\d{1,2}$/

/** Does the account check by one of the banks' rules? Handelsbanken's and type 2 use mod 11, the others Luhn. */
function swedishAccountChecks(clearing: string, account: string): boolean {
  const short = clearing.slice(0, 4)
  const all = short + account
  if (/^6/.test(short)) return mod11Swedish(account.slice(-9))
  if (/^8/.test(short) || short === '3300' || /^(93|957|9960)/.test(short)) return luhn(account.slice(-10))
  return mod11Swedish(all.slice(1).slice(-10)) || mod11Swedish(all.slice(-11))
}

const MOST_ACCOUNT = 15
const LEAST_ACCOUNT = 10

export function proposeSwedishAccount(reader: Reader, window: NumberWindow): void {
  const { digits, shape } = window
  if (digits.length < LEAST_ACCOUNT || digits.length > MOST_ACCOUNT || !/^[1-9]/.test(digits)) return
  if (!SWEDISH_SHAPE.test(shape) || !SWEDISH.test(`${digits.slice(0, 4)}-`)) return
  const clearing = /^(?:4-1[-, ]|5)/.test(shape) ? 5 : 4
  if (clearing === 5 && !digits.startsWith('8')) return
  const account = digits.slice(clearing)
  if (account.length < 6 || account.length > 10) return
  const personal = digits.startsWith('3300') && account.length === 10 && swedishNumber(account) !== undefined
  const valid = swedishAccountChecks(digits.slice(0, clearing), account)
  const signed = /^(?:4|4-1|5)-/.test(shape)
  let score =
    (personal ? 92 : signed ? (valid ? 66 : 50) : valid ? 36 : 14) +
    support(window.beside, CUE.account | CUE.clearing)
  if (window.partial || window.glued || window.inLink) score -= 35
  const { start, end } = window
  reader.propose({
    start,
    end,
    kind: 'bank-account',
    country: 'SE',
    subtype: 'clearing-account',
    valid,
    score,
  })
}

/** Clearing numbers behind which a giro number stands: 9500 to 9549 and 9960 to 9969 (Bankinfrastruktur). */
const GIRO_CLEARING = /^(?:95[0-4]\d|996\d)/
const GIRO_SHAPE = /^4-[2-8]$/

/** A giro number behind its clearing number, as short as two digits. */
export function proposeGiroAccount(reader: Reader, window: NumberWindow): void {
  const { digits, shape, start, end } = window
  if (!GIRO_SHAPE.test(shape) || !GIRO_CLEARING.test(digits) || !luhn(digits.slice(4))) return
  const loss = window.partial || window.glued || window.inLink ? 35 : 0
  const score = 34 - loss + support(window.beside, CUE.account | CUE.clearing)
  reader.propose({
    start,
    end,
    kind: 'bank-account',
    country: 'SE',
    subtype: 'clearing-account',
    valid: true,
    score,
  })
}

const SORT_CODE = /^2[- ]2[- ]2$/
const SORT_AND_ACCOUNT = /^2([- ])2\1(?:2[ /]8|2\/8)$/

const span = (first: Group, last: Group) => ({ start: first.start, end: last.end })

/** How many digits the groups from `at` hold while they stand together. */
function runFrom(
  groups: readonly Group[],
  at: number,
  most: number,
): { last: Group | undefined; digits: string } {
  let digits = ''
  let last: Group | undefined
  for (let each = at; each < groups.length && digits.length < most; each++) {
    const group = groups[each]
    if (!group || (each > at && !/^[ \u00a0-]$/.test(group.gap ?? ','))) break
    digits += group.digits
    last = group
  }
  return { last, digits }
}

/** "8422-8, 994 118 302-5": a savings bank's clearing number with its check digit, a comma, and the account. */
function findCommaAccounts(reader: Reader): void {
  const { groups } = reader
  for (let at = 0; at + 2 < groups.length; at++) {
    const [clearing, check, head] = [groups[at], groups[at + 1], groups[at + 2]]
    if (!clearing || !check || !head || !/^8\d{3}$/.test(clearing.digits)) continue
    if (check.digits.length !== 1 || check.gap !== '-' || !/^, ?$/.test(head.gap ?? '')) continue
    const { last, digits } = runFrom(groups, at + 2, 10)
    if (!last || digits.length < 7) continue
    reader.propose({
      ...span(clearing, last),
      kind: 'bank-account',
      country: 'SE',
      subtype: 'clearing-account',
      score: 64,
    })
  }
}

/** "clearing 8327-9, konto 933 405 127-4": two halves named by words; sort codes too. */
export function findHalvedAccounts(reader: Reader): void {
  const { groups, tokens } = reader
  findCommaAccounts(reader)
  if ((tokens.allCues & (CUE.clearing | CUE.account)) === 0) return
  groups.forEach((first, at) => {
    const context = beside(tokens, first.firstToken, first.lastToken)
    if ((context.before & (CUE.clearing | CUE.account)) === 0) return
    const head = runFrom(groups, at, 5)
    if (!head.last) return
    const next = groups.findIndex((group) => group.start >= (head.last?.end ?? 0))
    const tail = groups[next]
    if (next < 0 || !tail || !joinsAccount(reader, head.last, tail)) return
    const { last, digits } = runFrom(groups, next, 10)
    const british = /^\d{6}$/.test(head.digits)
    if (!last || digits.length < 6 || digits.length > 11) return
    if (!british && (head.digits.length < 4 || head.digits.length > 5)) return
    const country = british ? 'GB' : 'SE'
    const subtype = british ? 'sort-code-account' : 'clearing-account'
    reader.propose({ ...span(first, last), kind: 'bank-account', country, subtype, score: 88 })
  })
}

const ONLY_SIGNS = /^[\s,;:.-]{1,3}$/

function joinsAccount({ tokens, text }: Reader, before: Group, after: Group): boolean {
  if (after.firstToken === before.lastToken + 1) return ONLY_SIGNS.test(text.slice(before.end, after.start))
  if (after.firstToken - before.lastToken > 5) return false
  if (joinedByWords(tokens, before, after)) return true
  for (let at = before.lastToken + 1; at < after.firstToken; at++) {
    if ((tokens.cues[at] ?? 0) & CUE.account) return true
  }
  return false
}

/** A British sort code standing alone, and any account that only words tell of. */
export function proposeNamedAccount(reader: Reader, window: NumberWindow): void {
  const { digits, shape, start, end } = window
  if (SORT_CODE.test(shape) && window.beside.before & CUE.clearing) {
    reader.propose({ start, end, kind: 'bank-account', country: 'GB', subtype: 'sort-code', score: 60 })
  }
  // Sort code and account with nothing but a sign between: little else is written so.
  if (SORT_AND_ACCOUNT.test(shape) && !window.partial)
    reader.propose({
      start,
      end,
      kind: 'bank-account',
      country: 'GB',
      subtype: 'sort-code-account',
      score: 58,
    })
  const named = window.beside.before & CUE.account && window.beside.distance <= 3
  if (named && digits.length >= 7 && digits.length <= 16 && !window.partial && !window.amount) {
    reader.propose({ start, end, kind: 'bank-account', score: 52 + digits.length / 4 })
  }
}

const ORGANISATION = [3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Numbers of companies: kept so that rules can see them, never returned as personal. */
export function proposeCompanyNumber(reader: Reader, window: NumberWindow): void {
  const { digits, shape, start, end } = window
  const named = support(window.beside, CUE.company)
  const company = (country: string, subtype: string, score: number, valid: boolean): void =>
    reader.propose({
      start,
      end,
      kind: 'reference-number',
      country,
      subtype,
      valid,
      score: score + named,
      company: true,
    })
  if (digits.length === 10 && /^(6-4|10|6 4)$/.test(shape) && Number(digits.slice(2, 4)) >= 20) {
    company('SE', 'organisationsnummer', luhn(digits) ? 55 : 20, luhn(digits))
  }
  if (
    digits.length === 9 &&
    /^(9|3 3 3)$/.test(shape) &&
    /^[89]/.test(digits) &&
    weighted(digits, ORGANISATION) % 11 === 0
  ) {
    company('NO', 'organisasjonsnummer', shape === '9' ? 30 : 50, true)
  }
  if (/^(3|4)-4$/.test(shape)) company('SE', 'bankgiro', luhn(digits) ? 46 : 10, luhn(digits))
  if (/^[\d ]+-1$/.test(shape) && digits.length >= 2 && digits.length <= 8)
    company('SE', 'plusgiro', luhn(digits) ? 30 : 5, luhn(digits))
  const person = /^(?:6|8)-4$/.test(shape) && swedishNumber(digits) !== undefined
  if (named > 0 && !person && window.beside.distance <= 2 && digits.length >= 2 && digits.length <= 12)
    company('', 'company', 50, true)
}
