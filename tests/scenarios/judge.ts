/** Runs one case and tells in which respects the answer is not the expected one; an empty list is right. */
import {
  checkReply,
  checkStatusUpdate,
  classifyPost,
  definePolicy,
  detectLanguage,
  type Language,
  type Policy,
  recommendChannel,
  reviewThread,
} from '../../src/index.js'
import {
  type Area,
  type Cases,
  type ChannelCase,
  type ModerationCase,
  readPolicies,
  type StatusCase,
  type ThreadCase,
} from './cases.js'

const inputs = readPolicies()
const compiled = new Map<string, Policy>()

const policyOf = (name: string): Policy => {
  const known = compiled.get(name)
  if (known !== undefined) return known
  const input = inputs[name]
  if (input === undefined) throw new Error(`no policy is called ${name}`)
  const policy = definePolicy(input)
  compiled.set(name, policy)
  return policy
}

const differs = (what: string, got: unknown, wanted: unknown): string[] =>
  wanted === undefined || JSON.stringify(got) === JSON.stringify(wanted)
    ? []
    : [`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`]

const lacks = (what: string, got: readonly string[], wanted: readonly string[] = []): string[] =>
  wanted.filter((one) => !got.includes(one)).map((one) => `${what}: ${got.join(' ') || 'none'}, not ${one}`)

const sameTime = (what: string, got: string | undefined, wanted: string | undefined): string[] =>
  wanted === undefined || (got !== undefined && Date.parse(got) === Date.parse(wanted))
    ? []
    : [`${what}: ${got}, not ${wanted}`]

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()
const sortedIf = (values: readonly string[] | undefined): string[] | undefined => values && sorted(values)

const NEAR: Record<Language, readonly string[]> = {
  sv: ['sv'],
  nb: ['nb', 'nn'],
  nn: ['nb', 'nn'],
  en: ['en'],
}

const channel = (one: ChannelCase, language: Language): string[] => {
  const policy = policyOf(one.policy)
  const { channel, now, waits, tried, expect } = one
  const advice = recommendChannel(one.post, {
    policy,
    channel,
    now,
    ...(waits && { waits }),
    ...(tried && { tried }),
  })
  const options = Object.entries(expect.options ?? {}).flatMap(([name, wanted]) => {
    const option = advice.options.find((each) => each.channel === name)
    if (option === undefined) return [`options: no ${name}`]
    return [
      ...differs(`${name} open`, option.open, wanted.open),
      ...sameTime(`${name} opensAt`, option.opensAt, wanted.opensAt),
      ...lacks(
        `${name} reasons`,
        option.reasons.map(({ code }) => code),
        wanted.reasons,
      ),
    ]
  })
  const signed = checkReply(`${advice.text} /Kim`, {
    policy,
    post: one.post,
    channel,
    agent: 'Kim',
    now,
    language,
  })
  return [
    ...differs('action', advice.action, expect.action),
    ...differs('channel', advice.channel, expect.channel),
    ...differs('identification', advice.identification, expect.identification),
    ...lacks(
      'reasons',
      advice.reasons.map(({ code }) => code),
      expect.reasons,
    ),
    ...options,
    ...(advice.action === 'redirect' ? signed.findings : []).map(
      ({ rule }) => `text: ${rule} in "${advice.text}"`,
    ),
  ]
}

const moderation = (one: ModerationCase, language: Language): string[] => {
  const { moderation } = classifyPost(one.post, { policy: policyOf(one.policy), channel: one.channel })
  const silent = moderation.action === 'keep' && !moderation.handOver
  const spoken = moderation.notice === null ? undefined : detectLanguage(moderation.notice).language
  return [
    ...differs('action', moderation.action, one.expect.action),
    ...differs('handOver', moderation.handOver, one.expect.handOver),
    ...differs('grounds', sorted(moderation.grounds.map(({ kind }) => kind)), sortedIf(one.expect.grounds)),
    ...differs('a notice', moderation.notice !== null, !silent),
    ...(spoken !== undefined && !NEAR[language].includes(spoken) ? [`notice in ${spoken}`] : []),
  ]
}

const thread = (one: ThreadCase): string[] => {
  const report = reviewThread(
    { channel: one.channel, posts: one.posts },
    { policy: policyOf(one.policy), now: one.now },
  )
  const { rules, has, hasNot = [], dueOf = {}, state, due, nextDue, advice } = one.expect
  const found = sorted(report.findings.map(({ rule }) => rule))
  const dueAt = (wanted: string | undefined): string | undefined =>
    report.findings.find(({ rule }) => rule === wanted)?.due
  return [
    ...differs('rules', found, sortedIf(rules)),
    ...lacks('rules', found, has),
    ...hasNot.filter((rule) => found.includes(rule)).map((rule) => `rules: has ${rule}`),
    ...differs('state', report.state, state),
    ...sameTime('due', dueAt(rules?.[0]), due),
    ...Object.entries(dueOf).flatMap(([rule, wanted]) => sameTime(`due ${rule}`, dueAt(rule), wanted)),
    ...sameTime('nextDue', report.nextDue, nextDue),
    ...differs('advice', report.advice.action, advice?.action),
  ]
}

const status = (one: StatusCase): string[] => {
  const { channel, now, previous } = one
  const report = checkStatusUpdate(one.text, { policy: policyOf(one.policy), channel, now, previous })
  const found = sorted(report.findings.map(({ rule }) => rule))
  const ours = (rule: string): boolean => rule.startsWith('status/')
  return [
    ...differs('status', found.filter(ours), sorted(one.expect.rules)),
    ...differs(
      'other',
      found.filter((rule) => !ours(rule)),
      sortedIf(one.expect.other),
    ),
    ...differs('passes', report.verdict === 'pass', found.length === 0),
  ]
}

const judges: { [A in Area]: (one: Cases[A], language: Language) => string[] } = {
  channel,
  moderation,
  thread,
  status,
}

export const judge = <A extends Area>(area: A, one: Cases[A], language: Language): string[] =>
  judges[area](one, language)
