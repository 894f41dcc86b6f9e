import type { ThemeLexicon } from '../../../src/text/lexicon.js'

export const acts: ThemeLexicon<'acts'> = {
  ask: [],
  rhetorical: [],
  request: [],
  'status-ask': [],
  report: [],
  complain: [],
  vent: [],
  praise: [],
  suggest: [],
  leave: [],
  'asks-language': [],
  spam: [],
}
