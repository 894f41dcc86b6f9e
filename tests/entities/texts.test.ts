/** Texts labelled for personal data alone: ordinary ones, near misses and disguises, in four languages. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { findEntities } from '../../src/entities/index.js'
import { spanTexts } from '../quality/corpus.js'
import { countTexts, f1Of } from '../quality/spans.js'
import { compiled } from './kit.js'

describe('texts with personal data and without', () => {
  const counts = countTexts()
  it.each(LANGUAGES)('are told apart in %s', (language) => {
    expect(f1Of(counts, `all ${language}`)).toBeGreaterThan(0.95)
  })
  it.each(['payment-card', 'email', 'date-of-birth', 'vehicle-registration', 'passport-or-id-document'])(
    'hold every %s',
    (kind) => {
      expect(f1Of(counts, kind)).toBeGreaterThan(0.97)
    },
  )
  it.each(LANGUAGES)('quote what they hold in %s', (language) => {
    for (const { text, personalData } of spanTexts(language))
      for (const { quote } of personalData) expect(text).toContain(quote)
  })
})

describe('values that stand alone', () => {
  const kindOf = (text: string): string | undefined => {
    const [entity] = findEntities(text, compiled)
    return entity && `${entity.kind} ${entity.subtype ?? ''} ${entity.confidence}`.replace('  ', ' ')
  }
  it.each([
    ['7-5', 'reference-number plusgiro low'],
    ['::1/64', 'ip-address low'],
    ['10.11.12.13', 'ip-address low'],
    ['9965-18', 'bank-account clearing-account low'],
    ['"per  olsson"@post.example', 'email high'],
  ])('%s is told with care', (text, kind) => expect(kindOf(text)).toBe(kind))

  it.each(['Det blev 7-5 i kväll', 'The loopback is ::1, as always', 'My router is 10.11.12.13, I think'])(
    'and is nothing in running text: %s',
    (text) => expect(kindOf(text)).toBeUndefined(),
  )
})

describe('whose a number or a door is', () => {
  const company = (text: string): boolean[] =>
    findEntities(text, compiled).map((entity) => entity.company === true || entity.ours === true)
  it.each([
    'Sentralbordet 22 11 40 50 svarer ikke',
    'Nummeret deres 22 11 40 50 er feil',
    'Ring 05500 eller 913 40 500',
    'Butiken på Lindgatan 14 har stängt',
    'Is your head office still at 14 Mill Lane?',
  ])('the company’s: %s', (text) => expect(company(text)).toEqual([true]))
  it.each([
    'Nummeret mitt er 913 40 500',
    'Jag bor på Lindgatan 14, ring på',
    'My home is at 14 Mill Lane, come in',
  ])('a person’s: %s', (text) => expect(company(text)).toEqual([false]))
})
