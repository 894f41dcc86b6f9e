/** YAML with positions, through the `yaml` package. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'
import type { DataDocument, DataNode, ReadIssue } from './data.js'
import { type Encoding, type Extract, extractor, lineIndex } from './source-map.js'

/** Reads YAML from `from` to `to` of a file; several documents are a list, those that are lists in one. */
export function readYaml(source: string, from = 0, to = source.length): DataDocument {
  const slice = source.slice(from, to)
  const parsed = parseAllDocuments(slice, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  const documents = Array.isArray(parsed) ? parsed : []
  const position = lineIndex(source)
  const issues: ReadIssue[] = documents
    .flatMap(({ errors }) => errors)
    .slice(0, 5)
    .map((error) => ({
      ...position(from + error.pos[0]),
      // The library's own message may quote the file; its code does not.
      found: error.code.toLowerCase().replaceAll('_', ' '),
      accepted: 'YAML 1.2',
    }))
  let left = MOST_ALIASED
  const roots = documents.flatMap((document) => {
    const state = { document, left }
    const root = convert(document.contents, { source, from, depth: 0, state, aliased: false })
    left = state.left
    return root ?? []
  })
  if (left < 0)
    issues.push({ line: 1, column: 1, found: 'aliases that grow without end', accepted: 'YAML 1.2' })
  return { root: roots.length < 2 ? roots[0] : { kind: 'list', items: roots.flatMap(itemsOf) }, issues }
}

const itemsOf = (node: DataNode): readonly DataNode[] => (node.kind === 'list' ? node.items : [node])

/** So many nodes may come in by aliases: far more than anybody writes, and read in no time. */
const MOST_ALIASED = 20_000

interface Place {
  readonly source: string
  readonly from: number
  readonly depth: number
  readonly state: { readonly document: Document.Parsed; left: number }
  /** Below an alias: what stands there is read once more. */
  readonly aliased: boolean
}

function convert(node: unknown, place: Place): DataNode | undefined {
  if (place.depth > 200 || (place.aliased && --place.state.left < 0)) return undefined
  const deeper = { ...place, depth: place.depth + 1 }
  if (isMap(node)) return convertMap(node.items, deeper)
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.flatMap((item) => convert(item, deeper) ?? []) }
  }
  if (isScalar(node)) return convertScalar(node.value, node, place)
  // What is said twice is a text in its own right, and stands where it was said first.
  if (isAlias(node)) return convert(node.resolve(place.state.document), { ...deeper, aliased: true })
  return undefined
}

function convertMap(items: readonly unknown[], place: Place): DataNode {
  const entries = new Map<string, DataNode>()
  for (const item of items) {
    if (!isPair(item) || !isScalar(item.key)) continue
    const value = convert(item.value, place)
    // A bare `no` is the language, and YAML 1.2 rightly reads it as a string.
    if (value) entries.set(String(item.key.value), value)
  }
  return { kind: 'map', entries }
}

function convertScalar(value: unknown, node: Node, place: Place): DataNode {
  if (typeof value === 'string') {
    const range = node.range ?? [0, 0, 0]
    const start = place.from + range[0]
    const end = place.from + range[1]
    return { kind: 'text', value, extract: () => align(value, place.source, start, end) }
  }
  return { kind: 'scalar', value: typeof value === 'number' || typeof value === 'boolean' ? value : null }
}

/**
 * Walks a scalar's value and its source side by side. Whatever the style (plain, quoted, literal, folded), the
 * characters come in the same order; escapes, indentation and folds are what stands between them.
 */
function align(value: string, source: string, start: number, end: number): Extract {
  const quote = source[start] === '"' || source[start] === "'" ? source[start] : undefined
  let at = quote === undefined ? blockBody(source, start, end) : start + 1
  const out = extractor(source, at)
  let run = at
  const flush = (): void => out.copy(run, at)
  for (let index = 0; index < value.length; ) {
    if (source[at] === value[index] && source[at] !== '\\') {
      const doubled = quote === "'" && source[at] === "'"
      at++
      index++
      if (!doubled) continue
      flush()
      run = ++at
      continue
    }
    flush()
    const step = stepOver(value, index, source, at, end, quote === '"')
    out.put(value.slice(index, index + step.taken), step.from, step.to)
    index += step.taken
    at = step.to
    run = at
  }
  flush()
  return out.done(encodingOf(quote, source, start))
}

interface Step {
  taken: number
  from: number
  to: number
}

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|[^\n])/y
function stepOver(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number,
  escapes: boolean,
): Step {
  if (at >= end) return { taken: value.length - index, from: end, to: end }
  if (escapes && source[at] === '\\') {
    ESCAPE.lastIndex = at
    const length = ESCAPE.exec(source)?.[0].length ?? 1
    const joins = source[at + 1] === '\n' || source[at + 1] === '\r'
    const taken = joins ? 0 : (value.codePointAt(index) ?? 0) > 0xffff && source[at + 1] === 'U' ? 2 : 1
    return { taken, from: at, to: at + length }
  }
  let to = at
  while (to < end && /\s/.test(source[to] ?? 'x')) to++
  const blank = /\s/.test(value[index] ?? 'x')
  if (to === at) return { taken: blank ? 1 : 0, from: at, to: blank ? at : at + 1 }
  let taken = 0
  while (/\s/.test(value[index + taken] ?? 'x')) taken++
  return { taken, from: at, to }
}

/** The body of a block scalar begins after its header line, and indentation is skipped on the way. */
function blockBody(source: string, start: number, end: number): number {
  if (source[start] !== '|' && source[start] !== '>') return start
  const newline = source.indexOf('\n', start)
  if (newline < 0 || newline >= end) return end
  let at = newline + 1
  while (source[at] === ' ') at++
  return at
}

function encodingOf(quote: string | undefined, source: string, start: number): Encoding {
  if (quote === '"') return 'json'
  if (quote === "'") return 'yaml-single'
  const block = source[start] === '|' || source[start] === '>'
  return { indent: block ? (/\n( *)/.exec(source.slice(start, start + 200))?.[1] ?? '') : '' }
}
