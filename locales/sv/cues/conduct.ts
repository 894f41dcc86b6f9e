/** Swedish: conduct. These are reported as spans: every phrase must hold by itself. */

import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import { BOMBING_WITH_WORDS, DYING_OF_TRIFLES } from './conduct/figurative.js'
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
  threat: sparing(BOMBING_WITH_WORDS, [...threat, ...threatVeiled]),
  racism: [...racism, ...racismLoose],
  sexism: [...sexism, ...sexismLoose],
  'self-harm': sparing(DYING_OF_TRIFLES, [...selfHarm, ...selfHarmHints]),
  'staff-named': staffNamed,
  denounces,
  'staff-word': staffWord,
}
