import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/policy/duration.js'
import { publicHolidays } from '../../src/policy/holidays.js'
import {
  addOpenTime,
  addTime,
  type Calendar,
  isOpen,
  nextClosing,
  nextOpening,
} from '../../src/policy/hours.js'
import { type Hours, parseHours } from '../../src/policy/hours-parse.js'
import { instant, isoTime, wallTime } from '../../src/policy/zone.js'

const STOCKHOLM: Calendar = { timeZone: 'Europe/Stockholm', countries: ['SE'], dates: [] }

function hours(source: string): Hours {
  const result = parseHours(source)
  if (!result.ok) throw new Error(`part ${result.part} of "${source}"`)
  return result.hours
}

const duration = (iso: string) => parseDuration(iso) ?? { iso, months: 0, days: 0, ms: 0 }
const at = (iso: string) => Date.parse(iso)
const iso = (time: number | undefined) => (time === undefined ? undefined : isoTime(time, STOCKHOLM.timeZone))

describe('isOpen', () => {
  it.each([
    ['24/7', '2026-11-18T03:00:00+01:00', true],
    ['Mo-Fr 08:00-18:00', '2026-11-18T08:00:00+01:00', true],
    ['Mo-Fr 08:00-18:00', '2026-11-18T07:59:59+01:00', false],
    ['Mo-Fr 08:00-18:00', '2026-11-18T17:59:59+01:00', true],
    ['Mo-Fr 08:00-18:00', '2026-11-18T18:00:00+01:00', false],
    ['Mo-Fr 08:00-18:00', '2026-11-21T12:00:00+01:00', false],
    ['mo-fr 8:00 - 18:00', '2026-11-18T12:00:00+01:00', true],
    ['08:00-22:00', '2026-11-22T21:00:00+01:00', true],
    ['Mo,We,Fr 10:00-12:00', '2026-11-18T11:00:00+01:00', true],
    ['Mo,We,Fr 10:00-12:00', '2026-11-19T11:00:00+01:00', false],
    ['Mo-Fr 08:00-12:00,13:00-17:00', '2026-11-18T12:30:00+01:00', false],
    ['Mo-Fr 08:00-12:00,13:00-17:00', '2026-11-18T13:00:00+01:00', true],
    ['Mo-Fr 08:00-19:00; Sa-Su 09:00-17:00', '2026-11-22T16:59:00+01:00', true],
    ['Mo-Fr 08:00-19:00, Sa 09:00-17:00', '2026-11-21T16:59:00+01:00', true],
    ['Fr-Mo 10:00-11:00', '2026-11-22T10:30:00+01:00', true],
    ['Fr-Mo 10:00-11:00', '2026-11-18T10:30:00+01:00', false],
    // Over midnight: Friday's night is open on Saturday morning, Saturday's is not there.
    ['Mo-Fr 20:00-02:00', '2026-11-21T01:59:00+01:00', true],
    ['Mo-Fr 20:00-02:00', '2026-11-22T01:59:00+01:00', false],
    ['Fr 18:00-26:00', '2026-11-21T01:30:00+01:00', true],
    // Christmas Eve is no public holiday, Christmas Day is.
    ['Mo-Fr 08:00-18:00; PH off', '2026-12-24T12:00:00+01:00', true],
    ['Mo-Fr 08:00-18:00; PH off', '2026-12-25T12:00:00+01:00', false],
    ['Mo-Fr 08:00-18:00; PH 10:00-14:00', '2026-12-25T12:00:00+01:00', true],
    ['Mo-Fr 08:00-18:00', '2026-12-25T12:00:00+01:00', true],
    ['24/7; PH off', '2026-12-25T12:00:00+01:00', false],
    ['24/7; We off', '2026-11-18T12:00:00+01:00', false],
    ['PH off', '2026-11-18T12:00:00+01:00', false],
  ])('%s at %s is %s', (source, time, open) => {
    expect(isOpen(hours(source), at(time), STOCKHOLM)).toBe(open)
  })

  it('knows further days that are kept as holidays', () => {
    const calendar = { ...STOCKHOLM, dates: ['12-24', '2026-11-18'] }
    const weekdays = hours('Mo-Fr 08:00-18:00; PH off')
    expect(isOpen(weekdays, at('2026-12-24T12:00:00+01:00'), calendar)).toBe(false)
    expect(isOpen(weekdays, at('2027-12-24T12:00:00+01:00'), calendar)).toBe(false)
    expect(isOpen(weekdays, at('2026-11-18T12:00:00+01:00'), calendar)).toBe(false)
    expect(isOpen(weekdays, at('2027-11-18T12:00:00+01:00'), calendar)).toBe(true)
  })

  it('goes by the clock on the wall through both changes of summer time', () => {
    const day = hours('Mo-Su 08:00-22:00')
    expect(isOpen(day, at('2026-03-28T07:30:00Z'), STOCKHOLM)).toBe(true)
    expect(isOpen(day, at('2026-03-29T06:30:00Z'), STOCKHOLM)).toBe(true)
    expect(isOpen(day, at('2026-10-25T06:30:00Z'), STOCKHOLM)).toBe(false)
    expect(isOpen(day, at('2026-10-25T07:30:00Z'), STOCKHOLM)).toBe(true)
  })

  it('reads the same instant by another zone', () => {
    const day = hours('Mo-Su 08:00-22:00')
    const time = at('2026-11-18T07:30:00Z')
    expect(isOpen(day, time, STOCKHOLM)).toBe(true)
    expect(isOpen(day, time, { ...STOCKHOLM, timeZone: 'Europe/London' })).toBe(false)
    expect(isOpen(day, time, { ...STOCKHOLM, timeZone: 'Europe/Helsinki' })).toBe(true)
  })
})

describe('parseHours', () => {
  it.each([
    '',
    ';',
    'Mo-Fr 8-18',
    'Mo-Fr 08:00',
    'weekdays',
    'Mo-Fr 25:00-26:00',
    'Mo-Fr 08:70-09:00',
    'Jan 08:00-18:00',
    'SH off',
    'Mo-Fr 08:00-18:00; foo',
    'Mo-PH 08:00-10:00',
    'PH-Mo 08:00-10:00',
  ])('refuses "%s"', (source) => {
    expect(parseHours(source).ok).toBe(false)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (source) => typeof parseHours(source).ok === 'boolean'))
  })

  it('knows what is always open', () => {
    expect(hours('24/7').always).toBe(true)
    expect(hours('Mo-Su 00:00-24:00').always).toBe(true)
    expect(hours('24/7; PH off').always).toBe(false)
    expect(hours('Mo-Sa 00:00-24:00').always).toBe(false)
  })
})

describe('nextOpening and nextClosing', () => {
  it('names the next stretch, over a week-end and a holiday', () => {
    const weekdays = hours('Mo-Fr 08:00-18:00; PH off')
    expect(iso(nextOpening(weekdays, at('2026-11-20T18:00:00+01:00'), STOCKHOLM))).toBe(
      '2026-11-23T08:00:00+01:00',
    )
    // Friday is Christmas Day, Saturday and Sunday follow.
    expect(iso(nextOpening(weekdays, at('2026-12-24T19:00:00+01:00'), STOCKHOLM))).toBe(
      '2026-12-28T08:00:00+01:00',
    )
    expect(iso(nextClosing(weekdays, at('2026-11-20T12:00:00+01:00'), STOCKHOLM))).toBe(
      '2026-11-20T18:00:00+01:00',
    )
    expect(nextClosing(weekdays, at('2026-11-20T18:00:00+01:00'), STOCKHOLM)).toBeUndefined()
  })

  it('is now when it is open, and never when nothing opens', () => {
    const now = at('2026-11-18T12:00:00+01:00')
    expect(nextOpening(hours('24/7'), now, STOCKHOLM)).toBe(now)
    expect(nextOpening(hours('Mo-Su off'), now, STOCKHOLM)).toBeUndefined()
    expect(nextClosing(hours('24/7'), now, STOCKHOLM)).toBeUndefined()
    expect(nextClosing(hours('Mo-Su 00:00-24:00; PH 00:00-24:00'), now, STOCKHOLM)).toBeUndefined()
  })

  it('opens when it says that it opens, whatever the time', () => {
    const sources = [
      'Mo-Fr 08:00-18:00; PH off',
      'Mo-Su 20:00-03:00',
      'Sa 10:00-12:00,14:00-15:00',
      'Su 01:00-04:00',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.integer({ min: 0, max: 366 * 1440 }), (source, minutes) => {
        const open = hours(source)
        const now = at('2026-01-01T00:00:00Z') + minutes * 60_000
        const next = nextOpening(open, now, STOCKHOLM) ?? Number.NaN
        expect(isOpen(open, next, STOCKHOLM)).toBe(true)
        if (next > now) expect(isOpen(open, next - 1, STOCKHOLM)).toBe(false)
      }),
    )
  })
})

describe('addOpenTime', () => {
  const weekdays = hours('Mo-Fr 08:00-18:00; PH off')
  it.each([
    ['2026-11-18T12:00:00+01:00', 'PT1H', '2026-11-18T13:00:00+01:00'],
    ['2026-11-18T17:50:00+01:00', 'PT1H', '2026-11-19T08:50:00+01:00'],
    ['2026-11-18T17:00:00+01:00', 'PT1H', '2026-11-18T18:00:00+01:00'],
    ['2026-11-20T17:50:00+01:00', 'PT1H', '2026-11-23T08:50:00+01:00'],
    ['2026-11-21T12:00:00+01:00', 'PT15M', '2026-11-23T08:15:00+01:00'],
    ['2026-11-18T12:00:00+01:00', 'PT20H', '2026-11-20T12:00:00+01:00'],
    // Days are calendar days, and end in open hours.
    ['2026-11-18T12:00:00+01:00', 'P1D', '2026-11-19T12:00:00+01:00'],
    ['2026-11-20T12:00:00+01:00', 'P1D', '2026-11-23T08:00:00+01:00'],
  ])('%s and %s is %s', (from, length, due) => {
    expect(iso(addOpenTime(at(from), duration(length), weekdays, STOCKHOLM))).toBe(due)
  })

  it('runs by the clock where it never closes', () => {
    const from = at('2026-11-21T23:50:00+01:00')
    expect(addOpenTime(from, duration('PT1H'), hours('24/7'), STOCKHOLM)).toBe(from + 3_600_000)
  })
})

describe('addTime', () => {
  it.each([
    ['2026-03-28T12:00:00+01:00', 'P1D', '2026-03-29T12:00:00+02:00'],
    ['2026-10-24T12:00:00+02:00', 'P1D', '2026-10-25T12:00:00+01:00'],
    ['2026-03-28T12:00:00+01:00', 'PT24H', '2026-03-29T13:00:00+02:00'],
    ['2026-01-31T09:00:00+01:00', 'P1M', '2026-02-28T09:00:00+01:00'],
    ['2024-01-31T09:00:00+01:00', 'P1M', '2024-02-29T09:00:00+01:00'],
    ['2026-11-18T09:00:00+01:00', 'P1W', '2026-11-25T09:00:00+01:00'],
    ['2026-11-18T09:00:00+01:00', 'P1Y', '2027-11-18T09:00:00+01:00'],
    ['2026-11-18T09:00:00+01:00', 'P1DT2H', '2026-11-19T11:00:00+01:00'],
  ])('%s and %s is %s', (from, length, due) => {
    expect(iso(addTime(at(from), duration(length), STOCKHOLM))).toBe(due)
  })
})

describe('parseDuration', () => {
  it.each(['', 'P', 'PT', '1H', 'PT1', 'P1H', 'PT1D', 'pt1h', 'P-1D', 'PT1H30', ' PT1H', '1 hour'])(
    'refuses "%s"',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )
  it('reads fractions and several units', () => {
    expect(duration('PT1.5H').ms).toBe(5_400_000)
    expect(duration('PT1H30M5S').ms).toBe(5_405_000)
    expect(duration('P2Y1M1W3D')).toMatchObject({ months: 25, days: 10 })
  })
})

describe('the clock on the wall', () => {
  it('skips and doubles an hour', () => {
    const day = Math.floor(at('2026-03-29T00:00:00Z') / 86_400_000)
    expect(iso(instant(day, 150, 'Europe/Stockholm'))).toBe('2026-03-29T03:30:00+02:00')
    const autumn = Math.floor(at('2026-10-25T00:00:00Z') / 86_400_000)
    expect(iso(instant(autumn, 150, 'Europe/Stockholm'))).toBe('2026-10-25T02:30:00+02:00')
  })

  it('goes there and back again', () => {
    const zones = [
      'Europe/Stockholm',
      'Europe/London',
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Auckland',
      'UTC',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 40 * 366 * 24 }), (zone, hour) => {
        const time = at('1990-01-01T00:00:00Z') + hour * 3_600_000
        const { day, minutes } = wallTime(time, zone)
        const again = instant(day, minutes, zone)
        // The doubled hour comes back as its first.
        expect([time, time - 3_600_000]).toContain(again)
        expect(wallTime(again, zone)).toEqual({ day, minutes })
        expect(Date.parse(isoTime(time, zone))).toBe(time)
      }),
    )
  })
})

describe('public holidays', () => {
  const dates = (country: Parameters<typeof publicHolidays>[0], year: number) =>
    publicHolidays(country, year).map((day) => new Date(day * 86_400_000).toISOString().slice(5, 10))

  it('are those of Sweden', () => {
    expect(dates('SE', 2026)).toEqual([
      '01-01',
      '01-06',
      '04-03',
      '04-05',
      '04-06',
      '05-01',
      '05-14',
      '05-24',
      '06-06',
      '06-20',
      '10-31',
      '12-25',
      '12-26',
    ])
  })
  it('are those of Norway', () => {
    expect(dates('NO', 2026)).toEqual([
      '01-01',
      '04-02',
      '04-03',
      '04-05',
      '04-06',
      '05-01',
      '05-14',
      '05-17',
      '05-24',
      '05-25',
      '12-25',
      '12-26',
    ])
  })
  it('are those of Denmark, with and without store bededag', () => {
    expect(dates('DK', 2023)).toContain('05-05')
    expect(dates('DK', 2026)).toEqual([
      '01-01',
      '04-02',
      '04-03',
      '04-05',
      '04-06',
      '05-14',
      '05-24',
      '05-25',
      '12-25',
      '12-26',
    ])
  })
  it('are those of Finland', () => {
    expect(dates('FI', 2026)).toEqual([
      '01-01',
      '01-06',
      '04-03',
      '04-05',
      '04-06',
      '05-01',
      '05-14',
      '05-24',
      '06-20',
      '10-31',
      '12-06',
      '12-25',
      '12-26',
    ])
  })
  it('are those of England, with substitutes', () => {
    expect(dates('GB', 2025)).toEqual([
      '01-01',
      '04-18',
      '04-21',
      '05-05',
      '05-26',
      '08-25',
      '12-25',
      '12-26',
    ])
    expect(dates('GB', 2021)).toEqual([
      '01-01',
      '04-02',
      '04-05',
      '05-03',
      '05-31',
      '08-30',
      '12-25',
      '12-26',
      '12-27',
      '12-28',
    ])
    expect(dates('GB', 2022)).toEqual(expect.arrayContaining(['01-01', '01-03', '12-25', '12-26', '12-27']))
  })
  it('follow Easter through its range', () => {
    const easter = (year: number) => dates('SE', year)[3]
    expect([2000, 2008, 2011, 2016, 2024, 2025, 2038].map(easter)).toEqual([
      '04-23',
      '03-23',
      '04-24',
      '03-27',
      '03-31',
      '04-20',
      '04-25',
    ])
  })
})
