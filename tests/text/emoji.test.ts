import { describe, expect, it } from 'vitest'
import { findEmoji } from '../../src/text/emoji.js'

const found = (text: string): string[] => findEmoji(text).map(({ start, end }) => text.slice(start, end))

describe('emoji', () => {
  it.each(['😀', '👨‍👩‍👧', '👍🏽', '🇸🇪', '3️⃣', '❤️', '❤', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🧑‍🚀', '☺️'])('%s is one', (sign) =>
    expect(found(`a ${sign} b`)).toEqual([sign]),
  )
  it.each([':)', ':-(', ';)', ':D', '<3', '=)', ":'(", 'xD', '\\o/', '¯\\_(ツ)_/¯', '(^_^)'])(
    '%s is one',
    (face) => expect(found(`tack ${face}`)).toEqual([face]),
  )
  it.each([
    '© 2026 ® ™',
    'kl 10:30',
    'https://a.example/b',
    'Öppet: (måndag)',
    'a:b',
    '# 1 * 2',
    'punkt 8)',
    'A → B',
    'Telefon: 08-12',
    'klockan 8: vi öppnar',
    'priset (5:-)',
    'se punkt 3:',
    '1/2',
    '✔ klart',
  ])('none in %s', (text) => expect(found(text)).toEqual([]))
})
