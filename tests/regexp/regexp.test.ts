import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect, keyOf, recordPackage } from './collect.js'

/** Written by `npm run regexp`, which proves each anew or says what text makes it slow. */
const proofs: Record<string, string> = JSON.parse(
  readFileSync(new URL('proofs.json', import.meta.url).pathname, 'utf8'),
)
const unproved = (found: readonly Parameters<typeof keyOf>[0][]): string[] =>
  found.filter((one) => proofs[keyOf(one)] === undefined).map((one) => `${one.file}: ${keyOf(one)}`)

const { literals, makers } = collect()

describe('no regular expression can blow up', () => {
  it('every literal is proved linear', () => {
    expect(literals.length).toBeGreaterThan(300)
    expect(unproved(literals)).toEqual([])
  })

  it('what is put together is proved too, or holds nothing but escaped words or a checked pattern', async () => {
    const made = (await recordPackage()).filter(({ file }) => file !== 'src/policy/pattern.ts')
    for (const file of ['src/entities/addresses.ts', 'src/templates/html.ts', 'src/text/emoji.ts'])
      expect(made.map((one) => one.file)).toContain(file)
    expect(unproved(made.filter(({ file }) => file !== 'src/entities/pseudonyms.ts'))).toEqual([])
    const escaped = made.filter(({ file }) => file === 'src/entities/pseudonyms.ts')
    for (const { source } of escaped) expect(source).toMatch(/^(?:[\p{L}\d -]|\\.)+\(\?!\[\\p\{L\}\]\)$/u)
  })

  it('no other file puts one together', () => {
    expect(makers).toEqual([
      'src/entities/addresses.ts',
      'src/entities/identity.ts',
      'src/entities/own.ts',
      'src/entities/pseudonyms.ts',
      'src/policy/pattern.ts',
      'src/templates/html.ts',
      'src/text/emoji.ts',
    ])
  })

  it('the locales hold none', () => {
    expect(literals.filter(({ file }) => file.startsWith('locales/')).map(({ file }) => file)).toEqual([])
  })
})
