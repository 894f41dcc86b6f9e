/** When a channel is open: instants are milliseconds since 1970, days those of the policy's time zone. */
import type { Duration } from './duration.js'
import { type HolidayCountry, isPublicHoliday } from './holidays.js'
import type { Hours, HoursRule, TimeRange } from './hours-parse.js'
import { type DayNumber, instant, wallTime, weekday } from './zone.js'

/** The clock and the holidays by which a policy's hours are read. */
export interface Calendar {
  readonly timeZone: string
  /** Countries whose public holidays are `PH`. */
  readonly countries: readonly HolidayCountry[]
  /** Further days that count as `PH`: `2026-12-24`, or `12-24` for every year. */
  readonly dates: readonly string[]
}

/** An open stretch: from (inclusive) to (exclusive). */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** How far ahead an opening is looked for: hours repeat by the week, holidays never last a month. */
const HORIZON_DAYS = 60
const PUBLIC_HOLIDAY = 7

/** Is the day one that `PH` means? */
export function isHoliday(day: DayNumber, calendar: Calendar): boolean {
  if (calendar.countries.some((country) => isPublicHoliday(country, day))) return true
  if (calendar.dates.length === 0) return false
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
  return calendar.dates.includes(iso) || calendar.dates.includes(iso.slice(5))
}

const applies = (rule: HoursRule, dayOfWeek: number, holiday: boolean): boolean =>
  rule.days[dayOfWeek] === true || (holiday && rule.days[PUBLIC_HOLIDAY] === true)

/** The ranges of one day: the last rule for it, and those that add to it. */
function rangesOn(hours: Hours, day: DayNumber, calendar: Calendar): readonly TimeRange[] {
  const holiday = isHoliday(day, calendar)
  let ranges: readonly TimeRange[] = []
  for (const rule of hours.rules) {
    if (!applies(rule, weekday(day), holiday)) continue
    ranges = rule.adds ? [...ranges, ...rule.ranges] : rule.ranges
  }
  return ranges
}

/** Open stretches that begin on the day before `from` or later, in order, those that touch made one. */
function* stretches(hours: Hours, from: number, calendar: Calendar): Generator<Stretch> {
  const today = wallTime(from, calendar.timeZone).day
  let open: Stretch | undefined
  for (let day = today - 1; day <= today + HORIZON_DAYS; day++) {
    const ranges = [...rangesOn(hours, day, calendar)].sort((a, b) => a.from - b.from)
    for (const range of ranges) {
      const start = instant(day, range.from, calendar.timeZone)
      const end = instant(day, range.to, calendar.timeZone)
      if (open !== undefined && start <= open.to) {
        open = { from: open.from, to: Math.max(open.to, end) }
        continue
      }
      if (open !== undefined) yield open
      open = { from: start, to: end }
    }
  }
  if (open !== undefined) yield open
}

/** The first stretch that ends after `at`. */
function stretchAfter(hours: Hours, at: number, calendar: Calendar): Stretch | undefined {
  for (const stretch of stretches(hours, at, calendar)) if (stretch.to > at) return stretch
  return undefined
}

/** Is it open at this instant? */
export function isOpen(hours: Hours, at: number, calendar: Calendar): boolean {
  if (hours.always) return true
  const { day, minutes } = wallTime(at, calendar.timeZone)
  return (
    rangesOn(hours, day, calendar).some((range) => range.from <= minutes && minutes < range.to) ||
    rangesOn(hours, day - 1, calendar).some((range) => minutes + 1440 < range.to)
  )
}

/** When it opens next; `at` itself when it is open; undefined when not within two months. */
export function nextOpening(hours: Hours, at: number, calendar: Calendar): number | undefined {
  if (isOpen(hours, at, calendar)) return at
  return stretchAfter(hours, at, calendar)?.from
}

/** When it closes, given that it is open; undefined when it is closed or never closes. */
export function nextClosing(hours: Hours, at: number, calendar: Calendar): number | undefined {
  if (hours.always || !isOpen(hours, at, calendar)) return undefined
  const end = stretchAfter(hours, at, calendar)?.to
  return end === undefined || end - at > HORIZON_DAYS * 86_400_000 ? undefined : end
}

/** `from` and so many months and days on, at the same time by the clock on the wall. */
function addCalendar(from: number, duration: Duration, zone: string): number {
  if (duration.months === 0 && duration.days === 0) return from
  const { day, minutes } = wallTime(from, zone)
  if (duration.months === 0) return instant(day + duration.days, minutes, zone)
  const date = new Date(day * 86_400_000)
  const month = date.getUTCMonth() + duration.months
  // The 31st and a month is the last of a shorter month, as everywhere else.
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / 86_400_000
  return instant(moved + duration.days, minutes, zone)
}

/** `from` and a duration on: months and days by the calendar, the rest as time that passes. */
export function addTime(from: number, duration: Duration, calendar: Calendar): number {
  return addCalendar(from, duration, calendar.timeZone) + duration.ms
}

/**
 * When a duration has passed in open hours: one hour from ten minutes before closing time ends fifty
 * minutes after the next opening. Months and days are calendar days, and end in open hours. Where
 * nothing opens within two months, time simply passes.
 */
export function addOpenTime(from: number, duration: Duration, hours: Hours, calendar: Calendar): number {
  const start = addCalendar(from, duration, calendar.timeZone)
  if (hours.always) return start + duration.ms
  let left = duration.ms
  for (const stretch of stretches(hours, start, calendar)) {
    if (stretch.to <= start) continue
    const begin = Math.max(start, stretch.from)
    if (left <= stretch.to - begin) return begin + left
    left -= stretch.to - begin
  }
  return start + duration.ms
}
