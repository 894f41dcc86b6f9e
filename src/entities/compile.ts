/** Locales' words, compiled once into tables that the scanner reads. */
import type { Language } from '../core/vocabulary.js'
import { CUES, type Cue, type EntityContext, NAME_CUES, type NameCue } from './context.js'
import { hashWord, type Lexicon, lexiconBuilder, NUMERAL } from './lexicon.js'
import { lookUp } from './lookup.js'

const bitsOf = <K extends string>(names: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<K, number>

/** One bit for each cue, and one for each thing said about names. */
export const CUE: Readonly<Record<Cue, number>> = /* @__PURE__ */ bitsOf(CUES)
export const NAME: Readonly<Record<NameCue, number>> = /* @__PURE__ */ bitsOf(NAME_CUES)

/** Further name bits that are not a locale's list of its own. */
export const MARK = {
  month: 1 << 16,
  numeral: NUMERAL,
  hundred: 1 << 18,
  twice: 1 << 19,
  at: 1 << 20,
  dot: 1 << 21,
  dash: 1 << 22,
  underscore: 1 << 23,
  street: 1 << 24,
  streetEnding: 1 << 25,
  /** What a company keeps a number for: a number right after it is a reference. */
  matter: 1 << 15,
  /** A company's own premises. */
  premises: 1 << 14,
  /** "If": what follows is supposed, not told. */
  supposed: 1 << 13,
  /** "You", "your": the one spoken to. */
  addressed: 1 << 31,
  unit: 1 << 26,
  box: 1 << 27,
} as const

/** Contexts of locales, ready for use. Made by `compileContexts`. */
export interface CompiledContexts {
  readonly contexts: readonly EntityContext[]
  readonly languages: readonly Language[]
  readonly lexicon: Lexicon
  /** Words for "@": the first word, and the second ones that must follow it ("" for none). */
  readonly atWords: ReadonlyMap<string, ReadonlySet<string>>
  readonly mailboxes: ReadonlySet<string>
  readonly surnameEndings: readonly string[]
  /** Is there a locale in which the house number comes first? */
  readonly numberFirst: boolean
}

type Add = ReturnType<typeof lexiconBuilder>['add']

function addContext(add: Add, context: EntityContext): void {
  for (const cue of CUES) for (const word of context.cues[cue]) add(word, { cues: CUE[cue] })
  for (const cue of NAME_CUES) for (const word of context.names[cue]) add(word, { names: NAME[cue] })
  for (const [word, value] of Object.entries(context.months)) add(word, { names: MARK.month, value })
  addNumbers(add, context)
  for (const word of context.matters) add(word, { names: MARK.matter })
  for (const word of context.premises) add(word, { names: MARK.premises })
  for (const word of context.addressed) add(word, { names: MARK.addressed })
  for (const word of context.conditions) add(word, { names: MARK.supposed })
  for (const mark of ['at', 'dot', 'dash', 'underscore'] as const) {
    for (const phrase of context.spelled[mark]) {
      // Of a phrase of two words the first is enough: the reader of addresses checks the second.
      add(phrase.split(/[ -]/)[0] ?? phrase, { names: MARK[mark] })
    }
  }
  const { endings, words, units, boxes } = context.streets
  for (const ending of endings) add(`*${ending}`, { names: MARK.streetEnding })
  for (const word of words) add(word, { names: MARK.street })
  for (const word of units) add(word, { names: MARK.unit })
  for (const word of boxes) add(word, { names: MARK.box })
}

function addNumbers(add: Add, { numbers }: EntityContext): void {
  const values = Object.entries(numbers.values)
  const tens = values.filter(([, value]) => value >= 20)
  const units = values.filter(([, value]) => value > 0 && value < 10)
  for (const [word, value] of values) add(word, { names: MARK.numeral, value })
  for (const [ten, tenValue] of tens) {
    for (const [unit, unitValue] of units) {
      add(ten + unit, { names: MARK.numeral, value: tenValue + unitValue })
      if (numbers.and) add(unit + numbers.and + ten, { names: MARK.numeral, value: tenValue + unitValue })
    }
  }
  for (const word of numbers.hundred) add(word, { names: MARK.hundred })
  for (const word of numbers.twice) add(word, { names: MARK.twice })
}

function atWords(contexts: readonly EntityContext[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const phrase of contexts.flatMap((context) => context.spelled.at)) {
    const [first = '', second = ''] = phrase.split(/[ -]/)
    words.set(first, (words.get(first) ?? new Set()).add(second))
  }
  return words
}

/** Compiles the words of the given locales into one lexicon. Do it once: it costs milliseconds, a call microseconds. */
export function compileContexts(contexts: readonly EntityContext[]): CompiledContexts {
  const { add, build } = lexiconBuilder()
  for (const context of contexts) addContext(add, context)
  return {
    contexts,
    languages: contexts.map((context) => context.language),
    lexicon: build(),
    atWords: atWords(contexts),
    mailboxes: new Set(contexts.flatMap((context) => context.mailboxes)),
    surnameEndings: contexts.flatMap((context) =>
      context.names.surname.filter((name) => name.startsWith('*')).map((name) => name.slice(1)),
    ),
    numberFirst: contexts.some((context) => context.streets.numberFirst),
  }
}

/** The bits that the lists have for a word just as it is. */
export const namesOf = (word: string, compiled: CompiledContexts): number => {
  const folded = word.normalize('NFC').toLowerCase()
  const found = { cues: 0, names: 0, value: -1 }
  lookUp(compiled.lexicon, hashWord(folded), folded, 0, folded.length, found)
  return found.names
}

/** Does the word, just as it is, stand in a list of names? */
export const isListedName = (word: string, compiled: CompiledContexts): boolean =>
  (namesOf(word, compiled) & (NAME.given | NAME.surname)) !== 0

const without = (word: string): string => word.replace(/['’]?s$/i, '')

/** Is the word a given name in one of the locales (genitive s allowed)? Case does not matter. */
export const isGivenName = (word: string, compiled: CompiledContexts): boolean =>
  ((namesOf(word, compiled) | namesOf(without(word), compiled)) & NAME.given) !== 0

const SURNAME_LETTERS = 5

/** Is the word a surname in one of the locales, by list or by ending (genitive s allowed)? */
export function isSurname(word: string, compiled: CompiledContexts): boolean {
  if (((namesOf(word, compiled) | namesOf(without(word), compiled)) & NAME.surname) !== 0) return true
  const folded = without(word.normalize('NFC').toLowerCase())
  if (folded.length < SURNAME_LETTERS) return false
  return compiled.surnameEndings.some((ending) => folded.endsWith(ending))
}
