import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTS,
  CHANNEL_KINDS,
  CONDUCT_KINDS,
  FORMALITIES,
  LANGUAGES,
  PERSONAL_DATA_KINDS,
  SENTIMENTS,
  TOPICS,
  URGENCIES,
} from '../../src/core/vocabulary.js'
import { definePolicy, PolicyError, type PolicyInput } from '../../src/policy/index.js'
import { adviseChannel, type ChannelContext, makeRecommendChannel } from '../../src/recommend-channel.js'
import { ADVICE, type PostFacts, policyOf, postOf } from '../policy/support.js'

const NOON = '2026-11-18T12:00:00+01:00'
const NIGHT = '2026-11-18T23:30:00+01:00'

const BANK: PolicyInput = {
  holidays: 'SE',
  channels: {
    facebook: { kind: 'social-public', hours: 'Mo-Su 08:00-22:00' },
    twitter: { kind: 'social-public', service: false },
    messenger: { kind: 'private-message', hours: 'Mo-Su 08:00-22:00' },
    chat: { kind: 'chat', hours: 'Mo-Fr 08:00-18:00; PH off', identification: 'bankid' },
    phone: { kind: 'phone', hours: '24/7', identification: 'bankid', contact: '0771-00 00 00' },
    internetbank: { kind: 'logged-in', identification: 'bankid', contact: 'https://bank.example/login' },
  },
  routing: [
    { when: { needsIdentification: true }, to: ['internetbank', 'phone'] },
    { when: { topic: 'technical' }, to: ['chat'] },
  ],
}
const bank = policyOf(BANK)

function advise(post: PostFacts, context: Partial<ChannelContext> = {}) {
  const policy = context.policy ?? bank
  const visibility =
    policy.channels.find((one) => one.id === (context.channel ?? 'facebook'))?.visibility ?? 'public'
  const advice = adviseChannel(postOf(post, policy, visibility), {
    policy,
    channel: 'facebook',
    now: NOON,
    ...context,
  })
  return { ...advice, codes: advice.reasons.map((reason) => reason.code) }
}
const own: PostFacts = { needsIdentification: true, topics: ['account'] }
const technical: PostFacts = { topics: ['technical'] }

describe('where to answer', () => {
  it('stays where the question was asked when it can', () => {
    expect(advise({ topics: ['product'] })).toMatchObject({
      action: 'answer-here',
      channel: 'facebook',
      codes: ['answerable-here'],
    })
  })

  it('leads to where the customer is identified, and says with what', () => {
    const advice = advise(own)
    expect(advice).toMatchObject({
      action: 'redirect',
      channel: 'internetbank',
      identification: 'bankid',
      codes: ['needs-identification'],
    })
    expect(advice.text).toContain('BankID')
    expect(advice.text).toContain('https://bank.example/login')
  })

  it('stays with an identified customer', () => {
    expect(advise(own, { channel: 'chat' })).toMatchObject({ action: 'answer-here', channel: 'chat' })
  })

  it('does not take a private message for identification', () => {
    expect(advise(own, { channel: 'messenger' })).toMatchObject({
      action: 'redirect',
      channel: 'internetbank',
    })
  })

  it('leads by topic, in the order of the routes', () => {
    expect(advise(technical)).toMatchObject({ action: 'redirect', channel: 'chat', codes: ['topic-route'] })
    expect(advise({ ...technical, needsIdentification: true })).toMatchObject({ channel: 'internetbank' })
    expect(advise(technical, { channel: 'chat' })).toMatchObject({ action: 'answer-here', channel: 'chat' })
  })

  it('never names a channel that has failed the customer', () => {
    const advice = advise({ ...own, tried: ['logged-in'] })
    expect(advice).toMatchObject({ channel: 'phone', codes: ['needs-identification', 'tried'] })
    expect(
      advice.options.find((one) => one.channel === 'internetbank')?.reasons.map((reason) => reason.code),
    ).toContain('tried')
    expect(advise(own, { tried: ['logged-in', 'phone'] })).toMatchObject({
      action: 'redirect',
      channel: 'chat',
    })
  })

  it('hands over when nothing is left to try', () => {
    const advice = advise(own, { tried: ['logged-in', 'phone', 'chat'] })
    expect(advice).toMatchObject({
      action: 'hand-over',
      channel: 'messenger',
      codes: ['needs-identification', 'tried'],
    })
  })

  it('does not lead away from an open channel to a closed one', () => {
    expect(advise(technical, { now: '2026-11-21T12:00:00+01:00' })).toMatchObject({
      action: 'answer-here',
      channel: 'facebook',
    })
  })

  it('leads from a closed channel to an open one, and says when it is back otherwise', () => {
    expect(advise({ topics: ['product'] }, { now: NIGHT })).toMatchObject({
      action: 'redirect',
      channel: 'phone',
      codes: ['closed'],
    })
    const day = policyOf({ channels: { wall: { kind: 'social-public', hours: 'Mo-Fr 08:00-17:00' } } })
    const advice = advise(
      { topics: ['product'] },
      { policy: day, channel: 'wall', now: '2026-11-20T18:00:00+01:00' },
    )
    expect(advice).toMatchObject({ action: 'answer-here', channel: 'wall' })
    expect(advice.text).toContain('på måndag klockan 08:00')
    expect(advice.options[0]).toMatchObject({ open: false, opensAt: '2026-11-23T08:00:00+01:00' })
  })

  it('waits for the only channel that will do, and says when it opens', () => {
    const policy = policyOf({
      channels: {
        wall: { kind: 'social-public' },
        chat: { kind: 'chat', hours: 'Mo-Fr 08:00-18:00', identification: 'bankid' },
      },
    })
    const advice = advise(own, { policy, channel: 'wall', now: NIGHT })
    expect(advice).toMatchObject({
      action: 'redirect',
      channel: 'chat',
      codes: ['needs-identification', 'closed'],
    })
    expect(advice.text).toContain('i morgon klockan 08:00')
  })

  it('keeps the order of the route until waits differ by ten minutes', () => {
    const waits = (internetbank: number, phone: number) => advise(own, { waits: { internetbank, phone } })
    expect(waits(12, 3)).toMatchObject({ channel: 'internetbank', codes: ['needs-identification'] })
    expect(waits(13, 3)).toMatchObject({ channel: 'phone', codes: ['needs-identification', 'shorter-wait'] })
    expect(waits(13, 3).text).toContain('3 minuter')
    expect(advise(own, { waits: { phone: 0 } }).channel).toBe('internetbank')
    expect(advise(own, { waits: { internetbank: 40, phone: 0 } }).text).toContain('ingen kö')
  })

  it('leads personal data out of the open', () => {
    expect(advise({ personalData: ['phone'] })).toMatchObject({
      action: 'redirect',
      channel: 'messenger',
      codes: ['personal-data-in-public'],
    })
    expect(advise({ personalData: ['phone'] }, { channel: 'messenger' })).toMatchObject({
      action: 'answer-here',
    })
    expect(advise({ acts: ['praise'], sentiment: 'positive', personalData: ['phone'] })).toMatchObject({
      action: 'answer-here',
    })
    expect(advise({ personalData: ['person-name'] })).toMatchObject({ action: 'answer-here' })
  })

  it('leads illness out of the open where it is a case of their own', () => {
    expect(advise({ personalData: ['health'], topics: ['claim'] })).toMatchObject({
      action: 'redirect',
      codes: ['sensitive'],
    })
    expect(advise({ personalData: ['health'], topics: ['product'] })).toMatchObject({ action: 'answer-here' })
  })

  it('gives no service where the company gives none', () => {
    expect(advise({ topics: ['product'] }, { channel: 'twitter' })).toMatchObject({
      action: 'redirect',
      codes: ['no-service-here'],
    })
    expect(advise({ acts: ['praise'], sentiment: 'positive' }, { channel: 'twitter' })).toMatchObject({
      action: 'answer-here',
    })
    expect(advise(own).options.at(-1)?.channel).toBe('twitter')
  })

  it('sends the urgent to the phone where no route says otherwise', () => {
    const policy = policyOf({ ...BANK, routing: [] })
    expect(advise({ ...own, urgency: 'high' }, { policy })).toMatchObject({
      channel: 'phone',
      codes: ['needs-identification', 'urgent'],
    })
    expect(advise(own, { policy })).toMatchObject({ channel: 'internetbank' })
  })

  it('tells account matters in private where the company identifies nobody', () => {
    const policy = policyOf({
      channels: { wall: { kind: 'social-public' }, dm: { kind: 'private-message' } },
    })
    expect(advise(own, { policy, channel: 'wall' })).toMatchObject({ action: 'redirect', channel: 'dm' })
    expect(advise(own, { policy, channel: 'dm' })).toMatchObject({ action: 'answer-here' })
  })

  it('routes by what a route asks for', () => {
    const route = (when: NonNullable<PolicyInput['routing']>[number]['when']) =>
      policyOf({ ...BANK, routing: [{ when, to: 'chat' }] })
    const goes = (when: Parameters<typeof route>[0], post: PostFacts, channel = 'facebook') =>
      advise(post, { policy: route(when), channel }).channel === 'chat'
    expect(goes({ topic: ['billing', 'delivery'] }, { topics: ['delivery'] })).toBe(true)
    expect(goes({ topic: ['billing', 'delivery'] }, { topics: ['booking'] })).toBe(false)
    expect(goes({ topic: 'billing', urgency: 'high' }, { topics: ['billing'] })).toBe(false)
    expect(goes({ act: 'request' }, { acts: ['request'] })).toBe(true)
    expect(goes({ sentiment: 'negative' }, { acts: ['complaint'], sentiment: 'negative' })).toBe(true)
    expect(goes({ language: 'nn' }, { language: 'nn' })).toBe(true)
    expect(goes({ language: 'nn' }, { language: 'nb' })).toBe(false)
    expect(goes({ from: 'private' }, {}, 'messenger')).toBe(true)
    expect(goes({ from: 'private' }, {})).toBe(false)
    expect(goes({ needsIdentification: false }, {})).toBe(true)
  })
})

describe('handing over', () => {
  it.each([
    ['threat', 'facebook'],
    ['self-harm', 'messenger'],
    ['staff-named', 'messenger'],
  ] as const)('%s goes to a person, whatever else is asked', (kind, channel) => {
    expect(advise({ conduct: [kind], acts: ['venting'], sentiment: 'negative' })).toMatchObject({
      action: 'hand-over',
      channel,
      codes: [kind],
    })
    expect(advise({ ...own, conduct: [kind], sentiment: 'negative' })).toMatchObject({
      action: 'hand-over',
      channel: 'internetbank',
      codes: [kind, 'needs-identification'],
    })
  })

  it('follows the policy', () => {
    const policy = policyOf({
      ...BANK,
      conduct: { insult: { action: 'keep', handOver: true }, threat: { action: 'keep', handOver: false } },
    })
    expect(advise({ conduct: ['insult'] }, { policy })).toMatchObject({
      action: 'hand-over',
      codes: ['sensitive'],
    })
    expect(advise({ conduct: ['threat'] }, { policy })).toMatchObject({ action: 'answer-here' })
  })
})

describe('the sentence', () => {
  it('asks what has happened when an angry post does not say', () => {
    expect(advise({ acts: ['venting'], sentiment: 'negative' }).text).toMatch(/Vad är det som har hänt\?/)
  })

  it('thanks for praise, and shows understanding to the upset', () => {
    expect(advise({ acts: ['praise'], sentiment: 'positive' }).text).toMatch(/^Tack/)
    expect(advise({ ...own, acts: ['complaint'], sentiment: 'negative' }).text).toMatch(/^Jag är ledsen/)
  })

  it('gives the time that the policy promises, unless the channel closes before', () => {
    const policy = policyOf({ ...BANK, response: { within: 'PT1H', urgent: 'PT15M' } })
    expect(advise({}, { policy }).text).toContain('inom en timme')
    expect(advise({ urgency: 'high' }, { policy }).text).toContain('inom 15 minuter')
    expect(advise({}, { policy, now: '2026-11-18T21:30:00+01:00' }).text).not.toContain('inom')
  })

  it('is in the language of the customer, or in one that the company has', () => {
    expect(advise({ ...own, language: 'nn' }).text).toContain('Logg gjerne inn')
    const post = {
      ...postOf(own, bank),
      language: { language: 'other' as const, confidence: 'high' as const, ranked: [] },
    }
    expect(adviseChannel(post, { policy: bank, channel: 'facebook' }).text).toContain('Please')
  })

  it('is formal with those who are', () => {
    const address = (value: 'formal' | 'informal' | 'follow-customer') =>
      policyOf({ ...BANK, address: value })
    expect(advise(own, { policy: address('formal') }).text).toMatch(/\bEr\b/)
    expect(advise({ ...own, formality: 'formal' }, { policy: address('follow-customer') }).text).toMatch(
      /\bEr\b/,
    )
    expect(advise({ ...own, formality: 'formal' }, { policy: address('informal') }).text).not.toMatch(
      /\bEr\b/,
    )
    expect(advise({ ...own, language: 'nb' }, { policy: address('formal') }).text).toMatch(/\bDem\b/)
  })

  it('says day and night only where the policy does', () => {
    const told = (hours?: string) =>
      policyOf({
        channels: {
          wall: { kind: 'social-public' },
          phone: { kind: 'phone', identification: 'bankid', ...(hours === undefined ? {} : { hours }) },
        },
      })
    expect(advise(own, { policy: told('24/7'), channel: 'wall' }).text).toContain('dygnet runt')
    expect(advise(own, { policy: told(), channel: 'wall' }).text).not.toContain('dygnet runt')
  })

  it('has the hours when no time is known', () => {
    const text = advise(technical, { now: undefined }).text
    expect(text).toContain('måndag till fredag klockan 08:00 till 18:00')
  })
})

describe('wrong arguments', () => {
  it('are told', () => {
    const post = postOf({}, bank)
    expect(() => adviseChannel(post, { policy: bank, channel: 'fax' })).toThrow(TypeError)
    expect(() => adviseChannel(post, { policy: bank, channel: 'facebook', now: 'soon' })).toThrow(/now/)
    expect(() => adviseChannel(post, { policy: definePolicy({}), channel: 'public' })).toThrow(PolicyError)
  })
})

describe('makeRecommendChannel', () => {
  it('reads a post that comes as text', () => {
    const seen: unknown[] = []
    const recommend = makeRecommendChannel((post, context) => {
      seen.push(post, context.channel, context.now)
      return postOf(own, bank)
    })
    expect(recommend('Vad är mitt saldo?', { policy: bank, channel: 'facebook', now: NOON }).channel).toBe(
      'internetbank',
    )
    expect(seen).toEqual(['Vad är mitt saldo?', 'facebook', NOON])
    expect(recommend(postOf(technical, bank), { policy: bank, channel: 'facebook', now: NOON }).channel).toBe(
      'chat',
    )
  })
})

describe('laws', () => {
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
  const posts = fc.record({
    language: fc.constantFrom(...LANGUAGES),
    acts: some(ACTS),
    topics: some(TOPICS),
    sentiment: fc.constantFrom(...SENTIMENTS),
    urgency: fc.constantFrom(...URGENCIES),
    formality: fc.constantFrom(...FORMALITIES),
    conduct: some(CONDUCT_KINDS),
    personalData: some(PERSONAL_DATA_KINDS),
    tried: some(CHANNEL_KINDS),
    needsIdentification: fc.boolean(),
    answerOwed: fc.boolean(),
  })
  const times = fc
    .integer({ min: 0, max: 366 * 1440 })
    .map((minutes) => new Date(Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000))
  const waits = fc.dictionary(
    fc.constantFrom('chat', 'phone', 'internetbank', 'messenger'),
    fc.integer({ min: 0, max: 90 }),
  )

  it('hold for every post, at every time', () => {
    fc.assert(
      fc.property(
        posts,
        times,
        waits,
        fc.constantFrom('facebook', 'twitter', 'messenger', 'chat', 'public', 'private'),
        (facts, now, queue, channel) => {
          const advice = advise(facts, { now: now.toISOString(), waits: queue, channel })
          const chosen = bank.channels.find((one) => one.id === advice.channel)
          expect(chosen).toBeDefined()
          expect(advice.options).toHaveLength(bank.channels.length)
          expect(advice.options.map((one) => one.score)).toEqual(
            advice.options.map((one) => one.score).sort((a, b) => b - a),
          )
          expect(advice.text).not.toMatch(/[{}]|undefined/)
          expect(advice.text).not.toBe('')
          expect(advice.codes.length).toBeGreaterThan(0)
          if (advice.action === 'redirect') {
            expect(facts.tried).not.toContain(chosen?.kind)
            expect(chosen?.service).toBe(true)
            expect(advice.options[0]?.channel).toBe(advice.channel)
            if (facts.needsIdentification) expect(chosen?.identification).toBeDefined()
          }
          if (advice.codes.includes('personal-data-in-public') && advice.action === 'redirect')
            expect(chosen?.visibility).toBe('private')
          expect(advise(facts, { now: now.toISOString(), waits: queue, channel })).toEqual(advice)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('have all four languages say the same things', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null ? keys(inner).map((one) => `${key}.${one}`) : [key],
      )
    const slots = (value: object): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) =>
          typeof inner === 'string'
            ? [
                [
                  key,
                  [...inner.matchAll(/\{(\w+)\}/g)]
                    .map((match) => match[1] ?? '')
                    .filter((slot) => !/^(?:s|S)ubject$|^object$/.test(slot))
                    .sort(),
                ],
              ]
            : Object.entries(slots(inner as object)).map(([deep, found]) => [`${key}.${deep}`, found]),
        ),
      )
    for (const language of LANGUAGES) {
      expect(keys(ADVICE[language])).toEqual(keys(ADVICE.sv))
      expect(slots(ADVICE[language])).toEqual(slots(ADVICE.sv))
    }
  })
})
