/**
 * The closed vocabularies of godton. Every label that a report can carry is named here once,
 * as a frozen list and the union made from it, so that a missing case does not compile.
 */

/** The languages that godton reads and writes: Swedish, Bokmål, Nynorsk and English (ISO 639-1). */
export const LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Who can read a text: anyone, or the customer and the company alone. */
export const VISIBILITIES = ['public', 'private'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** How grave a finding is. A policy may also say `off`. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How sure a judgement is. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** What the writer of a post does. */
export const ACTS = [
  'question',
  'request',
  'status-request',
  'report',
  'complaint',
  'venting',
  'praise',
  'suggestion',
  'churn',
  'spam',
] as const
export type Act = (typeof ACTS)[number]

/** What a post is about. */
export const TOPICS = [
  'outage',
  'technical',
  'account',
  'claim',
  'billing',
  'booking',
  'delivery',
  'product',
  'contact',
  'security',
  'service',
  'life-event',
  'company',
] as const
export type Topic = (typeof TOPICS)[number]

/** The sentiment of a post as meant, not as said. */
export const SENTIMENTS = ['negative', 'neutral', 'positive', 'mixed'] as const
export type Sentiment = (typeof SENTIMENTS)[number]

/** How soon a post needs an answer. */
export const URGENCIES = ['high', 'normal', 'low'] as const
export type Urgency = (typeof URGENCIES)[number]

/** The level of style that a post is written at. */
export const FORMALITIES = ['formal', 'neutral', 'playful'] as const
export type Formality = (typeof FORMALITIES)[number]

/** Kinds of conduct, the most specific first: a phrase carries the first kind that fits. */
export const CONDUCT_KINDS = [
  'self-harm',
  'threat',
  'racism',
  'sexism',
  'gross-language',
  'insult',
  'profanity',
  'staff-named',
] as const
export type ConductKind = (typeof CONDUCT_KINDS)[number]

/** Whom conduct is directed at. */
const CONDUCT_TARGETS = ['company', 'staff', 'person', 'group'] as const
export type ConductTarget = (typeof CONDUCT_TARGETS)[number]

/** What can be done with a post, the mildest first; with several grounds the last one wins. */
export const MODERATION_ACTIONS = [
  'keep',
  'ask-for-good-tone',
  'hide-personal-data',
  'ask-author-to-remove',
  'answer-then-remove',
] as const
export type ModerationAction = (typeof MODERATION_ACTIONS)[number]

/** Kinds of channel, whatever the company calls them. */
export const CHANNEL_KINDS = [
  'social-public',
  'private-message',
  'chat',
  'phone',
  'email',
  'app',
  'web',
  'logged-in',
  'branch',
  'letter',
] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

/** Kinds of personal data. */
export const PERSONAL_DATA_KINDS = [
  'personal-identity-number',
  'payment-card',
  'bank-account',
  'phone',
  'email',
  'postal-address',
  'date-of-birth',
  'person-name',
  'vehicle-registration',
  'reference-number',
  'credential',
  'health',
  'passport-or-id-document',
  'ip-address',
] as const
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** Why a channel is recommended, or left out. */
const REASON_CODES = [
  'answerable-here',
  'needs-identification',
  'personal-data-in-public',
  'sensitive',
  'topic-route',
  'tried',
  'closed',
  'shorter-wait',
  'urgent',
  'no-service-here',
  'threat',
  'self-harm',
  'staff-named',
  'pile-on',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]
