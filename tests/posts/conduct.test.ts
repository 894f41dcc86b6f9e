/** Conduct where the language is in doubt, and names of staff that no phrase gives away. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/vocabulary.js'
import { classifyPost, definePolicy } from '../../src/index.js'

const policy = definePolicy({ extends: ['godton:strict'] })
const conductOf = (text: string, language?: Language): string[] =>
  classifyPost(text, { policy, ...(language ? { language } : {}) }).conduct.map(
    ({ kind, quote, confidence }) => `${kind} ${quote} ${confidence}`,
  )

describe('a word or two that may be in another language', () => {
  it.each([
    ['Idioter.', /^insult Idioter (low|medium)$/],
    ['Fitte', /^gross-language Fitte (low|medium)$/],
    ['Bastards', /^gross-language Bastards (low|medium)$/],
  ])('%s is heard, and not as if it were sure', (text, wanted) => {
    expect(conductOf(text)).toEqual([expect.stringMatching(wanted)])
  })

  it.each(['Slut på biljetter', 'Slut nu', 'Big fan!', 'Hei', 'Fart'])('%s stays harmless', (text) =>
    expect(conductOf(text)).toEqual([]),
  )
})

const staffNamed = (text: string, language: Language): string[] =>
  classifyPost(text, { policy, language }).conduct.flatMap(({ kind, quote }) =>
    kind === 'staff-named' ? [quote] : [],
  )

describe('an employee named', () => {
  it.each([
    ['sv', 'Lisa i kassan var helt underbar mot min mamma i går.', 'Lisa'],
    ['nb', 'Kari på chatten ordnet alt på fem minutter, tusen takk!', 'Kari'],
    ['nn', 'Torunn på kundesenteret var så hjelpsam i dag.', 'Torunn'],
    ['en', 'Please thank Priya at the desk in Leeds for me.', 'Priya'],
  ] as const)('is told by name (%s)', (language, text, name) => {
    expect(staffNamed(text, language).join(' ')).toContain(name)
  })

  it.each([
    ['sv', 'Hej Erik! När öppnar ni på lördag?'],
    ['nb', 'Min datter Ida har mistet kortet sitt.'],
    ['nn', 'Hei Marit! Når går siste bussen i kveld?'],
    ['en', 'My husband Tom lost his card in Spain.'],
  ] as const)('is no one who is greeted, nor kin (%s)', (language, text) => {
    expect(staffNamed(text, language)).toEqual([])
  })
})
