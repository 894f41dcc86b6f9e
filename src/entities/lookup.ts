/** What the lexicon knows of a word of a text, found without making a substring. */

import { hashStart, hashStep } from '../core/hash.js'
import { FOLDS, foldUnit, TABLE_SIZE } from './letters.js'
import { ENDING_LETTERS, type Entry, type Lexicon, OPEN_MASK } from './lexicon.js'

function sameLetters(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== foldUnit(text.charCodeAt(start + at))) return false
  }
  return true
}

/** What is known of a word so far. */
export interface OpenBits {
  cues: number
  names: number
  value: number
}

function take(into: OpenBits, entry: Entry): void {
  into.cues |= entry.cues
  into.names |= entry.names
  if (entry.value >= 0) into.value = entry.value
}

function isWord(
  { offsets, letters }: Lexicon,
  index: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const offset = offsets[index] ?? 0
  if ((offsets[index + 1] ?? 0) - offset !== end - start) return false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (letters[offset + at - start] !== (unit < TABLE_SIZE ? FOLDS[unit] : foldUnit(unit))) return false
  }
  return true
}

/** Adds what is known of the whole word `text.slice(start, end)`, whose hash is given. */
export function lookUp(
  lexicon: Lexicon,
  hash: number,
  text: string,
  start: number,
  end: number,
  into: OpenBits,
): void {
  const { slots, hashes } = lexicon
  const last = slots.length - 1
  let slot = (hash ^ (hash >>> 15)) & last
  for (let index = slots[slot] ?? -1; index >= 0; index = slots[slot] ?? -1) {
    if (hashes[index] === hash && isWord(lexicon, index, text, start, end)) {
      const { bits } = lexicon
      into.cues |= bits[index * 3] ?? 0
      into.names |= bits[index * 3 + 1] ?? 0
      const value = bits[index * 3 + 2] ?? -1
      if (value >= 0) into.value = value
      return
    }
    slot = (slot + 1) & last
  }
}

/** Adds what is known of the words that the word begins or ends with. */
export function openBits(
  lexicon: Lexicon,
  prefixHash: number,
  text: string,
  start: number,
  end: number,
  into: OpenBits,
): void {
  if (end - start <= ENDING_LETTERS) return
  if (lexicon.prefixBits[prefixHash & OPEN_MASK]) takePrefixes(lexicon, prefixHash, text, start, end, into)
  let suffixHash = hashStart
  for (let at = end - ENDING_LETTERS; at < end; at++) {
    const unit = text.charCodeAt(at)
    suffixHash = hashStep(suffixHash, unit < TABLE_SIZE ? (FOLDS[unit] ?? 0) : foldUnit(unit))
  }
  if (lexicon.suffixBits[suffixHash & OPEN_MASK]) takeSuffixes(lexicon, suffixHash, text, start, end, into)
}

function takePrefixes(
  lexicon: Lexicon,
  hash: number,
  text: string,
  start: number,
  end: number,
  into: OpenBits,
): void {
  for (const entry of lexicon.prefixes.get(hash) ?? []) {
    if (entry.word.length <= end - start && sameLetters(entry.word, text, start)) take(into, entry)
  }
}

function takeSuffixes(
  lexicon: Lexicon,
  hash: number,
  text: string,
  start: number,
  end: number,
  into: OpenBits,
): void {
  for (const entry of lexicon.suffixes.get(hash) ?? []) {
    if (entry.word.length < end - start && sameLetters(entry.word, text, end - entry.word.length))
      take(into, entry)
  }
}
