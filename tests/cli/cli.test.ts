import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/cli/diff.js'
import { RULE_IDS } from '../../src/core/rule-ids.js'
import { place } from './harness.js'

const json = (text: string) => JSON.parse(text)
const rulesIn = (out: string): string[] => json(out).findings.map(({ rule }: { rule: string }) => rule)

describe('check', () => {
  it('ends with 0, 1 or 2: clean, errors, trouble', async () => {
    const p = place({
      'clean.txt': 'Hi Kim',
      'warn.txt': 'We answer soon.',
      'bad.txt': 'damn',
      'broken.json': '[{"text": }',
    })
    expect((await p.godton('check', 'clean.txt')).code).toBe(0)
    expect((await p.godton('check', 'warn.txt')).code).toBe(0)
    expect((await p.godton('check', 'warn.txt', '--max-warnings', '0')).code).toBe(1)
    expect((await p.godton('check', 'warn.txt', '--max-warnings=1')).code).toBe(0)
    expect((await p.godton('check', 'bad.txt')).code).toBe(1)
    const broken = await p.godton('check', 'broken.json', 'bad.txt')
    expect(broken.code).toBe(2)
    expect(broken.out).toContain('broken.json:1:11  found "}"; accepted: a value')
    expect(broken.out).toContain('tone/profanity')
  })

  it('takes files, folders and globs, each file once, and leaves settings alone', async () => {
    const p = place({
      'a.txt': 'soon',
      'lib/b.md': 'soon',
      'lib/deep/c.json': '[{"id":"c","text":"Hi {{name}}, soon"}]',
      'lib/package.json': '{"name":"soon soon"}',
      'lib/node_modules/x.md': 'soon',
      'lib/settings.json': '{"a": 1}',
      'lib/godton.policy.yaml': 'company: soon',
    })
    const files = (out: string) => json(out).findings.map(({ file }: { file: string }) => file)
    expect(files((await p.godton('check', '--format', 'json')).out)).toEqual([
      'a.txt',
      'lib/b.md',
      'lib/deep/c.json',
    ])
    expect(files((await p.godton('check', 'lib', 'lib/b.md', '--format', 'json')).out)).toEqual([
      'lib/b.md',
      'lib/deep/c.json',
    ])
    expect(files((await p.godton('check', '**/*.{md,txt}', '--format', 'json')).out)).toEqual([
      'a.txt',
      'lib/b.md',
    ])
    expect(await p.godton('check', 'nope/*.md')).toMatchObject({
      code: 2,
      err: 'godton: nope/*.md: no file matches\n',
    })
    expect(await p.godton('check', 'nope.md')).toMatchObject({
      code: 2,
      err: 'godton: nope.md: no such file or folder\n',
    })
    expect((await p.godton('check', 'lib/settings.json')).code).toBe(2)
  })

  it('reads standard input, and puts fixes in it', async () => {
    const p = place()
    const one = await p.pipe('Hi!!\n', 'check', '--stdin', '--stdin-filename', 'reply.md', '--format', 'json')
    expect(json(one.out).findings).toMatchObject([{ file: 'reply.md', line: 1, column: 3 }])
    expect(await p.pipe('Hi!! soon\n', 'check', '--stdin', '--fix')).toMatchObject({
      code: 0,
      out: 'Hi! soon\n',
      err: expect.stringContaining('promise/vague'),
    })
  })

  it('says when a file is no UTF-8, and writes it back as it was', async () => {
    const p = place({ 'old.txt': Buffer.from('F\xf6rl\xe5t!! \x80', 'latin1') })
    const { err, out } = await p.godton('check', 'old.txt', '--fix')
    expect(err).toBe('godton: old.txt: no UTF-8; read as Windows-1252 (Latin-1)\n')
    expect(out).toContain('1 text')
    expect(readFileSync(join(p.folder, 'old.txt'))).toEqual(Buffer.from('F\xf6rl\xe5t! \x80', 'latin1'))
  })

  it('masks personal data in every format, in the diff too', async () => {
    const p = place({ 'a.md': 'Call 070-1234567!! damn 070-1234567 soon\n' })
    for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'checkstyle', 'rdjson']) {
      const { out } = await p.godton('check', 'a.md', '--format', format)
      expect(out, format).toContain('tone/profanity')
      expect(out, format).not.toContain('070-12345')
    }
    expect((await p.godton('check', 'a.md', '--fix-dry-run')).out).not.toContain('070-12345')
  })

  it('reads drafts with their place, and tells a channel that the policy has not', async () => {
    const p = place({
      'd.jsonl':
        '{"id":"a","draft":"soon","channel":"facebok"}\n{"id":"b","draft":"soon","channel":"public"}\n',
    })
    const { code, out } = await p.godton('check', '--format', 'json')
    expect(code).toBe(2)
    expect(json(out).problems).toMatchObject([
      {
        file: 'd.jsonl',
        found: '1 texts with a channel that the policy has not',
        accepted: 'public, private',
      },
    ])
    expect(
      json(out).findings.map(({ template, line }: { template: string; line: number }) => [template, line]),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('tells a template by its name where its id is but a number', async () => {
    const p = place({
      'z.json': JSON.stringify([
        { id: 1, title: 'Hours', text: 'Our shop is open from 9 in the morning every single weekday.' },
        {
          id: 2,
          title: 'Hours for kim@mail.example',
          text: 'Our shop is open from 8 in the morning every single weekday.',
        },
      ]),
      'a.md': 'soon',
    })
    const { out } = await p.godton('check')
    expect(out).toContain('z.json  #2 (Hours for ••••)')
    expect(out).toContain('This says "8" where z.json#1 (Hours) says "9".')
    const findings = json((await p.godton('check', '--format', 'json')).out).findings
    expect(findings.map(({ template }: { template?: string }) => template)).toContain('z.json#2')
    expect(findings.some((one: object) => 'title' in one)).toBe(false)
  })

  it('order and findings are the same on several threads', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 450 }, (_, at) => [
        `f${String(at).padStart(3, '0')}.txt`,
        `Text number ${at} comes soon!!`,
      ]),
    )
    const p = place(files)
    const one = await p.godton('check', '--format', 'json')
    expect(json(one.out).findings.length).toBeGreaterThan(900)
    expect((await p.godton('check', '--format', 'json', '--jobs', '3')).out).toBe(one.out)
  })
})

describe('fixes', () => {
  it('are written, and nothing more the second time', async () => {
    const p = place({
      'a.md': '# Hi!!\n\nWow!!! damn\n',
      'b.json': '[{"id":1,"text":"\\u00c5h {{name}}!!"}]',
      'c.txt': 'clean',
    })
    const mode = 0o640
    chmodSync(join(p.folder, 'a.md'), mode)
    const time = statSync(join(p.folder, 'c.txt')).mtimeMs
    const first = await p.godton('check', '--fix', '--format', 'json')
    expect(rulesIn(first.out)).toEqual(['tone/profanity'])
    expect(p.read('a.md')).toBe('# Hi!\n\nWow! damn\n')
    expect(p.read('b.json')).toBe('[{"id":1,"text":"\\u00c5h {{name}}!"}]')
    expect(statSync(join(p.folder, 'a.md')).mode & 0o777).toBe(mode)
    expect(statSync(join(p.folder, 'c.txt')).mtimeMs).toBe(time)
    const again = await p.godton('check', '--fix', '--format', 'json')
    expect(again.out).toBe(first.out)
  })
  it('dry run: a diff that patch takes, and no file changed', async () => {
    const before = '# Hi!!\n1\n2\n3\n4\n5\n6\n7\n8\nWow!!!'
    const p = place({ 'a.md': before })
    const { out } = await p.godton('check', 'a.md', '--fix-dry-run', '--quiet')
    expect(p.read('a.md')).toBe(before)
    p.write('fix.diff', out)
    execFileSync('git', ['apply', 'fix.diff'], { cwd: p.folder })
    expect(p.read('a.md')).toBe('# Hi!\n1\n2\n3\n4\n5\n6\n7\n8\nWow!')
  })
  it('a link stays a link, and a file that cannot be written is told', async () => {
    const p = place({ 'real.txt': 'Hi!!' })
    symlinkSync('real.txt', join(p.folder, 'link.txt'))
    await p.godton('check', 'link.txt', '--fix')
    expect(lstatSync(join(p.folder, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(p.read('real.txt')).toBe('Hi!')
  })
  it('diffs of any two texts apply', () => {
    expect(unifiedDiff('x', 'a\nb\n', 'a\nb\n')).toBe('')
    for (const [before, after] of [
      ['', 'a\n'],
      ['a\n', ''],
      ['a', 'a\n'],
      ['a\nb\nc\n', 'c\nb\na\n'],
      ['x\n'.repeat(30), `${'x\n'.repeat(12)}y\n${'x\n'.repeat(18)}`],
    ] as const) {
      const p = place({ f: before })
      p.write('d', unifiedDiff('f', before, after))
      execFileSync('git', ['apply', 'd'], { cwd: p.folder })
      expect(existsSync(join(p.folder, 'f')) ? p.read('f') : '').toBe(after)
    }
  })
})

describe('baseline', () => {
  it('lets known findings be, stays when the file changes elsewhere, and holds no words', async () => {
    const p = place({ 'a.md': 'Call 070-1234567 damn soon\n' })
    expect((await p.godton('check', '--baseline', 'base.json', '--update-baseline')).code).toBe(0)
    expect(p.read('base.json')).not.toMatch(/damn|soon|1234|a\.md/)
    expect(await p.godton('check', '--baseline', 'base.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 known findings left out'),
    })
    p.write('a.md', '# New heading\n\nMore.\n\nCall 070-1234567 damn soon\n')
    expect((await p.godton('check', '--baseline', 'base.json')).code).toBe(0)
    p.write('a.md', 'Call 070-1234567 damn soon\ndamn new\n')
    const next = await p.godton('check', '--baseline', 'base.json', '--format', 'json')
    expect(next.code).toBe(1)
    expect(json(next.out).findings).toMatchObject([{ rule: 'tone/profanity', line: 2 }])
    expect(json(next.out).summary.known).toBe(2)
  })
  it('counts: the same line once more is new', async () => {
    const p = place({ 'a.md': 'damn\n' })
    await p.godton('check', '--baseline', 'base.json', '--update-baseline')
    p.write('a.md', 'damn\ndamn\n')
    expect((await p.godton('check', '--baseline', 'base.json')).code).toBe(1)
  })
  it('says what is wrong with the file', async () => {
    const p = place({ 'a.md': 'x', 'base.json': '[]' })
    expect(await p.godton('check', '--baseline', 'none.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    })
    expect(await p.godton('check', '--baseline', 'base.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a file written by --update-baseline'),
    })
  })
})

describe('suppressions', () => {
  it('take out what they name, on the next line or their own', async () => {
    const p = place({
      'a.md':
        '<!-- godton-disable-next-line tone/profanity promise/vague -- quoted -->\ndamn soon!!\n\ndamn <!-- godton-disable-line -->\n',
      'b.yaml': '# godton-disable-next-line tone/profanity -- a house joke\n- text: damn {{name}} soon\n',
    })
    const { out } = await p.godton('check', '--format', 'json')
    expect(
      json(out).findings.map(({ file, line, rule }: { file: string; line: number; rule: string }) => [
        file,
        line,
        rule,
      ]),
    ).toEqual([
      ['a.md', 2, 'tone/shouting'],
      ['b.yaml', 2, 'promise/vague'],
    ])
  })
  it('are reported when they take nothing out', async () => {
    const p = place({
      'a.md':
        '<!-- godton-disable-next-line tone/profanity -- why -->\nfine\n<!-- godton-disable-next-line tone/shouting -->\n<!-- godton-disable-next-line tone/profanity -->\ndamn!!\n',
    })
    const { out } = await p.godton('check', '--format', 'json')
    expect(
      json(out).findings.map(({ line, rule, quote }: { line: number; rule: string; quote: string }) => [
        line,
        rule,
        quote,
      ]),
    ).toEqual([[1, 'suppression/unused', 'tone/profanity']])
    p.write('godton.policy.yaml', 'rules: { suppression/unused: off }')
    expect(rulesIn((await p.godton('check', 'a.md', '--format', 'json')).out)).toEqual([])
  })
})

describe('the policy', () => {
  const bad = { 'a.txt': 'damn' }
  it('is found upwards, in YAML, JSON and JavaScript', async () => {
    for (const [name, content] of [
      ['godton.policy.yaml', 'rules:\n  tone/profanity: off\n'],
      ['godton.policy.json', '{ "rules": { "tone/profanity": "off" } } // comments are fine'],
      ['godton.policy.mjs', 'export default { rules: { "tone/profanity": "off" } }'],
    ] as const) {
      const p = place({ ...bad, [name]: content })
      expect((await p.godton('check', 'a.txt')).code, name).toBe(0)
    }
    const p = place({ ...bad, 'house.yaml': 'rules: { tone/profanity: warning }' })
    expect((await p.godton('check', 'a.txt')).code).toBe(1)
    expect((await p.godton('check', 'a.txt', '--policy', 'house.yaml')).code).toBe(0)
    expect((await p.godton('check', 'a.txt', '--policy', 'godton:strict')).code).toBe(1)
  })
  it('extends others by relative path', async () => {
    const p = place({
      ...bad,
      'godton.policy.yaml': 'extends: [godton:bank, ./base/house.json]\ncompany: Two\n',
      'base/house.json': '{ "extends": "./deep.yaml", "company": "One" }',
      'base/deep.yaml': 'rules: { tone/profanity: { severity: info, clause: "§9" } }',
    })
    const { out, code } = await p.godton('check', 'a.txt', '--format', 'json')
    expect(code).toBe(0)
    expect(json(out).findings).toMatchObject([{ severity: 'info', clause: '§9' }])
    p.write('base/deep.yaml', 'extends: ../godton.policy.yaml')
    expect(await p.godton('check', 'a.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('extends itself'),
    })
  })
  it('tells mistakes with file, path, and the nearest name, and never the content', async () => {
    const p = place({
      ...bad,
      'godton.policy.yaml': 'rules: { tone/profanty: off }\ncompany: 19800101-1234\n',
    })
    const { code, err } = await p.godton('check', 'a.txt')
    expect(code).toBe(2)
    expect(err).toMatch(/godton\.policy\.yaml: rules\.tone\/profanty: .*Did you mean "tone\/profanity"\?/)
    expect(err).not.toContain('1234')
    p.write('godton.policy.yaml', 'company: [19800101-1234\n')
    expect((await p.godton('check', 'a.txt')).err).toMatch(/godton\.policy\.yaml:\d+:\d+: found (?!.*1234)/)
    p.write('x.yaml', 'extends: ./none.yaml')
    expect((await p.godton('check', 'a.txt', '--policy', 'x.yaml')).err).toContain('none.yaml: no such file')
  })
  it('is checked on its own', async () => {
    const p = place({ 'p.yaml': 'company: Bank\nextends: godton:bank\n', 'q.yaml': 'compny: Bank' })
    expect(await p.godton('policy', 'check', 'p.yaml')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^p\.yaml: right\. \d+ rules on/),
    })
    expect(await p.godton('policy', 'check', 'q.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('company'),
    })
    expect((await p.godton('policy', 'check')).code).toBe(2)
  })
})

describe('stream', () => {
  const lines = (out: string) => out.trimEnd().split('\n').map(json)
  it('answers line by line, in order, with the same id', async () => {
    const input = [
      { id: 1, draft: 'soon' },
      { id: 'b', template: 'Hi {{name}' },
      { id: 3, template: { id: 't', text: '', language: 'nn' } },
      { draft: 'x', channel: 'public', agent: 'Kim', post: 'y', now: '2026-01-01T00:00:00Z' },
    ]
    const { code, out } = await place().pipe(
      input.map((row) => JSON.stringify(row)).join('\n\n'),
      'stream',
      'check',
    )
    expect(code).toBe(1)
    expect(
      lines(out).map(({ id, verdict, findings }) => [
        id,
        verdict,
        findings.map(({ rule }: { rule: string }) => rule),
      ]),
    ).toEqual([
      [1, 'revise', ['promise/vague']],
      ['b', 'stop', ['template/malformed-placeholder']],
      [3, 'stop', ['template/empty']],
      [null, 'pass', []],
    ])
  })
  it('goes on after a bad line, says why without a word of it, and ends with 2', async () => {
    const input =
      '{"id":1,"draft":"soon"}\n{"id":2,"draft":"070-1234567\n[1]\n{"id":4,"draft":70}\n{"id":5,"draft":"a","now":"070-1234567"}\n{"id":6,"draft":"a","language":"070-1234567"}\n{"id":7,"draft":"x"}\n'
    const { code, out } = await place().pipe(input, 'stream', 'check')
    expect(code).toBe(2)
    expect(out).not.toContain('1234')
    expect(lines(out).map(({ id, error }) => [id, error?.path, error?.found])).toEqual([
      [1, undefined, undefined],
      [null, '', 'no JSON'],
      [null, '', 'a list'],
      [4, 'draft', 'a number'],
      [5, 'now', 'a string that is no time'],
      [6, 'language', 'another string'],
      [7, undefined, undefined],
    ])
  })
  it('ends with 1 where a draft must be stopped, and with 2 where a line is bad too', async () => {
    const stop = '{"id":3,"template":{"text":""}}\n'
    expect((await place().pipe(stop, 'stream', 'check')).code).toBe(1)
    expect((await place().pipe(`${stop}[1]\n`, 'stream', 'check')).code).toBe(2)
    const quoting = '{"id":1,"draft":"x ,\\"verdict\\":\\"stop\\", y"}\n'
    expect((await place().pipe(quoting, 'stream', 'check')).code).toBe(0)
  })
  it('classifies, redirects and redacts', async () => {
    const p = place()
    expect(lines((await p.pipe('{"id":1,"text":"What now?"}', 'stream', 'classify')).out)).toMatchObject([
      { id: 1, answerOwed: true },
    ])
    expect(
      lines(
        (
          await p.pipe(
            '{"id":1,"text":"x","channel":"public","waits":{"chat":4},"tried":["phone"]}',
            'stream',
            'redirect',
          )
        ).out,
      ),
    ).toMatchObject([{ id: 1, channel: 'public' }])
    expect(
      lines(
        (await p.pipe('{"id":1,"text":"x","channel":"public","tried":["fax"]}', 'stream', 'redirect')).out,
      ),
    ).toMatchObject([{ id: 1, error: { path: 'tried[0]' } }])
    expect(lines((await p.pipe('{"id":1,"text":"Call 070-1234567"}', 'stream', 'redact')).out)).toMatchObject(
      [{ id: 1, text: 'Call [phone]' }],
    )
    expect(await p.pipe('', 'stream', 'chek')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean check?'),
    })
  })
})

describe('other commands', () => {
  it('redact keeps the file’s own format', async () => {
    const p = place({
      'a.json': '[{"id":1,"text":"Ring 070-1234567 \\u00e5"}]',
      'b.md': '---\ntitle: x\n---\nRing **070-1234567** nu\n',
      'c.html': '<p>Ring 070-<b>1234567</b></p>',
    })
    expect((await p.godton('redact', 'a.json')).out).toBe('[{"id":1,"text":"Ring [phone] \\u00e5"}]')
    expect((await p.godton('redact', 'b.md')).out).toBe('---\ntitle: x\n---\nRing **[phone]** nu\n')
    expect(await p.godton('redact', 'c.html')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('markup'),
    })
    expect(json((await p.godton('redact', 'a.json', '--format', 'json')).out)[0]).toMatchObject({
      id: '1',
      text: 'Ring [phone] å',
      spans: [{ quote: '•••••••••67' }],
    })
    expect(await p.godton('redact', 'a.json', '--operator', 'hash')).toMatchObject({
      code: 2,
      err: expect.stringContaining('GODTON_REDACT_KEY'),
    })
  })
  it('classify and redirect read posts from any file', async () => {
    const p = place({
      'posts.csv': 'id,text\na,What?\nb,Hi 070-1234567\n',
      'godton.policy.yaml': 'channels: { facebook: { kind: social-public } }',
    })
    expect(
      json((await p.godton('classify', 'posts.csv', '--format', 'json')).out).map(
        ({ id, answerOwed }: { id: string; answerOwed: boolean }) => [id, answerOwed],
      ),
    ).toEqual([
      ['a', true],
      ['b', false],
    ])
    expect((await p.godton('classify', 'posts.csv')).out).toContain('phone •••••••••67')
    expect((await p.godton('redirect', 'posts.csv', '--format', 'ndjson')).out.split('\n')[0]).toContain(
      '"channel":"facebook"',
    )
    expect((await place({ 'a.txt': 'x' }).godton('redirect', 'a.txt')).err).toContain(
      'the policy has no channels',
    )
  })
  it('thread reviews JSON and tells what is wrong in it', async () => {
    const post = { id: '1', author: 'customer', text: '070-1234567', at: '2026-01-01T00:00:00Z' }
    const p = place({
      't.json': JSON.stringify({ id: 'T', channel: 'facebook', posts: [post] }),
      'bad.json': JSON.stringify([{ channel: 'x', posts: [post, { ...post, at: 'x' }] }]),
    })
    const { code, out } = await p.godton('thread', 't.json', '--format', 'json')
    expect(code).toBe(1)
    expect(json(out)).toMatchObject([{ id: 'T', state: 'waiting-for-us' }])
    expect(await p.godton('thread', 'bad.json')).toMatchObject({
      code: 2,
      err: 'bad.json  [0].posts[1].at: found a string that is no time; accepted: ISO 8601\n',
    })
  })
  it('rules lists every rule', async () => {
    expect(
      json((await place().godton('rules', '--format', 'json')).out).map(({ id }: { id: string }) => id),
    ).toEqual([...RULE_IDS])
    expect((await place().godton('rules')).out).toMatch(/^tone\/defensive +warning$/m)
  })
  it('init writes a policy that is right, and not over another', async () => {
    const p = place({
      'package.json': '{"name":"@bank/replies"}',
      'nb/hei.md': 'Hei {{name}} soon',
      'nn/hei.md': 'Hei {{name}} soon',
    })
    const first = await p.godton('init', 'bank')
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining('Wrote godton.policy.yaml (2 files that may hold texts)'),
    })
    expect(first.out).toContain('promise/vague')
    expect(p.read('godton.policy.yaml')).toMatch(
      /extends: \[godton:bank\]\ncompany: "bank"\nlanguages: \[nb, nn\]/,
    )
    expect((await p.godton('policy', 'check')).code).toBe(0)
    expect(await p.godton('init')).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
    expect((await p.godton('init', 'bnak', '--force')).err).toContain('Did you mean bank?')
  })
})

describe('wrong use', () => {
  it.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['check', '--format', 'jsn'], 'Did you mean json?'],
    [['check', '--policy'], '--policy: found nothing; accepted: a value'],
    [['check', '--max-warnings', 'many'], '--max-warnings: found "many"; accepted: a whole number from 0'],
    [['check', '--jobs', '0'], 'a whole number from 1'],
    [['check', '--language', 'da'], 'accepted: sv, nb, nn, en'],
    [['check', '--now', 'soon'], '--now: found no time'],
    [['check', '--channel', 'privat'], 'Did you mean private?'],
    [['explain'], 'explain: found no rule'],
    [['explain', 'tone/blamng'], 'Did you mean tone/blaming?'],
  ] as const)('%j', async (args, message) => {
    const { code, out, err } = await place().godton(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
  it('help and version', async () => {
    expect(await place().godton('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('godton check [paths…]'),
    })
    expect(await place().godton()).toMatchObject({ code: 2, err: expect.stringContaining('Usage') })
    expect((await place().godton('--version')).out).toMatch(/^\d+\.\d+\.\d+/)
  })
})

describe('starting', () => {
  /** Everything that a module of ours loads at once, with what that loads. */
  const loaded = (entry: string, seen = new Set<string>()): Set<string> => {
    const file = entry.replace(/\.js$/, '.ts')
    if (seen.has(file) || !existsSync(file)) return seen
    seen.add(file)
    const source = readFileSync(file, 'utf8')
    for (const [, clause = '', from = ''] of source.matchAll(
      /^(?:import|export)\s+((?:type\s)?[^'";]*?)\s*from\s*'([^']+)'/gms,
    )) {
      if (clause.startsWith('type ')) continue
      if (from.startsWith('.')) loaded(join(file, '..', from), seen)
      else seen.add(from)
    }
    return seen
  }
  const cli = new URL('../../src/cli/', import.meta.url).pathname
  it.each(['main.ts', 'run.ts', 'rules.ts', 'help.ts', 'options.ts'])(
    '%s loads no zod, no YAML, no locale, no rule',
    (name) => {
      const all = [...loaded(join(cli, name))]
      expect(all.length).toBeGreaterThan(0)
      expect(all.filter((one) => /zod|yaml|franc|locales\/|\/rules\/|src\/index/.test(one))).toEqual([])
    },
  )
})
