/** English: conduct. These are reported as spans: every phrase must hold by itself. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { racism, sexism } from './conduct/hate.js'
import { denounces, staffNamed, staffWord } from './conduct/staff.js'
import { selfHarm, threat } from './conduct/threat.js'
import { grossLanguage, insult, profanity } from './conduct/words.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity,
  'gross-language': grossLanguage,
  insult,
  threat,
  racism,
  sexism,
  'self-harm': selfHarm,
  'staff-named': staffNamed,
  denounces,
  'staff-word': staffWord,
}
