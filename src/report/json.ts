/** The report for programs: one JSON document, or one object a line. */
import { countFindings, type Problem, type ReportFinding, type Run } from './model.js'

/** What a finding is in JSON: the finding of the library, and its place in the file. */
function findingJson(finding: ReportFinding): Record<string, unknown> {
  const { from, to, edits, excerpt, title, ...own } = finding
  return {
    ...own,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    edits: edits.map((edit) => ({
      line: edit.start.line,
      column: edit.start.column,
      endLine: edit.end.line,
      endColumn: edit.end.column,
      text: edit.text,
      safe: edit.safe,
    })),
  }
}

const problemJson = (problem: Problem): Record<string, unknown> => ({ ...problem })

/** One document: `version`, `findings`, `problems`, `summary`. Columns and offsets are UTF-16 code units. */
export function formatJson(run: Run): string {
  const { error, warning, info, fixable } = countFindings(run.findings)
  const document = {
    version: run.version,
    findings: run.findings.map(findingJson),
    problems: run.problems.map(problemJson),
    summary: {
      files: run.files.length,
      texts: run.texts,
      unverified: run.unverified,
      errors: error,
      warnings: warning,
      notes: info,
      fixable,
      known: run.known,
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** One finding or problem a line. */
export function formatNdjson(run: Run): string {
  return [...run.findings.map(findingJson), ...run.problems.map((problem) => ({ problem }))]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')
}
