import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templateMessages as en } from '../../locales/en/template-messages.js'
import { templateMessages as nb } from '../../locales/nb/template-messages.js'
import { templateMessages as nn } from '../../locales/nn/template-messages.js'
import { templateMessages as sv } from '../../locales/sv/template-messages.js'
import { findFacts, monthsOf } from '../../rules/template/facts.js'
import { templateRules } from '../../rules/template/index.js'
import { TEMPLATE_RULES } from '../../src/core/rule-ids.js'
import { definePolicy } from '../../src/policy/index.js'
import { readTemplates } from '../../src/templates/read.js'
import { broken, checkLibrary } from './library.js'

const LOCALES = { sv, nb, nn, en }
const exported = (file: string) => {
  const content = readFileSync(new URL(`../fixtures/exports/${file}`, import.meta.url), 'utf8')
  return readTemplates(content, { file })
}

describe('facts', () => {
  const months = monthsOf(Object.values(LOCALES).map((words) => words.months))
  const values = (text: string) => findFacts(text, [], months).map(({ kind, value }) => `${kind} ${value}`)
  it('are the same however they are written', () => {
    const date = ['date 2026-05-01']
    for (const text of [
      '2026-05-01',
      '1.5.2026',
      '01.05.2026',
      '1. mai 2026',
      '1 maj 2026',
      '1 May 2026',
      'May 1, 2026',
      '1st of May 2026',
      'den 1:e maj 2026',
    ]) {
      expect(values(text), text).toEqual(date)
    }
    for (const text of ['1 500 kr', '1.500 kr', '1,500', '1500', '1\u00a0500'])
      expect(values(text), text).toEqual(['number 1500'])
    for (const text of ['kl. 15:30', '15.30', '3:30 pm', '3.30 p.m'])
      expect(values(text), text).toEqual(['time 15:30'])
    for (const text of ['2.25 %', '2,25 %', '2.25%']) expect(values(text), text).toEqual(['number 2.25'])
    for (const text of ['£4.50', '4.50 kr', 'SEK 4.50', '4,50 €'])
      expect(values(text), text).toEqual(['number 4.5'])
    for (const text of ['+46 771 22 44 88', '0771-22 44 88', '0046 (0) 771 22 44 88'])
      expect(values(text), text).toEqual(['number 0771224488'])
    for (const text of ['+47 22 33 44 55', '22 33 44 55', '004722334455'])
      expect(values(text), text).toEqual(['number 22334455'])
    expect(values('Vi svarar 24/7')).toEqual([])
    for (const query of ['', '?utm_source=fb', '?utm_source=fb&utm_medium=x'])
      expect(values(`https://bank.example/help${query}`), query).toEqual(['link bank.example/help'])
    expect(values('https://bank.example/help?utm_source=fb&page=2')).toEqual([
      'link bank.example/help?page=2',
    ])
    expect(values('https://www.Bank.example/Help.')).toEqual(['link bank.example/Help'])
    expect(values('Skriv til oss@bank.example, 2,5 %')).toEqual(['email oss@bank.example', 'number 2.5'])
  })
  it('never throw, and are apart and in order', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '1',
            '20',
            '.',
            ',',
            ':',
            ' ',
            '-',
            'mai',
            'maj',
            'www.',
            'a',
            '@',
            '/',
            'kl',
            'pm',
            '\n',
            'å',
          ),
        }),
        (text) => {
          let end = 0
          for (const fact of findFacts(text, [], months)) {
            expect(fact.start).toBeGreaterThanOrEqual(end)
            end = fact.end
          }
        },
      ),
    )
  })
})

describe('placeholders', () => {
  it('of a product that does not fill them', () => {
    const { templates } = exported('freshdesk.json')
    expect(broken(templates, { placeholders: 'freshdesk' })).toEqual([
      ['unknown-placeholder', '12', 'ticket.requester.firstnmae'],
    ])
    expect(checkLibrary(templates, { placeholders: 'freshdesk' }).findings[0]).toMatchObject({
      message: 'The placeholder "ticket.requester.firstnmae" is not one that is filled in here.',
      advice: 'Write "ticket.requester.firstname" if that is what you mean.',
      fixes: [{ text: 'ticket.requester.firstname', safe: false }],
    })
  })
  it('of Zendesk are case-sensitive and have underscores; its own fields are let through', () => {
    const { templates } = exported('zendesk.json')
    expect(broken(templates, { placeholders: 'zendesk' })).toContainEqual([
      'unknown-placeholder',
      '360002',
      'ticket.requester.firstname',
    ])
    const own = {
      id: 'a',
      text: 'Hej {{ticket.ticket_field_360}} {{dc.greeting}} {% if ticket.id %}x{% endif %} {{"a" | upcase}}',
    }
    expect(broken([own], { placeholders: 'zendesk' })).toEqual([])
  })
  it('a closed list is closed', () => {
    expect(broken(exported('chatwoot.json').templates, { placeholders: 'chatwoot' })).toContainEqual([
      'unknown-placeholder',
      '2',
      'contact.firstname',
    ])
    expect(
      broken([{ id: 'a', text: 'Hej {{contact.custom_attribute.plan}}!' }], { placeholders: 'chatwoot' }),
    ).toEqual([])
    expect(broken([{ id: 'a', text: 'Hej {{kund}} {{namn}}!' }], { placeholders: ['namn'] })).toEqual([
      ['unknown-placeholder', 'a', 'kund'],
    ])
  })
  it('are judged by the help desk that each template is kept in', () => {
    const zendesk = { id: 'z', text: 'Hej {{ticket.requester.firstname}}!', product: 'zendesk' }
    const freshdesk = { id: 'f', text: 'Hej {{ticket.requester.firstname}}!', product: 'freshdesk' }
    expect(broken([zendesk, freshdesk]).filter(([rule]) => rule === 'unknown-placeholder')).toEqual([
      ['unknown-placeholder', 'z', 'ticket.requester.firstname'],
    ])
  })
  it('of a house style are learnt from the library', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `t${at}`,
      text: `Hei [bruker.fornavn], dette er svar nummer ${at}.`,
    }))
    expect(broken([...many, { id: 'x', text: 'Hei [bruker.fornavnn]' }])).toContainEqual([
      'unknown-placeholder',
      'x',
      'bruker.fornavnn',
    ])
    expect(broken([...many, { id: 'x', text: 'Hei [bruker fornavn]' }])).toContainEqual([
      'unknown-placeholder',
      'x',
      'bruker fornavn',
    ])
    expect(
      broken([...many, { id: 'x', text: 'Hei [bruker.adresse]' }]).filter(
        ([rule]) => rule === 'unknown-placeholder',
      ),
    ).toEqual([])
  })
  it('that are malformed', () => {
    expect(
      broken([{ id: 'a', text: 'Hej {{name}, {%customer.firstName' }]).map(([, , quote]) => quote),
    ).toEqual(['{{name}', '{%customer.firstName'])
  })
  it('without a fallback, where one is written', () => {
    const missing = (file: string, placeholders?: string) =>
      broken(exported(file).templates, placeholders ? { placeholders } : {}).filter(
        ([rule]) => rule === 'missing-fallback',
      )
    expect(missing('help-scout.json')).toEqual([['missing-fallback', '71#chat', 'customer.firstName']])
    expect(missing('intercom.json', 'intercom')).toEqual([['missing-fallback', '902', 'user.first_name']])
    const freeScout = [{ id: 'a', text: 'Hej {%customer.firstName%}' }]
    expect(broken(freeScout)).toEqual([])
    expect(broken(freeScout, { placeholders: 'help-scout' })).toEqual([
      ['missing-fallback', 'a', 'customer.firstName'],
    ])
  })
  it('of a draft are the reply rules’ business', () => {
    expect(broken([{ id: 'a', text: 'Hej {{name}', draft: {} }])).toEqual([])
  })
})

describe('one question, one answer', () => {
  const answer =
    'Du kan byta din biljett fram till avgång, och det kostar ingenting. Gör det i appen under Mina resor.'
  it('duplicates, exact and near, in one language only', () => {
    const copy = { id: 'b', language: 'sv', text: `${answer.toUpperCase()}  ` } as const
    const near = { id: 'c', language: 'sv', text: answer.replace('ingenting', 'inget') } as const
    expect(broken([{ id: 'a', language: 'sv', text: answer }, copy])).toEqual([['duplicate', 'b', '']])
    expect(checkLibrary([{ id: 'a', language: 'sv', text: answer }, copy]).findings[0]?.related).toEqual([
      'a',
    ])
    const long = `${answer} Du får ett nytt kvitto med e-post, och platsen du hade blir fri för någon annan. Tack för att du hör av dig i god tid.`
    expect(
      broken([
        { id: 'a', language: 'sv', text: long },
        { ...near, text: long.replace('god tid', 'tid') },
      ]),
    ).toEqual([['duplicate', 'c', '']])
    expect(broken([{ id: 'a', language: 'nb', text: answer }, copy])).toEqual([])
    expect(
      broken([
        { id: 'a', text: 'Mvh Kim' },
        { id: 'b', text: 'Mvh Kim' },
      ]),
    ).toEqual([])
  })
  it('the same sentence with other hours, days, amounts', () => {
    const hours = (id: string, text: string, name = id) => ({ id, name, language: 'nb' as const, text })
    const first = hours('a', 'Hei! Kundesenteret har åpent kl. 8-17 på hverdager. Ring oss gjerne.')
    expect(
      broken([first, hours('b', 'Takk for meldingen. Kundesenteret har åpent kl. 8-16 på hverdager.')]),
    ).toEqual([['conflicting-answer', 'b', '16']])
    expect(
      broken([
        first,
        hours('b', 'Takk for meldingen. Kundesenteret har åpent kl. 08.00–17.00 på hverdager.'),
      ]),
    ).toEqual([])
    expect(broken([first, hours('b', 'Takk. Butikken i byen har åpent kl. 8-16 på hverdager.')])).toEqual([])
  })
  it('two templates of one name', () => {
    const of = (id: string, text: string) => ({ id, name: 'Price', language: 'en' as const, text })
    expect(broken([of('a', 'It costs 99 kr a month.'), of('b', 'The price is 89 kr each month.')])).toEqual([
      ['conflicting-answer', 'b', '89'],
    ])
  })
  it('titles that name the difference are about two things', () => {
    const of = (year: number) => ({
      id: `${year}`,
      name: `Skatt ${year}`,
      language: 'nb' as const,
      text: `Skattemeldingen for ${year} leverer du på nettsiden vår innen fristen.`,
    })
    expect(broken([of(2024), of(2025)])).toEqual([])
  })
  it('long numbers and addresses are not told', () => {
    const of = (id: string, account: string) => ({
      id,
      language: 'sv' as const,
      text: `Betala in pengarna på vårt konto ${account} i dag.`,
    })
    const { findings } = checkLibrary([of('a', '12345678901'), of('b', '10987654321')])
    expect(findings[0]?.rule).toBe('template/conflicting-answer')
    expect(JSON.stringify(findings)).not.toMatch(/\d{5}/)
  })
})

describe('variants of one answer', () => {
  const late = exported('i18n.json').templates
  it('say the same', () => {
    expect(broken(late)).toEqual(
      [['variant-mismatch', 'parcel-late.nn', '15. mai 2026']].map(([rule, id]) => [
        rule,
        id,
        expect.stringContaining('15. mai'),
      ]),
    )
    expect(broken(late.filter(({ language }) => language !== 'nn'))).toEqual([])
  })
  const variants = (sv: string, nb: string) => [
    { id: 'sv', name: 'x', language: 'sv' as const, text: sv },
    { id: 'nb', name: 'x', language: 'nb' as const, text: nb },
  ]
  it('numbers, links and placeholders are compared, small numbers may be words', () => {
    expect(broken(variants('Avgiften är 150 kr.', 'Gebyret er 250 kr.')).map(([rule]) => rule)).toEqual([
      'variant-mismatch',
    ])
    expect(
      broken(variants('Se https://a.example/sv/x', 'Se mer på nettsiden vår')).map(([rule]) => rule),
    ).toEqual(['variant-mismatch'])
    expect(broken(variants('Se https://a.example/sv/x', 'Se https://a.example/nb/y'))).toEqual([])
    expect(
      broken(variants('Hej {{name}}, nummer {{order.id}}', 'Hei {{name}}')).map(([rule, , quote]) => [
        rule,
        quote,
      ]),
    ).toEqual(
      [['variant-mismatch', '"order.id"']].map(([rule]) => [rule, expect.stringContaining('order.id')]),
    )
    expect(broken(variants('Svar inom 3 dagar', 'Svar innen tre dager'))).toEqual([])
    expect(broken(variants('Svar inom 3 dagar', 'Svar innen 5 dager')).map(([rule]) => rule)).toEqual([
      'variant-mismatch',
    ])
  })
  it('are missing in a language that the library is kept in', () => {
    const of = (name: string, ...languages: ('sv' | 'nb' | 'nn')[]) =>
      languages.map((language) => ({ id: `${name}.${language}`, name, language, text: `Svar ${name}` }))
    const texts = [...of('a', 'sv', 'nb', 'nn'), ...of('b', 'sv', 'nb'), ...of('c', 'sv')]
    const missing = (languages: ('sv' | 'nb' | 'nn' | 'en')[]) =>
      checkLibrary(texts, {}, { languages })
        .findings.filter(({ rule }) => rule === 'template/missing-translation')
        .map(({ template, message }) => [template, message])
    expect(missing(['sv', 'nb', 'nn', 'en'])).toEqual([['b.sv', 'This answer is missing in nn.']])
    expect(missing(['sv', 'nb'])).toEqual([])
  })
})

describe('old and empty', () => {
  it.each([
    ['sv', 'Kampanjen gäller till och med 31 mars 2025.'],
    ['nb', 'Tilbudet gjelder til og med 31. mars 2025.'],
    ['nn', 'Tilbodet gjeld til og med 31. mars 2025.'],
    ['en', 'The offer is valid until March 31, 2025.'],
  ] as const)('a date that has passed, %s', (language, text) => {
    const texts = [{ id: 'a', language, text }]
    expect(broken(texts, { now: '2026-11-21' }).map(([rule]) => rule)).toEqual(['stale'])
    expect(broken(texts, { now: new Date('2025-03-31T10:00:00Z') })).toEqual([])
    expect(broken(texts)).toEqual([])
  })
  it.each([
    'Loven ble endret 1. januar 2015.',
    'Avtalen løper fra 1. mai 2020 til 1. mai 2030.',
    'Vi er åpne til 31. desember.',
  ])('not: %s', (text) => {
    expect(broken([{ id: 'a', language: 'nb', text }], { now: '2026-11-21' })).toEqual([])
  })
  it('a template without a word', () => {
    expect(
      broken([
        { id: 'a', text: ' \n—\n' },
        { id: 'b', text: '{{name}}' },
        { id: 'c', text: '👍' },
      ]),
    ).toEqual([['empty', 'a', '']])
  })
})

describe('the report', () => {
  it('follows the policy: off, severity, clause, language', () => {
    const texts = [{ id: 'a', text: '' }]
    expect(checkLibrary(texts, {}, { rules: { 'template/empty': 'off' } })).toMatchObject({
      findings: [],
      verdict: 'pass',
    })
    const { findings, verdict } = checkLibrary(
      texts,
      {},
      { messages: 'nn', rules: { 'template/empty': { severity: 'info', clause: '§7' } } },
    )
    expect(verdict).toBe('pass')
    expect(findings).toMatchObject([
      { severity: 'info', clause: '§7', message: 'Malen har ingen tekst.', scope: 'text', start: 0, end: 0 },
    ])
  })
  it('is the same for the same library, in parts or as a whole', () => {
    const texts = exported('chatwoot.json').templates
    const whole = checkLibrary(texts, { now: '2026-11-21' })
    expect(checkLibrary(texts, { now: '2026-11-21' })).toEqual(whole)
    const parts = [
      ...checkLibrary(texts, { part: 'texts' }).findings,
      ...checkLibrary(texts, { part: 'library', now: '2026-11-21' }).findings,
    ]
    expect(parts).toEqual(whole.findings)
  })
  it('never throws on any texts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.string(),
            text: fc.string({ unit: 'binary' }),
            name: fc.constantFrom('a', 'b'),
            language: fc.constantFrom('sv', 'nb', 'en'),
          }),
          { maxLength: 8 },
        ),
        (texts) => {
          for (const { start, end, template } of checkLibrary(texts, { now: '2026-11-21' }).findings) {
            expect(
              0 <= start &&
                start <= end &&
                texts.some(({ id, text }) => id === template && end <= text.length),
            ).toBe(true)
          }
        },
      ),
    )
  })
  it('names what is no list', () => {
    expect(() => checkLibrary('x' as unknown as [])).toThrow(/templates: found string; accepted: an array/)
  })
})

describe('the set', () => {
  it('has every template rule, as grave as policies take it to be', () => {
    const ids = [...templateRules.map(({ id }) => id), 'suppression/unused']
    expect(ids.sort()).toEqual([...TEMPLATE_RULES].sort())
    const policy = definePolicy({})
    for (const { id, severity } of templateRules)
      expect(policy.setting(id, 'public').severity, id).toBe(severity)
  })
})

describe('locales', () => {
  it.each(Object.entries(LOCALES))('%s words every rule, with the same slots', (_, words) => {
    const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    expect(Object.keys(words.rules).sort()).toEqual([...TEMPLATE_RULES].sort())
    for (const rule of TEMPLATE_RULES) {
      for (const part of ['message', 'advice'] as const) {
        expect(slots(words.rules[rule][part]), `${rule} ${part}`).toEqual(slots(en.rules[rule][part]))
        expect(words.rules[rule][part]).toMatch(/\.$/)
      }
    }
    expect(words.months).toHaveLength(12)
    for (const list of [words.slots, words.agents, words.until]) expect(new Set(list).size).toBe(list.length)
    for (const slot of words.slots) expect(slot).toBe(slot.toUpperCase())
  })
})

describe('dates with a named month', () => {
  const months = monthsOf([sv.months])
  const dates = (text: string) =>
    findFacts(text, [], months)
      .filter(({ kind }) => kind === 'date')
      .map(({ start, end, value }) => [text.slice(start, end), value])

  it.each([
    ['Ring 48 112 senast den 1 oktober, tack.', [['1 oktober', '--10-01']]],
    ['Sida 1 av 2: från 1 juniper', []],
    [
      '1 maj 2026 och 2 maj',
      [
        ['1 maj 2026', '2026-05-01'],
        ['2 maj', '--05-02'],
      ],
    ],
    ['Vi ses i september 2026', [['september 2026', '2026-09']]],
    [`${'x'.repeat(40)} maj 3 ${'y'.repeat(40)}`, [['maj 3', '--05-03']]],
    [`${'x'.repeat(40)}maj 3`, []],
    ['12 majblommor', []],
  ])('%s', (text, wanted) => {
    expect(dates(text)).toEqual(wanted)
  })

  // Whatever costs more than a few passes over a megabyte does not end within the time that a test has.
  it('are sought in a megabyte of numbers, to the end', () => {
    expect(dates(`${'1 '.repeat(500_000)}maj 3`)).toHaveLength(1)
  })
})
