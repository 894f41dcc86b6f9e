/** The example policies as files; the page has the same by way of its bundler. */
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../docs/policies/', import.meta.url)

export const EXAMPLE_POLICIES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace('.yaml', ''), readFileSync(new URL(file, FOLDER), 'utf8')]),
)
