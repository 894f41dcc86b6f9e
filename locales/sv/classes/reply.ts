import type { Classes } from '../../../src/text/phrase.js'
import { answersClasses } from './reply/answers.js'
import { channelsClasses } from './reply/channels.js'
import { stanceClasses } from './reply/stance.js'
import { toneClasses } from './reply/tone.js'

/** Word classes of drafts, and of the channels that posts tell of. */
export const replyClasses = {
  ...toneClasses,
  ...stanceClasses,
  ...answersClasses,
  ...channelsClasses,
} as const satisfies Classes
