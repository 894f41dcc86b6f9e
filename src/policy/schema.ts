/** The shape of a policy as its author writes it. */
import * as z from 'zod/mini'
import {
  ACTS,
  CHANNEL_KINDS,
  CONDUCT_KINDS,
  LANGUAGES,
  MODERATION_ACTIONS,
  PERSONAL_DATA_KINDS,
  SENTIMENTS,
  SEVERITIES,
  TOPICS,
  URGENCIES,
} from '../core/vocabulary.js'
import type { RuleSettingInput } from './input.js'

const text = z.string().check(z.minLength(1))
const oneOrMore = <S extends z.core.$ZodType>(schema: S) =>
  z.union([schema, z.array(schema).check(z.minLength(1))])
const level = z.enum(['off', ...SEVERITIES])
const options = z.record(z.string(), z.unknown())

/** A rule's setting: a severity, severity and options, or all of it by name. */
export const ruleSetting = z.union([
  level,
  z.tuple([level, options]),
  z.strictObject({
    severity: z.optional(level),
    public: z.optional(level),
    private: z.optional(level),
    clause: z.optional(text),
    options: z.optional(options),
  }),
]) satisfies z.core.$ZodType<RuleSettingInput>

const conductAction = z.enum(MODERATION_ACTIONS)
const conductSetting = z.union([
  conductAction,
  z.strictObject({ action: conductAction, handOver: z.optional(z.boolean()), clause: z.optional(text) }),
])

const channel = z.strictObject({
  kind: z.enum(CHANNEL_KINDS),
  name: z.optional(text),
  hours: z.optional(text),
  service: z.optional(z.boolean()),
  identification: z.optional(text),
  contact: z.optional(text),
})

const route = z.strictObject({
  when: z.strictObject({
    needsIdentification: z.optional(z.boolean()),
    personalData: z.optional(z.boolean()),
    topic: z.optional(oneOrMore(z.enum(TOPICS))),
    act: z.optional(oneOrMore(z.enum(ACTS))),
    sentiment: z.optional(oneOrMore(z.enum(SENTIMENTS))),
    urgency: z.optional(oneOrMore(z.enum(URGENCIES))),
    language: z.optional(oneOrMore(z.enum(LANGUAGES))),
    from: z.optional(oneOrMore(text)),
  }),
  to: oneOrMore(text),
})

const staff = z.strictObject({
  signature: z.optional(z.enum(['first-name', 'initials', 'alias', 'any', 'none'])),
  roster: z.optional(
    z.array(z.strictObject({ name: text, surname: z.optional(text), alias: z.optional(text) })),
  ),
})

const response = z.strictObject({
  within: z.optional(text),
  urgent: z.optional(text),
  followUp: z.optional(z.partialRecord(z.enum(TOPICS), text)),
  status: z.optional(z.strictObject({ every: z.optional(text) })),
})

const vocabulary = z.strictObject({
  avoid: z.optional(z.record(text, z.string())),
  forbid: z.optional(z.array(text)),
  allow: z.optional(z.array(text)),
})

const settings = {
  $schema: z.optional(z.string()),
  company: z.optional(z.string()),
  languages: z.optional(z.array(z.enum(LANGUAGES)).check(z.minLength(1))),
  messages: z.optional(z.enum(LANGUAGES)),
  timeZone: z.optional(text),
  holidays: z.optional(oneOrMore(text)),
  address: z.optional(z.enum(['informal', 'formal', 'follow-customer'])),
  rules: z.optional(z.record(z.string(), ruleSetting)),
  staff: z.optional(staff),
  conduct: z.optional(z.partialRecord(z.enum(CONDUCT_KINDS), conductSetting)),
  channels: z.optional(z.record(text, channel)),
  routing: z.optional(z.array(route)),
  response: z.optional(response),
  vocabulary: z.optional(vocabulary),
  identifiers: z.optional(
    z.array(z.strictObject({ kind: z.enum(PERSONAL_DATA_KINDS), name: text, pattern: text })),
  ),
  contacts: z.optional(z.array(text)),
}

/** A policy in a file. */
export const policyFile = z.strictObject({ extends: z.optional(oneOrMore(text)), ...settings })

/** A policy in code, after `extends` is merged in: it can hold rules and locales too. */
export const policyObject = z.strictObject({
  ...settings,
  ownRules: z.optional(z.array(z.looseObject({ id: text, severity: z.optional(z.enum(SEVERITIES)) }))),
  locales: z.optional(z.array(z.looseObject({ language: z.enum(LANGUAGES) })).check(z.minLength(1))),
})
export type ParsedPolicy = z.infer<typeof policyObject>
