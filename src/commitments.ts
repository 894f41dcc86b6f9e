/** What a reply promises, and when it is due. */
import type { Commitment } from './core/reports.js'
import type { Span } from './core/span.js'
import { isHoliday } from './policy/hours.js'
import { addTime, type Calendar, isoTime, parseDuration, wallTime } from './policy/index.js'
import { instant, weekday } from './policy/zone.js'
import type { Doc } from './text/doc.js'
import { type DueTime, NOON, type TimeUnit } from './text/due-time.js'

const PROMISES = ['promise', 'will-answer', 'vague-promise'] as const

const DAY = 86_400_000
/** A day without a clock time is over when the working day is. */
const END_OF_DAY = 17 * 60
/** A year of them: more is no promise. */
const MOST_BUSINESS_DAYS = 250

/** Every commitment of a draft, in text order; due times are ISO 8601 with offset, given when `now` (ms) is. */
export function commitmentsOf(
  doc: Doc,
  dueTimes: readonly DueTime[],
  calendar: Calendar,
  now: number | undefined,
): Commitment[] {
  const found: Commitment[] = []
  const promises = bySentence(
    PROMISES.flatMap((cue) => doc.cues(cue)).filter(({ quoted }) => !quoted),
    (match) => match.sentence,
  )
  const due = bySentence(dueTimes, ({ firstToken }) => doc.tokens[firstToken]?.sentence ?? -1)
  for (const [index, said] of [...promises].sort(([a], [b]) => a - b)) {
    if (doc.sentences[index]?.question) continue
    const times = due.get(index) ?? []
    const cues = new Set(said.map(({ cue }) => cue))
    const answer = cues.size > 1 || cues.has('vague-promise')
    found.push({
      ...commitment(doc, [...said, ...times], times[0], calendar, now),
      ...(answer ? { answer } : {}),
    })
  }
  return found
}

/** What stands in each sentence. */
function bySentence<T>(all: readonly T[], sentenceOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    const sentence = sentenceOf(one)
    const there = found.get(sentence)
    if (there) there.push(one)
    else found.set(sentence, [one])
  }
  return found
}

function commitment(
  doc: Doc,
  spans: readonly Span[],
  time: DueTime | undefined,
  calendar: Calendar,
  now: number | undefined,
): Commitment {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const within = time?.length && isoLength(time.length.amount, time.length.unit)
  const due = time && now !== undefined ? dueAt(time, calendar, now) : undefined
  return {
    text: doc.text.slice(start, end),
    start,
    end,
    vague: time === undefined,
    ...(within === undefined ? {} : { within }),
    ...(due === undefined ? {} : { due: isoTime(due, calendar.timeZone) }),
  }
}

const ISO_UNITS: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  'business-day': ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
}

/** Halves are told in the next smaller unit: ISO 8601 durations in whole numbers are read everywhere. */
function isoLength(amount: number, unit: TimeUnit): string {
  const [lead, letter] = ISO_UNITS[unit]
  if (Number.isInteger(amount)) return `${lead}${amount}${letter}`
  if (unit === 'hour') return `PT${Math.round(amount * 60)}M`
  if (unit === 'minute') return `PT${Math.round(amount * 60)}S`
  if (unit === 'week') return `P${Math.ceil(amount * 7)}D`
  return unit === 'month' ? `P${Math.ceil(amount * 30)}D` : `PT${Math.round(amount * 24)}H`
}

/** The instant at which a due time falls, counted from `now` by the calendar's clock. */
export function dueAt(time: DueTime, calendar: Calendar, now: number): number | undefined {
  if (time.length) return afterLength(time.length.amount, time.length.unit, calendar, now)
  const wall = wallTime(now, calendar.timeZone)
  const day = dayOf(time, wall.day)
  if (day === undefined) return undefined
  const clock = minuteOf(time)
  const at = instant(day, clock, calendar.timeZone)
  if (at > now) return at
  // On a clock of twelve hours the next time it shows that hour is meant.
  const later = time.twelve && clock < NOON ? instant(day, clock + NOON, calendar.timeZone) : at
  if (later > now) return later
  const clockOnly =
    time.days === undefined &&
    time.weekday === undefined &&
    time.ofWeek === undefined &&
    time.date === undefined
  return clockOnly ? instant(day + 1, clock, calendar.timeZone) : later
}

/** Before seven nobody is at work: "tomorrow at three" is in the afternoon. */
const EARLIEST = 7 * 60

function minuteOf({ clock, part, twelve }: DueTime): number {
  if (clock === undefined) return part ?? END_OF_DAY
  return twelve && clock < EARLIEST ? clock + NOON : clock
}

function dayOf(time: DueTime, today: number): number | undefined {
  if (time.date) return dateDay(time.date, today)
  if (time.weekday !== undefined) {
    const ahead = (time.weekday - weekday(today) + 7) % 7
    return today + (ahead === 0 && time.clock === undefined && time.part === undefined ? 7 : ahead)
  }
  if (time.ofWeek) {
    const day = today - weekday(today) + 7 * time.ofWeek.week + time.ofWeek.weekday
    return day < today ? day + 7 : day
  }
  return today + (time.days ?? 0)
}

/** The next such date; one that lies behind is next year's. */
function dateDay(date: NonNullable<DueTime['date']>, today: number): number | undefined {
  const now = new Date(today * DAY)
  const year = date.year ?? now.getUTCFullYear()
  const month = (date.month ?? now.getUTCMonth() + 1) - 1
  const day = Date.UTC(year, month, date.day) / DAY
  if (new Date(day * DAY).getUTCMonth() !== month) return undefined
  return day < today && date.year === undefined ? Date.UTC(year + 1, month, date.day) / DAY : day
}

function afterLength(amount: number, unit: TimeUnit, calendar: Calendar, now: number): number | undefined {
  const duration = parseDuration(isoLength(amount, unit))
  if (!duration) return undefined
  return unit === 'business-day'
    ? afterBusinessDays(Math.ceil(amount), calendar, now)
    : addTime(now, duration, calendar)
}

/** The same time of day, so many days on which banks are open later. */
function afterBusinessDays(days: number, calendar: Calendar, now: number): number {
  const { day, minutes } = wallTime(now, calendar.timeZone)
  let at = day
  for (let left = Math.min(days, MOST_BUSINESS_DAYS); left > 0; ) {
    at++
    if (weekday(at) < 5 && !isHoliday(at, calendar)) left--
  }
  return instant(at, minutes, calendar.timeZone)
}
