/** The formats of continuous integration: GitHub annotations, JUnit, Checkstyle and rdjson. */
import type { Severity } from '../core/vocabulary.js'
import {
  countFindings,
  type Place,
  type Problem,
  problemMessage,
  type ReportFinding,
  type Run,
  wholeMessage,
} from './model.js'
import { safeLine } from './screen.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Logs are read in terminals, too: no control character but the line breaks gets through. */
const escapeData = (text: string): string =>
  text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 0 ? safeLine(part).replace(/%/g, '%25') : part))
    .join('')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** GitHub workflow commands, one a line. A column is only read where the finding ends on the line it begins on. */
export function formatGithub(run: Run): string {
  const line = (command: string, properties: Record<string, string | number>, message: string): string =>
    `::${command} ${Object.entries(properties)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',')}::${escapeData(message)}\n`
  const findings = run.findings.map((finding) => {
    const { from, to } = finding
    const oneLine = from.line === to.line
    const columns: Record<string, number> = oneLine
      ? { col: from.column, endColumn: Math.max(from.column, to.column - 1) }
      : {}
    const place = { file: finding.file, line: from.line, endLine: to.line, ...columns, title: finding.rule }
    return line(COMMANDS[finding.severity], place, wholeMessage(finding))
  })
  const problems = run.problems.map((problem) =>
    line(
      'error',
      { file: problem.file, line: problem.line, col: problem.column, title: 'godton' },
      problemMessage(problem),
    ),
  )
  return [...findings, ...problems].join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML 1.0: markup escaped, characters that XML cannot hold replaced. */
const xml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const byFile = (run: Run): [string, ReportFinding[], Problem[]][] =>
  [
    ...new Set([
      ...run.files,
      ...run.findings.map(({ file }) => file),
      ...run.problems.map(({ file }) => file),
    ]),
  ].map((file) => [
    file,
    run.findings.filter((finding) => finding.file === file),
    run.problems.filter((problem) => problem.file === file),
  ])

/** JUnit: a suite a file, a failed case a finding, one passed case for a clean file. Notes do not fail. */
export function formatJunit(run: Run): string {
  const suites = byFile(run).map(([file, findings, problems]) => {
    const failing = findings.filter(({ severity }) => severity !== 'info')
    const cases = [
      ...failing.map((finding) => junitFailure(file, finding)),
      ...problems.map((problem) => junitError(file, problem)),
    ]
    const own = cases.length > 0 ? cases : [`    <testcase name="${xml(file)}" classname="godton"/>`]
    const counts = `tests="${own.length}" failures="${failing.length}" errors="${problems.length}"`
    return [`  <testsuite name="${xml(file)}" ${counts}>`, ...own, '  </testsuite>'].join('\n')
  })
  const { error, warning } = countFindings(run.findings)
  const total = byFile(run).reduce((sum, [, findings, problems]) => {
    const failed = findings.filter(({ severity }) => severity !== 'info').length + problems.length
    return sum + Math.max(1, failed)
  }, 0)
  const counts = `tests="${total}" failures="${error + warning}" errors="${run.problems.length}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[`<testsuites name="godton" ${counts}>`, ...suites, '</testsuites>'].join('\n')}\n`
}

function junitFailure(file: string, finding: ReportFinding): string {
  const { line, column } = finding.from
  const name = `${finding.rule} ${line}:${column}`
  const text = `${file}:${line}:${column} ${wholeMessage(finding)}`
  return [
    `    <testcase name="${xml(name)}" classname="${xml(file)}">`,
    `      <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(text)}</failure>`,
    '    </testcase>',
  ].join('\n')
}

function junitError(file: string, problem: Problem): string {
  return [
    `    <testcase name="${problem.line}:${problem.column}" classname="${xml(file)}">`,
    `      <error type="unreadable" message="${xml(problemMessage(problem))}"/>`,
    '    </testcase>',
  ].join('\n')
}

/** Checkstyle 4.3 XML. */
export function formatCheckstyle(run: Run): string {
  const files = byFile(run).map(([file, findings, problems]) => {
    const rows = [
      ...findings.map((finding) =>
        checkstyleRow(finding.from, finding.severity, wholeMessage(finding), `godton.${finding.rule}`),
      ),
      ...problems.map((problem) => checkstyleRow(problem, 'error', problemMessage(problem), 'godton')),
    ]
    return rows.length === 0
      ? `  <file name="${xml(file)}"/>`
      : [`  <file name="${xml(file)}">`, ...rows, '  </file>'].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${['<checkstyle version="4.3">', ...files, '</checkstyle>'].join('\n')}\n`
}

const checkstyleRow = (
  at: { line: number; column: number },
  severity: Severity,
  message: string,
  source: string,
): string =>
  `    <error line="${at.line}" column="${at.column}" severity="${severity}" message="${xml(message)}" source="${xml(source)}"/>`

const RD_SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog Diagnostic Format as JSON; its columns count bytes of UTF-8. */
export function formatRdjson(run: Run): string {
  const place = ({ line, byteColumn }: Place) => ({ line, column: byteColumn })
  const document = {
    source: { name: 'godton' },
    severity: 'WARNING',
    diagnostics: run.findings.map((finding) => ({
      message: wholeMessage(finding),
      location: { path: finding.file, range: { start: place(finding.from), end: place(finding.to) } },
      severity: RD_SEVERITIES[finding.severity],
      code: { value: finding.rule },
      ...(finding.edits.length > 0
        ? {
            suggestions: finding.edits.map((edit) => ({
              range: { start: place(edit.start), end: place(edit.end) },
              text: edit.text,
            })),
          }
        : {}),
    })),
  }
  return `${JSON.stringify(document)}\n`
}
