import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { blame } from './tone/blame.js'
import { brushOffPlain } from './tone/brush-off-plain.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { defendPlain } from './tone/defend-plain.js'
import { dismiss } from './tone/dismiss.js'
import { mockeryPlain } from './tone/mockery-plain.js'
import { privateLife } from './tone/private-life.js'
import { reproachPlain } from './tone/reproach-plain.js'
import { sarcasm } from './tone/sarcasm.js'
import { groupAddress, playfulReply, pluralYou, stiff, thirdPersonCustomer } from './tone/style.js'

export const tone: ThemeLexicon<'tone'> = {
  defend: [...defend, ...defendPlain],
  blame: [...blame, ...reproachPlain],
  dismiss: [...dismiss, ...brushOffPlain],
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm: [...sarcasm, ...mockeryPlain],
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
  'several-writers': [
    '(vi|oss|vår|vårt|våre|våres)',
    '(jeg|meg|æ) og (min|mi|mitt|samboeren|barna|ungene|familien|kona|mannen|<name>)',
    '(kona|mannen|samboeren|kjæresten|mamma|pappa) [mi|min] og (jeg|meg)',
    '(med|og) (kona|mannen|samboeren|barna|ungene|hele familien)',
    '(to|tre|fire|flere) (kan|får|skal|vil|voksne|personer|stykker) ~2 (dele|reise|bruke)',
    '(kan|får) (to|tre|flere) (dele|reise|bruke)',
  ],
}
