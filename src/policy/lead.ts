/** The sentence that leads a customer to a channel: how, identified with what, and when. */
import type { AdviceTexts, Pronouns } from '../define/advice.js'
import { fill, pronounSlots } from './advice-texts.js'
import { nextClosing, nextOpening } from './hours.js'
import { dayAndTime, durationText, hoursText } from './time-texts.js'
import type { Channel, Policy } from './types.js'
import { wallTime } from './zone.js'

/** Where and when the customer is led. */
export interface LeadFacts {
  readonly policy: Policy
  readonly texts: AdviceTexts
  readonly pronouns: Pronouns
  /** Milliseconds since 1970. */
  readonly now: number | undefined
  readonly waitMinutes: number | undefined
}

/** What customers call a public channel: its name, else its key with a capital. */
function nameOf(channel: Channel): string | undefined {
  if (channel.name !== undefined) return channel.name
  if (channel.kind !== 'social-public') return undefined
  return channel.id.slice(0, 1).toUpperCase() + channel.id.slice(1)
}

function way(channel: Channel, { texts, pronouns }: LeadFacts): string {
  const lead = texts.leads[channel.kind]
  const name = nameOf(channel)
  const slots = { ...pronounSlots(pronouns), contact: channel.contact ?? '', name: name ?? '' }
  if (channel.contact !== undefined && lead.contact !== undefined) return fill(lead.contact, slots)
  return fill(name !== undefined && lead.name !== undefined ? lead.name : lead.plain, slots)
}

function identify(channel: Channel, { texts, pronouns }: LeadFacts): string {
  if (channel.identification === undefined) return ''
  const known = Object.hasOwn(texts.identification, channel.identification)
  const identification = known ? texts.identification[channel.identification] : channel.identification
  return fill(texts.identify, { ...pronounSlots(pronouns), identification: identification ?? '' })
}

/** Where someone is there when the customer comes; elsewhere messages simply wait. */
const answersAtOnce = ({ kind }: Channel): boolean => kind === 'phone' || kind === 'chat'

/** The wait where it is known, else until or from when it is open. */
function availability(channel: Channel, { policy, texts, now, waitMinutes }: LeadFacts): string {
  const { hours } = channel
  const { calendar } = policy
  const opens = now === undefined ? undefined : nextOpening(hours, now, calendar)
  if (now !== undefined && opens !== undefined && opens > now) {
    return fill(texts.availability.opens, dayAndTime(opens, now, calendar, texts.time))
  }
  if (waitMinutes !== undefined) {
    const wait = durationText({ months: 0, days: 0, ms: Math.round(waitMinutes) * 60_000 }, texts.time)
    return wait === undefined ? texts.availability.noWait : fill(texts.availability.wait, { wait })
  }
  if (hours.always) return answersAtOnce(channel) && hours.source !== '' ? texts.availability.always : ''
  const closes = now === undefined ? undefined : nextClosing(hours, now, calendar)
  if (now === undefined || closes === undefined) {
    const week = hoursText(hours, texts.time)
    return week === '' ? '' : fill(texts.availability.hours, { hours: week })
  }
  const sameDay = wallTime(closes - 1, calendar.timeZone).day === wallTime(now, calendar.timeZone).day
  if (!sameDay) return ''
  const time = dayAndTime(closes - 1000, now, calendar, texts.time).time
  return time === '23:59'
    ? ''
    : fill(texts.availability.until, { time: dayAndTime(closes, now, calendar, texts.time).time })
}

/** The sentences, in the customer's language and form of address. */
export function leadTo(channel: Channel, facts: LeadFacts): string {
  return [way(channel, facts), identify(channel, facts), availability(channel, facts)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
