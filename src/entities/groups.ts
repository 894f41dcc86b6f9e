/** Groups of digits, written in figures or in words, and what stands between them. */
import type { Span } from '../core/span.js'
import { CUE, MARK, NAME } from './compile.js'
import { SHAPE, type Tokens } from './scan.js'

/** One run of figures, or one number written in words, as digits. */
export interface Group extends Span {
  readonly digits: string
  readonly firstToken: number
  readonly lastToken: number
  readonly spelled: boolean
  /** What stands between the group before and this one, when nothing but signs does; else undefined. */
  readonly gap: string | undefined
}

/** Numbers in words are read only in a row that makes this many digits and words. */
const LEAST_SPELLED = 3
const MAX_GAP = 4

type Draft = Omit<Group, 'gap'> & { gap: string | undefined }

const isNumeral = (tokens: Tokens, at: number): boolean => ((tokens.names[at] ?? 0) & MARK.numeral) !== 0

/** "twenty five", "double seven", "seven hundred": the digits of the words from `at`, and the last token used. */
function spelledGroup(tokens: Tokens, at: number): { digits: string; last: number } | undefined {
  const names = tokens.names[at] ?? 0
  const next = at + 1
  if (names & MARK.twice && isNumeral(tokens, next)) {
    const digits = String(tokens.value[next])
    return { digits: digits + digits, last: next }
  }
  if (!isNumeral(tokens, at)) return undefined
  const value = tokens.value[at] ?? 0
  if (value < 10 && (tokens.names[next] ?? 0) & MARK.hundred) return { digits: `${value}00`, last: next }
  const unit = tokens.value[next] ?? 0
  const joined = (tokens.start[next] ?? 0) - (tokens.end[at] ?? 0) === 1
  if (value >= 20 && value % 10 === 0 && joined && isNumeral(tokens, next) && unit > 0 && unit < 10) {
    return { digits: String(value + unit), last: next }
  }
  return { digits: String(value), last: at }
}

function drafts(tokens: Tokens): Draft[] {
  const found: Draft[] = []
  const spelling = tokens.spelled
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.start[at] ?? 0
    if ((tokens.shape[at] ?? 0) & SHAPE.number) {
      const end = tokens.end[at] ?? 0
      const digits = tokens.text.slice(start, end)
      found.push({ start, end, digits, firstToken: at, lastToken: at, spelled: false, gap: undefined })
    } else if (spelling) {
      const group = spelledGroup(tokens, at)
      if (!group) continue
      const { digits, last } = group
      const end = tokens.end[last] ?? start
      found.push({ start, end, digits, firstToken: at, lastToken: last, spelled: true, gap: undefined })
      at = last
    }
  }
  return found
}

const gapBetween = (text: string, before: Draft, after: Draft): string | undefined => {
  if (after.firstToken !== before.lastToken + 1) return undefined
  const gap = text.slice(before.end, after.start)
  return gap.length <= MAX_GAP ? gap : undefined
}

/** Words for numbers that do not stand in a long enough row are ordinary words ("en", "to", "one"). */
function withoutLooseWords(text: string, all: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let row: Draft[] = []
  const close = (): void => {
    const spelled = row.filter((group) => group.spelled).length
    const digits = row.reduce((sum, group) => sum + group.digits.length, 0)
    const enough = spelled >= LEAST_SPELLED && digits >= LEAST_SPELLED + 1
    kept.push(...(enough ? row : row.filter((group) => !group.spelled)))
    row = []
  }
  for (const group of all) {
    const last = row.at(-1)
    if (last && gapBetween(text, last, group) === undefined) close()
    row.push(group)
  }
  close()
  return kept
}

/** All groups of a text in order. */
export function groupsOf(tokens: Tokens): Group[] {
  const { text } = tokens
  const found = drafts(tokens)
  const kept = tokens.spelled ? withoutLooseWords(text, found) : found
  let before: Draft | undefined
  for (const group of kept) {
    if (before) group.gap = gapBetween(text, before, group)
    before = group
  }
  return kept
}

const MAX_JOIN = 6

/** Are the two groups halves of one number: only words like "and then", "konto", "last four" between them? */
export function joinedByWords(tokens: Tokens, before: Group, after: Group): boolean {
  const between = after.firstToken - before.lastToken - 1
  if (between < 1 || between > MAX_JOIN) return false
  for (let at = before.lastToken + 1; at < after.firstToken; at++) {
    if (
      ((tokens.cues[at] ?? 0) & (CUE.join | CUE.link | CUE.identity)) === 0 &&
      ((tokens.names[at] ?? 0) & NAME.particle) === 0
    )
      return false
  }
  return true
}
