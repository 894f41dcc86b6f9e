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
