/**
 * Opening hours in the OpenStreetMap `opening_hours` syntax, the subset with days, day ranges, time
 * ranges, `PH`, `off` and `24/7` (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 */

/** Minutes since midnight; `to` passes 1440 when the range goes over midnight. */
export interface TimeRange {
  readonly from: number
  readonly to: number
}

/** For these days, these ranges; none is closed. A later rule replaces an earlier one unless it adds. */
export interface HoursRule {
  /** Seven weekdays from Monday, then public holidays. */
  readonly days: readonly boolean[]
  readonly ranges: readonly TimeRange[]
  readonly adds: boolean
}

export interface Hours {
  readonly source: string
  readonly rules: readonly HoursRule[]
  /** Open at every minute of every day. */
  readonly always: boolean
}

export type HoursResult = { ok: true; hours: Hours } | { ok: false; part: number }

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'ph']
const PUBLIC_HOLIDAY = 7
const DAY = 1440
const ALL_DAY: TimeRange = { from: 0, to: DAY }

const TIME_RANGE = /^(\d{1,2}):(\d{2})\s?-\s?(\d{1,2}):(\d{2})$/
const DAY_RANGE = /^(mo|tu|we|th|fr|sa|su|ph)(?:\s?-\s?(mo|tu|we|th|fr|sa|su))?$/

function readRange(text: string): TimeRange | undefined {
  const parts = TIME_RANGE.exec(text)
  if (parts === null) return undefined
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.slice(1).map(Number)
  const from = fromHour * 60 + fromMinute
  let to = toHour * 60 + toMinute
  if (fromMinute > 59 || toMinute > 59 || from >= DAY || to > 2 * DAY) return undefined
  if (to <= from) to += DAY
  return to - from > DAY ? undefined : { from, to }
}

function markDays(text: string, days: boolean[]): boolean {
  const parts = DAY_RANGE.exec(text)
  if (parts === null) return false
  const first = DAYS.indexOf(parts[1] ?? '')
  const last = parts[2] === undefined ? first : DAYS.indexOf(parts[2])
  if (first === PUBLIC_HOLIDAY && parts[2] !== undefined) return false
  for (let day = first; ; day = (day + 1) % 7) {
    days[day] = true
    if (day === last) return true
  }
}

const noDays = () => DAYS.map(() => false)
const everyDay = () => DAYS.map((_, day) => day !== PUBLIC_HOLIDAY)

type Piece =
  | { kind: 'days'; text: string }
  | { kind: 'time'; range: TimeRange }
  | { kind: 'off' }
  | { kind: 'always' }

function readPiece(text: string): Piece | undefined {
  if (text === 'off' || text === 'closed') return { kind: 'off' }
  if (text === '24/7') return { kind: 'always' }
  if (DAY_RANGE.test(text)) return { kind: 'days', text }
  const range = readRange(text)
  return range === undefined ? undefined : { kind: 'time', range }
}

/** Words of one rule: `mo-fr 08:00-12:00,13:00-17:00` is three. */
function pieces(rule: string): string[] {
  return rule
    .replace(/\s?-\s?/g, '-')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}

/** Read one `;` part; a new list of days after times begins a rule that adds to those before it. */
function readRules(part: string): HoursRule[] | undefined {
  const rules: HoursRule[] = []
  let days: boolean[] | undefined
  let ranges: TimeRange[] | undefined
  const close = () => {
    if (days === undefined && ranges === undefined) return
    rules.push({ days: days ?? everyDay(), ranges: ranges ?? [ALL_DAY], adds: rules.length > 0 })
    days = undefined
    ranges = undefined
  }
  for (const word of pieces(part)) {
    const piece = readPiece(word)
    if (piece === undefined) return undefined
    if (piece.kind === 'days') {
      if (ranges !== undefined) close()
      days ??= noDays()
      if (!markDays(piece.text, days)) return undefined
    } else if (piece.kind === 'time') ranges = [...(ranges ?? []), piece.range]
    else ranges = piece.kind === 'off' ? [] : [ALL_DAY]
  }
  close()
  return rules
}

const coversDay = (rule: HoursRule) => rule.ranges.some((range) => range.from === 0 && range.to >= DAY)

/** Read opening hours; on failure `part` says which of the parts between semicolons, from 1, could not be read. */
export function parseHours(source: string): HoursResult {
  const rules: HoursRule[] = []
  for (const [index, part] of source.toLowerCase().split(';').entries()) {
    const read = readRules(part.trim())
    if (read === undefined) return { ok: false, part: index + 1 }
    rules.push(...read)
  }
  if (rules.length === 0) return { ok: false, part: 1 }
  const [only] = rules
  const always =
    rules.length === 1 && only !== undefined && coversDay(only) && only.days.slice(0, 7).every(Boolean)
  return { ok: true, hours: { source, rules, always } }
}
