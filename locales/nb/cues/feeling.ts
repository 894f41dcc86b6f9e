/** Bokmål: how the writer feels, how urgent it is, in what style it is written, and whose matter it is. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { irony } from './feeling/irony.js'
import { general, ownMatter } from './feeling/matter.js'
import { anger, negative, positive, worry } from './feeling/mood.js'
import { ownFigure } from './feeling/own-figure.js'
import { formalStyle, playfulStyle } from './feeling/style.js'
import { noHurry, urgent } from './feeling/urgency.js'

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
