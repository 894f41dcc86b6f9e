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
    return (await readFile(file, 'utf8')).split('\n')
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return []
    throw new UsageError(`${FILE}: ${reasonOf(error)}`)
  }
}

/** The last line that speaks of a file decides; one that begins with `!` takes it in again. */
export function ignoring(lines: readonly string[]): Ignored {
  const rules = lines
    // Taken off with white space: the mark of the byte order, and what is left of a Windows line end.
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const ignored = !line.startsWith('!')
      return { ignored, path: pathOf(ignored ? line : line.slice(1)) }
    })
  if (rules.length === 0) return () => false
  return (name) => {
    const parts = name.split('/')
    return rules.findLast(({ path }) => fits(path, parts, '**', nameFits))?.ignored ?? false
  }
}

/** A slash in front or within ties a line to the working folder; a folder stands for everything in it. */
function pathOf(line: string): string[] {
  const parts = line.split('/')
  const isFolder = parts.at(-1) === ''
  if (isFolder) parts.pop()
  const isTied = parts.length > 1
  if (parts[0] === '' || parts[0] === '.') parts.shift()
  return [...(isTied ? [] : ['**']), ...parts, ...(isFolder ? ['*', '**'] : ['**'])]
}

/** One name in a path: a star is any letters, a question mark is one. */
const nameFits = (pattern: string, name: string): boolean =>
  fits([...pattern], [...name], '*', (sign, letter) => sign === '?' || sign === letter)

/** Do the things fit the pattern, where a star stands for any number of them? Only the last star is ever tried anew. */
function fits(
  pattern: readonly string[],
  things: readonly string[],
  star: string,
  one: (pattern: string, thing: string) => boolean,
): boolean {
  let at = 0
  let back: { pattern: number; thing: number } | undefined
  for (let thing = 0; thing < things.length; ) {
    const wanted = pattern[at]
    if (wanted === star) back = { pattern: ++at, thing }
    else if (wanted !== undefined && one(wanted, things[thing] ?? '')) {
      at++
      thing++
    } else if (back) {
      back = { ...back, thing: back.thing + 1 }
      at = back.pattern
      thing = back.thing
    } else return false
  }
  return pattern.slice(at).every((rest) => rest === star)
}
