/**
 * Tells Swedish, Bokmål, Nynorsk and English apart, and from Danish and the other languages.
 *
 * Every word votes (see language-features.ts) with weights learned from text and word lists written for
 * that purpose (tests/quality/train-language.ts). Addresses, numbers, emoji and masked data do not vote.
 */
import type { LanguageGuess } from '../core/reports.js'
import type { Confidence, Language } from '../core/vocabulary.js'
import {
  CLASSES,
  commaRow,
  FEATURE_ROOM,
  foldWord,
  groupRows,
  WORD_ROOM,
  wordHash,
  wordKey,
} from './language-features.js'
import { STEPS, SUMMABLE, WEIGHT_OFFSET, type Weights, weights } from './language-weights.js'
import { walkWords } from './language-words.js'

export interface LanguageOptions {
  /** The languages that come into question; all four when left out. Others are still told as `other`. */
  among?: readonly Language[]
  /** The language to expect, as that of the post that is answered: it decides where the words do not. */
  hint?: Language
}

export interface GuessOptions extends LanguageOptions {
  /**
   * A second opinion, asked only when the words fit none of the four languages well: the code of the
   * language (ISO 639), or undefined when it cannot tell.
   */
  other?: (text: string) => string | undefined
}

/** Evidence gathered word by word: start with `createTally`, add with `tallyWord`, end with `concludeLanguage`. */
export interface LanguageTally {
  readonly votes: Float64Array
  readonly word: Uint16Array
  readonly rows: Uint16Array
  readonly weights: Weights
  /** How much has been voted; evidence grows with its root, since neighbouring words are not independent. */
  mass: number
  letters: number
  foreign: number
}

/** How many groups of letters a known word stands for. */
export const WORD_MASS = 5
/** A capital inside a sentence marks a name, and names travel. */
export const NAME_SHARE = 0.5

export const createTally = (): LanguageTally => ({
  votes: new Float64Array(CLASSES.length),
  word: new Uint16Array(WORD_ROOM),
  rows: new Uint16Array(FEATURE_ROOM),
  weights: weights(),
  mass: 0,
  letters: 0,
  foreign: 0,
})

/** Adds the vote of the word `text[start, end)`. `named`: it has a capital inside a sentence. */
export function tallyWord(
  tally: LanguageTally,
  text: string,
  start: number,
  end: number,
  comma: boolean,
  named: boolean,
): void {
  const share = named ? NAME_SHARE : 1
  const length = foldWord(text, start, end, tally.word)
  const hash = wordHash(tally.word, length)
  const known = tally.weights.rowOf(wordKey(hash))
  tally.letters += length
  if (known >= 0) {
    tally.rows[0] = known
    addVotes(tally, 1, STEPS.word * WORD_MASS * share)
    tally.mass += WORD_MASS * share
  } else {
    const count = groupRows(tally.word, length, tally.rows)
    addVotes(tally, count, STEPS.group * share)
    tally.mass += count * share
  }
  if (comma) {
    tally.rows[0] = commaRow(hash)
    addVotes(tally, 1, STEPS.group)
    tally.mass += 1
  }
}

/** Three classes are summed in one integer, as many rows at a time as ten bits hold. */
function addVotes(tally: LanguageTally, count: number, worth: number): void {
  const { rows } = tally
  const { packed } = tally.weights
  for (let from = 0; from < count; from += SUMMABLE) {
    const stop = Math.min(from + SUMMABLE, count)
    let one = 0
    let two = 0
    for (let at = from; at < stop; at += 1) {
      const row = (rows[at] as number) * 2
      one += packed[row] as number
      two += packed[row + 1] as number
    }
    addSums(tally.votes, one, two, (stop - from) * WEIGHT_OFFSET, worth)
  }
}

function addSums(votes: Float64Array, one: number, two: number, offset: number, worth: number): void {
  votes[0] = (votes[0] as number) + ((one & 1023) - offset) * worth
  votes[1] = (votes[1] as number) + (((one >> 10) & 1023) - offset) * worth
  votes[2] = (votes[2] as number) + ((one >> 20) - offset) * worth
  votes[3] = (votes[3] as number) + ((two & 1023) - offset) * worth
  votes[4] = (votes[4] as number) + (((two >> 10) & 1023) - offset) * worth
  votes[5] = (votes[5] as number) + ((two >> 20) - offset) * worth
}

/** The odds, as a logarithm, that an expected language is given beforehand. */
const HINT = 1
/** Fewer letters than these are no text to judge. */
const LEAST_LETTERS = 2
/** A vote for any language under this is a guess among several. */
const LEAST_SCORE = 0.3
/** Above this share of doubt a second opinion is asked for. */
const DOUBT = 0.15
/** Measured on public test sentences: above these, 97 and 85 of a hundred answers are right. */
const SURE = 0.9
const LIKELY = 0.6

const OTHER = CLASSES.indexOf('other')
const DANISH = CLASSES.indexOf('da')

/** The probability of each class, in the order of `CLASSES`. */
function scoresOf(tally: LanguageTally, options: LanguageOptions): number[] {
  const root = Math.sqrt(Math.max(tally.mass, 1))
  const { among, hint } = options
  const logs = CLASSES.map((name, index) => {
    if (name !== 'da' && name !== 'other' && among !== undefined && !among.includes(name)) return -Infinity
    return (tally.votes[index] as number) / root + (name === hint ? HINT : 0)
  })
  const top = Math.max(...logs)
  const parts = logs.map((log) => Math.exp(log - top))
  const sum = parts.reduce((total, part) => total + part, 0)
  return parts.map((part) => part / sum)
}

const confidenceOf = (score: number): Confidence =>
  score >= SURE ? 'high' : score >= LIKELY ? 'medium' : 'low'

const UNKNOWN: LanguageGuess = { language: 'unknown', confidence: 'low', ranked: [] }

/** What the evidence comes to. `text` is what a second opinion is asked about. */
export function concludeLanguage(
  tally: LanguageTally,
  text: string,
  options: GuessOptions = {},
): LanguageGuess {
  const letters = tally.letters + tally.foreign
  if (letters < LEAST_LETTERS) return { ...UNKNOWN, ranked: [] }
  if (tally.foreign * 2 > letters) return foreignGuess(text, tally.foreign / letters, options)
  const scores = scoresOf(tally, options)
  const named = secondOpinion(scores, text, options)
  const ranked = CLASSES.map((name, index) => ({
    language: index === OTHER ? named : (name as string),
    score: scores[index] as number,
  })).sort((a, b) => b.score - a.score)
  return { ...judge(scores), ranked: ranked.filter((entry) => entry.score > 0) }
}

/** A model that has seen a little of every language and one that knows them by name count alike. */
function secondOpinion(scores: number[], text: string, options: GuessOptions): string {
  if (options.other === undefined || (scores[OTHER] as number) < DOUBT) return 'other'
  const named = options.other(text)
  if (named === undefined) return 'other'
  const index = (CLASSES as readonly string[]).indexOf(named)
  const agreed = index < 0 ? OTHER : index
  scores.forEach((score, at) => {
    scores[at] = (score + (at === agreed ? 1 : 0)) / 2
  })
  return index < 0 ? named : 'other'
}

function judge(scores: readonly number[]): Pick<LanguageGuess, 'language' | 'confidence'> {
  const elsewhere = (scores[OTHER] as number) + (scores[DANISH] as number)
  let best: LanguageGuess['language'] = 'other'
  let score = elsewhere
  CLASSES.forEach((name, index) => {
    if (name === 'da' || name === 'other' || (scores[index] as number) <= score) return
    best = name
    score = scores[index] as number
  })
  return score < LEAST_SCORE
    ? { language: 'unknown', confidence: 'low' }
    : { language: best, confidence: confidenceOf(score) }
}

/** Text in another script is in none of the four languages, whatever it says. */
function foreignGuess(text: string, share: number, options: GuessOptions): LanguageGuess {
  const named = options.other?.(text)
  const language = named === undefined || (CLASSES as readonly string[]).includes(named) ? 'other' : named
  return { language: 'other', confidence: confidenceOf(share), ranked: [{ language, score: share }] }
}

/** Must `text` be composed before it is read? Only signs and letters beyond Latin ask for it. */
function needsComposing(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x300) continue
    if (
      code < 0x2000 ||
      (code >= 0x2070 && code < 0xd800 && code !== 0x20ac) ||
      (code >= 0xf900 && code < 0xfe00)
    )
      return true
  }
  return false
}

/**
 * Guesses the language of `text`. `ranked` holds probabilities. Danish, and whatever is none of the four
 * languages, is `other`; a text without words, or whose words say nothing, is `unknown`.
 */
export function guessLanguage(text: string, options: GuessOptions = {}): LanguageGuess {
  const composed = needsComposing(text) ? text.normalize('NFC') : text
  const tally = createTally()
  walkWords(composed, {
    word: (start, end, comma, named) => tallyWord(tally, composed, start, end, comma, named),
    foreign: () => {
      tally.foreign += 1
    },
  })
  return concludeLanguage(tally, composed, options)
}
