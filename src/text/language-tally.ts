/** The votes of words on the language of their text; fed by the walk over a text, word by word. */
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

/** Evidence gathered word by word: start with `createTally`, add with `tallyWord`, end with `concludeLanguage` of language.ts. */
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
    addRow(tally, known, STEPS.word * WORD_MASS * share)
    tally.mass += WORD_MASS * share
  } else {
    const count = groupRows(tally.word, length, tally.rows)
    addRows(tally, count, STEPS.group * share)
    tally.mass += count * share
  }
  if (comma) {
    addRow(tally, commaRow(hash), STEPS.group)
    tally.mass += 1
  }
}

function addRow({ votes, weights: { packed } }: LanguageTally, row: number, worth: number): void {
  addSums(votes, packed[row * 2] as number, packed[row * 2 + 1] as number, WEIGHT_OFFSET, worth)
}

/** Three classes are summed in one integer, as many rows at a time as ten bits hold. */
function addRows(tally: LanguageTally, count: number, worth: number): void {
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
