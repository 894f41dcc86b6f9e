/** Files that nobody should have to fear: broken, enormous, wrongly encoded, or made to do harm. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../src/cli/library.js'
import { place } from './harness.js'

const NOBODY = 65534
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname
const json = (text: string) => JSON.parse(text)
const rows = (out: string) =>
  json(out).findings.map(({ file, rule, line }: { file: string; rule: string; line: number }) => [
    file,
    rule,
    line,
  ])

describe('data that grows, nests or pretends', () => {
  const bomb = `a: &a [x y, x y]\n${[...'bcdefghij']
    .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]\n`)
    .join('')}`

  it('a YAML bomb is told, as a library and as a policy', async () => {
    const p = place({ 'bomb.yaml': `- text: damn\n- ${bomb.replaceAll('\n', '\n  ')}\n`, 'p.yaml': bomb })
    const { code, out } = await p.godton('check', 'bomb.yaml', '--format', 'json')
    expect(code).toBe(2)
    expect(json(out).problems).toMatchObject([{ found: 'aliases that grow without end' }])
    expect(await p.godton('policy', 'check', 'p.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('aliases that grow without end'),
    })
  })
  it('an alias is a text in its own right', async () => {
    const p = place({ 'a.yaml': '- id: a\n  text: &t Hi {{name}} damn\n- id: b\n  text: *t\n' })
    const { out } = await p.godton('check', 'a.yaml', '--format', 'json')
    expect(
      json(out).findings.filter(({ rule }: { rule: string }) => rule === 'tone/profanity'),
    ).toMatchObject([
      { template: 'a', line: 2 },
      { template: 'b', line: 2 },
    ])
  })
  it('deep nesting ends, in JSON, YAML and policies', async () => {
    const p = place({
      'a.json': '['.repeat(200_000),
      'b.yaml': '['.repeat(20_000),
      'c.json': `${'{"a":'.repeat(5000)}"x y"${'}'.repeat(5000)}`,
      'p.json': '['.repeat(200_000),
      'p.yaml': '{a: '.repeat(20_000),
    })
    const { code, out } = await p.godton('check', '--format', 'json')
    expect(code).toBe(2)
    const files = json(out).problems.map(({ file }: { file: string }) => file)
    for (const file of ['a.json', 'b.yaml', 'c.json']) expect(files).toContain(file)
    for (const policy of ['p.json', 'p.yaml'])
      expect(await p.godton('policy', 'check', policy)).toMatchObject({
        code: 2,
        err: expect.stringContaining('accepted'),
      })
  })
  it('no key reaches the prototype of anything', async () => {
    const evil =
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "text": "Hi {{x}} damn"}'
    const p = place({
      'a.json': `[${evil}]`,
      'b.yaml': '- __proto__: { polluted: 1 }\n  text: Hi {{x}} damn\n',
      'c.csv': '__proto__,text\npolluted,Hi {{x}} damn\n',
      't.json': `{"__proto__": {"polluted": 1}, "channel": "x", "posts": []}`,
    })
    expect(
      rows((await p.godton('check', 'a.json', 'b.yaml', 'c.csv', '--format', 'json')).out).length,
    ).toBeGreaterThan(2)
    await p.godton('thread', 't.json')
    await p.pipe(`${evil}\n`, 'stream', 'check')
    for (const [name, content] of [
      ['p.json', '{"__proto__": {"polluted": 1}, "rules": {"__proto__": {"polluted": 1}}}'],
      ['p.yaml', 'rules:\n  __proto__: { polluted: 1 }\n  constructor: { prototype: { polluted: 1 } }\n'],
    ] as const) {
      p.write(name, content)
      expect((await p.godton('policy', 'check', name)).code).toBe(2)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  it('a line of a megabyte and a text of zeros are texts', async () => {
    const p = place({
      'long.md': `${'word '.repeat(200_000)}damn`,
      'zero.txt': `damn${'\0'.repeat(5000)}soon`,
    })
    const { out } = await p.godton('check', '--format', 'json')
    expect(rows(out)).toContainEqual(['long.md', 'tone/profanity', 1])
    expect(rows(out)).toContainEqual(['zero.txt', 'tone/profanity', 1])
  })
})

describe('bytes', () => {
  const text = 'Hej!! Ärendet är damn på väg.\n'
  const utf16 =
    (mark: string) =>
    (words: string): Buffer =>
      Buffer.from(mark + words, 'utf16le')
  it.each([
    ['Latin-1', (words: string) => Buffer.from(words, 'latin1'), 'Windows-1252 (Latin-1)'],
    ['UTF-16 with its mark', utf16('\ufeff'), 'UTF-16'],
    ['UTF-16, the other way round', (words: string) => utf16('\ufeff')(words).swap16(), 'UTF-16'],
    ['UTF-16 without a mark', utf16(''), 'UTF-16'],
    ['UTF-16 without a mark, turned', (words: string) => utf16('')(words).swap16(), 'UTF-16'],
  ])('%s is read, said and written back', async (_, encode, said) => {
    const p = place({ 'a.txt': encode(text) })
    const { err, out } = await p.godton('check', 'a.txt', '--fix', '--format', 'json')
    expect(err).toBe(`godton: a.txt: no UTF-8; read as ${said}\n`)
    expect(rows(out)).toEqual([['a.txt', 'tone/profanity', 1]])
    expect(readFileSync(join(p.folder, 'a.txt'))).toEqual(encode(text.replace('!!', '!')))
  })
  it('a mark of UTF-8 is no letter', async () => {
    const p = place({ 'a.txt': '\ufeffdamn\n', 'b.json': '\ufeff[{"text":"Hi {{x}} damn"}]' })
    const { err, out } = await p.godton('check', '--format', 'json')
    expect(err).toBe('')
    expect(rows(out)).toEqual([
      ['a.txt', 'tone/profanity', 1],
      ['b.json', 'tone/profanity', 1],
    ])
  })
})

describe('folders', () => {
  it('links in a circle, to nothing and to the same file add nothing', async () => {
    const p = place({ 'lib/a.txt': 'damn', 'other/b.txt': 'damn' })
    symlinkSync('.', join(p.folder, 'lib/loop'))
    symlinkSync('a.txt', join(p.folder, 'lib/same.txt'))
    symlinkSync('nowhere', join(p.folder, 'lib/broken.txt'))
    symlinkSync('two.txt', join(p.folder, 'lib/one.txt'))
    symlinkSync('one.txt', join(p.folder, 'lib/two.txt'))
    symlinkSync('../other', join(p.folder, 'lib/other'))
    mkdirSync(join(p.folder, 'lib/folder.md'))
    const { code, out, err } = await p.godton('check', 'lib', '--format', 'json')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(rows(out).map(([file]: [string]) => file)).toEqual(['lib/a.txt', 'lib/other/b.txt'])
    expect((await p.godton('check', 'lib/one.txt')).err).toBe(
      'godton: lib/one.txt: a link that leads back to itself\n',
    )
  })
  it.skipIf(!existsSync(CLI))('a file that may not be read is told, and the others are checked', () => {
    const p = place({ 'a.txt': 'damn', 'b.txt': 'damn' })
    chmodSync(p.folder, 0o755)
    chmodSync(join(p.folder, 'a.txt'), 0)
    // The superuser may read everything: then the command is run as nobody.
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'check', '--format', 'json'], {
      cwd: p.folder,
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    expect(status).toBe(2)
    expect(json(stdout).problems).toMatchObject([{ file: 'a.txt', found: 'permission denied' }])
    expect(rows(stdout)).toContainEqual(['b.txt', 'tone/profanity', 1])
  })
})

describe('the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
  const evil = 'damn \u001b[31mred\u001b]0;title\u0007\u009b2J\u202e\u0000 damn!!\n'
  it('gets no control character of a text, its name, an id or a policy', async () => {
    const p = place({
      'e\u001b[31m.txt': evil,
      'b.json': JSON.stringify([{ id: 'x\u001b[2J', text: `Hi {{n\u001b[31m}} {{name}} ${evil}` }]),
      'old\u001b[1m.txt': Buffer.from('damn \u001b[31m \xe5\xe4\xf6', 'latin1'),
    })
    for (const format of ['pretty', 'github']) {
      const { out, err } = await p.godton('check', '--format', format)
      expect(out).toContain('tone/profanity')
      expect(`${out}${err}`, format).not.toMatch(STEERS)
    }
    p.write('p.yaml', '"rul\\e[31mes": 1\n')
    for (const args of [
      ['check', 'no\u001b[31m.txt'],
      ['check', '--policy', 'no\u001b[31m.yaml'],
      ['policy', 'check', 'p.yaml'],
      ['explain', 'tone/\u001b[31m'],
      ['check', '--forma\u001b[31m'],
      ['che\u001b[31mck'],
    ]) {
      const { code, err } = await p.godton(...args)
      expect(code).toBe(2)
      expect(err).not.toMatch(STEERS)
    }
  })
})

describe.skipIf(!existsSync(CLI))('writing', () => {
  const SHOUT = 'Hi Kim, we are sorry!!!! Your card is on its way.\n'
  const fixed = SHOUT.replace('!!!!', '!')
  it('a full disk costs nothing: the old file stays, nothing is left beside it, and it is told', () => {
    const p = place({
      'godton.policy.yaml': 'languages: [en]\n',
      'big.txt': SHOUT.repeat(100),
      'small.txt': SHOUT,
    })
    const before = p.read('big.txt')
    // A limit on the size of files, in blocks of 1,024 bytes, fails as a full disk does: in the middle of the write.
    const { status, stdout } = spawnSync(
      'bash',
      ['-c', `ulimit -f 2; "${process.execPath}" "${CLI}" check --fix big.txt small.txt`],
      { cwd: p.folder, encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stdout).toContain('big.txt:1:1  found a file that could not be written: too large a file')
    expect(p.read('big.txt')).toBe(before)
    expect(p.read('small.txt')).toBe(fixed)
    expect(readdirSync(p.folder).sort()).toEqual(['big.txt', 'godton.policy.yaml', 'small.txt'])
  })
  it('stopped in the middle, every file is as before or as after', async () => {
    const p = place({ 'godton.policy.yaml': 'languages: [en]\n' })
    const names = Array.from({ length: 3000 }, (_, at) => `f${at}.txt`)
    for (const name of names) writeFileSync(join(p.folder, name), SHOUT)
    const child = spawn(process.execPath, [CLI, 'check', '--fix', '--quiet'], {
      cwd: p.folder,
      stdio: 'ignore',
    })
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
    await expect
      // The first in order is written first: looking at it alone leaves time to stop in the middle.
      .poll(() => p.read('f0.txt') === fixed, { timeout: 60_000, interval: 2 })
      .toBe(true)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const contents = new Set(names.map((name) => p.read(name)))
    expect([...contents].filter((one) => one !== SHOUT && one !== fixed)).toEqual([])
    expect(contents.has(SHOUT)).toBe(true)
    expect(readdirSync(p.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('nothing is left out in silence', () => {
  const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0x0a, 0xff, 0, 0x21, 0x21)

  it('a picture is no text: told where it is named, left alone by hooks', async () => {
    const p = place({ 'a.png': PICTURE })
    expect(await p.godton('check', 'a.png')).toMatchObject({
      code: 2,
      out: expect.stringContaining('no text'),
    })
    expect(await p.godton('check', '--ignore-unknown', '--fix', 'a.png')).toMatchObject({ code: 0 })
    expect(new Uint8Array(readFileSync(join(p.folder, 'a.png')))).toEqual(PICTURE)
  })
  it('every document of a YAML file is read', async () => {
    const p = place({ 'a.yaml': 'id: a\ntext: Hi {{name}}\n---\nid: b\ntext: Hi {{name}} damn\n' })
    const { out } = await p.godton('check', 'a.yaml', '--format', 'json')
    expect(json(out).findings).toContainEqual(
      expect.objectContaining({ rule: 'tone/profanity', template: 'b', line: 5 }),
    )
    const q = place({ 'p.yaml': 'company: X\n---\ncompany: Y\n' })
    expect(await q.godton('policy', 'check', 'p.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('multiple docs'),
    })
  })
  it('what cannot be redacted is not written', async () => {
    const p = place({
      'a.yaml': '- id: a\n  text: hi: 070-174 06 38: x\n',
      'b.csv': 'id,texte\n1,070-174 06 38\n',
      'c.json': '{"txt": 7, "x": ["070-174 06 38"]}',
    })
    for (const file of ['a.yaml', 'b.csv', 'c.json'])
      expect(await p.godton('redact', file)).toMatchObject({ code: 2, out: '', err: expect.any(String) })
  })
  it('a policy in another encoding is read in it', async () => {
    const p = place({
      'p.yaml': Buffer.from(
        'rules: {"vocabulary/avoid": error}\nvocabulary: { avoid: { kasse: påse } }\n',
        'latin1',
      ),
      'a.txt': 'Kasse finns i butiken. /Erik\n',
    })
    expect(
      await p.godtonWith(await loadLibrary(), 'check', 'a.txt', '--policy', 'p.yaml', '--fix'),
    ).toMatchObject({
      code: 0,
      err: '',
    })
    expect(readFileSync(join(p.folder, 'a.txt'), 'utf8')).toBe('Påse finns i butiken. /Erik\n')
  })
  it('an id that JavaScript cannot hold is told, not changed', async () => {
    const p = place()
    const { code, out } = await p.pipe('{"id":9007199254740993,"text":"Hej"}', 'stream', 'redact')
    expect(code).toBe(2)
    expect(json(out)).toMatchObject({ id: null, error: { path: 'id' } })
  })
  it('a byte-order mark is no column', async () => {
    const p = place({ 'a.txt': '\ufeffHi, damn it. /Erik\n' })
    const { out } = await p.godton('check', 'a.txt', '--format', 'json', '--only', 'tone/profanity')
    expect(json(out).findings).toMatchObject([{ line: 1, column: 5 }])
  })
  it('a comment that takes nothing out repeats no personal data', async () => {
    const p = place({
      'a.md': 'Hi {{name}}\n<!-- godton-disable-next-line kari.nordmann@example.no -->\nBye\n',
    })
    const { out } = await p.godton('check', 'a.md', '--format', 'json')
    expect(json(out).findings).toContainEqual(expect.objectContaining({ rule: 'suppression/unused' }))
    expect(out).not.toContain('nordmann')
  })
  it('a product that is nearly named is a mistake, and one placeholder a list of one', async () => {
    const p = place({ 'a.json': '[{"id":"a","text":"Hi {{contact.frist_name}}, we are on it. /Erik"}]' })
    expect(await p.godton('check', 'a.json', '--placeholders', 'chatwot')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean chatwoot?'),
    })
    const { out } = await p.godton(
      'check',
      'a.json',
      '--placeholders',
      'contact.first_name',
      '--format',
      'json',
    )
    expect(json(out).findings).toContainEqual(
      expect.objectContaining({ rule: 'template/unknown-placeholder' }),
    )
  })
  it('one wrong thread leaves the others', async () => {
    const post = { id: '1', author: 'customer', text: 'Hi', at: '2026-03-02T12:00:00Z' }
    const threads = [
      { channel: 'nosuch', posts: [] },
      { channel: 'facebook', posts: [post] },
    ]
    const p = place({
      't.json': JSON.stringify(threads),
      'p.yaml': 'channels: { facebook: { kind: social-public } }\n',
    })
    const { code, out, err } = await p.godtonWith(
      await loadLibrary(),
      'thread',
      't.json',
      '--policy',
      'p.yaml',
      '--format',
      'json',
    )
    expect(code).toBe(2)
    expect(json(out)).toHaveLength(1)
    expect(err).toContain('accepted:')
  })
})
