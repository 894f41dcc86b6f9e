/** `godton explain`: what a rule reports, how grave it is here, what to do, and how it sounds. */
import { RULE_IDS } from '../core/rule-ids.js'
import type { Example } from '../define/reply-rule.js'
import type { Paint } from '../report/pretty.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import { type Library, loadLibrary } from './library.js'
import { type Options, oneOf } from './options.js'
import { loadPolicy } from './policy-file.js'
import { paintFor } from './print.js'
import { examplesOf, wordingOf } from './words.js'

export async function explain(options: Options, io: Io, library?: Library): Promise<ExitCode> {
  const [asked] = options.rest
  if (asked === undefined)
    throw new UsageError(
      'explain: found no rule; accepted: a rule, such as tone/blaming ("godton rules" lists them)',
    )
  const id = oneOf('explain', asked, RULE_IDS)
  const { policy } = await loadPolicy(options.values.policy, io.cwd, library ?? (await loadLibrary()))
  const language = options.language ?? policy.messages
  const { severity, clause } = policy.setting(id, 'public')
  const wording = await wordingOf(id, language)
  const examples = await examplesOf(id, language)
  const paint = await paintFor(io, options)
  const lines = [
    `${paint.bold(id)}  ${severity}`,
    '',
    withoutSlots(wording.message),
    wording.advice,
    ...(clause === undefined ? [] : [clause]),
    ...(examples
      ? ['', ...examples.bad.slice(0, SHOWN).flatMap((one) => exampleLines(paint.red('✖'), one, paint))]
      : []),
    ...(examples
      ? ['', ...examples.good.slice(0, SHOWN).flatMap((one) => exampleLines(paint.green('✔'), one, paint))]
      : []),
  ]
  await write(io.stdout, `${lines.join('\n').trimEnd()}\n`)
  return EXIT.clean
}

/** Enough to hear the tone; the rule's page has them all. */
const SHOWN = 3

/** A wording without the words of a finding: an ellipsis stands for them. */
const withoutSlots = (wording: string): string => wording.replace(/\{\w+\}/g, '…')

/** The post that is answered, where it matters, and the reply with the words that are reported marked. */
function exampleLines(sign: string, example: Example, paint: Paint): string[] {
  const { draft, post } = typeof example === 'string' ? { draft: example, post: undefined } : example
  const marked = draft.replace(/\[\[([^[\]]*)\]\]/g, (_, words: string) => {
    const red = paint.red(words)
    return red === words ? `[[${words}]]` : red
  })
  return [...(post === undefined ? [] : [paint.dim(`  > ${post}`)]), `  ${sign} ${marked}`]
}
