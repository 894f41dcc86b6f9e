import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { groupAddress, pluralYou, thirdPersonCustomer } from './tone/address.js'
import { blame } from './tone/blame.js'
import { blameLoose } from './tone/blame-loose.js'
import { blameReproach } from './tone/blame-reproach.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { defendExcuse } from './tone/defend-excuse.js'
import { defendLoose } from './tone/defend-loose.js'
import { dismiss } from './tone/dismiss.js'
import { dismissCurt } from './tone/dismiss-curt.js'
import { dismissLoose } from './tone/dismiss-loose.js'
import { privateLife } from './tone/private-life.js'
import { sarcasm } from './tone/sarcasm.js'
import { sarcasmBuild } from './tone/sarcasm-build.js'
import { playfulReply, stiff } from './tone/style.js'

/** How a draft sounds. */
export const tone: ThemeLexicon<'tone'> = {
  defend: [...defend, ...defendLoose, ...defendExcuse],
  blame: [...blame, ...blameLoose, ...blameReproach],
  dismiss: [...dismiss, ...dismissLoose, ...dismissCurt],
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm: [...sarcasm, ...sarcasmBuild],
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
}
