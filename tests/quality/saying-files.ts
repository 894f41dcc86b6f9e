/** Writes what was learned of sentences of posts: the network for all languages, vectors of words for each. */
import { LANGUAGES, type Language } from '../../src/core/vocabulary.js'
import { SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import type { Compressed } from './compress.js'
import type { SayingData } from './learn-saying.js'
import { type NamedNetwork, networkSource, norm, vectorsSource, WORD } from './weights-file.js'

/** The text of rules/post/saying-weights.ts. */
export const sayingWeightsFile = (
  named: NamedNetwork,
  cuts: ReadonlyMap<Saying, object>,
  sure: object,
): string => `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedNetwork } from '../network.js'

/** The network that weighs a sentence of a post, see rules/network.ts. */
export const NETWORK: PackedNetwork = ${networkSource(named, (name) => name, new Float64Array(SAYINGS.length))}

/** The sums from which on a sentence is told to say so: without a strong cue of its own, and with one. */
export const CUTS = ${JSON.stringify(Object.fromEntries(cuts))} as const

/** The sums from which on what is told is called sure. */
export const SURE = ${JSON.stringify(sure)} as const
`

/** The text of locales/<lang>/saying.ts for each language. */
export const sayingFiles = ({ cases, features }: SayingData, network: Compressed): [Language, string][] =>
  LANGUAGES.map((language) => {
    const prefix = `${WORD}${norm(language)}:`
    const own = new Set<number>()
    for (const one of cases)
      if (one.language === language)
        for (const { features: held } of one.rows)
          for (const name of held.keys())
            if (name.startsWith(prefix)) own.add(Number(name.slice(prefix.length)))
    const told = 'The vectors of words of a sentence of a post'
    return [language, vectorsSource('saying', told, language, { features, network }, own)]
  })
