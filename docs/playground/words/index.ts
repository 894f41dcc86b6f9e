/** The page's words by language. */
import type { Language } from '../../../src/core/vocabulary.js'
import { en, type Words } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import { sv } from './sv.js'

export type { Words }
export const WORDS: Readonly<Record<Language, Words>> = { sv, nb, nn, en }

/** Each language by its own name. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  sv: 'Svenska',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  en: 'English',
}

/** Puts values into `{slots}`. */
export const fill = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole))

/** One or many, with the number put in. */
export const count = (words: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? words.one : fill(words.many, { n })
