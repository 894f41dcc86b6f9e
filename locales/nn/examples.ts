import type { ReplyRuleId } from '../../src/core/rule-ids.js'
import type { RuleExamples } from '../../src/define/reply-rule.js'
import { answer } from './examples/answer.js'
import { form } from './examples/form.js'
import { staff } from './examples/staff.js'
import { tone } from './examples/tone.js'

/** What every reply rule finds, and what comes close without breaking it. All companies and people are invented. */
export const examples: Readonly<Record<ReplyRuleId, RuleExamples>> = { ...tone, ...form, ...staff, ...answer }
