import { defineReplyRule } from '../../src/define/reply-rule.js'
import { GO_CUES, pointers } from './channels.js'

/**
 * Sends the customer to a channel that the post says they have already tried in vain.
 *
 * Never to the place that has already failed them (practice R6, P9). A new way there, such as a call
 * back or a direct line, is another matter.
 */
export const triedChannel = defineReplyRule({
  id: 'answer/tried-channel',
  severity: 'warning',
  needsPost: true,
  cues: [...GO_CUES, 'new-way', 'apology', 'understanding'],
  check: ({ draft, post, company: { channels } }) => {
    const tried = post?.report.tried ?? []
    const all = pointers(draft)
    const elsewhere = all.some(
      ({ kind }) => channels.get(kind)?.open === true && !tried.some((one) => one.label === kind),
    )
    return all
      .filter(
        ({ kind, match }) => tried.some((one) => one.label === kind) && !offersNewWay(draft, match.sentence),
      )
      .filter(({ match }) => !match.weak && !(elsewhere && isRegretted(draft, match.sentence)))
      .map(({ kind, match }) => ({
        at: match,
        evidence: tried.filter((one) => one.label === kind).flatMap((one) => one.evidence.slice(0, 1)),
      }))
  },
})

/** "Sorry that the chat let you down. Call us on …": the channel is named for what it did. */
const isRegretted = (draft: Parameters<typeof pointers>[0], sentence: number): boolean =>
  draft.holds(sentence, 'apology') || draft.holds(sentence, 'understanding')

const offersNewWay = (draft: Parameters<typeof pointers>[0], sentence: number): boolean =>
  draft.cues('new-way').some((match) => match.sentence === sentence)
