/** The JSON Schema of a policy file, for editors. */
import * as z from 'zod/mini'
import { RULE_IDS } from '../core/rule-ids.js'
import { BUILTINS } from './builtin/index.js'
import { policyFile, ruleSetting } from './schema.js'

/** What an editor shows beside each key. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  extends: `Policies to build on: ${Object.keys(BUILTINS).join(', ')}, a relative path, or a package. Objects are merged key by key, lists and scalars replaced, later over earlier.`,
  company: 'The name of the company.',
  languages: 'The languages that the company answers in, the usual one first.',
  messages: 'The language in which findings are explained.',
  timeZone: 'The IANA time zone of opening hours and due times.',
  holidays:
    'Countries whose public holidays PH means (SE, NO, GB, DK, FI), and further dates (2026-12-24, 12-24).',
  address: 'How customers are addressed.',
  rules:
    'Rule id → severity, [severity, options], or an object with severity, public, private, clause and options.',
  staff: 'How replies are signed, and who may sign them.',
  conduct: 'Kind of conduct → what is done with the post; handOver calls a person.',
  channels: 'The channels that customers can use, by name.',
  routing:
    'Routes, tried in order: the first that has an open channel which has not failed the customer wins.',
  response: 'Targets as ISO 8601 durations: answers, urgent answers, follow-up by topic, status updates.',
  vocabulary:
    'Words to avoid (with what to write instead), words that are forbidden, and words that are allowed.',
  identifiers: "The company's own numbers, as regular expressions.",
  contacts: "The company's own public numbers and addresses beyond those of the channels.",
}

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The JSON Schema (draft 2020-12) of a policy in a file, the same that validates it. Own rules and
 * locale objects exist in code alone, and are not part of it.
 */
export function policyJsonSchema(): object {
  const schema: Json = { ...z.toJSONSchema(policyFile) }
  const properties = isJson(schema.properties) ? schema.properties : {}
  for (const [key, value] of Object.entries(properties)) {
    const description = DESCRIPTIONS[key]
    if (isJson(value) && description !== undefined) properties[key] = { description, ...value }
  }
  const setting: Json = { ...z.toJSONSchema(ruleSetting) }
  delete setting.$schema
  const named = Object.fromEntries(RULE_IDS.map((id) => [id, { $ref: '#/$defs/ruleSetting' }]))
  properties.rules = {
    description: DESCRIPTIONS.rules,
    type: 'object',
    properties: named,
    // A company's own rules have names that cannot be known here.
    additionalProperties: { $ref: '#/$defs/ruleSetting' },
  }
  return { ...schema, title: 'godton policy', properties, $defs: { ruleSetting: setting } }
}
