/** Writes what was learned of sentences of posts: weights of cues for all languages, weights of words for each. */
import { SCALE } from '../../rules/linear.js'
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { SAYING_WIDTH, type Saying } from '../../src/core/wording-columns.js'
import { fold, packNumbers } from '../../src/text/numerals.js'
import type { SayingData } from './learn-saying.js'
import { norm, packWording, WORD, wordingSource } from './weights-file.js'

const columnsOf = (weights: Float64Array, at: number): Float64Array =>
  weights.subarray(at * SAYING_WIDTH, (at + 1) * SAYING_WIDTH)

/** Smaller weights of cues are left out. */
const LEAST = 0.03

/** The text of rules/post/saying-weights.ts. */
export function sayingWeightsFile(
  { features }: SayingData,
  weights: Float64Array,
  cuts: ReadonlyMap<Saying, object>,
  sure: object,
): string {
  const kept = features
    .map((name, at) => ({ name, own: columnsOf(weights, at) }))
    .filter(({ name, own }) => !name.startsWith(WORD) && own.some((weight) => Math.abs(weight) >= LEAST))
  const numbers = kept.flatMap(({ own }) =>
    [...own].map((weight) => (Math.abs(weight) >= LEAST ? fold(Math.round(weight * SCALE)) : 0)),
  )
  return `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */

/** The features that have weights, and the weights of all sayings for each: see rules/linear.ts. */
export const MODEL = {
  features:
    '${kept.map(({ name }) => name).join(' ')}',
  weights:
    '${packNumbers(numbers)}',
}

/** The sums from which on a sentence is told to say so: without a strong cue of its own, and with one. */
export const CUTS = ${JSON.stringify(Object.fromEntries(cuts))} as const

/** The sums from which on what is told is called sure. */
export const SURE = ${JSON.stringify(sure)} as const
`
}

/** Smaller weights of words are left out: so many parts of WORDING_SCALE. */
const LEAST_PARTS = 2

/** The text of locales/<lang>/saying.ts for each language: the features that its own sentences hold. */
export function sayingFiles({ cases, features }: SayingData, weights: Float64Array): [Language, string][] {
  const index = new Map(features.map((name, at) => [name, at]))
  return LANGUAGES.map((language) => {
    const prefix = `${WORD}${norm(language)}:`
    const own = new Set<string>()
    for (const one of cases)
      if (one.language === language)
        for (const { features: held } of one.rows)
          for (const name of held.keys()) if (name.startsWith(prefix)) own.add(name)
    const words = [...own].flatMap((name) => {
      const at = index.get(name)
      return at === undefined
        ? []
        : [{ feature: Number(name.slice(prefix.length)), weights: columnsOf(weights, at) }]
    })
    const packed = packWording(words, new Array<number>(SAYING_WIDTH).fill(0), LEAST_PARTS)
    return [
      language,
      wordingSource('saying', 'What the words of a sentence of a post weigh for each saying', packed),
    ]
  })
}
