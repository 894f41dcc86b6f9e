/** One walk over the text: words and digit runs with what the lexicon knows of them, and what gates the rest. */

import { hashStart, hashStep } from '../core/hash.js'
import { type CompiledContexts, CUE } from './compile.js'
import { joinCompounds } from './compounds.js'
import { CLASSES, classOf, DIGIT, FOLDS, foldUnit, LETTER, ODD, TABLE_SIZE, UPPER } from './letters.js'
import { COMPOUND, NUMERAL, OPEN_LETTERS } from './lexicon.js'
import { lookUp, type OpenBits, openBits } from './lookup.js'

/** Shape bits of a token. */
export const SHAPE = {
  number: 1,
  /** Begins with a capital. */
  capital: 2,
  /** All capitals. */
  capitals: 4,
  /** No gap before it. */
  glued: 8,
} as const

/** The words and digit runs of a text, as parallel lists. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Int32Array
  readonly cues: Int32Array
  readonly names: Int32Array
  readonly value: Int32Array
  /** Everything that some token is, or-ed together. */
  readonly allCues: number
  readonly allNames: number
  /** The same of the words that begin with a capital. */
  readonly capitalNames: number
  readonly digits: number
  /** Numbers in words stand in a row. */
  readonly spelled: boolean
  readonly hasAt: boolean
  readonly colons: number
  /** Two colons stand near each other, as in an IP address of version 6. */
  readonly colonPair: boolean
  /** The text holds code units that hide others; read its normal form. */
  readonly odd: boolean
}

/** A word for one of these that also ends as reference numbers do ("telefonnummer") is no reference. */
const MORE_SPECIAL =
  CUE.identity |
  CUE.card |
  CUE.account |
  CUE.clearing |
  CUE.company |
  CUE.phone |
  CUE.birth |
  CUE.plate |
  CUE.document |
  CUE.code |
  CUE.ip |
  CUE.address

/** A word that ends as codes do and is one of trade or a fault ("felkod") is no secret. */
const NO_CODE = CUE.general | CUE.company | CUE.booking

const AT = 64
const COLON = 58
const COLON_REACH = 5
/** Numbers in words that make a row worth reading. */
const ROW = 3
/** One list for each of start, end, shape, cues, names and value. */
const LISTS = 6

/** Reads the text once. Linear; six integers a word. */
export function scan(text: string, { lexicon }: CompiledContexts): Tokens {
  const { length } = text
  // At most every code unit is a token; a first guess of one in three nearly always holds.
  let room = Math.max(16, (length / 3) | 0)
  let lists = new Int32Array(room * LISTS)
  let count = 0
  let allCues = 0
  let allNames = 0
  let capitalNames = 0
  let digits = 0
  let row = 0
  let spelled = false
  let hasAt = false
  let colons = 0
  let colonPair = false
  let lastColon = -COLON_REACH - 1
  let odd = false
  const open: OpenBits = { cues: 0, names: 0, value: -1 }
  let at = 0
  let previousEnd = -1
  while (at < length) {
    const unit = text.charCodeAt(at)
    const bits = unit < TABLE_SIZE ? (CLASSES[unit] ?? 0) : classOf(unit)
    if ((bits & (LETTER | DIGIT)) === 0) {
      if (unit === AT) hasAt = true
      else if (unit === COLON) {
        colons++
        if (at - lastColon <= COLON_REACH) colonPair = true
        lastColon = at
      } else if (bits & ODD) odd = true
      at++
      continue
    }
    const from = at
    let shape = from === previousEnd ? SHAPE.glued : 0
    open.cues = 0
    open.names = 0
    open.value = -1
    if (bits & DIGIT) {
      do at++
      while (at < length && (classOf(text.charCodeAt(at)) & DIGIT) !== 0)
      digits += at - from
      shape |= SHAPE.number
    } else {
      let hash = hashStart
      let prefix = 0
      let every = bits
      let some = bits
      let here = unit
      for (;;) {
        hash = hashStep(hash, here < TABLE_SIZE ? (FOLDS[here] ?? 0) : foldUnit(here))
        at++
        if (at - from === OPEN_LETTERS) prefix = hash
        if (at >= length) break
        here = text.charCodeAt(at)
        const next = here < TABLE_SIZE ? (CLASSES[here] ?? 0) : classOf(here)
        if ((next & LETTER) === 0) break
        every &= next
        some |= next
      }
      if (some & ODD) odd = true
      lookUp(lexicon, hash, text, from, at, open)
      openBits(lexicon, prefix, text, from, at, open)
      if (open.cues & CUE.reference && open.cues & MORE_SPECIAL) open.cues &= ~CUE.reference
      if (open.cues & CUE.code && open.cues & NO_CODE) open.cues &= ~CUE.code
      allCues |= open.cues
      allNames |= open.names
      if (bits & UPPER) {
        capitalNames |= open.names
        shape |= every & UPPER ? SHAPE.capital | SHAPE.capitals : SHAPE.capital
      }
    }
    row = open.names & NUMERAL || shape & SHAPE.number ? row + (shape & SHAPE.number ? 0 : 1) : 0
    if (row >= ROW) spelled = true
    if (count === room) {
      const larger = new Int32Array(room * 3 * LISTS)
      for (let list = 0; list < LISTS; list++)
        larger.set(lists.subarray(list * room, (list + 1) * room), list * room * 3)
      lists = larger
      room *= 3
    }
    lists[count] = from
    lists[room + count] = at
    lists[room * 2 + count] = shape
    lists[room * 3 + count] = open.cues
    lists[room * 4 + count] = open.names
    lists[room * 5 + count] = open.value
    count++
    previousEnd = at
  }
  const list = (which: number): Int32Array => lists.subarray(room * which, room * which + count)
  const found = {
    start: list(0),
    end: list(1),
    shape: list(2),
    cues: list(3),
    names: list(4),
    value: list(5),
  }
  if (allNames & COMPOUND) allCues |= joinCompounds(text, lexicon, found)
  return {
    text,
    count,
    ...found,
    allCues,
    allNames,
    capitalNames,
    digits,
    spelled,
    hasAt,
    colons,
    colonPair,
    odd,
  }
}

/** The first token that begins at a place or after it. */
export function tokenFrom({ start, count }: Tokens, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
