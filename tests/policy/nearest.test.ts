import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../src/policy/duration.js'
import { nearest } from '../../src/policy/nearest.js'

describe('the nearest known name', () => {
  it.each([
    ['warnin', ['error', 'warning', 'info'], 'warning'],
    ['wrning', ['error', 'warning'], 'warning'],
    ['warming', ['error', 'warning'], 'warning'],
    ['WARNING', ['error', 'warning'], 'warning'],
    ['warning', ['Warning', 'warnings'], 'Warning'],
    ['blaming', ['tone/defensive', 'tone/blaming'], 'tone/blaming'],
    ['blaming', ['tone/blaming', 'blaming'], 'blaming'],
    ['bd', ['ab', 'abcd'], 'ab'],
    ['ab', ['cd'], 'cd'],
    ['abcdef', ['abcxyz'], 'abcxyz'],
    ['ab', ['xyz'], undefined],
    ['abcdef', ['abwxyz'], undefined],
    ['abcdefgh', ['abcd'], 'abcd'],
    ['abcdefgh', ['abc'], undefined],
    ['x', [], undefined],
  ] as const)('of %s among %j is %s', (name, known, found) => {
    expect(nearest(name, known)).toBe(found)
  })
  it('is the first of several that are as near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
    expect(nearest('cat', ['boat', 'hat', 'rat'])).toBe('hat')
  })
  it('looks at eighty letters of a name', () => {
    expect(nearest('a'.repeat(500), ['a'.repeat(80)])).toBe('a'.repeat(80))
  })
})

describe('a length of time', () => {
  it.each([
    ['PT15M', 0, 0, 900_000],
    ['P3D', 0, 3, 0],
    ['P2W1D', 0, 15, 0],
    ['P1Y2M', 14, 0, 0],
    ['PT1H30M5S', 0, 0, 5_405_000],
    ['PT0.5H', 0, 0, 1_800_000],
    ['PT1,5M', 0, 0, 90_000],
    ['PT0.0004S', 0, 0, 0],
    ['P1DT12H', 0, 1, 43_200_000],
  ])('%s is %i months, %i days and %i ms', (iso, months, days, ms) => {
    expect(parseDuration(iso)).toEqual({ iso, months, days, ms })
  })
  it.each([
    '',
    'P',
    'PT',
    'P1',
    '1D',
    'P1DT',
    'PT1D',
    'P1H',
    'P12345D',
    'P1.5D',
    'xP1D',
    'P1Dx',
    'P-1D',
    'p1d',
  ])('%j is none', (iso) => expect(parseDuration(iso)).toBeUndefined())
})
