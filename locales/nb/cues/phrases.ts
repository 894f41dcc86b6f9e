/** Short ways to write entries with a condition. */
import { type CuePhrases, sparing } from '../../../src/text/lexicon.js'

/** Hints that need company. */
export const weak = (...phrases: string[]): CuePhrases => phrases.map((phrase) => ({ phrase, weak: true }))

/** Hold only in a question. */
export const asked = (...phrases: string[]): CuePhrases =>
  phrases.map((phrase) => ({ phrase, in: 'question' }))

/** Hold unless one of the vetoes stands in the same sentence. */
export const unless = (not: readonly string[], ...phrases: string[]): CuePhrases => sparing(not, phrases)

/** A negation that follows is about something else: "idioter som ikke svarer". */
export const despite = (entries: CuePhrases): CuePhrases =>
  entries.flatMap((entry): CuePhrases => {
    const { phrase, ...rest } = typeof entry === 'string' ? { phrase: entry } : entry
    const negated = [phrase].flat().map((one) => `${one} ~1 {negation}`)
    return 'weak' in rest ? [entry] : [entry, { ...rest, phrase: negated }]
  })
