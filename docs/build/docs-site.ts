/** Writes the documentation as plain HTML. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { menu, type Source, sources, titleOf } from './documents.js'
import { frame } from './layout.js'
import { toHtml } from './markdown.js'
import { typesMarkdown } from './reference.js'
import { buildSearch } from './search.js'

const DOCS = new URL('../', import.meta.url)

/** Files that pages link to and that are published as they are. */
const plainFiles = (): string[] => [
  ...readdirSync(new URL('policies/', DOCS))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `policies/${file}`),
  'schema/policy.schema.json',
  ...readdirSync(new URL('performance/', DOCS)).map((file) => `performance/${file}`),
]

/** Writes every page into the site's folder. */
export function buildDocs(site: URL): void {
  const types: Source = { file: 'docs/api/types.md', page: 'api/types.html', text: typesMarkdown() }
  const all = [...sources(), types]
  const files = plainFiles()
  const pages = new Set([...all.map((one) => one.page), ...files, 'playground/index.html'])
  const parts = menu(all.filter((one) => one !== types))
  buildSearch(site, all)
  cpSync(new URL('style/', DOCS), new URL('style/', site), { recursive: true })
  for (const file of files) {
    mkdirSync(dirname(new URL(file, site).pathname), { recursive: true })
    cpSync(new URL(file, DOCS), new URL(file, site))
  }
  for (const one of all) {
    const target = new URL(one.page, site).pathname
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, frame({ page: one.page, title: titleOf(one), body: toHtml(one, pages) }, parts))
  }
}
