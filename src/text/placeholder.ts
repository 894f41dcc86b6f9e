/**
 * Placeholders and slots: what stands in a text for something that is to be filled in.
 *
 * Three kinds matter to a rule: a known product's syntax, which the help desk fills (`product`), a slot or a
 * note to self that a person must fill (`hand`), and one that no product would recognise (`malformed`).
 */
import { readAngle, readBrace, readBracket, readPercent } from './placeholder-syntax.js'
import type { Placeholder, Reading } from './placeholder-types.js'

export type { Placeholder } from './placeholder-types.js'

/**
 * One of these must occur in a text that holds a placeholder. Looked for one by one, because the engine finds a
 * constant string several times faster than a choice of them, and ordinary text should cost as good as nothing.
 */
const GATE = ['[', ']', '{', '<', '%', '*|', '___', 'XX', 'NN', 'TODO', 'TBD', 'FIXME', 'FILL']
const CAPITALS = /(?:[A-Z\u00c0-\u00de][\u0300-\u036f]*){3}/

/** Where to look closer: the opening signs, and words in capitals. */
const OPENERS = /[[\]{<%]|\*[|*]|_{3,}|[A-Z\u00c0-\u00de](?:[A-Z\u00c0-\u00de]|[\u0300-\u036f])+/g

/** A word as `slotWords` spells it: a text may keep the marks of its letters apart. */
const composed = (word: string): string => word.normalize('NFC')

/** Marks that authors use in every language. */
const MARKS = new Set(['TODO', 'TBD', 'FIXME', 'FILLIN', 'NN'])

/**
 * Every placeholder in a text, in order, never overlapping.
 *
 * @param slotWords words of the languages at hand which in capitals (`NAME`) or in bold stand for a slot, upper case
 */
export function findPlaceholders(text: string, slotWords?: ReadonlySet<string>): Placeholder[] {
  const worded = slotWords !== undefined && (CAPITALS.test(text) || text.includes('**'))
  if (!worded && !GATE.some((sign) => text.includes(sign))) return []
  const found: Placeholder[] = []
  OPENERS.lastIndex = 0
  for (let match = OPENERS.exec(text); match !== null; match = OPENERS.exec(text)) {
    const hit = readAt(text, match.index, match[0], slotWords)
    if (hit === undefined) continue
    if (typeof hit === 'number') {
      OPENERS.lastIndex = Math.max(OPENERS.lastIndex, hit)
      continue
    }
    // A lone closing bracket may stand in one that was read already.
    if (hit.start >= (found.at(-1)?.end ?? 0)) found.push(hit)
    OPENERS.lastIndex = Math.max(hit.end, match.index + 1)
  }
  return found
}

function readAt(text: string, at: number, opener: string, slotWords?: ReadonlySet<string>): Reading {
  switch (opener[0]) {
    case '[':
      return readBracket(text, at)
    case '{':
      return readBrace(text, at)
    case '<':
      return readAngle(text, at)
    case '%':
      return readPercent(text, at)
    case '*':
      return opener === '**' ? readBold(text, at, slotWords) : readMergeTag(text, at)
    case '_':
      return readBlank(text, at, opener.length)
    case ']':
      return lonelyClose(text, at)
    default:
      return readCapitals(text, at, opener, slotWords)
  }
}

const MERGE_TAG = /\*\|([A-Za-z][\w.:]{0,60})\|\*/y
function readMergeTag(text: string, at: number): Reading {
  MERGE_TAG.lastIndex = at
  const match = MERGE_TAG.exec(text)
  if (!match) return undefined
  return { start: at, end: at + match[0].length, style: 'merge-tag', kind: 'product', name: match[1] ?? '' }
}

/** `**name**`: bold is ordinary emphasis unless the words are those of a slot. */
const BOLD_SLOT = /\*\*([^*\n]{2,40})\*\*/y
function readBold(text: string, at: number, slotWords?: ReadonlySet<string>): Reading {
  BOLD_SLOT.lastIndex = at
  const match = BOLD_SLOT.exec(text)
  const name = match?.[1] ?? ''
  if (!match || !slotWords?.has(composed(name.trim().toUpperCase()))) return undefined
  return { start: at, end: at + match[0].length, style: 'bold', kind: 'hand', name }
}

/** `___` with words on its line is a slot; alone on a line it is a rule, and against a letter it is emphasis. */
function readBlank(text: string, at: number, length: number): Reading {
  const end = at + length
  const beside = /[\p{L}\p{N}@/]/u
  const before = text[at - 1] ?? '\n'
  const after = text[end] ?? '\n'
  if (beside.test(before) || beside.test(after)) return end
  const rest = `${text
    .slice(Math.max(0, at - 200), at)
    .split('\n')
    .at(-1)}${text.slice(end, end + 200).split('\n', 1)[0]}`
  if (!/[\p{L}\p{N}]/u.test(rest)) return end
  return { start: at, end, style: 'blank', kind: 'hand', name: text.slice(at, Math.min(end, at + 3)) }
}

/** `bruker.fornavn]`: the opening bracket is gone. */
const ENDS_DOTTED = /(?:^|[\s(,.;:!?"'>])([a-z][\p{L}\p{M}\p{N}_]{1,30}\.[\p{L}\p{M}\p{N}_]{1,30})$/u
function lonelyClose(text: string, at: number): Reading {
  const name = ENDS_DOTTED.exec(text.slice(Math.max(0, at - 63), at))?.[1]
  if (name === undefined) return undefined
  return { start: at - name.length, end: at + 1, style: 'bracket', kind: 'malformed', name }
}

/** `XX`, `XX.XX.20XX`, and a number with letters left out by hand, such as `XXXX 1234`, which is none. */
const LETTERS = /X{2,}(?:[ .:/-](?:19|20)?X{2,}){0,8}/y
const MASKED_NUMBER = /^[ .:/-]?\d{2,}/
const IN_WORD = /[\p{L}\p{N}_]|[\u0300-\u036f]/u
function readCapitals(text: string, at: number, word: string, slotWords?: ReadonlySet<string>): Reading {
  const end = at + word.length
  if (/^X+$/.test(word)) return readLetters(text, at)
  if (IN_WORD.test(text[at - 1] ?? ' ') || IN_WORD.test(text[end] ?? ' ')) return undefined
  if (MARKS.has(word)) return { start: at, end, style: 'word', kind: 'hand', name: word }
  return slotWords?.has(composed(word)) ? joinedSlot(text, at, end, slotWords) : undefined
}

function readLetters(text: string, at: number): Reading {
  LETTERS.lastIndex = at
  const match = LETTERS.exec(text)
  const before = text.slice(Math.max(0, at - 3), at)
  const century = /(?:^|[^\p{L}\p{N}])(?:19|20)$/u.test(before)
  if (!match) return undefined
  const start = century ? at - 2 : at
  const end = at + match[0].length
  if (IN_WORD.test(text[end] ?? ' ') || (!century && IN_WORD.test(text[at - 1] ?? ' '))) return end
  const masked = MASKED_NUMBER.test(text.slice(end, end + 4)) || (!century && /\d[ .:/-]$/.test(before))
  return masked ? end : { start, end, style: 'letters', kind: 'hand', name: text.slice(start, end) }
}

/** `DAG+DATO`, `NAME_UNIT`: words of a slot that are joined are one slot. */
const JOINED = /[+/_-](\p{Lu}[\p{Lu}\p{M}]+)/uy
function joinedSlot(text: string, start: number, first: number, slotWords: ReadonlySet<string>): Placeholder {
  let end = first
  for (;;) {
    JOINED.lastIndex = end
    const match = JOINED.exec(text)
    if (!match || !slotWords.has(composed(match[1] ?? ''))) break
    end += match[0].length
  }
  return { start, end, style: 'word', kind: 'hand', name: text.slice(start, end) }
}
