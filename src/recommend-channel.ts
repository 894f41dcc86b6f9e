/** Where a post is best answered, and the sentence that leads there. */

import { adviceText, hasAct, type Telling } from './advice-sentence.js'
import { requireKindsIfAny, requireMinutesIfAny, requirePolicy, requireReport } from './arguments.js'
import type { ChannelAdvice, ChannelOption, PostReport, Reason } from './core/reports.js'
import type { Act, ChannelKind, ReasonCode } from './core/vocabulary.js'
import { exposes } from './moderate.js'
import { adviceTexts, replyLanguage } from './policy/advice-texts.js'
import { type Candidate, candidates } from './policy/candidates.js'
import { channelMeant } from './policy/channel.js'
import { type Choice, choose } from './policy/choose.js'
import type { ChoiceFacts } from './policy/pools.js'
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
  const identification = choice.chosen?.channel.identification
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
 * @throws {TypeError} for a wrong argument; any text is a right one.
 */
export const makeRecommendChannel =
  (classify: ClassifyPost) =>
  (post: string | PostReport, context: ChannelContext): ChannelAdvice => {
    const policy = requirePolicy(context)
    requireMinutesIfAny(context.waits, 'waits')
    requireKindsIfAny(context.tried, 'tried')
    if (typeof post !== 'string') {
      requireReport(post, 'post')
      return adviseChannel(post, context)
    }
    const { channel, now } = context
    return adviseChannel(classify(post, { policy, channel, ...(now === undefined ? {} : { now }) }), context)
  }
