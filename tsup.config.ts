import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    policies: 'src/policies.ts',
    templates: 'src/templates/index.ts',
    'locales/sv': 'locales/sv/index.ts',
    'locales/nb': 'locales/nb/index.ts',
    'locales/nn': 'locales/nn/index.ts',
    'locales/en': 'locales/en/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  splitting: true,
  dts: true,
  clean: true,
  treeshake: true,
  minifySyntax: true,
})
