/** The rows of a table of learned numbers, by kind and name. */
export type NamedRows = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Names are `kind:name`, apart by spaces, in the order of the rows. */
export function namedRows(features: string): NamedRows {
  const kinds = new Map<string, Map<string, number>>()
  for (const [at, feature] of features.split(' ').entries()) {
    const colon = feature.indexOf(':')
    const kind = feature.slice(0, colon)
    const names = kinds.get(kind) ?? new Map<string, number>()
    kinds.set(kind, names.set(feature.slice(colon + 1), at))
  }
  return kinds
}
