import type { ThemeLexicon } from '../../../src/text/lexicon.js'

export const feeling: ThemeLexicon<'feeling'> = {
  positive: [],
  negative: [],
  anger: [],
  worry: [],
  irony: [],
  urgent: [],
  'no-hurry': [],
  'formal-style': [],
  'playful-style': [],
  'own-matter': [],
  general: [],
}
