/**
 * One graph per language of all its phrases, walked once per text. A token is looked up once for its class, the
 * labels that phrases know it by; what a word costs does not grow with the phrases that do not hold it.
 */
import { CUES } from '../core/cues.js'
import { compilePhrases } from './compile-phrases.js'
import type { LexiconSource } from './lexicon.js'
import { makePhraseRunner, type PhraseRunner } from './phrase-runner.js'
import type { Entry, Program } from './program.js'
import { makeWordClasses, type WordClasses } from './word-classes.js'

export interface Matcher {
  readonly entries: readonly Entry[]
  /** The place of each entry's cue among all cues: of matches of the same words the order is that. */
  readonly ranks: Int32Array
  readonly classes: WordClasses
  readonly runner: PhraseRunner
}

/** Makes a program ready to read texts. */
export function makeMatcher(program: Program): Matcher {
  const classes = makeWordClasses(program)
  const { entries } = program
  const order = new Map(CUES.map((cue, at) => [cue, at]))
  const ranks = Int32Array.from(entries, ({ cue }) => order.get(cue) ?? 0)
  return { entries, ranks, classes, runner: makePhraseRunner(program, classes) }
}

/** Compiles a language's cues. Throws `PhraseError` for a phrase that cannot be read. */
export const compileMatcher = (source: LexiconSource): Matcher => makeMatcher(compilePhrases(source))
