/** How alike the templates of a library are, by the words in a row that they share. Linear in the library. */
import type { Library, LibraryItem } from './define.js'
import type { Fact } from './facts.js'

/** A sentence with its facts taken out, so that two sentences that differ in a fact have the same frame. */
export interface Frame {
  /** Words, with `#` for each fact; empty placeholders and signs left out. */
  readonly key: string
  readonly words: number
  readonly facts: readonly Fact[]
}

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

const WORD = /[\p{L}\p{N}]+/gu

/** The sentences of a template as frames. */
export function framesOf({ text, facts, placeholders }: LibraryItem): Frame[] {
  const frames: Frame[] = []
  const breaks = /[.!?](?=\s|$)|\n/g
  let start = 0
  let next = 0
  const close = (end: number): void => {
    const inside: Fact[] = []
    for (; next < facts.length && (facts[next]?.start ?? end) < end; next++) inside.push(facts[next] as Fact)
    const frame = frameOf(text, start, end, inside, placeholders)
    if (frame.words > 0) frames.push(frame)
    start = end
  }
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    const end = match.index + 1
    const cuts = facts.some((fact) => fact.start < end && end < fact.end)
    if (!cuts) close(end)
  }
  close(text.length)
  return frames
}

function frameOf(
  text: string,
  start: number,
  end: number,
  facts: readonly Fact[],
  holes: LibraryItem['placeholders'],
): Frame {
  const words: string[] = []
  let at = start
  for (const fact of facts) {
    words.push(...wordsOf(text, at, fact.start, holes), '#')
    at = fact.end
  }
  words.push(...wordsOf(text, at, end, holes))
  return { key: words.join(' '), words: words.filter((word) => word !== '#').length, facts }
}

function wordsOf(text: string, start: number, end: number, holes: LibraryItem['placeholders']): string[] {
  const slice = text.slice(start, end)
  const inHole = (at: number): boolean => holes.some((hole) => hole.start <= at && at < hole.end)
  return [...slice.matchAll(WORD)]
    .filter((match) => !inHole(start + match.index))
    .map((match) => match[0].toLowerCase())
}

/** All words of a template with its facts taken out. */
export const keyOf = (item: LibraryItem): string =>
  framesOf(item)
    .map((frame) => frame.key)
    .join(' ')

/** The pairs of templates in one language that are at least this much alike. */
export function likePairs({ items }: Library, atLeast: number): Pair[] {
  const rows = items.map((item) => rowsOf(keyOf(item)))
  const holders = new Map<string, number[]>()
  rows.forEach((own, index) => {
    for (const row of own) {
      const list = holders.get(row)
      if (list) list.push(index)
      else holders.set(row, [index])
    }
  })
  const pairs: Pair[] = []
  rows.forEach((own, index) => {
    const shared = new Map<number, number>()
    for (const row of own) {
      const list = holders.get(row) ?? []
      if (list.length > COMMON) continue
      for (const other of list) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const pair = pairOf(items[index], items[other], count, own.size, rows[other]?.size ?? 0)
      if (pair && pair.likeness >= atLeast) pairs.push(pair)
    }
  })
  return pairs
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

function rowsOf(key: string): Set<string> {
  const words = key === '' ? [] : key.split(' ')
  if (words.length < ROW) return new Set()
  return new Set(
    words.slice(0, words.length - ROW + 1).map((_, index) => words.slice(index, index + ROW).join(' ')),
  )
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
