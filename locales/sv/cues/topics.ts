/** Swedish: what a post is about. */
import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { account, billing, booking, claim, delivery, lifeEvent, product } from './topics/money.js'
import { company, contact, outage, security, service, technical } from './topics/world.js'

export const topics: ThemeLexicon<'topics'> = {
  'topic-outage': outage,
  'topic-technical': technical,
  'topic-account': account,
  'topic-claim': claim,
  'topic-billing': billing,
  'topic-booking': booking,
  'topic-delivery': delivery,
  'topic-product': product,
  'topic-contact': contact,
  'topic-security': security,
  'topic-service': service,
  'topic-life-event': lifeEvent,
  'topic-company': company,
}
