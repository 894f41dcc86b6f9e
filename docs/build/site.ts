/** Makes the site, playground and documentation: `npm run site`. Any static host can serve the folder. */
import { rmSync } from 'node:fs'
import { buildPlayground } from './playground.js'

const site = new URL(`file://${process.argv[2] ?? new URL('../../dist-site', import.meta.url).pathname}/`)
rmSync(site, { recursive: true, force: true })
await buildPlayground(site)
