#!/usr/bin/env node
/** The command `godton`. Nothing is loaded before it is known what is wanted, so that it starts at once. */
import { readVersion } from './version.js'

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`${readVersion()}\n`)
    return 0
  }
  const { run } = await import('./run.js')
  return run(args, {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
  })
}

// A reader that has seen enough (`godton check | head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    // An error of our own: never the code that means findings.
    process.stderr.write(`godton: internal error\n${error instanceof Error ? error.stack : ''}\n`)
    process.exitCode = 2
  },
)
