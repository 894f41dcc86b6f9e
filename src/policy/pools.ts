/** Lists of channels that would do for a post: those of the policy's routes, then all by kind. */
import type { PostReport } from '../core/reports.js'
import type { ReasonCode } from '../core/vocabulary.js'
import type { MoveRoute } from '../define/route.js'
import { type Candidate, kindOrder } from './candidates.js'
import { isAboutIdentity, type RoutedPost, routeHolds } from './route-match.js'
import type { Policy, Route } from './types.js'

export interface ChoiceFacts {
  readonly policy: Policy
  readonly report: PostReport
  readonly visibility: 'public' | 'private'
  readonly here: Candidate | undefined
  readonly all: readonly Candidate[]
  readonly exposed: boolean
  readonly wantsService: boolean
  /** Outsiders have joined in; only a thread shows it. */
  readonly pileOn: boolean
}

/** A list of channels that would do, in the preferred order, and why it was looked at. */
export interface Pool {
  readonly list: readonly Candidate[]
  readonly reasons: readonly ReasonCode[]
}

export const usable = (one: Candidate): boolean => one.open && !one.tried

/** What a channel must be for this post, wherever it stands now. */
export interface Requirements {
  readonly identified: boolean
  readonly private: boolean
}

export function suits(one: Candidate, { identified, private: alone }: Requirements): boolean {
  if (!one.channel.service || (identified && !one.identifies)) return false
  return !alone || one.channel.visibility === 'private'
}

function routePool(route: Route, facts: ChoiceFacts, must: Requirements): Pool {
  const targets = route.to.flatMap((id) => facts.all.filter((one) => one.channel.id === id))
  // A company that routes such posts to channels in which nobody is identified has decided so.
  const decided = !targets.some((one) => one.identifies)
  const needed = decided ? { identified: false, private: must.private || must.identified } : must
  const urgent: ReasonCode[] = route.when.urgency?.includes('high') === true ? ['urgent'] : []
  return {
    list: targets.filter((one) => suits(one, needed)),
    reasons: isAboutIdentity(route.when) ? [] : ['topic-route', ...urgent],
  }
}

export function pools(facts: ChoiceFacts, moves: readonly MoveRoute[], must: Requirements): Pool[] {
  const { policy, report, here, visibility, exposed } = facts
  if (!facts.wantsService && moves.length === 0) return []
  const post: RoutedPost = { report, exposed, here: here?.channel, visibility }
  const stays = here?.identifies === true
  return policy.routing
    .filter((route) => routeHolds(route, post) && !(stays && isAboutIdentity(route.when)))
    .map((route) => routePool(route, facts, must))
    .filter((pool) => pool.list.length > 0)
}

/** Where no route of the policy leads anywhere: by kind of channel. */
export function defaultPool(facts: ChoiceFacts, must: Requirements): Pool {
  const order = kindOrder(facts.report.needsIdentification.label, facts.report.urgency.label === 'high')
  const list = facts.all.filter((one) => one !== facts.here && suits(one, must))
  const place = (one: Candidate) => order.indexOf(one.channel.kind)
  return { list: [...list].sort((a, b) => place(a) - place(b)), reasons: [] }
}
