/** The world as the command line sees it, handed in so that tests can look. */
import type { Readable, Writable } from 'node:stream'

export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly now: () => Date
}

/** Exit codes: clean, findings, wrong use or something that could not be read. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Writes and waits until the reader has taken it, so that a slow reader slows us down. */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Everything that comes in, as bytes. */
export async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer))
  return Buffer.concat(chunks)
}
