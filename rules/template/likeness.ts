/** How alike the templates of a library are, by the words in a row that they share. Linear in the library. */

import { hashStart, hashStep } from '../../src/core/hash.js'
import { oncePer } from '../../src/core/once.js'
import type { Frame, Library, LibraryItem } from './define.js'
import type { Fact } from './facts.js'

export interface Pair {
  readonly first: LibraryItem
  readonly second: LibraryItem
  /** Share of the word rows that both hold (Jaccard), 0 to 1. */
  readonly likeness: number
}

/** Words in a row; four tell texts apart without breaking at each changed word. */
const ROW = 4
/** A row that stands in more templates than this is a set phrase of the house and tells nothing. */
const COMMON = 40

/** Words, ends of sentences, and ends of lines; the stop in "kl. 8" is no end. */
const STEP = /[\p{L}\p{N}]+|[.!?](?=\s(?!\d)|$)|\n/gu

/** The sentences of a template as frames, read in one go. */
export function framesOf({
  text,
  facts,
  placeholders,
}: Pick<LibraryItem, 'text' | 'facts' | 'placeholders'>): Frame[] {
  const lower = text.toLowerCase()
  // A few capitals become two letters; offsets would then be wrong, so such a text is compared as it stands.
  const source = lower.length === text.length ? lower : text
  const skip = [...facts, ...placeholders].sort((a, b) => a.start - b.start)
  const frames: Frame[] = []
  let next = 0
  let key: string[] = []
  let own: Fact[] = []
  const close = (): void => {
    if (key.length > own.length)
      frames.push({ key: key.join(' '), words: key.length - own.length, facts: own })
    key = []
    own = []
  }
  const passUntil = (offset: number): number => {
    let at = 0
    for (; next < skip.length && (skip[next]?.start ?? offset) < offset; next++) {
      const hole = skip[next]
      if (hole && isFact(hole)) {
        key.push('#')
        own.push(hole)
      }
      at = hole?.end ?? 0
    }
    return at
  }
  STEP.lastIndex = 0
  for (let match = STEP.exec(source); match !== null; match = STEP.exec(source)) {
    const word = match[0]
    const end = match.index + word.length
    const past = passUntil(end)
    if (past >= end) STEP.lastIndex = Math.max(STEP.lastIndex, past)
    else if (word === '.' || word === '!' || word === '?' || word === '\n') close()
    else key.push(word)
  }
  passUntil(Number.POSITIVE_INFINITY)
  close()
  return frames
}

const isFact = (hole: Fact | LibraryItem['placeholders'][number]): hole is Fact => 'value' in hole

/** All words of a template with its facts taken out. */
export const keyOf = (item: LibraryItem): string => item.frames.map((frame) => frame.key).join(' ')

/** Less alike than this, two texts share set phrases at most. */
const LEAST = 0.35

/** Several rules ask for them. */
const pairsOf = /* @__PURE__ */ oncePer(findPairs)

/** The pairs of templates in one language that are at least this much alike, 0.35 or more. */
export const likePairs = (library: Library, atLeast: number): readonly Pair[] =>
  pairsOf(library).filter(({ likeness }) => likeness >= atLeast)

function findPairs({ items }: Library): Pair[] {
  const index = indexOf(items.slice(0, TEMPLATES))
  // How many rows each later template shares with the one at hand; emptied after each.
  const shared = new Uint32Array(items.length)
  const size = (at: number): number => (index.offsets[at + 1] ?? 0) - (index.offsets[at] ?? 0)
  return items.flatMap((first, at) =>
    countShared(at, index, shared).flatMap((other) => {
      const count = shared[other] ?? 0
      shared[other] = 0
      const second = items[other]
      if (!second || first.language !== second.language) return []
      const likeness = count / (size(at) + size(other) - count)
      return likeness >= LEAST ? [{ first, second, likeness }] : []
    }),
  )
}

/** Which templates hold a row: numbers only, since a library of thousands has a million rows. */
interface RowIndex {
  /** The rows of all templates, one after the other, each row as a number counted from 0, once in a template. */
  readonly rows: Uint32Array
  /** Where a template's rows begin; one more for the end. */
  readonly offsets: Uint32Array
  /** The templates that hold each row, ascending, the rows one after the other. */
  readonly holders: Uint32Array
  /** Where a row's holders begin; one more for the end. */
  readonly begins: Uint32Array
  /** Where those begin that have not been at hand yet. */
  readonly next: Uint32Array
}

/** More templates than this in one library are not compared. */
const TEMPLATES = 2 ** 21

function indexOf(items: readonly LibraryItem[]): RowIndex {
  const words = items.map(({ frames }) => frames.reduce((sum, { key }) => sum + countWords(key), 0))
  const most = words.reduce((sum, count) => sum + Math.max(0, count - ROW + 1), 0)
  const numbers = numberer(most)
  const rows = new Uint32Array(most)
  const offsets = new Uint32Array(items.length + 1)
  // The template that held a row last, from 1: a row that stands twice in it counts once.
  const last = new Uint32Array(most)
  const begins = new Uint32Array(most + 1)
  const hashes = new Int32Array(words.reduce((longest, count) => Math.max(longest, count), 0))
  let total = 0
  for (const [at, { frames }] of items.entries()) {
    let count = 0
    for (const { key } of frames) count = hashesOf(key, hashes, count)
    for (let word = 0; word + ROW <= count; word++) {
      const row = numbers(rowAt(hashes, word))
      if (last[row] === at + 1) continue
      last[row] = at + 1
      rows[total++] = row
      begins[row + 1] = (begins[row + 1] ?? 0) + 1
    }
    offsets[at + 1] = total
  }
  for (let row = 0; row < most; row++) begins[row + 1] = (begins[row + 1] ?? 0) + (begins[row] ?? 0)
  return { rows, offsets, begins, holders: holdersOf(rows, offsets, begins), next: begins.slice() }
}

function holdersOf(rows: Uint32Array, offsets: Uint32Array, begins: Uint32Array): Uint32Array {
  const holders = new Uint32Array(offsets.at(-1) ?? 0)
  const next = begins.slice()
  for (let at = 0; at + 1 < offsets.length; at++) {
    for (let slot = offsets[at] ?? 0; slot < (offsets[at + 1] ?? 0); slot++) {
      const row = rows[slot] ?? 0
      const place = next[row] ?? 0
      holders[place] = at
      next[row] = place + 1
    }
  }
  return holders
}

function countWords(key: string): number {
  let count = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++
  return count
}

/** Four words in a row as a number made from theirs. */
function rowAt(hashes: Int32Array, from: number): number {
  let row = 7
  for (let word = from; word < from + ROW; word++) row = (Math.imul(row, 31) + (hashes[word] ?? 0)) | 0
  return row
}

/** Counts different numbers from 0, in the order in which they come: a table with open places, at most half full. */
function numberer(most: number): (key: number) => number {
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)))
  const table = new Uint32Array(places)
  const keys = new Int32Array(most)
  let known = 0
  return (key) => {
    // The upper bits are mixed in, since neighbours in a text differ in the lower ones alike.
    let place = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & (places - 1)
    for (let found = table[place] ?? 0; found !== 0; found = table[place] ?? 0) {
      if (keys[found - 1] === key) return found - 1
      place = (place + 1) & (places - 1)
    }
    keys[known] = key
    table[place] = ++known
    return known - 1
  }
}

/** Counts into `shared`, and tells which later templates share a row at all, ascending. */
function countShared(
  at: number,
  { rows, offsets, holders, begins, next }: RowIndex,
  shared: Uint32Array,
): number[] {
  const others: number[] = []
  for (let slot = offsets[at] ?? 0; slot < (offsets[at + 1] ?? 0); slot++) {
    const row = rows[slot] ?? 0
    const end = begins[row + 1] ?? 0
    // Templates come in order, so that the first holder left is the one at hand.
    const from = (next[row] ?? 0) + 1
    next[row] = from
    if (end - (begins[row] ?? 0) > COMMON) continue
    for (let place = from; place < end; place++) {
      const other = holders[place] ?? 0
      if (shared[other] === 0) others.push(other)
      shared[other] = (shared[other] ?? 0) + 1
    }
  }
  return others.sort((a, b) => a - b)
}

/** The words of a frame as numbers, hashed to 32 bits, from `next` on; gives the place after the last. */
function hashesOf(key: string, into: Int32Array, next: number): number {
  let place = next
  let hash = hashStart
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code === 32) {
      into[place++] = hash
      hash = hashStart
    } else hash = hashStep(hash, code)
  }
  into[place++] = hash
  return place
}

/** The facts of both, told apart from those that only one has. */
export function factDifference(a: readonly Fact[], b: readonly Fact[]): { onlyA: Fact[]; onlyB: Fact[] } {
  const left = new Map<string, number>()
  for (const fact of b) left.set(keyOfFact(fact), (left.get(keyOfFact(fact)) ?? 0) + 1)
  const onlyA = a.filter((fact) => {
    const count = left.get(keyOfFact(fact)) ?? 0
    left.set(keyOfFact(fact), count - 1)
    return count <= 0
  })
  const own = new Map<string, number>()
  for (const fact of a) own.set(keyOfFact(fact), (own.get(keyOfFact(fact)) ?? 0) + 1)
  const onlyB = b.filter((fact) => {
    const count = own.get(keyOfFact(fact)) ?? 0
    own.set(keyOfFact(fact), count - 1)
    return count <= 0
  })
  return { onlyA, onlyB }
}

/** A whole hour and a number are written alike (`9–15`, `09:00–15:00`). */
const keyOfFact = (fact: Fact): string => `${fact.kind === 'time' ? 'number' : fact.kind} ${fact.value}`
