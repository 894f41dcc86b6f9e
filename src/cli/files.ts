/** Which files are meant, and what is in them. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Decoded, decode, isBinary } from './decode.js'
import { reasonOf, UsageError } from './errors.js'
import type { Ignored } from './ignore.js'

const ENDINGS = [
  'md',
  'markdown',
  'txt',
  'html',
  'htm',
  'json',
  'jsonc',
  'jsonl',
  'ndjson',
  'yaml',
  'yml',
  'csv',
  'tsv',
]

/** Never texts of one's own: dependencies, build output, and the settings of tools. */
const IGNORED = [
  '**/node_modules/**',
  '**/.*/**',
  '**/.*',
  '**/dist/**',
  '**/coverage/**',
  '**/godton.policy.*',
  '**/*.policy.{json,yaml,yml}',
  '**/godton?baseline*.json',
  '**/package.json',
  '**/package-lock.json',
  '**/pnpm-lock.yaml',
  '**/pnpm-workspace.yaml',
  '**/tsconfig*.json',
  '**/{README,CHANGELOG,LICENSE,CONTRIBUTING}*',
]

export interface FoundFile {
  /** As it is told: relative to the working folder, with `/`. */
  readonly name: string
  readonly path: string
  /** Named by itself, so that it is wrong if it holds nothing. */
  readonly named: boolean
}

export interface Choice {
  readonly ignored?: Ignored
  /** A file that is named is taken as one that is found: settings of tools are left alone. */
  readonly lenient?: boolean
}

/** @throws {UsageError} for a path that is not there, or a glob that matches nothing */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  { ignored = () => false, lenient = false }: Choice = {},
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const file of await expand(path, cwd, lenient)) {
      if (!found.has(file.path) && !ignored(file.name)) found.set(file.path, file)
    }
  }
  return [...found.values()]
}

async function expand(path: string, cwd: string, lenient: boolean): Promise<FoundFile[]> {
  const full = resolve(cwd, path)
  const kind = await kindOf(full)
  if (kind === 'file' && lenient) return glob([await escaped(path)], cwd, cwd)
  if (kind === 'file') return [fileAt(full, cwd, true)]
  if (kind === 'folder') return glob([`**/*.{${ENDINGS.join(',')}}`], full, cwd)
  if (!/[*?{}[\]!()]/.test(path)) throw new UsageError(`${shown(path)}: ${kind}`)
  const files = await glob([path.split(sep).join('/')], cwd, cwd)
  if (files.length === 0) throw new UsageError(`${shown(path)}: no file matches`)
  return files
}

async function escaped(path: string): Promise<string> {
  const { escapePath } = await import('tinyglobby')
  return escapePath(path.split(sep).join('/'))
}

const shown = (path: string): string => JSON.stringify(path.slice(0, 200)).slice(1, -1)

async function kindOf(path: string): Promise<'file' | 'folder' | (string & {})> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return reasonOf(error)
  }
}

async function glob(patterns: string[], from: string, cwd: string): Promise<FoundFile[]> {
  const { glob: find } = await import('tinyglobby')
  const walk = (followSymbolicLinks: boolean): Promise<string[]> =>
    find(patterns, {
      cwd: from,
      absolute: true,
      ignore: IGNORED,
      expandDirectories: false,
      followSymbolicLinks,
    })
  const own = await walk(false)
  const files = [...own, ...(await linked(new Set(own), await walk(true)))]
  return files.map((path) => fileAt(resolve(path), cwd, false)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What only links lead to, each file once: a link into the same folder, or round in a circle, adds nothing. */
async function linked(own: ReadonlySet<string>, all: readonly string[]): Promise<string[]> {
  const seen = new Set(own)
  const found: string[] = []
  for (const path of all) {
    if (own.has(path)) continue
    const target = await realpath(path).catch(() => undefined)
    if (target === undefined || seen.has(target)) continue
    seen.add(target)
    found.push(path)
  }
  return found
}

function fileAt(path: string, cwd: string, named: boolean): FoundFile {
  const near = relative(cwd, path)
  const name = near === '' || near.startsWith('..') || isAbsolute(near) ? path : near
  return { name: name.split(sep).join('/'), path, named }
}

export interface ReadFile extends FoundFile {
  readonly content: Decoded
}

/** Reads files in order, a few at a time; one that cannot be read is told to `onError`. */
export async function readFiles(
  files: readonly FoundFile[],
  onError: (file: FoundFile, reason: string) => void,
): Promise<ReadFile[]> {
  const read: ReadFile[] = []
  // Enough to keep the disk busy, and far from the limit on open files.
  const together = 64
  for (let at = 0; at < files.length; at += together) {
    const batch = files.slice(at, at + together).map(async (file) => {
      try {
        const content = decode(await readFile(file.path))
        if (!isBinary(content)) return { ...file, content }
        if (file.named) onError(file, 'no text: a picture, an archive or the like')
        return undefined
      } catch (error) {
        onError(file, reasonOf(error))
        return undefined
      }
    })
    for (const file of await Promise.all(batch)) if (file) read.push(file)
  }
  return read
}
