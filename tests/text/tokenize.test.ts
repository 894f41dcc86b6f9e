import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokenize.js'

const raws = (text: string): string[] => tokenize(text).tokens.map((token) => token.raw)
const sentences = (text: string): string[] =>
  tokenize(text).sentences.map(({ start, end }) => text.slice(start, end).trim())

describe('tokens', () => {
  it.each([
    ['Jag är f****** trött på er j*vla app', ['Jag', 'är', 'f******', 'trött', 'på', 'er', 'j*vla', 'app']],
    ['**viktigt** att veta', ['*', '*', 'viktigt', '*', '*', 'att', 'veta']],
    ['Det kostar 4 200,50 kr kl. 10.30', ['Det', 'kostar', '4', '200,50', 'kr', 'kl', '.', '10.30']],
    [
      'se nav.no/hjelp eller https://bank.example/login.',
      ['se', 'nav.no/hjelp', 'eller', 'https://bank.example/login', '.'],
    ],
    ['don’t e-post BankID-appen', ['don’t', 'e-post', 'BankID-appen']],
    ['snabb​t', ['snabb​t']],
  ])('%s', (text, expected) => expect(raws(text)).toEqual(expected))

  it('marks what is quoted', () => {
    const quoted = tokenize('Din "analys" och «gode hjelp» tack').tokens.filter((token) => token.quoted)
    expect(quoted.map((token) => token.raw)).toEqual(['"', 'analys', '"', '«', 'gode', 'hjelp', '»'])
  })

  it.each(['«Dere er noen idioter', '"Ni är idioter."', 'Du "är en idiot'])(
    'quotes nothing where marks do not part some words from others: %s',
    (text) => expect(tokenize(text).tokens.filter((token) => token.quoted)).toEqual([]),
  )

  it('gives spans that slice to what is written, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of tokenize(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(token.start, token.end)).toBe(token.raw)
          end = token.end
        }
      }),
    )
  })
})

describe('sentences', () => {
  it.each([
    ['Hej! Vi ses kl. 9 i morgon. Mvh Erik', ['Hej!', 'Vi ses kl. 9 i morgon.', 'Mvh Erik']],
    ['Hei\nhvor er pakken?\n\nHilsen Kari', ['Hei', 'hvor er pakken?', 'Hilsen Kari']],
    ['Bl.a. det, f.eks. dette. Og mer', ['Bl.a. det, f.eks. dette.', 'Og mer']],
    ['Den 5. mai er vi åpne.', ['Den 5. mai er vi åpne.']],
    ['Va?! Nej…', ['Va?!', 'Nej…']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
})
