/** From a finding in a text to its place in the file that the text stands in. */
import type { Finding, TemplateFinding } from '../core/reports.js'
import type { Span } from '../core/span.js'
import { tellItem } from '../core/tell-item.js'
import { lineIndex, type SourceMap, toSource, toSourceEdit } from '../templates/source-map.js'
import type { Excerpt, FileEdit, Place, ReportFinding } from './model.js'

/** A text in a file. */
interface TextInFile {
  readonly id: string
  readonly name?: string | undefined
  readonly text: string
  readonly map: SourceMap
}

export interface LocateOptions {
  readonly file: string
  /** The file's content. */
  readonly source: string
  /** Makes a fingerprint of a context in which personal data is masked; left out where nobody asks for one. */
  readonly hash?: (context: string) => string
  /** Personal data in a text, to be masked wherever the text is shown. */
  readonly personal: (text: string) => readonly Span[]
  /** The file holds several texts, so that a finding names its own. */
  readonly several: boolean
}

/** @param personal where the text holds personal data, when that is known already */
export type Locate = (
  text: TextInFile,
  findings: readonly (Finding | TemplateFinding)[],
  personal?: readonly Span[],
) => ReportFinding[]

/** Prepares a file once, and places the findings of each of its texts. */
export function locator(options: LocateOptions): Locate {
  const placeAt = placer(options.source)
  return (text, findings, personal) => {
    if (findings.length === 0) return []
    const shown = maskSpans(text.text, personal ?? options.personal(text.text))
    return findings.map((finding) => locateOne(finding, text, shown, options, placeAt))
  }
}

type PlaceAt = (offset: number) => Place

function placer(source: string): PlaceAt {
  const positionOf = lineIndex(source)
  let last = { lineStart: -1, offset: 0, bytes: 0 }
  return (offset) => {
    const { line, column } = positionOf(offset)
    const lineStart = offset - column + 1
    // Findings come in order, and a whole export may stand on one line: count on from the last place.
    const known = last.lineStart === lineStart && last.offset <= offset
    const from = known ? last.offset : lineStart
    const bytes = (known ? last.bytes : 0) + utf8Length(source, from, offset)
    last = { lineStart, offset, bytes }
    return { line, column, byteColumn: bytes + 1 }
  }
}

function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair is two of the pair's four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes
}

function locateOne(
  finding: Finding | TemplateFinding,
  text: TextInFile,
  shown: string,
  options: LocateOptions,
  placeAt: PlaceAt,
): ReportFinding {
  const span = finding.scope === 'text' ? firstLine(text.text) : finding
  const at = toSource(text.map, span)
  const excerpt = excerptOf(
    shown,
    finding.scope === 'text' ? { start: span.start, end: span.start } : finding,
  )
  return {
    ...finding,
    file: options.file,
    from: placeAt(at.start),
    to: placeAt(at.end),
    template: options.several ? text.id : undefined,
    title: options.several ? tellItem(text) : undefined,
    excerpt,
    edits: finding.fixes.length === 0 ? NO_EDITS : editsOf(finding, text, placeAt),
    fingerprint: options.hash?.(`${finding.rule}\u0000${contextOf(finding, text, excerpt)}`) ?? '',
  }
}

/** What tells a finding from another, wherever it has moved to. */
const contextOf = (finding: Finding, text: TextInFile, excerpt: Excerpt): string =>
  finding.scope === 'text' ? text.id : `${excerpt.text.replace(/\s+/g, ' ').trim()}\u0000${finding.quote}`

const NO_EDITS: readonly FileEdit[] = []

function editsOf(finding: Finding, text: TextInFile, placeAt: PlaceAt): FileEdit[] {
  return finding.fixes.flatMap((fix) => {
    const edit = toSourceEdit(text.map, fix)
    return edit
      ? [{ start: placeAt(edit.start), end: placeAt(edit.end), text: edit.text, safe: fix.safe }]
      : []
  })
}

/** The first line with words in it. */
function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/))
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

/** The line that the finding begins on. */
function excerptOf(text: string, { start, end }: Span): Excerpt {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', start)
  const to = newline < 0 ? text.length : newline
  return { text: text.slice(from, to), start: start - from, end: Math.min(end, to) - from }
}

const SHOWN = 2
const SHOWN_FROM = 6

/** The text with personal data masked, as long as before, so that marks stay where they are. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of spans) {
    if (start < at || end > text.length) continue
    const shown =
      end - start >= SHOWN_FROM && !/[\ud800-\udfff]/.test(text.slice(end - SHOWN - 1, end)) ? SHOWN : 0
    masked +=
      text.slice(at, start) +
      text.slice(start, end - shown).replace(/[^\n]/g, '•') +
      text.slice(end - shown, end)
    at = end
  }
  return masked + text.slice(at)
}
