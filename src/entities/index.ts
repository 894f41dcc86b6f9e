/**
 * Personal data in a text. A pattern proposes, a checksum settles, words beside it raise or lower the score, and
 * overlaps are resolved once, the surest kind first.
 */
import type { Span } from '../core/span.js'
import type { Confidence, PersonalDataKind } from '../core/vocabulary.js'
import {
  findHalvedAccounts,
  proposeCompanyNumber,
  proposeGiroAccount,
  proposeNamedAccount,
  proposeNorwegianAccount,
  proposeSwedishAccount,
} from './accounts.js'
import { findAddresses } from './addresses.js'
import { findBare } from './bare.js'
import { findBirthDates, proposeBirthDigits } from './birth-dates.js'
import { proposeCard } from './cards.js'
import { type CompiledContexts, compileContexts } from './compile.js'
import type { EntityContext } from './context.js'
import { findEmails } from './emails.js'
import { findHalves } from './halves.js'
import { findHealth } from './health.js'
import { findIbans } from './iban.js'
import { findMixedIdentities, proposeIdentity } from './identity.js'
import { findNamedValues } from './named-values.js'
import { findNames } from './names.js'
import { findIp6, findLinkTokens, isIp4, proposeIp4 } from './network.js'
import { normalForm } from './normal-form.js'
import { companyOnly, findIdentifiers, type Identifier, markOurs } from './own.js'
import { findPasswords } from './passwords.js'
import { isDottedPhone, proposePhone } from './phones.js'
import { findPlates } from './plates.js'
import { type Candidate, confidenceOf, makeReader, type Reader, SCORES } from './reader.js'
import { findRepeats } from './repeats.js'
import { resolve } from './resolve.js'
import { scan, type Tokens } from './scan.js'
import { findTwins } from './twins.js'
import { eachWindow } from './windows.js'

export { type CompiledContexts, compileContexts, isGivenName, isSurname } from './compile.js'
export type { EntityContext } from './context.js'

/** A piece of personal data, or a company's own number, in a text. */
export interface Entity extends Span {
  readonly kind: PersonalDataKind
  /** ISO 3166-1 alpha-2, where the number tells. */
  readonly country?: string
  /** A finer kind: `personnummer`, `iban`, `visa`, the name of a company's identifier. */
  readonly subtype?: string
  readonly confidence: Confidence
  /** Whether checksum and date hold, where the kind has them. */
  readonly valid?: boolean
  /** True for the company's own or an authority's contact or number: not personal data. */
  readonly company?: boolean
  /** The words beside it call it ours: in an agent's words it is the company's, in a customer's it is the customer's. */
  readonly ours?: boolean
}

export interface EntityOptions {
  readonly company?: {
    /** The company's own phones, addresses and links: never personal. */
    readonly contacts: readonly string[]
    readonly identifiers: readonly Identifier[]
  }
  /** Only these kinds. */
  readonly kinds?: readonly PersonalDataKind[]
  /** False leaves persons' names out. */
  readonly names?: boolean
}

const LEAST_WINDOW = 4
const SHORTEST_PHONE = 7
/** Fewer digits in a whole text are no plate. */
const LEAST_VALUE = 1

function findNumbers(reader: Reader): void {
  const { tokens } = reader
  if (reader.groups.length === 0) return
  if (tokens.digits >= LEAST_WINDOW || tokens.spelled) findWindows(reader)
  findAddresses(reader)
  if (tokens.digits < LEAST_VALUE && !tokens.spelled) return
  findMixedIdentities(reader)
  findIbans(reader)
  findHalvedAccounts(reader)
  findHalves(reader)
  findPlates(reader)
}

function findWindows(reader: Reader): void {
  eachWindow(reader, LEAST_WINDOW, (window) => {
    const { digits, shape } = window
    if (isIp4(window)) {
      proposeIp4(reader, window)
      if (!isDottedPhone(window)) return
    }
    if (window.groups.length === 1 && !window.partial && (digits.length === 6 || digits.length === 8)) {
      proposeBirthDigits(reader, digits, window.start, window.end, window.beside.before)
    }
    if (digits.length < SHORTEST_PHONE && !shape.includes('-')) return
    proposeGiroAccount(reader, window)
    proposeCompanyNumber(reader, window)
    proposePhone(reader, window)
    proposeNamedAccount(reader, window)
    if (digits.length < 9) return
    proposeIdentity(reader, window)
    proposeNorwegianAccount(reader, window)
    proposeSwedishAccount(reader, window)
    proposeCard(reader, window)
  })
}

/** Lets every recogniser propose, and returns the dates of the text. */
function readAll(reader: Reader, options: EntityOptions): Span[] {
  const { tokens } = reader
  findNumbers(reader)
  const dates = findBirthDates(reader)
  findNamedValues(reader, dates)
  findPasswords(reader)
  if (tokens.colonPair) findIp6(reader)
  if (reader.bare) findBare(reader)
  findEmails(reader)
  if (reader.links.length > 0) findLinkTokens(reader)
  findHealth(reader)
  if (options.names !== false) findNames(reader)
  findIdentifiers(reader, options.company?.identifiers ?? [])
  return dates
}

/** A date with an hour after it is neither an account nor a telephone. */
const isDateTaken = ({ kind, start, score }: Candidate, dates: readonly Span[]): boolean =>
  (kind === 'bank-account' || kind === 'phone') &&
  score < SCORES.high &&
  dates.some((date) => date.start === start)

function candidatesIn(tokens: Tokens, compiled: CompiledContexts, options: EntityOptions): Candidate[] {
  const found: Candidate[] = []
  const reader = makeReader(tokens, compiled, (candidate) => {
    if (candidate.score >= SCORES.low && candidate.end > candidate.start) found.push(candidate)
  })
  const dates = readAll(reader, options)
  if (found.length === 0) return found
  const sound = dates.length > 0 ? found.filter((candidate) => !isDateTaken(candidate, dates)) : found
  const resolved = resolve(sound, tokens.text.length)
  const twins = [...findTwins(reader, resolved), ...findRepeats(reader, resolved)]
  const all = twins.length > 0 ? resolve([...resolved, ...twins], tokens.text.length) : resolved
  return markOurs(reader, all)
}

function entityOf({ score, ...rest }: Candidate): Entity {
  return { ...rest, confidence: confidenceOf(score) }
}

const isCompiled = (contexts: readonly EntityContext[] | CompiledContexts): contexts is CompiledContexts =>
  'lexicon' in contexts

/**
 * Everything personal in a text, with the company's own numbers marked as such, in text order and without overlaps.
 * Pass what `compileContexts` returned: then a call costs microseconds; raw contexts are compiled on every call.
 */
export function findEntities(
  text: string,
  contexts: readonly EntityContext[] | CompiledContexts,
  options: EntityOptions = {},
): Entity[] {
  const compiled = isCompiled(contexts) ? contexts : compileContexts(contexts)
  const tokens = scan(text, compiled)
  const found = tokens.odd ? readNormalForm(text, compiled, options) : candidatesIn(tokens, compiled, options)
  const { kinds, company } = options
  const wanted = kinds ? found.filter((candidate) => kinds.includes(candidate.kind)) : found
  return companyOnly(text, wanted, company?.contacts ?? []).map(entityOf)
}

/** Reads the normal form and points the findings back into the text as given. */
function readNormalForm(text: string, compiled: CompiledContexts, options: EntityOptions): Candidate[] {
  const normal = normalForm(text)
  const found = candidatesIn(scan(normal.text, compiled), compiled, options)
  return found.map((candidate) => ({
    ...candidate,
    start: normal.from[candidate.start] ?? 0,
    end: normal.to[candidate.end - 1] ?? text.length,
  }))
}
