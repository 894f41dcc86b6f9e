import { defineMove } from '../../src/define/route.js'

/**
 * Personal data stands where others read it.
 *
 * To go on in the open would lead to more of it.
 */
export const personalDataInPublic = defineMove({
  reason: 'personal-data-in-public',
  needs: 'private',
  applies: ({ exposed, here }) => exposed && here.visibility === 'public',
})
