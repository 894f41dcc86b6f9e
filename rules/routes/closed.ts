import { defineMove } from '../../src/define/route.js'

/**
 * The channel is closed, and another may be open.
 *
 * Staff at night may only watch; the customer should not have to find out by waiting.
 */
export const closed = defineMove({
  reason: 'closed',
  needs: 'open',
  applies: ({ here, wantsService }) => !here.open && wantsService,
})
