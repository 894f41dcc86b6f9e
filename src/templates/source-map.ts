/**
 * Where the text of a template stands in the file that its author edits.
 *
 * A text is taken out of a file in layers (an HTML text inside a JSON string has two). A layer is a list of
 * pieces: runs that were copied as they stand, and runs that were written in another way (an escape, an entity).
 */
import type { Span } from '../core/span.js'

interface Layer {
  /** Where each piece begins in the text, ascending. */
  readonly text: readonly number[]
  /** Where each piece begins in the source. */
  readonly from: readonly number[]
  /** Where each piece ends in the source. */
  readonly to: readonly number[]
  /** Length of the text. */
  readonly length: number
  /** How the source writes a text. */
  readonly encoding: Encoding
}

/** Data, so that a map can be handed to a worker: as it stands, or in one of the ways of writing a string. */
export type Encoding = 'plain' | 'json' | 'html' | 'csv' | 'yaml-single' | { readonly indent: string }

/** Writes a text as its source would. */
function encode(text: string, encoding: Encoding): string {
  if (typeof encoding === 'object') return text.replaceAll('\n', `\n${encoding.indent}`)
  switch (encoding) {
    case 'json':
      return JSON.stringify(text).slice(1, -1)
    case 'html':
      return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    case 'csv':
      return text.replaceAll('"', '""')
    case 'yaml-single':
      return text.replaceAll("'", "''")
    default:
      return text
  }
}

/** Layers from the text outwards to the file; none means that the text is the file. */
export type SourceMap = readonly Layer[]

export interface Extract {
  readonly text: string
  readonly layer: Layer
}

export interface Extractor {
  /** Take the source over as it stands. */
  copy(from: number, to: number): void
  /** Write `text` for what stands in the source from `from` to `to`. */
  put(text: string, from: number, to: number): void
  /** The text taken so far ends with this. */
  endsWith(text: string): boolean
  readonly empty: boolean
  done(encoding: Encoding): Extract
}

/**
 * Collects a text and its map, piece by piece.
 *
 * @param start where the text begins in the source, so that a text without a character has a place too
 */
export function extractor(source: string, start = 0): Extractor {
  const parts: string[] = []
  const text: number[] = []
  const from: number[] = []
  const to: number[] = []
  let length = 0
  let tail = ''
  // The last piece is a copy that what follows it in the source may be copied on to.
  let copying = false
  const add = (part: string, start: number, end: number): void => {
    parts.push(part)
    text.push(length)
    from.push(start)
    to.push(end)
    length += part.length
    tail = (part.length > 2 ? part : tail + part).slice(-2)
  }
  return {
    copy(start, end) {
      if (end <= start) return
      const last = from.length - 1
      if (!copying || to[last] !== start) add(source.slice(start, end), start, end)
      else {
        parts[last] = source.slice(from[last], end)
        to[last] = end
        length += end - start
        tail = source.slice(Math.max(from[last] ?? 0, end - 2), end)
      }
      copying = true
    },
    put(part, start, end) {
      if (part === '') return
      add(part, start, end)
      copying = false
    },
    endsWith: (wanted) => tail.endsWith(wanted),
    get empty() {
      return length === 0
    },
    done: (encoding) => {
      if (length === 0) add('', start, start)
      return { text: parts.join(''), layer: { text, from, to, length, encoding } }
    },
  }
}

function pieceAt(layer: Layer, offset: number): number {
  let low = 0
  let high = layer.text.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((layer.text[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const pieceLength = (layer: Layer, piece: number): number =>
  (layer.text[piece + 1] ?? layer.length) - (layer.text[piece] ?? 0)

/** A copied piece is as long in the text as in the source; an escape of the same length does no harm either. */
const isCopied = (layer: Layer, piece: number): boolean =>
  pieceLength(layer, piece) === (layer.to[piece] ?? 0) - (layer.from[piece] ?? 0)

function spanInLayer(layer: Layer, { start, end }: Span): Span {
  const first = pieceAt(layer, start)
  const from = layer.from[first] ?? 0
  const begin = isCopied(layer, first) ? from + (start - (layer.text[first] ?? 0)) : from
  if (end <= start) return { start: begin, end: begin }
  const last = pieceAt(layer, end - 1)
  const lastFrom = layer.from[last] ?? 0
  const finish = isCopied(layer, last) ? lastFrom + (end - (layer.text[last] ?? 0)) : (layer.to[last] ?? 0)
  return { start: begin, end: Math.max(begin, finish) }
}

/** The range of the file that holds a range of the text. */
export function toSource(map: SourceMap, span: Span): Span {
  return map.reduce<Span>((at, layer) => spanInLayer(layer, at), span)
}

/** Does the range of the text stand in one go, so that it can be written over without harming markup? */
function isUnbroken(layer: Layer, span: Span): boolean {
  const first = pieceAt(layer, span.start)
  const last = pieceAt(layer, Math.max(span.start, span.end - 1))
  for (let piece = first; piece <= last; piece++) {
    if (piece < last && layer.to[piece] !== layer.from[piece + 1]) return false
    const copied = isCopied(layer, piece)
    const start = layer.text[piece] ?? 0
    const cut = span.start > start || span.end < start + pieceLength(layer, piece)
    if (!copied && cut) return false
  }
  return layer.length > 0
}

/** The edit of the file that is the edit of the text, or nothing where markup stands in between. */
export function toSourceEdit(
  map: SourceMap,
  edit: Span & { readonly text: string },
): { start: number; end: number; text: string } | undefined {
  let at: Span = edit
  let text = edit.text
  for (const layer of map) {
    if (!isUnbroken(layer, at)) return undefined
    at = spanInLayer(layer, at)
    text = encode(text, layer.encoding)
  }
  return { start: at.start, end: at.end, text }
}

/** Line and column, from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns; `\n`, `\r\n` and `\r` end a line. */
export function lineIndex(source: string): (offset: number) => Position {
  // A byte-order mark is no column: editors do not count it.
  const starts = [source.charCodeAt(0) === 0xfeff ? 1 : 0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
  }
}
