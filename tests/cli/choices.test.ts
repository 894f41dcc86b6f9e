/** What is checked, what is told, and where it is told. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ignoring } from '../../src/cli/ignore.js'
import { place } from './harness.js'

const json = (text: string) => JSON.parse(text)
const filesIn = (out: string): string[] => json(out).findings.map(({ file }: { file: string }) => file)
const rulesIn = (out: string): string[] => json(out).findings.map(({ rule }: { rule: string }) => rule)

describe('files to be left alone', () => {
  it.each([
    ['old.md', ['old.md', 'a/old.md', 'a/old.md/b.md'], ['old.mdx', 'cold.md']],
    ['/old.md', ['old.md'], ['a/old.md']],
    ['archive/', ['archive/a.md', 'b/archive/c/d.md'], ['archive', 'archive2/a.md']],
    ['a/*.md', ['a/b.md'], ['a/b/c.md', 'x/a/b.md']],
    ['a/**/c.md', ['a/c.md', 'a/b/c.md', 'a/b/b/c.md'], ['ac.md', 'b/a/c.md']],
    ['**/draft?.txt', ['draft1.txt', 'a/b/draft2.txt'], ['draft.txt', 'draft12.txt']],
    ['svar (gamle)+[1].md', ['svar (gamle)+[1].md'], ['svar gamle1.md']],
  ])('%s', (line, ignored, kept) => {
    const is = ignoring([line])
    expect(ignored.filter((name) => !is(name))).toEqual([])
    expect(kept.filter(is)).toEqual([])
  })

  it('the last line that speaks of a file decides', () => {
    const is = ignoring(['# old ones', '', '*.md', '!new.md', '  '])
    expect([is('a.md'), is('new.md'), is('b.txt')]).toEqual([true, false, false])
  })

  it('are named in .godtonignore and by --ignore, and left alone even when a hook names them', async () => {
    const p = place({
      '.godtonignore': '\ufeff# kept for the record\r\narchive/\r\n',
      'a.txt': 'soon',
      'b.txt': 'soon',
      'c.txt': 'soon',
      'archive/d.txt': 'soon',
    })
    const { out } = await p.godton('check', '--format', 'json', '--ignore', 'b.txt', '--ignore=c.*')
    expect(filesIn(out)).toEqual(['a.txt'])
    const named = await p.godton('check', '--format', 'json', 'a.txt', 'archive/d.txt')
    expect(filesIn(named.out)).toEqual(['a.txt'])
  })
})

describe('--ignore-unknown', () => {
  it('lets a hook name whatever has changed', async () => {
    const p = place({
      'a.txt': 'soon',
      'svar [1].md': 'soon',
      'package.json': '{"name":"soon soon"}',
      'settings.json': '{"a": 1}',
      '.github/workflows/x.yml': 'on: soon soon',
    })
    const names = ['a.txt', 'svar [1].md', 'package.json', 'settings.json', '.github/workflows/x.yml']
    expect((await p.godton('check', ...names)).code).toBe(2)
    const { code, out } = await p.godton('check', '--format', 'json', '--ignore-unknown', ...names)
    expect(code).toBe(0)
    expect(filesIn(out)).toEqual(['a.txt', 'svar [1].md'])
    expect((await p.godton('check', '--ignore-unknown', 'nope.md')).code).toBe(2)
  })
})

describe('rules that are told', () => {
  it('are named, or their family', async () => {
    const p = place({ 'a.txt': 'damn!! soon' })
    expect(rulesIn((await p.godton('check', '--format', 'json', '--only', 'tone')).out)).toEqual([
      'tone/profanity',
      'tone/shouting',
    ])
    const one = await p.godton('check', '--format', 'json', '--only', 'promise/vague,tone/shouting')
    expect(rulesIn(one.out)).toEqual(['tone/shouting', 'promise/vague'])
    expect(one.code).toBe(0)
    const wrong = await p.godton('check', '--only', 'tone/profanty')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Did you mean tone/profanity?')
  })

  it('alone are fixed, and a comment for another rule is not called idle', async () => {
    const p = place({
      'a.txt': 'Hi!! damn',
      'b.md': '<!-- godton-disable-next-line tone/profanity -- a quote -->\ndamn\n',
    })
    await p.godton('check', '--fix', '--only', 'tone/profanity')
    expect(p.read('a.txt')).toBe('Hi!! damn')
    expect((await p.godton('check', 'b.md', '--only', 'promise,suppression')).code).toBe(0)
  })
})

describe('--max-warnings', () => {
  it('says what failed, since --quiet shows no warning', async () => {
    const p = place({ 'a.txt': 'soon, soon' })
    expect(await p.godton('check', '--max-warnings', '1', '--quiet')).toEqual({
      out: '',
      err: 'godton: 2 warnings, and --max-warnings 1\n',
      code: 1,
    })
    expect((await p.godton('check', '--max-warnings', '2', '--quiet')).err).toBe('')
  })
})

describe('--output-file', () => {
  it('holds the report, whatever its format, and nothing is written to standard output', async () => {
    const p = place({ 'a.txt': 'damn' })
    const { out } = await p.godton('check', '--format', 'sarif')
    const quiet = await p.godton('check', '--format', 'sarif', '--output-file', 'report.sarif')
    expect(quiet).toMatchObject({ out: '', code: 1 })
    expect(p.read('report.sarif')).toBe(out)
    await p.godton('check', 'a.txt', '-o', 'report.out', '--color')
    expect(p.read('report.out')).toContain('tone/profanity')
    expect(p.read('report.out')).not.toContain('\u001b')
  })

  it('that cannot be written is told, with the code of wrong use', async () => {
    const p = place({ 'a.txt': 'damn' })
    const { code, err } = await p.godton('check', '-o', 'nowhere/report.txt')
    expect(code).toBe(2)
    expect(err).toContain('nowhere/report.txt: could not be written: no such file or folder')
    expect(existsSync(join(p.folder, 'nowhere'))).toBe(false)
  })
})

describe('godton rules', () => {
  it('tells how grave each is by the policy of the folder', async () => {
    const p = place({ 'godton.policy.json': '{"rules":{"tone/blaming":"off","emoji/limit":"error"}}' })
    const { out } = await p.godton('rules')
    expect(out).toMatch(/^tone\/blaming +off$/m)
    expect(out).toMatch(/^emoji\/limit +error$/m)
  })
})
