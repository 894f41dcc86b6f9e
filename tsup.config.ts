import { defineConfig } from 'tsup'

const LOCALES = ['sv', 'nb', 'nn', 'en']

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
    esbuildPlugins: [
      {
        // The library is there already, beside the command: it is imported, not bundled a second time.
        name: 'library-beside',
        setup: (build) =>
          build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './index.js', external: true })),
      },
    ],
  },
])
