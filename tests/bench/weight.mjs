/** What a library weighs: time to import it and memory after that, over bare Node; and its bytes in a bundle. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const RUNS = 5
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

function once(statement) {
  const code = `const from = performance.now(); ${statement}; const took = performance.now() - from; console.log(took, process.memoryUsage().rss / 1e6)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: HERE,
    encoding: 'utf8',
  })
  return stdout.trim().split(' ').map(Number)
}

/** Milliseconds and megabytes of RSS that importing takes, median of five processes. */
export function importWeight(specifier) {
  const bare = Array.from({ length: RUNS }, () => once(''))
  const full = Array.from({ length: RUNS }, () => once(`await import(${JSON.stringify(specifier)})`))
  const over = (at) => median(full.map((run) => run[at])) - median(bare.map((run) => run[at]))
  return { ms: over(0), megabytes: over(1) }
}

/** Kilobytes of a minified bundle of everything that the statement imports, with brotli. */
export async function bundleWeight(statement) {
  const result = await build({
    stdin: { contents: statement, resolveDir: HERE, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
  return brotliCompressSync(result.outputFiles[0].contents).length / 1000
}
