import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/apply-fixes.js'
import type { Finding, Fix } from '../../src/core/reports.js'

const finding = (...fixes: Fix[]): Finding => ({
  rule: 'tone/shouting',
  severity: 'warning',
  confidence: 'high',
  start: 0,
  end: 0,
  scope: 'span',
  quote: '',
  message: '',
  advice: '',
  fixes,
  evidence: [],
})
const fix = (start: number, end: number, text: string, safe = true): Fix => ({ start, end, text, safe })

describe('applyFixes', () => {
  it('puts in safe fixes only, in any order of findings', () => {
    const findings = [finding(fix(7, 9, '!')), finding(fix(0, 3, 'Hei')), finding(fix(4, 6, 'dere', false))]
    expect(applyFixes('Hej du !!', findings)).toBe('Hei du !')
    expect(applyFixes('Hej du !!', [])).toBe('Hej du !!')
  })
  it('of one finding the first safe fix, of overlapping ones the first and longest', () => {
    expect(applyFixes('abcdef', [finding(fix(0, 1, 'X', false), fix(1, 2, 'Y'), fix(3, 4, 'Z'))])).toBe(
      'aYcdef',
    )
    expect(
      applyFixes('abcdef', [finding(fix(0, 2, 'X')), finding(fix(1, 4, 'Y')), finding(fix(2, 4, 'Z'))]),
    ).toBe('XZef')
    expect(applyFixes('abcdef', [finding(fix(0, 1, 'X')), finding(fix(0, 4, 'Y'))])).toBe('Yef')
  })
  it('two insertions at one place are not both put in', () => {
    expect(applyFixes('ab', [finding(fix(1, 1, 'X')), finding(fix(1, 1, 'Y'))])).toBe('aXb')
  })
  it('lets edits be that are out of range or change nothing', () => {
    expect(
      applyFixes('ab', [
        finding(fix(1, 9, 'X')),
        finding(fix(-1, 1, 'X')),
        finding(fix(2, 1, 'X')),
        finding(fix(0, 1, 'a')),
      ]),
    ).toBe('ab')
  })
  it('laws: any findings on any text; a fresh check’s fixes twice are once', () => {
    const fixes = fc.array(
      fc.record({ start: fc.nat(30), end: fc.nat(30), text: fc.string(), safe: fc.boolean() }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fixes, { maxLength: 5 }), (text, lists) => {
        expect(
          typeof applyFixes(
            text,
            lists.map((list) => finding(...list)),
          ),
        ).toBe('string')
      }),
    )
    const check = (text: string): Finding[] =>
      [...text.matchAll(/!{2,}|\s{2,}/g)].map((m) =>
        finding(fix(m.index, m.index + m[0].length, m[0][0] ?? '')),
      )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('!', ' ', 'a') }), (text) => {
        const once = applyFixes(text, check(text))
        expect(applyFixes(once, check(once))).toBe(once)
      }),
    )
  })
})
