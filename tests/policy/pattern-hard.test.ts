/** Patterns made to blow up, by the ways that are known: all are refused with a reason and the path. */
import { describe, expect, it } from 'vitest'
import { definePolicy, PolicyError, parsePolicy } from '../../src/index.js'
import { compilePattern } from '../../src/policy/pattern.js'

const EVIL: Readonly<Record<string, readonly string[]>> = {
  'a repetition in a repetition': [
    '(a+)+b',
    '(a*)*b',
    '(a+)*b',
    '((a+)+)+b',
    '(?:(?:\\d+)?)+X',
    '(?:a{1,30}){1,30}b',
    '(?:\\w+-?)+!',
    '(?:.*,){20}X',
    '([A-Z]+[A-Z]*)+\\d',
    '(?:a?){40}b',
    '(?:\\s*\\d+\\s*)+;',
  ],
  'alternatives that overlap': [
    '(a|a)+b',
    '(a|ab|b)+c',
    '(?:\\d|\\d\\d)+X',
    '(?:\\w|\\d)+!',
    '(?:[a-f]|[d-k])+z',
    '(?:|a)+b',
    '(?:a|a?)+b',
    '(?:s|\u017f)+x',
    '(?:k|\u212a)+x',
    '(?:A|a)+b',
    '(?:\\p{L}|å)+!',
  ],
  'repetitions side by side': [
    '\\d+\\d+\\d+X',
    'a*a*a*a*b',
    '.*.*.*x',
    '\\w*\\d*\\w*\\d*!',
    '\\d{1,64}\\d{1,64}\\d{1,64}X',
    '\\s*\\s*\\s*\\S',
    '[ab]*[bc]*[cd]*[ba]*e',
  ],
  'references back': ['(a)\\1', '(\\d+)-\\1', '(?<n>a+)\\k<n>', '((a)\\2)+', '(a*)\\1*b'],
  'looking around with a repetition inside': [
    '(?=(a+)+b)a',
    '(?!(\\d|\\d\\d)+X)\\d',
    '(?<=(a|a)+)b',
    '(?<!(?:\\w+\\s?)+)x',
    '(?=.*.*.*x)a',
  ],
  'bounds without measure': [
    'a{5000}',
    'a{0,100000}b',
    '(?:ab){999,99999}',
    'a{1001}',
    '(?:a{1000}){1000}b',
    'a{99999999999999999999}',
    '(?:(?:a{50}){50}){50}{50}',
  ],
  'what matches nothing': ['a*', '(?:)', 'a?', '(?:a|)', '\\b*', '(?=a)?', 'a{0}', 'a{0,0}'],
  'no regular expression': [
    '[',
    '(',
    ')',
    'a{2,1}',
    '\\',
    '[z-a]',
    '(?<n>a)(?<n>b)',
    '+',
    '\\p{Nonsense}',
    '\\1',
  ],
  'a syntax that is not supported': ['\\cA', '(?i:a)', '\\x41', '\\u{1F600}', '[[a]&&[b]]'],
}

const issuesOf = (pattern: string): string => {
  const input = { identifiers: [{ kind: 'reference-number', name: 'n', pattern }] }
  const result = parsePolicy(input)
  return result.ok ? '' : result.issues.map(({ path }) => path).join(' ')
}

describe.each(Object.entries(EVIL))('%s', (_, patterns) => {
  it.each(patterns)('%s', (pattern) => {
    const result = compilePattern(pattern)
    expect(result.ok ? `kept as ${result.pattern.source}` : result.reason.length > 10).toBe(true)
    expect(issuesOf(pattern)).toContain('identifiers[0].pattern')
  })
})

describe('a pattern that is refused', () => {
  it('is told with its path, and not repeated', () => {
    const pattern = '(SECRETX+)+Y'
    expect(() => definePolicy({ identifiers: [{ kind: 'reference-number', name: 'n', pattern }] })).toThrow(
      PolicyError,
    )
    const result = parsePolicy({ identifiers: [{ kind: 'reference-number', name: 'n', pattern }] })
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).toMatch(/identifiers\[0\]\.pattern/)
    expect(JSON.stringify(result)).not.toContain('SECRETX')
  })
})

/** What companies write: kept, and found where it stands. */
const KEPT: readonly [pattern: string, text: string, found: readonly string[]][] = [
  ['[A-Z]{2}\\d{6,8}', 'xy 123 AB123456, cd12345678', ['AB123456', 'cd12345678']],
  ['(?:SO|PO|RMA)-\\d{5}', 'so-12345 RMA-99999', ['so-12345', 'RMA-99999']],
  ['\\bK\\d{3}(?:-\\d{3}){1,3}\\b', 'K123-456 K123-456-789-000', ['K123-456', 'K123-456-789-000']],
  ['#\\d{4,}', '#1234567', ['#1234567']],
  ['(?<=ärende )\\d{5}(?=\\D)', 'ärende 12345.', ['12345']],
  ['\\p{Lu}{3}_\\d+', 'ÅÄÖ_12', ['ÅÄÖ_12']],
  ['(?:\\d{4} ){3}\\d{4}', '1234 5678 9012 3456', ['1234 5678 9012 3456']],
  ['\\d{4}[ -]?\\d{4}', '12345678 1234-5678', ['12345678', '1234-5678']],
  ['[^\\s]{3}:\\d', 'abc:1', ['abc:1']],
]

describe('what companies write is kept', () => {
  it.each(KEPT)('%s', (pattern, text, found) => {
    const result = compilePattern(pattern)
    expect(result.ok ? '' : result.reason).toBe('')
    if (result.ok) expect([...text.matchAll(result.pattern)].map(([whole]) => whole)).toEqual(found)
  })
})
