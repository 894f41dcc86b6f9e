/** Two words that mean one thing together. */
import { ANY_SECOND, COMPOUND, type Lexicon, SECOND } from './lexicon.js'

interface Lists {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly cues: Int32Array
  readonly names: Int32Array
}

/** What a word is as a part of names, which it stays inside a compound, and that it begins one. */
const BEGINS = COMPOUND | ANY_SECOND | SECOND
const AS_NAME = 0x1fff | BEGINS

const HYPHEN = 45
const SPACE = 32
const DOT = 46
const joinsWords = (unit: number): boolean => unit === SPACE || unit === HYPHEN || unit === DOT

/** Gives both words of a compound what the two mean together: in "id-kort" the second is no payment card. */
export function joinCompounds(text: string, lexicon: Lexicon, { start, end, cues, names }: Lists): number {
  let all = 0
  for (let at = 0; at + 1 < start.length; at++) {
    if (((names[at] ?? 0) & COMPOUND) === 0) continue
    if ((((names[at] ?? 0) & ANY_SECOND) | ((names[at + 1] ?? 0) & SECOND)) === 0) continue
    const from = end[at] ?? 0
    const next = start[at + 1] ?? 0
    if (
      next - from > 2 ||
      next === from ||
      !joinsWords(text.charCodeAt(from)) ||
      !joinsWords(text.charCodeAt(next - 1))
    )
      continue
    const second = text.slice(next, end[at + 1]).toLowerCase()
    const list = lexicon.compounds.get(text.slice(start[at], from).toLowerCase()) ?? []
    const found = list.find((each) => (each.open ? second.startsWith(each.second) : second === each.second))
    if (!found) continue
    all |= found.entry.cues
    for (const token of [at, at + 1]) {
      cues[token] = found.entry.cues
      const own = names[token] ?? 0
      names[token] = found.entry.names === 0 ? own & AS_NAME : found.entry.names | (own & BEGINS)
    }
  }
  return all
}
