import { REPLY_RULES } from '../../core/rule-ids.js'
import type { PolicyInput } from '../input.js'

/** Rules that a forbidden emoji makes needless, or that are a matter of taste. */
const NEEDLESS: readonly string[] = ['emoji/limit', 'emoji/bad-news', 'answer/missing-thanks']

/**
 * The strict test policy: every rule that the labels define is on, whatever its default, emojis are
 * forbidden, and replies are signed with a first name.
 */
export const strict: PolicyInput = {
  address: 'informal',
  staff: { signature: 'first-name' },
  rules: {
    ...Object.fromEntries(REPLY_RULES.map((rule) => [rule, NEEDLESS.includes(rule) ? 'off' : 'error'])),
    'tone/formality-mismatch': 'warning',
    'tone/corporate': 'warning',
    'tone/plural-address': 'warning',
    'tone/shouting': 'warning',
    'promise/vague': 'warning',
    'vocabulary/avoid': 'warning',
  },
}
