import type { PolicyInput } from '../input.js'

/**
 * A municipality: everyone is a customer, nobody can choose another, and what is posted can become a
 * public record; plain words come before speed, and the formal are answered formally.
 */
export const municipality: PolicyInput = {
  address: 'follow-customer',
  staff: { signature: 'first-name' },
  rules: {
    'tone/corporate': 'error',
    'emoji/limit': ['warning', { max: 1 }],
    'irony/sarcasm': 'error',
    'answer/dead-end': 'error',
  },
  routing: [{ when: { needsIdentification: true }, to: ['logged-in', 'phone', 'branch'] }],
  response: { within: 'P1D', urgent: 'PT1H' },
}
