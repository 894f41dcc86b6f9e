import { conceptsOf } from '../../src/locale.js'
import { lexicon } from './concepts/lexicon.js'

/** In the built package packed numbers stand in for this file. */
export const concepts = conceptsOf(lexicon)
