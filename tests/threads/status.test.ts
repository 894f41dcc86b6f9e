import { describe, expect, it } from 'vitest'
import { makeCheckStatusUpdate, type StatusContext } from '../../src/check-status-update.js'
import { kit, threadPolicy } from './support.js'

const policy = threadPolicy({ timeZone: 'UTC', response: { status: { every: 'PT10M' } } })
const check = makeCheckStatusUpdate(() => kit)
const status = (text: string, context: Partial<StatusContext> = {}) =>
  check(text, { policy, now: '2026-06-01T18:25:00Z', ...context })
    .findings.map((finding) => finding.rule)
    .filter((rule) => rule.startsWith('status/'))

describe('a status update', () => {
  const whole = '18:25: We are looking for the fault. Still no prognosis. Next update 18:35.'

  it('has the time, the action, the prognosis and the next update', () => {
    expect(status(whole)).toEqual([])
    expect(
      status('18.25 The cable is being repaired, expected to work by tomorrow. Next update in 10 minutes.'),
    ).toEqual([])
  })

  it.each([
    ['We are looking for the fault. Still no prognosis. Next update 18:35.', ['status/missing-time']],
    ['18:25: Still no prognosis. Next update 18:35.', ['status/missing-action']],
    ['18:25: We are looking for the fault. Next update 18:35.', ['status/missing-prognosis']],
    ['18:25: We are looking for the fault. Still no prognosis.', ['status/missing-next-update']],
    [
      '18:25: We are looking for the fault. Still no prognosis. Next update soon.',
      ['status/missing-next-update'],
    ],
    [
      'Hello',
      [
        'status/missing-action',
        'status/missing-next-update',
        'status/missing-prognosis',
        'status/missing-time',
      ],
    ],
  ])('%s', (text, rules) => {
    expect(status(text)).toEqual(rules)
  })

  it('comes at the set interval', () => {
    const previous = [
      { text: 'x', at: '2026-06-01T18:05:00Z' },
      { text: 'y', at: '2026-06-01T18:15:00Z' },
    ]
    expect(status(whole, { previous })).toEqual([])
    expect(status(whole, { previous, now: '2026-06-01T18:25:40Z' })).toEqual([])
    expect(status(whole, { previous, now: '2026-06-01T18:26:00Z' })).toContain('status/interval')
    expect(status(whole, { previous: previous.slice(0, 1) })).toEqual(['status/interval'])
  })

  it('does not announce the next one later than that', () => {
    expect(status(whole.replace('18:35', '18:55'))).toEqual(['status/interval'])
    const calm = threadPolicy({ timeZone: 'UTC' })
    expect(status(whole.replace('18:35', '18:55'), { policy: calm })).toEqual([])
  })

  it('is told how often', () => {
    const report = check(whole.replace('18:35', '18:55'), { policy, now: '2026-06-01T18:25:00Z' })
    const finding = report.findings.find((one) => one.rule === 'status/interval')
    expect(finding).toMatchObject({ scope: 'span', quote: '18:55' })
    expect(finding?.message).toContain('10 minutes')
    expect(report.verdict).toBe('revise')
  })

  it('needs no signature', () => {
    expect(check(whole, { policy }).findings.map((one) => one.rule)).not.toContain('staff/missing-signature')
  })

  it('can be set by the policy', () => {
    const loose = threadPolicy({ rules: { 'status/missing-time': 'off' } })
    expect(
      status('We are looking for the fault. Still no prognosis. Next update 18:35.', { policy: loose }),
    ).toEqual([])
  })

  it('tells wrong arguments', () => {
    expect(() => check(whole, { policy, previous: [{ text: '', at: 'then' }] })).toThrow(TypeError)
    expect(() => check(3 as unknown as string, { policy })).toThrow(TypeError)
  })
})
