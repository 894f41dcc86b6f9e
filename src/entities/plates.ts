/** Vehicle plates of Sweden, Norway and Britain, and document numbers whose shape is their own. */
import { CUE } from './compile.js'
import { beside, type Reader, support } from './reader.js'
import { SHAPE } from './scan.js'
import { isMoney } from './values.js'

interface PlateForm {
  readonly country: string
  readonly form: RegExp
  readonly score: number
}

/** Transportstyrelsen (no I Q V Å Ä Ö; last place digit or letter), Statens vegvesen (two letters, four or five digits), DVLA (INF104). */
const FORMS: readonly PlateForm[] = [
  { country: 'NO', form: /[A-Z]{2} ?\d{5}(?![\p{L}\d]|[-/.]\d)/uy, score: 52 },
  { country: 'NO', form: /[A-Z]{2} ?\d{4}(?![\p{L}\d]|[-/.]\d| \d)/uy, score: 10 },
  { country: 'GB', form: /[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d])/uy, score: 70 },
  {
    country: 'SE',
    form: /[A-HJ-PR-UW-Z]{3} ?\d{2}[0-9A-HJ-NPR-UW-Z](?![\p{L}\d]|[-/.]\d| \d{3})/uy,
    score: 48,
  },
  { country: 'GB', form: /[A-Z] ?\d{1,3} ?[A-Z]{3}(?![\p{L}\d])/uy, score: 34 },
  { country: 'GB', form: /[A-Z]{3} ?\d{1,3}[A-Z](?![\p{L}\d])/uy, score: 40 },
]

/** Abbreviations in capitals that numbers follow; a locale's words are told by what they say. */
const NOT_LETTERS = /^(?:NR|ID|NO|ISO|PDF|SMS|USB|RTX|GTX|DNS|VPN|TCP|IP)$/
const NOT_A_PLATE = CUE.amount | CUE.phone | CUE.company | CUE.reference | CUE.code

/** Passports and licences that need no word: Norway's three letters and six digits, Britain's driving licence. */
const NORWEGIAN_PASSPORT = /[A-Z]{3}\d{6}(?![\p{L}\d])/uy
const BRITISH_LICENCE = /[A-Z]{2,5}9{0,3}\d{6}[A-Z9]{2}[A-Z0-9]{3}(?![\p{L}\d])/uy

/** A postal item: two letters, nine digits, the country (UPU S10). */
const POSTAL_ITEM = /[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\p{L}\d])/uy

/** Forms that little else has, and what a word for something else takes from them. */
const SHAPED = 50
const CONTRARY = -4

const BARE_PASSPORT = /^[A-Z]{1,2}\d{7,8}$/

function proposePlate(reader: Reader, token: number, start: number): void {
  const letters = reader.text.slice(start, reader.tokens.end[token])
  if (NOT_LETTERS.test(letters) || (reader.tokens.cues[token] ?? 0) & NOT_A_PLATE) return
  for (const { country, form, score } of FORMS) {
    form.lastIndex = start
    if (!form.test(reader.text)) continue
    const end = form.lastIndex
    const last = lastTokenBefore(reader, token, end)
    if (isMoney(reader, { start, end, lastToken: last })) return
    const context = support(beside(reader.tokens, token, last), CUE.plate)
    const spoken = reader.tokens.allCues & CUE.plate ? 12 : 0
    // A bill or a parking ticket for "KJ 55190" is about the car: a shape of its own outweighs such a word.
    const weight = context < 0 && score >= SHAPED ? CONTRARY : context
    reader.propose({ start, end, kind: 'vehicle-registration', country, score: score + (weight || spoken) })
    return
  }
}

function lastTokenBefore({ tokens }: Reader, token: number, end: number): number {
  let last = token
  while ((tokens.start[last + 1] ?? end) < end) last++
  return last
}

function proposeDocument(reader: Reader, token: number, start: number): void {
  const context = support(beside(reader.tokens, token, token), CUE.document)
  const offer = (country: string, subtype: string, end: number, score: number): void =>
    reader.propose({ start, end, kind: 'passport-or-id-document', country, subtype, score: score + context })
  if (reader.bare && BARE_PASSPORT.test(reader.text)) offer('', 'passport', reader.text.length, 22)
  NORWEGIAN_PASSPORT.lastIndex = start
  if (NORWEGIAN_PASSPORT.test(reader.text)) offer('NO', 'passport', NORWEGIAN_PASSPORT.lastIndex, 40)
  POSTAL_ITEM.lastIndex = start
  if (POSTAL_ITEM.test(reader.text))
    reader.propose({
      start,
      end: POSTAL_ITEM.lastIndex,
      kind: 'reference-number',
      subtype: 'parcel',
      score: 78,
    })
  BRITISH_LICENCE.lastIndex = start
  if (BRITISH_LICENCE.test(reader.text)) offer('GB', 'driving-licence', BRITISH_LICENCE.lastIndex, 80)
}

/** Plates in small letters count only where a word of vehicles stands right before them. */
const SMALL = /(?:[a-z]{3} ?\d{2}[0-9a-z]|[a-z]{2} ?\d{5}|[a-z]{2}\d{2} ?[a-z]{3})(?![\p{L}\d])/uy

function proposeSmall(reader: Reader, token: number, start: number): void {
  const { before, distance } = beside(reader.tokens, token, token)
  if ((before & CUE.plate) === 0 || distance > 2) return
  SMALL.lastIndex = start
  if (SMALL.test(reader.text))
    reader.propose({ start, end: SMALL.lastIndex, kind: 'vehicle-registration', score: 62 })
}

const LONGEST_LETTERS = 5

/** Proposes plates and shaped documents at words of one to five letters that a number follows. */
export function findPlates(reader: Reader): void {
  const { tokens } = reader
  for (let at = 0; at + 1 < tokens.count; at++) {
    const start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    const shape = tokens.shape[at] ?? 0
    if (shape & (SHAPE.number | SHAPE.glued) || end - start > LONGEST_LETTERS) continue
    if (((tokens.shape[at + 1] ?? 0) & SHAPE.number) === 0 || (tokens.start[at + 1] ?? 0) - end > 1) continue
    if (shape & SHAPE.capitals) {
      proposePlate(reader, at, start)
      proposeDocument(reader, at, start)
    } else if (tokens.allCues & CUE.plate) proposeSmall(reader, at, start)
  }
}
