import type { ChannelKind } from '../../src/core/vocabulary.js'
import { defineReplyRule } from '../../src/define/reply-rule.js'
import { GO_CUES, pointers } from './channels.js'

/** The site and its comment fields are there whatever the policy lists. */
const ALWAYS: ReadonlySet<ChannelKind> = new Set(['web', 'social-public'])

/**
 * Sends the customer to a channel that the policy does not have, or that is closed now.
 *
 * A way on must work (practice R6, C2, C5). Silent where the policy lists no channels at all: it has then
 * said nothing of them.
 */
export const closedChannel = defineReplyRule({
  id: 'answer/closed-channel',
  severity: 'warning',
  cues: GO_CUES,
  check: ({ draft, company: { channels } }) =>
    (channels.size === 0 ? [] : pointers(draft))
      .filter(({ kind, match }) => !match.weak && !ALWAYS.has(kind) && !(channels.get(kind)?.open ?? false))
      .filter(({ kind }) => kind !== 'app' || !channels.has('logged-in'))
      .map(({ match }) => ({
        at: match,
        evidence: [{ start: match.start, end: match.end, quote: match.quote, cue: match.cue }],
      })),
})
