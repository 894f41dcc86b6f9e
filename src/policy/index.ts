/** The policy: what a company has decided, validated and compiled. */
export { type ChannelMeant, channelMeant } from './channel.js'
export { definePolicy, type PolicyResult, parsePolicy } from './compile.js'
export { visibilityOf } from './compile-channels.js'
export { type Duration, parseDuration } from './duration.js'
export { PolicyError, type PolicyIssue } from './error.js'
export { mergeSettings } from './extend.js'
export { addOpenTime, addTime, type Calendar, isOpen, nextClosing, nextOpening } from './hours.js'
export { type Hours, parseHours } from './hours-parse.js'
export type { BuiltinName, ChannelInput, PolicyInput, RouteInput } from './input.js'
export { policyJsonSchema } from './json-schema.js'
export type {
  Channel,
  ConductSetting,
  Identifier,
  OwnRule,
  Policy,
  PolicyLocale,
  Route,
  RuleSetting,
  StaffMember,
} from './types.js'
export { isoTime, readInstant, wallTime } from './zone.js'
