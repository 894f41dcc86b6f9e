/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
import type { Severity } from '../core/vocabulary.js'
import {
  type FileEdit,
  type Problem,
  problemMessage,
  type ReportFinding,
  type Run,
  wholeMessage,
} from './model.js'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A relative path as a URI reference; what is not plain is percent-encoded. */
const uriOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .split('/')
    // A lone surrogate cannot be encoded, and a file cannot be called so on any system that names files in Unicode.
    .map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')))
    .join('/')

export function formatSarif(run: Run): string {
  const ids = [...new Set(run.findings.map((finding) => finding.rule))].sort()
  const rules = ids.map((id) => ({ id, name: id }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'godton', version: run.version, semanticVersion: run.version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: run.problems.length === 0,
            toolExecutionNotifications: run.problems.map(notificationOf),
          },
        ],
        results: run.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(finding: ReportFinding, ruleIndex: number): Record<string, unknown> {
  const fixes = finding.edits.map((edit) => fixOf(edit, finding))
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: wholeMessage(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(finding.file) },
          region: regionOf(finding.from, finding.to),
        },
        ...(finding.template === undefined
          ? {}
          : { logicalLocations: [{ name: finding.template, kind: 'template' }] }),
      },
    ],
    partialFingerprints: { 'godton/v1': finding.fingerprint },
    properties: { confidence: finding.confidence },
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}

const regionOf = (from: ReportFinding['from'], to: ReportFinding['to']): Record<string, number> => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
})

const fixOf = (edit: FileEdit, finding: ReportFinding): Record<string, unknown> => ({
  description: { text: finding.advice === '' ? finding.message : finding.advice },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(finding.file) },
      replacements: [{ deletedRegion: regionOf(edit.start, edit.end), insertedContent: { text: edit.text } }],
    },
  ],
})

const notificationOf = (problem: Problem): Record<string, unknown> => ({
  level: 'error',
  message: { text: problemMessage(problem) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(problem.file) },
        region: { startLine: problem.line, startColumn: problem.column },
      },
    },
  ],
})
