/** What recognisers read from and write to. */

import type { Span } from '../core/span.js'
import type { Confidence, PersonalDataKind } from '../core/vocabulary.js'
import { type CompiledContexts, CUE } from './compile.js'
import { type Group, groupsOf } from './groups.js'
import { SHAPE, type Tokens } from './scan.js'

/** A proposal: `score` says how sure it is, 0 to 100. */
export interface Candidate extends Span {
  kind: PersonalDataKind
  score: number
  country?: string
  subtype?: string
  valid?: boolean
  /** The company's own or an authority's: not personal. */
  company?: boolean
  /** The words beside it call it ours. */
  ours?: boolean
}

/** Scores at and above which a candidate is `high`, `medium`, or kept at all. */
export const SCORES = { high: 75, medium: 45, low: 20 } as const

export const confidenceOf = (score: number): Confidence =>
  score >= SCORES.high ? 'high' : score >= SCORES.medium ? 'medium' : 'low'

export interface Reader {
  readonly text: string
  readonly tokens: Tokens
  readonly compiled: CompiledContexts
  readonly groups: readonly Group[]
  /** Links of the text, within which only strong evidence counts. */
  readonly links: readonly Span[]
  /** True when the trimmed text is short and may be nothing but a value, as in a form field. */
  readonly bare: boolean
  readonly propose: (candidate: Candidate) => void
}

/** Cues that say what a value is. */
export const VALUE_CUES =
  CUE.identity |
  CUE.card |
  CUE.account |
  CUE.clearing |
  CUE.company |
  CUE.phone |
  CUE.birth |
  CUE.plate |
  CUE.document |
  CUE.password |
  CUE.code |
  CUE.reference |
  CUE.booking |
  CUE.ip // prettier-ignore

/** The cues beside a value: the nearest words before and after that say what it is. */
export interface Beside {
  readonly before: number
  /** Words between the cue before and the value. */
  readonly distance: number
  readonly after: number
}

const BACK = 7
const AHEAD = 4
/** Digits in a row that are a value of their own and stop the search for a cue. */
const VALUE_DIGITS = 4

const endsSentence = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 33 || unit === 63 || unit === 10) return true
    if (unit === 46 && end - at > 1 && text.charCodeAt(at + 1) === 32) return true
  }
  return false
}

/** Letters of a word before a dot that shortens it: "nr. 12", "tel. 08". */
const SHORTENED = 4

/** "f. 1939", "nr. 2041": the dot shortens a word, as what follows it shows. */
function isShortened({ start, end, shape, cues }: Tokens, token: number): boolean {
  const next = shape[token + 1] ?? SHAPE.capital
  const letters = (end[token] ?? 0) - (start[token] ?? 0)
  if ((shape[token] ?? 0) & SHAPE.number || letters > SHORTENED) return false
  if (letters === 1) return (next & SHAPE.capital) === 0
  return (next & SHAPE.number) !== 0 && ((cues[token] ?? 0) & (VALUE_CUES | CUE.link)) !== 0
}

/** Does a sentence or a line end between the tokens? */
export const sentenceEnds = (tokens: Tokens, token: number): boolean => {
  const { text, start, end } = tokens
  const from = end[token] ?? 0
  const to = start[token + 1] ?? text.length
  if (!endsSentence(text, from, to)) return false
  return !(to - from === 2 && text.charCodeAt(from) === 46 && isShortened(tokens, token))
}

function cueBefore(tokens: Tokens, token: number): { before: number; distance: number } {
  let words = 0
  let sentences = 0
  for (let at = token - 1; at >= 0 && words <= BACK; at--) {
    if (sentenceEnds(tokens, at) && ++sentences > 1) break
    const cues = (tokens.cues[at] ?? 0) & VALUE_CUES
    if (cues) return { before: cues, distance: words + sentences * 2 }
    const isNumber = ((tokens.shape[at] ?? 0) & SHAPE.number) !== 0
    if (isNumber && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) >= VALUE_DIGITS) break
    words++
  }
  return { before: 0, distance: BACK + 1 }
}

/** The nearest cues before token `first` and after token `last`. */
export function beside(tokens: Tokens, first: number, last: number): Beside {
  const { before, distance } = cueBefore(tokens, first)
  let after = 0
  for (let at = last + 1; at <= last + AHEAD && at < tokens.count; at++) {
    if (sentenceEnds(tokens, at - 1)) break
    if ((tokens.shape[at] ?? 0) & SHAPE.number) break
    after = (tokens.cues[at] ?? 0) & VALUE_CUES
    if (after) break
  }
  return { before, distance, after }
}

const BEFORE = 35
const AFTER = 22
const CONTRARY = -32
const NEAR = 3

/** How much the words beside a value speak for one of `cues`, or against it. */
export function support({ before, distance, after }: Beside, cues: number): number {
  if (before & cues) return BEFORE
  if (before && distance <= NEAR) return after & cues ? 0 : CONTRARY
  if (after & cues) return AFTER
  return 0
}

/** Words back over which a cue in the same sentence still announces a value that another, lesser cue stands nearer to. */
const FAR_BACK = 12

/** Does one of `cues` stand earlier in the sentence, with no other value between? */
export function announcedInSentence(tokens: Tokens, token: number, cues: number): boolean {
  for (let at = token - 1; at >= 0 && token - at <= FAR_BACK; at--) {
    if (sentenceEnds(tokens, at)) return false
    if ((tokens.cues[at] ?? 0) & cues) return true
    const isNumber = ((tokens.shape[at] ?? 0) & SHAPE.number) !== 0
    if (isNumber && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) >= VALUE_DIGITS) return false
  }
  return false
}

/** Is the token marked as a word of some kind? */
export const marked = (tokens: Tokens, token: number, mark: number): boolean =>
  ((tokens.names[token] ?? 0) & mark) !== 0

/** Is the text around the span an amount: a currency or unit beside it? */
export function isAmount(reader: Reader, group: Group, last: Group): boolean {
  const { text, tokens } = reader
  const sign = /[£$€]\s?$/
  if (sign.test(text.slice(Math.max(0, group.start - 2), group.start))) return true
  if (/^\s?[£$€%]|^,-|^:-/.test(text.slice(last.end, last.end + 2))) return true
  const next = last.lastToken + 1
  return ((tokens.cues[next] ?? 0) & CUE.amount) !== 0 && (tokens.start[next] ?? 0) - last.end <= 1
}

const BARE_LENGTH = 45

/** Makes the reader of a scanned text. */
export function makeReader(tokens: Tokens, compiled: CompiledContexts, propose: Reader['propose']): Reader {
  const { text } = tokens
  const wanted = tokens.digits > 0 || tokens.spelled
  const groups = wanted ? groupsOf(tokens) : []
  return { text, tokens, compiled, groups, links: linksOf(text, tokens), bare: isBare(tokens), propose }
}

/** A text that is one value and nothing else: no word longer than two letters beside its digits. */
function isBare(tokens: Tokens): boolean {
  if (tokens.text.length > BARE_LENGTH || tokens.digits === 0) return false
  for (let at = 0; at < tokens.count; at++) {
    const isWord = ((tokens.shape[at] ?? 0) & SHAPE.number) === 0
    if (isWord && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 2) return false
  }
  return true
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'«»]+/gi

function linksOf(text: string, tokens: Tokens): Span[] {
  if ((tokens.colons === 0 || !text.includes('://')) && !text.includes('www.') && !text.includes('WWW.'))
    return []
  return [...text.matchAll(LINK)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
