/**
 * What the phrases of a language are compiled to: a graph of places whose edges bear labels. A label is an
 * atom (a word, an open word, a mark) or a set of atoms (a word class, or the words of a `(a|b|c)`), so that a
 * choice among a hundred words is one edge. Compiling takes a good part of a second, so `npm run build` does it
 * and packs the program; unpacking takes some milliseconds.
 */
import type { Cue } from '../core/cues.js'

/** What a phrase means when it matches. */
export interface Entry {
  readonly cue: Cue
  readonly weak: boolean
  readonly instead: string | undefined
  readonly in: 'question' | 'statement' | undefined
  /** Where a negation takes the cue away. */
  readonly denied: 'around' | 'before' | undefined
  /** The ids of the vetoes that take it away. */
  readonly vetoes: readonly number[]
}

/** Several lists of numbers in one: list `n` is `items` from `from[n]` to `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array
  readonly items: Int32Array
}

/** What atoms begin with: words, words open at the end, at the start, at both, words in exact case, and marks. */
export const ATOM_KINDS = ['w:', 'p:', 's:', 'i:', '=', ''] as const

/** Labels that no word has: an edge that needs none, and one for any word. */
export const SKIP_LABEL = -2
export const ANY_LABEL = -1

/** Words one after the other, each kind in order of spelling. */
export interface Atoms {
  /** Where each kind begins, in the order of `ATOM_KINDS`; the number of atoms at the end. */
  readonly kinds: readonly number[]
  /** Where each atom begins in `letters`; one more at the end. */
  readonly from: Int32Array
  readonly letters: Uint16Array
}

export interface Program {
  readonly entries: readonly Entry[]
  /** Labels 0 and up. */
  readonly atoms: Atoms
  /** Labels that are sets of atoms; numbered on from the atoms. */
  readonly sets: Lists
  /** The label of words that negate; -1 for none. */
  readonly negation: number
  /** Each place's edges by rising label, and where each leads. Place 0 is where all phrases begin. */
  readonly edges: Lists
  readonly targets: Int32Array
  /** What ends at each place: twice an entry, or twice `-1 - n` for veto n; one more when the phrase has a negation of its own. */
  readonly out: Lists
}

/** Makes `Lists` of lists. */
export function toLists(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) from[at + 1] = (from[at] as number) + list.length
  const items = new Int32Array(from[lists.length] as number)
  for (const [at, list] of lists.entries()) items.set(list, from[at])
  return { from, items }
}

/** Makes `Atoms` of words by kind. */
export function toAtoms(byKind: readonly (readonly string[])[]): Atoms {
  const kinds = [0]
  for (const words of byKind) kinds.push((kinds.at(-1) ?? 0) + words.length)
  const words = byKind.flat()
  const from = new Int32Array(words.length + 1)
  for (const [at, word] of words.entries()) from[at + 1] = (from[at] as number) + word.length
  const letters = new Uint16Array(from[words.length] as number)
  for (const [n, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) letters[(from[n] as number) + at] = word.charCodeAt(at)
  }
  return { kinds, from, letters }
}

/** The letters of an atom. */
export const spelling = ({ from, letters }: Atoms, atom: number): string =>
  String.fromCharCode(...letters.subarray(from[atom], from[atom + 1]))
