/**
 * Coverage-guided fuzzing: `npm run fuzz -- [target…] [--seconds 60] [--seed 1]`. Each target starts from its seeds,
 * goes where new places of the sources are reached, and keeps what it learned in `.work`, beside what it found.
 * What is found becomes a seed, and `seeds.test.ts` reads every seed in every test run.
 *
 * Jazzer.js, the fuzzer to take, ships a binary that wants a newer C library than Debian 12 has.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { glob } from 'tinyglobby'
import type { LoopData } from './loop.js'

const HERE = new URL('.', import.meta.url).pathname
const ROOT = join(HERE, '../..')
const WORK = join(HERE, '.work')
const CODE = join(WORK, 'code')
/** An input that takes longer hangs. */
const SLOW_SECONDS = 20

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const all = readdirSync(join(HERE, 'targets'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'kit')
const targets = positionals.length > 0 ? positionals : all

/** The sources file by file as CommonJS: places are told by file. */
async function prepare(): Promise<void> {
  rmSync(CODE, { recursive: true, force: true })
  const entryPoints = await glob(
    ['{src,rules,locales}/**/*.ts', 'tests/fuzz/{loop,mutate}.ts', 'tests/fuzz/targets/*.ts'],
    { cwd: ROOT, absolute: true },
  )
  const common = { outbase: ROOT, outdir: CODE, platform: 'node', format: 'cjs' } as const
  await build({
    ...common,
    entryPoints,
    logLevel: 'error',
    define: { 'import.meta.url': '"file:///code/index.js"' },
  })
  // It comes as an ES module alone.
  const franc = [join(ROOT, 'node_modules/franc/index.js')]
  await build({ ...common, entryPoints: franc, bundle: true, logLevel: 'error' })
  writeFileSync(join(CODE, 'package.json'), '{ "type": "commonjs" }')
}

interface Done {
  readonly runs: number
  readonly pool: number
  readonly before: number
  readonly places: number
  readonly crashes: number
}

/** Runs one target; true when nothing was found. */
function run(target: string): Promise<boolean> {
  const found = join(WORK, 'found', target)
  mkdirSync(found, { recursive: true })
  const workerData: LoopData = {
    target,
    module: join(CODE, 'tests/fuzz/targets', `${target}.js`),
    seeds: join(HERE, 'seeds', target),
    corpus: join(WORK, 'corpus', target),
    found,
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    sources: '/.work/code/src/',
  }
  return new Promise((resolve) => {
    const worker = new Worker(join(CODE, 'tests/fuzz/loop.js'), { workerData })
    let last: { at: number; input: Uint8Array } | undefined
    let since = performance.now()
    const watch = setInterval(() => {
      if (last === undefined || performance.now() - since < SLOW_SECONDS * 1000) return
      writeFileSync(join(found, `slow-${last.at}`), last.input)
      console.log(`an input takes more than ${SLOW_SECONDS} s: slow-${last.at}`)
      end(false)
    }, 1000)
    const end = (clean: boolean): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve(clean)
    }
    worker.on('message', (message: { at: number; input: Uint8Array } | { done: Done }) => {
      if ('done' in message) {
        const { runs, pool, before, places, crashes } = message.done
        console.log(`${runs} inputs, ${pool} kept, ${before} places reached by the first and ${places} now`)
        end(crashes === 0)
        return
      }
      last = message
      since = performance.now()
    })
    worker.on('error', (error) => {
      console.log(error)
      end(false)
    })
  })
}

await prepare()
const failed: string[] = []
for (const target of targets) {
  console.log(`\n${target}, ${values.seconds} s`)
  if (!(await run(target))) failed.push(target)
}
console.log(
  failed.length === 0 ? '\nnothing found' : `\nfound in ${failed.join(', ')}: see tests/fuzz/.work/found`,
)
process.exitCode = failed.length === 0 ? 0 : 1
