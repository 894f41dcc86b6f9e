/** Stay, lead on or hand over: the decision, without its words. */

import { HAND_OVERS, MOVES } from '../../rules/routes/index.js'
import type { ReasonCode } from '../core/vocabulary.js'
import type { MoveRoute, RouteFacts } from '../define/route.js'
import { byWait, type Candidate, kindOrder } from './candidates.js'
import { type ChoiceFacts, defaultPool, type Pool, pools, type Requirements, suits, usable } from './pools.js'

export interface Choice {
  readonly action: 'answer-here' | 'redirect' | 'hand-over'
  /** None where the policy has no such channel. */
  readonly chosen: Candidate | undefined
  readonly reasons: readonly ReasonCode[]
  /** All candidates, best first. */
  readonly ranked: readonly Candidate[]
  /** Every way that would do has failed the customer already. */
  readonly noWayLeft: boolean
}

/** Why the channel is not simply the first of the pool. */
function orderReasons(pool: Pool, chosen: Candidate): ReasonCode[] {
  const before = pool.list.slice(0, pool.list.indexOf(chosen))
  return [
    ...(before.some((one) => one.tried) ? (['tried'] as const) : []),
    ...(before.some((one) => !one.tried && !one.open) ? (['closed'] as const) : []),
    ...(before.some(usable) ? (['shorter-wait'] as const) : []),
  ]
}

type Settled = Omit<Choice, 'ranked'> & { readonly preferred: readonly Candidate[] }

const stay = (facts: ChoiceFacts, more: readonly ReasonCode[] = []): Settled => ({
  action: 'answer-here',
  chosen: facts.here,
  reasons: ['answerable-here', ...more],
  preferred: [],
  noWayLeft: false,
})

function redirect(
  pool: Pool,
  preferred: readonly Candidate[],
  chosen: Candidate,
  moves: readonly MoveRoute[],
  urgent: boolean,
): Settled {
  const reasons = [...moves.map((move) => move.reason), ...pool.reasons, ...orderReasons(pool, chosen)]
  return {
    action: 'redirect',
    chosen,
    reasons: [
      ...reasons,
      ...(urgent ? (['urgent'] as const) : []),
      ...(chosen.open ? [] : (['closed'] as const)),
    ],
    preferred,
    noWayLeft: false,
  }
}

/** A person goes on where the customer can be spoken with alone, in a way that has not failed yet. */
function personGoesOn(facts: ChoiceFacts): Candidate | undefined {
  const alone = defaultPool(facts, { identified: false, private: true }).list
  if (facts.here?.channel.visibility === 'private') return facts.here
  return alone.find(usable) ?? alone.find((one) => !one.tried) ?? facts.here ?? alone[0]
}

/** Nothing that would do is open and untried. */
function makeDo(
  facts: ChoiceFacts,
  moves: readonly MoveRoute[],
  found: readonly Pool[],
  urgent: boolean,
): Settled {
  const canWait = moves.every((move) => move.needs === 'open') && facts.here?.channel.service !== false
  if (canWait) return stay(facts, facts.here?.open === false ? ['closed'] : [])
  for (const pool of found) {
    const later = pool.list.filter((one) => !one.tried && one.opensAt !== undefined)
    const [first, ...rest] = later
    if (first === undefined) continue
    const soonest = rest.reduce((a, b) => ((b.opensAt ?? 0) < (a.opensAt ?? 0) ? b : a), first)
    return redirect(pool, later, soonest, moves, urgent)
  }
  const noWayLeft = facts.report.tried.length > 0 || found.some(({ list }) => list.some(({ tried }) => tried))
  const reasons: ReasonCode[] = [
    ...moves.map((move) => move.reason),
    ...(noWayLeft ? (['tried'] as const) : []),
  ]
  return { action: 'hand-over', chosen: personGoesOn(facts), reasons, preferred: [], noWayLeft }
}

function settle(facts: ChoiceFacts, moves: readonly MoveRoute[], must: Requirements): Settled {
  const urgent = facts.report.urgency.label === 'high'
  const routed = pools(facts, moves, must)
  const found = moves.length === 0 ? routed : [...routed, defaultPool(facts, must)]
  const { here } = facts
  for (const pool of found) {
    if (here !== undefined && moves.length === 0 && pool.list.includes(here)) return stay(facts)
    const preferred = byWait(pool.list.filter((one) => usable(one) && one !== here))
    const [chosen] = preferred
    if (chosen !== undefined) return redirect(pool, preferred, chosen, moves, urgent)
  }
  return moves.length === 0 ? stay(facts) : makeDo(facts, moves, found, urgent)
}

/** Best first: the one chosen, those that would have done as well, those that would do later, the rest. */
function rank(facts: ChoiceFacts, settled: Settled, must: Requirements): Candidate[] {
  const order = kindOrder(facts.report.needsIdentification.label, facts.report.urgency.label === 'high')
  const tier = (one: Candidate): number => {
    if (one === settled.chosen) return 0
    if (!one.channel.service || one.tried) return 5
    if (settled.preferred.includes(one)) return 1
    if (!suits(one, must)) return 4
    return one.open ? 2 : 3
  }
  const place = (one: Candidate): number =>
    settled.preferred.includes(one) ? settled.preferred.indexOf(one) : order.indexOf(one.channel.kind)
  return [...facts.all].sort((a, b) => tier(a) - tier(b) || place(a) - place(b))
}

function handOverReasons(facts: ChoiceFacts, route: RouteFacts): ReasonCode[] {
  const grounds = HAND_OVERS.filter((one) => one.applies(route)).map((one) => one.reason)
  return facts.pileOn ? [...grounds, 'pile-on'] : grounds
}

/** Decide by the policy's routes, and where it has none by what each kind of channel is good for. */
export function choose(facts: ChoiceFacts): Choice {
  const { here, report, visibility } = facts
  const route: RouteFacts = {
    report,
    here: {
      visibility,
      identifies: here?.identifies ?? false,
      service: here?.channel.service ?? true,
      open: here?.open ?? true,
    },
    wantsService: facts.wantsService,
    exposed: facts.exposed,
  }
  const moves = MOVES.filter((move) => move.applies(route))
  const identified = report.needsIdentification.label
  const alone = identified || facts.exposed || moves.some((move) => move.needs === 'private')
  const must: Requirements = { identified, private: alone }
  const settled = settle(facts, moves, must)
  const grounds = handOverReasons(facts, route)
  const unique = (codes: readonly ReasonCode[]) => [...new Set(codes)]
  if (grounds.length === 0) {
    return { ...settled, reasons: unique(settled.reasons), ranked: rank(facts, settled, must) }
  }
  // What someone in distress needs is a person alone with them, not the queue that their question belongs in.
  const apart =
    grounds.some((code) => code === 'self-harm' || code === 'staff-named') && settled.action === 'answer-here'
  const chosen = apart ? personGoesOn(facts) : settled.chosen
  const kept = settled.reasons.filter((code) => code !== 'answerable-here')
  const handed: Settled = { ...settled, action: 'hand-over', chosen, reasons: unique([...grounds, ...kept]) }
  return { ...handed, ranked: rank(facts, handed, must) }
}
