/** Passwords after the words for them. */
import { CUE } from './compile.js'
import { blocked } from './named-values.js'
import type { Reader } from './reader.js'
import { ORDINARY_UNIT } from './values.js'

const PASSWORD_REACH = 90
const CHUNK = /\S+/g
const EDGE = /^[("'“”‘’«:]+|(?<![.,;:?)"'“”’»])[.,;:?)"'“”’»]+$/g
const SYMBOL = /[!&_#$%*+=~^@]/

/** Letters and digits, or signs inside: what nobody writes by accident. */
function isPasswordLike(chunk: string): boolean {
  if (chunk.length < 6 || chunk.length > 64 || /:\/\/|^www\.|^@|@[^@]+\.\p{L}{2,}$/u.test(chunk)) return false
  if (ORDINARY_UNIT.test(chunk) || /^\d+[-:./][\p{L}\d]/u.test(chunk) || !/\p{L}/u.test(chunk)) return false
  return /\d/.test(chunk) || SYMBOL.test(chunk.slice(0, -1))
}

/** One word in quotation marks right after the word for a password. */
const isQuoted = (raw: string, chunk: string): boolean =>
  chunk.length >= 4 && /^["'“”«‘].*["'“”»’][.,;:!?)]*$/.test(raw)

/** Words joined by hyphens, as generators make them. */
const PHRASE = /^\p{L}{3,}(?:[-_.]\p{L}{3,}){2,}$/u

const LINKED = /^[^\p{L}\w]*(?:\p{L}+[^\p{L}\w]+)?$/u

/** Proposes passwords after the words for them. */
export function findPasswords(reader: Reader): void {
  const { tokens, text } = reader
  if ((tokens.allCues & CUE.password) === 0) return
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.cues[at] ?? 0) & CUE.password) === 0 || blocked(reader, at)) continue
    const from = tokens.end[at] ?? 0
    const reach = text.slice(from, from + PASSWORD_REACH)
    for (const match of reach.matchAll(CHUNK)) {
      const chunk = match[0].replace(EDGE, '')
      const near = LINKED.test(reach.slice(0, match.index))
      if (!isPasswordLike(chunk) && !(near && (isQuoted(match[0], chunk) || PHRASE.test(chunk)))) continue
      const start = from + match.index + match[0].indexOf(chunk)
      reader.propose({
        start,
        end: start + chunk.length,
        kind: 'credential',
        subtype: 'password',
        score: near ? 84 : 54,
      })
      break
    }
  }
}
