/** The labels of a post, as columns of the network that weighs them. */
import {
  ACTS,
  CHANNEL_KINDS,
  CONDUCT_KINDS,
  FORMALITIES,
  SENTIMENTS,
  TOPICS,
  URGENCIES,
} from '../../src/core/vocabulary.js'
import type { Saying } from '../../src/core/wording-columns.js'

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

/** What is weighed beside the labels, as it helps to tell them and they it: conduct and channels tried. */
const BESIDE: readonly string[] = /* @__PURE__ */ [
  ...CONDUCT_KINDS,
  ...CHANNEL_KINDS.map((channel) => `tried-${channel}`),
]

/** The number of columns of labels and of what is weighed beside them. */
export const FULL_WIDTH: number = /* @__PURE__ */ (() => WIDTH + BESIDE.length)()

/** The column beside the labels of what a post as a whole says. */
export const columnBeside = (saying: Saying): number => WIDTH + BESIDE.indexOf(saying)
