/** From a language's phrases to the graph that is walked, see program.ts. */
import { CUE_READINGS, type Cue } from '../core/cues.js'
import { ANY, layOut, SKIP, type State } from './lay-out.js'
import type { CuePhrases, LexiconSource, PhraseEntry } from './lexicon.js'
import { buildClasses, type ClassTable, type Node, readPhrase } from './phrase.js'
import type { Entry, Program } from './program.js'

/** The places from which a phrase goes on: one, and one for what is behind a negation of its own. */
interface Front {
  readonly plain: State | undefined
  readonly negated: State | undefined
}

/** A front in the making: its places are made when a way leads to them. */
interface Target {
  plain: State | undefined
  negated: State | undefined
}

interface Build {
  readonly root: State
  readonly entries: Entry[]
  readonly classes: ClassTable
  readonly negations: ReadonlySet<string>
  /** Sets of atoms by what is in them. */
  readonly sets: Map<string, readonly string[]>
  /** Where a part of a phrase has led from some places before: phrases that begin alike share their beginning. */
  readonly known: Map<string, Front>
  /** The number of each veto by its phrase: entries that share one share what ends there. */
  readonly vetoes: Map<string, number>
  states: number
}

/** Compiles a language's cues. Throws `PhraseError` for a phrase that cannot be read. */
export function compilePhrases(source: LexiconSource): Program {
  const classes = buildClasses(source.classes)
  const build: Build = {
    root: newState({ states: 0 }, false),
    entries: [],
    classes,
    negations: negationsOf(classes),
    sets: new Map(),
    known: new Map(),
    vetoes: new Map(),
    states: 1,
  }
  for (const [cue, phrases] of Object.entries(source.cues) as [Cue, CuePhrases][]) {
    for (const entry of phrases) addEntry(build, cue, entry)
  }
  const negation = labelOf(build, ['c:negation'])
  return layOut({ root: build.root, entries: build.entries, sets: build.sets, negation })
}

/** What negates: the words of the class of that name, and every class that holds no other words. */
function negationsOf({ members, phrases }: ClassTable): ReadonlySet<string> {
  const words = new Set(members.get('negation'))
  const classes = [...members].filter(
    ([name, keys]) =>
      name === 'negation' ||
      (keys.length > 0 && !phrases.get(name)?.length && keys.every((key) => words.has(key))),
  )
  return new Set([...words, ...classes.map(([name]) => `c:${name}`)])
}

const newState = (build: { states: number }, negated: boolean): State => ({
  id: build.states++,
  edges: new Map(),
  out: [],
  negated,
})

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

const DENIED = { drop: 'around', 'drop-before': 'before', keep: undefined } as const

function addEntry(build: Build, cue: Cue, given: string | PhraseEntry): void {
  const entry: PhraseEntry = typeof given === 'string' ? { phrase: given } : given
  const vetoes = list(entry.not).map((veto) => addVeto(build, veto))
  const index =
    build.entries.push({
      cue,
      weak: entry.weak ?? false,
      instead: entry.instead,
      in: entry.in,
      denied: entry.affirmative ? 'around' : DENIED[CUE_READINGS[cue].negation],
      vetoes,
    }) - 1
  for (const phrase of list(entry.phrase)) addPhrase(build, phrase, index)
}

function addVeto(build: Build, phrase: string): number {
  const known = build.vetoes.get(phrase)
  if (known !== undefined) return known
  const id = build.vetoes.size
  build.vetoes.set(phrase, id)
  addPhrase(build, phrase, -1 - id)
  return id
}

function addPhrase(build: Build, phrase: string, output: number): void {
  const nodes = readPhrase(phrase, build.classes)
  const { plain, negated } = addNodes(build, { plain: build.root, negated: undefined }, nodes)
  for (const state of [plain, negated]) if (state && !state.out.includes(output)) state.out.push(output)
}

/** Adds a phrase or a part of one; the last of its nodes leads to the target, where one is given. */
function addNodes(build: Build, front: Front, nodes: readonly Node[], target?: Target): Front {
  const last = nodes.length - 1
  if (target && last < 0) return addSkip(build, front, target)
  return nodes.reduce(
    (at, node, i) => (target && i === last ? addNode(build, at, node, target) : addShared(build, at, node)),
    front,
  )
}

/** Where a part of a phrase leads from a front, whatever phrase it is a part of: like beginnings are shared. */
function addShared(build: Build, front: Front, node: Node): Front {
  const key = `${front.plain?.id ?? ''}/${front.negated?.id ?? ''}/${keyOf(node)}`
  let led = build.known.get(key)
  if (!led) {
    led = addNode(build, front, node, { plain: undefined, negated: undefined })
    build.known.set(key, led)
  }
  return led
}

function keyOf(node: Node): string {
  if (node.kind === 'atom') return node.key
  if (node.kind === 'gap') return `~${node.words}`
  const ways = node.alternatives.map((nodes) => nodes.map(keyOf).join(' ')).join('|')
  return node.optional ? `[${ways}]` : `(${ways})`
}

function addNode(build: Build, front: Front, node: Node, target: Target): Front {
  if (node.kind === 'gap') return addGap(build, front, node.words, target)
  if (node.kind === 'atom') return addAtoms(build, front, [node.key], target)
  const isSingle = ([first, second]: readonly Node[]): boolean => first?.kind === 'atom' && !second
  const single = node.alternatives.filter(isSingle).flat()
  addAtoms(
    build,
    front,
    single.map((atom) => (atom.kind === 'atom' ? atom.key : '')),
    target,
  )
  for (const nodes of node.alternatives) if (!isSingle(nodes)) addNodes(build, front, nodes, target)
  return node.optional ? addSkip(build, front, target) : target
}

/** These stand for places in a sentence, not for words: they are in no set. */
const PLACES: ReadonlySet<string> = new Set(['^', '$'])

/** A choice of atoms is one edge for those that negate and one for the others. */
function addAtoms(build: Build, front: Front, keys: readonly string[], target: Target): Front {
  const others = keys.filter((key) => !build.negations.has(key))
  const negating = keys.filter((key) => build.negations.has(key))
  for (const label of labelsOf(build, others)) {
    lead(build, front.plain, label, target, 'plain')
    lead(build, front.negated, label, target, 'negated')
  }
  for (const label of labelsOf(build, negating)) {
    lead(build, front.plain, label, target, 'negated')
    lead(build, front.negated, label, target, 'negated')
  }
  for (const nodes of keys.flatMap((key) => phrasesOf(build, key))) addNodes(build, front, nodes, target)
  return target
}

const phrasesOf = (build: Build, key: string): readonly (readonly Node[])[] =>
  key.startsWith('c:') ? (build.classes.phrases.get(key.slice(2)) ?? []) : []

/** What any of the atoms and members of classes is called: at most one label, and those of places. */
function labelsOf(build: Build, keys: readonly string[]): string[] {
  const words = labelOf(
    build,
    keys.filter((key) => !PLACES.has(key)),
  )
  return [...(words === undefined ? [] : [words]), ...keys.filter((key) => PLACES.has(key))]
}

/** The label that stands for any of the atoms and members of classes; undefined for none. */
function labelOf({ classes, sets }: Build, keys: readonly string[]): string | undefined {
  const atoms = keys.flatMap((key) =>
    key.startsWith('c:') ? (classes.members.get(key.slice(2)) ?? []) : [key],
  )
  const sorted = [...new Set(atoms)].sort()
  if (sorted.length < 2) return sorted[0]
  const label = sorted.join(' ')
  sets.set(label, sorted)
  return label
}

/** An edge from a place, where there is one, to one of the two of a target. */
function lead(build: Build, from: State | undefined, label: string, to: Target, side: keyof Target): void {
  if (!from) return
  to[side] ??= newState(build, side === 'negated')
  link(from, label, to[side])
}

function link({ edges }: State, label: string, target: State): void {
  const known = edges.get(label)
  if (!known) edges.set(label, [target])
  else if (!known.includes(target)) known.push(target)
}

/** The front is a part of the target: the phrase may go on without what is optional. */
function addSkip(build: Build, front: Front, target: Target): Front {
  lead(build, front.plain, SKIP, target, 'plain')
  lead(build, front.negated, SKIP, target, 'negated')
  return target
}

/** A gap of n words: the phrase goes on from before it and from after each of its words. */
function addGap(build: Build, front: Front, words: number, target: Target): Front {
  let at = front
  addSkip(build, at, target)
  for (let word = 1; word <= words; word++) {
    const next: Target = { plain: undefined, negated: undefined }
    lead(build, at.plain, ANY, next, 'plain')
    lead(build, at.negated, ANY, next, 'negated')
    addSkip(build, next, target)
    at = next
  }
  return target
}
