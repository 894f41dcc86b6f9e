/** Checks one open document as `godton check` would check its file. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReportFinding } from '../../report/model.js'
import { checkFiles } from '../check-files.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import type { Library } from '../library.js'
import type { Options } from '../options.js'
import { findPolicyFile, type LoadedPolicy, loadPolicy } from '../policy-file.js'
import { silent } from '../progress.js'
import { memoryCache, type TextCache, timeOf } from '../text-cache.js'

interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly text: string
}

export interface Checker {
  /** @throws {UsageError} or a PolicyError where the policy is wrong */
  check(document: OpenDocument): Promise<readonly ReportFinding[]>
  /** Policies may have changed: they are read anew. */
  forget(): void
}

interface Ready {
  readonly loaded: LoadedPolicy
  readonly caches: Map<string, TextCache>
}

/** The texts of an export that have not changed since the last key stroke are not read again. */
export function checker(library: Library, options: Options, io: Io): Checker {
  const policies = new Map<string, Promise<Ready>>()
  const load = async (folder: string): Promise<Ready> => {
    const file = await findPolicyFile(options.values.policy, options.values.policy ? io.cwd : folder)
    const key = file ?? ''
    const known =
      policies.get(key) ??
      loadPolicy(file ?? options.values.policy, folder, library).then((loaded) => ({
        loaded,
        caches: new Map(),
      }))
    policies.set(key, known)
    // A wrong policy is mended sooner or later: do not remember it.
    known.catch(() => policies.delete(key))
    return known
  }
  return {
    forget: () => policies.clear(),
    async check(document) {
      const name = nameOf(document)
      const { loaded, caches } = await load(name.includes('/') ? dirname(name) : io.cwd)
      const now = options.values.now ?? io.now()
      const time = timeOf(loaded.policy, now)
      const cache = caches.get(time) ?? memoryCache()
      caches.set(time, cache)
      const file = {
        name,
        path: name,
        named: false,
        content: { text: document.text, encoding: 'utf-8' as const },
      }
      const session = { options, io, library, loaded, now, cache }
      const [checked] = await checkFiles([file], session, silent)
      return checked?.findings ?? []
    },
  }
}

const ENDINGS: Readonly<Record<string, string>> = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  jsonc: 'json',
  jsonl: 'jsonl',
  yaml: 'yaml',
  csv: 'csv',
}

/** The path, whose ending tells the format; a text that has not been saved is told by its language. */
function nameOf({ uri, languageId }: OpenDocument): string {
  if (uri.startsWith('file:')) {
    try {
      return fileURLToPath(uri).replaceAll('\\', '/')
    } catch {
      throw new UsageError('a file address that names no file here')
    }
  }
  return `untitled.${new Map(Object.entries(ENDINGS)).get(languageId) ?? 'txt'}`
}
