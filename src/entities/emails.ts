/** E-mail addresses, with "@" or spelled out. */
import { MARK, NAME } from './compile.js'
import { isAlphanumeric } from './letters.js'
import { marked, type Reader } from './reader.js'

const LOCAL_SIGNS = ".!#$%&'*+-/=?^_`{|}~"
const MOST_LOCAL = 64
/** Letters of a country in "support.no". */
const COUNTRY = 2

const QUOTE = 34

/** Where a local part in quotation marks begins (RFC 5321, "Quoted-string"). */
function quotedStart(text: string, at: number): number {
  for (let start = at - 2; start >= 0 && at - start <= MOST_LOCAL; start--) {
    const unit = text.charCodeAt(start)
    if (unit === QUOTE) return start
    if (unit < 32) return at
  }
  return at
}

/** Where the local part begins, left of the sign at `at`. */
function localStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === QUOTE) return quotedStart(text, at)
  let start = at
  while (start > 0 && at - start < MOST_LOCAL) {
    const unit = text.charCodeAt(start - 1)
    if (!isAlphanumeric(unit) && !LOCAL_SIGNS.includes(text.charAt(start - 1))) break
    start--
  }
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++
  return start
}

const DOMAIN =
  /(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,10}(?:\p{L}{2,24}|xn--[a-z\d]{2,20})(?![\p{L}\d])|\[(?:\d{1,3}\.){3}\d{1,3}\]/uy

function plainEmails(reader: Reader): void {
  const { text, tokens } = reader
  if (!tokens.hasAt) return
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at)
    const after = /^[ \u00a0]/.test(text.charAt(at + 1)) ? at + 2 : at + 1
    DOMAIN.lastIndex = after
    if (start === at || !DOMAIN.test(text)) continue
    const local = text.slice(start, at)
    if (!local.startsWith('"') && (local.includes('..') || local.endsWith('.'))) continue
    // An exotic space right after the domain is a slip inside an address more often than an end.
    const cut = /^[\u2000-\u200a\u202f\u205f]/.test(text.charAt(DOMAIN.lastIndex))
    reader.propose({
      start,
      end: DOMAIN.lastIndex,
      kind: 'email',
      score: cut ? 60 : 94,
      ...companyMailbox(reader, local),
    })
  }
}

/** Mailboxes of a role ("kundeservice@") are nobody's own. */
function companyMailbox({ compiled }: Reader, local: string): { company?: true } {
  const parts = local
    .toLowerCase()
    .split(/[.+\-_\d]+/)
    .filter(Boolean)
  // "support.no" and "order-team" are a role's; "info.mia" is somebody's.
  const isRole = (part: string, at: number): boolean =>
    compiled.mailboxes.has(part) || (at > 0 && part.length <= COUNTRY)
  return parts.length > 0 && parts.every(isRole) ? { company: true } : {}
}

const BRACKETED_AT = /[[({<]\s?$/

/** Does the word at `token` stand for "@"? Returns the token after which the domain begins. */
function spelledAt(
  { text, tokens, compiled }: Reader,
  token: number,
): { last: number; sure: boolean } | undefined {
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
  const gap = (a: number, b: number): string =>
    text.slice(tokens.end[Math.min(a, b)], tokens.start[Math.max(a, b)])
  for (let turns = 0; turns < 8; turns++) {
    const next = token + step
    if (next < 0 || next >= tokens.count) break
    const raw = gap(token, next)
    const between = raw.replace(/[[\](){}<>]/g, '')
    const bracketed =
      between === '' && raw !== '' && marked(tokens, next, MARK.dot | MARK.dash | MARK.underscore)
    if (between === '' && !bracketed) token = next
    else if (SIGN.test(between) && !/\s/.test(between)) {
      token = next
      if (between.includes('.')) dots++
    } else if (
      (SPACE.test(between) || between === '') &&
      marked(tokens, next, MARK.dot | MARK.dash | MARK.underscore)
    ) {
      if (next + step < 0 || next + step >= tokens.count) break
      if (marked(tokens, next, MARK.dot)) dots++
      token = next + step
    } else break
  }
  return { token, dots }
}

const TOP = /^\p{L}{2,12}$/u
/** The domains that addresses end in most: "with a yellow dot are" is no address. */
const COMMON_TOP = /^(?:com|net|org|info|biz|edu|gov|eu|no|se|dk|fi|is|nu|uk|io|me|co|de|ie|us|fr)$/i

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
    const letter = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1
    if (!(letter ? COMMON_TOP : TOP).test(top) || domain.dots === 0 || (!sign.sure && !spelledDot)) continue
    reader.propose({
      start: tokens.start[local.token] ?? 0,
      end: tokens.end[domain.token] ?? 0,
      kind: 'email',
      subtype: 'spelled',
      score: 84,
    })
  }
}

/** Finds addresses written with "@" or spelled out. */
export function findEmails(reader: Reader): void {
  plainEmails(reader)
  spelledEmails(reader)
}
