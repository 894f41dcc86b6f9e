/**
 * One automaton per language over all its cues, walked once per text. A token is looked up once for its
 * symbols (its own word, its classes, the open words it fits). Phrases are a graph over symbols, linear in
 * what is written, and sets of its states are made into single states as texts need them; from then on a
 * token costs one look-up for each phrase that may still go on, however many phrases there are.
 */
import { CUE_READINGS, type Cue } from '../core/cues.js'
import type { CuePhrases, LexiconSource, PhraseEntry } from './lexicon.js'
import { buildClasses, type ClassTable, type Node, readPhrase } from './phrase.js'
import { type SymbolSet, type SymbolTable, SymbolTableBuilder } from './symbols.js'

/** What a phrase means when it matches. */
export interface Entry {
  readonly cue: Cue
  readonly weak: boolean
  readonly instead: string | undefined
  readonly in: 'question' | 'statement' | undefined
  /** Where a negation takes the cue away. */
  readonly denied: 'around' | 'before' | undefined
  /** The ids of the vetoes that take it away. */
  readonly vetoes: readonly number[]
}

/** A place in the graph of phrases. */
interface State {
  readonly id: number
  readonly edges: Map<number, State[]>
  /** Where any one word leads: gaps. */
  readonly any: State[]
  /** What ends here: an index into `entries`, or `-1 - n` for veto n. */
  readonly out: number[]
  /** The way here holds a negation of the phrase's own. */
  readonly negated: boolean
}

/** What ends at a point. */
interface Output {
  readonly entry: number
  /** The phrase holds a negation of its own. */
  readonly negated: boolean
}

/** A set of places, made into one. */
export interface Point {
  readonly states: readonly State[]
  /** The edges of all its states in one table, made when it is worth it. */
  edges: ReadonlyMap<number, readonly State[]> | undefined
  /** How often a token has had to be looked up state by state. */
  misses: number
  /** Where any one word leads. */
  readonly any: readonly State[]
  readonly out: readonly Output[]
  /** Where tokens have led, by the id of their symbol set. */
  readonly next: Map<number, Point>
}

export interface Matcher {
  readonly entries: readonly Entry[]
  readonly symbols: SymbolTable
  /** Where a phrase begins, and where it begins at the start of a sentence. */
  readonly begin: Point
  readonly opening: Point
  /** The symbol sets of the end of a sentence. */
  readonly end: SymbolSet
  /** The symbol of words that negate. */
  readonly negation: number
  /** Where a token leads from a point. */
  step(from: Point, symbols: SymbolSet): Point | null
}

interface Build {
  readonly root: State
  readonly entries: Entry[]
  readonly symbols: SymbolTableBuilder
  readonly classes: ClassTable
  readonly negations: ReadonlySet<string>
  vetoes: number
  states: number
}

function newState(build: { states: number }, negated: boolean): State {
  return { id: build.states++, edges: new Map(), any: [], out: [], negated }
}

/** Compiles a language's cues, or those of them that are asked for. Throws `PhraseError` for a phrase that cannot be read. */
export function compileMatcher(source: LexiconSource, only?: ReadonlySet<Cue>): Matcher {
  const classes = buildClasses(source.classes)
  const build: Build = {
    root: newState({ states: 0 }, false),
    entries: [],
    symbols: new SymbolTableBuilder(classes),
    classes,
    negations: negationsOf(classes),
    vetoes: 0,
    states: 1,
  }
  for (const [cue, phrases] of Object.entries(source.cues) as [Cue, CuePhrases][]) {
    if (!only || only.has(cue)) for (const entry of phrases) addEntry(build, cue, entry)
  }
  return finish(build)
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

function finish(build: Build): Matcher {
  const start = build.symbols.id('^')
  const end = build.symbols.id('$')
  const negation = build.symbols.id('c:negation')
  const symbols = build.symbols.finish()
  const points = pointMaker()
  const step = (from: Point, set: SymbolSet): Point | null => {
    const known = from.next.get(set.id)
    if (known !== undefined) return known
    const reached = advance(from, set.symbols)
    if (reached.length === 0) return null
    const next = points(reached)
    if (from.next.size >= NEXT_LIMIT) from.next.clear()
    from.next.set(set.id, next)
    return next
  }
  const begin = pointOf([build.root])
  const opening = pointOf([build.root, ...(build.root.edges.get(start) ?? [])])
  return { entries: build.entries, symbols, begin, opening, end: symbols.set([end]), negation, step }
}

/** A point that is met this often gets a table of its own. */
const WORTH_A_TABLE = 6

/** Every state that a token leads to; a gap lets any word pass. */
function advance(point: Point, symbols: readonly number[]): readonly State[] {
  if (symbols.length === 0) return point.any
  if (!point.edges && ++point.misses > WORTH_A_TABLE) point.edges = mergedEdges(point.states)
  const reached = new Set<State>(point.any)
  for (const symbol of symbols) {
    if (point.edges) for (const target of point.edges.get(symbol) ?? NO_STATES) reached.add(target)
    else
      for (const { edges } of point.states)
        for (const target of edges.get(symbol) ?? NO_STATES) reached.add(target)
  }
  return [...reached]
}

const NO_STATES: readonly State[] = []

function pointOf(states: readonly State[]): Point {
  const out: Output[] = []
  for (const { out: entries, negated } of states) {
    for (const entry of entries) {
      if (!out.some((one) => one.entry === entry && one.negated === negated)) out.push({ entry, negated })
    }
  }
  const open = states.filter((state) => state.edges.size > 0)
  const [only] = open
  return {
    states: open,
    edges: open.length === 1 && only ? only.edges : undefined,
    misses: 0,
    any: [...new Set(states.flatMap((state) => state.any))],
    out,
    next: new Map(),
  }
}

/** One table for all the states of a point: a token that leads nowhere costs a look-up a symbol. */
function mergedEdges(states: readonly State[]): ReadonlyMap<number, readonly State[]> {
  const merged = new Map<number, State[]>()
  for (const { edges } of states) {
    for (const [symbol, targets] of edges) {
      const known = merged.get(symbol)
      if (known) known.push(...targets)
      else merged.set(symbol, [...targets])
    }
  }
  return merged
}

/** A text can call forth many points: past this many they are forgotten and made again. */
const POINT_LIMIT = 20_000
const NEXT_LIMIT = 4_000

/** Makes each set of states into one point, once. */
function pointMaker(): (states: readonly State[]) => Point {
  const known = new Map<string, Point>()
  return (states) => {
    const key = states
      .map((state) => state.id)
      .sort((a, b) => a - b)
      .join()
    let point = known.get(key)
    if (!point) {
      if (known.size >= POINT_LIMIT) known.clear()
      point = pointOf(states)
      known.set(key, point)
    }
    return point
  }
}

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
  const id = build.vetoes++
  addPhrase(build, phrase, -1 - id)
  return id
}

/** The places from which a phrase goes on, those behind a negation of its own apart. */
interface Front {
  readonly plain: readonly State[]
  readonly negated: readonly State[]
}

const join = (a: Front, b: Front): Front => ({
  plain: union(a.plain, b.plain),
  negated: union(a.negated, b.negated),
})

const union = (a: readonly State[], b: readonly State[]): readonly State[] => {
  const more = b.filter((state) => !a.includes(state))
  return more.length === 0 ? a : a.length === 0 ? more : [...a, ...more]
}

function addPhrase(build: Build, phrase: string, output: number): void {
  const nodes = readPhrase(phrase, build.classes)
  const { plain, negated } = addNodes(build, { plain: [build.root], negated: [] }, nodes, newTarget())
  for (const state of [...plain, ...negated]) if (!state.out.includes(output)) state.out.push(output)
}

/** The one place, of either kind, to which all ways through a part of a phrase lead. */
interface Target {
  plain: State | undefined
  negated: State | undefined
}

const newTarget = (): Target => ({ plain: undefined, negated: undefined })

function addNodes(build: Build, front: Front, nodes: readonly Node[], target: Target): Front {
  const last = nodes.length - 1
  return nodes.reduce((at, node, i) => addNode(build, at, node, i === last ? target : newTarget()), front)
}

function addNode(build: Build, front: Front, node: Node, target: Target): Front {
  if (node.kind === 'gap') return addGap(build, front, node.words)
  if (node.kind === 'group') {
    const ways = node.alternatives.map((nodes) => addNodes(build, front, nodes, target))
    return (node.optional ? [front, ...ways] : ways).reduce(join)
  }
  const own = addAtom(build, front, node.key, target)
  if (!node.key.startsWith('c:')) return own
  const phrases = build.classes.phrases.get(node.key.slice(2)) ?? []
  return phrases.map((nodes) => addNodes(build, front, nodes, target)).reduce(join, own)
}

function addAtom(build: Build, front: Front, key: string, target: Target): Front {
  const symbol = build.symbols.id(key)
  const negates = build.negations.has(key)
  const plain = negates ? [] : front.plain
  const negated = negates ? [...front.plain, ...front.negated] : front.negated
  if (plain.length > 0) {
    target.plain ??= newState(build, false)
    link(plain, symbol, target.plain)
  }
  if (negated.length > 0) {
    target.negated ??= newState(build, true)
    link(negated, symbol, target.negated)
  }
  return {
    plain: plain.length > 0 && target.plain ? [target.plain] : [],
    negated: negated.length > 0 && target.negated ? [target.negated] : [],
  }
}

function link(from: readonly State[], symbol: number, target: State): void {
  for (const { edges } of from) {
    const known = edges.get(symbol)
    if (!known) edges.set(symbol, [target])
    else if (!known.includes(target)) known.push(target)
  }
}

/** A gap of n words: the phrase goes on from before it and from after each of its words. */
function addGap(build: Build, front: Front, words: number): Front {
  const through = (states: readonly State[], negated: boolean): State[] => {
    if (states.length === 0) return []
    const chain = Array.from({ length: words }, () => newState(build, negated))
    const [first] = chain
    if (first) for (const state of states) state.any.push(first)
    for (const [at, state] of chain.entries()) state.any.push(...chain.slice(at + 1, at + 2))
    return [...states, ...chain]
  }
  return { plain: through(front.plain, false), negated: through(front.negated, true) }
}
