/** English: conduct. These are reported as spans: every phrase must hold by itself. */

import { sparing, type ThemeLexicon } from '../../../src/text/lexicon.js'
import { coarseImage } from './conduct/coarse-image.js'
import {
  BOMBING_WITH_WORDS,
  DYING_OF_TRIFLES,
  GOING_ON_SOMETHING,
  GONE_AS_CUSTOMER,
} from './conduct/figurative.js'
import { racism, sexism } from './conduct/hate.js'
import { impliedDespair } from './conduct/implied-despair.js'
import { impliedRacism, impliedSexism } from './conduct/implied-hate.js'
import { impliedThreat } from './conduct/implied-threat.js'
import { mockery } from './conduct/mockery.js'
import { politeRacism, politeSexism } from './conduct/polite-hate.js'
import { quietDespair } from './conduct/quiet-despair.js'
import { selfHarm } from './conduct/self-harm.js'
import { denounces, staffNamed, staffWord } from './conduct/staff.js'
import { staffByShape } from './conduct/staff-shape.js'
import { threat } from './conduct/threat.js'
import { veiledThreat } from './conduct/veiled-threat.js'
import { grossLanguage, insult, profanity } from './conduct/words.js'

export const conduct: ThemeLexicon<'conduct'> = {
  profanity,
  'gross-language': [...grossLanguage, ...coarseImage],
  insult: [...insult, ...mockery],
  threat: sparing(
    [...BOMBING_WITH_WORDS, ...GONE_AS_CUSTOMER],
    [...threat, ...impliedThreat, ...veiledThreat],
  ),
  racism: [...racism, ...impliedRacism, ...politeRacism],
  sexism: [...sexism, ...impliedSexism, ...politeSexism],
  'self-harm': sparing(
    [...DYING_OF_TRIFLES, ...GOING_ON_SOMETHING],
    [...selfHarm, ...impliedDespair, ...quietDespair],
  ),
  'staff-named': [...staffNamed, ...staffByShape],
  denounces,
  'staff-word': staffWord,
}
