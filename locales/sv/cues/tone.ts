import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { groupAddress, pluralYou, thirdPersonCustomer } from './tone/address.js'
import { blame } from './tone/blame.js'
import { blameLoose } from './tone/blame-loose.js'
import { blamePlain } from './tone/blame-plain.js'
import { blameReproach } from './tone/blame-reproach.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { defendExcuse } from './tone/defend-excuse.js'
import { defendLoose } from './tone/defend-loose.js'
import { defendPlain } from './tone/defend-plain.js'
import { dismiss } from './tone/dismiss.js'
import { dismissCurt } from './tone/dismiss-curt.js'
import { dismissLoose } from './tone/dismiss-loose.js'
import { dismissPlain } from './tone/dismiss-plain.js'
import { privateLife } from './tone/private-life.js'
import { sarcasm } from './tone/sarcasm.js'
import { sarcasmBuild } from './tone/sarcasm-build.js'
import { sarcasmPlain } from './tone/sarcasm-plain.js'
import { playfulReply, stiff } from './tone/style.js'

/** How a draft sounds. */
export const tone: ThemeLexicon<'tone'> = {
  defend: [...defend, ...defendLoose, ...defendExcuse, ...defendPlain],
  blame: [...blame, ...blameLoose, ...blameReproach, ...blamePlain],
  dismiss: [...dismiss, ...dismissLoose, ...dismissCurt, ...dismissPlain],
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm: [...sarcasm, ...sarcasmBuild, ...sarcasmPlain],
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
  'several-writers': [
    '(vi|oss|vår|vårt|våra|våran|vårat)',
    '(jag|mig) och (min|mitt|mina|sambon|barnen|familjen|frun|mannen|makan|<name>)',
    '(min|mitt|mina) ~2 och jag',
    '(med|och) (frun|mannen|sambon|barnen|ungarna|hela familjen|makan|maken)',
    '(två|tre|fyra|flera) (kan|får|ska|vill|vuxna|personer|stycken) ~2 (dela|åka|resa|använda)',
  ],
}
