import { defineConfig, type Options } from 'tsup'

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

export default defineConfig([
  {
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
  },
  {
    // Only the command line knows Node; it stands apart so that the library's chunks stay free of it.
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/cli-worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    esbuildPlugins: [libraryBeside],
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
