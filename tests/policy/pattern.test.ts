import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../src/policy/pattern.js'
import { ENDLESS, type Shape, source, steps } from './steps.js'

const matches = (source: string, text: string): string[] => {
  const result = compilePattern(source)
  if (!result.ok) throw new Error(result.reason)
  return [...text.matchAll(result.pattern)].map((match) => match[0])
}

describe("a company's own pattern", () => {
  it.each([
    ['KD\\d{7}', 'Mitt nummer är kd1234567.', ['kd1234567']],
    ['KD\\d+', 'KD12 och KD345', ['KD12', 'KD345']],
    ['\\d{6}-?\\d{4}', '123456-7890 1234567890', ['123456-7890', '1234567890']],
    ['(?:[A-Z]{3}-)?\\d{3}-\\d{4}', 'ABC-123-4567, 765-4321', ['ABC-123-4567', '765-4321']],
    ['\\bA(?:B|C)\\d{3,5}\\b', 'AB123 AC12345 AD123', ['AB123', 'AC12345']],
    ['(ab|cd)+\\d', 'abcdab7', ['abcdab7']],
    ['\\d+-\\d+', '12-34', ['12-34']],
    ['(?<!\\d)KD\\d{3}(?!\\d)', 'KD123 KD1234', ['KD123']],
    ['Å\\d{2}', 'å12', ['å12']],
  ])('%s is kept', (source, text, found) => {
    expect(matches(source, text)).toEqual(found)
  })

  it.each([
    '(a+)+$',
    '(\\d+)+X',
    '^(\\w+\\s?)*$',
    '(a|a)*b',
    '(a|aa)+b',
    '\\d*\\d*\\d*X',
    '(.*)(.*)(.*)x',
    '(a?){30}a{30}',
    '(x+x+)+y',
    '([a-z]+\\d*)+!',
    '(?:\\d{1,9}){1,9}X',
    '(x)\\1',
    '(?<n>x)\\k<n>',
    'x*',
    '',
    '[',
    '(',
    'a{2',
    '\\d{5000}',
    'a'.repeat(201),
  ])('%s is refused with a reason', (source) => {
    const result = compilePattern(source)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.reason).not.toBe('')
  })

  it('takes steps in line with the length of a text, whatever it is', () => {
    const piece = fc
      .constantFrom('a', 'b', '\\d', '\\w', '[ab]', '.', '-', '\\s')
      .map((set): Shape => ({ set }))
    const bounds = fc.constantFrom([1, ENDLESS], [0, ENDLESS], [0, 1], [2, 2], [1, 3], [2, ENDLESS], [1, 1])
    const many = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
      fc.tuple(inner, bounds).map(([one, [least = 1, most = 1]]): Shape => ({ one, least, most }))
    const sequence = (inner: fc.Arbitrary<Shape>, maxLength: number): fc.Arbitrary<Shape> =>
      fc.array(inner, { minLength: 1, maxLength }).map((all): Shape => ({ all }))
    const part = many(piece)
    const group = many(
      fc.array(sequence(part, 2), { minLength: 1, maxLength: 2 }).map((any): Shape => ({ any })),
    )
    const pattern = sequence(fc.oneof(part, group), 4).map((shape): Shape => ({ all: [shape, { set: '!' }] }))
    const pieces = ['a', 'ab', '1', '1-', 'a1 ']
    let kept = 0
    fc.assert(
      fc.property(pattern, (shape) => {
        if (!compilePattern(source(shape)).ok) return
        kept++
        for (const one of pieces) {
          const [less, more] = [400, 800].map((length) => steps(shape, one.repeat(length / one.length)))
          expect(more).toBeLessThan((less ?? 0) * 3)
        }
      }),
      { numRuns: 200 },
    )
    expect(kept).toBeGreaterThan(20)
  })

  it('is refused where the steps would outgrow the text', () => {
    const one: Shape = { set: 'a' }
    const nested: Shape = {
      all: [{ one: { any: [{ one, least: 1, most: 3 }] }, least: 1, most: 9 }, { set: '!' }],
    }
    expect(steps(nested, 'a'.repeat(16))).toBeGreaterThan(20_000)
    expect(compilePattern(source(nested)).ok).toBe(false)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (source) => typeof compilePattern(source).ok === 'boolean'))
  })
})
