/** Every piece of code on the pages does what it says: programs run, policies are right, commands work. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parsePolicy } from '../../src/index.js'
import { nameOf, type Snippet, snippets } from './snippets.js'

const ROOT = new URL('../../', import.meta.url).pathname
const all = snippets()
const of = (...languages: string[]) => all.filter((one) => languages.includes(one.language))
const HAS_BUILD = existsSync(join(ROOT, 'dist/cli.js'))

let folder: string

beforeAll(() => {
  // The package is built by `npm test`; programs import it as anyone would.
  expect(HAS_BUILD, 'dist is missing: run `npm run build`').toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'godton-snippets-'))
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(ROOT, join(folder, 'node_modules/godton'))
  symlinkSync(join(ROOT, 'dist/cli.js'), join(folder, 'node_modules/.bin/godton'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nth = new Map<Snippet, number>(all.map((one, index) => [one, index]))
const pathOf = (one: Snippet, ending: string) => join(folder, `snippet-${nth.get(one)}.${ending}`)

/** Runs them one after the other in one process, which loads the library once. */
const RUNNER = `
const said = {}
for (const file of process.argv.slice(2)) {
  const lines = []
  console.log = (...parts) => lines.push(parts.join(' '))
  try {
    await import(file)
  } catch (error) {
    lines.length = 0
    process.stderr.write(file + ' ' + error.stack + '\\n')
    process.exitCode = 1
  }
  said[file] = lines.join('\\n')
}
process.stdout.write(JSON.stringify(said))
`

describe('programs', () => {
  it('run and say something', () => {
    const programs = of('js', 'ts').map((one) => {
      const file = pathOf(one, 'mjs')
      const { outputText } = ts.transpileModule(one.code, {
        compilerOptions: {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2022,
          verbatimModuleSyntax: true,
        },
      })
      writeFileSync(file, outputText)
      return { name: nameOf(one), file }
    })
    expect(programs.length).toBeGreaterThan(10)
    const runner = join(folder, 'runner.mjs')
    writeFileSync(runner, RUNNER)
    const files = programs.map((one) => one.file)
    const said = JSON.parse(
      execFileSync(process.execPath, [runner, ...files], { cwd: folder, encoding: 'utf8' }),
    )
    expect(programs.filter(({ file }) => said[file].trim() === '').map(({ name }) => name)).toEqual([])
  })

  it('have the types that the package says', () => {
    const files = of('js', 'ts').map((one) => {
      const file = pathOf(one, 'mts')
      writeFileSync(file, one.code)
      return file
    })
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    })
    const told = ts
      .getPreEmitDiagnostics(program)
      .map((one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`)
    expect(told).toEqual([])
  })
})

describe('policies', () => {
  it.each(of('yaml', 'json').map((one) => [nameOf(one), one] as const))('%s is right', (_, one) => {
    const settings: unknown = parse(one.code)
    const result = parsePolicy(settings)
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([])
  })
})

/** What the commands of the pages work on. */
function layOut(): string {
  const work = mkdtempSync(join(folder, 'work-'))
  symlinkSync(join(folder, 'node_modules'), join(work, 'node_modules'))
  for (const [file, text] of Object.entries({
    'package.json': '{"name":"exempelbanken","type":"module"}',
    'replies/kö.txt': 'Hej! Det är tråkigt att kön är lång. Vi svarar dig här inom en timme. /Erik\n',
    'templates/late.json': JSON.stringify([
      { id: 'late', text: 'Hi! Your parcel comes on Friday. /{{agent.name}}' },
    ]),
  })) {
    mkdirSync(join(work, file, '..'), { recursive: true })
    writeFileSync(join(work, file), text)
  }
  return work
}

/** Each page's commands are one sitting: the second may need what the first has made. */
const sittings = [...new Set(of('sh').map((one) => one.file))]

describe('commands', () => {
  it.each(sittings)('of %s work, from the first to the last', (file) => {
    const work = layOut()
    const commands = of('sh')
      .filter((one) => one.file === file)
      .flatMap((one) => one.code.split('\n'))
      .filter((line) => line.trim() !== '' && !/^(?:npm install|#)/.test(line))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      // `npx` finds the command in node_modules; asked for by name it is the same without its start-up time.
      const line = command.replaceAll('npx godton', 'node_modules/.bin/godton')
      expect(() => run(line, work), command).not.toThrow()
    }
  })
})

/** Findings at warning level are no failure; wrong use is. */
const run = (line: string, cwd: string): string =>
  execFileSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
