/**
 * One automaton per language over all its cues, walked once per text. A token is looked up once for
 * its symbols (its own word, its classes, the open words it fits); the walk then follows edges
 * between symbols, so its cost grows with the text and not with the number of phrases.
 */
import { CUE_READINGS, type Cue } from '../core/cues.js'
import type { CuePhrases, LexiconSource, PhraseEntry } from './lexicon.js'
import { type Atom, buildClasses, type ClassTable, expandPhrase } from './phrase.js'
import { type SymbolTable, SymbolTableBuilder } from './symbols.js'

/** What a phrase means when it matches. */
export interface Entry {
  readonly cue: Cue
  readonly weak: boolean
  readonly instead: string | undefined
  readonly in: 'question' | 'statement' | undefined
  /** A negation nearby takes the cue away. */
  readonly affirmative: boolean
  /** The ids of the vetoes that take it away. */
  readonly vetoes: readonly number[]
}

export interface State {
  edges: Map<number, State> | undefined
  /** Continue after up to `words` other words. */
  gaps: { words: number; state: State }[] | undefined
  /** Entries that end here: an index into `entries`, or `-1 - n` for veto n. */
  out: number[] | undefined
  /** The same, for phrases that hold a negation of their own. */
  outNegated: number[] | undefined
}

export interface Matcher {
  readonly root: State
  readonly entries: readonly Entry[]
  readonly symbols: SymbolTable
  readonly start: number
  readonly end: number
  readonly negation: number
}

interface Build {
  readonly root: State
  readonly entries: Entry[]
  readonly symbols: SymbolTableBuilder
  readonly classes: ClassTable
  readonly negations: ReadonlySet<string>
  vetoes: number
}

const newState = (): State => ({ edges: undefined, gaps: undefined, out: undefined, outNegated: undefined })

/** Compiles a language's cues, or those of them that are asked for. Throws `PhraseError` for a phrase that cannot be read. */
export function compileMatcher(source: LexiconSource, only?: ReadonlySet<Cue>): Matcher {
  const classes = buildClasses(source.classes)
  const build: Build = {
    root: newState(),
    entries: [],
    symbols: new SymbolTableBuilder(classes),
    classes,
    negations: new Set(['c:negation', ...(classes.members.get('negation') ?? [])]),
    vetoes: 0,
  }
  for (const [cue, phrases] of Object.entries(source.cues) as [Cue, CuePhrases][]) {
    if (!only || only.has(cue)) for (const entry of phrases) addEntry(build, cue, entry)
  }
  const symbols = build.symbols.finish()
  return {
    root: build.root,
    entries: build.entries,
    symbols,
    start: build.symbols.id('^'),
    end: build.symbols.id('$'),
    negation: build.symbols.id('c:negation'),
  }
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

function addEntry(build: Build, cue: Cue, given: string | PhraseEntry): void {
  const entry: PhraseEntry = typeof given === 'string' ? { phrase: given } : given
  const vetoes = list(entry.not).map((veto) => addVeto(build, veto))
  const index =
    build.entries.push({
      cue,
      weak: entry.weak ?? false,
      instead: entry.instead,
      in: entry.in,
      affirmative: entry.affirmative ?? CUE_READINGS[cue].negation === 'drop',
      vetoes,
    }) - 1
  for (const phrase of list(entry.phrase)) addPhrase(build, phrase, index)
}

function addVeto(build: Build, phrase: string): number {
  const id = build.vetoes++
  addPhrase(build, phrase, -1 - id)
  return id
}

function addPhrase(build: Build, phrase: string, output: number): void {
  for (const sequence of expandPhrase(phrase, build.classes)) addSequence(build, sequence, output)
}

function addSequence(build: Build, sequence: readonly Atom[], output: number): void {
  let state = build.root
  let negated = false
  for (const atom of sequence) {
    if ('gap' in atom) {
      state = gapState(state, atom.gap)
      continue
    }
    negated ||= build.negations.has(atom.key)
    state = edgeState(state, build.symbols.id(atom.key))
  }
  const key = negated ? 'outNegated' : 'out'
  const outs = (state[key] ??= [])
  if (!outs.includes(output)) outs.push(output)
}

function gapState(state: State, words: number): State {
  const found = state.gaps?.find((gap) => gap.words === words)
  if (found) return found.state
  const next = newState()
  ;(state.gaps ??= []).push({ words, state: next })
  return next
}

function edgeState(state: State, symbol: number): State {
  const edges = (state.edges ??= new Map())
  let next = edges.get(symbol)
  if (!next) edges.set(symbol, (next = newState()))
  return next
}
