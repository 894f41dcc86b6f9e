/**
 * Public holidays by calculation. The `date-holidays` package knows 200 countries but brings lodash, a
 * YAML parser and some hundreds of kilobytes of data along; five countries' laws fit on a page.
 *
 * Sources: lag (1989:253) om allmänna helgdagar (SE), lov om helligdager and lov om 1 og 17 mai (NO),
 * Banking and Financial Dealings Act 1971 with the proclaimed days of England and Wales (GB), helligdage
 * i folkekirken and lov 214/2023 (DK), kirkkolaki 652/2023 and the acts on the first of May and Independence Day (FI).
 */
import { type DayNumber, weekday } from './zone.js'

export const HOLIDAY_COUNTRIES = ['SE', 'NO', 'GB', 'DK', 'FI'] as const
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number]

const dayOf = (year: number, month: number, date: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, date) / 86_400_000)

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const count = epact + sunday - 7 * shift + 114
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1)
}

/** The first such weekday (0 Monday) on or after a date. */
function onOrAfter(day: DayNumber, wanted: number): DayNumber {
  return day + ((wanted - weekday(day) + 7) % 7)
}

/** GB: for a day on a weekend the next free weekday is a bank holiday; the day itself stays one too. */
function withSubstitutes(days: readonly DayNumber[]): DayNumber[] {
  const moved: DayNumber[] = []
  for (const day of days) {
    let kept = day
    while (weekday(kept) > 4 || moved.includes(kept)) kept++
    moved.push(kept)
  }
  return [...days, ...moved]
}

const SATURDAY = 5
const midsummer = (year: number) => onOrAfter(dayOf(year, 6, 20), SATURDAY)
const allSaints = (year: number) => onOrAfter(dayOf(year, 10, 31), SATURDAY)

const christmas = (year: number) => [dayOf(year, 12, 25), dayOf(year, 12, 26)]

/** Days from Easter Sunday: −3 Maundy Thursday, 39 Ascension, 49 Whit Sunday. */
const aroundEaster = (year: number, offsets: readonly number[]) =>
  offsets.map((offset) => easter(year) + offset)

const BY_COUNTRY: Record<HolidayCountry, (year: number) => DayNumber[]> = {
  SE: (year) => [
    ...[dayOf(year, 1, 1), dayOf(year, 1, 6), dayOf(year, 5, 1), dayOf(year, 6, 6)],
    ...aroundEaster(year, [-2, 0, 1, 39, 49]),
    ...[midsummer(year), allSaints(year), ...christmas(year)],
  ],
  NO: (year) => [
    ...[dayOf(year, 1, 1), dayOf(year, 5, 1), dayOf(year, 5, 17), ...christmas(year)],
    ...aroundEaster(year, [-3, -2, 0, 1, 39, 49, 50]),
  ],
  GB: (year) => [
    ...withSubstitutes([dayOf(year, 1, 1)]),
    ...aroundEaster(year, [-2, 1]),
    ...[onOrAfter(dayOf(year, 5, 1), 0), onOrAfter(dayOf(year, 5, 25), 0), onOrAfter(dayOf(year, 8, 25), 0)],
    ...withSubstitutes(christmas(year)),
  ],
  DK: (year) => [
    ...[dayOf(year, 1, 1), ...christmas(year)],
    // Store bededag (the 26th day after Easter) was abolished from 2024.
    ...aroundEaster(year, year < 2024 ? [-3, -2, 0, 1, 26, 39, 49, 50] : [-3, -2, 0, 1, 39, 49, 50]),
  ],
  FI: (year) => [
    ...[dayOf(year, 1, 1), dayOf(year, 1, 6), dayOf(year, 5, 1), dayOf(year, 12, 6), ...christmas(year)],
    ...aroundEaster(year, [-2, 0, 1, 39, 49]),
    ...[midsummer(year), allSaints(year)],
  ],
}

/** The public holidays of a year, in order. */
export function publicHolidays(country: HolidayCountry, year: number): DayNumber[] {
  return [...new Set(BY_COUNTRY[country](year))].sort((a, b) => a - b)
}

/** Computed years; at most one entry a country and year that was asked for. */
const known = new Map<string, ReadonlySet<DayNumber>>()

/** Is the day a public holiday in the country? */
export function isPublicHoliday(country: HolidayCountry, day: DayNumber): boolean {
  const year = new Date(day * 86_400_000).getUTCFullYear()
  const key = `${country}${year}`
  let days = known.get(key)
  if (days === undefined) {
    days = new Set(publicHolidays(country, year))
    known.set(key, days)
  }
  return days.has(day)
}
