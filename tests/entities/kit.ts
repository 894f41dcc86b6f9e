import { context as en } from '../../locales/en/context.js'
import { context as nb } from '../../locales/nb/context.js'
import { context as nn } from '../../locales/nn/context.js'
import { context as sv } from '../../locales/sv/context.js'
import { compileContexts, type Entity, type EntityOptions, findEntities } from '../../src/entities/index.js'

export const contexts = [sv, nb, nn, en]
export const compiled = compileContexts(contexts)

/** "kind «quote»" of everything personal in a text. */
export const found = (text: string, options?: EntityOptions): string[] =>
  findEntities(text, compiled, options)
    .filter((entity) => !entity.company)
    .map((entity) => `${entity.kind} «${text.slice(entity.start, entity.end)}»`)

/** The only entity of a text. */
export function one(text: string, options?: EntityOptions): Entity {
  const entities = findEntities(text, compiled, options)
  const [entity] = entities
  if (!entity || entities.length !== 1) throw new Error(`expected one entity, found ${entities.length}`)
  return entity
}

const luhnDigit = (digits: string): number => {
  for (let digit = 0; digit < 10; digit++) {
    const sum = [...digits, String(digit)].reverse().reduce((total, each, at) => {
      const value = Number(each) * (at % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    if (sum % 10 === 0) return digit
  }
  return 0
}

/** Nine or more digits with their Luhn digit. */
export const withLuhn = (digits: string): string => digits + luhnDigit(digits)

/** Two control digits for the nine digits of a Norwegian number, or undefined when there are none. */
export function withControl(digits: string): string | undefined {
  const control = (value: string, weights: number[]): number => {
    const rest = weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0) % 11
    return rest === 0 ? 0 : 11 - rest
  }
  const first = control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const second = control(digits + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return first > 9 || second > 9 ? undefined : `${digits}${first}${second}`
}

/** A Norwegian account with its mod 11 digit, or undefined when there is none. */
export function withMod11(digits: string): string | undefined {
  const rest =
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
  const check = rest === 0 ? 0 : 11 - rest
  return check > 9 ? undefined : digits + check
}
