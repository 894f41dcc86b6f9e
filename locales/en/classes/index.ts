import type { Classes } from '../../../src/text/phrase.js'
import { baseClasses } from './base.js'
import { conductClasses } from './conduct.js'
import { plainClasses } from './plain.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { stanceClasses } from './stance.js'
import { toneClasses } from './tone.js'
import { topicsClasses } from './topics.js'
import { veiledClasses } from './veiled.js'

export const classes: Classes = {
  ...baseClasses,
  ...replyClasses,
  ...toneClasses,
  ...stanceClasses,
  ...plainClasses,
  ...postClasses,
  ...conductClasses,
  ...topicsClasses,
  ...veiledClasses,
}
