/** What is compiled once from locales, and shared by all checks. */

import { once } from './core/once.js'
import type { Language } from './core/vocabulary.js'
import { WORDING_COLUMNS } from './core/wording-columns.js'
import { type CompiledContexts, compileContexts, isGivenName } from './entities/index.js'
import type { Locale } from './locale.js'
import { readConcepts } from './text/concepts.js'
import { type Doc, type Reader, readDoc } from './text/doc.js'
import { compileTimes, type TimeTable } from './text/due-time.js'
import { makeMatcher } from './text/matcher.js'
import { type Tokens, tokenize } from './text/tokenize.js'
import { unpackVectors } from './text/word-vectors.js'
import { OF_POSTS, OF_SENTENCES, unpackWording } from './text/wording.js'

/** One language, ready to read. */
interface LanguageTools {
  readonly locale: Locale
  readonly reader: Reader
  readonly times: TimeTable
  /** Words that in capitals stand for something to be filled in. */
  readonly slots: ReadonlySet<string>
}

/** A set of languages, ready to read. The phrases of a language are compiled when its first text comes. */
export interface Tools {
  readonly locales: readonly Locale[]
  readonly languages: readonly Language[]
  readonly contexts: CompiledContexts
  language(language: Language): LanguageTools | undefined
}

/** Compiled languages by their locale object: a locale is data that never changes, so this is a memo. */
const compiled = new WeakMap<Locale, LanguageTools>()

function compileLanguage(locale: Locale, contexts: CompiledContexts): LanguageTools {
  const matcher = once(() => makeMatcher(locale.phrases()))
  const { wording, vectors, concepts, saying } = locale
  return {
    locale,
    times: compileTimes(locale.time),
    slots: new Set(locale.templates.slots),
    reader: {
      language: locale.language,
      /** Whoever wants the language's messages alone does without. */
      get matcher() {
        return matcher()
      },
      isName: remembered((norm) => isNameOf(norm, contexts)),
      ordinary: new Set(locale.ordinary),
      acronyms: new Set(locale.acronyms),
      wording: once(() => wording && unpackWording(wording, WORDING_COLUMNS.length)),
      vectors: once(() => vectors && unpackVectors(vectors, OF_POSTS)),
      concepts: once(() => concepts && readConcepts(concepts())),
      saying: once(() => saying && unpackVectors(saying, OF_SENTENCES)),
    },
  }
}

const REMEMBERED = 10_000

/** The same words stand with a capital again and again. */
function remembered(isName: (norm: string) => boolean): (norm: string) => boolean {
  const known = new Map<string, boolean>()
  return (norm) => {
    let found = known.get(norm)
    if (found === undefined) {
      if (known.size >= REMEMBERED) known.clear()
      found = isName(norm)
      known.set(norm, found)
    }
    return found
  }
}

/** A double name is a name when both halves are: "Ann-Kristin". */
const isNameOf = (norm: string, contexts: CompiledContexts): boolean =>
  isGivenName(norm, contexts) ||
  (norm.includes('-') && norm.split('-').every((part) => isGivenName(part, contexts)))

/** The tools for a set of locales. */
export function makeTools(locales: readonly Locale[]): Tools {
  let contexts: CompiledContexts | undefined
  const tools: Tools = {
    locales,
    languages: locales.map((locale) => locale.language),
    get contexts() {
      contexts ??= compileContexts(locales.map((locale) => locale.context))
      return contexts
    },
    language(language) {
      const locale = locales.find((one) => one.language === language)
      if (!locale) return undefined
      let found = compiled.get(locale)
      if (!found) {
        found = compileLanguage(locale, tools.contexts)
        compiled.set(locale, found)
      }
      return found
    },
  }
  return tools
}

/** Reads a text in the language that it is in, or, where that is unsure, in the one that understands most of it. */
export function readIn(text: string, language: Language | undefined, tools: Tools): Doc | undefined {
  const tokens: Tokens = tokenize(text)
  const only = language && tools.language(language)
  if (language) return only && readDoc(text, only.reader, tokens)
  let best: Doc | undefined
  for (const one of tools.languages) {
    const reader = tools.language(one)?.reader
    const doc = reader && readDoc(text, reader, tokens)
    if (doc && doc.matches.length > (best?.matches.length ?? 0)) best = doc
  }
  return best
}
