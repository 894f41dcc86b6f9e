/** The times that a text gives, comparable whatever the language: lengths of time, weekdays, tomorrow. */
import type { Span } from '../../src/core/span.js'
import { findDueTimes, readAmount, type TimeTable, type TimeUnit } from '../../src/text/due-time.js'
import { tokenize } from '../../src/text/tokenize.js'

export interface SaidTime extends Span {
  readonly kind: 'length' | 'days' | 'weekday'
  /** Minutes, days from today, Monday 0 to Sunday 6. */
  readonly value: number
  /** The number that was said. */
  readonly amount?: number
}

/** A working day is longer than a day, however many minutes it has: the fraction tells them apart. */
const MINUTES: Readonly<Record<TimeUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  'business-day': 1440.01,
  week: 10_080,
  month: 43_200,
}

export interface Said {
  readonly times: readonly SaidTime[]
  /** Some time is given, be it one that is not compared ("shortly before lunch"). */
  readonly any: boolean
  /** Every number in figures or words. */
  readonly numbers: ReadonlySet<number>
}

export function readTimes(text: string, table: TimeTable): Said {
  const { tokens } = tokenize(text)
  const due = findDueTimes(tokens, table)
  const times: SaidTime[] = due.flatMap(({ start, end, length, days, weekday }): SaidTime[] => {
    if (length) return [{ start, end, ...lengthOf(length.amount, length.unit) }]
    if (weekday !== undefined) return [{ start, end, kind: 'weekday', value: weekday }]
    return days === 1 || days === 2 ? [{ start, end, kind: 'days', value: days }] : []
  })
  const numbers = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const found = readAmount(tokens, at, table)
    if (!found) continue
    numbers.add(found.value)
    const unit = table.units.get(tokens[found.next]?.norm ?? '')
    const start = tokens[at]?.start ?? 0
    const end = tokens[found.next]?.end ?? 0
    // "A day" says how often as well as how long.
    if (!unit || found.value <= 1 || times.some((one) => one.start < end && start < one.end)) continue
    times.push({ start, end, ...lengthOf(found.value, unit) })
  }
  return { times, any: due.length > 0 || times.length > 0, numbers }
}

const lengthOf = (amount: number, unit: TimeUnit): Pick<SaidTime, 'kind' | 'value'> & { amount: number } => ({
  kind: 'length',
  value: amount * MINUTES[unit],
  amount,
})
