/** Reads a thread as a whole: what is owed, what went wrong, and what to do next. */
import { threadRules } from '../rules/thread/index.js'
import { pileOnIn } from '../rules/thread/pile-on.js'
import { nextFollowUp, openPromises } from '../rules/thread/promises.js'
import { requirePolicy, requireThread } from './arguments.js'
import { classify, type Kit } from './classify-post.js'
import type {
  ChannelAdvice,
  Evidence,
  PostReport,
  Scored,
  Thread,
  ThreadFinding,
  ThreadReport,
} from './core/reports.js'
import type { ThreadReading, ThreadRule, ThreadSighting } from './define/thread-rule.js'
import { maskWithin } from './entities/mask.js'
import { adviceTexts, fill } from './policy/advice-texts.js'
import { channelMeant, isoTime, type Policy, readInstant } from './policy/index.js'
import { dateAndClock } from './policy/time-texts.js'
import { adviseChannel } from './recommend-channel.js'
import { entitiesIn, readThread, stateOf, type ThreadPlace } from './thread-reading.js'

export interface ThreadContext {
  readonly policy: Policy
  readonly now: Date | string
}

function evidenceOf(sighting: ThreadSighting, place: ThreadPlace): Evidence[] {
  return (sighting.evidence ?? []).map(({ post, start, end, cue }) => {
    const quote = maskWithin(post.text, { start, end }, entitiesIn(post, place))
    return { start, end, quote, cue }
  })
}

function findingsOf(rule: ThreadRule, thread: ThreadReading, place: ThreadPlace): ThreadFinding[] {
  const { policy } = place
  const visibility = channelMeant(policy, place.name).visibility
  const { severity } = policy.setting(rule.id, visibility)
  if (severity === 'off') return []
  const texts = adviceTexts(policy, policy.messages).thread[rule.id]
  return rule.check(thread).map((sighting) => {
    const due = sighting.due === undefined ? '' : dateAndClock(sighting.due, policy.calendar)
    return {
      rule: rule.id,
      severity,
      confidence: sighting.confidence ?? 'high',
      posts: sighting.posts.map((post) => post.id),
      message: fill(texts.message, { due }),
      advice: fill(texts.advice, { due }),
      ...(sighting.due === undefined ? {} : { due: isoTime(sighting.due, policy.calendar.timeZone) }),
      evidence: evidenceOf(sighting, place),
    }
  })
}

/** The labels of several posts, each once, at its best score. */
function union<L>(lists: readonly (readonly Scored<L>[])[]): Scored<L>[] {
  const best = new Map<L, Scored<L>>()
  for (const one of lists.flat()) {
    const known = best.get(one.label)
    if (known === undefined || known.score < one.score) best.set(one.label, one)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** What the thread asks for now, as if it were one post: the last word's mood, all that is still open. */
function wholeThread(thread: ThreadReading, place: ThreadPlace): PostReport {
  const customer = thread.posts.filter((post) => post.author === 'customer').map((post) => post.report)
  const open = thread.pending.map((post) => post.report)
  const last =
    customer.at(-1) ?? place.read('', { policy: place.policy, channel: place.name }, place.kit).report
  const current = open.length === 0 ? [last] : open
  const called = thread.posts.find((post) => post.author !== 'agent' && post.report.moderation.handOver)
  return {
    ...last,
    acts: union(current.map((report) => report.acts)),
    topics: union(current.map((report) => report.topics)),
    tried: union(customer.map((report) => report.tried)),
    urgency: current.find((report) => report.urgency.label === 'high')?.urgency ?? last.urgency,
    needsIdentification:
      current.find((report) => report.needsIdentification.label)?.needsIdentification ??
      last.needsIdentification,
    answerOwed: open.length > 0 || (last.answerOwed && !thread.closed),
    moderation: called?.report.moderation ?? last.moderation,
  }
}

/** The earliest time at which something falls due that is not due yet. */
function nextDue(thread: ThreadReading): number | undefined {
  const times = [
    ...thread.pending.map((post) => thread.dueAnswer(post).at),
    ...openPromises(thread).map((promised) => promised.due),
    nextFollowUp(thread) ?? Number.NaN,
  ].filter((at) => at >= thread.now)
  return times.length === 0 ? undefined : Math.min(...times)
}

/** A question is left, or the last word of the company is one that it has said before, to a changed plea. */
const leavesOpen = ({ rule, posts }: ThreadFinding, thread: ThreadReading): boolean =>
  rule === 'thread/question-left' ||
  (rule === 'thread/repeated-reply' &&
    posts.at(-1) === thread.posts.findLast(({ author }) => author === 'agent')?.id)

function adviceFor(thread: ThreadReading, place: ThreadPlace): ChannelAdvice {
  const { policy, name, now } = place
  const pileOn = pileOnIn(thread).length > 0
  return adviseChannel(wholeThread(thread, place), { policy, channel: name, now: new Date(now) }, { pileOn })
}

/**
 * Binds the review to a reader of posts.
 *
 * Posts after `now` are not looked at. Targets run in the open hours of the thread's channel.
 *
 * @throws {TypeError} for a wrong thread, channel or time; any text is a right one.
 */
export const makeReviewThread =
  (kitOf: (policy: Policy) => Kit, read: typeof classify = classify) =>
  (thread: Thread, context: ThreadContext): ThreadReport => {
    requireThread(thread)
    const policy = requirePolicy(context)
    const { channel } = channelMeant(policy, thread.channel)
    const place: ThreadPlace = {
      policy,
      read,
      kit: kitOf(policy),
      name: thread.channel,
      channel,
      now: readInstant(context.now, 'now'),
    }
    const reading = readThread(thread, place)
    const findings = threadRules.flatMap((rule) => findingsOf(rule, reading, place))
    const due = nextDue(reading)
    return {
      state: stateOf(
        reading,
        findings.some((finding) => leavesOpen(finding, reading)),
      ),
      findings,
      advice: adviceFor(reading, place),
      ...(due === undefined ? {} : { nextDue: isoTime(due, policy.calendar.timeZone) }),
    }
  }
