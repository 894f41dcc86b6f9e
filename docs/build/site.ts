/** Makes the site, playground and documentation: `npm run site`. Any static host can serve the folder. */
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { buildDocs } from './docs-site.js'
import { buildPlayground } from './playground.js'

const folder = process.argv[2] ?? new URL('../../dist-site', import.meta.url).pathname
const site = pathToFileURL(`${folder}/`)
rmSync(site, { recursive: true, force: true })
await buildPlayground(site)
buildDocs(site)
