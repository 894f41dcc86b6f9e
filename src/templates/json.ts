/**
 * JSON with positions. Comments and trailing commas are accepted, since people write both in files that they
 * keep; anything else that is wrong is an issue, and what was read until then still counts.
 */
import type { DataDocument, DataMap, DataNode, DataText, ReadIssue } from './data.js'
import { type Extract, extractor, lineIndex } from './source-map.js'

/** Deeper than any export, and shallow enough that reading never exhausts the stack. */
const MAX_DEPTH = 200

interface State {
  readonly source: string
  at: number
  failure: { at: number; found: string; accepted: string } | undefined
}

export function readJson(source: string, from = 0, to = source.length): DataDocument {
  const state: State = {
    source: to === source.length ? source : source.slice(0, to),
    at: from,
    failure: undefined,
  }
  if (source.charCodeAt(from) === 0xfeff) state.at++
  const root = readValue(state, 0)
  skipBlank(state)
  if (!state.failure && state.at < state.source.length) fail(state, 'the end of the file')
  return { root, issues: state.failure ? [issueOf(source, state.failure)] : [] }
}

function issueOf(source: string, failure: NonNullable<State['failure']>): ReadIssue {
  return { ...lineIndex(source)(failure.at), found: failure.found, accepted: failure.accepted }
}

function fail(state: State, accepted: string): undefined {
  state.failure ??= { at: state.at, found: kindAt(state), accepted }
  return undefined
}

/** The kind of what stands here, never the words. */
function kindAt({ source, at }: State): string {
  const sign = source[at]
  if (sign === undefined) return 'the end of the file'
  if (/["']/.test(sign)) return 'a quotation mark'
  if (/[\p{L}_]/u.test(sign)) return 'a bare word'
  if (/[-\d]/.test(sign)) return 'a number'
  if (/[\s\p{Cc}]/u.test(sign)) return 'a control character'
  return /[[\]{}(),:;=+*/<>]/.test(sign) ? `"${sign}"` : 'another character'
}

function skipBlank(state: State): void {
  const { source } = state
  for (;;) {
    const code = source.charCodeAt(state.at)
    if (code <= 32 || code === 0xfeff || code === 0xa0) state.at++
    else if (code === 47 && source[state.at + 1] === '/') state.at = after(source, '\n', state.at)
    else if (code === 47 && source[state.at + 1] === '*') state.at = after(source, '*/', state.at + 2)
    else return
  }
}

function after(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at < 0 ? source.length : at + sign.length
}

function readValue(state: State, depth: number): DataNode | undefined {
  skipBlank(state)
  if (depth > MAX_DEPTH) return fail(state, `at most ${MAX_DEPTH} levels`)
  switch (state.source[state.at]) {
    case '{':
      return readMap(state, depth)
    case '[':
      return readList(state, depth)
    case '"':
      return readString(state)
    default:
      return readScalar(state)
  }
}

function readMap(state: State, depth: number): DataMap {
  const entries = new Map<string, DataNode>()
  state.at++
  for (;;) {
    skipBlank(state)
    if (take(state, '}')) break
    const key = state.source[state.at] === '"' ? readString(state) : fail(state, 'a quoted name or "}"')
    skipBlank(state)
    if (!key || !(take(state, ':') || fail(state, '":"'))) break
    const value = readValue(state, depth + 1)
    if (value) entries.set(key.value, value)
    if (state.failure || !hasMore(state, '}')) break
  }
  return { kind: 'map', entries }
}

function readList(state: State, depth: number): DataNode {
  const items: DataNode[] = []
  state.at++
  for (;;) {
    skipBlank(state)
    if (take(state, ']')) break
    const item = readValue(state, depth + 1)
    if (item) items.push(item)
    if (state.failure || !hasMore(state, ']')) break
  }
  return { kind: 'list', items }
}

function take(state: State, sign: string): boolean {
  if (state.source[state.at] !== sign) return false
  state.at++
  return true
}

/** After an item: a comma goes on, the closing sign ends. */
function hasMore(state: State, close: string): boolean {
  skipBlank(state)
  if (take(state, ',')) return true
  if (!take(state, close)) fail(state, `"," or "${close}"`)
  return false
}

const SCALAR = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y
function readScalar(state: State): DataNode | undefined {
  SCALAR.lastIndex = state.at
  const match = SCALAR.exec(state.source)?.[0]
  if (match === undefined) return fail(state, 'a value')
  state.at += match.length
  const value = match === 'true' ? true : match === 'false' ? false : match === 'null' ? null : Number(match)
  return { kind: 'scalar', value }
}

/** One step of a string: a run without escapes, or one escape. */
const STEP = /[^"\\\n\r]+|\\(?:u([0-9a-fA-F]{4})|(.)|$)/sy
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

function readString(state: State): DataText | undefined {
  const start = state.at + 1
  const end = endOfString(state.source, start)
  if (end < 0) {
    state.at = start
    return fail(state, 'a string that ends on its line')
  }
  state.at = end + 1
  const raw = state.source.slice(start, end)
  const extract = (): Extract => decode(state.source, start, end)
  return { kind: 'text', value: raw.includes('\\') ? extract().text : raw, extract }
}

function endOfString(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 34) return at
    if (code === 92) at++
    else if (code === 10) return -1
  }
  return -1
}

function decode(source: string, start: number, end: number): Extract {
  const out = extractor(source, start)
  STEP.lastIndex = start
  for (let at = start; at < end; at = STEP.lastIndex) {
    STEP.lastIndex = at
    const match = STEP.exec(source)
    if (!match) {
      STEP.lastIndex = at + 1
      out.copy(at, at + 1)
    } else if (match[1] !== undefined)
      out.put(String.fromCharCode(Number.parseInt(match[1], 16)), at, STEP.lastIndex)
    else if (match[2] !== undefined) out.put(ESCAPES[match[2]] ?? match[2], at, STEP.lastIndex)
    else out.copy(at, Math.min(end, STEP.lastIndex))
  }
  return out.done('json')
}
