/** What holds where a policy says nothing. */
import type { RuleId } from '../core/rule-ids.js'
import type { ConductKind, Severity } from '../core/vocabulary.js'
import type { PolicyInput } from './input.js'
import type { ConductSetting } from './types.js'

/** Errors harm a person or the company once sent, warnings read badly, hints are worth a thought. */
export const DEFAULT_SEVERITIES: Record<RuleId, Severity | 'off'> = {
  'tone/defensive': 'warning',
  'tone/blaming': 'warning',
  'tone/dismissive': 'warning',
  'tone/corporate': 'warning',
  'tone/chummy': 'warning',
  'tone/private': 'warning',
  'tone/shouting': 'warning',
  'tone/profanity': 'error',
  'tone/plural-address': 'warning',
  'tone/formality-mismatch': 'warning',
  'tone/language-mismatch': 'warning',
  'tone/missing-empathy': 'warning',
  // Smileys are the company's choice: one insurer forbids them, others find that they warm a reply.
  'emoji/forbidden': 'off',
  'emoji/limit': 'warning',
  'emoji/bad-news': 'warning',
  'irony/sarcasm': 'warning',
  'personal-data/leak': 'error',
  'personal-data/confidential-detail': 'error',
  'personal-data/asks-in-public': 'error',
  'staff/missing-signature': 'warning',
  'staff/generic-signature': 'warning',
  'staff/full-name': 'error',
  'staff/colleague-named': 'warning',
  'staff/contact-details': 'error',
  'answer/unanswered-question': 'warning',
  'answer/ask-what-happened': 'warning',
  'answer/dead-end': 'warning',
  'answer/tried-channel': 'warning',
  'answer/closed-channel': 'warning',
  'answer/missing-thanks': 'info',
  'promise/vague': 'warning',
  'moderation/unexplained-removal': 'warning',
  'template/leftover-placeholder': 'error',
  'vocabulary/avoid': 'warning',
  'vocabulary/forbid': 'error',
  'status/missing-time': 'warning',
  'status/missing-action': 'warning',
  'status/missing-prognosis': 'warning',
  'status/missing-next-update': 'warning',
  'status/interval': 'warning',
  'template/unknown-placeholder': 'error',
  'template/malformed-placeholder': 'error',
  'template/missing-fallback': 'warning',
  'template/duplicate': 'warning',
  'template/conflicting-answer': 'error',
  'template/missing-translation': 'warning',
  'template/variant-mismatch': 'warning',
  'template/stale': 'warning',
  'template/empty': 'error',
  'suppression/unused': 'warning',
  'thread/overdue': 'error',
  'thread/unanswered': 'warning',
  'thread/question-left': 'warning',
  'thread/promise-overdue': 'error',
  'thread/follow-up-due': 'warning',
  'thread/tried-channel': 'warning',
  'thread/repeated-reply': 'warning',
  'thread/double-answer': 'warning',
  'thread/contradiction': 'error',
  'thread/pile-on': 'error',
}

/** Options where a policy gives none. */
export const DEFAULT_OPTIONS: Partial<Record<RuleId, Readonly<Record<string, unknown>>>> = {
  'emoji/limit': { max: 2, allow: [] },
}

/**
 * The line that companies told of: criticism and swearing stay, racism, sexism and threats go with an
 * answer first, very coarse language and named staff go once the author has been asked. A threat, a risk
 * of suicide and a staff member who is hung out always reach a person.
 */
export const DEFAULT_CONDUCT: Record<ConductKind, ConductSetting> = {
  'self-harm': { action: 'keep', handOver: true },
  threat: { action: 'answer-then-remove', handOver: true },
  racism: { action: 'answer-then-remove', handOver: false },
  sexism: { action: 'answer-then-remove', handOver: false },
  'gross-language': { action: 'ask-author-to-remove', handOver: false },
  insult: { action: 'ask-for-good-tone', handOver: false },
  profanity: { action: 'keep', handOver: false },
  'staff-named': { action: 'ask-author-to-remove', handOver: true },
}

/** The settings of a policy that says nothing. */
export const DEFAULTS = {
  languages: ['sv', 'nb', 'nn', 'en'],
  messages: 'en',
  // Sweden, Norway and Denmark share its clock.
  timeZone: 'Europe/Stockholm',
  address: 'informal',
  signature: 'first-name',
} as const satisfies PolicyInput & { signature: string }
