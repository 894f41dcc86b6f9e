import { defineMove, type RouteFacts } from '../../src/define/route.js'

/** Thanks with a number in it is hidden and thanked for; there is nothing to go on about. */
const goesOn = ({ report }: RouteFacts): boolean =>
  report.answerOwed && (report.acts.length === 0 || report.acts.some((act) => act.label !== 'praise'))

/**
 * Personal data stands where others read it.
 *
 * To go on in the open would lead to more of it.
 */
export const personalDataInPublic = defineMove({
  reason: 'personal-data-in-public',
  needs: 'private',
  applies: (facts) => facts.exposed && facts.here.visibility === 'public' && goesOn(facts),
})
