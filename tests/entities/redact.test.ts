import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hmacSha256 } from '../../src/entities/hmac.js'
import { makePersonalData, OPERATORS, type RedactOptions } from '../../src/redact.js'
import { compiled } from './kit.js'

const { findPersonalData, redact } = makePersonalData(compiled)
const TEXT = 'Anna Björkmans nummer är 070-174 06 38, mejl anna@mejl.example. Anna Björkman har diabetes.'

describe('findPersonalData', () => {
  it('masks quotes and keeps at most two characters', () => {
    for (const span of findPersonalData(TEXT)) {
      expect(span.quote.replaceAll('•', '').length).toBeLessThanOrEqual(2)
      expect(span.quote).toHaveLength(span.end - span.start)
    }
  })
  it('reveals on demand', () => {
    for (const span of findPersonalData(TEXT, { reveal: true }))
      expect(span.quote).toBe(TEXT.slice(span.start, span.end))
  })
  it('keeps to kinds and to a least confidence', () => {
    expect(findPersonalData(TEXT, { kinds: ['phone'] }).map((span) => span.kind)).toEqual(['phone'])
    const sure = findPersonalData(TEXT, { minConfidence: 'high' })
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.every((span) => span.confidence === 'high')).toBe(true)
  })
})

describe('redact', () => {
  it('labels in the language asked for', () => {
    expect(redact(TEXT, { language: 'sv' }).text).toBe(
      '[namn] nummer är [telefonnummer], mejl [e-postadress]. [namn] har [hälsouppgift].',
    )
    expect(redact(TEXT, { language: 'en' }).text).toContain('[phone number]')
  })
  it('removes, masks, and takes a function', () => {
    expect(redact(TEXT, { operator: 'remove' }).text).toBe(' nummer är , mejl .  har .')
    expect(redact(TEXT, { operator: 'mask' }).text).not.toMatch(/Anna|174|diabetes/)
    expect(redact(TEXT, { operator: (span) => `<${span.kind}>` }).text).toContain('<phone>')
    expect(redact(TEXT, { operator: 'custom', custom: () => '#' }).text).toBe(
      '# nummer är #, mejl #. # har #.',
    )
    expect(redact(TEXT, { operators: { phone: 'remove' } }).text).toContain('nummer är ,')
  })
  it('gives one person one stand-in, in the genitive where it stood so', () => {
    const { text } = redact(TEXT, { operator: 'pseudonym', language: 'sv' })
    const [, genitive, plain] = /^(\S+) nummer .* (\S+) har något med hälsan\.$/.exec(text) ?? []
    expect(plain).toBeTruthy()
    expect(genitive).toBe(`${plain}s`)
    expect(redact(TEXT, { operator: 'pseudonym', language: 'sv' }).text).toBe(text)
  })
  it.each([
    [
      'sv',
      'Anna Björkman ringde. Björkmans faktura är fel, säger Anna.',
      /^(\S+) ringde\. (\S+)s faktura är fel, säger (\S+)\.$/,
    ],
    [
      'nb',
      'Sigrid Haugland ringte. Hauglands faktura er feil, sier Sigrid.',
      /^(\S+) ringte\. (\S+)s faktura er feil, sier (\S+)\.$/,
    ],
    [
      'nn',
      'Sigrid Haugland ringde. Rekninga til Haugland er feil, seier Sigrid.',
      /^(\S+) ringde\. Rekninga til (\S+) er feil, seier (\S+)\.$/,
    ],
    [
      'en',
      'Margaret Ellwood rang. Ellwood has paid, says Margaret.',
      /^(\S+) rang\. (\S+) has paid, says (\S+)\.$/,
    ],
  ] as const)('knows a person again by one name (%s)', (language, text, form) => {
    const [, full, surname, given] = form.exec(redact(text, { operator: 'pseudonym', language }).text) ?? []
    expect(full).toMatch(/^\p{Lu}\p{L}+$/u)
    expect([surname, given]).toEqual([full, full])
  })
  it('tells two people of one surname apart', () => {
    const { text } = redact('Anna Björkman och Per Björkman ringde.', {
      operator: 'pseudonym',
      language: 'sv',
    })
    const [, one, other] = /^(\S+) och (\S+) ringde\.$/.exec(text) ?? []
    expect(one).toBeTruthy()
    expect(one).not.toBe(other)
  })
  it('hashes under a key, the same for each spelling', () => {
    const hash = (text: string, key: string): string => redact(text, { operator: 'hash', key }).text
    expect(hash('Ring mig på 070-174 06 38', 'a')).toBe(hash('Ring mig på 070 174 06 38', 'a'))
    expect(hash('Ring mig på 070-174 06 38', 'a')).not.toBe(hash('Ring mig på 070-174 06 38', 'b'))
  })
  it('computes HMAC-SHA-256', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.string({ maxLength: 300 }),
        (key, text) => {
          expect(Buffer.from(hmacSha256(key, text)).toString('hex')).toBe(
            createHmac('sha256', key).update(text).digest('hex'),
          )
        },
      ),
    )
  })
  it('refuses an empty key and unknown operators, without repeating the text', () => {
    for (const options of [
      { operator: 'hash' },
      { operator: 'hash', key: '' },
      { operator: 'custom' },
      { operators: { phone: 'hash' } },
    ] as RedactOptions[]) {
      expect(() => redact(TEXT, options)).toThrow(TypeError)
    }
    const wrong = JSON.parse('{"operator":"shred 070-174 06 38"}')
    expect(() => redact(TEXT, wrong)).toThrow(/expected label/)
    expect(() => redact(TEXT, wrong)).not.toThrow(/174/)
    expect(() => redact(JSON.parse('7'))).toThrow(TypeError)
  })
})

const pieces = fc.constantFrom(
  'Anna',
  'Björkman',
  ' ',
  '-',
  '.',
  '070',
  '174 06 38',
  '850312',
  '1234',
  'kod',
  '@',
  'x.se',
  'lösenord',
  'Storgatan 5',
  '\u200b',
  'å',
  'a\u030a',
  '👨‍👩‍👧',
  'https://a.b/?token=',
  'SE',
  'ABC',
  '12',
  '+46',
  '(',
  ')',
  'och sista fyra',
  'noll sju noll ett',
  'born',
  '1985-03-12',
  'har diabetes',
  'jag',
  '\n',
  ',',
  '０７０',
  'snabel-a',
  'punkt',
  'order',
  'NO93',
  '8601',
  '1117',
  '947',
  '2001:db8::1',
  ':',
  '\ud800',
  '\u0301',
  '1',
  '2',
  '/',
  'mvh',
  'heter',
  '••',
  '[namn]',
  'lgh',
  '#',
  'Box',
  'passport',
) // prettier-ignore
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

describe('laws', () => {
  it('spans lie in order, in range and on grapheme borders', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const borders = new Set([text.length, ...[...graphemes.segment(text)].map((each) => each.index)])
        let end = 0
        for (const span of findPersonalData(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(borders.has(span.start) && borders.has(span.end)).toBe(true)
          end = span.end
        }
      }),
      { numRuns: 1000 },
    )
  })
  it('redaction leaves nothing to find, changes nothing twice, and maps both ways', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...OPERATORS.filter((operator) => operator !== 'custom')),
        (text, operator) => {
          const once = redact(text, { operator, key: 'k' })
          expect(findPersonalData(once.text)).toEqual([])
          expect(redact(once.text, { operator, key: 'k' }).text).toBe(once.text)
          let rebuilt = ''
          let at = 0
          for (const span of once.spans) {
            rebuilt += text.slice(at, span.start)
            expect(once.text.slice(span.redactedStart, span.redactedEnd)).toBe(span.replacement)
            expect(rebuilt).toHaveLength(span.redactedStart)
            rebuilt += span.replacement
            at = span.end
          }
          expect(rebuilt + text.slice(at)).toBe(once.text)
        },
      ),
      { numRuns: 1000 },
    )
  })
  // Whatever costs more than a few passes over the text does not end within the time that a test has.
  it('comes to an end on long texts', () => {
    for (const unit of [
      'a',
      '1 ',
      '12-',
      '@',
      'a@',
      'Anna Berg ',
      'kod 1',
      'noll sju ',
      '\n',
      '850312-1234 ',
      ':f',
      'har diabetes jag ',
      'a.',
      '\u0301',
    ]) {
      const text = unit.repeat(Math.ceil(250_000 / unit.length))
      expect(findPersonalData(text).every(({ start, end }) => start < end)).toBe(true)
    }
  })
})

describe('options under which nothing would be found', () => {
  it.each([
    { minConfidence: 'High' },
    { kinds: ['emial'] },
    { kinds: 'phone' },
    { minConfidence: null },
    null,
  ])('are refused: %j', (options) => {
    expect(() => findPersonalData(TEXT, options as never)).toThrow(/accepted: /)
    expect(() => redact(TEXT, options as never)).toThrow(/accepted: /)
  })
})
