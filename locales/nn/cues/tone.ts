/** How a draft sounds. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { groupAddress, pluralYou, thirdPersonCustomer } from './tone/address.js'
import { blame } from './tone/blame.js'
import { blameChoices } from './tone/blame-choices.js'
import { blamePlain } from './tone/blame-plain.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { defendOwn } from './tone/defend-own.js'
import { defendPlain } from './tone/defend-plain.js'
import { dismiss } from './tone/dismiss.js'
import { dismissDoor } from './tone/dismiss-door.js'
import { dismissPlain } from './tone/dismiss-plain.js'
import { privateLife } from './tone/private-life.js'
import { sarcasm } from './tone/sarcasm.js'
import { sarcasmPlain } from './tone/sarcasm-plain.js'
import { sarcasmPraise } from './tone/sarcasm-praise.js'
import { playfulReply, stiff } from './tone/style.js'

export const tone: ThemeLexicon<'tone'> = {
  defend: [...defend, ...defendOwn, ...defendPlain],
  blame: [...blame, ...blameChoices, ...blamePlain],
  dismiss: [...dismiss, ...dismissDoor, ...dismissPlain],
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm: [...sarcasm, ...sarcasmPraise, ...sarcasmPlain],
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
  'several-writers': [
    '(vi|me|oss|vår|vårt|våre)',
    '(eg|meg|æ) og (min|mi|mitt|sambuaren|borna|ungane|familien|kona|mannen|<name>)',
    '(kona|mannen|sambuaren|kjærasten|mamma|pappa) [mi|min] og (eg|meg)',
    '(med|og) (kona|mannen|sambuaren|borna|ungane|heile familien)',
    '(to|tre|fire|fleire) (kan|får|skal|vil|vaksne|personar|stykke) ~2 (dele|reise|bruke)',
    '(kan|får) (to|tre|fleire) (dele|reise|bruke)',
  ],
}
