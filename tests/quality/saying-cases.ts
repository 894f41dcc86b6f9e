/** The sentences of labelled posts, and single ones, with what is labelled there and what they hold. */
import { isTried, readSaying, type Sentenced } from '../../rules/post/saying-features.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import type { Doc } from '../../src/text/doc.js'
import { OF_SENTENCES } from '../../src/text/wording.js'
import { readIn } from '../../src/tools.js'
import { type LabelledPost, LEARNED, posts, sayings } from './corpus.js'
import { tools } from './kit.js'
import { spelling } from './weights-file.js'

/** A kind as labelled, and where. */
export interface Quote {
  readonly saying: Saying
  readonly start: number
  readonly end: number
}

/** What is weighed in a sentence. */
export interface SentenceRow {
  /** Features by name; those of words begin with `word:`. */
  readonly features: ReadonlyMap<string, number>
  readonly about: Sentenced
}

export interface SayingCase {
  readonly part: string
  readonly language: Language
  readonly doc: Doc
  readonly quotes: readonly Quote[]
  readonly tried: ReadonlySet<string>
  readonly rows: readonly SentenceRow[]
  /** Single sentences have no other label than this one; `clean` ones none. */
  readonly label: string | undefined
}

const isSaying = (name: string): name is Saying => (SAYINGS as readonly string[]).includes(name)

/** In a text of so many sentences each says less of the whole. */
const MANY = 3

/**
 * Where a sentence comes from: single ones, which were written to teach, abuse far more often than those of a post. Told
 * when learning, it takes that upon itself; when judging it is not told.
 */
export const ORIGINS = ['shape:alone', 'shape:one-of-many'] as const
const originsOf = ({ sentences }: Doc): readonly string[] => [
  ...(sentences.length === 1 ? [ORIGINS[0]] : []),
  ...(sentences.length >= MANY ? [ORIGINS[1]] : []),
]

function rowsOf(doc: Doc): SentenceRow[] {
  const features = doc.sentences.map(() => new Map<string, number>())
  const about = readSaying(doc, (sentence, kind, name) => features[sentence]?.set(`${kind}:${name}`, 1))
  return doc.sentences.map((sentence, at) => {
    const row = features[at] ?? new Map<string, number>()
    for (const origin of originsOf(doc)) row.set(origin, 1)
    for (const [name, value] of spelling(doc.language, doc.tokens, [sentence], OF_SENTENCES))
      row.set(name, value)
    return { features: row, about: about[at] as Sentenced }
  })
}

type Labels = Pick<LabelledPost, 'text' | 'conduct' | 'tried'>

function caseOf(part: string, language: Language, post: Labels, label?: string): SayingCase[] {
  const doc = readIn(post.text, language, tools)
  if (!doc) return []
  const quotes = post.conduct.flatMap(({ kind, quote }): Quote[] => {
    const start = post.text.indexOf(quote)
    return isSaying(kind) ? [{ saying: kind, start, end: start + quote.length }] : []
  })
  return [{ part, language, doc, quotes, tried: new Set(post.tried), rows: rowsOf(doc), label }]
}

/** All cases that sentences of posts are learned from. */
export function sayingCases(): SayingCase[] {
  return LANGUAGES.flatMap((language) => [
    ...LEARNED.flatMap((part) => posts(part, language).flatMap((post) => caseOf(part, language, post))),
    ...sayings(language).flatMap(({ label, text }) => {
      const conduct = isSaying(label) && !isTried(label) ? [{ kind: label, quote: text }] : []
      const tried = isSaying(label) && isTried(label) ? [label.slice('tried-'.length)] : []
      return caseOf('sayings', language, { text, conduct, tried }, label)
    }),
  ])
}

/** Does the case say so, somewhere? */
export const isLabelled = ({ quotes, tried }: SayingCase, saying: Saying): boolean =>
  isTried(saying) ? tried.has(saying.slice('tried-'.length)) : quotes.some((quote) => quote.saying === saying)
