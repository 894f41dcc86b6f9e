import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The version in our own package.json, wherever we have been bundled to. */
export function readVersion(): string {
  for (const up of ['../package.json', '../../package.json']) {
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'))
      const { name, version } = found as { name?: unknown; version?: unknown }
      if (name === 'godton' && typeof version === 'string') return version
    } catch {
      // Not there: the next folder up.
    }
  }
  return '0.0.0'
}

/** Tells one build from another, also where the version has not been raised: the library names its parts by their content. */
export function readBuild(): string {
  try {
    const library = readFileSync(new URL('./index.js', import.meta.url))
    return `${readVersion()} ${createHash('sha256').update(library).digest('hex')}`
  } catch {
    return readVersion()
  }
}
