/** Made by `npm run train` from tests/corpus; not to be edited by hand. */
import type { Cuts, Weights } from './weigh.js'
import type { Act, Formality, Sentiment, Topic, Urgency } from '../../src/core/vocabulary.js'

export const WEIGHTS: {
  readonly acts: Weights<Act>
  readonly topics: Weights<Topic>
  readonly sentiment: Weights<Sentiment>
  readonly urgency: Weights<Urgency>
  readonly formality: Weights<Formality>
  readonly irony: Weights<'yes'>
  readonly needsIdentification: Weights<'yes'>
} = {} as never
export const CUTS: Readonly<Record<'acts' | 'topics' | 'sentiment' | 'urgency' | 'formality' | 'irony' | 'needsIdentification', Cuts>> = {} as never
