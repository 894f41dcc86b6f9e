import { describe, expect, it } from 'vitest'
import { ALL_LOCALES } from '../../locales/index.js'
import { CUE_THEMES, CUES, type CueTheme } from '../../src/core/cues.js'
import { REPLY_RULES } from '../../src/core/rule-ids.js'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import type { CueFiles } from '../../src/locale.js'
import { buildClasses, type Classes, readPhrase } from '../../src/text/phrase.js'

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T]

it('every language has a locale', () => {
  expect(ALL_LOCALES.map((locale) => locale.language)).toEqual([...LANGUAGES])
})

/** What people write: the package holds what it is compiled to. */
const sources = await Promise.all(
  ALL_LOCALES.map(async (locale) => {
    const [{ cues }, { classes }] = await Promise.all([
      import(`../../locales/${locale.language}/cues/index.ts`) as Promise<{ cues: CueFiles }>,
      import(`../../locales/${locale.language}/classes/index.ts`) as Promise<{ classes: Classes }>,
    ])
    return [locale.language, { locale, files: cues, classes }] as const
  }),
)

describe.each(sources)('%s', (_, { locale, files, classes }) => {
  const cues = Object.assign({}, ...Object.values(files))

  it('says every cue, and no other', () => {
    expect(Object.keys(cues).sort()).toEqual([...CUES].sort())
    expect(CUES.filter((cue) => cues[cue].length === 0)).toEqual([])
  })

  it('has each cue under its theme', () => {
    for (const theme of Object.keys(CUE_THEMES) as CueTheme[]) {
      expect(Object.keys(files[theme]).sort()).toEqual(Object.keys(CUE_THEMES[theme]).sort())
    }
  })

  it('writes phrases that can be read', () => {
    const table = buildClasses(classes)
    for (const cue of CUES) {
      for (const entry of cues[cue]) {
        const phrases = typeof entry === 'string' ? [entry] : [...list(entry.phrase), ...list(entry.not)]
        for (const phrase of phrases)
          expect(() => readPhrase(phrase, table), `${cue}: ${phrase}`).not.toThrow()
      }
    }
  })

  it('says no phrase twice under one cue', () => {
    const twice: string[] = []
    for (const cue of CUES) {
      const seen = new Set<string>()
      for (const entry of cues[cue]) {
        if (typeof entry !== 'string') continue
        if (seen.has(entry)) twice.push(`${cue}: ${entry}`)
        seen.add(entry)
      }
    }
    expect(twice).toEqual([])
  })

  it('uses every class', () => {
    const written = JSON.stringify([cues, classes])
    const unused = Object.keys(classes).filter(
      (name) => name !== 'negation' && !written.includes(`{${name}}`),
    )
    expect(unused).toEqual([])
  })

  it('words every rule in one sentence or two', () => {
    for (const rule of REPLY_RULES) {
      const { message, advice } = locale.messages[rule]
      for (const text of [message, advice]) {
        expect(text.length, `${rule}: ${text}`).toBeGreaterThan(10)
        expect(text.length, `${rule}: ${text}`).toBeLessThanOrEqual(160)
        expect(
          [...text.matchAll(/\{(\w+)\}/g)].every(([, slot]) => slot === 'words'),
          `${rule}: ${text}`,
        ).toBe(true)
      }
    }
  })
})
