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
  const rows = items.map(rowsOf)
  const holders = new Map<number, number[]>()
  rows.forEach((own, index) => {
    for (const row of own) {
      const list = holders.get(row)
      if (list) list.push(index)
      else holders.set(row, [index])
    }
  })
  return rows.flatMap((own, index) =>
    [...sharedRows(own, index, holders)].flatMap(([other, count]) => {
      const pair = pairOf(items[index], items[other], count, own.size, rows[other]?.size ?? 0)
      return pair && pair.likeness >= LEAST ? [pair] : []
    }),
  )
}

/** How many rows each later template shares with this one. */
function sharedRows(
  own: ReadonlySet<number>,
  index: number,
  holders: ReadonlyMap<number, number[]>,
): Map<number, number> {
  const shared = new Map<number, number>()
  for (const row of own) {
    const list = holders.get(row) ?? []
    if (list.length < 2 || list.length > COMMON) continue
    for (const other of list) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return shared
}

function pairOf(
  first: LibraryItem | undefined,
  second: LibraryItem | undefined,
  shared: number,
  a: number,
  b: number,
): Pair | undefined {
  if (!first || !second || first.language !== second.language) return undefined
  return { first, second, likeness: shared / (a + b - shared) }
}

/** Every four words in a row, as a number made from them. */
function rowsOf(item: LibraryItem): ReadonlySet<number> {
  const rows = new Set<number>()
  const last: number[] = []
  for (const { key } of item.frames) {
    for (const word of key.split(' ')) {
      last.push(hashOf(word))
      if (last.length > ROW) last.shift()
      if (last.length === ROW) rows.add(last.reduce((sum, hash) => (Math.imul(sum, 31) + hash) | 0, 7))
    }
  }
  return rows
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
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
