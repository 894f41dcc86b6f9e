import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPLY_RULES, RULE_IDS } from '../../src/core/rule-ids.js'
import { CONDUCT_KINDS } from '../../src/core/vocabulary.js'
import * as generic from '../../src/policies.js'
import {
  channelMeant,
  definePolicy,
  PolicyError,
  type PolicyInput,
  parsePolicy,
  policyJsonSchema,
} from '../../src/policy/index.js'

const strictTest = () =>
  JSON.parse(readFileSync(new URL('../corpus/strict.policy.json', import.meta.url), 'utf8')) as PolicyInput

/** The example of the contract. */
const EXAMPLE = {
  extends: ['godton:bank'],
  company: 'Exempelbanken',
  languages: ['sv', 'nb', 'nn', 'en'],
  messages: 'en',
  timeZone: 'Europe/Stockholm',
  holidays: 'SE',
  address: 'informal',
  rules: {
    'emoji/forbidden': 'error',
    'emoji/limit': ['warning', { max: 1, allow: ['🙂'] }],
    'irony/sarcasm': { severity: 'error', clause: '§4 Vi är aldrig ironiska' },
  },
  staff: { signature: 'first-name', roster: [{ name: 'Erik', surname: 'Nordberg', alias: 'Nisse' }] },
  conduct: {
    profanity: 'keep',
    racism: 'answer-then-remove',
    threat: { action: 'answer-then-remove', handOver: true },
  },
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
  response: { within: 'PT1H', urgent: 'PT15M', followUp: { claim: 'P3D' }, status: { every: 'PT10M' } },
  vocabulary: { avoid: { ärendet: 'frågan' }, forbid: ['olägenheter'], allow: ['Skit & Ingenting AB'] },
  identifiers: [{ kind: 'reference-number', name: 'kundnummer', pattern: 'KD\\d{7}' }],
} as const satisfies PolicyInput

describe('definePolicy', () => {
  it('compiles the example', () => {
    const policy = definePolicy(EXAMPLE)
    expect(policy.setting('irony/sarcasm', 'public')).toEqual({
      severity: 'error',
      options: {},
      clause: '§4 Vi är aldrig ironiska',
    })
    expect(policy.setting('emoji/limit', 'private')).toEqual({
      severity: 'warning',
      options: { max: 1, allow: ['🙂'] },
    })
    expect(policy.contacts).toEqual(['0771-00 00 00', 'https://bank.example/login'])
    expect(policy.channels.map((channel) => channel.visibility)).toEqual([
      'public',
      'public',
      'private',
      'private',
      'private',
      'private',
    ])
    expect(policy.response.followUp.claim?.iso).toBe('P3D')
    expect(policy.conduct.threat).toEqual({
      action: 'answer-then-remove',
      handOver: true,
      handOverTold: true,
    })
  })

  it('reads the strict test policy as it is', () => {
    const policy = definePolicy(strictTest())
    const off = REPLY_RULES.filter((rule) => policy.setting(rule, 'public').severity === 'off')
    expect(off).toEqual(['emoji/limit', 'emoji/bad-news', 'answer/missing-thanks'])
    expect(policy.channels.map((channel) => channel.kind)).toEqual([
      'social-public',
      'private-message',
      'chat',
      'phone',
      'logged-in',
    ])
  })

  it('has a default for everything', () => {
    const policy = definePolicy({})
    for (const rule of RULE_IDS)
      expect(policy.setting(rule, 'public').severity).toMatch(/^(?:off|info|warning|error)$/)
    for (const kind of CONDUCT_KINDS) expect(policy.conduct[kind].action).not.toBe('')
    expect(policy.conduct.profanity).toEqual({ action: 'keep', handOver: false })
    expect(policy.setting('emoji/forbidden', 'public').severity).toBe('off')
    expect(policy.setting('house/unknown', 'public').severity).toBe('off')
  })

  it('sets rules apart for public and private channels', () => {
    const policy = definePolicy({
      rules: { 'tone/chummy': { severity: 'warning', public: 'error', private: 'off' } },
    })
    expect(policy.setting('tone/chummy', 'public').severity).toBe('error')
    expect(policy.setting('tone/chummy', 'private').severity).toBe('off')
  })

  it('calls a person for threats also where the action is given alone, unless it says not to', () => {
    expect(definePolicy({ conduct: { threat: 'keep' } }).conduct.threat).toEqual({
      action: 'keep',
      handOver: true,
    })
    expect(
      definePolicy({ conduct: { threat: { action: 'keep', handOver: false } } }).conduct.threat.handOver,
    ).toBe(false)
  })

  it('knows own rules', () => {
    const ownRules = [{ id: 'house/greeting', severity: 'info' as const, check: () => [] }]
    const policy = definePolicy({ ownRules, rules: { 'house/greeting': { clause: '§1' } } })
    expect(policy.setting('house/greeting', 'public')).toEqual({
      severity: 'info',
      options: {},
      clause: '§1',
    })
    expect(policy.ownRules[0]).toBe(ownRules[0])
  })

  it('keeps locales as they were handed in', () => {
    const locales = [{ language: 'sv' as const }]
    expect(definePolicy({ locales }).locales).toBe(locales)
  })

  it('is frozen, and leaves the input as it was', () => {
    const input = structuredClone(EXAMPLE) as PolicyInput
    const policy = definePolicy(input)
    expect(input).toEqual(EXAMPLE)
    expect(Object.isFrozen(policy)).toBe(true)
    expect(Object.isFrozen(policy.channels[0])).toBe(true)
    expect(Object.isFrozen(input.channels?.chat)).toBe(false)
  })
})

describe('extends', () => {
  it('merges objects, replaces lists and scalars, later over earlier, the policy itself last', () => {
    const first: PolicyInput = {
      rules: { 'tone/chummy': 'off', 'tone/private': 'off', 'emoji/limit': ['error', { max: 9 }] },
      vocabulary: { forbid: ['a'] },
      staff: { signature: 'initials', roster: [{ name: 'Ida' }] },
    }
    const second: PolicyInput = { rules: { 'tone/chummy': 'info' }, vocabulary: { forbid: ['b'] } }
    const policy = definePolicy({
      extends: [first, second],
      rules: { 'tone/private': 'error', 'emoji/limit': 'info' },
      staff: { signature: 'alias' },
    })
    expect(policy.setting('tone/chummy', 'public').severity).toBe('info')
    expect(policy.setting('tone/private', 'public').severity).toBe('error')
    expect(policy.setting('emoji/limit', 'public')).toEqual({
      severity: 'info',
      options: { max: 2, allow: [] },
    })
    expect(policy.vocabulary.forbid).toEqual(['b'])
    expect(policy.staff).toEqual({ signature: 'alias', roster: [{ name: 'Ida' }] })
  })

  it('takes one name, a list, and policies that extend others', () => {
    const chain = definePolicy({ extends: { extends: 'godton:strict' } })
    expect(chain.setting('emoji/forbidden', 'public').severity).toBe('error')
    const both = definePolicy({ extends: ['godton:strict', 'godton:bank'] })
    expect(both.setting('emoji/forbidden', 'public').severity).toBe('error')
    expect(both.response.within?.iso).toBe('PT1H')
  })

  it.each(Object.entries(generic))('the generic policy %s stands on its own', (_, input) => {
    expect(parsePolicy(input).ok).toBe(true)
    expect(parsePolicy(structuredClone(input)).ok).toBe(true)
  })

  it('does not reach the prototype, nor run without end', () => {
    const odd = JSON.parse('{"__proto__":{"company":"x"},"extends":"godton:bank"}') as PolicyInput
    expect(definePolicy(odd).company).toBe('')
    expect(Object.hasOwn(Object.prototype, 'company')).toBe(false)
    const loop: PolicyInput = {}
    loop.extends = loop
    const result = parsePolicy(loop)
    expect(result.ok).toBe(false)
  })
})

describe('errors', () => {
  const issuesOf = (input: unknown) => {
    const result = parsePolicy(input)
    return result.ok ? [] : result.issues
  }

  it.each([
    [{ compny: 'x' }, 'compny', 'company'],
    [{ extend: [] }, 'extend', 'extends'],
    [{ rules: { 'tone/defensiv': 'error' } }, 'rules.tone/defensiv', 'tone/defensive'],
    [{ rules: { chummy: 'error' } }, 'rules.chummy', 'tone/chummy'],
    [{ rules: { 'tone/defensive': 'eror' } }, 'rules.tone/defensive', 'error'],
    [{ rules: { 'emoji/limit': ['warning', { maks: 1 }] } }, 'rules.emoji/limit[1].maks', 'max'],
    [{ rules: { 'tone/private': { severity: 'error', claus: '§' } } }, 'rules.tone/private.claus', 'clause'],
    [{ channels: { chat: { kind: 'chatt' } } }, 'channels.chat.kind', 'chat'],
    [{ channels: { chat: { kind: 'chat', openingHours: '24/7' } } }, 'channels.chat.openingHours', undefined],
    [{ channels: { chat: { kind: 'chat', hour: '24/7' } } }, 'channels.chat.hour', 'hours'],
    [{ conduct: { thret: 'keep' } }, 'conduct.thret', 'threat'],
    [{ conduct: { threat: { action: 'kep' } } }, 'conduct.threat.action', 'keep'],
    [{ conduct: { threat: { action: 'keep', handover: true } } }, 'conduct.threat.handover', 'handOver'],
    [{ extends: ['godton:webhost'] }, 'extends[0]', 'godton:web-host'],
    [{ extends: './house.yaml' }, 'extends', undefined],
    [{ timeZone: 'Europe/Stokholm' }, 'timeZone', undefined],
    [{ response: { within: '1 hour' } }, 'response.within', undefined],
    [{ response: { followUp: { clam: 'P1D' } } }, 'response.followUp.clam', 'claim'],
    [{ response: { status: { every: 'ten' } } }, 'response.status.every', undefined],
    [{ routing: [{ when: { topic: 'tecnical' }, to: ['chat'] }] }, 'routing[0].when.topic', 'technical'],
    [{ routing: [{ when: { topics: 'technical' }, to: ['chat'] }] }, 'routing[0].when.topics', 'topic'],
    [{ routing: [{ when: {}, to: ['chatt'] }] }, 'routing[0].to', 'chat'],
    [{ channels: { chat: { kind: 'chat', hours: 'Mo-Fr 8-18' } } }, 'channels.chat.hours', undefined],
    [{ channels: { public: { kind: 'chat' } } }, 'channels.public', undefined],
    [
      { identifiers: [{ kind: 'reference-number', name: 'x', pattern: '(a+)+$' }] },
      'identifiers[0].pattern',
      undefined,
    ],
    [{ identifiers: [{ kind: 'reference', name: 'x', pattern: 'a' }] }, 'identifiers[0].kind', undefined],
    [{ staff: { signature: 'firstname' } }, 'staff.signature', 'first-name'],
    [{ languages: [] }, 'languages', undefined],
    [{ languages: ['sv', 'no'] }, 'languages[1]', 'nb'],
    [{ messages: 'swedish' }, 'messages', undefined],
    [{ ownRules: [{ id: 'Nope' }] }, 'ownRules[0].id', undefined],
    [{ company: 3 }, 'company', undefined],
    [null, '', undefined],
    ['text', '', undefined],
    [[], '', undefined],
  ])('%j is told at %s', (input, path, near) => {
    const [first] = issuesOf(input)
    expect(first?.path).toBe(path)
    expect(first?.message).toContain('accepted: ')
    if (near !== undefined) expect(first?.nearest).toBe(near)
  })

  it('are all told at once, and thrown by definePolicy', () => {
    const wrong = { company: 3, adress: 'formal', languages: ['xx'] } as unknown as PolicyInput
    expect(
      issuesOf(wrong)
        .map((one) => one.path)
        .sort(),
    ).toEqual(['adress', 'company', 'languages[0]'])
    expect(() => definePolicy(wrong)).toThrow(PolicyError)
  })

  it('never repeat a value that may be personal', () => {
    const wrong = {
      staff: { signature: 'Erik Nordberg', roster: [{ name: 'Erik', phone: '070-123 45 67' }] },
      contacts: '070-765 43 21',
    }
    const text = JSON.stringify(issuesOf(wrong))
    expect(text).not.toMatch(/Nordberg|123 45|765 43/)
  })

  it('never come as anything but issues', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parsePolicy(input).ok === 'boolean'))
    const keys = fc.constantFrom(
      'rules',
      'channels',
      'staff',
      'conduct',
      'routing',
      'extends',
      'response',
      'locales',
      'identifiers',
    )
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (input) => typeof parsePolicy(input).ok === 'boolean'),
    )
  })
})

describe('channelMeant', () => {
  const policy = definePolicy(EXAMPLE)
  it('finds channels by name and by visibility', () => {
    expect(channelMeant(policy, 'chat').channel?.kind).toBe('chat')
    expect(channelMeant(policy, undefined)).toMatchObject({ visibility: 'public', named: false })
    expect(channelMeant(policy, 'private').channel?.id).toBe('messenger')
    expect(channelMeant(definePolicy({}), 'private')).toEqual({ visibility: 'private', named: false })
  })
  it('names the nearest for an unknown one', () => {
    expect(() => channelMeant(policy, 'facebok')).toThrow(/Did you mean "facebook"/)
  })
})

describe('the JSON Schema', () => {
  it('is the one that is shipped', async () => {
    await expect(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../docs/schema/policy.schema.json',
    )
  })
  it('names every rule', () => {
    const schema = policyJsonSchema() as { properties: { rules: { properties: object } } }
    expect(Object.keys(schema.properties.rules.properties)).toEqual([...RULE_IDS])
  })
})
