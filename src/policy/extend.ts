/** `extends`: objects are merged key by key, lists and scalars replaced, later over earlier. */
import { BUILTINS } from './builtin/index.js'
import { issue, type PolicyIssue } from './error.js'
import { nearest } from './nearest.js'

type Plain = Record<string, unknown>

/** Deep enough for any house style; a policy that extends itself ends here too. */
const DEEPEST = 16

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Assigned, this key would set the prototype: it is left out. */
const unsafe = (key: string) => key === '__proto__'

/** `over` laid over `base`. The order of keys is that of `base`, then the new ones. */
function mergeSettings(base: Plain, over: Plain): Plain {
  const merged: Plain = { ...base }
  for (const [key, value] of Object.entries(over)) {
    if (unsafe(key)) continue
    const below = merged[key]
    merged[key] = isPlain(below) && isPlain(value) ? mergeSettings(below, value) : value
  }
  return merged
}

/** Our own names, of which the types know each; asked as strings. */
const builtins: Readonly<Record<string, object>> = BUILTINS

function resolveEntry(entry: unknown, path: string, depth: number, issues: PolicyIssue[]): Plain {
  if (isPlain(entry)) return resolve(entry, path, depth + 1, issues)
  const known = Object.keys(builtins)
  const builtin = typeof entry === 'string' && Object.hasOwn(builtins, entry) ? builtins[entry] : undefined
  if (builtin !== undefined) return { ...builtin }
  if (typeof entry !== 'string') {
    issues.push(issue(path, 'something else', `${known.join(', ')}, or a policy object`))
  } else {
    const accepted = `${known.join(', ')}, or a policy object (files and packages are read by the command line)`
    issues.push(issue(path, 'a name that is not built in', accepted, nearest(entry, known)))
  }
  return {}
}

function resolve(input: Plain, path: string, depth: number, issues: PolicyIssue[]): Plain {
  const { extends: parents, ...own } = input
  if (parents === undefined) return own
  if (depth > DEEPEST) {
    issues.push(issue(path, 'policies that extend each other without end', `at most ${DEEPEST} in a row`))
    return own
  }
  const list: unknown[] = Array.isArray(parents) ? parents : [parents]
  const at = path === '' ? 'extends' : `${path}.extends`
  let merged: Plain = {}
  list.forEach((entry, index) => {
    const where = Array.isArray(parents) ? `${at}[${index}]` : at
    merged = mergeSettings(merged, resolveEntry(entry, where, depth, issues))
  })
  return mergeSettings(merged, own)
}

/** The input with everything that it extends merged in, and what could not be found. */
export function resolveExtends(input: unknown): { settings: unknown; issues: PolicyIssue[] } {
  if (!isPlain(input)) return { settings: input, issues: [] }
  const issues: PolicyIssue[] = []
  return { settings: resolve(input, '', 0, issues), issues }
}
