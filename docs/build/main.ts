/** Writes the pages that are made from the sources: `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { allPages } from './pages.js'

const ROOT = new URL('../../', import.meta.url)

for (const { path, text } of allPages()) {
  const file = new URL(path, ROOT).pathname
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
