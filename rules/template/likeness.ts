/** How alike the templates of a library are, by the words in a row that they share. Linear in the library. */
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

/** Remembered, since several rules ask for them. */
const pairsOf = new WeakMap<Library, readonly Pair[]>()

/** The pairs of templates in one language that are at least this much alike, 0.35 or more. */
export function likePairs(library: Library, atLeast: number): readonly Pair[] {
  let pairs = pairsOf.get(library)
  if (!pairs) {
    pairs = findPairs(library)
    pairsOf.set(library, pairs)
  }
  return pairs.filter(({ likeness }) => likeness >= atLeast)
}

function findPairs({ items }: Library): Pair[] {
  const rows = items.slice(0, TEMPLATES).map(rowsOf)
  const index = indexOf(rows)
  // How many rows each later template shares with the one at hand; emptied after each.
  const shared = new Uint32Array(items.length)
  return items.flatMap((first, at) =>
    countShared(at, rows, index, shared).flatMap((other) => {
      const count = shared[other] ?? 0
      shared[other] = 0
      const second = items[other]
      if (!second || first.language !== second.language) return []
      const likeness = count / ((rows[at]?.length ?? 0) + (rows[other]?.length ?? 0) - count)
      return likeness >= LEAST ? [{ first, second, likeness }] : []
    }),
  )
}

/** Which templates hold a row: numbers only, since a library of thousands has a million rows. */
interface RowIndex {
  /** Templates, those of the same row together, ascending. */
  readonly holders: Uint32Array
  /** Where the holders of a template's rows begin: a slot a row, the template's slots from `offsets` on. */
  readonly begins: Uint32Array
  /** How many hold it, at the place where its holders begin. */
  readonly counts: Uint32Array
  readonly offsets: Uint32Array
}

function indexOf(rows: readonly Int32Array[]): RowIndex {
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((own, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + own.length
  })
  const total = offsets[rows.length] ?? 0
  // Row and template in one number, exact up to 2^53, so that one sort puts the holders of a row side by side.
  const sorted = new Float64Array(total)
  rows.forEach((own, at) => {
    const offset = offsets[at] ?? 0
    for (let row = 0; row < own.length; row++) sorted[offset + row] = (own[row] ?? 0) * TEMPLATES + at
  })
  sorted.sort()
  const holders = new Uint32Array(total)
  const begins = new Uint32Array(total)
  const counts = new Uint32Array(total)
  const next = offsets.slice()
  let begin = 0
  let last: number | undefined
  for (let at = 0; at < total; at++) {
    const row = Math.floor((sorted[at] ?? 0) / TEMPLATES)
    const holder = (sorted[at] ?? 0) - row * TEMPLATES
    if (row !== last) begin = at
    last = row
    holders[at] = holder
    counts[begin] = (counts[begin] ?? 0) + 1
    // A template's rows are sorted as well, so that they come by in their order.
    begins[next[holder] ?? 0] = begin
    next[holder] = (next[holder] ?? 0) + 1
  }
  return { holders, begins, counts, offsets }
}

/** More templates than this in one library are not compared. */
const TEMPLATES = 2 ** 21

/** Counts into `shared`, and tells which later templates share a row at all, by the first row that they share. */
function countShared(
  at: number,
  rows: readonly Int32Array[],
  { holders, begins, counts, offsets }: RowIndex,
  shared: Uint32Array,
): number[] {
  const others: number[] = []
  const offset = offsets[at] ?? 0
  const end = offset + (rows[at]?.length ?? 0)
  for (let slot = offset; slot < end; slot++) {
    const begin = begins[slot] ?? 0
    const count = counts[begin] ?? 0
    if (count < 2 || count > COMMON) continue
    for (let place = begin; place < begin + count; place++) {
      const other = holders[place] ?? 0
      if (other <= at) continue
      if (shared[other] === 0) others.push(other)
      shared[other] = (shared[other] ?? 0) + 1
    }
  }
  return others
}

/** Every four words in a row, as a number made from them; each once, ascending. */
function rowsOf(item: LibraryItem): Int32Array {
  const hashes: number[] = []
  for (const { key } of item.frames) hashesOf(key, hashes)
  const rows = new Int32Array(Math.max(0, hashes.length - ROW + 1))
  for (let at = 0; at < rows.length; at++) {
    let row = 7
    for (let word = at; word < at + ROW; word++) row = (Math.imul(row, 31) + (hashes[word] ?? 0)) | 0
    rows[at] = row
  }
  rows.sort()
  return rows.filter((row, at) => at === 0 || row !== rows[at - 1])
}

/** The words of a frame as numbers: FNV-1a, 32 bits. */
function hashesOf(key: string, into: number[]): void {
  let hash = SEED
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code === 32) {
      into.push(hash | 0)
      hash = SEED
    } else hash = Math.imul(hash ^ code, 0x01000193)
  }
  into.push(hash | 0)
}

const SEED = 0x811c9dc5

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
