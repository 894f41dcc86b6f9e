/** Channels with their hours read, and routes with their targets found. */
import { CHANNEL_KINDS, type ChannelKind, type Visibility } from '../core/vocabulary.js'
import { issue, type PolicyIssue, sayName } from './error.js'
import { type Hours, parseHours } from './hours-parse.js'
import { nearest } from './nearest.js'
import type { ParsedPolicy } from './schema.js'
import type { Channel, Route, RouteCondition } from './types.js'

/** Hours that nobody has told: open as far as is known. The empty source says so. */
const ALWAYS: Hours = {
  source: '',
  rules: [{ days: Array.from({ length: 8 }, () => true), ranges: [{ from: 0, to: 1440 }], adds: false }],
  always: true,
}

/** Who can read along: anyone on a public wall, nobody but the company elsewhere. */
const visibilityOf = (kind: ChannelKind): Visibility => (kind === 'social-public' ? 'public' : 'private')

function readHours(source: string | undefined, path: string, issues: PolicyIssue[]): Hours {
  if (source === undefined) return ALWAYS
  const result = parseHours(source)
  if (result.ok) return result.hours
  const accepted = 'opening hours such as "Mo-Fr 08:00-18:00; Sa 10:00-14:00; PH off" or "24/7"'
  // Hours hold no personal data, and which part is wrong is what the author needs to know.
  issues.push(issue(path, `a text whose part ${result.part} cannot be read as opening hours`, accepted))
  return ALWAYS
}

export function compileChannels(input: ParsedPolicy['channels'], issues: PolicyIssue[]): Channel[] {
  return Object.entries(input ?? {}).map(([id, { kind, hours, service, ...rest }]) => {
    if (id === 'public' || id === 'private') {
      issues.push(
        issue(
          `channels.${sayName(id)}`,
          `a channel called "${sayName(id)}"`,
          'any other name: this one means a visibility',
        ),
      )
    }
    return {
      id,
      kind,
      visibility: visibilityOf(kind),
      hours: readHours(hours, `channels.${sayName(id)}.hours`, issues),
      service: service ?? true,
      ...(rest.name === undefined ? {} : { name: rest.name }),
      ...(rest.identification === undefined ? {} : { identification: rest.identification }),
      ...(rest.contact === undefined ? {} : { contact: rest.contact }),
    }
  })
}

const isKind = (name: string): boolean => CHANNEL_KINDS.some((kind) => kind === name)

/** A channel's own name goes before a kind of channel, which means all channels of that kind. */
function channelsCalled(name: string, channels: readonly Channel[]): string[] {
  const own = channels.filter((channel) => channel.id === name)
  return (own.length > 0 ? own : channels.filter((channel) => channel.kind === name)).map(
    (channel) => channel.id,
  )
}

function checkNames(
  names: readonly string[],
  path: string,
  channels: readonly Channel[],
  others: readonly string[],
  issues: PolicyIssue[],
): void {
  for (const name of names) {
    if (isKind(name) || others.includes(name) || channels.some((channel) => channel.id === name)) continue
    const known = [...channels.map((channel) => channel.id), ...others]
    const accepted = [...known, `or a kind of channel (${CHANNEL_KINDS.join(', ')})`].join(', ')
    issues.push(
      issue(
        path,
        `the unknown channel "${sayName(name)}"`,
        accepted,
        nearest(name, [...known, ...CHANNEL_KINDS]),
      ),
    )
  }
}

function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}

type RouteParsed = NonNullable<ParsedPolicy['routing']>[number]

function condition(when: RouteParsed['when']): RouteCondition {
  return {
    ...(when.needsIdentification === undefined ? {} : { needsIdentification: when.needsIdentification }),
    ...(when.personalData === undefined ? {} : { personalData: when.personalData }),
    ...(when.topic === undefined ? {} : { topic: list(when.topic) }),
    ...(when.act === undefined ? {} : { act: list(when.act) }),
    ...(when.sentiment === undefined ? {} : { sentiment: list(when.sentiment) }),
    ...(when.urgency === undefined ? {} : { urgency: list(when.urgency) }),
    ...(when.language === undefined ? {} : { language: list(when.language) }),
    ...(when.from === undefined ? {} : { from: list(when.from) }),
  }
}

/** A kind that the company has no channel of is left out: generic policies name kinds that not all have. */
export function compileRoutes(
  input: ParsedPolicy['routing'],
  channels: readonly Channel[],
  issues: PolicyIssue[],
): Route[] {
  return (input ?? []).map((route, index) => {
    const when = condition(route.when)
    checkNames(list(route.to), `routing[${index}].to`, channels, [], issues)
    checkNames(when.from ?? [], `routing[${index}].when.from`, channels, ['public', 'private'], issues)
    return { when, to: [...new Set(list(route.to).flatMap((name) => channelsCalled(name, channels)))] }
  })
}
