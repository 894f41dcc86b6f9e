/** Reads the arguments and hands over to a command. Each command is loaded when it is asked for. */
import { safeLine } from '../report/screen.js'
import { UsageError } from './errors.js'
import { EXIT, type ExitCode, type Io, write } from './io.js'
import type { Library } from './library.js'
import { type Options, readOptions } from './options.js'

/** Runs a command line and gives its exit code. Never throws for wrong use: that is told on stderr. */
export async function run(args: readonly string[], io: Io, library?: Library): Promise<ExitCode> {
  try {
    const options = readOptions(args)
    if (options.values.version) return await tell(io, `${(await import('./version.js')).readVersion()}\n`)
    if (options.values.help || options.command === undefined) return await help(options, io)
    const command = await LOADERS[options.command]()
    return await command(options, io, library)
  } catch (error) {
    const message = await messageOf(error)
    if (message === undefined) throw error
    // A name of a file or a key of a policy may hold anything.
    await write(io.stderr, `godton: ${message.split('\n').map(safeLine).join('\n')}\n`)
    return EXIT.trouble
  }
}

async function tell(io: Io, text: string): Promise<ExitCode> {
  await write(io.stdout, text)
  return EXIT.clean
}

async function help({ command, values }: Options, io: Io): Promise<ExitCode> {
  const words = await import('./help.js')
  if (values.help) return tell(io, command === undefined ? words.help() : words.helpOf(command))
  await write(io.stderr, words.help())
  return EXIT.trouble
}

type Run = (options: Options, io: Io, library?: Library) => Promise<ExitCode>

const LOADERS: { readonly [C in NonNullable<Options['command']>]: () => Promise<Run> } = {
  check: async () => (await import('./check.js')).check,
  classify: async () => (await import('./posts.js')).classify,
  redirect: async () => (await import('./posts.js')).redirect,
  redact: async () => (await import('./redact.js')).redact,
  thread: async () => (await import('./thread.js')).thread,
  stream: async () => (await import('./stream.js')).stream,
  init: async () => (await import('./init.js')).init,
  rules: async () => (await import('./rules.js')).rules,
  explain: async () => (await import('./explain.js')).explain,
  policy: async () => (await import('./policy-check.js')).policy,
  lsp: async () => (await import('./lsp.js')).lsp,
  completion: async () => (await import('./completion.js')).completion,
}

/** What to say of an error that is the user's to mend; nothing for one that is ours. */
async function messageOf(error: unknown): Promise<string | undefined> {
  if (error instanceof UsageError) return error.message
  // By name, since the class comes with the library, which may not be loaded yet.
  if (error instanceof Error && error.name === 'PolicyError') return error.message.replaceAll('\n', '\n  ')
  return undefined
}
