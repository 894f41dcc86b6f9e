/** Writes what was learned of sentences of posts: the network for all languages, vectors of words and letters. */
import { SAYINGS, type Saying } from '../../src/core/wording-columns.js'
import { type NamedNetwork, networkSource, type VectorPlace, vectorFiles } from './weights-file.js'

/** The text of rules/post/saying-weights.ts. */
export const sayingWeightsFile = (
  named: NamedNetwork,
  cuts: ReadonlyMap<Saying, object>,
  sure: object,
): string => `/** Made by \`npm run train\` from tests/corpus; not to be edited by hand. */
import type { PackedNetwork } from '../network.js'

/** The network that weighs a sentence of a post, see rules/network.ts. */
export const NETWORK: PackedNetwork = ${networkSource(named, (name) => name, SAYINGS.length)}

/** The sums from which on a sentence is told to say so: without a strong cue of its own, and with one. */
export const CUTS = ${JSON.stringify(Object.fromEntries(cuts))} as const

/** The sums from which on what is told is called sure. */
export const SURE = ${JSON.stringify(sure)} as const
`

/** The text of locales/<place>/saying.ts for each place. */
export const sayingFiles = (named: NamedNetwork): [VectorPlace, string][] =>
  vectorFiles('saying', 'The vectors of words and letters of a sentence of a post', named)
