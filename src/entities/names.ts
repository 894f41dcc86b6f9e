/** Names of persons: runs of capitals, read by lists, endings, titles, and what stands beside them. */
import { CUE, MARK, NAME } from './compile.js'
import { capital, gap, isInitial, nameBits, type Run, runAt, startsSentence, wordAt } from './name-runs.js'
import { marked, type Reader, sentenceEnds } from './reader.js'
import { SHAPE } from './scan.js'

const LINKS = 3

const given = (bits: number): boolean => (bits & NAME.given) !== 0
const surname = (bits: number): boolean => (bits & NAME.surname) !== 0
const ordinary = (bits: number): boolean => (bits & NAME.ordinary) !== 0
/** A word that cannot be a part of a person's name. */
const foreign = (bits: number): boolean =>
  (bits & (NAME.organisation | NAME.place)) !== 0 && !given(bits) && !surname(bits)

/** Words beside the run that only persons have. */
function witness(reader: Reader, first: number, last: number): number {
  const { tokens, text } = reader
  const before = tokens.names[first - 1] ?? 0
  const near = /^[\s,:"”“-]{1,3}$/.test(gap(reader, first - 1))
  const after = tokens.names[last + 1] ?? 0
  if (before & NAME.introduction && gap(reader, first - 1).length <= 3) return INTRODUCED
  if (isLinked(reader, first)) return INTRODUCED
  if (before & NAME.title && titleGap(reader, first - 1)) return 36
  if (near && before & (NAME.role | NAME.speech)) return 24
  if (after & NAME.speech && /^,? $/.test(gap(reader, last))) return 20
  if (/^(,| \() ?\d{2}[,.)]/.test(text.slice(tokens.end[last], (tokens.end[last] ?? 0) + 6))) return 24
  if (closes(reader, first, last)) return 24
  if (isOwner(reader, last)) return 20
  return 0
}

/** "The account holder is …", "navnet mitt er …": a word of introduction, then a link. */
function isLinked(reader: Reader, first: number): boolean {
  const { tokens } = reader
  for (let at = first - 1; at >= first - LINKS && at >= 0; at--) {
    if (gap(reader, at).length > 2) return false
    if ((tokens.names[at] ?? 0) & NAME.introduction) return at < first - 1
    if (((tokens.cues[at] ?? 0) & CUE.link) === 0) return false
  }
  return false
}

/** A title stands right before; a dot after it is that of an abbreviation. */
const titleGap = (reader: Reader, title: number): boolean =>
  gap(reader, title) === ' ' || (gap(reader, title) === '. ' && wordAt(reader, title).length <= 4)

/** What a customer has with a company: "…'s claim", "…s konto". */
const OWNED =
  CUE.reference | CUE.booking | CUE.account | CUE.card | CUE.identity | CUE.birth | CUE.document | CUE.plate

/** The genitive of a name before what a customer has. */
function isOwner(reader: Reader, last: number): boolean {
  const { tokens } = reader
  const marked = /^['’]$/.test(gap(reader, last)) && /^s$/i.test(wordAt(reader, last + 1))
  const owned = marked ? last + 2 : isGenitive(reader, last) ? last + 1 : tokens.count
  return gap(reader, owned - 1) === ' ' && ((tokens.cues[owned] ?? 0) & OWNED) !== 0
}

const SIGNED_OFF = 6

/** The run is the last line, or stands after a closing formula. */
function closes(reader: Reader, first: number, last: number): boolean {
  const { tokens, text } = reader
  const rest = text.slice(tokens.end[last])
  const ownLine =
    /\n[^\S\n]*$|^\s*$/.test(text.slice(tokens.end[first - 1] ?? 0, tokens.start[first]).slice(-3)) &&
    first > 0
  if (/^[\s.!,)]*$/.test(rest) && ownLine && gap(reader, first - 1).includes('\n')) return true
  for (let at = first - 1; at >= 0 && first - at <= SIGNED_OFF; at--) {
    if ((tokens.names[at] ?? 0) & NAME.closing) return true
  }
  return false
}

interface Verdict {
  readonly from: number
  readonly to: number
  readonly score: number
}

const isDotted = (reader: Reader, token: number): boolean =>
  isInitial(reader, token) && gap(reader, token).startsWith('.')

/** "Will Hunter" under a letter or inside a sentence is no verb. */
const isNamesake = (reader: Reader, first: number, bits: number): boolean =>
  (bits & NAME.function) !== 0 && (!startsSentence(reader, first) || closes(reader, first, first + 1))

/** Leaves out words at the run's edges that are no names: titles, sentence openers, places and companies after it. */
function trim(reader: Reader, { tokens, bits }: Run): { from: number; to: number } {
  let from = 0
  let to = bits.length - 1
  const first = tokens[0] ?? 0
  while (from < to) {
    if (isDotted(reader, tokens[from] ?? 0)) break
    const here = bits[from] ?? 0
    const opens = (from === 0 && startsSentence(reader, first)) || ordinary(here)
    const dropped =
      (here & (NAME.title | NAME.role | NAME.closing | NAME.introduction | NAME.speech)) !== 0 && !given(here)
    const opener =
      !given(here) &&
      !isNamesake(reader, first, here) &&
      opens &&
      (ordinary(here) || (given(bits[from + 1] ?? 0) && to - from >= 2))
    const stray =
      !given(here) && given(bits[from + 1] ?? 0) && to - from >= 2 && !isInitial(reader, tokens[from] ?? 0)
    if (!dropped && !opener && !stray && !foreign(here)) break
    from++
  }
  while (to > from && foreign(bits[to] ?? 0)) to--
  return { from, to }
}

/** "Henry VIII", "Carl XVI Gustaf": the numeral of a ruler or a pope. */
const isRegnal = (reader: Reader, token: number): boolean =>
  /^(?:[IVX]{2,5}|V)$/.test(wordAt(reader, token)) &&
  ((reader.tokens.shape[token - 1] ?? 0) & SHAPE.capitals) === 0

const TWO_GIVEN = 48
/** A given name and a surname that are words as well, inside a sentence. */
const INSIDE = 48
/** What a word that introduces a name adds, and what any witness does at least. */
const INTRODUCED = 40
const WITNESSED = 20

function judge(reader: Reader, run: Run): Verdict | undefined {
  const { from, to } = trim(reader, run)
  const last = run.bits.length - 1
  if (to < last && (run.bits[to + 1] ?? 0) & NAME.organisation) return undefined
  const first = run.tokens[from] ?? 0
  const final = run.tokens[to] ?? 0
  const bits = run.bits.slice(from, to + 1)
  const seen = witness(reader, first, final)
  // "Anne-Lotte" and "Mayo-Walters" are one name each.
  const one = to === from || !run.tokens.slice(from, to).some((token) => gap(reader, token) !== '-')
  if (one) return single(reader, first, bits[0] ?? 0, seen, from)
  if (bits.some(foreign) || bits.every((bit) => bit & NAME.organisation) || isInitial(reader, final))
    return undefined
  if (run.tokens.some((token) => isRegnal(reader, token))) return undefined
  if (seen === 0 && isTitleOfWork(reader, first, final)) return undefined
  // "Anna Lindhs plats": a place that is named after somebody.
  const place = marked(reader.tokens, final + 1, MARK.street) || marked(reader.tokens, final + 1, NAME.place)
  if (isGenitive(reader, final) && place) return undefined
  if (bits.some((bit) => bit & NAME.public) && seen < INTRODUCED && !isTheirs(reader, first, final))
    return undefined
  const head = headBits(reader, first, bits[0] ?? 0, seen)
  const tail = bits.at(-1) ?? 0
  if (given(head) && given(tail) && !surname(tail) && isGreeted(reader, first, final)) return undefined
  const inside = !startsSentence(reader, first) && given(head) && surname(tail)
  const score = Math.max(pairScore(head, tail, bits), inside ? INSIDE : 0) + seen
  const allCapitals =
    bits.length === 2 &&
    (reader.tokens.shape[first] ?? 0) & (reader.tokens.shape[final] ?? 0) & SHAPE.capitals
  return { from, to, score: allCapitals && !isInitial(reader, first) ? score - 25 : score }
}

const QUOTES = /^[«»"“”„‘’'‹›]$/

/** "Ronja Røvardotter" between quotation marks of its own is a book, a play or a tariff. */
const isTitleOfWork = ({ tokens, text }: Reader, first: number, final: number): boolean =>
  QUOTES.test(text.charAt((tokens.start[first] ?? 0) - 1)) && QUOTES.test(text.charAt(tokens.end[final] ?? 0))

/** A public figure's namesake: under a letter, or after a title. */
const isTheirs = (reader: Reader, first: number, final: number): boolean =>
  closes(reader, first, final) || ((reader.tokens.names[first - 1] ?? 0) & NAME.title) !== 0

/** Words of a greeting before the name: "good morning again,". */
const GREETING = 3

/** "Hei, Ane Marie!", "…, Ane Marie.": a first name of two words, by which somebody is addressed. */
function isGreeted(reader: Reader, first: number, final: number): boolean {
  if (!/^[!,.?\n]/.test(gap(reader, final))) return false
  if (first > 1 && /^, $/.test(gap(reader, first - 1))) return !/^,/.test(gap(reader, final))
  if (first < 1 || first > GREETING || (first > 1 && /^[,.]/.test(gap(reader, final)))) return false
  for (let at = 0; at < first; at++) if (sentenceEnds(reader.tokens, at)) return false
  return true
}

/** "I. Fairley" is no pronoun, and "Will Hunter" under a letter is no verb. */
function headBits(reader: Reader, first: number, bits: number, seen: number): number {
  if (isDotted(reader, first)) return 0
  return bits & NAME.function && seen >= WITNESSED ? bits | NAME.given : bits
}

const isGenitive = (reader: Reader, token: number): boolean => /s$/i.test(wordAt(reader, token))

/** How surely a first and a last word make a name. */
function pairScore(head: number, tail: number, bits: readonly number[]): number {
  if (given(head) && surname(tail)) return ordinary(head) && ordinary(tail) ? 44 : 86
  if (given(head) && ordinary(tail) && !given(tail)) return 0
  if (given(head) && given(tail)) return ordinary(head) ? 30 : TWO_GIVEN
  if (given(head)) return head & NAME.function ? 30 : ordinary(head) ? 48 : 66
  if (ordinary(head) || tail & MARK.month) return 0
  if (surname(tail) && !ordinary(tail)) return surname(head) || bits.length <= 3 ? 50 : 30
  if (bits.some(given)) return 40
  return 26
}

/** One word alone is a name that points someone out only after a title or an introduction of a surname. */
function single(
  reader: Reader,
  token: number,
  bits: number,
  seen: number,
  from: number,
): Verdict | undefined {
  const titled = (reader.tokens.names[token - 1] ?? 0) & NAME.title
  const isKin = ((reader.tokens.cues[token] ?? 0) & CUE.person) !== 0
  if (
    !titled ||
    isKin ||
    ordinary(bits) ||
    foreign(bits) ||
    given(bits) ||
    seen < 30 ||
    isInitial(reader, token)
  )
    return undefined
  return { from, to: from, score: surname(bits) ? 58 : 46 }
}

const MEDIUM = 45

function small(reader: Reader, token: number): void {
  const { tokens } = reader
  const next = token + 1
  const mine = tokens.names[token] ?? 0
  const other = nameBits(reader, next)
  if (!given(mine) || !surname(other) || ordinary(mine) || ordinary(other) || gap(reader, token) !== ' ')
    return
  const introduced =
    ((tokens.names[token - 1] ?? 0) | (tokens.names[token - 2] ?? 0)) &
    (NAME.introduction | NAME.closing | NAME.role)
  if (introduced) propose(reader, token, next, 72)
}

const propose = ({ tokens, propose: offer }: Reader, first: number, last: number, score: number): void =>
  offer({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, kind: 'person-name', score })

/** Proposes full names, and surnames after a title. */
export function findNames(reader: Reader): void {
  const { tokens } = reader
  const any =
    NAME.given | NAME.surname | NAME.title | NAME.introduction | NAME.closing | NAME.speech | NAME.role
  if ((tokens.allNames & any) === 0) return
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.shape[at] ?? 0) & SHAPE.number) continue
    if (!capital(reader, at)) {
      if ((tokens.names[at] ?? 0) & NAME.given) small(reader, at)
      continue
    }
    const run = runAt(reader, at)
    const verdict = judge(reader, run)
    const first = run.tokens[verdict?.from ?? 0]
    const last = run.tokens[verdict?.to ?? 0]
    if (verdict && first !== undefined && last !== undefined && verdict.score >= MEDIUM)
      propose(reader, first, last, verdict.score)
    at = run.tokens.at(-1) ?? at
  }
}
