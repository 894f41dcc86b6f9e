/** Wrong arguments are told at once, with their name, what was found and what is accepted; never with their content. */
import type { Policy } from './policy/index.js'

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `${typeof value}`

/** @throws {TypeError} when the value is no string. */
export function requireText(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name}: found ${kindOf(value)}; accepted: a string`)
}

/** @throws {TypeError} when the context holds no policy made by `definePolicy`. */
export function requirePolicy(context: unknown): Policy {
  const policy = (context as { policy?: unknown } | null | undefined)?.policy
  if (typeof (policy as { setting?: unknown } | null | undefined)?.setting === 'function')
    return policy as Policy
  throw new TypeError(`context.policy: found ${kindOf(policy)}; accepted: a policy made by definePolicy`)
}
