/** Wrong arguments are told at once, with their name, what was found and what is accepted; never with their content. */

import type { PostReport } from './core/reports.js'
import { CHANNEL_KINDS, LANGUAGES, type Language } from './core/vocabulary.js'
import type { Policy } from './policy/index.js'

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `${typeof value}`

const wrong = (name: string, found: unknown, accepted: string): TypeError =>
  new TypeError(
    `${name}: found ${typeof found === 'string' ? 'an unknown name' : kindOf(found)}; accepted: ${accepted}`,
  )

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was left out, also where a JSON document says so. */
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null

/** @throws {TypeError} when the value is no string. */
export function requireText(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name}: found ${kindOf(value)}; accepted: a string`)
}

/** @throws {TypeError} when the value is there and is no string. */
export function requireTextIfAny(value: unknown, name: string): void {
  if (!isAbsent(value)) requireText(value, name)
}

/** @throws {TypeError} when the value is no array. */
function requireList(value: unknown, name: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name}: found ${kindOf(value)}; accepted: an array`)
}

/** @throws {TypeError} when the context holds no policy made by `definePolicy`. */
export function requirePolicy(context: unknown): Policy {
  const policy = (context as { policy?: unknown } | null | undefined)?.policy
  if (typeof (policy as { setting?: unknown } | null | undefined)?.setting === 'function')
    return policy as Policy
  throw new TypeError(`context.policy: found ${kindOf(policy)}; accepted: a policy made by definePolicy`)
}

/** @throws {TypeError} when the value is there and is none of our languages. */
export function requireLanguageIfAny(value: unknown): void {
  if (!isAbsent(value) && !LANGUAGES.includes(value as Language))
    throw wrong('language', value, LANGUAGES.join(', '))
}

/** @throws {TypeError} when the value is no list of templates. */
export function requireTemplates(value: unknown): void {
  requireList(value, 'templates')
  value.forEach((template, at) => {
    const name = `templates[${at}]`
    if (!isObject(template)) throw wrong(name, template, 'an object with id and text')
    requireText(template.id, `${name}.id`)
    requireText(template.text, `${name}.text`)
    requireLanguageIfAny(template.language)
  })
}

/** What is read of a report. */
const LISTS = ['acts', 'topics', 'conduct', 'personalData', 'tried'] as const

/** @throws {TypeError} when the value is no report of a post. */
export function requireReport(value: unknown, name: string): asserts value is PostReport {
  const isReport =
    isObject(value) && LISTS.every((list) => Array.isArray(value[list])) && isObject(value.language)
  if (!isReport) throw wrong(name, value, 'a string, or a report of classifyPost')
}

/** @throws {TypeError} when the value is there and is neither a text nor a report of a post. */
export function requirePostIfAny(value: unknown, name: string): void {
  if (!isAbsent(value) && typeof value !== 'string') requireReport(value, name)
}

/** @throws {TypeError} when the value is there and is no list of kinds of channels. */
export function requireKindsIfAny(value: unknown, name: string): void {
  if (isAbsent(value)) return
  requireList(value, name)
  value.forEach((kind, at) => {
    if (!(CHANNEL_KINDS as readonly unknown[]).includes(kind))
      throw wrong(`${name}[${at}]`, kind, CHANNEL_KINDS.join(', '))
  })
}

/** @throws {TypeError} when the value is there and does not tell minutes by name. */
export function requireMinutesIfAny(value: unknown, name: string): void {
  if (isAbsent(value)) return
  if (!isObject(value)) throw wrong(name, value, 'an object of minutes by channel')
  for (const minutes of Object.values(value)) {
    // The names are the caller's, and are not repeated.
    if (typeof minutes !== 'number' || !(minutes >= 0))
      throw wrong(`${name}.*`, minutes, 'minutes, 0 or more')
  }
}

const AUTHORS = ['customer', 'agent', 'other']

/** @throws {TypeError} when the value is no thread; times are read later. */
export function requireThread(value: unknown): void {
  if (!isObject(value) || !Array.isArray(value.posts))
    throw wrong('thread', value, 'an object with channel and posts')
  value.posts.forEach((post: unknown, index) => {
    const name = `thread.posts[${index}]`
    if (!isObject(post)) throw wrong(name, post, 'an object with id, author, text and at')
    requireText(post.text, `${name}.text`)
    requireTextIfAny(post.name, `${name}.name`)
    if (!AUTHORS.includes(post.author as string))
      throw wrong(`${name}.author`, post.author, AUTHORS.join(', '))
  })
  if (isAbsent(value.promises)) return
  requireList(value.promises, 'thread.promises')
  value.promises.forEach((promise, at) => {
    if (!isObject(promise) || typeof promise.text !== 'string')
      throw wrong(`thread.promises[${at}]`, promise, 'a commitment, as checkReply gives them')
  })
}

/** @throws {TypeError} when the value is there and is no list of updates; times are read later. */
export function requireUpdatesIfAny(value: unknown, name: string): void {
  if (isAbsent(value)) return
  requireList(value, name)
  value.forEach((update, at) => {
    if (!isObject(update)) throw wrong(`${name}[${at}]`, update, 'an object with text and at')
    requireText(update.text, `${name}[${at}].text`)
  })
}

/** @throws {TypeError} when the value is no list of findings. */
export function requireFindings(value: unknown): void {
  requireList(value, 'findings')
  value.forEach((finding, at) => {
    if (!isObject(finding)) throw wrong(`findings[${at}]`, finding, 'a finding')
    requireList(finding.fixes, `findings[${at}].fixes`)
  })
}
