/** Puts a report on standard output, or into a file. */
import { resolve } from 'node:path'

import type { Run } from '../report/model.js'
import type { Paint } from '../report/pretty.js'
import { type Io, write } from './io.js'
import type { Options } from './options.js'
import type { Session } from './session.js'
import { templateWords } from './words.js'
import { replaceFile } from './write-file.js'

/** Colours as asked, else as the terminal can (NO_COLOR and FORCE_COLOR are honoured). */
export async function paintFor(io: Io, options: Options): Promise<Paint> {
  const { createColors } = (await import('picocolors')).default
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const wished = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const able = io.stdout.isTTY === true && TERM !== 'dumb' && (NO_COLOR ?? '') === ''
  return createColors(options.color ?? (wished || able))
}

/** Characters a write: a long report is never in memory as a whole. */
const BLOCK = 1 << 16

export async function printRun(run: Run, { options, io, loaded }: Session): Promise<void> {
  const { reportParts } = await import('../report/index.js')
  const words = await templateWords(loaded.policy.messages)
  const file = options.values['output-file']
  const parts = reportParts(run, options.format ?? 'pretty', {
    words: words.report,
    ...(file === undefined ? { paint: await paintFor(io, options) } : {}),
    width: Math.min(io.stdout.columns ?? 100, 120),
    quiet: options.values.quiet ?? false,
  })
  if (file !== undefined) return replaceFile(resolve(io.cwd, file), Buffer.from([...parts].join('')))
  const out = options.values.stdin && options.values.fix ? io.stderr : io.stdout
  let block = ''
  for (const part of parts) {
    block += part
    if (block.length < BLOCK) continue
    await write(out, block)
    block = ''
  }
  await write(out, block)
}
