import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { type Row, table } from './tricks.js'

/** Per cent seen over all tricks, `npm run evasion` has the table; a floor is raised when the share rises. */
const FLOORS = {
  abuse: { sv: 96, nb: 98, nn: 98, en: 97 },
  'personal data': { sv: 95, nb: 94, nn: 94, en: 94 },
}

const rows = table()
const share = (what: Row['what'], language: (typeof LANGUAGES)[number]): number => {
  const pairs = rows.filter((row) => row.what === what).map(({ passed }) => passed[language])
  const seen = pairs.reduce((sum, [one]) => sum + one, 0)
  return (100 * seen) / pairs.reduce((sum, [, all]) => sum + all, 0)
}

describe.each(['abuse', 'personal data'] as const)('hidden %s', (what) => {
  it.each(LANGUAGES)('is seen in %s', (language) => {
    expect(share(what, language)).toBeGreaterThanOrEqual(FLOORS[what][language])
  })
  it('is seen where it is not hidden', () => {
    const plain = rows.find((row) => row.what === what && row.trick === 'plain')
    for (const language of LANGUAGES) expect(plain?.passed[language][0]).toBe(plain?.passed[language][1])
  })
})
