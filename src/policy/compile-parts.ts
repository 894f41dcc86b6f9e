/** The remaining parts of a policy, each read from its own key. */
import { CONDUCT_KINDS, type ConductKind, TOPICS } from '../core/vocabulary.js'
import { DEFAULT_CONDUCT, DEFAULTS } from './defaults.js'
import { type Duration, parseDuration } from './duration.js'
import { issue, type PolicyIssue } from './error.js'
import { HOLIDAY_COUNTRIES, type HolidayCountry } from './holidays.js'
import type { Calendar } from './hours.js'
import { nearest } from './nearest.js'
import { compilePattern } from './pattern.js'
import type { ParsedPolicy } from './schema.js'
import type { ConductSetting, Identifier, ResponseTargets } from './types.js'
import { isTimeZone } from './zone.js'

const isCountry = (name: string): name is HolidayCountry =>
  HOLIDAY_COUNTRIES.some((country) => country === name)

function isDate(text: string): boolean {
  const iso = /^\d{2}-\d{2}$/.test(text) ? `2024-${text}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)
}

export function compileCalendar(input: ParsedPolicy, issues: PolicyIssue[]): Calendar {
  const timeZone = input.timeZone ?? DEFAULTS.timeZone
  const known = isTimeZone(timeZone)
  if (!known)
    issues.push(issue('timeZone', 'an unknown time zone', 'a name of the IANA database, such as Europe/Oslo'))
  const holidays =
    input.holidays === undefined ? [] : Array.isArray(input.holidays) ? input.holidays : [input.holidays]
  for (const name of holidays) {
    if (isCountry(name) || isDate(name)) continue
    const accepted = `${HOLIDAY_COUNTRIES.join(', ')}, or dates such as 2026-12-24 and 12-24`
    issues.push(
      issue('holidays', 'neither a known country nor a date', accepted, nearest(name, HOLIDAY_COUNTRIES)),
    )
  }
  return {
    timeZone: known ? timeZone : DEFAULTS.timeZone,
    countries: holidays.filter(isCountry),
    dates: holidays.filter((name) => !isCountry(name)),
  }
}

/** A kind without a setting, and a hand-over that is not spoken of, are as by default. */
export function compileConduct(input: ParsedPolicy['conduct']): Record<ConductKind, ConductSetting> {
  const setting = (kind: ConductKind): ConductSetting => {
    const base = DEFAULT_CONDUCT[kind]
    const found = input?.[kind]
    if (found === undefined) return base
    if (typeof found === 'string') return { action: found, handOver: base.handOver }
    const clause = found.clause === undefined ? {} : { clause: found.clause }
    const handOver =
      found.handOver === undefined
        ? { handOver: base.handOver }
        : { handOver: found.handOver, handOverTold: found.handOver }
    return { action: found.action, ...handOver, ...clause }
  }
  return Object.fromEntries(CONDUCT_KINDS.map((kind) => [kind, setting(kind)])) as Record<
    ConductKind,
    ConductSetting
  >
}

function readDuration(iso: string | undefined, path: string, issues: PolicyIssue[]): Duration | undefined {
  if (iso === undefined) return undefined
  const duration = parseDuration(iso)
  if (duration !== undefined) return duration
  issues.push(issue(path, 'a string that is no duration', 'an ISO 8601 duration such as PT1H, PT15M or P3D'))
  return undefined
}

export function compileResponse(input: ParsedPolicy['response'], issues: PolicyIssue[]): ResponseTargets {
  const within = readDuration(input?.within, 'response.within', issues)
  const urgent = readDuration(input?.urgent, 'response.urgent', issues)
  const statusEvery = readDuration(input?.status?.every, 'response.status.every', issues)
  const followUp = TOPICS.flatMap((topic) => {
    const duration = readDuration(input?.followUp?.[topic], `response.followUp.${topic}`, issues)
    return duration === undefined ? [] : [[topic, duration] as const]
  })
  return {
    followUp: Object.fromEntries(followUp),
    ...(within === undefined ? {} : { within }),
    ...(urgent === undefined ? {} : { urgent }),
    ...(statusEvery === undefined ? {} : { statusEvery }),
  }
}

export function compileIdentifiers(input: ParsedPolicy['identifiers'], issues: PolicyIssue[]): Identifier[] {
  return (input ?? []).flatMap(({ kind, name, pattern }, index) => {
    const result = compilePattern(pattern)
    if (result.ok) return [{ kind, name, pattern: result.pattern }]
    const accepted =
      'a regular expression of literals, sets and repetitions that do not overlap, such as "KD\\d{7}"'
    issues.push(
      issue(`identifiers[${index}].pattern`, `a pattern that is refused because ${result.reason}`, accepted),
    )
    return []
  })
}
