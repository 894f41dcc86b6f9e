/** The policy: what a company has decided, validated and compiled. */
export { channelMeant } from './channel.js'
export { definePolicy, type PolicyResult, parsePolicy } from './compile.js'

export { parseDuration } from './duration.js'
export { PolicyError, type PolicyIssue } from './error.js'

export { addTime, type Calendar, isOpen } from './hours.js'

export type { PolicyInput } from './input.js'
export { policyJsonSchema } from './json-schema.js'
export type {
  Channel,
  Policy,
  RuleSetting,
} from './types.js'
export { isoTime, readInstant, wallTime } from './zone.js'
