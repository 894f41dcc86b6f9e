/** What can stand at the caret of a policy: the text is read with a mark there, and the schema asked. */
import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { CompleteAnswer, Suggestion } from '../protocol.js'
import { isObjectAt, keysAt, type Path, valuesAt } from './schema.js'

const MARK = '\uE000caret'
const BEFORE = /[\p{L}\p{N}_/.:-]*$/u
const AFTER = /^[\p{L}\p{N}_/.:-]*/u
const MOST = 60

interface Spot {
  readonly path: Path
  /** A key is written here; its map has these already. */
  readonly keyOf?: readonly string[]
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')
const hasMark = (node: unknown): boolean =>
  isScalar(node) && typeof node.value === 'string' && node.value.includes(MARK)

/** Where the mark stands in the document. */
function findSpot(document: Document): Spot | undefined {
  let spot: Spot | undefined
  visit(document, (key, node, parents) => {
    if (!hasMark(node)) return undefined
    const path: (string | number)[] = []
    const line = [...parents, node]
    line.forEach((one, index) => {
      const below = line[index + 1]
      if (isSeq(one)) path.push(one.items.indexOf(below))
      else if (isPair(one) && one.key !== below) path.push(nameOf(one.key))
    })
    const map = parents.at(-2)
    const keys = key === 'key' && isMap(map) ? map.items.map((pair) => nameOf(pair.key)) : undefined
    spot = { path, ...(keys ? { keyOf: keys } : {}) }
    return visit.BREAK
  })
  return spot
}

/** A word alone in a place for an object is a key about to be written. */
const writesKey = (spot: Spot): boolean =>
  spot.keyOf !== undefined || (isObjectAt(spot.path) && keysAt(spot.path).length > 0)

const channelsOf = (document: Document): string[] => {
  const channels = document.get('channels')
  return isMap(channels) ? channels.items.map((pair) => nameOf(pair.key)) : []
}

function suggestionsFor(spot: Spot, document: Document, quoted: boolean): Suggestion[] {
  const isKey = writesKey(spot)
  const taken = new Set(spot.keyOf ?? [])
  const keys = isKey ? keysAt(spot.path).filter((key) => !taken.has(key)) : []
  const values = spot.keyOf ? [] : valuesAt(spot.path, channelsOf(document))
  const close = quoted ? '"' : ''
  // YAML reads a bare `off` as a word, other readers of it as false.
  const value = (label: string) => (label === 'off' && !quoted ? '"off"' : label + close)
  return [
    ...values.map((label) => ({ label, insert: value(label) })),
    ...keys.map((label) => ({ label, insert: `${label}${close}: ` })),
  ]
}

/** How well a name fits what is written: its beginning, the beginning of a part, anywhere. */
function rankOf(label: string, written: string): number {
  const at = label.toLowerCase().indexOf(written.toLowerCase())
  if (at < 0) return 3
  return at === 0 ? 0 : /[/:-]/.test(label.charAt(at - 1)) ? 1 : 2
}

/** Suggestions for the caret at `offset`, best first, and what the setting there is. */
export function complete(text: string, offset: number): CompleteAnswer {
  const before = BEFORE.exec(text.slice(0, offset))?.[0] ?? ''
  const after = AFTER.exec(text.slice(offset))?.[0] ?? ''
  const start = offset - before.length
  const end = offset + after.length
  const nothing: CompleteAnswer = { kind: 'complete', start, end, suggestions: [], path: [], accepted: [] }
  if (isComment(text, offset)) return nothing
  const quoted = text.charAt(start - 1) === '"' && text.charAt(end) !== '"'
  const colon = after.endsWith(':')
  const marked = `${text.slice(0, start)}${MARK}${quoted ? '"' : ''}${colon ? ':' : ''}${text.slice(end)}`
  const document = parseDocument(marked, { strict: false, prettyErrors: false, logLevel: 'silent' })
  const spot = findSpot(document)
  if (!spot) return nothing
  const all = suggestionsFor(spot, document, quoted)
  const written = before.replace(/:$/, '')
  const suggestions = all
    .map((one) => ({ one, rank: rankOf(one.label, written) }))
    .filter((one) => one.rank < 3 && one.one.label !== written && after === '')
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
    .slice(0, MOST)
  const here = (before + after).replace(/:$/, '')
  const path = spot.path.filter((step): step is string => typeof step === 'string' && step !== '')
  return {
    ...nothing,
    suggestions,
    path: spot.keyOf && here !== '' ? [...path, here] : path,
    accepted: spot.keyOf ? [] : valuesAt(spot.path, channelsOf(document)),
  }
}

const isComment = (text: string, offset: number): boolean =>
  /(?:^|\s)#[^\n]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
