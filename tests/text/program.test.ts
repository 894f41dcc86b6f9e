import { describe, expect, it } from 'vitest'
import { ALL_LOCALES } from '../../locales/index.js'
import type { Cue } from '../../src/core/cues.js'
import { compilePhrases } from '../../src/text/compile-phrases.js'
import type { CuePhrases } from '../../src/text/lexicon.js'
import { fold, packNumbers, unfold, unpackNumbers } from '../../src/text/numerals.js'
import { packProgram } from '../../src/text/pack-program.js'
import { unpackProgram } from '../../src/text/unpack-program.js'

describe('packed numbers', () => {
  it('come back as they were, small and large', () => {
    const numbers = [0, 1, 59, 60, 88, 89, 2195, 2196, 33_879, 33_880, 700_000, 0]
    expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers)
  })

  it('need no escape in a string literal', () => {
    const text = packNumbers(Array.from({ length: 3000 }, (_, at) => at * 7))
    expect(JSON.stringify(text)).toBe(`"${text}"`)
    expect(text).not.toMatch(/['`$]/)
  })

  it('refuses what it cannot give back', () => {
    for (const wrong of [-1, 0.5, Number.NaN, 1e9]) expect(() => packNumbers([wrong])).toThrow(RangeError)
  })

  it('folds signs in', () => {
    for (const number of [0, 1, -1, 2, -2, 5000, -5000]) expect(unfold(fold(number))).toBe(number)
  })
})

describe('a packed program', () => {
  const classes = { negation: ['inte'], you: ['du', 'ni'], should: ['borde', 'måste ju'] }
  const cues: Partial<Record<Cue, CuePhrases>> = {
    blame: ['{you} {should} [faktiskt|väl] ha läst', { phrase: 'fel ~ dig', not: 'inte fel', weak: true }],
    dismiss: ['^ tyvärr', 'så är det $', { phrase: 'inte *vårt* problem', instead: 'det ordnar vi' }],
    ask: [{ phrase: ['hur gör', 'vad ?'], in: 'question' }],
  }

  it('comes back as it was', () => {
    const program = compilePhrases({ classes, cues })
    expect(unpackProgram(packProgram(program))).toEqual(program)
    const none = compilePhrases({ classes: {}, cues: {} })
    expect(unpackProgram(packProgram(none))).toEqual(none)
  })

  it.each(ALL_LOCALES.map((locale) => [locale.language, locale] as const))(
    '%s comes back as it was',
    (_, locale) => {
      const program = locale.phrases()
      expect(unpackProgram(packProgram(program))).toEqual(program)
    },
  )

  it('shares the beginnings and endings of phrases', () => {
    const one = compilePhrases({ classes, cues: { blame: ['du borde ha läst'] } })
    const two = compilePhrases({ classes, cues: { blame: ['du borde ha läst', 'du borde inte ha läst'] } })
    expect(two.targets.length).toBeLessThan(one.targets.length * 2 + 1)
  })
})
