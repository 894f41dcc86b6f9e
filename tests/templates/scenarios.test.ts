import { describe, expect, it } from 'vitest'
import { checkTemplates, definePolicy } from '../../src/index.js'
import { CONFLICTS, DUPLICATES, MISMATCHES, type Scenario, STALE } from './scenarios.js'

const policy = definePolicy({})
const rulesOf = ({ texts }: Scenario): string[] =>
  checkTemplates(texts, { policy, now: '2026-11-22' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^template\/(?:variant|conflicting|duplicate|stale)/.test(rule))

describe.each([
  ['template/variant-mismatch', MISMATCHES],
  ['template/conflicting-answer', CONFLICTS],
  ['template/duplicate', DUPLICATES],
  ['template/stale', STALE],
])('%s', (rule, scenarios) => {
  it.each(scenarios)('$about: $found', (scenario) => {
    expect(rulesOf(scenario)).toEqual(scenario.found ? [rule] : expect.not.arrayContaining([rule]))
  })
})
