/** What SARIF 2.1.0 asks of the parts that godton writes, after the schema in the OASIS standard. */

type Check = (value: unknown, path: string) => string[]

const wrong = (path: string, what: string): string[] => [`${path}: ${what}`]
const string: Check = (value, path) => (typeof value === 'string' ? [] : wrong(path, 'no string'))
const boolean: Check = (value, path) => (typeof value === 'boolean' ? [] : wrong(path, 'no boolean'))
const integer =
  (least: number): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= least ? [] : wrong(path, `no integer from ${least}`)
const oneOf =
  (...accepted: string[]): Check =>
  (value, path) =>
    accepted.includes(value as string) ? [] : wrong(path, `none of ${accepted.join(', ')}`)
/** RFC 3986: a reference may hold no other signs than these. */
const uri: Check = (value, path) =>
  typeof value === 'string' &&
  /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(value) &&
  !/%(?![0-9A-F]{2})/i.test(value)
    ? []
    : wrong(path, 'no URI')
const list =
  (item: Check, least = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((one, at) => item(one, `${path}[${at}]`))
      : wrong(path, 'no list')

/** An object with these fields and no other (the schema sets `additionalProperties: false` throughout). */
const object =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'no object')
    const fields = { ...required, ...optional }
    const missing = Object.keys(required)
      .filter((key) => !(key in value))
      .flatMap((key) => wrong(`${path}.${key}`, 'missing'))
    return [
      ...missing,
      ...Object.entries(value).flatMap(
        ([key, one]) => fields[key]?.(one, `${path}.${key}`) ?? wrong(`${path}.${key}`, 'not in the schema'),
      ),
    ]
  }
const any: Check = () => []
const strings: Check = (value, path) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => string(one, `${path}.${key}`))
    : wrong(path, 'no object')

const message = object({ text: string })
const region = object(
  {},
  { startLine: integer(1), startColumn: integer(1), endLine: integer(1), endColumn: integer(1) },
)
const artifactLocation = object({}, { uri })
const physicalLocation = object({ artifactLocation }, { region })
const location = object(
  {},
  { physicalLocation, logicalLocations: list(object({}, { name: string, kind: string })) },
)
const replacement = object({ deletedRegion: region }, { insertedContent: object({}, { text: string }) })
const fix = object(
  { artifactChanges: list(object({ artifactLocation, replacements: list(replacement, 1) }), 1) },
  { description: message },
)
const level = oneOf('none', 'note', 'warning', 'error')
const result = object(
  { message },
  {
    ruleId: string,
    ruleIndex: integer(-1),
    level,
    locations: list(location),
    partialFingerprints: strings,
    properties: any,
    fixes: list(fix),
  },
)
const rule = object({ id: string }, { name: string })
const driver = object({ name: string }, { version: string, semanticVersion: string, rules: list(rule) })
const notification = object({ message }, { level, locations: list(location) })
const invocation = object(
  { executionSuccessful: boolean },
  { toolExecutionNotifications: list(notification) },
)
const run = object(
  { tool: object({ driver }) },
  {
    columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
    invocations: list(invocation),
    results: list(result),
  },
)
const log = object({ version: oneOf('2.1.0'), runs: list(run) }, { $schema: uri })

interface Log {
  runs: {
    tool: { driver: { rules: { id: string }[] } }
    results: {
      ruleId: string
      ruleIndex: number
      locations: {
        physicalLocation: {
          region: { startLine: number; endLine: number; startColumn: number; endColumn: number }
        }
      }[]
    }[]
  }[]
}

/** Everything that is wrong with a log; an empty list for a right one. */
export function checkSarif(value: unknown): string[] {
  const issues = log(value, '$')
  if (issues.length > 0) return issues
  // Beyond the schema: indices point at their rules, and regions do not run backwards.
  return (value as Log).runs.flatMap(({ tool, results }) =>
    results.flatMap(({ ruleId, ruleIndex, locations }, at) => [
      ...(tool.driver.rules[ruleIndex]?.id === ruleId ? [] : [`results[${at}]: wrong ruleIndex`]),
      ...locations.flatMap(({ physicalLocation: { region: r } }) =>
        r.endLine > r.startLine || (r.endLine === r.startLine && r.endColumn >= r.startColumn)
          ? []
          : [`results[${at}]: region runs backwards`],
      ),
    ]),
  )
}
