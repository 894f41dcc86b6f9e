/** Points and lengths of time that a promise can have, read from words; resolved against a clock elsewhere. */
import type { Span } from '../core/span.js'
import type { TimeWords } from './time-words.js'
import type { Token } from './tokenize.js'

export type TimeUnit = keyof TimeWords['units']

/** A due time as said. */
export interface DueTime extends Span {
  readonly firstToken: number
  readonly lastToken: number
  /** A length from now: "within two hours", "om tre dagar". */
  readonly length?: { readonly amount: number; readonly unit: TimeUnit }
  /** Days from now: "i morgon" 1. */
  readonly days?: number
  /** Monday 0 to Sunday 6, the next one. */
  readonly weekday?: number
  /** A day of this week or a later one, Monday 0. */
  readonly ofWeek?: { readonly week: number; readonly weekday: number }
  /** Day of a month, month 1 to 12 or the next such day. */
  readonly date?: { readonly day: number; readonly month?: number; readonly year?: number }
  /** Minutes after midnight. */
  readonly clock?: number
  /** The clock has twelve hours: "at half past three" may be said of the afternoon. */
  readonly twelve?: true
  /** A part of the day, by the minute at which it ends: it is due then where no clock time is given. */
  readonly part?: number
}

type Facts = Omit<DueTime, 'start' | 'end' | 'firstToken' | 'lastToken'>
interface Reading {
  readonly facts: Facts
  readonly next: number
}

/** The words of a language made ready for look-up. */
export interface TimeTable {
  /** Words with which a time may begin; figures are others. */
  readonly starts: ReadonlySet<string>
  readonly phrases: ReadonlyMap<string, Facts>
  readonly numbers: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** Lengths in minutes. */
  readonly spans: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
  readonly before: ReadonlySet<string>
  readonly lengthBefore: ReadonlySet<string>
  readonly clock: ReadonlySet<string>
  readonly pm: ReadonlySet<string>
  readonly am: ReadonlySet<string>
  /** Words before an hour, by the minutes that they add: "half past" 30, "kvart på" -15. */
  readonly pastHour: ReadonlyMap<string, number>
}

export function compileTimes(words: TimeWords): TimeTable {
  const phrases = new Map<string, Facts>()
  for (const [phrase, days] of Object.entries(words.days)) phrases.set(phrase, { days })
  for (const [phrase, [week, day]] of Object.entries(words.ofWeek))
    phrases.set(phrase, { ofWeek: { week, weekday: day } })
  for (const [phrase, hour] of Object.entries(words.parts)) phrases.set(phrase, { days: 0, part: hour * 60 })
  for (const [phrase, [days, hour]] of Object.entries(words.partsOfDays))
    phrases.set(phrase, { days, part: hour * 60 })
  for (const [phrase, hour] of Object.entries(words.moments)) phrases.set(phrase, { clock: hour * 60 })
  for (const [weekday, forms] of words.weekdays.entries())
    for (const form of forms) phrases.set(form, { weekday })
  const units = new Map<string, TimeUnit>()
  for (const [unit, forms] of Object.entries(words.units))
    for (const form of forms) units.set(form, unit as TimeUnit)
  const months = new Map<string, number>()
  for (const [month, forms] of words.months.entries()) for (const form of forms) months.set(form, month + 1)
  const lengthBefore = [...words.within, ...words.in]
  const pastHour = new Map(Object.entries(words.pastHour))
  const openings = [...phrases.keys(), ...lengthBefore, ...months.keys(), ...words.clock, ...pastHour.keys()]
  return {
    starts: new Set(openings.map((phrase) => phrase.split(' ', 1)[0] ?? phrase)),
    phrases,
    units,
    months,
    spans: new Map(Object.entries(words.spans)),
    numbers: new Map(Object.entries(words.numbers)),
    before: new Set(words.by),
    lengthBefore: new Set(lengthBefore),
    clock: new Set(words.clock),
    pm: new Set(words.pm),
    am: new Set(words.am),
    pastHour,
  }
}

/** A day and a clock time may have a comma and a word between them: "Thursday, 17 September, by 4 pm". */
const LARGEST_GAP = 2

/** How times are told. */
export interface TimeStyle {
  /** "21.30" is a time wherever it stands, as on notice boards; elsewhere it may be a sum or a date. */
  readonly dotted?: boolean
}

/** All due times of a text; neighbours that tell one time together ("i morgon onsdag kl. 12") are one. */
export function findDueTimes(
  tokens: readonly Token[],
  table: TimeTable,
  { dotted = false }: TimeStyle = {},
): DueTime[] {
  const found: DueTime[] = []
  let at = 0
  while (at < tokens.length) {
    const reading = readAt(tokens, at, table) ?? (dotted ? readDotted(tokens, at) : undefined)
    if (!reading) {
      at++
      continue
    }
    const previous = found.at(-1)
    const near =
      previous &&
      at - previous.lastToken <= LARGEST_GAP &&
      tokens[previous.firstToken]?.sentence === tokens[at]?.sentence
    const joined = near ? together(previous, reading.facts) : undefined
    if (joined) found.pop()
    const firstToken = joined && previous ? previous.firstToken : at
    found.push({
      ...(joined ?? reading.facts),
      firstToken,
      lastToken: reading.next,
      start: (tokens[firstToken] as Token).start,
      end: (tokens[reading.next - 1] as Token).end,
    })
    at = reading.next
  }
  return found
}

/** How exactly a day is told, the exactest first; a part of the day means today, unless a day is told. */
const DAYS = ['date', 'days', 'weekday', 'ofWeek'] as const
const dayOfFacts = (facts: Facts): (typeof DAYS)[number] | undefined =>
  DAYS.find((one) => facts[one] !== undefined && !(one === 'days' && facts.part !== undefined))

/** Two neighbours as one time, unless both tell the same of it. */
function together(first: Facts, second: Facts): Facts | undefined {
  if (first.length || second.length) return undefined
  const [own, other] = [dayOfFacts(first), dayOfFacts(second)]
  const twice =
    (own !== undefined && own === other) ||
    (first.clock !== undefined && second.clock !== undefined) ||
    (first.part !== undefined && second.part !== undefined)
  if (twice) return undefined
  const day = DAYS.find((one) => one === own || one === other)
  const { clock, part = second.part } = first
  const twelve = first.twelve ?? second.twelve
  return {
    ...(day === undefined ? {} : { [day]: (day === own ? first : second)[day] }),
    ...(day === undefined && part !== undefined ? { days: first.days ?? second.days ?? 0 } : {}),
    ...clockIn(clock ?? second.clock, part),
    ...(twelve ? { twelve } : {}),
  }
}

/** Minutes after midnight. */
export const NOON = 720
const HOUR = 60

/** "This afternoon at 3" is after noon, whatever the clock. */
function clockIn(clock: number | undefined, part: number | undefined): Pick<DueTime, 'clock' | 'part'> {
  if (clock === undefined) return part === undefined ? {} : { part }
  const later = clock + NOON
  const after = part !== undefined && part > NOON && clock < NOON && later <= part + HOUR
  return { clock: after ? later : clock }
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39

function readAt(tokens: readonly Token[], at: number, table: TimeTable): Reading | undefined {
  const first = word(tokens, at)
  if (!table.starts.has(first) && !isFigure(first.charCodeAt(0))) return undefined
  return (
    readPhrase(tokens, at, table) ??
    readLength(tokens, at, table) ??
    readDate(tokens, at, table) ??
    readClock(tokens, at, table)
  )
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** So many words from a token on, as one phrase. */
function words(tokens: readonly Token[], at: number, count: number): string {
  let phrase = word(tokens, at)
  for (let i = 1; i < count; i++) phrase += ` ${word(tokens, at + i)}`
  return phrase
}

/** The longest of one to four words that are a phrase of the table. */
function readPhrase(tokens: readonly Token[], at: number, table: TimeTable): Reading | undefined {
  for (let count = 4; count >= 1; count--) {
    const facts = table.phrases.get(words(tokens, at, count))
    if (facts) return { facts, next: Math.min(at + count, tokens.length) }
  }
  return undefined
}

/** "within two hours", "om 3 dagar", "innen 24 timer", "in a couple of days". */
function readLength(tokens: readonly Token[], at: number, table: TimeTable): Reading | undefined {
  let next = at
  const lead = prefixOf(tokens, at, table.lengthBefore)
  next += lead
  if (lead === 0) return undefined
  const spanned = prefixOf(tokens, next, table.spans)
  if (spanned > 0) {
    const amount = table.spans.get(words(tokens, next, spanned)) ?? 0
    return { facts: { length: { amount, unit: 'minute' } }, next: next + spanned }
  }
  const amount = readAmount(tokens, next, table)
  if (!amount || amount.value <= 0 || amount.value > MOST) return undefined
  for (let skip = 0; skip <= 1; skip++) {
    const unit = table.units.get(word(tokens, amount.next + skip))
    if (!unit) continue
    const last = amount.next + skip
    // "Two working days": both words are of the unit.
    const whole = table.units.get(word(tokens, last + 1)) === undefined ? last : last + 1
    return { facts: { length: { amount: amount.value, unit } }, next: whole + 1 }
  }
  return undefined
}

/** More hours, days or weeks than these are no time that is kept: a year of hours. */
const MOST = 8784

/** No phrase that leads a time, or tells a length, has more words. */
const LONGEST = 5

/** How many tokens at `at` are one of the phrases. */
function prefixOf(tokens: readonly Token[], at: number, phrases: { has(phrase: string): boolean }): number {
  let phrase = ''
  let best = 0
  for (let count = 1; count <= LONGEST; count++) {
    phrase = count === 1 ? word(tokens, at) : `${phrase} ${word(tokens, at + count - 1)}`
    if (phrases.has(phrase)) best = count
  }
  return best
}

/** The number in figures or words that begins at a token, of a range the last, and the token behind it. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  table: TimeTable,
): { value: number; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const parts = token.raw.split(/[-–]/)
    const value = Number((parts.at(-1) ?? '').replace(',', '.'))
    return Number.isFinite(value) ? { value, next: at + 1 } : undefined
  }
  for (let count = 3; count >= 1; count--) {
    const value = table.numbers.get(words(tokens, at, count))
    if (value !== undefined) return { value, next: at + count }
  }
  return undefined
}

/** "12. mars", "3 June", "June 3", "den 5", "4/9". */
function readDate(tokens: readonly Token[], at: number, table: TimeTable): Reading | undefined {
  const month = table.months.get(word(tokens, at))
  if (month !== undefined && tokens[at + 1]?.kind === 'number') {
    const day = dayOf(tokens[at + 1]?.raw)
    return day ? { facts: { date: { day, month } }, next: at + 2 } : undefined
  }
  const dotted = table.before.has(word(tokens, at - 1)) ? dottedDate(tokens[at]?.raw) : undefined
  if (dotted) return { facts: { date: dotted }, next: at + 1 }
  const day = dayOf(tokens[at]?.raw)
  if (!day) return undefined
  if (word(tokens, at + 1) === '/' && tokens[at + 2]?.kind === 'number') {
    const number = Number(tokens[at + 2]?.raw)
    return number >= 1 && number <= 12 ? { facts: { date: { day, month: number } }, next: at + 3 } : undefined
  }
  for (let skip = 1; skip <= 2; skip++) {
    const named = table.months.get(word(tokens, at + skip))
    if (named !== undefined) return { facts: { date: { day, month: named } }, next: at + skip + 1 }
  }
  return undefined
}

/** "1.12" behind "at the latest", where it is no time that anyone answers at. */
function dottedDate(raw: string | undefined): { day: number; month: number } | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(raw ?? '')
  const day = Number(parts?.[1])
  const month = Number(parts?.[2])
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return isDate && (day < EARLIEST || day > 24) ? { day, month } : undefined
}

/** Nobody promises an answer before this hour. */
const EARLIEST = 7

function dayOf(raw: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|:?[ea])?$/.exec(raw ?? '')
  const day = Number(digits?.[1])
  return day >= 1 && day <= 31 ? day : undefined
}

/** "kl. 14", "klockan 9.30", "at 5 pm", "17:00", "at half past three", "halv fyra", "klokka tre". */
function readClock(tokens: readonly Token[], at: number, table: TimeTable): Reading | undefined {
  let next = at
  const announced = table.clock.has(word(tokens, at))
  if (announced) next = word(tokens, at + 1) === '.' ? at + 2 : at + 1
  // "Senast 1/12" is a day.
  if (announced && word(tokens, next + 1) === '/' && readDate(tokens, next, table)) return undefined
  return readFigures(tokens, next, announced, table) ?? readSpokenHour(tokens, next, announced, table)
}

function readFigures(
  tokens: readonly Token[],
  next: number,
  announced: boolean,
  table: TimeTable,
): Reading | undefined {
  const time = /^(\d{1,2})(?:[:.](\d{2}))?(pm|am)?$/.exec(word(tokens, next))
  if (!time) return undefined
  const half =
    time[3] ??
    (table.pm.has(word(tokens, next + 1)) ? 'pm' : table.am.has(word(tokens, next + 1)) ? 'am' : '')
  const clear = announced || half !== '' || (time[2] !== undefined && word(tokens, next).includes(':'))
  const hour = Number(time[1]) % (half === '' ? 25 : 12)
  if (!clear || Number(time[1]) > 24 || Number(time[2] ?? 0) > 59) return undefined
  const clock = (hour + (half === 'pm' ? 12 : 0)) * HOUR + Number(time[2] ?? 0)
  const twelve = half === '' && table.pm.size > 0 && clock > 0 && clock <= NOON && !/^0/.test(time[1] ?? '')
  return {
    facts: twelve ? { clock, twelve } : { clock },
    next: next + (half !== '' && time[3] === undefined ? 2 : 1),
  }
}

/** Names and signs of money. */
const CURRENCY =
  /^(?:kr|kronor|kronorna|kroner|krone|krona|sek|nok|dkk|eur|euros?|gbp|pounds?|usd|dollars?|€|£|\$)$/
export const isCurrency = (word: string): boolean => CURRENCY.test(word)

/** What else a number with two decimals is of, where it is no time. */
const MEASURE = /^(?:%|prosent|procent|percent|mb|gb|km|kg|kwh)$/
const isSum = (word: string): boolean => isCurrency(word) || MEASURE.test(word)

/** "21.30" by itself. */
function readDotted(tokens: readonly Token[], at: number): Reading | undefined {
  const time = /^([01]?\d|2[0-4])\.([0-5]\d)$/.exec(tokens[at]?.raw ?? '')
  if (!time || isSum(word(tokens, at + 1)) || isSum(word(tokens, at - 1))) return undefined
  return { facts: { clock: Number(time[1]) * HOUR + Number(time[2]) }, next: at + 1 }
}

const isHour = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12

/** The hour in words, or in figures behind "half past". */
function readSpokenHour(
  tokens: readonly Token[],
  at: number,
  announced: boolean,
  table: TimeTable,
): Reading | undefined {
  const lead = prefixOf(tokens, at, table.pastHour)
  if (lead === 0 && !announced) return undefined
  const minutes = lead === 0 ? 0 : (table.pastHour.get(words(tokens, at, lead)) ?? 0)
  const said = tokens[at + lead]
  const hour = said?.kind === 'number' ? Number(said.raw) : table.numbers.get(word(tokens, at + lead))
  if (!isHour(hour)) return undefined
  // "Half a day", "at one of our shops": where it is a word, one is seldom an hour.
  if (hour === 1 && said?.kind !== 'number') return undefined
  return {
    facts: { clock: (hour * HOUR + minutes + NOON) % NOON || NOON, twelve: true },
    next: at + lead + 1,
  }
}
