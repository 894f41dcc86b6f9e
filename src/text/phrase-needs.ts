/**
 * What a phrase still needs, place by place: labels of which at least one must come before anything can end.
 * A sentence that holds none of them is no place for the phrase, however well it began. Most phrases begin with
 * words that every sentence has, so that this is what keeps a word cheap.
 */
import { type Lists, type Program, SKIP_LABEL, toLists } from './program.js'

/** More alternatives than this are not worth looking for. */
const MOST_NEEDS = 4

/** Of each place its needs; none where something may end whatever comes. */
export function needsOf(program: Program): Lists {
  const { edges, out } = program
  const places = edges.from.length - 1
  const uses = usesOf(program)
  const found: (readonly number[] | undefined)[] = new Array(places)
  // Places lead onward, so that one is known when all that it leads to are; `undefined` on the way is no need.
  const asked = new Uint8Array(places)
  const stack = [0]
  while (stack.length > 0) {
    const place = stack[stack.length - 1] as number
    if (asked[place] === 0) {
      asked[place] = 1
      const last = edges.from[place + 1] as number
      for (let edge = edges.from[place] as number; edge < last; edge++) {
        const target = program.targets[edge] as number
        if (asked[target] === 0) stack.push(target)
      }
      continue
    }
    stack.pop()
    if (asked[place] === 2) continue
    asked[place] = 2
    const ends = out.from[place] !== out.from[place + 1]
    found[place] = ends ? undefined : needsAt(place, program, found, uses)
  }
  return toLists(Array.from({ length: places }, (_, place) => found[place] ?? []))
}

/** How many edges bear each label: those that many do are common words. */
function usesOf({ atoms, sets, edges }: Program): Int32Array {
  const uses = new Int32Array(atoms.from.length + sets.from.length)
  for (const label of edges.items) if (label >= 0) uses[label] = (uses[label] as number) + 1
  return uses
}

function needsAt(
  place: number,
  { edges, targets }: Program,
  found: readonly (readonly number[] | undefined)[],
  uses: Int32Array,
): readonly number[] | undefined {
  const all = new Set<number>()
  const last = edges.from[place + 1] as number
  for (let edge = edges.from[place] as number; edge < last; edge++) {
    const label = edges.items[edge] as number
    const later = found[targets[edge] as number]
    const need = label > SKIP_LABEL + 1 ? rarer(label, later, uses) : later
    if (!need) return undefined
    for (const one of need) all.add(one)
    if (all.size > MOST_NEEDS) return undefined
  }
  return all.size > 0 ? [...all] : undefined
}

/** The label of an edge, or what is needed after it: whichever is asked for by fewer phrases. */
function rarer(label: number, later: readonly number[] | undefined, uses: Int32Array): readonly number[] {
  if (!later) return [label]
  const cost = later.reduce((sum, one) => sum + (uses[one] as number), 0)
  return cost < (uses[label] as number) ? later : [label]
}
