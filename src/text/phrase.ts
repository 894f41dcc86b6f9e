/**
 * The phrase language in which locales write cues. A phrase is compiled to sequences of atoms over
 * the tokens of one sentence.
 *
 * ```
 * word        this word, in any case and with common misspellings      =Ord   in exactly this case
 * word* *word *word*   open end, open start, both                      {class} a word class of the locale
 * [a|b c]     optional                                                 (a|b c) one of
 * ~  ~5       up to three (five) words in between                      ^  $   start, end of the sentence
 * <name> <cap> <num> <masked> <quoted>   a given name, a capital, a number, a word masked with stars,
 *             a word between quotation marks
 * <link> <mail>   a web or mail address, a mail address
 * ? !         the mark itself; commas, quotes and other signs are passed over
 * ```
 */
import { normalizeWord } from './normalize.js'

/** A phrase as read: atoms, gaps and groups. An atom's `key` names a symbol. */
export type Node =
  | { readonly kind: 'atom'; readonly key: string }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'group'; readonly alternatives: readonly Node[][]; readonly optional: boolean }

/** The members of a word class: words, open words and phrases, classes allowed. */
export type Classes = Readonly<Record<string, readonly string[]>>

/** Thrown when a locale's phrase cannot be read; names the phrase and what is wrong. */
export class PhraseError extends Error {
  override name = 'PhraseError'
  constructor(phrase: string, problem: string) {
    super(`phrase "${phrase}": ${problem}`)
  }
}

const SPECIAL = new Set([
  '^',
  '$',
  '?',
  '!',
  '<name>',
  '<cap>',
  '<num>',
  '<masked>',
  '<quoted>',
  '<link>',
  '<mail>',
])
const DEFAULT_GAP = 3

/** The classes of a locale, nested ones resolved. */
export interface ClassTable {
  /** Members that are one atom, by their key. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** Members of more than one atom. */
  readonly phrases: ReadonlyMap<string, readonly (readonly Node[])[]>
}

/** Reads a phrase and checks it against the classes. Throws `PhraseError`. */
export function readPhrase(phrase: string, classes: ClassTable): readonly Node[] {
  const nodes = parsePhrase(phrase)
  checkClasses(nodes, classes, phrase)
  if (nodes.every(mayBeEmpty)) throw new PhraseError(phrase, 'it may match nothing at all')
  if (edgeGap(nodes) || edgeGap([...nodes].reverse()))
    throw new PhraseError(phrase, 'a gap must stand between words')
  return nodes
}

function checkClasses(nodes: readonly Node[], classes: ClassTable, phrase: string): void {
  for (const node of nodes) {
    if (node.kind === 'group') for (const inner of node.alternatives) checkClasses(inner, classes, phrase)
    if (node.kind !== 'atom' || !node.key.startsWith('c:')) continue
    if (!classes.members.has(node.key.slice(2)))
      throw new PhraseError(phrase, `there is no class {${node.key.slice(2)}}`)
  }
}

const mayBeEmpty = (node: Node): boolean =>
  node.kind === 'gap' ||
  (node.kind === 'group' && (node.optional || node.alternatives.some((nodes) => nodes.every(mayBeEmpty))))

/** May the phrase begin with a gap? */
function edgeGap(nodes: readonly Node[]): boolean {
  for (const node of nodes) {
    if (node.kind === 'gap') return true
    if (node.kind === 'group' && node.alternatives.some(([first]) => first?.kind === 'gap')) return true
    if (!mayBeEmpty(node)) return false
  }
  return false
}

/** The table of classes, with nested classes resolved. */
export function buildClasses(classes: Classes): ClassTable {
  const members = new Map<string, readonly string[]>()
  const phrases = new Map<string, readonly (readonly Node[])[]>()
  const table: ClassTable = { members, phrases }
  const visiting = new Set<string>()
  const visit = (name: string): void => {
    if (members.has(name)) return
    if (visiting.has(name)) throw new PhraseError(`{${name}}`, 'the class refers to itself')
    visiting.add(name)
    for (const inner of (classes[name] ?? []).join(' ').matchAll(/\{([^{}]+)\}/g)) {
      const used = inner[1] ?? ''
      if (classes[used]) visit(used)
    }
    const single: string[] = []
    const several: (readonly Node[])[] = []
    for (const member of classes[name] ?? []) addMember(member, table, single, several)
    members.set(name, [...new Set(single)])
    phrases.set(name, several)
  }
  for (const name of Object.keys(classes)) visit(name)
  return table
}

function addMember(member: string, table: ClassTable, single: string[], several: (readonly Node[])[]): void {
  const nodes = readPhrase(member, table)
  for (const alternative of alternativesOf(nodes)) {
    const only = alternative.length === 1 ? alternative[0] : undefined
    if (only?.kind !== 'atom') several.push(alternative)
    else if (!only.key.startsWith('c:')) single.push(only.key)
    else {
      single.push(...(table.members.get(only.key.slice(2)) ?? []))
      several.push(...(table.phrases.get(only.key.slice(2)) ?? []))
    }
  }
}

/** `(a|b c)` as a member is two members. */
const alternativesOf = (nodes: readonly Node[]): readonly (readonly Node[])[] => {
  const [first] = nodes
  return nodes.length === 1 && first?.kind === 'group' && !first.optional ? first.alternatives : [nodes]
}

/** Reads a phrase into nodes. */
function parsePhrase(phrase: string): Node[] {
  const parts = phrase.match(/[[\](){}|]|<[a-z]+>|[^\s[\](){}|]+/g) ?? []
  const state = { parts, at: 0, phrase }
  const nodes = parseSequence(state)
  if (state.at < parts.length) throw new PhraseError(phrase, `"${parts[state.at]}" closes nothing`)
  return nodes
}

interface ParseState {
  readonly parts: readonly string[]
  at: number
  readonly phrase: string
}

function parseSequence(state: ParseState): Node[] {
  const nodes: Node[] = []
  while (state.at < state.parts.length) {
    const part = state.parts[state.at] ?? ''
    if (part === ')' || part === ']' || part === '|') break
    state.at++
    if (part === '(' || part === '[') nodes.push(parseGroup(state, part))
    else if (part === '{') nodes.push(parseClass(state))
    else nodes.push(parseWord(part, state.phrase))
  }
  return nodes
}

function parseGroup(state: ParseState, open: '(' | '[' | string): Node {
  const close = open === '(' ? ')' : ']'
  const alternatives = [parseSequence(state)]
  while (state.parts[state.at] === '|') {
    state.at++
    alternatives.push(parseSequence(state))
  }
  if (state.parts[state.at] !== close) throw new PhraseError(state.phrase, `"${open}" is not closed`)
  state.at++
  return { kind: 'group', alternatives, optional: open === '[' }
}

function parseClass(state: ParseState): Node {
  const name = state.parts[state.at]
  if (!name || state.parts[state.at + 1] !== '}') throw new PhraseError(state.phrase, '"{" is not closed')
  state.at += 2
  return { kind: 'atom', key: `c:${name}` }
}

function parseWord(part: string, phrase: string): Node {
  const gap = /^~(\d*)$/.exec(part)
  if (gap) return { kind: 'gap', words: gap[1] ? Number(gap[1]) : DEFAULT_GAP }
  if (SPECIAL.has(part)) return { kind: 'atom', key: part }
  if (part.startsWith('=')) return { kind: 'atom', key: part }
  const start = part.startsWith('*')
  const end = part.length > 1 && part.endsWith('*')
  const word = normalizeWord(part.slice(start ? 1 : 0, end ? -1 : undefined))
  if (!start && !/^[\p{L}\p{N}]/u.test(word)) throw new PhraseError(phrase, `"${part}" is no word`)
  if (!/^[\p{L}\p{M}\p{N}'&+.:/*#@$_!-]+$/u.test(word)) throw new PhraseError(phrase, `"${part}" is no word`)
  if (start || end) return { kind: 'atom', key: `${start && end ? 'i' : start ? 's' : 'p'}:${word}` }
  return { kind: 'atom', key: `w:${word}` }
}
