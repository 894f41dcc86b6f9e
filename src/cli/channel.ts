/** Which channels may be named. */
import type { Policy } from '../policy/types.js'
import { oneOf } from './options.js'

/** The policy's own, and the two words that need no policy. */
export const channelNames = (policy: Policy): string[] => [
  'public',
  'private',
  ...policy.channels.map(({ id }) => id),
]

/** @throws {UsageError} with the nearest name, when the policy has no such channel */
export const requireChannel = (name: string, policy: Policy): string =>
  oneOf('--channel', name, channelNames(policy))
