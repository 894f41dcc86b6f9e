/** Every row of the practice table, in every language. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { CHANNEL_ROWS, POST_ROWS } from './posts.js'
import { REPLY_ROWS } from './replies.js'

const ROWS = [...REPLY_ROWS, ...POST_ROWS, ...CHANNEL_ROWS]

describe.each(ROWS)('$id: $practice', ({ texts, run }) => {
  it.each(LANGUAGES)('holds in %s', (language) => {
    for (const { says, got, wanted } of run(texts[language], language))
      expect([says, got]).toEqual([says, wanted])
  })
})

it('has every row', () => {
  const wanted = [
    ...Array.from({ length: 19 }, (_, i) => `R${i + 1}`),
    ...Array.from({ length: 14 }, (_, i) => `P${i + 1}`),
    ...Array.from({ length: 8 }, (_, i) => `C${i + 1}`),
  ]
  expect(ROWS.map(({ id }) => id)).toEqual(wanted)
})
