/**
 * Words to bits. A word of a text is looked up by the hash that the scanner rolls while it reads,
 * so that no substring is made: about 10 ns a word.
 */

import { hashStart, hashStep } from '../core/hash.js'
/** How many letters of an open-ended word are hashed, from its start or its end; a shorter one is never found. */
export const OPEN_LETTERS = 4
export const ENDING_LETTERS = 3
/** Sparse on purpose: a false hit costs a look into a map. */
export const OPEN_MASK = 0xffff

/** What is known of a word: bits for cues, bits for names, and a number (a month, a numeral). */
export interface Entry {
  readonly word: string
  cues: number
  names: number
  value: number
}

/** Bit among the name bits: a number in words. */
export const NUMERAL = 1 << 17
/** Bit among the name bits: the word is the second of a compound. */
export const SECOND = 1 << 29
/** Bit among the name bits: the word begins a compound whose second word no list can tell. */
export const ANY_SECOND = 1 << 28
/** Bit among the name bits: the word begins a compound. */
export const COMPOUND = 1 << 30

export interface Lexicon {
  readonly slots: Int32Array
  readonly hashes: Int32Array
  /** Where each word begins in `letters`; one more at the end. */
  readonly offsets: Int32Array
  readonly letters: Uint16Array
  /** Cues, names and value of each word, three numbers a word. */
  readonly bits: Int32Array
  readonly prefixBits: Uint8Array
  readonly prefixes: ReadonlyMap<number, readonly Entry[]>
  readonly suffixBits: Uint8Array
  readonly suffixes: ReadonlyMap<number, readonly Entry[]>
  /** Entries of two words ("id-kort", "sort code"), by the first. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>
}

/** The second word of a compound and what the two together are. */
export interface Compound {
  readonly second: string
  open: boolean
  readonly entry: Entry
}

export const hashWord = (word: string): number => {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return hash
}

/** What stands between two words that are one name or cue. */
const PARTED = /[ .-]/

/** A builder: `add` takes `word`, `word*`, `*word`, or two words with a space, a hyphen or a dot between. */
export function lexiconBuilder() {
  const whole = new Map<string, Entry>()
  const open = new Map<string, Entry>()
  const compounds = new Map<string, Compound[]>()
  const add = (pattern: string, bits: { cues?: number; names?: number; value?: number }): void => {
    const [first = '', second] = PARTED.test(pattern) ? pattern.split(PARTED) : []
    if (second) {
      addCompound(first, second, bits)
      return
    }
    const isOpen = pattern.startsWith('*') || pattern.endsWith('*')
    const map = isOpen ? open : whole
    const entry = map.get(pattern) ?? { word: pattern.replaceAll('*', ''), cues: 0, names: 0, value: -1 }
    entry.cues |= bits.cues ?? 0
    entry.names |= bits.names ?? 0
    if (bits.value !== undefined) entry.value = bits.value
    map.set(pattern, entry)
  }
  const addCompound = (first: string, second: string, bits: { cues?: number; names?: number }): void => {
    const word = second.replace('*', '')
    const told = /^\p{L}+$/u.test(word) && (word === second || word.length >= OPEN_LETTERS)
    add(first, { names: told ? COMPOUND : COMPOUND | ANY_SECOND })
    if (told) add(second, { names: SECOND })
    const list = compounds.get(first) ?? []
    compounds.set(first, list)
    const known = list.find((each) => each.second === word)
    const entry = known?.entry ?? { word, cues: 0, names: 0, value: -1 }
    entry.cues |= bits.cues ?? 0
    entry.names |= bits.names ?? 0
    if (known && second.endsWith('*')) known.open = true
    if (!known) list.push({ second: word, open: second.endsWith('*'), entry })
  }
  return { add, build: (): Lexicon => ({ ...build([...whole.values()], open), compounds }) }
}

function build(entries: readonly Entry[], open: ReadonlyMap<string, Entry>): Omit<Lexicon, 'compounds'> {
  let size = 1024
  while (size < entries.length * 3) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const hashes = new Int32Array(entries.length)
  const offsets = new Int32Array(entries.length + 1)
  const letters = new Uint16Array(entries.reduce((sum, entry) => sum + entry.word.length, 0))
  const bits = new Int32Array(entries.length * 3)
  entries.forEach((entry, index) => {
    const hash = hashWord(entry.word)
    hashes[index] = hash
    bits.set([entry.cues, entry.names, entry.value], index * 3)
    const offset = offsets[index] ?? 0
    for (let at = 0; at < entry.word.length; at++) letters[offset + at] = entry.word.charCodeAt(at)
    offsets[index + 1] = offset + entry.word.length
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index
  })
  return { slots, hashes, offsets, letters, bits, ...openTables(open) }
}

function openTables(open: ReadonlyMap<string, Entry>) {
  const prefixBits = new Uint8Array(OPEN_MASK + 1)
  const suffixBits = new Uint8Array(OPEN_MASK + 1)
  const prefixes = new Map<number, Entry[]>()
  const suffixes = new Map<number, Entry[]>()
  for (const [pattern, entry] of open) {
    const isEnding = pattern.startsWith('*')
    const letters = isEnding ? entry.word.slice(-ENDING_LETTERS) : entry.word.slice(0, OPEN_LETTERS)
    const hash = hashWord(letters)
    const map = isEnding ? suffixes : prefixes
    map.set(hash, [...(map.get(hash) ?? []), entry])
    const bits = isEnding ? suffixBits : prefixBits
    bits[hash & OPEN_MASK] = 1
  }
  return { prefixBits, prefixes, suffixBits, suffixes }
}
