/** Which channels could take a post, in which order. */
import type { ChannelKind } from '../core/vocabulary.js'
import { isOpen, nextOpening } from './hours.js'
import type { Channel, Policy } from './types.js'

/** A channel as it stands for this customer, now. */
export interface Candidate {
  readonly channel: Channel
  /** True when no time was given: nothing is known to be closed. */
  readonly open: boolean
  readonly opensAt?: number
  readonly waitMinutes?: number
  readonly tried: boolean
  readonly identifies: boolean
}

export interface Situation {
  readonly policy: Policy
  readonly now: number | undefined
  readonly waits: Readonly<Record<string, number>>
  readonly tried: ReadonlySet<ChannelKind>
}

/** A logged-in customer is identified by logging in. */
const asksWho = (channel: Channel): boolean =>
  channel.identification !== undefined || channel.kind === 'logged-in'

/**
 * Is the customer identified there, as well as this company can? Where no channel of the policy
 * identifies anyone, whatever is private has to do.
 */
function identifies(channel: Channel, policy: Policy): boolean {
  if (channel.visibility === 'public') return false
  return policy.channels.some(asksWho) ? asksWho(channel) : true
}

/** Every channel of the policy, as it lists them. */
export function candidates({ policy, now, waits, tried }: Situation): Candidate[] {
  return policy.channels.map((channel) => {
    const open = now === undefined || isOpen(channel.hours, now, policy.calendar)
    const opensAt = open || now === undefined ? undefined : nextOpening(channel.hours, now, policy.calendar)
    const wait = Object.hasOwn(waits, channel.id) ? waits[channel.id] : undefined
    return {
      channel,
      open,
      tried: tried.has(channel.kind),
      identifies: identifies(channel, policy),
      ...(opensAt === undefined ? {} : { opensAt }),
      ...(wait === undefined || !Number.isFinite(wait) || wait < 0 ? {} : { waitMinutes: wait }),
    }
  })
}

/** Without a route: the least effort for someone who is writing already. */
const EASIEST: readonly ChannelKind[] = [
  'private-message',
  'chat',
  'phone',
  'app',
  'logged-in',
  'email',
  'web',
  'social-public',
  'branch',
  'letter',
]
/** Where the customer must be known: logged in before anything else, then a voice. */
const SUREST: readonly ChannelKind[] = [
  'logged-in',
  'phone',
  'chat',
  'app',
  'private-message',
  'branch',
  'email',
  'web',
  'letter',
  'social-public',
]
/** When it is urgent: where someone answers at once. */
const FASTEST: readonly ChannelKind[] = [
  'phone',
  'chat',
  ...EASIEST.filter((kind) => kind !== 'phone' && kind !== 'chat'),
]

/** The order of kinds where the policy has no route for the post. */
export function kindOrder(needsIdentification: boolean, urgent: boolean): readonly ChannelKind[] {
  if (urgent) return FASTEST
  return needsIdentification ? SUREST : EASIEST
}

/** A customer who is shown the queues chooses by them from this difference on, in minutes. */
const WORTH_CHANGING = 10

/** The given order, in which a channel goes before another whose wait is ten minutes longer or more. */
export function byWait(list: readonly Candidate[]): Candidate[] {
  const left = [...list]
  const sorted: Candidate[] = []
  while (left.length > 0) {
    const best = left.reduce((a, b) => {
      const shorter =
        a.waitMinutes !== undefined &&
        b.waitMinutes !== undefined &&
        a.waitMinutes - b.waitMinutes >= WORTH_CHANGING
      return shorter ? b : a
    })
    sorted.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return sorted
}
