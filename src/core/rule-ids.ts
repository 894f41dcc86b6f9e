/** Every built-in rule, by family. The id is also the rule's file under `rules/`, its docs page and its message key. */

export const REPLY_RULES = [
  'tone/defensive',
  'tone/blaming',
  'tone/dismissive',
  'tone/corporate',
  'tone/chummy',
  'tone/private',
  'tone/shouting',
  'tone/profanity',
  'tone/plural-address',
  'tone/formality-mismatch',
  'tone/language-mismatch',
  'tone/missing-empathy',
  'emoji/forbidden',
  'emoji/limit',
  'emoji/bad-news',
  'irony/sarcasm',
  'personal-data/leak',
  'personal-data/confidential-detail',
  'personal-data/asks-in-public',
  'staff/missing-signature',
  'staff/generic-signature',
  'staff/full-name',
  'staff/colleague-named',
  'staff/contact-details',
  'answer/unanswered-question',
  'answer/ask-what-happened',
  'answer/dead-end',
  'answer/tried-channel',
  'answer/closed-channel',
  'answer/missing-thanks',
  'promise/vague',
  'moderation/unexplained-removal',
  'template/leftover-placeholder',
  'vocabulary/avoid',
  'vocabulary/forbid',
] as const

export const STATUS_RULES = [
  'status/missing-time',
  'status/missing-action',
  'status/missing-prognosis',
  'status/missing-next-update',
  'status/interval',
] as const

export const TEMPLATE_RULES = [
  'template/unknown-placeholder',
  'template/malformed-placeholder',
  'template/missing-fallback',
  'template/duplicate',
  'template/conflicting-answer',
  'template/missing-translation',
  'template/variant-mismatch',
  'template/stale',
  'template/empty',
  'suppression/unused',
] as const

export const THREAD_RULES = [
  'thread/overdue',
  'thread/unanswered',
  'thread/question-left',
  'thread/promise-overdue',
  'thread/follow-up-due',
  'thread/tried-channel',
  'thread/repeated-reply',
  'thread/double-answer',
  'thread/contradiction',
  'thread/pile-on',
] as const

export const RULE_IDS = [...REPLY_RULES, ...STATUS_RULES, ...TEMPLATE_RULES, ...THREAD_RULES] as const

export type ReplyRuleId = (typeof REPLY_RULES)[number]
export type StatusRuleId = (typeof STATUS_RULES)[number]
export type TemplateRuleId = (typeof TEMPLATE_RULES)[number]
export type ThreadRuleId = (typeof THREAD_RULES)[number]
export type RuleId = (typeof RULE_IDS)[number]
