import type { CuePhrases } from '../../../../src/text/lexicon.js'

/** Words that belong to several topics and need company. */
export const weak = (...phrases: string[]): CuePhrases => phrases.map((phrase) => ({ phrase, weak: true }))
