/** The companies of the articles: each policy says what was told of it, and does what it says. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ModerationAction, ReasonCode } from '../../src/core/vocabulary.js'
import { isoTime, type Policy } from '../../src/policy/index.js'
import { responseDue } from '../../src/policy/targets.js'
import { adviseChannel } from '../../src/recommend-channel.js'
import { examplePolicy, type PostFacts, postOf } from './support.js'

interface Scenario {
  company: string
  says: string
  post: PostFacts
  from?: string
  now?: string
  waits?: Record<string, number>
  action?: 'answer-here' | 'redirect' | 'hand-over'
  channel?: string
  reasons?: ReasonCode[]
  text?: RegExp
  notText?: RegExp
  moderation?: ModerationAction
  handOver?: boolean
  notice?: RegExp
}

/** A Wednesday in winter and its night, a Saturday, by the clock of Stockholm. */
const DAY = '2026-11-18T12:00:00+01:00'
const NIGHT = '2026-11-18T23:30:00+01:00'
const EVENING = '2026-11-18T20:00:00+01:00'
const SATURDAY = '2026-11-21T12:00:00+01:00'

const OWN: PostFacts = { acts: ['question'], topics: ['account'], needsIdentification: true }
const PLAIN: PostFacts = { acts: ['question'], topics: ['product'] }
const ANGRY: PostFacts = { acts: ['venting'], sentiment: 'negative' }

const SCENARIOS: Scenario[] = [
  {
    company: 'swedbank',
    says: 'own matters go to private messages, at night too',
    post: OWN,
    now: NIGHT,
    action: 'redirect',
    channel: 'messenger',
    reasons: ['needs-identification'],
    text: /privat meddelande/,
  },
  {
    company: 'swedbank',
    says: 'asks what has happened',
    post: ANGRY,
    now: NIGHT,
    action: 'answer-here',
    channel: 'facebook',
    text: /Vad är det som har hänt\?/,
  },
  {
    company: 'swedbank',
    says: 'speaks formally with the formal',
    post: { ...OWN, formality: 'formal' },
    now: DAY,
    action: 'redirect',
    channel: 'messenger',
    text: /hjälper vi Er/,
  },
  {
    company: 'seb',
    says: 'identifies logged in',
    post: OWN,
    now: DAY,
    action: 'redirect',
    channel: 'internetbank',
    reasons: ['needs-identification'],
    text: /internetbanken.*BankID/s,
  },
  {
    company: 'seb',
    says: 'identifies by phone where the log-in has failed',
    post: { ...OWN, tried: ['logged-in'] },
    now: DAY,
    action: 'redirect',
    channel: 'phone',
    reasons: ['needs-identification', 'tried'],
    notText: /[Ll]ogga/,
  },
  {
    company: 'seb',
    says: 'answers in the open what can be answered there',
    post: PLAIN,
    now: DAY,
    action: 'answer-here',
    channel: 'facebook',
    reasons: ['answerable-here'],
  },
  {
    company: 'seb',
    says: 'is closed in the open at half past eleven',
    post: PLAIN,
    now: NIGHT,
    action: 'redirect',
    channel: 'phone',
    reasons: ['closed'],
  },
  {
    company: 'seb',
    says: 'removes threats, with an answer first',
    post: { acts: ['venting'], sentiment: 'negative', conduct: ['threat'] },
    now: DAY,
    action: 'hand-over',
    reasons: ['threat'],
    moderation: 'answer-then-remove',
    handOver: true,
    notice: /hot.*regler/s,
  },
  {
    company: 'seb',
    says: 'removes very coarse language, with an answer first',
    post: { ...ANGRY, conduct: ['gross-language'] },
    moderation: 'answer-then-remove',
    handOver: false,
    notice: /grovt språk/,
  },
  {
    company: 'seb',
    says: 'asks for a good tone',
    post: { ...ANGRY, conduct: ['insult'] },
    moderation: 'ask-for-good-tone',
    notice: /god ton/,
  },
  {
    company: 'seb',
    says: 'begins with an apology',
    post: { acts: ['complaint'], sentiment: 'negative' },
    now: DAY,
    action: 'answer-here',
    text: /^Jag är ledsen/,
  },
  {
    company: 'nordea',
    says: 'opens at seven',
    post: PLAIN,
    now: '2026-11-18T07:00:00+01:00',
    action: 'answer-here',
    reasons: ['answerable-here'],
  },
  {
    company: 'nordea',
    says: 'tells when it is back',
    post: PLAIN,
    now: NIGHT,
    action: 'answer-here',
    reasons: ['closed'],
    text: /i morgon klockan 07:00/,
  },
  {
    company: 'nordea',
    says: 'shows understanding',
    post: { acts: ['complaint'], sentiment: 'negative' },
    now: DAY,
    text: /^Jag är ledsen/,
  },
  {
    company: 'nordea',
    says: 'sets boundaries',
    post: { ...ANGRY, conduct: ['insult'] },
    moderation: 'ask-for-good-tone',
  },
  {
    company: 'handelsbanken',
    says: 'is active until ten',
    post: PLAIN,
    now: '2026-11-18T21:59:00+01:00',
    action: 'answer-here',
    reasons: ['answerable-here'],
  },
  {
    company: 'handelsbanken',
    says: 'rests at night',
    post: PLAIN,
    now: NIGHT,
    action: 'answer-here',
    text: /i morgon klockan 08:00/,
  },
  {
    company: 'handelsbanken',
    says: 'keeps criticism and swearing',
    post: { acts: ['complaint'], sentiment: 'negative', conduct: ['profanity'] },
    moderation: 'keep',
    handOver: false,
  },
  {
    company: 'trygg-hansa',
    says: 'removes racism with notice',
    post: { ...ANGRY, conduct: ['racism'] },
    moderation: 'answer-then-remove',
    notice: /rasism/,
  },
  {
    company: 'trygg-hansa',
    says: 'removes sexism with notice',
    post: { ...ANGRY, conduct: ['sexism'] },
    moderation: 'answer-then-remove',
    notice: /sexism/,
  },
  {
    company: 'trygg-hansa',
    says: 'removes named staff and calls a person',
    post: { acts: ['complaint'], sentiment: 'negative', conduct: ['staff-named'] },
    now: DAY,
    moderation: 'answer-then-remove',
    handOver: true,
    action: 'hand-over',
    reasons: ['staff-named'],
  },
  {
    company: 'trygg-hansa',
    says: 'removes nothing else',
    post: { ...ANGRY, conduct: ['gross-language', 'insult', 'profanity'] },
    moderation: 'keep',
    handOver: false,
  },
  {
    company: 'trygg-hansa',
    says: 'keeps a threat but calls a person',
    post: { ...ANGRY, conduct: ['threat'] },
    moderation: 'keep',
    handOver: true,
    notice: /hot/,
  },
  {
    company: 'trygg-hansa',
    says: 'has no private messages but chat',
    post: OWN,
    now: SATURDAY,
    action: 'redirect',
    channel: 'chat',
    notText: /privat meddelande|mejla/i,
  },
  {
    company: 'trygg-hansa',
    says: 'closes at five on Saturdays',
    post: PLAIN,
    now: '2026-11-21T17:30:00+01:00',
    action: 'redirect',
    channel: 'chat',
    reasons: ['closed'],
  },
  {
    company: 'folksam',
    says: 'leads claims to the claims desk',
    post: { acts: ['question'], topics: ['claim'], needsIdentification: true },
    now: DAY,
    action: 'redirect',
    channel: 'claims',
    reasons: ['topic-route'],
  },
  {
    company: 'folksam',
    says: 'leads claims to private messages when that desk has closed',
    post: { acts: ['question'], topics: ['claim'], needsIdentification: true },
    now: EVENING,
    action: 'redirect',
    channel: 'messenger',
  },
  {
    company: 'folksam',
    says: 'answers in the open at seven on Saturday evening',
    post: PLAIN,
    now: '2026-11-21T18:59:00+01:00',
    action: 'answer-here',
    reasons: ['answerable-here'],
  },
  {
    company: 'folksam',
    says: 'opens at half past seven',
    post: PLAIN,
    now: '2026-11-18T07:00:00+01:00',
    action: 'answer-here',
    text: /i dag klockan 07:30/,
  },
  {
    company: 'skandia',
    says: 'sends own matters to the chat',
    post: OWN,
    now: DAY,
    action: 'redirect',
    channel: 'chat',
  },
  {
    company: 'skandia',
    says: 'gives technical support in the open',
    post: { acts: ['question'], topics: ['technical'] },
    now: DAY,
    action: 'answer-here',
    reasons: ['answerable-here'],
  },
  {
    company: 'loopia',
    says: 'sends troubleshooting to the chat',
    post: { acts: ['question'], topics: ['technical'] },
    now: SATURDAY,
    action: 'redirect',
    channel: 'chat',
    reasons: ['topic-route'],
  },
  {
    company: 'loopia',
    says: 'sends it to e-mail where the chat has failed',
    post: { acts: ['question'], topics: ['technical'], tried: ['chat'] },
    now: SATURDAY,
    action: 'redirect',
    channel: 'email',
    reasons: ['topic-route', 'tried'],
  },
  {
    company: 'loopia',
    says: 'sends it to e-mail where the queue is long',
    post: { acts: ['question'], topics: ['technical'] },
    waits: { chat: 45, email: 20 },
    now: SATURDAY,
    action: 'redirect',
    channel: 'email',
    reasons: ['topic-route', 'shorter-wait'],
  },
  {
    company: 'loopia',
    says: 'tells of outages on Facebook',
    post: { acts: ['question'], topics: ['outage'] },
    from: 'twitter',
    now: SATURDAY,
    action: 'redirect',
    channel: 'facebook',
    text: /Facebook/,
  },
  {
    company: 'loopia',
    says: 'asks the author to remove coarse language',
    post: { ...ANGRY, conduct: ['gross-language'] },
    moderation: 'ask-author-to-remove',
    notice: /ta bort inlägget\?/,
  },
  {
    company: 'airline',
    says: 'leads on from Twitter',
    post: PLAIN,
    from: 'twitter',
    now: DAY,
    action: 'redirect',
    reasons: ['no-service-here'],
    notText: /mejla|e-post/i,
  },
  {
    company: 'airline',
    says: 'takes tickets by phone',
    post: {
      acts: ['request'],
      topics: ['booking'],
      urgency: 'high',
      needsIdentification: true,
      language: 'nb',
    },
    from: 'twitter',
    now: DAY,
    action: 'redirect',
    channel: 'phone',
    text: /Ring oss gjerne/,
  },
  {
    company: 'airline',
    says: 'thanks for praise also where it gives no service',
    post: { acts: ['praise'], sentiment: 'positive', language: 'en' },
    from: 'twitter',
    action: 'answer-here',
    text: /Thank you/,
  },
  {
    company: 'airline',
    says: 'does not send back to the phone queue',
    post: { acts: ['complaint'], sentiment: 'negative', tried: ['phone'] },
    from: 'twitter',
    action: 'redirect',
    channel: 'chat',
  },
  {
    company: 'klm',
    says: 'answers within an hour',
    post: { ...PLAIN, language: 'en' },
    now: DAY,
    action: 'answer-here',
    text: /within an hour/,
  },
  {
    company: 'seven-tips',
    says: 'thanks for praise',
    post: { acts: ['praise'], sentiment: 'positive', language: 'nn' },
    now: DAY,
    action: 'answer-here',
    text: /^Takk/,
  },
  {
    company: 'seven-tips',
    says: 'says du',
    post: { ...PLAIN, language: 'nb' },
    now: DAY,
    text: /deg/,
    notText: /\b(?:dere|De|Dem)\b/,
  },
  {
    company: 'seven-tips',
    says: 'says De to the formal',
    post: { ...PLAIN, language: 'nb', formality: 'formal' },
    now: DAY,
    text: /Dem/,
  },
  {
    company: 'seven-tips',
    says: 'keeps its hours',
    post: { ...PLAIN, language: 'nb' },
    now: EVENING,
    action: 'answer-here',
    text: /i morgen klokka 08:00/,
  },
  {
    company: 'follow-up',
    says: 'answers where it was asked',
    post: PLAIN,
    now: NIGHT,
    action: 'answer-here',
    reasons: ['answerable-here'],
  },
]

const firstPublic = (policy: Policy) =>
  policy.channels.find((channel) => channel.visibility === 'public')?.id ?? 'public'

describe('the twelve policies', () => {
  it.each(SCENARIOS)('$company: $says', (scenario) => {
    const policy = examplePolicy(scenario.company)
    const post = postOf(scenario.post, policy)
    const advice = adviseChannel(post, {
      policy,
      channel: scenario.from ?? firstPublic(policy),
      ...(scenario.now === undefined ? {} : { now: scenario.now }),
      ...(scenario.waits === undefined ? {} : { waits: scenario.waits }),
    })
    const codes = advice.reasons.map((reason) => reason.code)
    if (scenario.action !== undefined) expect(advice.action).toBe(scenario.action)
    if (scenario.channel !== undefined) expect(advice.channel).toBe(scenario.channel)
    if (scenario.reasons !== undefined) expect(codes).toEqual(expect.arrayContaining(scenario.reasons))
    if (scenario.text !== undefined) expect(advice.text).toMatch(scenario.text)
    if (scenario.notText !== undefined) expect(advice.text).not.toMatch(scenario.notText)
    if (scenario.moderation !== undefined) expect(post.moderation.action).toBe(scenario.moderation)
    if (scenario.handOver !== undefined) expect(post.moderation.handOver).toBe(scenario.handOver)
    if (scenario.notice !== undefined) expect(post.moderation.notice).toMatch(scenario.notice)
    expect(advice.options.map((option) => option.channel).sort()).toEqual(
      policy.channels.map((channel) => channel.id).sort(),
    )
    if (advice.action !== 'hand-over') expect(advice.options[0]?.channel).toBe(advice.channel)
  })

  it('has a scenario for every example', () => {
    const files = readdirSync(new URL('../../docs/policies', import.meta.url)).filter((name) =>
      name.endsWith('.yaml'),
    )
    const companies = new Set(SCENARIOS.map((scenario) => scenario.company))
    expect([...companies].sort()).toEqual(files.map((name) => name.replace('.yaml', '')).sort())
    expect(files).toHaveLength(12)
  })

  it.each([
    ['swedbank', 'answer/ask-what-happened', 'error'],
    ['seb', 'tone/missing-empathy', 'error'],
    ['nordea', 'tone/missing-empathy', 'error'],
    ['handelsbanken', 'tone/chummy', 'error'],
    ['skandia', 'emoji/forbidden', 'error'],
    ['airline', 'staff/contact-details', 'error'],
    ['seven-tips', 'irony/sarcasm', 'error'],
    ['seven-tips', 'emoji/forbidden', 'off'],
    ['seven-tips', 'answer/missing-thanks', 'warning'],
  ])('%s sets %s to %s', (company, rule, severity) => {
    expect(examplePolicy(company).setting(rule, 'public').severity).toBe(severity)
  })

  it('lets staff at Swedbank choose the name that they sign with', () => {
    expect(examplePolicy('swedbank').staff.signature).toBe('any')
  })

  it('gives KLM an hour', () => {
    const policy = examplePolicy('klm')
    const due = responseDue(policy, policy.channels[0], 'normal', Date.parse(DAY))
    expect(due === undefined ? '' : isoTime(due, policy.calendar.timeZone)).toBe('2026-11-18T13:00:00+01:00')
  })

  it('sets a date for each kind of case in the follow-up note', () => {
    const { response } = examplePolicy('follow-up')
    expect(response.followUp.claim?.iso).toBe('P3D')
    expect(response.statusEvery?.iso).toBe('PT10M')
  })
})
