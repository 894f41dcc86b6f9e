/** What safe fixes leave as it was. */
import { describe, expect, it } from 'vitest'
import { applyFixes, checkReply, definePolicy } from '../../src/index.js'

const policy = definePolicy({ extends: ['godton:strict'] })
const fixed = (draft: string): string =>
  applyFixes(draft, checkReply(draft, { policy, language: 'sv', agent: 'Sebastian' }).findings)

describe('an emoji taken away', () => {
  it.each([
    ['Du fixar det själv inloggad. ✌️ Seb', 'Du fixar det själv inloggad. /Seb'],
    ['Du fixar det själv inloggad. 🎉✌️ Seb', 'Du fixar det själv inloggad. /Seb'],
    ['Du fixar det själv inloggad 🎉. /Seb', 'Du fixar det själv inloggad. /Seb'],
    [
      'Du fixar det själv inloggad. Hälsningar 🙂 Sebastian',
      'Du fixar det själv inloggad. Hälsningar Sebastian',
    ],
  ])('%s becomes %s', (draft, wanted) => expect(fixed(draft)).toBe(wanted))
})
