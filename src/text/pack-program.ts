/** Packs a compiled program into text, for bundles. What it writes is read by unpack-program.ts. */
import { CUES } from '../core/cues.js'
import { fold, packNumbers } from './numerals.js'
import { type Atoms, type Lists, type Program, SKIP_LABEL, spelling } from './program.js'
import {
  DENIALS,
  FIRST_REACHED,
  FIRST_SHARED,
  MOODS,
  MOST_SHARED,
  PART,
  SAME_TARGET,
  WORD_END,
  WORDING_END,
} from './program-signs.js'

/** Packs a program as `layOut` makes it: places and ends are numbered in the order in which they are met. */
export function packProgram(program: Program): string {
  const { entries, atoms, sets, negation, edges } = program
  const counts = [...atoms.kinds, negation + 1, sets.from.length - 1, edges.from.length - 1]
  return [
    packNumbers(counts),
    packWords(atoms),
    packNumbers(packSets(sets)),
    packNumbers(packEdges(program)),
    packNumbers(packEnds(program.out)),
    packNumbers(packEntries(program)),
    entries.map(({ instead }) => instead ?? '').join(WORDING_END),
  ].join(PART)
}

/** Each word without the letters that it shares with the one before, and how many those are. */
function packWords(atoms: Atoms): string {
  let before = ''
  let text = ''
  for (let atom = 0; atom < atoms.from.length - 1; atom++) {
    const word = spelling(atoms, atom)
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++
    text += String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared) + WORD_END
    before = word
  }
  return text
}

/** Of each set how many there are, and by how much they rise. */
function packSets({ from, items }: Lists): number[] {
  const numbers: number[] = []
  for (let set = 0; set < from.length - 1; set++) {
    const members = items.subarray(from[set], from[set + 1])
    numbers.push(members.length)
    let before = 0
    for (const item of members) {
      numbers.push(item - before)
      before = item
    }
  }
  return numbers
}

/** Of each place how many edges it has, and of each edge its label and where it leads, see `packTarget`. */
function packEdges(program: Program): number[] {
  const { from, items } = program.edges
  const numbers: number[] = []
  const isFirst = firstEdges(program)
  for (let place = 0; place < from.length - 1; place++) {
    const end = from[place + 1] as number
    numbers.push(end - (from[place] as number))
    let before = 0
    for (let edge = from[place] as number; edge < end; edge++) {
      const label = (items[edge] as number) - SKIP_LABEL
      // So many begin at the first place that it pays to say by how much labels rise.
      numbers.push(place === 0 ? label - before : label)
      before = label
      numbers.push(isFirst[edge] ? FIRST_REACHED : packTarget(program, place, edge))
    }
  }
  return numbers
}

/** The edges by which places are first reached when one goes as deep as one can. */
function firstEdges({ edges: { from }, targets }: Program): Uint8Array {
  const isFirst = new Uint8Array(targets.length)
  let met = 1
  const visit = (place: number): void => {
    for (let edge = from[place] as number; edge < (from[place + 1] as number); edge++) {
      const target = targets[edge] as number
      if (target !== met) continue
      isFirst[edge] = 1
      met++
      visit(target)
    }
  }
  visit(0)
  return isFirst
}

/** Where the edge before leads, or a place so many further or back. */
function packTarget({ edges, targets }: Program, place: number, edge: number): number {
  const target = targets[edge] as number
  if (edge > (edges.from[place] as number) && target === targets[edge - 1]) return SAME_TARGET
  return SAME_TARGET + 1 + fold(target - place)
}

/** Of each place how many ends it has, and of each end 0 to 3 when it is the next new one, or how long ago it was that. */
function packEnds({ from, items }: Lists): number[] {
  const numbers: number[] = []
  const met = [0, 0]
  for (let place = 0; place < from.length - 1; place++) {
    numbers.push((from[place + 1] as number) - (from[place] as number))
    for (const end of items.subarray(from[place], from[place + 1])) {
      const isVeto = end < 0 ? 1 : 0
      const number = isVeto ? -1 - (end >> 1) : end >> 1
      const back = (met[isVeto] as number) - number
      if (back === 0) met[isVeto] = number + 1
      numbers.push(back * 4 + isVeto * 2 + (end & 1))
    }
  }
  return numbers
}

/** Of each entry its cue, its conditions, and its vetoes. */
function packEntries({ entries }: Program): number[] {
  return entries.flatMap(({ cue, weak, in: mood, denied, vetoes }) => [
    CUES.indexOf(cue),
    Number(weak) + 2 * (MOODS.indexOf(mood) + MOODS.length * DENIALS.indexOf(denied)),
    vetoes.length,
    ...vetoes,
  ])
}
