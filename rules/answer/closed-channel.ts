import type { ChannelKind } from '../../src/core/vocabulary.js'
import { defineReplyRule, type ReplyReading, type Sighting } from '../../src/define/reply-rule.js'
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
  check: (reading) => {
    const { channels } = reading.company
    const told = (channels.size === 0 ? [] : pointers(reading.draft))
      .filter(({ kind, match }) => !match.weak && !ALWAYS.has(kind) && !(channels.get(kind)?.open ?? false))
      .filter(({ kind }) => !tellsOpening(reading, kind))
      .filter(({ kind }) => kind !== 'app' || !channels.has('logged-in'))
      .map(({ match }) => ({
        at: match,
        evidence: [{ start: match.start, end: match.end, quote: match.quote, cue: match.cue }],
      }))
    return told.length > 0 ? told : givenMailboxes(reading)
  },
})

/** "We open tomorrow at 8": whoever is told when it opens is not sent to a closed door. */
function tellsOpening({ dueTimes, company }: ReplyReading, kind: ChannelKind): boolean {
  const clocks = dueTimes.flatMap(({ clock }) => (clock === undefined ? [] : [clock]))
  const opensAt = clocks.length === 0 ? undefined : company.channels.get(kind)?.opensAt?.()
  return opensAt !== undefined && clocks.includes(opensAt)
}

/** Mail that anyone may have: an address there is the customer's, and nowhere to write to us. */
const ANYONES = /@(?:gmail|hotmail|outlook|live|icloud|yahoo|me|online|telia|bredband)\.|no-?reply/i

/** An address that the draft gives out, where there is no mail: "she is at post@…". */
function givenMailboxes({ draft, post, entities, company: { channels } }: ReplyReading): Sighting[] {
  if (channels.size === 0 || channels.get('email')?.open) return []
  return entities
    .filter(({ kind, subtype }) => kind === 'email' && subtype === undefined)
    .filter((entity) => {
      const address = draft.text.slice(entity.start, entity.end)
      return !ANYONES.test(address) && !post?.text.includes(address)
    })
    .map((entity): Sighting => ({ at: entity, personal: entity.company !== true }))
}
