/** Data with positions: what the readers of JSON, YAML and CSV all give, so that shapes are recognised once. */
import type { Extract } from './source-map.js'

export type DataNode = DataText | DataList | DataMap | DataScalar

export interface DataText {
  readonly kind: 'text'
  readonly value: string
  /** The value with its map into the file; made on demand, since most strings are not templates. */
  readonly extract: () => Extract
}

export interface DataList {
  readonly kind: 'list'
  readonly items: readonly DataNode[]
}

export interface DataMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, DataNode>
}

interface DataScalar {
  readonly kind: 'scalar'
  readonly value: number | boolean | null
}

/** Something in a file that could not be read. Never holds the words of the file. */
export interface ReadIssue {
  readonly line: number
  readonly column: number
  /** What stands there: its kind. */
  readonly found: string
  /** What may stand there. */
  readonly accepted: string
}

export interface DataDocument {
  readonly root: DataNode | undefined
  readonly issues: readonly ReadIssue[]
}

export const isMap = (node: DataNode | undefined): node is DataMap => node?.kind === 'map'
export const isList = (node: DataNode | undefined): node is DataList => node?.kind === 'list'
export const isText = (node: DataNode | undefined): node is DataText => node?.kind === 'text'

/** The value of a field as a string, when it is a string or a number. */
export function stringAt(map: DataMap, key: string): string | undefined {
  const node = map.entries.get(key)
  if (node?.kind === 'text') return node.value
  return node?.kind === 'scalar' && typeof node.value === 'number' ? String(node.value) : undefined
}

/** The first of these fields that holds a string or a number. */
export function firstString(map: DataMap, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = stringAt(map, key)
    if (value !== undefined && value.trim() !== '') return value
  }
  return undefined
}

/** The data as plain objects, as `JSON.parse` gives them. */
export function toPlain(node: DataNode): unknown {
  switch (node.kind) {
    case 'list':
      return node.items.map(toPlain)
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, value]) => [key, toPlain(value)]))
    default:
      return node.value
  }
}

/** Some words and the end of a sentence: no name, heading or setting. */
export const isSentence = (text: string): boolean => /\S\s+\S+\s+\S/.test(text) && /[.!?…](?:\s|$)/.test(text)
