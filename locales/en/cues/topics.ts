import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { account } from './topics/account.js'
import { billing } from './topics/billing.js'
import { booking } from './topics/booking.js'
import { claim } from './topics/claim.js'
import { company } from './topics/company.js'
import { contact } from './topics/contact.js'
import { delivery } from './topics/delivery.js'
import { lifeEvent } from './topics/life-event.js'
import { outage } from './topics/outage.js'
import { product } from './topics/product.js'
import { security } from './topics/security.js'
import { service } from './topics/service.js'
import { technical } from './topics/technical.js'

/** English: the words of each topic. Weak ones belong to several and need company. */
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
