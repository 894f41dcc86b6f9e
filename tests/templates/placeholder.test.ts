import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceholders } from '../../src/text/placeholder.js'

const found = (text: string, words?: string[]) =>
  findPlaceholders(text, words && new Set(words)).map((one) => [one.kind, text.slice(one.start, one.end)])

describe('a product’s own syntax', () => {
  it.each([
    ['{{ticket.requester.first_name}}', 'ticket.requester.first_name'],
    ['{{ contact.firstname }}', 'contact.firstname'],
    ['{{- user.name -}}', 'user.name'],
    ['{%customer.firstName,fallback=there%}', 'customer.firstName'],
    ['<attribute key="user.name" default="there"/>', 'user.name'],
    ['%{ticket.number}', 'ticket.number'],
    ['{$ticket.title}', 'ticket.title'],
    ['{contactfield=firstname|there}', 'firstname'],
    ['[bruker.fornavn]', 'bruker.fornavn'],
    ['*|FNAME|*', 'FNAME'],
    ['%FIRSTNAME%', 'FIRSTNAME'],
    ['{first_name}', 'first_name'],
  ])('%s', (text, name) => {
    const [one, ...more] = findPlaceholders(`Hi ${text}, welcome`)
    expect(more).toEqual([])
    expect(one).toMatchObject({ kind: 'product', name, start: 3, end: 3 + text.length })
  })

  it('reads fallbacks, given and empty', () => {
    const fallback = (text: string) => findPlaceholders(text)[0]?.fallback
    expect(fallback('{{user.name|fallback:"there"}}')).toBe('there')
    expect(fallback('{{ name | default: "friend" | capitalize }}')).toBe('friend')
    expect(fallback('{%customer.firstName,fallback=%}')).toBe('')
    expect(fallback('{%customer.firstName%}')).toBeUndefined()
    expect(fallback('<attribute key="user.name"/>')).toBeUndefined()
  })

  it('knows the tags of Liquid', () => {
    expect(found('{% if ticket.id %}yes{% endif %}')).toEqual([
      ['product', '{% if ticket.id %}'],
      ['product', '{% endif %}'],
    ])
  })
})

describe('slots for a person', () => {
  it.each([
    '[NAMN]',
    '[name]',
    '[navn på EØS-land]',
    'XX',
    'XXXXX',
    'XX.XX.20XX',
    '<your name>',
    'TODO',
    'TBD',
    'NN',
    '{{ ditt namn }}',
    '[[MISSING TOKEN - x]]',
  ])('%s', (slot) => {
    expect(found(`Hej ${slot} och tack`)).toEqual([['hand', slot]])
  })
  it('knows a blank from a rule and from emphasis', () => {
    expect(found('Ring ___ i dag')).toEqual([['hand', '___']])
    expect(found('Hej\n_____\nMvh')).toEqual([])
    expect(found('___viktigt___ snake___case')).toEqual([])
  })
  it('takes words of the languages, alone, joined and bold', () => {
    expect(found('Vi hörs DAG+DATO på ENHET', ['DAG', 'DATO', 'ENHET'])).toEqual([
      ['hand', 'DAG+DATO'],
      ['hand', 'ENHET'],
    ])
    expect(found('Hej **namn**, **viktigt**', ['NAMN'])).toEqual([['hand', '**namn**']])
    expect(found('Vi hörs DAG och ENHET')).toEqual([])
  })
})

describe('what no product reads', () => {
  it.each([
    '{{name}',
    '{name}}',
    '{{}}',
    '{{ticket.}}',
    '{% wibble %}',
    '[bruker,fornavn]',
    '[ bruker.fornavn ]',
  ])('%s', (text) => {
    expect(found(`Hei ${text} hei`)).toEqual([['malformed', text]])
  })
  it('sees a bracket that is missing on either side', () => {
    expect(found('Hei [bruker.fornavn, hei')).toEqual([['malformed', '[bruker.fornavn']])
    expect(found('Hei bruker.fornavn], hei')).toEqual([['malformed', 'bruker.fornavn]']])
    expect(found('Hei {{bruker.fornavn, hei')).toEqual([['malformed', '{{bruker.fornavn']])
  })
})

describe('ordinary text', () => {
  it.each([
    'Läs mer [här](https://bank.example/a).',
    'Se [1] och [^2], [x] klart, [ ] kvar, […] och [sic].',
    '<p>Hej <b>du</b></p> <br/> I <3 you <mail@bank.example> <https://bank.example>',
    'Kortet XXXX XXXX XXXX 1234 och 4111-XXXX',
    'Storlek XXL, 20 % av 30 %, 100%, %C3%A5',
    'a < b och c > d; f(x) {color: red; top: 1px}',
    'IBAN, BANKID och NATO',
    'snake_case __fet__ kursiv',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('laws', () => {
  const tricky = fc.array(
    fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '{{',
      '}}',
      '{%',
      '%}',
      '<',
      '>',
      '%',
      '_',
      '___',
      '*|',
      '|*',
      '**',
      'XX',
      'TODO',
      'a.b',
      ' ',
      '\n',
      'ä',
      '\ud83d',
      '😀',
    ),
    { maxLength: 40 },
  )
  it('spans are in range, in order and apart, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          tricky.map((parts) => parts.join('')),
        ),
        (text) => {
          let end = 0
          for (const one of findPlaceholders(text, new Set(['XX', 'DAG']))) {
            expect(one.start).toBeGreaterThanOrEqual(end)
            expect(one.end).toBeGreaterThan(one.start)
            expect(one.end).toBeLessThanOrEqual(text.length)
            end = one.end
          }
        },
      ),
    )
  })
  it('are found whether the marks of letters stand apart or not', () => {
    for (const text of [
      'Hej FÖRNAMN!',
      'Hej **förnamn**!',
      'Hej [förnamn]!',
      'Hej {förnamn}!',
      'Hej {{kund.förnamn}}!',
      'Hej <förnamn>!',
      'Hej kund.förnamn]!',
      'Hej [kund.förnamn och tack',
      'Hej FÖRNAMN+ÅR!',
    ]) {
      const whole = found(text, ['FÖRNAMN', 'ÅR'])
      const apart = found(text.normalize('NFD'), ['FÖRNAMN', 'ÅR'])
      expect(whole).toHaveLength(1)
      expect(apart.map(([kind, quote]) => [kind, quote?.normalize('NFC')])).toEqual(whole)
    }
  })
  // Whatever costs more than a few passes over a megabyte does not end within the time that a test has.
  it('comes to an end on a megabyte of opening signs', () => {
    for (const sign of ['[', '{', '{{', '<', '{%', '___ ', '*|', 'XX.', '[a.b ', '**a']) {
      const text = sign.repeat(1_000_000 / sign.length)
      expect(findPlaceholders(text).every(({ start, end }) => end > start)).toBe(true)
    }
  })
})
