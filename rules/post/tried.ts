/** Channels that the writer has used in vain. */
import type { Scored } from '../../src/core/reports.js'
import { CHANNEL_KINDS, type ChannelKind } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'

const SURE = 0.9
const UNSURE = 0.6

/** Each channel with words that say it failed; a weak sign needs trouble beside it. */
export function triedOf(doc: Doc): Scored<ChannelKind>[] {
  const trouble = doc.has('complain') || doc.has('anger') || doc.has('negative')
  const found: Scored<ChannelKind>[] = []
  for (const label of CHANNEL_KINDS) {
    const matches = doc.cues(`tried-${label}`)
    const strong = matches.some((match) => !match.weak)
    if (matches.length === 0 || !(strong || trouble)) continue
    found.push({
      label,
      score: strong ? SURE : UNSURE,
      confidence: strong ? 'high' : 'low',
      evidence: matches.map(({ start, end, quote, cue }) => ({ start, end, quote, cue })),
    })
  }
  return found.sort((a, b) => b.score - a.score)
}
