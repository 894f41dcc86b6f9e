import type { PolicyInput } from '../input.js'

/**
 * A web host: everything is answered, troubleshooting that needs log files goes to chat or e-mail, and an
 * outage is told of often and where it stays visible.
 */
export const webHost: PolicyInput = {
  address: 'informal',
  staff: { signature: 'first-name' },
  rules: { 'emoji/limit': ['warning', { max: 2 }] },
  conduct: { 'gross-language': 'ask-author-to-remove' },
  routing: [
    { when: { needsIdentification: true }, to: ['logged-in', 'chat', 'email'] },
    { when: { topic: 'technical' }, to: ['chat', 'email'] },
  ],
  response: { within: 'PT1H', urgent: 'PT15M', status: { every: 'PT10M' } },
}
