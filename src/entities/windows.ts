/** Windows of neighbouring digit groups: everything that could be one number, with how it is written. */
import type { Span } from '../core/span.js'
import type { Group } from './groups.js'
import { type Beside, beside, isAmount, type Reader } from './reader.js'
import { SHAPE } from './scan.js'

/** A run of groups read as one number. */
export interface NumberWindow extends Span {
  readonly digits: string
  /** Lengths of the groups, "6-4" or "4 4 4 4": digits counted, separators as their kind. */
  readonly shape: string
  readonly groups: readonly Group[]
  /** Letters stand right before or after it. */
  readonly glued: boolean
  /** More groups of the same number would follow or precede. */
  readonly partial: boolean
  readonly spelled: boolean
  readonly amount: boolean
  readonly inLink: boolean
  readonly beside: Beside
}

const MOST_DIGITS = 19
const MOST_GROUPS = 19
/** Fewer digits than this are a number of its own only in a form that says so. */
const LEAST_DIGITS = 7
const FOUR_PARTS = 4

/** Short forms worth a look: a giro number, four parts of an IP address, six digits of a birthday. */
const isShortForm = (shape: string, parts: number): boolean =>
  parts === FOUR_PARTS || shape === '6' || shape.includes('-')

/** The kind of separator: one sign stands for all spellings of it. */
function separator(gap: string): string | undefined {
  const bare = gap.replace(/[\s\u00a0\u202f]+/g, ' ')
  if (bare === '' || bare === ' ') return ' '
  const sign = bare.trim()
  if (/^[-\u2010-\u2015\u2212]$/.test(sign)) return '-'
  if (sign === '.' || sign === '·') return '.'
  if (sign === '+' || sign === '/' || sign === ',' || sign === '_' || sign === '*') return sign
  if (sign === ')' || sign === '(' || sign === ')-') return ')'
  return undefined
}

const isGlued = ({ tokens }: Reader, first: Group, last: Group): boolean => {
  const left = !first.spelled && ((tokens.shape[first.firstToken] ?? 0) & SHAPE.glued) !== 0
  return left || (!last.spelled && ((tokens.shape[last.lastToken + 1] ?? 0) & SHAPE.glued) !== 0)
}

const within = (links: readonly Span[], start: number): boolean =>
  links.some((link) => link.start <= start && start < link.end)

/** Tight signs bind: `12-34` inside `12-34-56` is not a number of its own. Spaces bind less. */
const binds = (group: Group | undefined): boolean => {
  const kind = group?.gap === undefined ? undefined : separator(group.gap)
  return kind !== undefined && kind !== ',' && kind !== ')' && !/\s/.test(group?.gap ?? '')
}

/** "8 5 0 3": digits with a space after each are one group to the eye. */
const SPREAD = /(?<!\d)1(?: 1){2,}(?!\d)/g

/** The shape with digits that stand apart told as one group. */
const gathered = (shape: string): string =>
  shape.includes('1 1 1') ? shape.replace(SPREAD, (run) => String((run.length + 1) / 2)) : shape

/** Would the group go on a row of digits that stand apart? */
const goesOn = (before: Group | undefined, after: Group | undefined): boolean =>
  before?.digits.length === 1 && after?.digits.length === 1 && after.gap === ' ' && !after.spelled

/** A longer row of groups is a table of figures, in which nobody hides a number of many parts. */
const LONG_CHAIN = 48
const FEW_GROUPS = 4

function endOfChain(groups: readonly Group[], from: number): number {
  let end = from + 1
  while (end < groups.length && groups[end]?.gap !== undefined) end++
  return end
}

/** Calls `visit` with every window of `least` digits or more. Linear: a window has at most nineteen groups. */
export function eachWindow(reader: Reader, least: number, visit: (window: NumberWindow) => void): void {
  const { groups, text } = reader
  let chainEnd = 0
  let most = MOST_GROUPS
  for (let from = 0; from < groups.length; from++) {
    const first = groups[from]
    if (!first) continue
    if (from >= chainEnd) {
      chainEnd = endOfChain(groups, from)
      most = chainEnd - from > LONG_CHAIN ? FEW_GROUPS : MOST_GROUPS
    }
    let digits = ''
    let shape = ''
    for (let to = from; to < groups.length && to - from < most; to++) {
      const last = groups[to]
      if (!last) break
      if (to > from) {
        const sign = last.gap === undefined ? undefined : separator(last.gap)
        if (sign === undefined) break
        // Groups without anything between are words and figures run together.
        if (sign === ',' && !last.spelled && !first.spelled) break
        shape += sign
      }
      digits += last.digits
      shape += last.digits.length
      if (digits.length > MOST_DIGITS) break
      if (digits.length < least || (digits.length < LEAST_DIGITS && !isShortForm(shape, to - from + 1)))
        continue
      const { start } = first
      const { end } = last
      let known: Beside | undefined
      visit({
        start,
        end,
        digits,
        shape: gathered(shape),
        groups: groups.slice(from, to + 1),
        glued: isGlued(reader, first, last),
        partial:
          (from > 0 && (binds(first) || goesOn(groups[from - 1], first))) ||
          binds(groups[to + 1]) ||
          goesOn(last, groups[to + 1]) ||
          isDecimal(text, last),
        spelled: first.spelled || last.spelled,
        get amount() {
          return isAmount(reader, first, last)
        },
        get inLink() {
          return reader.links.length > 0 && within(reader.links, start)
        },
        get beside() {
          known ??= beside(reader.tokens, first.firstToken, last.lastToken)
          return known
        },
      })
    }
  }
}

const isDecimal = (text: string, last: Group): boolean => /^[.,]\d/.test(text.slice(last.end, last.end + 2))
