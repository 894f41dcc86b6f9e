/** What every command begins with: options, policy, files. */
import { resolve } from 'node:path'
import { parseTime } from '../policy/zone.js'
import type { Problem } from '../report/model.js'
import { safeLine } from '../report/screen.js'
import { UsageError } from './errors.js'
import { findFiles, type ReadFile, readFiles } from './files.js'
import { ignoredIn } from './ignore.js'
import { type Io, readAll, write } from './io.js'
import type { Library } from './library.js'
import type { Options } from './options.js'
import { type LoadedPolicy, loadPolicy } from './policy-file.js'
import type { TextCache } from './text-cache.js'

export interface Session {
  readonly options: Options
  readonly io: Io
  readonly library: Library
  readonly loaded: LoadedPolicy
  readonly now: Date | string
  /** What is known of texts from before. */
  readonly cache?: TextCache | undefined
}

/** What every command needs before it can begin. */
export async function openSession(options: Options, io: Io, library: Library): Promise<Session> {
  const { now } = options.values
  if (now !== undefined && Number.isNaN(parseTime(now))) {
    throw new UsageError('--now: found no time; accepted: ISO 8601, such as 2026-11-21T18:00:00+01:00')
  }
  const loaded = await loadPolicy(options.values.policy, io.cwd, library)
  return { options, io, library, loaded, now: now ?? io.now() }
}

/** The files that are named, or standard input. */
export async function filesOf({ options, io }: Session, problems: Problem[]): Promise<ReadFile[]> {
  const { values, rest } = options
  if (values.stdin || rest[0] === '-') {
    const { decode } = await import('./decode.js')
    const name = values['stdin-filename'] ?? 'stdin'
    return [{ name, path: resolve(io.cwd, name), named: true, content: decode(await readAll(io.stdin)) }]
  }
  const found = await findFiles(rest, io.cwd, {
    ignored: await ignoredIn(io.cwd, values.ignore ?? []),
    lenient: values['ignore-unknown'] ?? false,
  })
  const files = await readFiles(found, (file, reason) => {
    problems.push({ file: file.name, line: 1, column: 1, found: reason, accepted: 'a file that can be read' })
  })
  for (const file of files) {
    const told = ENCODINGS[file.content.encoding]
    if (told !== undefined)
      await write(io.stderr, `godton: ${safeLine(file.name)}: no UTF-8; read as ${told}\n`)
  }
  return files
}

/** What is told of an encoding; UTF-8 needs no telling. */
const ENCODINGS: { readonly [E in ReadFile['content']['encoding']]: string | undefined } = {
  'utf-8': undefined,
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Latin-1)',
}
