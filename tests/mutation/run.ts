/**
 * Mutation testing: `npm run mutation -- src/policy` changes the sources of a folder (or files) one place at a time
 * and looks whether a test notices. What is known from earlier runs is not tried again. The report is in `.work`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const HERE = new URL('.', import.meta.url).pathname
const ROOT = join(HERE, '../..')

/** The quick tests of each part; the long ones, over the whole corpus, would be asked for every change. */
const TESTS: readonly (readonly [part: string, tests: readonly string[]])[] = [
  ['src/core', ['tests/core/**/*.test.ts']],
  ['src/entities', ['tests/entities/**/*.test.ts']],
  ['src/redact', ['tests/entities/**/*.test.ts']],
  ['src/policy', ['tests/policy/**/*.test.ts']],
  ['src/report', ['tests/report/**/*.test.ts']],
  ['src/templates', ['tests/templates/**/*.test.ts']],
  ['src/text', ['tests/text/**/*.test.ts', 'tests/language/**/*.test.ts']],
  ['rules/thread', ['tests/threads/**/*.test.ts']],
  ['rules', ['tests/whole/examples.test.ts', 'tests/channels/**/*.test.ts']],
  ['src', ['tests/channels/**/*.test.ts', 'tests/threads/**/*.test.ts', 'tests/laws/api.test.ts']],
]

const asked = process.argv.slice(2)
const folders = asked.length > 0 ? asked : TESTS.slice(0, -1).map(([part]) => part)
if (!existsSync(join(HERE, 'node_modules')))
  spawnSync(
    'npm',
    ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', HERE],
    { stdio: 'inherit' },
  )

const codes = TESTS.map(([part, tests], at) => {
  // A folder goes to the first part that it belongs to.
  const own = folders.filter((one) => TESTS.findIndex(([other]) => one.startsWith(other)) === at)
  if (own.length === 0) return 0
  const mutate = own.map((one) => (one.endsWith('.ts') ? one : `${one.replace(/\/$/, '')}/**/*.ts`)).join(',')
  const name = part.replace('/', '-')
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const config = join(HERE, 'stryker.config.json')
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', config, '--mutate', mutate, '--incrementalFile', join(HERE, `.work/${name}.json`)],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, GODTON_MUTATION_TESTS: tests.join(' ') } },
  )
  return status ?? 1
})
process.exitCode = Math.max(...codes)
