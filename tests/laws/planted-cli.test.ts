/** What is planted in files, streams and policies comes out of the command line nowhere, not even when it fails. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { FORMATS } from '../../src/report/index.js'
import { ALL, expectNone, PLANTED, TEXTS, VALUES } from './planted.js'

const folder = mkdtempSync(join(tmpdir(), 'godton-planted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Everything that a run says. */
async function said(args: readonly string[], input = ''): Promise<string> {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const io = { cwd: folder, env: {}, stdin: Readable.from([input]), stdout, stderr }
  await run(args, { ...io, now: () => new Date('2026-03-02T12:00:00Z') })
  return stdout.text + stderr.text
}

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)

write(
  'godton.policy.json',
  JSON.stringify({
    extends: ['godton:strict'],
    channels: {
      facebook: { kind: 'social-public' },
      messenger: { kind: 'private-message' },
      phone: { kind: 'phone', identification: 'bankid' },
    },
  }),
)
write('draft.txt', TEXTS.join('\n\n'))
write('page.html', TEXTS.map((text) => `<p>${text}</p>`).join('\n'))
write('library.json', JSON.stringify(TEXTS.map((text, at) => ({ id: `t${at}`, text }))))
write('library.yaml', TEXTS.map((text, at) => `- id: t${at}\n  text: ${JSON.stringify(text)}`).join('\n'))
write(
  'library.csv',
  `id,text\n${TEXTS.map((text, at) => `t${at},"${text.replaceAll('"', '""')}"`).join('\n')}`,
)
const FILES = ['draft.txt', 'page.html', 'library.json', 'library.yaml', 'library.csv']
const thread = {
  channel: 'facebook',
  posts: [
    { id: 'a', author: 'customer', name: 'Astrid Hallqvist', text: ALL, at: '2026-03-01T01:00:00Z' },
    {
      id: 'b',
      author: 'agent',
      name: 'Erik',
      text: `Vi svarar i morgon. ${ALL}`,
      at: '2026-03-01T02:00:00Z',
    },
    { id: 'c', author: 'customer', name: 'Astrid Hallqvist', text: ALL, at: '2026-03-01T03:00:00Z' },
  ],
}
write('thread.json', JSON.stringify([thread]))

describe('the command line', () => {
  it.each(FORMATS)('checks in %s', { timeout: 60_000 }, async (format) => {
    const output = await said(['check', ...FILES, '--format', format])
    expect(output.length).toBeGreaterThan(1000)
    expectNone([output])
  })

  it.each(['classify', 'redirect', 'redact'])('%s', { timeout: 60_000 }, async (command) => {
    const channel = command === 'redact' ? [] : ['--channel', 'facebook']
    for (const file of FILES) {
      const output = await said([command, file, ...channel])
      expect(output).not.toBe('')
      expectNone([output])
    }
  })

  it.each(['label', 'mask', 'pseudonym', 'remove'])('redacts with %s', async (operator) => {
    expectNone([await said(['redact', 'draft.txt', '--operator', operator])])
  })

  it('reviews threads, and keeps a baseline', { timeout: 60_000 }, async () => {
    expectNone([
      await said(['thread', 'thread.json']),
      await said(['thread', 'thread.json', '--format', 'json']),
    ])
    expectNone([await said(['check', ...FILES, '--baseline', 'known.json', '--update-baseline'])])
    expectNone([readFileSync(join(folder, 'known.json'), 'utf8')])
  })

  it.each(['check', 'classify', 'redirect', 'redact'])('streams %s', { timeout: 60_000 }, async (kind) => {
    const key = kind === 'check' ? 'draft' : 'text'
    const rows = [
      ...TEXTS.map((text, id) => JSON.stringify({ id, [key]: text, channel: 'facebook' })),
      ...VALUES.flatMap((value) => [
        `{"id": "x", "${key}": "${value}`,
        JSON.stringify(value),
        JSON.stringify([value]),
        JSON.stringify({ id: 'x', [key]: [value] }),
        JSON.stringify({ id: 'x', [key]: 'Hej', channel: value }),
        JSON.stringify({ id: 'x', [key]: 'Hej', channel: 'facebook', now: value, language: value }),
        JSON.stringify({
          id: 'x',
          [key]: 'Hej',
          channel: 'facebook',
          waits: { [value]: 'x' },
          tried: [value],
        }),
        JSON.stringify({ id: 'x', template: [value] }),
      ]),
    ]
    const output = await said(['stream', kind], rows.join('\n'))
    expect(output.trim().split('\n')).toHaveLength(rows.length)
    expectNone([output])
  })

  it('says of a broken file or policy where, never what', { timeout: 60_000 }, async () => {
    for (const value of VALUES) {
      write('broken.json', `[{"text": "${value}"}, {"${value}": ]`)
      write('broken.yaml', `- text: "${value}\n- ${value}: [`)
      write('broken.csv', `id,text\n"${value}`)
      write('wrong.policy.json', JSON.stringify({ [value]: 1, messages: value, rules: { [value]: value } }))
      write('wrong.policy.yaml', `messages: [${value}\n${value}: {`)
      const outputs = [
        await said(['check', 'broken.json', 'broken.yaml', 'broken.csv']),
        await said(['thread', 'broken.json']),
        await said(['policy', 'check', 'wrong.policy.json']),
        await said(['policy', 'check', 'wrong.policy.yaml']),
        await said(['check', 'draft.txt', '--policy', 'wrong.policy.json']),
      ]
      expect(outputs.every((output) => output !== '')).toBe(true)
      expectNone(outputs)
    }
  })

  it('has nothing of it where it tells of itself', async () => {
    expect(PLANTED.length).toBeGreaterThan(10)
    expectNone([await said(['rules']), await said(['explain', 'personal-data/leak']), await said(['--help'])])
  })
})
