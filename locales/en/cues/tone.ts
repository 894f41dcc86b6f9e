import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { groupAddress, pluralYou, thirdPersonCustomer } from './tone/address.js'
import { blame } from './tone/blame.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { dismiss } from './tone/dismiss.js'
import { privateLife } from './tone/private-life.js'
import { playfulReply, stiff } from './tone/register.js'
import { sarcasm } from './tone/sarcasm.js'

/** How a draft sounds. */
export const tone: ThemeLexicon<'tone'> = {
  defend,
  blame,
  dismiss,
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm,
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
}
