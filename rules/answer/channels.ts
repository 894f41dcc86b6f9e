/** Where a draft sends the customer. */
import type { Cue } from '../../src/core/cues.js'
import { CHANNEL_KINDS, type ChannelKind } from '../../src/core/vocabulary.js'
import type { Doc } from '../../src/text/doc.js'
import type { CueMatch } from '../../src/text/walk.js'

export const GO_CUES: readonly Cue[] = CHANNEL_KINDS.map((kind) => `go-${kind}` as const)

export interface Pointer {
  readonly kind: ChannelKind
  readonly match: CueMatch
}

/** Every channel that the draft points to, with the words. */
export const pointers = (draft: Doc): Pointer[] =>
  CHANNEL_KINDS.flatMap((kind) =>
    draft
      .cues(`go-${kind}`)
      .filter((match) => !match.quoted)
      .map((match) => ({ kind, match })),
  )
