/**
 * What a policy decides, case by case: where a post goes, what happens to it, what a thread and a status
 * update lack. The cases were written from the contract alone; the share that is right is printed.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { AREAS, LANGUAGES, readCases } from './cases.js'
import { judge } from './judge.js'

const shares: string[] = []
/**
 * Labels are learned, so that a case at the edge may turn when they are learned anew: two a language may, those that
 * say why they are not right yet aside, and of an area as few as do now.
 */
const MOST_TURNED = 2
const LEAST_RIGHT = 0.95

const judged = (area: (typeof AREAS)[number], language: (typeof LANGUAGES)[number]) =>
  readCases(area, language).map((one) => ({ one, faults: judge(area, one, language) }))

afterAll(() => console.log(shares.join('\n')))

describe.each(AREAS)('%s', (area) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const cases = judged(area, language)
    const wrong = cases.filter(({ faults }) => faults.length > 0)
    shares.push(`${area} ${language}: ${cases.length - wrong.length} of ${cases.length} right`)
    const turned = wrong
      .filter(({ one }) => one.open === undefined)
      .map(({ one, faults }) => `${one.id} ${faults.join('; ')}`)
    expect(turned.length, turned.join('\n')).toBeLessThanOrEqual(MOST_TURNED)
  })

  test('over all languages', () => {
    const cases = LANGUAGES.flatMap((language) => judged(area, language))
    const right = cases.filter(({ faults }) => faults.length === 0)
    expect(right.length / cases.length).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })
})
