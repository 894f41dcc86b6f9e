import { describe, expect, it } from 'vitest'
import { EXAMPLES, examplePolicy, plain } from '../../docs/build/examples.js'
import { REPLY_RULES } from '../../src/core/rule-ids.js'
import { overlaps } from '../../src/core/span.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import type { Example } from '../../src/define/reply-rule.js'
import { checkReply, definePolicy, type Finding, type RuleId } from '../../src/index.js'

const POLICIES = {
  sv: examplePolicy('sv'),
  nb: examplePolicy('nb'),
  nn: examplePolicy('nn'),
  en: examplePolicy('en'),
}

function found(rule: RuleId, language: Language, example: Example): Finding[] {
  const { draft, marked: _, ...place } = plain(example)
  return checkReply(draft, { policy: POLICIES[language], language, ...place }).findings.filter(
    (one) => one.rule === rule,
  )
}

for (const language of LANGUAGES) {
  describe(`examples in ${language}`, () => {
    for (const rule of REPLY_RULES) {
      const { bad, good } = EXAMPLES[language][rule]
      it(`${rule} has both kinds`, () => {
        expect(bad.length).toBeGreaterThan(0)
        expect(good.length).toBeGreaterThan(0)
      })
      it.each(bad)(`${rule} finds %j`, (example) => {
        const { draft, marked } = plain(example)
        const findings = found(rule, language, example)
        expect(findings.length, draft).toBeGreaterThan(0)
        for (const mark of marked)
          expect(
            findings.some((one) => overlaps(one, mark)),
            draft,
          ).toBe(true)
      })
      it.each(good)(`${rule} leaves %j alone`, (example) =>
        expect(found(rule, language, example)).toEqual([]),
      )
    }
  })
}

it('answer/closed-channel says nothing where the policy lists no channels', () => {
  const policy = definePolicy({ rules: { 'answer/closed-channel': 'warning' } })
  for (const language of LANGUAGES) {
    for (const example of EXAMPLES[language]['answer/closed-channel'].bad) {
      const { draft } = plain(example)
      const { findings } = checkReply(draft, { policy, language })
      expect(findings.filter((one) => one.rule === 'answer/closed-channel')).toEqual([])
    }
  }
})
