/** Swedish: feeling, irony, urgency and style. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { anger, irony, negative, positive, worry } from './feeling/mood.js'
import { formalStyle, general, noHurry, ownMatter, playfulStyle, urgent } from './feeling/need.js'
import { ownFigure } from './feeling/own-figure.js'

export const feeling: ThemeLexicon<'feeling'> = {
  positive,
  negative,
  anger,
  worry,
  irony,
  urgent,
  'no-hurry': noHurry,
  'formal-style': formalStyle,
  'playful-style': playfulStyle,
  'own-matter': ownMatter,
  'own-figure': ownFigure,
  general,
}
