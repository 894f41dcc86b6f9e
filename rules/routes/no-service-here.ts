import { defineMove } from '../../src/define/route.js'

/**
 * The company listens in this channel but gives no service there.
 *
 * An airline that let its customers stand before that closed door was read about in the papers: it
 * answers kindly, and leads on.
 */
export const noServiceHere = defineMove({
  reason: 'no-service-here',
  needs: 'open',
  applies: ({ here, wantsService }) => !here.service && wantsService,
})
