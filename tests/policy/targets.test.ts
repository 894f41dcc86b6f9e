import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../src/index.js'
import { responseDue, responseTarget } from '../../src/policy/targets.js'

const AT = Date.parse('2026-03-06T16:30:00Z')
const base = { timeZone: 'UTC', channels: { chat: { kind: 'chat', hours: 'Mo-Fr 09:00-17:00' } } } as const
const both = definePolicy({ ...base, response: { within: 'PT2H', urgent: 'PT30M' } })
const one = definePolicy({ ...base, response: { within: 'PT2H' } })

describe('when an answer is due', () => {
  it('depends on urgency, where the policy tells them apart', () => {
    expect(responseTarget(both, 'high')?.iso).toBe('PT30M')
    expect(responseTarget(both, 'normal')?.iso).toBe('PT2H')
    expect(responseTarget(both, 'low')?.iso).toBe('PT2H')
    expect(responseTarget(one, 'high')?.iso).toBe('PT2H')
  })
  it('is nothing without a target', () => {
    expect(responseDue(definePolicy(base), undefined, 'high', AT)).toBeUndefined()
  })
  it('runs in the open hours of the channel, and always where there is none', () => {
    const [chat] = one.channels
    expect(responseDue(one, chat, 'normal', AT)).toBe(Date.parse('2026-03-09T10:30:00Z'))
    expect(responseDue(one, undefined, 'normal', AT)).toBe(Date.parse('2026-03-06T18:30:00Z'))
  })
})
