/** From zod's issues to sentences: path, what was found, what is accepted, the nearest known name. */
import type * as z from 'zod/mini'
import { issue, type PolicyIssue, sayName } from './error.js'
import { nearest } from './nearest.js'

type Path = readonly PropertyKey[]
type Schema = z.core.$ZodTypes
type Issue = z.core.$ZodIssue

/** `rules.emoji/limit[1].max` */
export function writePath(path: Path): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`
    const name = sayName(String(step))
    return written === '' ? name : `${written}.${name}`
  }, '')
}

/** The kind of a value; never the value. */
function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (value === '') return 'an empty string'
  return typeof value === 'undefined' ? 'nothing' : `a ${typeof value}`
}

/** A slip of a known setting is repeated; anything else may be a name or a secret, and stays unsaid. */
function describe(value: unknown, near: string | undefined): string {
  const slip = typeof value === 'string' && near !== undefined && /^[a-z]+(?:[-/][a-z]+)*$/.test(value)
  return slip ? `"${value}"` : kindOf(value)
}

function valueAt(input: unknown, path: Path): unknown {
  let value: unknown = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** The schemas that stand at a path: several, where there is a choice. */
function schemasAt(schema: Schema, path: Path): Schema[] {
  const def = schema._zod.def
  if (def.type === 'optional') return schemasAt(def.innerType as Schema, path)
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option as Schema, path))
  const [step, ...rest] = path
  if (step === undefined) return [schema]
  if (def.type === 'object') {
    const next = def.shape[String(step)]
    return next === undefined ? [] : schemasAt(next as Schema, rest)
  }
  if (def.type === 'record') return schemasAt(def.valueType as Schema, rest)
  if (def.type === 'array') return schemasAt(def.element as Schema, rest)
  if (def.type === 'tuple') {
    const next = def.items[Number(step)]
    return next === undefined ? [] : schemasAt(next as Schema, rest)
  }
  return []
}

function names(schema: Schema): string[] {
  const def = schema._zod.def
  if (def.type === 'enum') return Object.values(def.entries).map(String)
  if (def.type === 'object') return Object.keys(def.shape)
  if (def.type === 'record') return names(def.keyType as Schema)
  return []
}

function accepts(schema: Schema): string {
  const def = schema._zod.def
  if (def.type === 'enum') return names(schema).join(', ')
  if (def.type === 'object') return `an object with ${names(schema).join(', ')}`
  if (def.type === 'tuple') return `[${def.items.map((item) => accepts(item as Schema)).join('; ')}]`
  if (def.type === 'record') return 'an object'
  if (def.type === 'array') return `a list of ${accepts(def.element as Schema)}`
  if (def.type === 'boolean') return 'true, false'
  return def.type === 'string' ? 'a string that is not empty' : `a ${def.type}`
}

const acceptedAt = (schema: Schema, path: Path): string => {
  const all = schemasAt(schema, path).map(accepts)
  return all.length === 0 ? 'nothing' : [...new Set(all)].join(' or ')
}

/** Keys that an object or a table at this place can have. */
function keysAt(schema: Schema, path: Path): string[] {
  const holders = schemasAt(schema, path).filter((one) => ['object', 'record'].includes(one._zod.def.type))
  // `extends` is merged in before the rest is read.
  return [...new Set([...(path.length === 0 ? ['extends'] : []), ...holders.flatMap(names)])]
}

function unknownKeys(schema: Schema, path: Path, keys: readonly string[]): PolicyIssue[] {
  const known = keysAt(schema, path)
  return keys.map((key) =>
    issue(
      writePath([...path, key]),
      `the unknown key "${sayName(key)}"`,
      known.join(', '),
      nearest(key, known),
    ),
  )
}

/** Of a choice, the branch that fits best: the one whose issues lie deepest, unknown keys deepest of all. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map((one) => one.path.length + (one.code === 'unrecognized_keys' ? 1 : 0)))
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? []
}

function translate(schema: Schema, input: unknown, found: Issue, base: Path): PolicyIssue[] {
  const path = [...base, ...found.path]
  if (found.code === 'unrecognized_keys') return unknownKeys(schema, path, found.keys)
  if (found.code === 'invalid_union') {
    const branch = bestBranch(found.errors)
    const deeper = branch.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys')
    if (deeper) return branch.flatMap((one) => translate(schema, input, one, path))
  }
  if (found.code === 'invalid_key') return unknownKeys(schema, path.slice(0, -1), [String(path.at(-1))])
  const value = valueAt(input, path)
  const known = schemasAt(schema, path).flatMap((one) => (one._zod.def.type === 'enum' ? names(one) : []))
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  return [issue(writePath(path), describe(value, near), acceptedAt(schema, path), near)]
}

/** All that zod found wrong, worded. */
export function wordIssues(schema: z.core.$ZodType, input: unknown, error: z.core.$ZodError): PolicyIssue[] {
  return error.issues.flatMap((one) => translate(schema as Schema, input, one, []))
}
