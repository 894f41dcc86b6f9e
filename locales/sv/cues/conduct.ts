/** Swedish: conduct. These are reported as spans: every phrase must hold by itself. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { denounces, racism, sexism } from './conduct/hate.js'
import { selfHarm } from './conduct/self-harm.js'
import { staffNamed, staffWord } from './conduct/staff.js'
import { gross, insult, profanity } from './conduct/swearing.js'
import { threat } from './conduct/threat.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity,
  'gross-language': gross,
  insult,
  threat,
  racism,
  sexism,
  'self-harm': selfHarm,
  'staff-named': staffNamed,
  denounces,
  'staff-word': staffWord,
}
