/** `--cache`: the reports of texts on disk, keyed on everything that they depend on. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { LibraryText } from '../check-templates.js'
import { UsageError } from './errors.js'
import type { LoadedPolicy } from './policy-file.js'
import { questionOf, type TextCache, type TextResult, timeOf } from './text-cache.js'
import { readBuild } from './version.js'
import { replaceFile } from './write-file.js'

export interface DiskCache extends TextCache {
  /** Writes the results that this run has asked for; a result that nothing asked for is dropped. */
  save(): Promise<void>
}

/** Changes whenever the shape of a kept result does. */
const SHAPE = 3

const hash = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 32)

/**
 * The cache in this file; nothing for a policy that is code, since code can depend on anything.
 *
 * Texts are kept as hashes only, and findings as they are reported, with personal data masked.
 */
export async function diskCache(
  file: string,
  { policy, fingerprint }: LoadedPolicy,
  now: Date | string,
): Promise<DiskCache | undefined> {
  if (fingerprint === undefined) return undefined
  const salt = hash(String(SHAPE), readBuild(), process.version, fingerprint, timeOf(policy, now))
  const before = await load(file, salt)
  const asked = new Map<string, TextResult>()
  let changed = false
  const keyOf = (text: LibraryText): string => hash(salt, questionOf(text))
  return {
    get(text) {
      const key = keyOf(text)
      const found = asked.get(key) ?? before.get(key)
      if (found) asked.set(key, found)
      return found
    },
    set(text, result) {
      changed = true
      asked.set(keyOf(text), result)
    },
    async save() {
      if (!changed && asked.size === before.size) return
      const results = Object.fromEntries([...asked].sort(([a], [b]) => (a < b ? -1 : 1)))
      await replaceFile(file, Buffer.from(JSON.stringify({ salt, results })))
    },
  }
}

/** A file that is missing, damaged or of another policy or version is an empty cache. */
async function load(file: string, salt: string): Promise<ReadonlyMap<string, TextResult>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return new Map()
    throw new UsageError(`--cache: ${file}: could not be read; accepted: a file that --cache wrote`)
  }
  try {
    const found = JSON.parse(text) as { salt?: unknown; results?: unknown }
    if (found.salt === salt && typeof found.results === 'object' && found.results !== null) {
      return new Map(Object.entries(found.results).filter(([, result]) => isResult(result)))
    }
  } catch {
    // Half a file: as good as none.
  }
  return new Map()
}

const isResult = (value: unknown): value is TextResult => {
  const { findings, verdict, language, promises } = (value ?? {}) as Partial<
    Record<keyof TextResult, unknown>
  >
  return (
    Array.isArray(findings) &&
    Array.isArray(promises) &&
    typeof verdict === 'string' &&
    typeof language === 'string'
  )
}
