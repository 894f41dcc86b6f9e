import type { Locale } from '../../src/locale.js'
import { saying as sayingLetters } from '../letters/saying.js'
import { vectors as letters } from '../letters/vectors.js'
import { saying } from '../norwegian/saying.js'
import { vectors } from '../norwegian/vectors.js'
import { advice } from './advice.js'
import { concepts } from './concepts.js'
import { context } from './context.js'
import { messages } from './messages.js'
import { phrases } from './phrases.js'
import { templateMessages } from './template-messages.js'
import { time } from './time.js'
import { wording } from './wording.js'
import { acronyms, ordinary } from './words.js'

/** Norwegian Bokmål. */
export const nb: Locale = {
  language: 'nb',
  phrases,
  messages,
  time,
  wording,
  vectors: { words: vectors, letters },
  concepts,
  saying: { words: saying, letters: sayingLetters },
  ordinary,
  acronyms,
  context,
  advice,
  templates: templateMessages,
}
