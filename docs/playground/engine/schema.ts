/** Questions to the policy's JSON Schema: which keys and values may stand at a path. */
import { BUILTINS } from '../../../src/policy/builtin/index.js'
import { policyJsonSchema } from '../../../src/policy/index.js'

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const root: Json = policyJsonSchema() as Json
const defs: Json = isJson(root.$defs) ? root.$defs : {}

/** The plain schemas that a schema stands for: references followed, choices spread. */
function plain(schema: unknown): Json[] {
  if (!isJson(schema)) return []
  const reference = typeof schema.$ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1] : undefined
  if (reference !== undefined) return plain(defs[reference])
  const choices = [...listOf(schema.anyOf), ...listOf(schema.oneOf)]
  return choices.length > 0 ? choices.flatMap(plain) : [schema]
}

function step(schemas: readonly Json[], key: string | number): Json[] {
  return schemas.flatMap((schema) => {
    if (typeof key === 'number') {
      const item = listOf(schema.prefixItems)[key] ?? schema.items
      return plain(item)
    }
    const own = isJson(schema.properties) ? schema.properties[key] : undefined
    return plain(own ?? schema.additionalProperties)
  })
}

export type Path = readonly (string | number)[]

const at = (path: Path): Json[] => path.reduce<Json[]>(step, plain(root))

/** Names that may stand as keys at a path. */
export function keysAt(path: Path): string[] {
  const keys = at(path).flatMap((schema) => [
    ...(isJson(schema.properties) ? Object.keys(schema.properties) : []),
    ...(isJson(schema.propertyNames) ? listOf(schema.propertyNames.enum).map(String) : []),
  ])
  // The options of a rule are its own, and the schema leaves them open.
  if (path[0] === 'rules' && path[1] === 'emoji/limit' && path.length === 3) keys.push('max', 'allow')
  return [...new Set(keys)]
}

/** Values that may stand at a path; `own` are the channels that the policy has. */
export function valuesAt(path: Path, own: readonly string[]): string[] {
  const [first, , third] = path
  if (first === 'extends') return Object.keys(BUILTINS)
  if (first === 'routing' && third === 'to') return [...own, ...kinds()]
  if (first === 'routing' && path[3] === 'from') return [...own, 'public', 'private']
  // A list may be written as its only item.
  const schemas = at(path).flatMap((schema) => [schema, ...plain(schema.items)])
  const values = schemas.flatMap((schema) => [
    ...listOf(schema.enum).map(String),
    ...(schema.type === 'boolean' ? ['true', 'false'] : []),
  ])
  return [...new Set(values)]
}

const kinds = (): string[] => valuesAt(['channels', '', 'kind'], [])

/** Does a path lead to an object, so that keys are what comes next? */
export const isObjectAt = (path: Path): boolean => at(path).some((schema) => schema.type === 'object')
