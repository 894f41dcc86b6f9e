/** `godton thread`: reviews threads that are kept as JSON. */
import type { Thread, ThreadReport } from '../core/reports.js'
import type { Paint } from '../report/pretty.js'
import { safeLine } from '../report/screen.js'
import { toPlain } from '../templates/data.js'
import { readJson } from '../templates/json.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { paintFor } from './print.js'
import { RowError } from './rows.js'
import { filesOf, openSession, type Session } from './session.js'
import { readThreads } from './thread-rows.js'

const FORMATS = ['pretty', 'json', 'ndjson'] as const

export async function thread(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const session = await openSession(options, io, library ?? (await loadLibrary()))
  const format = oneOf('--format', options.format ?? 'pretty', FORMATS)
  if (options.rest.length === 0 && !options.values.stdin)
    throw new UsageError('thread: found no path; accepted: JSON files')
  const problems: { file: string; found: string }[] = []
  const files = await filesOf(session, [])
  const paint = await paintFor(io, options)
  const told: object[] = []
  let errors = 0
  for (const file of files) {
    const threads = threadsIn(file.name, file.content.text, problems)
    for (const { id, thread: one } of threads) {
      const report = reviewed(one, session, (found) => problems.push({ file: `${file.name}  ${id}`, found }))
      if (!report) continue
      errors += report.findings.filter(({ severity }) => severity === 'error').length
      if (format === 'json') told.push({ id, ...report })
      else if (format === 'ndjson') await write(io.stdout, `${JSON.stringify({ id, ...report })}\n`)
      else
        await write(
          io.stdout,
          `${paint.bold(safeLine(`${file.name}  ${id}`))}\n${prettyThread(report, paint)}\n`,
        )
    }
  }
  if (format === 'json') await write(io.stdout, `${JSON.stringify(told, null, 2)}\n`)
  for (const { file, found } of problems) await write(io.stderr, `${safeLine(file)}  ${found}\n`)
  if (problems.length > 0) return EXIT.trouble
  return errors > 0 ? EXIT.findings : EXIT.clean
}

/** The report of a thread; nothing for one that is wrong, so that the others are told all the same. */
function reviewed(
  thread: Thread,
  { library, loaded, now }: Session,
  onError: (found: string) => void,
): ThreadReport | undefined {
  try {
    return library.reviewThread(thread, { policy: loaded.policy, now })
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof Error && error.name === 'PolicyError'))
      throw error
    onError(error.message)
    return undefined
  }
}

function threadsIn(file: string, text: string, problems: { file: string; found: string }[]) {
  const { root, issues } = readJson(text)
  const issue = issues[0]
  if (issue || !root) {
    problems.push({
      file: `${file}:${issue?.line ?? 1}:${issue?.column ?? 1}`,
      found: `found ${issue?.found ?? 'nothing'}; accepted: ${issue?.accepted ?? 'a thread, or a list of them'}`,
    })
    return []
  }
  try {
    return readThreads(toPlain(root))
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    problems.push({ file, found: error.message })
    return []
  }
}

function prettyThread(report: ThreadReport, paint: Paint): string {
  const colours = { error: paint.red, warning: paint.yellow, info: paint.cyan }
  const lines = report.findings.map((finding) => {
    const posts = finding.posts.join(', ')
    const head = `  ${colours[finding.severity](finding.severity)}  ${paint.bold(finding.rule)}  ${paint.dim(safeLine(posts))}`
    return `${head}\n    ${safeLine(finding.message)}\n    ${safeLine(finding.advice)}\n`
  })
  const { advice } = report
  const next = report.nextDue ? `, ${report.nextDue}` : ''
  return `${lines.join('')}  ${report.state}${next}\n  ${advice.action}: ${safeLine(advice.channel)}\n`
}
