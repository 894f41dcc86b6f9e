/** Checks of what comes in from files and streams: the path, what was found, what is accepted; never the content. */
import { sayName } from '../policy/error.js'
import { parseTime } from '../policy/zone.js'
import { UsageError } from './errors.js'

export type Row = Readonly<Record<string, unknown>>

/** A row that is not as it should be. */
export class RowError extends UsageError {
  constructor(
    readonly path: string,
    readonly found: string,
    readonly accepted: string,
  ) {
    super(`${path}: found ${found}; accepted: ${accepted}`)
  }
}

export const kindOf = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : `a ${typeof value}`

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function requiredText(row: Row, key: string): string {
  const value = row[key]
  if (typeof value === 'string') return value
  throw new RowError(key, kindOf(value), 'a string')
}

export function optionalText(row: Row, key: string): string | undefined {
  const value = row[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new RowError(key, kindOf(value), 'a string, or nothing')
}

export function optionalTime(row: Row, key: string): string | undefined {
  const value = optionalText(row, key)
  if (value === undefined || !Number.isNaN(parseTime(value))) return value
  throw new RowError(key, 'a string that is no time', 'ISO 8601')
}

export function optionalChoice<const T extends string>(
  row: Row,
  key: string,
  accepted: readonly T[],
): T | undefined {
  const value = optionalText(row, key)
  if (value === undefined) return undefined
  const found = accepted.find((one) => one === value)
  if (found !== undefined) return found
  throw new RowError(key, 'another string', accepted.join(', '))
}

/** Numbers by name. */
export function optionalNumbers(row: Row, key: string): Record<string, number> | undefined {
  const value = row[key]
  if (value === undefined || value === null) return undefined
  if (!isRow(value)) throw new RowError(key, kindOf(value), 'an object of numbers')
  for (const [name, number] of Object.entries(value)) {
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) {
      throw new RowError(`${key}.${sayName(name)}`, kindOf(number), 'a number from 0')
    }
  }
  return { ...value } as Record<string, number>
}

export function optionalChoices<const T extends string>(
  row: Row,
  key: string,
  accepted: readonly T[],
): T[] | undefined {
  const value = row[key]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw new RowError(key, kindOf(value), `a list of ${accepted.join(', ')}`)
  return value.map((one: unknown, index) => {
    const found = accepted.find((name) => name === one)
    if (found === undefined) throw new RowError(`${key}[${index}]`, kindOf(one), accepted.join(', '))
    return found
  })
}
