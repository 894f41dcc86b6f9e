/** E-mail addresses, spelled out too, IP addresses, and links that carry a token. */
import type { Span } from '../core/span.js'
import { CUE, MARK, NAME } from './compile.js'
import { isAlphanumeric } from './letters.js'
import { beside, marked, type Reader } from './reader.js'
import { tokenFrom } from './scan.js'
import type { NumberWindow } from './windows.js'

const LOCAL_SIGNS = '.!#$%&\'*+-/=?^_`{|}~'
const MOST_LOCAL = 64

/** Where the local part begins, left of the sign at `at`. */
function localStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < MOST_LOCAL) {
    const unit = text.charCodeAt(start - 1)
    if (!isAlphanumeric(unit) && !LOCAL_SIGNS.includes(text.charAt(start - 1))) break
    start--
  }
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++
  return start
}

const DOMAIN = /(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+(?:\p{L}{2,24}|xn--[a-z\d]{2,20})(?![\p{L}\d])/uy

function plainEmails(reader: Reader): void {
  const { text, tokens } = reader
  if (!tokens.hasAt) return
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at)
    const after = /^[ \u00a0]/.test(text.charAt(at + 1)) ? at + 2 : at + 1
    DOMAIN.lastIndex = after
    if (start === at || !DOMAIN.test(text)) continue
    const local = text.slice(start, at)
    if (local.includes('..') || local.endsWith('.')) continue
    // An exotic space right after the domain is a slip inside an address more often than an end.
    const cut = /^[\u2000-\u200a\u202f\u205f]/.test(text.charAt(DOMAIN.lastIndex))
    reader.propose({ start, end: DOMAIN.lastIndex, kind: 'email', score: cut ? 60 : 94, ...companyMailbox(reader, local) })
  }
}

/** Mailboxes of a role ("kundeservice@") are nobody's own. */
function companyMailbox({ compiled }: Reader, local: string): { company?: true } {
  const box = local.toLowerCase().split(/[.+\-_\d]/)[0] ?? ''
  return compiled.mailboxes.has(box) ? { company: true } : {}
}

const BRACKETED_AT = /[[({<]\s?$/

/** Does the word at `token` stand for "@"? Returns the token after which the domain begins. */
function spelledAt({ text, tokens, compiled }: Reader, token: number): { last: number; sure: boolean } | undefined {
  const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
  const next = text.slice(tokens.start[token + 1], tokens.end[token + 1]).toLowerCase()
  const seconds = compiled.atWords.get(word)
  const bracketed = BRACKETED_AT.test(text.slice(0, tokens.start[token]).slice(-2))
  if (next !== '' && seconds?.has(next)) return { last: token + 1, sure: true }
  if (!seconds?.has('')) return undefined
  return { last: token, sure: bracketed || !marked(tokens, token, NAME.ordinary) }
}

const SIGN = /^\s?[.\-_]\s?$/
const SPACE = /^\s$/

/** Walks over labels joined by dots, dashes and the words for them; `step` is -1 for the local part, 1 for the domain. */
function labels({ text, tokens }: Reader, from: number, step: 1 | -1): { token: number; dots: number } {
  let token = from
  let dots = 0
  const gap = (a: number, b: number): string => text.slice(tokens.end[Math.min(a, b)], tokens.start[Math.max(a, b)])
  for (let turns = 0; turns < 8; turns++) {
    const next = token + step
    if (next < 0 || next >= tokens.count) break
    const between = gap(token, next).replace(/[[\](){}<>]/g, '')
    if (between === '') token = next
    else if (SIGN.test(between) && !/\s/.test(between)) {
      token = next
      if (between.includes('.')) dots++
    } else if ((SPACE.test(between) || between === '') && marked(tokens, next, MARK.dot | MARK.dash | MARK.underscore)) {
      if (next + step < 0 || next + step >= tokens.count) break
      if (marked(tokens, next, MARK.dot)) dots++
      token = next + step
    } else break
  }
  return { token, dots }
}

const TOP = /^\p{L}{2,12}$/u

function spelledEmails(reader: Reader): void {
  const { text, tokens } = reader
  if ((tokens.allNames & MARK.at) === 0) return
  for (let token = 1; token + 1 < tokens.count; token++) {
    const sign = marked(tokens, token, MARK.at) ? spelledAt(reader, token) : undefined
    if (!sign || sign.last + 1 >= tokens.count) continue
    const local = labels(reader, token - 1, -1)
    const domain = labels(reader, sign.last + 1, 1)
    const top = text.slice(tokens.start[domain.token], tokens.end[domain.token])
    const spelledDot = /\s|\(|\[/.test(text.slice(tokens.start[sign.last + 1], tokens.start[domain.token]))
    if (!TOP.test(top) || domain.dots === 0 || (!sign.sure && !spelledDot)) continue
    reader.propose({ start: tokens.start[local.token] ?? 0, end: tokens.end[domain.token] ?? 0, kind: 'email', subtype: 'spelled', score: 84 })
  }
}

/** Finds addresses written with "@" or spelled out. */
export function findEmails(reader: Reader): void {
  plainEmails(reader)
  spelledEmails(reader)
}

/** Private, loopback, link-local, multicast and void ranges are nobody's (IANA special-purpose registry). */
const PRIVATE4 = /^(0|10|127|22[4-9]|2[3-5]\d)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./

function proposeAddress(reader: Reader, start: number, end: number, token: number, last: number, base: number): void {
  const { before, after } = beside(reader.tokens, token, last)
  const named = (before | after) & CUE.ip ? 20 : 0
  const server = (reader.tokens.cues[token - 1] ?? 0) | (reader.tokens.cues[token - 2] ?? 0)
  const company = (server & CUE.server) !== 0
  reader.propose({ start, end, kind: 'ip-address', score: base + named, ...(company ? { company } : {}) })
}

/** Four numbers of 0 to 255 with dots between: an address and nothing else, private ranges too. */
export const isIp4 = ({ groups, spelled }: NumberWindow): boolean =>
  groups.length === 4 && !spelled && groups.every((group, at) => (at === 0 || group.gap === '.') && Number(group.digits) <= 255 && group.digits.length <= 3)

/** Proposes it where it is public. */
export function proposeIp4(reader: Reader, window: NumberWindow): void {
  const { groups, start, end, digits } = window
  if (window.glued) return
  const value = groups.map((group) => group.digits).join('.')
  const more = /^[.\d]\d|^\.\d/.test(reader.text.slice(end, end + 2)) || reader.text.charAt(start - 1) === '.'
  if (more || PRIVATE4.test(value)) return
  const first = groups[0]
  const last = groups[3]
  if (first && last) proposeAddress(reader, start, end, first.firstToken, last.lastToken, digits.length >= 7 ? 74 : 40)
}

const IP6 = /(?<![\p{L}\d:])(?:[\da-f]{0,4}:){2,7}(?:[\da-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})(?![\p{L}\d:])/giu
const PRIVATE6 = /^(::1?$|fe[89ab]|f[cd]|ff|::ffff:(10|127|192\.168)\.|::$)/i

function isIp6(value: string): boolean {
  const halves = value.split('::')
  if (halves.length > 2) return false
  const parts = value.split(':').filter(Boolean)
  const size = parts.length + (value.includes('.') ? 1 : 0)
  return halves.length === 2 ? size <= 7 : size === 8
}

/** Addresses of version 6. */
export function findIp6(reader: Reader): void {
  for (const match of reader.text.matchAll(IP6)) {
    const value = match[0]
    if (!isIp6(value) || PRIVATE6.test(value) || /^[\d:]+$/.test(value) && !value.includes('::')) continue
    const start = match.index
    const token = tokenFrom(reader.tokens, start)
    proposeAddress(reader, start, start + value.length, token, token, 78)
  }
}

const SECRET = /[?&#;](?:[\w-]*(?:token|session|sess|sid|auth|apikey|api_key|key|sig|signature|secret|password|passwd|pwd|code|jwt|otp|ticket|magic|reset)[\w-]*)=([^&#\s]{6,})/i
const LONG_SECRET = /(?:^|[/=])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{24,}|eyJ[\w-]{10,}\.[\w-]{10,}/

/** Links with a token or a session id let others act as the writer. */
export function findLinkTokens(reader: Reader): void {
  for (const link of reader.links) proposeLink(reader, link)
}

function proposeLink(reader: Reader, link: Span): void {
  const url = reader.text.slice(link.start, link.end).replace(/[.,;:!?)]+$/, '')
  const end = link.start + url.length
  if (SECRET.test(url)) reader.propose({ start: link.start, end, kind: 'credential', subtype: 'link', score: 85 })
  else if (LONG_SECRET.test(url)) reader.propose({ start: link.start, end, kind: 'credential', subtype: 'link', score: 48 })
}

