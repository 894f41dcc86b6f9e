/** Rows of capitals and particles, and what each word of them can be. */
import { isSurname, NAME, namesOf } from './compile.js'
import type { Reader } from './reader.js'
import { SHAPE } from './scan.js'

/** A row of words that may be a name. */
export interface Run {
  readonly tokens: readonly number[]
  readonly bits: readonly number[]
}

const MOST_WORDS = 6
const INITIAL_GAP = /^\. ?$/

export const wordAt = ({ text, tokens }: Reader, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token])

export const gap = ({ text, tokens }: Reader, token: number): string =>
  text.slice(tokens.end[token], tokens.start[token + 1])

export const capital = ({ tokens }: Reader, token: number): boolean =>
  ((tokens.shape[token] ?? 0) & SHAPE.capital) !== 0

export const isInitial = (reader: Reader, token: number): boolean =>
  capital(reader, token) && (reader.tokens.end[token] ?? 0) - (reader.tokens.start[token] ?? 0) === 1

/** Does the token open a sentence, a line or a quotation? */
export const startsSentence = (reader: Reader, token: number): boolean => {
  if (token === 0) return true
  return /[.!?:\n"“”«»–-]\s*$|\n/.test(
    reader.text.slice(reader.tokens.end[token - 1], reader.tokens.start[token]),
  )
}

/** The bits of a word as a name, without the genitive's s where the lists do not know it with one. */
export function nameBits(reader: Reader, token: number): number {
  const known = reader.tokens.names[token] ?? 0
  if (known & (NAME.given | NAME.surname | NAME.ordinary | NAME.place | NAME.organisation)) return known
  const word = wordAt(reader, token)
  if (!/s$/i.test(word) || word.length < 4) return known
  const bare = word.slice(0, -1).toLowerCase()
  const listed = namesOf(bare, reader.compiled) & (NAME.given | NAME.surname | NAME.place)
  return known | listed | (listed === 0 && isSurname(bare, reader.compiled) ? NAME.surname : 0)
}

function joins(reader: Reader, token: number): boolean {
  const between = gap(reader, token)
  if (between === ' ' || between === '-' || between === '\u00a0' || between === "'" || between === '’')
    return true
  return isInitial(reader, token) && INITIAL_GAP.test(between)
}

/** The run of capitals and particles that begins at a token. */
export function runAt(reader: Reader, first: number): Run {
  const { tokens } = reader
  const taken = [first]
  let at = first
  while (taken.length < MOST_WORDS && at + 1 < tokens.count && joins(reader, at)) {
    let next = at + 1
    const particles: number[] = []
    while (
      !capital(reader, next) &&
      (tokens.names[next] ?? 0) & NAME.particle &&
      particles.length < 3 &&
      joins(reader, next)
    ) {
      particles.push(next)
      next++
    }
    if (next >= tokens.count || !capital(reader, next)) break
    taken.push(...particles, next)
    at = next
  }
  return { tokens: taken, bits: taken.map((token) => nameBits(reader, token)) }
}
