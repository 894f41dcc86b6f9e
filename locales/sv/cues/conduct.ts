/** Swedish: conduct. These are reported as spans: every phrase must hold by itself. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { denounces, racism, sexism } from './conduct/hate.js'
import { racismLoose, sexismLoose } from './conduct/hate-loose.js'
import { selfHarm } from './conduct/self-harm.js'
import { selfHarmHints } from './conduct/self-harm-hints.js'
import { staffNamed, staffWord } from './conduct/staff.js'
import { gross, insult, profanity } from './conduct/swearing.js'
import { threat } from './conduct/threat.js'
import { threatVeiled } from './conduct/threat-veiled.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity,
  'gross-language': gross,
  insult,
  threat: [...threat, ...threatVeiled],
  racism: [...racism, ...racismLoose],
  sexism: [...sexism, ...sexismLoose],
  'self-harm': [...selfHarm, ...selfHarmHints],
  'staff-named': staffNamed,
  denounces,
  'staff-word': staffWord,
}
