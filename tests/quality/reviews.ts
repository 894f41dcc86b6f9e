/** Whether reviews are taken for what they are: content, or not. */
import { classify } from '../../src/classify-post.js'
import { reviews } from './corpus.js'
import { kit } from './kit.js'
import { strict } from './measure.js'

/** For each meaning how often each sentiment is told. */
export type ReviewCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The name of its floor. */
export const POLARITY = 'reviews/polarity/macro'

export function reviewCounts(): ReviewCounts {
  const counts = new Map<string, Map<string, number>>()
  for (const { label, text } of reviews()) {
    const said = classify(text, { policy: strict, language: 'sv' }, kit).report.sentiment.label
    const by = counts.get(label) ?? new Map<string, number>()
    counts.set(label, by.set(said, (by.get(said) ?? 0) + 1))
  }
  return counts
}

/** The mean F1 of positive and negative, over the reviews that are either; any other sentiment told is a miss. */
export function polarityF1(counts: ReviewCounts): number {
  const count = (truth: string, said: string): number => counts.get(truth)?.get(said) ?? 0
  const f1 = (pole: string, other: string): number => {
    const truth = [...(counts.get(pole)?.values() ?? [])].reduce((sum, one) => sum + one, 0)
    return (2 * count(pole, pole)) / Math.max(1, truth + count(pole, pole) + count(other, pole))
  }
  return (f1('positive', 'negative') + f1('negative', 'positive')) / 2
}
