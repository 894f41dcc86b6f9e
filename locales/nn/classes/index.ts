/** The word classes of Nynorsk. */
import { abuseClasses } from './abuse.js'
import { baseClasses } from './base.js'
import { failedClasses } from './failed.js'
import { plainClasses } from './plain.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { toneClasses } from './tone.js'
import { topicsClasses } from './topics.js'
import { voiceClasses } from './voices.js'

export const classes = {
  ...baseClasses,
  ...replyClasses,
  ...toneClasses,
  ...postClasses,
  ...topicsClasses,
  ...voiceClasses,
  ...plainClasses,
  ...abuseClasses,
  ...failedClasses,
} as const
