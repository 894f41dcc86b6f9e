import { describe, expect, it } from 'vitest'
import { checkReply, classifyPost, definePolicy, findPersonalData } from '../../src/index.js'
import { fill, KINDS } from './inputs.js'

const policy = definePolicy({ extends: ['godton:strict'] })

/** What takes more than in line with its length does not end here at all; `npm run hostile` has the times. */
describe('32,000 hostile characters', () => {
  it('are of forty kinds and more', () => expect(KINDS.length).toBeGreaterThan(80))

  it.each(KINDS)(
    'of %s are read',
    (_, piece) => {
      const text = fill(piece, 32_000)
      expect(checkReply(text, { policy, post: text }).verdict).toBeDefined()
      expect(classifyPost(text, { policy }).moderation.action).toBeDefined()
      expect(findPersonalData(text)).toBeInstanceOf(Array)
    },
    20_000,
  )
})
