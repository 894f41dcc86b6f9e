import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { groupAddress, pluralYou, thirdPersonCustomer } from './tone/address.js'
import { blame } from './tone/blame.js'
import { blamePeople } from './tone/blame-people.js'
import { blamePlain } from './tone/blame-plain.js'
import { chummy } from './tone/chummy.js'
import { corporate } from './tone/corporate.js'
import { defend } from './tone/defend.js'
import { defendPlain } from './tone/defend-plain.js'
import { defendRecord } from './tone/defend-record.js'
import { dismiss } from './tone/dismiss.js'
import { dismissDoor } from './tone/dismiss-door.js'
import { dismissPlain } from './tone/dismiss-plain.js'
import { dismissWorth } from './tone/dismiss-worth.js'
import { privateLife } from './tone/private-life.js'
import { playfulReply, stiff } from './tone/register.js'
import { sarcasm } from './tone/sarcasm.js'
import { sarcasmMock } from './tone/sarcasm-mock.js'
import { sarcasmPlain } from './tone/sarcasm-plain.js'

/** How a draft sounds. */
export const tone: ThemeLexicon<'tone'> = {
  defend: [...defend, ...defendRecord, ...defendPlain],
  blame: [...blame, ...blamePeople, ...blamePlain],
  dismiss: [...dismiss, ...dismissWorth, ...dismissDoor, ...dismissPlain],
  corporate,
  chummy,
  'private-life': privateLife,
  sarcasm: [...sarcasm, ...sarcasmMock, ...sarcasmPlain],
  stiff,
  'playful-reply': playfulReply,
  'plural-you': pluralYou,
  'third-person-customer': thirdPersonCustomer,
  'group-address': groupAddress,
  'several-writers': [
    "(we|us|our|ours|we're|we've|we'd|we'll)",
    '(me|myself) and (my|the) ~1 (husband|wife|kids|family|partner|mum|dad|son|daughter)',
    '(husband|wife|partner|kids|family|mum|dad|son|daughter) and (i|me|myself)',
  ],
}
