/** Times, durations and opening hours in words. */
import type { TimeTexts } from '../define/advice.js'
import { enumerate, fill } from './advice-texts.js'
import type { Duration } from './duration.js'
import type { Calendar } from './hours.js'
import type { Hours, TimeRange } from './hours-parse.js'
import { wallTime, weekday } from './zone.js'

const two = (value: number) => String(value).padStart(2, '0')

/** 09:30; midnight at the end of a day is 24:00. */
function clock(minutes: number): string {
  const inDay = minutes > 1440 ? minutes - 1440 : minutes
  return `${two(Math.floor(inDay / 60))}:${two(Math.floor(inDay % 60))}`
}

/** The date of an instant as ISO 8601 has it, and the time: `2026-11-21 18:25`. */
export function dateAndClock(at: number, calendar: Calendar): string {
  const { day, minutes } = wallTime(at, calendar.timeZone)
  return `${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${clock(minutes)}`
}

/** The day and the time of an instant that is near `now`, for the slots `{day}` and `{time}`. */
export function dayAndTime(
  at: number,
  now: number,
  calendar: Calendar,
  texts: TimeTexts,
): { day: string; time: string } {
  const then = wallTime(at, calendar.timeZone)
  const away = then.day - wallTime(now, calendar.timeZone).day
  const time = clock(then.minutes)
  if (away <= 0) return { day: texts.today, time }
  if (away === 1) return { day: texts.tomorrow, time }
  if (away < 7) return { day: texts.onWeekday[weekday(then.day)] ?? '', time }
  const date = new Date(then.day * 86_400_000)
  const month = texts.months[date.getUTCMonth()] ?? ''
  return { day: fill(texts.onDate, { date: String(date.getUTCDate()), month }), time }
}

/** `PT1H` as "an hour"; undefined for what no single unit says (months, or days with hours). */
export function durationText(
  duration: Pick<Duration, 'months' | 'days' | 'ms'>,
  texts: TimeTexts,
): string | undefined {
  const { months, days, ms } = duration
  if (months > 0 || (days > 0 && ms > 0)) return undefined
  const minutes = Math.round(ms / 60_000)
  const unit = days > 0 ? 'days' : minutes % 60 === 0 ? 'hours' : 'minutes'
  const number = days > 0 ? days : unit === 'hours' ? minutes / 60 : minutes
  if (number < 1) return undefined
  return number === 1
    ? texts.durations[unit].one
    : fill(texts.durations[unit].many, { number: String(number) })
}

/** The ranges of a weekday in a week without holidays. */
function weekdayRanges(hours: Hours, day: number): readonly TimeRange[] {
  let ranges: readonly TimeRange[] = []
  for (const rule of hours.rules) {
    if (rule.days[day] !== true) continue
    ranges = rule.adds ? [...ranges, ...rule.ranges] : rule.ranges
  }
  return ranges
}

/** The week in words: "Monday to Friday from 08:00 to 18:00 and Saturday from 10:00 to 14:00". */
export function hoursText(hours: Hours, texts: TimeTexts): string {
  const week = texts.weekdays.map((_, day) => {
    const ranges = weekdayRanges(hours, day)
    const parts = ranges.map((range) =>
      fill(texts.timeRange, { from: clock(range.from), to: clock(range.to) }),
    )
    return enumerate(parts, texts.and)
  })
  const groups: string[] = []
  for (let first = 0; first < week.length; ) {
    let last = first
    while (last + 1 < week.length && week[last + 1] === week[first]) last++
    const from = texts.weekdays[first] ?? ''
    const to = texts.weekdays[last] ?? ''
    const whole = first === 0 && last === week.length - 1
    const days = whole ? texts.everyDay : first === last ? from : fill(texts.dayRange, { from, to })
    if (week[first] !== '') groups.push(`${days} ${week[first]}`)
    first = last + 1
  }
  return enumerate(groups, texts.and)
}
