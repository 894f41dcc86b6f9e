/** Nynorsk: what the writer of a post does. Weak ones are hints that need company. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { ask, rhetorical } from './acts/asking.js'
import { complain } from './acts/complaints.js'
import { report } from './acts/reports.js'
import { request, statusAsk, suggest } from './acts/requests.js'
import { settled } from './acts/settled.js'
import { asksLanguage, praise, spam } from './acts/thanks.js'
import { leave, vent } from './acts/venting.js'

export const acts: ThemeLexicon<'acts'> = {
  ask,
  rhetorical,
  request,
  'status-ask': statusAsk,
  suggest,
  report,
  complain,
  vent,
  leave,
  praise,
  settled,
  'asks-language': asksLanguage,
  spam,
}
