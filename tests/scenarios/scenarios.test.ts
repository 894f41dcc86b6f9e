/**
 * What a policy decides, case by case: where a post goes, what happens to it, what a thread and a status
 * update lack. The cases were written from the contract alone; the share that is right is printed.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { AREAS, LANGUAGES, readCases } from './cases.js'
import { judge } from './judge.js'

const shares: string[] = []
/** A case that is not right yet says why; there may be few of them. */
const MOST_WRONG = 0.2

afterAll(() => console.log(shares.join('\n')))

describe.each(AREAS)('%s', (area) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const cases = readCases(area, language)
    const wrong = cases
      .map((one) => ({ one, faults: judge(area, one, language) }))
      .filter(({ faults }) => faults.length > 0)
    shares.push(`${area} ${language}: ${cases.length - wrong.length} of ${cases.length} right`)
    const told = wrong
      .filter(({ one }) => one.open === undefined)
      .map(({ one, faults }) => `${one.id} ${faults.join('; ')}`)
    expect(told).toEqual([])
    expect(wrong.length / cases.length).toBeLessThan(MOST_WRONG)
  })
})
