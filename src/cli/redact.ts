/** `godton redact`: the files' texts without personal data, in the files' own format. */

import { applyEdits } from '../apply-fixes.js'
import { type Problem, problemMessage } from '../report/model.js'
import { toSourceEdit } from '../templates/source-map.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { filesOf, openSession, type Session } from './session.js'
import { type FileTexts, readTexts } from './texts.js'

const OPERATORS = ['label', 'mask', 'hash', 'pseudonym', 'remove'] as const
const FORMATS = ['pretty', 'json', 'ndjson'] as const

export async function redact(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const session = await openSession(options, io, library ?? (await loadLibrary()))
  const redactOptions = redactOptionsOf(session)
  const format = oneOf('--format', options.format ?? 'pretty', FORMATS)
  const problems: Problem[] = []
  const files = await filesOf(session, problems)
  const read = readTexts(files, {})
  problems.push(...read.flatMap((one) => one.problems))
  const told: object[] = []
  for (const one of read) {
    if (format === 'pretty') {
      await write(io.stdout, redactedFile(one, session, redactOptions, problems))
      continue
    }
    for (const { id, text } of one.texts) {
      const report = { id, ...session.library.redact(text, redactOptions) }
      if (format === 'json') told.push(report)
      else await write(io.stdout, `${JSON.stringify(report)}\n`)
    }
  }
  if (format === 'json') await write(io.stdout, `${JSON.stringify(told, null, 2)}\n`)
  for (const problem of problems) {
    await write(io.stderr, `${problem.file}:${problem.line}:${problem.column}  ${problemMessage(problem)}\n`)
  }
  return problems.length > 0 ? EXIT.trouble : EXIT.clean
}

/** The key of `hash` is a secret, so it is never an argument. */
const KEY = 'GODTON_REDACT_KEY'

/** @throws {UsageError} for an unknown operator, or `hash` without a key */
export function redactOptionsOf({ options, io }: Session): object {
  const { operator } = options.values
  if (operator === undefined) return {}
  const name = oneOf('--operator', operator, OPERATORS)
  const key = io.env[KEY]
  if (name === 'hash' && !key)
    throw new UsageError(`--operator hash: found no key; accepted: one in the environment as ${KEY}`)
  return {
    operator: name,
    ...(key ? { key } : {}),
    ...(options.language ? { language: options.language } : {}),
  }
}

/**
 * The file with its texts redacted and all else as it is. Where it cannot be read, holds no texts, or has markup inside
 * the data, so that they cannot be replaced in place, the file is not written at all: half redacted is worse than told.
 */
function redactedFile(one: FileTexts, { library }: Session, options: object, problems: Problem[]): string {
  const told = { file: one.file.name, line: 1, column: 1 }
  if (one.problems.length > 0) return ''
  if (one.texts.length === 0 && one.file.content.text.trim() !== '') {
    problems.push({ ...told, found: 'no text that could be redacted', accepted: 'a file with texts' })
    return ''
  }
  const edits = one.texts.flatMap((text) =>
    library.redact(text.text, options).spans.map((span) => {
      const edit = { start: span.start, end: span.end, text: span.replacement }
      return toSourceEdit(text.map, edit)
    }),
  )
  const sure = edits.flatMap((edit) => edit ?? [])
  if (sure.length === edits.length)
    return applyEdits(
      one.file.content.text,
      sure.sort((a, b) => a.start - b.start),
    )
  problems.push({
    ...told,
    found: 'personal data with markup in the middle of it',
    accepted: 'text that can be replaced in place; use --format json for the texts alone',
  })
  return ''
}
