/** A text and everything that a rule may ask about it, each facet read once, on first use. */

import type { Cue } from '../core/cues.js'
import type { Span } from '../core/span.js'
import type { Language } from '../core/vocabulary.js'
import type { ConceptReader } from './concepts.js'
import { type Emoji, findEmoji } from './emoji.js'
import type { Matcher } from './matcher.js'
import { type Sentence, type Token, tokenize } from './tokenize.js'
import { type CueMatch, walk } from './walk.js'
import { type Spelt, speltOf, type WordVectors } from './word-vectors.js'
import { type Wording, wordingFeatures } from './wording.js'

export interface Doc {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly emoji: readonly Emoji[]
  /** The matches of a cue, in text order. */
  cues(name: Cue): readonly CueMatch[]
  /** Is the cue there, weakly or not? */
  has(name: Cue): boolean
  /** Does the sentence hold the cue? */
  holds(sentence: number, cue: Cue): boolean
  /** All matches of all cues. */
  readonly matches: readonly CueMatch[]
  /** Does the language know the word (normal form) as an ordinary one? */
  isOrdinary(norm: string): boolean
  /** Is the word (normal form) a known abbreviation in capitals? */
  isAcronym(norm: string): boolean
  /** What the words of each sentence weigh, a column for each of `WORDING_COLUMNS`; undefined where nothing was learned. */
  wording(): Float64Array | undefined
  /** What the words of a post tell, as one vector; undefined where nothing was learned. */
  vector(): Float64Array | undefined
  /** What the words of each sentence of a post tell, a vector a sentence; undefined where nothing was learned. */
  sentenceVectors(): Float64Array[] | undefined
  /** The word whose vector goes farthest in a direction; undefined where none goes there. */
  wordToward(direction: Float64Array): Token | undefined
  /** What a word is about: indexes into `CONCEPTS`. */
  concepts(token: number): readonly number[]
  /** Is the token a negation? */
  negates(token: number): boolean
}

/** What reading a text in a language needs. */
export interface Reader {
  readonly language: Language
  readonly matcher: Matcher
  /** Is the word (normal form) a given name? */
  readonly isName: (norm: string) => boolean
  readonly ordinary: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
  /** Unpacked on first use. */
  readonly wording?: () => Wording | undefined
  readonly vectors?: () => WordVectors | undefined
  readonly concepts?: () => ConceptReader | undefined
  readonly saying?: () => WordVectors | undefined
}

const NONE: readonly number[] = []
const NO_TOKEN = { kind: 'sign', norm: '' } as const
const NO_MATCHES: readonly CueMatch[] = []

/** Reads a text in one language. */
export function readDoc(text: string, reader: Reader, tokenized = tokenize(text)): Doc {
  const { tokens, sentences } = tokenized
  const { matches, negations } = walk(text, tokens, sentences, reader.matcher, reader.isName)
  const byCue = new Map<Cue, CueMatch[]>()
  for (const match of matches) {
    const list = byCue.get(match.cue)
    if (list) list.push(match)
    else byCue.set(match.cue, [match])
  }
  let emoji: Emoji[] | undefined
  let wording: Float64Array | undefined
  let spelt: readonly Spelt[] | undefined
  const spell = (): readonly Spelt[] => {
    spelt ??= sentences.map((one) => speltOf(tokens, one))
    return spelt
  }
  return {
    text,
    language: reader.language,
    tokens,
    sentences,
    get emoji() {
      emoji ??= findEmoji(text)
      return emoji
    },
    cues: (name) => byCue.get(name) ?? NO_MATCHES,
    has: (name) => byCue.has(name),
    holds: (sentence, cue) => byCue.get(cue)?.some((match) => match.sentence === sentence) ?? false,
    matches,
    wording() {
      wording ??= reader.wording?.()?.sums(sentences.map((one) => wordingFeatures(tokens, one)))
      return wording
    },
    vector: () => reader.vectors?.()?.sum(spell()),
    sentenceVectors() {
      const vectors = reader.saying?.()
      return vectors ? spell().map((one) => vectors.sum([one])) : undefined
    },
    wordToward: (direction) => reader.vectors?.()?.strongest(tokens, sentences, direction),
    concepts(token) {
      const { kind, norm } = tokens[token] ?? NO_TOKEN
      return kind === 'word' ? (reader.concepts?.()?.of(norm) ?? NONE) : NONE
    },
    isOrdinary: (norm) => reader.ordinary.has(norm),
    isAcronym: (norm) => reader.acronyms.has(norm),
    negates: (token) => negations.has(token),
  }
}

/** The words of a sentence, from the first to the last; undefined where it has none. */
export function wordsOf(
  { text, tokens, sentences }: Doc,
  sentence: number,
): (Span & { quote: string }) | undefined {
  const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {}
  const first = tokens[firstToken]
  const last = tokens[lastToken - 1]
  if (!first || !last) return undefined
  const { start } = first
  const { end } = last
  return { start, end, quote: text.slice(start, end) }
}
