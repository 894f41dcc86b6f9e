/** A backtracking matcher that counts its steps: how long a pattern takes, whatever the machine. */

/** A repetition without an end is cut at this many, as `compilePattern` does. */
const ENDLESS = 64

export type Shape =
  | { readonly set: string }
  | { readonly all: readonly Shape[] }
  | { readonly any: readonly Shape[] }
  | { readonly one: Shape; readonly least: number; readonly most: number }

const source = (shape: Shape): string => {
  if ('set' in shape) return shape.set
  if ('all' in shape) return shape.all.map(source).join('')
  if ('any' in shape) return `(${shape.any.map(source).join('|')})`
  const most = shape.most === ENDLESS ? '' : shape.most
  const inner = 'set' in shape.one || 'any' in shape.one ? source(shape.one) : `(${source(shape.one)})`
  return shape.least === 1 && shape.most === 1 ? inner : `${inner}{${shape.least},${most}}`
}

export { ENDLESS, source }

type Then = (at: number) => boolean
type Matcher = (at: number, then: Then) => boolean

/** Tries a pattern at every place of a text, as a search of all matches does, and counts the characters looked at. */
export function steps(shape: Shape, text: string): number {
  let count = 0
  const make = (part: Shape): Matcher => {
    if ('set' in part) {
      const set = new RegExp(`^${part.set}$`, 'iu')
      return (at, then) => {
        count++
        return at < text.length && set.test(text[at] ?? '') && then(at + 1)
      }
    }
    if ('all' in part)
      return part.all.map(make).reduceRight<Matcher>(
        (rest, first) => (at, then) => first(at, (next) => rest(next, then)),
        (at, then) => then(at),
      )
    if ('any' in part) {
      const ways = part.any.map(make)
      return (at, then) => ways.some((way) => way(at, then))
    }
    const one = make(part.one)
    const again =
      (times: number): Matcher =>
      (at, then) =>
        (times < part.most && one(at, (next) => next > at && again(times + 1)(next, then))) ||
        (times >= part.least && then(at))
    return again(0)
  }
  const whole = make(shape)
  for (let at = 0; at < text.length; at++) {
    let end = at
    whole(at, (next) => {
      end = next
      return true
    })
    at = Math.max(at, end - 1)
  }
  return count
}
