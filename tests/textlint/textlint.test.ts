import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import text from '@textlint/textlint-plugin-text'
import { describe, expect, it } from 'vitest'
import rule from '../../src/cli/textlint.js'
import { place } from '../cli/harness.js'

const plugin = (one: unknown): never => ((one as { default?: unknown }).default ?? one) as never

const setup = (
  ext: string,
  options: object,
  filePath?: string,
  own: unknown = rule,
): TextlintKernelOptions => ({
  ext,
  ...(filePath ? { filePath } : {}),
  plugins: [
    { pluginId: 'markdown', plugin: plugin(markdown) },
    { pluginId: 'text', plugin: plugin(text) },
  ],
  rules: [{ ruleId: 'godton/textlint', rule: own as never, options }],
})
const kernel = new TextlintKernel()
const POLICY = {
  languages: ['en'],
  vocabulary: { avoid: { kindly: 'please' } },
  rules: { 'vocabulary/avoid': 'warning' },
}

describe('godton/textlint', () => {
  it('points at the words in Markdown', async () => {
    const source = '# Reply\n\nHi Kim, it is **your own fault** that this happened.\n'
    const { messages } = await kernel.lintText(
      source,
      setup('.md', { policy: 'godton:strict' }, '/x/reply.md'),
    )
    const blame = messages.find(({ message }) => message.includes('(tone/blaming)'))
    expect(blame).toMatchObject({ ruleId: 'godton/textlint', line: 3 })
    expect(source.slice(blame?.range[0], blame?.range[1])).toContain('your own fault')
  })
  it('fixes what is safe to fix', async () => {
    const { output } = await kernel.fixText(
      'Hi {{name}}, **kindly** wait here.\n',
      setup('.md', { policy: POLICY }, '/x/reply.md'),
    )
    expect(output).toBe('Hi {{name}}, **please** wait here.\n')
  })
  it('finds the policy above the file, and knows a clean text', async () => {
    const p = place({ 'godton.policy.yaml': 'languages: [en]\nrules: { tone/blaming: off }\n' })
    const at = join(p.folder, 'reply.txt')
    const lint = async (source: string, options = {}) =>
      (await kernel.lintText(source, setup('.txt', options, at))).messages.map(({ message }) => message)
    expect((await lint('It is your own fault, Kim.\n')).join()).not.toContain('tone/blaming')
    expect((await lint('It is your own fault, Kim.\n', { policy: 'godton:strict' })).join()).toContain(
      'tone/blaming',
    )
    expect(await lint('')).toEqual([])
  })
  it.skipIf(!existsSync(new URL('../../dist/textlint.cjs', import.meta.url)))(
    'is found by its name, as textlint resolves rules',
    async () => {
      const require = createRequire(import.meta.url)
      const built = require('godton/textlint')
      const { messages } = await kernel.lintText(
        'It is your own fault.\n',
        setup('.txt', { policy: 'godton:strict' }, undefined, built.default ?? built),
      )
      expect(messages.map(({ message }) => message).join()).toContain('tone/blaming')
    },
  )
})
