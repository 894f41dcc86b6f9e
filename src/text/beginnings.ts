/** What each word begins: the places that it leads to from where all phrases begin. */
import { ANY_LABEL, type Lists, type Program, SKIP_LABEL } from './program.js'

/** The places that words lead to, with their edges in one list. */
export interface Beginning {
  readonly places: readonly number[]
  /** Those at which something ends. */
  readonly ends: readonly number[]
  /** Of each of their edges its label, and where it leads. */
  readonly links: Int32Array
  /** Where any word leads. */
  readonly any: Int32Array
}

export interface Beginnings {
  /** What a word with these labels begins. */
  of(labels: Int32Array): Beginning
  /** The places at which a phrase may stand before the first word of a sentence, for having asked for its start. */
  opened(startLabels: Int32Array): readonly number[]
}

export function makeBeginnings({ edges, targets, out }: Program): Beginnings {
  const { from, items } = edges
  const byLabel = edgesByLabel(closure([0], edges, targets), edges, targets)
  const led = (labels: Int32Array): number[] => {
    const found: number[] = []
    for (const label of labels) found.push(...(byLabel.get(label) ?? []))
    return closure(found, edges, targets)
  }
  return {
    opened: led,
    of(labels) {
      const places = led(labels)
      const links: number[] = []
      const any: number[] = []
      for (const place of places) {
        for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++) {
          const label = items[edge] as number
          if (label === ANY_LABEL) any.push(targets[edge] as number)
          if (label >= 0) links.push(label, targets[edge] as number)
        }
      }
      const ends = places.filter((place) => out.from[place] !== out.from[place + 1])
      return { places, ends, links: Int32Array.from(links), any: Int32Array.from(any) }
    },
  }
}

/** Places, and what can be reached from them without a word. */
function closure(places: readonly number[], { from, items }: Lists, targets: Int32Array): number[] {
  const reached = new Set(places)
  for (const place of reached) {
    for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++)
      if (items[edge] === SKIP_LABEL) reached.add(targets[edge] as number)
  }
  return [...reached]
}

/** Where each label leads from some places. */
function edgesByLabel(
  places: readonly number[],
  { from, items }: Lists,
  targets: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const byLabel = new Map<number, number[]>()
  for (const place of places) {
    for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++) {
      const label = items[edge] as number
      const known = byLabel.get(label)
      if (known) known.push(targets[edge] as number)
      else byLabel.set(label, [targets[edge] as number])
    }
  }
  return byLabel
}
