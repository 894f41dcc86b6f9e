/** Puts a report on standard output. */

import type { Run } from '../report/model.js'
import type { Paint } from '../report/pretty.js'
import { type Io, write } from './io.js'
import type { Options } from './options.js'
import type { Session } from './session.js'
import { templateWords } from './words.js'

/** Colours as asked, else as the terminal can (NO_COLOR and FORCE_COLOR are honoured). */
export async function paintFor(io: Io, options: Options): Promise<Paint> {
  const { createColors } = (await import('picocolors')).default
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const wished = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const able = io.stdout.isTTY === true && TERM !== 'dumb' && (NO_COLOR ?? '') === ''
  return createColors(options.color ?? (wished || able))
}

export async function printRun(run: Run, { options, io, loaded }: Session): Promise<void> {
  const { formatRun } = await import('../report/index.js')
  const words = await templateWords(loaded.policy.messages)
  const text = formatRun(run, options.format ?? 'pretty', {
    words: words.report,
    paint: await paintFor(io, options),
    width: Math.min(io.stdout.columns ?? 100, 120),
    quiet: options.values.quiet ?? false,
  })
  await write(options.values.stdin && options.values.fix ? io.stderr : io.stdout, text)
}
