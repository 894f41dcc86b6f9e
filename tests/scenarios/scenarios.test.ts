/**
 * What a policy decides, case by case: where a post goes, what happens to it, what a thread and a status
 * update lack. The cases were written from the contract alone; the share that is right is printed.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { AREAS, LANGUAGES, readCases } from './cases.js'
import { judge } from './judge.js'

const shares: string[] = []

afterAll(() => console.log(shares.join('\n')))

describe.each(AREAS)('%s', (area) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const cases = readCases(area, language)
    const wrong = cases
      .map((one) => ({ id: one.id, faults: judge(area, one, language) }))
      .filter(({ faults }) => faults.length > 0)
      .map(({ id, faults }) => `${id} ${faults.join('; ')}`)
    shares.push(`${area} ${language}: ${cases.length - wrong.length} of ${cases.length} right`)
    expect(wrong).toEqual([])
  })
})
