/** English: what the writer of a post does. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { ask, request, rhetorical, statusAsk } from './acts/asking.js'
import { settled } from './acts/settled.js'
import { asksLanguage, complain, leave, praise, report, spam, suggest, vent } from './acts/telling.js'

export const acts: ThemeLexicon<'acts'> = {
  ask,
  rhetorical,
  request,
  'status-ask': statusAsk,
  report,
  complain,
  vent,
  praise,
  suggest,
  leave,
  settled,
  'asks-language': asksLanguage,
  spam,
}
