/**
 * What words are about. The words of a language's concepts are kept as numbers made from their letters; a word has
 * the concepts of the whole word, of how it begins and of how it ends, so that compounds need no entry.
 */
import { CONCEPTS, type ConceptLexicon } from '../core/concepts.js'
import { hashClosed, hashOf, hashStart, hashStep } from '../core/hash.js'
import { packNumbers, unpackNumbers } from './numerals.js'
import { featureParts, makeTable } from './wording.js'

/** The words of a language's concepts, packed: numbers of words in rising order, and the concepts of each. */
export interface PackedConcepts {
  readonly words: string
  readonly concepts: string
}

export interface ConceptReader {
  /** Indexes into `CONCEPTS` of a word in its normal form; each once. */
  of(norm: string): readonly number[]
}

const WHOLE = 11
const BEGINS = 12
const ENDS = 13

/** Of a word that is given by how it begins or ends, at least and at most so many letters tell. */
const LEAST_LETTERS = 4
const MOST_LETTERS = 16

const forwards = (letters: string, seed: number): number => hashClosed(hashOf(letters, letters.length, seed))

function backwards(letters: string): number {
  let hash = hashStart + ENDS
  for (let at = letters.length - 1; at >= 0; at--) hash = hashStep(hash, letters.charCodeAt(at))
  return hashClosed(hash)
}

function numberOf(word: string): number {
  if (word.startsWith('*')) return backwards(word.slice(1).slice(-MOST_LETTERS))
  return word.endsWith('*')
    ? forwards(word.slice(0, -1).slice(0, MOST_LETTERS), BEGINS)
    : forwards(word, WHOLE)
}

/** Packs the words of a language's concepts. */
export function packConcepts(lexicon: ConceptLexicon): PackedConcepts {
  const byNumber = new Map<number, number[]>()
  for (const [index, concept] of CONCEPTS.entries()) {
    for (const word of lexicon[concept].split(/\s+/)) {
      if (word === '') continue
      const number = numberOf(word)
      const known = byNumber.get(number)
      if (!known) byNumber.set(number, [index])
      else if (!known.includes(index)) known.push(index)
    }
  }
  const sorted = [...byNumber].sort(([a], [b]) => a - b)
  return {
    words: packNumbers(featureParts(sorted.map(([number]) => number))),
    concepts: packNumbers(sorted.flatMap(([, indexes]) => [indexes.length, ...indexes])),
  }
}

/** So many words are remembered with their concepts. */
const REMEMBERED = 10_000
const NONE: readonly number[] = []

/** Unpacks the words of a language's concepts. */
export function readConcepts({ words, concepts }: PackedConcepts): ConceptReader {
  const parts = unpackNumbers(words)
  const numbers = unpackNumbers(concepts)
  const table = makeTable(parts)
  const from = new Int32Array(parts.length / 2)
  for (let index = 0, at = 0; index < from.length; index++) {
    from[index] = at
    at += 1 + (numbers[at] as number)
  }
  const known = new Map<string, readonly number[]>()

  function read(norm: string): readonly number[] {
    const found = new Set<number>()
    const add = (number: number): void => {
      const index = table(number)
      if (index < 0) return
      const first = from[index] as number
      const count = numbers[first] as number
      for (let at = first + 1; at <= first + count; at++) found.add(numbers[at] as number)
    }
    add(forwards(norm, WHOLE))
    const most = Math.min(norm.length, MOST_LETTERS)
    let begins = hashStart + BEGINS
    let ends = hashStart + ENDS
    for (let letters = 1; letters <= most; letters++) {
      begins = hashStep(begins, norm.charCodeAt(letters - 1))
      ends = hashStep(ends, norm.charCodeAt(norm.length - letters))
      if (letters < LEAST_LETTERS) continue
      add(hashClosed(begins))
      add(hashClosed(ends))
    }
    return found.size === 0 ? NONE : [...found]
  }

  return {
    of(norm) {
      let found = known.get(norm)
      if (!found) {
        if (known.size >= REMEMBERED) known.clear()
        found = read(norm)
        known.set(norm, found)
      }
      return found
    },
  }
}
