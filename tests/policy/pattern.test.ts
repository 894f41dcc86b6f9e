import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '../../src/policy/pattern.js'

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

  it('is quick in any text, whatever it is', () => {
    const piece = fc.constantFrom('a', 'b', '\\d', '\\w', '[ab]', '.', '(a|b)', '(a|ab)', '-', '\\s')
    const repeat = fc.constantFrom('', '+', '*', '?', '{2}', '{1,3}', '{2,}')
    const part = fc.tuple(piece, repeat).map(([one, many]) => one + many)
    const group = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), repeat)
      .map(([parts, many]) => `(${parts.join('')})${many}`)
    const pattern = fc
      .array(fc.oneof(part, group), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''))
    const texts = [
      'a'.repeat(3000),
      'ab'.repeat(1500),
      '1'.repeat(3000),
      '1-'.repeat(1500),
      `${'a1 '.repeat(1000)}!`,
    ]
    fc.assert(
      fc.property(pattern, (source) => {
        const result = compilePattern(`${source}!`)
        if (!result.ok) return
        const start = performance.now()
        for (const text of texts) [...text.matchAll(result.pattern)]
        expect(performance.now() - start).toBeLessThan(1500)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (source) => typeof compilePattern(source).ok === 'boolean'))
  })
})
