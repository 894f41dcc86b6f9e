/** The policy as text: read, and its mistakes put where they stand. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml'
import type { PolicyIssue } from '../../../src/policy/index.js'
import type { PolicyMistake } from '../protocol.js'

interface Range {
  readonly start: number
  readonly end: number
}

/** Where something stands: its key, and its value when it has one. */
interface Place {
  readonly key?: Range
  readonly value?: Range
}

const rangeOf = (node: unknown): Range | undefined => {
  const range = (node as Node | null | undefined)?.range
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : undefined
}

/** The pair of a map whose key begins the path; of several, the longest, since keys may hold dots. */
function stepInto(node: Node, path: string): { place: Place; next: unknown; rest: string } | undefined {
  if (isSeq(node)) {
    const index = /^\[(\d+)\]\.?/.exec(path)
    const item = index && (node.items[Number(index[1])] as Node | undefined)
    const value = rangeOf(item)
    return item && index && value
      ? { place: { value }, next: item, rest: path.slice(index[0].length) }
      : undefined
  }
  if (!isMap(node)) return undefined
  const fits = node.items
    .map((pair) => ({ pair, name: isScalar(pair.key) ? String(pair.key.value) : '' }))
    .filter(({ name }) => path.startsWith(name) && ['', '.', '['].includes(path.charAt(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (!fits) return undefined
  const key = rangeOf(fits.pair.key)
  const value = rangeOf(fits.pair.value)
  const rest = path.slice(fits.name.length).replace(/^\./, '')
  return {
    place: { ...(key ? { key } : {}), ...(value && value.end > value.start ? { value } : {}) },
    next: fits.pair.value,
    rest,
  }
}

/** The deepest place that the path leads to: what is wrong may stand in a policy that is built on. */
function placeOf(document: Document, path: string): { place: Place; exact: boolean } {
  let place: Place = {}
  let node: unknown = document.contents
  let rest = path
  while (rest !== '' && node) {
    const step = stepInto(node as Node, rest)
    if (!step) return { place, exact: false }
    place = step.place
    node = step.next
    rest = step.rest
  }
  return { place, exact: rest === '' }
}

/** What is wrong is then the name itself, not what it is set to. */
const UNKNOWN_KEY = /^(?:the unknown (?:key|rule)|a channel called)/

function toMistake(issue: PolicyIssue, document: Document, text: string): PolicyMistake {
  const { place, exact } = placeOf(document, issue.path)
  const range = (UNKNOWN_KEY.test(issue.found) ? place.key : (place.value ?? place.key)) ?? place.value
  const firstLine = { start: 0, end: Math.max(0, text.search(/\n|$/)) }
  const { start, end } = range ?? firstLine
  const told = { message: issue.message, path: issue.path, start, end }
  if (!exact || !range || issue.nearest === undefined) return told
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? ''
  return { ...told, fix: { start, end, text: `${quote}${issue.nearest}${quote}` } }
}

export interface ReadPolicy {
  /** The settings, or undefined where the text is no YAML or JSON. */
  readonly settings?: unknown
  readonly mistakes: readonly PolicyMistake[]
  /** Puts an issue of the library where it stands. */
  locate(issue: PolicyIssue): PolicyMistake
}

/** Reads YAML; JSON is YAML too. */
export function readPolicy(text: string): ReadPolicy {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const locate = (issue: PolicyIssue) => toMistake(issue, document, text)
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ message, pos: [start, end] }) => ({
      message: message.split('\n')[0] ?? '',
      path: `${lines.linePos(start).line}:${lines.linePos(start).col}`,
      start: Math.min(start, text.length),
      end: Math.min(Math.max(end, start + 1), text.length),
    }))
    return { mistakes, locate }
  }
  try {
    return { settings: document.toJS({ maxAliasCount: 100 }) ?? {}, mistakes: [], locate }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { mistakes: [{ message, path: '', start: 0, end: text.length }], locate }
  }
}

/** The same settings in the other notation; as it stands, where it cannot be read. */
export function convert(text: string, to: 'yaml' | 'json'): string {
  const { settings } = readPolicy(text)
  if (settings === undefined) return text
  return to === 'json' ? `${JSON.stringify(settings, null, 2)}\n` : stringify(settings, { lineWidth: 100 })
}
