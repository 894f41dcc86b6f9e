/** `godton policy check`: is a policy right? */
import { resolve } from 'node:path'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import type { Options } from './options.js'
import { loadPolicy } from './policy-file.js'

export async function policy(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const [action, file] = options.rest
  if (action !== 'check') throw new UsageError('policy: accepted: godton policy check <file>')
  const asked = file ?? options.values.policy
  const { policy: found, file: from } = await loadPolicy(
    asked === undefined ? undefined : asked.startsWith('godton:') ? asked : resolve(io.cwd, asked),
    io.cwd,
    library ?? (await loadLibrary()),
  )
  if (from === undefined && asked === undefined)
    throw new UsageError('policy check: no godton.policy.yaml here or above')
  const on = Object.keys(found.rules).filter(
    (rule) => found.setting(rule, 'public').severity !== 'off',
  ).length
  const name = asked ?? from ?? ''
  await write(
    io.stdout,
    `${name}: right. ${on} rules on, ${found.channels.length} channels, languages ${found.languages.join(', ')}.\n`,
  )
  return EXIT.clean
}
