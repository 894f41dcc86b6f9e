/** How a draft is signed: where, and with what. */
import type { Span } from '../core/span.js'
import type { Doc } from './doc.js'
import type { Token } from './tokenize.js'

export interface Signature {
  readonly kind: 'none' | 'name' | 'initials' | 'department' | 'placeholder'
  /** From the closing words to the end of the name; an empty range at the end when there is none. */
  readonly at: Span
  /** The name or the initials. */
  readonly name: Span | undefined
  readonly surname: Span | undefined
}

export interface SignatureFacts {
  /** The first names, full names and aliases that count as the agent's own, normal form. */
  readonly own: readonly string[]
  readonly isName: (norm: string) => boolean
  /** Placeholders that stand for the agent's name. */
  readonly placeholders: readonly Span[]
  /** All placeholders. */
  readonly slots: readonly Span[]
}

const MARKS = new Set(['/', '//', '^', '-', '–', '—', '~', '|'])
/** Marks that open the lines of a list as well. */
const DASHES = new Set(['-', '–', '—'])
/** A signature is short: name, surname, comma, a company of a few words. */
const MAX_WORDS = 8
const MAX_COMPANY_WORDS = 3
/** First names that nobody has listed are short; a word of this length that is none is a company's. */
const LONGEST_UNKNOWN_NAME = 8

/** Reads the end of a draft: the first reading that finds a name wins, then a placeholder, then a department. */
export function findSignature(doc: Doc, facts: SignatureFacts): Signature {
  const end = doc.text.trimEnd().length
  const readings = regions(doc, facts).map((region) => readRegion(doc, region, facts, end))
  const named = readings.find(({ kind }) => kind === 'name' || kind === 'initials')
  return (
    named ??
    placeholderAtEnd(doc, facts, end) ??
    readings.find(({ kind }) => kind === 'department') ??
    unsigned(end)
  )
}

const unsigned = (end: number): Signature => ({
  kind: 'none',
  at: { start: end, end },
  name: undefined,
  surname: undefined,
})

/** A placeholder for the agent's name, with nothing but other placeholders and signs behind it. */
function placeholderAtEnd(
  doc: Doc,
  { placeholders, slots }: SignatureFacts,
  end: number,
): Signature | undefined {
  const last = placeholders.at(-1)
  if (!last) return undefined
  const behind = doc.tokens.filter((token) => token.start >= last.end && token.kind === 'word')
  const filled = behind.filter(
    (token) => !slots.some((slot) => slot.start <= token.start && token.end <= slot.end),
  )
  if (filled.length > MAX_COMPANY_WORDS || filled.some((token) => !isCapital(token))) return undefined
  return { kind: 'placeholder', at: { start: last.start, end }, name: last, surname: undefined }
}

interface Region {
  /** Token at which the closing words begin. */
  readonly from: number
  /** Token at which the name should begin. */
  readonly word: number
  /** A mark or closing words announce it. */
  readonly announced: boolean
}

/** Where a signature may begin, the surest first. */
function regions(doc: Doc, facts: SignatureFacts): Region[] {
  const { tokens } = doc
  const words = (from: number): number =>
    tokens.slice(from).reduce((n, token) => n + Number(token.kind === 'word'), 0)
  const found: Region[] = []
  const signOff = doc.cues('sign-off').at(-1)
  if (signOff && words(signOff.lastToken) <= MAX_WORDS) {
    found.push({ from: signOff.firstToken, word: signOff.lastToken, announced: true })
  }
  const mark = markAt(tokens)
  if (mark >= 0) found.push({ from: mark, word: mark + 1, announced: true })
  const last = doc.sentences.at(-1)
  if (last && words(last.firstToken) <= MAX_WORDS && isCapital(tokens[last.firstToken])) {
    found.push({ from: last.firstToken, word: last.firstToken, announced: false })
  }
  const name = lastName(doc, facts)
  if (name < tokens.length) found.push({ from: name, word: name, announced: false })
  return found
}

/** The last `/`, `^` or dash in front of a capital, near the end. */
function markAt(tokens: readonly Token[]): number {
  for (let at = tokens.length - 2; at >= Math.max(0, tokens.length - 12); at--) {
    const token = tokens[at]
    const next = tokens[at + 1]
    const before = tokens[at - 1]
    if (token?.kind !== 'sign' || !MARKS.has(token.raw) || !isCapital(next)) continue
    if (before && before.end === token.start && before.kind !== 'sign') continue
    if (DASHES.has(token.raw) && isListItem(tokens, at)) continue
    return at
  }
  return -1
}

/** How many of the last tokens are the agent's own name or alias. */
function ownBehind(tokens: readonly Token[], { own }: SignatureFacts): number {
  const fits = (name: string): boolean => {
    const parts = name.split(' ')
    const last = tokens.slice(-parts.length)
    return parts.length === last.length && parts.every((part, i) => last[i]?.norm === part)
  }
  return Math.max(0, ...own.filter(fits).map((name) => name.split(' ').length))
}

/** The last word, when it is the agent's name, or a name behind a comma, an emoji or an end of sentence. */
function lastName({ tokens, text }: Doc, facts: SignatureFacts): number {
  let at = tokens.length - 1
  while (at >= 0 && tokens[at]?.kind === 'sign') at--
  const token = tokens[at]
  if (!token) return tokens.length
  const own = ownBehind(tokens.slice(0, at + 1), facts)
  if (own > 0) return at + 1 - own
  const before = tokens[at - 1]
  const apart = before?.kind === 'sign' && !/["'“”«»]/.test(text.slice(before.start, token.start))
  return apart && isCapital(token) && facts.isName(token.norm) ? at : tokens.length
}

/** `- Erik` closes a text; `- Logg inn med BankID` and `- Chat: nav.no` are lines of a list. */
const isListItem = (tokens: readonly Token[], mark: number): boolean => {
  const rest = tokens.slice(mark + 1)
  const words = rest.filter((token) => token.kind === 'word')
  if (rest.some((token) => token.kind === 'link' || token.raw === ':')) return true
  return words.length > 2 && words.slice(1).some((token) => !isCapital(token)) && rest[1]?.raw !== ','
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.raw[0] !== token.raw[0]?.toLowerCase()

function readRegion(doc: Doc, region: Region, facts: SignatureFacts, end: number): Signature {
  const rest = doc.tokens.slice(region.word).filter((token) => token.kind !== 'sign')
  const words = rest.filter((token) => token.kind === 'word')
  const first = words[0]
  if (!first) return unsigned(end)
  const start = doc.tokens[region.from]?.start ?? first.start
  const own = ownName(words, facts)
  if (own > 0 || (isCapital(first) && facts.isName(first.norm) && !isDepartment(doc, first))) {
    const count = Math.max(own, 1)
    const name = { start: first.start, end: (words[count - 1] as Token).end }
    if (!region.announced && !endsHere(doc, words, count)) return unsigned(end)
    return { kind: 'name', at: { start, end }, name, surname: surnameOf(doc, words, count, facts) }
  }
  if (isInitials(first, words))
    return { kind: 'initials', at: { start, end }, name: first, surname: behindInitial(doc, words) }
  const department = doc
    .cues('department')
    .some((match) => match.start >= first.start && (region.announced || isMostOf(match, rest)))
  const several = region.announced && words.length > 1 && words.some(isCapital)
  if (department || several)
    return { kind: 'department', at: { start, end }, name: undefined, surname: undefined }
  if (!region.announced && isNameLine(doc, words))
    return { kind: 'name', at: { start, end }, name: first, surname: undefined }
  if (region.announced && isCapital(first)) {
    // Who signs is known, and this is neither them nor anybody's name: "Hilsen Rutebilen".
    if (facts.own.length > 0 && first.raw.length >= LONGEST_UNKNOWN_NAME)
      return { kind: 'department', at: { start, end }, name: undefined, surname: undefined }
    return { kind: 'name', at: { start, end }, name: first, surname: undefined }
  }
  return unsigned(end)
}

/** Is the department most of what the last sentence says? */
const isMostOf = (match: Span, tokens: readonly Token[]): boolean =>
  2 * tokens.filter(({ start, end }) => match.start <= start && end <= match.end).length >= tokens.length

/** A last line of one short word with a capital and no sign behind it: a name, though nobody has listed it. */
function isNameLine(doc: Doc, [first, ...rest]: readonly Token[]): boolean {
  if (!first || rest.length > 0 || !/^\p{Lu}\p{Ll}{1,7}$/u.test(first.raw)) return false
  const before = doc.text.slice(0, first.start).trimEnd()
  const own = doc.text.slice(before.length, first.start).includes('\n')
  const closed = /[.!?…]$|\p{Extended_Pictographic}\ufe0f?$/u.test(before)
  const said = doc.cues('sign-off').some((match) => match.start <= first.start && first.end <= match.end)
  return own && closed && !said && doc.text.slice(first.end).trim() === ''
}

/** How many words at the start are the agent's own name or alias. */
function ownName(words: readonly Token[], facts: SignatureFacts): number {
  let best = 0
  for (const own of facts.own) {
    const parts = own.split(' ')
    if (parts.length > best && parts.every((part, i) => words[i]?.norm === part)) best = parts.length
  }
  return best
}

/** Without a mark in front a name must stand as a line of its own, a company behind it at most. */
function endsHere(doc: Doc, words: readonly Token[], count: number): boolean {
  const rest = words.slice(count)
  if (rest.length === 0) return true
  const gap = doc.text.slice((words[count - 1] as Token).end, (rest[0] as Token).start)
  return (
    gap.includes(',') || gap.includes('\n') || gap.includes('/') || rest.every(isCapital) || rest.length <= 4
  )
}

/** Is the word part of a department's name? In "Erik, kundeservice" the comma sets the person apart. */
const isDepartment = (doc: Doc, token: Token): boolean =>
  doc
    .cues('department')
    .some(
      (match) =>
        match.start <= token.start &&
        token.end <= match.end &&
        !/^\s*[,|/\n]/.test(doc.text.slice(token.end, match.end)),
    )

/** `EK`, `E.K.`, `MB`: up to three capitals, and nothing more than a company behind. */
const isInitials = (first: Token, words: readonly Token[]): boolean =>
  /^\p{Lu}{1,3}$/u.test(first.raw) && (words.length <= 4 || /^\p{Lu}{2,3}$/u.test(first.raw))

/** "T. Aasgaard": the word behind one letter and its dot. */
function behindInitial({ text }: Doc, [first, next]: readonly Token[]): Span | undefined {
  if (!first || !next || first.raw.length > 1 || !/^\p{Lu}\p{Ll}+$/u.test(next.raw)) return undefined
  return /^\. ?$/.test(text.slice(first.end, next.start)) ? { start: next.start, end: next.end } : undefined
}

/** A capital right behind the name that is no company, place or second first name of the agent. */
function surnameOf(
  doc: Doc,
  words: readonly Token[],
  count: number,
  facts: SignatureFacts,
): Span | undefined {
  const name = words[count - 1] as Token
  let at = count
  while (PARTICLES.has(words[at]?.norm ?? '')) at++
  const next = words[at]
  if (!next || !isCapital(next) || next.raw.length < 2 || /^\p{Lu}+$/u.test(next.raw)) return undefined
  const between = doc.text.slice(name.end, (words[count] as Token).start)
  if (!/^[ \t]+$/.test(between) || isDepartment(doc, next)) return undefined
  // "Marit Elise": two first names are no surname.
  if (facts.isName(next.norm) && count === 1 && !isCapital(words[at + 1]) && !SURNAME.test(next.norm))
    return undefined
  return { start: (words[count] as Token).start, end: next.end }
}

/** Endings that surnames have and first names do not. */
const SURNAME = /(?:s?son|sen|sson|berg|str[oö]m|gren|lund|qvist|kvist|stad|rud|vik|dal|haug|bakken)$/

const PARTICLES = new Set(['von', 'van', 'de', 'af', 'av', 'der', 'den', 'la', 'al', 'el', 'bin'])
