/** The words of an HTML text, with their places. Tags become line breaks or nothing, entities become characters. */
import { namedEntity } from './entities.js'
import { type Extract, type Extractor, extractor } from './source-map.js'

/** Elements that begin a new line (WHATWG HTML, section 15.3). */
const BLOCKS = new Set(
  'address article aside blockquote body br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript'])

const TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})(?![A-Za-z0-9:-])((?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}'){0,3000})>/y
const HREF = /\shref\s{0,3}=\s{0,3}(?:"([^"]{0,2000})"|'([^']{0,2000})')/i
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/y

interface Walk {
  readonly source: string
  readonly out: Extractor
  at: number
  /** Where the open link's address stands, to be named after its words. */
  link: { start: number; end: number; words: string } | undefined
}

/** Take the words out of HTML. Anything that is no HTML stays as it is. */
export function readHtml(source: string): Extract {
  const walk: Walk = { source, out: extractor(source), at: 0, link: undefined }
  while (walk.at < source.length) step(walk)
  return walk.out.done('html')
}

function step(walk: Walk): void {
  const sign = walk.source[walk.at] ?? ''
  if (sign === '<') readMarkup(walk)
  else if (sign === '&') readEntity(walk)
  else if (isBlank(sign)) readBlank(walk)
  else readWords(walk)
}

function readWords(walk: Walk): void {
  const { source, at } = walk
  let end = at + 1
  while (end < source.length && !isStop(source.charCodeAt(end))) end++
  walk.out.copy(at, end)
  walk.at = end
}

const isBlank = (sign: string): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f'
const isStop = (code: number): boolean =>
  code === 60 || code === 38 || code === 32 || (code >= 9 && code <= 13)

/** White space is one space, and none at the start of a line. */
function readBlank(walk: Walk): void {
  const start = walk.at
  while (isBlank(walk.source[walk.at] ?? 'x')) walk.at++
  if (walk.out.empty || walk.out.endsWith('\n') || walk.out.endsWith(' ')) return
  if (walk.source[start] === ' ' && walk.at === start + 1) walk.out.copy(start, walk.at)
  else walk.out.put(' ', start, walk.at)
}

function readEntity(walk: Walk): void {
  ENTITY.lastIndex = walk.at
  const match = ENTITY.exec(walk.source)
  const code = match?.[1] ? Number(match[1]) : match?.[2] ? Number.parseInt(match[2], 16) : undefined
  const text =
    code === undefined
      ? namedEntity(match?.[3] ?? '')
      : code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : undefined
  const end = match && text !== undefined ? ENTITY.lastIndex : walk.at + 1
  if (text === undefined) walk.out.copy(walk.at, end)
  else walk.out.put(text, walk.at, end)
  walk.at = end
}

function readMarkup(walk: Walk): void {
  const { source, at, out } = walk
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4)
    walk.at = end < 0 ? source.length : end + 3
    return
  }
  TAG.lastIndex = at
  const match = TAG.exec(source)
  const name = match?.[2]?.toLowerCase() ?? ''
  // A product's own element is a placeholder, and stays for the recogniser of placeholders to see.
  if (!match || name === 'attribute' || !isElementLike(name, match[3] ?? '')) {
    const end = name === 'attribute' && match ? TAG.lastIndex : at + 1
    out.copy(at, end)
    walk.at = end
    return
  }
  walk.at = TAG.lastIndex
  if (HIDDEN.has(name) && match[1] === '') skipHidden(walk, name)
  else if (name === 'a') readLink(walk, match, at)
  else if (BLOCKS.has(name)) breakLine(walk, at, name)
}

/** `<your name>` is a slot that somebody wrote by hand, and no element has two bare words and nothing else. */
const isElementLike = (name: string, attributes: string): boolean =>
  attributes.trim() === '' || attributes.includes('=') || attributes.trim() === '/' || BLOCKS.has(name)

function skipHidden(walk: Walk, name: string): void {
  const close = new RegExp(`</${name}[^<>]{0,100}>`, 'gi')
  close.lastIndex = walk.at
  walk.at = close.test(walk.source) ? close.lastIndex : walk.source.length
}

function breakLine(walk: Walk, from: number, name: string): void {
  if (walk.out.empty) return
  const paragraph = name === 'p' && !walk.out.endsWith('\n\n')
  if (name === 'br' || !walk.out.endsWith('\n')) walk.out.put('\n', from, walk.at)
  if (paragraph && !walk.out.endsWith('\n\n')) walk.out.put('\n', walk.at, walk.at)
}

/** The address of a link is part of what the customer gets: it follows the words, in parentheses. */
function readLink(walk: Walk, match: RegExpExecArray, at: number): void {
  if (match[1] === '') {
    const href = HREF.exec(match[3] ?? '')
    const address = href?.[1] ?? href?.[2]
    if (!href || address === undefined || address === '') return
    const start = at + match[0].indexOf(address, match[0].indexOf('href'))
    walk.link = {
      start,
      end: start + address.length,
      words: walk.source.slice(walk.at, walk.at + address.length),
    }
    return
  }
  const { link } = walk
  walk.link = undefined
  if (!link || link.words === walk.source.slice(link.start, link.end)) return
  walk.out.put(' (', at, at)
  walk.out.copy(link.start, link.end)
  walk.out.put(')', at, at)
}
