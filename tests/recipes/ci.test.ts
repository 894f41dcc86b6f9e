/** The GitHub Action and the pre-commit hooks, run as their runners run them. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { OPTIONS } from '../../src/cli/options.js'
import { type Place, place } from '../cli/harness.js'

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname
const yaml = (path: string) => parse(readFileSync(path, 'utf8'))

interface Action {
  inputs: Record<string, { default: string }>
  runs: { steps: { id: string; run: string; env: Record<string, string> }[] }
}
const action: Action = yaml('.github/actions/check/action.yml')

/** Runs the steps of the action with these inputs, its expressions filled in as the runner fills them. */
function runAction(p: Place, inputs: Record<string, string>) {
  const known = Object.keys(action.inputs)
  for (const name of Object.keys(inputs)) expect(known).toContain(name)
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    )
  p.write('github-output', '')
  const [step] = action.runs.steps
  expect(step?.run).not.toContain('${{')
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
    cwd: join(p.folder, fill(inputs['working-directory'] ?? '.')),
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, fill(value)])),
      GITHUB_OUTPUT: join(p.folder, 'github-output'),
    },
  })
  return { status, stdout, stderr, output: p.read('github-output') }
}

/** A project in which godton is installed. */
function project(): Place {
  const p = place({
    'godton.policy.yaml': 'extends: [godton:strict]\n',
    'replies/a b.md': 'It is your own fault, Kim.\n\nAlex\n',
    'replies/fine.md': 'Hi Kim, sorry about that. We have sent you a new card today.\n\nAlex\n',
    'node_modules/.bin/godton': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
  })
  chmodSync(join(p.folder, 'node_modules/.bin/godton'), 0o755)
  return p
}

describe.skipIf(!existsSync(CLI))('the GitHub Action', () => {
  it('marks lines, fails on errors, and says so to the next step', () => {
    const p = project()
    const bad = runAction(p, { paths: 'replies/a b.md\nreplies/fine.md' })
    expect(bad).toMatchObject({ status: 1, output: 'exit-code=1\n' })
    expect(bad.stdout).toMatch(/^::error file=replies\/a b\.md,line=1,/m)
    expect(runAction(p, { paths: 'replies/fine.md' })).toMatchObject({
      status: 0,
      output: 'exit-code=0\n',
      stdout: '',
    })
    expect(runAction(p, { paths: 'replies/none.md' })).toMatchObject({ status: 2, output: 'exit-code=2\n' })
  })
  it('takes a baseline, further options and a file for code scanning', () => {
    const p = project()
    expect(runAction(p, { args: '--update-baseline\n--baseline=base.json' }).status).toBe(0)
    expect(runAction(p, { baseline: 'base.json', 'max-warnings': '0', sarif: 'out.sarif' }).status).toBe(0)
    expect(JSON.parse(p.read('out.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
    p.write('replies/new.md', 'Calm down, Kim. It is your own fault.\n\nAlex\n')
    const next = runAction(p, { baseline: 'base.json', sarif: 'out.sarif' })
    expect(next.status).toBe(1)
    expect(next.stdout).not.toContain('a b.md')
    expect(JSON.parse(p.read('out.sarif')).runs[0].results.length).toBeGreaterThan(0)
  })
  it('lets no input be read as a command', () => {
    const p = project()
    runAction(p, { paths: '$(touch owned)\n`touch owned`\n"; touch owned; "', policy: '"; touch owned; #' })
    expect(existsSync(join(p.folder, 'owned'))).toBe(false)
  })
  it('the workflow uses inputs that it has', () => {
    const { jobs } = yaml('docs/recipes/github-workflow.yml')
    const step = jobs.godton.steps.find(({ uses }: { uses?: string }) =>
      uses?.includes('.github/actions/check'),
    )
    const { name, files } = JSON.parse(readFileSync('package.json', 'utf8'))
    const path = step.uses.replace(`./node_modules/${name}/`, '')
    expect(files).toContain(`${path}/action.yml`)
    for (const name of Object.keys(step.with)) expect(Object.keys(action.inputs)).toContain(name)
  })
})

describe.skipIf(!existsSync(CLI))('the pre-commit hooks', () => {
  const hooks: { id: string; entry: string; language: string; types_or: string[] }[] =
    yaml('.pre-commit-hooks.yaml')
  it.each(hooks.map((hook) => [hook.id, hook] as const))(
    '%s takes file names behind its entry',
    (_, hook) => {
      const p = project()
      p.write('bin/godton', p.read('node_modules/.bin/godton'))
      chmodSync(join(p.folder, 'bin/godton'), 0o755)
      const [command = '', ...args] = hook.entry.split(' ')
      const run = (...files: string[]) =>
        spawnSync(command, [...args, ...files], {
          cwd: p.folder,
          encoding: 'utf8',
          env: { ...process.env, PATH: `${join(p.folder, 'bin')}:${process.env.PATH}` },
        }).status
      expect(run('replies/a b.md', 'replies/fine.md')).toBe(1)
      expect(run('replies/fine.md')).toBe(0)
      for (const arg of args.filter((one) => one.startsWith('--')))
        expect(Object.keys(OPTIONS)).toContain(arg.slice(2))
    },
  )
})
