/**
 * The words of a Markdown text, with their places: without the signs of headings, quotes, emphasis and code
 * fences, with the addresses of links in parentheses, since the customer gets those too.
 */
import { type Extract, type Extractor, extractor } from './source-map.js'

const FENCE = /^ {0,3}(?:```|~~~)/
/** What stands before the words of a line. */
const LINE_START = /^(?: {0,3}>[ \t]?)* {0,3}(?:#{1,6}[ \t]+)?/
const SETEXT = /^ {0,3}(?:=+|-{2,}|\*{3,}|_{3,})[ \t]*$/

/** Take the words out of Markdown. */
export function readMarkdown(source: string, from = 0): Extract {
  const out = extractor(source, from)
  let at = from
  let fenced = false
  while (at < source.length) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(at, Math.min(end, at + 4))
    if (FENCE.test(line.length < 4 ? line : source.slice(at, at + 8))) fenced = !fenced
    else if (fenced) out.copy(at, end)
    else at = readLine(source, at, end, out)
    if (newline >= 0 && !(out.empty && at >= end)) out.copy(newline, newline + 1)
    at = Math.max(at, end) + 1
  }
  return out.done('plain')
}

/** Returns where it stopped: a comment may run over the end of the line. */
function readLine(source: string, start: number, end: number, out: Extractor): number {
  const head = source.slice(start, Math.min(end, start + 40))
  if (end - start < 40 && SETEXT.test(head)) return end
  let at = start + (LINE_START.exec(head)?.[0].length ?? 0)
  while (at < end) at = readInline(source, at, end, out)
  return at
}

const STOPS = /[\\*_`[!<~]/g
const LINK =
  /\[([^[\]\n]{1,500})\]\((?:<([^<>\n]{1,2000})>|([^\s()]{1,1000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?))(?:\s+"[^"\n]{0,300}")?\)/y
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/y
const EMPHASIS = /(\*{1,3}|_{1,3}|~~|`{1,3})/y

function readInline(source: string, at: number, end: number, out: Extractor): number {
  STOPS.lastIndex = at
  const stop = STOPS.exec(source)
  const next = stop && stop.index < end ? stop.index : end
  out.copy(at, next)
  if (next >= end) return end
  switch (source[next]) {
    case '\\':
      return readEscape(source, next, end, out)
    case '<':
      return readAngle(source, next, out)
    case '[':
    case '!':
      return readLink(source, next, out)
    default:
      return readEmphasis(source, next, out)
  }
}

function readEscape(source: string, at: number, end: number, out: Extractor): number {
  const escaped = at + 1 < end && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')
  if (!escaped) out.copy(at, at + 1)
  else out.put(source[at + 1] ?? '', at, at + 2)
  return escaped ? at + 2 : at + 1
}

const INLINE_TAG =
  /<\/?(?:b|i|u|em|strong|span|sub|sup|small|mark|s|del|ins|p|div|br|code)\b[^<>\n]{0,500}>/iy

function readAngle(source: string, at: number, out: Extractor): number {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 4)
    return close < 0 ? source.length : close + 3
  }
  AUTOLINK.lastIndex = at
  const auto = AUTOLINK.exec(source)
  if (auto) {
    out.copy(at + 1, AUTOLINK.lastIndex - 1)
    return AUTOLINK.lastIndex
  }
  INLINE_TAG.lastIndex = at
  if (INLINE_TAG.test(source)) return INLINE_TAG.lastIndex
  out.copy(at, at + 1)
  return at + 1
}

function readLink(source: string, at: number, out: Extractor): number {
  const image = source[at] === '!'
  const start = image ? at + 1 : at
  LINK.lastIndex = start
  const match = source[start] === '[' ? LINK.exec(source) : null
  if (!match) {
    out.copy(at, at + 1)
    return at + 1
  }
  const words = match[1] ?? ''
  const address = match[2] ?? match[3] ?? ''
  const wordsEnd = start + 1 + words.length
  out.copy(start + 1, wordsEnd)
  if (!image && address !== words) {
    const from = wordsEnd + 2 + (match[2] === undefined ? 0 : 1)
    out.put(' (', wordsEnd, from)
    out.copy(from, from + address.length)
    out.put(')', from + address.length, LINK.lastIndex)
  }
  return LINK.lastIndex
}

/** Signs of emphasis stand against a word on one side; `2 * 3`, `snake_case` and a row of `___` are none. */
function readEmphasis(source: string, at: number, out: Extractor): number {
  EMPHASIS.lastIndex = at
  const signs = EMPHASIS.exec(source)?.[0] ?? source[at] ?? ''
  const after = at + signs.length
  const before = source[at - 1] ?? ' '
  const next = source[after] ?? ' '
  const word = /[\p{L}\p{N}]/u
  const lonely = /\s/.test(before) && /\s/.test(next)
  const inWord = signs[0] === '_' && word.test(before) && word.test(next)
  const slot = signs === '___' || next === signs[0] || before === signs[0]
  if (lonely || inWord || slot || (signs[0] === '~' && signs.length < 2)) out.copy(at, after)
  return after
}
