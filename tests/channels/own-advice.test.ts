/** What godton suggests passes what godton checks, under the same policy, in all languages. */
import { describe, expect, it } from 'vitest'
import { CHANNEL_KINDS, LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { checkReply, definePolicy } from '../../src/index.js'
import type { Policy, PolicyInput } from '../../src/policy/index.js'
import { adviseChannel } from '../../src/recommend-channel.js'
import { type PostFacts, postOf } from '../policy/support.js'

const CONTACTS: Partial<Record<string, string>> = {
  phone: '0771-00 00 00',
  email: 'kundservice@exempelbolaget.example',
  chat: 'https://exempelbolaget.example/chat',
  'logged-in': 'https://exempelbolaget.example/login',
}

const BASE: PolicyInput = { extends: 'godton:strict', company: 'Exempelbolaget', holidays: 'SE' }

/** A company with a public wall and one other channel, so that the advice leads there. */
const leadingTo = (
  kind: (typeof CHANNEL_KINDS)[number],
  contact: boolean,
  more: object,
  address: 'informal' | 'formal',
): Policy =>
  definePolicy({
    ...BASE,
    address,
    channels: {
      wall: { kind: 'social-public' },
      target: {
        kind,
        ...more,
        ...(contact && CONTACTS[kind] !== undefined ? { contact: CONTACTS[kind] } : {}),
      },
    },
    routing: [{ when: { topic: 'technical' }, to: ['target'] }],
  })

const NOON = '2026-11-18T12:00:00+01:00'

function findings(text: string, policy: Policy, facts: PostFacts, now: string) {
  const post = postOf(facts, policy)
  const { findings } = checkReply(`${text}\n/Erik`, { policy, post, channel: 'wall', agent: 'Erik', now })
  return findings.map((finding) => `${finding.rule}: ${finding.quote || text}`)
}

const cases = LANGUAGES.flatMap((language) => CHANNEL_KINDS.map((kind) => ({ language, kind })))

describe('the way to a channel', () => {
  it.each(cases)('is well put in $language for $kind', ({ language, kind }) => {
    for (const contact of [true, false]) {
      for (const more of [{ identification: 'bankid' }, { hours: 'Mo-Su 08:00-22:00' }, { hours: '24/7' }]) {
        for (const address of ['informal', 'formal'] as const) {
          const policy = leadingTo(kind, contact, more, address)
          const formality = address === 'formal' ? 'formal' : 'neutral'
          for (const facts of [
            { language, topics: ['technical'], formality },
            { language, topics: ['technical'], formality, acts: ['complaint'], sentiment: 'negative' },
          ] satisfies PostFacts[]) {
            for (const waits of [{}, { target: 0 }, { target: 17 }] as Record<string, number>[]) {
              const { text, channel } = adviseChannel(postOf(facts, policy), {
                policy,
                channel: 'wall',
                now: NOON,
                waits,
              })
              expect(channel).toBe('target')
              expect(findings(text, policy, facts, NOON)).toEqual([])
            }
          }
        }
      }
    }
  })
})

describe('the answer here', () => {
  const policy = definePolicy({
    ...BASE,
    channels: { wall: { kind: 'social-public', hours: 'Mo-Su 08:00-22:00' } },
    response: { within: 'PT1H' },
  })
  const later = definePolicy({
    ...BASE,
    channels: { wall: { kind: 'social-public', hours: 'Mo-Fr 08:00-17:00' } },
  })
  const posts = (language: Language): PostFacts[] => [
    { language },
    { language, acts: ['complaint'], sentiment: 'negative' },
    { language, acts: ['venting'], sentiment: 'negative' },
    { language, acts: ['praise'], sentiment: 'positive' },
  ]
  it.each(LANGUAGES)('is well put in %s', (language) => {
    for (const facts of posts(language)) {
      for (const [own, now] of [
        [policy, NOON],
        [later, '2026-11-20T18:00:00+01:00'],
        [later, '2026-11-18T12:00:00+01:00'],
      ] as const) {
        const { text } = adviseChannel(postOf(facts, own), { policy: own, channel: 'wall', now })
        expect(findings(text, own, facts, now)).toEqual([])
      }
    }
  })
})

describe('handing over, and the notice', () => {
  const policy = definePolicy({
    ...BASE,
    channels: { wall: { kind: 'social-public' }, dm: { kind: 'private-message' } },
  })
  const grounds = [
    'threat',
    'self-harm',
    'staff-named',
    'racism',
    'sexism',
    'gross-language',
    'insult',
  ] as const
  it.each(LANGUAGES)('are well put in %s', (language) => {
    for (const kind of grounds) {
      const facts: PostFacts = { language, acts: ['praise'], sentiment: 'negative', conduct: [kind] }
      const post = postOf(facts, policy)
      const { text } = adviseChannel(post, { policy, channel: 'wall', now: NOON })
      expect(findings(text, policy, { language, acts: [] }, NOON)).toEqual([])
      expect(findings(post.moderation.notice ?? '', policy, { language, acts: [] }, NOON)).toEqual([])
    }
    const data: PostFacts = {
      language,
      acts: [],
      personalData: ['phone', 'personal-identity-number', 'payment-card'],
    }
    expect(
      findings(postOf(data, policy).moderation.notice ?? '', policy, { language, acts: [] }, NOON),
    ).toEqual([])
  })
})
