import { defineReplyRule } from '../../src/define/reply-rule.js'
import { isStaffContact } from './whose.js'

/**
 * A staff member's own e-mail address or direct number.
 *
 * Staff are not handed out (practice R11): the switchboard, the chat and the shared address stand for them.
 */
export const contactDetails = defineReplyRule({
  id: 'staff/contact-details',
  severity: 'error',
  cues: ['staff-contact', 'colleague'],
  check: (reading) =>
    reading.entities
      .filter((entity) => (entity.kind === 'phone' || entity.kind === 'email') && !isListed(entity))
      .filter((entity) => isStaffContact(entity, reading))
      .map((entity) => ({ at: entity, personal: true })),
})

const isListed = (entity: { company?: boolean | undefined }): boolean => entity.company === true
