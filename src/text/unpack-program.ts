/** Unpacks what pack-program.ts packed: some milliseconds for a language. */
import { CUES } from '../core/cues.js'
import { unfold, unpackNumbers } from './numerals.js'
import { type Atoms, type Entry, type Lists, type Program, SKIP_LABEL } from './program.js'
import {
  DENIALS,
  FIRST_REACHED,
  FIRST_SHARED,
  MOODS,
  PART,
  SAME_TARGET,
  WORD_END,
  WORDING_END,
} from './program-signs.js'

/** The program that was packed. */
export function unpackProgram(packed: string): Program {
  const [counts = '', words = '', sets = '', edges = '', ends = '', entries = '', wordings = ''] =
    packed.split(PART)
  const numbers = [...unpackNumbers(counts)]
  const places = numbers.pop() ?? 0
  const setCount = numbers.pop() ?? 0
  const negation = (numbers.pop() ?? 0) - 1
  return {
    entries: unpackEntries(unpackNumbers(entries), wordings.split(WORDING_END)),
    atoms: unpackWords(words, numbers),
    sets: unpackSets(unpackNumbers(sets), setCount),
    negation,
    ...unpackEdges(unpackNumbers(edges), places),
    out: unpackEnds(unpackNumbers(ends), places),
  }
}

const END = WORD_END.charCodeAt(0)

function unpackWords(words: string, kinds: readonly number[]): Atoms {
  const count = kinds.at(-1) ?? 0
  const from = new Int32Array(count + 1)
  // What is shared is written once more for each word that shares it: 25 letters at most.
  let letters = new Uint16Array(words.length * 3 + 64)
  let at = 0
  let length = 0
  for (let atom = 0; atom < count; atom++) {
    if (length + 64 > letters.length) letters = grown(letters)
    const before = atom === 0 ? 0 : (from[atom - 1] as number)
    const shared = words.charCodeAt(at) - FIRST_SHARED
    for (let letter = 0; letter < shared; letter++)
      letters[length + letter] = letters[before + letter] as number
    length += shared
    at++
    for (let code = words.charCodeAt(at); code !== END; code = words.charCodeAt(at)) {
      if (length === letters.length) letters = grown(letters)
      letters[length] = code
      length++
      at++
    }
    at++
    from[atom + 1] = length
  }
  return { kinds, from, letters: letters.slice(0, length) }
}

function grown(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(letters.length * 2)
  more.set(letters)
  return more
}

function unpackSets(numbers: Int32Array, count: number): Lists {
  const from = new Int32Array(count + 1)
  const items = new Int32Array(numbers.length - count)
  let at = 0
  let length = 0
  for (let set = 0; set < count; set++) {
    const size = numbers[at] as number
    at++
    let item = 0
    for (const stop = at + size; at < stop; at++) {
      item += numbers[at] as number
      items[length] = item
      length++
    }
    from[set + 1] = length
  }
  return { from, items }
}

/** Edges that are the first to lead somewhere wait on a stack: the next place is the one that the last of them leads to. */
function unpackEdges(numbers: Int32Array, places: number): { edges: Lists; targets: Int32Array } {
  const count = (numbers.length - places) / 2
  const from = new Int32Array(places + 1)
  const items = new Int32Array(count)
  const targets = new Int32Array(count)
  const waiting: number[] = []
  let at = 0
  let edge = 0
  for (let place = 0; place < places; place++) {
    const first = waiting.pop()
    if (first !== undefined) reachFirst(targets, first, place)
    const size = numbers[at] as number
    at++
    let label = 0
    for (const stop = edge + size; edge < stop; edge++) {
      label = (numbers[at] as number) + (place === 0 ? label : 0)
      items[edge] = label + SKIP_LABEL
      targets[edge] = numbers[at + 1] as number
      at += 2
    }
    from[place + 1] = edge
    for (let back = edge - 1; back >= edge - size; back--)
      if (targets[back] === FIRST_REACHED) waiting.push(back)
    for (let one = edge - size; one < edge; one++) {
      const code = targets[one] as number
      if (code > SAME_TARGET) targets[one] = place + unfold(code - SAME_TARGET - 1)
      else if (code === SAME_TARGET) targets[one] = targets[one - 1] || LATER
    }
  }
  return { edges: { from, items }, targets }
}

/** Leads where the edge before leads, which is not known yet. */
const LATER = -1

function reachFirst(targets: Int32Array, edge: number, place: number): void {
  targets[edge] = place
  for (let next = edge + 1; targets[next] === LATER; next++) targets[next] = place
}

function unpackEnds(numbers: Int32Array, places: number): Lists {
  const from = new Int32Array(places + 1)
  const items = new Int32Array(numbers.length - places)
  let entries = 0
  let vetoes = 0
  let at = 0
  let length = 0
  for (let place = 0; place < places; place++) {
    const size = numbers[at] as number
    at++
    for (const stop = at + size; at < stop; at++) {
      const code = numbers[at] as number
      const back = code >> 2
      const isVeto = (code & 2) !== 0
      const number = (isVeto ? vetoes : entries) - back
      if (back === 0) {
        if (isVeto) vetoes++
        else entries++
      }
      items[length] = (isVeto ? -1 - number : number) * 2 + (code & 1)
      length++
    }
    from[place + 1] = length
  }
  return { from, items }
}

function unpackEntries(numbers: Int32Array, wordings: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < numbers.length; ) {
    const cue = CUES[numbers[at] as number]
    const conditions = numbers[at + 1] as number
    const vetoes = at + 3 + (numbers[at + 2] as number)
    if (cue === undefined) break
    entries.push({
      cue,
      weak: (conditions & 1) === 1,
      instead: wordings[entries.length] || undefined,
      in: MOODS[(conditions >> 1) % MOODS.length],
      denied: DENIALS[Math.floor((conditions >> 1) / MOODS.length)],
      vetoes: Array.from(numbers.subarray(at + 3, vetoes)),
    })
    at = vetoes
  }
  return entries
}
