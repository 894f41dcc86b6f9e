import { baseClasses } from './base.js'
import { judgingClasses } from './judging.js'
import { postClasses } from './post.js'
import { replyClasses } from './reply.js'
import { topicsClasses } from './topics.js'
import { triedClasses } from './tried.js'

export const classes = {
  ...baseClasses,
  ...replyClasses,
  ...judgingClasses,
  ...triedClasses,
  ...postClasses,
  ...topicsClasses,
} as const
