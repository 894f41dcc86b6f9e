/**
 * Runs the words of a sentence through the graph of phrases. Every phrase that may still go on is followed, all of
 * them at once and word by word; those that need a word which does not come any more are left at once, which
 * leaves a handful. From one text to the next nothing is remembered but what each word begins.
 */
import { edgesFromRoot, openedBy } from './beginnings.js'
import { COUNTS, edgeCount, encode, endCount, NEEDS, needCount, skipCount } from './phrase-code.js'
import { ANY_LABEL, type Program } from './program.js'
import { END_CLASS, isAmong, NO_CLASS, passes, START_CLASS, type WordClasses } from './word-classes.js'

/** The words and marks of a sentence that phrases are made of. */
export interface Words {
  readonly count: number
  /** Token and class of each. */
  readonly at: Int32Array
  readonly classes: Int32Array
  /** The last that is no mark: a phrase may ask to end there. */
  readonly last: number
}

/** What ends somewhere. */
export interface Ending {
  /** An index into the entries, or `-1 - n` for veto n. */
  readonly output: number
  /** The phrase holds a negation of its own. */
  readonly negated: boolean
  /** First and last token. */
  readonly from: number
  readonly to: number
}

export interface PhraseRunner {
  /** Adds to `found` whatever ends in the sentence. */
  run(words: Words, found: Ending[]): void
}

/** Phrases under way: the places of those that began with one token stand side by side. */
interface Front {
  /** How many tokens began them; which, and where in `places` their places end. */
  tokens: number
  starts: Int32Array<ArrayBuffer>
  stops: Int32Array<ArrayBuffer>
  places: Int32Array<ArrayBuffer>
  /** How many places. */
  count: number
}

const makeFront = (): Front => ({
  tokens: 0,
  starts: new Int32Array(64),
  stops: new Int32Array(64),
  places: new Int32Array(1024),
  count: 0,
})

/** Where words are numbered from one again. */
const FARTHEST = 1 << 30

/** Past so many words what they begin is forgotten and made again. */
const KEPT_BEGINNINGS = 4096

export function makePhraseRunner(program: Program, classes: WordClasses): PhraseRunner {
  const { code, records } = encode(program)
  /** Of each label the last word that has it: words are numbered on from sentence to sentence. */
  const lastHeld = new Int32Array(labelCount(program))
  const begin = makeBeginnings(program, classes, code, records)
  const opened = begin(START_CLASS)
  let stamp = 0
  let front = makeFront()
  let next = makeFront()
  let found: Ending[] = []
  let start = 0
  let at = 0
  /** The number of the word that is read, and of the first one of the next sentence. */
  let now = 0
  let later = 1

  const mark = (wordClass: number, word: number): void => {
    const labels = classes.labels(wordClass)
    for (let one = 0; one < labels.length; one++) lastHeld[labels[one] as number] = word
  }
  /** Does any of the labels in `list` come yet, of which there are `count` from `first` on, or is none needed? */
  const mayEnd = (list: Int32Array, first: number, count: number): boolean => {
    for (let one = first; one < first + count; one++)
      if ((lastHeld[list[one] as number] as number) > now) return true
    return count === 0
  }
  /** Stands at a place of which something can come. */
  const stand = (place: number, counts: number): void => {
    const ends = endCount(counts)
    if (ends > 0) {
      const first = place + NEEDS + needCount(counts)
      for (let one = first; one < first + ends; one++) {
        const output = code[one] as number
        found.push({ output: output >> 1, negated: (output & 1) === 1, from: start, to: at })
      }
    }
    if (edgeCount(counts) === 0) return
    if (next.count === next.places.length) next.places = doubled(next.places)
    next.places[next.count] = place
    next.count++
  }
  /** Goes to a place and wherever one gets from there without a word. */
  const reach = (place: number): void => {
    if (code[place] === stamp) return
    code[place] = stamp
    const counts = code[place + COUNTS] as number
    if (!mayEnd(code, place + NEEDS, needCount(counts))) return
    stand(place, counts)
    const skips = skipCount(counts)
    if (skips === 0) return
    const first = place + NEEDS + needCount(counts) + endCount(counts)
    for (let one = first; one < first + skips; one++) reach(code[one] as number)
  }
  /** The phrases that began with the token `start` are all in `next`. */
  const close = (before: number): void => {
    if (next.count === before) return
    if (next.tokens === next.starts.length) {
      next.starts = doubled(next.starts)
      next.stops = doubled(next.stops)
    }
    next.starts[next.tokens] = start
    next.stops[next.tokens] = next.count
    next.tokens++
  }
  /** All that a word begins: needs and their number before each place. */
  const standAll = (list: Int32Array): void => {
    const before = next.count
    for (let one = 0; one < list.length; ) {
      const needs = list[one] as number
      const place = list[one + 1] as number
      if (mayEnd(list, one + 2, needs)) stand(place, code[place + COUNTS] as number)
      one += 2 + needs
    }
    close(before)
  }
  /** One more word for all phrases under way. */
  const step = (wordClass: number): void => {
    const labels = classes.labels(wordClass)
    const sieve = classes.sieve(wordClass)
    // The end of the sentence is no word: a gap does not take it.
    const isWord = wordClass !== END_CLASS
    const { places, stops, starts, tokens } = front
    let one = 0
    for (let token = 0; token < tokens; token++) {
      stamp = (stamp + 1) | 0
      start = starts[token] as number
      const before = next.count
      for (const stop = stops[token] as number; one < stop; one++) {
        const place = places[one] as number
        const counts = code[place + COUNTS] as number
        const first = place + NEEDS + needCount(counts) + endCount(counts) + skipCount(counts)
        const last = first + 2 * edgeCount(counts)
        for (let edge = first; edge < last; edge += 2) {
          const label = code[edge] as number
          if (label === ANY_LABEL ? isWord : passes(label, sieve) && isAmong(label, labels))
            reach(code[edge + 1] as number)
        }
      }
      close(before)
    }
  }
  const turn = (): void => {
    const before = front
    front = next
    next = before
    next.tokens = 0
    next.count = 0
  }
  return {
    run(words, into) {
      found = into
      if (later > FARTHEST) {
        lastHeld.fill(0)
        later = 1
      }
      const first = later
      later += words.count + 1
      for (let i = 0; i < words.count; i++) mark(words.classes[i] as number, first + i)
      mark(END_CLASS, later - 1)
      now = first - 1
      next.tokens = 0
      next.count = 0
      start = words.at[0] as number
      standAll(opened)
      turn()
      for (let i = 0; i < words.count; i++) {
        at = words.at[i] as number
        now = first + i
        const wordClass = words.classes[i] as number
        step(wordClass)
        start = at
        if (wordClass !== NO_CLASS) standAll(begin(wordClass))
        turn()
        if (i !== words.last) continue
        step(END_CLASS)
        next.tokens = 0
        next.count = 0
      }
      found = []
    },
  }
}

/** Of each class the places that its words lead to, each after the number of its needs and before these. */
function makeBeginnings(
  program: Program,
  classes: WordClasses,
  code: Int32Array,
  records: Int32Array,
): (wordClass: number) => Int32Array {
  const root = edgesFromRoot(program)
  let generation = classes.generation
  let begun: (Int32Array | undefined)[] = []
  let count = 0
  return (wordClass) => {
    if (generation !== classes.generation || count > KEPT_BEGINNINGS) {
      generation = classes.generation
      begun = []
      count = 0
    }
    const known = begun[wordClass]
    if (known) return known
    const list: number[] = []
    for (const place of openedBy(classes.labels(wordClass), root, program)) {
      const record = records[place] as number
      const needs = needCount(code[record + COUNTS] as number)
      list.push(needs, record, ...code.subarray(record + NEEDS, record + NEEDS + needs))
    }
    count++
    begun[wordClass] = Int32Array.from(list)
    return begun[wordClass]
  }
}

const labelCount = ({ atoms, sets }: Program): number => atoms.from.length + sets.from.length

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(list.length * 2)
  more.set(list)
  return more
}
