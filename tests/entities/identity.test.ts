import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.js'
import { compiled, found, one, withControl, withLuhn, withMod11 } from './kit.js'

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

describe('Swedish identity numbers', () => {
  const numbers = fc
    .record({
      year: fc.integer({ min: 0, max: 99 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      serial: fc.integer({ min: 1, max: 999 }),
      add: fc.constantFrom(0, 60),
    })
    .map(({ year, month, day, serial, add }) =>
      withLuhn(`${pad(year)}${pad(month)}${pad(day + add)}${pad(serial, 3)}`),
    )

  it('finds every way of writing a valid one, high with a sign in it', () => {
    fc.assert(
      fc.property(numbers, (ten) => {
        const signed = `${ten.slice(0, 6)}-${ten.slice(6)}`
        for (const text of [`Jag heter Bo, ${signed}.`, `Jag heter Bo, 19${signed}.`]) {
          const entity = findEntities(text, compiled).find((each) => each.kind === 'personal-identity-number')
          expect(entity).toMatchObject({ country: 'SE', valid: true, confidence: 'high' })
        }
        expect(found(`personnummer ${ten}`)).toEqual([`personal-identity-number «${ten}»`])
      }),
    )
  })

  it('calls no invalid one high without a word for it, and finds it all the same', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (ten, off) => {
        const wrong = `${ten.slice(0, 6)}-${ten.slice(6, 9)}${(Number(ten[9]) + off) % 10}`
        const entity = findEntities(`Det är ${wrong} då`, compiled).find(
          (each) => each.kind === 'personal-identity-number',
        )
        // What is wrong in Sweden may be right in Denmark.
        if (entity?.country === 'SE') expect(entity.valid).toBe(false)
        expect(entity?.confidence).not.toBe('high')
        expect(one(`Mitt personnummer är ${wrong}`).kind).toBe('personal-identity-number')
      }),
    )
  })

  it('knows interim numbers and leaves organisations alone', () => {
    const interim = `${withLuhn('850312123')}`.replace(/^(.{6})1/, '$1T')
    expect(one(`Reservnummer ${interim.slice(0, 6)}-${interim.slice(6)}`)).toMatchObject({
      subtype: 'interimsnummer',
      valid: true,
    })
    expect(found(`Orgnr ${withLuhn('556112345').replace(/^(.{6})/, '$1-')}`)).toEqual([])
  })
})

describe('Norwegian identity numbers and accounts', () => {
  const nine = (day: number, month: number, individual: number): string =>
    `${pad(day)}${pad(month)}85${pad(individual, 3)}`
  const first = (make: (individual: number) => string | undefined): string => {
    for (let individual = 100; individual < 499; individual++) {
      const number = make(individual)
      if (number) return number
    }
    throw new Error('no number')
  }

  it.each([
    ['fødselsnummer', 12, 3],
    ['d-nummer', 52, 3],
    ['h-nummer', 12, 43],
    ['syntetisk', 12, 83],
  ])('finds a %s', (subtype, day, month) => {
    const number = first((individual) => withControl(nine(day, month, individual)))
    expect(one(`Fødselsnr ${number.slice(0, 6)} ${number.slice(6)}`)).toMatchObject({
      country: 'NO',
      subtype,
      valid: true,
      confidence: 'high',
    })
  })

  it('knows the control digits valid from 2032', () => {
    const weights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
    const later = first((individual) => {
      const digits = nine(12, 3, individual)
      for (let k1 = 0; k1 < 10; k1++) {
        for (let k2 = 0; k2 < 10; k2++) {
          const all = `${digits}${k1}${k2}`
          const sum = (list: number[]): number =>
            list.reduce((total, weight, at) => total + weight * Number(all[at]), 0) % 11
          if ([1, 2, 3].includes(sum(weights)) && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0) return all
        }
      }
      return undefined
    })
    expect(one(`Fødselsnummer ${later}`)).toMatchObject({ kind: 'personal-identity-number', valid: true })
  })

  it('is not sure of eleven bare digits that are an account too', () => {
    const both = first((individual) => {
      const number = withControl(nine(12, 3, individual))
      return number && withMod11(number.slice(0, 10)) === number ? number : undefined
    })
    expect(one(`Det er ${both} som gjelder`).confidence).toBe('medium')
    expect(one(`Fødselsnummer: ${both}`)).toMatchObject({
      kind: 'personal-identity-number',
      confidence: 'high',
    })
    expect(one(`Konto ${both.slice(0, 4)}.${both.slice(4, 6)}.${both.slice(6)}`).kind).toBe('bank-account')
    expect(one(`KID ${both}`).kind).toBe('reference-number')
  })
})

describe('neighbours', () => {
  it.each([
    ['NI number AB 12 34 56 C', 'GB', true],
    ['My HETU is 131052-308T', 'FI', true],
    ['SSN 536-22-8741', 'US', true],
    ['CPR 251295-1018', 'DK', true],
  ])('%s', (text, country, valid) => {
    expect(one(text)).toMatchObject({ kind: 'personal-identity-number', country, valid })
  })
})

describe('evasion', () => {
  const ten = withLuhn('850312123')
  const plain = `${ten.slice(0, 6)}-${ten.slice(6)}`
  it.each([
    ['zero-width', [...plain].join('\u200b')],
    ['fullwidth', plain.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['Arabic digits', plain.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['spaces', [...ten].join(' ')],
    ['dots', [...ten].join('.')],
    ['a line break', `${ten.slice(0, 6)}\n${ten.slice(6)}`],
    ['two halves (sv)', `${ten.slice(0, 6)} och sista fyra ${ten.slice(6)}`],
    ['two halves (nb)', `${ten.slice(0, 6)} og de siste fire er ${ten.slice(6)}`],
    ['two halves (en)', `${ten.slice(0, 6)} and then the last four ${ten.slice(6)}`],
    ['words (sv)', 'åttiofem noll tre tolv ett två tre fyra'],
    ['words (nb)', 'åttifem null tre tolv en to tre fire'],
    ['words (nn)', 'åttifem null tre tolv ein to tre fire'],
    ['words (en)', 'eighty five zero three twelve one two three four'],
  ])('%s', (_way, written) => {
    const text = `personnummer ${written} tack`
    const entity = one(text)
    expect(entity.kind).toBe('personal-identity-number')
    expect(text.slice(entity.start, entity.end)).toBe(written)
  })
})
