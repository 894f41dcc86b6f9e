/** When answers are due. */
import type { Urgency } from '../core/vocabulary.js'
import type { Duration } from './duration.js'
import { addOpenTime } from './hours.js'
import type { Channel, Policy } from './types.js'

/** The target for a post of this urgency, when the policy sets one. */
export function responseTarget(policy: Policy, urgency: Urgency): Duration | undefined {
  const { within, urgent } = policy.response
  return urgency === 'high' ? (urgent ?? within) : within
}

/**
 * When a post that came in at `at` (ms since 1970) is to be answered: the policy's target, run in the
 * open hours of the channel; undefined when there is no target.
 */
export function responseDue(
  policy: Policy,
  channel: Channel | undefined,
  urgency: Urgency,
  at: number,
): number | undefined {
  const target = responseTarget(policy, urgency)
  if (target === undefined) return undefined
  const always = { source: '', rules: [], always: true }
  return addOpenTime(at, target, channel?.hours ?? always, policy.calendar)
}
