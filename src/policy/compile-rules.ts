/** The rules of a policy: severity, options and clause of each, for public and private channels. */
import * as z from 'zod/mini'
import { RULE_IDS, type RuleId } from '../core/rule-ids.js'
import { type Severity, VISIBILITIES, type Visibility } from '../core/vocabulary.js'
import { DEFAULT_OPTIONS, DEFAULT_SEVERITIES } from './defaults.js'
import { issue, type PolicyIssue, sayName } from './error.js'
import type { RuleSettingInput } from './input.js'
import { wordIssues, writePath } from './issues.js'
import { nearest } from './nearest.js'
import type { OwnRule, RuleSetting } from './types.js'

type Settings = Record<Visibility, RuleSetting>
interface Written {
  readonly severity?: Severity | 'off' | undefined
  readonly public?: Severity | 'off' | undefined
  readonly private?: Severity | 'off' | undefined
  readonly clause?: string | undefined
  readonly options?: Record<string, unknown> | undefined
  /** Where the options stand, for errors. */
  readonly optionsAt: PropertyKey
}

/** Options of built-in rules that are known by name; other rules check their own. */
const OPTIONS: Partial<Record<RuleId, z.core.$ZodType>> = {
  'emoji/limit': z.strictObject({
    max: z.optional(z.int().check(z.minimum(0))),
    allow: z.optional(z.array(z.string())),
  }),
}

function written(setting: RuleSettingInput): Written {
  if (typeof setting === 'string') return { severity: setting, optionsAt: 'options' }
  if (Array.isArray(setting)) return { severity: setting[0], options: setting[1], optionsAt: 1 }
  return { ...setting, optionsAt: 'options' }
}

function checkOptions(id: string, found: Written, issues: PolicyIssue[]): void {
  const schema = Object.hasOwn(OPTIONS, id) ? OPTIONS[id as RuleId] : undefined
  if (schema === undefined || found.options === undefined) return
  const result = z.safeParse(schema, found.options)
  if (result.success) return
  const path = writePath(['rules', id, found.optionsAt])
  for (const one of wordIssues(schema, found.options, result.error)) {
    const where = one.path === '' ? path : `${path}.${one.path}`
    issues.push(issue(where, one.found, one.accepted, one.nearest))
  }
}

function settle(base: RuleSetting, found: Written | undefined): Settings {
  const severity = found?.severity ?? base.severity
  const common = {
    options: { ...base.options, ...found?.options },
    ...(found?.clause === undefined ? {} : { clause: found.clause }),
  }
  return {
    public: { severity: found?.public ?? severity, ...common },
    private: { severity: found?.private ?? severity, ...common },
  }
}

/** Every known rule's settings; a name that no rule has is an issue. */
export function compileRules(
  input: Readonly<Record<string, RuleSettingInput>>,
  ownRules: readonly OwnRule[],
  issues: PolicyIssue[],
): Record<string, Settings> {
  const base = new Map<string, RuleSetting>(
    RULE_IDS.map((id) => [id, { severity: DEFAULT_SEVERITIES[id], options: DEFAULT_OPTIONS[id] ?? {} }]),
  )
  for (const rule of ownRules) {
    if (RULE_IDS.some((id) => id === rule.id)) {
      issues.push(issue('ownRules', `a rule called "${sayName(rule.id)}"`, 'an id that no built-in rule has'))
    }
    base.set(rule.id, { severity: rule.severity ?? 'warning', options: {} })
  }
  const found = new Map(Object.entries(input).map(([id, setting]) => [id, written(setting)]))
  for (const [id, setting] of found) {
    if (base.has(id)) checkOptions(id, setting, issues)
    else
      issues.push(
        issue(
          `rules.${sayName(id)}`,
          `the unknown rule "${sayName(id)}"`,
          'the id of a rule',
          nearest(id, base.keys()),
        ),
      )
  }
  return Object.fromEntries([...base].map(([id, setting]) => [id, settle(setting, found.get(id))]))
}

/** A rule that the policy does not know is off. */
const OFF: RuleSetting = { severity: 'off', options: {} }

/** Asks a compiled table. */
export function settingIn(
  rules: Readonly<Record<string, Readonly<Record<Visibility, RuleSetting>>>>,
  ruleId: string,
  visibility: Visibility,
): RuleSetting {
  if (!VISIBILITIES.includes(visibility)) {
    throw new TypeError(`visibility: found ${typeof visibility}; accepted: ${VISIBILITIES.join(', ')}`)
  }
  return Object.hasOwn(rules, ruleId) ? (rules[ruleId]?.[visibility] ?? OFF) : OFF
}
