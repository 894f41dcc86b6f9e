import type { PolicyInput } from '../input.js'

/**
 * An airline: a stranded traveller has minutes, and a thread that ends in a closed door is read by all
 * who wait with them. One airline promises an answer within the hour.
 */
export const airline: PolicyInput = {
  address: 'informal',
  staff: { signature: 'first-name' },
  rules: {
    'answer/dead-end': 'error',
    'answer/tried-channel': 'error',
    'irony/sarcasm': 'error',
  },
  routing: [
    { when: { topic: 'booking', urgency: 'high' }, to: ['phone', 'chat', 'private-message'] },
    { when: { needsIdentification: true }, to: ['private-message', 'chat', 'phone', 'logged-in'] },
  ],
  response: { within: 'PT1H', urgent: 'PT15M', followUp: { claim: 'P7D' }, status: { every: 'PT30M' } },
}
