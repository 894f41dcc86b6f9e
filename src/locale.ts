/** What a language supplies. A locale is plain data: words, phrases and wordings, no code. */
import type { CueTheme } from './core/cues.js'
import type { Language } from './core/vocabulary.js'
import type { Classes } from './text/phrase.js'
import type { Lexicon, ThemeLexicon } from './text/lexicon.js'

export type { Lexicon, ThemeLexicon }

/** The wording of one rule's finding. `{words}` stands for the words found. */
export interface RuleWording {
  /** One sentence: what is wrong. */
  readonly message: string
  /** One sentence: what to do instead. */
  readonly advice: string
}

/** The cues of a locale, a file a theme. */
export type CueFiles = { readonly [T in CueTheme]: ThemeLexicon<T> }

export interface LocaleWords {
  readonly language: Language
  readonly classes: Classes
  readonly cues: CueFiles
}
