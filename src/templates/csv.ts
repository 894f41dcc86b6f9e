/** CSV with positions (RFC 4180, with `;` and tab as Nordic spreadsheets write them). */
import { type DataDocument, type DataNode, type DataText, isSentence } from './data.js'
import { type Extract, extractor } from './source-map.js'

interface Field {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

/** Rows as maps by the names of the first row. */
export function readCsv(source: string): DataDocument {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const separator = separatorOf(source.slice(from, from + 4000))
  const rows = readRows(source, from, separator)
  const first = rows[0]?.map((field) => textOf(source, field).value.trim()) ?? []
  // Columns are named in a word or two: a first row with a sentence in it is a row as any other.
  const named = !first.some(isSentence)
  const header = named ? first : []
  const items: DataNode[] = rows.slice(named ? 1 : 0).map((row) => {
    const entries = new Map<string, DataNode>()
    row.forEach((field, index) => {
      entries.set(header[index] || String(index), textOf(source, field))
    })
    return { kind: 'map', entries }
  })
  return { root: { kind: 'list', items }, issues: [] }
}

/** The separator that stands most often in the first line. */
function separatorOf(head: string): string {
  const line = head.split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function readRows(source: string, from: number, separator: string): Field[][] {
  const rows: Field[][] = []
  let row: Field[] = []
  let at = from
  while (at < source.length) {
    const field = readField(source, at, separator)
    row.push(field)
    at = field.end + (field.quoted ? 1 : 0)
    while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at++
    if (source[at] === separator && at + 1 < source.length) {
      at++
      continue
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at++
    at++
    if (row.length > 1 || field.end > field.start) rows.push(row)
    row = []
  }
  return rows
}

function readField(source: string, at: number, separator: string): Field {
  if (source[at] !== '"') {
    let end = at
    while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
      end++
    return { start: at, end, quoted: false }
  }
  let end = source.indexOf('"', at + 1)
  while (end >= 0 && source[end + 1] === '"') end = source.indexOf('"', end + 2)
  return { start: at + 1, end: end < 0 ? source.length : end, quoted: true }
}

function textOf(source: string, field: Field): DataText {
  const raw = source.slice(field.start, field.end)
  return {
    kind: 'text',
    value: field.quoted ? raw.replaceAll('""', '"') : raw,
    extract: () => extractField(source, field),
  }
}

function extractField(source: string, { start, end, quoted }: Field): Extract {
  const out = extractor(source, start)
  let at = start
  for (
    let next = quoted ? source.indexOf('""', at) : -1;
    next >= 0 && next < end;
    next = source.indexOf('""', at)
  ) {
    out.copy(at, next)
    out.put('"', next, next + 2)
    at = next + 2
  }
  out.copy(at, end)
  return out.done(quoted ? 'csv' : 'plain')
}
