/** The one walk of a text over its matcher. */
import type { Cue } from '../core/cues.js'
import type { Span } from '../core/span.js'
import type { Entry, Matcher, Point } from './matcher.js'
import type { SymbolSet } from './symbols.js'
import type { Sentence, Token } from './tokenize.js'

/** Words that express a cue. */
export interface CueMatch extends Span {
  readonly cue: Cue
  readonly quote: string
  /** First token, and one past the last. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index of its sentence. */
  readonly sentence: number
  readonly weak: boolean
  /** Stands between quotation marks. */
  readonly quoted: boolean
  readonly instead: string | undefined
}

interface RawMatch {
  readonly output: number
  readonly negated: boolean
  readonly from: number
  readonly to: number
}

/** How far a negation reaches: words before the phrase, and after it. */
const NEGATION_BEFORE = 3
const NEGATION_AFTER = 2

export interface Walked {
  readonly matches: CueMatch[]
  /** Tokens that negate. */
  readonly negations: ReadonlySet<number>
}

/** All matches of all cues in the tokens of a text, those that a veto or a negation takes away left out. */
export function walk(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  matcher: Matcher,
  isName: (norm: string) => boolean,
): Walked {
  const matches: CueMatch[] = []
  const negations = new Set<number>()
  for (const [index, sentence] of sentences.entries()) {
    const raw = walkSentence(tokens, sentence, matcher, isName, negations)
    if (raw.length > 0) settle(text, tokens, sentence, index, raw, matcher, negations, matches)
  }
  return { matches, negations }
}

function walkSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  matcher: Matcher,
  isName: (norm: string) => boolean,
  negations: Set<number>,
): RawMatch[] {
  const found: RawMatch[] = []
  const words = readWords(tokens, sentence, matcher, isName, negations)
  const last = words.findLastIndex(({ at }) => tokens[at]?.kind !== 'sign')
  for (let start = 0; start < words.length; start++) {
    walkFrom(start, last, words, start === 0 ? matcher.opening : matcher.begin, matcher, found)
  }
  return found
}

interface Word {
  readonly at: number
  readonly set: SymbolSet
}

/** The tokens that phrases are made of: words, and the marks that some phrase asks for. */
function readWords(
  tokens: readonly Token[],
  sentence: Sentence,
  matcher: Matcher,
  isName: (norm: string) => boolean,
  negations: Set<number>,
): Word[] {
  const words: Word[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at] as Token
    const set = matcher.symbols.of(token, words.length === 0, isName)
    if (token.kind === 'sign' && set.symbols.length === 0) continue
    if (set.symbols.includes(matcher.negation)) negations.add(at)
    words.push({ at, set })
  }
  return words
}

/** `last` is the last word of the sentence, marks left out: a phrase may ask to end there. */
function walkFrom(
  start: number,
  last: number,
  words: readonly Word[],
  begin: Point,
  matcher: Matcher,
  found: RawMatch[],
): void {
  const from = words[start]?.at ?? 0
  let point: Point | null = begin
  for (let i = start; i < words.length; i++) {
    const { at, set } = words[i] as Word
    point = matcher.step(point, set)
    if (!point) return
    if (point.out.length > 0) report(point, from, at, found)
    const end = i === last ? matcher.step(point, matcher.end) : null
    if (end) report(end, from, at, found)
  }
}

function report(point: Point, from: number, to: number, found: RawMatch[]): void {
  for (const { entry, negated } of point.out) found.push({ output: entry, negated, from, to })
}

function settle(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  raw: readonly RawMatch[],
  matcher: Matcher,
  negations: ReadonlySet<number>,
  matches: CueMatch[],
): void {
  const vetoes = new Set<number>()
  for (const one of raw) if (one.output < 0) vetoes.add(-1 - one.output)
  const kept: CueMatch[] = []
  for (const one of raw) {
    const entry = one.output < 0 ? undefined : matcher.entries[one.output]
    if (!entry || !holds(entry, one, tokens, sentence, vetoes, negations)) continue
    const first = tokens[one.from] as Token
    const last = tokens[one.to] as Token
    kept.push({
      cue: entry.cue,
      start: first.start,
      end: last.end,
      quote: text.slice(first.start, last.end),
      firstToken: one.from,
      lastToken: one.to + 1,
      sentence: index,
      weak: entry.weak,
      quoted: first.quoted && last.quoted,
      instead: entry.instead,
    })
  }
  matches.push(...withoutContained(kept))
}

function holds(
  entry: Entry,
  one: RawMatch,
  tokens: readonly Token[],
  sentence: Sentence,
  vetoes: ReadonlySet<number>,
  negations: ReadonlySet<number>,
): boolean {
  if (entry.in === 'question' && !sentence.question) return false
  if (entry.in === 'statement' && sentence.question) return false
  for (const veto of entry.vetoes) if (vetoes.has(veto)) return false
  if (!entry.denied || one.negated || negations.size === 0) return true
  const from = Math.max(sentence.firstToken, one.from - NEGATION_BEFORE)
  const to = entry.denied === 'before' ? one.to : Math.min(sentence.lastToken, one.to + 1 + NEGATION_AFTER)
  for (let at = from; at <= one.to; at++) if (negations.has(at)) return false
  // "Du ska dö, fattar ni inte": past a comma it is another matter that is denied.
  for (let at = one.to + 1; at < to && tokens[at]?.kind !== 'sign'; at++) if (negations.has(at)) return false
  return true
}

/** Of matches of one cue, those that no longer one holds; one that holds a strong one is strong. */
function withoutContained(matches: CueMatch[]): CueMatch[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.weak) - Number(b.weak))
  const kept: CueMatch[] = []
  // In this order only the match of a cue that reaches furthest can hold the next one.
  const furthest = new Map<Cue, number>()
  for (const match of matches) {
    const at = furthest.get(match.cue)
    const outer = at === undefined ? undefined : kept[at]
    if (at === undefined || !outer || outer.end < match.end) furthest.set(match.cue, kept.push(match) - 1)
    else if (outer.weak && !match.weak) kept[at] = { ...outer, weak: false }
  }
  return kept
}
