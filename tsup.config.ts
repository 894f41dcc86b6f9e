import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { ALL_LOCALES } from './locales/index.js'
import { packProgram } from './src/text/pack-program.js'

const LOCALES = ['sv', 'nb', 'nn', 'en']

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The library is there already, beside the command: it is imported, not bundled a second time. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup: (build) => {
    const path = build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js'
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path, external: true }))
    build.onResolve({ filter: /^\.\.\/\.\.\/locales\/\w+\/index\.js$/ }, ({ path: from }) => ({
      path: `./locales/${from.split('/').at(-2)}.js`,
      external: true,
    }))
  },
}

/**
 * Compiles each locale's phrases and concepts once, and puts what they are packed to in their place: sources stay
 * words, bundles need no compiler.
 */
export const packedPhrases: Plugin = {
  name: 'packed-phrases',
  setup(build) {
    const packed = new Map<string, string>()
    build.onLoad({ filter: /locales[/\\][a-z]+[/\\]phrases\.ts$/ }, ({ path }) => {
      const language = path.split(/[/\\]/).at(-2) ?? ''
      const locale = ALL_LOCALES.find((one) => one.language === language)
      if (!locale) return undefined
      const text = packed.get(language) ?? packProgram(locale.phrases())
      packed.set(language, text)
      return {
        contents: `import { unpackProgram } from '../../src/text/unpack-program.js'
export const phrases = () => unpackProgram(${JSON.stringify(text)})`,
        resolveDir: dirname(path),
        loader: 'ts',
      }
    })
    build.onLoad({ filter: /locales[/\\][a-z]+[/\\]concepts\.ts$/ }, ({ path }) => {
      const locale = ALL_LOCALES.find((one) => one.language === path.split(/[/\\]/).at(-2))
      if (!locale?.concepts) return undefined
      return {
        contents: `const packed = ${JSON.stringify(locale.concepts())}
export const concepts = () => packed`,
        loader: 'ts',
      }
    })
  },
}

/** Put into the package: loaded file by file these would cost more time than all else of an import. */
const BUNDLED = ['zod', 'ts-pattern', 'franc']

interface Manifest {
  readonly license: string
  readonly author: string
  readonly dependencies?: Record<string, string>
}

const folderOf = (name: string): URL => new URL(`node_modules/${name}/`, import.meta.url)
const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(new URL('package.json', folderOf(name)), 'utf8')) as Manifest

/** A package and all that it depends on. */
const withDependencies = (name: string): string[] => [
  name,
  ...Object.keys(manifestOf(name).dependencies ?? {}).flatMap(withDependencies),
]

/** The licences of what is bundled, which ask to be passed on; some packages only name theirs. */
function passOnLicences(): void {
  const texts = [...new Set(BUNDLED.flatMap(withDependencies))].map((name) => {
    const { license, author } = manifestOf(name)
    const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e/i.test(one))
    const text = file ? readFileSync(new URL(file, folderOf(name)), 'utf8').trim() : `(c) ${author}`
    return `${name}: ${license}\n\n${text}\n`
  })
  writeFileSync(
    new URL('dist/third-party-licences.txt', import.meta.url),
    texts.join(`\n${'-'.repeat(40)}\n\n`),
  )
}

export default defineConfig([
  {
    noExternal: BUNDLED,
    onSuccess: async () => passOnLicences(),
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      policies: 'src/policies.ts',
      templates: 'src/templates/index.ts',
      ...Object.fromEntries(LOCALES.map((one) => [`locales/${one}`, `locales/${one}/index.ts`])),
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    dts: true,
    treeshake: true,
    esbuildPlugins: [packedPhrases],
  },
  {
    // Only the command line knows Node; it stands apart so that the library's chunks stay free of it.
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/cli-worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    esbuildPlugins: [packedPhrases, libraryBeside],
  },
  {
    entry: { textlint: 'src/cli/textlint.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    dts: true,
    esbuildPlugins: [libraryBeside],
  },
])
