/** From a token to its class: tokens of one class have the same labels, and phrases cannot tell them apart. */
import type { Lists, Program } from './program.js'
import { makeSpellings } from './spellings.js'
import type { Token } from './tokenize.js'

/** The class of what no phrase knows, and of what stands for the end of a sentence. */
export const NO_CLASS = 0
export const END_CLASS = 1
/** The class of what stands for the start of a sentence. */
export const START_CLASS = 2

export interface WordClasses {
  /** The class of a token. `isName` tells whether a capitalised word is a given name. */
  of(token: Token, opens: boolean, isName: (norm: string) => boolean): number
  /** The labels of a class, rising. */
  labels(ofClass: number): Int32Array
  /** A sieve of its labels, see `passes`. */
  sieve(ofClass: number): Int32Array
  /** Does a word of the class negate? */
  negates(ofClass: number): boolean
  /** Forgets what has grown too large. Between walks only: after it every class is void but the fixed ones. */
  tidy(): void
  /** Rises when classes have been forgotten. */
  readonly generation: number
}

/** Texts can hold any number of words: past these many all is forgotten and learned again. */
const WORD_LIMIT = 20_000

/** What beside its letters a word's labels depend on, as bits. */
const CAPITAL = 1
const OPENING = 2
const NAME = 4
const QUOTED = 8
const VARIANTS = 16

const EMPTY = new Int32Array(0)

/** Bits in a sieve: 512 bytes for a class stay in the nearest memory, where all its labels as bits would not. */
const SIEVE = 1 << 12
const EMPTY_SIEVE = new Int32Array(SIEVE >> 5)

/** One bit for each label; several share one. */
function sieveOf(labels: Int32Array): Int32Array {
  const sieve = new Int32Array(SIEVE >> 5)
  for (const label of labels) {
    const bit = label & (SIEVE - 1)
    sieve[bit >> 5] = (sieve[bit >> 5] as number) | (1 << (bit & 31))
  }
  return sieve
}

/** A label that does not pass is none of the class. */
export const passes = (label: number, sieve: Int32Array): boolean =>
  (((sieve[(label & (SIEVE - 1)) >> 5] as number) >>> (label & 31)) & 1) === 1

/** Is the label among rising ones? */
export function isAmong(label: number, labels: Int32Array): boolean {
  let low = 0
  let high = labels.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((labels[middle] as number) < label) low = middle + 1
    else high = middle
  }
  return labels[low] === label
}

export function makeWordClasses(program: Program): WordClasses {
  const { atoms, negation } = program
  const spellings = makeSpellings(atoms)
  const holders = holdersOf(program)
  const atom = (name: string): Int32Array => Int32Array.of(spellings.mark(name)).filter((one) => one >= 0)
  const [name, cap, num, masked, quoted] = ['<name>', '<cap>', '<num>', '<masked>', '<quoted>'].map(atom)
  const [question, exclamation, link] = ['?', '!', '<link>'].map((mark) => labelsOf(atom(mark), holders))
  const mail = labelsOf([...atom('<link>'), ...atom('<mail>')], holders)
  let known: Map<string, number>[] = []
  let byLabels = new Map<string, number>()
  let classes: Int32Array[] = []
  let sieves: (Int32Array | undefined)[] = []
  let negating: boolean[] = []
  let words = 0
  let generation = 0
  let questionClass = 0
  let exclamationClass = 0
  let linkClass = 0
  let mailClass = 0

  const classOf = (labels: Int32Array): number => {
    const key = labels.join()
    let found = byLabels.get(key)
    if (found === undefined) {
      found = classes.push(labels) - 1
      negating.push(negation >= 0 && labels.includes(negation))
      byLabels.set(key, found)
    }
    return found
  }
  const forget = (): void => {
    known = Array.from({ length: VARIANTS }, () => new Map<string, number>())
    // The ends of a sentence are classes of their own, whatever phrase asks for them.
    classes = [EMPTY, atom('$'), atom('^')]
    sieves = [EMPTY_SIEVE]
    byLabels = new Map([['', NO_CLASS]])
    negating = [false, false, false]
    words = 0
    generation++
    questionClass = classOf(question ?? EMPTY)
    exclamationClass = classOf(exclamation ?? EMPTY)
    linkClass = classOf(link ?? EMPTY)
    mailClass = classOf(mail)
  }
  forget()

  const read = (token: Token, bits: number): number => {
    const found = spellings.atomsOf(token.norm)
    const exact = spellings.exact(token.raw.normalize('NFC'))
    if (exact >= 0) found.push(exact)
    const marks = [
      token.kind === 'number' ? num : undefined,
      token.raw.includes('**') || token.raw.includes('##') ? masked : undefined,
      bits & QUOTED ? quoted : undefined,
      bits & CAPITAL && !(bits & OPENING) ? cap : undefined,
      bits & NAME ? name : undefined,
    ]
    for (const mark of marks) if (mark) found.push(...mark)
    return classOf(labelsOf(found, holders))
  }
  return {
    get generation() {
      return generation
    },
    tidy() {
      if (words > WORD_LIMIT) forget()
    },
    labels: (ofClass) => classes[ofClass] ?? EMPTY,
    sieve(ofClass) {
      sieves[ofClass] ??= sieveOf(classes[ofClass] ?? EMPTY)
      return sieves[ofClass] as Int32Array
    },
    negates: (ofClass) => negating[ofClass] ?? false,
    of(token, opens, isName) {
      if (token.kind === 'link') return token.raw.includes('@') ? mailClass : linkClass
      if (token.kind === 'sign')
        return token.raw.includes('?') ? questionClass : token.raw.includes('!') ? exclamationClass : NO_CLASS
      let bits = token.quoted ? QUOTED : 0
      if (isCapitalised(token.raw, token.norm))
        bits |= CAPITAL | (opens ? OPENING : 0) | (isName(token.norm) ? NAME : 0)
      const variant = known[bits] as Map<string, number>
      let found = variant.get(token.raw)
      if (found === undefined) {
        found = read(token, bits)
        variant.set(token.raw, found)
        words++
      }
      return found
    },
  }
}

/** Does the word as written begin with a capital? Most words tell by a look at their normal form. */
function isCapitalised(raw: string, norm: string): boolean {
  const unit = raw.charCodeAt(0)
  if (unit === norm.charCodeAt(0)) return false
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const first = raw.normalize('NFC').charAt(0)
  return first !== first.toLowerCase()
}

/** The labels that each atom has: its own number, and those of the sets that it is in. */
function holdersOf({ atoms, sets }: Program): Lists {
  const count = atoms.from.length - 1
  const from = new Int32Array(count + 1).fill(1, 1)
  for (const atom of sets.items) from[atom + 1] = (from[atom + 1] as number) + 1
  for (let atom = 0; atom < count; atom++)
    from[atom + 1] = (from[atom + 1] as number) + (from[atom] as number)
  const items = new Int32Array(from[count] as number)
  const next = from.slice(0, count)
  const put = (atom: number, label: number): void => {
    items[next[atom] as number] = label
    next[atom] = (next[atom] as number) + 1
  }
  for (let atom = 0; atom < count; atom++) put(atom, atom)
  for (let set = 0; set < sets.from.length - 1; set++) {
    for (let at = sets.from[set] as number; at < (sets.from[set + 1] as number); at++)
      put(sets.items[at] as number, count + set)
  }
  return { from, items }
}

function labelsOf(atoms: readonly number[] | Int32Array, { from, items }: Lists): Int32Array {
  if (atoms.length === 0) return EMPTY
  const labels = new Set<number>()
  for (const atom of atoms) {
    for (let at = from[atom] as number; at < (from[atom + 1] as number); at++) labels.add(items[at] as number)
  }
  return Int32Array.from(labels).sort()
}
