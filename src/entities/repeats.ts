/**
 * What was found once, again: a password, a number or a surname that stands bare in another place, where nothing
 * but the first place tells what it is.
 */
import { CUE, isListedName, isSurname, NAME, namesOf } from './compile.js'
import { foldUnit, isAlphanumeric } from './letters.js'
import { capital, startsSentence, wordAt } from './name-runs.js'
import { type Candidate, type Reader, SCORES } from './reader.js'
import { tokenFrom } from './scan.js'
import { isMoney } from './values.js'

interface Known {
  /** What repeats, in small letters. */
  readonly value: string
  /** Signs before its first letter or digit. */
  readonly lead: number
  /** A surname may stand in the genitive, and one that is also a word counts in capitals alone. */
  readonly surname: boolean
  readonly common: boolean
  readonly candidate: Candidate
}

type Index = ReadonlyMap<string, readonly Known[]>

/** Values that begin with the same word, of one text: more are not told apart, so that time stays linear. */
const MOST_ALIKE = 8
const LEAST_LENGTH = 4
const LEAST_SURNAME = 3
const LOSS = 8
const YEAR = /^(?:19|20)\d\d$/

const COMMON = NAME.ordinary | NAME.function | NAME.given

/** The surname of a full or titled name, without the genitive's s, or undefined when it would be mistaken. */
function surnameOf({ text, compiled }: Reader, { start, end }: Candidate): string | undefined {
  const written = /(?<![^\s.])[^\s.]+$/.exec(text.slice(start, end))?.[0] ?? ''
  const plain = written.replace(/['’]s?$/, '')
  const bare = plain.slice(0, -1)
  const genitive =
    /[^s]s$/i.test(plain) &&
    !isListedName(plain, compiled) &&
    (isListedName(bare, compiled) || isSurname(bare, compiled))
  const surname = genitive ? bare : plain
  if (surname.length < LEAST_SURNAME || namesOf(surname, compiled) & (NAME.place | NAME.organisation))
    return undefined
  return surname
}

function knownIn(reader: Reader, candidate: Candidate): Known | undefined {
  const { text, compiled } = reader
  const { kind, start, end, score, company, subtype } = candidate
  if (score < SCORES.medium || company || kind === 'health' || subtype === 'link') return undefined
  if (kind === 'person-name') {
    const surname = surnameOf(reader, candidate)
    if (!surname) return undefined
    const common = (namesOf(surname, compiled) & COMMON) !== 0
    return { value: surname.toLowerCase(), lead: 0, surname: true, common, candidate }
  }
  const value = text.slice(start, end).toLowerCase()
  if (value.length < LEAST_LENGTH || YEAR.test(value)) return undefined
  const lead = value.search(/[\p{L}\d]/u)
  return lead < 0 ? undefined : { value, lead, surname: false, common: false, candidate }
}

const firstWord = (value: string): string => /[\p{L}]+|\d+/u.exec(value)?.[0] ?? ''

function indexOf(reader: Reader, found: readonly Candidate[]): Index {
  const index = new Map<string, Known[]>()
  for (const candidate of found) {
    const known = knownIn(reader, candidate)
    if (!known) continue
    const key = firstWord(known.value)
    const list = index.get(key)
    if (!list) index.set(key, [known])
    else if (list.length < MOST_ALIKE && !list.some(({ value }) => value === known.value)) list.push(known)
  }
  return index
}

/** Lengths and first letters of what is looked for: most words are told by them without a look into the map. */
function outline(index: Index): { lengths: number; letters: number } {
  let lengths = 0
  let letters = 0
  for (const key of index.keys()) {
    // A genitive has a letter more.
    lengths |= (1 << Math.min(key.length, LONGEST)) | (1 << Math.min(key.length + 1, LONGEST))
    letters |= 1 << (key.charCodeAt(0) & LETTERS)
  }
  return { lengths, letters }
}
const LONGEST = 30
const LETTERS = 31

const ends = (text: string, at: number): boolean => !isAlphanumeric(text.charCodeAt(at))

/** A word that is also a name: in capitals inside a sentence, or before what persons do. */
function isNameHere(reader: Reader, token: number): boolean {
  if (!capital(reader, token)) return false
  if (!startsSentence(reader, token)) return true
  const { cues, names } = reader.tokens
  return ((cues[token + 1] ?? 0) & CUE.having) !== 0 || ((names[token + 1] ?? 0) & NAME.speech) !== 0
}

/** The end of the value where it begins at a token, or undefined. */
function repeatedAt(
  reader: Reader,
  token: number,
  { value, lead, surname, common }: Known,
): number | undefined {
  const { text, tokens } = reader
  const start = (tokens.start[token] ?? 0) - lead
  const end = start + value.length
  if (start < 0 || text.slice(start, end).toLowerCase() !== value || !ends(text, start - 1)) return undefined
  if (surname) {
    if (common && !isNameHere(reader, token)) return undefined
    if (ends(text, end)) return end
    return text.charAt(end) === 's' && ends(text, end + 1) ? end + 1 : undefined
  }
  return ends(text, end) ? end : undefined
}

/** Proposals for bare repeats of what was found. `found` lies in text order. */
export function findRepeats(reader: Reader, found: readonly Candidate[]): Candidate[] {
  const index = indexOf(reader, found)
  if (index.size === 0) return []
  const { tokens } = reader
  const { lengths, letters } = outline(index)
  const repeats: Candidate[] = []
  let next = 0
  for (let token = 0; token < tokens.count; token++) {
    const at = tokens.start[token] ?? 0
    if ((lengths & (1 << Math.min((tokens.end[token] ?? 0) - at, LONGEST))) === 0) continue
    if ((letters & (1 << (foldUnit(reader.text.charCodeAt(at)) & LETTERS))) === 0) continue
    while (next < found.length && (found[next]?.end ?? 0) <= at) next++
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue
    const word = wordAt(reader, token).toLowerCase()
    const list = index.get(word) ?? (word.endsWith('s') ? index.get(word.slice(0, -1)) : undefined)
    for (const known of list ?? []) {
      const end = repeatedAt(reader, token, known)
      if (end === undefined) continue
      const start = at - known.lead
      const lastToken = tokenFrom(tokens, end) - 1
      if (isMoney(reader, { start, end, lastToken })) continue
      repeats.push({
        ...known.candidate,
        start,
        end,
        score: Math.max(SCORES.medium, known.candidate.score - LOSS),
      })
      break
    }
  }
  return repeats
}
