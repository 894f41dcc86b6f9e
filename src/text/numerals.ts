/**
 * Whole numbers as text that bundlers leave alone and that compresses well: a number below 60 is one sign,
 * the next 2,136 are two, and so on. Signs that a string literal would have to escape are left out.
 */

const SIGNS = 89
/** So many first signs stand for a number of one, two, three and four signs. */
const LEADS = [60, 24, 4, 1] as const
const FIRST = 0x21

/** Printable ASCII without the quotation marks, the dollar sign and the backslash. */
const digits = (): string[] => {
  const all = Array.from({ length: 94 }, (_, at) => String.fromCharCode(FIRST + at))
  return all.filter((sign) => !'"\'`\\$'.includes(sign))
}

function packNumber(number: number, signs: readonly string[]): string {
  let rest = number
  let lead = 0
  for (const [more, leads] of LEADS.entries()) {
    const each = SIGNS ** more
    if (rest < leads * each) {
      let text = signs[lead + Math.floor(rest / each)] ?? ''
      for (let place = each / SIGNS; place >= 1; place /= SIGNS)
        text += signs[Math.floor(rest / place) % SIGNS] ?? ''
      return text
    }
    rest -= leads * each
    lead += leads
  }
  throw new RangeError(`${number} is too large to be packed`)
}

/** Packs whole numbers from 0 to some 700,000. @throws {RangeError} for any other. */
export function packNumbers(numbers: readonly number[]): string {
  const signs = digits()
  const wrong = numbers.find((number) => !Number.isInteger(number) || number < 0)
  if (wrong !== undefined) throw new RangeError(`${wrong} cannot be packed: it is no whole number from 0 on`)
  return numbers.map((number) => packNumber(number, signs)).join('')
}

/** For each first sign: how many more follow, and the number that they are added to. */
function leadTable(): { more: Uint8Array; base: Int32Array } {
  const more = new Uint8Array(SIGNS)
  const base = new Int32Array(SIGNS)
  let lead = 0
  let from = 0
  for (const [signs, leads] of LEADS.entries()) {
    for (let at = 0; at < leads; at++) {
      more[lead] = signs
      base[lead] = from
      from += SIGNS ** signs
      lead++
    }
  }
  return { more, base }
}

/** What `packNumbers` packed. */
export function unpackNumbers(text: string): Int32Array {
  const values = new Uint8Array(0x80)
  for (const [value, sign] of digits().entries()) values[sign.charCodeAt(0)] = value
  const { more, base } = leadTable()
  const numbers = new Int32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const lead = values[text.charCodeAt(at)] as number
    let rest = 0
    for (let left = more[lead] as number; left > 0; left--) {
      at++
      rest = rest * SIGNS + (values[text.charCodeAt(at)] as number)
    }
    numbers[count] = (base[lead] as number) + rest
    count++
  }
  return numbers.subarray(0, count)
}

/** Signs are folded in: 0, -1, 1, -2 … are 0, 1, 2, 3 …. */
export const fold = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2)

export const unfold = (folded: number): number => (folded & 1 ? -((folded + 1) >> 1) : folded >> 1)
