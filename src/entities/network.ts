/** IP addresses, and links that carry a token. */
import type { Span } from '../core/span.js'
import { CUE } from './compile.js'
import { beside, type Reader, sentenceEnds } from './reader.js'
import { tokenFrom } from './scan.js'
import type { NumberWindow } from './windows.js'

/** Private, loopback, link-local, multicast and void ranges are nobody's (IANA special-purpose registry). */
const PRIVATE4 =
  /^(0|10|127|22[4-9]|2[3-5]\d)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./

/** How many words before an address may say that it is that of a server. */
const SERVER_NEAR = 8

/** "Set the A record to …": the address of a server is nobody's. */
function isOfServer({ tokens }: Reader, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - SERVER_NEAR); at--) {
    if (sentenceEnds(tokens, at)) return false
    if (((tokens.cues[at] ?? 0) & CUE.server) !== 0) return true
  }
  return false
}

function proposeAddress(
  reader: Reader,
  start: number,
  end: number,
  token: number,
  last: number,
  base: number,
): void {
  const { before, after } = beside(reader.tokens, token, last)
  const named = (before | after) & CUE.ip ? 20 : 0
  const company = isOfServer(reader, token)
  reader.propose({ start, end, kind: 'ip-address', score: base + named, ...(company ? { company } : {}) })
}

/** Four numbers of 0 to 255 with dots between: an address and nothing else, private ranges too. */
export const isIp4 = ({ groups, spelled }: NumberWindow): boolean =>
  groups.length === 4 &&
  !spelled &&
  groups.every(
    (group, at) => (at === 0 || group.gap === '.') && Number(group.digits) <= 255 && group.digits.length <= 3,
  )

/** Few digits may number a section, and four pairs a telephone. */
const scoreOf = (digits: string, shape: string): number =>
  digits.length < 7 ? 40 : shape === '2.2.2.2' ? 55 : 74

/** Proposes it where it is public. */
export function proposeIp4(reader: Reader, window: NumberWindow): void {
  const { groups, start, end, digits } = window
  if (window.glued) return
  const value = groups.map((group) => group.digits).join('.')
  const more = /^[.\d]\d|^\.\d/.test(reader.text.slice(end, end + 2)) || reader.text.charAt(start - 1) === '.'
  if (more || PRIVATE4.test(value)) return
  const first = groups[0]
  const last = groups[3]
  if (first && last)
    proposeAddress(reader, start, end, first.firstToken, last.lastToken, scoreOf(digits, window.shape))
}

const IP6 = /(?<![\p{L}\d:])(?:[\da-f]{0,4}:){2,7}(?:[\da-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})(?![\p{L}\d:])/giu
const PRIVATE6 = /^(::1?$|fe[89ab]|f[cd]|ff|::ffff:(10|127|192\.168)\.|::$)/i

/** Is it an address of version 6, at most once shortened? */
export function isIp6(value: string): boolean {
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
    if (!isIp6(value) || PRIVATE6.test(value) || (/^[\d:]+$/.test(value) && !value.includes('::'))) continue
    const start = match.index
    const token = tokenFrom(reader.tokens, start)
    proposeAddress(reader, start, start + value.length, token, token, 78)
  }
}

const PARAMETER = /[?&#;]([\w-]{1,100})=[^&#\s]{6}/g
const SECRET = /token|sess|sid|auth|key|sig|secret|password|passwd|pwd|code|jwt|otp|ticket|magic|reset/i
const LONG_SECRET = /(?:^|[/=])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{24,}|(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}/

/** Links with a token or a session id let others act as the writer. */
export function findLinkTokens(reader: Reader): void {
  for (const link of reader.links) proposeLink(reader, link)
}

function proposeLink(reader: Reader, link: Span): void {
  const url = reader.text.slice(link.start, link.end).replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')
  const end = link.start + url.length
  const named = [...url.matchAll(PARAMETER)].some((parameter) => SECRET.test(parameter[1] ?? ''))
  if (named) reader.propose({ start: link.start, end, kind: 'credential', subtype: 'link', score: 85 })
  else if (LONG_SECRET.test(url))
    reader.propose({ start: link.start, end, kind: 'credential', subtype: 'link', score: 48 })
}
