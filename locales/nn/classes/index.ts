/** The word classes of Nynorsk. */
import { baseClasses } from './base.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { toneClasses } from './tone.js'
import { topicsClasses } from './topics.js'

export const classes = {
  ...baseClasses,
  ...replyClasses,
  ...toneClasses,
  ...postClasses,
  ...topicsClasses,
} as const
