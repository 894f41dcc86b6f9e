/** Checks an update in an outage: the time, what is done, the prognosis, the next update, the interval. */
import { statusRules } from '../rules/status/index.js'
import { requirePolicy, requireText, requireUpdatesIfAny } from './arguments.js'
import { checkDraft } from './check-reply.js'
import { docOf, type Kit } from './classify-post.js'
import { dueAt } from './commitments.js'
import type { Cue } from './core/cues.js'
import type { Finding, LanguageGuess, ReplyReport, Verdict } from './core/reports.js'
import type { ReplyRuleId } from './core/rule-ids.js'
import type { NamedTime, StatusReading, StatusRule } from './define/status-rule.js'
import { adviceTexts, fill } from './policy/advice-texts.js'
import { addTime, channelMeant, type Policy, readInstant } from './policy/index.js'
import { durationText } from './policy/time-texts.js'
import type { Doc } from './text/doc.js'
import { findDueTimes, type TimeTable } from './text/due-time.js'

export interface StatusContext {
  readonly policy: Policy
  /** A channel of the policy, or the words `public` and `private`; public when left out. */
  readonly channel?: string
  readonly now?: Date | string
  /** The updates before this one; `at` is ISO 8601. */
  readonly previous?: readonly { readonly text: string; readonly at: string }[]
}

/** An update speaks to all, and answers nobody: what holds between two people does not hold there. */
const BETWEEN_TWO: ReadonlySet<string> = new Set<ReplyRuleId>([
  'staff/missing-signature',
  'staff/generic-signature',
  'tone/plural-address',
  'tone/formality-mismatch',
  'tone/missing-empathy',
  'answer/unanswered-question',
  'answer/ask-what-happened',
  'answer/dead-end',
  'answer/missing-thanks',
])

/** A service that an update is about is not one that it leads to. */
const SERVICES: ReadonlySet<string> = new Set<Cue>(['go-app', 'go-web', 'go-logged-in'])

/** "We do not know yet when it is mended" is the prognosis that an update owes, no vague promise. */
const isPrognosis = ({ rule, start }: Finding, doc: Doc | undefined): boolean =>
  rule === 'promise/vague' &&
  doc !== undefined &&
  doc.cues('status-prognosis').some(({ sentence }) => {
    const told = doc.sentences[sentence]
    return told !== undefined && told.start <= start && start < told.end
  })

const isForUpdates = (finding: Finding, doc: Doc | undefined): boolean => {
  const { rule, evidence } = finding
  if (BETWEEN_TWO.has(rule) || isPrognosis(finding, doc)) return false
  return !(
    rule === 'answer/closed-channel' &&
    evidence.length > 0 &&
    evidence.every(({ cue }) => SERVICES.has(cue))
  )
}

function timesIn(
  doc: Doc,
  table: TimeTable | undefined,
  policy: Policy,
  now: number | undefined,
): NamedTime[] {
  if (table === undefined) return []
  return findDueTimes(doc.tokens, table, { dotted: true }).map((time) => ({
    start: time.start,
    end: time.end,
    firstToken: time.firstToken,
    lastToken: time.lastToken,
    sentence: doc.tokens[time.firstToken]?.sentence ?? 0,
    clock: (time.clock ?? time.part) !== undefined,
    exact: time.clock !== undefined,
    at: now === undefined ? undefined : dueAt(time, policy.calendar, now),
  }))
}

/** A number and a unit, with at most a word in between. */
function amountsIn(
  { tokens }: Doc,
  table: TimeTable | undefined,
  isNumber: (at: number) => boolean,
): StatusReading['amounts'] {
  return tokens.flatMap(({ sentence }, at) => {
    if (table === undefined || !isNumber(at)) return []
    const more = [1, 2].find((step) => table.units.has(tokens[at + step]?.norm ?? ''))
    return more === undefined ? [] : [{ firstToken: at, lastToken: at + more + 1, sentence }]
  })
}

/** The last update that was given before this one. */
function lastBefore(previous: StatusContext['previous'], now: number | undefined): number | undefined {
  const times = (previous ?? [])
    .map((update, index) => readInstant(update.at, `previous[${index}].at`))
    .filter((at) => now === undefined || at <= now)
  return times.length === 0 ? undefined : Math.max(...times)
}

function readStatus(doc: Doc, context: StatusContext, now: number | undefined, kit: Kit): StatusReading {
  const { policy, previous } = context
  const table = kit.tools.language(doc.language)?.times
  const { statusEvery } = policy.response
  const isNumber = (at: number): boolean =>
    doc.tokens[at]?.kind === 'number' || (table?.numbers.has(doc.tokens[at]?.norm ?? '') ?? false)
  return {
    doc,
    amounts: amountsIn(doc, table, isNumber),
    times: timesIn(doc, table, policy, now),
    isNumber,
    now,
    previousAt: lastBefore(previous, now),
    every: statusEvery === undefined ? undefined : addTime(0, statusEvery, policy.calendar),
  }
}

function findingsOf(rule: StatusRule, reading: StatusReading, context: StatusContext): Finding[] {
  const { policy } = context
  const { severity, clause } = policy.setting(rule.id, channelMeant(policy, context.channel).visibility)
  if (severity === 'off') return []
  const texts = adviceTexts(policy, policy.messages)
  const { statusEvery } = policy.response
  const every = statusEvery === undefined ? '' : (durationText(statusEvery, texts.time) ?? statusEvery.iso)
  const { text } = reading.doc
  return rule.check(reading).map((seen) => {
    const at = seen === 'text' ? { start: 0, end: text.length } : seen
    const quote = seen === 'text' ? '' : text.slice(at.start, at.end)
    return {
      rule: rule.id,
      severity,
      confidence: 'high',
      start: at.start,
      end: at.end,
      scope: seen === 'text' ? 'text' : 'span',
      quote,
      message: fill(texts.status[rule.id].message, { every }),
      advice: fill(texts.status[rule.id].advice, { every }),
      ...(clause === undefined ? {} : { clause }),
      fixes: [],
      evidence: seen === 'text' ? [] : [{ start: at.start, end: at.end, quote, cue: 'status-next' }],
    }
  })
}

function verdictOf(
  findings: readonly Finding[],
  language: LanguageGuess['language'],
  unread: boolean,
): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'stop'
  if (findings.some((finding) => finding.severity === 'warning')) return 'revise'
  return unread || language === 'other' || language === 'unknown' ? 'unverified' : 'pass'
}

/**
 * Binds the check to a reader of texts.
 *
 * An update is checked as any public text (tone, plain words, personal data), and for what an update must
 * have. In a language that is not read only the former is said, and the verdict is never `pass`.
 *
 * @throws {TypeError} for a wrong argument; any text is a right one.
 */
export const makeCheckStatusUpdate =
  (kitOf: (policy: Policy) => Kit) =>
  (text: string, context: StatusContext): ReplyReport => {
    requireText(text, 'text')
    const policy = requirePolicy(context)
    requireUpdatesIfAny(context.previous, 'previous')
    const kit = kitOf(policy)
    const now = context.now === undefined ? undefined : readInstant(context.now, 'now')
    const { channel } = context
    const report = checkDraft(
      text,
      {
        policy,
        ...(channel === undefined ? {} : { channel }),
        ...(context.now === undefined ? {} : { now: context.now }),
      },
      kit,
    )
    const doc = docOf(text, report.language, kit.tools)
    const reading = doc === undefined ? undefined : readStatus(doc, context, now, kit)
    const own = reading === undefined ? [] : statusRules.flatMap((rule) => findingsOf(rule, reading, context))
    const findings = [...report.findings.filter((one) => isForUpdates(one, doc)), ...own].sort(
      (a, b) => a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.end - b.end),
    )
    const unread = report.verdict === 'unverified'
    return { ...report, findings, verdict: verdictOf(findings, report.language.language, unread) }
  }
