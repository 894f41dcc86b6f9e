/** Bundles the playground: a page, its worker, and a file for each language that comes when it is needed. */
import { cpSync, mkdirSync } from 'node:fs'
import { build } from 'esbuild'
import { packedPhrases } from '../../tsup.config.js'

const SOURCE = new URL('../playground/', import.meta.url)
const STYLE = new URL('../style/', import.meta.url)

/** Writes `playground/` and `style/` into the site's folder. */
export async function buildPlayground(site: URL): Promise<void> {
  const target = new URL('playground/', site)
  mkdirSync(target, { recursive: true })
  cpSync(STYLE, new URL('style/', site), { recursive: true })
  for (const file of ['index.html', 'page.css']) cpSync(new URL(file, SOURCE), new URL(file, target))
  await build({
    entryPoints: { main: new URL('main.ts', SOURCE).pathname, worker: new URL('worker.ts', SOURCE).pathname },
    outdir: target.pathname,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    platform: 'browser',
    chunkNames: 'part-[hash]',
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
    plugins: [packedPhrases],
  })
}
