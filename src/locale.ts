/** What a language supplies. A locale is plain data: words, phrases and wordings, no code. */
import type { ConceptLexicon } from './core/concepts.js'
import type { CueTheme } from './core/cues.js'
import type { ReplyRuleId } from './core/rule-ids.js'
import type { Language } from './core/vocabulary.js'
import type { TemplateWords } from './core/words.js'
import type { AdviceTexts } from './define/advice.js'
import type { EntityContext } from './entities/context.js'
import { compilePhrases } from './text/compile-phrases.js'
import { type PackedConcepts, packConcepts } from './text/concepts.js'
import type { ThemeLexicon } from './text/lexicon.js'
import type { Classes } from './text/phrase.js'
import type { Program } from './text/program.js'
import type { TimeWords } from './text/time-words.js'
import type { LearnedVectors } from './text/word-vectors.js'
import type { PackedWording } from './text/wording.js'

/** The wording of one rule's finding. `{words}` stands for the words found. */
export interface RuleWording {
  /** One sentence: what is wrong. */
  readonly message: string
  /** One sentence: what to do instead. */
  readonly advice: string
}

/** The cues of a locale, a file a theme. */
export type CueFiles = { readonly [T in CueTheme]: ThemeLexicon<T> }

/** What the cues of a locale are compiled to, with the word classes that their phrases are built from. */
export const phrasesOf =
  (classes: Classes, cues: CueFiles): (() => Program) =>
  () =>
    compilePhrases({ classes, cues: Object.assign({}, ...Object.values(cues)) })

/** The words of a locale's concepts, packed. */
export const conceptsOf =
  (lexicon: ConceptLexicon): (() => PackedConcepts) =>
  () =>
    packConcepts(lexicon)

/** A language: pass it to `definePolicy({ locales: [sv, nb] })` when `godton/core` is used. */
export interface Locale {
  readonly language: Language
  /** What its words and phrases are compiled to; asked for when the first text comes. */
  readonly phrases: () => Program
  /** How each reply rule's finding is worded. */
  readonly messages: Readonly<Record<ReplyRuleId, RuleWording>>
  readonly time: TimeWords
  /** Learned weights of the words of replies; without them cues and signs alone decide. */
  readonly wording?: PackedWording
  /** Learned vectors of the words and letters of posts; without them cues alone decide. */
  readonly vectors?: LearnedVectors
  /** What its words are about; asked for when the first post comes. */
  readonly concepts?: () => PackedConcepts
  /** Learned vectors of the words and letters of single sentences of posts; without them cues alone decide. */
  readonly saying?: LearnedVectors
  /** Ordinary words, lowercase: in capitals they are shouted. */
  readonly ordinary: readonly string[]
  /** Abbreviations that are rightly in capitals, lowercase. */
  readonly acronyms: readonly string[]
  /** Words around personal data, and names. */
  readonly context: EntityContext
  readonly advice: AdviceTexts
  readonly templates: TemplateWords
}
