import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node'
import { place } from '../cli/harness.js'
import { connect, type Editor } from './client.js'

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill()
})

/** `godton lsp` as an editor starts it. */
async function start(
  folder: string,
  ...args: string[]
): Promise<{ editor: Editor; code: Promise<number | null> }> {
  const child = spawn(process.execPath, [CLI, 'lsp', ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  started.push(child)
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { editor: await connect(child.stdout, child.stdin), code }
}

const rules = (marks: readonly Diagnostic[]) => marks.map(({ code }) => code)
const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
})
const edited = (text: string, action: CodeAction | undefined, uri: string): string => {
  const lines = text.split('\n')
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character
  return [...(action?.edit?.changes?.[uri] ?? [])]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (out, { range, newText }) => out.slice(0, offset(range.start)) + newText + out.slice(offset(range.end)),
      text,
    )
}

describe.skipIf(!existsSync(CLI))('godton lsp', () => {
  const POLICY =
    'extends: [godton:bank]\nlanguages: [en]\nrules: { tone/blaming: { severity: error, clause: "§7 Nobody is to blame" } }\n'

  it('marks, explains and mends a reply while it is being written', async () => {
    const { folder } = place({ 'godton.policy.yaml': POLICY })
    const uri = pathToFileURL(join(folder, 'reply.md')).href
    const { editor, code } = await start(folder)
    expect(editor.capabilities).toMatchObject({ hoverProvider: true, textDocumentSync: { change: 2 } })

    const text = '# Reply\n\nHi Kim, it is your own fault that the card is blocked.\n\nRegards, Alex\n'
    const marks = await editor.open(uri, 'markdown', text)
    const blame = marks.find(({ code: rule }) => rule === 'tone/blaming')
    expect(blame).toMatchObject({ severity: 1, source: 'godton', range: { start: { line: 2 } } })

    const hover = await editor.hover(uri, 2, (blame?.range.start.character ?? 0) + 2)
    const explained = JSON.stringify(hover?.contents)
    expect(explained).toContain('**tone/blaming** · error')
    expect(explained).toContain('§7 Nobody is to blame')
    expect(await editor.hover(uri, 0, 1)).toBeNull()

    // The words go, and so does the mark; what stands on other lines is as before.
    const line = text.split('\n')[2] ?? ''
    const clean = await editor.type(uri, at(2, 0, line.length), 'Hi Kim, sorry that the card is blocked.')
    expect(rules(clean)).not.toContain('tone/blaming')
    expect(await editor.close(uri)).toEqual([])
    await editor.leave()
    expect(await code).toBe(0)
  })

  it('offers fixes, all of them at once, and a comment that lets a finding be', async () => {
    const { folder } = place({
      'godton.policy.yaml':
        'languages: [en]\nvocabulary: { avoid: { "kindly": "please" } }\nrules: { vocabulary/avoid: warning }\n',
    })
    const uri = pathToFileURL(join(folder, 'a.yaml')).href
    const text = '- id: a\n  text: "Hi {{name}}, kindly wait. Kindly call us."\n'
    const { editor } = await start(folder)
    const marks = (await editor.open(uri, 'yaml', text)).filter(({ code }) => code === 'vocabulary/avoid')
    expect(marks.length).toBeGreaterThan(0)
    const [first] = marks
    const actions = await editor.actions(uri, first?.range ?? at(0, 0), ['quickfix'])
    const fix = actions.find(({ title }) => title.includes('→ please'))
    expect(edited(text, fix, uri)).toContain('{{name}}, please wait')
    const hush = actions.find(({ title }) => title === 'godton-disable-next-line vocabulary/avoid')
    const hushed = edited(text, hush, uri)
    expect(hushed).toBe(text.replace('  text:', '  # godton-disable-next-line vocabulary/avoid\n  text:'))
    const after = await editor.type(uri, at(0, 0, 0), '')
    expect(rules(after)).toEqual(rules(await editor.open(uri, 'yaml', text)))
    expect(rules(await editor.open(uri, 'yaml', hushed))).not.toContain('vocabulary/avoid')
    const block = '- id: a\n  text: |\n    Hi {{name}},\n    kindly wait.\n'
    const [inside] = (await editor.open(uri, 'yaml', block)).filter(({ code }) => code === 'vocabulary/avoid')
    const offered = await editor.actions(uri, inside?.range ?? at(0, 0), ['quickfix'])
    expect(offered.map(({ title }) => title)).toContain('kindly → please')
    expect(offered.some(({ title }) => title.startsWith('godton-disable'))).toBe(false)
    await editor.leave()
  })

  it('takes a changed policy, and says what is wrong with a wrong one', async () => {
    const p = place({ 'godton.policy.yaml': POLICY })
    const uri = pathToFileURL(join(p.folder, 'reply.txt')).href
    const policy = pathToFileURL(join(p.folder, 'godton.policy.yaml')).href
    const { editor } = await start(p.folder)
    expect(
      rules(await editor.open(uri, 'plaintext', 'It is your own fault that this happened.\n')),
    ).toContain('tone/blaming')
    await editor.open(policy, 'yaml', POLICY)
    p.write('godton.policy.yaml', 'languages: [en]\nrules: { tone/blaming: off }\n')
    const next = editor.marks(uri)
    await editor.save(policy)
    expect(rules(await next)).not.toContain('tone/blaming')
    p.write('godton.policy.yaml', 'rules: { tone/blamng: off }\n')
    await editor.save(policy)
    await expect.poll(() => editor.told, { timeout: 20_000 }).toHaveLength(1)
    expect(editor.told[0]).toMatch(/rules\.tone\/blamng.*tone\/blaming/)
    await editor.leave()
  })
})
