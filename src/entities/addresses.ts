/** Postal addresses of Sweden, Norway and Britain. */
import { CUE, MARK } from './compile.js'
import { isDigit } from './letters.js'
import { marked, type Reader, sentenceEnds } from './reader.js'
import { SHAPE, tokenFrom } from './scan.js'

const NAME_WORDS = 4
const MOST_NUMBER = 4

const gap = ({ text, tokens }: Reader, token: number): string =>
  text.slice(tokens.end[token], tokens.start[token + 1])
const isNumber = ({ tokens }: Reader, token: number): boolean =>
  ((tokens.shape[token] ?? 0) & SHAPE.number) !== 0
const isCapital = ({ tokens }: Reader, token: number): boolean =>
  ((tokens.shape[token] ?? 0) & SHAPE.capital) !== 0
const isHouse = (reader: Reader, token: number): boolean =>
  isNumber(reader, token) &&
  (reader.tokens.end[token] ?? 0) - (reader.tokens.start[token] ?? 0) <= MOST_NUMBER

/** The first word of the street's name, walking left over capitals. */
function nameStart(reader: Reader, token: number): number {
  let first = token
  while (
    first > 0 &&
    token - first < NAME_WORDS - 1 &&
    isCapital(reader, first - 1) &&
    /^[ -]$|^['’]$/.test(gap(reader, first - 1))
  ) {
    first--
  }
  return first
}

const LETTER_OF_HOUSE = /^(?: ?[A-Z]|[a-z])(?![\p{L}\d])/u
/** "941 33 Piteå", "SE-114 18 Stockholm", "0150 Oslo", over a comma, a space or a line end. */
const NORDIC_TAIL =
  /[,.]?[ \n]{1,2}(?:(?:SE|S|NO|N)[- ])?(?:\d{3}[ \u00a0]?\d{2}|\d{4})[ \u00a0]\p{Lu}[\p{L}'-]+(?: (?:(?:[iåy]|på|ved) )?\p{Lu}[\p{L}'-]+)?/uy
const NORDIC_CODE = /\d{4}|\d{3} ?\d{2}/
const BRITISH_CODE = '[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d])'
const BRITISH_TAIL = new RegExp(
  `(?:(?:,[ \\n]{0,2}|[ \\n]{1,2})(?:\\p{Lu}[\\p{L}'-]{0,40}|upon|on|under)){0,9}(?:,[ \\n]{0,2}|[ \\n]{1,2})${BRITISH_CODE}`,
  'uy',
)
const TOWN_TAIL = /, ?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/uy

function tailEnd(text: string, at: number): { end: number; coded: boolean } {
  for (const tail of [NORDIC_TAIL, BRITISH_TAIL]) {
    tail.lastIndex = at
    if (tail.test(text)) return { end: tail.lastIndex, coded: true }
  }
  return { end: at, coded: false }
}

/** The end of "12 B", "41 lgh 1202", "3A, leil. 5". */
function houseEnd(reader: Reader, token: number): number {
  const { text, tokens } = reader
  let end = tokens.end[token] ?? 0
  let next = token + 1
  const letter = LETTER_OF_HOUSE.exec(text.slice(end, end + 3))
  if (letter) {
    end += letter[0].length
    next++
  }
  if (marked(tokens, next, MARK.unit) && (tokens.start[next] ?? 0) - end <= 2) {
    const value = next + 1
    if (isNumber(reader, value) || (tokens.end[value] ?? 0) - (tokens.start[value] ?? 0) === 1)
      return tokens.end[value] ?? end
  }
  return end
}

const WITH_CODE = 88
const WITHOUT_CODE = 66
const NAMED = 14

/** How far before an address the word for a company's door stands. */
const PREMISES_REACH = 6

/** "Head office still at 44 …": the company's own door, unless the words speak of somebody's home. */
function isPremises({ tokens }: Reader, start: number): boolean {
  if ((tokens.allNames & MARK.premises) === 0) return false
  const token = tokenFrom(tokens, start)
  for (let at = token - 1; at >= 0 && token - at <= PREMISES_REACH; at--) {
    if (sentenceEnds(tokens, at) || (tokens.cues[at] ?? 0) & CUE.address) return false
    if (marked(tokens, at, MARK.premises)) return true
  }
  return false
}

function propose(reader: Reader, start: number, end: number, coded: boolean, country?: string): void {
  const spoken = reader.tokens.allCues & CUE.address ? NAMED : 0
  const score = (coded ? WITH_CODE : WITHOUT_CODE) + spoken
  const company = isPremises(reader, start)
  reader.propose({
    start,
    end,
    kind: 'postal-address',
    score,
    ...(country ? { country } : {}),
    ...(company ? { company } : {}),
  })
}

/** "Kongens gate 10, 7713 Steinkjer": the street first. */
function streetFirst(reader: Reader, street: number): boolean {
  const { tokens, text } = reader
  const house = street + 1
  if (!isHouse(reader, house) || !/^[ \u00a0]$|^, ?$/.test(gap(reader, street))) return false
  const first = nameStart(reader, street)
  if (!isCapital(reader, first) || (first === street && !marked(tokens, street, MARK.streetEnding)))
    return false
  const own = houseEnd(reader, house)
  const { end, coded } = tailEnd(text, own)
  propose(reader, tokens.start[first] ?? 0, end, coded, country(text.slice(own, end)))
  return true
}

const country = (tail: string): string | undefined =>
  /\d{3}[ \u00a0]?\d{2}[ \u00a0]\p{L}/u.test(tail)
    ? 'SE'
    : /\d{4}[ \u00a0]\p{L}/u.test(tail)
      ? 'NO'
      : /[A-Z]{2}$/.test(tail)
        ? 'GB'
        : undefined

/** "Flat 3, 22 Quayside Court, Aberdeen AB11 5QX": the number first. */
function numberFirst(reader: Reader, street: number): void {
  const { tokens, text } = reader
  const first = nameStart(reader, street)
  const house = isHouse(reader, first - 1)
    ? first - 1
    : isHouse(reader, first - 2) && tokens.end[first - 2] === tokens.start[first - 1]
      ? first - 2
      : -1
  if (first === street || house < 0 || !isCapital(reader, street)) return
  let start = tokens.start[house] ?? 0
  if (isNumber(reader, house - 1) && marked(tokens, house - 2, MARK.unit))
    start = tokens.start[house - 2] ?? start
  const own = tokens.end[street] ?? 0
  const tail = tailEnd(text, own)
  TOWN_TAIL.lastIndex = own
  const end = tail.coded ? tail.end : TOWN_TAIL.test(text) ? TOWN_TAIL.lastIndex : own
  propose(reader, start, end, tail.coded, tail.coded ? 'GB' : undefined)
}

const SPOKEN_REACH = 3
const ENDS = /^\s*(?:$|[.,;:!?)\n])/

/** Does a word for homes and deliveries stand shortly before: "bor i Nedre Bakklandet 20"? */
function isSpokenOf({ tokens }: Reader, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= SPOKEN_REACH; at--) {
    if ((tokens.cues[at] ?? 0) & CUE.address) return true
  }
  return false
}

/** A street whose name no word tells: capitals and a number, then a post code and its place, or after "lives at". */
function unnamedStreet(reader: Reader, house: number): void {
  const { tokens, text } = reader
  const street = house - 1
  if (!isHouse(reader, house) || !isCapital(reader, street) || gap(reader, street) !== ' ') return
  if (marked(tokens, street, MARK.street | MARK.streetEnding | MARK.month | MARK.unit | MARK.box)) return
  const first = nameStart(reader, street)
  const own = houseEnd(reader, house)
  const { end, coded } = tailEnd(text, own)
  const spoken = isSpokenOf(reader, first)
  if (coded && NORDIC_CODE.test(text.slice(own, end))) {
    propose(reader, tokens.start[first] ?? 0, end, spoken, country(text.slice(own, end)))
  } else if (spoken && first < street && ENDS.test(text.slice(own, own + 4)))
    propose(reader, tokens.start[first] ?? 0, own, false)
}

const POSTCODE = new RegExp(BRITISH_CODE, 'uy')
const SWEDISH_PLACE = /(?:SE|S)?-?\d{3}[ \u00a0]?\d{2}(?:[ \u00a0]\p{Lu}\p{L}{1,40})?(?![\p{L}\d])/uy

/** A post code by itself: a British one names some fifteen homes; a Swedish one needs a word for addresses. */
/** "SE", "EC", "114", "11418". */
const LONGEST_START = 5

function postcodes(reader: Reader, token: number): void {
  const { tokens, text } = reader
  const start = tokens.start[token] ?? 0
  const shape = tokens.shape[token] ?? 0
  if ((shape & (SHAPE.capitals | SHAPE.number)) === 0 || (tokens.end[token] ?? 0) - start > LONGEST_START)
    return
  if (shape & SHAPE.capitals && isDigit(text.charCodeAt(tokens.end[token] ?? 0))) {
    POSTCODE.lastIndex = start
    if (POSTCODE.test(text))
      reader.propose({
        start,
        end: POSTCODE.lastIndex,
        kind: 'postal-address',
        country: 'GB',
        subtype: 'postcode',
        score: 47,
      })
  }
  const prefixed =
    /^SE?$/.test(text.slice(start, tokens.end[token])) && text.charAt(tokens.end[token] ?? 0) === '-'
  if (!prefixed && !(isNumber(reader, token) && reader.tokens.allCues & CUE.address)) return
  SWEDISH_PLACE.lastIndex = start
  if (!SWEDISH_PLACE.test(text)) return
  const end = SWEDISH_PLACE.lastIndex
  const placed = /\p{L}$/u.test(text.charAt(end - 1)) || prefixed
  if (placed)
    reader.propose({ start, end, kind: 'postal-address', country: 'SE', subtype: 'postcode', score: 46 })
}

/** "Postboks 112 Sentrum, …": the post office by name. */
const BOX_PLACE = / \p{Lu}[\p{L}-]+(?=,)/uy

function postbox(reader: Reader, token: number): void {
  const { tokens, text } = reader
  if (!isNumber(reader, token + 1) || !/^ $/.test(gap(reader, token))) return
  const number = tokens.end[token + 1] ?? 0
  BOX_PLACE.lastIndex = number
  const own = BOX_PLACE.test(text) ? BOX_PLACE.lastIndex : number
  const { end, coded } = tailEnd(text, own)
  if (coded) propose(reader, tokens.start[token] ?? 0, end, true, country(text.slice(own, end)))
}

/** Finds addresses at streets' words and endings, post boxes and post codes. */
export function findAddresses(reader: Reader): void {
  const { tokens } = reader
  if (tokens.digits === 0) return
  for (let at = 0; at < tokens.count; at++) {
    const names = tokens.names[at] ?? 0
    if (names & (MARK.street | MARK.streetEnding)) {
      if (!streetFirst(reader, at) && names & MARK.street && reader.compiled.numberFirst)
        numberFirst(reader, at)
    } else if (names & MARK.box) postbox(reader, at)
    else if (isNumber(reader, at)) unnamedStreet(reader, at)
    postcodes(reader, at)
  }
}
