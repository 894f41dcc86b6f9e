import type { Cue, CueOf, CueTheme } from '../core/cues.js'
import type { Classes } from './phrase.js'

/** One or several phrases that express a cue, with what makes them hold or not. */
export interface PhraseEntry {
  readonly phrase: string | readonly string[]
  /** Phrases that take the cue away when they stand in the same sentence. */
  readonly not?: string | readonly string[]
  /** A better wording, offered as a fix for the exact words found. */
  readonly instead?: string
  /** Weak: a hint that needs company before a rule reports it. */
  readonly weak?: true
  /** Holds only in a question, or only outside one. */
  readonly in?: 'question' | 'statement'
  /** Gone when a negation stands before, inside or right after, also where the cue's reading keeps it. */
  readonly affirmative?: true
}

/** How a locale writes a cue: phrases, plain or with conditions. */
export type CuePhrases = readonly (string | PhraseEntry)[]

/** The cues of one theme; every cue of the theme must be there. */
export type ThemeLexicon<T extends CueTheme> = { readonly [C in CueOf<T>]: CuePhrases }

/** All cues of a locale. */
type Lexicon = { readonly [C in Cue]: CuePhrases }

/** What the matcher of a language is compiled from. */
export interface LexiconSource {
  readonly classes: Classes
  readonly cues: Partial<Lexicon>
}

/** The entries, none of which holds where one of the vetoes stands in the same sentence. */
export const sparing = (vetoes: readonly string[], entries: CuePhrases): CuePhrases =>
  entries.map((entry) =>
    typeof entry === 'string'
      ? { phrase: entry, not: vetoes }
      : { ...entry, not: [...[entry.not ?? []].flat(), ...vetoes] },
  )
