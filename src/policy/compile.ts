/** From what an author writes to what the checks ask. */
import * as z from 'zod/mini'
import { compileChannels, compileRoutes } from './compile-channels.js'
import { compileCalendar, compileConduct, compileIdentifiers, compileResponse } from './compile-parts.js'
import { compileRules, settingIn } from './compile-rules.js'
import { DEFAULTS } from './defaults.js'
import { issue, PolicyError, type PolicyIssue } from './error.js'
import { resolveExtends } from './extend.js'
import type { PolicyInput } from './input.js'
import { wordIssues } from './issues.js'
import { type ParsedPolicy, policyObject } from './schema.js'
import type { OwnRule, Policy, PolicyLocale } from './types.js'

/** What `parsePolicy` answers: the policy, or all that is wrong with it. */
export type PolicyResult = { ok: true; policy: Policy } | { ok: false; issues: PolicyIssue[] }

/** Freeze it and all that it holds, except patterns (matching moves their position) and what others own. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || Object.isFrozen(value))
    return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}

function checkOwnRules(rules: readonly OwnRule[], issues: PolicyIssue[]): void {
  rules.forEach((rule, index) => {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id)) return
    issues.push(
      issue(`ownRules[${index}].id`, 'an id of another form', 'a family and a name, such as house/greeting'),
    )
  })
}

/** Rules and locales as their makers handed them in: what zod returns is a copy, and others know them by identity. */
interface Handed {
  readonly ownRules?: readonly OwnRule[]
  readonly locales?: readonly PolicyLocale[]
}

const NO_LOCALES: readonly PolicyLocale[] = []

function build(input: ParsedPolicy, handed: Handed, issues: PolicyIssue[]): Policy {
  const ownRules = handed.ownRules ?? []
  checkOwnRules(ownRules, issues)
  const rules = compileRules(input.rules ?? {}, ownRules, issues)
  const channels = compileChannels(input.channels, issues)
  const contacts = channels.flatMap((channel) => (channel.contact === undefined ? [] : [channel.contact]))
  const built = {
    company: input.company ?? '',
    languages: [...new Set(input.languages ?? DEFAULTS.languages)],
    messages: input.messages ?? DEFAULTS.messages,
    calendar: compileCalendar(input, issues),
    address: input.address ?? DEFAULTS.address,
    rules,
    staff: {
      signature: input.staff?.signature ?? DEFAULTS.signature,
      roster: structuredClone(input.staff?.roster ?? []),
    },
    conduct: compileConduct(input.conduct),
    channels,
    routing: compileRoutes(input.routing, channels, issues),
    response: compileResponse(input.response, issues),
    vocabulary: {
      avoid: { ...input.vocabulary?.avoid },
      forbid: [...(input.vocabulary?.forbid ?? [])],
      allow: [...(input.vocabulary?.allow ?? [])],
    },
    identifiers: compileIdentifiers(input.identifiers, issues),
    contacts: [...new Set([...contacts, ...(input.contacts ?? [])])],
  }
  return Object.freeze({
    ...freeze(built),
    ownRules,
    locales: handed.locales ?? NO_LOCALES,
    setting: (ruleId: string, visibility: 'public' | 'private') => settingIn(rules, ruleId, visibility),
  }) as Policy
}

function parse(input: unknown): PolicyResult {
  const { settings, issues } = resolveExtends(input)
  const result = z.safeParse(policyObject, settings)
  if (!result.success)
    return { ok: false, issues: [...issues, ...wordIssues(policyObject, settings, result.error)] }
  const policy = build(result.data, settings as Handed, issues)
  return issues.length === 0 ? { ok: true, policy } : { ok: false, issues }
}

/**
 * Reads a policy of unknown origin (a parsed YAML or JSON file) and says all that is wrong with it.
 * `extends` may hold built-in names and policy objects; files and packages are read by the caller.
 */
export const parsePolicy = (input: unknown): PolicyResult => parse(input)

/**
 * Validates a policy, merges what it extends and compiles it once.
 *
 * @throws {PolicyError} with the path of each mistake, what was found, and what is accepted.
 */
export function definePolicy(input: PolicyInput): Policy {
  const result = parse(input)
  if (!result.ok) throw new PolicyError(result.issues)
  return result.policy
}
