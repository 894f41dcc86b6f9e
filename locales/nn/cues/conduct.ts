/** Nynorsk: conduct. Every match is reported as it stands, so each phrase must hold by itself. */

import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import { grossLanguage, profanity } from './conduct/coarse.js'
import { despair } from './conduct/despair.js'
import { BOMBING_WITH_WORDS, DYING_OF_TRIFLES, OF_ONESELF } from './conduct/figurative.js'
import { racism, sexism } from './conduct/groups.js'
import { harm } from './conduct/harm.js'
import { insult } from './conduct/insults.js'
import { selfHarm } from './conduct/self-harm.js'
import { contempt, otherPeoples, otherSex } from './conduct/slurs.js'
import { denounces, staffNamed, staffWord } from './conduct/staff.js'
import { threat } from './conduct/threats.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity,
  'gross-language': grossLanguage,
  insult: sparing(OF_ONESELF, [...insult, ...contempt]),
  threat: sparing(BOMBING_WITH_WORDS, [...threat, ...harm]),
  racism: [...racism, ...otherPeoples],
  sexism: [...sexism, ...otherSex],
  'self-harm': sparing(DYING_OF_TRIFLES, [...selfHarm, ...despair]),
  'staff-named': staffNamed,
  denounces,
  'staff-word': staffWord,
}
