import type { ThemeLexicon } from '../../../src/text/lexicon.js'

export const topics: ThemeLexicon<'topics'> = {
  'topic-outage': [],
  'topic-technical': [],
  'topic-account': [],
  'topic-claim': [],
  'topic-billing': [],
  'topic-booking': [],
  'topic-delivery': [],
  'topic-product': [],
  'topic-contact': [],
  'topic-security': [],
  'topic-service': [],
  'topic-life-event': [],
  'topic-company': [],
}
