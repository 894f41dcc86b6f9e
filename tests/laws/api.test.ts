import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFixes,
  checkReply,
  checkStatusUpdate,
  checkTemplates,
  classifyPost,
  definePolicy,
  detectLanguage,
  findPersonalData,
  recommendChannel,
  redact,
} from '../../src/index.js'

const policy = definePolicy({
  extends: ['godton:strict'],
  channels: {
    facebook: { kind: 'social-public' },
    messenger: { kind: 'private-message' },
    phone: { kind: 'phone', identification: 'bankid' },
  },
})

const SNIPPETS = [
  'Hej! ',
  'Du borde ha läst villkoren. ',
  'Det er ikke vår feil!! ',
  'Eg forstår at du er sint. ',
  'Sorry to hear that, ',
  'Mvh Kundservice',
  '/Erik',
  '😀',
  ':)',
  '[NAMN] ',
  '{{first_name}}',
  '19850312-1234 ',
  '4111 1111 1111 1111 ',
  'anna@example.com ',
  '"analys" ',
  'JÄTTEVIKTIGT ',
  'inom kort ',
  'f****** ',
  '\n',
  '\u0000',
  '\ud800',
  'é',
  'a\u0301',
  '👨‍👩‍👧',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 14 }).map((parts) => parts.join('')),
)

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const borders = (whole: string): Set<number> =>
  new Set([...[...segmenter.segment(whole)].map((part) => part.index), whole.length])

const runs = { numRuns: 120 }

describe('for any text', () => {
  it('nothing throws, and reports survive JSON', () => {
    fc.assert(
      fc.property(text, text, (draft, post) => {
        const reports = [
          checkReply(draft, { policy, post, agent: 'Erik', now: '2026-03-02T12:00:00Z' }),
          classifyPost(post, { policy, now: '2026-03-02T12:00:00Z' }),
          recommendChannel(post, { policy, channel: 'facebook' }),
          checkStatusUpdate(draft, { policy }),
          checkTemplates(
            [
              { id: 'a', text: draft },
              { id: 'b', text: post },
            ],
            { policy },
          ),
          findPersonalData(draft),
          redact(draft),
          detectLanguage(draft),
        ]
        for (const report of reports) expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
      runs,
    )
  })

  it('findings lie inside the text, on grapheme borders', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const edges = borders(draft)
        for (const { start, end } of checkReply(draft, { policy, agent: 'Erik' }).findings) {
          expect(start).toBeLessThanOrEqual(end)
          expect([edges.has(start), edges.has(end)]).toEqual([true, true])
        }
        for (const { start, end } of classifyPost(draft, { policy }).conduct) {
          expect([edges.has(start), edges.has(end)]).toEqual([true, true])
        }
      }),
      runs,
    )
  })

  it('the same text gives the same report', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const check = () => checkReply(draft, { policy, post: draft })
        expect(check()).toEqual(check())
      }),
      runs,
    )
  })

  it('safe fixes applied twice change nothing more', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const fix = (one: string): string =>
          applyFixes(one, checkReply(one, { policy, agent: 'Erik', language: 'sv' }).findings)
        const once = fix(draft)
        const twice = fix(once)
        expect(fix(twice)).toBe(twice)
      }),
      runs,
    )
  })

  it('a harmless sentence in front only shifts what is found', () => {
    const lead = 'Hej igen. '
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Du borde ha läst villkoren. /Erik',
          'Det löser sig inom kort 😀 /Erik',
          'STOPPA NU!! /Erik',
        ),
        (draft) => {
          const context = { policy, agent: 'Erik', language: 'sv' as const }
          const before = checkReply(draft, context).findings.filter((one) => one.scope === 'span')
          const after = checkReply(lead + draft, context).findings.filter((one) => one.scope === 'span')
          expect(
            after.map(({ rule, start, end, quote }) => ({
              rule,
              start: start - lead.length,
              end: end - lead.length,
              quote,
            })),
          ).toEqual(before.map(({ rule, start, end, quote }) => ({ rule, start, end, quote })))
        },
      ),
    )
  })

  it('line ends, a byte-order mark, trailing space and decomposed letters do not change the verdict', () => {
    for (const draft of [
      'Du borde ha läst villkoren.\nMvh Kundservice',
      'Tack för att du hör av dig!\n/Erik',
    ]) {
      const verdict = (one: string) => checkReply(one, { policy, agent: 'Erik' }).verdict
      for (const same of [
        draft.replaceAll('\n', '\r\n'),
        `\uFEFF${draft}`,
        `${draft}  \n`,
        draft.normalize('NFD'),
      ]) {
        expect(verdict(same)).toBe(verdict(draft))
      }
    }
  })

  it.each(['a', '!!', '1 ', '😀', '[[', '@a.', 'f u c k ', 'fan ', 'vi ser på '])(
    'much of %j is read',
    (part) => {
      const long = part.repeat(Math.ceil(100_000 / part.length))
      expect(checkReply(long, { policy }).language).toBeDefined()
      expect(classifyPost(long, { policy }).language).toBeDefined()
    },
  )

  it('a megabyte is read', () => {
    const long = 'Du borde ha läst villkoren, men det löser sig. '.repeat(22_000)
    expect(checkReply(long, { policy }).findings.length).toBeGreaterThan(20_000)
  })
})
