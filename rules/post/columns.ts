/** The labels of a post, as columns of the network that weighs them. */
import { ACTS, FORMALITIES, SENTIMENTS, TOPICS, URGENCIES } from '../../src/core/vocabulary.js'

/** The families of labels, in the order of the columns. */
export const FAMILIES = {
  acts: ACTS,
  topics: TOPICS,
  sentiment: SENTIMENTS,
  urgency: URGENCIES,
  formality: FORMALITIES,
  irony: ['yes'],
  needsIdentification: ['yes'],
} as const
export type Family = keyof typeof FAMILIES

interface Columns {
  readonly first: number
  readonly count: number
}

/** The columns of each family. */
export const COLUMNS: Readonly<Record<Family, Columns>> = /* @__PURE__ */ columns()

function columns(): Record<Family, Columns> {
  let first = 0
  const entries = Object.entries(FAMILIES).map(([family, { length: count }]) => {
    const found = { first, count }
    first += count
    return [family, found]
  })
  return Object.fromEntries(entries) as Record<Family, Columns>
}

/** The number of columns. */
export const WIDTH: number = /* @__PURE__ */ Object.values(FAMILIES).reduce(
  (sum, { length }) => sum + length,
  0,
)
