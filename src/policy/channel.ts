/** Which channel a caller means. */
import type { Visibility } from '../core/vocabulary.js'
import { nearest } from './nearest.js'
import type { Channel, Policy } from './types.js'

export interface ChannelMeant {
  readonly visibility: Visibility
  /** The channel of the policy; none for the words `public` and `private` where the policy has no such channel. */
  readonly channel?: Channel
  /** True when it was called by its own name. */
  readonly named: boolean
}

/**
 * The channel that a name means: one of the policy, or the first that is `public` or `private`; public
 * when left out.
 *
 * @throws {TypeError} when the policy has no channel of that name.
 */
export function channelMeant(policy: Policy, name: string | undefined): ChannelMeant {
  const own = policy.channels.find((channel) => channel.id === name)
  if (own !== undefined) return { visibility: own.visibility, channel: own, named: true }
  if (name === undefined || name === 'public' || name === 'private') {
    const visibility = name ?? 'public'
    const channel = policy.channels.find((one) => one.visibility === visibility)
    return channel === undefined ? { visibility, named: false } : { visibility, channel, named: false }
  }
  const known = ['public', 'private', ...policy.channels.map((channel) => channel.id)]
  const near = typeof name === 'string' ? nearest(name, known) : undefined
  const hint = near === undefined ? '' : `. Did you mean "${near}"?`
  throw new TypeError(
    `channel: found ${typeof name === 'string' ? 'an unknown name' : typeof name}; accepted: ${known.join(', ')}${hint}`,
  )
}
