/** From findings to what an editor shows: marks, quick fixes, and a text under the pointer. */
import {
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type MarkupContent,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node'
import { LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Severity } from '../../core/vocabulary.js'
import { type FileEdit, type Place, type ReportFinding, wholeMessage } from '../../report/model.js'
import { safeLine } from '../../report/screen.js'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

const positionOf = ({ line, column }: Place): Range['start'] => ({ line: line - 1, character: column - 1 })

export const rangeOf = ({ from, to }: Pick<ReportFinding, 'from' | 'to'>): Range => ({
  start: positionOf(from),
  end: positionOf(to),
})

export const diagnosticOf = (finding: ReportFinding): Diagnostic => ({
  range: rangeOf(finding),
  severity: SEVERITIES[finding.severity],
  source: 'godton',
  code: finding.rule,
  message: wholeMessage(finding),
  data: finding.fingerprint,
})

const editOf = (edit: FileEdit): TextEdit => ({
  range: { start: positionOf(edit.start), end: positionOf(edit.end) },
  newText: edit.text,
})

const short = (text: string): string => {
  const line = safeLine(text)
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

/** The fixes of the findings in a range, and a comment that takes each of them out where the format has comments. */
export function quickFixes(uri: string, text: string, findings: readonly ReportFinding[]): CodeAction[] {
  const fixes = findings.flatMap((finding) =>
    finding.edits.map(
      (edit): CodeAction => ({
        title:
          edit.text === '' ? `− ${short(finding.quote)}` : `${short(finding.quote)} → ${short(edit.text)}`,
        kind: 'quickfix',
        isPreferred: edit.safe,
        diagnostics: [diagnosticOf(finding)],
        edit: { changes: { [uri]: [editOf(edit)] } },
      }),
    ),
  )
  return [...fixes, ...findings.flatMap((finding) => suppression(uri, text, finding))]
}

/** Does a line, counted from 1, begin inside a text of a YAML file? */
function isInScalar(source: string, line: number): boolean {
  const counter = new LineCounter()
  const parsed = parseAllDocuments(source, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' })
  const start = counter.lineStarts[line - 1] ?? source.length
  let inside = false
  for (const document of Array.isArray(parsed) ? parsed : [])
    visit(document, {
      Scalar(_, { range }) {
        if (range && range[0] < start && start < range[1]) inside = true
      },
    })
  return inside
}

/** JSON and CSV have no comments; in YAML one stands between texts, never inside one, which the customer would read. */
function suppression(uri: string, text: string, finding: ReportFinding): CodeAction[] {
  const isYaml = /\.ya?ml$/i.test(uri)
  const hasNone = /\.(?:jsonc?|jsonl|ndjson|csv|tsv)$/i.test(uri)
  if (hasNone || finding.rule === 'suppression/unused') return []
  if (isYaml && isInScalar(text, finding.from.line)) return []
  const comment = isYaml ? ['# ', ''] : ['<!-- ', ' -->']
  const words = `godton-disable-next-line ${finding.rule}`
  const line = finding.from.line - 1
  const indent = /^[ \t]*/.exec(text.split(/\r\n|\n|\r/, line + 1)[line] ?? '')?.[0] ?? ''
  const start = { line, character: 0 }
  return [
    {
      title: words,
      kind: 'quickfix',
      diagnostics: [diagnosticOf(finding)],
      edit: {
        changes: {
          [uri]: [{ range: { start, end: start }, newText: `${indent}${comment[0]}${words}${comment[1]}\n` }],
        },
      },
    },
  ]
}

/** Every safe fix that stands clear of the one before it. */
export function fixAll(uri: string, findings: readonly ReportFinding[]): CodeAction[] {
  const edits: TextEdit[] = []
  for (const { edits: own } of findings) {
    const safe = own.find((edit) => edit.safe)
    const edit = safe && editOf(safe)
    const last = edits.at(-1)?.range.end
    if (edit && (!last || isBefore(last, edit.range.start))) edits.push(edit)
  }
  if (edits.length === 0) return []
  return [{ title: 'godton --fix', kind: 'source.fixAll.godton', edit: { changes: { [uri]: edits } } }]
}

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)

/** Do the two ranges touch? */
export const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)

/** What is wrong, what to do, the company's own paragraph, and the words that decided it. */
export function hoverOf(findings: readonly ReportFinding[]): MarkupContent {
  const value = findings
    .map((finding) => {
      const cues = [...new Set(finding.evidence.map(({ quote, cue }) => `“${quote}” (${cue})`))].slice(0, 5)
      return [
        `**${finding.rule}** · ${finding.severity} · ${finding.confidence}`,
        plain(finding.message),
        `→ ${plain(finding.advice)}`,
        ...(finding.clause === undefined ? [] : [`> ${plain(finding.clause)}`]),
        ...(cues.length === 0 ? [] : [`_${plain(cues.join(', '))}_`]),
        `\`godton explain ${finding.rule}\``,
      ].join('\n\n')
    })
    .join('\n\n---\n\n')
  return { kind: 'markdown', value }
}

/** The text's own words are shown, never read as Markdown. */
const plain = (text: string): string => safeLine(text).replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
