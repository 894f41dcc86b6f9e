/** Wall-clock time in a time zone, by the platform's own time-zone data. */

const MINUTE = 60_000
const DAY_MINUTES = 1440

/** One formatter a zone: making one costs about 40 µs, asking one about 2. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, made)
  return made
}

/** Is it a time zone of the IANA database, `Europe/Oslo`? */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(zone)
    return true
  } catch {
    return false
  }
}

function readOffset(at: number, zone: string): number {
  const fields: Record<string, number> = {}
  for (const part of formatter(zone).formatToParts(at)) {
    if (part.type !== 'literal') fields[part.type] = Number(part.value)
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE)
}

/** Clocks are changed on the quarter, so that one answer holds for all of it. */
const QUARTER = 15 * MINUTE
/** A week of opening hours asks for some dozens; the memo starts anew long before it weighs anything. */
const MOST_KNOWN = 2000
const offsets = new Map<string, Map<number, number>>()

/** Minutes that the zone's clock is ahead of UTC at an instant (ms since 1970). */
function offsetMinutes(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER)
  let known = offsets.get(zone)
  if (known === undefined || known.size > MOST_KNOWN) {
    known = new Map()
    offsets.set(zone, known)
  }
  let offset = known.get(quarter)
  if (offset === undefined) {
    offset = readOffset(at, zone)
    known.set(quarter, offset)
  }
  return offset
}

/** A date on the calendar as a count of days since 1970-01-01. */
export type DayNumber = number

export interface Wall {
  readonly day: DayNumber
  /** Minutes since midnight by the clock on the wall, fractions kept. */
  readonly minutes: number
}

/** What the calendar and the clock on the wall show at an instant. */
export function wallTime(at: number, zone: string): Wall {
  const local = at / MINUTE + offsetMinutes(at, zone)
  const day = Math.floor(local / DAY_MINUTES)
  return { day, minutes: local - day * DAY_MINUTES }
}

/**
 * The instant at which the wall clock shows this; minutes may pass midnight. In the hour that summer
 * time skips it is the instant an hour later by the clock, in the doubled hour the first of the two.
 */
export function instant(day: DayNumber, minutes: number, zone: string): number {
  const wall = (day * DAY_MINUTES + minutes) * MINUTE
  const before = offsetMinutes(wall - DAY_MINUTES * MINUTE, zone)
  const after = offsetMinutes(wall + DAY_MINUTES * MINUTE, zone)
  const first = wall - Math.max(before, after) * MINUTE
  if (before === after || offsetMinutes(first, zone) === Math.max(before, after)) return first
  const second = wall - Math.min(before, after) * MINUTE
  return offsetMinutes(second, zone) === Math.min(before, after) ? second : wall - before * MINUTE
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7

/** ISO 8601 by the zone's clock, with its offset: `2026-11-21T18:25:00+01:00`. */
export function isoTime(at: number, zone: string): string {
  const offset = offsetMinutes(at, zone)
  const two = (value: number) => String(value).padStart(2, '0')
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** A day, with or without a time and its distance from UTC. */
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/i

/** Is there such a day? `Date` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return date.getUTCDate() === Number(text.slice(8, 10))
}

/** Milliseconds since 1970 of an ISO 8601 time; NaN for anything else, such as "May 5" which `Date` reads too. */
export const parseTime = (text: string): number =>
  ISO_TIME.test(text) && isDay(text) ? Date.parse(text) : Number.NaN

/** The times that are taken: beyond them clocks have other rules, and due times no year of four digits. */
const EARLIEST = Date.UTC(1900, 0, 1)
const LATEST = Date.UTC(9000, 0, 1)

/**
 * Milliseconds since 1970 of a time that was given.
 *
 * @throws {TypeError} when it is no time.
 */
export function readInstant(value: unknown, name: string): number {
  const at =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? parseTime(value) : Number.NaN
  if (at >= EARLIEST && at <= LATEST) return at
  const beyond = Number.isNaN(at) ? 'no time' : 'outside the years 1900 to 9000'
  const article = typeof value === 'object' ? 'an' : 'a'
  const found =
    value === undefined || value === null ? `${value}` : `${article} ${typeof value} that is ${beyond}`
  throw new TypeError(
    `${name}: found ${found}; accepted: a Date or an ISO 8601 string, of the years 1900 to 9000`,
  )
}
