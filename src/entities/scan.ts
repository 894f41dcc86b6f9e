/** One walk over the text: words and digit runs with what the lexicon knows of them, and what gates the rest. */
import type { CompiledContexts } from './compile.js'
import { classOf, DIGIT, foldUnit, LETTER, ODD, UPPER } from './letters.js'
import { type Entry, hashStart, hashStep, lookUp, OPEN_LETTERS, openEntries } from './lexicon.js'

/** Shape bits of a token. */
export const SHAPE = {
  number: 1,
  /** Begins with a capital. */
  capital: 2,
  /** All capitals. */
  capitals: 4,
  /** No gap before it. */
  glued: 8,
} as const

/** The words and digit runs of a text, as parallel lists. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly shape: readonly number[]
  readonly cues: readonly number[]
  readonly names: readonly number[]
  readonly value: readonly number[]
  /** Everything that some token is, or-ed together. */
  readonly allCues: number
  readonly allNames: number
  readonly capitalNames: number
  readonly digits: number
  readonly hasAt: boolean
  readonly colons: number
  /** The text holds code units that hide others; read its normal form. */
  readonly odd: boolean
}

const AT = 64
const COLON = 58

/** Reads the text once. Linear; allocates a few numbers a word. */
export function scan(text: string, compiled: CompiledContexts): Tokens {
  const { lexicon } = compiled
  const start: number[] = []
  const end: number[] = []
  const shape: number[] = []
  const cues: number[] = []
  const names: number[] = []
  const value: number[] = []
  let allCues = 0
  let allNames = 0
  let capitalNames = 0
  let digits = 0
  let hasAt = false
  let colons = 0
  let odd = false
  let wordCues = 0
  let wordNames = 0
  let wordValue = -1
  const take = (entry: Entry): void => {
    wordCues |= entry.cues
    wordNames |= entry.names
    if (entry.value >= 0) wordValue = entry.value
  }
  const { length } = text
  let at = 0
  let previousEnd = -1
  while (at < length) {
    const unit = text.charCodeAt(at)
    const bits = classOf(unit)
    if ((bits & (LETTER | DIGIT)) === 0) {
      if (unit === AT) hasAt = true
      else if (unit === COLON) colons++
      else if (bits & ODD) odd = true
      at++
      continue
    }
    const from = at
    const glued = from === previousEnd ? SHAPE.glued : 0
    if (bits & DIGIT) {
      do at++
      while (at < length && (classOf(text.charCodeAt(at)) & DIGIT) !== 0)
      digits += at - from
      start.push(from)
      end.push(at)
      shape.push(SHAPE.number | glued)
      cues.push(0)
      names.push(0)
      value.push(-1)
      previousEnd = at
      continue
    }
    let hash = hashStart
    let prefix = 0
    let every = UPPER
    let next = bits
    let here = unit
    do {
      hash = hashStep(hash, foldUnit(here))
      every &= next
      odd ||= (next & ODD) !== 0
      at++
      if (at - from === OPEN_LETTERS) prefix = hash
      if (at >= length) break
      here = text.charCodeAt(at)
      next = classOf(here)
    } while (next & LETTER)
    wordCues = 0
    wordNames = 0
    wordValue = -1
    const entry = lookUp(lexicon, hash, text, from, at)
    if (entry) take(entry)
    openEntries(lexicon, prefix, text, from, at, take)
    allCues |= wordCues
    allNames |= wordNames
    if (bits & UPPER) capitalNames |= wordNames
    start.push(from)
    end.push(at)
    shape.push(glued | (bits & UPPER ? SHAPE.capital : 0) | (every ? SHAPE.capitals : 0))
    cues.push(wordCues)
    names.push(wordNames)
    value.push(wordValue)
    previousEnd = at
  }
  return { text, count: start.length, start, end, shape, cues, names, value, allCues, allNames, capitalNames, digits, hasAt, colons, odd }
}
