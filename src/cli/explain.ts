/** `godton explain`: what a rule reports, how grave it is here, and what to do. */
import { RULE_IDS } from '../core/rule-ids.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { loadPolicy } from './policy-file.js'
import { paintFor } from './print.js'
import { wordingOf } from './words.js'

export async function explain(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const [asked] = options.rest
  if (asked === undefined)
    throw new UsageError('explain: found no rule; accepted: a rule, such as tone/blaming')
  const id = oneOf('explain', asked, RULE_IDS)
  const { policy } = await loadPolicy(options.values.policy, io.cwd, library ?? (await loadLibrary()))
  const language = options.language ?? policy.messages
  const { severity, clause } = policy.setting(id, 'public')
  const wording = await wordingOf(id, language)
  const paint = await paintFor(io, options)
  const lines = [
    `${paint.bold(id)}  ${severity}`,
    '',
    withoutSlots(wording.message),
    wording.advice,
    clause ?? '',
  ]
  await write(io.stdout, `${lines.join('\n').trimEnd()}\n`)
  return EXIT.clean
}

/** A wording without the words of a finding: an ellipsis stands for them. */
const withoutSlots = (wording: string): string => wording.replace(/\{\w+\}/g, '…')
