/** The types of the public API, the same for `godton` and `godton/core`. */
export type { ReplyContext } from './check-reply.js'
export type { StatusContext } from './check-status-update.js'
export type { TemplateContext } from './check-templates.js'
export type { PostContext } from './classify-post.js'
export type {
  ChannelAdvice,
  ChannelOption,
  Commitment,
  ConductSpan,
  Evidence,
  Finding,
  Fix,
  LanguageGuess,
  Moderation,
  PersonalDataSpan,
  PostReport,
  Reason,
  Redaction,
  ReplyReport,
  Scored,
  Template,
  TemplateFinding,
  TemplateReport,
  Thread,
  ThreadFinding,
  ThreadPost,
  ThreadReport,
  Verdict,
} from './core/reports.js'
export type { RuleId } from './core/rule-ids.js'
export type {
  Act,
  ChannelKind,
  ConductKind,
  ConductTarget,
  Confidence,
  Formality,
  Language,
  ModerationAction,
  PersonalDataKind,
  ReasonCode,
  Sentiment,
  Severity,
  Topic,
  Urgency,
  Visibility,
} from './core/vocabulary.js'
export type { ReplyReading, ReplyRule, RuleOptions, Sighting } from './define/reply-rule.js'
export type { Rule, RuleDefinition } from './define-rule.js'
export type { Locale, RuleWording } from './locale.js'
export type { Policy, PolicyInput, PolicyIssue, PolicyResult } from './policy/index.js'
export type { ChannelContext } from './recommend-channel.js'
export type { PersonalDataOptions, RedactOptions } from './redact.js'
export type { ThreadContext } from './review-thread.js'
export type { LanguageOptions } from './text/language.js'
export type { CuePhrases, PhraseEntry } from './text/lexicon.js'
