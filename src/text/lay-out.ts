/** Makes a graph of phrases small and flat: places from which all goes on alike become one, and get numbers. */
import {
  ANY_LABEL,
  ATOM_KINDS,
  type Atoms,
  type Entry,
  type Program,
  SKIP_LABEL,
  toAtoms,
  toLists,
} from './program.js'

/** A place in the graph of phrases. */
export interface State {
  readonly id: number
  /** By label: an atom, a set by its name, or one of the two below. */
  readonly edges: Map<string, State[]>
  /** What ends here: an index into the entries, or `-1 - n` for veto n. */
  readonly out: number[]
  /** The way here holds a negation of the phrase's own. */
  readonly negated: boolean
}

/** The label of an edge that needs no word, and of one for any word. */
export const SKIP = '~0'
export const ANY = '~1'

export interface Graph {
  readonly root: State
  readonly entries: readonly Entry[]
  /** Sets of atoms by name. */
  readonly sets: ReadonlyMap<string, readonly string[]>
  readonly negation: string | undefined
}

/** A place that stands for all that are like it. */
interface Place {
  readonly edges: readonly (readonly [label: number, target: Place])[]
  readonly out: readonly number[]
  readonly key: number
  id: number
}

/** Numbers what a graph is made of. */
export function layOut({ root, entries, sets, negation }: Graph): Program {
  const labels = usedLabels(root)
  if (negation !== undefined) labels.add(negation)
  const { atoms, numbers } = numberAtoms(labels, sets)
  const members = [...labels]
    .flatMap((name) => {
      const items = sets.get(name)?.map((atom) => numbers.get(atom) ?? -1)
      return items ? [{ name, items: items.sort((a, b) => a - b) }] : []
    })
    .sort((a, b) => compareLists(a.items, b.items))
  const count = numbers.size
  for (const [at, { name }] of members.entries()) numbers.set(name, count + at)
  numbers.set(SKIP, SKIP_LABEL).set(ANY, ANY_LABEL)
  const places = numbered(merged(root, (name) => numbers.get(name) ?? -1))
  const ends = numberEnds(places, entries)
  return {
    entries: ends.entries,
    atoms,
    sets: toLists(members.map(({ items }) => items)),
    negation: negation === undefined ? -1 : (numbers.get(negation) ?? -1),
    edges: toLists(places.map(({ edges }) => edges.map(([label]) => label))),
    targets: Int32Array.from(places.flatMap(({ edges }) => edges.map(([, target]) => target.id))),
    out: toLists(ends.out),
  }
}

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((item, i) => item !== b[i])
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1)
}

function usedLabels(root: State): Set<string> {
  const seen = new Set<State>([root])
  const labels = new Set<string>()
  for (const state of seen) {
    for (const [label, targets] of state.edges) {
      if (label !== SKIP && label !== ANY) labels.add(label)
      for (const target of targets) seen.add(target)
    }
  }
  return labels
}

/** Every atom that some label is or holds, by kind and spelling. */
function numberAtoms(
  labels: ReadonlySet<string>,
  sets: Graph['sets'],
): { atoms: Atoms; numbers: Map<string, number> } {
  const keys = [...new Set([...labels].flatMap((label) => sets.get(label) ?? [label]))].sort()
  const kindOf = (key: string): string => ATOM_KINDS.find((kind) => key.startsWith(kind)) ?? ''
  const byKind = ATOM_KINDS.map((kind) => keys.filter((key) => kindOf(key) === kind))
  return {
    atoms: toAtoms(byKind.map((words, kind) => words.map((key) => key.slice(ATOM_KINDS[kind]?.length)))),
    numbers: new Map(byKind.flat().map((key, number) => [key, number])),
  }
}

/** Places from which the same can follow, and at which the same ends, are one place. */
function merged(root: State, numberOf: (label: string) => number): Place {
  const done = new Map<State, Place>()
  const known = new Map<string, Place>()
  const placeOf = (state: State): Place => {
    const before = done.get(state)
    if (before) return before
    const edges = [...state.edges].flatMap(([label, targets]) =>
      [...new Set(targets.map(placeOf))].map((target) => [numberOf(label), target] as const),
    )
    edges.sort(([a, to], [b, other]) => a - b || to.key - other.key)
    const out = state.out.map((entry) => entry * 2 + Number(state.negated)).sort((a, b) => a - b)
    const name = `${edges.map(([label, { key }]) => `${label}>${key}`)};${out}`
    const place = known.get(name) ?? { edges, out, key: known.size, id: -1 }
    known.set(name, place)
    done.set(state, place)
    return place
  }
  return placeOf(root)
}

/** In the order in which phrases run through them, so that the place after a place is most often the next. */
function numbered(root: Place): Place[] {
  const places: Place[] = []
  const visit = (place: Place): void => {
    if (place.id >= 0) return
    place.id = places.push(place) - 1
    for (const [, target] of place.edges) visit(target)
  }
  visit(root)
  return places
}

/** Entries and vetoes in the order in which places end them; what no phrase of its own can end is left out. */
function numberEnds(
  places: readonly Place[],
  entries: readonly Entry[],
): { entries: Entry[]; out: number[][] } {
  const entryNumbers = new Map<number, number>()
  const vetoNumbers = new Map<number, number>()
  const numberIn = (numbers: Map<number, number>, end: number): number => {
    const number = numbers.get(end) ?? numbers.size
    numbers.set(end, number)
    return number
  }
  const out = places.map((place) =>
    place.out.map((end) => {
      const entry = end >> 1
      const number = entry < 0 ? -1 - numberIn(vetoNumbers, entry) : numberIn(entryNumbers, entry)
      return number * 2 + (end & 1)
    }),
  )
  const known = [...entryNumbers.keys()].flatMap((entry) => entries[entry] ?? [])
  const vetoesOf = ({ vetoes }: Entry): number[] =>
    vetoes.flatMap((veto) => vetoNumbers.get(-1 - veto) ?? []).sort((a, b) => a - b)
  return { entries: known.map((entry) => ({ ...entry, vetoes: vetoesOf(entry) })), out }
}
