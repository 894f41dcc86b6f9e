/**
 * Words to bits. A word of a text is looked up by the hash that the scanner rolls while it reads,
 * so that no substring is made: about 10 ns a word.
 */
import { foldUnit } from './letters.js'

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193
/** How many letters of an open-ended word are hashed, from its start or its end. */
export const OPEN_LETTERS = 4
const OPEN_MASK = 0xfff

export const hashStart = FNV_START | 0
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)

/** What is known of a word: bits for cues, bits for names, and a number (a month, a numeral). */
export interface Entry {
  readonly word: string
  cues: number
  names: number
  value: number
}

export interface Lexicon {
  readonly slots: Int32Array
  readonly hashes: Int32Array
  readonly entries: readonly Entry[]
  readonly prefixBits: Uint8Array
  readonly prefixes: ReadonlyMap<number, readonly Entry[]>
  readonly suffixBits: Uint8Array
  readonly suffixes: ReadonlyMap<number, readonly Entry[]>
}

export const hashWord = (word: string): number => {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return hash
}

/** A builder: `add` takes `word`, `word*` or `*word`. */
export function lexiconBuilder() {
  const whole = new Map<string, Entry>()
  const open = new Map<string, Entry>()
  const add = (pattern: string, bits: { cues?: number; names?: number; value?: number }): void => {
    const isOpen = pattern.startsWith('*') || pattern.endsWith('*')
    const map = isOpen ? open : whole
    const entry = map.get(pattern) ?? { word: pattern.replaceAll('*', ''), cues: 0, names: 0, value: -1 }
    entry.cues |= bits.cues ?? 0
    entry.names |= bits.names ?? 0
    if (bits.value !== undefined) entry.value = bits.value
    map.set(pattern, entry)
  }
  return { add, build: (): Lexicon => build([...whole.values()], open) }
}

function build(entries: readonly Entry[], open: ReadonlyMap<string, Entry>): Lexicon {
  let size = 1024
  while (size < entries.length * 3) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const hashes = new Int32Array(entries.length)
  entries.forEach((entry, index) => {
    const hash = hashWord(entry.word)
    hashes[index] = hash
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index
  })
  return { slots, hashes, entries, ...openTables(open) }
}

function openTables(open: ReadonlyMap<string, Entry>) {
  const prefixBits = new Uint8Array(OPEN_MASK + 1)
  const suffixBits = new Uint8Array(OPEN_MASK + 1)
  const prefixes = new Map<number, Entry[]>()
  const suffixes = new Map<number, Entry[]>()
  for (const [pattern, entry] of open) {
    const isEnding = pattern.startsWith('*')
    const letters = isEnding ? entry.word.slice(-OPEN_LETTERS) : entry.word.slice(0, OPEN_LETTERS)
    const hash = hashWord(letters)
    const map = isEnding ? suffixes : prefixes
    map.set(hash, [...(map.get(hash) ?? []), entry])
    const bits = isEnding ? suffixBits : prefixBits
    bits[hash & OPEN_MASK] = 1
  }
  return { prefixBits, prefixes, suffixBits, suffixes }
}

function sameLetters(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== foldUnit(text.charCodeAt(start + at))) return false
  }
  return true
}

/** The entry of the whole word `text.slice(start, end)` whose hash is known, if there is one. */
export function lookUp(lexicon: Lexicon, hash: number, text: string, start: number, end: number): Entry | undefined {
  const last = lexicon.slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & last
  for (;;) {
    const index = lexicon.slots[slot] ?? -1
    if (index < 0) return undefined
    if (lexicon.hashes[index] === hash) {
      const entry = lexicon.entries[index]
      if (entry && entry.word.length === end - start && sameLetters(entry.word, text, start)) return entry
    }
    slot = (slot + 1) & last
  }
}

/** Calls `found` with each open-ended entry that the word begins or ends with. */
export function openEntries(
  lexicon: Lexicon,
  prefixHash: number,
  text: string,
  start: number,
  end: number,
  found: (entry: Entry) => void,
): void {
  if (end - start < OPEN_LETTERS) return
  if (lexicon.prefixBits[prefixHash & OPEN_MASK]) {
    for (const entry of lexicon.prefixes.get(prefixHash) ?? []) {
      if (entry.word.length <= end - start && sameLetters(entry.word, text, start)) found(entry)
    }
  }
  let suffixHash = hashStart
  for (let at = end - OPEN_LETTERS; at < end; at++) {
    suffixHash = hashStep(suffixHash, foldUnit(text.charCodeAt(at)))
  }
  if (!lexicon.suffixBits[suffixHash & OPEN_MASK]) return
  for (const entry of lexicon.suffixes.get(suffixHash) ?? []) {
    if (entry.word.length < end - start && sameLetters(entry.word, text, end - entry.word.length)) found(entry)
  }
}
