/** What a reason to move is: a declaration of when a post cannot, or should not, be answered where it stands. */
import type { PostReport } from '../core/reports.js'
import type { ReasonCode, Visibility } from '../core/vocabulary.js'

/** The channel in which the post was written. */
interface HereFacts {
  readonly visibility: Visibility
  /** The customer is identified there, as well as the company can. */
  readonly identifies: boolean
  /** The company gives service there. */
  readonly service: boolean
  readonly open: boolean
}

export interface RouteFacts {
  readonly report: PostReport
  readonly here: HereFacts
  /** The post wants something done or answered: more than praise, opinion or spam. */
  readonly wantsService: boolean
  /** Personal data that others can act on stands in the post. */
  readonly exposed: boolean
}

/** What the channel must be that the customer is led to. */
type RouteNeed = 'identified' | 'private' | 'open'

export interface MoveRoute {
  readonly reason: ReasonCode
  readonly kind: 'move'
  readonly needs: RouteNeed
  applies(facts: RouteFacts): boolean
}

/** A reason for which a person must take over, whatever else the post asks. */
export interface HandOverRoute {
  readonly reason: ReasonCode
  readonly kind: 'hand-over'
  applies(facts: RouteFacts): boolean
}

/** Declares a reason to move. */
export const defineMove = (route: Omit<MoveRoute, 'kind'>): MoveRoute => ({ ...route, kind: 'move' })

/** Declares a reason to hand over. */
export const defineHandOver = (reason: ReasonCode, applies: HandOverRoute['applies']): HandOverRoute => ({
  reason,
  kind: 'hand-over',
  applies,
})
