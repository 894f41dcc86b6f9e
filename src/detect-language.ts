/** The language of a text, by the words of the four languages and their neighbour Danish alone. */

import { requireText } from './arguments.js'
import type { LanguageGuess } from './core/reports.js'
import { guessLanguage, type LanguageOptions } from './text/language.js'

export type { LanguageOptions } from './text/language.js'

/**
 * Guesses the language of `text`: `sv`, `nb`, `nn`, `en`, `other` (Danish too), or `unknown` when there are
 * no words to judge by. `ranked` holds probabilities; of the answers with confidence `high`, more than
 * 95 of a hundred are right.
 *
 * @throws {TypeError} when `text` is no string.
 */
export function detectLanguage(text: string, options: LanguageOptions = {}): LanguageGuess {
  requireText(text, 'text')
  return guessLanguage(text, options)
}
