/** Files to be left alone: `.godtonignore` in the working folder, and `--ignore`. Both are written as in `.gitignore`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, UsageError } from './errors.js'

/** Is the file to be left alone? Its name is relative to the working folder, with `/`. */
export type Ignored = (name: string) => boolean

const FILE = '.godtonignore'

/** @throws {UsageError} when the file is there and cannot be read */
export async function ignoredIn(cwd: string, more: readonly string[]): Promise<Ignored> {
  return ignoring([...(await linesOf(join(cwd, FILE))), ...more])
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return []
    throw new UsageError(`${FILE}: ${reasonOf(error)}`)
  }
}

/** The last line that speaks of a file decides; one that begins with `!` takes it in again. */
export function ignoring(lines: readonly string[]): Ignored {
  const rules = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ ignored: !line.startsWith('!'), pattern: patternOf(line.replace(/^!/, '')) }))
  if (rules.length === 0) return () => false
  return (name) => rules.findLast(({ pattern }) => pattern.test(name))?.ignored ?? false
}

/** A slash in front or within ties a line to the working folder; a folder stands for everything in it. */
function patternOf(line: string): RegExp {
  const folder = line.endsWith('/')
  const path = line.replace(/^\.?\//, '').replace(/\/$/, '')
  const tied = /^\.?\//.test(line) || path.includes('/')
  const source = path
    .split('/')
    .map((part) => (part === '**' ? '**' : partOf(part)))
    .join('/')
    // Two stars stand for any number of folders, none among them.
    .replaceAll('**/', '(?:[^/]+/)*')
    .replaceAll('/**', '/.*')
    .replaceAll('**', '.*')
  return new RegExp(`^${tied ? '' : '(?:.*/)?'}${source}${folder ? '/.*' : '(?:/.*)?'}$`, 'u')
}

/** One name in a path: a star is any letters, a question mark is one. Stars in a row are one, so that none is tried in vain. */
const partOf = (part: string): string =>
  part
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
