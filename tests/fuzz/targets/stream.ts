/** Lines as `godton stream` takes them; the first byte tells which of its four kinds. */
import { Readable, Writable } from 'node:stream'
import { en } from '../../../locales/en/index.js'
import { applyFixes } from '../../../src/apply-fixes.js'
import type { Library } from '../../../src/cli/library.js'
import { run } from '../../../src/cli/run.js'
import * as core from '../../../src/core.js'
import { claim, claimPrototype, textOf } from './kit.js'

const KINDS = ['check', 'classify', 'redirect', 'redact']
const locales = [en]
const library = {
  ...core,
  applyFixes,
  definePolicy: (input: object) => core.definePolicy({ ...input, locales }),
} as unknown as Library

function sink(taken: string[]): Writable {
  return new Writable({
    write(chunk, _, done) {
      taken.push(String(chunk))
      done()
    },
  })
}

export async function fuzz(data: Buffer): Promise<void> {
  const kind = KINDS[(data[0] ?? 0) % KINDS.length] ?? 'check'
  const input = textOf(data.subarray(1))
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(
    ['stream', kind],
    {
      cwd: '/',
      env: {},
      stdin: Readable.from([input]),
      stdout: sink(out),
      stderr: sink(err),
      now: () => new Date('2026-11-21T12:00:00Z'),
    },
    library,
  )
  claimPrototype()
  claim(code === 0 || code === 2, 'the stream ends with 0 or 2')
  const lines = input.split('\n').filter((line) => line.trim() !== '')
  const answers = out.join('').split('\n').slice(0, -1)
  claim(answers.length === lines.length, 'each line has its answer')
  for (const answer of answers) claim('id' in JSON.parse(answer), 'an answer is JSON and has an id')
}
