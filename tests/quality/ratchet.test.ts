import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/vocabulary.js'
import { DRAFT_PARTS, PARTS } from './corpus.js'
import floors from './floors.json'
import { draftScores, FAMILIES, overall, postScores } from './measure.js'
import { POLARITY, polarityF1, reviewCounts } from './reviews.js'

/** Scores may only rise: what `npm run quality` wrote is the floor. A hair's breadth is left for rounding. */
const SLACK = 0.002
const held: Readonly<Record<string, number>> = floors

describe.each(DRAFT_PARTS)('scores on %s do not fall', (part) => {
  it.each([...LANGUAGES, 'all'] as const)('drafts in %s', (name) => {
    const scores = draftScores(part, name === 'all' ? LANGUAGES : [name])
    expect(overall(scores).f1).toBeGreaterThanOrEqual((held[`drafts/${part}/${name}/f1`] ?? 1) - SLACK)
    expect(1 - scores.cleanFlagged / Math.max(1, scores.clean)).toBeGreaterThanOrEqual(
      (held[`drafts/${part}/${name}/clean`] ?? 1) - SLACK,
    )
  })
})

/** `fresh` has some seventy thousand posts, which take minutes where others are at work. */
const MOST_TIME = 900_000

describe.each(PARTS)('scores on %s do not fall', (part) => {
  it(
    'posts',
    () => {
      const scores = postScores(part, LANGUAGES)
      for (const family of FAMILIES) {
        expect([
          family,
          overall(scores, `${family}:`).macro >= (held[`posts/${part}/${family}/macro`] ?? 1) - SLACK,
        ]).toEqual([family, true])
      }
    },
    MOST_TIME,
  )
})

describe('scores on reviews do not fall', () => {
  it('polarity', () => {
    expect(polarityF1(reviewCounts())).toBeGreaterThanOrEqual((held[POLARITY] ?? 1) - SLACK)
  })
})
