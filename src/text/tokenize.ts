import type { Span } from '../core/span.js'
import { normalizeWord } from './normalize.js'

/** `link` is an address of the web or of e-mail: it holds no words. */
type TokenKind = 'word' | 'number' | 'link' | 'sign'

export interface Token extends Span {
  readonly kind: TokenKind
  /** The words as written. */
  readonly raw: string
  /** The spelling that cues are matched with. */
  readonly norm: string
  /** Index of the sentence it stands in. */
  readonly sentence: number
  /** Stands between quotation marks, or is one of a pair. */
  quoted: boolean
}

export interface Sentence extends Span {
  /** First token, and one past the last. */
  readonly firstToken: number
  readonly lastToken: number
  /** Ends in a question mark. */
  readonly question: boolean
}

export interface Tokens {
  readonly tokens: Token[]
  readonly sentences: Sentence[]
}

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{Nd}/u

enum Class {
  space,
  letter,
  digit,
  sign,
  newline,
  ender,
}

/** Invisible characters that split no word: soft hyphen, zero-width (non-)joiner, word joiner, selectors. */
const INNER_INVISIBLE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfe0e, 0xfe0f])

/** Classes of the first 0x250 code units; the rest is asked of Unicode. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => classify(String.fromCharCode(code)))

function classify(char: string): Class {
  if (INNER_INVISIBLE.has(char.charCodeAt(0))) return Class.letter
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return Class.newline
  if (/[\s\u200B\uFEFF\p{Cc}]/u.test(char)) return Class.space
  if (LETTER.test(char)) return Class.letter
  if (DIGIT.test(char)) return Class.digit
  return char === '.' || char === '!' || char === '?' ? Class.ender : Class.sign
}

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at)
  if (code < 0x250) return CLASSES[code] as Class
  if (code === 0x2026) return Class.ender
  if (code >= 0xd800 && code <= 0xdbff) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
  return classify(text[at] ?? ' ')
}

const JOINERS = new Set(["'", '’', '-', '‑', '*', '#', '@', '$', '_', '!', '|', ':'])
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”»]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,63}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:com|org|net|se|no|nu|dk|fi|eu|uk|io|example|info|app|me|ly|ru|xyz|top)\b(?:\/[^\s<>"”»]*)?/uy

/** One walk over the text: words, numbers, signs and sentences, each with its place. */
export function tokenize(text: string): Tokens {
  const walk: Walk = { text, tokens: [], sentences: [], first: 0, from: 0, nextLink: nextLinkSign(text, 0) }
  let at = 0
  while (at < text.length) at = step(walk, at)
  closeSentence(walk, text.length)
  markQuotes(walk.tokens)
  return { tokens: walk.tokens, sentences: walk.sentences }
}

interface Walk {
  readonly text: string
  readonly tokens: Token[]
  readonly sentences: Sentence[]
  first: number
  from: number
  /** Where the next sign stands that only links hold inside a word. */
  nextLink: number
}

function step(walk: Walk, at: number): number {
  const { text } = walk
  const kind = classAt(text, at)
  if (kind === Class.space) return at + 1
  if (kind === Class.newline) return newline(walk, at)
  if (kind === Class.ender) return ender(walk, at)
  if (kind === Class.sign) return push(walk, 'sign', at, at + width(text, at))
  // It joins what stands before it, which is no word: the word begins after it.
  if (INNER_INVISIBLE.has(text.charCodeAt(at))) return at + 1
  const link = linkAt(walk, at)
  if (link > at) return push(walk, 'link', at, link)
  const spaced = spacedEnd(text, at)
  if (spaced > at) return push(walk, 'word', at, spaced)
  const end = wordEnd(text, at)
  return push(walk, kind === Class.digit && isNumeric(text, at, end) ? 'number' : 'word', at, end)
}

const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function push(walk: Walk, kind: TokenKind, start: number, end: number): number {
  const raw = walk.text.slice(start, end)
  const norm = kind === 'word' ? normalizeWord(whole(raw)) : raw
  walk.tokens.push({ kind, start, end, raw, norm, sentence: walk.sentences.length, quoted: false })
  return end
}

/** `f u c k`, `f-u-c-k`: four single letters or more, one sign between each. */
const SPACED = /\p{L}([ .*_-])\p{L}\1\p{L}(?:\1\p{L})+(?![\p{L}\p{N}'’])/uy
const SPACED_OUT = /^\p{L}[ .*_-]\p{L}[ .*_-]\p{L}[ .*_-]/u

/** The word without what takes it apart. */
function whole(raw: string): string {
  if (SPACED_OUT.test(raw)) return raw.replace(/[ .*_-]/g, '')
  return raw.includes('\n') ? raw.replace(/-\r?\n/g, '') : raw
}

function spacedEnd(text: string, at: number): number {
  const sign = text[at + 1]
  if (sign === undefined || !' .-*_'.includes(sign) || text[at + 3] !== sign) return at
  SPACED.lastIndex = at
  return SPACED.test(text) ? SPACED.lastIndex : at
}

const LINK_SIGN = /[@/]|[\p{L}\p{N}]\.(?=\p{L})/gu
const LONGEST_LINK_WORD = 64

function nextLinkSign(text: string, from: number): number {
  LINK_SIGN.lastIndex = from
  const found = LINK_SIGN.exec(text)
  return found ? found.index : Number.POSITIVE_INFINITY
}

/** Links are looked for only where a sign that they hold stands near. */
function linkAt(walk: Walk, at: number): number {
  const { text } = walk
  if (walk.nextLink < at) walk.nextLink = nextLinkSign(text, at)
  if (walk.nextLink - at > LONGEST_LINK_WORD) return at
  LINK.lastIndex = at
  const found = LINK.exec(text)
  if (!found) return at
  const trailing = /(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/.exec(found[0])
  return at + found[0].length - (trailing ? trailing[0].length : 0)
}

/** A line break ends a sentence: posts and replies are written in lines. */
function newline(walk: Walk, at: number): number {
  closeSentence(walk, at)
  walk.from = at + 1
  return at + 1
}

function ender(walk: Walk, at: number): number {
  const { text } = walk
  let end = at
  while (end < text.length && classAt(text, end) === Class.ender) end++
  push(walk, 'sign', at, end)
  const next = text[end]
  const single = end === at + 1 && text[at] === '.'
  if (single && (next === undefined ? false : !/[\s"”»')\]]/.test(next))) return end
  if (single && isAbbreviation(walk)) return end
  closeSentence(walk, end)
  walk.from = end
  return end
}

/** Abbreviations before names and examples, in all languages: a capital after them opens no sentence. */
const LEADING =
  /(?<![\p{L}\p{N}])(?:mrs?|ms|messrs|dr|prof|st|hr|fr|frk|sgt|capt|t\.ex|t\.eks|f\.eks|e\.g|i\.e|bl\.a|s\.k)$/iu
const LONGEST_LEADING = 7

/** `kl. 9`, `bl.a.`, `St. Olav`, `Ms. Berg`: a short word or number and a dot, and then no capital, or one it leads to. */
function isAbbreviation(walk: Walk): boolean {
  const dot = walk.tokens.at(-1)
  const word = walk.tokens.at(-2)
  if (!dot || !word || word.end !== dot.start) return false
  const next = /\S/.exec(walk.text.slice(dot.end, dot.end + 3))?.[0]
  if (next === undefined) return false
  if (word.kind === 'number') return /\p{Ll}/u.test(next)
  if (word.kind !== 'word') return false
  if (word.norm.length <= 3 && /[\p{Ll}\p{N}]/u.test(next)) return true
  return LEADING.test(walk.text.slice(Math.max(0, dot.start - LONGEST_LEADING), dot.start))
}

function closeSentence(walk: Walk, end: number): void {
  const lastToken = walk.tokens.length
  if (lastToken === walk.first) return
  const last = walk.tokens[lastToken - 1]
  const start = walk.tokens[walk.first]?.start ?? walk.from
  const question = last?.kind === 'sign' && last.raw.includes('?')
  walk.sentences.push({ start, end, firstToken: walk.first, lastToken, question })
  walk.first = lastToken
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === Class.letter || kind === Class.digit) {
      at += width(text, at)
      continue
    }
    const next = joined(text, start, at)
    if (next === at) break
    at = next
  }
  return at
}

/** Signs inside a word: apostrophe, hyphen, masks (`j*vla`, `f******`), decimal and time signs in numbers. */
function joined(text: string, start: number, at: number): number {
  const sign = text[at] ?? ''
  const after = at + 1 < text.length ? classAt(text, at + 1) : Class.space
  const inside = after === Class.letter || after === Class.digit
  if (sign === '.' || sign === ',' || sign === ':') {
    const digits = classAt(text, at - 1) === Class.digit && after === Class.digit
    return digits ? at + 1 : at
  }
  if (sign === '!' || sign === '|') return inside && classAt(text, at - 1) === Class.letter ? at + 1 : at
  if (!JOINERS.has(sign)) return at
  if (inside) return at + 1
  if (sign === '-' && after === Class.newline) return brokenEnd(text, at)
  if (sign !== '*' && sign !== '#') return at
  let end = at
  while (text[end] === sign) end++
  const opened = text[start - 1] === sign
  const goesOn = end < text.length && classAt(text, end) === Class.letter
  return !opened && (end - at >= 2 || goesOn) ? end : at
}

/** A word that is broken over two lines goes on with a small letter: `idi-` and `oter`. */
const BROKEN = /(?<=\p{L})-\r?\n(?=\p{Ll})/uy

function brokenEnd(text: string, at: number): number {
  BROKEN.lastIndex = at
  return BROKEN.test(text) ? BROKEN.lastIndex : at
}

const NUMERIC = /^[\p{Nd}.,:-]+$/u
const isNumeric = (text: string, start: number, end: number): boolean => NUMERIC.test(text.slice(start, end))

/** Signs that open and close quotations; single ones are apostrophes too. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„', '‘'])

const LONGEST_QUOTATION = 60

/**
 * Marks what stands between quotation marks within one sentence or its neighbour, the marks as well. What is a
 * quotation from its first sign to its last quotes nothing: those are the writer's words.
 */
function markQuotes(tokens: Token[]): void {
  let open = -1
  for (let i = 0; i < tokens.length; i++) {
    const { kind, raw } = tokens[i] as Token
    if (kind !== 'sign' || !QUOTATION_MARKS.has(raw)) continue
    if (open < 0) {
      open = i
      continue
    }
    const whole = open === 0 && !tokens.some(({ kind }, at) => at > i && kind !== 'sign')
    if (i - open <= LONGEST_QUOTATION && !whole)
      for (let j = open; j <= i; j++) (tokens[j] as Token).quoted = true
    open = -1
  }
}
