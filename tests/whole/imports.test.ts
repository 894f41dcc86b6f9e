import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url).pathname

/** From left to right: a file may import its own layer and those before it. Types count too. */
const LAYERS: readonly [string, RegExp][] = [
  ['core', /^src\/core\//],
  ['entities', /^src\/entities\//],
  ['text', /^src\/text\//],
  ['define', /^src\/define\//],
  ['rules', /^rules\//],
  ['locale', /^src\/locale\.ts$/],
  ['locales', /^locales\//],
  ['policy', /^src\/(policy|templates|report)\//],
  ['checks', /^src\/[a-z-]+\.ts$/],
  ['cli', /^src\/cli\//],
]

const layerOf = (file: string): number => LAYERS.findIndex(([, pattern]) => pattern.test(file))

const files = ['src', 'rules', 'locales'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)].map((found) =>
    relative(ROOT, join(ROOT, dirname(file), `${found[1]}.ts`)),
  )

describe('imports', () => {
  it('every file has a layer', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
  })

  it('run one way', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('hold no circles', () => {
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const target of importsOf(file)) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('only the command line touches the world', () => {
    const worldly = files.filter(
      (file) =>
        !file.startsWith('src/cli/') &&
        /from 'node:|process\.|Date\.now|new Date\(\)|Math\.random|performance\.|\brequire\(/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
    )
    expect(worldly).toEqual([])
  })
})
