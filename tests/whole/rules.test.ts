import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleText } from '../../docs/build/rule-source.js'
import { replyRules } from '../../rules/reply.js'
import { CUES } from '../../src/core/cues.js'
import { REPLY_RULES, RULE_IDS } from '../../src/core/rule-ids.js'

it('every reply rule is indexed once', () => {
  expect(replyRules.map((rule) => rule.id).sort()).toEqual([...REPLY_RULES].sort())
})

it('every rule has a file of its name, a summary and a reason', () => {
  for (const rule of RULE_IDS) {
    const { summary, reason } = ruleText(rule)
    expect(summary.length, rule).toBeGreaterThan(20)
    expect(reason.length, rule).toBeGreaterThan(20)
  }
})

it('every rule has a page', () => {
  expect(
    RULE_IDS.filter((rule) => !existsSync(new URL(`../../docs/rules/${rule}.md`, import.meta.url))),
  ).toEqual([])
})

it('rules ask for cues that there are', () => {
  for (const rule of replyRules)
    expect(
      rule.cues.filter((cue) => !CUES.includes(cue)),
      rule.id,
    ).toEqual([])
})
