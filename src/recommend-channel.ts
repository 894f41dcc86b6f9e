/** Where a post is best answered, and the sentence that leads there. */
import { match, P } from 'ts-pattern'
import type { ChannelAdvice, ChannelOption, PostReport, Reason } from './core/reports.js'
import type { Act, ChannelKind, ReasonCode } from './core/vocabulary.js'
import type { AdviceTexts } from './define/advice.js'
import { exposes } from './moderate.js'
import { adviceTexts, fill, pronounSlots, pronounsFor, replyLanguage } from './policy/advice-texts.js'
import { type Candidate, candidates } from './policy/candidates.js'
import { careText } from './policy/care.js'
import { channelMeant } from './policy/channel.js'
import { type Choice, type ChoiceFacts, choose } from './policy/choose.js'
import { leadTo } from './policy/lead.js'
import { responseDue, responseTarget } from './policy/targets.js'
import { dayAndTime, durationText } from './policy/time-texts.js'
import type { Policy } from './policy/types.js'
import { isoTime, readInstant } from './policy/zone.js'

export interface ChannelContext {
  readonly policy: Policy
  /** Where the post was written: a channel of the policy, or `public` or `private`. */
  readonly channel: string
  readonly now?: Date | string
  /** Waits by channel, in minutes. */
  readonly waits?: Readonly<Record<string, number>>
  /** Channels that are known to have failed the customer, beyond those that the post tells of. */
  readonly tried?: readonly ChannelKind[]
}

/** Reads a post; `classifyPost` has this form. */
export type ClassifyPost = (
  post: string,
  context: { policy: Policy; channel?: string; now?: Date | string },
) => PostReport

/** What a thread knows beyond a single post. */
export interface ThreadFacts {
  readonly pileOn?: boolean
}

const SERVICE: readonly Act[] = ['question', 'request', 'status-request', 'report', 'complaint']

const hasAct = (report: PostReport, acts: readonly Act[]): boolean =>
  report.acts.some((act) => acts.includes(act.label))

const isUpset = (report: PostReport): boolean =>
  (report.sentiment.label === 'negative' || report.sentiment.label === 'mixed') &&
  hasAct(report, ['complaint', 'venting', 'churn', 'request', 'status-request', 'report', 'question'])

interface Telling {
  readonly facts: ChoiceFacts
  readonly choice: Choice
  readonly texts: AdviceTexts
  readonly now: number | undefined
}

/** The target in words, when the channel is open until it ends. */
function withinText({ facts, texts, now }: Telling): string | undefined {
  const { policy, report, here } = facts
  const target = responseTarget(policy, report.urgency.label)
  if (target === undefined || here?.open === false) return undefined
  const due = now === undefined ? undefined : responseDue(policy, here?.channel, report.urgency.label, now)
  const acrossClosing = due !== undefined && now !== undefined && target.ms > 0 && due !== now + target.ms
  return acrossClosing ? undefined : durationText(target, texts.time)
}

function hereText(telling: Telling, slots: Record<string, string>): string {
  const { facts, texts, now } = telling
  const { report, policy, here } = facts
  const opensAt = here?.opensAt
  if (opensAt !== undefined && now !== undefined && facts.wantsService) {
    return fill(texts.here.reopens, { ...slots, ...dayAndTime(opensAt, now, policy.calendar, texts.time) })
  }
  const within = withinText(telling)
  return match({
    asks: facts.wantsService,
    within,
    vents: hasAct(report, ['venting']),
    thanks: hasAct(report, ['praise']),
  })
    .with({ asks: true, within: P.string }, (one) =>
      fill(texts.here.within, { ...slots, within: one.within }),
    )
    .with({ asks: true }, () => fill(texts.here.plain, slots))
    .with({ asks: false, vents: true }, () => fill(texts.here.whatHappened, slots))
    .with({ asks: false, vents: false, thanks: true }, () => fill(texts.here.thanks, slots))
    .with({ asks: false, vents: false, thanks: false }, () => fill(texts.here.plain, slots))
    .exhaustive()
}

function handOverText({ facts, choice, texts }: Telling, slots: Record<string, string>): string {
  const { policy, report } = facts
  const has = (code: ReasonCode) => choice.reasons.includes(code)
  if (has('self-harm')) {
    const pronouns = pronounsFor(policy, texts, report.formality.label)
    return careText(policy, texts, pronouns, replyLanguage(policy, report.language.language))
  }
  if (has('threat')) return fill(texts.handOver.threat, slots)
  if (has('staff-named')) return fill(texts.handOver['staff-named'], slots)
  if (has('pile-on')) return fill(texts.handOver['pile-on'], slots)
  return fill(choice.noWayLeft ? texts.handOver['no-way-left'] : texts.handOver.other, slots)
}

function adviceText(telling: Telling): string {
  const { facts, choice, texts, now } = telling
  const { policy, report } = facts
  const pronouns = pronounsFor(policy, texts, report.formality.label)
  const slots = pronounSlots(pronouns)
  const { chosen } = choice
  const text = match(choice.action)
    .with('answer-here', () => hereText(telling, slots))
    .with('hand-over', () => handOverText(telling, slots))
    .with('redirect', () =>
      chosen === undefined
        ? ''
        : leadTo(chosen.channel, { policy, texts, pronouns, now, waitMinutes: chosen.waitMinutes }),
    )
    .exhaustive()
  return isUpset(report) && choice.action !== 'hand-over' ? `${texts.empathy} ${text}` : text
}

/** Why a channel stands where it stands among the options. */
function optionReasons(one: Candidate, facts: ChoiceFacts, choice: Choice): ReasonCode[] {
  if (one === choice.chosen)
    return [...choice.reasons].filter((code) => code !== 'tried' && (code !== 'closed' || !one.open))
  const { report } = facts
  const unknown = report.needsIdentification.label && !one.identifies
  return [
    ...(one.tried ? (['tried'] as const) : []),
    ...(one.open ? [] : (['closed'] as const)),
    ...(one.channel.service ? [] : (['no-service-here'] as const)),
    ...(unknown ? (['needs-identification'] as const) : []),
    ...(facts.exposed && one.channel.visibility === 'public' ? (['personal-data-in-public'] as const) : []),
  ]
}

/** The first is 1 and the last above 0: a place in the order, not a measure. */
const score = (index: number, count: number): number => Math.round((1 - index / count) * 100) / 100

function report(telling: Telling, name: string): ChannelAdvice {
  const { facts, choice } = telling
  const { policy } = facts
  const messages = adviceTexts(policy, policy.messages).reasons
  const word = (codes: readonly ReasonCode[]): Reason[] =>
    codes.map((code) => ({ code, message: messages[code] }))
  const options = choice.ranked.map(
    (one, index): ChannelOption => ({
      channel: one.channel.id,
      score: score(index, choice.ranked.length),
      open: one.open,
      ...(one.opensAt === undefined ? {} : { opensAt: isoTime(one.opensAt, policy.calendar.timeZone) }),
      ...(one.waitMinutes === undefined ? {} : { waitMinutes: one.waitMinutes }),
      reasons: word(optionReasons(one, facts, choice)),
    }),
  )
  const identification = choice.action === 'answer-here' ? undefined : choice.chosen?.channel.identification
  return {
    action: choice.action,
    channel: choice.chosen?.channel.id ?? name,
    reasons: word(choice.reasons),
    ...(identification === undefined ? {} : { identification }),
    options,
    text: adviceText(telling),
  }
}

/** Advice for a post that has been read; a thread adds what a single post does not show. */
export function adviseChannel(
  post: PostReport,
  context: ChannelContext,
  thread: ThreadFacts = {},
): ChannelAdvice {
  const { policy } = context
  const meant = channelMeant(policy, context.channel)
  const now = context.now === undefined ? undefined : readInstant(context.now, 'now')
  const tried = new Set([...post.tried.map((one) => one.label), ...(context.tried ?? [])])
  const all = candidates({ policy, now, waits: context.waits ?? {}, tried })
  const facts: ChoiceFacts = {
    policy,
    report: post,
    visibility: meant.visibility,
    here: all.find((one) => one.channel === meant.channel),
    all,
    exposed: post.personalData.some((span) => span.confidence !== 'low' && exposes(span.kind)),
    wantsService: (post.answerOwed && hasAct(post, SERVICE)) || post.needsIdentification.label,
    pileOn: thread.pileOn ?? false,
  }
  const texts = adviceTexts(policy, replyLanguage(policy, post.language.language))
  return report({ facts, choice: choose(facts), texts, now }, context.channel)
}

/**
 * Binds the advice to a reader of posts, so that it takes posts as text too.
 *
 * The advice says to stay where the post was written unless there is a reason to move: identification,
 * personal data in the open, a route of the policy, no service, or closing time. A channel that has
 * failed the customer is never named.
 *
 * @throws {TypeError} when the channel or `now` is unknown.
 */
export const makeRecommendChannel =
  (classify: ClassifyPost) =>
  (post: string | PostReport, context: ChannelContext): ChannelAdvice => {
    if (typeof post !== 'string') return adviseChannel(post, context)
    const { policy, channel, now } = context
    return adviseChannel(classify(post, { policy, channel, ...(now === undefined ? {} : { now }) }), context)
  }
