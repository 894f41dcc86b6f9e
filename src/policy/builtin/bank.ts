import type { PolicyInput } from '../input.js'

/**
 * A bank: an account is never spoken of in the open, and who asks is identified before anything is told,
 * by phone or logged in (SEB, Handelsbanken and Swedbank told of both).
 */
export const bank: PolicyInput = {
  address: 'informal',
  staff: { signature: 'first-name' },
  rules: {
    'emoji/limit': ['warning', { max: 1 }],
    'irony/sarcasm': 'error',
    'answer/tried-channel': 'error',
  },
  routing: [
    { when: { needsIdentification: true }, to: ['logged-in', 'phone', 'chat'] },
    { when: { topic: 'security', urgency: 'high' }, to: ['phone', 'chat'] },
    { when: { topic: 'technical' }, to: ['chat', 'phone'] },
  ],
  response: { within: 'PT1H', urgent: 'PT15M' },
}
