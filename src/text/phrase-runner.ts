/**
 * Runs the words of a sentence through the graph of phrases. Every phrase that may still go on is followed, all of
 * them at once and word by word: some tens of places a word, however many phrases there are. From one text to the
 * next nothing is remembered but what each word begins.
 */
import { type Beginning, makeBeginnings } from './beginnings.js'
import { ANY_LABEL, type Program, SKIP_LABEL } from './program.js'
import { END_CLASS, isAmong, NO_CLASS, SIEVE_MASK, START_CLASS, type WordClasses } from './word-classes.js'

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

/** Phrases that began with one word and may go on. */
interface Started {
  /** The token with which they began. */
  readonly from: number
  /** What that word begins, while they have gone no further; after that the end of their places in the list of all. */
  readonly begun: Beginning | undefined
  readonly end: number
}

/** Past so many words what they begin is forgotten and made again. */
const KEPT_BEGINNINGS = 4096

export function makePhraseRunner(program: Program, classes: WordClasses): PhraseRunner {
  const { out } = program
  const { info, links } = packGraph(program)
  const beginnings = makeBeginnings(program)
  const opened = beginnings.opened(classes.labels(START_CLASS))
  const [endLabel = NONE] = classes.labels(END_CLASS)
  const begun = new Map<number, Beginning>()
  const stamps = new Int32Array(info.length / PLACE)
  let generation = classes.generation
  let stamp = 0
  let places: number[] = []
  let next: number[] = []
  let found: Ending[] = []
  let start = 0
  let at = 0
  let sieve = classes.sieve(NO_CLASS)
  let labels = classes.labels(NO_CLASS)

  const end = (place: number): void => {
    const last = out.from[place + 1] as number
    for (let one = out.from[place] as number; one < last; one++) {
      const code = out.items[one] as number
      found.push({ output: code >> 1, negated: (code & 1) === 1, from: start, to: at })
    }
  }
  /** Goes to a place and wherever one gets from there without a word. */
  const reach = (place: number): void => {
    if (stamps[place] === stamp) return
    stamps[place] = stamp
    const from = place * PLACE
    if (info[from + ENDS]) end(place)
    const last = info[from + LAST] as number
    let edge = info[from] as number
    for (; edge < last && links[edge] === SKIP_LABEL; edge += LINK) reach(links[edge + 1] as number)
    if (edge < last) next.push(place)
  }
  const follow = (label: number, target: number): void => {
    const bit = label & SIEVE_MASK
    if (((sieve[bit >> 5] as number) >>> (bit & 31)) & 1 && isAmong(label, labels)) reach(target)
  }
  const stepFrom = (place: number): void => {
    const from = place * PLACE
    const first = info[from + LABELLED] as number
    const last = info[from + LAST] as number
    for (let edge = info[from] as number; edge < first; edge += LINK)
      if (links[edge] === ANY_LABEL) reach(links[edge + 1] as number)
    for (let edge = first; edge < last; edge += LINK) follow(links[edge] as number, links[edge + 1] as number)
  }
  const stepOn = (one: Beginning): void => {
    for (let way = 0; way < one.any.length; way++) reach(one.any[way] as number)
    for (let way = 0; way < one.links.length; way += LINK)
      follow(one.links[way] as number, one.links[way + 1] as number)
  }
  const begin = (wordClass: number): Beginning => {
    let one = begun.get(wordClass)
    if (!one) {
      if (begun.size >= KEPT_BEGINNINGS) begun.clear()
      one = beginnings.of(classes.labels(wordClass))
      begun.set(wordClass, one)
    }
    return one
  }
  /** One more word for all phrases that may go on, and for those that begin with it. */
  const step = (going: readonly Started[], wordClass: number): Started[] => {
    sieve = classes.sieve(wordClass)
    labels = classes.labels(wordClass)
    const still: Started[] = []
    let place = 0
    next = []
    for (const one of going) {
      stamp++
      start = one.from
      const before = next.length
      if (one.begun) stepOn(one.begun)
      else for (; place < one.end; place++) stepFrom(places[place] as number)
      if (next.length > before) still.push({ from: start, begun: undefined, end: next.length })
    }
    places = next
    if (wordClass === NO_CLASS) return still
    const own = begin(wordClass)
    start = at
    for (const one of own.ends) end(one)
    if (own.links.length > 0 || own.any.length > 0) still.push({ from: at, begun: own, end: 0 })
    return still
  }
  const closeFrom = (place: number): void => {
    const from = place * PLACE
    for (let edge = info[from + LABELLED] as number; edge < (info[from + LAST] as number); edge += LINK)
      if (links[edge] === endLabel) reach(links[edge + 1] as number)
  }
  /** What asks for the end of the sentence after the word. */
  const close = (going: readonly Started[]): void => {
    if (endLabel === NONE) return
    let place = 0
    next = []
    for (const one of going) {
      stamp++
      start = one.from
      if (one.begun) for (const each of one.begun.places) closeFrom(each)
      else for (; place < one.end; place++) closeFrom(places[place] as number)
    }
  }
  return {
    run(words, into) {
      if (generation !== classes.generation) {
        begun.clear()
        generation = classes.generation
      }
      found = into
      places = [...opened]
      let going: readonly Started[] =
        opened.length > 0 ? [{ from: words.at[0] as number, begun: undefined, end: opened.length }] : []
      for (let i = 0; i < words.count; i++) {
        at = words.at[i] as number
        going = step(going, words.classes[i] as number)
        if (i === words.last) close(going)
      }
      found = []
    },
  }
}

const NONE = -1

/** Numbers a place: where its edges begin, where those with labels do, where they end, and whether anything ends there. */
const PLACE = 4
const LABELLED = 1
const LAST = 2
const ENDS = 3
/** Numbers an edge: its label, and where it leads. */
const LINK = 2

/** All that a step looks at, side by side. Labels rise, so that edges which no word has the label of come first. */
function packGraph({ edges: { from, items }, targets, out }: Program): {
  info: Int32Array
  links: Int32Array
} {
  const info = new Int32Array((from.length - 1) * PLACE)
  const links = new Int32Array(items.length * LINK)
  for (let edge = 0; edge < items.length; edge++) {
    links[edge * LINK] = items[edge] as number
    links[edge * LINK + 1] = targets[edge] as number
  }
  for (let place = 0; place < from.length - 1; place++) {
    const first = from[place] as number
    const last = from[place + 1] as number
    let labelled = first
    while (labelled < last && (items[labelled] as number) < 0) labelled++
    info[place * PLACE] = first * LINK
    info[place * PLACE + LABELLED] = labelled * LINK
    info[place * PLACE + LAST] = last * LINK
    info[place * PLACE + ENDS] = (out.from[place + 1] as number) - (out.from[place] as number)
  }
  return { info, links }
}
