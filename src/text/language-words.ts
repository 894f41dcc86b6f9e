/** The walk over the words that tell a language: not those in addresses, handles, tags, numbers and masks. */
import { isApostrophe, LATIN_END, LETTERS } from './language-features.js'

export interface WordVisitor {
  /** `named`: it has a capital inside a sentence, as names have. `comma`: it follows a comma. */
  word(start: number, end: number, comma: boolean, named: boolean): void
  /** A letter of another script. */
  foreign(): void
}

const HASH = 0x23
const AT = 0x40
const COMMA = 0x2c
const DOT = 0x2e
const SLASH = 0x2f
const SPACE = 0x20
const UNDERSCORE = 0x5f
const BULLET = 0x2022

/** The last part of a web address is shorter, most often. */
const LONG_PART = 4

/** 0 outside the text: not a number there would slow down all that is done with the codes. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

const isLetter = (code: number): boolean => code < LATIN_END && LETTERS[code] !== 0
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Letters above the Latin blocks; signs, emoji and their parts are none. */
const isForeign = (code: number): boolean =>
  code >= 0x370 &&
  (code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)) &&
  !(code >= 0x3000 && code < 0x3041)

/** Line breaks, `. ! ? : -`, quotation marks and brackets: a capital after them says nothing. */
const opens = (code: number): boolean =>
  code === DOT ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x3a ||
  code === 0x2d ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0x28 ||
  code === 0x22 ||
  code === 0xab ||
  code === 0x201c ||
  code === 0x2013

/** A word that touches one of these is part of a number, an address or a mask. */
const spoils = (code: number): boolean =>
  isDigit(code) || code === AT || code === BULLET || code === UNDERSCORE || code === 0x2a

/** May an address go on after the word? */
const joins = (code: number): boolean =>
  code === DOT || code === AT || code === SLASH || code === 0x3a || code === 0x2b

const endOfChunk = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) > SPACE) at += 1
  return at
}

/**
 * Is `text[start, end)`, which has no space in it, an address of the web or of e-mail? `name.no` is one and
 * `f.eks` is none: the name has three letters, and the last part two or three small ones.
 */
function isAddress(text: string, start: number, end: number): boolean {
  let dot = -1
  let small = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === AT || (code === SLASH && (dot >= 0 || codeAt(text, at + 1) === SLASH))) return true
    if (code === DOT && isLetter(codeAt(text, at + 1))) {
      dot = at
      small = 0
    } else if (isLetter(code)) small += LETTERS[code] === code ? 1 : LONG_PART
  }
  return dot - start > 2 && small > 1 && small < LONG_PART
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) at += 1
    else if (isApostrophe(code) && isLetter(codeAt(text, at + 1))) at += 2
    else break
  }
  return at
}

/** Shows `visitor` every word of `text` that can tell its language. */
export function walkWords(text: string, visitor: WordVisitor): void {
  let at = 0
  let comma = false
  let opening = true
  let cleared = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const start = at
      at = endOfWord(text, start)
      const next = codeAt(text, at)
      if (joins(next) && start >= cleared) {
        cleared = endOfChunk(text, at)
        if (isAddress(text, start, cleared)) at = cleared
      }
      if (at !== cleared || !joins(next)) visit(text, start, at, comma, !opening, visitor)
      comma = false
      opening = false
    } else {
      if (code === AT) at = endOfChunk(text, at)
      else if (code === HASH) while (isLetter(codeAt(text, at + 1))) at += 1
      else if (code >= 0x370 && isForeign(code)) visitor.foreign()
      if (code !== SPACE) {
        comma = code === COMMA
        opening ||= opens(code)
      }
      at += 1
    }
  }
}

const isAlone = (text: string, at: number): boolean =>
  isLetter(codeAt(text, at)) && !isLetter(codeAt(text, at - 1)) && !isLetter(codeAt(text, at + 1))

/** One of three single letters or more in a row, as in `f u c k`: they are no words. */
function isSpelt(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false
  let alone = 1
  if (isAlone(text, start - 2)) alone += isAlone(text, start - 4) ? 2 : 1
  if (isAlone(text, start + 2)) alone += isAlone(text, start + 4) ? 2 : 1
  return alone > 2
}

function visit(
  text: string,
  start: number,
  end: number,
  comma: boolean,
  inside: boolean,
  visitor: WordVisitor,
): void {
  if (start > 0 && spoils(text.charCodeAt(start - 1))) return
  if (spoils(codeAt(text, end)) || isSpelt(text, start, end)) return
  const first = text.charCodeAt(start)
  visitor.word(start, end, comma, inside && first !== LETTERS[first])
}
