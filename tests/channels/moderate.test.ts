import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONDUCT_KINDS,
  LANGUAGES,
  MODERATION_ACTIONS,
  type ModerationAction,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
} from '../../src/core/vocabulary.js'
import { exposes, moderate } from '../../src/moderate.js'
import { conductSpan, dataSpan, policyOf } from '../policy/support.js'

const policy = policyOf({})
const facts = { policy, visibility: 'public', conduct: [], personalData: [], language: 'sv' } as const
const rank = (action: ModerationAction) => MODERATION_ACTIONS.indexOf(action)

describe('moderation', () => {
  it('keeps what is only negative, without a word', () => {
    expect(moderate({ ...facts, sentiment: 'negative' })).toEqual({
      action: 'keep',
      grounds: [],
      notice: null,
      handOver: false,
    })
    expect(moderate({ ...facts, conduct: [conductSpan('profanity')] })).toEqual({
      action: 'keep',
      grounds: [],
      notice: null,
      handOver: false,
    })
  })

  it.each([
    ['threat', 'answer-then-remove', true],
    ['racism', 'answer-then-remove', false],
    ['sexism', 'answer-then-remove', false],
    ['gross-language', 'ask-author-to-remove', false],
    ['insult', 'ask-for-good-tone', false],
    ['self-harm', 'keep', true],
    ['staff-named', 'ask-author-to-remove', true],
  ] as const)('meets %s with %s', (kind, action, handOver) => {
    const result = moderate({ ...facts, conduct: [conductSpan(kind)], sentiment: 'negative' })
    expect(result).toMatchObject({ action, handOver, grounds: [{ kind }] })
    expect(result.notice).not.toBeNull()
  })

  it('lets the company draw its line', () => {
    const own = policyOf({
      conduct: { profanity: 'ask-for-good-tone', threat: 'keep', insult: { action: 'keep', handOver: true } },
    })
    expect(moderate({ ...facts, policy: own, conduct: [conductSpan('profanity')] }).action).toBe(
      'ask-for-good-tone',
    )
    expect(moderate({ ...facts, policy: own, conduct: [conductSpan('threat')] })).toMatchObject({
      action: 'keep',
      handOver: true,
    })
    expect(moderate({ ...facts, policy: own, conduct: [conductSpan('insult')] })).toMatchObject({
      action: 'keep',
      handOver: true,
    })
  })

  it('names the rule, and the paragraph, when a post must go', () => {
    const own = policyOf({ conduct: { racism: { action: 'answer-then-remove', clause: '§3' } } })
    const { notice } = moderate({ ...facts, policy: own, conduct: [conductSpan('racism')] })
    expect(notice).toContain('rasism')
    expect(notice).toContain('§3')
  })

  it('thanks for praise of a named colleague instead of hiding it', () => {
    expect(
      moderate({ ...facts, conduct: [conductSpan('staff-named')], sentiment: 'positive' }),
    ).toMatchObject({ action: 'keep', handOver: false })
  })

  it('takes a guess for no ground to remove, but for one to look', () => {
    const guess = { ...conductSpan('threat'), confidence: 'low' as const }
    expect(moderate({ ...facts, conduct: [guess] })).toMatchObject({
      action: 'keep',
      handOver: true,
      grounds: [guess],
    })
  })

  const hidden: PersonalDataKind[] = [
    'personal-identity-number',
    'payment-card',
    'bank-account',
    'credential',
    'phone',
    'email',
    'postal-address',
    'reference-number',
    'passport-or-id-document',
  ]

  it.each(PERSONAL_DATA_KINDS)('hides %s in public only when it points out the writer', (kind) => {
    const { action, notice } = moderate({ ...facts, personalData: [dataSpan(kind)] })
    expect(action).toBe(hidden.includes(kind) ? 'hide-personal-data' : 'keep')
    expect(exposes(kind)).toBe(hidden.includes(kind))
    if (action === 'keep') expect(notice).toBeNull()
  })

  it('leaves private messages where they are, and calls a person all the same', () => {
    const place = { ...facts, visibility: 'private' as const }
    expect(moderate({ ...place, personalData: [dataSpan('payment-card')] })).toMatchObject({
      action: 'keep',
      notice: null,
    })
    expect(moderate({ ...place, conduct: [conductSpan('threat')] })).toMatchObject({
      action: 'ask-for-good-tone',
      handOver: true,
    })
    expect(moderate({ ...place, conduct: [conductSpan('self-harm')] })).toMatchObject({
      action: 'keep',
      handOver: true,
    })
  })

  it('tells of personal data also where a graver action wins', () => {
    const { action, notice } = moderate({
      ...facts,
      conduct: [conductSpan('gross-language')],
      personalData: [dataSpan('phone')],
    })
    expect(action).toBe('ask-author-to-remove')
    expect(notice).toMatch(/grovt språk.*telefonnummer/s)
  })

  it('cares first, in every language, with numbers of the country', () => {
    const numbers = { sv: '90101', nb: '116 123', nn: '116 123', en: '999' }
    for (const language of LANGUAGES) {
      const british = policyOf({ holidays: 'GB' })
      const { notice } = moderate({
        ...facts,
        policy: british,
        language,
        conduct: [conductSpan('self-harm')],
      })
      expect(notice).toContain(numbers[language])
    }
  })

  it('takes the strictest action and any hand-over, whatever comes together', () => {
    const kinds = fc.uniqueArray(fc.constantFrom(...CONDUCT_KINDS))
    const data = fc.uniqueArray(fc.constantFrom(...PERSONAL_DATA_KINDS))
    const languages = fc.constantFrom(...LANGUAGES, 'other' as const, 'unknown' as const)
    fc.assert(
      fc.property(
        kinds,
        data,
        languages,
        fc.constantFrom('public' as const, 'private' as const),
        (conduct, found, language, visibility) => {
          const spans = conduct.map(conductSpan)
          const all = moderate({
            policy,
            visibility,
            language,
            conduct: spans,
            personalData: found.map(dataSpan),
          })
          const each = spans.map((span) =>
            moderate({ policy, visibility, language, conduct: [span], personalData: [] }),
          )
          const strictest = Math.max(0, ...each.map((one) => rank(one.action)))
          expect(rank(all.action)).toBeGreaterThanOrEqual(strictest)
          expect(all.handOver).toBe(each.some((one) => one.handOver))
          expect(all.notice === null).toBe(all.action === 'keep' && !all.handOver)
          expect(all.notice ?? '').not.toMatch(/[{}]/)
        },
      ),
    )
  })
})
