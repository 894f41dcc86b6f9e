/** Personal data found and taken out. */
import { requireText } from './arguments.js'
import type { PersonalDataSpan, Redaction } from './core/reports.js'
import {
  CONFIDENCES,
  type Confidence,
  LANGUAGES,
  type Language,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
} from './core/vocabulary.js'
import type { CompiledContexts } from './entities/compile.js'
import { assemble, isRefound, merge, type Replace } from './entities/cuts.js'
import { withGivenNames } from './entities/given-repeats.js'
import { hmacSha256 } from './entities/hmac.js'
import {
  compileContexts,
  type Entity,
  type EntityContext,
  type EntityOptions,
  findEntities,
} from './entities/index.js'
import { mask, maskedSpan } from './entities/mask.js'
import { contextFor, pseudonymMaker } from './entities/pseudonyms.js'

/** How `findPersonalData` looks. */
export interface PersonalDataOptions extends EntityOptions {
  /** True gives quotes as they stand in the text; otherwise they are masked. */
  readonly reveal?: boolean
  /** Leaves out what is less sure than this. Default `low`: everything. */
  readonly minConfidence?: Confidence
}

/** The ways of taking data out. */
export const OPERATORS = ['label', 'mask', 'hash', 'pseudonym', 'remove', 'custom'] as const
type Operator = (typeof OPERATORS)[number]

/** What a custom operator gets: the span with its quote as it stands in the text. */
type CustomOperator = (span: PersonalDataSpan) => string

/** How `redact` works. */
export interface RedactOptions extends PersonalDataOptions {
  /** For all kinds: a name or a function. Default `label`. */
  readonly operator?: Operator | CustomOperator
  /** For single kinds, over `operator`. */
  readonly operators?: Partial<Readonly<Record<PersonalDataKind, Operator | CustomOperator>>>
  /** The key of `hash`: HMAC-SHA-256. Never empty. */
  readonly key?: string
  /** The function of `custom`. */
  readonly custom?: CustomOperator
  /** The language of labels and pseudonyms. Default: the first of the locales. */
  readonly language?: Language
}

export interface PersonalData {
  findPersonalData(text: string, options?: PersonalDataOptions): PersonalDataSpan[]
  redact(text: string, options?: RedactOptions): Redaction
}

const LABEL_LETTERS = 'abcdefghijklmnop'
const HASH_LETTERS = 16

/** A hash in letters alone: digits would look like a number again. */
function hashLabel(key: string, kind: PersonalDataKind, quote: string): string {
  const digest = hmacSha256(
    key,
    `${kind}\u0000${quote
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')}`,
  )
  let letters = ''
  for (const byte of digest.slice(0, HASH_LETTERS / 2)) {
    letters += (LABEL_LETTERS[byte >> 4] ?? '') + (LABEL_LETTERS[byte & 15] ?? '')
  }
  return `[${kind}:${letters}]`
}

/** @throws {TypeError} for options under which nothing would be found without a word. */
function requireSearch(options: PersonalDataOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(
      `options: found ${options === null ? 'null' : typeof options}; accepted: an object, or nothing`,
    )
  const { minConfidence, kinds } = options
  if (minConfidence !== undefined && !CONFIDENCES.includes(minConfidence))
    throw new TypeError(
      `minConfidence: found an unknown confidence; accepted: ${CONFIDENCES.join(', ')}, or nothing`,
    )
  if (kinds === undefined) return
  if (!Array.isArray(kinds))
    throw new TypeError(`kinds: found ${typeof kinds}; accepted: an array of kinds, or nothing for all`)
  for (const [at, kind] of kinds.entries())
    if (!PERSONAL_DATA_KINDS.includes(kind))
      throw new TypeError(
        `kinds[${at}]: found an unknown kind of personal data; accepted: ${PERSONAL_DATA_KINDS.join(', ')}`,
      )
}

function requireOptions(options: RedactOptions): void {
  requireSearch(options)
  const used = [options.operator ?? 'label', ...Object.values(options.operators ?? {})]
  for (const operator of used) {
    if (typeof operator === 'function' || OPERATORS.includes(operator)) continue
    throw new TypeError(`operator: expected ${OPERATORS.join(', ')} or a function, got ${typeof operator}`)
  }
  for (const kind of Object.keys(options.operators ?? {})) {
    if (!PERSONAL_DATA_KINDS.some((known) => known === kind))
      throw new TypeError(
        `operators: unknown kind of personal data; known are ${PERSONAL_DATA_KINDS.join(', ')}`,
      )
  }
  if (used.includes('hash') && (typeof options.key !== 'string' || options.key === '')) {
    throw new TypeError('key: the hash operator needs a key that is not empty')
  }
  if (used.includes('custom') && typeof options.custom !== 'function') {
    throw new TypeError('custom: the custom operator needs a function')
  }
}

const sureEnough = (confidence: Confidence, least: Confidence | undefined): boolean =>
  least === undefined || CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(least)

const search = (compiled: CompiledContexts, text: string, options: PersonalDataOptions): Entity[] =>
  findEntities(text, compiled, options).filter(
    (entity) => !entity.company && sureEnough(entity.confidence, options.minConfidence),
  )

function replacer(compiled: CompiledContexts, text: string, options: RedactOptions): Replace {
  const context = contextFor(compiled, options.language)
  const pseudonym = context ? pseudonymMaker(context, compiled, text) : undefined
  const label = (kind: PersonalDataKind): string => `[${context?.labels[kind] ?? kind}]`
  return (entity, quote) => {
    const { kind } = entity
    const operator = options.operators?.[kind] ?? options.operator ?? 'label'
    if (typeof operator === 'function') return operator(maskedSpan(text, entity, true))
    switch (operator) {
      case 'label':
        return label(kind)
      case 'mask':
        return mask(quote, kind)
      case 'hash':
        return hashLabel(options.key ?? '', kind, quote)
      case 'pseudonym':
        return pseudonym?.(kind, quote) ?? label(kind)
      case 'remove':
        return ''
      case 'custom':
        return options.custom?.(maskedSpan(text, entity, true)) ?? label(kind)
    }
  }
}

/** Taking one thing out can bring another to light; a few rounds suffice. */
const ROUNDS = 8
const PATIENCE = 2

const keyOf = ({ kind, start, end }: Entity): string => `${kind} ${start} ${end}`

const isCustom = (options: RedactOptions): boolean =>
  [options.operator, ...Object.values(options.operators ?? {})].some(
    (each) => each === 'custom' || typeof each === 'function',
  )

function redactAll(compiled: CompiledContexts, text: string, options: RedactOptions): Redaction {
  const replace = replacer(compiled, text, options)
  const known = new Map<string, string>()
  const once: Replace = (entity, quote) => {
    const key = keyOf(entity)
    const value = known.get(key) ?? replace(entity, quote)
    known.set(key, value)
    return value
  }
  let result = assemble(text, withGivenNames(text, search(compiled, text, options), compiled), once)
  for (let round = 1; round < ROUNDS && !isCustom(options) && result.cuts.length > 0; round++) {
    const found = search(compiled, result.text, options)
    if (found.length === 0) break
    const entities = merge(result.cuts, found)
    // What is found again and again is left out altogether.
    if (round > PATIENCE)
      for (const entity of entities) if (isRefound(result, entity, found)) known.set(keyOf(entity), '')
    result = assemble(text, entities, once)
  }
  const spans = result.cuts.map(({ entity, replacement, redactedStart, redactedEnd }) => ({
    ...maskedSpan(text, entity, options.reveal === true),
    replacement,
    redactedStart,
    redactedEnd,
  }))
  return { text: result.text, spans }
}

/**
 * Both functions over a set of locales. Compile the contexts once and pass them; raw ones are compiled here.
 * Both throw TypeError for a text that is no string, an unknown kind or an unknown confidence; `redact` also for a
 * wrong operator or an empty key.
 */
export function makePersonalData(contexts: readonly EntityContext[] | CompiledContexts): PersonalData {
  const compiled = 'lexicon' in contexts ? contexts : compileContexts(contexts)
  return {
    findPersonalData(text, options = {}) {
      requireText(text, 'text')
      requireSearch(options)
      return search(compiled, text, options).map((entity) =>
        maskedSpan(text, entity, options.reveal === true),
      )
    },
    redact(text, options = {}) {
      requireText(text, 'text')
      requireOptions(options)
      return redactAll(compiled, text, options)
    },
  }
}

/** As `makePersonalData`, compiled on first use; the language of labels and pseudonyms is the text's own. */
export function lazyPersonalData(
  contexts: () => readonly EntityContext[],
  languageOf: (text: string) => string,
): PersonalData {
  let made: PersonalData | undefined
  const ready = (): PersonalData => {
    made ??= makePersonalData(contexts())
    return made
  }
  return {
    findPersonalData: (text, options) => ready().findPersonalData(text, options),
    redact(text, options = {}) {
      requireText(text, 'text')
      requireOptions(options)
      if (options.language !== undefined) return ready().redact(text, options)
      const language = languageOf(text)
      const known = LANGUAGES.find((one) => one === language)
      return ready().redact(text, known ? { ...options, language: known } : options)
    },
  }
}
