/** What a thread rule is: it sees a thread that has been read, and says which posts are concerned. */
import type { Commitment, PostReport, ThreadPost } from '../core/reports.js'
import type { ThreadRuleId } from '../core/rule-ids.js'
import type { ChannelKind, Confidence } from '../core/vocabulary.js'
import type { Doc } from '../text/doc.js'
import type { Figure } from '../text/figures.js'

/** A post of a thread, read. Instants are milliseconds since 1970. */
export interface ReadPost {
  readonly id: string
  readonly author: ThreadPost['author']
  /** Who wrote it: the name given, or the one that an agent signs with; normal form. */
  readonly name: string | undefined
  readonly text: string
  readonly at: number
  readonly report: PostReport
  /** None in a language that is not read. */
  readonly doc: Doc | undefined
  /** Words in their normal form, without the signature. */
  readonly words: readonly string[]
  /** What an agent promises there. */
  readonly promises: readonly Commitment[]
}

/** When an answer is due, and whether the policy says so. */
export interface DueAnswer {
  readonly at: number
  readonly byTarget: boolean
}

export interface Promised {
  readonly promise: Commitment
  readonly due: number
  /** The post in which it was made, when it is in the thread. */
  readonly post: ReadPost | undefined
}

export interface ThreadReading {
  /** In the order of time. */
  readonly posts: readonly ReadPost[]
  readonly now: number
  /** Customers' posts that are owed an answer, with no agent's post after them. */
  readonly pending: readonly ReadPost[]
  /** The customer's last post that says that no more is needed of what came before: it solved itself, or another helped. */
  readonly settled: ReadPost | undefined
  /** Every promise with a time. */
  readonly promised: readonly Promised[]
  /** The customer has thanked, and nothing is owed. */
  readonly closed: boolean
  dueAnswer(post: ReadPost): DueAnswer
  /** When the company is to go back to the customer, by the topics of the thread, counted from an instant. */
  followUpDue(from: number): number | undefined
  /** The figures that a post tells, in digits or in words: "1 495" is one, and so is "fem". */
  figures(post: ReadPost): readonly Figure[]
  /** When something said at an instant falls due, for each time that it names. */
  timesNamed(post: ReadPost): readonly { readonly token: number; readonly due: number }[]
}

/** Words of a post that show what a rule has seen. */
interface SeenAt {
  readonly post: ReadPost
  readonly start: number
  readonly end: number
  readonly cue: string
}

/** One thing that a thread rule has seen. */
export interface ThreadSighting {
  readonly posts: readonly ReadPost[]
  readonly confidence?: Confidence
  readonly due?: number
  readonly evidence?: readonly SeenAt[]
}

export interface ThreadRule {
  readonly id: ThreadRuleId
  check(thread: ThreadReading): readonly ThreadSighting[]
}

/** Declares a thread rule. */
export const defineThreadRule = (rule: ThreadRule): ThreadRule => rule

/** Channels that earlier posts have told of as tried. */
export const triedBefore = (thread: ThreadReading, post: ReadPost): ReadonlySet<ChannelKind> =>
  new Set(
    thread.posts
      .filter((one) => one.author === 'customer' && one.at <= post.at)
      .flatMap((one) => one.report.tried.map((tried) => tried.label)),
  )
