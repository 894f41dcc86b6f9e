/** The one walk of a text over its matcher. */
import type { Cue } from '../core/cues.js'
import type { Span } from '../core/span.js'
import type { Matcher } from './matcher.js'
import type { Ending, Words } from './phrase-runner.js'
import type { Entry } from './program.js'
import type { Sentence, Token } from './tokenize.js'
import { NO_CLASS } from './word-classes.js'

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
  const endings: Ending[] = []
  const room: Room = { at: new Int32Array(64), classes: new Int32Array(64) }
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence
    matcher.classes.tidy()
    matcher.runner.run(readWords(room, tokens, sentence, matcher, isName, negations), endings)
    if (endings.length === 0) continue
    for (const one of settle(endings, tokens, sentence, matcher, negations))
      matches.push(matchOf(one, text, tokens, index))
    endings.length = 0
  }
  return { matches, negations }
}

/** Room for the words of a sentence, used again for the next. */
interface Room {
  at: Int32Array
  classes: Int32Array
}

/** The tokens that phrases are made of: words, and the marks that some phrase asks for. */
function readWords(
  into: Room,
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  { classes }: Matcher,
  isName: (norm: string) => boolean,
  negations: Set<number>,
): Words {
  if (lastToken - firstToken > into.at.length) {
    into.at = new Int32Array(2 * (lastToken - firstToken))
    into.classes = new Int32Array(2 * (lastToken - firstToken))
  }
  const words = { count: 0, at: into.at, classes: into.classes, last: -1 }
  for (let at = firstToken; at < lastToken; at++) {
    const token = tokens[at] as Token
    const wordClass = classes.of(token, words.count === 0, isName)
    if (token.kind !== 'sign') words.last = words.count
    else if (wordClass === NO_CLASS) continue
    if (classes.negates(wordClass)) negations.add(at)
    words.at[words.count] = at
    words.classes[words.count] = wordClass
    words.count++
  }
  return words
}

/** An ending that holds, with what it means. */
interface Held {
  readonly ending: Ending
  readonly entry: Entry
  weak: boolean
}

function settle(
  endings: readonly Ending[],
  tokens: readonly Token[],
  sentence: Sentence,
  { entries, ranks }: Matcher,
  negations: ReadonlySet<number>,
): Held[] {
  let vetoes: Set<number> | undefined
  for (const { output } of endings) {
    if (output >= 0) continue
    vetoes ??= new Set()
    vetoes.add(-1 - output)
  }
  const held: Held[] = []
  for (const ending of endings) {
    const entry = ending.output < 0 ? undefined : entries[ending.output]
    if (entry && holds(entry, ending, tokens, sentence, vetoes, negations))
      held.push({ ending, entry, weak: entry.weak })
  }
  return held.length > 1 ? withoutContained(held, ranks) : held
}

function matchOf(
  { ending: { from, to }, entry: { cue, instead }, weak }: Held,
  text: string,
  tokens: readonly Token[],
  sentence: number,
): CueMatch {
  const first = tokens[from] as Token
  const last = tokens[to] as Token
  return {
    cue,
    start: first.start,
    end: last.end,
    quote: text.slice(first.start, last.end),
    firstToken: from,
    lastToken: to + 1,
    sentence,
    weak,
    quoted: first.quoted && last.quoted,
    instead,
  }
}

function holds(
  entry: Entry,
  one: Ending,
  tokens: readonly Token[],
  sentence: Sentence,
  vetoes: ReadonlySet<number> | undefined,
  negations: ReadonlySet<number>,
): boolean {
  if (entry.in === 'question' && !sentence.question) return false
  if (entry.in === 'statement' && sentence.question) return false
  if (vetoes) for (const veto of entry.vetoes) if (vetoes.has(veto)) return false
  if (!entry.denied || one.negated || negations.size === 0) return true
  const from = Math.max(sentence.firstToken, one.from - NEGATION_BEFORE)
  const to = entry.denied === 'before' ? one.to : Math.min(sentence.lastToken, one.to + 1 + NEGATION_AFTER)
  for (let at = from; at <= one.to; at++) if (negations.has(at)) return false
  // "Du ska dö, fattar ni inte": past a comma it is another matter that is denied.
  for (let at = one.to + 1; at < to && tokens[at]?.kind !== 'sign'; at++) if (negations.has(at)) return false
  return true
}

/** Of matches of one cue, those that no longer one holds; one that holds a strong one is strong. */
function withoutContained(held: Held[], ranks: Int32Array): Held[] {
  held.sort(
    ({ ending: a, weak }, { ending: b, weak: other }) =>
      a.from - b.from ||
      b.to - a.to ||
      Number(weak) - Number(other) ||
      (ranks[a.output] as number) - (ranks[b.output] as number) ||
      a.output - b.output,
  )
  const kept: Held[] = []
  // In this order only the match of a cue that reaches furthest can hold the next one.
  const furthest = new Map<Cue, Held>()
  for (const one of held) {
    const outer = furthest.get(one.entry.cue)
    if (!outer || outer.ending.to < one.ending.to) {
      furthest.set(one.entry.cue, one)
      kept.push(one)
    } else if (!one.weak) outer.weak = false
  }
  return kept
}
