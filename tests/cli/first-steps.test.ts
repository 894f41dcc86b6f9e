/** What somebody meets in the first five minutes: init, explain, help and completion; and the cache that comes next. */
import { spawnSync } from 'node:child_process'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/options.js'
import { run } from '../../src/cli/run.js'
import { RULE_IDS } from '../../src/core/rule-ids.js'
import * as real from '../../src/index.js'
import { place } from './harness.js'

const library = real as never

describe('init', () => {
  it('knows the languages from the texts and the product from the export', async () => {
    const p = place({
      'macros.json': JSON.stringify({
        macros: [
          {
            id: 1,
            title: 'a',
            actions: [
              {
                field: 'comment_value',
                value:
                  'Hei {{ticket.requester.first_name}}, kortet ditt er sendt i dag og kommer om noen dager.',
              },
            ],
          },
          {
            id: 2,
            title: 'b',
            actions: [
              {
                field: 'comment_value',
                value: 'Hei, eg har sendt kortet ditt no, og det kjem til deg om nokre dagar.',
              },
            ],
          },
          {
            id: 3,
            title: 'c',
            actions: [
              {
                field: 'comment_value',
                value: 'Hei, vi har mottatt henvendelsen din og ser på hva vi kan gjøre for deg.',
              },
            ],
          },
        ],
      }),
    })
    const { code, out } = await p.godtonWith(library, 'init', 'insurer')
    expect(code).toBe(0)
    expect(out).toContain('Wrote godton.policy.yaml (1 file that may hold texts, zendesk)')
    const policy = p.read('godton.policy.yaml')
    expect(policy).toMatch(/^# yaml-language-server: \$schema=\S+policy\.schema\.json\n/)
    expect(policy).toMatch(/extends: \[godton:insurer\]/)
    expect(policy).toMatch(/^languages: \[nb, nn\]/m)
    expect(policy).toMatch(/^messages: nb/m)
    expect((await p.godtonWith(library, 'policy', 'check')).code).toBe(0)
  })

  it('asks three questions at a terminal, and takes Enter for an answer', async () => {
    const ask = async (answers: string[]): Promise<string> => {
      const p = place()
      const stdin = Object.assign(new PassThrough(), { isTTY: true })
      const stdout = new Writable({
        write(chunk: Buffer, _, done) {
          if (chunk.toString().endsWith('): ')) {
            const next = answers.shift()
            if (next === undefined) stdin.end()
            else stdin.write(`${next}\n`)
          }
          done()
        },
      })
      const io = { cwd: p.folder, env: {}, stdin, stdout, stderr: stdout, now: () => new Date(0) }
      expect(await run(['init'], io, library)).toBe(0)
      return p.read('godton.policy.yaml')
    }
    expect(await ask(['Exempel "AB"', 'banc', 'nn sv xx nn'])).toMatch(
      /extends: \[godton:bank\]\ncompany: "Exempel \\"AB\\""\nlanguages: \[nn, sv\]/,
    )
    expect(await ask(['', '', ''])).toMatch(
      /# extends: .*\ncompany: "godton-\w+"\nlanguages: \[sv, nb, nn, en\]/,
    )
    expect(await ask(['Only this'])).toMatch(/company: "Only this"\nlanguages: \[sv, nb, nn, en\]/)
  })
})

describe('explain', () => {
  it('teaches: what, what to do, and how it sounds, in the language asked for', async () => {
    const { code, out } = await place().godtonWith(library, 'explain', 'tone/blaming', '--language', 'nn')
    expect(code).toBe(0)
    expect(out).toMatch(/^tone\/blaming {2}\w+\n/)
    expect(out).toMatch(/ {2}✖ .*\[\[.+\]\]/)
    expect(out.match(/ {2}✔ /g)).toHaveLength(3)
  })
  it('has something to say of every rule, and shows the company’s own clause', async () => {
    const p = place({
      'godton.policy.yaml': 'rules: { tone/blaming: { severity: error, clause: "§7 Ingen skuld" } }\n',
    })
    expect((await p.godtonWith(library, 'explain', 'tone/blaming')).out).toContain('§7 Ingen skuld')
    for (const rule of RULE_IDS) {
      const { code, out } = await p.godtonWith(library, 'explain', rule)
      expect(code, rule).toBe(0)
      expect(out.trim().split('\n').length, rule).toBeGreaterThan(2)
    }
  })
})

describe('help', () => {
  it('every command has its own, with an example that names it', async () => {
    const p = place()
    for (const command of COMMANDS) {
      const { code, out } = await p.godton(command, '--help')
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^godton ${command}`))
      expect(out).toMatch(new RegExp(`Examples\\n(?: {2}.*\\n)*? {2}.*godton ${command}`))
      expect((await p.godton('--help')).out).toContain(`godton ${command}`)
    }
  })
})

describe('completion', () => {
  const p = () => place()
  const complete = async (line: string): Promise<string[]> => {
    const { out } = await p().godton('completion', 'bash')
    const words = line.split(' ')
    const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _godton; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: p().folder })
    expect(status).toBe(0)
    return stdout.trim().split('\n')
  }
  it('bash: commands, options, values and rules', async () => {
    expect(await complete('godton che')).toEqual(['check'])
    expect(await complete('godton check --fix')).toEqual(['--fix', '--fix-dry-run'])
    expect(await complete('godton check --format s')).toEqual(['sarif'])
    expect(await complete('godton explain tone/bl')).toEqual(['tone/blaming'])
    expect(await complete('godton init b')).toEqual(['bank'])
  })
  it('every shell’s script is whole, and an unknown shell is told', async () => {
    const { out: zsh } = await p().godton('completion', 'zsh')
    const { out: fish } = await p().godton('completion', 'fish')
    for (const command of COMMANDS) {
      expect(zsh).toContain(`    ${command}) _arguments `)
      expect(fish).toContain(`-a ${command} -d '`)
    }
    // No quotation is left open.
    for (const line of fish.trim().split('\n'))
      expect(line.replaceAll("'\\''", '').split("'").length % 2).toBe(1)
    expect((await p().godton('completion', 'bsh')).err).toContain('Did you mean bash?')
  })
})

describe('the cache', () => {
  const TEXTS = { 'a.txt': 'damn one\n', 'b.txt': 'damn two soon\n', 'godton.policy.yaml': 'company: A\n' }
  const check = (at: ReturnType<typeof place>, ...more: string[]) =>
    at.godton('check', '--cache', '--format', 'json', ...more)
  it('says the same as a run without it, whatever changes', async () => {
    const at = place(TEXTS)
    const same = async (...more: string[]): Promise<void> => {
      const plain = await at.godton('check', '--format', 'json', ...more)
      expect(await check(at, ...more)).toEqual(plain)
      expect(await check(at, ...more)).toEqual(plain)
    }
    await same()
    at.write('a.txt', 'damn one!!\n')
    await same()
    at.write(
      'godton.policy.yaml',
      'company: A\nrules: { tone/profanity: { severity: info, clause: "§1" } }\n',
    )
    await same()
    await same('--language', 'sv')
    await same('--channel', 'private')
    at.write('c.txt', 'damn one!!\n')
    await same()
    at.write('.godton-cache', 'half a fi')
    await same()
  })
  it('serves what it has kept, for the very same question only', async () => {
    const at = place(TEXTS)
    await check(at)
    const kept = JSON.parse(at.read('.godton-cache'))
    expect(JSON.stringify(kept)).not.toContain('damn one')
    for (const result of Object.values<{ findings: { message: string }[] }>(kept.results))
      for (const finding of result.findings) finding.message = 'From the cache.'
    at.write('.godton-cache', JSON.stringify(kept))
    const messages = async (): Promise<Set<string>> =>
      new Set(JSON.parse((await check(at)).out).findings.map(({ message }: { message: string }) => message))
    expect(await messages()).toEqual(new Set(['From the cache.']))
    at.write('godton.policy.yaml', 'company: B\n')
    expect(await messages()).not.toContain('From the cache.')
  })
  it('keeps nothing for a policy that is code, and a cache that cannot be written fails nothing', async () => {
    const at = place({
      ...TEXTS,
      'p.mjs': 'export default { rules: {} }',
      'q.mjs': 'export default { ownRules: [{ id: "x", check: () => [] }] }',
    })
    expect((await check(at, '--policy', 'p.mjs')).err).toBe('')
    const own = await check(at, '--policy', 'q.mjs')
    expect(own.err).toMatch(/nothing is kept|ownRules/)
    const { code, err } = await check(at, '--cache-location', 'a.txt/cache')
    expect(code).toBe(2)
    expect(err).toContain('--cache')
  })
})
