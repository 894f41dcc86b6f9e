import type { ThemeLexicon } from '../../../src/text/lexicon.js'
import { topicAccount } from './topics/account.js'
import { topicBilling } from './topics/billing.js'
import { topicBooking } from './topics/booking.js'
import { topicClaim } from './topics/claim.js'
import { topicCompany } from './topics/company.js'
import { topicContact } from './topics/contact.js'
import { topicDelivery } from './topics/delivery.js'
import { topicLifeEvent } from './topics/life-event.js'
import { topicOutage } from './topics/outage.js'
import { topicProduct } from './topics/product.js'
import { topicSecurity } from './topics/security.js'
import { topicService } from './topics/service.js'
import { topicTechnical } from './topics/technical.js'

/** Swedish: the words of each topic. */
export const topics: ThemeLexicon<'topics'> = {
  'topic-outage': topicOutage,
  'topic-technical': topicTechnical,
  'topic-account': topicAccount,
  'topic-claim': topicClaim,
  'topic-billing': topicBilling,
  'topic-booking': topicBooking,
  'topic-delivery': topicDelivery,
  'topic-product': topicProduct,
  'topic-contact': topicContact,
  'topic-security': topicSecurity,
  'topic-service': topicService,
  'topic-life-event': topicLifeEvent,
  'topic-company': topicCompany,
}
