import type { PolicyInput } from '../input.js'

/**
 * An insurer: claims tell of illness and loss, so no smiley goes with bad news, and a claim is followed up
 * before the customer has to ask.
 */
export const insurer: PolicyInput = {
  address: 'informal',
  staff: { signature: 'first-name' },
  rules: {
    'emoji/limit': ['warning', { max: 1 }],
    'emoji/bad-news': 'error',
    'irony/sarcasm': 'error',
    'tone/missing-empathy': 'error',
  },
  routing: [
    { when: { needsIdentification: true }, to: ['logged-in', 'phone', 'chat'] },
    { when: { topic: 'claim' }, to: ['logged-in', 'phone', 'chat', 'private-message'] },
  ],
  response: { within: 'PT1H', urgent: 'PT15M', followUp: { claim: 'P3D' } },
}
