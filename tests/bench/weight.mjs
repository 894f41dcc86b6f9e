/** What a library weighs: time to import it and memory after that, over bare Node; and its bytes in a bundle. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { median } from './measure.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** `setup` is not timed. */
function once({ setup = '', statement }) {
  const code = `${setup}; const from = performance.now(); ${statement}; const took = performance.now() - from; console.log(took, process.memoryUsage().rss / 1e6); process.exit(0)`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: HERE,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`does not run: ${statement}`)
  return stdout.trim().split(' ').map(Number)
}

/** Milliseconds and megabytes of memory that each statement takes over bare Node: medians of `runs` processes, in turns. */
export function statementWeights(statements, runs) {
  const all = [{ statement: '' }, ...statements]
  const taken = all.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [at, statement] of all.entries()) taken[at].push(once(statement))
  const [bare, ...rest] = taken.map((list) => [0, 1].map((at) => median(list.map((one) => one[at]))))
  return rest.map(([ms, megabytes]) => ({
    ms: Math.max(0, ms - bare[0]),
    megabytes: Math.max(0, megabytes - bare[1]),
  }))
}

/** Wall milliseconds of whole commands, medians of `runs`, in turns. */
export function commandTimes(commands, runs) {
  const taken = commands.map(() => [])
  for (let run = 0; run < runs; run++)
    commands.forEach((args, at) => {
      const from = performance.now()
      spawnSync(process.execPath, args, { cwd: HERE })
      taken[at].push(performance.now() - from)
    })
  return taken.map(median)
}

/** Megabytes of live objects after each tenth of `count` texts: a straight line that rises is a leak. */
export function memoryOver(count) {
  const code = `
import { makeTexts, policyInput } from './texts.mjs'
import { checkReply, classifyPost, definePolicy } from '../../dist/index.js'
const texts = makeTexts(1000)
const policy = definePolicy(policyInput())
const live = []
for (let at = 0; at < ${count}; at++) {
  const { draft, post } = texts[at % 1000]
  const text = draft + ' ' + at
  if (at % 2) checkReply(text, { policy, post })
  else classifyPost(text, { policy })
  if ((at + 1) % ${Math.floor(count / 10)} === 0) { gc(); live.push(process.memoryUsage().heapUsed / 1e6) }
}
console.log(live.join(' '))`
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
    cwd: HERE,
    encoding: 'utf8',
  })
  return stdout.trim().split(' ').map(Number)
}

/** A minified bundle of everything that the statement imports. */
export async function bundle(statement) {
  const result = await build({
    stdin: { contents: statement, resolveDir: HERE, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  return { text: file.text, kilobytes: brotliCompressSync(file.contents).length / 1000 }
}
