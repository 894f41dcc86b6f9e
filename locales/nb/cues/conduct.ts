import type { ThemeLexicon } from '../../../src/text/lexicon.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity: [],
  'gross-language': [],
  insult: [],
  threat: [],
  racism: [],
  sexism: [],
  'self-harm': [],
  'staff-named': [],
  denounces: [],
  'staff-word': [],
}
