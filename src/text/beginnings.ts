/** What each word begins: the places that it leads to from where all phrases begin. */
import { type Lists, type Program, SKIP_LABEL } from './program.js'

/** Where each label leads from where all phrases begin. */
export type RootEdges = ReadonlyMap<number, readonly number[]>

export function edgesFromRoot({ edges, targets }: Program): RootEdges {
  const { from, items } = edges
  const byLabel = new Map<number, number[]>()
  for (const place of closure([0], edges, targets)) {
    for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++) {
      const label = items[edge] as number
      const known = byLabel.get(label)
      if (known) known.push(targets[edge] as number)
      else byLabel.set(label, [targets[edge] as number])
    }
  }
  return byLabel
}

/** The places at which phrases stand after a first word with these labels. */
export function openedBy(labels: Int32Array, root: RootEdges, { edges, targets }: Program): Int32Array {
  const found: number[] = []
  for (const label of labels) found.push(...(root.get(label) ?? []))
  return closure(found, edges, targets)
}

/** Places, and what can be reached from them without a word. */
function closure(places: readonly number[], { from, items }: Lists, targets: Int32Array): Int32Array {
  const reached = new Set(places)
  for (const place of reached) {
    for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++)
      if (items[edge] === SKIP_LABEL) reached.add(targets[edge] as number)
  }
  return Int32Array.from(reached)
}
